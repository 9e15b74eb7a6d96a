// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterdifference.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

namespace {

struct FilterStepWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterStepWords)
};

/// The conditions of @p filter that @p other does not have.
QVector<Condition> conditionsNotIn(const Filter &filter, const Filter &other)
{
    QVector<Condition> rest;
    for (const Condition &condition : filter.conditions) {
        if (!other.conditions.contains(condition))
            rest.append(condition);
    }
    return rest;
}

/// True when @p after is @p before with another content, e.g. one more value of the same field.
bool replaces(const Condition &before, const Condition &after)
{
    const auto isYear = [](const Condition &condition) {
        return condition.kind == Condition::Kind::Years || (condition.kind == Condition::Kind::Values && condition.field == Field::Year);
    };
    if (isYear(before) && isYear(after))
        return true;
    return before.kind == after.kind && (before.kind != Condition::Kind::Values || before.field == after.field);
}

QString labels(const QVector<Condition> &conditions, Unit unit)
{
    QStringList texts;
    for (const Condition &condition : conditions)
        texts.append(conditionLabel(condition, unit));
    return QLocale().createSeparatedList(texts);
}

} // namespace

QString filterStepText(const Filter &before, const Filter &after, Unit unit)
{
    QVector<Condition> added = conditionsNotIn(after, before);
    QVector<Condition> removed = conditionsNotIn(before, after);
    if (after.isEmpty())
        return removed.size() == 1 ? FilterStepWords::tr("Removed: %1").arg(labels(removed, unit)) : FilterStepWords::tr("All conditions cleared");
    if (added.size() == 1 && removed.size() == 1 && replaces(removed.first(), added.first()))
        return FilterStepWords::tr("Changed: %1").arg(labels(added, unit));
    if (removed.isEmpty())
        return added.isEmpty() ? FilterStepWords::tr("Other order of the conditions") : FilterStepWords::tr("Added: %1").arg(labels(added, unit));
    if (added.isEmpty())
        return FilterStepWords::tr("Removed: %1").arg(labels(removed, unit));
    return FilterStepWords::tr("Added: %1 · Removed: %2").arg(labels(added, unit), labels(removed, unit));
}

} // namespace obra
