// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// Undo and redo of whole filters: a stack of values, so that a step can never be half undone.
class FilterHistory
{
public:
    const Filter &current() const { return m_states[m_position]; }
    /// A new state; equal to the current one: nothing happens. States that could be redone go.
    void push(const Filter &filter);
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position + 1 < m_states.size(); }
    const Filter &undo();
    const Filter &redo();
    void clear();
private:
    QVector<Filter> m_states { Filter() };
    qsizetype m_position = 0;
};

} // namespace obra
