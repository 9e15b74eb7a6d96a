// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/placecorrections.h"

#include "store/placing.h"

#include <algorithm>

namespace obra {

bool PlaceCorrection::isSame(const PlaceCorrection &other) const
{
    return unit == other.unit && record == other.record && float(longitude) == float(other.longitude) && float(latitude) == float(other.latitude);
}

std::shared_ptr<const ColumnTable> withCorrections(const std::shared_ptr<const ColumnTable> &table, const std::vector<TurnedPlace> &places)
{
    std::shared_ptr<ColumnTable> corrected;
    const IdArray &owners = table->unit == Unit::Contracts ? table->process : table->id; // rows are ordered by them
    const auto firstFrom = [&owners](qint64 id) { return std::size_t(std::lower_bound(owners.begin(), owners.end(), id) - owners.begin()); };
    const PointColumn &points = table->points;
    for (const TurnedPlace &place : places) {
        const std::size_t row = firstFrom(place.id), end = firstFrom(place.id + 1);
        for (quint32 i = points.offsets.empty() ? 0 : points.offsets[row], last = points.offsets.empty() ? 0 : points.offsets[end]; i < last; ++i) {
            const PlaceQuality quality = PlaceQuality(points.quality[i]);
            const bool published = quality == PlaceQuality::Point || quality == PlaceQuality::Suspicious;
            if (!published || points.longitude[i] != float(place.longitude) || points.latitude[i] != float(place.latitude))
                continue;
            if (!corrected)
                corrected = std::make_shared<ColumnTable>(*table);
            corrected->points.longitude[i] = float(place.latitude);
            corrected->points.latitude[i] = float(place.longitude);
            corrected->points.quality[i] = quint8(PlaceQuality::Corrected);
        }
    }
    if (!corrected)
        return table;
    corrected->facets[std::size_t(Field::PlaceQuality)] = placeQualities(corrected->points, corrected->rows);
    return corrected;
}

} // namespace obra
