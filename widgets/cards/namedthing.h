// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <optional>

class QWidget;

namespace obra {

/// A name that has a card.
struct NamedThing
{
    Field field = Field::Supplier;
    QString value;
    std::optional<Unit> unit;    ///< none: that of the session
};

/// The name that the keyboard is on: the table's cell, a row of suppliers or buyers, a value of a facet, an element of a chart; nothing where it is none.
std::optional<NamedThing> namedThingUnder(QWidget *focus);
/// The one name that these conditions choose.
std::optional<NamedThing> namedThingOf(const QVector<Condition> &conditions);

} // namespace obra
