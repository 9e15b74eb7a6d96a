// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// What one step changed, as chips say it: e.g. "Added: Year: 2019–2023", in the current language.
QString filterStepText(const Filter &before, const Filter &after, Unit unit);

} // namespace obra
