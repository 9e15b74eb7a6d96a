// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "geo/geometry.h"
#include "store/cachereader.h"

namespace obra {

/// Where a row is, and how far that can be trusted.
struct RowShape
{
    Geometry geometry;    ///< empty when the row has no place on Earth
    QString location;     ///< the least of its places: "exact", "corrected", "district", "province", "suspicious" (values of the filter's field "location"); null without any
};

/// Throws StoreError.
RowShape rowShape(const CacheReader &reader, const Slice &slice, quint32 row);

/// Well-known text (OGC 06-103r4) in degrees to seven decimals.
QString toWkt(const Geometry &geometry);
/// A coordinate to seven decimals (a centimetre), without zeros behind.
QString coordinateText(double degrees);

} // namespace obra
