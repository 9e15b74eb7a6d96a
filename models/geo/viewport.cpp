// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/viewport.h"

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr double tileSize = 256.0;

// Keeps the view inside the world; a world smaller than the view stands in its middle.
double clampedCentre(double centre, double viewLength, double worldPixels)
{
    const double half = viewLength / worldPixels / 2;
    return half >= 0.5 ? 0.5 : std::clamp(centre, half, 1.0 - half);
}

} // namespace

Viewport::Viewport(WorldPoint centre, double zoom, QSizeF size)
    : m_size(std::max(1.0, size.width()), std::max(1.0, size.height()))
{
    m_zoom = std::isfinite(zoom) ? std::clamp(zoom, lowestZoom(), highestZoom) : lowestZoom();
    m_worldPixels = tileSize * std::exp2(m_zoom);
    m_centre.x = clampedCentre(std::isfinite(centre.x) ? centre.x : 0.5, m_size.width(), m_worldPixels);
    m_centre.y = clampedCentre(std::isfinite(centre.y) ? centre.y : 0.5, m_size.height(), m_worldPixels);
}

double Viewport::lowestZoom() const
{
    // Antarctica and the far north of the square may be cut: it is the inhabited world that should fill a wide pane.
    const double side = std::min(m_size.width(), m_size.height() * 1.35);
    return std::min(std::log2(side / tileSize), highestZoom);
}

QPointF Viewport::project(WorldPoint point) const
{
    return { (point.x - m_centre.x) * m_worldPixels + m_size.width() / 2, (point.y - m_centre.y) * m_worldPixels + m_size.height() / 2 };
}

WorldPoint Viewport::unproject(QPointF position) const
{
    return { m_centre.x + (position.x() - m_size.width() / 2) / m_worldPixels, m_centre.y + (position.y() - m_size.height() / 2) / m_worldPixels };
}

WorldBox Viewport::box() const
{
    const WorldPoint topLeft = unproject({ 0, 0 });
    const WorldPoint bottomRight = unproject({ m_size.width(), m_size.height() });
    return { std::max(0.0, topLeft.x), std::max(0.0, topLeft.y), std::min(1.0, bottomRight.x), std::min(1.0, bottomRight.y) };
}

Viewport Viewport::fitted(const WorldBox &box, double margin, double closest) const
{
    if (box.isEmpty()) // the inhabited latitudes in the middle
        return Viewport(toWorld(0, 20), lowestZoom(), m_size);
    const double width = std::max(8.0, m_size.width() - 2 * margin);
    const double height = std::max(8.0, m_size.height() - 2 * margin);
    // Not below a centimetre, or a single point would ask for an infinite zoom.
    const double zoomX = std::log2(width / tileSize / std::max(box.right - box.left, 1e-10));
    const double zoomY = std::log2(height / tileSize / std::max(box.bottom - box.top, 1e-10));
    return Viewport({ (box.left + box.right) / 2, (box.top + box.bottom) / 2 }, std::min({ zoomX, zoomY, closest }), m_size);
}

Viewport Viewport::fitted(const GeoRect &rect, double margin, double closest) const
{
    GeoRect whole = rect;
    if (rect.west > rect.east) {
        whole.west = -180;
        whole.east = 180;
    }
    return fitted(toWorld(whole), margin, closest);
}

Viewport Viewport::widened(double margin) const
{
    const Viewport wide(m_centre, m_zoom, m_size + QSizeF(2 * margin, 2 * margin));
    return wide.m_zoom == m_zoom ? wide : *this;
}

Viewport Viewport::panned(QPointF delta) const
{
    return Viewport({ m_centre.x - delta.x() / m_worldPixels, m_centre.y - delta.y() / m_worldPixels }, m_zoom, m_size);
}

Viewport Viewport::zoomedAt(QPointF position, double zoom) const
{
    const WorldPoint fixed = unproject(position);
    const Viewport zoomed({ 0.5, 0.5 }, zoom, m_size); // only for its clamped zoom
    const double world = zoomed.worldPixels();
    const WorldPoint centre { fixed.x - (position.x() - m_size.width() / 2) / world, fixed.y - (position.y() - m_size.height() / 2) / world };
    return Viewport(centre, zoomed.zoom(), m_size);
}

ScaleBar Viewport::scaleBar(double longest) const
{
    const double perPixel = metresPerPixel(worldLatitude(m_centre.y));
    const double limit = longest * perPixel;
    if (!(limit > 0))
        return {};
    const double power = std::pow(10.0, std::floor(std::log10(limit)));
    double metres = power;
    for (const double step : { 2.0, 5.0 }) {
        if (step * power <= limit)
            metres = step * power;
    }
    return { metres, metres / perPixel };
}

} // namespace obra
