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

constexpr std::size_t mostDiscs = 4000; ///< more points than so many in sight are shown as a density
constexpr int spot = 3;                 ///< pixels of one place of the density
constexpr double smallestZoom = 0.2;    ///< powers of ten
constexpr double reach = 7;             ///< pixels from a point that still mean it

/// Two amounts of each row as a point; where they are too many to be told apart, how many lie where.
class ScatterPainter : public ShapePainter
{
public:
    ScatterPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_shape(std::get<ScatterShape>(figure.shape))
    {
        // One range for both, so that the line of equal amounts runs from corner to corner.
        float least = 1e9F, most = -1e9F;
        for (const ScatterShape::Point &point : m_shape.points) {
            least = std::min({ least, point.x, point.y });
            most = std::max({ most, point.x, point.y });
        }
        m_least = std::floor(double(least) * 2) / 2 - 0.05;
        m_most = std::ceil(double(most) * 2) / 2 + 0.05;
        for (const ChartElement &element : figure.elements)
            m_anyChosen = m_anyChosen || element.chosen;
    }

    void build() override
    {
        prepareAxes();
        for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis })
            axis->grid()->setVisible(true);
        const auto label = [this](RangeField field) {
            return QCoreApplication::translate("ChartText", "%1 in %2 (log scale)", "kind of amount, currency")
                .arg(rangeFieldTitle(field, m_figure.unit), currencyLabel(m_figure.request.currency, m_figure.unit));
        };
        m_plot->xAxis->setLabel(label(m_figure.request.range));
        m_plot->yAxis->setLabel(label(m_figure.request.against));
        m_plot->axisRect()->setMinimumMargins(QMargins(0, metrics().lineSpacing() * 3 / 2, metrics().height() * 2, 0));
        resetZoom();
        paintWith([this](QPainter &painter) { draw(painter); }, true);
        paintWith([this](QPainter &painter) { drawLegend(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        if (element < 0 || element >= m_shape.cells.size())
            return {};
        const ScatterShape::Cell cell = m_shape.cells[element];
        return QRectF(QPointF(m_plot->xAxis->coordToPixel(cell.x), m_plot->yAxis->coordToPixel(cell.y + 1)),
                      QPointF(m_plot->xAxis->coordToPixel(cell.x + 1), m_plot->yAxis->coordToPixel(cell.y)))
                   .normalized()
            & QRectF(m_plot->axisRect()->rect());
    }

    int elementAt(const QPointF &position) const override
    {
        if (!QRectF(m_plot->axisRect()->rect()).contains(position))
            return -1;
        const int x = int(std::floor(m_plot->xAxis->pixelToCoord(position.x()))), y = int(std::floor(m_plot->yAxis->pixelToCoord(position.y())));
        for (int i = 0; i < m_shape.cells.size(); ++i) {
            if (m_shape.cells[i].x == x && m_shape.cells[i].y == y)
                return i;
        }
        return -1;
    }

    int neighbour(int element, Qt::Key key) const override
    {
        const int by = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
        if (by == 0)
            return ShapePainter::neighbour(element, key);
        // The nearest in the next rows that have any.
        const ScatterShape::Cell from = m_shape.cells.value(element);
        int best = element;
        double nearest = 1e9;
        for (int i = 0; i < m_shape.cells.size(); ++i) {
            const ScatterShape::Cell cell = m_shape.cells[i];
            const double away = std::abs(cell.y - from.y) * 100.0 + std::abs(cell.x - from.x);
            if ((cell.y - from.y) * by > 0 && away < nearest) {
                nearest = away;
                best = i;
            }
        }
        return best;
    }

    bool canZoom() const override { return true; }
    bool isZoomed() const override { return m_plot->xAxis->range().size() < m_most - m_least - 1e-6; }
    void resetZoom() override { setRanges({ m_least, m_most }, { m_least, m_most }); }
    void zoom(double factor, const QPointF &about) override
    {
        const auto zoomed = [&](QCPAxis *axis, double pixel) {
            const double middle = axis->pixelToCoord(pixel);
            const QCPRange range = axis->range();
            const double size = std::clamp(range.size() * factor, smallestZoom, m_most - m_least);
            return within(middle - (middle - range.lower) * size / range.size(), size);
        };
        setRanges(zoomed(m_plot->xAxis, about.x()), zoomed(m_plot->yAxis, about.y()));
    }
    void pan(const QPointF &pixels) override
    {
        const QRect inner = m_plot->axisRect()->rect();
        const QCPRange x = m_plot->xAxis->range(), y = m_plot->yAxis->range();
        setRanges(within(x.lower + pixels.x() * x.size() / std::max(1, inner.width()), x.size()),
                  within(y.lower - pixels.y() * y.size() / std::max(1, inner.height()), y.size()));
    }

    qint64 recordAt(const QPointF &position) const override
    {
        const int point = pointAt(position);
        return point < 0 ? 0 : m_shape.records[std::size_t(point)];
    }
    QString recordText(const QPointF &position) const override
    {
        const int point = pointAt(position);
        if (point < 0)
            return {};
        const ScatterShape::Point &at = m_shape.points[std::size_t(point)];
        const double x = std::pow(10.0, double(at.x)), y = std::pow(10.0, double(at.y));
        return QCoreApplication::translate("ChartText", "%1 about %2, %3 about %4 (× %5).\nClick: open the record.", "kinds of amounts with their amounts, factor")
            .arg(rangeFieldTitle(m_figure.request.range, m_figure.unit), shortAmount(ScaledSum(std::llround(x)) * amountScale, m_figure.request.currency, m_figure.unit),
                 rangeFieldTitle(m_figure.request.against, m_figure.unit).toLower(), shortAmount(ScaledSum(std::llround(y)) * amountScale, m_figure.request.currency, m_figure.unit),
                 QLocale().toString(y / x, 'f', 2));
    }
    QVector<Condition> conditionsWithin(const QRectF &area) const override
    {
        const auto condition = [](RangeField field, double from, double to) {
            Condition range = Condition::onRange(field);
            const auto units = [](double log) { return ScaledAmount(std::llround(std::clamp(std::pow(10.0, log), 0.01, 9e13) * 100)) * (amountScale / 100); };
            range.amountFrom = units(from);
            range.amountTo = units(to);
            return range;
        };
        const QRectF inside = area & QRectF(m_plot->axisRect()->rect());
        if (inside.width() < 4 || inside.height() < 4)
            return {};
        return { condition(m_figure.request.range, m_plot->xAxis->pixelToCoord(inside.left()), m_plot->xAxis->pixelToCoord(inside.right())),
                 condition(m_figure.request.against, m_plot->yAxis->pixelToCoord(inside.bottom()), m_plot->yAxis->pixelToCoord(inside.top())) };
    }
    bool choosesAreas() const override { return true; }

private:
    QCPRange within(double from, double size) const
    {
        from = std::clamp(from, m_least, std::max(m_least, m_most - size));
        return { from, from + size };
    }

    void setRanges(const QCPRange &x, const QCPRange &y)
    {
        m_plot->xAxis->setRange(x);
        m_plot->yAxis->setRange(y);
        const int room = std::max(1, int(m_style.size.width() * 0.8) / (metrics().averageCharWidth() * 11));
        nameDecades(m_plot->xAxis, room);
        nameDecades(m_plot->yAxis, std::max(2, m_style.size.height() / (metrics().lineSpacing() * 2)));
        m_image = {};
    }

    /// Powers of ten, and 2 and 5 of them where there is room.
    void nameDecades(QCPAxis *axis, int room)
    {
        const QCPRange range = axis->range();
        const int first = int(std::floor(range.lower)), last = int(std::ceil(range.upper));
        const int step = std::max(1, (last - first + room) / std::max(1, room));
        QVector<double> places;
        QStringList names;
        for (int decade = first; decade <= last; decade += step) {
            for (const double factor : { 1.0, 2.0, 5.0 }) {
                if (factor > 1 && (last - first) * 3 > room)
                    continue;
                places.append(decade + std::log10(factor));
                const double units = factor * std::pow(10.0, decade);
                names.append(units < 1 ? QLocale().toString(units, 'g', 3) : shortNumber(units));
            }
        }
        setNameTicks(axis, places, names);
    }

    template<typename Use>
    void forPointsInSight(Use use) const
    {
        const QRect inner = m_plot->axisRect()->rect();
        const QCPRange x = m_plot->xAxis->range(), y = m_plot->yAxis->range();
        const auto left = float(x.lower), bottom = float(y.lower);
        const auto perX = float(inner.width() / x.size()), perY = float(inner.height() / y.size());
        const auto width = float(inner.width()), height = float(inner.height());
        for (std::size_t i = 0; i < m_shape.points.size(); ++i) {
            const float px = (m_shape.points[i].x - left) * perX, py = (m_shape.points[i].y - bottom) * perY;
            if (px >= 0 && px < width && py >= 0 && py < height)
                use(i, px, py);
        }
    }

    void draw(QPainter &painter)
    {
        const QRect inner = m_plot->axisRect()->rect();
        const ThemeColors colors = themeColors(m_style.palette);
        if (m_image.isNull() || m_image.size() != inner.size())
            makeImage(inner.size());
        painter.drawImage(inner.topLeft(), m_image);
        drawChosen(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.secondaryText, 1.5, Qt::DashLine));
        const auto at = [this](double log) { return QPointF(m_plot->xAxis->coordToPixel(log), m_plot->yAxis->coordToPixel(log)); };
        painter.drawLine(at(m_least), at(m_most));
        if (!m_dense) {
            painter.setPen(QPen(m_style.palette.color(QPalette::Base), 0.7));
            QColor fill = seriesColor(0, m_style.palette);
            painter.setBrush(fill);
            for (const std::size_t i : m_discs) {
                const ScatterShape::Point &point = m_shape.points[i];
                painter.drawEllipse(QPointF(m_plot->xAxis->coordToPixel(double(point.x)), m_plot->yAxis->coordToPixel(double(point.y))), 3.2, 3.2);
            }
        }
    }

    /// What is chosen or highlighted stays as it is; a veil lies over all else.
    void drawChosen(QPainter &painter)
    {
        if (!m_anyChosen && m_style.highlighted.isEmpty())
            return;
        QPainterPath veil;
        veil.addRect(m_plot->axisRect()->rect());
        for (int i = 0; i < m_figure.elements.size(); ++i) {
            if (m_style.highlighted.isEmpty() ? m_figure.elements[i].chosen : m_style.highlighted.contains(i)) {
                QPainterPath hole;
                hole.addRect(elementRect(i));
                veil = veil.subtracted(hole);
            }
        }
        QColor color = m_style.palette.color(QPalette::Base);
        color.setAlpha(170);
        painter.fillPath(veil, color);
    }

    void makeImage(const QSize &size)
    {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        m_discs.clear();
        m_mostAtOnce = 0;
        std::size_t inSight = 0;
        const int columns = size.width() / spot + 1, rows = size.height() / spot + 1;
        std::vector<quint32> counts(std::size_t(columns * rows), 0);
        forPointsInSight([&](std::size_t i, float x, float y) {
            ++counts[std::size_t(int(y) / spot * columns + int(x) / spot)];
            if (++inSight <= mostDiscs)
                m_discs.push_back(i);
        });
        m_dense = inSight > mostDiscs;
        if (!m_dense)
            return;
        m_mostAtOnce = *std::max_element(counts.begin(), counts.end());
        std::array<QRgb, 65> shades;
        for (std::size_t i = 0; i < shades.size(); ++i)
            shades[i] = sequenceColor(0.12 + 0.88 * double(i) / 64, m_style.palette).rgb();
        const double scale = 64 / std::max(1e-9, std::log(double(m_mostAtOnce) + 1));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const quint32 count = counts[std::size_t(row * columns + column)];
                if (count == 0)
                    continue;
                const QRgb shade = shades[std::size_t(std::min(64.0, std::log(double(count) + 1) * scale))];
                for (int y = row * spot; y < std::min(size.height(), row * spot + spot); ++y) {
                    auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(size.height() - 1 - y));
                    for (int x = column * spot; x < std::min(size.width(), column * spot + spot); ++x)
                        line[x] = shade;
                }
            }
        }
    }

    void drawLegend(QPainter &painter)
    {
        painter.setFont(m_style.font);
        const QRect inner = m_plot->axisRect()->rect();
        const double y = inner.top() - metrics().lineSpacing() * 1.25;
        const ThemeColors colors = themeColors(m_style.palette);
        painter.setPen(QPen(colors.secondaryText, 1.5, Qt::DashLine));
        double x = inner.left();
        painter.drawLine(QPointF(x, y + metrics().ascent() / 2.0), QPointF(x + metrics().averageCharWidth() * 4, y + metrics().ascent() / 2.0));
        x += metrics().averageCharWidth() * 5;
        painter.setPen(m_style.palette.color(QPalette::WindowText));
        const QString equal = metrics().elidedText(QCoreApplication::translate("ChartText", "both the same", "the line of equal amounts"), Qt::ElideRight, int(std::max(0.0, inner.right() - x)));
        painter.drawText(QPointF(x, y + metrics().ascent()), equal);
        if (!m_dense || inner.width() < metrics().averageCharWidth() * 50)
            return;
        const QString one = QLocale().toString(1), most = QCoreApplication::translate("ChartText", "%1 in one spot", "number of points", int(m_mostAtOnce)).arg(QLocale().toString(m_mostAtOnce));
        const double width = metrics().averageCharWidth() * 14;
        x = std::max(x + metrics().horizontalAdvance(equal) + metrics().averageCharWidth() * 4, double(inner.right()) - width - metrics().horizontalAdvance(one + most) - metrics().averageCharWidth() * 3);
        painter.drawText(QPointF(x, y + metrics().ascent()), one);
        x += metrics().horizontalAdvance(one) + metrics().averageCharWidth();
        for (int i = 0; i < 30; ++i)
            painter.fillRect(QRectF(x + i * width / 30, y + 2, width / 30 + 1, metrics().ascent() * 0.8), sequenceColor(0.12 + 0.88 * (i + 0.5) / 30, m_style.palette));
        painter.drawText(QPointF(x + width + metrics().averageCharWidth(), y + metrics().ascent()), most);
    }

    /// The nearest point that is drawn as one, -1 when none is near.
    int pointAt(const QPointF &position) const
    {
        if (m_dense)
            return -1;
        int nearest = -1;
        double distance = reach;
        for (const std::size_t i : m_discs) {
            const double away = std::hypot(m_plot->xAxis->coordToPixel(double(m_shape.points[i].x)) - position.x(), m_plot->yAxis->coordToPixel(double(m_shape.points[i].y)) - position.y());
            if (away < distance) {
                distance = away;
                nearest = int(i);
            }
        }
        return nearest;
    }

    const ScatterShape &m_shape;
    double m_least = 0, m_most = 1;
    bool m_anyChosen = false;
    QImage m_image;                    // the density in sight, made when the ranges change
    std::vector<std::size_t> m_discs;  // points in sight, when they are few
    bool m_dense = false;
    quint32 m_mostAtOnce = 0;
};

} // namespace

std::unique_ptr<ShapePainter> makeScatterPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<ScatterPainter>(plot, figure, style);
}

} // namespace obra
