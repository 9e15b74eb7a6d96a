// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"
#include "store/sqlconnection.h"

#include <memory>

namespace obra {

/// Loads what ColumnBuilder wrote. Checks lengths, offsets and codes, so that nobody who indexes by them can leave the arrays;
/// throws StoreError Damaged when they do not fit together.
std::shared_ptr<const ColumnTable> loadColumns(SqlConnection &connection, Unit unit);

} // namespace obra
