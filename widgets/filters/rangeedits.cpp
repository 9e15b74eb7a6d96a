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

RangeEdits::RangeEdits(RangeField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
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
        edit->setAlignment(isDays(field) ? Qt::AlignLeft : Qt::AlignRight);
        edit->setMinimumWidth(textWidth(this, 8));
        connect(edit, &QLineEdit::textEdited, this, [this] {
            showProblem();
            emit edited();
        });
        connect(edit, &QLineEdit::returnPressed, this, &RangeEdits::accepted);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified() && !edit->hasFocus())
                emit finished();
        });
    }
    retranslate();
}

void RangeEdits::setChoice(const RangeChoice &choice)
{
    m_from->setText(choice.from ? typedRangeText(m_field, *choice.from) : QString());
    m_to->setText(choice.to ? typedRangeText(m_field, *choice.to) : QString());
    showProblem();
}

std::optional<RangeChoice> RangeEdits::choice(const RangeChoice &before) const
{
    const QString from = m_from->text().trimmed();
    const QString to = m_to->text().trimmed();
    const std::optional<qint64> first = typedRangeEnd(m_field, from, PeriodEnd::First);
    const std::optional<qint64> last = typedRangeEnd(m_field, to, PeriodEnd::Last);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last) || (first && last && *first > *last))
        return std::nullopt;
    return first == before.from && last == before.to ? before : before.between(first, last);
}

bool RangeEdits::hasFocusWithin() const
{
    return m_from->hasFocus() || m_to->hasFocus();
}

QVector<QWidget *> RangeEdits::tabStops() const
{
    return { m_from, m_to };
}

void RangeEdits::focusFirst()
{
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

void RangeEdits::showProblem()
{
    const bool wrong = !choice({});
    m_problem->setVisible(wrong);
    if (!wrong)
        return;
    m_problem->setText(isMoney(m_field)      ? tr("Type two amounts, the smaller one first.")
                           : isDays(m_field) ? tr("Type two days such as %1, or years; the earlier one first.").arg(dayText(QDate(2023, 12, 31)))
                                             : tr("Type two whole numbers, the smaller one first."));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColors(palette()).error);
    m_problem->setPalette(colours);
}

void RangeEdits::retranslate()
{
    const bool days = isDays(m_field);
    const bool money = isMoney(m_field);
    m_fromLabel->setText(days ? tr("From", "first day") : tr("From", "smallest amount"));
    m_toLabel->setText(days ? tr("to", "last day") : tr("to", "largest amount"));
    m_from->setAccessibleName(days ? tr("First day") : money ? tr("Smallest amount") : tr("Smallest number"));
    m_to->setAccessibleName(days ? tr("Last day") : money ? tr("Largest amount") : tr("Largest number"));
    showProblem();
}

void RangeEdits::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace obra
