// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/detailscreen.h"

#include "common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace obra {

DetailScreen::DetailScreen(const QString &name, const QString &part, QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton(QStringLiteral("back"), part + QStringLiteral("Back")))
    , m_message(new QLabel)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(name);
    m_message->setObjectName(part + QStringLiteral("Message"));
    m_message->setTextFormat(Qt::PlainText); // it may quote what somebody else wrote
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    connect(m_back, &QToolButton::clicked, this, &DetailScreen::backRequested);
    auto *back = new QShortcut(QKeySequence(QStringLiteral("Alt+Left")), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &DetailScreen::backRequested);
}

QToolButton *DetailScreen::makeButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QStackedWidget *DetailScreen::stackOf(QWidget *page)
{
    m_stack->addWidget(page);
    m_stack->addWidget(m_message);
    return m_stack;
}

void DetailScreen::showMessage()
{
    m_stack->setCurrentWidget(m_message);
}

bool DetailScreen::hasKeyboard() const
{
    const QWidget *focused = window()->focusWidget();
    return focused == this || (focused && isAncestorOf(focused));
}

void DetailScreen::showPage(QWidget *first)
{
    const bool wasHere = hasKeyboard();
    m_stack->setCurrentIndex(0);
    if (wasHere)
        first->setFocus();
}

void DetailScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

void DetailScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace obra
