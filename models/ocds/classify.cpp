// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/classify.h"

#include "ocds/versioned.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace obra {

namespace {

bool hasAny(const JsonValue &object, std::span<const std::string_view> keys)
{
    const auto members = object.members();
    return std::any_of(members.begin(), members.end(), [keys](const JsonMember &member) {
        return std::find(keys.begin(), keys.end(), member.key) != keys.end();
    });
}

/// What packages of both standards say about themselves.
bool hasPackageMetadata(const JsonValue &object)
{
    static constexpr std::array<std::string_view, 5> keys = {"publishedDate", "publisher", "uri", "version",
                                                             "publicationPolicy"};
    return hasAny(object, keys);
}

bool hasReleaseSections(const JsonValue &object)
{
    static constexpr std::array<std::string_view, 9> keys = {"initiationType", "tag",   "planning", "tender", "awards",
                                                             "contracts",      "buyer", "parties",  "date"};
    return hasAny(object, keys);
}

/// Fields that OC4IDS has and other people's projects do not.
bool hasProjectFields(const JsonValue &object)
{
    static constexpr std::array<std::string_view, 12> keys = {
        "contractingProcesses",  "publicAuthority",      "assetLifetime",    "identificationPeriod",
        "preparationPeriod",     "implementationPeriod", "completionPeriod", "maintenancePeriod",
        "decommissioningPeriod", "policyAlignment",      "costMeasurements", "lobbyingMeetings"};
    if (hasAny(object, keys))
        return true;
    // Projects that were only just identified have few fields; two of these with an id are enough to know them by.
    static constexpr std::array<std::string_view, 11> common = {
        "sector",  "locations", "budget",     "period",      "purpose", "additionalClassifications",
        "parties", "documents", "completion", "environment", "social"};
    const auto members = object.members();
    const auto found = std::count_if(members.begin(), members.end(), [](const JsonMember &member) {
        return std::find(common.begin(), common.end(), member.key) != common.end();
    });
    return found >= 2 && object["id"].hasValue();
}

/// Other people's documents have lists called "releases", "records" and "projects" too: one item must look like ours, or the package must.
template <typename Predicate>
bool isPackageOf(const JsonValue &object, const JsonValue &list, Predicate looksRight)
{
    if (!list.isArray())
        return false;
    const auto items = list.items();
    return items.empty() || hasPackageMetadata(object) || std::any_of(items.begin(), items.end(), looksRight);
}

bool isVersioned(const JsonValue &object, int depth)
{
    for (const JsonMember &member : object.members()) {
        if (isVersionList(member.value))
            return true;
        if (depth > 0 && member.value.isObject() && isVersioned(member.value, depth - 1))
            return true;
        if (depth > 0 && member.value.isArray() && isVersioned(member.value.at(0), depth - 1))
            return true;
    }
    return false;
}

DocumentKind classifyObject(const JsonValue &value)
{
    const bool hasOcid = !value["ocid"].isMissing();
    if (isPackageOf(value, value["records"], [](const JsonValue &record) {
            return !record["ocid"].isMissing() || record["compiledRelease"].isObject();
        }))
        return DocumentKind::RecordPackage;
    if (value["compiledRelease"].isObject() || value["versionedRelease"].isObject())
        return DocumentKind::Record;
    if (value["releases"].isArray() && hasOcid && !hasReleaseSections(value))
        return DocumentKind::Record;
    if (isPackageOf(value, value["releases"],
                    [](const JsonValue &release) { return !release["ocid"].isMissing() || isLinkedRelease(release); }))
        return DocumentKind::ReleasePackage;
    if (isPackageOf(value, value["projects"], [](const JsonValue &project) { return hasProjectFields(project); }))
        return DocumentKind::ProjectPackage;
    if (hasOcid && !value["contractingProcesses"].isArray()) {
        if (isCompiled(value))
            return DocumentKind::CompiledRelease;
        // A versioned release keeps the tags within the versions.
        return value["tag"].isMissing() && isVersioned(value, 3) ? DocumentKind::VersionedRelease
                                                                 : DocumentKind::Release;
    }
    return hasProjectFields(value) ? DocumentKind::Project : DocumentKind::Unknown;
}

} // namespace

DocumentKind classify(const JsonValue &value)
{
    return value.isObject() ? classifyObject(value) : DocumentKind::Unknown;
}

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Unknown:
        return QStringLiteral("unknown");
    case DocumentKind::ReleasePackage:
        return QStringLiteral("release-package");
    case DocumentKind::RecordPackage:
        return QStringLiteral("record-package");
    case DocumentKind::Release:
        return QStringLiteral("release");
    case DocumentKind::CompiledRelease:
        return QStringLiteral("compiled-release");
    case DocumentKind::VersionedRelease:
        return QStringLiteral("versioned-release");
    case DocumentKind::Record:
        return QStringLiteral("record");
    case DocumentKind::ProjectPackage:
        return QStringLiteral("project-package");
    case DocumentKind::Project:
        return QStringLiteral("project");
    }
    return {};
}

QString describeUnknown(const JsonValue &value)
{
    constexpr qsizetype mostKeys = 6;
    constexpr qsizetype longestKey = 40;
    switch (value.kind()) {
    case JsonValue::Kind::Missing:
        return QCoreApplication::translate("DocumentKind", "nothing");
    case JsonValue::Kind::Null:
        return QCoreApplication::translate("DocumentKind", "null");
    case JsonValue::Kind::False:
    case JsonValue::Kind::True:
        return QCoreApplication::translate("DocumentKind", "true or false");
    case JsonValue::Kind::Number:
        return QCoreApplication::translate("DocumentKind", "a number");
    case JsonValue::Kind::String:
        return QCoreApplication::translate("DocumentKind", "a text");
    case JsonValue::Kind::Array:
        return QCoreApplication::translate("DocumentKind", "a list of %n values", nullptr,
                                           static_cast<int>(std::min<std::size_t>(value.size(), 1'000'000'000)));
    case JsonValue::Kind::Object:
        break;
    }
    if (value.size() == 0)
        return QCoreApplication::translate("DocumentKind", "an empty object");
    QStringList keys;
    for (const JsonMember &member : value.members()) {
        if (keys.size() == mostKeys) {
            keys.append(QStringLiteral("…"));
            break;
        }
        QString key = QString::fromUtf8(member.key.data(), static_cast<qsizetype>(member.key.size()));
        if (key.size() > longestKey)
            key = key.left(longestKey) + QStringLiteral("…");
        keys.append(key);
    }
    return QCoreApplication::translate("DocumentKind", "object with keys %1").arg(keys.join(QStringLiteral(", ")));
}

bool isCompiled(const JsonValue &release)
{
    const JsonValue &tag = release["tag"];
    if (tag.isString())
        return tag.text() == "compiled";
    const auto tags = tag.items();
    return std::any_of(tags.begin(), tags.end(), [](const JsonValue &one) { return one.stringText() == "compiled"; });
}

bool isLinkedRelease(const JsonValue &release)
{
    static constexpr std::array<std::string_view, 8> content = {"initiationType", "planning", "tender",  "awards",
                                                                "contracts",      "buyer",    "parties", "bids"};
    return release["url"].isString() && !release["ocid"].hasValue() && !hasAny(release, content);
}

} // namespace obra
