// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "ocds/records.h"

#include <cstddef>
#include <initializer_list>

// Private to this room: what releases and projects have in common when rows are taken out of them.

namespace obra {

/// Where a value stands. Steps live on the stack and become text only when an Issue needs it.
class JsonPath
{
public:
    JsonPath() = default;
    JsonPath operator/(std::string_view key) const & { return JsonPath(this, key, -1); }
    JsonPath operator/(std::size_t index) const & { return JsonPath(this, {}, std::ptrdiff_t(index)); }
    JsonPath operator/(std::string_view key) const && = delete; // it would point to a step that is gone
    JsonPath operator/(std::size_t index) const && = delete;
    /// "contracts/0/value"
    QString text() const;

private:
    JsonPath(const JsonPath *parent, std::string_view key, std::ptrdiff_t index)
        : m_parent(parent)
        , m_key(key)
        , m_index(index)
    {
    }

    const JsonPath *m_parent = nullptr;
    std::string_view m_key;
    std::ptrdiff_t m_index = -1;
};

/// Remembers hashes of what was seen; small, and cheap to throw away.
class SeenHashes
{
public:
    /// False when @p hash was there before.
    bool insert(std::size_t hash);

private:
    std::vector<std::size_t> m_slots;
    std::size_t m_used = 0;
};

/// Collects the words for full text search: no string twice, 4 KB of each and 64 KB of all at most.
class SearchText
{
public:
    explicit SearchText(std::string &out)
        : m_out(out)
    {
    }
    void add(std::string_view text);

private:
    std::string &m_out;
    SeenHashes m_seen;
};

/// Reads values of the types that a schema asks for, takes what real publishers wrote instead, and says so once a record.
class Extraction
{
public:
    Extraction(std::string_view id, JsonArena &arena, std::vector<Issue> &issues);

    /// Adds an Issue; one of the same code in this record only counts up. Codes listed by value (unknown currencies) count apart.
    void report(Issue::Severity severity, const char *code, std::initializer_list<std::string_view> args,
                const JsonPath &path);
    /// Has an Issue of this code been added for this record?
    bool hasReported(const char *code) const;
    /// A date that cannot be read, or an end before its start, was met.
    bool hasBadDates() const { return hasReported("date-not-readable") || hasReported("dates-out-of-order"); }
    void unexpectedType(std::string_view expected, const JsonValue &found, const JsonPath &path);

    /// A string, or a number as it was written; empty for everything else.
    std::string_view text(const JsonValue &value, const JsonPath &path);
    /// A list of strings (or one string) joined by commas.
    std::string_view joined(const JsonValue &value, const JsonPath &path);
    Day day(const JsonValue &value, const JsonPath &path);
    /// Start and end of a Period.
    void period(const JsonValue &value, const JsonPath &path, Day *start, Day *end);
    /// A number that counts something, -1 when there is none.
    int count(const JsonValue &value, const JsonPath &path);
    /// A Value { amount, currency }, or a bare amount. What is no number within range is left out.
    Money money(const JsonValue &value, const JsonPath &path, const JsonValue &currencyBeside = {});

    /// The items of a list; a single object or text where a list is due is a list of one.
    std::span<const JsonValue> list(const JsonValue &value, const JsonPath &path);
    /// An object; the first one of a list that stands in its place; else Missing.
    const JsonValue &object(const JsonValue &value, const JsonPath &path);
    /// Calls @p visit(object, path) for every object of a list.
    template <typename Visit>
    void forEachObject(const JsonValue &value, const JsonPath &path, Visit visit)
    {
        const std::span<const JsonValue> items = list(value, path);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const JsonPath itemPath = path / i;
            if (items[i].isObject())
                visit(items[i], itemPath);
            else if (items[i].hasValue())
                unexpectedType("object", items[i], itemPath);
        }
    }

    /// Reads parties[]; references are looked up in them from then on. @p parties must stay where it is.
    void readParties(const JsonValue &value, const JsonPath &path, std::vector<OrganizationRecord> &parties);
    /// The party with this id, nullptr when there is none.
    const OrganizationRecord *party(std::string_view id) const;
    const OrganizationRecord *partyInRole(std::string_view role) const;
    /// A reference { id, name } or a bare name, completed from the parties; @p inParties tells whether its id is one of theirs.
    OrganizationRecord organization(const JsonValue &reference, const JsonPath &path, bool *inParties = nullptr);
    /// A list of suppliers; one whose id no party has is an Issue.
    void suppliers(const JsonValue &value, const JsonPath &path, std::vector<OrganizationRecord> &out);
    /// numberOfTenderers, else the size of tenderers; -1 when neither is there.
    int tenderers(const JsonValue &tender, const JsonPath &path);

    /// owner.documents
    void documents(const JsonValue &owner, const JsonPath &path, std::string_view section,
                   std::vector<DocumentRecord> &out);
    /// owner.milestones with their documents
    void milestones(const JsonValue &owner, const JsonPath &path, std::string_view section,
                    std::vector<MilestoneRecord> &out, std::vector<DocumentRecord> &documents);

    /// A Location and, or, an Address that say one place. Places seen before in this record are left out.
    void place(const JsonValue &location, const JsonPath &locationPath, const JsonValue &address,
               const JsonPath &addressPath, std::vector<PlaceRecord> &out);
    /// A list of locations.
    void locations(const JsonValue &value, const JsonPath &path, std::vector<PlaceRecord> &out);

private:
    void geometry(const JsonValue &value, const JsonPath &path, PlaceRecord &place);

    QString m_id;
    JsonArena &m_arena;
    std::vector<Issue> &m_issues;
    std::size_t m_firstIssue;
    const std::vector<OrganizationRecord> *m_parties = nullptr;
    std::vector<std::pair<std::string_view, std::uint32_t>> m_partyIds; ///< sorted; only when there are many parties
    SeenHashes m_seenPlaces;
};

/// The earlier of two days; noDay counts as none.
Day earlier(Day a, Day b);
/// True when @p commaSeparated has @p word among its words.
bool hasWord(std::string_view commaSeparated, std::string_view word);
/// Empties a list that is used again and again, keeping its storage.
template <typename T>
std::vector<T> emptied(std::vector<T> &list)
{
    list.clear();
    return std::move(list);
}

} // namespace obra
