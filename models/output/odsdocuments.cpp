// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/odsdocuments.h"

#include "output/odsxml.h"

#include <QXmlStreamWriter>

#include <utility>

namespace obra::ods {

namespace {

/// A whole small document; @p fill writes what is in its root element.
template<typename Fill>
QByteArray xmlDocument(const QStringList &prefixes, const QString &space, const QString &root, Fill &&fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    declareNamespaces(xml, prefixes);
    xml.writeStartElement(space, root);
    fill(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray manifestXml()
{
    return xmlDocument({ QStringLiteral("manifest") }, manifest, QStringLiteral("manifest"), [](QXmlStreamWriter &xml) {
        xml.writeAttribute(manifest, QStringLiteral("version"), QStringLiteral("1.2"));
        const std::pair<QString, QString> entries[] = { { QStringLiteral("/"), mimeType },
                                                        { QStringLiteral("content.xml"), QStringLiteral("text/xml") },
                                                        { QStringLiteral("styles.xml"), QStringLiteral("text/xml") },
                                                        { QStringLiteral("meta.xml"), QStringLiteral("text/xml") },
                                                        { QStringLiteral("settings.xml"), QStringLiteral("text/xml") } };
        for (const auto &[path, type] : entries) {
            xml.writeEmptyElement(manifest, QStringLiteral("file-entry"));
            xml.writeAttribute(manifest, QStringLiteral("full-path"), path);
            if (path == QLatin1String("/"))
                xml.writeAttribute(manifest, QStringLiteral("version"), QStringLiteral("1.2"));
            xml.writeAttribute(manifest, QStringLiteral("media-type"), type);
        }
    });
}

QByteArray metaXml(const Citation &citation)
{
    return xmlDocument({ QStringLiteral("office"), QStringLiteral("meta"), QStringLiteral("dc") }, office, QStringLiteral("document-meta"), [&](QXmlStreamWriter &xml) {
        xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
        xml.writeStartElement(office, QStringLiteral("meta"));
        xml.writeTextElement(meta, QStringLiteral("generator"), QStringLiteral("ObraAbierta/" OBRA_VERSION));
        xml.writeTextElement(dc, QStringLiteral("title"), xmlText(citation.sentence));
        xml.writeTextElement(dc, QStringLiteral("description"), xmlText(citation.line()));
        xml.writeTextElement(meta, QStringLiteral("creation-date"), citation.exported.toString(Qt::ISODate).left(19));
        xml.writeEndElement();
    });
}

QByteArray stylesXml()
{
    return xmlDocument({ QStringLiteral("office"), QStringLiteral("style") }, office, QStringLiteral("document-styles"), [](QXmlStreamWriter &xml) {
        xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
        xml.writeStartElement(office, QStringLiteral("styles"));
        xml.writeEmptyElement(style, QStringLiteral("style"));
        xml.writeAttribute(style, QStringLiteral("name"), QStringLiteral("Default"));
        xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-cell"));
        xml.writeEndElement();
    });
}

QByteArray settingsXml(const QStringList &sheets)
{
    return xmlDocument({ QStringLiteral("office"), QStringLiteral("config") }, office, QStringLiteral("document-settings"), [&](QXmlStreamWriter &xml) {
        const auto item = [&xml](const QString &name, const QString &type, const QString &value) {
            xml.writeStartElement(config, QStringLiteral("config-item"));
            xml.writeAttribute(config, QStringLiteral("name"), name);
            xml.writeAttribute(config, QStringLiteral("type"), type);
            xml.writeCharacters(value);
            xml.writeEndElement();
        };
        const auto start = [&xml](const QString &element, const QString &name) {
            xml.writeStartElement(config, element);
            if (!name.isEmpty())
                xml.writeAttribute(config, QStringLiteral("name"), name);
        };
        xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
        xml.writeStartElement(office, QStringLiteral("settings"));
        start(QStringLiteral("config-item-set"), QStringLiteral("ooo:view-settings"));
        start(QStringLiteral("config-item-map-indexed"), QStringLiteral("Views"));
        start(QStringLiteral("config-item-map-entry"), QString());
        item(QStringLiteral("ViewId"), QStringLiteral("string"), QStringLiteral("view1"));
        item(QStringLiteral("ActiveTable"), QStringLiteral("string"), sheets.first());
        start(QStringLiteral("config-item-map-named"), QStringLiteral("Tables"));
        for (const QString &name : sheets) {
            start(QStringLiteral("config-item-map-entry"), name);
            item(QStringLiteral("CursorPositionX"), QStringLiteral("int"), QStringLiteral("0"));
            item(QStringLiteral("CursorPositionY"), QStringLiteral("int"), QStringLiteral("1"));
            item(QStringLiteral("HorizontalSplitMode"), QStringLiteral("short"), QStringLiteral("0"));
            item(QStringLiteral("VerticalSplitMode"), QStringLiteral("short"), QStringLiteral("2"));
            item(QStringLiteral("VerticalSplitPosition"), QStringLiteral("int"), QStringLiteral("1"));
            item(QStringLiteral("ActiveSplitRange"), QStringLiteral("short"), QStringLiteral("2"));
            item(QStringLiteral("PositionTop"), QStringLiteral("int"), QStringLiteral("0"));
            item(QStringLiteral("PositionBottom"), QStringLiteral("int"), QStringLiteral("1"));
            xml.writeEndElement();
        }
    });
}

} // namespace obra::ods
