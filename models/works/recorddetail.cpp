// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/recorddetail.h"

#include "works/detailparts.h"

#include <QCoreApplication>

namespace obra {

namespace {

/// Registered prefixes of Panama's publishers, and that of the practice data.
bool isPanama(const QString &ocid, const JsonValue &document)
{
    for (const char *prefix : { "ocds-emvi6n", "ocds-7b5xqb", "ocds-pa0000", "oc4ids-pa0000" }) {
        if (ocid.startsWith(QLatin1String(prefix), Qt::CaseInsensitive))
            return true;
    }
    for (const JsonValue &party : document["parties"].items()) {
        if (party["identifier"]["scheme"].stringText().starts_with("PA-"))
            return true;
    }
    return false;
}

/// The version of a project that counts: the latest, as the import chose it.
JsonValue latestProject(const ParsedDocuments &documents)
{
    JsonValue latest;
    std::string latestDate;
    for (std::size_t i = 0; i < documents.raw.size(); ++i) {
        if (!documents.json[i].isMissing() && (latest.isMissing() || documents.raw[i].date >= latestDate)) {
            latest = documents.json[i];
            latestDate = documents.raw[i].date;
        }
    }
    return latest;
}

} // namespace

std::shared_ptr<const RecordDetail> loadRecord(const CacheReader &reader, Unit unit, qint64 id)
{
    auto detail = std::make_shared<RecordDetail>();
    detail->rowUnit = unit;
    detail->rowId = id;
    if (unit == Unit::Contracts) {
        detail->contract = qsizetype(reader.indexInProcess(id));
        id = reader.processOf(id);
        unit = Unit::Processes;
    }
    detail->unit = unit;
    detail->id = id;
    ParsedDocuments documents;
    documents.raw = reader.rawDocuments(unit, id);
    if (documents.raw.empty())
        throw StoreError(StoreError::Reason::Other, QCoreApplication::translate("RecordDetail", "there is no such record").toStdString());
    JsonParser parser;
    QVector<qint64> sourceIds;
    for (RawDocument &raw : documents.raw) {
        bool ok = false;
        raw.json = jsonText(raw, &ok);
        JsonValue value = ok ? parser.parse(raw.json, documents.arena) : JsonValue();
        if (unit == Unit::Processes && value.isObject() && raw.kind != RawDocument::Kind::Versioned && raw.kind != RawDocument::Kind::CompanionVersioned)
            value = upgradeRelease(value, documents.arena);
        documents.json.push_back(value);
        const SourceInfo source = reader.sourceOfEntry(raw.entry);
        if (!sourceIds.contains(source.id)) {
            sourceIds.append(source.id);
            detail->sources.append(source);
        }
    }

    JsonValue value;
    if (unit == Unit::Processes) {
        std::vector<ReleaseInput> inputs;
        int individual = 0;
        for (std::size_t i = 0; i < documents.raw.size(); ++i) {
            if (documents.json[i].isMissing())
                continue;
            const RawDocument &raw = documents.raw[i];
            ReleaseInput input { documents.json[i], ReleaseInput::Kind::Individual, raw.listed };
            if (raw.kind == RawDocument::Kind::Compiled || raw.kind == RawDocument::Kind::CompanionCompiled)
                input.kind = ReleaseInput::Kind::Compiled;
            else if (raw.kind == RawDocument::Kind::Versioned || raw.kind == RawDocument::Kind::CompanionVersioned)
                input.kind = ReleaseInput::Kind::Versioned;
            else
                ++individual;
            detail->listedReleases = std::max(detail->listedReleases, raw.listed);
            inputs.push_back(input);
        }
        if (detail->listedReleases <= individual)
            detail->listedReleases = 0;
        const CompileOutcome outcome = compileProcess(inputs, documents.arena, detail->issues);
        detail->basis = outcome.basis;
        value = outcome.compiled;
    } else {
        value = latestProject(documents);
    }
    if (value.isMissing())
        throw StoreError(StoreError::Reason::Damaged, "the stored JSON of a record cannot be read");
    detail->ocid = detailText(value[unit == Unit::Processes ? "ocid" : "id"].text());
    const bool panama = isPanama(detail->ocid, value);
    if (unit == Unit::Processes)
        describeProcess(*detail, value, documents, panama);
    else
        describeProject(*detail, value, documents, panama, reader);
    if (detail->contract >= detail->contracts.size())
        detail->contract = -1;
    detail->parties = detailParties(value["parties"]);
    detail->links = reader.links(unit, id);
    detail->compiledJson = toJson(value, 2);
    describeVersions(*detail, documents, reader);
    return detail;
}

} // namespace obra
