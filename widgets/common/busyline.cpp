// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/busyline.h"

#include "common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace obra {

namespace {
constexpr int quietMilliseconds = 120; // most answers come sooner
constexpr int frameMilliseconds = 40;
constexpr int turnMilliseconds = 1400;
} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    retranslate();
}

void BusyLine::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_since.start();
        m_timer.start(quietMilliseconds, this);
    } else {
        m_timer.stop();
        update();
    }
}

QSize BusyLine::sizeHint() const
{
    return QSize(spacing(this, 4), std::max(2, spacing(this, 0.35)));
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_busy || m_since.elapsed() < quietMilliseconds)
        return;
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    painter.fillRect(rect(), colors.accentSoft);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) { // people who want no motion
        painter.fillRect(rect(), colors.accent);
        return;
    }
    const double turn = double(m_since.elapsed() % turnMilliseconds) / turnMilliseconds;
    const int length = width() / 4;
    painter.fillRect(QRect(int(turn * (width() + length)) - length, 0, length, height()), colors.accent);
}

void BusyLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_since.elapsed() < 2 * quietMilliseconds)
        m_timer.start(frameMilliseconds, this);
    update();
}

void BusyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void BusyLine::retranslate()
{
    setAccessibleName(tr("Working"));
}

} // namespace obra
