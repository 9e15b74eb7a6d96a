// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/phasebar.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace obra {

QString phaseName(const QString &phase)
{
    if (phase == QLatin1String("planning"))
        return QCoreApplication::translate("PhaseBar", "Planning");
    if (phase == QLatin1String("tender"))
        return QCoreApplication::translate("PhaseBar", "Tender");
    if (phase == QLatin1String("award"))
        return QCoreApplication::translate("PhaseBar", "Award");
    if (phase == QLatin1String("contract"))
        return QCoreApplication::translate("PhaseBar", "Contract");
    if (phase == QLatin1String("implementation"))
        return QCoreApplication::translate("PhaseBar", "Implementation");
    if (phase == QLatin1String("identification"))
        return QCoreApplication::translate("PhaseBar", "Identification");
    if (phase == QLatin1String("preparation"))
        return QCoreApplication::translate("PhaseBar", "Preparation");
    if (phase == QLatin1String("completion"))
        return QCoreApplication::translate("PhaseBar", "Completion");
    if (phase == QLatin1String("maintenance"))
        return QCoreApplication::translate("PhaseBar", "Maintenance");
    if (phase == QLatin1String("decommissioning"))
        return QCoreApplication::translate("PhaseBar", "Decommissioning");
    return phase;
}

QString phaseStateName(PhaseState state)
{
    switch (state) {
    case PhaseState::None: return QCoreApplication::translate("PhaseBar", "no data");
    case PhaseState::Present: return QCoreApplication::translate("PhaseBar", "published");
    case PhaseState::Active: return QCoreApplication::translate("PhaseBar", "going on");
    case PhaseState::Done: return QCoreApplication::translate("PhaseBar", "done");
    case PhaseState::Cancelled: return QCoreApplication::translate("PhaseBar", "cancelled");
    }
    return {};
}

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setPhases(const QVector<RecordDetail::Phase> &phases)
{
    m_phases = phases;
    updateText();
    update();
}

QString PhaseBar::describe(const RecordDetail::Phase &phase) const
{
    QString text = tr("%1: %2").arg(phaseName(phase.name), phaseStateName(phase.state));
    if (phase.from.isValid() && phase.to.isValid() && phase.from != phase.to)
        text += tr(" (%1 to %2)").arg(dayText(phase.from), dayText(phase.to));
    else if (phase.from.isValid() || phase.to.isValid())
        text += tr(" (%1)").arg(dayText(phase.from.isValid() ? phase.from : phase.to));
    return text;
}

void PhaseBar::updateText()
{
    QStringList texts;
    for (const RecordDetail::Phase &phase : std::as_const(m_phases))
        texts.append(describe(phase));
    setAccessibleName(tr("Phases"));
    setAccessibleDescription(texts.join(QLatin1String("; ")));
}

QSize PhaseBar::sizeHint() const
{
    return { textWidth(this, 70), fontMetrics().height() * 2 + spacing(this, 1.5) };
}

QSize PhaseBar::minimumSizeHint() const
{
    return { textWidth(this, 40), sizeHint().height() };
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    if (m_phases.isEmpty())
        return;
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = 3, tip = height() * 0.22;
    const double width = (this->width() - tip - gap * (static_cast<double>(m_phases.size()) - 1)) / static_cast<double>(m_phases.size());
    for (int i = 0; i < m_phases.size(); ++i) {
        const RecordDetail::Phase &phase = m_phases[i];
        const double x = i * (width + gap), h = height() - 2;
        QPolygonF arrow;
        arrow << QPointF(x, 1) << QPointF(x + width, 1) << QPointF(x + width + tip, 1 + h / 2) << QPointF(x + width, 1 + h) << QPointF(x, 1 + h);
        if (i > 0)
            arrow << QPointF(x + tip, 1 + h / 2);
        QColor fill = palette().color(QPalette::Base), text = colors.secondaryText;
        QPen outline(colors.line, 1);
        switch (phase.state) {
        case PhaseState::Done: fill = colors.accentSoft; text = palette().color(QPalette::Text); outline = QPen(colors.accentSoft, 1); break;
        case PhaseState::Active: fill = colors.accentSoft; text = palette().color(QPalette::Text); outline = QPen(colors.accent, 2); break;
        case PhaseState::Present: text = palette().color(QPalette::Text); outline = QPen(colors.accent, 1); break;
        case PhaseState::Cancelled: fill = colors.excludedSoft; text = colors.excluded; outline = QPen(colors.excluded, 1, Qt::DashLine); break;
        case PhaseState::None: outline = QPen(colors.line, 1, Qt::DashLine); break;
        }
        painter.setPen(outline);
        painter.setBrush(fill);
        painter.drawPolygon(arrow);
        const QRectF inside(x + tip + 4, 1, width - tip - 4, h);
        painter.setPen(text);
        QFont bold = font();
        bold.setBold(phase.state == PhaseState::Active || phase.state == PhaseState::Done);
        painter.setFont(bold);
        painter.drawText(QRectF(inside.x(), inside.y(), inside.width(), h / 2), Qt::AlignLeft | Qt::AlignBottom,
                         QFontMetrics(bold).elidedText(phaseName(phase.name), Qt::ElideRight, static_cast<int>(inside.width())));
        painter.setFont(font());
        painter.drawText(QRectF(inside.x(), inside.y() + h / 2, inside.width(), h / 2), Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(phaseStateName(phase.state), Qt::ElideRight, static_cast<int>(inside.width())));
    }
}

bool PhaseBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_phases.isEmpty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = std::clamp(help->pos().x() * static_cast<int>(m_phases.size()) / std::max(1, width()), 0, static_cast<int>(m_phases.size()) - 1);
        QToolTip::showText(help->globalPos(), describe(m_phases[index]), this);
        return true;
    }
    return QWidget::event(event);
}

void PhaseBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateText();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace obra
