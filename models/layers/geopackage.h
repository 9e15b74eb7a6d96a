// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace obra {

struct GeoPackageColumn
{
    enum class Kind : quint8 { Text, Number, Date };
    QString name;
    Kind kind = Kind::Text;
};

/// Writes a GeoPackage 1.3 (OGC 12-128r17) with one table of features in WGS 84 and one of notes that say where they come from. Functions throw VectorFileError. One thread.
class GeoPackageWriter
{
public:
    /// @p path must not exist, or be empty. The columns `fid` and `geom` stand before @p columns.
    GeoPackageWriter(const QString &path, const QString &table, const QVector<GeoPackageColumn> &columns, const QString &description,
                     const QVector<QPair<QString, QString>> &notes);
    ~GeoPackageWriter();

    /// One value a column; null texts are NULL. An empty geometry is NULL, too.
    void add(const Geometry &geometry, const QStringList &values);
    /// Closes the file; without it what was written is no GeoPackage.
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
