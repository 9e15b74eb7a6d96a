// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace obra::bench {

/// An application that notes how long each event takes.
///
/// The wall clock also counts the time in which the system gave the processor to other threads; the thread's own time does not.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void setOn(bool on) { m_on = on; }
    /// Called behind each paint event, also one within another event.
    void setPainted(std::function<void(QObject *)> painted) { m_painted = std::move(painted); }
    /// Forgets the longest events so far.
    void restart();
    int longestType() const { return m_longestType; }
    qint64 events() const { return m_events; }
    double longestWall() const { return m_longestWall; } ///< milliseconds
    double longestOwn() const { return m_longestOwn; }   ///< milliseconds

private:
    std::function<void(QObject *)> m_painted;
    bool m_on = false;
    int m_depth = 0, m_longestType = 0;
    qint64 m_events = 0;
    double m_longestWall = 0, m_longestOwn = 0;
};

} // namespace obra::bench
