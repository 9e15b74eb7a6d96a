// SPDX-License-Identifier: GPL-3.0-or-later
// What the map view paints: the ground's picture where it now belongs, marks, names, corners.
#include "common/shortnumber.h"
#include "map/mapchrome.h"
#include "map/mapview.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace obra {

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter, m_view, m_picture, { m_clusters, m_sums }, true);
}

QImage MapView::renderImage(const QSize &size, qreal devicePixelRatio)
{
    QImage image(size * devicePixelRatio, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(devicePixelRatio);
    const Viewport empty = m_view.resized(size);
    Viewport view = size == QWidget::size() ? m_view : empty.fitted(m_view.box(), 0);
    const WorldBox data = m_following && m_data.points ? m_data.points->box(rows()) : WorldBox();
    if (!data.isEmpty())
        view = empty.fitted(data, 36, 13);
    const Grouping groups = m_marksShown ? grouped(m_data, view) : Grouping();
    GroundRequest request = groundRequest(view, devicePixelRatio);
    const std::vector<QRectF> marks = markRects(groups.clusters, view);
    request.taken.insert(request.taken.end(), marks.begin(), marks.end());
    request.margin = 0;
    QPainter painter(&image);
    paintAll(painter, view, m_ground.paintNow(request), groups, false);
    if (m_data.points) {
        m_pill->ensurePolished();
        painter.translate(6, size.height() - m_pill->height() - 6);
        m_pill->render(&painter, {}, {}, QWidget::DrawChildren);
    }
    return image;
}

void MapView::paintAll(QPainter &painter, const Viewport &view, const GroundPicture &ground, const Grouping &groups, bool live)
{
    const QRectF area(QPointF(0, 0), view.size());
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.fillRect(area, m_colors.sea);
    if (!ground.image.isNull()) {
        const double scale = view.worldPixels() / ground.view.worldPixels();
        QPointF corner = view.project(ground.view.unproject({ -ground.margin, -ground.margin }));
        if (std::abs(scale - 1) < 1e-9) { // as it was drawn: on whole device pixels it stays crisp
            corner = QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio;
            painter.drawImage(corner, ground.image);
        } else {
            const QSizeF size = (ground.view.size() + QSizeF(2 * ground.margin, 2 * ground.margin)) * scale;
            painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 4);
            painter.drawImage(QRectF(corner, size), ground.image);
        }
    }
    paintContent(painter, view, groups, live);
    if (live) {
        paintDrawing(painter, view);
        if (m_drag != Drag::Moving)
            paintMarkName(painter, view, groups.clusters);
    }
    if (live && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.mark, 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

// What lies over the ground, the same on every device. On the screen the layers are in the ground's picture.
void MapView::paintContent(QPainter &painter, const Viewport &view, const Grouping &groups, bool live)
{
    const ClusterSet &clusters = groups.clusters;
    const QRectF area(QPointF(0, 0), view.size());
    for (const auto &layer : m_layers) {
        if (live)
            break;
        painter.save();
        layer->paint(painter, view, m_colors, font());
        painter.restore();
    }
    if (live && m_currentItem.layer >= 0)
        m_layers[static_cast<size_t>(m_currentItem.layer)]->paintCurrent(painter, view, m_colors, m_currentItem.item);
    painter.setRenderHint(QPainter::Antialiasing);
    // Small marks over large ones, the current one over all.
    const auto &all = clusters.clusters();
    const QRectF near = area.adjusted(-40, -40, 40, 40);
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const QPointF centre = view.project(all[i].centre);
        if (near.contains(centre) && !(live && i == m_current))
            m_marks.paint(painter, all[i], centre, false);
    }
    if (live && m_current >= 0 && m_current < static_cast<int>(all.size()))
        m_marks.paint(painter, all[m_current], view.project(all[m_current].centre), true);

    paintSums(painter, view, groups);
    const std::vector<MapLegend> signs = legends();
    mapchrome::paintLegends(painter, signs, view, m_colors, font(), live ? m_legendCorner : legendCorner(signs, view));
    paintInset(painter, view);
    mapchrome::paintCorner(painter, view, m_colors, font(), m_data.points ? 6 + m_pill->width() : 0, m_tiles ? m_tiles->attribution() : QString());
    const QString empty = emptyText();
    if (!empty.isEmpty())
        mapchrome::paintMessage(painter, view, m_colors, font(), empty);
}

// Below each group of works with amounts, the largest first, where nothing else is.
void MapView::paintSums(QPainter &painter, const Viewport &view, const Grouping &groups)
{
    if (groups.sums.size() != groups.clusters.clusters().size())
        return;
    const QFont small = mapchrome::captionFont(font());
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    std::vector<QRectF> taken = markRects(groups.clusters, view);
    const QRectF area(QPointF(0, 0), view.size());
    for (size_t i = 0; i < groups.sums.size(); ++i) {
        if (std::isnan(groups.sums[i]))
            continue;
        const Cluster &cluster = groups.clusters.clusters()[i];
        const QString text = tr("%1 %2", "currency, amount").arg(m_data.currency, shortNumber(groups.sums[i]));
        QRectF box(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()));
        box.moveCenter(view.project(cluster.centre) + QPointF(0, clusterRadius(cluster.works) + 3 + metrics.height() / 2));
        if (!area.contains(box) || std::any_of(taken.begin(), taken.end(), [&box](const QRectF &other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        mapchrome::paintHaloText(painter, box, text, m_colors.countryName, m_colors.land);
    }
}

void MapView::paintMarkName(QPainter &painter, const Viewport &view, const ClusterSet &clusters)
{
    if (m_currentItem.layer >= 0) {
        const MapLayer &layer = *m_layers[static_cast<size_t>(m_currentItem.layer)];
        MapLayer::Item item = layer.item(m_currentItem.item, view);
        if (item.number >= 0 && !item.text.isEmpty()) {
            const bool byPointer = !m_byKeyboard && !QRectF(item.position.x() - item.radius, item.position.y() - item.radius, 2 * item.radius, 2 * item.radius).contains(m_pointer);
            mapchrome::paintName(painter, view, m_colors, font(), byPointer ? m_pointer : item.position, byPointer ? 8 : item.radius, item.text);
        }
        return;
    }
    if (m_current < 0 || m_current >= static_cast<int>(clusters.clusters().size()))
        return;
    const Cluster &cluster = clusters.clusters()[m_current];
    QString text;
    if (cluster.isSingle()) {
        const qint64 id = m_data.ids && cluster.row < m_data.ids->size() ? (*m_data.ids)[cluster.row] : 0;
        text = m_titles.value(id);
        if (text.isNull())
            return; // being read: comes in a moment
        if (cluster.isDoubtful())
            text = tr("%1\nThe published coordinates are doubtful.").arg(text);
        else if (cluster.isHollow())
            text = tr("%1\nPlaced by its name, in the middle of that unit.").arg(text);
    } else {
        text = tr("%n work(s) here", nullptr, static_cast<int>(cluster.works));
        if (cluster.suspicious > 0)
            text = tr("%1\nDoubtful coordinates: %n", "%1: 12 works here", static_cast<int>(cluster.suspicious)).arg(text);
        if (cluster.byName > 0)
            text = tr("%1\nPlaced by name only: %n", "%1: 12 works here", static_cast<int>(cluster.byName)).arg(text);
    }
    mapchrome::paintName(painter, view, m_colors, font(), view.project(cluster.centre), clusterRadius(cluster.works), text);
}

} // namespace obra
