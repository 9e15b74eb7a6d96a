// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace obra {

/// A place in degrees WGS 84.
struct GeoPoint
{
    double longitude = 0, latitude = 0;
    bool operator==(const GeoPoint &) const = default;
};

} // namespace obra
