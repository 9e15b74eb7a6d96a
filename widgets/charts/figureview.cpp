// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figureview.h"

#include "charts/charttext.h"
#include "charts/figureaccessible.h"
#include "charts/figuretext.h"
#include "charts/shapepainter.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <QScrollBar>

#include <algorithm>

namespace obra {

/// Frames and ranges over the plot, so that moving the pointer does not paint the plot again.
class FigureView::Overlay : public QWidget
{
public:
    using QWidget::QWidget;

    QRect hovered, current, range;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ThemeColors colors = themeColors(palette());
        if (!range.isNull()) {
            QColor fill = colors.accent;
            fill.setAlpha(50);
            painter.fillRect(range, fill);
            painter.setPen(QPen(colors.accent, 1));
            painter.drawRect(range);
        }
        if (!hovered.isNull()) {
            painter.setPen(QPen(colors.secondaryText, 1));
            painter.drawRect(hovered.adjusted(-2, -2, 1, 1));
        }
        if (!current.isNull()) {
            painter.setPen(QPen(palette().color(QPalette::Base), 4));
            painter.drawRect(current.adjusted(-3, -3, 2, 2));
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.drawRect(current.adjusted(-3, -3, 2, 2));
        }
    }
};

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_overlay(new Overlay(this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    installFigureAccessibility();
    m_scroll->setObjectName(QStringLiteral("figureScroll"));
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, &FigureView::scrollTo);
    setObjectName(QStringLiteral("figureView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (QWidget *layer : { static_cast<QWidget *>(m_plot), static_cast<QWidget *>(m_overlay) }) {
        layer->setAttribute(Qt::WA_TransparentForMouseEvents); // this widget knows the elements
        layer->setFocusPolicy(Qt::NoFocus);
    }
    m_plot->setMinimumSize(1, 1); // it complains when it has to paint on nothing
    m_plot->setInteractions({});
    // Only once the axes have their places is it known where an element is.
    connect(m_plot, &QCustomPlot::afterReplot, this, &FigureView::markChanged);
    m_clickWait.setSingleShot(true);
    connect(&m_clickWait, &QTimer::timeout, this, [this] {
        if (m_waitingClick)
            std::exchange(m_waitingClick, nullptr)();
    });
}

FigureView::~FigureView() = default;

QSize FigureView::sizeHint() const
{
    return QSize(textWidth(this, 60), fontMetrics().lineSpacing() * 14);
}

QSize FigureView::minimumSizeHint() const
{
    return QSize(textWidth(this, 20), fontMetrics().lineSpacing() * 5);
}

int FigureView::capacity() const
{
    return std::clamp(int(height() / (fontMetrics().lineSpacing() * 1.45)) - 4, 3, 25);
}

void FigureView::setFigure(const std::shared_ptr<const ChartFigure> &figure)
{
    const QVector<Condition> conditions = m_figure && m_current >= 0 && m_current < m_figure->elements.size() ? m_figure->elements[m_current].conditions : QVector<Condition>();
    const bool sameKind = figure && m_figure && figure->request.kind == m_figure->request.kind && figure->unit == m_figure->unit;
    m_figure = figure;
    m_hovered = m_current = m_pressed = m_dragged = -1;
    m_panFrom.reset();
    m_areaFrom.reset();
    m_clickWait.stop(); // it meant an element of the figure before
    m_waitingClick = nullptr;
    m_highlighted.clear();
    if (!sameKind) {
        const QSignalBlocker blocker(m_scroll);
        m_scroll->setValue(0);
    }
    if (sameKind && !conditions.isEmpty()) {
        for (int i = 0; i < m_figure->elements.size(); ++i) {
            if (m_figure->elements[i].conditions == conditions)
                m_current = i;
        }
    }
    rebuild();
}

void FigureView::setHighlighting(bool on)
{
    m_highlighting = on;
    if (!on && !m_highlighted.isEmpty()) {
        m_highlighted.clear();
        rebuild();
    }
}

void FigureView::rebuild()
{
    m_painter.reset();
    m_plot->clearItems();
    m_plot->clearPlottables();
    for (QCPAxis *axis : m_plot->axisRect()->axes())
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create()); // the old ones ask the painter that is gone
    m_plot->setBackground(QBrush(palette().color(QPalette::Base)));
    if (m_figure && !m_figure->isEmpty()) {
        DrawingStyle style;
        style.palette = palette();
        style.font = font();
        style.size = plotSize();
        style.highlighted = m_highlighted;
        m_painter = ShapePainter::of(m_plot, *m_figure, style);
        m_painter->build();
        m_painter->fitAxisLabels();
    } else {
        for (QCPAxis *axis : m_plot->axisRect()->axes())
            axis->setVisible(false);
    }
    updateScrolling();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize FigureView::plotSize() const
{
    const bool scrolls = m_figure && std::holds_alternative<GanttShape>(m_figure->shape) && !m_figure->isEmpty();
    return scrolls ? QSize(width() - m_scroll->sizeHint().width(), height()) : size();
}

void FigureView::updateScrolling()
{
    const QSize inner = plotSize();
    m_plot->setGeometry(QRect(QPoint(), inner));
    m_scroll->setVisible(inner.width() < width());
    m_scroll->setGeometry(inner.width(), 0, width() - inner.width(), height());
    if (!m_painter || m_painter->rows() == 0)
        return;
    const QSignalBlocker blocker(m_scroll);
    m_scroll->setRange(0, std::max(0, m_painter->rows() - m_painter->rowsInSight()));
    m_scroll->setPageStep(m_painter->rowsInSight());
    m_painter->setFirstRow(m_scroll->value());
}

void FigureView::scrollTo(int row)
{
    if (!m_painter || m_painter->rows() == 0)
        return;
    m_painter->setFirstRow(row);
    m_hovered = -1;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QRect FigureView::elementRect(int element) const
{
    return m_painter ? m_painter->elementRect(element).toAlignedRect() & rect() : QRect();
}

int FigureView::elementAt(const QPoint &position) const
{
    return m_painter && rect().contains(position) ? m_painter->elementAt(position) : -1;
}

void FigureView::markChanged()
{
    m_overlay->hovered = m_hovered >= 0 ? elementRect(m_hovered) : QRect();
    m_overlay->current = hasFocus() && m_current >= 0 ? elementRect(m_current) : QRect();
    m_overlay->range = {};
    if (m_pressed >= 0 && m_dragged >= 0 && m_dragged != m_pressed) {
        QRect range = elementRect(m_pressed) | elementRect(m_dragged);
        const QRect inner = m_plot->axisRect()->rect();
        range.setTop(inner.top());
        range.setBottom(inner.bottom());
        m_overlay->range = range;
    }
    if (const QRect area = draggedArea(); area.width() > 3 && area.height() > 3)
        m_overlay->range = area;
    m_overlay->update();
}

void FigureView::setCurrentElement(int element)
{
    m_current = m_figure && element >= 0 && element < m_figure->elements.size() ? element : -1;
    if (m_painter && m_current >= 0 && m_painter->rows() > 0) { // into sight
        const int first = m_painter->firstRow(), last = first + m_painter->rowsInSight() - 1;
        if (m_current < first || m_current > last)
            m_scroll->setValue(m_current < first ? m_current : m_current - m_painter->rowsInSight() + 1);
    }
    markChanged();
    if (m_current < 0)
        return;
    setAccessibleName(elementText(*m_figure, m_current)); // what a screen reader says while the arrows move
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    emit currentChanged(m_current);
}

void FigureView::act(int element, ElementAct act)
{
    if (!m_figure || element < 0 || element >= m_figure->elements.size())
        return;
    if (m_highlighting) {
        const bool was = m_highlighted.contains(element);
        if (act == ElementAct::Only)
            m_highlighted.clear();
        if (was)
            m_highlighted.remove(element);
        else
            m_highlighted.insert(element);
        rebuild();
        return;
    }
    emit elementActed(element, act);
}

bool FigureView::canZoom() const
{
    return m_painter && m_painter->canZoom();
}

void FigureView::zoom(double factor)
{
    if (!canZoom())
        return;
    const QRect at = m_current >= 0 ? elementRect(m_current) : QRect();
    m_painter->zoom(factor, at.isNull() ? QRectF(m_plot->axisRect()->rect()).center() : QRectF(at).center());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool FigureView::resetZoom()
{
    if (!m_painter || !m_painter->isZoomed())
        return false;
    m_painter->resetZoom();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int element = elementAt(help->pos());
        if (const QString record = m_painter ? m_painter->recordText(help->pos()) : QString(); !record.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainTip(record), this);
        } else if (element < 0) {
            QToolTip::hideText();
        } else {
            const ChartElement &what = m_figure->elements[element];
            const QString text = elementText(*m_figure, element);
            const QString tip = what.record != 0 ? tr("%1\nClick: open the record. Space: only this. Enter: its row.").arg(text)
                : what.conditions.isEmpty()      ? text
                : what.conditions.size() == 1    ? tr("%1\nClick: only this. Shift: this too. Ctrl: without this. Enter: its rows.").arg(text)
                                                 : tr("%1\nClick: only this. Enter: its rows.").arg(text);
            QToolTip::showText(help->globalPos(), plainTip(tip), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    rebuild(); // names are elided to the width
    if (const int now = capacity(); now != m_capacity) {
        m_capacity = now;
        emit capacityChanged();
    }
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LocaleChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace obra
