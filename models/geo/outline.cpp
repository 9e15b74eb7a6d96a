// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/outline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace obra {

namespace {

constexpr double meanRadius = 6371008.8; // metres
constexpr double degree = 3.14159265358979323846 / 180;

double squaredDistance(WorldPoint p, WorldPoint a, WorldPoint b)
{
    double x = a.x, y = a.y;
    const double dx = b.x - x, dy = b.y - y;
    if (dx != 0 || dy != 0) {
        const double t = std::clamp(((p.x - x) * dx + (p.y - y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        x += dx * t;
        y += dy * t;
    }
    return (p.x - x) * (p.x - x) + (p.y - y) * (p.y - y);
}

} // namespace

Outline::Outline(const std::vector<std::vector<WorldPoint>> &rings)
{
    for (const std::vector<WorldPoint> &ring : rings) {
        size_t count = ring.size();
        while (count > 1 && ring[count - 1] == ring.front())
            --count;
        if (count < 3)
            continue;
        m_points.insert(m_points.end(), ring.begin(), ring.begin() + static_cast<qsizetype>(count));
        m_starts.push_back(m_points.size());
    }
    index();
}

Outline::Outline(std::span<const GeoPoint> ring)
{
    std::vector<WorldPoint> points;
    for (const GeoPoint &point : ring)
        points.push_back(toWorld(point.longitude, point.latitude));
    *this = Outline(std::vector<std::vector<WorldPoint>> { points });
}

void Outline::index()
{
    m_next.resize(m_points.size());
    for (int r = 0; r < ringCount(); ++r) {
        for (size_t i = m_starts[r]; i < m_starts[r + 1]; ++i)
            m_next[i] = static_cast<quint32>(i + 1 < m_starts[r + 1] ? i + 1 : m_starts[r]);
    }
    for (const WorldPoint &point : m_points)
        m_box.extend(point.x, point.y);
    if (m_points.empty())
        return;
    size_t strips = std::clamp<size_t>(m_points.size() / 4, 1, 4096);
    const double height = std::max(m_box.bottom - m_box.top, 1e-300);
    // An edge is listed in each strip that it goes through. Where many go through many (a zigzag from top to bottom), there are fewer strips, or the lists would outgrow the memory.
    double heights = 0;
    for (size_t i = 0; i < m_points.size(); ++i)
        heights += std::abs(m_points[i].y - m_points[m_next[i]].y) / height;
    constexpr double mostListed = 16; // times, each edge on average
    while (strips > 1 && heights * static_cast<double>(strips) > mostListed * static_cast<double>(m_points.size()))
        strips /= 2;
    const auto stripOf = [&](double y) { return std::min(strips - 1, static_cast<size_t>(std::max(0.0, (y - m_box.top) / height * static_cast<double>(strips)))); };
    m_stripStarts.assign(strips + 1, 0);
    const auto forStrips = [&](auto use) {
        for (quint32 i = 0; i < m_points.size(); ++i) {
            const auto [least, most] = std::minmax(m_points[i].y, m_points[m_next[i]].y);
            for (size_t s = stripOf(least); s <= stripOf(most); ++s)
                use(s, i);
        }
    };
    forStrips([this](size_t strip, quint32) { ++m_stripStarts[strip + 1]; });
    for (size_t s = 0; s < strips; ++s)
        m_stripStarts[s + 1] += m_stripStarts[s];
    m_edges.resize(m_stripStarts.back());
    std::vector<quint32> at(m_stripStarts.begin(), m_stripStarts.end() - 1);
    forStrips([&](size_t strip, quint32 edge) { m_edges[at[strip]++] = edge; });
}

bool Outline::contains(WorldPoint point) const
{
    if (m_points.empty() || !(point.x >= m_box.left && point.x <= m_box.right && point.y >= m_box.top && point.y <= m_box.bottom))
        return false;
    const size_t strips = m_stripStarts.size() - 1;
    const double height = std::max(m_box.bottom - m_box.top, 1e-300);
    const size_t strip = std::min(strips - 1, static_cast<size_t>((point.y - m_box.top) / height * static_cast<double>(strips)));
    bool inside = false;
    for (quint32 e = m_stripStarts[strip]; e < m_stripStarts[strip + 1]; ++e) {
        const WorldPoint &a = m_points[m_edges[e]], &b = m_points[m_next[m_edges[e]]];
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

double Outline::area() const
{
    double sum = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const WorldPoint &a = m_points[i], &b = m_points[m_next[i]];
        sum += (a.x - m_box.left) * (b.y - m_box.top) - (b.x - m_box.left) * (a.y - m_box.top);
    }
    return std::abs(sum) / 2;
}

double Outline::distanceToEdge(WorldPoint point) const
{
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < m_points.size(); ++i)
        least = std::min(least, squaredDistance(point, m_points[i], m_points[m_next[i]]));
    return std::sqrt(least);
}

// Cells that cannot hold a point farther from the edge than the best one found are never divided (the method of polylabel).
WorldPoint Outline::pole() const
{
    if (m_points.empty())
        return {};
    struct Cell { WorldPoint centre; double half, distance, most; };
    const auto cell = [this](double x, double y, double half) {
        const double edge = distanceToEdge({ x, y });
        const double distance = contains({ x, y }) ? edge : -edge;
        return Cell { { x, y }, half, distance, distance + half * 1.4142135623730951 };
    };
    const auto less = [](const Cell &a, const Cell &b) { return a.most < b.most; };
    std::priority_queue<Cell, std::vector<Cell>, decltype(less)> cells(less);
    const double width = m_box.right - m_box.left, height = m_box.bottom - m_box.top;
    const double size = std::max(std::min(width, height), std::max(width, height) / 64);
    if (!(size > 0))
        return m_points.front();
    for (double x = m_box.left; x < m_box.right; x += size) {
        for (double y = m_box.top; y < m_box.bottom; y += size)
            cells.push(cell(x + size / 2, y + size / 2, size / 2));
    }
    Cell best = cell((m_box.left + m_box.right) / 2, (m_box.top + m_box.bottom) / 2, 0);
    constexpr size_t mostEdges = 100000000; // looked at: a part of a second
    const int mostTries = static_cast<int>(std::clamp<size_t>(mostEdges / 4 / m_points.size(), 16, 2000));
    for (int tries = 0; !cells.empty() && tries < mostTries; ++tries) {
        const Cell next = cells.top();
        cells.pop();
        if (next.distance > best.distance)
            best = next;
        if (next.most - best.distance <= size / 100)
            break;
        const double half = next.half / 2;
        for (const int dx : { -1, 1 }) {
            for (const int dy : { -1, 1 })
                cells.push(cell(next.centre.x + dx * half, next.centre.y + dy * half, half));
        }
    }
    return best.centre;
}

WorldPoint Outline::pulledInside(WorldPoint point) const
{
    if (m_points.empty() || contains(point))
        return point;
    double least = std::numeric_limits<double>::infinity();
    WorldPoint nearest;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const double distance = squaredDistance(point, m_points[i], m_points[m_next[i]]);
        if (distance < least) {
            least = distance;
            nearest = { (m_points[i].x + m_points[m_next[i]].x) / 2, (m_points[i].y + m_points[m_next[i]].y) / 2 };
        }
    }
    // From the middle of the nearest edge a little way off to every side: one of them is inside.
    for (double step = std::sqrt(least) / 64 + 1e-9; step < 1; step *= 1.5) {
        for (int side = 0; side < 16; ++side) {
            const double angle = side * 0.39269908169872414;
            const WorldPoint tried { nearest.x + step * std::cos(angle), nearest.y + step * std::sin(angle) };
            if (contains(tried))
                return tried;
        }
    }
    return pole();
}

double groundDistance(const GeoPoint &a, const GeoPoint &b)
{
    const double p = a.latitude * degree, q = b.latitude * degree;
    const double s = std::sin((q - p) / 2), t = std::sin((b.longitude - a.longitude) * degree / 2);
    return 2 * meanRadius * std::asin(std::min(1.0, std::sqrt(s * s + std::cos(p) * std::cos(q) * t * t)));
}

} // namespace obra
