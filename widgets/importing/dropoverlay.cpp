// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dropoverlay.h"

#include "common/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace obra {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAcceptDrops(true);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    return handle(event) || QWidget::eventFilter(watched, event);
}

bool DropOverlay::event(QEvent *event)
{
    // Once it lies over the window, what is dragged is over it, and no line of text below can take a file for words.
    return handle(event) || QWidget::event(event);
}

bool DropOverlay::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (localFiles(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction); // what is dropped stays where it is
        drag->accept();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave: // comes to the window, too, when the pointer gets over this; then DragEnter shows it again
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = localFiles(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit filesDropped(paths);
        return true;
    }
    default:
        return false;
    }
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(215);
    painter.fillRect(rect(), veil);
    const int margin = spacing(this, 3);
    painter.setPen(QPen(colors.accent, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), 12, 12);
    painter.setFont(scaledFont(this, 1.6, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop the files here to load them"));
}

} // namespace obra
