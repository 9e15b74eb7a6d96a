// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/clusters.h"
#include "store/columntable.h"

#include <memory>

namespace obra {

/// The points of a table as a map draws them. Some 50 ms a million; any thread.
std::shared_ptr<const PlacedPoints> placedPoints(const std::shared_ptr<const ColumnTable> &table);

} // namespace obra
