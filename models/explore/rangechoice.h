// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <optional>

namespace obra {

/// What a filter says of one range, in the shape that two handles and a row "(no data)" show: the numbers are those of Histogram::Bar (days since
/// 1970-01-01, numbers, 1/10000 of the currency unit), both belong to the range.
struct RangeChoice
{
    std::optional<qint64> from, to;  ///< open where nothing stands
    bool missing = false;            ///< rows without data are chosen: beside the range, or alone when there is none
    bool withoutMissing = false;     ///< rows without data are excluded

    bool hasRange() const { return from || to; }
    bool isEmpty() const { return !hasRange() && !missing && !withoutMissing; }
    bool operator==(const RangeChoice &) const = default;

    /// With the row "(no data)" chosen, or no longer; what is chosen is no longer excluded, and the other way round.
    RangeChoice missingToggled() const;
    RangeChoice missingExcluded() const;
    /// With other ends; "only without data" becomes "the range, or without data".
    RangeChoice between(std::optional<qint64> first, std::optional<qint64> last) const;
};

/// What @p filter says of @p field; ranges that are excluded cannot be shown so and are left out.
RangeChoice rangeChoice(const Filter &filter, RangeField field);

/// @p filter with @p choice in the place of what it said of @p field; ranges that are excluded stay.
/// @p currency: of Amount, chosen, too, when no currency is; nothing: amounts of any currency. (The field Currency tells in which currencies a row
/// counts for something, which says nothing of its estimate.)
Filter withRangeChoice(const Filter &filter, RangeField field, const RangeChoice &choice, const std::optional<QString> &currency = {});

/// @p filter for the rows that count for something in @p currency alone. Where rows have awards in currencies that they do not count in (see
/// countsIn()), it also asks for an amount, which has to be met in the chosen currency.
Filter withAmountIn(const ColumnTable &table, const Filter &filter, const QString &currency);

/// True when the condition is a range of @p field, or asks whether there are data.
bool isOnRange(const Condition &condition, RangeField field);
/// @p filter without anything said of @p field.
Filter withoutRange(const Filter &filter, RangeField field);
bool saysSomethingOf(const Filter &filter, RangeField field);
/// False for numbers that every row has.
bool canBeMissing(RangeField field);

} // namespace obra
