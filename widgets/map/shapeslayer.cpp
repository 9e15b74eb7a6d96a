// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/shapeslayer.h"

#include "map/mapramp.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr double finest = 0.6;      // pixels: nearer points of a line are left out
constexpr double reach = 5;         // pixels from a line at which it is meant
constexpr double smallest = 2;      // pixels: what is smaller is drawn as a dot, or a road of two houses could not be found
constexpr int mostWalked = 5000;

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapLayer)
};

QPolygonF projected(const std::vector<WorldPoint> &ring, const Viewport &view)
{
    QPolygonF polygon;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF point = view.project(ring[i]);
        if (i == 0 || i + 1 == ring.size() || (point - polygon.last()).manhattanLength() >= finest)
            polygon.append(point);
    }
    return polygon;
}

double distanceTo(const QPointF &p, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a, from = p - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(from, along) / length, 0.0, 1.0) : 0;
    const QPointF gap = from - share * along;
    return std::hypot(gap.x(), gap.y());
}

} // namespace

void MapShapes::add(const Geometry &geometry, quint32 owner)
{
    for (const Geometry::Part &part : geometry.parts) {
        Shape shape;
        shape.kind = part.kind;
        shape.owner = owner;
        for (const auto &ring : part.rings) {
            std::vector<WorldPoint> &points = shape.rings.emplace_back();
            for (const GeoPoint &point : ring) {
                points.push_back(toWorld(point.longitude, point.latitude));
                shape.box.extend(points.back().x, points.back().y);
            }
        }
        if (!shape.box.isEmpty())
            shapes.push_back(std::move(shape));
    }
}

ShapesLayer::ShapesLayer(std::shared_ptr<const MapShapes> shapes, Style style, std::function<QString(quint32)> nameOf)
    : m_shapes(std::move(shapes)), m_style(std::move(style)), m_nameOf(std::move(nameOf))
{
}

QString ShapesLayer::worksTitle()
{
    return MapWords::tr("Drawn as lines or areas");
}

QColor ShapesLayer::color(const MapColors &colors) const
{
    return m_style.kind < 0 ? colors.mark : kindColor(m_style.kind, colors.isDark());
}

void ShapesLayer::paintShape(QPainter &painter, const Viewport &view, const MapShapes::Shape &shape) const
{
    const double size = std::max(shape.box.right - shape.box.left, shape.box.bottom - shape.box.top) * view.worldPixels();
    if (shape.kind == Geometry::Kind::Point || size < smallest) {
        painter.drawEllipse(view.project(shape.rings.front().front()), 3.5, 3.5);
    } else if (shape.kind == Geometry::Kind::Line) {
        for (const auto &line : shape.rings)
            painter.drawPolyline(projected(line, view));
    } else {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const auto &ring : shape.rings) {
            path.addPolygon(projected(ring, view));
            path.closeSubpath();
        }
        painter.drawPath(path);
    }
}

void ShapesLayer::paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = this->color(colors);
    QColor fill = color;
    fill.setAlphaF(0.22F);
    const WorldBox box = view.box();
    // Areas below lines, lines below points.
    for (const Geometry::Kind kind : { Geometry::Kind::Area, Geometry::Kind::Line, Geometry::Kind::Point }) {
        if (kind == Geometry::Kind::Point && !m_style.points)
            continue;
        for (const MapShapes::Shape &shape : m_shapes->shapes) {
            if (shape.kind != kind || !shape.box.intersects(box))
                continue;
            if (kind == Geometry::Kind::Line) { // a light edge lets a road stand out from the ground's lines
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(colors.markEdge, 4.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                if (m_style.filled)
                    paintShape(painter, view, shape);
            }
            painter.setPen(kind == Geometry::Kind::Point ? QPen(colors.markEdge, 1) : QPen(color, kind == Geometry::Kind::Line && m_style.filled ? 2.6 : 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(kind == Geometry::Kind::Point ? QBrush(color) : kind == Geometry::Kind::Area && m_style.filled ? QBrush(fill) : QBrush(Qt::NoBrush));
            paintShape(painter, view, shape);
        }
    }
}

void ShapesLayer::paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const
{
    if (item < 0 || item >= static_cast<int>(m_shapes->shapes.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.focus, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const quint32 owner = ownerOf(item);
    for (const MapShapes::Shape &shape : m_shapes->shapes) { // a work with many places is one work
        if (shape.owner == owner && shape.box.intersects(view.box()) && (m_style.points || shape.kind != Geometry::Kind::Point))
            paintShape(painter, view, shape);
    }
}

MapLayer::Item ShapesLayer::hit(QPointF position, const Viewport &view) const
{
    const WorldPoint corner = view.unproject(position - QPointF(reach, reach)), far = view.unproject(position + QPointF(reach, reach));
    const WorldBox around { corner.x, corner.y, far.x, far.y };
    int found = -1, rank = 0;
    for (size_t i = 0; i < m_shapes->shapes.size(); ++i) {
        const MapShapes::Shape &shape = m_shapes->shapes[i];
        if (!shape.box.intersects(around) || (shape.kind == Geometry::Kind::Point && !m_style.points))
            continue;
        bool near = false;
        if (shape.kind == Geometry::Kind::Area && m_style.filled)
            near = Outline(shape.rings).contains(view.unproject(position));
        for (const auto &ring : shape.rings) {
            if (ring.size() == 1)
                near = near || distanceTo(position, view.project(ring[0]), view.project(ring[0])) <= reach;
            const bool closed = shape.kind == Geometry::Kind::Area;
            for (size_t p = 1; !near && p < ring.size() + closed; ++p)
                near = distanceTo(position, view.project(ring[p - 1]), view.project(ring[p % ring.size()])) <= reach;
        }
        const int own = 3 - static_cast<int>(shape.kind); // points before lines before areas
        if (near && own >= rank) {
            rank = own;
            found = static_cast<int>(i);
        }
    }
    Item item = this->item(found, view);
    if (item.number >= 0) {
        item.position = position;
        item.radius = reach;
    }
    return item;
}

int ShapesLayer::itemCount() const { return std::min<int>(mostWalked, static_cast<int>(m_shapes->shapes.size())); }

MapLayer::Item ShapesLayer::item(int number, const Viewport &view) const
{
    Item item;
    if (number < 0 || number >= static_cast<int>(m_shapes->shapes.size()))
        return item;
    const MapShapes::Shape &shape = m_shapes->shapes[static_cast<size_t>(number)];
    item.number = number;
    item.position = view.project(WorldPoint { (shape.box.left + shape.box.right) / 2, (shape.box.top + shape.box.bottom) / 2 });
    item.radius = reach;
    item.text = m_nameOf ? m_nameOf(shape.owner) : QString();
    return item;
}

MapLegend ShapesLayer::legend(const MapColors &colors) const
{
    MapLegend legend;
    if (!m_style.inLegend)
        return legend;
    const bool lines = std::any_of(m_shapes->shapes.begin(), m_shapes->shapes.end(), [](const auto &shape) { return shape.kind != Geometry::Kind::Point; });
    legend.entries.push_back({ lines ? LegendEntry::Sign::Line : LegendEntry::Sign::Dot, color(colors), 4, m_style.title, m_style.count });
    return legend;
}

QString ShapesLayer::describe() const
{
    if (m_style.count >= 0)
        return MapWords::tr("%1: %Ln drawn.", "a layer and how many things it has", static_cast<int>(m_style.count)).arg(m_style.title);
    return MapWords::tr("%1.", "a layer").arg(m_style.title);
}

} // namespace obra
