// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretable.h"
#include "charts/plottickers.h"
#include "charts/shapepainter.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

/// Bars that lie, largest above, with their names before and their figures behind them.
class LyingBarsPainter : public ShapePainter
{
public:
    LyingBarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
    {
    }

    void build() override
    {
        prepareAxes();
        const int count = int(m_figure.elements.size());
        double largest = 0, smallest = 0;
        int widestValue = 0, widestName = 0;
        QStringList names;
        QVector<double> places;
        const int nameRoom = int(m_style.size.width() * 0.38);
        for (int i = 0; i < count; ++i) {
            const ChartElement &element = m_figure.elements[i];
            if (!element.others) { // others may be more than all that is shown: its bar is cut and says so
                largest = std::max(largest, element.value);
                smallest = std::min(smallest, element.value);
            }
            widestValue = std::max(widestValue, metrics().horizontalAdvance(figureText(element)));
            names.append(metrics().elidedText(element.label, Qt::ElideRight, nameRoom));
            places.append(i);
            widestName = std::max(widestName, metrics().horizontalAdvance(names.last()));
            m_anyChosen = m_anyChosen || element.chosen;
        }
        if (largest <= 0 && count > 0)
            largest = std::max(1.0, m_figure.elements.last().value);
        setNameTicks(m_plot->yAxis, places, names);
        m_plot->yAxis->setRangeReversed(true);
        m_plot->yAxis->setRange(-0.6, std::max(1, count) - 0.4);
        const double barRoom = std::max(20.0, double(m_style.size.width() - widestName - metrics().averageCharWidth() * 5));
        const double share = std::clamp(1.0 - (widestValue + metrics().averageCharWidth() * 2) / barRoom, 0.3, 0.95);
        m_limit = largest * 1.12;
        m_plot->xAxis->setRange(smallest, hasCut() ? m_limit / share : largest / share);
        m_plot->xAxis->setTickLabels(false);
        m_plot->xAxis->setTicks(false);
        m_plot->xAxis->setBasePen(Qt::NoPen);
        const bool index = m_figure.request.kind == ChartKind::Concentration;
        const auto *bars = std::get_if<BarsShape>(&m_figure.shape);
        m_plot->xAxis->setLabel(bars && bars->valueIsShare ? QCoreApplication::translate("ChartText", "Share with a single tenderer")
            : index ? QCoreApplication::translate("ChartText", "Concentration index (HHI): 10,000 = one supplier has everything")
                                      : measureTitle(m_figure.request.measure, m_figure.request.currency, m_figure.unit));
        m_plot->axisRect()->setMinimumMargins(QMargins(0, metrics().height() / 3, metrics().height() / 2, 0));
        paintWith([this](QPainter &painter) { draw(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        if (element < 0 || element >= m_figure.elements.size())
            return {};
        const QCPAxis *x = m_plot->xAxis, *y = m_plot->yAxis;
        const double value = std::min(m_figure.elements[element].value, m_limit);
        return QRectF(QPointF(x->coordToPixel(0), y->coordToPixel(element - 0.39)), QPointF(x->coordToPixel(value), y->coordToPixel(element + 0.39))).normalized();
    }

    int elementAt(const QPointF &position) const override
    {
        const QRect inner = m_plot->axisRect()->rect();
        if (position.y() < inner.top() || position.y() > inner.bottom())
            return -1;
        const int place = int(std::lround(m_plot->yAxis->pixelToCoord(position.y())));
        return place >= 0 && place < m_figure.elements.size() ? place : -1;
    }

private:
    bool hasCut() const
    {
        return std::any_of(m_figure.elements.begin(), m_figure.elements.end(), [this](const ChartElement &element) { return element.value > m_limit; });
    }

    QString figureText(const ChartElement &element) const
    {
        if (element.of == 0)
            return QCoreApplication::translate("ChartText", "not said", "no record says how many tenderers there were");
        const QString value = shortValue(element.value);
        if (element.of > 0)
            return QCoreApplication::translate("ChartText", "%1 (%2 of %3)", "share, numbers").arg(value, QLocale().toString(element.rows), QLocale().toString(element.of));
        if (element.share < 0)
            return value;
        return QCoreApplication::translate("ChartText", "%1 (%2\u00a0%)", "value and share").arg(value, QLocale().toString(element.share * 100, 'f', element.share < 0.0995 ? 1 : 0));
    }

    void draw(QPainter &painter)
    {
        const ThemeColors colors = themeColors(m_style.palette);
        painter.setFont(m_style.font);
        for (int i = 0; i < m_figure.elements.size(); ++i) {
            const ChartElement &element = m_figure.elements[i];
            const QRectF rect = elementRect(i);
            const bool together = element.others || element.noData;
            const QBrush brush = element.chosen ? QBrush(colors.accent)
                : together                      ? QBrush(colors.secondaryText, Qt::BDiagPattern)
                                                : QBrush(m_anyChosen ? colors.barDimmed : colors.bar);
            painter.setOpacity(m_style.isDimmed(i) ? 0.3 : 1);
            painter.setPen(together ? QPen(colors.secondaryText) : QPen(Qt::NoPen));
            painter.setBrush(brush);
            if (element.value != 0)
                painter.drawRect(rect);
            if (element.value > m_limit) { // a gap says that the bar is longer
                const double x = rect.right() - metrics().averageCharWidth() * 2;
                painter.fillRect(QRectF(x, rect.top() - 1, 4, rect.height() + 3), m_style.palette.color(QPalette::Base));
            }
            painter.setPen(m_style.palette.color(QPalette::WindowText));
            painter.drawText(QRectF(std::max(rect.right(), m_plot->xAxis->coordToPixel(0)) + metrics().averageCharWidth() * 0.7, rect.top(), m_style.size.width(), rect.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, figureText(element));
        }
    }

    bool m_anyChosen = false;
    double m_limit = 0;
};

} // namespace

std::unique_ptr<ShapePainter> makeLyingBarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<LyingBarsPainter>(plot, figure, style);
}

} // namespace obra
