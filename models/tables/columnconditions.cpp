// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnconditions.h"

#include "explore/rangechoice.h"

#include <algorithm>

namespace obra {

ColumnConditions conditionsOf(TableColumn column)
{
    switch (column) {
    case TableColumns::Title: return ColumnConditions::Words;
    case TableColumns::Ocid: return ColumnConditions::Ids;
    default: return ColumnConditions::None;
    }
}

std::optional<RangeField> rangeOf(TableColumn column, Unit unit)
{
    const bool projects = unit == Unit::Projects;
    if (!sectionOf(column, unit))
        return std::nullopt;
    switch (column) {
    case TableColumns::Date: return RangeField::Date;
    case TableColumns::Amount: return RangeField::Amount;
    case TableColumns::Tenderers: return RangeField::Tenderers;
    case TableColumns::Contracts: return RangeField::Contracts;
    case TableColumns::Releases: return RangeField::Releases;
    case TableColumns::Start: return projects ? RangeField::Start : RangeField::TenderStart;
    case TableColumns::End: return projects ? RangeField::End : RangeField::TenderEnd;
    case TableColumns::SignedOn: return RangeField::Signature;
    case TableColumns::Completed: return RangeField::Completion;
    case TableColumns::AwardedOn: return RangeField::Award;
    case TableColumns::ContractStart: return RangeField::ContractStart;
    case TableColumns::ContractEnd: return RangeField::ContractEnd;
    case TableColumns::Amendments: return RangeField::Amendments;
    case TableColumns::Paid: return RangeField::Paid;
    case TableColumns::Budget: // of a process the tender's value stands before it, so that the column does not show what the range is of
        return projects ? std::optional(RangeField::Estimate) : std::nullopt;
    default: return std::nullopt;
    }
}

QString hasNameOf(TableColumn column, Unit unit)
{
    if (column == TableColumns::Contracts)
        return QStringLiteral("contract");
    const std::optional<RangeField> range = rangeOf(column, unit);
    return range && canBeMissing(*range) ? rangeFieldName(*range) : QString();
}

bool isFilterable(TableColumn column, Unit unit)
{
    return sectionOf(column, unit)
        && (fieldOf(column) || rangeOf(column, unit) || conditionsOf(column) != ColumnConditions::None || !hasNameOf(column, unit).isEmpty());
}

bool speaksOf(const Condition &condition, TableColumn column, Unit unit)
{
    switch (condition.kind) {
    case Condition::Kind::Values: return fieldOf(column) == condition.field;
    case Condition::Kind::Years: return fieldOf(column) == Field::Year;
    case Condition::Kind::Days:
    case Condition::Kind::Amount:
    case Condition::Kind::Number: return rangeOf(column, unit) == condition.rangeField();
    case Condition::Kind::Text: return conditionsOf(column) == ColumnConditions::Words;
    case Condition::Kind::Ids: return conditionsOf(column) == ColumnConditions::Ids;
    case Condition::Kind::Has: return !condition.values.isEmpty() && hasNameOf(column, unit) == condition.values.first();
    default: return false;
    }
}

bool isFiltered(const Filter &filter, TableColumn column, Unit unit)
{
    return std::any_of(filter.conditions.begin(), filter.conditions.end(), [&](const Condition &condition) { return speaksOf(condition, column, unit); });
}

Filter withoutColumn(const Filter &filter, TableColumn column, Unit unit)
{
    Filter rest;
    for (const Condition &condition : filter.conditions) {
        if (!speaksOf(condition, column, unit))
            rest.conditions.append(condition);
    }
    return rest;
}

} // namespace obra
