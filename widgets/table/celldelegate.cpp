// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/celldelegate.h"

#include "common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace obra {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect room = cell.rect.adjusted(spacing(cell.widget, 0.6), 0, -spacing(cell.widget, 0.6), 0);
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    QString text = cell.text;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    painter->drawText(room, int(cell.displayAlignment | Qt::TextSingleLine), cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(selected ? cell.palette.color(group, QPalette::HighlightedText) : themeColors(cell.palette).accent, 1));
        painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace obra
