// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterhistory.h"

#include <algorithm>

namespace obra {

namespace {
constexpr qsizetype mostStates = 500;
}

void FilterHistory::push(const Filter &filter, Unit unit)
{
    if (filter == current())
        return;
    for (int step = m_position + 1; step < m_steps.size(); ++step) {
        if (m_steps[step].parent == m_position && m_steps[step].filter == filter) {
            goTo(step);
            return;
        }
    }
    FilterStep step;
    step.filter = filter;
    step.unit = unit;
    step.parent = m_position;
    m_steps.append(step);
    m_steps[m_position].next = int(m_steps.size()) - 1;
    m_position = int(m_steps.size()) - 1;
    if (m_steps.size() > mostStates)
        removeOldest();
}

const Filter &FilterHistory::undo()
{
    if (canUndo()) {
        m_steps[m_steps[m_position].parent].next = m_position; // redo comes back here
        m_position = m_steps[m_position].parent;
    }
    return current();
}

const Filter &FilterHistory::redo()
{
    if (canRedo())
        m_position = m_steps[m_position].next;
    return current();
}

void FilterHistory::clear()
{
    *this = FilterHistory();
}

void FilterHistory::goTo(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_position = step;
    for (int at = step; m_steps[at].parent >= 0; at = m_steps[at].parent)
        m_steps[m_steps[at].parent].next = at;
}

void FilterHistory::setRows(Unit unit, qint64 rows)
{
    m_steps[m_position].unit = unit;
    m_steps[m_position].rows = rows;
}

void FilterHistory::removeOldest()
{
    std::vector<bool> kept(std::size_t(m_steps.size()), false); // the way to the current state
    for (int at = m_position; at >= 0; at = m_steps[at].parent)
        kept[std::size_t(at)] = true;
    std::vector<bool> hasChild(std::size_t(m_steps.size()), false);
    for (const FilterStep &step : std::as_const(m_steps)) {
        if (step.parent >= 0)
            hasChild[std::size_t(step.parent)] = true;
    }
    for (int step = 0; step < m_steps.size(); ++step) {
        if (!hasChild[std::size_t(step)] && !kept[std::size_t(step)]) {
            remove(step);
            return;
        }
    }
    remove(0); // one line only: its beginning goes
}

void FilterHistory::remove(int removed)
{
    m_steps.removeAt(removed);
    for (FilterStep &step : m_steps) {
        step.parent = step.parent == removed ? -1 : step.parent > removed ? step.parent - 1 : step.parent;
        step.next = step.next == removed ? -1 : step.next > removed ? step.next - 1 : step.next;
    }
    if (m_position > removed)
        --m_position;
    for (int step = 1; step < m_steps.size(); ++step) { // what led to the removed one leads to a sibling that is left
        FilterStep &parent = m_steps[m_steps[step].parent];
        if (parent.next < 0)
            parent.next = step;
    }
}

FilterHistory FilterHistory::fromSteps(const QVector<FilterStep> &steps, int position)
{
    if (steps.isEmpty() || steps.size() > mostStates || position < 0 || position >= steps.size() || steps.first().parent != -1)
        return {};
    for (int step = 0; step < steps.size(); ++step) {
        if (step > 0 && (steps[step].parent < 0 || steps[step].parent >= step))
            return {};
        const int next = steps[step].next;
        if (next < -1 || next >= steps.size() || (next >= 0 && steps[next].parent != step))
            return {};
    }
    FilterHistory history;
    history.m_steps = steps;
    history.m_position = position;
    return history;
}

bool FilterHistory::operator==(const FilterHistory &other) const
{
    return m_position == other.m_position
        && std::equal(m_steps.begin(), m_steps.end(), other.m_steps.begin(), other.m_steps.end(), [](const FilterStep &a, const FilterStep &b) {
               return a.filter == b.filter && a.unit == b.unit && a.rows == b.rows && a.parent == b.parent && a.next == b.next;
           });
}

} // namespace obra
