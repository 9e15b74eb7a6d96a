// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetchooser.h"

#include "common/theme.h"
#include "explore/filter.h"
#include "threads/handing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

namespace obra {

FacetChooser::FacetChooser(const FacetArrangement &arrangement, Unit unit, QWidget *parent)
    : OrderPopup("facetChooser", tr("Choose facets"), parent)
    , m_arrangement(arrangement)
    , m_unit(unit)
    , m_list(new QListWidget(this))
    , m_pin(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("facetChoices"));
    m_list->setAccessibleName(tr("Facets"));
    m_list->setAccessibleDescription(tr("Space shows or hides the facet, Alt+Up and Alt+Down move it, P pins it on top."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    watch(m_list);
    setTabOrder(downButton(), m_pin);
    upButton()->setObjectName(QStringLiteral("facetUp"));
    downButton()->setObjectName(QStringLiteral("facetDown"));
    setMoveTips(tr("Move up (Alt+Up)"), tr("Move down (Alt+Down)"));
    m_pin->setObjectName(QStringLiteral("facetPin"));
    dress(m_pin, QStringLiteral("pin"), tr("Pin on top (P)"));
    m_reset->setObjectName(QStringLiteral("facetReset"));
    dress(m_reset, QStringLiteral("reset"), tr("As at first"));
    m_pin->setCheckable(true);

    auto *hint = new QLabel(tr("Drag to reorder."), this);
    hint->setFont(scaledFont(this, 0.9, QFont::Normal));
    auto *row = new QHBoxLayout;
    for (QToolButton *each : { upButton(), downButton(), m_pin })
        row->addWidget(each);
    row->addWidget(hint, 1);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);

    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const FacetId field = FacetId::fromNumber(item->data(Qt::UserRole).toInt());
        m_arrangement = m_arrangement.shown(field, item->checkState() == Qt::Checked);
        emit arrangementChanged(m_arrangement); // the list stays as it is: the item is still in use
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        QVector<FacetId> order;
        for (int row = 0; row < m_list->count(); ++row)
            order.append(FacetId::fromNumber(m_list->item(row)->data(Qt::UserRole).toInt()));
        postTo(this, [this, order] { change(m_arrangement.ordered(order)); });
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FacetChooser::updateButtons);
    connect(m_pin, &QToolButton::clicked, this, &FacetChooser::pin);
    connect(m_reset, &QToolButton::clicked, this, [this] { change(FacetArrangement()); });
    fill();
    m_list->setCurrentRow(0);
}

std::optional<FacetId> FacetChooser::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(FacetId::fromNumber(item->data(Qt::UserRole).toInt())) : std::nullopt;
}

void FacetChooser::fill()
{
    const std::optional<FacetId> kept = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const FacetId field : m_arrangement.order()) {
        auto *item = new QListWidgetItem(field.title(m_unit), m_list);
        item->setData(Qt::UserRole, field.number());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_arrangement.isShown(field) ? Qt::Checked : Qt::Unchecked);
        if (m_arrangement.isPinned(field)) {
            item->setIcon(themedIcon(QStringLiteral("pin")));
            item->setData(Qt::AccessibleTextRole, tr("%1, pinned").arg(item->text()));
        }
        if (field == kept)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

void FacetChooser::change(const FacetArrangement &arrangement)
{
    m_arrangement = arrangement;
    fill();
    emit arrangementChanged(m_arrangement);
}

void FacetChooser::updateButtons()
{
    const std::optional<FacetId> field = current();
    upButton()->setEnabled(field && !(m_arrangement.moved(*field, -1) == m_arrangement));
    downButton()->setEnabled(field && !(m_arrangement.moved(*field, 1) == m_arrangement));
    m_pin->setEnabled(field.has_value());
    m_pin->setChecked(field && m_arrangement.isPinned(*field));
}

void FacetChooser::moveCurrent(int step)
{
    if (const std::optional<FacetId> field = current())
        change(m_arrangement.moved(*field, step));
}

void FacetChooser::pin()
{
    if (const std::optional<FacetId> field = current())
        change(m_arrangement.pinned(*field, !m_arrangement.isPinned(*field)));
}

void FacetChooser::popup(const QPoint &globalPosition)
{
    showAt(globalPosition, QSize(textWidth(this, 36), m_list->sizeHintForRow(0) * m_list->count() + fontMetrics().lineSpacing() * 5));
    m_list->setFocus(Qt::TabFocusReason);
}

bool FacetChooser::takesKey(int key)
{
    if (key != Qt::Key_P)
        return false;
    pin();
    return true;
}

} // namespace obra
