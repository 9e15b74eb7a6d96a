// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// Which conditions stay when all others are cleared. Stands beside the filter and changes nothing of what it means.
///
/// A lock is on a place in the filter: another value of the same field, or another range, is locked as the one before it was.
class FilterLocks
{
public:
    bool isLocked(const Condition &condition) const;
    void setLocked(const Condition &condition, bool locked);
    /// What is left of @p filter when it is cleared.
    Filter kept(const Filter &filter) const;
    /// Forgets locks on what @p filter no longer has.
    void prune(const Filter &filter);
    bool isEmpty() const { return m_locked.isEmpty(); }

    /// As filter text, for what is saved.
    QString text() const;
    static FilterLocks fromText(const QString &text);

private:
    QVector<Condition> m_locked;
};

} // namespace obra
