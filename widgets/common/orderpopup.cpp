// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orderpopup.h"

#include "common/theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace obra {

OrderPopup::OrderPopup(const char *name, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    setObjectName(QLatin1String(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
}

void OrderPopup::setMoveTips(const QString &up, const QString &down)
{
    dress(m_up, QStringLiteral("up"), up);
    dress(m_down, QStringLiteral("down"), down);
}

void OrderPopup::dress(QToolButton *button, const QString &icon, const QString &tip)
{
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
}

void OrderPopup::watch(QAbstractItemView *list)
{
    list->installEventFilter(this);
    setTabOrder(list, m_up); // made before it
    setTabOrder(m_up, m_down);
}

void OrderPopup::showAt(const QPoint &globalPosition, QSize size)
{
    QPoint position = globalPosition;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size());
        position.setX(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        position.setY(std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    }
    resize(size);
    move(position);
    show();
}

bool OrderPopup::movesBy(const QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!(event->modifiers() & Qt::AltModifier) || !vertical)
        return false;
    moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

bool OrderPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (movesBy(key) || (key->modifiers() == Qt::NoModifier && takesKey(key->key())))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void OrderPopup::keyPressEvent(QKeyEvent *event)
{
    if (movesBy(event))
        return;
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace obra
