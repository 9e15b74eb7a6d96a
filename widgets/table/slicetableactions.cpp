// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows that are selected.
#include "table/slicetable.h"

#include "cards/comparison.h"
#include "common/theme.h"
#include "table/totalsline.h"
#include "tables/copiedline.h"
#include "tables/slicemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace obra {

void SliceTable::showRowMenu(QModelIndex index, const QPoint &globalPosition)
{
    if (!index.isValid())
        index = view()->currentIndex();
    if (!index.isValid() || !m_slice)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(QStringLiteral("open")), tr("Open the record"), this, [this, id = m_model->idAt(index.row())] { emit recordRequested(m_unit, id); });
    menu->addSeparator();
    const std::optional<Field> field = m_model->fieldOf(index.column());
    if (field) {
        const QStringList values = m_model->valuesAt(index.row(), *field);
        for (const QString &value : values) {
            const QString label = fontMetrics().elidedText(valueLabel(*field, m_unit, value), Qt::ElideMiddle, textWidth(this, 40));
            if (hasCard(*field) && !value.isEmpty())
                menu->addAction(themedIcon(QStringLiteral("info")), tr("Card of “%1”").arg(label), this,
                                [this, field = *field, value] { emit valueActed(field, value, ValueAct::Card); });
            menu->addAction(themedIcon(QStringLiteral("filter")), tr("Only “%1”").arg(label), this,
                            [this, field = *field, value] { emit valueActed(field, value, ValueAct::Only); });
            menu->addAction(themedIcon(QStringLiteral("exclude")), tr("Exclude “%1”").arg(label), this,
                            [this, field = *field, value] { emit valueActed(field, value, ValueAct::Exclude); });
        }
        if (!values.isEmpty())
            menu->addSeparator();
    }
    const std::vector<int> selected = selectedRows();
    const int rows = int(selected.size());
    QAction *only = menu->addAction(tr("Only the %n selected rows", nullptr, rows), this, &SliceTable::onlySelected);
    only->setEnabled(rows > 0 && handyRows().size() == selected.size()); // never fewer than it says
    if ((m_unit == Unit::Processes || m_unit == Unit::Projects) && rows > 1) {
        QAction *compare = menu->addAction(themedIcon(QStringLiteral("columns")), tr("Compare the %n selected rows", nullptr, rows), this, [this, selected] {
            QVector<qint64> ids;
            for (const int row : selected)
                ids.append(m_model->idAt(row));
            emit compareRequested(m_unit, ids);
        });
        compare->setEnabled(rows <= mostCompared);
    }
    QAction *copy = menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, &SliceTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(rows > 0);
    menu->popup(globalPosition);
}

std::vector<int> SliceTable::selectedRows() const
{
    std::vector<int> rows; // by ranges: all of a million may be selected
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void SliceTable::updateTotals()
{
    std::vector<quint32> rows;
    for (const int row : selectedRows())
        rows.push_back(m_model->tableRow(row));
    m_totals->setSelection(rows);
}

std::vector<int> SliceTable::handyRows() const
{
    // Texts come in pages of which the model keeps only so many: the others would come and go for ever.
    constexpr int pageRows = 100;
    constexpr int mostPages = 50;
    std::vector<int> rows = selectedRows();
    int pages = 0;
    int page = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] / pageRows == page)
            continue;
        page = rows[i] / pageRows;
        if (++pages > mostPages) {
            rows.resize(i);
            break;
        }
    }
    return rows;
}

void SliceTable::withTexts(const std::vector<int> &rows, const std::function<void()> &then)
{
    m_pending = nullptr;
    if (rows.empty())
        return;
    const auto allThere = [this, rows] { return m_model->ocids(rows).size() == qsizetype(rows.size()); }; // asks for what is not
    if (allThere()) {
        then();
        return;
    }
    m_pending = [allThere, then] {
        if (!allThere())
            return false;
        then();
        return true;
    };
}

void SliceTable::runPending()
{
    if (!m_pending)
        return;
    const std::function<bool()> pending = std::exchange(m_pending, nullptr);
    if (!pending())
        m_pending = pending;
}

void SliceTable::copySelection()
{
    const std::vector<int> rows = handyRows();
    const bool all = rows.size() == selectedRows().size();
    withTexts(rows, [this, rows, all] { copy(rows, all); });
}

void SliceTable::copy(const std::vector<int> &rows, bool all)
{
    // As the eye sees it: the columns that are shown, in their order, ready to be pasted into a spreadsheet.
    const QVector<TableColumn> columns = shownColumns();
    QStringList cells;
    for (const int column : columns)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines { copiedLine(cells) };
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << m_model->index(row, column).data().toString();
        lines << copiedLine(cells);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    const int copied = int(rows.size());
    m_totals->showMessage(all ? tr("%n rows copied", nullptr, copied) : tr("Only the first %n rows were copied; export to have all of them", nullptr, copied));
}

void SliceTable::onlySelected()
{
    const std::vector<int> rows = handyRows();
    withTexts(rows, [this, rows] {
        const QStringList ids = m_model->ocids(rows);
        if (!ids.isEmpty())
            emit onlyIdsRequested(ids);
    });
}

} // namespace obra
