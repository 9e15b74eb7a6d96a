// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/compilerows.h"

#include "ocds/extract.h"
#include "ocds/qualityflags.h"

#include <algorithm>

namespace obra {

std::string joinedTags(const JsonValue &tag)
{
    std::string tags(tag.stringText());
    for (const JsonValue &one : tag.items()) {
        if (!tags.empty())
            tags += ',';
        tags += one.text();
    }
    return tags;
}

int compileRows(std::span<const RawDocument> documents, std::span<const JsonValue> values, std::string_view ocid,
                JsonArena &arena, ProcessRecord &record, CompileBasis *basis, std::vector<Issue> &issues)
{
    std::vector<ReleaseInput> inputs;
    inputs.reserve(documents.size());
    int individuals = 0, listed = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        ReleaseInput input;
        input.release = values[i];
        input.listedReleases = documents[i].listed;
        switch (documents[i].kind) {
        case RawDocument::Kind::Compiled:
        case RawDocument::Kind::CompanionCompiled:
            input.kind = ReleaseInput::Kind::Compiled;
            break;
        case RawDocument::Kind::Versioned:
        case RawDocument::Kind::CompanionVersioned:
            input.kind = ReleaseInput::Kind::Versioned;
            break;
        default:
            input.kind = ReleaseInput::Kind::Individual;
            ++individuals;
            break;
        }
        listed = std::max(listed, documents[i].listed);
        inputs.push_back(input);
    }
    const CompileOutcome outcome = compileProcess(inputs, arena, issues);
    *basis = outcome.basis;
    extractProcess(outcome.compiled, arena, record, issues);
    record.ocid = arena.copy(ocid);
    // Merging leaves "compiled" alone: what was told stands with the releases.
    std::string tags(record.tag);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].kind != ReleaseInput::Kind::Individual || outcome.basis > CompileBasis::Merged)
            continue;
        if (!tags.empty())
            tags += ',';
        tags += joinedTags(values[i]["tag"]);
    }
    if (!tagsFitSections(tags, outcome.compiled))
        record.quality |= qualityBit(QualityFlag::TagMismatch);
    if (outcome.basis != CompileBasis::Publisher)
        return individuals;
    if (listed > individuals) {
        Issue issue;
        issue.severity = Issue::Severity::Info;
        issue.code = QStringLiteral("linked-releases-not-at-hand");
        issue.args = QStringList {QString::number(listed), QString::number(individuals)};
        issue.ocid = QString::fromUtf8(ocid.data(), static_cast<qsizetype>(ocid.size()));
        issues.push_back(std::move(issue));
    }
    return std::max(listed, individuals);
}

void compileProjectRows(std::span<const RawDocument> documents, std::span<const JsonValue> values, std::string_view id,
                        JsonArena &arena, ProjectRecord &record, std::vector<Issue> &issues)
{
    std::size_t latest = 0;
    for (std::size_t i = 1; i < documents.size(); ++i) {
        if (documents[i].date > documents[latest].date)
            latest = i;
    }
    extractProject(values.empty() ? JsonValue() : values[latest], arena, record, issues);
    record.id = arena.copy(id);
    if (documents.size() > 1) {
        Issue issue;
        issue.severity = Issue::Severity::Info;
        issue.code = QStringLiteral("project-versions");
        issue.args = QStringList {QString::number(documents.size())};
        issue.ocid = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        issues.push_back(std::move(issue));
    }
}

} // namespace obra
