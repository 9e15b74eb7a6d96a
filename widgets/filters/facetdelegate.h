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

    static int rowHeight(const QWidget *widget);
    /// Where the minus is in a row that fills @p row.
    static QRect excludeRect(const QRect &row, const QWidget *widget);
};

} // namespace obra
