// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/pointkinds.h"

#include "store/countedcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace obra {

namespace {

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapLayer)
};

// Limits of the kinds: above each begins the next. The last kind is "no data".
constexpr std::array costLimits { -0.1, 0.1, 0.25, 0.5 };
constexpr std::array delayLimits { 0.0, 30.0, 180.0, 365.0 };

} // namespace

std::optional<double> amountIn(const ColumnTable &table, RangeField field, quint32 row, quint16 currency)
{
    const MoneyColumn &cells = table.money(field);
    for (quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row], end = cells.offsets.empty() ? 0 : cells.offsets[row + 1]; cell < end; ++cell) {
        if (cells.currency[cell] == currency && (field != RangeField::Amount || countsIn(table, row, cell)))
            return static_cast<double>(cells.amount[cell]) / static_cast<double>(amountScale);
    }
    return std::nullopt;
}

int computedKind(PointsStyle::Computed computed, const ColumnTable &table, quint32 row, quint16 currency)
{
    if (computed == PointsStyle::Computed::CostChange) {
        const std::optional<double> amount = amountIn(table, RangeField::Amount, row, currency), estimate = amountIn(table, RangeField::Estimate, row, currency);
        if (!amount || !estimate || *estimate <= 0)
            return computedNone;
        return static_cast<int>(std::lower_bound(costLimits.begin(), costLimits.end(), *amount / *estimate - 1) - costLimits.begin());
    }
    const DayArray &planned = table.days(RangeField::End), &completed = table.days(RangeField::Completion);
    if (planned.empty() || completed.empty() || planned[row] == noDay || completed[row] == noDay)
        return computedNone;
    const double days = static_cast<double>(completed[row]) - static_cast<double>(planned[row]);
    return static_cast<int>(std::lower_bound(delayLimits.begin(), delayLimits.end(), days) - delayLimits.begin());
}

QString computedName(PointsStyle::Computed computed, int kind)
{
    if (kind == computedNone)
        return MapWords::tr("no data");
    if (computed == PointsStyle::Computed::CostChange) {
        const QString names[] = { MapWords::tr("more than 10 % below"), MapWords::tr("within 10 %"), MapWords::tr("10 to 25 % above"), MapWords::tr("25 to 50 % above"), MapWords::tr("more than 50 % above") };
        return names[kind];
    }
    const QString names[] = { MapWords::tr("on time or early"), MapWords::tr("up to 30 days late"), MapWords::tr("31 to 180 days late"), MapWords::tr("181 to 365 days late"), MapWords::tr("more than a year late") };
    return names[kind];
}

} // namespace obra
