// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/filteracts.h"

namespace obra {

Filter withoutField(const Filter &filter, Field field)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        const bool ofField = (condition.kind == Condition::Kind::Values && condition.field == field)
            || (condition.kind == Condition::Kind::Years && field == Field::Year);
        if (!ofField)
            result.conditions.append(condition);
    }
    return result;
}

bool saysSomething(const Filter &filter, Field field)
{
    return withoutField(filter, field).conditions.size() != filter.conditions.size();
}

Filter withAct(const Filter &filter, Field field, const QString &value, ValueAct act)
{
    switch (act) {
    case ValueAct::Toggle:
        return filter.toggled(field, value);
    case ValueAct::Exclude:
        return filter.toggled(field, value, true);
    case ValueAct::Card:
    case ValueAct::Compare:
        return filter;
    case ValueAct::Only:
        break;
    }
    // The place of the old condition is kept, so that chips do not jump.
    return filter.withValues(field, {}, true).withValues(field, { value });
}

Filter withAddition(const Filter &filter, const Filter &addition)
{
    Filter result = filter;
    for (Condition condition : addition.conditions) {
        const bool joins = condition.kind == Condition::Kind::Values || condition.kind == Condition::Kind::Ids
            || (condition.kind == Condition::Kind::Text && !condition.phrase);
        if (joins) {
            for (const Condition &old : filter.conditions) {
                if (old.kind != condition.kind || old.negated != condition.negated || old.phrase != condition.phrase
                    || (condition.kind == Condition::Kind::Values && old.field != condition.field))
                    continue;
                QStringList values = old.values;
                for (const QString &value : std::as_const(condition.values)) {
                    if (!values.contains(value))
                        values.append(value);
                }
                condition.values = values;
            }
        }
        result = result.with(condition);
    }
    return result;
}

} // namespace obra
