// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/viewport.h"
#include "map/mapcolors.h"
#include "map/maplayer.h"

#include <QFont>
#include <QString>

class QPainter;

namespace obra {

/// What is written over a map beside its marks: scale, origin of the boundaries, messages. Plain functions on a painter in pixels of the view.
namespace mapchrome {

/// A smaller font for captions.
QFont captionFont(const QFont &base);
/// Scale bar, true at the latitude of the view's centre, and the attribution, in the lower right corner. @p left is where they must end.
void paintCorner(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font, double left, const QString &background = {});
/// A message in the middle.
void paintMessage(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font, const QString &text);
/// A box with up to three lines beside a mark, moved so that it stays in the view.
void paintName(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font, QPointF mark, double radius, const QString &text);
/// Text with a halo of the ground's colour, so that lines do not run through the letters.
void paintHaloText(QPainter &painter, const QRectF &box, const QString &text, const QColor &color, const QColor &halo);
/// Where legends may stand. The lower corners leave room for what stands there already.
enum class Corner : quint8 { TopRight, BottomLeft, BottomRight, TopLeft };
/// The room that the legends of the layers take in a corner; null when they have none.
QRectF legendRect(const std::vector<MapLegend> &legends, const Viewport &view, const QFont &font, Corner corner);
void paintLegends(QPainter &painter, const std::vector<MapLegend> &legends, const Viewport &view, const MapColors &colors, const QFont &font, Corner corner);
/// "5 km", "200 m" in the current language.
QString lengthText(double metres);
/// "Natural Earth · boundaries for reference only, not official" in the current language, and what a background asks to be said.
QString attribution(const QString &background = {});
/// How high the inset of the country is with its margins: the upper left corner below it is free.
inline constexpr double insetHeight = 98;

} // namespace mapchrome

} // namespace obra
