// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// A condition on a range as part of a sentence, in lower case, in the current language.
QString rangePhrase(const Condition &condition, Unit unit);
/// A range for a chip; at least one end is there.
QString rangeLabel(const QString &from, const QString &to);
/// The ends of a condition for a chip, without the title: "2 to 5", "over 1,000, or no data".
QString rangeText(const Condition &condition);
/// What a Has condition names, as "with %1" goes on.
QString hasLabel(const QString &what, Unit unit);

} // namespace obra
