// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/viewport.h"
#include "map/mapcolors.h"

#include <QFont>

class QPainter;

namespace obra {

/// The step between lines of a graticule in degrees: a round one at which they stand some 90 pixels apart or more.
double graticuleStep(const Viewport &view);

/// Meridians and parallels with their degrees at the lower and left edge, in pixels of the view; @p margin pixels around it are drawn, too.
void drawGraticule(QPainter &painter, const Viewport &view, double margin, const MapColors &colors, const QFont &font);

} // namespace obra
