// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/detailparts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace obra {

namespace {

constexpr qsizetype maximumChanges = 200;

/// A document as path → text; objects in lists are named by their id, so that a list that grows at its head changes nothing else.
using Flat = std::map<std::string, std::string>;

void flatten(const JsonValue &value, const std::string &path, Flat &flat, int depth = 0)
{
    if (depth > 64)
        return;
    if (value.isObject()) {
        for (const JsonMember &member : value.members())
            flatten(member.value, path.empty() ? std::string(member.key) : path + "/" + std::string(member.key), flat, depth + 1);
        return;
    }
    const bool hasObjects = std::any_of(value.items().begin(), value.items().end(), [](const JsonValue &item) { return item.isObject(); });
    if (value.isArray() && hasObjects) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string_view id = value.at(i)["id"].text();
            flatten(value.at(i), path + "/" + (id.empty() ? std::to_string(i) : std::string(id)), flat, depth + 1);
        }
        return;
    }
    if (value.isString() || value.isNumber())
        flat[path] = value.text();
    else if (value.hasValue())
        flat[path] = toJson(value);
}

QString shortened(const std::string &text)
{
    QString result = QString::fromStdString(text);
    if (result.size() > 500)
        result = result.left(500) + QStringLiteral("…");
    return result;
}

void compare(const Flat &before, const Flat &after, QVector<DetailVersion::Change> &changes)
{
    for (const auto &[path, text] : after) {
        if (path == "id" || path == "date" || path == "tag")
            continue; // every release has its own
        const auto old = before.find(path);
        if (old != before.end() && old->second == text)
            continue;
        if (changes.size() >= maximumChanges)
            return;
        changes.append({ QString::fromStdString(path), old == before.end() ? QString() : shortened(old->second), shortened(text) });
    }
    for (const auto &[path, text] : before) {
        if (after.count(path) || path == "id" || path == "date" || path == "tag")
            continue;
        if (changes.size() >= maximumChanges)
            return;
        changes.append({ QString::fromStdString(path), shortened(text), QString() });
    }
}

} // namespace

void describeVersions(RecordDetail &detail, ParsedDocuments &documents, const CacheReader &reader)
{
    std::vector<std::size_t> order(documents.raw.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&documents](std::size_t a, std::size_t b) { return documents.raw[a].date < documents.raw[b].date; });

    std::vector<JsonValue> soFar;   // individual releases up to here, or nothing for projects
    Flat before;
    JsonArena arena;                // of one step: a record of a thousand releases must not keep a thousand merged ones
    bool first = true;
    for (std::size_t index : order) {
        const RawDocument &raw = documents.raw[index];
        DetailVersion version;
        version.releaseId = QString::fromStdString(raw.releaseId);
        version.date = QString::fromStdString(raw.date);
        version.tags = QString::fromStdString(raw.tag).split(QLatin1Char(','), Qt::SkipEmptyParts);
        version.source = reader.entryName(raw.entry);
        version.offset = raw.offset;
        version.line = raw.line;
        version.kind = raw.kind;
        version.json = raw.json;
        // Publishers' own compiled releases are shown, but the history is that of the individual releases.
        if (raw.kind == RawDocument::Kind::Individual || raw.kind == RawDocument::Kind::Project) {
            Flat after;
            if (raw.kind == RawDocument::Kind::Project) {
                flatten(documents.json[index], {}, after);
            } else {
                soFar.push_back(documents.json[index]);
                arena.reset();
                const MergeResult merged = mergeCompiled(soFar, arena);
                flatten(merged.value.isMissing() ? documents.json[index] : merged.value, {}, after);
            }
            if (!first)
                compare(before, after, version.changes);
            first = false;
            before = std::move(after);
        }
        detail.versions.append(std::move(version));
    }
}

} // namespace obra
