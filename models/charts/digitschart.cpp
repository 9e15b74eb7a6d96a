// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include "explore/rangevalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace obra {

bool makeFirstDigitChart(const ChartSource &source, ChartFigure &figure)
{
    figure.request.measure = ChartMeasure::Amount;
    const Population population = populationOf(source, withoutConditionsOn(figure.filter, RangeField::FirstDigit), true, figure);
    if (!population.base)
        return false;
    // Only amounts that a filter can find by their digit: a row with several currencies has no first digit of its own.
    const ColumnTable &table = population.table();
    std::array<Tally, 9> tallies;
    std::array<qint64, 9> counts {};
    ScaledAmount least = std::numeric_limits<ScaledAmount>::max(), most = 0;
    qint64 n = 0;
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const quint32 row = population.rows[i];
        const ScaledAmount amount = population.amounts[i];
        if (amount == 0 || !onlyAmount(table, row)) {
            ++figure.withoutData;
            continue;
        }
        const auto digit = std::size_t(firstDigit(amount)) - 1;
        tallies[digit].add(amount);
        ++counts[digit];
        ++n;
        least = std::min(least, std::abs(std::max(amount, -std::numeric_limits<ScaledAmount>::max())));
        most = std::max(most, std::abs(std::max(amount, -std::numeric_limits<ScaledAmount>::max())));
    }
    BarsShape bars;
    if (n == 0) {
        figure.shape = bars;
        return true;
    }
    bars.ordered = true;
    for (int digit = 1; digit <= 9; ++digit) {
        Group group;
        group.label = QString::number(digit);
        group.conditions = { numberCondition(RangeField::FirstDigit, digit, digit) };
        const Tally &tally = tallies[std::size_t(digit) - 1];
        ChartElement element = elementOf(figure, group, nullptr, tally, {});
        element.value = double(tally.rows);
        element.share = double(tally.rows) / double(n);
        element.along = currencyAlong(table, figure.request.currency);
        bars.groups.append(group.label);
        bars.line.append(double(n) * benford(digit));
        figure.elements.append(element);
    }
    figure.digits = DigitNumbers { benfordDeviation(counts), std::log10(double(most) / double(least)) };
    figure.shape = bars;
    return true;
}

} // namespace obra
