// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/schema.h"
#include "store/sqlconnection.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace obra {

/// The slots in which the children of a parent with more than 2^20 of one kind go on: parent → slots in order. Nearly always empty.
using SpillSlots = std::unordered_map<qint64, std::vector<qint64>>;
SpillSlots loadSpillSlots(SqlConnection &connection, Unit unit);

/// Hands out the rowids of children while an import writes.
class ChildIds
{
public:
    /// @p newSlot gives a parent number that no process or project has.
    ChildIds(SqlConnection &connection, Unit unit, std::function<qint64()> newSlot);

    void load() { m_slots = loadSpillSlots(m_connection, m_unit); }
    /// rowid of the @p n-th child (from 0) of @p parent in any table.
    qint64 id(qint64 parent, qint64 n)
    {
        return n < childrenPerParent ? (parent << childBits | n) : spilled(parent, n);
    }
    /// Runs @p remove (two parameters: first and last rowid) for every range of @p parent.
    void removeAll(qint64 parent, SqlStatement &remove) const;

private:
    qint64 spilled(qint64 parent, qint64 n);

    SqlConnection &m_connection;
    Unit m_unit;
    std::function<qint64()> m_newSlot;
    SpillSlots m_slots;
};

/// Reads a child table beside its parents, both in the order of rowids.
class ChildCursor
{
public:
    /// @p columns are those after the parent; @p ranges must outlive the cursor.
    ChildCursor(SqlConnection &connection, const std::string &table, const std::string &columns, const SpillSlots &ranges);

    /// Calls @p use(statement) for each child of @p parent; its first column is 1. Parents must be asked in rising order.
    template<typename Use>
    void forEach(qint64 parent, Use &&use)
    {
        while (m_row && m_parent < parent)
            advance();
        while (m_row && m_parent == parent) {
            use(m_scan);
            advance();
        }
        if (m_slots.empty())
            return;
        const auto found = m_slots.find(parent);
        if (found == m_slots.end())
            return;
        for (const qint64 slot : found->second) {
            m_range.bind(1, slot << childBits);
            m_range.bind(2, (slot << childBits) + childrenPerParent - 1);
            while (m_range.step())
                use(m_range);
            m_range.reset();
        }
    }

private:
    void advance()
    {
        m_row = m_scan.step();
        if (m_row)
            m_parent = m_scan.integer(0);
    }

    const SpillSlots &m_slots;
    SqlStatement m_scan, m_range;
    bool m_row = false;
    qint64 m_parent = 0;
};

} // namespace obra
