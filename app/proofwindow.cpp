// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofwindow.h"

#include "clicommands.h"
#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace obra {

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool savePicture(QWidget *window, const QString &path, QWidget *popup)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QPixmap picture = window->grab();
    if (popup)
        QPainter(&picture).drawPixmap(window->mapFromGlobal(popup->mapToGlobal(QPoint())), popup->grab());
    if (picture.save(path))
        return true;
    writeError(QCoreApplication::translate("Proof", "“%1” could not be written.").arg(path));
    return false;
}

void showFiltered(Session &session, Unit unit, const QString &text)
{
    session.setUnit(unit);
    session.setFilter(parseFilter(text));
    waitFor([&] { return !session.isBusy(); }, 20);
    settle();
}

} // namespace obra
