// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organizations.h"

#include "store/cachewriter.h"
#include "store/spelling.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

/// What a row is found by. A simplified name has no line break, so that no name is taken for a nameless organization's key.
TextHash rowHash(std::string_view name, const std::string &namelessKey)
{
    return name.empty() ? hashText('\n' + namelessKey) : hashText(name);
}

} // namespace

Organizations::Organizations(SqlConnection &connection)
    : m_connection(connection), m_insert(connection, "INSERT INTO organization (id, main, key, name) VALUES (?1, ?1, ?2, ?3)")
{
}

void Organizations::load()
{
    SqlStatement rows(m_connection, "SELECT id, name, key FROM organization");
    while (rows.step()) {
        if (rows.integer(0) <= 0 || rows.integer(0) > std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
        const auto id = quint32(rows.integer(0));
        m_rows.insert(rowHash(rows.text(1), std::string(rows.text(2))), id);
        m_lastId = std::max(m_lastId, id);
    }
}

qint64 Organizations::id(const OrganizationRecord &organization)
{
    if (!organization.name.empty()) {
        const TextHash exact = hashText(organization.name);
        if (const quint32 known = m_spellings.find(exact))
            return known;
        const std::string name = simplifiedName(organization.name);
        if (!name.empty())
            return add(exact, name, {});
    }
    const std::string key = namelessKey(organization);
    if (key.empty())
        return 0;
    return add({}, {}, key);
}

qint64 Organizations::add(TextHash exact, std::string_view name, const std::string &namelessKey)
{
    const TextHash hash = rowHash(name, namelessKey);
    quint32 id = m_rows.find(hash);
    if (id == 0) {
        if (m_lastId == std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Other, "more than 4,294,967,295 organizations");
        id = ++m_lastId;
        const std::string key = name.empty() ? namelessKey : nameKey(name);
        m_insert.bind(1, qint64(id));
        m_insert.bindText(2, key);
        m_insert.bind(3, name);
        m_insert.run();
        m_rows.insert(hash, id);
    }
    if (!name.empty())
        m_spellings.insert(exact, id);
    return id;
}

} // namespace obra
