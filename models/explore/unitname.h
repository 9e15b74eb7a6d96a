// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QString>

#include <optional>

namespace obra {

/// Stable English names of the units, used on the command line and in files: processes, projects, contracts, suppliers, buyers.
QString unitName(Unit unit);
std::optional<Unit> unitFromName(const QString &name);

/// What the unit's rows are called, in the current language: "Processes", "Contracts" …
QString unitTitle(Unit unit);
/// "Number of contracts" …
QString numberOfRowsTitle(Unit unit);
/// A number of rows as people read it: "1,234 contracts".
QString countedRows(Unit unit, qint64 rows);

} // namespace obra
