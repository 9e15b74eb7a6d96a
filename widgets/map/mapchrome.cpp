// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapchrome.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace obra::mapchrome {

namespace {

constexpr double edge = 6; // pixels between the view's edge and what stands on it

void paintPlate(QPainter &painter, const QRectF &rect, const MapColors &colors, double opacity)
{
    QColor fill = colors.plate;
    fill.setAlphaF(static_cast<float>(opacity));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 4, 4);
}

} // namespace

QFont captionFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(std::max(6.5, base.pointSizeF() * 0.82));
    return font;
}

QString lengthText(double metres)
{
    const QLocale locale;
    if (metres >= 1000)
        return QCoreApplication::translate("MapView", "%1 km").arg(locale.toString(metres / 1000, 'f', 0));
    return QCoreApplication::translate("MapView", "%1 m").arg(locale.toString(metres, 'f', metres < 1 ? 1 : 0));
}

QString attribution(const QString &background)
{
    const QString ground = QCoreApplication::translate("MapView", "Natural Earth · boundaries for reference only, not official");
    return background.isEmpty() ? ground : background + QStringLiteral(" · ") + ground;
}

void paintHaloText(QPainter &painter, const QRectF &box, const QString &text, const QColor &color, const QColor &halo)
{
    // Moved copies are a hundred times as fast as a stroked outline.
    painter.setPen(halo);
    for (const QPointF &offset : { QPointF(-1, -1), QPointF(0, -1.3), QPointF(1, -1), QPointF(1.3, 0), QPointF(1, 1), QPointF(0, 1.3), QPointF(-1, 1), QPointF(-1.3, 0) })
        painter.drawText(box.translated(offset), Qt::AlignCenter, text);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintCorner(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &base, double left, const QString &background)
{
    const QFont font = captionFont(base);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double right = view.size().width() - edge, bottom = view.size().height() - edge;
    const double room = std::max(60.0, right - left - 8);
    const QString text = metrics.elidedText(attribution(background), Qt::ElideRight, room);
    const QRectF words(right - metrics.horizontalAdvance(text) - 8, bottom - metrics.height() - 2, metrics.horizontalAdvance(text) + 8, metrics.height() + 2);
    paintPlate(painter, words, colors, 0.78);
    painter.setPen(colors.plateText);
    painter.drawText(words, Qt::AlignCenter, text);

    const ScaleBar bar = view.scaleBar(std::min(110.0, view.size().width() / 4));
    if (bar.pixels < 4)
        return;
    const QString length = lengthText(bar.metres);
    const double width = std::max(bar.pixels, metrics.horizontalAdvance(length)) + 12;
    const QRectF box(right - width, words.top() - 3 - metrics.height() - 8, width, metrics.height() + 8);
    paintPlate(painter, box, colors, 0.78);
    painter.setPen(colors.plateText);
    painter.drawText(box.adjusted(0, 1, 0, -6), Qt::AlignHCenter | Qt::AlignTop, length);
    const double x = box.center().x() - bar.pixels / 2, y = std::round(box.bottom() - 4) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.plateText, 1.2, Qt::SolidLine, Qt::FlatCap));
    const QPointF line[4] = { { x, y - 4 }, { x, y }, { x + bar.pixels, y }, { x + bar.pixels, y - 4 } };
    painter.drawPolyline(line, 4);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintMessage(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double width = std::max(80.0, std::min(420.0, view.size().width() - 48));
    const QRectF words = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap | Qt::AlignHCenter, text);
    QRectF box(0, 0, words.width() + 32, words.height() + 24);
    box.moveCenter(QPointF(view.size().width() / 2, view.size().height() / 2));
    paintPlate(painter, box, colors, 0.94);
    painter.setFont(font);
    painter.setPen(colors.plateText);
    painter.drawText(box.adjusted(14, 10, -14, -10), Qt::TextWordWrap | Qt::AlignCenter, text);
}

void paintName(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font, QPointF mark, double radius, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double width = std::max(60.0, std::min(320.0, view.size().width() - 28));
    // Three lines at most: a title that is longer is cut with an ellipsis.
    const QString shown = metrics.horizontalAdvance(text) > width * 2.7 ? metrics.elidedText(text, Qt::ElideRight, width * 2.7) : text;
    const QRectF words = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, shown);
    QRectF box(0, 0, std::ceil(words.width()) + 16, std::ceil(words.height()) + 10);
    box.moveCenter(mark);
    box.moveBottom(mark.y() - radius - 7);
    if (box.top() < 4)
        box.moveTop(mark.y() + radius + 7);
    box.moveLeft(std::clamp(box.left(), 4.0, std::max(4.0, view.size().width() - box.width() - 4)));
    box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
    painter.setPen(QPen(colors.plateEdge, 1));
    painter.setBrush(colors.plate);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(colors.plateText);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::TextWordWrap, shown);
}

} // namespace obra::mapchrome
