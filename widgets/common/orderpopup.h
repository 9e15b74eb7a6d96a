// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemView;
class QToolButton;

namespace obra {

/// A popup in which things are shown or hidden and put in order: two buttons and Alt+Up, Alt+Down move what is current, Escape closes.
class OrderPopup : public QFrame
{
    Q_OBJECT
protected:
    /// Deletes itself when it closes.
    OrderPopup(const char *name, const QString &title, QWidget *parent);

    QToolButton *upButton() const { return m_up; }
    QToolButton *downButton() const { return m_down; }
    /// Names, icons and tips of the two buttons.
    void setMoveTips(const QString &up, const QString &down);
    /// A button with an icon alone; its tip is its name.
    static void dress(QToolButton *button, const QString &icon, const QString &tip);
    /// The keys of the list are this popup's first; the two buttons follow it in the order of Tab.
    void watch(QAbstractItemView *list);
    /// One place up (-1) or down (1).
    virtual void moveCurrent(int step) = 0;
    /// A key in the list that is no key of the list; true when it was taken.
    virtual bool takesKey(int) { return false; }

    /// Shows itself with @p size at @p globalPosition, wherever there is room.
    void showAt(const QPoint &globalPosition, QSize size);

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool movesBy(const QKeyEvent *event);

    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace obra
