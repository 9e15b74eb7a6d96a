// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "charts/chartsource.h"
#include "charts/grouping.h"

namespace obra {

// One function a kind of chart: fills in the figure; false when stopped. Only makeFigure() calls them.

bool makeTimeChart(const ChartSource &source, ChartFigure &figure);
bool makeWhoChart(const ChartSource &source, ChartFigure &figure);
bool makeConcentrationChart(const ChartSource &source, ChartFigure &figure);
bool makeDistributionChart(const ChartSource &source, ChartFigure &figure);
bool makeThresholdChart(const ChartSource &source, ChartFigure &figure);
bool makeFirstDigitChart(const ChartSource &source, ChartFigure &figure);
bool makeCompetitionChart(const ChartSource &source, ChartFigure &figure);
bool makePhasesChart(const ChartSource &source, ChartFigure &figure);
bool makeScatterChart(const ChartSource &source, ChartFigure &figure);
bool makeGanttChart(const ChartSource &source, ChartFigure &figure);
bool makeTableChart(const ChartSource &source, ChartFigure &figure);   ///< heat map and pivot table

/// Rows and money of one group, or of one place in a table.
struct Tally
{
    qint64 rows = 0;
    ScaledSum sum = 0;

    void add(ScaledAmount amount)
    {
        ++rows;
        sum += amount;
    }
    /// What is drawn of it: rows, or units of the currency.
    double value(bool money) const { return money ? double(sum) / double(amountScale) : double(rows); }
};

/// An element for a group (and the piece @p stack of it), with its share of @p whole.
ChartElement elementOf(const ChartFigure &figure, const Group &group, const Group *stack, const Tally &tally, const Tally &whole);

} // namespace obra
