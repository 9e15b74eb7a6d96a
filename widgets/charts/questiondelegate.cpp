// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/questiondelegate.h"

#include "common/theme.h"

#include <QApplication>
#include <QPainter>

namespace obra {

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString question = std::exchange(item.text, QString());
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = spacing(widget, 0.8), line = option.fontMetrics.lineSpacing();
    const QRect inner = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    painter->save();
    painter->setPen(text);
    painter->setFont(option.font);
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(question, Qt::ElideRight, inner.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(selected ? text : themeColors(option.palette).secondaryText);
    painter->drawText(QRect(inner.left(), inner.top() + line, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(TechnicalName).toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return QSize(textWidth(option.widget, 20), option.fontMetrics.lineSpacing() * 2 + spacing(option.widget, 0.8));
}

} // namespace obra
