// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/boundarylayer.h"
#include "layers/tilefile.h"
#include "layers/vectorfile.h"

#include <memory>

namespace obra {

/// A file that the user put on the map, and what it is there for.
struct UserLayer
{
    enum class Use : quint8 {
        Boundaries, ///< areas that works are counted in, and that filters can name
        Overlay,    ///< drawn over the ground
        Background  ///< pictures instead of the ground
    };
    Use use = Use::Boundaries;
    QString name;        ///< unique; what a filter's `within:` says
    QString path;
    QString fileLayer;   ///< of a file with several
    QString attribute;   ///< what the features are called by; empty: numbers
    bool shown = true;   ///< overlays and backgrounds

    bool operator==(const UserLayer &) const = default;
};

/// A user's layer as it was read. Immutable; shared between threads.
struct LoadedLayer
{
    UserLayer layer;
    std::shared_ptr<const BoundaryLayer> boundaries; ///< of Boundaries; known to BoundaryLayer::named() already
    std::shared_ptr<const VectorData> data;          ///< of Boundaries and Overlay
    std::shared_ptr<const TileFile> tiles;           ///< of Background
    QString problem;                                 ///< why there is nothing, in the current language; empty when there is
    bool isGood() const { return problem.isEmpty(); }
};

/// Reads the layer's file. Blocks; any thread; does not throw.
LoadedLayer loadUserLayer(const UserLayer &layer, std::stop_token stop = {});
/// The same of a file already read.
LoadedLayer loadUserLayer(const UserLayer &layer, std::shared_ptr<const VectorData> data);
/// The areas of a file by the values of an attribute (-1: by number); features of one name are one unit.
std::shared_ptr<const BoundaryLayer> boundariesOf(const VectorData &data, int attribute, const QString &name);
/// A name for a layer of that file which none of @p taken, and no bundled layer, has.
QString freeLayerName(const QString &path, const QStringList &taken);

/// The list as a JSON file. A file that is not there, or damaged, is an empty list. Blocks.
QVector<UserLayer> readUserLayers(const QString &path);
bool writeUserLayers(const QString &path, const QVector<UserLayer> &layers);

} // namespace obra
