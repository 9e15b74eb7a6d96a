// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/placereview.h"
#include "explore/unitrows.h"
#include "map/pointslayer.h"
#include "map/shapeslayer.h"
#include "map/unitslayer.h"
#include "store/cachereader.h"

#include <memory>

namespace obra {

/// What a map of works shows.
enum class MapForm : quint8 { Groups, Points, Circles, Areas };

/// Everything that the layer of a slice is made from, a value that crosses threads. Null pointers are made and handed back.
struct MapJob
{
    std::shared_ptr<const Slice> slice;
    std::shared_ptr<const PlacedPoints> points;
    std::shared_ptr<const UnitRows> unitRows;
    QString layer;                 ///< name of the boundary layer; empty: that of the country that most points are in
    QString currency;
    std::shared_ptr<const Inhabitants> population; ///< the user's; null: the bundled one where it fits the layer
    MapForm form = MapForm::Circles;
    PointsStyle pointsStyle;
    UnitsStyle unitsStyle;
    QString country;               ///< that coordinates are held against; empty: the one that most points are in
    std::shared_ptr<const std::vector<OwnedShape>> shapes; ///< lines and areas of the table's rows; null: not known yet
    bool review = false;           ///< look for what is wrong with coordinates
    std::function<QString(quint32)> titleOf;                  ///< called on the GUI thread only
};

/// What a job made.
struct MapJobResult
{
    MapJob job;                                    ///< completed
    QString country;                               ///< ISO code of the country that most points are in, "" = none; only when points were made
    std::shared_ptr<const MapLayer> layer;         ///< null for groups
    std::shared_ptr<const std::vector<double>> amounts; ///< by row, for groups with sums
    std::shared_ptr<const ShapesLayer> shapes;     ///< of the rows of the slice, null when there are none
    std::vector<PlaceProblem> problems;            ///< when they were looked for
    std::shared_ptr<const UnitsLayer> units;       ///< the same when it is one of units
};

/// Blocks; any thread. A million points take some 200 ms the first time, some 40 ms with another filter.
MapJobResult runMapJob(MapJob job);

/// The country that most exact points are in, "" when none are in any.
QString mainCountry(const PlacedPoints &points, const Basemap &map);

} // namespace obra
