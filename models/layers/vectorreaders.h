// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/coordinatesystem.h"
#include "layers/vectorfile.h"

#include <QByteArray>
#include <QHash>

namespace obra {

/// Takes in what the readers of the formats find: counts against the limits, checks and converts places, and keeps notes.
class VectorCollector
{
public:
    VectorCollector(VectorData &data, const VectorLimits &limits, std::stop_token stop) : m_data(data), m_limits(limits), m_stop(std::move(stop)) {}

    void setSystem(const CoordinateSystem &system) { m_system = system; }
    /// Number of an attribute, made when it is new.
    int attribute(const QString &name);
    /// Sets a value of the feature that is next.
    void setValue(const QString &attribute, const QString &text);
    /// Ends a feature; @p where names it for the user when something is wrong with it ("feature 12", "line 80").
    void add(Geometry geometry, const QString &where);
    /// A feature without a usable geometry; @p problem says why.
    void leaveOut(const QString &where, const QString &problem);
    void note(const QString &text);
    /// Throws when nothing was found.
    void finish();
    /// Tells of places that were read, whether or not they come to be a feature's: a feature can be larger than all that may be read. Throws like check().
    void read(qint64 points);
    /// Throws VectorFileError when too much was read, or the user stopped.
    void check();
    const std::stop_token &stopToken() const { return m_stop; }
    const VectorLimits &limits() const { return m_limits; }
    [[noreturn]] void fail(const QString &what) const;

private:
    static constexpr qint64 mostComparisons = 400000000; // of edges: some two seconds of a whole file
    bool convert(Geometry &geometry, QString &problem) const;

    VectorData &m_data;
    const VectorLimits &m_limits;
    std::stop_token m_stop;
    CoordinateSystem m_system;
    QHash<QString, int> m_attributes;
    QStringList m_values;
    qint64 m_leftOut = 0, m_crossing = 0, m_read = 0;
    qint64 m_comparisons = mostComparisons; // left for looking for outlines that cross themselves
    QString m_firstLeftOut, m_firstCrossing;
};

/// What is in a file already read, by format. They throw VectorFileError.
void readJsonShapes(const QByteArray &bytes, const QString &layer, VectorData &data, VectorCollector &collector);
void readKml(const QByteArray &bytes, VectorData &data, VectorCollector &collector);
/// @p path is a .shp whose companions lie beside it.
void readShapefile(const QString &path, VectorData &data, VectorCollector &collector);
void readGeoPackage(const QString &path, const QString &layer, VectorData &data, VectorCollector &collector);

} // namespace obra
