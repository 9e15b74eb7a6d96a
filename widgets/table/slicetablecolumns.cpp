// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table: which are shown, how wide they are, and what is kept of them.
#include "table/slicetable.h"

#include "common/theme.h"
#include "filters/columnfilterpopup.h"
#include "table/columnchooser.h"
#include "table/frozencolumns.h"
#include "table/tableheader.h"
#include "table/totalsline.h"
#include "tables/columnconditions.h"
#include "tables/slicemodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace obra {

namespace {

constexpr quint32 stateVersion = 2;

constexpr double titleWidth = 34; // at least; it takes what is left over
constexpr double widestTitle = 90;

struct DefaultColumn
{
    int column;
    double characters; // width in average digits
};

// What people look for first; the rest is one click away in the chooser.
constexpr DefaultColumn processColumns[] = { { SliceModel::Title, titleWidth }, { SliceModel::Buyer, 25 }, { SliceModel::Supplier, 23 }, { SliceModel::Amount, 19 },
                                             { SliceModel::Date, 12 }, { SliceModel::Method, 18 }, { SliceModel::Status, 12 } };
constexpr DefaultColumn projectColumns[] = { { SliceModel::Title, titleWidth }, { SliceModel::Buyer, 26 }, { SliceModel::Province, 18 }, { SliceModel::Amount, 19 },
                                             { SliceModel::Status, 16 }, { SliceModel::Category, 18 }, { SliceModel::Date, 13 } };
constexpr DefaultColumn contractColumns[] = { { SliceModel::Title, titleWidth }, { SliceModel::Supplier, 26 }, { SliceModel::Buyer, 22 }, { SliceModel::Amount, 17 },
                                              { SliceModel::Paid, 15 }, { SliceModel::Date, 12 }, { SliceModel::ContractEnd, 12 }, { SliceModel::ContractStatus, 14 } };

} // namespace

void SliceTable::setDefaultColumns()
{
    QHeaderView *header = view()->horizontalHeader();
    const auto show = [&](auto &columns) {
        for (int column = 0; column < header->count(); ++column) {
            header->setSectionHidden(column, true);
            header->resizeSection(column, textWidth(this, 18));
        }
        int visual = 0;
        for (const DefaultColumn &wanted : columns) {
            header->setSectionHidden(wanted.column, false);
            int width = textWidth(this, wanted.characters);
            if (wanted.column != TableColumns::Title) // never narrower than its title: a column nobody can name is of no use
                width = std::max(width, header->sectionSizeHint(wanted.column));
            header->resizeSection(wanted.column, width);
            header->moveSection(header->visualIndex(wanted.column), visual++);
        }
    };
    m_fitting = true;
    if (m_unit == Unit::Projects)
        show(projectColumns);
    else if (m_unit == Unit::Contracts)
        show(contractColumns);
    else
        show(processColumns);
    m_fitting = false;
    m_titleByHand = false;
    setFrozenColumns(0);
    fitTitle();
}

void SliceTable::fitTitle()
{
    QHeaderView *header = view()->horizontalHeader();
    if (m_titleByHand || !isVisible() || header->isSectionHidden(SliceModel::Title))
        return;
    int others = 0;
    int last = 0; // the last one is stretched: what it needs, not what it has
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column == SliceModel::Title || header->isSectionHidden(column))
            continue;
        others += last;
        last = header->sectionSize(column);
    }
    others += std::min(last, textWidth(this, 14));
    m_fitting = true;
    header->resizeSection(SliceModel::Title, std::clamp(view()->viewport()->width() - others, textWidth(this, titleWidth), textWidth(this, widestTitle)));
    m_fitting = false;
}

void SliceTable::fitRows()
{
    const int line = fontMetrics().lineSpacing();
    const int height = m_rowHeight == RowHeight::Tall ? 3 * line + spacing(this, 0.6) : fontMetrics().height() + spacing(this, m_rowHeight == RowHeight::Compact ? 0.2 : 0.9);
    view()->verticalHeader()->setMinimumSectionSize(1);
    view()->verticalHeader()->setDefaultSectionSize(height);
    view()->horizontalHeader()->setMinimumSectionSize(textWidth(this, 5));
    m_frozen->refresh();
}

void SliceTable::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    fitRows();
}

int SliceTable::frozenColumns() const
{
    return m_frozen->count();
}

void SliceTable::setFrozenColumns(int columns)
{
    m_frozen->setCount(columns);
}

QVector<TableColumn> SliceTable::shownColumns() const
{
    QVector<TableColumn> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns.append(TableColumn(column));
    }
    return columns;
}

void SliceTable::sortBy(int column, bool adds)
{
    const SortColumn sort = sortColumnOf(TableColumn(column));
    if (sort == SortColumn::None) {
        m_totals->showMessage(tr("This column cannot be sorted.")); // its texts are only in the cache
        return;
    }
    QVector<SortKey> keys = m_model->sortKeys();
    const auto own = std::find_if(keys.begin(), keys.end(), [sort](const SortKey &key) { return key.column == sort; });
    const bool wasUp = own != keys.end() && !own->descending;
    const bool wasDown = own != keys.end() && own->descending;
    if (!adds)
        keys = wasDown ? QVector<SortKey>() : QVector<SortKey> { { sort, wasUp } };
    else if (wasUp)
        own->descending = true;
    else if (wasDown)
        keys.erase(own);
    else
        keys.append({ sort, false });
    m_model->setSortKeys(keys);
}

void SliceTable::updateSorting()
{
    for (TableHeader *header : { m_header, m_frozen->header() })
        header->setSorting(m_model->sortKeys());
}

void SliceTable::updateFilterMarks()
{
    QSet<int> filterable, filtered;
    for (int column = 0; m_slice && column < TableColumns::ColumnCount; ++column) {
        if (!isFilterable(TableColumn(column), m_unit))
            continue;
        filterable.insert(column);
        if (isFiltered(m_slice->filter(), TableColumn(column), m_unit))
            filtered.insert(column);
    }
    for (TableHeader *header : { m_header, m_frozen->header() })
        header->setFilters(filterable, filtered);
}

void SliceTable::showColumnFilter(int column)
{
    if (!m_slice || !isFilterable(TableColumn(column), m_unit)) {
        m_totals->showMessage(tr("This column cannot be filtered."));
        return;
    }
    if (conditionsOf(TableColumn(column)) == ColumnConditions::Ids) {
        emit idsDialogRequested();
        return;
    }
    const bool stays = m_frozen->isVisible() && !m_frozen->header()->isSectionHidden(column);
    const QHeaderView *header = stays ? m_frozen->header() : m_header;
    const QRect section(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
    auto *popup = new ColumnFilterPopup(m_slice, m_slice->filter(), TableColumn(column), sortColumnOf(TableColumn(column)) != SortColumn::None, this);
    connect(popup, &ColumnFilterPopup::filterRequested, this, &SliceTable::filterRequested);
    connect(popup, &ColumnFilterPopup::sortRequested, this,
            [this, column](bool descending) { m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder); });
    connect(popup, &QObject::destroyed, view(), [view = view()] {
        if (view->isVisible())
            view->setFocus(Qt::PopupFocusReason); // the keyboard is where it was
    });
    popup->popup(QRect(header->mapToGlobal(section.topLeft()), section.size()));
}

void SliceTable::showColumnChooser()
{
    auto *chooser = new ColumnChooser(m_header, m_unit, frozenColumns(), m_rowHeight, this);
    connect(chooser, &ColumnChooser::resetRequested, this, &SliceTable::setDefaultColumns);
    connect(chooser, &ColumnChooser::frozenChanged, this, &SliceTable::setFrozenColumns);
    connect(chooser, &ColumnChooser::rowHeightChanged, this, &SliceTable::setRowHeight);
    chooser->popup(m_columns->mapToGlobal(QPoint(m_columns->width(), 0)));
}

void SliceTable::showHeaderMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const bool sortable = sortColumnOf(TableColumn(column)) != SortColumn::None;
        menu->addAction(themedIcon(QStringLiteral("up")), tr("Sort ascending"), this, [this, column] { m_model->sort(column, Qt::AscendingOrder); })->setEnabled(sortable);
        menu->addAction(themedIcon(QStringLiteral("down")), tr("Sort descending"), this, [this, column] { m_model->sort(column, Qt::DescendingOrder); })->setEnabled(sortable);
        menu->addAction(tr("Sort by this column, too (Shift+click)"), this, [this, column] { sortBy(column, true); })->setEnabled(sortable && !m_model->sortKeys().isEmpty());
        menu->addAction(tr("Do not sort"), this, [this] { m_model->setSortKeys({}); })->setEnabled(!m_model->sortKeys().isEmpty());
        menu->addSeparator();
        menu->addAction(themedIcon(QStringLiteral("filter")), tr("Filter by this column…"), this, [this, column] { showColumnFilter(column); })
            ->setEnabled(isFilterable(TableColumn(column), m_unit));
        menu->addAction(tr("Hide this column"), this, [this, column] { m_header->setSectionHidden(column, true); })->setEnabled(shownColumns().size() > 1);
        const int place = int(shownColumns().indexOf(TableColumn(column))) + 1;
        menu->addAction(tr("Freeze the columns up to here"), this, [this, place] { setFrozenColumns(place); })->setEnabled(place != frozenColumns());
    }
    menu->addAction(tr("Let all columns scroll"), this, [this] { setFrozenColumns(0); })->setEnabled(frozenColumns() > 0);
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("columns")), tr("Choose columns…"), this, &SliceTable::showColumnChooser);
    menu->addAction(themedIcon(QStringLiteral("reset")), tr("Reset the columns"), this, &SliceTable::setDefaultColumns);
    menu->popup(globalPosition);
}

TableLayout SliceTable::layoutNow() const
{
    TableLayout layout = TableLayout::of(m_header);
    layout.frozen = frozenColumns();
    layout.keys = m_model->sortKeys();
    return layout;
}

bool SliceTable::setLayout(const TableLayout &layout)
{
    m_fitting = true;
    const bool applied = layout.applyTo(m_header);
    m_fitting = false;
    if (!applied)
        return false;
    m_titleByHand = true; // as it was left
    setFrozenColumns(layout.frozen);
    m_model->setSortKeys(layout.keys);
    return true;
}

QByteArray SliceTable::saveState() const
{
    std::array<TableLayout, storedUnitCount> layouts = m_layouts;
    layouts[std::size_t(m_unit)] = layoutNow();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << layouts[0] << layouts[1] << quint8(m_rowHeight) << layouts[2]; // contracts came later
    return state;
}

bool SliceTable::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream >> version;
    if (version != stateVersion)
        return false;
    std::array<TableLayout, storedUnitCount> layouts;
    quint8 height = 0;
    stream >> layouts[0] >> layouts[1] >> height;
    if (!stream.atEnd())
        stream >> layouts[2];
    if (stream.status() != QDataStream::Ok)
        return false;
    m_layouts = layouts;
    setRowHeight(RowHeight(std::min<quint8>(height, quint8(RowHeight::Tall))));
    return setLayout(layouts[std::size_t(m_unit)]);
}

} // namespace obra
