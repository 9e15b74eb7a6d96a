// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organizations.h"

#include "ocds/identifiers.h"
#include "store/spelling.h"

#include <algorithm>

namespace obra {

namespace {

constexpr std::size_t mostDifferentNames = 3; // that one identifier may have
constexpr std::size_t namesLookedAt = 64;

/// Whether more than a few clearly different names are among @p keys (folded, sorted).
bool isSharedByMany(const std::vector<std::string> &keys)
{
    std::vector<const std::string *> different;
    for (const std::string &key : keys) {
        if (std::any_of(different.begin(), different.end(), [&](const std::string *other) { return areNamesAlike(key, *other); }))
            continue;
        different.push_back(&key);
        if (different.size() > mostDifferentNames)
            return true;
    }
    return false;
}

bool isUsed(const std::vector<bool> *used, quint32 id)
{
    return !used || (*used)[id];
}

} // namespace

OrganizationOrder::OrganizationOrder(SqlConnection &connection, quint32 lastId, const std::vector<bool> *used, const KeptApartList &keptApart)
{
    m_main.resize(std::size_t(lastId) + 1);
    for (quint32 id = 0; id <= lastId; ++id)
        m_main[id] = id;
    m_distrusted.resize(m_main.size());
    if (!keptApart.isEmpty())
        findApart(connection, keptApart);
    joinByIdentifier(connection, used);
    joinByName(connection, used);
    m_identified.clear();
    chooseShown(connection, used);
    makeLabels();
    rankAll();
}

std::vector<bool> OrganizationOrder::usedRows(SqlConnection &connection, quint32 lastId)
{
    std::vector<bool> used(std::size_t(lastId) + 1);
    for (const char *sql : { "SELECT buyer, procuring_entity FROM process", "SELECT public_authority, NULL FROM project",
                             "SELECT organization, NULL FROM award_supplier", "SELECT organization, NULL FROM party",
                             "SELECT organization, NULL FROM project_supplier", "SELECT organization, NULL FROM project_party" }) {
        SqlStatement rows(connection, sql);
        while (rows.step())
            for (int column = 0; column < 2; ++column)
                if (const qint64 id = rows.integer(column); id > 0 && id <= qint64(lastId))
                    used[std::size_t(id)] = true;
    }
    return used;
}

quint32 OrganizationOrder::root(quint32 id)
{
    while (m_main[id] != id) {
        m_main[id] = m_main[m_main[id]];
        id = m_main[id];
    }
    return id;
}

void OrganizationOrder::join(quint32 a, quint32 b)
{
    a = root(a);
    b = root(b);
    m_main[std::max(a, b)] = std::min(a, b);
}

quint32 OrganizationOrder::apart(quint32 id) const
{
    const auto found = m_apart.find(id);
    return found == m_apart.end() ? 0 : found->second;
}

void OrganizationOrder::findApart(SqlConnection &connection, const KeptApartList &keptApart)
{
    std::unordered_map<std::string, quint32> numbers;
    const auto textOf = [](std::string_view name, std::string_view identifier) { return std::string(name) + '\n' + std::string(identifier); };
    for (qsizetype i = 0; i < keptApart.size(); ++i) {
        for (const OrganizationSpelling &spelling : keptApart[i])
            numbers.emplace(textOf(spelling.name.toStdString(), spelling.identifier.toStdString()), quint32(i + 1));
    }
    SqlStatement rows(connection, "SELECT id, name, identifier FROM organization");
    while (rows.step()) {
        if (const auto found = numbers.find(textOf(rows.text(1), rows.text(2))); found != numbers.end())
            m_apart.emplace(quint32(rows.integer(0)), found->second);
    }
}

void OrganizationOrder::joinByIdentifier(SqlConnection &connection, const std::vector<bool> *used)
{
    std::unordered_map<std::string, quint32> schemes;
    std::vector<quint32> ids;
    std::vector<std::string> keys;
    std::string identifier;
    quint32 number = 0;
    const auto finish = [&] {
        if (ids.empty())
            return;
        if (isSharedByMany(keys)) {
            for (const quint32 id : ids)
                m_distrusted[id] = true;
        } else {
            const std::string_view scheme = schemeOfKey(identifier);
            const quint32 schemeNumber = scheme.empty() ? 0 : schemes.emplace(scheme, quint32(schemes.size() + 1)).first->second;
            ++number;
            std::unordered_map<quint32, quint32> firstOf; // undone merge → its first row
            for (const quint32 id : ids) {
                m_identified.emplace(id, Identified { number, schemeNumber });
                const auto [first, isNew] = firstOf.emplace(apart(id), id);
                if (!isNew)
                    join(first->second, id);
            }
        }
        ids.clear();
        keys.clear();
    };
    SqlStatement rows(connection, "SELECT identifier, id, key FROM organization WHERE identifier IS NOT NULL ORDER BY identifier, key, id");
    while (rows.step()) {
        const auto id = quint32(rows.integer(1));
        if (!isUsed(used, id))
            continue;
        if (rows.text(0) != identifier) {
            finish();
            identifier = rows.text(0);
        }
        ids.push_back(id);
        const std::string_view key = rows.text(2);
        if (!key.starts_with('#') && keys.size() < namesLookedAt && (keys.empty() || keys.back() != key))
            keys.emplace_back(key);
    }
    finish();
}

void OrganizationOrder::joinByName(SqlConnection &connection, const std::vector<bool> *used)
{
    std::vector<Named> namesakes;
    std::string key;
    const auto finish = [&] {
        if (namesakes.size() > 1)
            joinNamesakes(namesakes);
        namesakes.clear();
    };
    SqlStatement rows(connection, "SELECT key, id FROM organization ORDER BY key, id");
    while (rows.step()) {
        const auto id = quint32(rows.integer(1));
        if (!isUsed(used, id))
            continue;
        if (rows.text(0) != key) {
            finish();
            key = rows.text(0);
        }
        const auto identified = m_identified.find(id);
        namesakes.push_back({ id, identified == m_identified.end() ? Identified() : identified->second });
    }
    finish();
}

void OrganizationOrder::joinNamesakes(std::vector<Named> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [this](const Named &a, const Named &b) { return apart(a.id) < apart(b.id); });
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(from, rows.end(), [&](const Named &row) { return apart(row.id) != apart(from->id); });
        std::unordered_map<quint32, quint32> identifierOf; // scheme → the identifier that these have in it
        bool several = false;
        for (auto row = from; row != to; ++row) {
            if (row->identified.scheme != 0)
                several = several || identifierOf.emplace(row->identified.scheme, row->identified.identifier).first->second != row->identified.identifier;
        }
        const Named *first = nullptr;
        for (auto row = from; row != to; ++row) {
            if (several && row->identified.identifier != 0)
                continue;
            if (first)
                join(first->id, row->id);
            else
                first = &*row;
        }
        from = to;
    }
}

void OrganizationOrder::chooseShown(SqlConnection &connection, const std::vector<bool> *used)
{
    std::vector<quint32> shownOf(m_main.size()); // root → place in m_shown, from 1
    SqlStatement rows(connection, "SELECT id, key, name, identifier FROM organization ORDER BY id");
    while (rows.step()) {
        const auto id = quint32(rows.integer(0));
        if (!isUsed(used, id))
            continue;
        quint32 &place = shownOf[root(id)];
        if (place == 0) {
            m_shown.emplace_back();
            place = quint32(m_shown.size());
        }
        Shown &shown = m_shown[place - 1];
        const bool nameless = rows.isNull(2);
        const std::string_view name = nameless ? rows.text(1) : rows.text(2);
        const bool better = shown.main == 0 || (shown.nameless && !nameless)
            || (shown.nameless == nameless && (nameless ? name < shown.label : isBetterSpelling(name, shown.label)));
        if (better) {
            shown.label = name;
            shown.main = id;
            shown.nameless = nameless;
        }
        const std::string_view identifier = rows.text(3);
        if (!identifier.empty() && (shown.identifier.empty() || identifier < shown.identifier))
            shown.identifier = identifier;
    }
    // What stands for a row is the row whose spelling is shown.
    for (quint32 id = 1; id < m_main.size(); ++id)
        m_main[id] = root(id);
    for (quint32 id = 1; id < m_main.size(); ++id) {
        const quint32 place = shownOf[m_main[id]];
        m_main[id] = place == 0 ? 0 : m_shown[place - 1].main;
    }
}

void OrganizationOrder::makeLabels()
{
    // Two organizations are never shown alike: filters name them by what is shown. Those without an identifier keep the bare name.
    std::sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) {
        if (a.nameless != b.nameless)
            return b.nameless;
        if (a.label != b.label)
            return a.label < b.label;
        return a.identifier != b.identifier ? a.identifier < b.identifier : a.main < b.main;
    });
    HashSet taken;
    const auto take = [&taken](std::string_view label) {
        const TextHash hash = hashText(label);
        return taken.insert(hash.hash ^ hash.check);
    };
    std::vector<bool> hasNamesake(m_shown.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const bool like = i > 0 && m_shown[i].label == m_shown[i - 1].label;
        hasNamesake[i] = like || (i + 1 < m_shown.size() && m_shown[i].label == m_shown[i + 1].label);
        if (!hasNamesake[i] && !m_shown[i].nameless)
            take(m_shown[i].label);
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        Shown &shown = m_shown[i];
        if (!hasNamesake[i] && !shown.nameless)
            continue;
        std::string wanted = shown.nameless ? namelessLabel(shown.label) : shown.label;
        if (!shown.nameless && !shown.identifier.empty())
            wanted += " (" + shown.identifier + ")";
        std::string label = wanted;
        for (int n = 2; !take(label); ++n)
            label = wanted + " (" + std::to_string(n) + ")";
        shown.labelled = shown.nameless || label != shown.label;
        shown.label = label;
    }
    for (Shown &shown : m_shown)
        shown.folded = foldedName(shown.label);
}

void OrganizationOrder::rankAll()
{
    std::sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) {
        return a.folded != b.folded ? a.folded < b.folded : a.label < b.label;
    });
    std::vector<quint32> ofMain(m_main.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        ofMain[m_shown[i].main] = quint32(i + 1);
    m_rank.assign(m_main.size(), 0);
    for (std::size_t id = 1; id < m_main.size(); ++id)
        m_rank[id] = ofMain[m_main[id]];
}

void OrganizationOrder::write(SqlConnection &connection, const std::vector<bool> *used) const
{
    struct Change
    {
        quint32 id = 0;
        bool distrusted = false;
    };
    std::vector<Change> changes;
    std::vector<quint32> unused;
    {
        SqlStatement rows(connection, "SELECT id, main, distrusted, label IS NOT NULL FROM organization");
        while (rows.step()) {
            const auto id = quint32(rows.integer(0));
            if (!isUsed(used, id)) {
                unused.push_back(id);
                continue;
            }
            const bool labelled = m_shown[m_rank[id] - 1].labelled && m_main[id] == id;
            if (rows.integer(1) != m_main[id] || (rows.integer(2) != 0) != m_distrusted[id] || rows.integer(3) != 0 || labelled)
                changes.push_back({ id, m_distrusted[id] });
        }
    }
    SqlStatement update(connection, "UPDATE organization SET main = ?2, distrusted = ?3, label = ?4 WHERE id = ?1");
    for (const Change &change : changes) {
        const Shown &shown = m_shown[m_rank[change.id] - 1];
        update.bind(1, qint64(change.id));
        update.bind(2, qint64(m_main[change.id]));
        update.bind(3, qint64(change.distrusted));
        if (shown.labelled && shown.main == change.id)
            update.bindText(4, shown.label);
        else
            update.bindNull(4);
        update.run();
    }
    SqlStatement remove(connection, "DELETE FROM organization WHERE id = ?1");
    for (const quint32 id : unused) {
        remove.bind(1, qint64(id));
        remove.run();
    }
}

} // namespace obra
