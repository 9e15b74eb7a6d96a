// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterhistory.h"

namespace obra {

namespace {
constexpr qsizetype mostStates = 500;
}

void FilterHistory::push(const Filter &filter)
{
    if (filter == current())
        return;
    m_states.resize(m_position + 1);
    m_states.append(filter);
    if (m_states.size() > mostStates)
        m_states.removeFirst();
    m_position = m_states.size() - 1;
}

const Filter &FilterHistory::undo()
{
    if (canUndo())
        --m_position;
    return current();
}

const Filter &FilterHistory::redo()
{
    if (canRedo())
        ++m_position;
    return current();
}

void FilterHistory::clear()
{
    m_states = { Filter() };
    m_position = 0;
}

} // namespace obra
