// SPDX-License-Identifier: GPL-3.0-or-later
// KML 2.2 (OGC 12-007): placemarks with their points, lines and areas; what they look like is left alone.
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>
#include <utility>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr int deepest = 64;
constexpr int deepestSkipped = 1000;      // elements within one that is passed over
constexpr qsizetype longestTag = 1 << 16; // bytes: the time for its attributes grows with their square

class KmlReader
{
public:
    KmlReader(const QByteArray &bytes, VectorCollector &collector) : m_bytes(bytes), m_xml(bytes), m_collector(collector) {}

    void read()
    {
        refuseLongTags();
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("kml"))
            m_collector.fail(m_xml.hasError() ? wrong() : LayerFiles::tr("it is XML, but no KML."));
        container(0);
        if (m_xml.hasError())
            m_collector.fail(wrong());
    }

private:
    QString wrong() const { return LayerFiles::tr("it is no valid KML; something is wrong in line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()); }

    void refuseLongTags() const
    {
        const auto behind = [this](qsizetype from, const char *end) {
            const qsizetype at = m_bytes.indexOf(end, from);
            return at < 0 ? m_bytes.size() : at;
        };
        for (qsizetype at = m_bytes.indexOf('<'); at >= 0; at = m_bytes.indexOf('<', at)) {
            const QByteArrayView rest = QByteArrayView(m_bytes).sliced(at);
            if (rest.startsWith("<!--") || rest.startsWith("<![CDATA[")) { // which may be long
                at = behind(at, rest[2] == '-' ? "-->" : "]]>");
                continue;
            }
            char quote = '\0';
            qsizetype length = 1;
            while (length < rest.size() && (quote != '\0' || rest[length] != '>') && length <= longestTag) {
                const char c = rest[length++];
                if (quote != '\0' ? c == quote : c == '"' || c == '\'')
                    quote = quote != '\0' ? '\0' : c;
            }
            if (length > longestTag)
                m_collector.fail(LayerFiles::tr("it is no valid KML; an element in line %1 is too long.").arg(m_bytes.left(at).count('\n') + 1));
            at += length;
        }
    }

    /// Passes over the rest of the element. Qt's own way would go as deep as the file does, and keep the path.
    void skip()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            if (depth > deepestSkipped)
                m_collector.fail(LayerFiles::tr("its folders are nested more than %1 deep (line %2).").arg(deepestSkipped).arg(m_xml.lineNumber()));
        }
    }

    void container(int depth)
    {
        m_collector.check();
        if (depth > deepest)
            m_collector.fail(LayerFiles::tr("its folders are nested more than %1 deep (line %2).").arg(deepest).arg(m_xml.lineNumber()));
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("Document") || name == QLatin1String("Folder"))
                container(depth + 1);
            else if (name == QLatin1String("Placemark"))
                placemark();
            else
                skip();
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

    /// The text of the element without that of elements within.
    QString text()
    {
        QString all;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement)
                skip();
            else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
                all += m_xml.text();
        }
        return all.trimmed();
    }

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
                        skip();
                }
            } else if (m_xml.name() == QLatin1String("SchemaData") && depth == 0) {
                extendedData(1);
            } else {
                skip();
            }
        }
    }

    void shape(Geometry &geometry, int depth)
    {
        const auto name = m_xml.name();
        if (depth > deepest) {
            m_readable = false;
            skip();
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
            bool hasOuter = false;
            while (m_xml.readNextStartElement()) {
                const bool outer = m_xml.name() == QLatin1String("outerBoundaryIs");
                if (!outer && m_xml.name() != QLatin1String("innerBoundaryIs")) {
                    skip();
                    continue;
                }
                while (m_xml.readNextStartElement()) {
                    std::vector<GeoPoint> ring = coordinates();
                    m_readable = m_readable && ring.size() >= 3;
                    part.rings.push_back(std::move(ring));
                    if (outer && !std::exchange(hasOuter, true)) // the file may name a hole first
                        std::swap(part.rings.front(), part.rings.back());
                }
            }
            if (!part.rings.empty())
                geometry.parts.push_back(std::move(part));
        } else {
            skip();
        }
    }

    /// Of the element's <coordinates>: "longitude,latitude[,height]" apart by white space.
    std::vector<GeoPoint> coordinates()
    {
        std::vector<GeoPoint> places;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("coordinates")) {
                skip();
                continue;
            }
            const QString all = text();
            constexpr qint64 often = 1000;
            qint64 told = 0;
            for (qsizetype at = 0; at < all.size();) {
                while (at < all.size() && all[at].isSpace())
                    ++at;
                qsizetype end = at;
                while (end < all.size() && !all[end].isSpace())
                    ++end;
                if (end == at)
                    break;
                places.push_back(place(QStringView(all).sliced(at, end - at)));
                at = end;
                if (++told == often) {
                    m_collector.read(told);
                    told = 0;
                }
            }
            m_collector.read(told);
        }
        return places;
    }

    /// "longitude,latitude[,height]"; not a number where it is none.
    static GeoPoint place(QStringView text)
    {
        const qsizetype comma = text.indexOf(QLatin1Char(','));
        const qsizetype second = comma < 0 ? -1 : text.indexOf(QLatin1Char(','), comma + 1);
        bool goodX = false, goodY = false;
        const double x = comma < 0 ? 0 : text.first(comma).toDouble(&goodX);
        const double y = comma < 0 ? 0 : text.sliced(comma + 1, (second < 0 ? text.size() : second) - comma - 1).toDouble(&goodY);
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        return goodX && goodY ? GeoPoint { x, y } : GeoPoint { none, none };
    }

    const QByteArray &m_bytes;
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
