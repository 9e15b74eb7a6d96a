// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"

#include "charts/makers.h"
#include "store/unitfields.h"

namespace obra {

namespace {

constexpr Field fields[] = { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Supplier, Field::Method, Field::Status, Field::Category, Field::Type,
                             Field::Province };

} // namespace

QVector<Field> chartFields(const ColumnTable &table)
{
    QVector<Field> all;
    for (const Field field : fields) {
        if (table.facet(field).dictionary.values.size() > 1)
            all.append(field);
    }
    return all;
}

QVector<Field> splitFields(const ColumnTable &table)
{
    QVector<Field> all;
    for (const Field field : { Field::Method, Field::Status, Field::Category, Field::Type }) {
        if (table.facet(field).dictionary.values.size() > 1 && !table.facet(field).multi)
            all.append(field);
    }
    return all;
}

bool isKnown(const ColumnTable &table, RangeField field)
{
    return table.has(field) && hasRange(table.unit, field);
}

ChartRequest chartOfPivot(const ChartRequest &pivot, const ColumnTable &table)
{
    ChartRequest chart = pivot;
    chart.shares = false;
    const QVector<Field> splits = splitFields(table);
    const bool adds = pivot.measure == ChartMeasure::Count || pivot.measure == ChartMeasure::Amount; // medians cannot be stacked
    const bool timeAcross = pivot.acrossMonths || pivot.across == Field::Year;
    const Field other = timeAcross ? pivot.field : pivot.across;
    if (adds && (timeAcross || pivot.field == Field::Year) && splits.contains(other)) {
        chart.kind = ChartKind::Time;
        chart.step = pivot.acrossMonths ? TimeStep::Month : TimeStep::Year;
        chart.range = RangeField::Date;
        chart.cumulative = false;
        chart.split = other;
        return chart;
    }
    chart.kind = ChartKind::HeatMap;
    return chart;
}

ChartElement elementOf(const ChartFigure &figure, const Group &group, const Group *stack, const Tally &tally, const Tally &whole)
{
    ChartElement element;
    element.label = group.label;
    element.conditions = group.conditions;
    element.others = group.others;
    element.noData = group.noData;
    if (stack) {
        element.series = stack->label;
        element.conditions += stack->conditions;
    }
    element.rows = tally.rows;
    element.sum = tally.sum;
    element.value = tally.value(figure.isMoney());
    const double all = whole.value(figure.isMoney());
    if (all > 0)
        element.share = element.value / all;
    element.chosen = !element.others && isChosen(figure.filter, element.conditions);
    return element;
}

std::shared_ptr<const ChartFigure> makeFigure(const ChartRequest &request, const ChartSource &source)
{
    auto figure = std::make_shared<ChartFigure>();
    figure->request = request;
    figure->unit = source.slice->unit();
    figure->filter = source.slice->filter();
    bool made = false;
    switch (request.kind) {
    case ChartKind::Time:
        made = makeTimeChart(source, *figure);
        break;
    case ChartKind::Who:
        made = makeWhoChart(source, *figure);
        break;
    case ChartKind::Concentration:
        made = makeConcentrationChart(source, *figure);
        break;
    case ChartKind::Distribution:
        made = makeDistributionChart(source, *figure);
        break;
    case ChartKind::Threshold:
        made = makeThresholdChart(source, *figure);
        break;
    case ChartKind::FirstDigit:
        made = makeFirstDigitChart(source, *figure);
        break;
    case ChartKind::Competition:
        made = makeCompetitionChart(source, *figure);
        break;
    case ChartKind::Phases:
        made = makePhasesChart(source, *figure);
        break;
    case ChartKind::Scatter:
        made = makeScatterChart(source, *figure);
        break;
    case ChartKind::Gantt:
        made = makeGanttChart(source, *figure);
        break;
    case ChartKind::HeatMap:
    case ChartKind::Pivot:
        made = makeTableChart(source, *figure);
        break;
    }
    if (figure->counted == 0) { // nothing to choose from
        figure->elements.clear();
        figure->numbers.reset();
        figure->concentration.reset();
        figure->nearLimit.reset();
        figure->competition.reset();
        figure->ratio.reset();
        figure->digits.reset();
    }
    return made && !source.stop.stop_requested() ? figure : nullptr;
}

} // namespace obra
