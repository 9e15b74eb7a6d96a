// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacherows.h"

#include <stop_token>

namespace obra {

/// See CacheReader::tenderers().
Tenderers readTenderers(SqlConnection &connection, CacheRows &rows, Unit unit, const std::vector<qint64> &ids, std::stop_token stop);
/// See CacheReader::ocids().
QStringList readOcids(SqlConnection &connection, Unit unit, const std::vector<qint64> &ids);

} // namespace obra
