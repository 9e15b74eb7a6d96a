// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/groundshapes.h"

#include <algorithm>
#include <cmath>

namespace obra {

void ScreenShapes::finish(size_t least)
{
    if (points.size() - starts.back() < least)
        points.resize(starts.back());
    else
        starts.push_back(static_cast<quint32>(points.size()));
}

namespace {

constexpr double finest = 0.5;       // pixels: points nearer than this to the one before are left out
constexpr double tooSmall = 0.4;     // pixels: rings smaller than this are left out
constexpr double narrowest = 26;     // pixels: units narrower than this carry no name

/// Cuts rings and lines at a rectangle.
class Clipper
{
public:
    explicit Clipper(const QRectF &rect) : m_rect(rect) { }

    // Sutherland-Hodgman: edges along the rectangle appear, which lie outside of the picture.
    void ring(std::vector<QPointF> &points)
    {
        side(points, [this](QPointF p) { return p.x() - m_rect.left(); });
        side(points, [this](QPointF p) { return m_rect.right() - p.x(); });
        side(points, [this](QPointF p) { return p.y() - m_rect.top(); });
        side(points, [this](QPointF p) { return m_rect.bottom() - p.y(); });
    }

    // Liang-Barsky; false when nothing of the segment is within.
    bool segment(QPointF &a, QPointF &b) const
    {
        double from = 0, to = 1;
        const QPointF d = b - a;
        const double p[4] = { -d.x(), d.x(), -d.y(), d.y() };
        const double q[4] = { a.x() - m_rect.left(), m_rect.right() - a.x(), a.y() - m_rect.top(), m_rect.bottom() - a.y() };
        for (int i = 0; i < 4; ++i) {
            if (p[i] == 0) {
                if (q[i] < 0)
                    return false;
                continue;
            }
            const double t = q[i] / p[i];
            (p[i] < 0 ? from : to) = p[i] < 0 ? std::max(from, t) : std::min(to, t);
        }
        if (from > to)
            return false;
        b = to < 1 ? a + d * to : b;
        a = from > 0 ? a + d * from : a;
        return true;
    }

private:
    template<typename Distance>
    void side(std::vector<QPointF> &points, Distance distance)
    {
        m_cut.clear();
        for (size_t i = 0; i < points.size(); ++i) {
            const QPointF a = points[i], b = points[i + 1 < points.size() ? i + 1 : 0];
            const double da = distance(a), db = distance(b);
            if (da >= 0)
                m_cut.push_back(a);
            if ((da >= 0) != (db >= 0))
                m_cut.push_back(a + (b - a) * (da / (da - db)));
        }
        points.swap(m_cut);
    }

    QRectF m_rect;
    std::vector<QPointF> m_cut;
};

/// Makes the shapes of one view.
class Shaper
{
public:
    Shaper(const Basemap &map, const Viewport &view, double margin)
        : m_map(map), m_view(view), m_level(Basemap::levelFor(view.worldPixels())),
          m_rect(QRectF(QPointF(0, 0), view.size()).adjusted(-margin, -margin, margin, margin)), m_clipper(m_rect)
    {
        const WorldPoint topLeft = view.unproject(m_rect.topLeft()), bottomRight = view.unproject(m_rect.bottomRight());
        m_box = { topLeft.x, topLeft.y, bottomRight.x, bottomRight.y };
        m_arcs.resize(map.arcCount());
    }

    GroundShapes shapes(bool regions)
    {
        GroundShapes result;
        for (int arc = 0; arc < m_map.arcCount(); ++arc) {
            const Basemap::ArcKind kind = m_map.arcKind(arc);
            if (!m_map.arcBox(arc).intersects(m_box) || (kind == Basemap::ArcKind::Region && !regions))
                continue;
            line(arc, kind == Basemap::ArcKind::Coast ? result.coasts : kind == Basemap::ArcKind::Country ? result.countryBorders : result.regionBorders);
        }
        const int last = regions ? static_cast<int>(m_map.units().size()) : m_map.countryCount();
        for (int number = 0; number < last; ++number) {
            const BasemapUnit &unit = m_map.units()[number];
            if (!unit.box.intersects(m_box))
                continue;
            const bool named = (std::min(unit.box.right, m_box.right) - std::max(unit.box.left, m_box.left)) * m_view.worldPixels() >= narrowest;
            UnitShape shape { number, result.unitRings.count(), 0 };
            for (quint32 ring = unit.firstRing; ring < unit.firstRing + unit.ringCount; ++ring) {
                if (!assemble(ring))
                    continue;
                if (unit.isCountry()) {
                    result.land.points.insert(result.land.points.end(), m_ring.begin(), m_ring.end());
                    result.land.finish(3);
                }
                if (named && (m_map.ringBox(ring).right - m_map.ringBox(ring).left) * m_view.worldPixels() >= narrowest) {
                    result.unitRings.points.insert(result.unitRings.points.end(), m_ring.begin(), m_ring.end());
                    result.unitRings.finish(3);
                }
            }
            shape.parts = result.unitRings.count() - shape.firstPart;
            if (shape.parts > 0)
                result.units.push_back(shape);
        }
        return result;
    }

private:
    // Thinned once a view, in the arc's own direction, so that both neighbours get the very same points.
    const std::vector<QPointF> &arcOnScreen(int arc)
    {
        std::vector<QPointF> &points = m_arcs[arc];
        if (!points.empty())
            return points;
        const std::span<const BoundaryPoint> source = m_map.arcPoints(arc, m_level);
        for (size_t i = 0; i < source.size(); ++i) {
            const QPointF p = m_view.project(WorldPoint { source[i].x, source[i].y });
            if (i == 0 || i + 1 == source.size() || (p - points.back()).manhattanLength() >= finest)
                points.push_back(p);
        }
        return points;
    }

    bool assemble(quint32 ring)
    {
        m_ring.clear();
        const WorldBox &box = m_map.ringBox(ring);
        if (!box.intersects(m_box) || std::max(box.right - box.left, box.bottom - box.top) * m_view.worldPixels() < tooSmall)
            return false;
        for (const quint32 reference : m_map.ringArcs(ring)) {
            const std::vector<QPointF> &points = arcOnScreen(static_cast<int>(reference / 2));
            if (points.empty())
                continue;
            // The last point of an arc is the first of the next.
            if (reference & 1)
                m_ring.insert(m_ring.end(), points.rbegin(), points.rend() - 1);
            else
                m_ring.insert(m_ring.end(), points.begin(), points.end() - 1);
        }
        if (box.left < m_box.left || box.right > m_box.right || box.top < m_box.top || box.bottom > m_box.bottom)
            m_clipper.ring(m_ring);
        return m_ring.size() >= 3;
    }

    // The source cuts countries at 179.9 degrees and Antarctica at the pole: these edges are no coast.
    static bool isSeam(BoundaryPoint a, BoundaryPoint b)
    {
        constexpr float west = 0.1f / 360 + 1e-4f, east = 1 - west, south = 1 - 1e-6f;
        return (a.x <= west && b.x <= west) || (a.x >= east && b.x >= east) || (a.y >= south && b.y >= south);
    }

    void line(int arc, ScreenShapes &into)
    {
        const WorldBox &box = m_map.arcBox(arc);
        const bool seam = box.left < 0.001 || box.right > 0.999 || box.bottom > 0.999;
        const bool inside = box.left >= m_box.left && box.right <= m_box.right && box.top >= m_box.top && box.bottom <= m_box.bottom;
        if (inside && !seam) {
            const std::vector<QPointF> &points = arcOnScreen(arc);
            into.points.insert(into.points.end(), points.begin(), points.end());
            into.finish(2);
            return;
        }
        const std::span<const BoundaryPoint> source = m_map.arcPoints(arc, m_level);
        bool open = false;
        QPointF last;
        for (size_t i = 1; i < source.size(); ++i) {
            QPointF a = m_view.project(WorldPoint { source[i - 1].x, source[i - 1].y });
            QPointF b = m_view.project(WorldPoint { source[i].x, source[i].y });
            if (open && i + 1 < source.size() && !seam && (b - last).manhattanLength() < finest && m_rect.contains(b))
                continue;
            if (open && !seam)
                a = last; // from where the line was thinned
            const QPointF end = b;
            if ((seam && isSeam(source[i - 1], source[i])) || !m_clipper.segment(a, b)) {
                into.finish(2);
                open = false;
                continue;
            }
            if (!open)
                into.points.push_back(a);
            into.points.push_back(b);
            last = b;
            open = b == end;
            if (!open)
                into.finish(2);
        }
        into.finish(2);
    }

    const Basemap &m_map;
    Viewport m_view;
    int m_level;
    QRectF m_rect;
    WorldBox m_box;
    Clipper m_clipper;
    std::vector<std::vector<QPointF>> m_arcs;
    std::vector<QPointF> m_ring;
};

} // namespace

GroundShapes groundShapes(const Basemap &map, const Viewport &view, double margin, bool regions)
{
    return Shaper(map, view, margin).shapes(regions);
}

} // namespace obra
