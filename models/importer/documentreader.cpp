// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/documentreader.h"

#include "importer/compilerows.h"
#include "importer/encoding.h"
#include "importer/jsonscanner.h"
#include "ocds/extract.h"
#include "ocds/qualityflags.h"

#include <algorithm>
#include <array>

namespace obra {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool looksLikeRelease(const JsonValue &value)
{
    static constexpr std::array<std::string_view, 9> keys = {
        "tag", "tender", "awards", "contracts", "buyer", "planning", "parties", "initiationType", "date"};
    return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return !value[key].isMissing(); });
}

// The metadata of a package, and the list forgotten.
bool isEmptyPackage(const JsonValue &value)
{
    const auto has = [&value](std::string_view key) { return value[key].hasValue() ? 1 : 0; };
    return has("publishedDate") + has("publisher") + has("uri") + has("version") >= 2 && !has("releases")
        && !has("records") && !has("projects");
}

QString metadataText(const JsonValue &value)
{
    return fromUtf8(value.text()).left(1000);
}

} // namespace

void DocumentReader::read(ReadBatch &in, ParsedBatch &out, bool extract, std::stop_token stop)
{
    m_packer->learn(in);
    out.clear();
    out.events.reserve(in.events.size());
    for (ReadEvent &event : in.events) {
        if (stop.stop_requested())
            break;
        ParsedEvent &parsed = out.events.emplace_back();
        parsed.kind = event.kind;
        parsed.unit = event.unit;
        parsed.issue = std::move(event.issue);
        parsed.text = std::move(event.text);
        parsed.number = event.number;
        if (event.kind == ReadEvent::Kind::Unit)
            readUnit(std::string_view(in.text).substr(event.begin, event.size), parsed, out, extract);
    }
    in.clear();
}

void DocumentReader::readUnit(std::string_view json, ParsedEvent &event, ParsedBatch &batch, bool extract)
{
    m_event = &event;
    m_batch = &batch;
    JsonError error;
    JsonValue value = m_parser.parse(json, batch.arena, &error);
    RepairedText repaired;
    if (value.isMissing() && error.invalidUtf8) {
        repaired = repairUtf8(json);
        json = repaired.utf8;
        value = m_parser.parse(json, batch.arena, &error);
        event.encoding = repaired.encoding;
        event.decoded = repaired.decoded;
        event.replaced = repaired.replaced;
    }
    if (value.isMissing()) {
        if (event.unit.isHead || event.unit.isDamaged)
            return; // what is wrong with it was said
        const std::size_t at = std::min(error.offset, json.size());
        reject(QStringLiteral("json-error"), {QString::fromStdString(error.message)});
        event.issues.back().offset = event.unit.offset + static_cast<qint64>(at);
        event.issues.back().line = event.unit.line + static_cast<qint64>(countLines(json.substr(0, at)));
        return;
    }
    if (event.unit.isHead) {
        readMetadata(value);
        return;
    }
    if (event.unit.isShell) {
        event.content = classify(value);
        if (event.content == DocumentKind::Record && !event.unit.isDamaged)
            readRecord(value);
        readMetadata(value);
        return;
    }
    readValue(value, json, true);
    if (extract)
        extractGroups();
}

// isWhole: json is the text of value.
void DocumentReader::readValue(const JsonValue &value, std::string_view json, bool isWhole)
{
    const std::string_view text = isWhole ? json : std::string_view();
    DocumentKind kind = classify(value);
    // An item of records[] that says no more than its ocid is a poor record, not a poor release.
    if (m_event->unit.context == JsonUnit::Context::Record && kind == DocumentKind::Release && !looksLikeRelease(value))
        kind = DocumentKind::Record;
    if (m_event->content == DocumentKind::Unknown)
        m_event->content = kind;
    switch (kind) {
    case DocumentKind::Release:
        addRelease(value, text, RawDocument::Kind::Individual, {}, 0);
        return;
    case DocumentKind::CompiledRelease:
        addRelease(value, text, RawDocument::Kind::Compiled, {}, 0);
        return;
    case DocumentKind::VersionedRelease:
        addRelease(value, text, RawDocument::Kind::Versioned, {}, 0);
        return;
    case DocumentKind::Record:
        readRecord(value);
        return;
    case DocumentKind::Project:
        addProject(value, text);
        return;
    case DocumentKind::ReleasePackage:
    case DocumentKind::RecordPackage:
    case DocumentKind::ProjectPackage:
        readPackage(value);
        return;
    case DocumentKind::Unknown:
        break;
    }
    const JsonUnit::Context context = m_event->unit.context;
    if (value.isArray() && context == JsonUnit::Context::Root && isWhole && value.size() > 0) { // a list in a list
        for (const JsonValue &item : value.items())
            readValue(item, {}, false);
    } else if (context == JsonUnit::Context::Release && isLinkedRelease(value)) {
        ++m_event->linked;
    } else if (context == JsonUnit::Context::Release && looksLikeRelease(value)) {
        addRelease(value, text, RawDocument::Kind::Individual, {}, 0);
    } else if (context == JsonUnit::Context::Record && value.isObject()
               && (value["ocid"].hasValue() || value["releases"].isArray())) {
        readRecord(value);
    } else if (context == JsonUnit::Context::Project && value.isObject() && value.size() > 0) {
        addProject(value, text);
    } else if (context == JsonUnit::Context::Root && isEmptyPackage(value)) {
        readPackage(value);
    } else {
        reject(QStringLiteral("not-recognised"), {describeUnknown(value)});
    }
}

void DocumentReader::readRecord(const JsonValue &record)
{
    const JsonValue &compiled = record["compiledRelease"];
    const JsonValue &versioned = record["versionedRelease"];
    std::string_view ocid = record["ocid"].text();
    for (const JsonValue *one : {&compiled, &versioned}) {
        if (ocid.empty())
            ocid = (*one)["ocid"].text();
    }
    int linked = 0;
    std::vector<const JsonValue *> embedded;
    for (const JsonValue &release : record["releases"].items()) {
        if (isLinkedRelease(release)) {
            ++linked;
        } else if (release.isObject()) {
            embedded.push_back(&release);
            if (ocid.empty())
                ocid = release["ocid"].text();
        } else {
            reject(QStringLiteral("not-recognised"), {describeUnknown(release)}, fromUtf8(ocid));
        }
    }
    for (const JsonValue *release : embedded)
        addRelease(*release, {}, isCompiled(*release) ? RawDocument::Kind::Compiled : RawDocument::Kind::Individual,
                   ocid, 0);
    const int listed = linked + static_cast<int>(embedded.size());
    m_event->linked += linked;
    m_event->embedded += static_cast<qint64>(embedded.size());
    // Whether the shell of a bare record has releases of its own is known to the one that saw its items before: see CacheFiller.
    if (compiled.isObject())
        addRelease(compiled, {}, embedded.empty() ? RawDocument::Kind::Compiled : RawDocument::Kind::CompanionCompiled,
                   ocid, listed);
    if (versioned.isObject()) {
        const bool companion = !embedded.empty() || compiled.isObject();
        addRelease(versioned, {}, companion ? RawDocument::Kind::CompanionVersioned : RawDocument::Kind::Versioned,
                   ocid, listed);
    }
    if (compiled.isObject() || versioned.isObject() || m_event->unit.isShell)
        return;
    if (embedded.empty())
        reject(linked > 0 ? QStringLiteral("record-only-links") : QStringLiteral("record-without-releases"),
               {QString::number(linked)}, fromUtf8(ocid), Issue::Severity::Warning);
    else if (linked > 0)
        note(Issue::Severity::Warning, QStringLiteral("linked-releases-missing"),
             {QString::number(listed), QString::number(linked)}, fromUtf8(ocid));
}

// A package that came in one piece: not read by the splitter item by item.
void DocumentReader::readPackage(const JsonValue &package)
{
    readMetadata(package);
    qint64 items = 0;
    for (const char *key : {"releases", "records", "projects"}) {
        const JsonUnit::Context outer = m_event->unit.context;
        m_event->unit.context = key[2] == 'l' ? JsonUnit::Context::Release
            : key[2] == 'c'                   ? JsonUnit::Context::Record
                                              : JsonUnit::Context::Project;
        for (const JsonValue &item : package[key].items()) {
            ++items;
            readValue(item, {}, false);
        }
        m_event->unit.context = outer;
    }
    if (items == 0)
        note(Issue::Severity::Info, QStringLiteral("empty-package"), {}, {});
}

void DocumentReader::readMetadata(const JsonValue &package)
{
    PackageMetadata metadata;
    metadata.publisher = metadataText(package["publisher"]["name"]);
    if (metadata.publisher.isEmpty())
        metadata.publisher = metadataText(package["publisher"]); // OC4IDS files in the wild have a plain text here
    metadata.published = metadataText(package["publishedDate"]);
    metadata.license = metadataText(package["license"]);
    metadata.publicationPolicy = metadataText(package["publicationPolicy"]);
    metadata.uri = metadataText(package["uri"]);
    metadata.version = metadataText(package["version"]);
    if (!metadata.isEmpty())
        m_event->metadata = std::move(metadata);
    if (!m_event->unit.isHead && package["links"]["next"].isString() && !package["links"]["next"].text().empty())
        note(Issue::Severity::Warning, QStringLiteral("page-of-many"), {}, {});
}

void DocumentReader::addRelease(const JsonValue &release, std::string_view json, RawDocument::Kind kind,
                                std::string_view ocid, int listed)
{
    std::string_view own = release["ocid"].text();
    if (own.empty() && ocid.empty()) {
        const bool counts =
            kind != RawDocument::Kind::CompanionCompiled && kind != RawDocument::Kind::CompanionVersioned;
        if (counts)
            reject(QStringLiteral("release-without-ocid"));
        return;
    }
    if (!own.empty()) {
        add(Unit::Processes, own, release, json, kind, listed);
        return;
    }
    // A release in a record is about the record's process even when it does not say so itself.
    std::vector<JsonMember> members {{"ocid", JsonValue::string(m_batch->arena.copy(ocid))}};
    for (const JsonMember &member : release.members()) {
        if (member.key != "ocid")
            members.push_back(member);
    }
    add(Unit::Processes, ocid, JsonValue::object(members, m_batch->arena), {}, kind, listed);
}

void DocumentReader::addProject(const JsonValue &project, std::string_view json)
{
    const std::string_view id = project["id"].text();
    if (id.empty())
        reject(QStringLiteral("project-without-id"));
    else
        add(Unit::Projects, id, project, json, RawDocument::Kind::Project, 0);
}

void DocumentReader::add(Unit unit, std::string_view owner, const JsonValue &value, std::string_view json,
                         RawDocument::Kind kind, int listed)
{
    auto group = std::find_if(m_event->groups.begin(), m_event->groups.end(),
                              [&](const ParsedGroup &g) { return g.unit == unit && g.ocid == owner; });
    if (group == m_event->groups.end()) {
        group = m_event->groups.emplace(group);
        group->unit = unit;
        group->ocid = owner;
    }
    RawDocument document;
    document.unit = unit;
    document.offset = m_event->unit.offset;
    document.line = m_event->unit.line;
    document.kind = kind;
    document.releaseId = value["id"].text();
    document.date = unit == Unit::Projects ? value["updated"].text() : value["date"].text();
    document.tag = joinedTags(value["tag"]);
    document.listed = listed;
    document.hash = contentHash(value);
    if (json.empty()) {
        const std::string text = toJson(value);
        document.size = static_cast<qint64>(text.size());
        document.json = m_packer->pack(text);
    } else {
        document.size = static_cast<qint64>(json.size());
        document.json = m_packer->pack(json);
    }
    group->documents.push_back(std::move(document));
    group->values.push_back(value);
}

void DocumentReader::extractGroups()
{
    for (ParsedGroup &group : m_event->groups) {
        group.isExtracted = true;
        if (group.unit == Unit::Processes) {
            group.process = m_batch->newProcess();
            group.releases = compileRows(group.documents, group.values, group.ocid, m_batch->arena, *group.process,
                                         &group.basis, group.issues);
        } else {
            group.project = m_batch->newProject();
            compileProjectRows(group.documents, group.values, group.ocid, m_batch->arena, *group.project, group.issues);
        }
    }
}

void DocumentReader::reject(const QString &code, const QStringList &args, const QString &ocid, Issue::Severity severity)
{
    ++m_event->rejected;
    note(severity, code, args, ocid);
}

void DocumentReader::note(Issue::Severity severity, const QString &code, const QStringList &args, const QString &ocid)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.args = args;
    issue.offset = m_event->unit.offset;
    issue.line = m_event->unit.line;
    issue.ocid = ocid;
    m_event->issues.push_back(std::move(issue));
}

} // namespace obra
