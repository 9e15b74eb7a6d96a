// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include "charts/charts.h"
#include "explore/rangevalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr int mostBars = 24;
constexpr qint64 steps[] = { 1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825 }; ///< days that a bar may stand for

std::vector<double> daysOf(const Population &population, RangeField phase)
{
    std::vector<double> days;
    days.reserve(population.rows.size());
    visitRange(population.table(), phase, [&](auto number) {
        for (const quint32 row : population.rows) {
            if (const qint64 count = number(row); count != noNumber)
                days.push_back(double(count));
        }
    });
    return days;
}

QString number(qint64 value) { return QLocale().toString(value); }

/// Days from 0 on in equal steps; what lies before and far beyond shares a bar each.
void addHistogram(ChartFigure &figure, std::vector<double> days)
{
    const RangeField phase = figure.request.range;
    BarsShape bars;
    bars.ordered = true;
    const double far = std::max(1.0, quantile(days, 0.98));
    const BoxNumbers numbers = boxOf(days);
    qint64 step = steps[std::size(steps) - 1];
    for (const qint64 candidate : steps) {
        if (double(candidate) * mostBars > far) {
            step = candidate;
            break;
        }
    }
    const qint64 count = std::min<qint64>(mostBars, qint64(std::max(0.0, far)) / step + 1);
    const bool before = numbers.lowest < 0, beyond = numbers.highest >= double(count * step);
    std::vector<Tally> tallies(std::size_t(count + before + beyond));
    for (const double day : days) {
        const qint64 bar = day < 0 ? 0 : std::min<qint64>(qint64(day) / step, count) + before;
        ++tallies[std::size_t(bar)].rows;
    }
    Tally whole;
    whole.rows = qint64(days.size());
    for (std::size_t bar = 0; bar < tallies.size(); ++bar) {
        const bool isBefore = before && bar == 0, isBeyond = beyond && bar + 1 == tallies.size();
        const qint64 from = (qint64(bar) - before) * step, to = from + step - 1;
        Group group;
        if (isBefore)
            group.label = QCoreApplication::translate("ChartFigure", "before", "days: the second date lies before the first");
        else if (isBeyond)
            group.label = QCoreApplication::translate("ChartFigure", "%1 or more", "a number").arg(number(from));
        else
            group.label = step == 1 ? number(from) : QCoreApplication::translate("ChartFigure", "%1–%2", "two numbers").arg(number(from), number(to));
        group.conditions = { isBefore     ? numberCondition(phase, std::nullopt, -1)
                                 : isBeyond ? numberCondition(phase, from, std::nullopt)
                                            : numberCondition(phase, from, to) };
        bars.groups.append(group.label);
        figure.elements.append(elementOf(figure, group, nullptr, tallies[bar], whole));
    }
    for (const double mark : { numbers.lowQuartile, numbers.median, numbers.highQuartile })
        bars.marks.append(mark < 0 ? 0 : std::min(mark / double(step), double(count) + 0.5) + before - 0.5);
    bars.markNames = { QCoreApplication::translate("ChartFigure", "a quarter below"), QCoreApplication::translate("ChartFigure", "median"),
                       QCoreApplication::translate("ChartFigure", "three quarters below") };
    figure.numbers = numbers;
    figure.shape = bars;
}

void addBox(ChartFigure &figure, BoxesShape &boxes, const Group &group, std::vector<double> &days)
{
    Tally tally;
    tally.rows = qint64(days.size());
    ChartElement element = elementOf(figure, group, nullptr, tally, {});
    element.share = -1;
    boxes.groups.append(element.label);
    boxes.boxes.append(boxOf(days));
    element.value = boxes.boxes.last().median;
    figure.elements.append(element);
}

/// All phases side by side: each with the rows that have both of its days.
void addPhases(ChartFigure &figure, const Population &population)
{
    BoxesShape boxes;
    boxes.days = true;
    for (const RangeField phase : phaseFields(population.table())) {
        std::vector<double> days = daysOf(population, phase);
        if (days.empty())
            continue;
        Group group;
        group.label = rangeFieldTitle(phase, figure.unit);
        group.conditions = { hasCondition(phase) };
        addBox(figure, boxes, group, days);
    }
    figure.shape = boxes;
}

/// One phase by the values of a field.
void addByField(ChartFigure &figure, const Population &population)
{
    const RangeField phase = figure.request.range;
    const Grouping groups = Grouping::ofField(population, figure.request.field, figure.filter, figure.request.room, false);
    std::vector<std::vector<double>> days(std::size_t(groups.size()));
    visitRange(population.table(), phase, [&](auto number) {
        for (const quint32 row : population.rows) {
            const qint64 count = number(row);
            if (count != noNumber)
                groups.forGroups(row, [&](qint32 group) { days[std::size_t(group)].push_back(double(count)); });
        }
    });
    BoxesShape boxes;
    boxes.days = true;
    for (int i = 0; i < groups.size(); ++i) {
        if (days[std::size_t(i)].empty())
            continue;
        Group group = groups.group(i);
        group.conditions.append(hasCondition(phase));
        addBox(figure, boxes, group, days[std::size_t(i)]);
    }
    figure.mayOverlap = groups.mayOverlap();
    figure.valuesNotShown = groups.valuesNotShown();
    figure.shape = boxes;
}

} // namespace

QVector<RangeField> phaseFields(const ColumnTable &table)
{
    QVector<RangeField> fields;
    for (const RangeField field : { RangeField::TenderDays, RangeField::AwardDays, RangeField::SignatureDays, RangeField::ContractDays,
                                    RangeField::PlannedDays, RangeField::RealDays }) {
        if (isKnown(table, field))
            fields.append(field);
    }
    return fields;
}

bool makePhasesChart(const ChartSource &source, ChartFigure &figure)
{
    ChartRequest &request = figure.request;
    request.measure = ChartMeasure::Count;
    const QVector<RangeField> phases = phaseFields(source.slice->table());
    if (!phases.contains(request.range))
        request.range = phases.value(0, figure.unit == Unit::Projects ? RangeField::PlannedDays : RangeField::TenderDays);
    const bool all = request.form == ChartForm::Second;
    Filter base = figure.filter;
    for (const RangeField phase : all ? phases : QVector<RangeField> { request.range })
        base = withoutConditionsOn(base, phase);
    if (request.form == ChartForm::Third)
        base = withoutConditionsOn(base, request.field);
    const Population population = populationOf(source, base, false, figure);
    if (!population.base)
        return false;
    std::vector<double> days = daysOf(population, request.range);
    if (!all) {
        figure.withoutData = figure.counted - qint64(days.size());
        figure.backwards = std::count_if(days.begin(), days.end(), [](double count) { return count < 0; });
    }
    if (all)
        addPhases(figure, population);
    else if (request.form == ChartForm::Third)
        addByField(figure, population);
    else if (days.empty())
        figure.shape = BarsShape();
    else
        addHistogram(figure, std::move(days));
    if (request.form == ChartForm::Third && !figure.elements.isEmpty())
        figure.numbers = boxOf(days);
    return true;
}

} // namespace obra
