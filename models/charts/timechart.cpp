// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"
#include "charts/makers.h"

#include <QCoreApplication>

namespace obra {

namespace {

constexpr int mostPieces = 600;  // of time, without gaps
constexpr int mostStacks = 6;    // and "others" and "no data": as many as colours can be told apart

/// Everything up to the end of @p group.
QVector<Condition> upTo(const Group &group)
{
    QVector<Condition> conditions = group.conditions;
    for (Condition &condition : conditions) {
        if (condition.kind == Condition::Kind::Days) {
            condition.dayFrom = QDate();
        } else if (condition.kind == Condition::Kind::Values) {
            const int year = condition.values.value(0).toInt();
            condition = Condition();
            condition.kind = Condition::Kind::Years;
            condition.yearTo = year;
        }
    }
    return conditions;
}

} // namespace

bool makeTimeChart(const ChartSource &source, ChartFigure &figure)
{
    ChartRequest &request = figure.request;
    if (!isDays(request.range) || !isKnown(source.slice->table(), request.range))
        request.range = RangeField::Date;
    const bool years = request.step == TimeStep::Year && request.range == RangeField::Date; // by the facet, whose values people know
    const bool money = figure.isMoney();
    const Filter base = years ? withoutConditionsOn(figure.filter, Field::Year) : withoutConditionsOn(figure.filter, request.range);
    const Population population = populationOf(source, base, money, figure);
    if (!population.base)
        return false;
    const Grouping time = years ? Grouping::ofField(population, Field::Year, figure.filter, 0, false) : Grouping::ofTime(population, request.range, request.step, mostPieces);
    std::optional<Grouping> split;
    if (request.split && !population.table().facet(*request.split).multi)
        split = Grouping::ofField(population, *request.split, figure.filter, mostStacks, true);
    const int stacks = split ? split->size() : 1;
    std::vector<Tally> tallies(std::size_t(time.size()) * std::size_t(std::max(stacks, 1)));
    Tally whole;
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const quint32 row = population.rows[i];
        whole.add(population.amount(i));
        time.forGroups(row, [&](qint32 piece) {
            if (!split) {
                tallies[std::size_t(piece)].add(population.amount(i));
                return;
            }
            split->forGroups(row, [&](qint32 stack) { tallies[std::size_t(piece * stacks + stack)].add(population.amount(i)); });
        });
    }
    BarsShape bars;
    bars.ordered = true;
    if (split)
        bars.stacks = split->labels();
    std::vector<Tally> running(std::size_t(std::max(stacks, 1)));
    for (int piece = 0; piece < time.size(); ++piece) {
        Group group = time.group(piece);
        const bool cumulative = request.cumulative && !group.noData && !(years && group.label.toInt() <= 0);
        if (request.cumulative && !cumulative) {
            for (int stack = 0; stack < stacks; ++stack) // what has no date cannot be added to anything
                figure.withoutData += tallies[std::size_t(piece * stacks + stack)].rows;
            continue;
        }
        if (cumulative)
            group.conditions = upTo(group);
        bars.groups.append(group.label);
        for (int stack = 0; stack < stacks; ++stack) {
            Tally tally = tallies[std::size_t(piece * stacks + stack)];
            if (cumulative) {
                running[std::size_t(stack)].rows += tally.rows;
                running[std::size_t(stack)].sum += tally.sum;
                tally = running[std::size_t(stack)];
            }
            figure.elements.append(elementOf(figure, group, split ? &split->group(stack) : nullptr, tally, whole));
        }
    }
    figure.shape = bars;
    return true;
}

bool makeWhoChart(const ChartSource &source, ChartFigure &figure)
{
    const ChartRequest &request = figure.request;
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, request.field), figure.isMoney(), figure);
    if (!population.base)
        return false;
    const Grouping values = Grouping::ofField(population, request.field, figure.filter, request.room, true);
    std::vector<Tally> tallies(std::size_t(values.size()));
    Tally whole;
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        whole.add(population.amount(i));
        values.forGroups(population.rows[i], [&](qint32 group) { tallies[std::size_t(group)].add(population.amount(i)); });
    }
    BarsShape bars;
    bars.lying = request.field != Field::Year;
    bars.ordered = !bars.lying;
    bars.groups = values.labels();
    for (int group = 0; group < values.size(); ++group)
        figure.elements.append(elementOf(figure, values.group(group), nullptr, tallies[std::size_t(group)], whole));
    figure.mayOverlap = values.mayOverlap();
    figure.valuesNotShown = values.valuesNotShown();
    figure.shape = bars;
    return true;
}

} // namespace obra
