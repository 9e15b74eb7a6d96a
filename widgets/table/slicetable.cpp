// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/slicetable.h"

#include "common/theme.h"
#include "table/frozencolumns.h"
#include "table/tableheader.h"
#include "table/totalsline.h"
#include "tables/slicemodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace obra {

SliceTable::SliceTable(QWidget *parent)
    : TablePane(QStringLiteral("tablePane"), QStringLiteral("sliceTable"), parent)
    , m_model(new SliceModel(this))
    , m_columns(new QToolButton(this))
    , m_totals(new TotalsLine(this))
{
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    view()->setModel(m_model);
    m_header = new TableHeader(view());
    view()->setHorizontalHeader(m_header);
    m_frozen = new FrozenColumns(view());
    for (TableHeader *header : { m_header, m_frozen->header() }) {
        connect(header, &TableHeader::sortRequested, this, &SliceTable::sortBy);
        connect(header, &TableHeader::filterRequested, this, &SliceTable::showColumnFilter);
        connect(header, &QHeaderView::customContextMenuRequested, this,
                [this, header](const QPoint &position) { showHeaderMenu(header->logicalIndexAt(position), header->mapToGlobal(position)); });
    }
    for (QTableView *each : { view(), static_cast<QTableView *>(m_frozen) }) {
        connect(each, &QTableView::customContextMenuRequested, this,
                [this, each](const QPoint &position) { showRowMenu(each->indexAt(position), each->viewport()->mapToGlobal(position)); });
    }
    connect(m_frozen, &QTableView::doubleClicked, this, &SliceTable::openCurrent);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == SliceModel::Title && !m_fitting)
            m_titleByHand = true;
    });
    view()->viewport()->installEventFilter(this);

    m_columns->setIcon(themedIcon(QStringLiteral("columns")));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_totals, 1);
    below->addWidget(m_columns);
    layOut(below);

    connect(m_model, &SliceModel::pageNeeded, this, &SliceTable::pageNeeded);
    connect(m_model, &SliceModel::orderNeeded, this, &SliceTable::orderNeeded);
    connect(m_model, &SliceModel::sortKeysChanged, this, &SliceTable::updateSorting);
    connect(m_model, &SliceModel::dataChanged, this, &SliceTable::runPending);
    connect(m_model, &SliceModel::modelReset, this, [this] { m_pending = nullptr; }); // its rows are others now
    connect(m_columns, &QToolButton::clicked, this, &SliceTable::showColumnChooser);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SliceTable::updateTotals);
    setDefaultColumns();
    fitRows();
    retranslate();
}

void SliceTable::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const Unit unit = slice ? slice->unit() : m_unit;
    const bool sameRows = slice && m_slice && slice->sharedTable() == m_slice->sharedTable();
    const qint64 kept = sameRows && view()->currentIndex().isValid() ? m_model->idAt(view()->currentIndex().row()) : 0;
    const int column = view()->currentIndex().column();
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
        view()->scrollToTop();
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
    const qint64 kept = view()->currentIndex().isValid() ? m_model->idAt(view()->currentIndex().row()) : 0;
    const int column = view()->currentIndex().column(); // the model forgets it
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
        column = view()->currentIndex().isValid() ? view()->currentIndex().column() : std::max(0, view()->horizontalHeader()->logicalIndexAt(0));
    const QModelIndex index = m_model->index(row, column);
    view()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int sideways = view()->horizontalScrollBar()->value();
    view()->scrollTo(index, QAbstractItemView::EnsureVisible);
    view()->horizontalScrollBar()->setValue(sideways);
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
    if (m_slice && view()->currentIndex().isValid())
        emit recordRequested(m_unit, m_model->idAt(view()->currentIndex().row()));
}

void SliceTable::updateEmptyState()
{
    if (!m_slice || m_slice->total() == 0)
        showEmpty(QStringLiteral("table"), m_unit == Unit::Contracts ? tr("There are no contracts.") : m_unit == Unit::Projects ? tr("There are no projects.") : tr("There are no processes."), tr("Import data files to see them here."));
    else if (m_slice->count() == 0)
        showNoMatch(m_unit == Unit::Contracts ? tr("No contract matches.") : m_unit == Unit::Projects ? tr("No project matches.") : tr("No process matches."), m_slice->filter(), m_unit,
                    m_slice->unknownValues().isEmpty() ? QString() : tr("Not found in the data: %1").arg(m_slice->unknownValues().join(QStringLiteral(", "))));
    else
        showTable();
}

bool SliceTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view()->viewport() && event->type() == QEvent::Resize)
        fitTitle();
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            showColumnFilter(view()->currentIndex().isValid() ? view()->currentIndex().column() : int(shownColumns().first()));
            return true;
        }
    }
    return TablePane::eventFilter(watched, event);
}

void SliceTable::retranslate()
{
    setAccessibleName(tr("Table"));
    view()->setAccessibleName(tr("Rows that match the filter"));
    view()->setAccessibleDescription(tr("Enter opens the record, Ctrl+C copies the selected rows, Alt+Down filters by the column."));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_frozen->setAccessibleName(tr("Frozen columns"));
    for (QTableView *each : { view(), static_cast<QTableView *>(m_frozen) }) {
        each->viewport()->update();
        each->horizontalHeader()->viewport()->update();
    }
    updateEmptyState();
}

} // namespace obra
