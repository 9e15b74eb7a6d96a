// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace obra {

/// Categories that are told apart in one chart: seven of Okabe and Ito's colours, and grey for "others".
inline constexpr int seriesCount = 8;
/// Colour and pattern of a category, so that they can be told apart without the colour. "Others" has the last index.
QBrush seriesBrush(int index, const QPalette &palette);
QColor seriesColor(int index, const QPalette &palette);
/// The colour of a part of the largest value, 0 to 1, on viridis; what is small is near the background.
QColor sequenceColor(double part, const QPalette &palette);
/// Black or white, whichever reads better on @p fill: at least 4.5:1.
QColor textOn(const QColor &fill);
/// What files are drawn with, whatever the window looks like: dark on white.
QPalette lightPalette();

} // namespace obra
