// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"
#include "tables/slicecolumns.h"

namespace obra {

/// What can be said about a column beside its list of values and a range.
enum class ColumnConditions : quint8 {
    None,
    Words,    ///< words or a phrase of the full text
    Ids       ///< a list of ocids or project ids
};

ColumnConditions conditionsOf(TableColumn column);
/// The days, numbers or amounts that the column shows, when a range of them can be asked for.
std::optional<RangeField> rangeOf(TableColumn column, Unit unit);
/// The Has condition that tells rows with data in the column from those without; empty when there is none, or the list of values has "no data".
QString hasNameOf(TableColumn column, Unit unit);
/// True when a filter can be set from the column: by values, by a condition, or by having data.
bool isFilterable(TableColumn column, Unit unit);
/// True when @p condition is shown by the column's filter.
bool speaksOf(const Condition &condition, TableColumn column, Unit unit);
bool isFiltered(const Filter &filter, TableColumn column, Unit unit);
/// @p filter without all that the column's filter shows.
Filter withoutColumn(const Filter &filter, TableColumn column, Unit unit);

} // namespace obra
