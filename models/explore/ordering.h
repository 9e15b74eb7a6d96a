// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"

namespace obra {

/// All rows of @p table in the order of @p keys: rows without data last, ties by ocid or project id. @p currency: which amount counts. Empty when stopped.
std::vector<quint32> sortedRows(const ColumnTable &table, const QVector<SortKey> &keys, quint16 currency, std::stop_token stop);

} // namespace obra
