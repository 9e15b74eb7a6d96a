// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretable.h"
#include "charts/plottickers.h"
#include "charts/shapepainter.h"
#include "charts/chartpalette.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace obra {

namespace {

/// The curve under the line of equal shares; the largest holders are the steps at its upper end.
class LorenzPainter : public ShapePainter
{
public:
    LorenzPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_shape(std::get<LorenzShape>(figure.shape))
    {
    }

    void build() override
    {
        prepareAxes();
        const auto percent = [](double tick) { return QLocale().toString(std::lround(tick * 100)) + QStringLiteral("\u00a0%"); };
        for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
            axis->setRange(0, 1);
            axis->grid()->setVisible(true);
            setNumberTicks(axis, 5, percent);
        }
        m_plot->xAxis->setLabel(QCoreApplication::translate("ChartText", "Suppliers, smallest first"));
        m_plot->yAxis->setLabel(m_figure.isMoney() ? QCoreApplication::translate("ChartText", "What they have of the money") : QCoreApplication::translate("ChartText", "What they have of the processes"));
        m_plot->axisRect()->setMinimumMargins(QMargins(0, metrics().height(), metrics().height() * 2, 0));
        paintWith([this](QPainter &painter) { draw(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        // Where the curve has everything but this holder and those before it.
        if (element < 0 || element >= m_figure.elements.size() || !m_figure.concentration || m_figure.concentration->holders == 0)
            return {};
        double held = 1;
        for (int i = 0; i <= element; ++i)
            held -= std::max(0.0, m_figure.elements[i].share);
        const double holders = 1 - double(element + 1) / double(m_figure.concentration->holders);
        const QPointF at(m_plot->xAxis->coordToPixel(holders), m_plot->yAxis->coordToPixel(std::max(held, 0.0)));
        return QRectF(at.x() - 5, at.y() - 5, 10, 10);
    }

    int elementAt(const QPointF &position) const override
    {
        int nearest = -1;
        double distance = 12; // pixels
        for (int i = 0; i < m_figure.elements.size(); ++i) {
            const QPointF away = elementRect(i).center() - position;
            if (std::hypot(away.x(), away.y()) < distance) {
                distance = std::hypot(away.x(), away.y());
                nearest = i;
            }
        }
        return nearest;
    }

private:
    QPointF at(double x, double y) const { return { m_plot->xAxis->coordToPixel(x), m_plot->yAxis->coordToPixel(y) }; }

    void draw(QPainter &painter)
    {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setFont(m_style.font);
        const ThemeColors colors = themeColors(m_style.palette);
        QPolygonF curve;
        for (const LorenzPoint &point : m_shape.points)
            curve.append(at(point.holders, point.held));
        QPolygonF area = curve;
        area.append(at(0, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.drawPolygon(area);
        painter.setPen(QPen(colors.secondaryText, 1.5, Qt::DashLine));
        painter.drawLine(at(0, 0), at(1, 1));
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(curve);
        for (int i = 0; i < m_figure.elements.size(); ++i) {
            painter.setOpacity(m_style.isDimmed(i) ? 0.3 : 1);
            painter.setBrush(m_figure.elements[i].chosen ? colors.accent : m_style.palette.color(QPalette::Base));
            painter.drawEllipse(elementRect(i).center(), 4, 4);
        }
        painter.setOpacity(1);
        // Along the line of equality, above it, where the curve never comes.
        const QString equal = QCoreApplication::translate("ChartText", "if all had the same");
        const QPointF middle = at(0.42, 0.42);
        painter.setPen(colors.secondaryText);
        painter.drawText(QRectF(middle.x() - metrics().horizontalAdvance(equal) - metrics().averageCharWidth() * 2, middle.y() - metrics().lineSpacing(),
                                metrics().horizontalAdvance(equal) + 4, metrics().lineSpacing()),
                         Qt::AlignRight | Qt::AlignVCenter, equal);
    }

    const LorenzShape &m_shape;
};

} // namespace

std::unique_ptr<ShapePainter> makeLorenzPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<LorenzPainter>(plot, figure, style);
}

} // namespace obra
