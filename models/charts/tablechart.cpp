// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include <QCoreApplication>

#include <algorithm>

namespace obra {

namespace {

constexpr int mostColumns = 24;  // of a heat map that fits on a small screen
constexpr int mostMonths = 60;

/// The months that are shown are the last ones: the first group that is.
int firstShown(const Grouping &columns, bool months, int most)
{
    return months ? std::max(0, columns.size() - most) : 0;
}

Group totalGroup()
{
    Group total;
    total.label = QCoreApplication::translate("ChartFigure", "Total");
    return total;
}

/// Rows, money, and for medians all amounts of one cell.
struct Cell
{
    Tally tally;
    std::vector<double> units;
};

double valueOf(Cell &cell, ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Median:
        return quantile(cell.units, 0.5);
    case ChartMeasure::Mean:
        return cell.tally.rows > 0 ? cell.tally.value(true) / double(cell.tally.rows) : 0;
    default:
        return cell.tally.value(measure == ChartMeasure::Amount);
    }
}

} // namespace

bool makeTableChart(const ChartSource &source, ChartFigure &figure)
{
    const ChartRequest &request = figure.request;
    const bool pivot = request.kind == ChartKind::Pivot;
    const bool months = request.acrossMonths;
    Filter base = withoutConditionsOn(figure.filter, request.field);
    base = months ? withoutConditionsOn(base, RangeField::Date) : withoutConditionsOn(base, request.across);
    const Population population = populationOf(source, base, figure.isMoney(), figure);
    if (!population.base)
        return false;
    const Grouping rows = Grouping::ofField(population, request.field, figure.filter, request.room, pivot);
    const Grouping columns = months ? Grouping::ofTime(population, RangeField::Date, TimeStep::Month, mostMonths * 10)
                                    : Grouping::ofField(population, request.across, figure.filter, pivot ? 12 : mostColumns, pivot);
    const int skipped = firstShown(columns, months, pivot ? mostColumns : mostMonths);
    const bool same = !months && request.field == request.across;
    const int width = columns.size() - skipped + (pivot ? 1 : 0);
    const int height = rows.size() + (pivot ? 1 : 0);
    std::vector<Cell> cells(std::size_t(std::max(0, width * height)));
    const bool medians = request.measure == ChartMeasure::Median;
    Tally whole;
    std::vector<qint32> columnsOfRow, rowsOfRow;
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const quint32 row = population.rows[i];
        const ScaledAmount amount = population.amount(i);
        whole.add(amount);
        columnsOfRow.clear();
        rowsOfRow.clear();
        columns.forGroups(row, [&](qint32 column) {
            if (column >= skipped)
                columnsOfRow.push_back(column - skipped);
        });
        rows.forGroups(row, [&](qint32 group) { rowsOfRow.push_back(group); });
        if (pivot) { // totals count a row once, however many values it has
            columnsOfRow.push_back(width - 1);
            rowsOfRow.push_back(height - 1);
        }
        for (const qint32 down : rowsOfRow) {
            for (const qint32 across : columnsOfRow) {
                Cell &cell = cells[std::size_t(down * width + across)];
                cell.tally.add(amount);
                if (medians)
                    cell.units.push_back(double(amount) / double(amountScale));
            }
        }
    }
    CellsShape shape;
    shape.totals = pivot;
    shape.heat = !pivot;
    const Group total = totalGroup();
    for (int down = 0; down < height; ++down) {
        const Group &group = down < rows.size() ? rows.group(down) : total;
        shape.rowNames.append(group.label);
        for (int across = 0; across < width; ++across) {
            const Group &column = across + skipped < columns.size() ? columns.group(across + skipped) : total;
            if (down == 0)
                shape.columnNames.append(column.label);
            Cell &cell = cells[std::size_t(down * width + across)];
            ChartElement element = elementOf(figure, group, &column, cell.tally, whole);
            element.value = valueOf(cell, request.measure);
            // Of one field twice, two different values can be asked for at once only where a row may have several: the column's would replace the row's.
            if (same && down != across && down < rows.size() && across + skipped < columns.size())
                element.conditions.clear();
            element.chosen = element.chosen && !element.conditions.isEmpty();
            figure.elements.append(element);
        }
    }
    if (width == (pivot ? 1 : 0) || height == (pivot ? 1 : 0) || population.rows.empty())
        figure.elements.clear();
    figure.mayOverlap = rows.mayOverlap() || columns.mayOverlap();
    figure.valuesNotShown = pivot ? 0 : rows.valuesNotShown() + columns.valuesNotShown() + skipped;
    figure.shape = shape;
    return true;
}

} // namespace obra
