// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"

#include <QString>
#include <QStringList>

#include <stdexcept>
#include <stop_token>
#include <vector>

namespace obra {

/// Why a file of shapes cannot be used, in plain words and the current language: which file, where in it, what to do.
class VectorFileError : public std::runtime_error
{
public:
    explicit VectorFileError(const QString &message, int errorNumber = 0) : std::runtime_error(message.toStdString()), m_message(message), m_errorNumber(errorNumber) {}
    const QString &message() const { return m_message; }
    /// What the system said (errno) when a file could not be written; 0 when it was not the system.
    int errorNumber() const { return m_errorNumber; }

private:
    QString m_message;
    int m_errorNumber = 0;
};

/// How much of a file is read. What goes beyond is refused, not cut.
struct VectorLimits
{
    qint64 bytes = 512LL << 20;      ///< of the file, and of all that is unpacked from an archive
    qint64 textBytes = 256LL << 20;  ///< of JSON and XML, which are held in memory whole
    qint64 jsonValues = 50000000;    ///< of a JSON text; the values take several times the room of the text
    qint64 features = 300000;        ///< those that are left out count, too
    qint64 points = 20000000;        ///< those of features that are left out count, too
    int attributes = 300;
    qint64 cells = 20000000;         ///< features times attributes
    int textLength = 2000;           ///< characters of an attribute; longer ones are cut
};

/// One thing of a file: what is written of it, by attribute, and where it is.
struct VectorFeature
{
    QStringList values;
    Geometry geometry;
};

/// What a file of shapes holds, in degrees WGS 84.
struct VectorData
{
    QString path;
    QString format;             ///< GeoJSON, TopoJSON, Shapefile, GeoPackage, KML
    QString layer;              ///< the one that was read, empty when the format has but one
    QStringList layers;         ///< all that the file has
    QStringList attributes;
    std::vector<VectorFeature> features;
    QStringList notes;          ///< what was left out or changed, in the current language; at most a dozen lines
    qint64 points = 0;

    bool hasAreas() const;
    /// The attribute that names the features best: all different, mostly there, called like a name. -1 without attributes.
    int nameAttribute() const;
};

/// Reads a file of shapes, known by its content: GeoJSON, TopoJSON, KML (and KMZ), GeoPackage, Shapefile (.shp, or the .zip that it comes in).
///
/// Nothing in it is trusted: sizes, nesting and the work that a file asks for are limited, features with places that are not finite or not on Earth are left out and told, outlines that cross
/// themselves are told. UTM zones of the north and Web Mercator become degrees. @p layer: which one of several; empty: the first. Blocks; any thread.
/// Throws VectorFileError.
VectorData readVectorFile(const QString &path, const QString &layer = {}, const VectorLimits &limits = {}, std::stop_token stop = {});

/// The endings of files that may be such, as a file dialog wants them: "*.geojson *.json …".
QString vectorFilePatterns();

} // namespace obra
