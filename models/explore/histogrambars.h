// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/histogram.h"

namespace obra {

/// The bars of @p histogram, at most @p most (2 or more) of them, each row counted in one: long tails with hardly any rows become one bar at their end,
/// since a single day of the year 1900 must not squeeze all others into nothing; then neighbours are joined, months to quarters, half-years and years.
QVector<Histogram::Bar> fewerBars(const Histogram &histogram, qsizetype most);

} // namespace obra
