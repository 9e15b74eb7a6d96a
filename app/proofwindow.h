// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>
#include <QTimer>

class QWidget;

namespace obra {

class Session;

// What all who take pictures of the window need.

/// Lets the program run until @p done says so; false after @p seconds.
template<typename Done>
bool waitFor(Done &&done, int seconds = 600)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > seconds * 1000)
            return false;
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

/// Time for what is painted in the background (map, pages of the table) to arrive.
void settle(int milliseconds = 900);
/// @p popup: a window of its own, painted where it lies over @p window; null: none.
bool savePicture(QWidget *window, const QString &path, QWidget *popup = nullptr);
/// Waits until the session shows it.
void showFiltered(Session &session, Unit unit, const QString &text);

} // namespace obra
