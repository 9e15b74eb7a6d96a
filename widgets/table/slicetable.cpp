// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/slicetable.h"

#include "common/emptystate.h"
#include "common/theme.h"
#include "table/celldelegate.h"
#include "table/frozencolumns.h"
#include "table/tableheader.h"
#include "table/totalsline.h"
#include "tables/slicemodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace obra {

SliceTable::SliceTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new SliceModel(this))
    , m_view(new QTableView(this))
    , m_columns(new QToolButton(this))
    , m_totals(new TotalsLine(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("tablePane"));
    m_view->setObjectName(QStringLiteral("sliceTable"));
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_view->setModel(m_model);
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
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header = new TableHeader(m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_frozen = new FrozenColumns(m_view);
    for (TableHeader *header : { m_header, m_frozen->header() }) {
        connect(header, &TableHeader::sortRequested, this, &SliceTable::sortBy);
        connect(header, &TableHeader::filterRequested, this, &SliceTable::showColumnFilter);
        connect(header, &QHeaderView::customContextMenuRequested, this,
                [this, header](const QPoint &position) { showHeaderMenu(header->logicalIndexAt(position), header->mapToGlobal(position)); });
    }
    for (QTableView *view : { m_view, static_cast<QTableView *>(m_frozen) }) {
        connect(view, &QTableView::doubleClicked, this, &SliceTable::openCurrent);
        connect(view, &QTableView::customContextMenuRequested, this,
                [this, view](const QPoint &position) { showRowMenu(view->indexAt(position), view->viewport()->mapToGlobal(position)); });
    }
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == SliceModel::Title && !m_fitting)
            m_titleByHand = true;
    });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    m_columns->setIcon(themedIcon(QStringLiteral("columns")));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_totals, 1);
    below->addWidget(m_columns);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addLayout(below);

    connect(m_model, &SliceModel::pageNeeded, this, &SliceTable::pageNeeded);
    connect(m_model, &SliceModel::orderNeeded, this, &SliceTable::orderNeeded);
    connect(m_model, &SliceModel::sortKeysChanged, this, &SliceTable::updateSorting);
    connect(m_model, &SliceModel::dataChanged, this, &SliceTable::runPending);
    connect(m_model, &SliceModel::modelReset, this, [this] { m_pending = nullptr; }); // its rows are others now
    connect(m_columns, &QToolButton::clicked, this, &SliceTable::showColumnChooser);
    connect(m_empty, &EmptyState::firstRequested, this, &SliceTable::lastConditionRemovalRequested);
    connect(m_empty, &EmptyState::secondRequested, this, &SliceTable::clearRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SliceTable::updateTotals);
    setFocusProxy(m_view);
    setDefaultColumns();
    updateRowHeight();
    retranslate();
}

void SliceTable::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const Unit unit = slice ? slice->unit() : m_unit;
    const bool sameRows = slice && m_slice && slice->sharedTable() == m_slice->sharedTable();
    const qint64 kept = sameRows && m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
    const int column = m_view->currentIndex().column();
    m_slice = slice;
    if (unit != m_unit) {
        m_layouts[std::size_t(m_unit)] = layoutNow();
        m_unit = unit;
        m_model->setSlice(nullptr); // the order of another unit means nothing here
        m_model->setSortKeys({});
        if (!setLayout(m_layouts[std::size_t(unit)]))
            setDefaultColumns();
    }
    m_model->setSlice(slice);
    m_totals->setSlice(slice);
    if (kept != 0)
        selectId(kept, column);
    else if (slice && slice->count() > 0)
        m_view->scrollToTop();
    updateFilterMarks();
    updateEmptyState();
}

void SliceTable::setPage(quint64 generation, int firstRow, const QVector<RowText> &rows)
{
    m_model->setPage(generation, firstRow, rows);
}

void SliceTable::setOrder(const std::shared_ptr<const Slice> &slice, const std::vector<quint32> &rows, const QVector<SortKey> &keys)
{
    if (slice != m_slice)
        return;
    const qint64 kept = m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
    const int column = m_view->currentIndex().column(); // the model forgets it
    m_model->setOrder(slice, rows, keys);
    if (kept != 0)
        selectId(kept, column);
}

bool SliceTable::selectId(qint64 id, int column)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    // The cell stays in its column, so that nothing scrolls sideways.
    if (column < 0)
        column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : std::max(0, m_view->horizontalHeader()->logicalIndexAt(0));
    const QModelIndex index = m_model->index(row, column);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int sideways = m_view->horizontalScrollBar()->value();
    m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    m_view->horizontalScrollBar()->setValue(sideways);
    return true;
}

qint64 SliceTable::neighbour(qint64 id, int step) const
{
    const int row = m_model->rowOf(id);
    const int wanted = row + step;
    return row < 0 || wanted < 0 || wanted >= m_model->rowCount() ? 0 : m_model->idAt(wanted);
}

void SliceTable::openCurrent()
{
    if (m_slice && m_view->currentIndex().isValid())
        emit recordRequested(m_unit, m_model->idAt(m_view->currentIndex().row()));
}

void SliceTable::updateEmptyState()
{
    const bool nothingOpen = !m_slice || m_slice->total() == 0;
    const bool empty = nothingOpen || m_slice->count() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    setFocusProxy(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (nothingOpen) {
        m_empty->setContent(QStringLiteral("table"), m_unit == Unit::Contracts ? tr("There are no contracts.") : m_unit == Unit::Projects ? tr("There are no projects.") : tr("There are no processes."), tr("Import data files to see them here."));
        return;
    }
    if (!empty)
        return;
    const Filter &filter = m_slice->filter();
    const QString title = m_unit == Unit::Contracts ? tr("No contract matches.") : m_unit == Unit::Projects ? tr("No project matches.") : tr("No process matches.");
    QString text;
    if (!m_slice->unknownValues().isEmpty())
        text = tr("Not found in the data: %1").arg(m_slice->unknownValues().join(QStringLiteral(", ")));
    else if (!filter.conditions.isEmpty())
        text = tr("The last condition is “%1”.").arg(conditionLabel(filter.conditions.last(), m_unit));
    m_empty->setContent(QStringLiteral("filter"), title, text, tr("Remove the last condition"), filter.conditions.size() > 1 ? tr("Clear all") : QString());
}

bool SliceTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitTitle();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            showColumnFilter(m_view->currentIndex().isValid() ? m_view->currentIndex().column() : int(shownColumns().first()));
            return true;
        }
        if (key->text() == QLatin1String("/")) { // the filter's key, not the beginning of a search in the table
            key->ignore();
            return QApplication::sendEvent(this, event);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SliceTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateRowHeight();
    QWidget::changeEvent(event);
}

void SliceTable::retranslate()
{
    setAccessibleName(tr("Table"));
    m_view->setAccessibleName(tr("Rows that match the filter"));
    m_view->setAccessibleDescription(tr("Enter opens the record, Ctrl+C copies the selected rows, Alt+Down filters by the column."));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_frozen->setAccessibleName(tr("Frozen columns"));
    for (QTableView *view : { m_view, static_cast<QTableView *>(m_frozen) }) {
        view->viewport()->update();
        view->horizontalHeader()->viewport()->update();
    }
    updateEmptyState();
}

} // namespace obra
