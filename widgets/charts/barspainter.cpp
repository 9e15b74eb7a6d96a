// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpalette.h"
#include "charts/figuretable.h"
#include "charts/plottickers.h"
#include "charts/shapepainter.h"
#include "common/shortnumber.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr double barWidth = 0.78;   // of the room that a group has
constexpr int shortestZoom = 4;     // groups

/// Upright bars, one beside the other or stacked, with a line and marks over them.
class BarsPainter : public ShapePainter
{
public:
    BarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_bars(std::get<BarsShape>(figure.shape))
        , m_stacks(std::max(1, int(m_bars.stacks.size())))
    {
    }
    void build() override;
    QRectF elementRect(int element) const override;
    int elementAt(const QPointF &position) const override;
    int neighbour(int element, Qt::Key key) const override;
    bool canZoom() const override { return m_bars.ordered && groups() > 12; }
    void zoom(double factor, const QPointF &about) override;
    void pan(const QPointF &pixels) override;
    void resetZoom() override { setRange(-0.6, std::max(1, groups()) - 0.4); }
    bool isZoomed() const override { return m_plot->xAxis->range().size() < std::max(1, groups()) + 0.2 - 1e-6; }

private:
    int groups() const { return int(m_bars.groups.size()); }
    const ChartElement &at(int group, int stack) const { return m_figure.elements[group * m_stacks + stack]; }
    void nameGroups();
    void setRange(double from, double to);
    int topRows(int *legendRows) const;
    QVector<QRectF> legendPlaces(int *rows) const;
    void draw(QPainter &painter);
    void drawOver(QPainter &painter);
    void drawLegend(QPainter &painter);
    QBrush brushOf(int group, int stack) const;
    QFontMetrics small() const { return metrics(); }

    const BarsShape &m_bars;
    const int m_stacks;
    bool m_anyChosen = false;
};

void BarsPainter::build()
{
    prepareAxes();
    double largest = 0, smallest = 0;
    for (int group = 0; group < groups(); ++group) {
        double up = 0, down = 0;
        for (int stack = 0; stack < m_stacks; ++stack) {
            const double value = at(group, stack).value;
            (value < 0 ? down : up) += value;
            m_anyChosen = m_anyChosen || at(group, stack).chosen;
        }
        largest = std::max(largest, up);
        smallest = std::min(smallest, down);
    }
    if (!m_bars.lineIsShare) {
        for (const double expected : m_bars.line)
            largest = std::max(largest, expected);
    }
    QCPAxis *values = m_plot->yAxis;
    values->setRange(smallest * 1.05, largest > 0 ? largest * 1.1 : 1);
    values->grid()->setVisible(true);
    values->setBasePen(Qt::NoPen);
    const bool ofNumbers = !m_bars.edges.isEmpty() || m_figure.request.kind == ChartKind::FirstDigit;
    const bool whole = (!m_figure.isMoney() || ofNumbers) && !m_bars.valueIsShare;
    if (m_bars.valueIsShare)
        values->setRange(0, std::min(1.02, std::max(0.1, largest * 1.15)));
    setNumberTicks(values, std::clamp(m_style.size.height() / (metrics().lineSpacing() * 4), 2, 7), [this, whole](double tick) {
        return whole && std::abs(tick - std::round(tick)) > 1e-6 ? QString() : shortValue(tick);
    });
    if (m_bars.valueIsShare)
        values->setLabel(QCoreApplication::translate("ChartText", "Share with a single tenderer"));
    else
        values->setLabel(!ofNumbers ? measureTitle(m_figure.request.measure, m_figure.request.currency, m_figure.unit)
                                            : measureTitle(ChartMeasure::Count, {}, m_figure.unit));
    m_plot->xAxis->setLabel(groupsTitle(m_figure));
    if (m_bars.lineIsShare) {
        QCPAxis *shares = m_plot->yAxis2;
        shares->setVisible(true);
        shares->setBasePen(Qt::NoPen);
        shares->setRange(0, 1.1);
        setNumberTicks(shares, 5, [](double tick) { return tick > 1.001 ? QString() : QLocale().toString(std::lround(tick * 100)) + QStringLiteral("\u00a0%"); });
        shares->setLabel(QCoreApplication::translate("ChartText", "Together with those before (line)"));
    }
    setRange(-0.6, std::max(1, groups()) - 0.4);
    int legendRows = 0;
    const int rows = topRows(&legendRows);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, rows * metrics().lineSpacing() * 5 / 4 + metrics().height() / 2, metrics().height(), 0));
    paintWith([this](QPainter &painter) { draw(painter); }, true);
    paintWith([this](QPainter &painter) { drawOver(painter); }, false);
}

int BarsPainter::topRows(int *legendRows) const
{
    legendPlaces(legendRows);
    const bool expected = !m_bars.line.isEmpty() && !m_bars.lineIsShare;
    return *legendRows + int(m_bars.markNames.size()) + expected;
}

void BarsPainter::setRange(double from, double to)
{
    m_plot->xAxis->setRange(from, to);
    nameGroups();
}

void BarsPainter::nameGroups()
{
    const QCPRange range = m_plot->xAxis->range();
    const double room = std::max(1, m_style.size.width() - metrics().averageCharWidth() * (m_bars.lineIsShare ? 24 : 14));
    QStringList names;
    QVector<double> places;
    if (!m_bars.edges.isEmpty()) {
        for (int i = 0; i < m_bars.edges.size(); ++i) {
            places.append(i - 0.5 + (m_bars.openBelow ? 1 : 0));
            names.append(shortNumber(double(m_bars.edges[i]) / double(amountScale)));
        }
    } else {
        for (int group = 0; group < groups(); ++group) {
            places.append(group);
            const ChartElement &element = at(group, 0);
            const QString name = element.noData ? QStringLiteral("\u2014") : m_bars.groups[group];
            names.append(m_bars.ordered ? name : metrics().elidedText(name, Qt::ElideRight, metrics().averageCharWidth() * 20));
        }
    }
    if (!m_bars.ordered) { // names are longer than bars are wide: all of them, aslant
        m_plot->xAxis->setTickLabelRotation(35);
        setNameTicks(m_plot->xAxis, places, names);
        return;
    }
    int widest = 0;
    for (const QString &name : std::as_const(names))
        widest = std::max(widest, metrics().horizontalAdvance(name));
    // As many as fit without touching, and always the last one.
    const int step = std::max(1, int(std::ceil((widest + metrics().averageCharWidth() * 1.5) * range.size() / room)));
    const int last = int(names.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        if ((last - i) % step != 0)
            names[i].clear();
    }
    setNameTicks(m_plot->xAxis, places, names);
}

QBrush BarsPainter::brushOf(int group, int stack) const
{
    const ThemeColors colors = themeColors(m_style.palette);
    const ChartElement &element = at(group, stack);
    if (m_stacks > 1) {
        const bool noData = stack == m_stacks - 1 && element.series == valueLabel(Field::Method, m_figure.unit, QString());
        if (noData)
            return QBrush(colors.secondaryText, Qt::BDiagPattern);
        return seriesBrush(stack == seriesCount - 2 ? seriesCount - 1 : stack, m_style.palette);
    }
    if (element.chosen)
        return colors.accent;
    if (element.others || element.noData)
        return QBrush(colors.secondaryText, Qt::BDiagPattern);
    if (m_bars.emphasized.contains(group))
        return seriesBrush(3, m_style.palette);
    return m_anyChosen ? colors.barDimmed : colors.bar;
}

QRectF BarsPainter::elementRect(int element) const
{
    if (element < 0 || element >= m_figure.elements.size())
        return {};
    const int group = element / m_stacks, stack = element % m_stacks;
    const double value = at(group, stack).value;
    double from = 0;
    for (int below = 0; below < stack; ++below) {
        const double other = at(group, below).value;
        if ((other < 0) == (value < 0))
            from += other;
    }
    const QCPAxis *x = m_plot->xAxis, *y = m_plot->yAxis;
    const double half = m_bars.edges.isEmpty() ? barWidth / 2 : 0.48;
    return QRectF(QPointF(x->coordToPixel(group - half), y->coordToPixel(from + value)), QPointF(x->coordToPixel(group + half), y->coordToPixel(from))).normalized();
}

void BarsPainter::draw(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const ThemeColors colors = themeColors(m_style.palette);
    const QCPRange range = m_plot->xAxis->range();
    const int first = std::max(0, int(std::floor(range.lower))), last = std::min(groups() - 1, int(std::ceil(range.upper)));
    for (int group = first; group <= last; ++group) {
        for (int stack = 0; stack < m_stacks; ++stack) {
            const int element = group * m_stacks + stack;
            if (m_figure.elements[element].value == 0)
                continue;
            const QRectF rect = elementRect(element);
            const QBrush brush = brushOf(group, stack);
            const bool faded = m_style.isDimmed(element) || (m_stacks > 1 && m_anyChosen && !m_figure.elements[element].chosen);
            painter.setOpacity(faded ? 0.3 : 1);
            painter.setPen(brush.style() == Qt::BDiagPattern ? QPen(colors.secondaryText) : m_stacks > 1 && rect.height() > 3 ? QPen(m_style.palette.color(QPalette::Base)) : QPen(Qt::NoPen));
            painter.setBrush(brush);
            painter.drawRect(rect);
        }
    }
    painter.setOpacity(1);
    if (m_bars.line.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QCPAxis *axis = m_bars.lineIsShare ? m_plot->yAxis2 : m_plot->yAxis;
    QPolygonF line;
    for (int i = 0; i < m_bars.line.size(); ++i)
        line.append(QPointF(m_plot->xAxis->coordToPixel(i), axis->coordToPixel(m_bars.line[i])));
    const QColor color = seriesColor(3, m_style.palette);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(m_style.palette.color(QPalette::Base));
    for (const QPointF &point : std::as_const(line))
        painter.drawEllipse(point, 3, 3);
}

QVector<QRectF> BarsPainter::legendPlaces(int *rows) const
{
    // From left to right, wrapping like words.
    QVector<QRectF> places;
    *rows = 0;
    if (m_bars.stacks.isEmpty())
        return places;
    const double box = metrics().ascent(), line = metrics().lineSpacing() * 1.25;
    const double width = m_style.size.width() - metrics().averageCharWidth() * 12;
    double x = 0;
    *rows = 1;
    for (const QString &name : m_bars.stacks) {
        const double needed = box * 1.5 + metrics().horizontalAdvance(metrics().elidedText(name, Qt::ElideRight, metrics().averageCharWidth() * 26)) + metrics().averageCharWidth() * 2;
        if (x > 0 && x + needed > width) {
            x = 0;
            ++*rows;
        }
        places.append(QRectF(x, (*rows - 1) * line, needed, line));
        x += needed;
    }
    return places;
}

void BarsPainter::drawLegend(QPainter &painter)
{
    int rows = 0;
    const QVector<QRectF> places = legendPlaces(&rows);
    const QPointF origin(m_plot->axisRect()->left(), 2);
    const double box = metrics().ascent();
    for (int stack = 0; stack < places.size(); ++stack) {
        const QRectF place = places[stack].translated(origin);
        const QRectF square(place.left(), place.top() + (place.height() - box) / 2, box, box);
        const QBrush brush = groups() > 0 ? brushOf(0, stack) : QBrush();
        painter.setPen(brush.style() == Qt::BDiagPattern ? QPen(themeColors(m_style.palette).secondaryText) : QPen(Qt::NoPen));
        painter.setBrush(brush);
        painter.drawRect(square);
        painter.setPen(m_style.palette.color(QPalette::WindowText));
        painter.drawText(place.adjusted(box * 1.5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, metrics().elidedText(m_bars.stacks[stack], Qt::ElideRight, metrics().averageCharWidth() * 26));
    }
}

void BarsPainter::drawOver(QPainter &painter)
{
    painter.setFont(m_style.font);
    drawLegend(painter);
    const QRect inner = m_plot->axisRect()->rect();
    const ThemeColors colors = themeColors(m_style.palette);
    // Every mark's name has a line of its own above the bars, so that none covers another.
    for (int i = 0; i < m_bars.marks.size(); ++i) {
        const double x = m_plot->xAxis->coordToPixel(m_bars.marks[i]);
        if (x < inner.left() || x > inner.right())
            continue;
        const double line = metrics().lineSpacing() * 1.25;
        const double top = inner.top() - (double(m_bars.marks.size()) - i) * line;
        painter.setPen(QPen(colors.secondaryText, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, top + line), QPointF(x, inner.bottom()));
        const QString name = m_bars.markNames.value(i);
        const double width = metrics().horizontalAdvance(name) + 4;
        const double left = std::clamp(x - width / 2, double(inner.left()), std::max(double(inner.left()), inner.right() - width));
        painter.fillRect(QRectF(left, top, width, line), m_style.palette.color(QPalette::Base)); // over the lines of the others
        painter.setPen(m_style.palette.color(QPalette::WindowText));
        painter.drawText(QRectF(left, top, width, line), Qt::AlignCenter, name);
    }
    if (!m_bars.line.isEmpty() && !m_bars.lineIsShare) { // what the line is
        const double y = inner.top() - metrics().lineSpacing() * 1.25;
        const QString name = QCoreApplication::translate("ChartText", "expected by Benford's law");
        const double x = inner.right() - metrics().horizontalAdvance(name) - metrics().averageCharWidth();
        const QPointF middle(x - metrics().averageCharWidth() * 3, y + metrics().ascent() / 2.0);
        painter.setPen(QPen(seriesColor(3, m_style.palette), 2));
        painter.drawLine(middle - QPointF(metrics().averageCharWidth() * 2, 0), middle + QPointF(metrics().averageCharWidth() * 2, 0));
        painter.setBrush(m_style.palette.color(QPalette::Base));
        painter.drawEllipse(middle, 3, 3);
        painter.setPen(m_style.palette.color(QPalette::WindowText));
        painter.drawText(QPointF(x, y + metrics().ascent()), name);
    }
    if (m_stacks > 1 || groups() == 0)
        return;
    // Figures above the bars when all of them have room.
    const double room = std::abs(m_plot->xAxis->coordToPixel(1) - m_plot->xAxis->coordToPixel(0));
    for (int group = 0; group < groups(); ++group) {
        if (metrics().horizontalAdvance(shortValue(at(group, 0).value)) + 4 > room)
            return;
    }
    painter.setPen(m_style.palette.color(QPalette::WindowText));
    for (int group = 0; group < groups(); ++group) {
        const QRectF rect = elementRect(group);
        if (at(group, 0).value <= 0 || rect.center().x() < inner.left() || rect.center().x() > inner.right() || m_bars.lineIsShare)
            continue;
        const QString text = shortValue(at(group, 0).value);
        const double width = metrics().horizontalAdvance(text) + 4, height = metrics().lineSpacing();
        const bool below = !m_bars.line.isEmpty(); // the line runs over the tops of the bars: figures stand at their feet
        const QRectF place(rect.center().x() - width / 2, below ? inner.bottom() - height - 1 : rect.top() - height, width, height);
        if (below || !m_bars.marks.isEmpty())
            painter.fillRect(place, m_style.palette.color(QPalette::Base));
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

int BarsPainter::elementAt(const QPointF &position) const
{
    const QRect inner = m_plot->axisRect()->rect();
    if (m_figure.elements.isEmpty() || position.x() < inner.left() || position.x() > inner.right() || position.y() > inner.bottom() + metrics().lineSpacing() * 2)
        return -1;
    const int group = int(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    if (group < 0 || group >= groups())
        return -1;
    int nearest = group * m_stacks;
    double distance = 1e9;
    for (int stack = 0; stack < m_stacks && m_stacks > 1; ++stack) {
        const QRectF rect = elementRect(group * m_stacks + stack);
        if (rect.height() <= 0)
            continue;
        const double away = position.y() < rect.top() ? rect.top() - position.y() : position.y() > rect.bottom() ? position.y() - rect.bottom() : 0;
        if (away < distance) {
            distance = away;
            nearest = group * m_stacks + stack;
        }
    }
    return nearest;
}

int BarsPainter::neighbour(int element, Qt::Key key) const
{
    const int last = int(m_figure.elements.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
        return element >= m_stacks ? element - m_stacks : element;
    case Qt::Key_Right:
        return element + m_stacks <= last ? element + m_stacks : element;
    case Qt::Key_Up:
        return m_stacks > 1 && element % m_stacks + 1 < m_stacks ? element + 1 : element;
    case Qt::Key_Down:
        return m_stacks > 1 && element % m_stacks > 0 ? element - 1 : element;
    default:
        return ShapePainter::neighbour(element, key);
    }
}

void BarsPainter::zoom(double factor, const QPointF &about)
{
    const double middle = m_plot->xAxis->pixelToCoord(about.x());
    const QCPRange range = m_plot->xAxis->range();
    const double size = std::clamp(range.size() * factor, double(shortestZoom), groups() + 0.2);
    const double from = std::clamp(middle - (middle - range.lower) * size / range.size(), -0.6, groups() - 0.4 - size);
    setRange(from, from + size);
}

void BarsPainter::pan(const QPointF &pixels)
{
    const QCPRange range = m_plot->xAxis->range();
    const double by = pixels.x() * range.size() / std::max(1, m_plot->axisRect()->width());
    const double from = std::clamp(range.lower + by, -0.6, std::max(-0.6, groups() - 0.4 - range.size()));
    setRange(from, from + range.size());
}

} // namespace

std::unique_ptr<ShapePainter> makeBarsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<BarsPainter>(plot, figure, style);
}

} // namespace obra
