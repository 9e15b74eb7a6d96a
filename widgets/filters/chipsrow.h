// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filterlocks.h"

#include <QWidget>

class QLabel;

namespace obra {

class Chip;
class FlowLayout;

/// A chip for each condition of the filter, in lines that wrap: to take away, turn round, lock and edit; without conditions a sentence that says so.
class ChipsRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipsRow(QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    /// The keyboard stays at the chip's place; when none is left, emptied() says so. Locks of conditions that are gone are forgotten.
    void setFilter(const Filter &filter, Unit unit);
    const FilterLocks &locks() const { return m_locks; }
    void setLocks(const FilterLocks &locks);
    /// What is left of the filter when it is cleared: the conditions that are locked.
    Filter clearedFilter() const { return m_locks.kept(m_filter); }
    /// From the first condition to the last; they are gone with the next change.
    const QList<Chip *> &chips() const { return m_chips; }
    /// Moves the keyboard to the first chip; false when there is none.
    bool focusFirst();
    /// The texts and heights in the current language and font.
    void retranslate();

signals:
    void filterRequested(const obra::Filter &filter);
    /// The condition shall be edited as text.
    void editRequested(int condition);
    void locksChanged();
    /// chips() are others now.
    void rebuilt();
    /// The chip that had the keyboard is gone, and no other is left.
    void emptied();

private:
    void rebuild(int focus);
    void negate(int index);
    void showMenu(int index, const QPoint &position);
    void moveFocus(int from, int step);
    void toggleLock(int index);

    Filter m_filter;
    FilterLocks m_locks;
    Unit m_unit = Unit::Processes;
    QLabel *m_empty = nullptr;
    FlowLayout *m_flow = nullptr;
    QList<Chip *> m_chips; // children of this
};

} // namespace obra
