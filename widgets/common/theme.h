// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QWidget;

namespace obra {

/// The colours that the program draws with beside those of the palette; derived from it, so that light, dark and high contrast follow the system.
///
/// Text colours have at least 4.5:1 and graphics at least 3:1 against the window's and the base's background.
struct ThemeColors
{
    QColor accent;          ///< chosen bars, focus rings, links
    QColor accentSoft;      ///< background of what is chosen
    QColor bar;             ///< bars that are not dimmed
    QColor barDimmed;       ///< siblings of what is chosen
    QColor excluded;        ///< text and lines of what is excluded
    QColor excludedSoft;    ///< background of what is excluded
    QColor ok, warning, error;             ///< text and icons of messages
    QColor okSoft, warningSoft, errorSoft; ///< their backgrounds
    QColor secondaryText;   ///< counts, captions
    QColor line;            ///< thin separators and grid lines
    QColor hover;           ///< background of what is under the pointer
    QColor raised;          ///< background of cards and chips
};

/// True when the window background is darker than its text.
bool isDarkTheme(const QPalette &palette);
/// GUI thread.
ThemeColors themeColors(const QPalette &palette);

inline constexpr int categoricalColorCount = 8;
/// Okabe and Ito's colours that colour-blind people can tell apart, lightened where the background is dark; @p index wraps around.
QColor categoricalColor(int index, const QPalette &palette);
/// Contrast ratio after WCAG 2, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// @p units times half the line height of the widget's font, in pixels: spacing that grows with the text. Null: the application's font.
int spacing(const QWidget *widget, double units = 1.0);
/// The pixel width of @p characters average digits of the widget's font.
int textWidth(const QWidget *widget, double characters);
/// A point size of the widget's font times @p factor, with the given weight (QFont::Normal, QFont::DemiBold …).
QFont scaledFont(const QWidget *widget, double factor, int weight);

/// The icon ":/icons/<name>.svg", painted in the text colour of the application's palette at the moment it is shown, so that it follows theme changes.
QIcon themedIcon(const QString &name);

} // namespace obra
