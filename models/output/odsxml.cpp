// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/odsxml.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <utility>

namespace obra::ods {

namespace {

void writeLine(QXmlStreamWriter &xml, const QString &line)
{
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        if (line[at] == QLatin1Char('\t')) {
            xml.writeEmptyElement(text, QStringLiteral("tab"));
            ++at;
            continue;
        }
        while (end < line.size() && line[end] == QLatin1Char(' '))
            ++end;
        if (end > at + 1 || (end > at && (at == 0 || end == line.size()))) {
            xml.writeEmptyElement(text, QStringLiteral("s"));
            xml.writeAttribute(text, QStringLiteral("c"), QString::number(end - at));
            at = end;
            continue;
        }
        while (end < line.size() && line[end] != QLatin1Char('\t') && (line[end] != QLatin1Char(' ') || (end + 1 < line.size() && line[end + 1] != QLatin1Char(' '))))
            ++end;
        xml.writeCharacters(line.mid(at, end - at));
        at = end;
    }
}

} // namespace

QString xmlText(const QString &raw)
{
    QString clean;
    clean.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar sign = raw[i];
        if (sign.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            clean += sign;
            clean += raw[++i];
        } else if (!sign.isSurrogate() && sign.unicode() < 0xfffe && (sign.unicode() >= 0x20 || sign == QLatin1Char('\n') || sign == QLatin1Char('\t'))) {
            clean += sign;
        }
    }
    return clean;
}

void declareNamespaces(QXmlStreamWriter &xml, const QStringList &prefixes)
{
    const std::pair<QString, QString> all[] = {
        { office, QStringLiteral("office") }, { style, QStringLiteral("style") }, { text, QStringLiteral("text") }, { table, QStringLiteral("table") },
        { fo, QStringLiteral("fo") },         { number, QStringLiteral("number") }, { meta, QStringLiteral("meta") }, { config, QStringLiteral("config") },
        { manifest, QStringLiteral("manifest") }, { dc, QStringLiteral("dc") },
    };
    for (const auto &[space, prefix] : all) {
        if (prefixes.contains(prefix))
            xml.writeNamespace(space, prefix);
    }
}

void writeParagraphs(QXmlStreamWriter &xml, const QString &content)
{
    QString lines = content;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QString &line : xmlText(lines).split(QLatin1Char('\n'))) {
        xml.writeStartElement(text, QStringLiteral("p"));
        writeLine(xml, line);
        xml.writeEndElement();
    }
}

} // namespace obra::ods
