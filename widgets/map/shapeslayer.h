// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"
#include "map/maplayer.h"

#include <functional>
#include <vector>

namespace obra {

/// Points, lines and areas ready for drawing, each belonging to somebody: a work, or a feature of a file.
struct MapShapes
{
    struct Shape
    {
        Geometry::Kind kind = Geometry::Kind::Point;
        std::vector<std::vector<WorldPoint>> rings;
        WorldBox box;
        quint32 owner = 0;
    };
    std::vector<Shape> shapes;

    void add(const Geometry &geometry, quint32 owner);
};

/// Shapes as they are: what the user laid over the ground, or the lines and areas of works.
class ShapesLayer : public MapLayer
{
public:
    struct Style
    {
        QString title;          ///< in the legend
        int kind = -1;          ///< the colour of that kind, see kindColor(); -1: that of the marks
        bool filled = false;
        qint64 count = -1;      ///< of owners, for the legend
        bool inLegend = true;
        bool points = true;     ///< points are drawn, too
    };

    /// @p nameOf says what to call an owner; called on the GUI thread only.
    ShapesLayer(std::shared_ptr<const MapShapes> shapes, Style style, std::function<QString(quint32)> nameOf);

    /// "Drawn as lines or areas" in the current language.
    static QString worksTitle();
    /// Whom an item belongs to.
    quint32 ownerOf(int item) const { return m_shapes->shapes[static_cast<size_t>(item)].owner; }

    void paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const override;
    void paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const override;
    Item hit(QPointF position, const Viewport &view) const override;
    int itemCount() const override;
    Item item(int number, const Viewport &view) const override;
    MapLegend legend(const MapColors &colors) const override;
    QString describe() const override;

private:
    QColor color(const MapColors &colors) const;
    void paintShape(QPainter &painter, const Viewport &view, const MapShapes::Shape &shape) const;

    std::shared_ptr<const MapShapes> m_shapes;
    Style m_style;
    std::function<QString(quint32)> m_nameOf;
};

} // namespace obra
