// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placing.h"

#include "geo/coordinatechecks.h"
#include "geo/gazetteer.h"
#include "geo/projected.h"

#include <algorithm>

namespace obra {

namespace {

constexpr int utmZoneOfPanama = 17; // 84° to 78° west; what lies east of it is written in the same zone

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

} // namespace

MapPoint publishedPoint(const GeoPoint &point, PlaceQuality quality, bool panama)
{
    if (panama && checkCoordinate(point.longitude, point.latitude) == CoordinateProblem::Projected) {
        if (const auto degrees = fromUtm(point.longitude, point.latitude, utmZoneOfPanama))
            return { *degrees, PlaceQuality::Converted };
    }
    return { point, quality };
}

std::optional<MapPoint> pointByName(std::string_view region, std::string_view locality)
{
    const std::shared_ptr<const Gazetteer> gazetteer = Gazetteer::bundled();
    const int found = gazetteer ? gazetteer->find(text(region), text(locality)) : -1;
    if (found < 0)
        return std::nullopt;
    const GazetteerPlace &place = gazetteer->places()[found];
    if (place.point)
        return MapPoint { *place.point, place.isFirstLevel() ? PlaceQuality::ProvinceCentre : PlaceQuality::DistrictCentre };
    return std::nullopt;
}

FacetColumn placeQualities(const PointColumn &points, quint32 rows)
{
    enum Code : quint32 { None, Corrected, District, Exact, Province, Suspicious };
    constexpr const char *names[] = { "", "corrected", "district", "exact", "province", "suspicious" };
    FacetColumn column;
    column.multi = true;
    column.dictionary.values = { "" };
    std::vector<quint32> codes, offsets(std::size_t(rows) + 1, 0);
    column.dictionary.folded = { "" };
    if (points.offsets.empty()) {
        column.setRows(codes, offsets);
        return column;
    }
    bool used[Suspicious + 1] = {};
    codes.reserve(points.quality.size());
    for (quint32 row = 0; row < rows; ++row) {
        bool has[Suspicious + 1] = {};
        for (quint32 i = points.offsets[row]; i < points.offsets[row + 1]; ++i) {
            switch (PlaceQuality(points.quality[i])) {
            case PlaceQuality::Point: has[Exact] = true; break;
            case PlaceQuality::Corrected: has[Corrected] = true; break;
            case PlaceQuality::DistrictCentre: has[District] = true; break;
            case PlaceQuality::ProvinceCentre: has[Province] = true; break;
            default: has[Suspicious] = true; break;
            }
        }
        for (quint32 code = Corrected; code <= Suspicious; ++code) {
            if (has[code]) {
                codes.push_back(code);
                used[code] = true;
            }
        }
        offsets[row + 1] = quint32(codes.size());
    }
    quint32 finalCode[Suspicious + 1] = {}; // only what occurs is a value
    for (quint32 code = Corrected; code <= Suspicious; ++code) {
        if (!used[code])
            continue;
        finalCode[code] = quint32(column.dictionary.values.size());
        column.dictionary.values.emplace_back(names[code]);
        column.dictionary.folded.emplace_back(names[code]);
    }
    for (quint32 &code : codes)
        code = finalCode[code];
    column.setRows(codes, offsets);
    return column;
}

} // namespace obra
