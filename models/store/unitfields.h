// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"

namespace obra {

/// The unit whose rows are filtered: suppliers and buyers are put together from those of processes.
constexpr Unit rowsUnit(Unit unit)
{
    return unit == Unit::Suppliers || unit == Unit::Buyers ? Unit::Processes : unit;
}

/// Has a unit this field? Where it has not, a condition on it means nothing.
constexpr bool hasField(Unit unit, Field field)
{
    switch (rowsUnit(unit)) {
    case Unit::Projects: return field != Field::ProcuringEntity && field != Field::ContractStatus;
    case Unit::Contracts: return field != Field::Type;
    default: return field != Field::Type && field != Field::ContractStatus;
    }
}

/// Can a row of the unit have several values of the field?
constexpr bool isMulti(Unit unit, Field field)
{
    switch (field) {
    case Field::Supplier:
    case Field::Province:
    case Field::Source:
    case Field::Currency:
    case Field::PlaceQuality:
    case Field::Quality:
    case Field::Category:
        return true;
    case Field::Method:
        return unit == Unit::Projects;
    default:
        return false;
    }
}

/// Has a unit days, numbers or money of that kind?
constexpr bool hasRange(Unit unit, RangeField field)
{
    switch (field) {
    case RangeField::Date:
    case RangeField::Amount:
    case RangeField::FirstDigit:
        return true;
    case RangeField::Start:
    case RangeField::End:
    case RangeField::Completion:
    case RangeField::PlannedDays:
    case RangeField::RealDays:
        return unit == Unit::Projects;
    case RangeField::Contracts:
    case RangeField::Releases:
    case RangeField::Estimate:
    case RangeField::Contracted: // a contract's is what it counts for
        return unit != Unit::Contracts;
    case RangeField::Awarded:
        return rowsUnit(unit) == Unit::Processes;
    case RangeField::ContractStart:
    case RangeField::Amendments:
        return unit == Unit::Contracts;
    default:
        return unit != Unit::Projects;
    }
}

/// Are the days of the field a column of their own, beside the reference day? A contract's is that of its signature.
constexpr bool hasPhase(Unit unit, RangeField field)
{
    return isDays(field) && field != RangeField::Date && hasRange(unit, field) && !(unit == Unit::Contracts && field == RangeField::Signature);
}

} // namespace obra
