// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace obra {

/// Colours for classes from little to much: one hue that gets darker on light ground (lighter on dark), which colour-blind people and copies in grey keep in order.
std::vector<QColor> rampColors(int classes, bool dark);

/// Colours for classes on both sides of zero, in order: @p below of them blue, one in the middle when @p middle, @p above orange. The farther from zero, the more
/// they stand out from the ground. Blue and orange are told apart by colour-blind people.
std::vector<QColor> divergingColors(int below, bool middle, int above, bool dark);

/// Colours for kinds, from Okabe and Ito's set; beyond the seventh everything is "others".
inline constexpr int mostKinds = 7;
QColor kindColor(int kind, bool dark);
/// For what has no data, and for all other kinds.
QColor noKindColor(bool dark);
QColor otherKindsColor(bool dark);

} // namespace obra
