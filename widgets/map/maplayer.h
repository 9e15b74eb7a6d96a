// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/viewport.h"
#include "map/mapcolors.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace obra {

/// One line of a legend: what a sign looks like and how much of it there is.
struct LegendEntry
{
    enum class Sign : quint8 { Area, Hatched, Dot, Hollow, Circle, Line, None };
    Sign sign = Sign::Area;
    QColor color;
    double radius = 5;      ///< of dots and circles, in pixels
    QString text;
    qint64 count = -1;      ///< -1 = not counted
};

/// What a layer's signs mean.
struct MapLegend
{
    QString title;
    std::vector<LegendEntry> entries;
    QString note;           ///< below the entries
    bool isEmpty() const { return title.isEmpty() && entries.empty(); }
};

/// What is drawn over the ground: on the screen, in a picture, on a page. Immutable once given to a map.
class MapLayer
{
public:
    /// One thing of the layer that can be pointed at.
    struct Item
    {
        int number = -1;     ///< -1 = nothing is there
        QString text;        ///< what to say of it
        QPointF position;    ///< in pixels of the view
        double radius = 0;   ///< how far its sign reaches around the position
    };

    virtual ~MapLayer() = default;
    /// Paints in pixels of @p view, on any thread. Devices that are not made of pixels get shapes instead of images.
    virtual void paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const = 0;
    virtual void paintCurrent(QPainter &, const Viewport &, const MapColors &, int) const {}
    /// Where the ground's names must not stand, and whether it should write any at all.
    virtual std::vector<QRectF> taken(const Viewport &) const { return {}; }
    virtual bool hidesNames() const { return false; }
    /// How much of what the layer shows would lie under a box: 0 nothing, 1 all of the box or of the layer. For finding room for a legend.
    virtual double covered(const QRectF &, const Viewport &) const { return 0; }
    virtual Item hit(QPointF position, const Viewport &view) const = 0;
    /// How many items the keyboard can walk, and which they are, the most important first.
    virtual int itemCount() const { return 0; }
    virtual Item item(int, const Viewport &) const { return {}; }
    virtual MapLegend legend(const MapColors &colors) const = 0;
    /// The layer in a few sentences for who cannot see it, in the current language.
    virtual QString describe() const = 0;
};

} // namespace obra
