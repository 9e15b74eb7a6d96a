// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tilepainter.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr int largestSide = 2048; // of a tile's picture
constexpr int mostTiles = 2000;   // of one view
constexpr int mostAbove = 6;      // zooms that are looked above for a missing tile

QImage decoded(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

} // namespace

void drawTiles(QPainter &painter, const TileFile &tiles, const Viewport &view, double margin, double ratio)
{
    const int zoom = std::clamp(static_cast<int>(std::lround(view.zoom() + std::log2(std::max(1.0, ratio)))), tiles.lowestZoom(), tiles.highestZoom());
    const double across = std::exp2(zoom);
    const WorldPoint corner = view.unproject({ -margin, -margin }), far = view.unproject({ view.size().width() + margin, view.size().height() + margin });
    const auto at = [across](double world) { return std::clamp(static_cast<int>(std::floor(world * across)), 0, static_cast<int>(across) - 1); };
    const int left = at(corner.x), right = at(far.x), top = at(corner.y), bottom = at(far.y);
    if (static_cast<qint64>(right - left + 1) * (bottom - top + 1) > mostTiles)
        return; // the file begins far below this zoom
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QHash<quint64, QImage> above;
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            const QPointF a = view.project(WorldPoint { column / across, row / across }), b = view.project(WorldPoint { (column + 1) / across, (row + 1) / across });
            // On whole pixels, so that no seam shows between neighbours.
            const QRectF target(QPointF(std::round(a.x()), std::round(a.y())), QPointF(std::round(b.x()), std::round(b.y())));
            QImage image = decoded(tiles.tile(zoom, column, row));
            QRectF part(QPointF(0, 0), QSizeF(image.size()));
            for (int up = 1; image.isNull() && up <= std::min(mostAbove, zoom - tiles.lowestZoom()); ++up) {
                const int c = column >> up, r = row >> up;
                const quint64 key = static_cast<quint64>(up) << 56 | static_cast<quint64>(c) << 28 | static_cast<quint64>(r);
                if (!above.contains(key))
                    above.insert(key, decoded(tiles.tile(zoom - up, c, r)));
                image = above.value(key);
                const double share = std::exp2(-up);
                part = QRectF((column - (c << up)) * share * image.width(), (row - (r << up)) * share * image.height(), share * image.width(), share * image.height());
            }
            if (!image.isNull())
                painter.drawImage(target, image, part);
        }
    }
}

} // namespace obra
