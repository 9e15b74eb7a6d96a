// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organizations.h"

#include "store/spelling.h"

#include <algorithm>

namespace obra {

OrganizationOrder::OrganizationOrder(SqlConnection &connection, quint32 lastId, bool rewritten)
{
    m_main.assign(std::size_t(lastId) + 1, 0);
    if (rewritten) {
        const std::vector<bool> used = usedRows(connection, lastId);
        chooseMains(connection, &used);
    } else {
        chooseMains(connection, nullptr);
    }
    labelNameless(connection);
    rank();
}

std::vector<bool> OrganizationOrder::usedRows(SqlConnection &connection, quint32 lastId) const
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

void OrganizationOrder::chooseMains(SqlConnection &connection, const std::vector<bool> *used)
{
    SqlStatement rows(connection, "SELECT key, id, name, main, label IS NOT NULL FROM organization ORDER BY key, id");
    struct Member
    {
        quint32 id, main;
    };
    std::vector<Member> members;
    std::vector<std::pair<quint32, quint32>> changed; // row, its new main
    std::vector<quint32> unused, labelled;
    std::string key, best;
    quint32 main = 0;
    const auto finish = [&] {
        if (main == 0)
            return;
        for (const Member &member : members) {
            m_main[member.id] = main;
            if (member.main != main)
                changed.emplace_back(member.id, main);
        }
        if (key.starts_with('#'))
            m_nameless.emplace_back(main, key);
        else
            m_shown.push_back({ foldedName(best), best, main });
        members.clear();
        main = 0;
    };
    while (rows.step()) {
        const auto id = quint32(rows.integer(1));
        if (used && !(*used)[id]) {
            unused.push_back(id);
            continue;
        }
        if (rows.text(0) != key)
            finish();
        const std::string_view name = rows.text(2);
        if (main == 0 || isBetterSpelling(name, best)) {
            key = rows.text(0);
            best = name;
            main = id;
        }
        members.push_back({ id, quint32(rows.integer(3)) });
        if (rows.integer(4))
            labelled.push_back(id);
    }
    finish();

    SqlStatement update(connection, "UPDATE organization SET main = ?2 WHERE id = ?1");
    for (const auto &[id, newMain] : changed) {
        update.bind(1, qint64(id));
        update.bind(2, qint64(newMain));
        update.run();
    }
    SqlStatement clear(connection, "UPDATE organization SET label = NULL WHERE id = ?1");
    for (const quint32 id : labelled) {
        clear.bind(1, qint64(id));
        clear.run();
    }
    SqlStatement remove(connection, "DELETE FROM organization WHERE id = ?1");
    for (const quint32 id : unused) {
        remove.bind(1, qint64(id));
        remove.run();
    }
}

void OrganizationOrder::labelNameless(SqlConnection &connection)
{
    if (m_nameless.empty())
        return;
    // Two different names are never shown alike, but an identifier could look like a name or, simplified, like another identifier.
    HashSet taken;
    const auto take = [&taken](std::string_view label) {
        const TextHash hash = hashText(label);
        return taken.insert(hash.hash ^ hash.check);
    };
    for (const Shown &shown : m_shown)
        take(shown.label);
    SqlStatement update(connection, "UPDATE organization SET label = ?2 WHERE id = ?1");
    for (const auto &[main, key] : m_nameless) {
        const std::string wanted = namelessLabel(key);
        std::string label = wanted;
        for (int n = 2; !take(label); ++n)
            label = wanted + " (" + std::to_string(n) + ")";
        update.bind(1, qint64(main));
        update.bindText(2, label);
        update.run();
        m_shown.push_back({ foldedName(label), label, main });
    }
    m_nameless.clear();
    m_nameless.shrink_to_fit();
}

void OrganizationOrder::rank()
{
    std::sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) {
        return a.folded != b.folded ? a.folded < b.folded : a.label < b.label;
    });
    m_rank.assign(m_main.size(), 0);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_rank[m_shown[i].main] = quint32(i + 1);
    for (std::size_t id = 1; id < m_main.size(); ++id)
        if (m_main[id] != 0)
            m_rank[id] = m_rank[m_main[id]];
}

} // namespace obra
