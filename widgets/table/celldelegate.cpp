// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/celldelegate.h"

#include "common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace obra {

namespace {

constexpr int longestText = 400; // more never fits into a cell

/// As many lines as there is room for; the last one is elided.
void paintLines(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, const QString &text)
{
    const int line = cell.fontMetrics.lineSpacing();
    const int most = std::max(1, room.height() / line);
    QTextOption wrap(cell.displayAlignment & Qt::AlignHorizontal_Mask);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text.left(longestText), cell.font);
    layout.setTextOption(wrap);
    layout.beginLayout();
    std::vector<int> starts;
    while (int(starts.size()) <= most) {
        QTextLine piece = layout.createLine();
        if (!piece.isValid())
            break;
        piece.setLineWidth(room.width());
        starts.push_back(piece.textStart());
    }
    layout.endLayout();
    const int lines = std::min(int(starts.size()), most);
    int y = room.top() + (room.height() - lines * line) / 2;
    for (int i = 0; i < lines; ++i, y += line) {
        const bool elided = i == most - 1;
        const int end = i + 1 < int(starts.size()) ? starts[std::size_t(i) + 1] : int(text.size());
        const QString piece = elided ? cell.fontMetrics.elidedText(text.mid(starts[std::size_t(i)], longestText), Qt::ElideRight, room.width())
                                     : text.mid(starts[std::size_t(i)], end - starts[std::size_t(i)]).trimmed();
        painter->drawText(QRect(room.left(), y, room.width(), line), int((cell.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine), piece);
    }
}

} // namespace

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
    if (room.height() >= 2 * cell.fontMetrics.lineSpacing() && cell.fontMetrics.horizontalAdvance(text) > room.width())
        paintLines(painter, cell, room, text);
    else
        painter->drawText(room, int(cell.displayAlignment | Qt::TextSingleLine), cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(selected ? cell.palette.color(group, QPalette::HighlightedText) : themeColors(cell.palette).accent, 1));
        painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace obra
