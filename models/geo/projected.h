// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"

#include <optional>

namespace obra {

/// Degrees WGS 84 of metres in a zone of UTM north, by GeographicLib. Nothing where they are no place in the zone; easting and northing are exchanged when
/// only that makes sense (a northing cannot be an easting north of 900 km, nor the other way round).
std::optional<GeoPoint> fromUtm(double easting, double northing, int zone);

} // namespace obra
