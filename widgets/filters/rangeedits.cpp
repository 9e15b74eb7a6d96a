// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/rangeedits.h"

#include "common/theme.h"
#include "ocds/dates.h"
#include "tables/typedvalues.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace obra {

RangeEdits::RangeEdits(Condition::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_from->setObjectName(QStringLiteral("rangeFrom"));
    m_to->setObjectName(QStringLiteral("rangeTo"));
    m_problem->setObjectName(QStringLiteral("rangeProblem"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(this, 0.4));
    row->addWidget(m_fromLabel);
    row->addWidget(m_from, 1);
    row->addWidget(m_toLabel);
    row->addWidget(m_to, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.2));
    layout->addLayout(row);
    layout->addWidget(m_problem);
    for (QLineEdit *edit : { m_from, m_to }) {
        edit->setAlignment(kind == Condition::Kind::Amount ? Qt::AlignRight : Qt::AlignLeft);
        edit->setMinimumWidth(textWidth(this, 8));
        connect(edit, &QLineEdit::textEdited, this, [this] {
            showProblem();
            emit edited();
        });
        connect(edit, &QLineEdit::returnPressed, this, &RangeEdits::accepted);
    }
    retranslate();
}

void RangeEdits::setCondition(const Condition &condition)
{
    m_negated = condition.negated;
    if (m_kind == Condition::Kind::Amount) {
        m_from->setText(condition.amountFrom ? typedText(*condition.amountFrom) : QString());
        m_to->setText(condition.amountTo ? typedText(*condition.amountTo) : QString());
    } else {
        m_from->setText(dayText(condition.dayFrom));
        m_to->setText(dayText(condition.dayTo));
    }
    showProblem();
}

std::optional<Condition> RangeEdits::condition() const
{
    Condition range;
    range.kind = m_kind;
    range.negated = m_negated;
    const QString from = m_from->text().trimmed();
    const QString to = m_to->text().trimmed();
    if (m_kind == Condition::Kind::Amount) {
        range.amountFrom = typedAmount(from);
        range.amountTo = typedAmount(to);
        if ((!from.isEmpty() && !range.amountFrom) || (!to.isEmpty() && !range.amountTo) || (range.amountFrom && range.amountTo && *range.amountFrom > *range.amountTo))
            return std::nullopt;
        return range;
    }
    range.dayFrom = typedDay(from, PeriodEnd::First);
    range.dayTo = typedDay(to, PeriodEnd::Last);
    if ((!from.isEmpty() && !range.dayFrom.isValid()) || (!to.isEmpty() && !range.dayTo.isValid())
        || (range.dayFrom.isValid() && range.dayTo.isValid() && range.dayFrom > range.dayTo))
        return std::nullopt;
    return range;
}

void RangeEdits::focusFirst()
{
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

void RangeEdits::showProblem()
{
    const bool wrong = !condition();
    m_problem->setVisible(wrong);
    if (!wrong)
        return;
    m_problem->setText(m_kind == Condition::Kind::Amount ? tr("Type two amounts, the smaller one first.")
                                                         : tr("Type two days such as %1, or years; the earlier one first.").arg(dayText(QDate(2023, 12, 31))));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColors(palette()).error);
    m_problem->setPalette(colours);
}

void RangeEdits::retranslate()
{
    m_fromLabel->setText(m_kind == Condition::Kind::Amount ? tr("From", "smallest amount") : tr("From", "first day"));
    m_toLabel->setText(m_kind == Condition::Kind::Amount ? tr("to", "largest amount") : tr("to", "last day"));
    m_from->setAccessibleName(m_kind == Condition::Kind::Amount ? tr("Smallest amount") : tr("First day"));
    m_to->setAccessibleName(m_kind == Condition::Kind::Amount ? tr("Largest amount") : tr("Last day"));
    showProblem();
}

void RangeEdits::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace obra
