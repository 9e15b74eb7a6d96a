// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetdelegate.h"

#include "common/shortnumber.h"
#include "common/theme.h"
#include "tables/facetmodel.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace obra {

int FacetDelegate::rowHeight(const QWidget *widget)
{
    const QFontMetrics metrics = widget->fontMetrics();
    return std::max(metrics.height() + spacing(widget, 0.9), widget->style()->pixelMetric(QStyle::PM_IndicatorHeight) + 4);
}

QRect FacetDelegate::excludeRect(const QRect &row, const QWidget *widget)
{
    const int side = std::min(row.height(), widget->fontMetrics().height() + 2);
    QRect rect(0, row.top() + (row.height() - side) / 2, side, side);
    rect.moveRight(row.right() - 1);
    return rect;
}

QRect FacetDelegate::boxRect(const QRect &row, const QFont &font)
{
    const int side = QFontMetrics(font).ascent() & ~1;
    return QRect(row.left() + 2, row.top() + (row.height() - side) / 2, side, side);
}

void FacetDelegate::paintBox(QPainter *painter, const QRect &box, const QPalette &palette, Box state)
{
    const ThemeColors colors = themeColors(palette);
    const int side = box.width();
    const bool filled = state == Box::Ticked || state == Box::Partly;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(filled ? colors.accent : state == Box::Excluded ? colors.excluded : colors.secondaryText, 1.2));
    painter->setBrush(filled ? colors.accent : palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (state == Box::Ticked) {
        painter->setPen(QPen(palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = { QPointF(box.left() + side * 0.25, box.top() + side * 0.55), QPointF(box.left() + side * 0.43, box.top() + side * 0.74),
                                 QPointF(box.left() + side * 0.78, box.top() + side * 0.3) };
        painter->drawPolyline(tick, 3);
    } else if (state != Box::Empty) {
        painter->setPen(QPen(state == Box::Partly ? palette.color(QPalette::Base) : colors.excluded, 2));
        painter->drawLine(QPointF(box.left() + side * 0.25, box.center().y() + 0.5), QPointF(box.right() - side * 0.2, box.center().y() + 0.5));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(textWidth(option.widget, 20), rowHeight(option.widget));
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const QFontMetrics metrics(option.font);
    const ThemeColors colors = themeColors(option.palette);
    const bool chosen = index.data(FacetModel::ChosenRole).toBool();
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    const bool focused = (option.state & QStyle::State_HasFocus) && widget->hasFocus();
    const bool hovered = option.state & QStyle::State_MouseOver;
    const qint64 count = index.data(FacetModel::CountRole).toLongLong();
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, colors.accentSoft);
    else if (excluded)
        painter->fillRect(option.rect, colors.excludedSoft);
    if (hovered)
        painter->fillRect(option.rect, QColor(colors.hover.red(), colors.hover.green(), colors.hover.blue(), chosen || excluded ? 90 : 255));

    const int gap = spacing(widget, 0.6);
    const QRect box = boxRect(option.rect, option.font);
    paintBox(painter, box, option.palette, chosen ? Box::Ticked : excluded ? Box::Excluded : Box::Empty);

    const QRect exclude = excludeRect(option.rect, widget);
    if (hovered || focused) {
        static const QIcon icon = themedIcon(QStringLiteral("exclude"));
        icon.paint(painter, exclude.adjusted(2, 2, -2, -2));
    }
    const QString number = QLocale().toString(count);
    const int numberWidth = metrics.horizontalAdvance(number);
    const QRect numberRect(exclude.left() - gap / 2 - numberWidth, option.rect.top(), numberWidth, option.rect.height());
    painter->setFont(option.font);
    painter->setPen(count > 0 ? option.palette.color(QPalette::Text) : colors.secondaryText);
    painter->drawText(numberRect, int(Qt::AlignRight | Qt::AlignVCenter), number);
    int textEnd = numberRect.left();
    if (const QVariant sum = index.data(FacetModel::SumRole); sum.isValid()) {
        const auto money = sum.value<FacetSum>();
        const QString amount = shortAmount(money.amount, money.currency, Unit::Processes);
        const int amountWidth = metrics.horizontalAdvance(amount);
        // In a column of its own: the counts beside it have different widths.
        const int amountEnd = exclude.left() - gap / 2 - std::max(numberWidth, metrics.horizontalAdvance(QStringLiteral("00,000"))) - gap;
        painter->setPen(colors.secondaryText);
        painter->drawText(QRect(amountEnd - amountWidth, option.rect.top(), amountWidth, option.rect.height()), int(Qt::AlignRight | Qt::AlignVCenter), amount);
        textEnd = amountEnd - amountWidth;
    }

    const int left = box.right() + gap;
    const QRect textRect(left, option.rect.top(), textEnd - gap - left, option.rect.height());
    QFont font = option.font;
    font.setStrikeOut(excluded);
    painter->setFont(font);
    painter->setPen(excluded ? colors.excluded : count > 0 || chosen ? option.palette.color(QPalette::Text) : colors.secondaryText);
    painter->drawText(textRect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), metrics.elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));

    const double share = std::clamp(index.data(FacetModel::ShareRole).toDouble(), 0.0, 1.0);
    if (count > 0) {
        const int thick = std::max(2, spacing(widget, 0.25));
        const int room = numberRect.right() - left;
        painter->fillRect(QRect(left, option.rect.bottom() - thick, std::max(2, int(std::lround(room * share))), thick), excluded ? colors.barDimmed : chosen ? colors.accent : colors.bar);
    }
    if (focused) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace obra
