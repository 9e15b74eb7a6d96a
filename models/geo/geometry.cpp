// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace obra {

namespace {

constexpr qint64 mostComparisons = 20000000; // of edges: a tenth of a second

double turn(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c)
{
    return (b.longitude - a.longitude) * (c.latitude - a.latitude) - (b.latitude - a.latitude) * (c.longitude - a.longitude);
}

bool isBetween(const GeoPoint &a, const GeoPoint &b, const GeoPoint &p)
{
    return std::min(a.longitude, b.longitude) <= p.longitude && p.longitude <= std::max(a.longitude, b.longitude)
        && std::min(a.latitude, b.latitude) <= p.latitude && p.latitude <= std::max(a.latitude, b.latitude);
}

bool same(const GeoPoint &a, const GeoPoint &b) { return a.longitude == b.longitude && a.latitude == b.latitude; }

bool meet(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c, const GeoPoint &d)
{
    const double abc = turn(a, b, c), abd = turn(a, b, d), cda = turn(c, d, a), cdb = turn(c, d, b);
    if (((abc > 0) != (abd > 0)) && ((cda > 0) != (cdb > 0)) && abc != 0 && abd != 0 && cda != 0 && cdb != 0)
        return true;
    return (abc == 0 && isBetween(a, b, c)) || (abd == 0 && isBetween(a, b, d)) || (cda == 0 && isBetween(c, d, a)) || (cdb == 0 && isBetween(c, d, b));
}

GeoPoint halfway(const std::vector<GeoPoint> &line, double *length)
{
    std::vector<double> along { 0 };
    for (size_t i = 1; i < line.size(); ++i)
        along.push_back(along.back() + groundDistance(line[i - 1], line[i]));
    *length = along.back();
    const auto at = std::lower_bound(along.begin(), along.end(), along.back() / 2);
    const auto i = static_cast<size_t>(at - along.begin());
    if (i == 0 || along[i] == along[i - 1])
        return line[i];
    const double share = (along.back() / 2 - along[i - 1]) / (along[i] - along[i - 1]);
    return { line[i - 1].longitude + share * (line[i].longitude - line[i - 1].longitude), line[i - 1].latitude + share * (line[i].latitude - line[i - 1].latitude) };
}

std::vector<std::vector<WorldPoint>> worldRings(const Geometry::Part &part)
{
    std::vector<std::vector<WorldPoint>> rings;
    for (const auto &ring : part.rings) {
        rings.emplace_back();
        for (const GeoPoint &point : ring)
            rings.back().push_back(toWorld(point.longitude, point.latitude));
    }
    return rings;
}

} // namespace

bool Geometry::isPoints() const
{
    return std::all_of(parts.begin(), parts.end(), [](const Part &part) { return part.kind == Kind::Point; });
}

size_t Geometry::pointCount() const
{
    size_t count = 0;
    for (const Part &part : parts) {
        for (const auto &ring : part.rings)
            count += ring.size();
    }
    return count;
}

Outline Geometry::outline() const
{
    std::vector<std::vector<WorldPoint>> rings;
    for (const Part &part : parts) {
        if (part.kind != Kind::Area)
            continue;
        for (auto &ring : worldRings(part))
            rings.push_back(std::move(ring));
    }
    return Outline(rings);
}

std::optional<GeoPoint> Geometry::representative() const
{
    double largest = -1, longest = -1;
    std::optional<GeoPoint> inArea, onLine, first;
    for (const Part &part : parts) {
        if (part.rings.empty() || part.rings.front().empty())
            continue;
        if (!first)
            first = part.rings.front().front();
        if (part.kind == Kind::Area) {
            const Outline outline(worldRings(part));
            if (const double area = std::abs(outline.area()); !outline.isEmpty() && area > largest) {
                largest = area;
                const WorldPoint pole = outline.pole();
                inArea = GeoPoint { worldLongitude(pole.x), worldLatitude(pole.y) };
            }
        } else if (part.kind == Kind::Line) {
            double length = 0;
            const GeoPoint middle = halfway(part.rings.front(), &length);
            if (length > longest) {
                longest = length;
                onLine = middle;
            }
        }
    }
    return inArea ? inArea : onLine ? onLine : first;
}

// Edges from west to east: only those that are abreast of each other are compared.
std::optional<GeoPoint> selfCrossing(const std::vector<GeoPoint> &ring, qint64 *budget)
{
    std::vector<GeoPoint> points;
    for (const GeoPoint &point : ring) {
        if (points.empty() || !same(points.back(), point))
            points.push_back(point);
    }
    while (points.size() > 1 && same(points.front(), points.back()))
        points.pop_back();
    const size_t count = points.size();
    if (count < 4)
        return std::nullopt;
    const auto end = [&](size_t edge) -> const GeoPoint & { return points[(edge + 1) % count]; };
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto west = [&](size_t edge) { return std::min(points[edge].longitude, end(edge).longitude); };
    const auto east = [&](size_t edge) { return std::max(points[edge].longitude, end(edge).longitude); };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return west(a) < west(b); });
    qint64 own = mostComparisons;
    for (size_t i = 0; i < count; ++i) {
        const size_t a = order[i];
        for (size_t j = i + 1; j < count && west(order[j]) <= east(a); ++j) {
            if (--own < 0 || (budget && --*budget < 0))
                return std::nullopt;
            const size_t b = order[j];
            if ((a + 1) % count == b || (b + 1) % count == a)
                continue;
            if (meet(points[a], end(a), points[b], end(b)))
                return points[std::max(a, b)];
        }
    }
    return std::nullopt;
}

} // namespace obra
