// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"

#include <QString>

#include <optional>

namespace obra {

/// What the numbers of a file's coordinates mean, as far as it can be turned into degrees WGS 84 here.
struct CoordinateSystem
{
    enum class Kind : quint8 { Degrees, Utm, WebMercator, Unknown };
    Kind kind = Kind::Degrees;
    int zone = 0;            ///< of UTM, north
    QString name;            ///< as the file calls it
    bool otherDatum = false; ///< degrees that may lie some hundred metres off WGS 84

    /// Of an EPSG code: 4326 and other geographic ones, 326xx and 25828…25838 (UTM north), 3857.
    static CoordinateSystem fromEpsg(int code);
    /// Of a name like "EPSG:32617", "urn:ogc:def:crs:OGC:1.3:CRS84" or well-known text (.prj).
    static CoordinateSystem fromText(const QString &text);
    /// Degrees; nothing when the numbers are no place in the system.
    std::optional<GeoPoint> toDegrees(double x, double y) const;
};

} // namespace obra
