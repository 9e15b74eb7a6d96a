// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace obra {

/// A rectangle in degrees WGS 84; west may be greater than east when it crosses the date line.
struct GeoRect
{
    double west = -180, south = -90, east = 180, north = 90;

    bool operator==(const GeoRect &) const = default;
    /// True for points on the border, too; false for NaN.
    bool contains(double longitude, double latitude) const
    {
        if (!(latitude >= south && latitude <= north))
            return false;
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }
};

} // namespace obra
