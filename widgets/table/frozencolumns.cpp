// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/frozencolumns.h"

#include "common/theme.h"
#include "table/tableheader.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace obra {

FrozenColumns::FrozenColumns(QTableView *table)
    : QTableView(table)
    , m_table(table)
    , m_watched(table->viewport())
    , m_header(new TableHeader(this))
{
    setObjectName(QStringLiteral("frozenColumns"));
    setHorizontalHeader(m_header);
    m_header->setSectionsMovable(false); // the order is that of the table
    m_header->setStretchLastSection(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionBehavior(table->selectionBehavior());
    setSelectionMode(table->selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(table->alternatingRowColors());
    setShowGrid(table->showGrid());
    setWordWrap(table->wordWrap());
    setItemDelegate(table->itemDelegate());
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    hide();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { verticalScrollBar()->setValue(m_table->verticalScrollBar()->value()); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_following)
            return;
        m_table->horizontalHeader()->resizeSection(column, size);
        place();
    });
    const QHeaderView *main = table->horizontalHeader();
    connect(main, &QHeaderView::sectionResized, this, &FrozenColumns::refresh); // also when a column is hidden or comes back
    connect(main, &QHeaderView::sectionMoved, this, &FrozenColumns::refresh);
    connect(main, &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(table->verticalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::refresh);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::keepCurrentInSight);
    m_watched->installEventFilter(this);
}

void FrozenColumns::setCount(int columns)
{
    m_count = columns;
    refresh();
}

void FrozenColumns::refresh()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    if (m_count <= 0) {
        hide();
        if (model())
            setModel(nullptr); // a model of a million rows is not followed for nothing
        return;
    }
    if (model() != m_table->model()) {
        setModel(m_table->model());
        setSelectionModel(m_table->selectionModel());
    }
    verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    const QHeaderView *main = m_table->horizontalHeader();
    m_header->setMinimumSectionSize(main->minimumSectionSize());
    const int most = m_table->viewport()->width() * 2 / 3; // the others need room, too
    int left = m_count;
    int width = 0;
    for (int visual = 0; visual < main->count(); ++visual) {
        const int column = main->logicalIndex(visual);
        m_header->moveSection(m_header->visualIndex(column), visual);
        const bool shown = !main->isSectionHidden(column);
        const bool stays = shown && left > 0 && width + main->sectionSize(column) <= most;
        if (shown)
            left = stays ? left - 1 : 0;
        m_header->setSectionHidden(column, !stays);
        if (stays) {
            m_header->resizeSection(column, main->sectionSize(column));
            width += main->sectionSize(column);
        }
    }
    setVisible(width > 0);
    place();
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumns::place()
{
    const QRect viewport = m_table->viewport()->geometry();
    m_header->setFixedHeight(m_table->horizontalHeader()->height());
    setGeometry(viewport.left(), m_table->horizontalHeader()->y(), m_header->length(), viewport.bottom() + 1 - m_table->horizontalHeader()->y());
}

void FrozenColumns::keepCurrentInSight(const QModelIndex &current)
{
    if (!isVisible() || !current.isValid() || !m_header->isSectionHidden(current.column()))
        return;
    const int hidden = width() - m_table->visualRect(current).left();
    if (hidden > 0)
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value() - hidden);
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    // Events come also while the table is being destroyed, when it has no viewport that could be asked for.
    if (watched == m_watched && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FrozenColumns::refresh, Qt::QueuedConnection); // when the table has laid itself out
    return QTableView::eventFilter(watched, event);
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    // The table would scroll to the cell that became current, which is in sight here.
    const int kept = m_table->horizontalScrollBar()->value();
    QTableView::mousePressEvent(event);
    m_table->horizontalScrollBar()->setValue(kept);
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(themeColors(palette()).secondaryText, 1));
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

} // namespace obra
