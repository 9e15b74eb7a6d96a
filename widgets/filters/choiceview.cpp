// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/choiceview.h"

#include "common/theme.h"
#include "filters/facetdelegate.h"
#include "tables/filterchoices.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace obra {

namespace {

/// Box, label and count of one value.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(textWidth(option.widget, 20), FacetDelegate::rowHeight(option.widget));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors.hover);
        const int gap = spacing(option.widget, 0.6);
        const QRect box = FacetDelegate::boxRect(option.rect, option.font).translated(gap / 2, 0);
        const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        FacetDelegate::paintBox(painter, box, option.palette, state == Qt::Checked ? FacetDelegate::Box::Ticked : state == Qt::PartiallyChecked ? FacetDelegate::Box::Partly : FacetDelegate::Box::Empty);
        QRect room = option.rect.adjusted(box.right() + gap - option.rect.left(), 0, -gap, 0);
        const QFontMetrics metrics(option.font);
        painter->setFont(option.font);
        if (const QVariant count = index.data(FilterChoices::CountRole); count.isValid()) {
            const QString number = QLocale().toString(count.toLongLong());
            painter->setPen(colors.secondaryText);
            painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), number);
            room.setRight(room.right() - metrics.horizontalAdvance(number) - gap);
        }
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if ((option.state & QStyle::State_HasFocus) && option.widget->hasFocus()) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false; // the view ticks, wherever on the row it is clicked
    }
};

} // namespace

ChoiceView::ChoiceView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ChoiceView::toggle(const QModelIndex &index)
{
    if (index.isValid())
        model()->setData(index, index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChoiceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        toggle(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // it means OK
        return;
    }
    QListView::keyPressEvent(event);
}

void ChoiceView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()) == currentIndex())
        toggle(currentIndex());
}

void ChoiceView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace obra
