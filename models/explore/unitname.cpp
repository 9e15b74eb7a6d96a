// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/unitname.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace obra {

namespace {

struct UnitWords
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

} // namespace

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Processes: return QStringLiteral("processes");
    case Unit::Projects: return QStringLiteral("projects");
    case Unit::Contracts: return QStringLiteral("contracts");
    case Unit::Suppliers: return QStringLiteral("suppliers");
    case Unit::Buyers: return QStringLiteral("buyers");
    }
    return {};
}

std::optional<Unit> unitFromName(const QString &name)
{
    for (const Unit unit : allUnits) {
        if (name == unitName(unit))
            return unit;
    }
    return std::nullopt;
}

QString unitTitle(Unit unit)
{
    switch (unit) {
    case Unit::Processes: return UnitWords::tr("Processes");
    case Unit::Projects: return UnitWords::tr("Projects");
    case Unit::Contracts: return UnitWords::tr("Contracts");
    case Unit::Suppliers: return UnitWords::tr("Suppliers");
    case Unit::Buyers: return UnitWords::tr("Buyers");
    }
    return {};
}

QString numberOfRowsTitle(Unit unit)
{
    switch (unit) {
    case Unit::Processes: return UnitWords::tr("Number of processes");
    case Unit::Projects: return UnitWords::tr("Number of projects");
    case Unit::Contracts: return UnitWords::tr("Number of contracts");
    case Unit::Suppliers: return UnitWords::tr("Number of suppliers");
    case Unit::Buyers: return UnitWords::tr("Number of buyers");
    }
    return {};
}

QString countedRows(Unit unit, qint64 rows)
{
    const QString number = QLocale().toString(rows);
    const int plural = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    switch (unit) {
    case Unit::Processes: return UnitWords::tr("%1 processes", nullptr, plural).arg(number);
    case Unit::Projects: return UnitWords::tr("%1 projects", nullptr, plural).arg(number);
    case Unit::Contracts: return UnitWords::tr("%1 contracts", nullptr, plural).arg(number);
    case Unit::Suppliers: return UnitWords::tr("%1 suppliers", nullptr, plural).arg(number);
    case Unit::Buyers: return UnitWords::tr("%1 buyers", nullptr, plural).arg(number);
    }
    return {};
}

} // namespace obra
