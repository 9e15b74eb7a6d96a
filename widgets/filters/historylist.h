// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filterhistory.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace obra {

/// The filters there have been as a list that pops up: what each step changed, how many rows it left, and the branches that undo went past.
class HistoryList : public QFrame
{
    Q_OBJECT
public:
    /// Deletes itself when it closes.
    HistoryList(const FilterHistory &history, QWidget *parent);

    /// Opens there or, where there is no room, nearby; the current step has the keyboard.
    void popup(const QPoint &globalPosition);
    QTreeWidget *list() const { return m_list; }

signals:
    void stepRequested(int step);

private:
    void fill(const FilterHistory &history);

    QLabel *m_title = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace obra
