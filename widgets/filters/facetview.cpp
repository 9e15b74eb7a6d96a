// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetview.h"

#include "common/theme.h"
#include "filters/facetdelegate.h"
#include "tables/facetmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolTip>

namespace obra {

FacetView::FacetView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void FacetView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FacetView::updateHeight);
    updateHeight();
}

void FacetView::updateHeight()
{
    setFixedHeight(std::max(1, model() ? model()->rowCount() : 0) * FacetDelegate::rowHeight(this));
    updateGeometry();
}

QSize FacetView::sizeHint() const
{
    return QSize(textWidth(this, 24), (model() ? model()->rowCount() : 1) * FacetDelegate::rowHeight(this));
}

QSize FacetView::minimumSizeHint() const
{
    return QSize(textWidth(this, 12), FacetDelegate::rowHeight(this));
}

QString FacetView::currentValue() const
{
    return currentIndex().data(FacetModel::ValueRole).toString();
}

void FacetView::setCurrentValue(const QString &value)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(FacetModel::ValueRole).toString() == value) {
            setCurrentIndex(index);
            return;
        }
    }
}

void FacetView::act(const QModelIndex &index, ValueAct act)
{
    if (index.isValid())
        emit acted(index.data(FacetModel::ValueRole).toString(), act);
}

void FacetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!hasFocus() || !current.isValid())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            const QPoint middle = mapTo(area->widget(), visualRect(current).center());
            area->ensureVisible(0, middle.y(), 0, FacetDelegate::rowHeight(this) * 2);
            break;
        }
    }
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const int last = model()->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Space:
        act(index, ValueAct::Toggle);
        return;
    case Qt::Key_X:
    case Qt::Key_Minus:
        act(index, ValueAct::Exclude);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index, ValueAct::Only);
        return;
    case Qt::Key_Up:
        if (index.row() <= 0) {
            focusPreviousChild();
            return;
        }
        break;
    case Qt::Key_Down:
        if (index.row() >= last) {
            focusNextChild();
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool same = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    if (!same)
        return;
    const bool excludes = FacetDelegate::excludeRect(visualRect(index), this).contains(event->pos()) || (event->modifiers() & Qt::ControlModifier);
    act(index, excludes ? ValueAct::Exclude : ValueAct::Toggle);
}

void FacetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QString value = index.data(FacetModel::ValueRole).toString();
    const QString label = index.data().toString();
    const bool chosen = index.data(FacetModel::ChosenRole).toBool();
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(chosen ? tr("No longer choose") : tr("Choose"), this, [this, value] { emit acted(value, ValueAct::Toggle); });
    menu->addAction(tr("Only this"), this, [this, value] { emit acted(value, ValueAct::Only); });
    menu->addAction(themedIcon(QStringLiteral("exclude")), excluded ? tr("No longer exclude") : tr("Exclude"), this, [this, value] { emit acted(value, ValueAct::Exclude); });
    menu->addSeparator();
    if (m_hasCards && !value.isEmpty()) {
        menu->addAction(themedIcon(QStringLiteral("info")), tr("Card of “%1”").arg(fontMetrics().elidedText(label, Qt::ElideMiddle, textWidth(this, 40))), this,
                        [this, value] { emit acted(value, ValueAct::Card); });
        menu->addAction(themedIcon(QStringLiteral("columns")), tr("Compare with the chosen ones…"), this, [this, value] { emit acted(value, ValueAct::Compare); });
    }
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, [label] { QApplication::clipboard()->setText(label); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FacetView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

void FacetView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || model()->rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(event->reason() == Qt::BacktabFocusReason ? model()->rowCount() - 1 : 0, 0));
    currentChanged(currentIndex(), currentIndex()); // brings it into sight
}

void FacetView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

bool FacetView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid())
            QToolTip::hideText();
        else if (FacetDelegate::excludeRect(visualRect(index), this).contains(help->pos()))
            QToolTip::showText(help->globalPos(), index.data(FacetModel::ExcludedRole).toBool() ? tr("No longer exclude") : tr("Exclude (X)"), this);
        else
            QToolTip::showText(help->globalPos(), index.data(Qt::AccessibleTextRole).toString(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace obra
