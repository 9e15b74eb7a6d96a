// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columnchooser.h"

#include "common/theme.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>

namespace obra {

ColumnChooser::ColumnChooser(QHeaderView *header, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_header(header)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName(QStringLiteral("columnChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search columns…"));
    m_search->setAccessibleName(tr("Search columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setIcon(themedIcon(QStringLiteral("up")));
    m_up->setToolTip(tr("Move the column to the left (Alt+Up)"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setIcon(themedIcon(QStringLiteral("down")));
    m_down->setToolTip(tr("Move the column to the right (Alt+Down)"));
    m_down->setAccessibleName(m_down->toolTip());
    for (QToolButton *button : { m_up, m_down })
        button->setFocusPolicy(Qt::StrongFocus);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    buttons->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::showColumn);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        emit resetRequested();
        fill();
    });
    fill();
}

void ColumnChooser::popup(const QPoint &globalPosition)
{
    QSize size(textWidth(this, 40), fontMetrics().lineSpacing() * 20);
    QPoint position = globalPosition;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size());
        position.setX(std::clamp(position.x(), room.left(), room.right() - size.width()));
        position.setY(std::clamp(position.y(), room.top(), room.bottom() - size.height()));
    }
    resize(size);
    QFrame::move(position);
    show();
    m_search->setFocus();
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_list);
    const int kept = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : -1;
    m_list->clear();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        auto *item = new QListWidgetItem(m_header->model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_header->isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
        if (column == kept)
            m_list->setCurrentItem(item);
    }
    search(m_search->text());
}

void ColumnChooser::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
    // While only some are seen, "up" and "down" would jump over what is not.
    m_up->setEnabled(text.isEmpty());
    m_down->setEnabled(text.isEmpty());
}

void ColumnChooser::showColumn(QListWidgetItem *item)
{
    const int column = item->data(Qt::UserRole).toInt();
    const bool shown = item->checkState() == Qt::Checked;
    if (!shown && m_header->hiddenSectionCount() >= m_header->count() - 1) {
        fill(); // a table without columns would have no header to bring them back
        return;
    }
    m_header->setSectionHidden(column, !shown);
    if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
        m_header->resizeSection(column, m_header->defaultSectionSize());
}

void ColumnChooser::move(int step)
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_search->text().isEmpty())
        return;
    const int from = m_header->visualIndex(item->data(Qt::UserRole).toInt());
    const int to = from + step;
    if (to < 0 || to >= m_header->count())
        return;
    m_header->moveSection(from, to);
    fill();
    m_list->scrollToItem(m_list->currentItem());
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace obra
