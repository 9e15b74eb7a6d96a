// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include <algorithm>

namespace obra {

namespace {

/// What each supplier has: rows or money, by code.
std::vector<Tally> holdings(const Population &population, const FacetColumn &suppliers)
{
    std::vector<Tally> tallies(codeCount(suppliers.dictionary));
    for (std::size_t i = 0; i < population.rows.size(); ++i)
        forDistinctCodes(suppliers, population.rows[i], [&](quint32 code) { tallies[code].add(population.amount(i)); });
    return tallies;
}

Concentration concentrationOf(std::vector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return !(value > 0); }), values.end());
    Concentration result;
    result.holders = qint64(values.size());
    result.holdersOfHalf = holdersOf(values, 0.5);
    result.herfindahl = herfindahl(values);
    result.gini = gini(std::move(values));
    return result;
}

/// The largest holders with what all up to each have together, and the curve of all.
void makeWhole(ChartFigure &figure, const Population &population, bool curve)
{
    const FacetColumn &suppliers = population.table().facet(Field::Supplier);
    const bool money = figure.isMoney();
    const std::vector<Tally> tallies = holdings(population, suppliers);
    std::vector<double> values;
    Tally whole;
    for (std::size_t code = 1; code < tallies.size(); ++code) {
        values.push_back(tallies[code].value(money));
        if (values.back() > 0) {
            whole.rows += tallies[code].rows;
            whole.sum += tallies[code].sum;
        }
    }
    figure.withoutData = tallies.empty() ? 0 : tallies[0].rows;
    figure.concentration = concentrationOf(values);
    const Grouping largest = Grouping::ofField(population, Field::Supplier, figure.filter, figure.request.room, false);
    figure.valuesNotShown = largest.valuesNotShown();
    figure.mayOverlap = largest.mayOverlap();
    std::vector<Tally> shown(std::size_t(largest.size()));
    for (std::size_t i = 0; i < population.rows.size(); ++i)
        largest.forGroups(population.rows[i], [&](qint32 group) { shown[std::size_t(group)].add(population.amount(i)); });
    BarsShape bars;
    bars.lineIsShare = true;
    double together = 0;
    for (int group = 0; group < largest.size(); ++group) {
        if (largest.group(group).noData || !(shown[std::size_t(group)].value(money) > 0))
            continue;
        ChartElement element = elementOf(figure, largest.group(group), nullptr, shown[std::size_t(group)], whole);
        together += std::max(element.share, 0.0);
        bars.groups.append(element.label);
        bars.line.append(together);
        figure.elements.append(element);
    }
    if (curve)
        figure.shape = LorenzShape { lorenz(std::move(values)) };
    else
        figure.shape = bars;
}

/// One bar a buyer: how concentrated what it buys is.
void makeByBuyer(ChartFigure &figure, const Population &population)
{
    const ColumnTable &table = population.table();
    const FacetColumn &suppliers = table.facet(Field::Supplier);
    const bool money = figure.isMoney();
    const Grouping buyers = Grouping::ofField(population, Field::Buyer, figure.filter, figure.request.room, false);
    figure.valuesNotShown = buyers.valuesNotShown();
    std::vector<Tally> tallies(std::size_t(buyers.size()));
    // A place for each supplier of each buyer: adding to one is quicker than sorting what was bought.
    const std::size_t codes = codeCount(suppliers.dictionary);
    std::vector<std::vector<double>> bought(tallies.size(), std::vector<double>(codes, 0));
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const quint32 row = population.rows[i];
        buyers.forGroups(row, [&](qint32 buyer) {
            tallies[std::size_t(buyer)].add(population.amount(i));
            Tally one;
            one.add(population.amount(i));
            const double value = one.value(money);
            std::vector<double> &held = bought[std::size_t(buyer)];
            forDistinctCodes(suppliers, row, [&](quint32 supplier) { held[supplier] += value; });
        });
    }
    BarsShape bars;
    bars.lying = true;
    for (int buyer = 0; buyer < buyers.size(); ++buyer) {
        std::vector<double> &values = bought[std::size_t(buyer)];
        values[0] = 0; // those that name no supplier
        if (std::none_of(values.begin(), values.end(), [](double value) { return value > 0; }))
            continue; // of a buyer that names none, nobody knows how concentrated it is: 0 would say "not at all"
        const double index = herfindahl(values);
        ChartElement element = elementOf(figure, buyers.group(buyer), nullptr, tallies[std::size_t(buyer)], {});
        element.value = index;
        bars.groups.append(element.label);
        figure.elements.append(element);
    }
    figure.mayOverlap = buyers.mayOverlap();
    const std::vector<Tally> all = holdings(population, suppliers);
    std::vector<double> values;
    for (std::size_t code = 1; code < all.size(); ++code)
        values.push_back(all[code].value(money));
    figure.withoutData = all.empty() ? 0 : all[0].rows;
    figure.concentration = concentrationOf(std::move(values));
    figure.shape = bars;
}

} // namespace

bool makeConcentrationChart(const ChartSource &source, ChartFigure &figure)
{
    const bool byBuyer = figure.request.form == ChartForm::Third;
    const Field chosen = byBuyer ? Field::Buyer : Field::Supplier;
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, chosen), figure.isMoney(), figure);
    if (!population.base)
        return false;
    if (byBuyer)
        makeByBuyer(figure, population);
    else
        makeWhole(figure, population, figure.request.form == ChartForm::Second);
    return true;
}

} // namespace obra
