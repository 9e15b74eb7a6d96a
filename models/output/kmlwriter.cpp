// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exportpages.h"
#include "output/featurewriters.h"
#include "output/odsxml.h"
#include "output/rowshape.h"

#include <QXmlStreamWriter>

#include <cerrno>

namespace obra {

namespace {

using ods::xmlText;

QString tuples(const std::vector<GeoPoint> &points, bool closed)
{
    QStringList texts;
    for (const GeoPoint &point : points)
        texts.append(coordinateText(point.longitude) + QLatin1Char(',') + coordinateText(point.latitude));
    if (closed && texts.first() != texts.last())
        texts.append(texts.first());
    return texts.join(QLatin1Char(' '));
}

void writePart(QXmlStreamWriter &xml, const Geometry::Part &part)
{
    const auto element = [&xml](const char *name, const QString &coordinates) {
        xml.writeStartElement(QLatin1String(name));
        xml.writeTextElement(QStringLiteral("coordinates"), coordinates);
        xml.writeEndElement();
    };
    switch (part.kind) {
    case Geometry::Kind::Point: element("Point", tuples(part.rings.front(), false)); break;
    case Geometry::Kind::Line: element("LineString", tuples(part.rings.front(), false)); break;
    case Geometry::Kind::Area:
        xml.writeStartElement(QStringLiteral("Polygon"));
        for (size_t ring = 0; ring < part.rings.size(); ++ring) {
            xml.writeStartElement(ring == 0 ? QStringLiteral("outerBoundaryIs") : QStringLiteral("innerBoundaryIs"));
            element("LinearRing", tuples(part.rings[ring], true));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        break;
    }
}

} // namespace

void writeKml(const FeatureExport &what)
{
    QXmlStreamWriter xml(&what.file.device());
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("kml"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.opengis.net/kml/2.2"));
    xml.writeStartElement(QStringLiteral("Document"));
    xml.writeTextElement(QStringLiteral("name"), xmlText(what.citation.sentence));
    xml.writeTextElement(QStringLiteral("description"), xmlText(what.citation.text()));
    forEachExportRow(what.reader, what.slice, what.rows, what.stop, [&](quint32 row, const RowText &text) {
        const RowShape shape = rowShape(what.reader, what.slice, row);
        xml.writeStartElement(QStringLiteral("Placemark"));
        xml.writeTextElement(QStringLiteral("name"), xmlText(text.title.isEmpty() ? text.ocid : text.title));
        xml.writeStartElement(QStringLiteral("ExtendedData"));
        const auto data = [&xml](const QString &name, const QString &value) {
            xml.writeStartElement(QStringLiteral("Data"));
            xml.writeAttribute(QStringLiteral("name"), xmlText(name));
            xml.writeTextElement(QStringLiteral("value"), xmlText(value));
            xml.writeEndElement();
        };
        for (const ExportField &field : what.fields) {
            const ExportCell cell = exportCell(what.slice.table(), row, text, field, what.labels);
            if (cell.kind != ExportCell::Kind::Empty)
                data(field.title, cell.kind == ExportCell::Kind::Date ? cell.date.toString(Qt::ISODate) : cell.text);
        }
        if (!shape.location.isEmpty())
            data(QStringLiteral("location"), shape.location);
        data(QStringLiteral("citation"), what.citation.line());
        xml.writeEndElement();
        if (shape.geometry.parts.size() > 1)
            xml.writeStartElement(QStringLiteral("MultiGeometry"));
        for (const Geometry::Part &part : shape.geometry.parts)
            writePart(xml, part);
        if (shape.geometry.parts.size() > 1)
            xml.writeEndElement();
        xml.writeEndElement();
        what.done(!shape.geometry.isEmpty());
        if (xml.hasError())
            what.file.fail(errno);
    });
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    if (xml.hasError() || !what.file.device().flush())
        what.file.fail(errno);
}

} // namespace obra
