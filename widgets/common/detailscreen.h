// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace obra {

/// A screen that is opened from a list and left again (a record, a card, a comparison): its page or, until that is there, a message;
/// its button, Esc and Alt+Left lead back.
class DetailScreen : public QWidget
{
    Q_OBJECT
signals:
    void backRequested();

protected:
    /// @p name is the screen's object name; @p part begins those of its button and message ("<part>Back", "<part>Message").
    DetailScreen(const QString &name, const QString &part, QWidget *parent);

    /// A flat button with text and icon for the screen's bar; its owner is whoever lays it out.
    static QToolButton *makeButton(const QString &icon, const QString &name);
    QToolButton *backButton() const { return m_back; }
    QLabel *message() const { return m_message; }
    /// The page and, in its place, the message; to be laid out once.
    QStackedWidget *stackOf(QWidget *page);
    void showMessage();
    /// Shows the page. When the keyboard was on this screen, @p first gets it, since it was hidden while the message stood there.
    void showPage(QWidget *first);
    /// Is the keyboard on this screen?
    bool hasKeyboard() const;

    /// The texts in the current language.
    virtual void retranslate() = 0;
    /// The colours have changed.
    virtual void recolour() {}
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *m_back = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace obra
