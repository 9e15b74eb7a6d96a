// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCustomPlot;
class QScrollBar;

namespace obra {

class ShapePainter;

/// Draws the figure of a chart and turns mouse and keyboard into what is asked of its elements.
///
/// Click: only this; Shift: this too; Ctrl: exclude; dragging over an ordered chart: a range. Arrows move, Enter opens the rows, Space is a click; plus and minus zoom,
/// Ctrl with arrows moves what is zoomed, Esc and a double click show everything again.
/// In highlight mode a click dims all others instead and filters nothing. Charts of single records open one with a click, and are scrolled.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    void setFigure(const std::shared_ptr<const ChartFigure> &figure);
    const std::shared_ptr<const ChartFigure> &figure() const { return m_figure; }
    void setHighlighting(bool on);
    bool isHighlighting() const { return m_highlighting; }
    /// How many bars or rows there is room for; charts are asked for so many.
    int capacity() const;
    /// The element that the keyboard is on, -1 none.
    int currentElement() const { return m_current; }
    void setCurrentElement(int element);
    /// Where an element is, in this widget's pixels.
    QRect elementRect(int element) const;
    int elementAt(const QPoint &position) const;
    bool canZoom() const;
    void zoom(double factor);
    /// True when anything was zoomed.
    bool resetZoom();
    /// The plot, for files and pictures.
    QCustomPlot *plot() const { return m_plot; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void elementActed(int element, obra::ElementAct act);
    void rangeActed(int first, int last);
    /// What lies within an area that was drawn: all of these are to hold.
    void areaActed(const QVector<obra::Condition> &conditions);
    /// A single record was clicked: its id in the cache.
    void recordOpened(qint64 record);
    /// The rows behind the element are asked for.
    void elementOpened(int element);
    void currentChanged(int element);
    void capacityChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Overlay;
    void rebuild();
    void act(int element, ElementAct act);
    void click(int element, Qt::KeyboardModifiers modifiers);
    void markChanged();
    bool isOrdered() const;
    QRect draggedArea() const;
    void updateScrolling();
    void scrollTo(int row);
    QSize plotSize() const;
    bool zoomByKey(int key);
    bool panByKey(int key);

    QCustomPlot *m_plot = nullptr;
    Overlay *m_overlay = nullptr;
    std::unique_ptr<ShapePainter> m_painter;
    std::shared_ptr<const ChartFigure> m_figure;
    QSet<int> m_highlighted;
    bool m_highlighting = false;
    int m_current = -1, m_hovered = -1;
    int m_pressed = -1;            // where a drag began
    int m_dragged = -1;            // where it is
    std::optional<QPoint> m_panFrom;   // where the last move of a pan was
    std::optional<QPoint> m_areaFrom;  // where the drawing of an area began
    QPoint m_areaTo;
    QScrollBar *m_scroll = nullptr;
    int m_capacity = 0;
    QTimer m_clickWait;            // when zoomed, a click may yet become a double click
    std::function<void()> m_waitingClick;
};

} // namespace obra
