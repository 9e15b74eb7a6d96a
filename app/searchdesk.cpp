// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchdesk.h"

#include "common/theme.h"
#include "search/searchpopup.h"
#include "session.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace obra {

namespace {

/// A menu's text without the marks of its key and of a dialog to come.
QString plainText(QString text)
{
    text.replace(QLatin1String("&&"), QChar(0));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(0), QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

} // namespace

SearchDesk::SearchDesk(Session *session, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_search(session)
    , m_popup(new SearchPopup(window))
    , m_action(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("search"));
    m_action->setIcon(themedIcon(QStringLiteral("search")));
    m_action->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    m_window->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &SearchDesk::open);
    connect(m_popup, &SearchPopup::searchRequested, &m_search, &GlobalSearch::search);
    connect(m_popup, &SearchPopup::closed, &m_search, &GlobalSearch::cancel);
    connect(m_popup, &SearchPopup::itemChosen, this, &SearchDesk::take);
    connect(m_popup, &SearchPopup::cardChosen, this, [this](const FoundItem &item) {
        if (const std::optional<Field> field = fieldOfKind(item.kind))
            emit cardRequested(item.unit, *field, item.title);
    });
    connect(m_popup, &SearchPopup::allChosen, this, &SearchDesk::takeAll);
    connect(&m_search, &GlobalSearch::found, m_popup, &SearchPopup::setFound);
    retranslate();
}

void SearchDesk::open()
{
    m_popup->setCommands(commands());
    m_popup->open();
}

QVector<FoundItem> SearchDesk::commands() const
{
    QVector<FoundItem> commands;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->objectName().isEmpty() || action == m_action || !action->isEnabled() || action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        FoundItem item;
        item.kind = FoundItem::Kind::Command;
        item.title = plainText(action->text());
        item.detail = action->shortcut().toString(QKeySequence::NativeText);
        item.command = action->objectName();
        commands.append(item);
    }
    return commands;
}

void SearchDesk::take(const FoundItem &item)
{
    if (item.kind == FoundItem::Kind::Command) {
        if (auto *action = m_window->findChild<QAction *>(item.command))
            action->trigger();
        return;
    }
    const std::optional<Field> field = fieldOfKind(item.kind);
    if (!field) {
        emit recordRequested(item.unit, item.id);
        return;
    }
    m_session->setUnit(item.unit);
    if (!m_session->filter().values(*field).contains(item.title))
        m_session->setFilter(m_session->filter().toggled(*field, item.title));
    emit exploreRequested();
}

void SearchDesk::takeAll(const FoundGroup &group)
{
    if (!group.all)
        return;
    m_session->setUnit(group.unit);
    if (const std::optional<Field> field = fieldOfKind(group.kind))
        m_session->setFilter(m_session->filter().withValues(*field, group.all->values(*field)));
    else
        m_session->setFilter(*group.all); // as many rows as were said, so nothing else may stand beside it
    emit exploreRequested();
}

void SearchDesk::retranslate()
{
    m_action->setText(tr("&Search everything…"));
    m_action->setToolTip(tr("Search processes, projects, suppliers, buyers, places, documents and commands (Ctrl+K)"));
    m_action->setStatusTip(m_action->toolTip());
}

} // namespace obra
