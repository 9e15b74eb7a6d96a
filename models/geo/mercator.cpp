// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace obra {

namespace {
constexpr double radians = std::numbers::pi / 180.0;
constexpr double equatorMetres = 2.0 * std::numbers::pi * 6378137.0;
}

void WorldBox::extend(double x, double y)
{
    left = std::min(left, x);
    right = std::max(right, x);
    top = std::min(top, y);
    bottom = std::max(bottom, y);
}

void WorldBox::extend(const WorldBox &other)
{
    if (other.isEmpty())
        return;
    extend(other.left, other.top);
    extend(other.right, other.bottom);
}

WorldPoint toWorld(double longitude, double latitude)
{
    if (std::isnan(longitude) || std::isnan(latitude))
        return {};
    const double lat = std::clamp(latitude, -mercatorLatitudeLimit, mercatorLatitudeLimit);
    const double y = 0.5 - std::asinh(std::tan(lat * radians)) / (2.0 * std::numbers::pi);
    return { std::clamp(longitude / 360.0 + 0.5, 0.0, 1.0), std::clamp(y, 0.0, 1.0) };
}

double worldLongitude(double x)
{
    return (x - 0.5) * 360.0;
}

double worldLatitude(double y)
{
    return std::atan(std::sinh((0.5 - y) * 2.0 * std::numbers::pi)) / radians;
}

WorldBox toWorld(const GeoRect &rect)
{
    const WorldPoint topLeft = toWorld(rect.west, rect.north);
    const WorldPoint bottomRight = toWorld(rect.east, rect.south);
    return { topLeft.x, topLeft.y, bottomRight.x, bottomRight.y };
}

GeoRect toGeo(const WorldBox &box)
{
    return { worldLongitude(box.left), worldLatitude(box.bottom), worldLongitude(box.right), worldLatitude(box.top) };
}

double metresPerWorldUnit(double latitude)
{
    return equatorMetres * std::cos(std::clamp(latitude, -90.0, 90.0) * radians);
}

std::uint32_t toFixed(double coordinate)
{
    return static_cast<std::uint32_t>(std::clamp(coordinate * 4294967296.0, 0.0, 4294967295.0));
}

} // namespace obra
