// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/georect.h"

#include <optional>

namespace obra {

/// What seems wrong with a published coordinate. Nothing is ever corrected by itself: a problem is shown, a swap only proposed.
enum class CoordinateProblem {
    None,
    Missing,         ///< not a number, or infinite
    NullIsland,      ///< (0, 0) or within a hundred metres of it: nearly always "not filled in"
    Projected,       ///< metres such as UTM where degrees are due
    Swapped,         ///< the other way round it would be right
    OutOfRange,      ///< no place on Earth, nor swapped
    OutsideCountry   ///< on Earth, but not in the country's rectangle
};

/// Checks a longitude and latitude in degrees WGS 84.
///
/// With @p country (its bounding rectangle) a pair outside of it is Swapped when the turned pair lies within, else OutsideCountry;
/// @p tolerance degrees are allowed around it. Without, a pair is Swapped only when it is impossible and the turned one is not.
CoordinateProblem checkCoordinate(double longitude, double latitude, const std::optional<GeoRect> &country = std::nullopt, double tolerance = 0.25);

/// True when the pair can be drawn: finite and on Earth, however doubtful.
bool isOnEarth(double longitude, double latitude);

} // namespace obra
