// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QSet>

#include <functional>
#include <memory>

class QCustomPlot;
class QPainter;

namespace obra {

/// What a chart is drawn with: sizes grow with the font, colours come from the palette.
struct DrawingStyle
{
    QPalette palette;
    QFont font;
    QSize size;
    QSet<int> highlighted;   ///< when there are any, all other elements are dimmed

    bool isDimmed(int element) const { return !highlighted.isEmpty() && !highlighted.contains(element); }
};

/// Draws one kind of shape on a QCustomPlot and knows where its elements are, in the plot's pixels.
class ShapePainter
{
public:
    virtual ~ShapePainter() = default;

    /// Sets up axes and what is drawn between them. The figure and the plot outlive the painter.
    virtual void build() = 0;
    virtual QRectF elementRect(int element) const = 0;
    /// The element that a click there means, -1 none; small ones are easy to hit.
    virtual int elementAt(const QPointF &position) const = 0;
    /// Where an arrow key leads from an element.
    virtual int neighbour(int element, Qt::Key key) const;
    /// True when an axis can be zoomed.
    virtual bool canZoom() const { return false; }
    /// Zooms about a place, pans by pixels, or shows everything again.
    virtual void zoom(double /*factor*/, const QPointF & /*about*/) {}
    virtual void pan(const QPointF & /*pixels*/) {}
    virtual void resetZoom() {}
    virtual bool isZoomed() const { return false; }

    // Charts of single records:
    /// The record that a click there opens, 0 none; and what a tip says of it.
    virtual qint64 recordAt(const QPointF & /*position*/) const { return 0; }
    virtual QString recordText(const QPointF & /*position*/) const { return {}; }
    /// True when dragging chooses an area; and what a filter must say to have what is in it.
    virtual bool choosesAreas() const { return false; }
    virtual QVector<Condition> conditionsWithin(const QRectF & /*area*/) const { return {}; }
    /// Rows that are scrolled through, 0 where all is in sight.
    virtual int rows() const { return 0; }
    virtual int rowsInSight() const { return 0; }
    virtual int firstRow() const { return 0; }
    virtual void setFirstRow(int /*row*/) {}

    /// Shortens the titles of the axes to what the picture has room for; after build().
    void fitAxisLabels();

    /// The painter for the figure's shape.
    static std::unique_ptr<ShapePainter> of(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);

protected:
    ShapePainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : m_plot(plot)
        , m_figure(figure)
        , m_style(style)
    {
    }
    /// Plain axes in the colours of the palette, nothing on them.
    void prepareAxes();
    /// @p draw is called between grid and axes, clipped to the inside of the axes or not.
    void paintWith(std::function<void(QPainter &)> draw, bool clipped);
    /// A value of the figure in short, as it stands at bars and axes.
    QString shortValue(double value) const;
    QFontMetrics metrics() const { return QFontMetrics(m_style.font); }

    QCustomPlot *m_plot;
    const ChartFigure &m_figure;
    const DrawingStyle m_style;
};

std::unique_ptr<ShapePainter> makeBarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeLyingBarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeBoxesPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeLorenzPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeScatterPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeGanttPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);
std::unique_ptr<ShapePainter> makeCellsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style);

} // namespace obra
