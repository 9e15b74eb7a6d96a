// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "charts/chartsource.h"

namespace obra {

/// The rows that a chart counts, and when it is about money, how much each has in the chart's currency.
struct Population
{
    std::shared_ptr<const Slice> base;    ///< null when stopped
    std::vector<quint32> rows;            ///< ascending
    std::vector<ScaledAmount> amounts;    ///< money: one a row
    quint16 currency = 0;                 ///< money: its code

    const ColumnTable &table() const { return base->table(); }
    ScaledAmount amount(std::size_t i) const { return amounts.empty() ? 0 : amounts[i]; }
};

/// Finds the rows under @p base (the slice's filter without what the chart chooses), and when @p money those of them with money in the chart's
/// currency; fills in what the figure says of them. Rows with money in the currency + in others + without money = rows of the base, always.
Population populationOf(const ChartSource &source, const Filter &base, bool money, ChartFigure &figure);

/// @p filter without anything said about the values of @p field.
Filter withoutConditionsOn(const Filter &filter, Field field);
/// @p filter without anything said about the days, numbers or money of @p field.
Filter withoutConditionsOn(const Filter &filter, RangeField field);
/// A condition that the number of @p field is @p from to @p to; none = open.
Condition numberCondition(RangeField field, std::optional<std::int64_t> from, std::optional<std::int64_t> to);
/// A condition that there is (not) anything in @p field.
Condition hasCondition(RangeField field, bool negated = false);
Condition valuesCondition(Field field, const QStringList &values, bool negated = false);
/// What a range of amounts must say besides, when the data know more than one currency.
QVector<Condition> currencyAlong(const ColumnTable &table, const QString &currency);

} // namespace obra
