// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/population.h"

#include "explore/rangechoice.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <algorithm>

namespace obra {

namespace {

/// The currency asked for, else the one of most rows among those that the filter has chosen, if it has.
QString currencyOf(const Slice &slice, const Filter &filter, const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const QStringList chosen = filter.values(Field::Currency);
    for (const CurrencyTotal &total : slice.totals()) { // most rows first
        if (!total.currency.isEmpty() && (chosen.isEmpty() || chosen.contains(total.currency)))
            return total.currency;
    }
    return {};
}

/// True when a row that has the currency is a row of the filter with that currency chosen.
bool onlyNeedsTheCurrency(const Filter &filter)
{
    return std::none_of(filter.conditions.begin(), filter.conditions.end(), [](const Condition &condition) {
        return (condition.kind == Condition::Kind::Amount && !condition.negated)
            || (condition.kind == Condition::Kind::Values && condition.field == Field::Currency && !condition.negated);
    });
}

} // namespace

Filter withoutConditionsOn(const Filter &filter, Field field)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        const bool ofField = (condition.kind == Condition::Kind::Values && condition.field == field)
            || (condition.kind == Condition::Kind::Years && field == Field::Year);
        if (!ofField)
            result.conditions.append(condition);
    }
    return result;
}

Filter withoutConditionsOn(const Filter &filter, RangeField field)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        const bool ofField = (condition.isRange() && condition.rangeField() == field)
            || (condition.kind == Condition::Kind::Has && condition.values.value(0) == rangeFieldName(field));
        if (!ofField)
            result.conditions.append(condition);
    }
    return result;
}

Condition numberCondition(RangeField field, std::optional<std::int64_t> from, std::optional<std::int64_t> to)
{
    Condition condition = Condition::onRange(field);
    condition.numberFrom = from;
    condition.numberTo = to;
    return condition;
}

Condition hasCondition(RangeField field, bool negated)
{
    Condition condition;
    condition.kind = Condition::Kind::Has;
    condition.negated = negated;
    condition.values = { rangeFieldName(field) };
    return condition;
}

Condition valuesCondition(Field field, const QStringList &values, bool negated)
{
    Condition condition;
    condition.kind = Condition::Kind::Values;
    condition.field = field;
    condition.values = values;
    condition.negated = negated;
    return condition;
}

QVector<Condition> currencyAlong(const ColumnTable &table, const QString &currency)
{
    if (table.facet(Field::Currency).dictionary.values.size() <= 2)
        return {};
    return { valuesCondition(Field::Currency, { currency }) };
}

Population populationOf(const ChartSource &source, const Filter &base, bool money, ChartFigure &figure)
{
    Population population;
    population.base = base == source.slice->filter() ? source.slice : source.sliceOf(base);
    if (!population.base)
        return population;
    const ColumnTable &table = population.table();
    figure.base = population.base->count();
    figure.behind = base;
    if (!money) {
        population.rows = population.base->rows();
        figure.counted = figure.base;
        return population;
    }
    const AmountColumn &cells = table.amounts;
    figure.request.currency = currencyOf(*population.base, base, figure.request.currency);
    const std::vector<quint32> codes = figure.request.currency.isEmpty()
        ? std::vector<quint32>()
        : codesOf(table.facet(Field::Currency).dictionary, figure.request.currency);
    std::shared_ptr<const Slice> rows = population.base;
    if (!figure.request.currency.isEmpty()) {
        figure.behind = withAmountIn(table, base, figure.request.currency);
        if (!onlyNeedsTheCurrency(base)) {
            rows = source.sliceOf(figure.behind);
            if (!rows) {
                population.base.reset();
                return population;
            }
        }
    }
    if (!cells.offsets.empty() && !codes.empty()) {
        population.currency = quint16(codes.front());
        population.rows.reserve(rows->rows().size());
        population.amounts.reserve(rows->rows().size());
        for (const quint32 row : rows->rows()) {
            for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
                if (cells.currency[cell] == population.currency && countsIn(table, row, cell)) {
                    population.rows.push_back(row);
                    population.amounts.push_back(cells.amount[cell]);
                    break;
                }
            }
        }
    }
    for (const quint32 row : population.base->rows())
        figure.withoutAmount += cells.offsets.empty() || cells.offsets[row] == cells.offsets[row + 1];
    figure.counted = qint64(population.rows.size());
    figure.otherCurrencies = figure.base - figure.withoutAmount - figure.counted;
    return population;
}

} // namespace obra
