// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapramp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace obra {

namespace {

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

std::vector<QColor> rampColors(int classes, bool dark)
{
    // Five stops of a blue-green sequence whose lightness changes evenly.
    constexpr int stopCount = 5;
    const std::array<QColor, stopCount> light { QColor(0xdc, 0xee, 0xea), QColor(0x9f, 0xd3, 0xc9), QColor(0x4f, 0xa9, 0xab), QColor(0x1f, 0x75, 0x8c), QColor(0x0b, 0x3f, 0x5e) };
    const std::array<QColor, stopCount> darkStops { QColor(0x24, 0x42, 0x50), QColor(0x1f, 0x6a, 0x7c), QColor(0x33, 0x98, 0x9f), QColor(0x7d, 0xc6, 0xbb), QColor(0xd9, 0xf2, 0xe6) };
    const auto &stops = dark ? darkStops : light;
    std::vector<QColor> colors;
    for (int i = 0; i < classes; ++i) {
        const double at = classes == 1 ? 2.5 : static_cast<double>(i) / (classes - 1) * (stopCount - 1);
        const int stop = std::min(stopCount - 2, static_cast<int>(at));
        colors.push_back(between(stops[stop], stops[stop + 1], at - stop));
    }
    return colors;
}

std::vector<QColor> divergingColors(int below, bool middle, int above, bool dark)
{
    struct Side { QColor near, far; };
    const Side blue = dark ? Side { QColor(0x3c, 0x66, 0x85), QColor(0x9c, 0xd8, 0xff) } : Side { QColor(0xb5, 0xd3, 0xe8), QColor(0x0b, 0x4f, 0x86) };
    const Side orange = dark ? Side { QColor(0x8a, 0x5a, 0x2c), QColor(0xff, 0xc8, 0x7a) } : Side { QColor(0xf7, 0xcf, 0x9e), QColor(0x96, 0x40, 0x05) };
    std::vector<QColor> colors;
    const auto at = [](const Side &side, int place, int count) { return between(side.near, side.far, count > 1 ? static_cast<double>(place) / (count - 1) : 0.6); };
    for (int i = below; i-- > 0;)
        colors.push_back(at(blue, i, below));
    if (middle)
        colors.push_back(dark ? QColor(0x5b, 0x5f, 0x63) : QColor(0xe0, 0xdd, 0xd5));
    for (int i = 0; i < above; ++i)
        colors.push_back(at(orange, i, above));
    return colors;
}

QColor kindColor(int kind, bool dark)
{
    static const std::array<QColor, mostKinds> light { QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
                                                       QColor(0xb8, 0x86, 0x0b), QColor(0x3d, 0x9a, 0xd1), QColor(0x5b, 0x2a, 0x86) };
    static const std::array<QColor, mostKinds> darkColors { QColor(0x56, 0xb4, 0xe9), QColor(0xf0, 0x84, 0x2c), QColor(0x2c, 0xc4, 0x98), QColor(0xe0, 0x9a, 0xc4),
                                                            QColor(0xf0, 0xe4, 0x42), QColor(0x9a, 0xd4, 0xf5), QColor(0xb9, 0x93, 0xe0) };
    return (dark ? darkColors : light)[static_cast<size_t>(std::clamp(kind, 0, mostKinds - 1))];
}

QColor noKindColor(bool dark) { return dark ? QColor(0xb4, 0xba, 0xc0) : QColor(0x7a, 0x7f, 0x85); }
QColor otherKindsColor(bool dark) { return dark ? QColor(0x8a, 0x92, 0x9a) : QColor(0x4a, 0x4f, 0x55); }

} // namespace obra
