// SPDX-License-Identifier: GPL-3.0-or-later
// KML 2.2 (OGC 12-007): placemarks with their points, lines and areas; what they look like is left alone.
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <limits>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr int deepest = 64;

class KmlReader
{
public:
    KmlReader(const QByteArray &bytes, VectorCollector &collector) : m_xml(bytes), m_collector(collector) {}

    void read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("kml"))
            m_collector.fail(m_xml.hasError() ? wrong() : LayerFiles::tr("it is XML, but no KML."));
        container(0);
        if (m_xml.hasError())
            m_collector.fail(wrong());
    }

private:
    QString wrong() const { return LayerFiles::tr("it is no valid KML; something is wrong in line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()); }

    void container(int depth)
    {
        if (depth > deepest)
            m_collector.fail(LayerFiles::tr("its folders are nested more than %1 deep (line %2).").arg(deepest).arg(m_xml.lineNumber()));
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("Document") || name == QLatin1String("Folder"))
                container(depth + 1);
            else if (name == QLatin1String("Placemark"))
                placemark();
            else
                m_xml.skipCurrentElement();
        }
    }

    void placemark()
    {
        const QString where = LayerFiles::tr("line %1").arg(m_xml.lineNumber());
        Geometry geometry;
        m_readable = true;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("name"))
                m_collector.setValue(QStringLiteral("name"), text());
            else if (name == QLatin1String("description"))
                m_collector.setValue(QStringLiteral("description"), text());
            else if (name == QLatin1String("ExtendedData"))
                extendedData(0);
            else
                shape(geometry, 0);
        }
        if (m_readable)
            m_collector.add(std::move(geometry), where);
        else
            m_collector.leaveOut(where, LayerFiles::tr("its shape cannot be read"));
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }

    void extendedData(int depth)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.attributes().value(QLatin1String("name")).toString();
            if (m_xml.name() == QLatin1String("SimpleData")) {
                m_collector.setValue(name, text());
            } else if (m_xml.name() == QLatin1String("Data")) {
                while (m_xml.readNextStartElement()) {
                    if (m_xml.name() == QLatin1String("value"))
                        m_collector.setValue(name, text());
                    else
                        m_xml.skipCurrentElement();
                }
            } else if (m_xml.name() == QLatin1String("SchemaData") && depth == 0) {
                extendedData(1);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void shape(Geometry &geometry, int depth)
    {
        const auto name = m_xml.name();
        if (depth > deepest) {
            m_readable = false;
            m_xml.skipCurrentElement();
        } else if (name == QLatin1String("MultiGeometry")) {
            while (m_xml.readNextStartElement())
                shape(geometry, depth + 1);
        } else if (name == QLatin1String("Point") || name == QLatin1String("LineString") || name == QLatin1String("LinearRing")) {
            const bool point = name == QLatin1String("Point");
            std::vector<GeoPoint> places = coordinates();
            if (places.empty() || (!point && places.size() < 2))
                m_readable = m_readable && places.empty();
            else
                geometry.parts.push_back({ point ? Geometry::Kind::Point : Geometry::Kind::Line, { std::move(places) } });
        } else if (name == QLatin1String("Polygon")) {
            Geometry::Part part { Geometry::Kind::Area, {} };
            while (m_xml.readNextStartElement()) {
                const bool outer = m_xml.name() == QLatin1String("outerBoundaryIs");
                if (!outer && m_xml.name() != QLatin1String("innerBoundaryIs")) {
                    m_xml.skipCurrentElement();
                    continue;
                }
                while (m_xml.readNextStartElement()) {
                    std::vector<GeoPoint> ring = coordinates();
                    m_readable = m_readable && ring.size() >= 3;
                    part.rings.insert(outer ? part.rings.begin() : part.rings.end(), std::move(ring));
                }
            }
            if (!part.rings.empty())
                geometry.parts.push_back(std::move(part));
        } else {
            m_xml.skipCurrentElement();
        }
    }

    /// Of the element's <coordinates>: "longitude,latitude[,height]" apart by white space.
    std::vector<GeoPoint> coordinates()
    {
        std::vector<GeoPoint> places;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("coordinates")) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString all = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            for (const QStringView tuple : QStringView(all).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                for (const QStringView line : tuple.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
                    const QStringView one = line.trimmed();
                    if (one.isEmpty())
                        continue;
                    const auto numbers = one.split(QLatin1Char(','));
                    bool goodX = false, goodY = false;
                    const double x = numbers[0].toDouble(&goodX), y = numbers.size() > 1 ? numbers[1].toDouble(&goodY) : 0;
                    constexpr double none = std::numeric_limits<double>::quiet_NaN();
                    places.push_back(goodX && goodY ? GeoPoint { x, y } : GeoPoint { none, none });
                }
            }
        }
        return places;
    }

    QXmlStreamReader m_xml;
    VectorCollector &m_collector;
    bool m_readable = true;
};

} // namespace

void readKml(const QByteArray &bytes, VectorData &data, VectorCollector &collector)
{
    data.format = QStringLiteral("KML");
    KmlReader(bytes, collector).read();
}

} // namespace obra
