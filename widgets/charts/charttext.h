// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chartdata.h"

namespace obra {

// What a chart says in words; all in the current language.

/// What is shown, and the most important thing to see in it: "Number of processes by year. Largest: 2021 (1,204)".
QString chartTitle(const ChartData &data, Unit unit);
/// How many rows are behind the bars, and what they do not show: "1,204 processes. 37 with money in other currencies are not shown."
QString chartSubtitle(const ChartData &data, Unit unit);
/// The chart for people who cannot see it: its title and the largest bars.
QString chartDescription(const ChartData &data, Unit unit);
/// One bar in full: "2021: 1,204 processes, B/. 12,345,678.90".
QString barText(const ChartData &data, const ChartData::Bar &bar, Unit unit);
/// "Number of processes" or "Amount in B/.".
QString measureText(ChartData::Measure measure, const QString &currency, Unit unit);
/// True when a bar is "others" and so much larger than the largest value that drawing it would squeeze all others: it is told in the subtitle.
bool isTooLargeToDraw(const ChartData &data, const ChartData::Bar &bar);
/// A text for QToolTip::showText() with names from the data in it, which must not be taken for markup.
QString plainTip(const QString &text);

} // namespace obra
