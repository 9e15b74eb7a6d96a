// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace obra {

/// Paints a value of a facet: a box for choosing, its name, its count, and a thin bar for the count; a minus under the pointer excludes.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A box of our own: that of the style is all but invisible on some dark palettes.
    enum class Box { Empty, Ticked, Partly, Excluded };
    static void paintBox(QPainter *painter, const QRect &box, const QPalette &palette, Box state);
    static QRect boxRect(const QRect &row, const QFont &font);
    static int rowHeight(const QWidget *widget);
    /// Where the minus is in a row that fills @p row.
    static QRect excludeRect(const QRect &row, const QWidget *widget);
};

} // namespace obra
