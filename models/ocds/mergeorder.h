// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/merge.h"

namespace obra {

/// The objects among @p releases in the order of their dates as text; of equal dates the order given stays, and those without a date come first.
/// False when there are several and one has no date, which the merge rules do not provide for.
bool sortedByDate(std::span<const JsonValue> releases, std::vector<JsonValue> &sorted);
/// Merges releases that are in order already.
MergeResult mergeInOrder(std::span<const JsonValue> releases, bool versioned, JsonArena &arena);

} // namespace obra
