// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetchooser.h"

#include "common/theme.h"
#include "explore/filter.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace obra {

FacetChooser::FacetChooser(const FacetArrangement &arrangement, Unit unit, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_arrangement(arrangement)
    , m_unit(unit)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_pin(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(QStringLiteral("facetChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose facets"));
    m_list->setObjectName(QStringLiteral("facetChoices"));
    m_list->setAccessibleName(tr("Facets"));
    m_list->setAccessibleDescription(tr("Space shows or hides the facet, Alt+Up and Alt+Down move it, P pins it on top."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    const auto button = [this](QToolButton *button, const char *name, const QString &icon, const QString &tip) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(themedIcon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    button(m_up, "facetUp", QStringLiteral("up"), tr("Move up (Alt+Up)"));
    button(m_down, "facetDown", QStringLiteral("down"), tr("Move down (Alt+Down)"));
    button(m_pin, "facetPin", QStringLiteral("pin"), tr("Pin on top (P)"));
    button(m_reset, "facetReset", QStringLiteral("reset"), tr("As at first"));
    m_pin->setCheckable(true);

    auto *hint = new QLabel(tr("Drag to reorder."), this);
    hint->setFont(scaledFont(this, 0.9, QFont::Normal));
    auto *row = new QHBoxLayout;
    for (QToolButton *each : { m_up, m_down, m_pin })
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
        QMetaObject::invokeMethod(this, [this, order] { change(m_arrangement.ordered(order)); }, Qt::QueuedConnection);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FacetChooser::updateButtons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
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
    m_up->setEnabled(field && !(m_arrangement.moved(*field, -1) == m_arrangement));
    m_down->setEnabled(field && !(m_arrangement.moved(*field, 1) == m_arrangement));
    m_pin->setEnabled(field.has_value());
    m_pin->setChecked(field && m_arrangement.isPinned(*field));
}

void FacetChooser::move(int step)
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
    QSize size(textWidth(this, 36), m_list->sizeHintForRow(0) * m_list->count() + fontMetrics().lineSpacing() * 5);
    QPoint position = globalPosition;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size());
        position.setX(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        position.setY(std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    }
    resize(size);
    QFrame::move(position);
    show();
    m_list->setFocus(Qt::TabFocusReason);
}

bool FacetChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((key->modifiers() & Qt::AltModifier) && vertical) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_P && key->modifiers() == Qt::NoModifier) {
            pin();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FacetChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace obra
