// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/chip.h"

#include "common/theme.h"

#include <QContextMenuEvent>
#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace obra {

Chip::Chip(const QString &label, bool negated, bool locked, QWidget *parent)
    : QAbstractButton(parent)
    , m_negated(negated)
    , m_locked(locked)
    , m_remove(new QToolButton(this))
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove->setObjectName(QStringLiteral("chipRemove"));
    m_remove->setIcon(themedIcon(QStringLiteral("close")));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus); // the Delete key does it
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
    connect(this, &QAbstractButton::clicked, this, [this] { emit menuRequested(mapToGlobal(QPoint(0, height()))); });
    retranslate();
}

void Chip::setPassedOver(const QString &reason)
{
    m_reason = reason;
    retranslate();
    update();
}

void Chip::retranslate()
{
    const QString tip = m_locked ? tr("%1\nLocked: stays when all are cleared. Click for more.").arg(text()) : tr("%1\nClick for more; Delete removes it.").arg(text());
    setToolTip(m_reason.isEmpty() ? tip : tip + QLatin1Char('\n') + m_reason);
    setAccessibleName(m_locked ? tr("Condition: %1, locked").arg(text()) : tr("Condition: %1").arg(text()));
    if (!m_reason.isEmpty())
        setAccessibleName(tr("%1, not asked here", "condition that is passed over").arg(accessibleName()));
    const QString keys = tr("Press Space for more, Delete to remove it, L to lock it, the arrow keys for the other conditions.");
    setAccessibleDescription(m_reason.isEmpty() ? keys : m_reason + QLatin1Char(' ') + keys);
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(tr("Remove the condition “%1”").arg(text()));
}

int Chip::padding() const
{
    return spacing(this, 0.8);
}

int Chip::removeWidth() const
{
    return fontMetrics().height() + spacing(this, 0.4);
}

int Chip::lockWidth() const
{
    return m_locked ? fontMetrics().height() : 0;
}

QSize Chip::sizeHint() const
{
    const int widest = textWidth(this, 48);
    const int text = std::min(fontMetrics().horizontalAdvance(this->text()) + 2, widest);
    return QSize(padding() + lockWidth() + text + spacing(this, 0.3) + removeWidth(), fontMetrics().height() + spacing(this, 0.8));
}

QSize Chip::minimumSizeHint() const
{
    return QSize(padding() + lockWidth() + textWidth(this, 4) + removeWidth(), sizeHint().height());
}

void Chip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = frame.height() / 2;
    const QColor edge = isPassedOver() ? colors.secondaryText : m_negated ? colors.excluded : colors.accent;
    painter.setPen(QPen(edge, hasFocus() || m_locked ? 2 : 1, (m_negated || isPassedOver()) && !hasFocus() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isPassedOver() ? QBrush(Qt::NoBrush) : QBrush(m_negated ? colors.excludedSoft : colors.accentSoft));
    painter.drawRoundedRect(frame, radius, radius);
    if (underMouse() || isDown()) {
        QColor over = edge;
        over.setAlphaF(0.12f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(over);
        painter.drawRoundedRect(frame, radius, radius);
    }
    painter.setPen(isPassedOver() ? colors.secondaryText : palette().color(QPalette::WindowText));
    if (isPassedOver()) {
        QFont struck = font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    if (m_locked) {
        const int side = fontMetrics().ascent();
        themedIcon(QStringLiteral("lock")).paint(&painter, QRect(padding() - spacing(this, 0.2), (height() - side) / 2, side, side));
    }
    const int left = padding() + lockWidth();
    const QRect room(left, 0, width() - left - removeWidth() - spacing(this, 0.3), height());
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int side = std::min(removeWidth(), height() - 4);
    m_remove->setIconSize(QSize(side, side) * 0.65);
    m_remove->setGeometry(width() - removeWidth(), (height() - side) / 2, side, side);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        emit moveRequested(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        emit moveRequested(1);
        return;
    case Qt::Key_L:
        emit lockToggled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace obra
