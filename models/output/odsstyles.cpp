// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/odsstyles.h"

#include "output/odsxml.h"
#include "output/sheetlayout.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <tuple>

namespace obra::ods {

namespace {

void writeDataStyles(QXmlStreamWriter &xml)
{
    for (const auto &[name, decimals, least] : { std::tuple { "nMoney", "4", "2" }, std::tuple { "nCount", "0", "0" } }) {
        xml.writeStartElement(number, QStringLiteral("number-style"));
        xml.writeAttribute(style, QStringLiteral("name"), QLatin1String(name));
        xml.writeEmptyElement(number, QStringLiteral("number"));
        xml.writeAttribute(number, QStringLiteral("decimal-places"), QLatin1String(decimals));
        xml.writeAttribute(number, QStringLiteral("min-decimal-places"), QLatin1String(least));
        xml.writeAttribute(number, QStringLiteral("min-integer-digits"), QStringLiteral("1"));
        xml.writeAttribute(number, QStringLiteral("grouping"), QStringLiteral("true"));
        xml.writeEndElement();
    }
    const bool dayFirst = QLocale().language() == QLocale::Spanish;
    xml.writeStartElement(number, QStringLiteral("date-style"));
    xml.writeAttribute(style, QStringLiteral("name"), QStringLiteral("nDate"));
    const auto part = [&xml](const char *element) {
        xml.writeEmptyElement(number, QLatin1String(element));
        xml.writeAttribute(number, QStringLiteral("style"), QStringLiteral("long"));
    };
    part(dayFirst ? "day" : "year");
    xml.writeTextElement(number, QStringLiteral("text"), dayFirst ? QStringLiteral("/") : QStringLiteral("-"));
    part("month");
    xml.writeTextElement(number, QStringLiteral("text"), dayFirst ? QStringLiteral("/") : QStringLiteral("-"));
    part(dayFirst ? "year" : "day");
    xml.writeEndElement();
}

void writeColumnStyle(QXmlStreamWriter &xml, const QString &name, int characters)
{
    xml.writeStartElement(style, QStringLiteral("style"));
    xml.writeAttribute(style, QStringLiteral("name"), name);
    xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-column"));
    xml.writeEmptyElement(style, QStringLiteral("table-column-properties"));
    xml.writeAttribute(style, QStringLiteral("column-width"), QStringLiteral("%1cm").arg(characters * 0.19, 0, 'f', 2));
    xml.writeEndElement();
}

void writeCellStyle(QXmlStreamWriter &xml, const QString &name, const QString &dataStyle, bool bold, bool wrapped)
{
    xml.writeStartElement(style, QStringLiteral("style"));
    xml.writeAttribute(style, QStringLiteral("name"), name);
    xml.writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-cell"));
    xml.writeAttribute(style, QStringLiteral("parent-style-name"), QStringLiteral("Default"));
    if (!dataStyle.isEmpty())
        xml.writeAttribute(style, QStringLiteral("data-style-name"), dataStyle);
    if (wrapped) {
        xml.writeEmptyElement(style, QStringLiteral("table-cell-properties"));
        xml.writeAttribute(fo, QStringLiteral("wrap-option"), QStringLiteral("wrap"));
        xml.writeAttribute(style, QStringLiteral("vertical-align"), QStringLiteral("top"));
    }
    if (bold) {
        xml.writeEmptyElement(style, QStringLiteral("text-properties"));
        xml.writeAttribute(fo, QStringLiteral("font-weight"), QStringLiteral("bold"));
    }
    xml.writeEndElement();
}

} // namespace

void writeStyles(QXmlStreamWriter &xml, const QVector<ExportField> &fields)
{
    xml.writeStartElement(office, QStringLiteral("automatic-styles"));
    writeDataStyles(xml);
    for (qsizetype i = 0; i < fields.size(); ++i)
        writeColumnStyle(xml, QStringLiteral("co%1").arg(i), columnCharacters(fields[i]));
    writeColumnStyle(xml, QStringLiteral("coName"), 30);
    writeColumnStyle(xml, QStringLiteral("coValue"), 100);
    writeCellStyle(xml, QStringLiteral("ceHeader"), QString(), true, true);
    writeCellStyle(xml, QStringLiteral("ceWrapped"), QString(), false, true);
    writeCellStyle(xml, QStringLiteral("ceMoney"), QStringLiteral("nMoney"), false, false);
    writeCellStyle(xml, QStringLiteral("ceCount"), QStringLiteral("nCount"), false, false);
    writeCellStyle(xml, QStringLiteral("ceDate"), QStringLiteral("nDate"), false, false);
    xml.writeEndElement();
}

} // namespace obra::ods
