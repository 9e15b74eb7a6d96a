// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"
#include "charts/makers.h"

#include "explore/rangevalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace obra {

namespace {

constexpr int mostApart = 12; ///< more tenderers than so many share a bar

struct Tenders
{
    std::vector<qint64> rows;   ///< by number of tenderers
    qint64 known = 0;
};

Tenders countTenders(const Population &population)
{
    Tenders tenders;
    if (!isKnown(population.table(), RangeField::Tenderers))
        return tenders;
    visitRange(population.table(), RangeField::Tenderers, [&](auto number) {
        for (const quint32 row : population.rows) {
            const qint64 count = number(row);
            if (count == noNumber)
                continue;
            if (std::size_t(count) >= tenders.rows.size())
                tenders.rows.resize(std::size_t(count) + 1, 0);
            ++tenders.rows[std::size_t(count)];
            ++tenders.known;
        }
    });
    return tenders;
}

double medianOf(const Tenders &tenders)
{
    // The middle one of an odd number, the mean of the two in the middle of an even one: type 7 of Hyndman and Fan at one half.
    const auto at = [&](qint64 place) {
        qint64 before = 0;
        for (std::size_t count = 0; count < tenders.rows.size(); ++count) {
            before += tenders.rows[count];
            if (before > place)
                return double(count);
        }
        return 0.0;
    };
    return tenders.known == 0 ? 0 : (at((tenders.known - 1) / 2) + at(tenders.known / 2)) / 2;
}

void addNumbers(ChartFigure &figure, const Tenders &tenders)
{
    BarsShape bars;
    bars.ordered = true;
    const auto largest = qint64(tenders.rows.size()) - 1;
    for (qint64 count = 0; count <= std::min<qint64>(largest, mostApart + 1); ++count) {
        const bool more = count == mostApart + 1;
        Tally tally;
        for (qint64 i = count; i <= (more ? largest : count); ++i)
            tally.rows += tenders.rows[std::size_t(i)];
        if (count == 0 && tally.rows == 0)
            continue; // most data know no process without any
        Group group;
        group.label = more ? QCoreApplication::translate("ChartFigure", "%1 or more", "a number").arg(count) : QString::number(count);
        group.conditions = { numberCondition(RangeField::Tenderers, count, more ? std::nullopt : std::optional(std::int64_t(count))) };
        Tally whole;
        whole.rows = tenders.known;
        figure.elements.append(elementOf(figure, group, nullptr, tally, whole));
        bars.groups.append(group.label);
        if (count == 1)
            bars.emphasized = { int(bars.groups.size()) - 1 };
    }
    figure.shape = bars;
}

/// One bar a value: which part of those that say how many tenders they got had a single one.
void addShares(ChartFigure &figure, const Population &population)
{
    const Field field = figure.request.field;
    const Grouping values = Grouping::ofField(population, field, figure.filter, figure.request.room, false);
    std::vector<qint64> known(std::size_t(values.size()), 0);
    std::vector<Tally> single(known.size());
    visitRange(population.table(), RangeField::Tenderers, [&](auto number) {
        for (const quint32 row : population.rows) {
            const qint64 count = number(row);
            if (count == noNumber)
                continue;
            values.forGroups(row, [&](qint32 group) {
                ++known[std::size_t(group)];
                single[std::size_t(group)].rows += count == 1;
            });
        }
    });
    BarsShape bars;
    bars.valueIsShare = true;
    bars.lying = field != Field::Year;
    bars.ordered = !bars.lying;
    for (int i = 0; i < values.size(); ++i) {
        Group group = values.group(i);
        group.conditions.append(numberCondition(RangeField::Tenderers, 1, 1));
        ChartElement element = elementOf(figure, group, nullptr, single[std::size_t(i)], {});
        element.of = known[std::size_t(i)];
        element.share = element.of > 0 ? double(element.rows) / double(element.of) : -1;
        element.value = std::max(0.0, element.share);
        bars.groups.append(element.label);
        figure.elements.append(element);
    }
    figure.mayOverlap = values.mayOverlap();
    figure.valuesNotShown = values.valuesNotShown();
    figure.shape = bars;
}

} // namespace

bool makeCompetitionChart(const ChartSource &source, ChartFigure &figure)
{
    figure.request.measure = ChartMeasure::Count;
    const bool shares = figure.request.form != ChartForm::First;
    Filter base = withoutConditionsOn(figure.filter, RangeField::Tenderers);
    if (shares)
        base = withoutConditionsOn(base, figure.request.field);
    const Population population = populationOf(source, base, false, figure);
    if (!population.base)
        return false;
    const Tenders tenders = countTenders(population);
    figure.withoutData = figure.counted - tenders.known;
    figure.shape = BarsShape();
    if (tenders.known == 0)
        return true;
    figure.competition = CompetitionNumbers { tenders.known, tenders.rows.size() > 1 ? tenders.rows[1] : 0, medianOf(tenders) };
    if (shares)
        addShares(figure, population);
    else
        addNumbers(figure, tenders);
    return true;
}

} // namespace obra
