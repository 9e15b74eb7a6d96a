// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, touchpad and keyboard of the map view.
#include "map/mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <cmath>

namespace obra {

namespace {
constexpr double arrowStep = 60;    // pixels
constexpr double wheelStep = 0.5;   // zoom a notch: one step of the cluster grid
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setView(m_view.zoomedAt(gesture->position(), m_view.zoom() + std::log2(std::max(0.1, 1 + gesture->value()))), true);
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = m_draggedTo = event->position();
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) && beginDrawing(event->position()))
        return;
    m_drag = m_tool == Tool::Rectangle || m_tool == Tool::ZoomBox || event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? Drag::Selecting : Drag::Pressed;
    if (m_drag == Drag::Selecting) {
        if (!m_band)
            m_band = new QRubberBand(QRubberBand::Rectangle, this);
        m_band->setGeometry(QRect(m_pressedAt.toPoint(), QSize()));
        m_band->show();
    }
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    m_pointer = position;
    if (m_drag == Drag::Drawing || !m_drawn.empty())
        return continueDrawing(position);
    if (m_drag == Drag::Pressed && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Moving;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Moving) {
        setView(m_view.panned(position - m_draggedTo), true);
        m_draggedTo = position;
    } else if (m_drag == Drag::Selecting) {
        m_band->setGeometry(QRect(m_pressedAt.toPoint(), position.toPoint()).normalized().intersected(rect()));
    } else if (m_drag == Drag::None) {
        const int mark = m_clusters.at(position, m_view);
        m_byKeyboard = m_byKeyboard && mark < 0;
        if (!m_byKeyboard)
            setCurrent(mark);
        const LayerItem item = mark < 0 ? itemAt(position) : LayerItem();
        if (!m_byKeyboard || item.layer >= 0) {
            m_byKeyboard = false;
            setCurrentItem(item);
            update(); // the words follow the pointer
        }
        setCursor(m_tool != Tool::Move ? Qt::CrossCursor : mark >= 0 || item.layer >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(m_tool == Tool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
    if (drag == Drag::Drawing)
        return endDrawing(event->position());
    if (drag == Drag::Selecting) {
        m_band->hide();
        const QRectF chosen = QRectF(m_pressedAt, event->position()).normalized() & QRectF(rect());
        if (chosen.width() >= 4 && chosen.height() >= 4) {
            const WorldPoint a = m_view.unproject(chosen.topLeft()), b = m_view.unproject(chosen.bottomRight());
            const WorldBox box { std::max(0.0, a.x), std::max(0.0, a.y), std::min(1.0, b.x), std::min(1.0, b.y) };
            if (m_tool == Tool::ZoomBox)
                setView(m_view.fitted(box, 0), true);
            else
                emit areaSelected(toGeo(box));
        }
    } else if (drag == Drag::Pressed) {
        const int mark = m_clusters.at(event->position(), m_view);
        if (mark >= 0) {
            setCurrent(mark);
            activateMark(mark);
        } else if (const LayerItem item = itemAt(event->position()); item.layer >= 0) {
            emit itemActivated(item.layer, item.item, event->modifiers());
        }
    } else if (drag == Drag::Moving) {
        m_restTimer.start(1, this);
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool == Tool::Polygon && !m_drawn.empty())
        return finishPolygon();
    if (event->button() == Qt::LeftButton && m_clusters.at(event->position(), m_view) < 0)
        setView(m_view.zoomedAt(event->position(), m_view.zoom() + 1), true);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (delta != 0)
        setView(m_view.zoomedAt(event->position(), m_view.zoom() + wheelStep * delta / 120.0), true);
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setView(m_view.panned({ arrowStep, 0 }), true);
    case Qt::Key_Right: return setView(m_view.panned({ -arrowStep, 0 }), true);
    case Qt::Key_Up: return setView(m_view.panned({ 0, arrowStep }), true);
    case Qt::Key_Down: return setView(m_view.panned({ 0, -arrowStep }), true);
    case Qt::Key_PageUp: return setView(m_view.panned({ 0, height() * 0.8 }), true);
    case Qt::Key_PageDown: return setView(m_view.panned({ 0, height() * -0.8 }), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_Home:
        fitToData();
        m_movedByUser = true;
        m_restTimer.start(1, this);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_drawn.empty())
            return finishPolygon();
        if (m_current >= 0)
            return activateMark(m_current);
        if (m_currentItem.layer >= 0) {
            emit itemActivated(m_currentItem.layer, m_currentItem.item, event->modifiers());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_drag == Drag::Selecting) {
            m_drag = Drag::None;
            m_band->hide();
            return;
        }
        if (!m_drawn.empty())
            return cancelDrawing();
        if (m_tool != Tool::Move)
            return setTool(Tool::Move);
        if (m_current >= 0 || m_currentItem.layer >= 0 || !m_tabLeaves) {
            setCurrentItem({});
            m_byKeyboard = false;
            m_tabLeaves = true;
            setCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// Tab goes from mark to mark, the largest first, and leaves after the last one.
bool MapView::focusNextPrevChild(bool next)
{
    if (hasFocus() && !m_tabLeaves && !m_marksShown && walkItems(next))
        return true;
    if (hasFocus() && !m_tabLeaves) {
        const auto &all = m_clusters.clusters();
        const int count = static_cast<int>(all.size());
        const QRectF area = rect();
        int mark = m_byKeyboard ? m_current : next ? -1 : count;
        for (mark += next ? 1 : -1; mark >= 0 && mark < count; mark += next ? 1 : -1) {
            if (!area.contains(m_view.project(all[mark].centre)))
                continue;
            m_byKeyboard = true;
            setCurrent(mark);
            return true;
        }
    }
    m_byKeyboard = false;
    setCurrent(-1);
    setCurrentItem({});
    return QWidget::focusNextPrevChild(next);
}

void MapView::leaveEvent(QEvent *)
{
    if (!m_byKeyboard) {
        setCurrent(-1);
        setCurrentItem({});
    }
}

void MapView::focusInEvent(QFocusEvent *)
{
    m_tabLeaves = false;
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    if (m_byKeyboard && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_byKeyboard = false;
        setCurrent(-1);
    }
    update();
}

} // namespace obra
