// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace obra {

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part), float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

/// @p color moved towards @p text just as far as it needs to stand out from both backgrounds.
QColor readable(const QColor &color, const QPalette &palette, double ratio)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor towards = isDarkTheme(palette) ? QColor(Qt::white) : QColor(Qt::black);
    QColor result = color;
    for (int step = 1; step <= 20; ++step) {
        if (contrastRatio(result, window) >= ratio && contrastRatio(result, base) >= ratio)
            break;
        result = mixed(color, towards, step / 20.0);
    }
    return result;
}

QFontMetrics metrics(const QWidget *widget)
{
    return widget ? QFontMetrics(widget->font()) : QFontMetrics(QGuiApplication::font());
}

} // namespace

bool isDarkTheme(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

ThemeColors themeColors(const QPalette &palette)
{
    // Asked for by every row that is painted; palettes change once in a while. GUI thread only, as are palettes of widgets.
    static qint64 knownPalette = 0;
    static ThemeColors known;
    if (palette.cacheKey() == knownPalette && known.accent.isValid())
        return known;

    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = isDarkTheme(palette);
    const double soft = dark ? 0.28 : 0.14;

    ThemeColors colors;
    colors.accent = readable(QColor(dark ? 0x56b4e9 : 0x0072b2), palette, 4.5);
    colors.excluded = readable(QColor(dark ? 0xf08a4b : 0xb84a00), palette, 4.5);
    colors.ok = readable(QColor(dark ? 0x2fc49a : 0x00795a), palette, 4.5);
    colors.warning = readable(QColor(dark ? 0xe6a832 : 0x8a5a00), palette, 4.5);
    colors.error = readable(QColor(dark ? 0xff8a80 : 0xb3261e), palette, 4.5);
    colors.accentSoft = mixed(base, colors.accent, soft);
    colors.excludedSoft = mixed(base, colors.excluded, soft);
    colors.okSoft = mixed(base, colors.ok, soft);
    colors.warningSoft = mixed(base, colors.warning, soft);
    colors.errorSoft = mixed(base, colors.error, soft);
    colors.bar = readable(mixed(colors.accent, base, dark ? 0.15 : 0.2), palette, 3.0);
    colors.barDimmed = mixed(base, text, dark ? 0.32 : 0.25);
    colors.secondaryText = readable(mixed(text, window, 0.35), palette, 4.5);
    colors.line = mixed(window, text, dark ? 0.22 : 0.16);
    colors.hover = mixed(base, text, 0.07);
    colors.raised = dark ? mixed(window, text, 0.09) : mixed(base, window, 0.35);
    knownPalette = palette.cacheKey();
    known = colors;
    return colors;
}

QColor categoricalColor(int index, const QPalette &palette)
{
    static constexpr std::array<QRgb, categoricalColorCount> okabeIto = { 0x0072b2, 0xe69f00, 0x009e73, 0xd55e00, 0xcc79a7, 0x56b4e9, 0xf0e442, 0x777777 };
    const int wrapped = ((index % categoricalColorCount) + categoricalColorCount) % categoricalColorCount;
    return readable(QColor(okabeIto[std::size_t(wrapped)]), palette, 3.0);
}

int spacing(const QWidget *widget, double units)
{
    return std::max(1, int(std::lround(metrics(widget).lineSpacing() * 0.5 * units)));
}

int textWidth(const QWidget *widget, double characters)
{
    return int(std::lround(metrics(widget).horizontalAdvance(QLatin1Char('0')) * characters));
}

QFont scaledFont(const QWidget *widget, double factor, int weight)
{
    QFont font = widget ? widget->font() : QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace obra
