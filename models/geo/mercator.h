// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/georect.h"

#include <cstdint>

namespace obra {

/// The largest latitude that Web Mercator's square shows, in degrees.
inline constexpr double mercatorLatitudeLimit = 85.0511287798066;

/// A point of the unit square of Web Mercator: x from 0 (180° W) to 1 (180° E), y from 0 (85.05° N) down to 1 (85.05° S).
struct WorldPoint
{
    double x = 0.5, y = 0.5;
    bool operator==(const WorldPoint &) const = default;
};

/// A box in the unit square; empty when it was never extended.
struct WorldBox
{
    double left = 2, top = 2, right = -1, bottom = -1;

    bool isEmpty() const { return left > right || top > bottom; }
    void extend(double x, double y);
    void extend(const WorldBox &other);
    bool intersects(const WorldBox &other) const
    {
        return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
    }
};

/// Degrees WGS 84 (EPSG:4326) to the unit square of Web Mercator (EPSG:3857). Clamps both axes to the square; NaN gives its middle.
WorldPoint toWorld(double longitude, double latitude);
/// The way back, in degrees.
double worldLongitude(double x);
double worldLatitude(double y);
/// The box of a rectangle that does not cross the date line.
WorldBox toWorld(const GeoRect &rect);
GeoRect toGeo(const WorldBox &box);

/// Metres on the ground that one unit of the square is worth at @p latitude (WGS 84 equator, sphere).
double metresPerWorldUnit(double latitude);

/// A coordinate of the unit square as an integer of 1/2^32 (about one centimetre), for arrays of many points.
std::uint32_t toFixed(double coordinate);
inline double fromFixed(std::uint32_t fixed) { return fixed / 4294967296.0; }

} // namespace obra
