// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/unitswitch.h"

#include "common/theme.h"
#include "explore/unitname.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QToolButton>

namespace obra {

UnitSwitch::UnitSwitch(QWidget *parent)
    : QWidget(parent)
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    QHBoxLayout *row = nullptr;
    for (const Unit unit : allUnits) {
        if (unit == Unit::Processes || unit == Unit::Contracts) {
            row = new QHBoxLayout;
            row->setSpacing(0);
            rows->addLayout(row);
        }
        auto *button = new QToolButton(this);
        const QString name = unitName(unit);
        button->setObjectName(QStringLiteral("unit") + name.left(1).toUpper() + name.mid(1)); // unitProcesses …
        if (unit == Unit::Processes || unit == Unit::Projects) {
            button->setIcon(themedIcon(name));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(button, int(unit));
        row->addWidget(button);
        m_buttons.insert(unit, button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int unit) { emit unitChosen(Unit(unit)); });
    refresh();
}

void UnitSwitch::setUnit(Unit unit)
{
    m_unit = unit;
    refresh();
}

void UnitSwitch::setRows(const QMap<Unit, qint64> &rows)
{
    m_rows = rows;
    refresh();
}

void UnitSwitch::refresh()
{
    const auto tip = [](Unit unit) {
        switch (unit) {
        case Unit::Processes: return tr("Contracting processes: from the tender to the contract");
        case Unit::Projects: return tr("Projects: works, each with its contracting processes");
        case Unit::Contracts: return tr("Contracts: each with its value, its supplier and what was paid");
        case Unit::Suppliers: return tr("Suppliers of the processes that match: how many, how much, of how many buyers");
        case Unit::Buyers: return tr("Buyers of the processes that match: how many, how much, from how many suppliers");
        }
        return QString();
    };
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each) {
        const Unit unit = each.key();
        QToolButton *button = each.value();
        const bool known = m_rows.contains(unit);
        const qint64 rows = m_rows.value(unit);
        const bool above = unit == Unit::Processes || unit == Unit::Projects; // where there is room for the number
        button->setChecked(unit == m_unit);
        button->setText(known && above ? tr("%1 (%2)", "unit and number of rows").arg(unitTitle(unit), QLocale().toString(rows)) : unitTitle(unit));
        button->setToolTip(known ? tr("%1\n%2", "explanation, number of rows").arg(tip(unit), countedRows(unit, rows)) : tip(unit));
        button->setAccessibleName(known ? tr("%1 (%2)", "unit and number of rows").arg(unitTitle(unit), QLocale().toString(rows)) : unitTitle(unit));
        button->setAccessibleDescription(tip(unit));
        button->setEnabled(!known || rows > 0 || unit == m_unit);
        QPalette colours = palette();
        if (button->isChecked())
            colours.setColor(QPalette::Button, themeColors(colours).accentSoft);
        button->setPalette(colours);
        button->setFont(scaledFont(this, above ? 1.0 : 0.95, button->isChecked() ? QFont::DemiBold : QFont::Normal));
    }
}

void UnitSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        refresh();
        break;
    default:
        break;
    }
}

} // namespace obra
