// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterlocks.h"

#include <algorithm>

namespace obra {

namespace {

/// True when one would take the place of the other in a filter.
bool samePlace(const Condition &a, const Condition &b)
{
    return Filter { { a } }.with(b).conditions.size() == 1;
}

} // namespace

bool FilterLocks::isLocked(const Condition &condition) const
{
    return std::any_of(m_locked.begin(), m_locked.end(), [&condition](const Condition &locked) { return samePlace(locked, condition); });
}

void FilterLocks::setLocked(const Condition &condition, bool locked)
{
    m_locked.removeIf([&condition](const Condition &old) { return samePlace(old, condition); });
    if (locked)
        m_locked.append(condition);
}

Filter FilterLocks::kept(const Filter &filter) const
{
    Filter kept;
    for (const Condition &condition : filter.conditions) {
        if (isLocked(condition))
            kept.conditions.append(condition);
    }
    return kept;
}

void FilterLocks::prune(const Filter &filter)
{
    m_locked.removeIf([&filter](const Condition &locked) {
        return std::none_of(filter.conditions.begin(), filter.conditions.end(), [&locked](const Condition &condition) { return samePlace(locked, condition); });
    });
}

QString FilterLocks::text() const
{
    return filterText(Filter { m_locked });
}

FilterLocks FilterLocks::fromText(const QString &text)
{
    FilterLocks locks;
    locks.m_locked = parseFilter(text).conditions;
    return locks;
}

} // namespace obra
