// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/placecorrections.h"

#include <QVector>

namespace SQLite {
class Database;
}

namespace obra {

/// All corrections of places in the order they were decided; those of a unit that this version does not know are left out. Throws SQLite::Exception, as does the other.
QVector<PlaceCorrection> readPlaceCorrections(SQLite::Database &database);
/// Replaces all of them in one transaction.
void writePlaceCorrections(SQLite::Database &database, const QVector<PlaceCorrection> &corrections);

} // namespace obra
