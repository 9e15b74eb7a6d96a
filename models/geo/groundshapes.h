// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "geo/viewport.h"

#include <QPointF>

#include <vector>

namespace obra {

/// Points of several rings or lines one after the other; part p is at [starts[p], starts[p+1]).
struct ScreenShapes
{
    std::vector<QPointF> points;
    std::vector<quint32> starts { 0 };

    int count() const { return static_cast<int>(starts.size()) - 1; }
    std::span<const QPointF> part(int p) const { return { points.data() + starts[p], starts[p + 1] - starts[p] }; }
    /// Ends the part that was being appended; one of fewer than @p least points is dropped.
    void finish(size_t least);
};

/// The outline of one unit in view, for finding room for its name.
struct UnitShape
{
    int unit = -1;
    int firstPart = 0, parts = 0;  ///< in GroundShapes::unitRings
};

/// What a picture of the ground is drawn from, in pixels of the view, cut a little outside of it and no finer than half a pixel.
struct GroundShapes
{
    ScreenShapes land;             ///< closed rings, each to be filled by itself: what is a hole in one country is another country
    ScreenShapes coasts, countryBorders, regionBorders;
    ScreenShapes unitRings;
    std::vector<UnitShape> units;  ///< countries, then regions, wide enough to carry a name
};

/// Cuts and projects the basemap for a view. @p margin pixels around the view are kept. Pure; any thread.
/// @p regions adds the first-level borders and outlines.
GroundShapes groundShapes(const Basemap &map, const Viewport &view, double margin, bool regions);

} // namespace obra
