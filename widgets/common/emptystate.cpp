// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace obra {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_first->setObjectName(QStringLiteral("emptyFirst"));
    m_second->setObjectName(QStringLiteral("emptySecond"));
    for (QLabel *label : { m_icon, m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setTextFormat(Qt::PlainText); // a condition may quote what somebody published
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(this, 0.8));
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstRequested);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondRequested);
    updateLook();
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text, const QString &firstButton, const QString &secondButton)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_first->setText(firstButton);
    m_first->setVisible(!firstButton.isEmpty());
    m_second->setText(secondButton);
    m_second->setVisible(!secondButton.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateLook();
}

void EmptyState::updateLook()
{
    m_title->setFont(scaledFont(this, 1.2, QFont::DemiBold));
    const int side = fontMetrics().lineSpacing() * 2;
    m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(side, side), devicePixelRatio()));
    m_icon->setVisible(!m_iconName.isEmpty());
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, themeColors(this->palette()).secondaryText);
    m_text->setPalette(palette);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

} // namespace obra
