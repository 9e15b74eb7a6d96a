// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/chipsrow.h"

#include "common/flowlayout.h"
#include "common/theme.h"
#include "explore/applicability.h"
#include "filters/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace obra {

ChipsRow::ChipsRow(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("chips"));
    m_flow = new FlowLayout(this);
    m_flow->setSpacings(spacing(this, 0.6), spacing(this, 0.4));
    m_flow->addWidget(m_empty);
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    setSizePolicy(wraps);
    retranslate();
}

void ChipsRow::setFilter(const Filter &filter, Unit unit)
{
    int focus = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus() || m_chips.at(i)->isAncestorOf(QApplication::focusWidget()))
            focus = i;
    }
    m_filter = filter;
    m_unit = unit;
    m_locks.prune(filter);
    m_empty->setText(filterSentence({}, m_unit));
    rebuild(focus);
}

void ChipsRow::setLocks(const FilterLocks &locks)
{
    m_locks = locks; // what they are on may come later
    rebuild(-1);
    emit locksChanged();
}

void ChipsRow::toggleLock(int index)
{
    if (index >= m_filter.conditions.size())
        return; // the filter was changed while the menu was open
    const Condition condition = m_filter.conditions.value(index);
    m_locks.setLocked(condition, !m_locks.isLocked(condition));
    rebuild(m_chips.value(index) && m_chips.at(index)->hasFocus() ? index : -1);
    emit locksChanged();
}

bool ChipsRow::focusFirst()
{
    if (m_chips.isEmpty())
        return false;
    m_chips.first()->setFocus(Qt::TabFocusReason);
    return true;
}

void ChipsRow::rebuild(int focus)
{
    for (Chip *chip : std::as_const(m_chips)) {
        chip->disconnect(this); // losing the focus while it goes must not move it twice
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i < m_filter.conditions.size(); ++i) {
        const Condition &condition = m_filter.conditions.at(i);
        auto *chip = new Chip(conditionLabel(condition, m_unit), condition.negated, m_locks.isLocked(condition), this);
        chip->setObjectName(QStringLiteral("chip_%1").arg(i));
        chip->setPassedOver(inapplicableReason(condition, m_unit));
        connect(chip, &Chip::removeRequested, this, [this, i] { emit filterRequested(m_filter.without(i)); });
        connect(chip, &Chip::lockToggled, this, [this, i] { toggleLock(i); });
        connect(chip, &Chip::moveRequested, this, [this, i](int step) { moveFocus(i, step); });
        connect(chip, &Chip::menuRequested, this, [this, i](const QPoint &position) { showMenu(i, position); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_empty->setVisible(m_chips.isEmpty());
    emit rebuilt();
    if (focus >= 0) {
        if (m_chips.isEmpty())
            emit emptied();
        else
            m_chips.at(std::min<qsizetype>(focus, m_chips.size() - 1))->setFocus();
    }
    updateGeometry();
}

void ChipsRow::moveFocus(int from, int step)
{
    const int to = from + step;
    if (to >= 0 && to < m_chips.size())
        m_chips.at(to)->setFocus(Qt::TabFocusReason);
}

void ChipsRow::negate(int index)
{
    if (index >= m_filter.conditions.size())
        return; // the filter was changed while the menu was open
    Filter result = m_filter;
    Condition &condition = result.conditions[index];
    const bool locked = m_locks.isLocked(condition);
    condition.negated = !condition.negated;
    if (locked)
        m_locks.setLocked(condition, true); // it is the same one still, only turned round
    emit filterRequested(result);
}

void ChipsRow::showMenu(int index, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool negated = m_filter.conditions.value(index).negated;
    menu->addAction(themedIcon(negated ? QStringLiteral("include") : QStringLiteral("exclude")), negated ? tr("Turn into “is”") : tr("Turn into “is not”"), this,
                    [this, index] { negate(index); });
    menu->addAction(themedIcon(QStringLiteral("edit")), tr("Edit as text"), this, [this, index] { emit editRequested(index); });
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy the whole filter as text"), this,
                    [this] { QApplication::clipboard()->setText(filterText(m_filter)); });
    const bool locked = m_locks.isLocked(m_filter.conditions.value(index));
    menu->addAction(themedIcon(locked ? QStringLiteral("unlock") : QStringLiteral("lock")), locked ? tr("Unlock (L)") : tr("Lock: stays when all are cleared (L)"), this,
                    [this, index] { toggleLock(index); });
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("close")), tr("Remove"), this, [this, index] { emit filterRequested(m_filter.without(index)); });
    menu->popup(position);
}

void ChipsRow::retranslate()
{
    m_empty->setText(filterSentence({}, m_unit));
    m_empty->setMinimumHeight(Chip(QString(), false, false).sizeHint().height()); // the first chip shall not push everything down
    rebuild(-1);
}

} // namespace obra
