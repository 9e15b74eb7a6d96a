// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/projected.h"

#include <GeographicLib/UTMUPS.hpp>

#include <utility>

namespace obra {

std::optional<GeoPoint> fromUtm(double easting, double northing, int zone)
{
    const auto isEasting = [](double metres) { return metres >= 1e5 && metres <= 9e5; };
    if (!isEasting(easting) && isEasting(northing))
        std::swap(easting, northing);
    if (!isEasting(easting) || !(northing >= 0 && northing <= 1e7))
        return std::nullopt;
    try {
        GeoPoint point;
        GeographicLib::UTMUPS::Reverse(zone, true, easting, northing, point.latitude, point.longitude);
        return point;
    } catch (const GeographicLib::GeographicErr &) {
        return std::nullopt; // out of the zone
    }
}

} // namespace obra
