// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// One state that the filter has had, and where it came from.
struct FilterStep
{
    Filter filter;
    Unit unit = Unit::Processes;    ///< what was looked at then
    qint64 rows = -1;               ///< how many matched, -1 while nobody has counted
    int parent = -1;                ///< the step before; -1 for the first
    int next = -1;                  ///< where redo leads from here, -1 nowhere
};

/// Undo and redo of whole filters: a tree of values, so that a step can never be half undone and going another way loses nothing.
///
/// After undo, a new state begins a branch; what could have been redone stays in steps() and can be gone back to. Some 500 states are kept: the oldest
/// end of a branch goes first, what leads to the current state last.
class FilterHistory
{
public:
    const Filter &current() const { return m_steps[m_position].filter; }
    /// A new state; equal to the current one: nothing happens. Equal to one that follows on the current one already: goes there.
    void push(const Filter &filter, Unit unit = Unit::Processes);
    bool canUndo() const { return m_steps[m_position].parent >= 0; }
    bool canRedo() const { return m_steps[m_position].next >= 0; }
    const Filter &undo();
    const Filter &redo();
    void clear();

    /// All states in the order in which they came; a state stands after the one it came from.
    const QVector<FilterStep> &steps() const { return m_steps; }
    int position() const { return m_position; }
    /// Makes a state of steps() the current one; undo and redo follow its branch from then on. Out of range: nothing.
    void goTo(int step);
    /// Says of the current state how many rows it matches.
    void setRows(Unit unit, qint64 rows);
    /// A history as steps() and position() once gave it; an empty one when they do not fit together.
    static FilterHistory fromSteps(const QVector<FilterStep> &steps, int position);

    bool operator==(const FilterHistory &other) const;

private:
    void removeOldest();
    void remove(int step);

    QVector<FilterStep> m_steps { FilterStep() };
    int m_position = 0;
};

} // namespace obra
