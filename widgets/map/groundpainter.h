// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "geo/viewport.h"
#include "layers/tilefile.h"
#include "map/mapcolors.h"
#include "map/maplayer.h"

#include <QFont>
#include <QImage>

#include <memory>
#include <vector>

class QPainter;

namespace obra {

/// All that a picture of the ground depends on; a value that crosses threads.
struct GroundRequest
{
    Viewport view;
    double margin = 0;                 ///< logical pixels around the view that are drawn, too, so that it can be moved
    qreal devicePixelRatio = 1;
    MapColors colors;
    QFont font;
    bool spanish = false;
    std::vector<QRectF> taken;         ///< where names must not stand, in pixels of the view
    bool names = true;
    bool graticule = false;
    std::shared_ptr<const TileFile> tiles; ///< pictures instead of land and names; borders are drawn over them
    std::vector<std::shared_ptr<const MapLayer>> layers; ///< painted over the ground into the same picture, the lowest first
};

/// A drawn ground and the view it was drawn for.
struct GroundPicture
{
    QImage image;
    Viewport view;
    double margin = 0;
};

/// Draws sea, land, boundaries, names and the layers, antialiased. Any thread; without a basemap there is only sea.
GroundPicture paintGround(const Basemap *map, const GroundRequest &request);

/// The same on any device, in pixels of the view: shapes and letters stay such in SVG and PDF.
void drawGround(QPainter &painter, const Basemap *map, const GroundRequest &request);

} // namespace obra
