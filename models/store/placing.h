// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"
#include "store/columntable.h"

#include <optional>
#include <string_view>

namespace obra {

/// Where a place stands on the map, and how that is known.
struct MapPoint
{
    GeoPoint point;
    PlaceQuality quality = PlaceQuality::Point;
};

/// A published point as it goes into the columns. Of a Panamanian record metres of UTM zone 17 north become degrees, marked PlaceQuality::Converted;
/// everything else stays as it was published, however doubtful.
MapPoint publishedPoint(const GeoPoint &point, PlaceQuality quality, bool panama);

/// The middle of the Panamanian district or first-level unit that a region and locality name, by the bundled gazetteer; nothing when they name none or it has no
/// place to stand. UTF-8.
std::optional<MapPoint> pointByName(std::string_view region, std::string_view locality);

/// The facet of PlaceQuality: "corrected", "exact", "district", "province", "suspicious" for each row that has such a point, nothing for rows without a point.
FacetColumn placeQualities(const PointColumn &points, quint32 rows);

} // namespace obra
