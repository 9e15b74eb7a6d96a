// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QString>

#include <optional>

namespace obra {

/// Stable English names of the units, used on the command line and in files: processes, projects.
QString unitName(Unit unit);
std::optional<Unit> unitFromName(const QString &name);

} // namespace obra
