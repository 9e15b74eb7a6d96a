// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of the view: their legends and where these stand, and their items.
#include "geo/basemap.h"
#include "map/mapchrome.h"
#include "map/mapview.h"
#include "map/mapviewsizes.h"

namespace obra {

using namespace mapsizes;

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

} // namespace obra
