// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/groundpainter.h"

#include "geo/groundshapes.h"
#include "geo/labels.h"
#include "map/graticule.h"
#include "map/tilepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace obra {

namespace {

constexpr double regionBordersFrom = 4.2; // zoom
constexpr double regionNamesFrom = 5.8;
constexpr double countryNamesUntil = 9.5; // closer, one knows where one is

void drawLines(QPainter &painter, const ScreenShapes &lines, const QColor &color, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int p = 0; p < lines.count(); ++p) {
        const auto part = lines.part(p);
        painter.drawPolyline(part.data(), static_cast<int>(part.size()));
    }
}

struct Name
{
    QString text;
    bool isCountry = false;
};

QFont countryFont(const QFont &base, double zoom)
{
    QFont font = base;
    font.setPointSizeF(std::max(6.5, base.pointSizeF() * (zoom < 3 ? 0.78 : 0.92)));
    font.setLetterSpacing(QFont::AbsoluteSpacing, zoom < 3 ? 0.6 : 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont regionFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(std::max(6.0, base.pointSizeF() * 0.85));
    return font;
}

void drawNames(QPainter &painter, const Basemap &map, const GroundShapes &shapes, const GroundRequest &request)
{
    const double zoom = request.view.zoom();
    const QFont fonts[2] = { regionFont(request.font), countryFont(request.font, zoom) };
    const QFontMetricsF metrics[2] = { QFontMetricsF(fonts[0]), QFontMetricsF(fonts[1]) };
    std::vector<LabelRequest> wanted;
    std::vector<Name> names;
    for (const UnitShape &shape : shapes.units) {
        const BasemapUnit &unit = map.units()[shape.unit];
        const bool isCountry = unit.isCountry();
        if (isCountry ? zoom > countryNamesUntil : zoom < regionNamesFrom)
            continue;
        const QString text = request.spanish && !unit.spanishName.isEmpty() ? unit.spanishName : unit.name;
        if (text.isEmpty())
            continue;
        const QSizeF size(metrics[isCountry].horizontalAdvance(isCountry ? text.toUpper() : text) + 6, metrics[isCountry].height() + 1);
        const double area = (unit.box.right - unit.box.left) * (unit.box.bottom - unit.box.top);
        // Countries first while several are in view, then the regions.
        wanted.push_back({ shape, size, area + (isCountry && zoom < 7.2 ? 10.0 : 0.0) });
        names.push_back({ text, isCountry });
    }
    const QRectF bounds = QRectF(QPointF(0, 0), request.view.size()).adjusted(3, 3, -3, -3);
    const std::vector<QRectF> places = placeLabels(shapes.unitRings, wanted, bounds, request.taken);
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].isNull())
            continue;
        const int kind = names[i].isCountry;
        const QString text = kind ? names[i].text.toUpper() : names[i].text;
        const QPointF at(std::round(places[i].left()) + 3, std::round(places[i].top() + metrics[kind].ascent()));
        painter.setFont(fonts[kind]);
        // The halo, so that borders do not run through the letters: moved copies are a hundred times as fast as a stroked outline.
        painter.setPen(request.colors.land);
        for (const QPointF &offset : { QPointF(-1, -1), QPointF(0, -1.3), QPointF(1, -1), QPointF(1.3, 0), QPointF(1, 1), QPointF(0, 1.3), QPointF(-1, 1), QPointF(-1.3, 0) })
            painter.drawText(at + offset, text);
        painter.setPen(kind ? request.colors.countryName : request.colors.regionName);
        painter.drawText(at, text);
    }
}

// Layers see the margin as a part of the view, as far as the world reaches.
void drawLayers(QPainter &painter, const GroundRequest &request)
{
    if (request.layers.empty())
        return;
    const Viewport view = request.view.widened(request.margin);
    painter.translate(request.view.project(view.unproject({ 0, 0 })));
    for (const auto &layer : request.layers) {
        painter.save();
        layer->paint(painter, view, request.colors, request.font);
        painter.restore();
    }
}

} // namespace

GroundPicture paintGround(const Basemap *map, const GroundRequest &request)
{
    GroundPicture picture;
    picture.view = request.view;
    picture.margin = request.margin;
    const QSizeF size = request.view.size() + QSizeF(2 * request.margin, 2 * request.margin);
    picture.image = QImage((size * request.devicePixelRatio).toSize(), QImage::Format_RGB32);
    if (picture.image.isNull())
        return picture;
    picture.image.setDevicePixelRatio(request.devicePixelRatio);
    picture.image.fill(request.colors.sea);
    QPainter painter(&picture.image);
    painter.translate(request.margin, request.margin);
    drawGround(painter, map, request);
    drawLayers(painter, request);
    return picture;
}

void drawGround(QPainter &painter, const Basemap *map, const GroundRequest &request)
{
    if (request.tiles)
        drawTiles(painter, *request.tiles, request.view, request.margin, request.devicePixelRatio);
    if (!map)
        return;
    const bool regions = request.view.zoom() >= regionBordersFrom;
    const GroundShapes shapes = groundShapes(*map, request.view, request.margin + 8, regions);
    painter.setRenderHint(QPainter::Antialiasing);
    // Ring by ring: one path of all is seven times as slow. Where two antialiased neighbours meet, a trace of sea would shine through: their border lies on it.
    painter.setPen(Qt::NoPen);
    painter.setBrush(request.colors.land);
    for (int p = 0; p < shapes.land.count() && !request.tiles; ++p) {
        const auto ring = shapes.land.part(p);
        painter.drawPolygon(ring.data(), static_cast<int>(ring.size()), Qt::WindingFill);
    }
    painter.setBrush(Qt::NoBrush);
    const double zoom = request.view.zoom();
    // Where the world is small, lines are fainter instead of thinner: lines of one pixel are drawn several times as fast.
    QColor coast = request.colors.coast, border = request.colors.countryBorder;
    if (zoom < 3) {
        coast.setAlphaF(0.65f);
        border.setAlphaF(0.6f);
    }
    drawLines(painter, shapes.regionBorders, request.colors.regionBorder, 1.0);
    if (!request.tiles) // which have a coast of their own, and a truer one
        drawLines(painter, shapes.coasts, coast, 1.0);
    drawLines(painter, shapes.countryBorders, border, zoom < 6 ? 1.0 : 1.4);
    if (request.graticule)
        drawGraticule(painter, request.view, request.margin, request.colors, request.font);
    if (request.names && !request.tiles)
        drawNames(painter, *map, shapes, request);
}

} // namespace obra
