// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/clusters.h"
#include "map/mapcolors.h"

#include <QFont>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace obra {

/// Draws the marks of works and groups of works, from pictures that are made once for each look and number.
class MarkPainter
{
public:
    void setLook(const MapColors &colors, const QFont &font);
    void paint(QPainter &painter, const Cluster &cluster, QPointF centre, bool current);

private:
    void draw(QPainter &painter, const Cluster &cluster, QPointF centre, bool current) const;

    MapColors m_colors = MapColors::light();
    QFont m_font;
    QHash<quint64, QPixmap> m_pictures;
};

} // namespace obra
