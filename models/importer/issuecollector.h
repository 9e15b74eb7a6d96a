// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"
#include "ocds/records.h"
#include "store/cachewriter.h"

#include <QHash>

#include <map>
#include <string>
#include <unordered_set>

namespace obra {

/// Takes the Issues of an import to the cache and to the report, and folds floods: of one code in one file the first thousand are kept one by one,
/// the others become one Issue with their number.
///
/// Issues about a process or project are held back until the end, because they are void when more documents of it turn up.
class IssueCollector
{
public:
    static constexpr int floodLimit = 1000;
    static constexpr std::size_t reportLimit = 10000;

    IssueCollector(CacheWriter &writer, ImportReport &report)
        : m_writer(writer)
        , m_report(report)
    {
    }

    /// An Issue of reading @p source, written now.
    void add(Issue issue, qint64 source);
    /// The source is read: what was folded of it is written.
    void sourceDone(qint64 source, const QString &file);
    /// An Issue of a process or project.
    void addOwned(Issue issue, qint64 source, Unit unit, qint64 owner);
    /// The owner was compiled again: what was said about it before is void.
    void forget(Unit unit, qint64 owner);
    /// Processes and projects with these ids were in the cache before and were compiled again: what earlier imports said about them is taken out.
    void removeStale(const std::unordered_set<std::string> &ids);
    /// Writes the Issues of the owners that were not forgotten afterwards. @p fileOf: name of a source.
    void finish(const std::function<QString(qint64 source)> &fileOf);

private:
    struct Owned
    {
        Issue issue;
        quint64 owner;
        int generation;
    };
    struct Flood
    {
        std::vector<Owned> first;
        std::vector<std::pair<quint64, int>> others; // owner and generation
        Issue::Severity severity = Issue::Severity::Info;
    };
    static quint64 key(Unit unit, qint64 owner) { return quint64(owner) << 1 | quint64(unit); }
    int generation(quint64 owner) const;
    void write(const Issue &issue, qint64 source, qint64 occurrences);

    CacheWriter &m_writer;
    ImportReport &m_report;
    struct Count
    {
        qint64 seen = 0;
        Issue::Severity severity = Issue::Severity::Info;
    };
    QHash<QString, Count> m_counts; // of the source being read
    std::map<std::pair<qint64, QString>, Flood> m_owned; // by source and code
    std::unordered_set<quint64> m_forgotten; // owners compiled a second time
};

} // namespace obra
