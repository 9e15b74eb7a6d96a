// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/rangechoice.h"

#include "ocds/dates.h"
#include "store/countedcells.h"

#include <algorithm>

namespace obra {

namespace {

Condition hasCondition(RangeField field, bool negated)
{
    Condition has;
    has.kind = Condition::Kind::Has;
    has.negated = negated;
    has.values = { rangeFieldName(field) };
    return has;
}

/// The condition that stands for a choice; nothing when it says nothing.
std::optional<Condition> conditionOf(RangeField field, const RangeChoice &choice)
{
    if (!choice.hasRange()) {
        if (choice.missing || choice.withoutMissing)
            return hasCondition(field, choice.missing);
        return std::nullopt;
    }
    Condition range = Condition::onRange(field);
    range.orMissing = choice.missing;
    if (isDays(field)) {
        const auto day = [](const std::optional<qint64> &number) { return number ? toDate(Day(*number)) : QDate(); };
        range.dayFrom = day(choice.from);
        range.dayTo = day(choice.to);
    } else if (isMoney(field)) {
        range.amountFrom = choice.from;
        range.amountTo = choice.to;
    } else {
        range.numberFrom = choice.from;
        range.numberTo = choice.to;
    }
    return range;
}

} // namespace

RangeChoice RangeChoice::missingToggled() const
{
    RangeChoice result = *this;
    result.missing = !missing;
    result.withoutMissing = false;
    return result;
}

RangeChoice RangeChoice::missingExcluded() const
{
    RangeChoice result = *this;
    result.missing = false;
    // A range leaves rows without data out by itself.
    result.withoutMissing = !hasRange() && !withoutMissing;
    return result;
}

RangeChoice RangeChoice::between(std::optional<qint64> first, std::optional<qint64> last) const
{
    RangeChoice result = *this;
    result.from = first;
    result.to = last;
    if (result.hasRange())
        result.withoutMissing = false; // says itself
    else if (hasRange())
        result.missing = false; // the range, or no data: all that is left of it would be "only without data", which nobody asked for
    return result;
}

bool isOnRange(const Condition &condition, RangeField field)
{
    if (condition.isRange())
        return condition.rangeField() == field;
    return condition.kind == Condition::Kind::Has && condition.values.size() == 1 && canBeMissing(field) && condition.values.first() == rangeFieldName(field);
}

bool canBeMissing(RangeField field)
{
    return field != RangeField::Contracts && field != RangeField::Releases && field != RangeField::Amendments;
}

bool saysSomethingOf(const Filter &filter, RangeField field)
{
    return std::any_of(filter.conditions.begin(), filter.conditions.end(), [field](const Condition &condition) { return isOnRange(condition, field); });
}

Filter withoutRange(const Filter &filter, RangeField field)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        if (!isOnRange(condition, field))
            result.conditions.append(condition);
    }
    return result;
}

RangeChoice rangeChoice(const Filter &filter, RangeField field)
{
    RangeChoice choice;
    for (const Condition &condition : filter.conditions) {
        if (!isOnRange(condition, field))
            continue;
        if (condition.kind == Condition::Kind::Has) {
            (condition.negated ? choice.missing : choice.withoutMissing) = true;
            continue;
        }
        if (condition.negated)
            continue;
        choice.missing = choice.missing || condition.orMissing;
        if (isDays(field)) {
            if (condition.dayFrom.isValid())
                choice.from = toDay(condition.dayFrom);
            if (condition.dayTo.isValid())
                choice.to = toDay(condition.dayTo);
        } else if (isMoney(field)) {
            choice.from = condition.amountFrom;
            choice.to = condition.amountTo;
        } else {
            choice.from = condition.numberFrom;
            choice.to = condition.numberTo;
        }
    }
    return choice;
}

Filter withRangeChoice(const Filter &filter, RangeField field, const RangeChoice &choice, const std::optional<QString> &currency)
{
    const std::optional<Condition> wanted = conditionOf(field, choice);
    Filter result;
    bool placed = !wanted;
    for (const Condition &condition : filter.conditions) {
        if (!isOnRange(condition, field) || (condition.isRange() && condition.negated)) {
            result.conditions.append(condition);
        } else if (!placed) {
            result.conditions.append(*wanted); // where the old one stood, so that chips do not jump
            placed = true;
        }
    }
    if (!placed)
        result.conditions.append(*wanted);
    if (field == RangeField::Amount && choice.hasRange() && currency && result.values(Field::Currency).isEmpty())
        result = result.withValues(Field::Currency, { *currency });
    return result;
}

Filter withAmountIn(const ColumnTable &table, const Filter &filter, const QString &currency)
{
    const Filter result = filter.withValues(Field::Currency, { currency });
    return !result.rangeOf(RangeField::Amount) && table.amounts.awardsApart ? result.with(Condition::onRange(RangeField::Amount)) : result;
}

} // namespace obra
