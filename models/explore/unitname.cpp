// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/unitname.h"

namespace obra {

QString unitName(Unit unit)
{
    return unit == Unit::Projects ? QStringLiteral("projects") : QStringLiteral("processes");
}

std::optional<Unit> unitFromName(const QString &name)
{
    for (const Unit unit : { Unit::Processes, Unit::Projects }) {
        if (name == unitName(unit))
            return unit;
    }
    return std::nullopt;
}

} // namespace obra
