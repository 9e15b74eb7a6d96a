// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapcolors.h"

#include "common/theme.h"

namespace obra {

MapColors MapColors::light()
{
    MapColors c;
    c.sea = QColor(0xd8, 0xe6, 0xf0);
    c.land = QColor(0xf8, 0xf6, 0xf0);
    c.coast = QColor(0x7d, 0x9c, 0xb2);
    c.countryBorder = QColor(0x8a, 0x83, 0x78);
    c.regionBorder = QColor(0xc2, 0xbb, 0xae);
    c.countryName = QColor(0x4c, 0x50, 0x55);
    c.regionName = QColor(0x69, 0x66, 0x5f);
    c.mark = QColor(0x00, 0x72, 0xb2);
    c.markText = Qt::white;
    c.markEdge = Qt::white;
    c.doubtful = QColor(0xb3, 0x47, 0x00); // Okabe and Ito's vermillion, darkened until it can be read as text
    c.plate = Qt::white;
    c.plateText = QColor(0x22, 0x26, 0x2a);
    c.plateEdge = QColor(0x8f, 0x9a, 0xa3);
    c.focus = QColor(0x1a, 0x1a, 0x1a);
    return c;
}

MapColors MapColors::dark()
{
    MapColors c;
    c.sea = QColor(0x16, 0x1f, 0x29);
    c.land = QColor(0x3a, 0x40, 0x45);
    c.coast = QColor(0x6c, 0x8b, 0xa3);
    c.countryBorder = QColor(0x9a, 0x9f, 0xa4);
    c.regionBorder = QColor(0x5e, 0x66, 0x6d);
    c.countryName = QColor(0xd8, 0xdd, 0xe1);
    c.regionName = QColor(0xba, 0xc1, 0xc7);
    c.mark = QColor(0x56, 0xb4, 0xe9);
    c.markText = QColor(0x0b, 0x14, 0x1b);
    c.markEdge = QColor(0x14, 0x1c, 0x24);
    c.doubtful = QColor(0xe6, 0x9f, 0x00);
    c.plate = QColor(0x1e, 0x24, 0x2a);
    c.plateText = QColor(0xe8, 0xec, 0xef);
    c.plateEdge = QColor(0x5c, 0x66, 0x70);
    c.focus = Qt::white;
    return c;
}

MapColors MapColors::of(const QPalette &palette)
{
    return isDarkTheme(palette) ? dark() : light();
}

} // namespace obra
