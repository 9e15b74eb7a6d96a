// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QTableView;

namespace obra {

class EmptyState;

/// A table of the workspace with the keys that all of them have (Enter, Ctrl+C, "/"), and the way out in its place when nothing matches.
class TablePane : public QWidget
{
    Q_OBJECT
public:
    QTableView *view() const { return m_view; }
    /// Puts the selected rows into the clipboard, as they are shown.
    virtual void copySelection() = 0;

signals:
    void lastConditionRemovalRequested();
    void clearRequested();

protected:
    /// Object names of the pane and of its table; its model is set by the heir.
    TablePane(const QString &name, const QString &tableName, QWidget *parent);

    /// The table with this line beneath; to be called once.
    void layOut(QHBoxLayout *below);
    void showTable();
    /// @p icon is a themedIcon() name.
    void showEmpty(const QString &icon, const QString &title, const QString &text);
    /// Nothing matches @p filter: why, if it is known, and which conditions can be taken away.
    void showNoMatch(const QString &title, const Filter &filter, Unit unit, const QString &why = {});

    /// Enter or a double click on the current row.
    virtual void openCurrent() = 0;
    /// The height of rows follows the font.
    virtual void fitRows() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringUp(QWidget *widget);

    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace obra
