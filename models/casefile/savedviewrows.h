// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/savedview.h"

#include <QVector>

namespace SQLite {
class Database;
}

namespace obra {

/// All saved views in their order. Throws SQLite::Exception, as does the other.
QVector<SavedView> readSavedViews(SQLite::Database &database);
/// Makes @p after of @p before, which is what the database has, in one transaction.
void writeSavedViews(SQLite::Database &database, const QVector<SavedView> &before, const QVector<SavedView> &after);

} // namespace obra
