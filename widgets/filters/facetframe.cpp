// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetframe.h"

#include "common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace obra {

FacetFrame::FacetFrame(FacetId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_header(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_body(new QWidget(this))
{
    const QString name = id.name();
    setObjectName(QStringLiteral("facet_") + name);
    m_header->setObjectName(QStringLiteral("facetHeader_") + name);
    m_clear->setObjectName(QStringLiteral("facetClear_") + name);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title is elided, not the panel widened
    m_header->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    auto *headerRow = new QHBoxLayout;
    headerRow->setSpacing(0);
    headerRow->addWidget(m_header, 1);
    headerRow->addWidget(m_clear);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(spacing(this, 0.6), 0, 0, spacing(this, 0.4));
    m_bodyLayout->setSpacing(spacing(this, 0.3));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(headerRow);
    layout->addWidget(m_body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_header, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->installEventFilter(this);
    connect(m_header, &QToolButton::customContextMenuRequested, this, &FacetFrame::showMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_header->setFocus(); // the button goes away under the keyboard
        emit clearRequested(m_id);
    });
}

void FacetFrame::setWanted(bool wanted)
{
    m_wanted = wanted;
    updateHeader();
    folded();
}

void FacetFrame::setPinned(bool pinned)
{
    m_pinned = pinned;
    updateHeader();
}

void FacetFrame::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateHeader();
    folded();
}

void FacetFrame::focusHeader()
{
    m_header->setFocus(Qt::TabFocusReason);
}

QVector<QWidget *> FacetFrame::tabStops() const
{
    return { m_header, m_clear };
}

void FacetFrame::updateHeader()
{
    const bool filtered = isFiltered();
    setVisible(m_wanted && (hasData() || filtered));
    m_body->setVisible(!m_collapsed);
    m_header->setIcon(themedIcon(m_collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_clear->setVisible(filtered);
    m_title = m_pinned ? tr("%1 · pinned").arg(headerText()) : headerText();
    elideTitle();
    m_header->setAccessibleName(m_collapsed ? tr("%1, folded").arg(m_title) : tr("%1, unfolded").arg(m_title));
    m_header->setAccessibleDescription(tr("Alt+Up and Alt+Down move the facet; the menu key shows what else can be done."));
    m_clear->setToolTip(tr("Remove all conditions on “%1”").arg(m_id.title(unit())));
    m_clear->setAccessibleName(m_clear->toolTip());
}

void FacetFrame::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("facetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->addAction(themedIcon(QStringLiteral("pin")), m_pinned ? tr("No longer pinned on top") : tr("Pin on top"), this, [this] { emit pinRequested(m_id, !m_pinned); });
    menu->addAction(themedIcon(QStringLiteral("up")), tr("Move up"), this, [this] { emit moveRequested(m_id, -1); })->setShortcut(Qt::ALT | Qt::Key_Up);
    menu->addAction(themedIcon(QStringLiteral("down")), tr("Move down"), this, [this] { emit moveRequested(m_id, 1); })->setShortcut(Qt::ALT | Qt::Key_Down);
    menu->addAction(tr("Hide this facet"), this, [this] { emit hideRequested(m_id); });
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("close")), m_clear->toolTip(), this, [this] { emit clearRequested(m_id); })->setEnabled(isFiltered());
    menu->popup(m_header->mapToGlobal(position));
}

bool FacetFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            emit moveRequested(m_id, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetFrame::elideTitle()
{
    const int room = m_header->width() - m_header->iconSize().width() - spacing(this, 2);
    const QString shown = QFontMetrics(m_header->font()).elidedText(m_title, Qt::ElideRight, std::max(room, textWidth(this, 8)));
    m_header->setText(shown);
    m_header->setToolTip(shown == m_title ? QString() : m_title);
}

void FacetFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideTitle();
}

void FacetFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateHeader();
    else if (event->type() == QEvent::FontChange)
        m_header->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    QWidget::changeEvent(event);
}

} // namespace obra
