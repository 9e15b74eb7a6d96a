// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/versioned.h"

#include "ocds/jsonmembers.h"
#include "ocds/merge.h"
#include "ocds/mergetree.h"

#include <algorithm>

namespace obra {

namespace {

/// Goes through a versioned release and takes the last version of everything.
class LastVersions
{
public:
    explicit LastVersions(JsonArena &arena)
        : m_arena(arena)
    {
    }

    JsonValue latestDate() const { return m_date; }

    JsonValue take(const JsonValue &value)
    {
        if (isVersionList(value)) {
            for (const JsonValue &version : value.items()) {
                const JsonValue &date = version["releaseDate"];
                if (date.isString() && date.text() >= m_date.stringText())
                    m_date = date;
            }
            const JsonValue &last = value.items().back()["value"];
            return last.hasValue() ? last : JsonValue();
        }
        if (value.isObject()) {
            std::vector<JsonMember> members;
            for (const JsonMember &member : LastMembers(value)) {
                const JsonValue taken = take(member.value);
                if (!taken.isMissing())
                    members.push_back({member.key, taken});
            }
            return JsonValue::object(members, m_arena);
        }
        if (value.isArray()) {
            std::vector<JsonValue> items;
            for (const JsonValue &item : value.items())
                items.push_back(take(item));
            items.erase(
                std::remove_if(items.begin(), items.end(), [](const JsonValue &item) { return item.isMissing(); }),
                items.end());
            return JsonValue::array(items, m_arena);
        }
        return value.isNull() ? JsonValue() : value;
    }

private:
    JsonArena &m_arena;
    JsonValue m_date;
};

bool isVersion(const JsonValue &value)
{
    if (value["value"].isMissing() || (value["releaseID"].isMissing() && value["releaseDate"].isMissing()))
        return false;
    const auto members = value.members();
    return std::all_of(members.begin(), members.end(), [](const JsonMember &member) {
        return member.key == "value" || member.key == "releaseID" || member.key == "releaseDate"
            || member.key == "releaseTag";
    });
}

} // namespace

bool isVersionList(const JsonValue &value)
{
    const auto items = value.items();
    return !items.empty() && std::all_of(items.begin(), items.end(), isVersion);
}

JsonValue compiledFromVersioned(const JsonValue &versioned, JsonArena &arena)
{
    if (!versioned.isObject())
        return {};
    LastVersions versions(arena);
    const JsonValue last = versions.take(versioned);
    const JsonValue date = last["date"].isString() ? last["date"] : versions.latestDate();
    std::vector<JsonMember> members;
    appendCompiledHead(members, last["ocid"], date, arena);
    for (const JsonMember &member : last.members()) {
        if (member.key != "ocid" && member.key != "id" && member.key != "date" && member.key != "tag")
            members.push_back(member);
    }
    return JsonValue::object(members, arena);
}

} // namespace obra
