// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"
#include "filters/filteracts.h"
#include "store/cachereader.h"
#include "table/tablelayout.h"
#include "table/tablepane.h"
#include "tables/slicecolumns.h"

#include <functional>
#include <memory>

class QToolButton;

namespace obra {

class FrozenColumns;
class SliceModel;
class TableHeader;
class TotalsLine;

/// The rows of the slice as a table, with its columns to choose, its totals below and a way out when nothing matches.
class SliceTable : public TablePane
{
    Q_OBJECT
public:
    explicit SliceTable(QWidget *parent = nullptr);

    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// Answers of pageNeeded() and orderNeeded().
    void setPage(quint64 generation, int firstRow, const QVector<RowText> &rows);
    void setOrder(const std::shared_ptr<const Slice> &slice, const std::vector<quint32> &rows, const QVector<SortKey> &keys);

    SliceModel *model() const { return m_model; }
    /// Selects the row with this rowid and shows it, in @p column of the model or else in the one at hand; false when the slice does not have it.
    bool selectId(qint64 id, int column = -1);
    /// The rowid that stands @p step rows after @p id in the table's order, 0 at the ends and when it is not there.
    qint64 neighbour(qint64 id, int step) const;
    void showColumnChooser();
    /// Opens the filter of the column below its title; says so when the column cannot be filtered.
    void showColumnFilter(int column);
    /// As many rows as can have their texts in memory at once; says so when that is not all.
    void copySelection() override;
    /// The columns that are shown, from left to right.
    QVector<TableColumn> shownColumns() const;
    /// Sorts by the column: up, then down, then no more. @p adds: beside the columns that sort already.
    void sortBy(int column, bool adds);
    /// How many columns at the left stay in sight.
    int frozenColumns() const;
    void setFrozenColumns(int columns);
    RowHeight rowHeight() const { return m_rowHeight; }
    void setRowHeight(RowHeight height);

    /// Columns, widths, sorting, frozen columns and row height; columns by name.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

signals:
    void pageNeeded(quint64 generation, int firstRow, const QVector<qint64> &ids);
    void orderNeeded(const QVector<obra::SortKey> &keys);
    void recordRequested(obra::Unit unit, qint64 id);
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    /// Only these ocids or project ids shall be looked at.
    void onlyIdsRequested(const QStringList &ids);
    /// A list of ocids or project ids shall be asked for.
    void idsDialogRequested();
    void filterRequested(const obra::Filter &filter);
    /// These records (rowids) shall be put side by side.
    void compareRequested(obra::Unit unit, const QVector<qint64> &ids);

protected:
    void openCurrent() override;
    void fitRows() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateEmptyState();
    void updateTotals();
    void showRowMenu(QModelIndex index, const QPoint &globalPosition);
    void showHeaderMenu(int column, const QPoint &globalPosition);
    void updateSorting();
    void updateFilterMarks();
    TableLayout layoutNow() const;
    bool setLayout(const TableLayout &layout);
    void setDefaultColumns();
    /// Gives the title the width that the other columns leave, until the user sets it.
    void fitTitle();
    std::vector<int> selectedRows() const;
    /// The selected rows, or as many of the first ones as can have their texts in memory at once.
    std::vector<int> handyRows() const;
    /// Calls @p then when the texts of @p rows are there; never when the table changes before that.
    void withTexts(const std::vector<int> &rows, const std::function<void()> &then);
    void runPending();
    void copy(const std::vector<int> &rows, bool all);
    void onlySelected();

    std::shared_ptr<const Slice> m_slice;
    SliceModel *m_model = nullptr;
    TableHeader *m_header = nullptr;
    FrozenColumns *m_frozen = nullptr;
    QToolButton *m_columns = nullptr;
    TotalsLine *m_totals = nullptr;
    std::array<TableLayout, storedUnitCount> m_layouts; // one a unit; that of the unit shown is in the header
    std::function<bool()> m_pending; // waits for texts; true when it is done
    bool m_titleByHand = false;
    bool m_fitting = false;
    RowHeight m_rowHeight = RowHeight::Normal;
    Unit m_unit = Unit::Processes;
};

} // namespace obra
