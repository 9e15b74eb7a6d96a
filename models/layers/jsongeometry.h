// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"
#include "ocds/json.h"

#include <optional>
#include <string>

namespace obra {

/// A GeoJSON geometry (RFC 7946, 3.1): Point to MultiPolygon and collections of them, nested eight deep at most. Numbers may be written as texts. Coordinates that are
/// not finite, and places with fewer than two of them, make it nothing; so do rings of fewer than three places. Ranges are not checked.
std::optional<Geometry> geometryFromJson(const JsonValue &value);

/// Appends the geometry as GeoJSON by RFC 7946: degrees to seven decimals (a centimetre), rings closed, outer ones counterclockwise; "null" when empty.
void appendGeoJson(std::string &out, const Geometry &geometry);
/// "[-79.5,8.9]" to seven decimals.
void appendPosition(std::string &out, const GeoPoint &point);

} // namespace obra
