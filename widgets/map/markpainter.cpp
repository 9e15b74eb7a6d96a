// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/markpainter.h"

#include "common/shortnumber.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace obra {

void MarkPainter::setLook(const MapColors &colors, const QFont &font)
{
    m_colors = colors;
    m_font = font;
    m_pictures.clear();
}

void MarkPainter::paint(QPainter &painter, const Cluster &cluster, QPointF centre, bool current)
{
    const QPaintEngine::Type engine = painter.paintEngine() ? painter.paintEngine()->type() : QPaintEngine::Raster;
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf || engine == QPaintEngine::Picture)
        return draw(painter, cluster, centre, current);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int look = cluster.isHollow() + (cluster.suspicious > 0 ? 2 : 0);
    const quint64 key = quint64(cluster.works) << 18 | quint64(std::lround(ratio * 64)) << 3 | quint64(look) << 1 | quint64(current);
    auto found = m_pictures.constFind(key);
    if (found == m_pictures.constEnd()) {
        if (m_pictures.size() > 1500)
            m_pictures.clear();
        const int side = 2 * static_cast<int>(std::ceil(clusterRadius(cluster.works) + 5));
        QPixmap picture(QSize(side, side) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painting(&picture);
        draw(painting, cluster, QPointF(side / 2.0, side / 2.0), current);
        painting.end();
        found = m_pictures.insert(key, picture);
    }
    const QSizeF size = found->deviceIndependentSize();
    // On whole device pixels, or edges and digits would blur.
    const QPointF corner = (centre - QPointF(size.width() / 2, size.height() / 2)) * ratio;
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, *found);
}

void MarkPainter::draw(QPainter &painter, const Cluster &cluster, QPointF centre, bool current) const
{
    const double radius = clusterRadius(cluster.works);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hollow = cluster.isHollow();
    const QColor edge = cluster.suspicious > 0 ? m_colors.doubtful : m_colors.mark;

    if (current) {
        painter.setPen(QPen(m_colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 3, radius + 3);
    }
    // A thin edge in the ground's lightness sets marks off from each other.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.markEdge);
    painter.drawEllipse(centre, radius + 1.2, radius + 1.2);
    if (hollow) {
        painter.setPen(QPen(edge, 2));
        painter.setBrush(m_colors.plate);
        painter.drawEllipse(centre, radius - 1, radius - 1);
    } else {
        painter.setBrush(m_colors.mark);
        painter.drawEllipse(centre, radius, radius);
    }
    if (cluster.works > 1) {
        QFont font = m_font;
        font.setWeight(QFont::DemiBold);
        const QString text = shortNumber(cluster.works);
        const double room = 2 * radius - 5;
        font.setPointSizeF(std::max(6.0, m_font.pointSizeF() * 0.9));
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        if (width > room)
            font.setPointSizeF(std::max(5.5, font.pointSizeF() * room / width));
        painter.setFont(font);
        painter.setPen(hollow ? edge : m_colors.markText);
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, text);
    }
    if (!hollow && cluster.suspicious > 0) { // some of them: a badge that is hollow, as doubtful marks are
        const QPointF badge = centre + QPointF(radius, -radius) * 0.74;
        painter.setPen(QPen(m_colors.doubtful, 2));
        painter.setBrush(m_colors.plate);
        painter.drawEllipse(badge, 3.6, 3.6);
    }
}

} // namespace obra
