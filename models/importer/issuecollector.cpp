// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/issuecollector.h"

#include <algorithm>

namespace obra {

void IssueCollector::write(const Issue &issue, qint64 source, qint64 occurrences)
{
    m_writer.addIssue(issue, source);
    switch (issue.severity) {
    case Issue::Severity::Error:
        m_report.errors += occurrences;
        break;
    case Issue::Severity::Warning:
        m_report.warnings += occurrences;
        break;
    case Issue::Severity::Info:
        m_report.infos += occurrences;
        break;
    }
    if (m_report.issues.size() < reportLimit)
        m_report.issues.push_back(issue);
}

void IssueCollector::add(Issue issue, qint64 source)
{
    Count &count = m_counts[issue.code];
    count.severity = std::max(count.severity, issue.severity);
    if (++count.seen <= floodLimit)
        write(issue, source, 1);
}

// The Issue that stands for all the others of its code in a file.
static Issue folded(const QString &code, Issue::Severity severity, const QString &file, qint64 more)
{
    Issue issue;
    issue.severity = severity;
    issue.code = QStringLiteral("issues-folded");
    issue.args = QStringList {QString::number(IssueCollector::floodLimit), code};
    issue.file = file;
    issue.count = more;
    return issue;
}

void IssueCollector::sourceDone(qint64 source, const QString &file)
{
    QStringList codes = m_counts.keys();
    std::sort(codes.begin(), codes.end());
    for (const QString &code : codes) {
        const Count count = m_counts.value(code);
        if (count.seen > floodLimit)
            write(folded(code, count.severity, file, count.seen - floodLimit), source, count.seen - floodLimit);
    }
    m_counts.clear();
}

int IssueCollector::generation(quint64 owner) const
{
    return m_forgotten.count(owner) > 0 ? 1 : 0;
}

void IssueCollector::addOwned(Issue issue, qint64 source, Unit unit, qint64 owner)
{
    const quint64 id = key(unit, owner);
    Flood &flood = m_owned[{source, issue.code}];
    flood.severity = std::max(flood.severity, issue.severity);
    if (flood.first.size() < floodLimit)
        flood.first.push_back({std::move(issue), id, generation(id)});
    else
        flood.others.emplace_back(id, generation(id));
}

void IssueCollector::forget(Unit unit, qint64 owner)
{
    m_forgotten.insert(key(unit, owner));
}

void IssueCollector::removeStale(const std::unordered_set<std::string> &ids)
{
    // What was said about reading a file stays true.
    static const QStringList ofReading = {QStringLiteral("record-only-links"),
                                          QStringLiteral("record-without-releases"),
                                          QStringLiteral("linked-releases-missing"), QStringLiteral("not-recognised")};
    m_writer.removeIssues([&ids](const QString &code, const QString &ocid) {
        return !ocid.isEmpty() && !ofReading.contains(code) && ids.count(ocid.toStdString()) > 0;
    });
}

void IssueCollector::finish(const std::function<QString(qint64)> &fileOf)
{
    for (const auto &[place, flood] : m_owned) {
        const auto isCurrent = [this](quint64 owner, int made) { return made == generation(owner); };
        for (const Owned &owned : flood.first) {
            if (isCurrent(owned.owner, owned.generation))
                write(owned.issue, place.first, 1);
        }
        const auto more = std::count_if(flood.others.begin(), flood.others.end(),
                                        [&](const auto &other) { return isCurrent(other.first, other.second); });
        if (more > 0)
            write(folded(place.second, flood.severity, fileOf(place.first), more), place.first, more);
    }
    m_owned.clear();
}

} // namespace obra
