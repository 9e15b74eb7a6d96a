// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/mergetree.h"

#include "ocds/jsonmembers.h"

#include <algorithm>

namespace obra {

namespace {

constexpr std::uint32_t manyChildren = 24; // from here on a hash table finds them
constexpr std::uint8_t mostRanks = 3;

} // namespace

ItemId itemId(const JsonValue &object, JsonArena &arena)
{
    const JsonValue &id = object["id"];
    switch (id.kind()) {
    case JsonValue::Kind::String:
    case JsonValue::Kind::Number:
        return {id.kind(), id.text()};
    case JsonValue::Kind::Array:
    case JsonValue::Kind::Object:
        return {id.kind(), arena.copy(toJson(id))};
    default:
        return {id.kind(), {}};
    }
}

bool mergesAsWhole(const JsonValue &value, const MergeRule *rule)
{
    if (rule != nullptr && rule->strategy == MergeRule::Strategy::WholeList)
        return true;
    if (value.isObject())
        return false;
    if (!value.isArray())
        return true;
    const auto items = value.items();
    return std::any_of(items.begin(), items.end(), [](const JsonValue &item) { return !item.isObject(); });
}

void appendCompiledHead(std::vector<JsonMember> &members, const JsonValue &ocid, const JsonValue &date,
                        JsonArena &arena)
{
    // The reference writes "None" for what is missing; so do we, because ids are compared with its output.
    const auto words = [](const JsonValue &value) {
        return !value.hasValue() ? std::string("None") : value.isString() ? std::string(value.text()) : toJson(value);
    };
    static constexpr std::string_view compiled = "compiled";
    members.push_back({"tag", JsonValue::array(std::vector<JsonValue> {JsonValue::string(compiled)}, arena)});
    members.push_back({"id", JsonValue::string(arena.copy(words(ocid) + '-' + words(date)))});
    if (date.hasValue())
        members.push_back({"date", date});
    if (ocid.hasValue())
        members.push_back({"ocid", ocid});
}

MergeTree::ChildKey MergeTree::keyOf(const Node &node)
{
    return {node.parent, node.idKind, node.isItem, node.key};
}

std::size_t MergeTree::ChildHash::operator()(const ChildKey &key) const
{
    return std::hash<std::string_view>()(key.key) ^ (key.parent * std::size_t(0x9E3779B1u))
        ^ (static_cast<std::size_t>(key.idKind) << 3) ^ (key.isItem ? 1 : 0);
}

MergeTree::MergeTree(Mode mode, JsonArena &arena)
    : m_mode(mode)
    , m_arena(arena)
{
    m_nodes.emplace_back();
    m_versions.emplace_back(); // 0 means none
}

std::uint32_t MergeTree::find(std::uint32_t parent, bool isItem, JsonValue::Kind idKind, std::string_view key)
{
    const auto matches = [this, isItem, idKind, key](std::uint32_t index) {
        const Node &node = m_nodes[index];
        return node.isItem == isItem && node.idKind == idKind && node.key == key;
    };
    Node &owner = m_nodes[parent];
    // Releases of one publisher keep the order of their fields: the next one is usually the one behind the last.
    if (owner.cursor != 0) {
        const std::uint32_t next = m_nodes[owner.cursor].next;
        if (next != 0 && matches(next))
            return owner.cursor = next;
    }
    if (owner.children > manyChildren) {
        const auto found = m_index.find({parent, idKind, isItem, key});
        return found == m_index.end() ? 0 : (owner.cursor = found->second);
    }
    for (std::uint32_t index = owner.first; index != 0; index = m_nodes[index].next) {
        if (matches(index))
            return owner.cursor = index;
    }
    return 0;
}

std::uint32_t MergeTree::create(std::uint32_t parent, bool isItem, JsonValue::Kind idKind, std::string_view key)
{
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    Node &node = m_nodes.emplace_back();
    node.key = key;
    node.isItem = isItem;
    node.idKind = idKind;
    node.parent = parent;
    Node &owner = m_nodes[parent];
    if (owner.last != 0)
        m_nodes[owner.last].next = index;
    else
        owner.first = index;
    owner.last = index;
    if (++owner.children == manyChildren + 1) {
        for (std::uint32_t child = owner.first; child != 0; child = m_nodes[child].next)
            m_index.insert({keyOf(m_nodes[child]), child});
    } else if (owner.children > manyChildren) {
        m_index.insert({keyOf(node), index});
    }
    return index;
}

/// Takes back the child that was made last, because nothing came to stand in it.
void MergeTree::dropLast(std::uint32_t index, std::uint32_t previousLast)
{
    const Node &node = m_nodes[index];
    Node &owner = m_nodes[node.parent];
    if (owner.children > manyChildren) {
        // Items without an id share a key that nobody looks up; only the entry of this very node may go.
        const auto entry = m_index.find(keyOf(node));
        if (entry != m_index.end() && entry->second == index)
            m_index.erase(entry);
    }
    if (owner.children-- == manyChildren + 1) {
        for (std::uint32_t child = owner.first; child != 0; child = m_nodes[child].next)
            m_index.erase(keyOf(m_nodes[child]));
    }
    if (owner.cursor == index)
        owner.cursor = previousLast;
    owner.last = previousLast;
    if (previousLast != 0)
        m_nodes[previousLast].next = 0;
    else
        owner.first = 0;
    m_nodes.pop_back();
}

void MergeTree::setLeaf(std::uint32_t index, const JsonValue &value)
{
    Node &node = m_nodes[index];
    if (node.leafRank == 0)
        node.leafRank = ++node.ranks;
    if (m_mode == Mode::Compiled) {
        node.leaf = value;
        return;
    }
    const auto release = static_cast<std::uint32_t>(m_releases.size() - 1);
    if (node.lastVersion != 0 && m_versions[node.lastVersion].release == release) {
        // Two objects of this release have the same id: only the last value counts, as if the first had not been there.
        const std::uint32_t previous = m_versions[node.lastVersion].previous;
        if (previous == 0 || !(m_versions[previous].value == value)) {
            m_versions[node.lastVersion].value = value;
            return;
        }
        m_versions[previous].next = 0;
        node.lastVersion = previous;
        return;
    }
    if (node.lastVersion != 0 && m_versions[node.lastVersion].value == value)
        return;
    const auto version = static_cast<std::uint32_t>(m_versions.size());
    m_versions.push_back({value, release, node.lastVersion, 0});
    if (node.lastVersion != 0)
        m_versions[node.lastVersion].next = version;
    else
        node.firstVersion = version;
    node.lastVersion = version;
}

void MergeTree::add(const JsonValue &release)
{
    m_ocid = release["ocid"];
    m_releases.push_back({release["id"], release["date"], release["tag"]});
    addMembers(0, release, &mergeRules(), true);
}

/// The functions that add tell whether anything came to stand below the node: empty objects and lists leave no trace.
bool MergeTree::addMembers(std::uint32_t node, const JsonValue &object, const MergeRule *rule, bool isRoot)
{
    bool added = false;
    for (const JsonMember &member : LastMembers(object)) {
        if (isRoot && member.key == "ocid")
            continue;
        const MergeRule *const below = ruleBelow(rule, member.key);
        if (below != nullptr && below->strategy == MergeRule::Strategy::Omit)
            continue;
        // The id of an item is part of its path; it was noted when the item was made.
        if (m_nodes[node].isItem && member.key == "id" && member.value.hasValue())
            added = true;
        else
            added = addMember(node, member, below) || added;
    }
    return added;
}

bool MergeTree::addMember(std::uint32_t parent, const JsonMember &member, const MergeRule *rule)
{
    const JsonValue &value = member.value;
    const bool whole = mergesAsWhole(value, rule);
    if (!whole && value.size() == 0)
        return false;
    const std::uint32_t previousLast = m_nodes[parent].last;
    std::uint32_t node = find(parent, false, JsonValue::Kind::Missing, member.key);
    const bool isNew = node == 0;
    if (isNew)
        node = create(parent, false, JsonValue::Kind::Missing, member.key);
    if (whole) {
        setLeaf(node, value);
        return true;
    }
    if (!(value.isArray() ? addItems(node, value, rule) : addMembers(node, value, rule, false))) {
        if (isNew)
            dropLast(node, previousLast);
        return false;
    }
    Node &container = m_nodes[node];
    std::uint8_t &rank = value.isArray() ? container.arrayRank : container.objectRank;
    if (rank == 0)
        rank = ++container.ranks;
    return true;
}

bool MergeTree::addItems(std::uint32_t node, const JsonValue &array, const MergeRule *rule)
{
    const std::uint32_t pass = ++m_passes;
    bool added = false;
    for (const JsonValue &object : array.items()) {
        const ItemId id = itemId(object, m_arena);
        const bool unique = id.kind == JsonValue::Kind::Missing;
        const std::uint32_t previousLast = m_nodes[node].last;
        std::uint32_t item = unique ? 0 : find(node, true, id.kind, id.text);
        const bool isNew = item == 0;
        if (isNew) {
            item = create(node, true, id.kind, id.text);
            m_nodes[item].id = object["id"];
        } else if (m_nodes[item].pass == pass) {
            std::string path = pathOf(node, false);
            if (m_knownDuplicates.insert(path).second)
                m_duplicates.push_back(std::move(path));
        }
        m_nodes[item].pass = pass;
        if (addMembers(item, object, rule, false))
            added = true;
        else if (isNew)
            dropLast(item, previousLast);
    }
    return added;
}

JsonValue MergeTree::versions(std::uint32_t node)
{
    const auto orNull = [](const JsonValue &value) { return value.isMissing() ? JsonValue::null() : value; };
    std::vector<JsonValue> list;
    for (std::uint32_t index = m_nodes[node].firstVersion; index != 0; index = m_versions[index].next) {
        const Version &version = m_versions[index];
        const ReleaseFacts &release = m_releases[version.release];
        list.push_back(JsonValue::object(std::vector<JsonMember> {{"releaseID", orNull(release.id)},
                                                                  {"releaseDate", orNull(release.date)},
                                                                  {"releaseTag", orNull(release.tag)},
                                                                  {"value", version.value}},
                                         m_arena));
    }
    return JsonValue::array(list, m_arena);
}

void MergeTree::buildObject(std::uint32_t node, std::vector<JsonMember> &members, bool &ok)
{
    for (std::uint32_t child = m_nodes[node].first; ok && child != 0; child = m_nodes[child].next) {
        JsonValue value;
        ok = build(child, value);
        if (!value.isMissing())
            members.push_back({m_nodes[child].key, value});
    }
}

/// What stands at a node in the end; false when the types disagree. The first of value, object and array that the releases put there decides: a later
/// value does not displace an object or array, and an object cannot go where a value is.
bool MergeTree::build(std::uint32_t index, JsonValue &value)
{
    const Node &node = m_nodes[index];
    if (node.isItem) {
        std::vector<JsonMember> members;
        if (node.id.hasValue())
            members.push_back({"id", node.id});
        bool ok = true;
        buildObject(index, members, ok);
        value = JsonValue::object(members, m_arena);
        return ok;
    }
    JsonValue leaf;
    if (node.leafRank != 0)
        leaf = m_mode == Mode::Versioned ? versions(index) : node.leaf;
    bool isObject = false;
    bool isArray = false;
    std::vector<JsonValue> items;
    for (std::uint8_t rank = 1; rank <= std::min(node.ranks, mostRanks); ++rank) {
        if (rank == node.leafRank) {
            if (!isObject && !isArray && leaf.hasValue())
                value = leaf;
        } else if (rank == node.objectRank) {
            if (isArray || value.hasValue()) {
                m_conflict = index;
                return false;
            }
            isObject = true;
        } else {
            // A list of other things than objects takes objects in behind them, as it does in the reference.
            if (isObject || (value.hasValue() && !value.isArray())) {
                m_conflict = index;
                return false;
            }
            items.assign(value.items().begin(), value.items().end());
            isArray = true;
        }
    }
    bool ok = true;
    if (isObject) {
        std::vector<JsonMember> members;
        buildObject(index, members, ok);
        value = JsonValue::object(members, m_arena);
    } else if (isArray) {
        for (std::uint32_t child = node.first; ok && child != 0; child = m_nodes[child].next) {
            JsonValue item;
            ok = build(child, item);
            items.push_back(item);
        }
        value = JsonValue::array(items, m_arena);
    }
    return ok;
}

MergeResult MergeTree::result()
{
    MergeResult result;
    result.duplicateIds = m_duplicates;
    if (m_releases.empty()) {
        result.problem = MergeProblem::NoReleases;
        return result;
    }
    std::vector<JsonMember> members;
    if (m_mode == Mode::Compiled)
        appendCompiledHead(members, m_ocid, m_releases.back().date, m_arena);
    else if (m_ocid.hasValue())
        members.push_back({"ocid", m_ocid});
    bool ok = true;
    buildObject(0, members, ok);
    if (!ok) {
        result.problem = MergeProblem::InconsistentTypes;
        result.path = pathOf(m_conflict, true);
        return result;
    }
    result.value = JsonValue::object(members, m_arena);
    return result;
}

/// "tender/items/0/unit"; without positions the items are left out: "tender/items".
std::string MergeTree::pathOf(std::uint32_t index, bool withPositions) const
{
    std::vector<std::string> parts;
    for (; index != 0; index = m_nodes[index].parent) {
        const Node &node = m_nodes[index];
        if (!node.isItem) {
            parts.emplace_back(node.key);
        } else if (withPositions) {
            std::size_t position = 0;
            for (std::uint32_t child = m_nodes[node.parent].first; child != index; child = m_nodes[child].next)
                position += m_nodes[child].isItem ? 1 : 0;
            parts.push_back(std::to_string(position));
        }
    }
    std::string path;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (!path.empty())
            path.push_back('/');
        path.append(*part);
    }
    return path;
}

} // namespace obra
