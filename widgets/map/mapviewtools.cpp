// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing on the map, the way back, and the small map of the country.
#include "geo/basemap.h"
#include "geo/outline.h"
#include "map/mapchrome.h"
#include "map/mapview.h"
#include "map/mapviewsizes.h"

#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace obra {

using namespace mapsizes;

namespace {

constexpr size_t mostViews = 50;
constexpr double lassoStep = 3;       // pixels between two points of a lasso
constexpr double closes = 9;          // pixels: a click so near to the first corner closes the polygon
constexpr QSize insetSize(132, 84);

GeoPoint toGeoPoint(WorldPoint point) { return { worldLongitude(point.x), worldLatitude(point.y) }; }

QVector<GeoPoint> toGeoPoints(const std::vector<WorldPoint> &points)
{
    QVector<GeoPoint> all;
    for (const WorldPoint &point : points)
        all.append(toGeoPoint(point));
    return all;
}

} // namespace

void MapView::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    cancelDrawing();
    m_tool = tool;
    setCursor(tool == Tool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
    emit toolChanged();
}

bool MapView::beginDrawing(QPointF position)
{
    const WorldPoint point = m_view.unproject(position);
    switch (m_tool) {
    case Tool::Lasso:
        m_drawn = { point };
        m_drag = Drag::Drawing;
        return true;
    case Tool::Distance:
        m_drawn = { point, point };
        m_drag = Drag::Drawing;
        return true;
    case Tool::Polygon:
        if (m_drawn.size() > 2 && (m_view.project(m_drawn.front()) - position).manhattanLength() < closes)
            finishPolygon();
        else
            m_drawn.push_back(point);
        update();
        return true;
    default: return false;
    }
}

void MapView::continueDrawing(QPointF position)
{
    const WorldPoint point = m_view.unproject(position);
    if (m_tool == Tool::Distance && m_drawn.size() == 2)
        m_drawn[1] = point;
    else if (m_tool == Tool::Lasso && (m_view.project(m_drawn.back()) - position).manhattanLength() >= lassoStep)
        m_drawn.push_back(point);
    update();
}

void MapView::endDrawing(QPointF position)
{
    continueDrawing(position);
    const std::vector<WorldPoint> drawn = std::exchange(m_drawn, {});
    update();
    if (m_tool == Tool::Distance) {
        const GeoPoint centre = toGeoPoint(drawn[0]);
        const double metres = groundDistance(centre, toGeoPoint(drawn[1]));
        if ((m_view.project(drawn[0]) - m_view.project(drawn[1])).manhattanLength() >= 4)
            emit circleDrawn(centre, metres >= 100 ? std::round(metres) : metres);
    } else if (drawn.size() >= 3) {
        emit outlineDrawn(toGeoPoints(drawn));
    }
}

void MapView::finishPolygon()
{
    if (m_tool != Tool::Polygon || m_drawn.size() < 3)
        return;
    std::vector<WorldPoint> drawn = std::exchange(m_drawn, {});
    // A double click has put its corner there twice.
    while (drawn.size() > 3 && (m_view.project(drawn.back()) - m_view.project(drawn[drawn.size() - 2])).manhattanLength() < 3)
        drawn.pop_back();
    update();
    emit outlineDrawn(toGeoPoints(drawn));
}

void MapView::cancelDrawing()
{
    m_drawn.clear();
    if (m_drag == Drag::Drawing)
        m_drag = Drag::None;
    update();
}

void MapView::paintDrawing(QPainter &painter, const Viewport &view)
{
    if (m_drawn.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = m_colors.focus;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(m_colors.focus, 1.6, Qt::DashLine));
    painter.setBrush(fill);
    if (m_tool == Tool::Distance) {
        // The circle on the ground: its rim point by point, because Mercator makes it larger towards the pole.
        const GeoPoint centre = toGeoPoint(m_drawn[0]);
        const double metres = groundDistance(centre, toGeoPoint(m_drawn[1])), radians = std::numbers::pi / 180;
        QPolygonF rim;
        for (int i = 0; i < 96; ++i) {
            const double angle = i * 2 * std::numbers::pi / 96, arc = metres / 6371008.8, latitude = centre.latitude * radians;
            const double to = std::asin(std::clamp(std::sin(latitude) * std::cos(arc) + std::cos(latitude) * std::sin(arc) * std::cos(angle), -1.0, 1.0));
            const double east = std::atan2(std::sin(angle) * std::sin(arc) * std::cos(latitude), std::cos(arc) - std::sin(latitude) * std::sin(to));
            rim.append(view.project(centre.longitude + east / radians, to / radians));
        }
        painter.drawPolygon(rim);
        const QPointF middle = view.project(m_drawn[0]);
        painter.drawLine(middle, view.project(m_drawn[1]));
        mapchrome::paintName(painter, view, m_colors, font(), view.project(m_drawn[1]), 6,
            metres >= 1000 ? tr("%1 km").arg(QLocale().toString(metres / 1000, 'f', metres < 10000 ? 2 : 1)) : tr("%1 m").arg(QLocale().toString(metres, 'f', 0)));
        return;
    }
    QPolygonF polygon;
    for (const WorldPoint &point : m_drawn)
        polygon.append(view.project(point));
    if (m_tool == Tool::Polygon) {
        polygon.append(m_pointer);
        painter.drawPolygon(polygon);
        painter.setPen(QPen(m_colors.focus, 1.6));
        painter.setBrush(m_colors.plate);
        for (const WorldPoint &point : m_drawn)
            painter.drawEllipse(view.project(point), 3.5, 3.5);
    } else {
        painter.drawPolygon(polygon);
    }
}

void MapView::rememberView()
{
    if (m_historyAt >= 0 && m_history[static_cast<size_t>(m_historyAt)].resized(m_view.size()) == m_view)
        return;
    if (m_historyAt < 0 || !m_movedByUser) { // what the program showed is where the user starts from
        m_history.assign(1, m_view);
        m_historyAt = 0;
    } else {
        m_history.resize(static_cast<size_t>(m_historyAt) + 1);
        m_history.push_back(m_view);
        if (m_history.size() > mostViews)
            m_history.erase(m_history.begin());
        m_historyAt = static_cast<int>(m_history.size()) - 1;
    }
    emit historyChanged();
}

void MapView::goTo(int place)
{
    m_historyAt = place;
    setView(m_history[static_cast<size_t>(place)].resized(size()), true);
    emit historyChanged();
}

void MapView::goBack()
{
    if (canGoBack())
        goTo(m_historyAt - 1);
}

void MapView::goForward()
{
    if (canGoForward())
        goTo(m_historyAt + 1);
}

void MapView::setHome(const std::optional<GeoRect> &rect)
{
    if (rect == m_home)
        return;
    m_home = rect;
    m_homeUnit = -1;
    if (const std::shared_ptr<const Basemap> map = rect ? Basemap::bundled() : nullptr) {
        for (int country = 0; country < map->countryCount() && m_homeUnit < 0; ++country)
            m_homeUnit = map->rect(country) == *rect ? country : -1;
    }
    m_inset = {};
    update();
}

// Only where a part of the country is in view: else the map itself says where it is.
void MapView::paintInset(QPainter &painter, const Viewport &view)
{
    if (!m_home || view.size().width() < 4 * insetSize.width() || view.size().height() < 4 * insetSize.height())
        return;
    const WorldBox home = toWorld(*m_home), box = view.box();
    if (!home.intersects(box) || box.right - box.left > 0.6 * (home.right - home.left))
        return;
    if (m_inset.isNull()) {
        GroundRequest request = groundRequest(Viewport({}, 1, QSizeF(insetSize)).fitted(home, 4), devicePixelRatioF());
        request.margin = 0;
        request.names = false;
        m_insetView = request.view;
        m_inset = m_ground.paintNow(request).image;
    }
    const QRectF frame(QPointF(6, 6), QSizeF(insetSize));
    painter.drawImage(frame, m_inset);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colors.plateEdge, 1));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    const QPointF a = m_insetView.project(WorldPoint { box.left, box.top }), b = m_insetView.project(WorldPoint { box.right, box.bottom });
    QRectF here(a + frame.topLeft(), b + frame.topLeft());
    if (here.width() < 5)
        here.adjust(-3, -3, 3, 3); // a street corner must still be seen
    painter.setPen(QPen(m_colors.doubtful, 2));
    painter.drawRect(here & frame.adjusted(2, 2, -2, -2));
}

void MapView::renderOn(QPainter &painter, const QSize &size)
{
    const MapColors colors = std::exchange(m_colors, MapColors::light()); // paper is white
    m_marks.setLook(m_colors, font());
    const QImage inset = std::exchange(m_inset, {});
    const Viewport view = m_view.resized(size).fitted(m_view.box(), 0);
    const Grouping groups = m_marksShown ? grouped(m_data, view) : Grouping();
    GroundRequest request = groundRequest(view, 1);
    request.margin = 0;
    const std::vector<QRectF> marks = markRects(groups.clusters, view);
    request.taken.insert(request.taken.end(), marks.begin(), marks.end());
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(size)));
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size)), m_colors.sea);
    m_ground.drawNow(painter, request);
    paintContent(painter, view, groups, false);
    painter.restore();
    m_colors = colors;
    m_inset = inset;
    m_marks.setLook(m_colors, font());
}

} // namespace obra
