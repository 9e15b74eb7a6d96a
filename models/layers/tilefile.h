// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/georect.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace obra {

/// Raster tiles of an MBTiles file (specification 1.3), the background of a map. Any thread: callers wait for each other.
class TileFile
{
public:
    /// Throws VectorFileError when the file is none, is damaged, or holds no pictures.
    static std::shared_ptr<const TileFile> open(const QString &path);
    ~TileFile();

    QString path() const;
    QString name() const;
    /// As the file asks for it, without markup; may be empty.
    QString attribution() const;
    int lowestZoom() const;
    int highestZoom() const;
    std::optional<GeoRect> bounds() const;
    /// The picture of a tile (PNG, JPEG or WebP as they are), rows counted from the north; empty when there is none.
    QByteArray tile(int zoom, int column, int row) const;

private:
    TileFile();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
