// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard asks of a chart.
#include "charts/figureview.h"

#include "charts/shapepainter.h"

#include <qcustomplot.h>

#include <QScrollBar>

#include <algorithm>

namespace obra {

bool FigureView::zoomByKey(int key)
{
    if (!canZoom())
        return false;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(0.7);
    else if (key == Qt::Key_Minus)
        zoom(1 / 0.7);
    else
        return false;
    return true;
}

bool FigureView::panByKey(int key)
{
    constexpr double step = 60; // pixels
    const QPointF by = key == Qt::Key_Left ? QPointF(-step, 0) : key == Qt::Key_Right ? QPointF(step, 0) : key == Qt::Key_Up ? QPointF(0, -step) : key == Qt::Key_Down ? QPointF(0, step) : QPointF();
    if (by.isNull() || !m_painter->isZoomed())
        return false;
    m_painter->pan(by);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_painter || zoomByKey(event->key())) {
        if (!m_painter)
            QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier && panByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrentElement(m_current < 0 ? 0 : m_painter->neighbour(m_current, Qt::Key(event->key())));
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_painter->rows() > 0) {
            const int by = m_painter->rowsInSight() * (event->key() == Qt::Key_PageUp ? -1 : 1);
            setCurrentElement(std::clamp(std::max(0, m_current) + by, 0, m_painter->rows() - 1));
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit elementOpened(m_current);
        return;
    case Qt::Key_Space:
        click(m_current, event->modifiers());
        return;
    case Qt::Key_X:
        act(m_current, ElementAct::Exclude);
        return;
    case Qt::Key_Escape:
        if (m_areaFrom) {
            m_areaFrom.reset();
            m_pressed = m_dragged = -1;
            markChanged();
            return;
        }
        if (!m_highlighted.isEmpty()) {
            m_highlighted.clear();
            rebuild();
            return;
        }
        if (resetZoom())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && m_figure && !m_figure->isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_current = 0;
    markChanged();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    markChanged();
}

} // namespace obra
