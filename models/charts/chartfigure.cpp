// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfigure.h"

#include <algorithm>

namespace obra {

namespace {

using Kind = Condition::Kind;

/// The same kind and, of ranges, on the same field?
bool isAlike(const Condition &a, const Condition &b)
{
    return a.kind == b.kind && (!a.isRange() || a.rangeField() == b.rangeField());
}

/// Does the filter's condition @p outer let only rows through that are within @p inner's kind, and is @p inner part of it?
bool includes(const Condition &outer, const Condition &inner)
{
    switch (inner.kind) {
    case Kind::Values:
        if (outer.kind == Kind::Years && inner.field == Field::Year) {
            return std::all_of(inner.values.begin(), inner.values.end(), [&](const QString &value) {
                const int year = value.toInt();
                return year > 0 && (outer.yearFrom == 0 || year >= outer.yearFrom) && (outer.yearTo == 0 || year <= outer.yearTo);
            });
        }
        return outer.kind == Kind::Values && outer.field == inner.field
            && std::all_of(inner.values.begin(), inner.values.end(), [&](const QString &value) { return outer.values.contains(value); });
    case Kind::Years:
        return outer.kind == Kind::Years && (outer.yearFrom == 0 || (inner.yearFrom != 0 && inner.yearFrom >= outer.yearFrom))
            && (outer.yearTo == 0 || (inner.yearTo != 0 && inner.yearTo <= outer.yearTo));
    case Kind::Days:
        return isAlike(outer, inner) && (!outer.dayFrom.isValid() || (inner.dayFrom.isValid() && inner.dayFrom >= outer.dayFrom))
            && (!outer.dayTo.isValid() || (inner.dayTo.isValid() && inner.dayTo <= outer.dayTo));
    case Kind::Amount:
        return isAlike(outer, inner) && (!outer.amountFrom || (inner.amountFrom && *inner.amountFrom >= *outer.amountFrom))
            && (!outer.amountTo || (inner.amountTo && *inner.amountTo <= *outer.amountTo));
    case Kind::Number:
        return isAlike(outer, inner) && (!outer.numberFrom || (inner.numberFrom && *inner.numberFrom >= *outer.numberFrom))
            && (!outer.numberTo || (inner.numberTo && *inner.numberTo <= *outer.numberTo));
    default:
        return outer == inner;
    }
}

/// The smallest range that holds both; what is open stays open.
Condition hull(const Condition &a, const Condition &b)
{
    Condition result = a;
    if (a.kind == Kind::Days) {
        result.dayFrom = a.dayFrom.isValid() && b.dayFrom.isValid() ? std::min(a.dayFrom, b.dayFrom) : QDate();
        result.dayTo = a.dayTo.isValid() && b.dayTo.isValid() ? std::max(a.dayTo, b.dayTo) : QDate();
    } else if (a.kind == Kind::Amount) {
        result.amountFrom = a.amountFrom && b.amountFrom ? std::optional(std::min(*a.amountFrom, *b.amountFrom)) : std::nullopt;
        result.amountTo = a.amountTo && b.amountTo ? std::optional(std::max(*a.amountTo, *b.amountTo)) : std::nullopt;
    } else if (a.kind == Kind::Number) {
        result.numberFrom = a.numberFrom && b.numberFrom ? std::optional(std::min(*a.numberFrom, *b.numberFrom)) : std::nullopt;
        result.numberTo = a.numberTo && b.numberTo ? std::optional(std::max(*a.numberTo, *b.numberTo)) : std::nullopt;
    }
    return result;
}

const Condition *conditionLike(const Filter &filter, const Condition &wanted)
{
    for (const Condition &condition : filter.conditions) {
        if (isAlike(condition, wanted) && condition.negated == wanted.negated)
            return &condition;
    }
    return nullptr;
}

Filter withoutLike(const Filter &filter, const Condition &unwanted)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        if (!isAlike(condition, unwanted) || condition.negated != unwanted.negated)
            result.conditions.append(condition);
    }
    return result;
}

/// The filter with the values of one field toggled all together.
Filter toggledValues(Filter filter, const Condition &condition, bool negated)
{
    const QStringList there = negated ? filter.excludedValues(condition.field) : filter.values(condition.field);
    const bool all = std::all_of(condition.values.begin(), condition.values.end(), [&](const QString &value) { return there.contains(value); });
    for (const QString &value : condition.values) {
        if (all || !(negated ? filter.excludedValues(condition.field) : filter.values(condition.field)).contains(value))
            filter = filter.toggled(condition.field, value, negated);
    }
    return filter;
}

Filter withCondition(const Filter &filter, const Condition &condition)
{
    if (condition.kind != Kind::Values || condition.negated)
        return filter.with(condition);
    // What is chosen is no longer excluded.
    QStringList excluded = filter.excludedValues(condition.field);
    const bool both = std::any_of(condition.values.begin(), condition.values.end(), [&](const QString &value) { return excluded.contains(value); });
    if (!both)
        return filter.with(condition);
    for (const QString &value : condition.values)
        excluded.removeAll(value);
    return filter.withValues(condition.field, excluded, true).with(condition);
}

Filter withAll(Filter filter, const QVector<Condition> &conditions)
{
    for (const Condition &condition : conditions)
        filter = withCondition(filter, condition);
    return filter;
}

} // namespace

bool isChosen(const Filter &filter, const QVector<Condition> &conditions)
{
    return !conditions.isEmpty() && std::all_of(conditions.begin(), conditions.end(), [&](const Condition &wanted) {
        return std::any_of(filter.conditions.begin(), filter.conditions.end(), [&](const Condition &there) {
            return there.negated == wanted.negated && includes(there, wanted);
        });
    });
}

Filter withElement(const Filter &filter, const ChartElement &element, ElementAct act)
{
    if (element.conditions.isEmpty())
        return filter;
    Filter result = filter;
    if (act == ElementAct::Exclude) {
        if (element.conditions.size() != 1)
            return filter;
        Condition condition = element.conditions.first();
        if (condition.kind == Kind::Values && !condition.negated)
            return toggledValues(filter, condition, true);
        condition.negated = !condition.negated;
        return filter.conditions.contains(condition) ? withoutLike(filter, condition) : filter.with(condition);
    }
    if (act == ElementAct::Add && element.conditions.size() == 1) {
        const Condition &condition = element.conditions.first();
        if (condition.kind == Kind::Values && !condition.negated)
            return toggledValues(filter, condition, false);
        if (const Condition *there = conditionLike(filter, condition); there && !condition.negated)
            return withAll(filter.with(hull(*there, condition)), element.along);
    }
    result = withAll(withAll(result, element.along), element.conditions);
    if (result == filter) { // it was chosen alone: no longer
        for (const Condition &condition : element.conditions) {
            Filter rest;
            for (const Condition &there : result.conditions) {
                if (there != condition)
                    rest.conditions.append(there);
            }
            result = rest;
        }
    }
    return result;
}

Filter withRange(const Filter &filter, const ChartElement &first, const ChartElement &last)
{
    Filter result = withAll(filter, first.along);
    for (int i = 0; i < first.conditions.size() && i < last.conditions.size(); ++i) {
        const Condition &from = first.conditions[i];
        const Condition &to = last.conditions[i];
        if (from.kind == Kind::Values && from.field == Field::Year && to.kind == Kind::Values) {
            const int a = from.values.value(0).toInt(), b = to.values.value(0).toInt();
            if (a <= 0 || b <= 0)
                continue;
            Condition years;
            years.kind = Kind::Years;
            years.yearFrom = std::min(a, b);
            years.yearTo = std::max(a, b);
            result = result.with(years);
        } else if (from.isRange() && isAlike(from, to)) {
            result = result.with(hull(from, to));
        } else if (from == to) {
            result = withCondition(result, from);
        }
    }
    return result;
}

Filter rowsBehind(const ChartFigure &figure, const ChartElement &element)
{
    return withAll(figure.behind, element.conditions);
}

} // namespace obra
