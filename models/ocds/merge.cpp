// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/merge.h"

#include "ocds/jsonmembers.h"
#include "ocds/mergeorder.h"
#include "ocds/mergetree.h"

#include <algorithm>

namespace obra {

namespace {

/// Merging one release with nothing: the common case of bulk files, in which nearly everything stays where it is.
///
/// Nulls and empty objects and lists go, as in the reference. Objects that share an id within a list need the real merge: the copy gives up.
class SingleRelease
{
public:
    explicit SingleRelease(JsonArena &arena)
        : m_arena(arena)
    {
    }

    /// Missing when this release needs the real merge.
    JsonValue compile(const JsonValue &release)
    {
        std::vector<JsonMember> members;
        members.reserve(release.size() + 4);
        appendCompiledHead(members, release["ocid"], release["date"], m_arena);
        for (const JsonMember &member : LastMembers(release)) {
            const MergeRule *const rule = mergeRules().child(member.key);
            if (member.key == "ocid" || (rule != nullptr && rule->strategy == MergeRule::Strategy::Omit))
                continue;
            const Kept kept = keep(member.value, rule);
            if (!kept.value.isMissing())
                members.push_back({member.key, kept.value});
        }
        return m_needsMerge ? JsonValue() : JsonValue::object(members, m_arena);
    }

private:
    struct Kept
    {
        JsonValue value; // Missing: leaves nothing behind
        bool leavesTrace = false; // a null leaves no value, but the object around it stays
    };

    Kept keep(const JsonValue &value, const MergeRule *rule)
    {
        if (mergesAsWhole(value, rule))
            return {value.isNull() ? JsonValue() : value, true};
        if (value.size() == 0)
            return {};
        return value.isArray() ? keepItems(value, rule) : keepMembers(value, rule);
    }

    Kept keepMembers(const JsonValue &object, const MergeRule *rule)
    {
        const LastMembers all(object);
        bool changed = all.size() != object.size();
        bool trace = false;
        std::vector<JsonMember> copy;
        std::size_t position = 0;
        for (const JsonMember &member : all) {
            const Kept kept = keep(member.value, ruleBelow(rule, member.key));
            trace = trace || kept.leavesTrace;
            if (!changed && !sameHandle(kept.value, member.value)) {
                changed = true;
                copy.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(position));
            }
            if (changed && !kept.value.isMissing())
                copy.push_back({member.key, kept.value});
            ++position;
        }
        if (!trace)
            return {};
        return {changed ? JsonValue::object(copy, m_arena) : object, true};
    }

    Kept keepItems(const JsonValue &array, const MergeRule *rule)
    {
        if (sharesIds(array)) {
            m_needsMerge = true;
            return {};
        }
        const auto all = array.items();
        bool changed = false;
        std::vector<JsonValue> copy;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Kept kept = keepMembers(all[i], rule);
            if (!changed && !sameHandle(kept.value, all[i])) {
                changed = true;
                copy.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i));
            }
            if (changed && !kept.value.isMissing())
                copy.push_back(kept.value);
        }
        if (changed && copy.empty())
            return {};
        return {changed ? JsonValue::array(copy, m_arena) : array, true};
    }

    static bool sameHandle(const JsonValue &a, const JsonValue &b)
    {
        if (a.kind() != b.kind() || a.size() != b.size())
            return false;
        if (a.isObject())
            return a.members().data() == b.members().data();
        if (a.isArray())
            return a.items().data() == b.items().data();
        return true; // everything else is either kept or gone
    }

    bool sharesIds(const JsonValue &array)
    {
        const auto items = array.items();
        if (items.size() < 2)
            return ofOddId(items.front()["id"]);
        m_ids.clear();
        for (const JsonValue &item : items) {
            const JsonValue &id = item["id"];
            if (ofOddId(id))
                return true;
            if (id.isMissing())
                continue;
            // The kind goes with the text, because 1 and "1" are two ids.
            if (items.size() <= 16) {
                for (const Id &other : m_ids) {
                    if (other.kind == id.kind() && other.text == id.text())
                        return true;
                }
            }
            m_ids.push_back({id.kind(), id.text()});
        }
        if (items.size() <= 16)
            return false;
        std::sort(m_ids.begin(), m_ids.end());
        return std::adjacent_find(m_ids.begin(), m_ids.end()) != m_ids.end();
    }

    static bool ofOddId(const JsonValue &id) { return id.isObject() || id.isArray(); }

    struct Id
    {
        JsonValue::Kind kind;
        std::string_view text;
        auto operator<=>(const Id &) const = default;
    };

    JsonArena &m_arena;
    std::vector<Id> m_ids;
    bool m_needsMerge = false;
};

MergeResult merge(std::span<const JsonValue> releases, MergeTree::Mode mode, JsonArena &arena)
{
    std::vector<JsonValue> sorted;
    MergeResult result;
    if (!sortedByDate(releases, sorted))
        result.problem = MergeProblem::MissingDate;
    else if (sorted.empty())
        result.problem = MergeProblem::NoReleases;
    else
        return mergeInOrder(sorted, mode == MergeTree::Mode::Versioned, arena);
    return result;
}

} // namespace

bool sortedByDate(std::span<const JsonValue> releases, std::vector<JsonValue> &sorted)
{
    sorted.clear();
    for (const JsonValue &release : releases) {
        if (release.isObject())
            sorted.push_back(release);
    }
    const bool allDated =
        std::all_of(sorted.begin(), sorted.end(), [](const JsonValue &release) { return release["date"].isString(); });
    std::stable_sort(sorted.begin(), sorted.end(), [](const JsonValue &a, const JsonValue &b) {
        const JsonValue &left = a["date"];
        const JsonValue &right = b["date"];
        return left.isString() && right.isString() ? left.text() < right.text() : right.isString() && !left.isString();
    });
    return allDated || sorted.size() < 2;
}

MergeResult mergeInOrder(std::span<const JsonValue> releases, bool versioned, JsonArena &arena)
{
    if (!versioned && releases.size() == 1) {
        MergeResult result;
        result.value = SingleRelease(arena).compile(releases.front());
        if (!result.value.isMissing())
            return result;
    }
    MergeTree tree(versioned ? MergeTree::Mode::Versioned : MergeTree::Mode::Compiled, arena);
    for (const JsonValue &release : releases)
        tree.add(release);
    return tree.result();
}

MergeResult mergeCompiled(std::span<const JsonValue> releases, JsonArena &arena)
{
    return merge(releases, MergeTree::Mode::Compiled, arena);
}

MergeResult mergeVersioned(std::span<const JsonValue> releases, JsonArena &arena)
{
    return merge(releases, MergeTree::Mode::Versioned, arena);
}

} // namespace obra
