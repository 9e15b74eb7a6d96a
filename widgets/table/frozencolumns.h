// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace obra {

class TableHeader;

/// The first columns of a table once more, lying over its left edge, so that they stay in sight while the others scroll.
///
/// Shows the table's model, selection, order and widths and follows each change; the keyboard stays with the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT
public:
    /// Becomes a child of @p table, whose model, header and delegate must be set.
    explicit FrozenColumns(QTableView *table);

    /// How many of the columns that are shown stay, from the left; 0 takes the overlay away. Those that would leave no room for the others do not stay.
    void setCount(int columns);
    int count() const { return m_count; }
    TableHeader *header() const { return m_header; }
    /// Reads order, widths and row heights of the table again.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void keepCurrentInSight(const QModelIndex &current);

    QTableView *m_table;
    QWidget *m_watched; // its viewport
    TableHeader *m_header;
    int m_count = 0;
    bool m_following = false; // a change made here, not by the user
};

} // namespace obra
