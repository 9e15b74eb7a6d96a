// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shapepainter.h"

#include "charts/figurefacts.h"
#include "common/shortnumber.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace obra {

namespace {

/// Lets a function paint within QCustomPlot's layers, so that it comes into pictures and files alike.
class PaintedItem : public QCPAbstractItem
{
public:
    PaintedItem(QCustomPlot *plot, std::function<void(QPainter &)> draw)
        : QCPAbstractItem(plot)
        , m_draw(std::move(draw))
    {
        setSelectable(false);
    }
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override
    {
        painter->save();
        painter->setRenderHint(QPainter::TextAntialiasing);
        m_draw(*painter);
        painter->restore();
    }

private:
    std::function<void(QPainter &)> m_draw;
};

} // namespace

int ShapePainter::neighbour(int element, Qt::Key key) const
{
    const int last = int(m_figure.elements.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(0, element - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(last, element + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return element;
    }
}

void ShapePainter::prepareAxes()
{
    const ThemeColors colors = themeColors(m_style.palette);
    const QColor text = m_style.palette.color(QPalette::WindowText);
    m_plot->setBackground(QBrush(m_style.palette.color(QPalette::Base)));
    // Axes keep what the last chart made of them.
    m_plot->axisRect()->setupFullAxesBox(false);
    m_plot->axisRect()->setAutoMargins(QCP::msAll);
    m_plot->axisRect()->setMinimumMargins({});
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2 }) {
        axis->setVisible(axis == m_plot->xAxis || axis == m_plot->yAxis);
        axis->setScaleType(QCPAxis::stLinear);
        axis->setRangeReversed(false);
        axis->setLabel(QString());
        axis->setTicks(true);
        axis->setTickLabels(true);
        axis->setTickLabelRotation(0);
        axis->setBasePen(QPen(colors.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(m_style.font);
        axis->setLabelColor(colors.secondaryText);
        axis->setLabelFont(m_style.font);
        axis->grid()->setPen(QPen(colors.line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(colors.line));
        axis->grid()->setVisible(false);
    }
}

void ShapePainter::fitAxisLabels()
{
    const int across = int(m_style.size.width() * 0.8), upwards = int(m_style.size.height() * 0.7);
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2 })
        axis->setLabel(metrics().elidedText(axis->label(), Qt::ElideRight, axis == m_plot->xAxis ? across : upwards));
}

void ShapePainter::paintWith(std::function<void(QPainter &)> draw, bool clipped)
{
    auto *item = new PaintedItem(m_plot, std::move(draw));
    item->setClipToAxisRect(clipped);
}

QString ShapePainter::shortValue(double value) const
{
    const bool index = m_figure.request.kind == ChartKind::Concentration && m_figure.request.form == ChartForm::Third;
    const auto *bars = std::get_if<BarsShape>(&m_figure.shape);
    if (bars && bars->valueIsShare)
        return percentText(value);
    if (index)
        return QLocale().toString(value, 'f', 0);
    const bool numbers = bars && (!bars->edges.isEmpty() || m_figure.request.kind == ChartKind::FirstDigit); // of amounts, however much they are
    if (!m_figure.isMoney() || numbers)
        return shortNumber(value);
    return shortAmount(ScaledSum(std::llround(value)) * amountScale, m_figure.request.currency, m_figure.unit);
}

std::unique_ptr<ShapePainter> ShapePainter::of(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    if (const auto *bars = std::get_if<BarsShape>(&figure.shape))
        return bars->lying ? makeLyingBarsPainter(plot, figure, style) : makeBarsPainter(plot, figure, style);
    if (std::holds_alternative<BoxesShape>(figure.shape))
        return makeBoxesPainter(plot, figure, style);
    if (std::holds_alternative<LorenzShape>(figure.shape))
        return makeLorenzPainter(plot, figure, style);
    if (std::holds_alternative<ScatterShape>(figure.shape))
        return makeScatterPainter(plot, figure, style);
    if (std::holds_alternative<GanttShape>(figure.shape))
        return makeGanttPainter(plot, figure, style);
    return makeCellsPainter(plot, figure, style);
}

} // namespace obra
