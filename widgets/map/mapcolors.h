// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace obra {

/// The colours of a map, light or dark. Marks are from Okabe and Ito's set, which colour-blind people tell apart.
struct MapColors
{
    QColor sea, land, coast, countryBorder, regionBorder;
    QColor countryName, regionName;      ///< at least 4.5 : 1 against land
    QColor mark, markText, markEdge;     ///< mark at least 3 : 1 against land and sea, its text 4.5 : 1 against it
    QColor doubtful;                     ///< edge and text of doubtful marks, which are hollow
    QColor plate, plateText, plateEdge;  ///< boxes with text on the map
    QColor focus;

    static MapColors light();
    static MapColors dark();
    static MapColors of(const QPalette &palette);
    /// Light signs on dark ground?
    bool isDark() const { return land.lightnessF() < 0.5F; }
    bool operator==(const MapColors &) const = default;
};

} // namespace obra
