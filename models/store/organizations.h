// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/identitymap.h"
#include "store/sqlconnection.h"

#include <string>
#include <vector>

namespace obra {

/// Gives each spelling of an organization's name its row while an import writes.
///
/// Holds hashes only (about 60 bytes for each organization, none of its text), so that dirty data with millions of names does not fill the memory.
class Organizations
{
public:
    explicit Organizations(SqlConnection &connection);

    /// Takes over what a copied cache has.
    void load();
    /// The row of this spelling, made when new; 0 when the organization has no name, identifier or id. Folding is done only for new spellings.
    qint64 id(const OrganizationRecord &organization);

    quint32 lastId() const { return m_lastId; }
    std::size_t memoryBytes() const { return m_spellings.memoryBytes() + m_rows.memoryBytes(); }

private:
    qint64 add(TextHash exact, std::string_view name, const std::string &namelessKey);

    SqlConnection &m_connection;
    SqlStatement m_insert;
    IdentityMap m_spellings; ///< hash of the name as published → row
    IdentityMap m_rows;      ///< hash of the simplified name, or of the key of a nameless one → row
    quint32 m_lastId = 0;
};

/// All organizations in use in the order of what is shown for them; made once, when an import ends.
class OrganizationOrder
{
public:
    /// Chooses the spelling shown for each organization, writes it into the rows, and deletes the rows that nothing names any more.
    /// @p rewritten tells that processes or projects have been rewritten, so that some rows may be out of use.
    OrganizationOrder(SqlConnection &connection, quint32 lastId, bool rewritten);

    /// Place of the organization of row @p id, from 1; 0 for id 0.
    quint32 rank(qint64 id) const { return id > 0 && std::size_t(id) < m_rank.size() ? m_rank[std::size_t(id)] : 0; }
    quint32 count() const { return quint32(m_shown.size()); }
    const std::string &label(quint32 rank) const { return m_shown[rank - 1].label; }
    const std::string &folded(quint32 rank) const { return m_shown[rank - 1].folded; }

private:
    struct Shown
    {
        std::string folded, label;
        quint32 main = 0;
    };
    std::vector<bool> usedRows(SqlConnection &connection, quint32 lastId) const;
    void chooseMains(SqlConnection &connection, const std::vector<bool> *used);
    void labelNameless(SqlConnection &connection);
    void rank();

    std::vector<quint32> m_main; ///< row → the row that stands for it
    std::vector<quint32> m_rank; ///< row → place
    std::vector<Shown> m_shown;
    std::vector<std::pair<quint32, std::string>> m_nameless; ///< main row and key, in the order of keys
};

} // namespace obra
