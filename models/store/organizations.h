// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/identitymap.h"
#include "store/keptapart.h"
#include "store/sqlconnection.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace obra {

/// Gives each spelling of an organization's name, with the identifier it came with, its row while an import writes.
///
/// Holds hashes only (about 60 bytes for each organization, none of its text), so that dirty data with millions of names does not fill the memory.
class Organizations
{
public:
    explicit Organizations(SqlConnection &connection);

    /// Takes over what a copied cache has.
    void load();
    /// The row of this spelling, made when new; 0 when the organization has no name, identifier or id. Folding is done only for new spellings.
    /// @p panama: see identifierKey().
    qint64 id(const OrganizationRecord &organization, bool panama);

    quint32 lastId() const { return m_lastId; }
    std::size_t memoryBytes() const { return m_spellings.memoryBytes() + m_rows.memoryBytes(); }

private:
    qint64 add(TextHash exact, std::string_view name, std::string_view identifier, const std::string &namelessKey);

    SqlConnection &m_connection;
    SqlStatement m_insert;
    IdentityMap m_spellings; ///< hash of the mention as published → row
    IdentityMap m_rows;      ///< hash of the simplified name (or the key of a nameless one) and the identifier → row
    quint32 m_lastId = 0;
};

/// All organizations in use, in the order of what is shown for them: which rows are one, and why.
///
/// Rows with the same identifier are one (see identifierKey()), unless more than three clearly different names share it: then the identifier tells
/// nobody apart and joins nobody. Rows with the same folded name are one, unless two of them have different identifiers of one scheme: then that name
/// is the name of several, and those without an identifier are apart from all of them. The order of the rows plays no part.
class OrganizationOrder
{
public:
    /// @p used: rows that count, null for all. What @p keptApart names is kept apart.
    OrganizationOrder(SqlConnection &connection, quint32 lastId, const std::vector<bool> *used = nullptr, const KeptApartList &keptApart = {});

    /// Rows that processes or projects name.
    static std::vector<bool> usedRows(SqlConnection &connection, quint32 lastId);
    /// Writes what was found into the rows, and deletes those that are not @p used.
    void write(SqlConnection &connection, const std::vector<bool> *used) const;

    /// Place of the organization of row @p id, from 1; 0 for id 0.
    quint32 rank(qint64 id) const { return id > 0 && std::size_t(id) < m_rank.size() ? m_rank[std::size_t(id)] : 0; }
    quint32 count() const { return quint32(m_shown.size()); }
    const std::string &label(quint32 rank) const { return m_shown[rank - 1].label; }
    const std::string &folded(quint32 rank) const { return m_shown[rank - 1].folded; }

private:
    struct Shown
    {
        std::string folded, label, identifier;
        quint32 main = 0;
        bool nameless = true, labelled = false;
    };
    /// A row that has an identifier which joins.
    struct Identified
    {
        quint32 identifier = 0, scheme = 0; ///< numbers; scheme 0 = none said
    };
    struct Named
    {
        quint32 id = 0;
        Identified identified;
    };
    quint32 root(quint32 id);
    void join(quint32 a, quint32 b);
    void findApart(SqlConnection &connection, const KeptApartList &keptApart);
    quint32 apart(quint32 id) const;
    void joinByIdentifier(SqlConnection &connection, const std::vector<bool> *used);
    void joinByName(SqlConnection &connection, const std::vector<bool> *used);
    void joinNamesakes(std::vector<Named> &rows);
    void chooseShown(SqlConnection &connection, const std::vector<bool> *used);
    void makeLabels();
    void rankAll();

    std::vector<quint32> m_main; ///< row → the row that stands for it; a forest while joining
    std::vector<quint32> m_rank; ///< row → place
    std::vector<Shown> m_shown;
    std::vector<bool> m_distrusted; ///< rows whose identifier many share
    std::unordered_map<quint32, Identified> m_identified;
    std::unordered_map<quint32, quint32> m_apart; ///< row → number of the undone merge, from 1
};

} // namespace obra
