// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"
#include "geo/mercator.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace obra {

/// Closed rings in the unit square of Web Mercator, ready for many questions whether a point is inside. Immutable; shared between threads.
///
/// A point is inside by the even-odd rule over all rings, so holes may run either way round and rings that cross themselves have a definite answer.
/// Edges are straight on the map that people see, which is Mercator's.
class Outline
{
public:
    Outline() = default;
    /// Rings of fewer than three points are left out; the last point need not repeat the first.
    explicit Outline(const std::vector<std::vector<WorldPoint>> &rings);
    /// One ring in degrees.
    explicit Outline(std::span<const GeoPoint> ring);

    bool isEmpty() const { return m_points.empty(); }
    const WorldBox &box() const { return m_box; }
    int ringCount() const { return m_points.empty() ? 0 : static_cast<int>(m_starts.size()) - 1; }
    std::span<const WorldPoint> ring(int number) const { return { m_points.data() + m_starts[number], m_starts[number + 1] - m_starts[number] }; }
    size_t pointCount() const { return m_points.size(); }

    bool contains(WorldPoint point) const;
    /// In units of the square, by the even-odd rule's sign of the rings: holes count less when they run the other way.
    double area() const;
    /// Shortest way from @p point to an edge, in units of the square; infinite without edges.
    double distanceToEdge(WorldPoint point) const;
    /// The point inside that is farthest from every edge, to a hundredth of the box: where a name or a mark stands for the whole.
    WorldPoint pole() const;
    /// @p point when it is inside, else a place inside that is near to it.
    WorldPoint pulledInside(WorldPoint point) const;

private:
    void index();

    std::vector<WorldPoint> m_points;
    std::vector<size_t> m_starts { 0 };
    WorldBox m_box;
    // Edges by horizontal strips of the box: a ray to the east meets those of one strip only.
    std::vector<quint32> m_edges, m_stripStarts;
    std::vector<quint32> m_next; // the point an edge goes to, by the one it comes from
};

/// Metres along the ground between two places, on the sphere of WGS 84's mean radius: true to half a percent.
double groundDistance(const GeoPoint &a, const GeoPoint &b);

} // namespace obra
