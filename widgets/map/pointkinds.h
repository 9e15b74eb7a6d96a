// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/pointslayer.h"

#include <QString>

#include <optional>

namespace obra {

/// Kinds of works by a figure of theirs, from the least to the most; the last is "no data".
inline constexpr int computedKinds = 6, computedNone = computedKinds - 1;

/// The row's amount of that kind in a currency, nothing when it has none.
std::optional<double> amountIn(const ColumnTable &table, RangeField field, quint32 row, quint16 currency);
/// The kind of a row. @p currency: of its amount and estimate.
int computedKind(PointsStyle::Computed computed, const ColumnTable &table, quint32 row, quint16 currency);
/// What the legend calls it, in the current language.
QString computedName(PointsStyle::Computed computed, int kind);

} // namespace obra
