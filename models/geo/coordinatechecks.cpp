// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinatechecks.h"

#include <cmath>

namespace obra {

namespace {

bool inside(const GeoRect &country, double tolerance, double longitude, double latitude)
{
    GeoRect wide { country.west - tolerance, country.south - tolerance, country.east + tolerance, country.north + tolerance };
    return isOnEarth(longitude, latitude) && wide.contains(longitude, latitude);
}

} // namespace

bool isOnEarth(double longitude, double latitude)
{
    return std::abs(longitude) <= 180.0 && std::abs(latitude) <= 90.0; // false for NaN and infinity
}

CoordinateProblem checkCoordinate(double longitude, double latitude, const std::optional<GeoRect> &country, double tolerance)
{
    if (!std::isfinite(longitude) || !std::isfinite(latitude))
        return CoordinateProblem::Missing;
    if (std::abs(longitude) < 0.001 && std::abs(latitude) < 0.001)
        return CoordinateProblem::NullIsland;
    if (country && inside(*country, tolerance, longitude, latitude))
        return CoordinateProblem::None;
    const bool onEarth = isOnEarth(longitude, latitude);
    if (country ? inside(*country, tolerance, latitude, longitude) : !onEarth && isOnEarth(latitude, longitude))
        return CoordinateProblem::Swapped;
    if (onEarth)
        return country ? CoordinateProblem::OutsideCountry : CoordinateProblem::None;
    // UTM eastings are 100 to 900 km from a false origin, northings 0 to 10,000 km; people swap these, too.
    const auto isEasting = [](double metres) { return metres >= 1e5 && metres <= 9e5; };
    const auto isNorthing = [](double metres) { return metres >= 1e3 && metres <= 1e7; };
    if ((isEasting(longitude) && isNorthing(latitude)) || (isEasting(latitude) && isNorthing(longitude)))
        return CoordinateProblem::Projected;
    return CoordinateProblem::OutOfRange;
}

} // namespace obra
