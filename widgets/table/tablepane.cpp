// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablepane.h"

#include "common/emptystate.h"
#include "table/celldelegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>

namespace obra {

TablePane::TablePane(const QString &name, const QString &tableName, QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(name);
    m_view->setObjectName(tableName);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, [this] { openCurrent(); });
    connect(m_empty, &EmptyState::firstRequested, this, &TablePane::lastConditionRemovalRequested);
    connect(m_empty, &EmptyState::secondRequested, this, &TablePane::clearRequested);
    setFocusProxy(m_view);
}

void TablePane::layOut(QHBoxLayout *below)
{
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addLayout(below);
}

void TablePane::bringUp(QWidget *widget)
{
    m_stack->setCurrentWidget(widget);
    setFocusProxy(widget);
}

void TablePane::showTable()
{
    bringUp(m_view);
}

void TablePane::showEmpty(const QString &icon, const QString &title, const QString &text)
{
    m_empty->setContent(icon, title, text);
    bringUp(m_empty);
}

void TablePane::showNoMatch(const QString &title, const Filter &filter, Unit unit, const QString &why)
{
    const bool any = !filter.conditions.isEmpty();
    const QString text = !why.isEmpty() ? why : any ? tr("The last condition is “%1”.").arg(conditionLabel(filter.conditions.last(), unit)) : QString();
    m_empty->setContent(QStringLiteral("filter"), title, text, any ? tr("Remove the last condition") : QString(), filter.conditions.size() > 1 ? tr("Clear all") : QString());
    bringUp(m_empty);
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (key->text() == QLatin1String("/")) { // the filter's key, not the beginning of a search in the table
        key->ignore();
        return QApplication::sendEvent(this, event);
    }
    return QWidget::eventFilter(watched, event);
}

void TablePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitRows();
    QWidget::changeEvent(event);
}

} // namespace obra
