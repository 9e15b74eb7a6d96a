// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importbatch.h"
#include "importer/issuecollector.h"

#include <QSet>

#include <atomic>

namespace obra {

/// Writes what was parsed into the cache, on the writing thread and in the order of reading: sources, entries, raw documents, and the rows of owners
/// of which one unit told everything. It counts, and remembers which owners have to be compiled when all is read.
class CacheFiller
{
public:
    CacheFiller(CacheWriter &writer, ImportReport &report, IssueCollector &issues);

    /// May throw StoreError.
    void write(ParsedBatch &batch);
    /// Owners that have no rows yet or whose rows are out of date, in order of id.
    std::vector<qint64> ownersToCompile(Unit unit) const;
    /// True for an owner that was in the cache before this import and got documents.
    bool isOld(Unit unit, qint64 owner) const;

    /// The name of an entry for an Issue and its source (0: of an earlier import).
    QString entryName(qint64 entry) const;
    qint64 sourceOf(qint64 entry) const;
    QString fileOf(qint64 source) const;
    /// False when making rows at once proved to be a waste: most owners get more documents later. Any thread.
    const std::atomic<bool> &worthExtracting() const { return m_worthExtracting; }

private:
    enum class OwnerState : quint8 { Untouched, Pending, Single, Several, Dirty, DirtyOld };
    struct Root
    {
        qint64 number = -1;
        qint64 linked = 0, embedded = 0;
        QString published;
    };
    struct PendingRows
    {
        ParsedGroup *group;
        qint64 owner;
        qint64 source;
    };

    void beginSource(const ParsedEvent &event);
    void endSource(const ParsedEvent &event);
    void endEntry(const ParsedEvent &event);
    void writeUnit(ParsedEvent &event);
    void writeShell(ParsedEvent &event);
    void writeGroup(ParsedEvent &event, ParsedGroup &group);
    void putPending();
    void report(Issue issue);
    void reject(qint64 documents);
    void useMetadata(const PackageMetadata &metadata);
    OwnerState &state(Unit unit, qint64 owner);

    CacheWriter &m_writer;
    ImportReport &m_report;
    IssueCollector &m_issues;
    SourceInfo m_source;
    bool m_hasMetadata = false;
    QSet<QString> m_kinds;
    qint64 m_entry = 0;
    QString m_entryPath, m_encoding, m_repairedEncoding;
    qint64 m_decoded = 0, m_replaced = 0;
    Root m_root;
    std::vector<OwnerState> m_owners[2];
    std::vector<PendingRows> m_pending;
    struct EntryName
    {
        qint64 source;
        QString path;
    };
    std::map<qint64, EntryName> m_entries;
    std::map<qint64, QString> m_files;
    qint64 m_extracted = 0, m_wasted = 0;
    std::atomic<bool> m_worthExtracting {true};
};

} // namespace obra
