// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/cachefiller.h"

#include <QFileInfo>

#include <algorithm>

namespace obra {

CacheFiller::CacheFiller(CacheWriter &writer, ImportReport &report, IssueCollector &issues)
    : m_writer(writer)
    , m_report(report)
    , m_issues(issues)
{
}

void CacheFiller::write(ParsedBatch &batch)
{
    for (ParsedEvent &event : batch.events) {
        switch (event.kind) {
        case ReadEvent::Kind::Source:
            beginSource(event);
            break;
        case ReadEvent::Kind::Entry:
            m_entryPath = event.text;
            m_entry = m_writer.addEntry(m_source.id, m_entryPath);
            m_entries.emplace(m_entry, EntryName {m_source.id, m_entryPath});
            m_root = {};
            m_decoded = m_replaced = 0;
            m_repairedEncoding.clear();
            break;
        case ReadEvent::Kind::Unit:
            writeUnit(event);
            break;
        case ReadEvent::Kind::Trouble:
            if (event.issue->severity == Issue::Severity::Error)
                reject(1);
            report(std::move(*event.issue));
            break;
        case ReadEvent::Kind::EntryEnd:
            endEntry(event);
            m_entryPath.clear();
            break;
        case ReadEvent::Kind::SourceEnd:
            endSource(event);
            break;
        }
    }
    putPending();
}

void CacheFiller::beginSource(const ParsedEvent &event)
{
    const QFileInfo info(event.text);
    m_source = {};
    m_source.file = info.fileName();
    m_source.path = info.absoluteFilePath();
    m_source.imported = QDateTime::currentDateTimeUtc();
    m_source.id = m_writer.addSource(m_source);
    m_files.emplace(m_source.id, m_source.file);
    m_hasMetadata = false;
    m_kinds.clear();
    m_encoding.clear();
}

void CacheFiller::endSource(const ParsedEvent &event)
{
    m_source.sha256 = event.text;
    m_source.bytes = event.number;
    m_source.kind = m_kinds.isEmpty() ? QStringLiteral("unknown")
        : m_kinds.size() == 1         ? *m_kinds.begin()
                                      : QStringLiteral("mixed");
    m_source.encoding = m_encoding;
    m_issues.sourceDone(m_source.id, m_source.file);
    m_writer.updateSource(m_source);
    m_report.sources.push_back(m_source);
}

void CacheFiller::endEntry(const ParsedEvent &event)
{
    QString encoding = event.text;
    if (m_decoded > 0 || m_replaced > 0) {
        Issue issue;
        issue.severity = Issue::Severity::Warning;
        if (m_decoded > 0) {
            issue.code = QStringLiteral("encoding-latin1");
            issue.count = m_decoded;
            encoding = m_repairedEncoding;
            report(issue);
        }
        if (m_replaced > 0) {
            issue.code = QStringLiteral("encoding-replaced");
            issue.count = m_replaced;
            report(issue);
        }
    }
    // What is not UTF-8 is worth telling of an archive too.
    if (m_encoding.isEmpty() || m_encoding == QLatin1String("UTF-8"))
        m_encoding = encoding;
}

void CacheFiller::useMetadata(const PackageMetadata &metadata)
{
    m_root.published = metadata.published;
    if (m_hasMetadata)
        return;
    // The head of a package may tell less than the whole of it.
    const auto fill = [](QString &known, const QString &told) {
        if (known.isEmpty())
            known = told;
    };
    fill(m_source.publisher, metadata.publisher);
    fill(m_source.published, metadata.published);
    fill(m_source.license, metadata.license);
    fill(m_source.publicationPolicy, metadata.publicationPolicy);
    fill(m_source.uri, metadata.uri);
    fill(m_source.version, metadata.version);
}

void CacheFiller::report(Issue issue)
{
    const QString inside = issue.file.isEmpty() ? m_entryPath : issue.file;
    issue.file = inside.isEmpty() ? m_source.file : m_source.file + QStringLiteral(" › ") + inside;
    m_issues.add(std::move(issue), m_source.id);
}

void CacheFiller::reject(qint64 documents)
{
    m_source.read += documents;
    m_source.rejected += documents;
    m_report.read += documents;
    m_report.rejected += documents;
}

void CacheFiller::writeUnit(ParsedEvent &event)
{
    if (event.unit.root != m_root.number) {
        m_root = {};
        m_root.number = event.unit.root;
    }
    if (event.metadata)
        useMetadata(*event.metadata);
    if (event.unit.isHead)
        return;
    if (!event.encoding.isEmpty()) {
        m_decoded += event.decoded;
        if (event.decoded > 0 && m_repairedEncoding != QLatin1String("Windows-1252")) // which has all of ISO-8859-1
            m_repairedEncoding = event.encoding;
        m_replaced += event.replaced;
    }
    if (event.content != DocumentKind::Unknown && (event.unit.context == JsonUnit::Context::Root))
        m_kinds.insert(documentKindName(event.content));
    if (event.unit.isShell)
        writeShell(event);
    reject(event.rejected);
    for (Issue &issue : event.issues)
        report(std::move(issue));
    for (ParsedGroup &group : event.groups)
        writeGroup(event, group);
    if (event.unit.context == JsonUnit::Context::Release) {
        m_root.linked += event.linked;
        m_root.embedded += event.linked == 0 ? 1 : 0;
    }
    if (event.metadata && !event.unit.isHead)
        m_hasMetadata = true;
}

// Only here is it known which releases a bare record has: they came before.
void CacheFiller::writeShell(ParsedEvent &event)
{
    Issue issue;
    issue.offset = event.unit.offset;
    issue.line = event.unit.line;
    const qint64 listed = m_root.linked + m_root.embedded;
    bool hasCompiled = false;
    for (ParsedGroup &group : event.groups) {
        issue.ocid = QString::fromUtf8(group.ocid.data(), static_cast<qsizetype>(group.ocid.size()));
        for (RawDocument &document : group.documents) {
            document.listed = static_cast<int>(std::max<qint64>(document.listed, listed));
            const bool companion = m_root.embedded > 0 || hasCompiled;
            if (document.kind == RawDocument::Kind::Compiled && companion)
                document.kind = RawDocument::Kind::CompanionCompiled;
            else if (document.kind == RawDocument::Kind::Versioned && companion)
                document.kind = RawDocument::Kind::CompanionVersioned;
            hasCompiled = true;
        }
    }
    if (hasCompiled || m_root.linked == 0) {
        if (event.unit.items == 0 && !hasCompiled && !event.unit.isDamaged) {
            issue.severity = Issue::Severity::Info;
            issue.code = QStringLiteral("empty-package");
            report(issue);
        }
        return;
    }
    issue.severity = Issue::Severity::Warning;
    if (m_root.embedded == 0) {
        issue.code = QStringLiteral("record-only-links");
        issue.args = QStringList {QString::number(m_root.linked)};
        reject(event.content == DocumentKind::Record ? 1 : m_root.linked);
    } else {
        issue.code = QStringLiteral("linked-releases-missing");
        issue.args = QStringList {QString::number(listed), QString::number(m_root.linked)};
    }
    report(issue);
}

CacheFiller::OwnerState &CacheFiller::state(Unit unit, qint64 owner)
{
    auto &owners = m_owners[static_cast<int>(unit)];
    if (static_cast<qint64>(owners.size()) <= owner)
        owners.resize(static_cast<std::size_t>(owner) + 1, OwnerState::Untouched);
    return owners[static_cast<std::size_t>(owner)];
}

void CacheFiller::writeGroup(ParsedEvent &event, ParsedGroup &group)
{
    bool isNew = false;
    const qint64 owner = m_writer.owner(group.unit, group.ocid, &isNew);
    bool anyStored = false, anyListed = false;
    for (RawDocument &document : group.documents) {
        document.owner = owner;
        document.entry = m_entry;
        if (group.unit == Unit::Projects && document.date.empty())
            document.date = m_root.published.toStdString();
        const bool stored = m_writer.addRawDocument(document);
        anyStored = anyStored || stored;
        anyListed = anyListed || document.listed > 0;
        if (document.kind == RawDocument::Kind::CompanionCompiled
            || document.kind == RawDocument::Kind::CompanionVersioned)
            continue;
        ++m_source.read;
        ++m_report.read;
        ++(stored ? m_source.stored : m_source.duplicates);
        ++(stored ? m_report.stored : m_report.duplicates);
    }
    OwnerState &known = state(group.unit, owner);
    if (isNew) {
        known = group.isExtracted && !event.unit.isShell ? OwnerState::Pending : OwnerState::Dirty;
        if (known == OwnerState::Pending)
            m_pending.push_back({&group, owner, m_source.id});
        return;
    }
    switch (known) {
    case OwnerState::Untouched: // of an earlier import: also a duplicate may change the fixed order of what is there
        known = OwnerState::DirtyOld;
        break;
    case OwnerState::Single:
        // The same single document again changes nothing.
        if (!anyStored && !anyListed)
            break;
        ++m_wasted;
        known = OwnerState::Dirty;
        m_issues.forget(group.unit, owner);
        break;
    case OwnerState::Several:
        ++m_wasted;
        known = OwnerState::Dirty;
        m_issues.forget(group.unit, owner);
        break;
    case OwnerState::Pending:
        if (anyStored || anyListed)
            known = OwnerState::Dirty;
        break;
    case OwnerState::Dirty:
    case OwnerState::DirtyOld:
        break;
    }
}

// Rows whose owner got nothing more in the same batch.
void CacheFiller::putPending()
{
    for (const PendingRows &rows : m_pending) {
        ParsedGroup &group = *rows.group;
        OwnerState &known = state(group.unit, rows.owner);
        if (known != OwnerState::Pending)
            continue;
        if (group.unit == Unit::Processes)
            m_writer.putProcess(rows.owner, *group.process, group.basis, group.releases);
        else
            m_writer.putProject(rows.owner, *group.project, static_cast<int>(group.documents.size()));
        known = group.documents.size() > 1 ? OwnerState::Several : OwnerState::Single;
        ++m_extracted;
        for (Issue &issue : group.issues) {
            const RawDocument &document = group.documents.front();
            issue.file = entryName(document.entry);
            issue.offset = document.offset;
            issue.line = document.line;
            m_issues.addOwned(std::move(issue), rows.source, group.unit, rows.owner);
        }
    }
    m_pending.clear();
    if (m_wasted > 1000 && m_wasted > m_extracted / 3)
        m_worthExtracting.store(false, std::memory_order_relaxed);
}

std::vector<qint64> CacheFiller::ownersToCompile(Unit unit) const
{
    std::vector<qint64> owners;
    const auto &states = m_owners[static_cast<int>(unit)];
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] == OwnerState::Dirty || states[i] == OwnerState::DirtyOld)
            owners.push_back(static_cast<qint64>(i));
    }
    return owners;
}

bool CacheFiller::isOld(Unit unit, qint64 owner) const
{
    return m_owners[static_cast<int>(unit)][static_cast<std::size_t>(owner)] == OwnerState::DirtyOld;
}

QString CacheFiller::entryName(qint64 entry) const
{
    const auto found = m_entries.find(entry);
    if (found == m_entries.end())
        return {};
    const QString file = fileOf(found->second.source);
    return found->second.path.isEmpty() ? file : file + QStringLiteral(" › ") + found->second.path;
}

qint64 CacheFiller::sourceOf(qint64 entry) const
{
    const auto found = m_entries.find(entry);
    return found == m_entries.end() ? 0 : found->second.source;
}

QString CacheFiller::fileOf(qint64 source) const
{
    const auto found = m_files.find(source);
    return found == m_files.end() ? QString() : found->second;
}

} // namespace obra
