// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/placereview.h"

#include "explore/valuecodes.h"
#include "geo/coordinatechecks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace obra {

namespace {

using Kind = PlaceProblem::Kind;

/// What checkCoordinate() says, as a kind of problem; nothing when it is fine.
std::optional<Kind> coordinateProblem(const GeoPoint &point, const std::optional<GeoRect> &country)
{
    switch (checkCoordinate(point.longitude, point.latitude, country)) {
    case CoordinateProblem::None: return std::nullopt;
    case CoordinateProblem::NullIsland: return Kind::Zero;
    case CoordinateProblem::Swapped: return Kind::Swapped;
    case CoordinateProblem::OutsideCountry: return Kind::OutsideCountry;
    case CoordinateProblem::Missing:
    case CoordinateProblem::Projected:
    case CoordinateProblem::OutOfRange: break;
    }
    return Kind::Impossible;
}

/// Finds points that lie outside of all provinces that their record names.
class ProvinceCheck
{
public:
    ProvinceCheck(const ColumnTable &table, const PlaceReviewSettings &settings)
        : m_column(table.facet(Field::Province)), m_settings(settings)
    {
        for (const std::string &value : m_column.dictionary.values)
            m_units.push_back(settings.provinces && !value.empty() ? settings.provinces->find(QString::fromStdString(value)) : -1);
    }

    std::optional<PlaceProblem> check(quint32 row, const GeoPoint &point) const
    {
        const WorldPoint world = toWorld(point.longitude, point.latitude);
        double least = std::numeric_limits<double>::infinity();
        QString named;
        for (const quint32 code : codesOfRow(m_column, row)) {
            if (code >= m_units.size() || m_units[code] < 0) // a column that is not there has no dictionary
                continue;
            const BoundaryUnit &unit = m_settings.provinces->units()[std::size_t(m_units[code])];
            if (unit.outline.contains(world))
                return std::nullopt;
            const double metres = unit.outline.distanceToEdge(world) * metresPerWorldUnit(point.latitude);
            if (metres < least) {
                least = metres;
                named = QString::fromStdString(m_column.dictionary.values[code]);
            }
        }
        if (!std::isfinite(least) || least <= m_settings.toleranceMetres)
            return std::nullopt;
        PlaceProblem problem;
        problem.kind = Kind::OutsideProvince;
        problem.row = row;
        problem.point = point;
        problem.province = named;
        problem.metres = least;
        return problem;
    }

private:
    const FacetColumn &m_column;
    const PlaceReviewSettings &m_settings;
    std::vector<int> m_units; // by code
};

} // namespace

std::vector<PlaceProblem> reviewPlaces(const Slice &slice, const PlaceReviewSettings &settings)
{
    std::vector<PlaceProblem> problems;
    const ColumnTable &table = slice.table();
    const PointColumn &points = table.points;
    if (points.offsets.empty())
        return problems;
    const ProvinceCheck provinces(table, settings);
    struct Place { quint32 firstRow, lastRow; qint64 works; };
    std::unordered_map<quint64, Place> places;
    for (const quint32 row : slice.rows()) {
        for (quint32 i = points.offsets[row]; i < points.offsets[row + 1]; ++i) {
            const auto quality = PlaceQuality(points.quality[i]);
            if (quality == PlaceQuality::DistrictCentre || quality == PlaceQuality::ProvinceCentre)
                continue;
            PlaceProblem problem;
            problem.row = row;
            problem.point = { double(points.longitude[i]), double(points.latitude[i]) };
            if (quality == PlaceQuality::Corrected) {
                problem.kind = Kind::Corrected;
                problems.push_back(problem);
                continue;
            }
            if (quality == PlaceQuality::Converted) {
                problem.kind = Kind::Converted;
                problems.push_back(problem);
            }
            if (const auto kind = coordinateProblem(problem.point, settings.country)) {
                problem.kind = *kind;
                if (*kind == Kind::Swapped)
                    problem.proposed = GeoPoint { problem.point.latitude, problem.point.longitude };
                problems.push_back(problem);
                continue;
            }
            if (const auto outside = provinces.check(row, problem.point))
                problems.push_back(*outside);
            const quint64 key = quint64(std::bit_cast<quint32>(points.longitude[i])) << 32 | std::bit_cast<quint32>(points.latitude[i]);
            const auto [place, isNew] = places.try_emplace(key, Place { row, row, 1 });
            if (!isNew && place->second.lastRow != row) {
                place->second.lastRow = row;
                ++place->second.works;
            }
        }
    }
    for (const auto &[key, place] : places) {
        if (place.works < settings.manyWorks)
            continue;
        PlaceProblem problem;
        problem.kind = Kind::Repeated;
        problem.row = place.firstRow;
        problem.point = { double(std::bit_cast<float>(quint32(key >> 32))), double(std::bit_cast<float>(quint32(key))) };
        problem.works = place.works;
        problems.push_back(problem);
    }
    std::stable_sort(problems.begin(), problems.end(), [](const PlaceProblem &a, const PlaceProblem &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.works != b.works)
            return a.works > b.works;
        if (a.row != b.row)
            return a.row < b.row;
        return std::pair(a.point.longitude, a.point.latitude) < std::pair(b.point.longitude, b.point.latitude);
    });
    return problems;
}

} // namespace obra
