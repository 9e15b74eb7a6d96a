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

/// One lying box a group: amounts on a log scale, where what is smaller than the scale begins with stands at its beginning; days on a plain one that
/// ends where the whiskers do, and what lies beyond stands at its ends.
class BoxesPainter : public ShapePainter
{
public:
    BoxesPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_shape(std::get<BoxesShape>(figure.shape))
    {
    }

    void build() override
    {
        prepareAxes();
        double least = 1e18, most = 1;
        QStringList names;
        QVector<double> places;
        const int nameRoom = int(m_style.size.width() * 0.34);
        for (int i = 0; i < m_shape.boxes.size(); ++i) {
            const BoxNumbers &box = m_shape.boxes[i];
            for (const double value : { box.lowest, box.lowWhisker, box.lowQuartile, box.median }) {
                if (value >= 1)
                    least = std::min(least, value);
            }
            most = std::max(most, box.highest);
            places.append(i);
            names.append(QCoreApplication::translate("ChartText", "%1 (%2)", "group and number of rows")
                             .arg(metrics().elidedText(m_shape.groups[i], Qt::ElideRight, nameRoom), QLocale().toString(box.n)));
            m_anyChosen = m_anyChosen || m_figure.elements[i].chosen;
        }
        QCPAxis *x = m_plot->xAxis;
        x->grid()->setVisible(true);
        if (m_shape.days)
            scaleDays();
        else
            scaleAmounts(least, most);
        setNameTicks(m_plot->yAxis, places, names);
        m_plot->yAxis->setRangeReversed(true);
        m_plot->yAxis->setRange(-0.6, std::max<double>(1, double(m_shape.boxes.size())) - 0.4);
        m_plot->axisRect()->setMinimumMargins(QMargins(0, metrics().height() / 3, metrics().height() * 2, 0));
        paintWith([this](QPainter &painter) { draw(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        if (element < 0 || element >= m_shape.boxes.size())
            return {};
        const BoxNumbers &box = m_shape.boxes[element];
        const QCPAxis *y = m_plot->yAxis;
        return QRectF(QPointF(place(box.lowWhisker), y->coordToPixel(element - 0.36)), QPointF(place(box.highWhisker), y->coordToPixel(element + 0.36))).normalized();
    }

    int elementAt(const QPointF &position) const override
    {
        const QRect inner = m_plot->axisRect()->rect();
        if (position.y() < inner.top() || position.y() > inner.bottom())
            return -1;
        const int group = int(std::lround(m_plot->yAxis->pixelToCoord(position.y())));
        return group >= 0 && group < m_shape.boxes.size() ? group : -1;
    }

private:
    double place(double value) const { return m_plot->xAxis->coordToPixel(std::clamp(value, m_floor, m_ceiling)); }

    void scaleAmounts(double least, double most)
    {
        m_floor = std::pow(10, std::floor(std::log10(std::min(least, most))));
        QCPAxis *x = m_plot->xAxis;
        x->setScaleType(QCPAxis::stLogarithmic);
        x->setRange(m_floor, most * 1.3);
        const int widest = metrics().horizontalAdvance(shortValue(most)) + metrics().averageCharWidth() * 2;
        setLogTicks(x, std::clamp(int(m_style.size.width() * 0.6) / std::max(widest, 1), 2, 10), [this](double tick) { return shortValue(tick); });
        x->setLabel(measureTitle(ChartMeasure::Amount, m_figure.request.currency, m_figure.unit));
    }

    void scaleDays()
    {
        double least = 0, most = 1;
        for (const BoxNumbers &box : m_shape.boxes) {
            least = std::min(least, box.lowWhisker);
            most = std::max(most, box.highWhisker);
        }
        const double margin = (most - least) * 0.04;
        m_floor = least < 0 ? least - margin : least;
        m_ceiling = most + margin;
        m_plot->xAxis->setRange(m_floor - margin / 2, m_ceiling + margin / 2);
        setNumberTicks(m_plot->xAxis, std::clamp(m_style.size.width() / (metrics().averageCharWidth() * 18), 2, 10), [](double tick) { return QLocale().toString(tick, 'f', 0); });
        m_plot->xAxis->setLabel(m_figure.request.form == ChartForm::Second ? QCoreApplication::translate("ChartText", "Days; a circle at the edge stands for what lies farther out")
                                                                           : QCoreApplication::translate("ChartText", "%1; a circle at the edge stands for what lies farther out", "kind of days")
                                                                                 .arg(rangeFieldTitle(m_figure.request.range, m_figure.unit)));
    }

    void draw(QPainter &painter)
    {
        painter.setRenderHint(QPainter::Antialiasing, true);
        const ThemeColors colors = themeColors(m_style.palette);
        const QColor text = m_style.palette.color(QPalette::WindowText);
        for (int i = 0; i < m_shape.boxes.size(); ++i) {
            const BoxNumbers &box = m_shape.boxes[i];
            const QRectF rect = elementRect(i);
            painter.setOpacity(m_style.isDimmed(i) ? 0.3 : 1);
            const double middle = rect.center().y();
            painter.setPen(QPen(text, 1));
            painter.drawLine(QPointF(place(box.lowWhisker), middle), QPointF(place(box.highWhisker), middle));
            for (const double whisker : { box.lowWhisker, box.highWhisker })
                painter.drawLine(QPointF(place(whisker), middle - rect.height() / 4), QPointF(place(whisker), middle + rect.height() / 4));
            const QRectF inner(QPointF(place(box.lowQuartile), rect.top()), QPointF(place(box.highQuartile), rect.bottom()));
            painter.setBrush(m_figure.elements[i].chosen ? colors.accent : m_anyChosen ? colors.barDimmed : colors.bar);
            painter.setPen(QPen(text, 1));
            painter.drawRect(inner.normalized());
            painter.setPen(QPen(m_style.palette.color(QPalette::Base), 5));
            const double median = place(box.median);
            painter.drawLine(QPointF(median, rect.top() + 1), QPointF(median, rect.bottom() - 1));
            painter.setPen(QPen(text, 2));
            painter.drawLine(QPointF(median, rect.top() - 2), QPointF(median, rect.bottom() + 2));
            // The outermost values stand for all beyond the whiskers: there may be thousands.
            painter.setPen(QPen(text, 1));
            painter.setBrush(Qt::NoBrush);
            if (box.lowest < box.lowWhisker)
                painter.drawEllipse(QPointF(place(box.lowest), middle), 3, 3);
            if (box.highest > box.highWhisker)
                painter.drawEllipse(QPointF(place(box.highest), middle), 3, 3);
        }
    }

    const BoxesShape &m_shape;
    double m_floor = 1, m_ceiling = 1e300;
    bool m_anyChosen = false;
};

} // namespace

std::unique_ptr<ShapePainter> makeBoxesPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<BoxesPainter>(plot, figure, style);
}

} // namespace obra
