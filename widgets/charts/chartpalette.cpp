// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpalette.h"

#include "common/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>

namespace obra {

namespace {

// Eleven of the 256 steps of matplotlib's viridis (CC0); between them the straight line is within what an eye can tell.
constexpr std::array<QRgb, 11> viridis = { 0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151, 0xbddf26, 0xfde725 };

QColor between(QRgb a, QRgb b, double part)
{
    const auto mix = [part](int x, int y) { return int(std::lround(x + (y - x) * part)); };
    return QColor(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

} // namespace

QColor seriesColor(int index, const QPalette &palette)
{
    return categoricalColor(std::clamp(index, 0, seriesCount - 1), palette);
}

QBrush seriesBrush(int index, const QPalette &palette)
{
    const QColor color = seriesColor(index, palette);
    if (index == 0)
        return color;
    constexpr int size = 8;
    QPixmap tile(size, size);
    tile.fill(color);
    QPainter painter(&tile);
    QPen pen(palette.color(QPalette::Base), 1);
    painter.setPen(pen);
    switch (index) {
    case 1:
        painter.drawLine(0, size - 1, size - 1, 0);
        break;
    case 2:
        painter.drawLine(0, 0, size - 1, size - 1);
        break;
    case 3:
        painter.drawLine(0, 2, size, 2);
        break;
    case 4:
        painter.drawLine(2, 0, 2, size);
        break;
    case 5:
        painter.fillRect(2, 2, 2, 2, pen.color());
        painter.fillRect(6, 6, 2, 2, pen.color());
        break;
    case 6:
        painter.drawLine(0, 3, size, 3);
        painter.drawLine(3, 0, 3, size);
        break;
    default:
        painter.drawLine(0, size - 1, size - 1, 0);
        painter.drawLine(0, 0, size - 1, size - 1);
        break;
    }
    painter.end();
    return QBrush(tile);
}

QColor sequenceColor(double part, const QPalette &palette)
{
    part = std::clamp(part, 0.0, 1.0);
    if (!isDarkTheme(palette))
        part = 1 - part;
    const double place = part * double(viridis.size() - 1);
    const auto below = std::min(std::size_t(place), viridis.size() - 2);
    return between(viridis[below], viridis[below + 1], place - double(below));
}

QColor textOn(const QColor &fill)
{
    return contrastRatio(fill, Qt::black) >= contrastRatio(fill, Qt::white) ? Qt::black : Qt::white;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, QColor(0x1a, 0x1a, 0x1a));
    return palette;
}

} // namespace obra
