// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// Does a condition mean the same where the rows are of @p unit? One that does not is kept in the filter and passed over, not met or failed.
bool appliesTo(const Condition &condition, Unit unit);
/// The conditions that apply, and those that are passed over.
Filter applicablePart(const Filter &filter, Unit unit);
Filter inapplicablePart(const Filter &filter, Unit unit);
/// Why a condition is passed over, in the current language; empty when it applies.
QString inapplicableReason(const Condition &condition, Unit unit);

} // namespace obra
