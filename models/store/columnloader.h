// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"
#include "store/organizations.h"
#include "store/sqlconnection.h"

#include <memory>

namespace obra {

/// Loads what ColumnBuilder wrote. Checks lengths, offsets and codes, so that nobody who indexes by them can leave the arrays;
/// throws StoreError Damaged when they do not fit together. With @p organizations it is they who say which spellings are one, not the import.
std::shared_ptr<const ColumnTable> loadColumns(SqlConnection &connection, Unit unit, const OrganizationOrder *organizations = nullptr);

/// Adds to @p rows, by row of `organization`, how many rows of the unit name it as buyer, procuring entity or supplier, each once; and to @p groupRows,
/// by @p groupOf each, how many name any of a group. All three have a place for every row of `organization`, from 0. Throws like loadColumns().
void countSpellings(SqlConnection &connection, Unit unit, const std::vector<quint32> &groupOf, std::vector<quint32> &rows, std::vector<quint32> &groupRows);

} // namespace obra
