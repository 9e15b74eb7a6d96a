// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <optional>

namespace obra {

/// Whom or what a card tells of: a value of a field (a supplier, a buyer, a province, a year), or all that a filter finds. A value.
struct CardSubject
{
    Unit unit = Unit::Processes;
    std::optional<Field> field;   ///< none: the filter itself
    QString value;                ///< of the field, as a filter names it
    Filter filter;                ///< only without a field
    QString name;                 ///< what the filter is called, e.g. a saved view; empty: its sentence

    bool operator==(const CardSubject &) const = default;
};

/// Names in this field have a card: suppliers, buyers, procuring entities, provinces and years.
bool hasCard(Field field);
/// Is the field one of organizations, that have identifiers and spellings?
bool isOfOrganizations(Field field);
/// The unit whose rows tell of what is looked at: processes or projects, for what is a part of processes has no card of its own.
Unit cardUnit(Unit unit);
/// The card of a name in a field, or of a filter, in cardUnit(@p unit).
CardSubject cardOf(Unit unit, Field field, const QString &value);
CardSubject cardOf(Unit unit, const Filter &filter, const QString &name = {});

/// The filter that finds every row which a card tells of.
Filter rowsOf(const CardSubject &subject);
/// The name itself, as people read it; of a filter its name or sentence. In the current language.
QString titleOf(const CardSubject &subject);
/// What it is: "Supplier", "Province", "Filter". In the current language.
QString kindOf(const CardSubject &subject);

} // namespace obra
