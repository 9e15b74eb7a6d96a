// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/merge.h"
#include "ocds/mergerules.h"

#include <unordered_map>
#include <unordered_set>

namespace obra {

/// What tells the objects of an array apart: their `id` with its type, because 1 and "1" are two ids.
struct ItemId
{
    JsonValue::Kind kind = JsonValue::Kind::Missing; ///< Missing: the object has no id and is like no other.
    std::string_view text;

    bool operator==(const ItemId &) const = default;
};

ItemId itemId(const JsonValue &object, JsonArena &arena);

/// How merging takes a value: as a whole, or member by member.
bool mergesAsWhole(const JsonValue &value, const MergeRule *rule);

/// The releases of one process laid over each other: every path once, in the order in which paths first appeared.
///
/// This is the reference's table from path to value, kept as a tree so that paths are never written out. The order matters for the order of items and
/// for what happens when one release has a value where another has an object.
class MergeTree
{
public:
    enum class Mode : std::uint8_t { Compiled, Versioned };

    /// Values of the releases are pointed to; @p arena takes what is built.
    MergeTree(Mode mode, JsonArena &arena);
    MergeTree(const MergeTree &) = delete;
    MergeTree &operator=(const MergeTree &) = delete;

    /// Releases come in the order of their dates.
    void add(const JsonValue &release);
    MergeResult result();

private:
    struct Node
    {
        std::string_view key; // member name or text of the id
        JsonValue id; // of an item, as it was written
        std::uint32_t parent = 0, first = 0, last = 0, next = 0, cursor = 0; // 0 is the root and means none
        std::uint32_t children = 0;
        std::uint32_t pass = 0; // the array of the release in which this item was last seen
        bool isItem = false;
        JsonValue::Kind idKind = JsonValue::Kind::Missing;
        // In which order this path became a value, an object, an array; 0 never.
        std::uint8_t leafRank = 0, objectRank = 0, arrayRank = 0, ranks = 0;
        JsonValue leaf; // the last value
        std::uint32_t firstVersion = 0, lastVersion = 0;
    };
    struct Version
    {
        JsonValue value;
        std::uint32_t release = 0;
        std::uint32_t previous = 0, next = 0; // 0 none
    };
    struct ReleaseFacts
    {
        JsonValue id, date, tag;
    };
    struct ChildKey
    {
        std::uint32_t parent;
        JsonValue::Kind idKind;
        bool isItem;
        std::string_view key;
        bool operator==(const ChildKey &) const = default;
    };
    struct ChildHash
    {
        std::size_t operator()(const ChildKey &key) const;
    };

    static ChildKey keyOf(const Node &node);
    std::uint32_t find(std::uint32_t parent, bool isItem, JsonValue::Kind idKind, std::string_view key);
    std::uint32_t create(std::uint32_t parent, bool isItem, JsonValue::Kind idKind, std::string_view key);
    void dropLast(std::uint32_t node, std::uint32_t previousLast);
    void setLeaf(std::uint32_t node, const JsonValue &value);
    bool addMember(std::uint32_t parent, const JsonMember &member, const MergeRule *rule);
    bool addMembers(std::uint32_t node, const JsonValue &object, const MergeRule *rule, bool isRoot);
    bool addItems(std::uint32_t node, const JsonValue &array, const MergeRule *rule);
    bool build(std::uint32_t node, JsonValue &value);
    void buildObject(std::uint32_t node, std::vector<JsonMember> &members, bool &ok);
    JsonValue versions(std::uint32_t node);
    std::string pathOf(std::uint32_t node, bool withPositions) const;

    const Mode m_mode;
    JsonArena &m_arena;
    std::vector<Node> m_nodes;
    std::vector<Version> m_versions;
    std::vector<ReleaseFacts> m_releases;
    std::unordered_map<ChildKey, std::uint32_t, ChildHash> m_index; // children of the nodes that have many
    std::vector<std::string> m_duplicates;
    std::unordered_set<std::string> m_knownDuplicates;
    JsonValue m_ocid;
    std::uint32_t m_passes = 0;
    std::uint32_t m_conflict = 0;
};

/// The members every compiled release begins with: tag, id, date and ocid.
void appendCompiledHead(std::vector<JsonMember> &members, const JsonValue &ocid, const JsonValue &date,
                        JsonArena &arena);

} // namespace obra
