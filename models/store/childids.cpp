// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/childids.h"

namespace obra {

SpillSlots loadSpillSlots(SqlConnection &connection, Unit unit)
{
    SpillSlots ranges;
    SqlStatement rows(connection, "SELECT owner, slot FROM spill WHERE unit = ?1 ORDER BY owner, part");
    rows.bind(1, qint64(unit));
    while (rows.step())
        ranges[rows.integer(0)].push_back(rows.integer(1));
    return ranges;
}

ChildIds::ChildIds(SqlConnection &connection, Unit unit, std::function<qint64()> newSlot)
    : m_connection(connection), m_unit(unit), m_newSlot(std::move(newSlot))
{
}

qint64 ChildIds::spilled(qint64 parent, qint64 n)
{
    std::vector<qint64> &ranges = m_slots[parent];
    const auto part = std::size_t(n >> childBits) - 1;
    while (ranges.size() <= part) {
        SqlStatement insert(m_connection, "INSERT INTO spill (unit, owner, part, slot) VALUES (?1, ?2, ?3, ?4)");
        const qint64 slot = m_newSlot();
        insert.bind(1, qint64(m_unit));
        insert.bind(2, parent);
        insert.bind(3, qint64(ranges.size() + 1));
        insert.bind(4, slot);
        insert.run();
        ranges.push_back(slot);
    }
    return ranges[part] << childBits | (n & (childrenPerParent - 1));
}

void ChildIds::removeAll(qint64 parent, SqlStatement &remove) const
{
    const auto removeRange = [&remove](qint64 slot) {
        remove.bind(1, slot << childBits);
        remove.bind(2, (slot << childBits) + childrenPerParent - 1);
        remove.run();
    };
    removeRange(parent);
    if (const auto found = m_slots.find(parent); found != m_slots.end())
        for (const qint64 slot : found->second)
            removeRange(slot);
}

ChildCursor::ChildCursor(SqlConnection &connection, const std::string &table, const std::string &columns, const SpillSlots &ranges)
    : m_slots(ranges)
    , m_scan(connection, "SELECT id >> " + std::to_string(childBits) + ", " + columns + " FROM " + table + " ORDER BY id")
    , m_range(connection, "SELECT 0, " + columns + " FROM " + table + " WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
{
    advance();
}

} // namespace obra
