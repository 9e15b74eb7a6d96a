// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/viewport.h"
#include "layers/tilefile.h"

class QPainter;

namespace obra {

/// Draws the tiles of a file that the view and @p margin pixels around it show, from the zoom of the file that fits best; where one is missing, the part of the tile above it.
/// In pixels of the view; @p ratio device pixels to one of them. Any thread.
void drawTiles(QPainter &painter, const TileFile &tiles, const Viewport &view, double margin, double ratio);

} // namespace obra
