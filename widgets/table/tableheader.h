// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"

#include <QHeaderView>
#include <QSet>

namespace obra {

/// A table's header: titles stand above what they name, arrows say how rows are sorted (numbered when several columns do it), and a funnel which columns are filtered.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setSorting(const QVector<SortKey> &keys);
    /// Columns that have a button for their filter, and those whose filter says something.
    void setFilters(const QSet<int> &filterable, const QSet<int> &filtered);
    bool isFiltered(int column) const { return m_filtered.contains(column); }
    /// Where the column's button is, in the viewport; empty when it has none.
    QRect filterButtonRect(int column) const;

signals:
    /// The title was clicked; @p adds: with Shift, beside the columns that sort already.
    void sortRequested(int column, bool adds);
    void filterRequested(int column);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QRect buttonWithin(const QRect &section) const;
    int buttonAt(const QPoint &position) const; ///< its column, -1
    int keyOf(int column) const;                ///< place among the keys, -1
    QSize arrowSize(int key) const;
    void paintArrow(QPainter *painter, const QRect &room, int key) const;

    QVector<SortKey> m_keys;
    QSet<int> m_filterable, m_filtered;
    int m_pressed = -1; // column whose button is held
    bool m_adds = false;
};

} // namespace obra
