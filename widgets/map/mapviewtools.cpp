// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, drawing on the map, the way back, and the small map of the country.
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

void MapView::setLayers(const std::vector<std::shared_ptr<const MapLayer>> &layers)
{
    m_layers = layers;
    m_currentItem = {};
    updateTexts();
    m_restTimer.start(0, this); // names make room for the legend
    update();
}

void MapView::setMarksShown(bool shown)
{
    if (shown == m_marksShown)
        return;
    m_marksShown = shown;
    recluster();
    updateTexts();
}

std::vector<MapLegend> MapView::legends() const
{
    std::vector<MapLegend> all;
    for (const auto &layer : m_layers) {
        MapLegend legend = layer->legend(m_colors);
        if (!legend.isEmpty())
            all.push_back(std::move(legend));
    }
    return all;
}

// How much of what matters a legend would hide: of the layers, and, a little less, of the country that they are about.
double MapView::hiddenBy(const QRectF &legend, const Viewport &view) const
{
    constexpr int probes = 6; // along each side
    constexpr double weightOfLand = 0.5;
    double covered = legend.top() < 0 || legend.bottom() > view.size().height() ? 1 : 0;
    for (const auto &layer : m_layers)
        covered = std::max(covered, layer->covered(legend, view));
    if (const std::shared_ptr<const Basemap> map = m_homeUnit >= 0 ? Basemap::bundled() : nullptr) {
        int land = 0;
        for (int i = 0; i < probes * probes; ++i) {
            const QPointF at(legend.left() + (i % probes + 0.5) * legend.width() / probes, legend.top() + (i / probes + 0.5) * legend.height() / probes);
            land += map->contains(m_homeUnit, view.unproject(at));
        }
        covered = std::max(covered, weightOfLand * land / (probes * probes));
    }
    return covered;
}

QRectF MapView::legendPlace() const
{
    const std::vector<MapLegend> all = legends();
    return mapchrome::legendRect(all, m_view, font(), legendCorner(all, m_view));
}

// The view of a box, moved aside where the legend would lie over what is in it.
Viewport MapView::besideLegend(const Viewport &fitted, const WorldBox &box, double closest) const
{
    constexpr double worthMoving = 0.02, gap = 12;
    const std::vector<MapLegend> all = legends();
    const QRectF legend = mapchrome::legendRect(all, fitted, font(), legendCorner(all, fitted));
    if (legend.isNull())
        return fitted;
    Viewport best = fitted;
    double least = hiddenBy(legend, fitted);
    const double room = legend.width() + gap;
    if (least <= worthMoving || room > fitted.size().width() / 3)
        return fitted;
    const QSizeF narrower(fitted.size().width() - room, fitted.size().height());
    const Viewport smaller = fitted.resized(narrower).fitted(box, fitMargin, closest).resized(fitted.size());
    for (const double aside : { -room / 2, room / 2 }) {
        const Viewport tried = smaller.panned({ aside, 0 });
        const double hidden = hiddenBy(mapchrome::legendRect(all, tried, font(), legendCorner(all, tried)), tried);
        if (hidden < least - worthMoving) {
            least = hidden;
            best = tried;
        }
    }
    return best;
}

// The corner where a legend hides least; the upper right one when it makes no difference to speak of.
mapchrome::Corner MapView::legendCorner(const std::vector<MapLegend> &legends, const Viewport &view) const
{
    using mapchrome::Corner;
    constexpr double worthMoving = 0.02;
    Corner best = Corner::TopRight;
    double least = 2;
    for (const Corner corner : { Corner::TopRight, Corner::BottomLeft, Corner::BottomRight, Corner::TopLeft }) {
        const QRectF box = mapchrome::legendRect(legends, view, font(), corner);
        if (box.isNull())
            return best;
        const double covered = hiddenBy(box, view);
        if (covered < least - worthMoving) {
            least = covered;
            best = corner;
        }
    }
    return best;
}

void MapView::setBackground(std::shared_ptr<const TileFile> tiles)
{
    m_tiles = std::move(tiles);
    requestGround();
    update();
}

void MapView::setGraticuleShown(bool shown)
{
    m_graticule = shown;
    requestGround();
}

QString MapView::layersText() const
{
    QStringList sentences;
    for (const auto &layer : m_layers)
        sentences.append(layer->describe());
    return sentences.join(u' ');
}

MapView::LayerItem MapView::itemAt(QPointF position) const
{
    for (size_t layer = m_layers.size(); layer-- > 0;) {
        if (const MapLayer::Item item = m_layers[layer]->hit(position, m_view); item.number >= 0)
            return { static_cast<int>(layer), item.number };
    }
    return {};
}

void MapView::setCurrentItem(LayerItem item)
{
    if (item == m_currentItem)
        return;
    m_currentItem = item;
    update();
}

// Tab goes through the items of the topmost layer that has any, the most important first, and leaves after the last one.
bool MapView::walkItems(bool next)
{
    for (size_t layer = m_layers.size(); layer-- > 0;) {
        const int count = m_layers[layer]->itemCount();
        const QRectF area = rect();
        const bool walking = m_byKeyboard && m_currentItem.layer == static_cast<int>(layer);
        int item = walking ? m_currentItem.item : next ? -1 : count;
        for (item += next ? 1 : -1; item >= 0 && item < count; item += next ? 1 : -1) {
            if (!area.contains(m_layers[layer]->item(item, m_view).position))
                continue;
            m_byKeyboard = true;
            setCurrentItem({ static_cast<int>(layer), item });
            setAccessibleDescription(m_layers[layer]->item(item, m_view).text);
            return true;
        }
        if (count > 0)
            return false;
    }
    return false;
}

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
