// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"
#include "store/childids.h"
#include "store/organizations.h"
#include "store/sqlconnection.h"

#include <unordered_map>

namespace obra {

/// Fetches the texts of table rows by rowid with statements that are kept.
class CacheRows
{
public:
    /// @p organizations: see loadColumns(); must outlive this.
    CacheRows(SqlConnection &connection, const OrganizationOrder *organizations);

    RowText process(qint64 id);
    RowText project(qint64 id);
    RowText contract(qint64 id);
    qint64 processOf(qint64 contract) const;
    qint64 indexInProcess(qint64 contract) const;
    std::vector<RowPoint> points(Unit unit, qint64 id);
    /// What is shown for an organization's row, and the row that stands for it.
    QString organization(qint64 id, qint64 *main = nullptr);

private:
    QString suppliers(SqlStatement &rows, const SpillSlots &ranges, qint64 id);
    QString places(SqlStatement &rows, const SpillSlots &ranges, qint64 id);
    QString methods(qint64 project);
    QString sources(Unit unit, qint64 id);
    /// Numbers of children and, for processes, the first signature; one statement a row, because every cell of a page waits for it.
    void addChildren(RowText &text, SqlStatement &rows, const SpillSlots &ranges, qint64 id);
    const QString &fileOfEntry(qint64 entry);

    const OrganizationOrder *m_order;
    SpillSlots m_processSlots, m_projectSlots;
    SqlStatement m_process, m_project, m_organization, m_processSuppliers, m_projectSuppliers, m_processPlaces, m_projectPlaces, m_processPoints,
        m_projectPoints, m_processPanama, m_projectPanama, m_methods, m_processChildren, m_projectChildren, m_contract, m_contractPayments, m_entries, m_file;
    struct Slot { qint64 process = 0, before = 0; };
    std::unordered_map<qint64, Slot> m_slots; ///< where children of large processes go on: whose they are, and how many come before
    std::unordered_map<qint64, QString> m_files; ///< entry → its source's file, the last few thousand
};

/// text_ids of the rows that match, sorted.
std::vector<qint64> searchTexts(SqlConnection &connection, const QStringList &words, const QStringList &phrases);

} // namespace obra
