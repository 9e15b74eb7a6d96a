// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowshape.h"

#include "geo/coordinatechecks.h"

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

QString lineText(const std::vector<GeoPoint> &points, bool closed)
{
    QStringList texts;
    for (const GeoPoint &point : points)
        texts.append(coordinateText(point.longitude) + QLatin1Char(' ') + coordinateText(point.latitude));
    if (closed && texts.first() != texts.last())
        texts.append(texts.first());
    return QLatin1Char('(') + texts.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString partText(const Geometry::Part &part)
{
    if (part.kind != Geometry::Kind::Area)
        return lineText(part.rings.front(), false);
    QStringList rings;
    for (const auto &ring : part.rings)
        rings.append(lineText(ring, true));
    return QLatin1Char('(') + rings.join(QLatin1String(", ")) + QLatin1Char(')');
}

QLatin1String typeText(Geometry::Kind kind)
{
    return kind == Geometry::Kind::Point ? QLatin1String("POINT") : kind == Geometry::Kind::Line ? QLatin1String("LINESTRING") : QLatin1String("POLYGON");
}

} // namespace

QString coordinateText(double degrees)
{
    return QString::number(std::round(degrees * 1e7) / 1e7 + 0.0, 'g', 10); // 180 and seven decimals are ten digits
}

QString toWkt(const Geometry &geometry)
{
    if (geometry.isEmpty())
        return {};
    const Geometry::Kind kind = geometry.parts.front().kind;
    const bool alike = std::all_of(geometry.parts.begin(), geometry.parts.end(), [kind](const Geometry::Part &part) { return part.kind == kind; });
    if (geometry.parts.size() == 1)
        return typeText(kind) + QLatin1Char(' ') + partText(geometry.parts.front());
    QStringList parts;
    for (const Geometry::Part &part : geometry.parts)
        parts.append(alike ? partText(part) : typeText(part.kind) + QLatin1Char(' ') + partText(part));
    return (alike ? QLatin1String("MULTI") + typeText(kind) : QStringLiteral("GEOMETRYCOLLECTION")) + QLatin1String(" (") + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

RowShape rowShape(const CacheReader &reader, const Slice &slice, quint32 row)
{
    RowShape shape;
    enum { Exact, Corrected, District, Province, Suspicious } least = Exact;
    const PointColumn &column = slice.table().points;
    quint32 number = column.offsets.empty() ? 0 : column.offsets[row]; // the column has the same points in the same order
    for (const RowPoint &point : reader.points(slice.unit(), slice.table().id[row])) {
        const bool turned = !column.offsets.empty() && number < column.offsets[row + 1] && PlaceQuality(column.quality[number]) == PlaceQuality::Corrected;
        ++number;
        const GeoPoint place = turned ? GeoPoint { point.latitude, point.longitude } : GeoPoint { point.longitude, point.latitude };
        if (!isOnEarth(place.longitude, place.latitude))
            continue; // what lies nowhere on Earth is no point of a map
        if (point.shape.isEmpty())
            shape.geometry.parts.push_back({ Geometry::Kind::Point, { { place } } });
        else
            shape.geometry.parts.insert(shape.geometry.parts.end(), point.shape.parts.begin(), point.shape.parts.end());
        if (turned)
            least = std::max(least, Corrected);
        else if (point.quality == PlaceQuality::Suspicious || point.quality == PlaceQuality::Converted)
            least = Suspicious;
        else if (point.quality == PlaceQuality::ProvinceCentre)
            least = std::max(least, Province);
        else if (point.quality == PlaceQuality::DistrictCentre)
            least = std::max(least, District);
    }
    constexpr const char *names[] = { "exact", "corrected", "district", "province", "suspicious" };
    if (!shape.geometry.isEmpty())
        shape.location = QLatin1String(names[least]);
    return shape;
}

} // namespace obra
