// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpalette.h"
#include "charts/figuretable.h"
#include "charts/shapepainter.h"
#include "common/shortnumber.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

/// A table of cells: in colours with a figure where it fits (heat map), or figures with totals (pivot table).
class CellsPainter : public ShapePainter
{
public:
    CellsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
        : ShapePainter(plot, figure, style)
        , m_shape(std::get<CellsShape>(figure.shape))
    {
    }

    void build() override
    {
        prepareAxes();
        for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis })
            axis->setVisible(false);
        m_plot->axisRect()->setAutoMargins(QCP::msNone);
        int widest = 0;
        for (const QString &name : m_shape.rowNames)
            widest = std::max(widest, metrics().horizontalAdvance(name));
        const int nameRoom = std::min(widest, int(m_style.size.width() * 0.3));
        const int line = metrics().lineSpacing();
        m_left = nameRoom + metrics().averageCharWidth() * 2;
        m_top = line * 2;
        const int bottom = m_shape.heat ? line * 2 : line / 2;
        m_plot->axisRect()->setMargins(QMargins(m_left, m_top, metrics().averageCharWidth() * 2, bottom));
        for (const ChartElement &element : m_figure.elements) {
            m_largest = std::max(m_largest, element.value);
            m_anyChosen = m_anyChosen || element.chosen;
        }
        paintWith([this](QPainter &painter) { draw(painter); }, false);
    }

    QRectF elementRect(int element) const override
    {
        const int columns = int(m_shape.columnNames.size()), rows = int(m_shape.rowNames.size());
        if (columns == 0 || rows == 0 || element < 0 || element >= m_figure.elements.size())
            return {};
        const QRectF inner = m_plot->axisRect()->rect();
        const double width = inner.width() / columns;
        const double height = std::min(inner.height() / rows, metrics().lineSpacing() * 2.6);
        return QRectF(inner.left() + element % columns * width, inner.top() + element / columns * height, width, height);
    }

    int elementAt(const QPointF &position) const override
    {
        const QRectF first = elementRect(0);
        if (first.isEmpty() || position.x() < first.left() || position.y() < first.top())
            return -1;
        const int column = int((position.x() - first.left()) / first.width()), row = int((position.y() - first.top()) / first.height());
        const int columns = int(m_shape.columnNames.size());
        return column < columns && row < m_shape.rowNames.size() ? row * columns + column : -1;
    }

    int neighbour(int element, Qt::Key key) const override
    {
        const int columns = std::max(1, int(m_shape.columnNames.size()));
        const int column = element % columns, last = int(m_figure.elements.size()) - 1;
        switch (key) {
        case Qt::Key_Left:
            return column > 0 ? element - 1 : element;
        case Qt::Key_Right:
            return column + 1 < columns ? element + 1 : element;
        case Qt::Key_Up:
            return element >= columns ? element - columns : element;
        case Qt::Key_Down:
            return element + columns <= last ? element + columns : element;
        default:
            return ShapePainter::neighbour(element, key);
        }
    }

private:
    QString cellText(const ChartElement &element) const
    {
        if (element.rows == 0)
            return {};
        if (m_figure.request.shares && element.share >= 0)
            return QLocale().toString(element.share * 100, 'f', element.share < 0.0995 ? 1 : 0) + QStringLiteral("\u00a0%");
        return shortNumber(element.value); // the title says the currency
    }

    void drawNames(QPainter &painter)
    {
        const QRectF first = elementRect(0);
        const int columns = int(m_shape.columnNames.size());
        QFont bold = m_style.font;
        bold.setWeight(QFont::DemiBold);
        for (int row = 0; row < m_shape.rowNames.size(); ++row) {
            const QRectF cell = elementRect(row * columns);
            painter.setFont(m_shape.totals && row + 1 == m_shape.rowNames.size() ? bold : m_style.font);
            painter.drawText(QRectF(0, cell.top(), m_left - metrics().averageCharWidth(), cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                             metrics().elidedText(m_shape.rowNames[row], Qt::ElideRight, m_left - metrics().averageCharWidth()));
        }
        // As many column names as fit, each within its own columns.
        int widest = metrics().averageCharWidth() * 4;
        for (const QString &name : m_shape.columnNames)
            widest = std::max(widest, std::min(metrics().horizontalAdvance(name), metrics().averageCharWidth() * 12));
        const int step = m_shape.heat ? std::max(1, int(std::ceil(widest * 1.5 / std::max(first.width(), 1.0)))) : 1;
        for (int column = 0; column < columns; ++column) {
            if ((columns - 1 - column) % step != 0)
                continue;
            painter.setFont(m_shape.totals && column + 1 == columns ? bold : m_style.font);
            const double width = first.width() * step;
            const double right = std::min(first.left() + (column + 0.5) * first.width() + width / 2, double(m_style.size.width()));
            painter.drawText(QRectF(right - width, first.top() - metrics().lineSpacing() * 1.4, width, metrics().lineSpacing()), Qt::AlignCenter,
                             metrics().elidedText(m_shape.columnNames[column], Qt::ElideRight, int(width) - 2));
        }
    }

    void drawScale(QPainter &painter)
    {
        // What the colours mean, below the cells.
        const QRectF inner = m_plot->axisRect()->rect();
        const double width = std::min(inner.width() / 3, metrics().averageCharWidth() * 30.0), height = metrics().ascent() * 0.8;
        const double y = m_style.size.height() - metrics().lineSpacing() * 1.2;
        const QString none = shortValue(0), most = shortValue(m_largest);
        double x = inner.left();
        painter.drawText(QPointF(x, y + height), none);
        x += metrics().horizontalAdvance(none) + metrics().averageCharWidth();
        for (int i = 0; i < 40; ++i)
            painter.fillRect(QRectF(x + i * width / 40, y, width / 40 + 1, height), sequenceColor((i + 0.5) / 40, m_style.palette));
        painter.drawText(QPointF(x + width + metrics().averageCharWidth(), y + height), most);
    }

    void draw(QPainter &painter)
    {
        if (m_figure.elements.isEmpty())
            return;
        const ThemeColors colors = themeColors(m_style.palette);
        const QColor text = m_style.palette.color(QPalette::WindowText);
        painter.setPen(text);
        drawNames(painter);
        painter.setFont(m_style.font);
        if (m_shape.heat)
            drawScale(painter);
        const int columns = int(m_shape.columnNames.size()), rows = int(m_shape.rowNames.size());
        bool allFit = true;
        for (const ChartElement &element : m_figure.elements)
            allFit = allFit && metrics().horizontalAdvance(cellText(element)) + 6 <= elementRect(0).width();
        QFont bold = m_style.font;
        bold.setWeight(QFont::DemiBold);
        for (int i = 0; i < m_figure.elements.size(); ++i) {
            const ChartElement &element = m_figure.elements[i];
            const QRectF cell = elementRect(i);
            const bool total = m_shape.totals && (i % columns + 1 == columns || i / columns + 1 == rows);
            QColor fill = m_style.palette.color(QPalette::Base);
            if (m_shape.heat && element.rows > 0)
                fill = sequenceColor(m_largest > 0 ? std::max(0.0, element.value) / m_largest : 0, m_style.palette);
            else if (total)
                fill = colors.hover;
            painter.setOpacity(m_style.isDimmed(i) || (m_anyChosen && !element.chosen && !total) ? 0.35 : 1);
            painter.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), fill);
            painter.setPen(QPen(colors.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
            QString label = cellText(element);
            if (!allFit && m_shape.heat)
                continue;
            painter.setPen(m_shape.heat && element.rows > 0 ? textOn(fill) : text);
            painter.setFont(total ? bold : m_style.font);
            const QFontMetrics cellMetrics(painter.font());
            painter.drawText(cell.adjusted(3, 0, -3, 0), (m_shape.heat ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                             cellMetrics.elidedText(label, Qt::ElideRight, int(cell.width()) - 6));
        }
        painter.setOpacity(1);
    }

    const CellsShape &m_shape;
    int m_left = 0, m_top = 0;
    double m_largest = 0;
    bool m_anyChosen = false;
};

} // namespace

std::unique_ptr<ShapePainter> makeCellsPainter(QCustomPlot *plot, const ChartFigure &figure, const DrawingStyle &style)
{
    return std::make_unique<CellsPainter>(plot, figure, style);
}

} // namespace obra
