// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"
#include "geo/outline.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

namespace obra {

/// Points, lines and areas in degrees WGS 84, as one thing on the ground has them. Collections are taken apart into their parts.
struct Geometry
{
    enum class Kind : quint8 { Point, Line, Area };
    struct Part
    {
        Kind kind = Kind::Point;
        /// A point: one of one place. A line: one. An area: its rings, the first of them outside; the last place need not repeat the first.
        std::vector<std::vector<GeoPoint>> rings;
    };
    std::vector<Part> parts;

    bool isEmpty() const { return parts.empty(); }
    /// Nothing but points?
    bool isPoints() const;
    size_t pointCount() const;
    /// All areas together, in Mercator's unit square.
    Outline outline() const;
    /// A place that stands for the whole: in the middle of the largest area, else halfway along the longest line, else the first point. Nothing when empty.
    std::optional<GeoPoint> representative() const;
};

/// Well-known binary (OGC 06-103r4): little endian, two dimensions.
QByteArray toWkb(const Geometry &geometry);
/// Reads either byte order, ISO and EWKB dimensions (heights and measures are passed over). Nothing when the bytes are damaged, hold places that are not finite
/// numbers, nest deeper than 8, or are of a kind without straight edges. Never reads past the end.
std::optional<Geometry> fromWkb(std::string_view bytes);

/// Where a ring crosses or touches itself elsewhere than between neighbours; nothing when it does not, or when it is too tangled to say in time.
/// @p budget, when given, is how many edges may still be compared, for many rings together; what was used is taken off.
std::optional<GeoPoint> selfCrossing(const std::vector<GeoPoint> &ring, qint64 *budget = nullptr);

} // namespace obra
