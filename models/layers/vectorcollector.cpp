// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr qsizetype mostNotes = 10;

QString placeText(const GeoPoint &point)
{
    return QStringLiteral("%1, %2").arg(QLocale().toString(point.latitude, 'f', 5), QLocale().toString(point.longitude, 'f', 5));
}

} // namespace

void VectorCollector::fail(const QString &what) const
{
    throw VectorFileError(LayerFiles::tr("“%1” cannot be used as a layer: %2").arg(QFileInfo(m_data.path).fileName(), what));
}

int VectorCollector::attribute(const QString &name)
{
    const auto known = m_attributes.constFind(name);
    if (known != m_attributes.constEnd())
        return *known;
    if (m_data.attributes.size() >= m_limits.attributes)
        fail(LayerFiles::tr("it has more than %n attributes. Save a copy with fewer of them.", nullptr, m_limits.attributes));
    m_attributes.insert(name, int(m_data.attributes.size()));
    m_data.attributes.append(name);
    return int(m_data.attributes.size()) - 1;
}

void VectorCollector::setValue(const QString &name, const QString &text)
{
    const int number = attribute(name);
    while (m_values.size() <= number)
        m_values.append(QString());
    m_values[number] = text.left(m_limits.textLength);
}

void VectorCollector::read(qint64 points)
{
    m_read += points;
    check();
}

void VectorCollector::check()
{
    if (m_stop.stop_requested())
        fail(LayerFiles::tr("reading was stopped."));
    const qint64 features = qint64(m_data.features.size()) + m_leftOut;
    if (features > m_limits.features)
        fail(LayerFiles::tr("it has more than %1 features. Save a copy with only the part that you need.").arg(QLocale().toString(m_limits.features)));
    if (features * m_data.attributes.size() > m_limits.cells)
        fail(LayerFiles::tr("its table of attributes has more than %1 cells. Save a copy with fewer attributes or features.").arg(QLocale().toString(m_limits.cells)));
    if (std::max(m_data.points, m_read) > m_limits.points)
        fail(LayerFiles::tr("its outlines have more than %1 points. Simplify them first (in QGIS: Vector, Geometry Tools, Simplify).").arg(QLocale().toString(m_limits.points)));
}

void VectorCollector::note(const QString &text)
{
    if (m_data.notes.size() < mostNotes)
        m_data.notes.append(text);
}

bool VectorCollector::convert(Geometry &geometry, QString &problem) const
{
    for (Geometry::Part &part : geometry.parts) {
        for (auto &ring : part.rings) {
            for (GeoPoint &point : ring) {
                const std::optional<GeoPoint> degrees = m_system.toDegrees(point.longitude, point.latitude);
                if (!degrees) {
                    problem = !std::isfinite(point.longitude) || !std::isfinite(point.latitude)
                        ? LayerFiles::tr("a coordinate is not a number")
                        : LayerFiles::tr("%1, %2 is no place on Earth in degrees", "x, y").arg(point.longitude, 0, 'g', 10).arg(point.latitude, 0, 'g', 10);
                    return false;
                }
                point = *degrees;
            }
        }
    }
    return true;
}

void VectorCollector::leaveOut(const QString &where, const QString &problem)
{
    m_values.clear();
    if (m_leftOut++ == 0)
        m_firstLeftOut = LayerFiles::tr("%1: %2", "where in a file, and what is wrong there").arg(where, problem);
    check();
}

void VectorCollector::add(Geometry geometry, const QString &where)
{
    if (geometry.isEmpty())
        return leaveOut(where, LayerFiles::tr("it has no shape"));
    QString problem;
    if (!convert(geometry, problem))
        return leaveOut(where, problem);
    for (const Geometry::Part &part : geometry.parts) {
        for (const auto &ring : part.rings) {
            m_data.points += qint64(ring.size());
            if (part.kind != Geometry::Kind::Area)
                continue;
            if (const std::optional<GeoPoint> crossing = selfCrossing(ring, &m_comparisons); crossing && m_crossing++ == 0)
                m_firstCrossing = LayerFiles::tr("%1, near %2", "where in a file, and a place: latitude, longitude").arg(where, placeText(*crossing));
        }
    }
    VectorFeature feature;
    feature.values = std::move(m_values);
    m_values = {};
    feature.geometry = std::move(geometry);
    m_data.features.push_back(std::move(feature));
    check();
}

void VectorCollector::finish()
{
    check();
    if (m_data.features.empty()) {
        fail(m_leftOut > 0 ? LayerFiles::tr("none of its features can be placed. %1. If its coordinates are not degrees, save a copy in WGS 84 (EPSG:4326).").arg(m_firstLeftOut)
                           : LayerFiles::tr("there is nothing in it that could be drawn."));
    }
    for (VectorFeature &feature : m_data.features) {
        while (feature.values.size() < m_data.attributes.size())
            feature.values.append(QString());
    }
    if (m_leftOut > 0)
        note(LayerFiles::tr("%n feature(s) left out. %1", nullptr, int(m_leftOut)).arg(m_firstLeftOut));
    if (m_crossing > 0)
        note(LayerFiles::tr("%n outline(s) cross themselves: %1. What lies within twice counts as outside; mend them where it matters (in QGIS: Fix geometries).", nullptr, int(m_crossing)).arg(m_firstCrossing));
    if (m_system.kind == CoordinateSystem::Kind::Utm || m_system.kind == CoordinateSystem::Kind::WebMercator)
        note(LayerFiles::tr("Coordinates were converted to degrees from %1.").arg(m_system.name));
    if (m_system.otherDatum)
        note(LayerFiles::tr("Its coordinates are in “%1”. They were taken for WGS 84 and may be off by a few hundred metres.").arg(m_system.name));
}

} // namespace obra
