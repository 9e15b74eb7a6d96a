// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <initializer_list>
#include <vector>

namespace obra {

// Pure statistics; any thread. Quantiles everywhere are type 7 of Hyndman and Fan (1996): with n values in order, the p-quantile lies at place
// (n - 1) p counted from 0, and between two values on the straight line. It is what R, NumPy and the PERCENTILE.INC of spreadsheets give.

/// @p values are put in another order. 0 when there is none.
double quantile(std::vector<double> &values, double p);

/// The p-quantiles of @p values that are all 0 or more, in the order of @p parts; 0 when there is none. Quicker than sorting: about two passes.
std::vector<double> quantilesOf(const std::vector<float> &values, std::initializer_list<double> parts);

/// A box plot: Tukey's whiskers reach to the outermost value within 1.5 times the height of the box.
struct BoxNumbers
{
    qint64 n = 0;
    double lowest = 0, lowWhisker = 0, lowQuartile = 0, median = 0, highQuartile = 0, highWhisker = 0, highest = 0;
    qint64 outliers = 0;              ///< values beyond the whiskers
};
/// @p values are put in another order.
BoxNumbers boxOf(std::vector<double> &values);

// Concentration of what is shared among holders; values that are not positive hold nothing and are left out.

/// Gini coefficient of the shares: 0 = all hold the same, (n - 1) / n = one holds everything. 0 when nobody holds anything.
double gini(std::vector<double> values);
/// Herfindahl–Hirschman index in points: the sum of the squared percentages, 10,000 / n to 10,000. 0 when nobody holds anything.
double herfindahl(const std::vector<double> &values);
/// The fewest holders that together have at least @p part of everything; 0 when nobody holds anything.
qint64 holdersOf(std::vector<double> values, double part);

/// A point of a Lorenz curve: the poorest @p holders (part of 1) have @p held (part of 1).
struct LorenzPoint
{
    double holders = 0, held = 0;
};
/// From (0, 0) to (1, 1), poorest first; empty when nobody holds anything. At most @p most + 1 points.
std::vector<LorenzPoint> lorenz(std::vector<double> values, int most = 500);

/// The part of numbers that Benford's law expects to begin with @p digit (1 to 9): log10(1 + 1 / digit).
double benford(int digit);
/// Mean absolute deviation of the nine parts from Benford's (Nigrini); 0 when there are none.
double benfordDeviation(const std::array<qint64, 9> &counts);

} // namespace obra
