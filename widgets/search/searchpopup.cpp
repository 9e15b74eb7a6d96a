// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpopup.h"

#include "common/theme.h"
#include "explore/unitname.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace obra {

namespace {

constexpr int mostCommands = 5;
constexpr int groupRole = Qt::UserRole;      // place in m_shown
constexpr int itemRole = Qt::UserRole + 1;   // place in its items, -1 all of them; not set for titles

QString iconName(FoundItem::Kind kind)
{
    switch (kind) {
    case FoundItem::Kind::Command: return QStringLiteral("next");
    case FoundItem::Kind::Process: return QStringLiteral("processes");
    case FoundItem::Kind::Project: return QStringLiteral("projects");
    case FoundItem::Kind::Supplier: return QStringLiteral("people");
    case FoundItem::Kind::Buyer: return QStringLiteral("building");
    case FoundItem::Kind::Place: return QStringLiteral("place");
    case FoundItem::Kind::Document: return QStringLiteral("document");
    }
    return {};
}

} // namespace

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("searchLine"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the line has the keyboard
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QTreeWidget::itemClicked, this, &SearchPopup::choose);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void SearchPopup::setCommands(const QVector<FoundItem> &commands)
{
    m_commands = commands;
}

void SearchPopup::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->selectAll();
    search();
}

void SearchPopup::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(textWidth(this, 90), window->width() - 2 * spacing(this));
    const int height = std::min(fontMetrics().lineSpacing() * 34, window->height() * 3 / 4);
    setGeometry((window->width() - width) / 2, std::min(window->height() / 12, spacing(this, 6)), width, height);
    m_list->setColumnWidth(1, width * 2 / 5);
}

void SearchPopup::search()
{
    m_complete = false;
    m_list->setCurrentItem(nullptr); // Enter must not take what another text has found
    emit searchRequested(m_line->text());
    updateStatus();
}

void SearchPopup::setFound(const FoundThings &things, bool complete)
{
    if (things.text != m_line->text())
        return;
    m_things = things;
    m_complete = complete;
    fill();
    updateStatus();
}

void SearchPopup::fill()
{
    // Whoever has already gone down the list keeps the place.
    const QTreeWidgetItem *was = m_list->currentItem();
    const QString kept = was ? was->text(0) + was->text(1) : QString();
    const bool first = !was || m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(was)) <= 1;
    m_list->clear();
    m_shown = m_things.groups;
    if (const FoundGroup commands = findCommands(m_commands, m_line->text(), mostCommands); !commands.items.isEmpty())
        m_shown.append(commands);
    for (const FoundGroup &group : std::as_const(m_shown))
        addGroup(group);
    for (int i = 0; !first && i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->data(0, itemRole).isValid() && item->text(0) + item->text(1) == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() || !m_list->currentItem()->data(0, itemRole).isValid()) {
        m_list->setCurrentItem(nullptr);
        step(1);
    }
}

void SearchPopup::addGroup(const FoundGroup &group)
{
    const QLocale locale;
    const QColor faint = themeColors(palette()).secondaryText;
    const int place = int(&group - m_shown.constData());
    const int number = int(std::min<qint64>(group.total, 1'000'000'000));
    const QString total = group.atLeast ? tr("at least %1").arg(locale.toString(group.total)) : locale.toString(group.total);
    QString title, all;
    switch (group.kind) {
    case FoundItem::Kind::Command: title = tr("Commands"); break;
    case FoundItem::Kind::Process: title = tr("Processes"); all = tr("Show all %1 processes", nullptr, number).arg(total); break;
    case FoundItem::Kind::Project: title = tr("Projects"); all = tr("Show all %1 projects", nullptr, number).arg(total); break;
    case FoundItem::Kind::Supplier: title = tr("Suppliers"); all = tr("Choose all %1 suppliers", nullptr, number).arg(total); break;
    case FoundItem::Kind::Buyer: title = tr("Buyers"); all = tr("Choose all %1 buyers", nullptr, number).arg(total); break;
    case FoundItem::Kind::Place: title = tr("Places"); all = tr("Choose all %1 places", nullptr, number).arg(total); break;
    case FoundItem::Kind::Document: title = tr("Documents"); all = tr("Show the records of all %1 documents", nullptr, number).arg(total); break;
    }
    auto *heading = new QTreeWidgetItem(m_list, { title, total });
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFont(0, scaledFont(this, 1.0, QFont::DemiBold));
    heading->setForeground(1, faint);
    heading->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < group.items.size(); ++i) {
        const FoundItem &item = group.items[i];
        QString detail = item.detail;
        if (item.rows >= 0)
            detail = countedRows(item.unit, item.rows);
        auto *row = new QTreeWidgetItem(m_list, { item.title, detail });
        row->setIcon(0, themedIcon(iconName(item.kind)));
        row->setData(0, groupRole, place);
        row->setData(0, itemRole, i);
        row->setForeground(1, faint);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, item.title);
        row->setData(0, Qt::AccessibleTextRole, tr("%1: %2, %3", "group, what was found, details").arg(title, item.title, detail));
    }
    if (!group.all || group.total <= group.items.size())
        return;
    auto *row = new QTreeWidgetItem(m_list, { all, QString() });
    row->setIcon(0, themedIcon(QStringLiteral("filter")));
    row->setForeground(0, themeColors(palette()).accent);
    row->setData(0, groupRole, place);
    row->setData(0, itemRole, -1);
}

void SearchPopup::step(int by)
{
    const int count = m_list->topLevelItemCount();
    int at = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : by > 0 ? -1 : count;
    for (at += by; at >= 0 && at < count; at += by) {
        if (m_list->topLevelItem(at)->data(0, itemRole).isValid()) {
            m_list->setCurrentItem(m_list->topLevelItem(at));
            if (at == 1)
                m_list->scrollToTop(); // with the heading above it
            break;
        }
    }
    // The line has the keyboard: what is chosen below it is said of the line.
    const QTreeWidgetItem *item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? item->data(0, Qt::AccessibleTextRole).toString() : QString());
    QAccessibleEvent change(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

void SearchPopup::choose(QTreeWidgetItem *item, bool card)
{
    if (!item || !item->data(0, itemRole).isValid())
        return;
    const FoundGroup group = m_shown.value(item->data(0, groupRole).toInt());
    const int place = item->data(0, itemRole).toInt();
    if (card && (place < 0 || !fieldOfKind(group.kind)))
        return; // nothing that has one
    hide();
    if (card)
        emit cardChosen(group.items.value(place));
    else if (place < 0)
        emit allChosen(group);
    else
        emit itemChosen(group.items.value(place));
}

void SearchPopup::updateStatus()
{
    QString text;
    if (m_line->text().trimmed().isEmpty())
        text = tr("Type a name, words of a title, an identifier or a command. Up and Down choose, Enter opens, Ctrl+Enter shows the card of a name, Esc closes.");
    else if (!m_complete)
        text = tr("Searching…");
    else if (m_shown.isEmpty())
        text = tr("Nothing found. Names, titles and documents are searched without regard to accents and capitals.");
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_list->currentItem(), static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier); return true;
        case Qt::Key_I:
            if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier))
                break;
            choose(m_list->currentItem(), true);
            return true;
        case Qt::Key_Escape:
            hide();
            if (m_before)
                m_before->setFocus(Qt::PopupFocusReason); // as if nothing had been
            return true;
        default: break;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide(); // somebody went on with something else
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void SearchPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SearchPopup::retranslate()
{
    setAccessibleName(tr("Search everything"));
    m_line->setAccessibleName(tr("Search everything"));
    m_line->setPlaceholderText(tr("Search processes, projects, suppliers, buyers, places, documents and commands"));
    m_list->setAccessibleName(tr("What was found"));
    updateStatus();
}

} // namespace obra
