// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpalette.h"
#include "charts/plottickers.h"
#include "charts/shapepainter.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr double rowLines = 1.7;     // height of a row in lines of text
constexpr double yearsBack = 60, yearsOn = 40; ///< days farther away are taken for typing errors and do not stretch the axis
constexpr double smallestSpan = 60;  // days

/// Works one below the other: what was planned as an outline, what was real filled, a line for today.
class GanttPainter : public ShapePainter
{
public:
    GanttPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_shape(std::get<GanttShape>(figure.shape))
    {
        double first = 1e9, last = -1e9;
        for (const GanttShape::Bar &bar : m_shape.bars) {
            for (const Day day : { bar.plannedFrom, bar.plannedTo, bar.actualFrom, bar.actualTo }) {
                if (day == noDay || day < m_shape.today - yearsBack * 365 || day > m_shape.today + yearsOn * 365)
                    continue;
                first = std::min(first, double(day));
                last = std::max(last, double(day));
            }
        }
        if (first > last)
            first = last = m_shape.today;
        const double margin = std::max(20.0, (last - first) * 0.02);
        m_first = first - margin;
        m_last = last + margin;
        for (const ChartElement &element : figure.elements)
            m_anyChosen = m_anyChosen || element.chosen;
    }

    void build() override
    {
        prepareAxes();
        m_plot->axisRect()->setAutoMargins(QCP::msNone);
        const int line = metrics().lineSpacing();
        m_left = int(m_style.size.width() * 0.32);
        m_top = line * 2;
        m_plot->axisRect()->setMargins(QMargins(m_left, m_top, line, line * 2));
        m_plot->yAxis->setVisible(false);
        m_plot->yAxis->setRangeReversed(true);
        m_plot->xAxis->grid()->setVisible(true);
        resetZoom();
        setFirstRow(0);
        paintWith([this](QPainter &painter) { draw(painter); }, true);
        paintWith([this](QPainter &painter) { drawNames(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        if (element < m_firstRow || element >= std::min(rows(), m_firstRow + rowsInSight()))
            return {};
        const QRect inner = m_plot->axisRect()->rect();
        return QRectF(inner.left(), inner.top() + (element - m_firstRow) * rowHeight(), inner.width(), rowHeight());
    }
    int elementAt(const QPointF &position) const override
    {
        const QRect inner = m_plot->axisRect()->rect();
        if (position.y() < inner.top() || position.y() > inner.bottom())
            return -1;
        const int row = m_firstRow + int((position.y() - inner.top()) / rowHeight());
        return row < std::min(rows(), m_firstRow + rowsInSight()) ? row : -1;
    }

    int rows() const override { return int(m_shape.bars.size()); }
    int rowsInSight() const override
    {
        const int height = m_style.size.height() - m_top - metrics().lineSpacing() * 2;
        return std::max(1, int(height / rowHeight()));
    }
    void setFirstRow(int row) override { m_firstRow = std::clamp(row, 0, std::max(0, rows() - rowsInSight())); }
    int firstRow() const override { return m_firstRow; }

    bool canZoom() const override { return true; }
    bool isZoomed() const override { return m_plot->xAxis->range().size() < m_last - m_first - 1e-6; }
    void resetZoom() override { setRange(m_first, m_last - m_first); }
    void zoom(double factor, const QPointF &about) override
    {
        const double middle = m_plot->xAxis->pixelToCoord(about.x());
        const QCPRange range = m_plot->xAxis->range();
        const double size = std::clamp(range.size() * factor, std::min(smallestSpan, m_last - m_first), m_last - m_first);
        setRange(middle - (middle - range.lower) * size / range.size(), size);
    }
    void pan(const QPointF &pixels) override
    {
        const QCPRange range = m_plot->xAxis->range();
        setRange(range.lower + pixels.x() * range.size() / std::max(1, m_plot->axisRect()->width()), range.size());
    }

private:
    double rowHeight() const { return metrics().lineSpacing() * rowLines; }

    void setRange(double from, double size)
    {
        from = std::clamp(from, m_first, std::max(m_first, m_last - size));
        m_plot->xAxis->setRange(from, from + size);
        nameDays();
    }

    /// Years, quarters or months, as many as fit.
    void nameDays()
    {
        const QCPRange range = m_plot->xAxis->range();
        const QDate first = toDate(Day(std::floor(range.lower))), last = toDate(Day(std::ceil(range.upper)));
        const int width = std::max(1, m_style.size.width() - m_left);
        const auto room = [&](int monthsApart) { return std::max(2, width / (metrics().averageCharWidth() * (monthsApart >= 12 ? 7 : 13))); };
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        int step = 1;
        for (const int candidate : { 1, 3, 6, 12, 24, 60, 120, 240 }) {
            step = candidate;
            if (months / candidate <= room(candidate))
                break;
        }
        QVector<double> places;
        QStringList names;
        int month = first.year() * 12 + first.month() - 1;
        month = (month + step - 1) / step * step;
        for (; month <= last.year() * 12 + last.month() - 1; month += step) {
            const QDate day(month / 12, month % 12 + 1, 1);
            places.append(toDay(day));
            names.append(step >= 12 ? QString::number(day.year())
                                    : QCoreApplication::translate("ChartFigure", "%1 %2", "month and year").arg(QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat)).arg(day.year()));
        }
        setNameTicks(m_plot->xAxis, places, names);
    }

    double place(Day day) const { return std::clamp(m_plot->xAxis->coordToPixel(day), -10'000.0, 100'000.0); }

    QRectF span(Day from, Day to, const QRectF &row, double part) const
    {
        const double a = place(std::min(from, to)), b = place(std::max(from, to));
        const double height = row.height() * part;
        return QRectF(a, row.center().y() - height / 2, std::max(2.0, b - a), height);
    }

    void draw(QPainter &painter)
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const ThemeColors colors = themeColors(m_style.palette);
        const QColor text = m_style.palette.color(QPalette::WindowText);
        for (int i = m_firstRow; i < std::min(rows(), m_firstRow + rowsInSight() + 1); ++i) {
            const QRectF row = elementRect(i);
            if (row.isNull())
                continue;
            const GanttShape::Bar &bar = m_shape.bars[i];
            painter.setOpacity(m_style.isDimmed(i) || (m_anyChosen && !m_figure.elements[i].chosen) ? 0.35 : 1);
            if (bar.actualFrom != noDay && bar.actualTo != noDay) {
                painter.setPen(Qt::NoPen);
                const bool late = bar.plannedTo != noDay && bar.actualTo > bar.plannedTo && m_figure.unit == Unit::Projects;
                painter.setBrush(bar.goesOn ? QBrush(colors.bar, Qt::Dense4Pattern) : QBrush(colors.bar));
                painter.drawRect(span(bar.actualFrom, bar.actualTo, row, 0.38));
                if (late && !bar.goesOn) { // what came after the planned end, in another colour and pattern
                    painter.setBrush(seriesBrush(3, m_style.palette));
                    painter.drawRect(span(bar.plannedTo, bar.actualTo, row, 0.38));
                }
            } else {
                drawMark(painter, bar.actualFrom != noDay ? bar.actualFrom : bar.actualTo, row, colors.bar);
            }
            if (bar.plannedFrom != noDay && bar.plannedTo != noDay) {
                painter.setPen(QPen(text, 1.2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(span(bar.plannedFrom, bar.plannedTo, row, 0.66));
            } else {
                drawMark(painter, bar.plannedFrom != noDay ? bar.plannedFrom : bar.plannedTo, row, text);
            }
        }
        painter.setOpacity(1);
        const double today = place(m_shape.today);
        painter.setPen(QPen(seriesColor(1, m_style.palette), 1.5, Qt::DashLine));
        const QRect inner = m_plot->axisRect()->rect();
        painter.drawLine(QPointF(today, inner.top()), QPointF(today, inner.bottom()));
    }

    /// A single day that is known: a diamond.
    void drawMark(QPainter &painter, Day day, const QRectF &row, const QColor &color)
    {
        if (day == noDay)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(Qt::NoBrush);
        const double half = row.height() * 0.22;
        const QPointF middle(place(day), row.center().y());
        painter.drawPolygon(QPolygonF({ middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half), middle + QPointF(-half, 0) }));
        painter.restore();
    }

    void drawNames(QPainter &painter)
    {
        painter.setFont(m_style.font);
        const QColor text = m_style.palette.color(QPalette::WindowText);
        const int room = m_left - metrics().averageCharWidth() * 2;
        for (int i = m_firstRow; i < std::min(rows(), m_firstRow + rowsInSight()); ++i) {
            const QRectF row = elementRect(i);
            painter.setOpacity(m_style.isDimmed(i) || (m_anyChosen && !m_figure.elements[i].chosen) ? 0.5 : 1);
            painter.setPen(text);
            painter.drawText(QRectF(0, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter, metrics().elidedText(m_figure.elements[i].label, Qt::ElideRight, room));
        }
        painter.setOpacity(1);
        drawLegend(painter);
    }

    void drawLegend(QPainter &painter)
    {
        const bool projects = m_figure.unit == Unit::Projects;
        const ThemeColors colors = themeColors(m_style.palette);
        const QColor text = m_style.palette.color(QPalette::WindowText);
        const double height = metrics().ascent(), y = metrics().lineSpacing() * 0.4;
        double x = 0;
        const auto entry = [&](const QString &name, auto &&drawBox) {
            const QRectF box(x, y, height * 1.8, height);
            if (box.right() + metrics().averageCharWidth() + metrics().horizontalAdvance(name) > m_style.size.width())
                return; // a small picture names as many as it can
            drawBox(box);
            painter.setPen(text);
            painter.drawText(QPointF(box.right() + metrics().averageCharWidth(), y + metrics().ascent()), name);
            x = box.right() + metrics().averageCharWidth() * 4 + metrics().horizontalAdvance(name);
        };
        const auto filled = [&](const QBrush &brush) {
            return [&painter, brush](const QRectF &box) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(brush);
                painter.drawRect(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2));
            };
        };
        entry(projects ? QCoreApplication::translate("ChartText", "planned", "of works") : QCoreApplication::translate("ChartText", "signature to planned end"), [&](const QRectF &box) {
            painter.setPen(QPen(text, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        });
        entry(projects ? QCoreApplication::translate("ChartText", "real", "of works") : QCoreApplication::translate("ChartText", "tender to signature"), filled(colors.bar));
        const auto any = [this](auto &&is) { return std::any_of(m_shape.bars.begin(), m_shape.bars.end(), is); };
        if (projects && any([](const GanttShape::Bar &bar) { return !bar.goesOn && bar.plannedTo != noDay && bar.actualTo != noDay && bar.actualTo > bar.plannedTo; }))
            entry(QCoreApplication::translate("ChartText", "late", "of works"), filled(seriesBrush(3, m_style.palette)));
        if (any([](const GanttShape::Bar &bar) { return bar.goesOn; }))
            entry(QCoreApplication::translate("ChartText", "going on", "of works"), filled(QBrush(colors.bar, Qt::Dense4Pattern)));
        entry(QCoreApplication::translate("ChartText", "today"), [&](const QRectF &box) {
            painter.setPen(QPen(seriesColor(1, m_style.palette), 1.5, Qt::DashLine));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        });
    }

    const GanttShape &m_shape;
    double m_first = 0, m_last = 1;
    int m_left = 0, m_top = 0, m_firstRow = 0;
    bool m_anyChosen = false;
};

} // namespace

std::unique_ptr<ShapePainter> makeGanttPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<GanttPainter>(plot, figure, style);
}

} // namespace obra
