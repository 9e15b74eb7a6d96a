// SPDX-License-Identifier: GPL-3.0-or-later
// Legends: the same on the screen, in pictures and on pages.
#include "map/mapchrome.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace obra::mapchrome {

namespace {

constexpr double edge = 6;      // pixels between the view's edge and the legend
constexpr double padding = 8;
constexpr double widest = 260;  // of a line of text

QFont titleFont(const QFont &base)
{
    QFont font = captionFont(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString entryText(const LegendEntry &entry)
{
    if (entry.count < 0)
        return entry.text;
    return QCoreApplication::translate("MapView", "%1 (%2)", "a sign of the legend and how many there are").arg(entry.text, QLocale().toString(entry.count));
}

double signWidth(const std::vector<MapLegend> &legends)
{
    double width = 20;
    for (const MapLegend &legend : legends) {
        for (const LegendEntry &entry : legend.entries)
            width = std::max(width, entry.sign == LegendEntry::Sign::Circle ? 2 * entry.radius + 2 : 0.0);
    }
    return width;
}

double lineHeight(const LegendEntry &entry, const QFontMetricsF &metrics)
{
    return std::max(metrics.height() + 2, entry.sign == LegendEntry::Sign::Circle ? 2 * entry.radius + 4 : 0.0);
}

QSizeF noteSize(const QString &note, const QFontMetricsF &metrics, double width)
{
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, note).size();
}

struct Layout
{
    QSizeF size;
    double signs = 0, text = 0;
};

Layout layoutOf(const std::vector<MapLegend> &legends, const QFont &base)
{
    Layout layout;
    const QFontMetricsF metrics(captionFont(base)), title(titleFont(base));
    layout.signs = signWidth(legends);
    for (const MapLegend &legend : legends) {
        layout.text = std::max(layout.text, std::min(widest, title.horizontalAdvance(legend.title) - layout.signs));
        for (const LegendEntry &entry : legend.entries)
            layout.text = std::max(layout.text, std::min(widest, metrics.horizontalAdvance(entryText(entry)) + 2));
        for (const QString &line : legend.note.split(u'\n'))
            layout.text = std::max(layout.text, std::min(widest, metrics.horizontalAdvance(line)) - layout.signs);
    }
    double height = 0;
    const double width = layout.signs + 6 + layout.text;
    for (const MapLegend &legend : legends) {
        if (legend.isEmpty())
            continue;
        height += legend.title.isEmpty() ? 0 : title.height() + 2;
        for (const LegendEntry &entry : legend.entries)
            height += lineHeight(entry, metrics);
        if (!legend.note.isEmpty())
            height += noteSize(legend.note, metrics, width).height() + 3;
        height += 4;
    }
    layout.size = height > 0 ? QSizeF(std::ceil(width + 2 * padding), std::ceil(height + 2 * padding - 4)) : QSizeF();
    return layout;
}

void paintSign(QPainter &painter, const QRectF &box, const LegendEntry &entry, const MapColors &colors)
{
    const QPointF centre = box.center();
    switch (entry.sign) {
    case LegendEntry::Sign::Area:
    case LegendEntry::Sign::Hatched: {
        const QRectF area(centre.x() - 9, centre.y() - 5.5, 18, 11);
        painter.setPen(QPen(colors.countryBorder, 1));
        painter.setBrush(entry.sign == LegendEntry::Sign::Area ? QBrush(entry.color) : QBrush(entry.color, Qt::BDiagPattern));
        painter.drawRect(area);
        break;
    }
    case LegendEntry::Sign::Dot:
    case LegendEntry::Sign::Circle:
        painter.setPen(QPen(colors.markEdge, 1));
        painter.setBrush(entry.color);
        painter.drawEllipse(centre, entry.radius, entry.radius);
        break;
    case LegendEntry::Sign::Hollow:
        painter.setPen(QPen(entry.color, 2));
        painter.setBrush(colors.plate);
        painter.drawEllipse(centre, entry.radius - 1, entry.radius - 1);
        break;
    case LegendEntry::Sign::Line:
        painter.setPen(QPen(entry.color, 2));
        painter.drawLine(QPointF(centre.x() - 9, centre.y()), QPointF(centre.x() + 9, centre.y()));
        break;
    case LegendEntry::Sign::None:
        break;
    }
}

} // namespace

QRectF legendRect(const std::vector<MapLegend> &legends, const Viewport &view, const QFont &font, Corner corner)
{
    const QSizeF size = layoutOf(legends, font).size;
    if (size.isEmpty())
        return {};
    const double line = QFontMetricsF(captionFont(font)).height();
    const double left = edge, right = view.size().width() - edge - size.width();
    const double aboveCorner = view.size().height() - edge - size.height() - 2 * line - 26; // the pill on the left, scale and attribution on the right
    switch (corner) {
    case Corner::TopRight: return QRectF(QPointF(right, edge), size);
    case Corner::BottomLeft: return QRectF(QPointF(left, aboveCorner), size);
    case Corner::BottomRight: return QRectF(QPointF(right, aboveCorner), size);
    case Corner::TopLeft: return QRectF(QPointF(left, insetHeight), size);
    }
    return {};
}

void paintLegends(QPainter &painter, const std::vector<MapLegend> &legends, const Viewport &view, const MapColors &colors, const QFont &font, Corner corner)
{
    const Layout layout = layoutOf(legends, font);
    const QRectF box = legendRect(legends, view, font, corner);
    if (box.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor plate = colors.plate;
    plate.setAlphaF(0.92F);
    painter.setPen(QPen(colors.plateEdge, 1));
    painter.setBrush(plate);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFont caption = captionFont(font), bold = titleFont(font);
    const QFontMetricsF metrics(caption), title(bold);
    const double left = box.left() + padding, width = box.width() - 2 * padding;
    double y = box.top() + padding;
    for (const MapLegend &legend : legends) {
        if (legend.isEmpty())
            continue;
        painter.setFont(bold);
        painter.setPen(colors.plateText);
        if (!legend.title.isEmpty())
            painter.drawText(QRectF(left, y, width, title.height()), Qt::AlignLeft | Qt::AlignVCenter, title.elidedText(legend.title, Qt::ElideRight, width));
        y += legend.title.isEmpty() ? 0 : title.height() + 2;
        painter.setFont(caption);
        for (const LegendEntry &entry : legend.entries) {
            const double height = lineHeight(entry, metrics);
            paintSign(painter, QRectF(left, y, layout.signs, height), entry, colors);
            painter.setPen(colors.plateText);
            painter.drawText(QRectF(left + layout.signs + 6, y, layout.text + 2, height), Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(entryText(entry), Qt::ElideRight, layout.text + 2));
            y += height;
        }
        if (!legend.note.isEmpty()) {
            const double height = noteSize(legend.note, metrics, width).height();
            painter.setPen(colors.plateText);
            painter.drawText(QRectF(left, y + 3, width, height), Qt::TextWordWrap, legend.note);
            y += height + 3;
        }
        y += 4;
    }
}

} // namespace obra::mapchrome
