// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/rangehandle.h"

#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace obra {

RangeHandle::RangeHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
}

QSize RangeHandle::sizeHint() const
{
    return QSize(spacing(this, 1.4) | 1, spacing(this, 4)); // an odd width has a middle
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = themeColors(palette());
    const int middle = width() / 2;
    const int knob = width() - 2;
    painter.fillRect(QRect(middle, 0, 1, height() - knob / 2), hasFocus() ? colors.accent : colors.secondaryText);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.secondaryText, hasFocus() ? 2 : 1.2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QRectF(1.5, height() - knob - 0.5, knob - 1, knob - 1));
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setFocus(Qt::MouseFocusReason);
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit pulled(mapToParent(event->pos()).x());
}

void RangeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit dropped();
}

void RangeHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

void RangeHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    raise(); // where both stand at one place
    update();
}

void RangeHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace obra
