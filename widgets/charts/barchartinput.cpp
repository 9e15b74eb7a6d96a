// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard ask of a bar chart.
#include "charts/barchart.h"

#include "cards/cardsubject.h"
#include "charts/charttext.h"
#include "common/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace obra {

void BarChart::act(int bar, ValueAct act)
{
    if (bar < 0 || bar >= m_data.bars.size() || m_data.bars.at(bar).others)
        return; // "others" is no value that a filter could name
    emit valueActed(m_data.bars.at(bar).value, act);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else if (m_data.bars.at(bar).others)
            QToolTip::showText(help->globalPos(), plainTip(barText(m_data, m_data.bars.at(bar), m_unit)), this);
        else
            QToolTip::showText(help->globalPos(), plainTip(tr("%1\nClick to filter, Ctrl+click to exclude.").arg(barText(m_data, m_data.bars.at(bar), m_unit))), this);
        return true;
    }
    return QWidget::event(event);
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (event->button() != Qt::LeftButton || bar < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_current = bar;
    act(bar, event->modifiers() & Qt::ControlModifier ? ValueAct::Exclude : ValueAct::Toggle);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (bar != m_hovered) {
        m_hovered = bar;
        const bool canClick = bar >= 0 && !m_data.bars.at(bar).others;
        setCursor(canClick ? Qt::PointingHandCursor : Qt::ArrowCursor);
        replotSoon();
    }
    QWidget::mouseMoveEvent(event);
}

void BarChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    replotSoon();
    QWidget::leaveEvent(event);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int place = int(m_drawn.indexOf(m_current));
    const int last = int(m_drawn.size()) - 1;
    int wanted = place;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        wanted = std::max(0, place - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        wanted = std::min(last, place + 1);
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        act(m_current, event->modifiers() & Qt::ControlModifier ? ValueAct::Exclude : ValueAct::Toggle);
        return;
    case Qt::Key_X:
        act(m_current, ValueAct::Exclude);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (wanted >= 0 && wanted <= last)
        setCurrentBar(m_drawn.at(wanted));
}

void BarChart::contextMenuEvent(QContextMenuEvent *event)
{
    const int bar = event->reason() == QContextMenuEvent::Keyboard ? m_current : barAt(event->pos());
    if (bar < 0 || bar >= m_data.bars.size() || m_data.bars[bar].others)
        return;
    const QString value = m_data.bars[bar].value;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("barMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasCard(m_data.field) && !value.isEmpty())
        menu->addAction(themedIcon(QStringLiteral("info")), tr("Card of “%1”").arg(fontMetrics().elidedText(m_data.bars[bar].label, Qt::ElideMiddle, textWidth(this, 40))), this,
                        [this, value] { emit valueActed(value, ValueAct::Card); });
    menu->addAction(themedIcon(QStringLiteral("filter")), tr("Only this"), this, [this, value] { emit valueActed(value, ValueAct::Only); });
    menu->addAction(themedIcon(QStringLiteral("exclude")), tr("Exclude"), this, [this, value] { emit valueActed(value, ValueAct::Exclude); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(barRect(bar).bottomLeft()) : event->globalPos());
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_drawn.isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_current = m_drawn.first();
    replotSoon();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    replotSoon();
}

} // namespace obra
