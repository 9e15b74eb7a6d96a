// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/orderpopup.h"
#include "table/tablelayout.h"

class QComboBox;
class QHeaderView;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace obra {

/// A popup that says which columns of a table are shown, in which order, how many of them stay in sight and how tall rows are; what it changes is seen at once.
///
/// The columns that are shown come first, from left to right; below them all columns in the sections of the standard.
class ColumnChooser : public OrderPopup
{
    Q_OBJECT
public:
    /// @p header must outlive the popup, which deletes itself when it closes.
    ColumnChooser(QHeaderView *header, Unit unit, int frozen, RowHeight height, QWidget *parent = nullptr);

    /// Shows itself above or below @p globalPosition, wherever there is room.
    void popup(const QPoint &globalPosition);

signals:
    void resetRequested();
    void frozenChanged(int columns);
    void rowHeightChanged(obra::RowHeight height);

protected:
    void moveCurrent(int step) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *addGroup(const QString &title, const QVector<int> &columns);
    void search(const QString &text);
    void showColumn(QTreeWidgetItem *item);
    void updateButtons();
    int shownColumns() const;

    QHeaderView *m_header;
    Unit m_unit;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_reset = nullptr;
    QSpinBox *m_frozen = nullptr;
    QComboBox *m_height = nullptr;
};

} // namespace obra
