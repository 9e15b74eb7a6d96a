// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/historylist.h"

#include "common/theme.h"
#include "explore/filterdifference.h"
#include "explore/unitname.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>
#include <vector>

namespace obra {

namespace {

constexpr int stepRole = Qt::UserRole;

} // namespace

HistoryList::HistoryList(const FilterHistory &history, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(tr("History of the filter"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("historyPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History of the filter"));
    m_list->setAccessibleDescription(tr("Enter goes back to the chosen step. Nothing is lost: later steps stay in the list."));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);

    const auto choose = [this](QTreeWidgetItem *item) {
        const int step = item->data(0, stepRole).toInt();
        close();
        emit stepRequested(step);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    fill(history);
}

void HistoryList::fill(const FilterHistory &history)
{
    const QVector<FilterStep> &steps = history.steps();
    std::vector<bool> onTheWay(std::size_t(steps.size()), false); // of undo and redo from the current step
    for (int at = history.position(); at >= 0; at = steps[at].parent)
        onTheWay[std::size_t(at)] = true;
    for (int at = steps[history.position()].next; at >= 0; at = steps[at].next)
        onTheWay[std::size_t(at)] = true;
    const QColor faint = themeColors(palette()).secondaryText;
    for (int step = 0; step < steps.size(); ++step) {
        const FilterStep &each = steps[step];
        QString text = each.parent < 0 ? filterSentence(each.filter, each.unit) : filterStepText(steps[each.parent].filter, each.filter, each.unit);
        const QString whole = filterSentence(each.filter, each.unit);
        if (!onTheWay[std::size_t(step)])
            text = tr("Other branch · %1").arg(text);
        QString rows;
        if (each.rows >= 0)
            rows = countedRows(each.unit, each.rows);
        auto *item = new QTreeWidgetItem(m_list, { text, rows });
        item->setData(0, stepRole, step);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()));
        item->setForeground(1, faint);
        const bool current = step == history.position();
        QString spoken = rows.isEmpty() ? text : tr("%1, %2", "what a step changed, and its rows").arg(text, rows);
        if (current) {
            item->setFont(0, scaledFont(this, 1.0, QFont::DemiBold));
            item->setIcon(0, themedIcon(QStringLiteral("check")));
            spoken = tr("%1, current step").arg(spoken);
            m_list->setCurrentItem(item);
        } else {
            item->setIcon(0, themedIcon(QStringLiteral("filter")));
        }
        if (!onTheWay[std::size_t(step)])
            item->setForeground(0, faint);
        item->setData(0, Qt::AccessibleTextRole, spoken);
    }
}

void HistoryList::popup(const QPoint &globalPosition)
{
    const int rowHeight = fontMetrics().lineSpacing() * 3 / 2;
    const int rows = std::clamp(m_list->topLevelItemCount(), 4, 16);
    QSize size(textWidth(this, 70), rowHeight * (rows + 2));
    QPoint position = globalPosition;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size());
        position.setX(std::clamp(position.x(), room.left(), room.right() - size.width()));
        position.setY(std::clamp(position.y(), room.top(), room.bottom() - size.height()));
    }
    resize(size);
    move(position);
    show();
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace obra
