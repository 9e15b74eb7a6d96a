// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/applicability.h"

#include "explore/unitname.h"
#include "store/unitfields.h"

#include <QCoreApplication>

namespace obra {

namespace {

bool appliesHas(const QString &what, Unit unit)
{
    if (what == QLatin1String("award"))
        return rowsUnit(unit) == Unit::Processes;
    if (const std::optional<RangeField> range = rangeFieldFromName(what))
        return hasRange(rowsUnit(unit), *range);
    if (const std::optional<Field> field = fieldFromName(what))
        return hasField(unit, *field);
    return true;
}

} // namespace

bool appliesTo(const Condition &condition, Unit unit)
{
    switch (condition.kind) {
    case Condition::Kind::Values: return hasField(unit, condition.field);
    case Condition::Kind::Days:
    case Condition::Kind::Amount:
    case Condition::Kind::Number: return hasRange(rowsUnit(unit), condition.rangeField());
    case Condition::Kind::Has: return appliesHas(condition.values.value(0), unit);
    default: return true;
    }
}

Filter applicablePart(const Filter &filter, Unit unit)
{
    Filter part = filter;
    part.conditions.removeIf([unit](const Condition &condition) { return !appliesTo(condition, unit); });
    return part;
}

Filter inapplicablePart(const Filter &filter, Unit unit)
{
    Filter part = filter;
    part.conditions.removeIf([unit](const Condition &condition) { return appliesTo(condition, unit); });
    return part;
}

QString inapplicableReason(const Condition &condition, Unit unit)
{
    if (appliesTo(condition, unit))
        return {};
    switch (rowsUnit(unit)) {
    case Unit::Projects: return QCoreApplication::translate("Filter", "Projects do not have this. The condition is kept and holds again for rows that do.");
    case Unit::Contracts: return QCoreApplication::translate("Filter", "Contracts do not have this. The condition is kept and holds again for rows that do.");
    default: return QCoreApplication::translate("Filter", "Contracting processes do not have this. The condition is kept and holds again for rows that do.");
    }
}

} // namespace obra
