// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnconditions.h"

#include <algorithm>

namespace obra {

ColumnConditions conditionsOf(TableColumn column)
{
    switch (column) {
    case TableColumns::Date: return ColumnConditions::Days;
    case TableColumns::Amount: return ColumnConditions::Amounts;
    case TableColumns::Title: return ColumnConditions::Words;
    case TableColumns::Ocid: return ColumnConditions::Ids;
    default: return ColumnConditions::None;
    }
}

QString hasNameOf(TableColumn column)
{
    switch (column) {
    case TableColumns::Date: return QStringLiteral("date");
    case TableColumns::Amount: return QStringLiteral("amount");
    case TableColumns::Tenderers: return QStringLiteral("tenderers");
    case TableColumns::Contracts: return QStringLiteral("contract");
    default: return {};
    }
}

bool isFilterable(TableColumn column, Unit unit)
{
    return sectionOf(column, unit) && (fieldOf(column) || conditionsOf(column) != ColumnConditions::None || !hasNameOf(column).isEmpty());
}

bool speaksOf(const Condition &condition, TableColumn column)
{
    switch (condition.kind) {
    case Condition::Kind::Values: return fieldOf(column) == condition.field;
    case Condition::Kind::Years: return fieldOf(column) == Field::Year;
    case Condition::Kind::Days: return conditionsOf(column) == ColumnConditions::Days;
    case Condition::Kind::Amount: return conditionsOf(column) == ColumnConditions::Amounts;
    case Condition::Kind::Text: return conditionsOf(column) == ColumnConditions::Words;
    case Condition::Kind::Ids: return conditionsOf(column) == ColumnConditions::Ids;
    case Condition::Kind::Has: return !condition.values.isEmpty() && hasNameOf(column) == condition.values.first();
    default: return false;
    }
}

bool isFiltered(const Filter &filter, TableColumn column)
{
    return std::any_of(filter.conditions.begin(), filter.conditions.end(), [column](const Condition &condition) { return speaksOf(condition, column); });
}

Filter withoutColumn(const Filter &filter, TableColumn column)
{
    Filter rest;
    for (const Condition &condition : filter.conditions) {
        if (!speaksOf(condition, column))
            rest.conditions.append(condition);
    }
    return rest;
}

} // namespace obra
