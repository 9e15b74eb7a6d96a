// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organizations.h"

#include "ocds/identifiers.h"
#include "store/cachewriter.h"
#include "store/spelling.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

/// Two hashes as one that depends on their order.
TextHash combined(TextHash a, TextHash b)
{
    return { mixBits(a.hash ^ (b.hash * 0x9e3779b97f4a7c15ULL + 1)), a.check * 31 + b.check };
}

/// What a row is found by. A simplified name has no line break, so that no name is taken for a nameless organization's key.
TextHash rowHash(std::string_view name, std::string_view identifier, const std::string &namelessKey)
{
    return combined(name.empty() ? hashText('\n' + namelessKey) : hashText(name), hashText(identifier));
}

} // namespace

Organizations::Organizations(SqlConnection &connection)
    : m_connection(connection), m_insert(connection, "INSERT INTO organization (id, main, key, name, identifier) VALUES (?1, ?1, ?2, ?3, ?4)")
{
}

void Organizations::load()
{
    SqlStatement rows(m_connection, "SELECT id, name, key, identifier FROM organization");
    while (rows.step()) {
        if (rows.integer(0) <= 0 || rows.integer(0) > std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
        const auto id = quint32(rows.integer(0));
        m_rows.insert(rowHash(rows.text(1), rows.text(3), std::string(rows.text(2))), id);
        m_lastId = std::max(m_lastId, id);
    }
}

qint64 Organizations::id(const OrganizationRecord &organization, bool panama)
{
    TextHash exact = combined(hashText(organization.name), hashText(organization.identifier));
    if (!organization.scheme.empty())
        exact = combined(exact, hashText(organization.scheme));
    if (panama && organization.identifier.empty()) // only then does the local id count
        exact = combined(exact, hashText(organization.id));
    exact.hash ^= panama ? 1 : 0;
    if (!organization.name.empty()) {
        if (const quint32 known = m_spellings.find(exact))
            return known;
        const std::string name = simplifiedName(organization.name);
        if (!name.empty())
            return add(exact, name, identifierKey(organization, panama), {});
    }
    const std::string key = namelessKey(organization);
    if (key.empty())
        return 0;
    return add({}, {}, identifierKey(organization, panama), key);
}

qint64 Organizations::add(TextHash exact, std::string_view name, std::string_view identifier, const std::string &namelessKey)
{
    const TextHash hash = rowHash(name, identifier, namelessKey);
    quint32 id = m_rows.find(hash);
    if (id == 0) {
        if (m_lastId == std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Other, "more than 4,294,967,295 organizations");
        id = ++m_lastId;
        const std::string key = name.empty() ? namelessKey : nameKey(name);
        m_insert.bind(1, qint64(id));
        m_insert.bindText(2, key);
        m_insert.bind(3, name);
        m_insert.bind(4, identifier);
        m_insert.run();
        m_rows.insert(hash, id);
    }
    if (!name.empty())
        m_spellings.insert(exact, id);
    return id;
}

} // namespace obra
