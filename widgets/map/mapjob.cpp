// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapjob.h"

#include "explore/placedrows.h"
#include "geo/basemap.h"

#include <QHash>

namespace obra {

namespace {
constexpr quint32 mostAsked = 400; // points whose country is looked up
const QString homeCountry = QStringLiteral("PA"); // of the program, where the data say nothing
}

QString mainCountry(const PlacedPoints &points, const Basemap &map)
{
    std::vector<quint32> exact;
    for (quint32 row = 0; row < points.rowCount(); ++row) {
        for (quint32 i = points.begin(row); i < points.end(row); ++i) {
            if (points.trust(i) != PointTrust::Doubtful)
                exact.push_back(i);
        }
    }
    QHash<int, int> counts;
    const size_t step = std::max<size_t>(1, exact.size() / mostAsked);
    for (size_t i = 0; i < exact.size(); i += step) {
        const int country = map.countryAt(worldLongitude(fromFixed(points.x(exact[i]))), worldLatitude(fromFixed(points.y(exact[i]))));
        if (country >= 0)
            ++counts[country];
    }
    int best = -1;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (best < 0 || it.value() > counts[best] || (it.value() == counts[best] && it.key() < best))
            best = it.key();
    }
    return best < 0 ? QString() : map.units()[static_cast<size_t>(best)].code;
}

MapJobResult runMapJob(MapJob job)
{
    MapJobResult result;
    const std::shared_ptr<const ColumnTable> table = job.slice->sharedTable();
    if (!job.points) {
        job.points = placedPoints(table);
        if (const std::shared_ptr<const Basemap> map = Basemap::bundled())
            result.country = mainCountry(*job.points, *map);
    }
    if (job.layer.isEmpty())
        job.layer = result.country.isEmpty() ? homeCountry : result.country;
    if (job.form == MapForm::Points) {
        result.layer = std::make_shared<PointsLayer>(job.slice, job.points, job.pointsStyle, job.titleOf);
    } else if (job.form != MapForm::Groups) {
        const std::shared_ptr<const BoundaryLayer> layer = BoundaryLayer::named(job.layer);
        if (layer && (!job.unitRows || job.unitRows->layer != layer || job.unitRows->table != table))
            job.unitRows = UnitRows::find(table, layer);
        if (layer) {
            result.units = std::make_shared<UnitsLayer>(summarizeUnits(*job.slice, job.unitRows, job.currency), job.unitsStyle);
            result.layer = result.units;
        }
    }
    if (job.country.isEmpty())
        job.country = result.country;
    if (job.review) {
        PlaceReviewSettings settings;
        const std::shared_ptr<const Basemap> map = Basemap::bundled();
        const int country = map ? map->country(job.country) : -1;
        if (country >= 0) {
            settings.country = map->rect(country);
            settings.provinces = BoundaryLayer::named(job.country);
        }
        result.problems = reviewPlaces(*job.slice, settings);
    }
    result.job = std::move(job);
    return result;
}

} // namespace obra
