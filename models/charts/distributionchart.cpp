// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace obra {

namespace {

/// Above this, three halves of it would not fit.
constexpr ScaledAmount smallestTooLargeLimit = std::numeric_limits<ScaledAmount>::max() / 2;

/// 1, 2, 5, 10, 20 … units of the currency, as far as amounts go: evenly spread to the eye on a log scale.
const std::vector<ScaledAmount> &roundEdges()
{
    static const std::vector<ScaledAmount> all = [] {
        std::vector<ScaledAmount> edges;
        for (ScaledAmount power = amountScale; power <= std::numeric_limits<ScaledAmount>::max() / 10; power *= 10) {
            for (const int factor : { 1, 2, 5 })
                edges.push_back(power * factor);
        }
        return edges;
    }();
    return all;
}

/// The bars of amounts between edges; the first may be all below the first edge.
void addAmountBars(ChartFigure &figure, const Population &population, const std::vector<ScaledAmount> &edges, bool openBelow, BarsShape &bars)
{
    const std::size_t count = edges.size() - 1 + (openBelow ? 1 : 0);
    std::vector<Tally> tallies(count);
    for (const ScaledAmount amount : population.amounts) {
        const auto place = std::upper_bound(edges.begin(), edges.end(), amount) - edges.begin(); // edges[place - 1] <= amount < edges[place]
        const auto bar = place - (openBelow ? 0 : 1);
        if (bar >= 0 && bar < std::ptrdiff_t(count))
            tallies[std::size_t(bar)].add(amount);
    }
    Tally whole;
    whole.rows = qint64(population.amounts.size());
    const QVector<Condition> along = currencyAlong(population.table(), figure.request.currency);
    for (std::size_t bar = 0; bar < count; ++bar) {
        const bool below = openBelow && bar == 0;
        const std::size_t upper = bar + (openBelow ? 0 : 1);
        Condition condition;
        condition.kind = Condition::Kind::Amount;
        if (!below)
            condition.amountFrom = edges[upper - 1];
        condition.amountTo = edges[upper] - 1; // the smallest step that amounts know
        Group group;
        group.label = below ? QCoreApplication::translate("ChartFigure", "below %1", "an amount").arg(formatAmount(edges[upper], 0))
                            : QCoreApplication::translate("ChartFigure", "%1 to below %2", "two amounts").arg(formatAmount(edges[upper - 1], 0), formatAmount(edges[upper], 0));
        group.conditions = { condition };
        bars.groups.append(group.label);
        ChartElement element = elementOf(figure, group, nullptr, tallies[bar], whole);
        element.value = double(tallies[bar].rows); // however much money it is, the bar is as high as many
        element.share = whole.rows > 0 ? double(tallies[bar].rows) / double(whole.rows) : -1;
        element.along = along;
        figure.elements.append(element);
    }
    bars.edges = QVector<ScaledAmount>(edges.begin(), edges.end());
    bars.openBelow = openBelow;
    bars.ordered = true;
}

/// Where an amount in units stands among the bars: the number of the bar and how far into it, as on a log scale.
double placeOf(double amount, const std::vector<ScaledAmount> &edges, bool openBelow)
{
    const double first = double(edges.front()) / double(amountScale);
    if (amount < first)
        return openBelow ? 0.5 : 0;
    for (std::size_t i = 1; i < edges.size(); ++i) {
        const double from = double(edges[i - 1]) / double(amountScale), to = double(edges[i]) / double(amountScale);
        if (amount < to)
            return double(i - 1) + (openBelow ? 1 : 0) + std::log(amount / from) / std::log(to / from);
    }
    return double(edges.size() - 1);
}

void makeHistogram(ChartFigure &figure, const Population &population)
{
    BarsShape bars;
    std::vector<double> units;
    units.reserve(population.amounts.size());
    ScaledAmount least = std::numeric_limits<ScaledAmount>::max(), most = 0;
    bool anyBelow = false;
    for (const ScaledAmount amount : population.amounts) {
        units.push_back(double(amount) / double(amountScale));
        anyBelow = anyBelow || amount < roundEdges().front();
        if (amount >= roundEdges().front())
            least = std::min(least, amount);
        most = std::max(most, amount);
    }
    if (units.empty()) {
        figure.shape = bars;
        return;
    }
    const std::vector<ScaledAmount> &all = roundEdges();
    auto last = std::upper_bound(all.begin(), all.end(), most);
    auto first = least == std::numeric_limits<ScaledAmount>::max() ? all.begin() : std::upper_bound(all.begin(), all.end(), least) - 1;
    if (anyBelow)
        first = all.begin();
    std::vector<ScaledAmount> edges(first, last == all.end() ? last : last + 1);
    if (last == all.end())
        edges.push_back(std::numeric_limits<ScaledAmount>::max());
    addAmountBars(figure, population, edges, anyBelow, bars);
    const BoxNumbers numbers = boxOf(units);
    for (const double mark : { numbers.lowQuartile, numbers.median, numbers.highQuartile })
        bars.marks.append(placeOf(mark, edges, anyBelow) - 0.5);
    bars.markNames = { QCoreApplication::translate("ChartFigure", "a quarter below"), QCoreApplication::translate("ChartFigure", "median"),
                       QCoreApplication::translate("ChartFigure", "three quarters below") };
    figure.numbers = numbers;
    figure.shape = bars;
}

bool makeBoxes(const ChartSource &source, ChartFigure &figure)
{
    const Field field = figure.request.field;
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, field), true, figure);
    if (!population.base)
        return false;
    Population byRows; // which groups are shown goes by how many rows they have, not by their money
    byRows.base = population.base;
    byRows.rows = population.rows;
    const Grouping groups = Grouping::ofField(byRows, field, figure.filter, figure.request.room, false);
    std::vector<std::vector<double>> values(std::size_t(groups.size()));
    std::vector<Tally> tallies(values.size());
    std::vector<double> all;
    all.reserve(population.rows.size());
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const double units = double(population.amounts[i]) / double(amountScale);
        all.push_back(units);
        groups.forGroups(population.rows[i], [&](qint32 group) {
            values[std::size_t(group)].push_back(units);
            tallies[std::size_t(group)].add(population.amounts[i]);
        });
    }
    BoxesShape boxes;
    for (int group = 0; group < groups.size(); ++group) {
        if (values[std::size_t(group)].empty())
            continue;
        ChartElement element = elementOf(figure, groups.group(group), nullptr, tallies[std::size_t(group)], {});
        boxes.groups.append(element.label);
        boxes.boxes.append(boxOf(values[std::size_t(group)]));
        element.value = boxes.boxes.last().median;
        figure.elements.append(element);
    }
    if (!all.empty())
        figure.numbers = boxOf(all);
    figure.mayOverlap = groups.mayOverlap();
    figure.valuesNotShown = groups.valuesNotShown();
    figure.shape = boxes;
    return true;
}

} // namespace

bool makeThresholdChart(const ChartSource &source, ChartFigure &figure)
{
    figure.request.measure = ChartMeasure::Amount;
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, RangeField::Amount), true, figure);
    if (!population.base)
        return false;
    // Twenty bars from half of the limit to half as much again; the limit itself is the first amount above.
    constexpr ScaledAmount pieces = 20;
    figure.request.limit = std::clamp(figure.request.limit, pieces, smallestTooLargeLimit - 1);
    std::vector<ScaledAmount> edges;
    for (ScaledAmount piece = pieces / 2; piece <= pieces / 2 * 3; ++piece)
        edges.push_back(figure.request.limit / pieces * piece + figure.request.limit % pieces * piece / pieces);
    BarsShape bars;
    addAmountBars(figure, population, edges, false, bars);
    bars.marks = { double(pieces / 2) - 0.5 };
    bars.markNames = { formatAmount(figure.request.limit, 0) };
    bars.emphasized = { int(pieces / 2) - 2, int(pieces / 2) - 1 }; // the tenth below the limit
    const ScaledAmount tenthBelow = edges[std::size_t(pieces / 2) - 2], tenthAbove = edges[std::size_t(pieces / 2) + 2];
    NearLimit near;
    for (const ScaledAmount amount : population.amounts) {
        near.below += amount >= tenthBelow && amount < figure.request.limit;
        near.above += amount >= figure.request.limit && amount < tenthAbove;
        near.inView += amount >= edges.front() && amount < edges.back();
    }
    figure.nearLimit = near;
    figure.shape = bars;
    return true;
}

bool makeDistributionChart(const ChartSource &source, ChartFigure &figure)
{
    figure.request.measure = ChartMeasure::Amount;
    if (figure.request.form != ChartForm::First)
        return makeBoxes(source, figure);
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, RangeField::Amount), true, figure);
    if (!population.base)
        return false;
    makeHistogram(figure, population);
    return true;
}

} // namespace obra
