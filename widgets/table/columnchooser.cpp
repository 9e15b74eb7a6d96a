// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/columnchooser.h"

#include "common/theme.h"
#include "tables/slicecolumns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

namespace obra {

namespace {
constexpr int columnRole = Qt::UserRole;
constexpr int mostFrozen = 4; // more would leave no room for the others
} // namespace

ColumnChooser::ColumnChooser(QHeaderView *header, Unit unit, int frozen, RowHeight height, QWidget *parent)
    : OrderPopup("columnChooser", tr("Choose columns"), parent)
    , m_header(header)
    , m_unit(unit)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_frozen(new QSpinBox(this))
    , m_height(new QComboBox(this))
{
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_tree->setObjectName(QStringLiteral("columnTree"));
    m_reset->setObjectName(QStringLiteral("columnReset"));
    m_frozen->setObjectName(QStringLiteral("frozenCount"));
    m_height->setObjectName(QStringLiteral("rowHeight"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search columns…"));
    m_search->setAccessibleName(tr("Search columns"));
    m_tree->setAccessibleName(tr("Columns"));
    m_tree->setAccessibleDescription(tr("Space shows or hides the column, Alt+Up and Alt+Down move it."));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabOrder(m_search, m_tree);
    watch(m_tree);
    setTabOrder(downButton(), m_reset);
    upButton()->setObjectName(QStringLiteral("columnUp"));
    downButton()->setObjectName(QStringLiteral("columnDown"));
    setMoveTips(tr("Move the column to the left (Alt+Up)"), tr("Move the column to the right (Alt+Down)"));
    m_frozen->setRange(0, mostFrozen);
    m_frozen->setValue(frozen);
    m_frozen->setSpecialValueText(tr("none", "columns that stay in sight"));
    m_frozen->setToolTip(tr("So many columns at the left stay in sight while the others scroll"));
    m_height->addItem(tr("Compact", "row height"), int(RowHeight::Compact));
    m_height->addItem(tr("Normal", "row height"), int(RowHeight::Normal));
    m_height->addItem(tr("Tall, up to three lines", "row height"), int(RowHeight::Tall));
    m_height->setCurrentIndex(int(height));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(upButton());
    buttons->addWidget(downButton());
    buttons->addStretch();
    buttons->addWidget(m_reset);
    auto *form = new QFormLayout;
    form->addRow(tr("&Frozen columns:"), m_frozen);
    form->addRow(tr("&Row height:"), m_height);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    layout->addLayout(form);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ColumnChooser::showColumn);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ColumnChooser::updateButtons);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        emit resetRequested();
        fill();
    });
    connect(m_frozen, &QSpinBox::valueChanged, this, &ColumnChooser::frozenChanged);
    connect(m_height, &QComboBox::currentIndexChanged, this, [this](int index) { emit rowHeightChanged(RowHeight(m_height->itemData(index).toInt())); });
    fill();
}

void ColumnChooser::popup(const QPoint &globalPosition)
{
    const QSize size(textWidth(this, 44), fontMetrics().lineSpacing() * 27);
    showAt(globalPosition - QPoint(size.width(), size.height()), size);
    m_search->setFocus();
}

QTreeWidgetItem *ColumnChooser::addGroup(const QString &title, const QVector<int> &columns)
{
    auto *group = new QTreeWidgetItem(m_tree, { title });
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, scaledFont(this, 1.0, QFont::DemiBold));
    group->setExpanded(true);
    for (const int column : columns) {
        auto *item = new QTreeWidgetItem(group, { columnTitle(TableColumn(column), m_unit) });
        item->setData(0, columnRole, column);
        item->setToolTip(0, columnExplanation(TableColumn(column), m_unit));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_header->isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    return group;
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_tree);
    const QTreeWidgetItem *current = m_tree->currentItem();
    const int kept = current && current->parent() ? current->data(0, columnRole).toInt() : -1;
    const int keptGroup = kept >= 0 ? m_tree->indexOfTopLevelItem(current->parent()) : 0;
    m_tree->clear();
    QVector<int> shown;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            shown.append(column);
    }
    addGroup(tr("Shown, from left to right"), shown);
    for (const ColumnSection section : sectionsOf(m_unit)) {
        QVector<int> columns;
        for (int column = 0; column < TableColumns::ColumnCount; ++column) {
            if (sectionOf(TableColumn(column), m_unit) == section)
                columns.append(column);
        }
        addGroup(sectionTitle(section), columns);
    }
    const QTreeWidgetItem *group = m_tree->topLevelItem(keptGroup);
    for (int i = 0; kept >= 0 && group && i < group->childCount(); ++i) {
        if (group->child(i)->data(0, columnRole).toInt() == kept)
            m_tree->setCurrentItem(group->child(i));
    }
    search(m_search->text());
}

void ColumnChooser::search(const QString &text)
{
    const QString wanted = QString::fromStdString(foldedName(text.toStdString()));
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool found = QString::fromStdString(foldedName(group->child(j)->text(0).toStdString())).contains(wanted);
            group->child(j)->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
    updateButtons();
}

void ColumnChooser::updateButtons()
{
    // Only what is shown has a place, and while some are not seen, "up" and "down" would jump over them.
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool movable = item && item->parent() == m_tree->topLevelItem(0) && m_search->text().isEmpty();
    upButton()->setEnabled(movable && item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item)) > 0);
    downButton()->setEnabled(movable && item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item)) + 1 < item->parent()->childCount());
}

int ColumnChooser::shownColumns() const
{
    return m_header->count() - m_header->hiddenSectionCount();
}

void ColumnChooser::showColumn(QTreeWidgetItem *item)
{
    if (!item->parent())
        return;
    const int column = item->data(0, columnRole).toInt();
    const bool shown = item->checkState(0) == Qt::Checked;
    if (shown || shownColumns() > 1) { // a table without columns would have no header to bring them back
        if (shown && m_header->isSectionHidden(column)) { // at the right of what is shown
            int last = 0;
            for (int visual = 0; visual < m_header->count(); ++visual) {
                if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
                    last = visual;
            }
            const int from = m_header->visualIndex(column);
            m_header->moveSection(from, from > last ? last + 1 : last);
        }
        m_header->setSectionHidden(column, !shown);
        if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
            m_header->resizeSection(column, m_header->defaultSectionSize());
    }
    QMetaObject::invokeMethod(this, &ColumnChooser::fill, Qt::QueuedConnection); // the item is still in use
}

void ColumnChooser::moveCurrent(int step)
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || item->parent() != m_tree->topLevelItem(0) || !m_search->text().isEmpty())
        return;
    const int place = item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item));
    const QTreeWidgetItem *neighbour = item->parent()->child(place + step);
    if (!neighbour)
        return;
    m_header->moveSection(m_header->visualIndex(item->data(0, columnRole).toInt()), m_header->visualIndex(neighbour->data(0, columnRole).toInt()));
    fill();
    m_tree->scrollToItem(m_tree->currentItem());
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && m_search->hasFocus()) {
        m_tree->setFocus();
        if (!m_tree->currentItem())
            m_tree->setCurrentItem(m_tree->itemBelow(m_tree->topLevelItem(0)));
        return;
    }
    OrderPopup::keyPressEvent(event);
}

} // namespace obra
