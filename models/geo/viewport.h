// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace obra {

/// A round length and how long it is drawn.
struct ScaleBar
{
    double metres = 0;
    double pixels = 0;
};

/// What part of the world a map shows: centre, zoom and size in logical pixels. A value type; every change makes a new one.
///
/// Zoom is continuous: at zoom z the world is 256 * 2^z pixels wide. The view never leaves the world, which does not repeat at the date line.
class Viewport
{
public:
    static constexpr double highestZoom = 20.0; ///< 15 cm a pixel at the equator: more than any boundary here is good for

    Viewport() = default;
    Viewport(WorldPoint centre, double zoom, QSizeF size);

    WorldPoint centre() const { return m_centre; }
    double zoom() const { return m_zoom; }
    QSizeF size() const { return m_size; }
    /// Width of the whole world in pixels.
    double worldPixels() const { return m_worldPixels; }
    /// The zoom at which the whole world is in the view.
    double lowestZoom() const;

    QPointF project(WorldPoint point) const;
    QPointF project(double longitude, double latitude) const { return project(toWorld(longitude, latitude)); }
    WorldPoint unproject(QPointF position) const;
    /// The part of the world in view, cut at the world's edge.
    WorldBox box() const;
    GeoRect geoRect() const { return toGeo(box()); }

    /// Shows @p box with @p margin pixels around, not closer than @p closest. An empty box gives the whole world.
    Viewport fitted(const WorldBox &box, double margin, double closest = highestZoom) const;
    /// A rectangle across the date line is shown with the whole world's width.
    Viewport fitted(const GeoRect &rect, double margin, double closest = highestZoom) const;
    /// Moves the picture by @p delta pixels.
    Viewport panned(QPointF delta) const;
    /// Zooms so that what is at @p position stays there (as far as the world's edge allows).
    Viewport zoomedAt(QPointF position, double zoom) const;
    /// Same centre and zoom in another size.
    Viewport resized(QSizeF size) const { return Viewport(m_centre, m_zoom, size); }

    /// The same zoom with @p margin pixels more on every side, moved where that would leave the world; this view itself when the world is not that large.
    Viewport widened(double margin) const;

    double metresPerPixel(double latitude) const { return metresPerWorldUnit(latitude) / m_worldPixels; }
    /// The longest of 1, 2, 5 * 10^n metres that is at most @p longest pixels long at the latitude of the centre.
    ScaleBar scaleBar(double longest) const;

    bool operator==(const Viewport &) const = default;

private:
    WorldPoint m_centre;
    double m_zoom = 0;
    double m_worldPixels = 256;
    QSizeF m_size { 256, 256 };
};

} // namespace obra
