// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedapplication.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace obra::bench {

namespace {

double threadSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    const int type = event->type();
    if (m_depth > 0 || !m_on) {
        const bool result = QApplication::notify(receiver, event);
        if (type == QEvent::Paint && m_painted)
            m_painted(receiver);
        return result;
    }
    ++m_depth;
    const double before = threadSeconds();
    QElapsedTimer timer;
    timer.start();
    const bool result = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && m_painted)
        m_painted(receiver);
    const double wall = double(timer.nsecsElapsed()) / 1e6;
    const double own = (threadSeconds() - before) * 1000;
    if (own > m_longestOwn) {
        m_longestOwn = own;
        m_longestType = type;
    }
    m_longestWall = std::max(m_longestWall, wall);
    m_events += 1;
    --m_depth;
    return result;
}

void TimedApplication::restart()
{
    m_longestType = 0;
    m_events = 0;
    m_longestWall = m_longestOwn = 0;
}

} // namespace obra::bench
