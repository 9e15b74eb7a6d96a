// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse asks of a chart: choosing, drawing areas and ranges, moving and zooming.
#include "charts/figureview.h"

#include "charts/shapepainter.h"

#include <qcustomplot.h>

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace obra {

QRect FigureView::draggedArea() const
{
    return m_areaFrom ? QRect(*m_areaFrom, m_areaTo).normalized() & m_plot->axisRect()->rect() : QRect();
}

bool FigureView::isOrdered() const
{
    const auto *bars = m_figure ? std::get_if<BarsShape>(&m_figure->shape) : nullptr;
    return bars && bars->ordered && !m_figure->request.cumulative;
}

void FigureView::click(int element, Qt::KeyboardModifiers modifiers)
{
    act(element, modifiers & Qt::ControlModifier ? ElementAct::Exclude : modifiers & Qt::ShiftModifier ? ElementAct::Add : ElementAct::Only);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    const int element = elementAt(event->pos());
    if (event->button() == Qt::MiddleButton && canZoom()) {
        m_panFrom = event->pos();
        return;
    }
    if (event->button() == Qt::LeftButton && m_painter && m_painter->choosesAreas() && !m_highlighting && m_plot->axisRect()->rect().contains(event->pos()))
        m_areaFrom = m_areaTo = event->pos();
    if (event->button() != Qt::LeftButton || (element < 0 && !m_areaFrom)) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (element >= 0)
        m_current = element;
    m_pressed = m_dragged = element;
    markChanged();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        m_painter->pan(QPointF(*m_panFrom - event->pos()));
        m_panFrom = event->pos();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    if (m_areaFrom) {
        m_areaTo = event->pos();
        markChanged();
    }
    const int element = elementAt(event->pos());
    if (m_pressed >= 0 && isOrdered() && !m_highlighting && element >= 0 && element != m_dragged) {
        m_dragged = element;
        markChanged();
    }
    if (element != m_hovered) {
        m_hovered = element;
        setCursor(element >= 0 && (!m_figure->elements[element].conditions.isEmpty() || m_figure->elements[element].record != 0) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        markChanged();
    }
    QWidget::mouseMoveEvent(event);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        return;
    }
    const QRect area = draggedArea();
    if (m_areaFrom && event->button() == Qt::LeftButton) {
        m_areaFrom.reset();
        const QVector<Condition> conditions = m_painter ? m_painter->conditionsWithin(area) : QVector<Condition>();
        if (!conditions.isEmpty()) {
            m_pressed = m_dragged = -1;
            markChanged();
            emit areaActed(conditions);
            return;
        }
    }
    if (event->button() != Qt::LeftButton || m_pressed < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const int first = std::exchange(m_pressed, -1), last = std::exchange(m_dragged, -1);
    markChanged();
    const auto *bars = std::get_if<BarsShape>(&m_figure->shape);
    const int stacks = bars ? std::max(1, int(bars->stacks.size())) : 1;
    if (last >= 0 && first / stacks != last / stacks) {
        emit rangeActed(first, last);
        return;
    }
    if (elementAt(event->pos()) != first)
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const qint64 record = m_figure->elements[first].record != 0 ? m_figure->elements[first].record : m_painter->recordAt(event->pos());
    if (record != 0 && !m_highlighting && !(modifiers & (Qt::ShiftModifier | Qt::ControlModifier))) {
        emit recordOpened(record);
        return;
    }
    if (!m_painter->isZoomed()) {
        click(first, modifiers);
        return;
    }
    m_waitingClick = [this, first, modifiers] { click(first, modifiers); };
    m_clickWait.start(QApplication::doubleClickInterval());
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_clickWait.stop();
    m_waitingClick = nullptr;
    m_pressed = m_dragged = -1;
    m_areaFrom.reset();
    resetZoom();
    event->accept();
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    if (!canZoom()) {
        QWidget::wheelEvent(event);
        return;
    }
    const QPoint turn = event->angleDelta();
    if (m_painter->rows() > 0 && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) && std::abs(turn.x()) <= std::abs(turn.y())) {
        m_scroll->setValue(m_scroll->value() - (turn.y() > 0 ? 3 : -3)); // Ctrl zooms
        event->accept();
        return;
    }
    if (std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers() & Qt::ShiftModifier)
        m_painter->pan(QPointF(-(turn.x() ? turn.x() : turn.y()), 0));
    else
        m_painter->zoom(turn.y() > 0 ? 0.8 : 1.25, event->position());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    event->accept();
}

void FigureView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    markChanged();
    QWidget::leaveEvent(event);
}

} // namespace obra
