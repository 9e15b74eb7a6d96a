// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/graticule.h"

#include "map/mapchrome.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace obra {

namespace {

constexpr double apart = 90; // pixels

QString degreesText(double degrees, double step, const char *positive, const char *negative)
{
    int decimals = 0;
    for (double s = step; decimals < 4 && std::abs(s - std::round(s)) > 1e-9; s *= 10)
        ++decimals;
    const QString number = QLocale().toString(std::abs(degrees), 'f', decimals);
    if (std::abs(degrees) < step / 2)
        return QCoreApplication::translate("MapView", "%1°").arg(number);
    return QCoreApplication::translate("MapView", degrees > 0 ? positive : negative).arg(number);
}

} // namespace

double graticuleStep(const Viewport &view)
{
    constexpr std::array steps { 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 45.0 };
    const double degreesPerPixel = 360 / view.worldPixels();
    for (const double step : steps) {
        if (step >= apart * degreesPerPixel)
            return step;
    }
    return 60;
}

void drawGraticule(QPainter &painter, const Viewport &view, double margin, const MapColors &colors, const QFont &base)
{
    const double step = graticuleStep(view), width = view.size().width(), height = view.size().height();
    const WorldPoint corner = view.unproject({ -margin, -margin }), far = view.unproject({ width + margin, height + margin });
    const double west = worldLongitude(std::max(0.0, corner.x)), east = worldLongitude(std::min(1.0, far.x));
    const double north = worldLatitude(std::max(0.0, corner.y)), south = worldLatitude(std::min(1.0, far.y));
    QColor color = colors.coast;
    color.setAlphaF(0.55F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont font = mapchrome::captionFont(base);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const auto pen = [&] { painter.setPen(QPen(color, 1, Qt::DotLine)); };
    for (auto k = static_cast<qint64>(std::ceil(west / step)); static_cast<double>(k) * step <= east; ++k) {
        const double degrees = static_cast<double>(k) * step, x = std::round(view.project(degrees, 0).x()) + 0.5;
        pen();
        painter.drawLine(QPointF(x, -margin), QPointF(x, height + margin));
        const QString text = degreesText(degrees, step, QT_TRANSLATE_NOOP("MapView", "%1° E"), QT_TRANSLATE_NOOP("MapView", "%1° W"));
        const double length = metrics.horizontalAdvance(text) + 4;
        if (x > 60 && x + length < width - 60)
            mapchrome::paintHaloText(painter, QRectF(x + 2, 4, length, metrics.height()), text, colors.regionName, colors.land);
    }
    for (auto k = static_cast<qint64>(std::ceil(south / step)); static_cast<double>(k) * step <= north; ++k) {
        const double degrees = static_cast<double>(k) * step, y = std::round(view.project(0, degrees).y()) + 0.5;
        pen();
        painter.drawLine(QPointF(-margin, y), QPointF(width + margin, y));
        const QString text = degreesText(degrees, step, QT_TRANSLATE_NOOP("MapView", "%1° N"), QT_TRANSLATE_NOOP("MapView", "%1° S"));
        if (y > 30 && y < height - 60)
            mapchrome::paintHaloText(painter, QRectF(4, y - metrics.height() - 1, metrics.horizontalAdvance(text) + 4, metrics.height()), text, colors.regionName, colors.land);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace obra
