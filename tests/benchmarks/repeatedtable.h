// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"

#include <memory>

namespace obra::bench {

/// The rows of @p table @p times over, under one dictionary: a table of three million processes without three million documents.
std::shared_ptr<const ColumnTable> repeatedTable(const ColumnTable &table, quint32 times);

} // namespace obra::bench
