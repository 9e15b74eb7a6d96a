// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapjob.h"

#include "explore/placedrows.h"
#include "geo/basemap.h"
#include "store/schema.h"

#include <QHash>

#include <set>

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

namespace {

/// The lines and areas of the slice's rows; a work with many of them is one owner.
std::shared_ptr<const ShapesLayer> shapesOf(const MapJob &job)
{
    if (!job.shapes || job.shapes->empty())
        return {};
    const ColumnTable &table = job.slice->table();
    auto shapes = std::make_shared<MapShapes>();
    // A contract's rowid begins with its process's, where its places are.
    const bool contracts = table.unit == Unit::Contracts;
    const auto firstFrom = [&table](qint64 id) {
        quint32 low = 0, high = table.rows;
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            if (qint64(table.id[middle]) < id)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    std::set<quint32> works;
    for (const OwnedShape &shape : *job.shapes) {
        const quint32 end = firstFrom(contracts ? (shape.owner + 1) << childBits : shape.owner + 1);
        for (quint32 row = firstFrom(contracts ? shape.owner << childBits : shape.owner); row < end; ++row) {
            if (!job.slice->contains(row))
                continue;
            shapes->add(shape.geometry, row);
            works.insert(row);
        }
    }
    if (shapes->shapes.empty())
        return {};
    ShapesLayer::Style style;
    style.title = ShapesLayer::worksTitle();
    style.filled = true;
    style.count = qint64(works.size());
    style.points = false; // they are among the points of the works
    return std::make_shared<ShapesLayer>(shapes, style, job.titleOf);
}

} // namespace

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
            // The census names provinces: countries and districts of the same names are others.
            const std::shared_ptr<const Inhabitants> people = job.population ? job.population : job.layer == homeCountry ? Inhabitants::bundled() : nullptr;
            result.units = std::make_shared<UnitsLayer>(summarizeUnits(*job.slice, job.unitRows, job.currency, people), job.unitsStyle);
            result.layer = result.units;
        }
    }
    if (job.form == MapForm::Groups && job.pointsStyle.sizeByAmount)
        result.amounts = std::make_shared<const std::vector<double>>(PointsLayer::amounts(*table, job.currency));
    if (job.form == MapForm::Points || job.form == MapForm::Groups)
        result.shapes = shapesOf(job);
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
