// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace obra {

/// How values are put into classes for colouring.
enum class Classing : quint8 {
    Quantile,      ///< as many values in each class as can be
    EqualInterval, ///< classes equally wide
    Jenks,         ///< natural breaks: the least sum of squares within classes (Fisher's exact method)
    ByHand         ///< at limits that somebody chose
};

/// Classes of values: class c holds what is above bounds[c - 1] and at most bounds[c]; the first one begins at lowest.
struct ClassBounds
{
    double lowest = 0;
    std::vector<double> bounds;       ///< upper bounds, ascending, no two equal; the last is the largest value
    std::vector<int> counts;          ///< values in each class

    int count() const { return static_cast<int>(bounds.size()); }
    /// The class of a value; what lies below the first or above the last class belongs to it.
    int classOf(double value) const;
};

/// Puts finite values into at most @p classes classes; fewer when there are not so many different values. Not finite ones are left out.
ClassBounds classify(std::span<const double> values, int classes, Classing classing);

/// Classes that end at @p limits (any order, not finite ones left out); a last class takes in what lies above them. Classes may be empty.
ClassBounds classifyAt(std::span<const double> values, std::span<const double> limits);

} // namespace obra
