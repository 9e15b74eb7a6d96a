// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace obra::mapsizes {

// What the parts of the map view agree on.
inline constexpr double groundMargin = 240;  // pixels of ground drawn around the view, so that moving shows no void
inline constexpr double fitMargin = 36;      // pixels around the data: room for half a mark and its edge
inline constexpr int restMilliseconds = 90;  // after the last movement the ground is drawn anew

} // namespace obra::mapsizes
