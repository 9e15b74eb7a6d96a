// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/placedrows.h"

#include <algorithm>

namespace obra {

namespace {

PointTrust trustOf(PlaceQuality quality)
{
    switch (quality) {
    case PlaceQuality::Suspicious:
    case PlaceQuality::Converted: return PointTrust::Doubtful;
    case PlaceQuality::DistrictCentre:
    case PlaceQuality::ProvinceCentre: return PointTrust::ByName;
    default: return PointTrust::Exact;
    }
}

} // namespace

std::shared_ptr<const PlacedPoints> placedPoints(const std::shared_ptr<const ColumnTable> &table)
{
    const PointColumn &column = table->points;
    if (column.offsets.empty()) // a table without places: every row is one without location
        return std::make_shared<PlacedPoints>(std::vector<quint32>(size_t(table->rows) + 1, 0), column.longitude, column.latitude);
    std::vector<quint8> trust(column.quality.size());
    std::transform(column.quality.begin(), column.quality.end(), trust.begin(), [](quint8 quality) { return quint8(trustOf(PlaceQuality(quality))); });
    return std::make_shared<PlacedPoints>(column.offsets, column.longitude, column.latitude, trust);
}

} // namespace obra
