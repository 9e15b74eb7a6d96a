// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheetlayout.h"

#include <KZip>

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamWriter>

#include <cerrno>

namespace obra {

namespace {

const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString fo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString number = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
const QString config = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0");
const QString manifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString mimeType = QStringLiteral("application/vnd.oasis.opendocument.spreadsheet");

constexpr qint64 largestEntry = 4'000'000'000; // of a zip without its extensions

/// Characters that XML 1.0 has no place for are left out.
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

/// What is written goes into the zip's entry that is open.
class ZipEntry : public QIODevice
{
public:
    explicit ZipEntry(KZip &zip) : m_zip(zip) { open(QIODevice::WriteOnly); }
    qint64 written() const { return m_written; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_failed = m_failed || !m_zip.writeData(data, size);
        m_written += size;
        return size; // the XML writer has no use for an error: it is asked for at the end of each row
    }

private:
    KZip &m_zip;
    qint64 m_written = 0;
    bool m_failed = false;
};

/// An OpenDocument 1.2 spreadsheet, streamed row by row into a zip.
class OdsWriter : public TableWriter
{
public:
    OdsWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet)
        : m_file(file)
        , m_notes(notes)
        , m_rows(rows)
        , m_room(rowsPerSheet - 1)
        , m_names(sheetNames(notes.citation.unit, rows, rowsPerSheet))
        , m_zip(&file.device())
    {
        m_zip.setExtraField(KZip::NoExtraField);
        if (!m_zip.open(QIODevice::WriteOnly))
            m_file.fail(errno);
        m_zip.setCompression(KZip::NoCompression); // so that the type can be read at a fixed place
        put(QStringLiteral("mimetype"), mimeType.toUtf8());
        m_zip.setCompression(KZip::DeflateCompression);
        put(QStringLiteral("META-INF/manifest.xml"), manifestXml());
        put(QStringLiteral("meta.xml"), metaXml());
        put(QStringLiteral("styles.xml"), stylesXml());
        put(QStringLiteral("settings.xml"), settingsXml());
        if (!m_zip.prepareWriting(QStringLiteral("content.xml"), QString(), QString(), 0))
            m_file.fail(errno);
        m_entry = std::make_unique<ZipEntry>(m_zip);
        m_xml = std::make_unique<QXmlStreamWriter>(m_entry.get());
        startContent();
        startSheet();
    }

    void addRow(const std::vector<ExportCell> &cells) override
    {
        if (m_row > m_room) {
            m_xml->writeEndElement();
            startSheet();
        }
        m_xml->writeStartElement(table, QStringLiteral("table-row"));
        for (std::size_t i = 0; i < cells.size(); ++i)
            writeCell(cells[i], m_notes.fields[qsizetype(i)]);
        m_xml->writeEndElement();
        ++m_row;
        checkEntry();
    }

    void finish() override
    {
        m_xml->writeEndElement(); // the last sheet
        addReadme();
        addRanges();
        m_xml->writeEndDocument();
        checkEntry();
        m_xml.reset();
        errno = 0;
        if (!m_zip.finishWriting(m_entry->written()) || !m_zip.close())
            m_file.fail(errno);
        m_entry.reset();
        m_file.device().flush();
        if (m_file.device().error() != QFileDevice::NoError)
            m_file.fail(errno);
    }

private:
    void checkEntry()
    {
        if (m_entry->hasFailed() || m_file.device().error() != QFileDevice::NoError)
            m_file.fail(errno);
        if (m_entry->written() > largestEntry)
            throw ExportError(QCoreApplication::translate("TableWriter", "These are too many rows for an ODS file. Choose CSV, or filter first."));
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        errno = 0;
        if (!m_zip.writeFile(name, bytes))
            m_file.fail(errno);
    }

    /// A whole small document; @p fill writes what is in its root element.
    template<typename Fill>
    QByteArray xmlDocument(const QStringList &prefixes, const QString &space, const QString &root, Fill &&fill) const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        declare(xml, prefixes);
        xml.writeStartElement(space, root);
        fill(xml);
        xml.writeEndDocument();
        return bytes;
    }

    static void declare(QXmlStreamWriter &xml, const QStringList &prefixes)
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

    QByteArray manifestXml() const
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

    QByteArray metaXml() const
    {
        return xmlDocument({ QStringLiteral("office"), QStringLiteral("meta"), QStringLiteral("dc") }, office, QStringLiteral("document-meta"), [this](QXmlStreamWriter &xml) {
            xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
            xml.writeStartElement(office, QStringLiteral("meta"));
            xml.writeTextElement(meta, QStringLiteral("generator"), QStringLiteral("ObraAbierta/" OBRA_VERSION));
            xml.writeTextElement(dc, QStringLiteral("title"), xmlText(m_notes.citation.sentence));
            xml.writeTextElement(dc, QStringLiteral("description"), xmlText(m_notes.citation.line()));
            xml.writeTextElement(meta, QStringLiteral("creation-date"), m_notes.citation.exported.toString(Qt::ISODate).left(19));
            xml.writeEndElement();
        });
    }

    QByteArray stylesXml() const
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

    /// Keeps the header in sight on each sheet.
    QByteArray settingsXml() const
    {
        return xmlDocument({ QStringLiteral("office"), QStringLiteral("config") }, office, QStringLiteral("document-settings"), [this](QXmlStreamWriter &xml) {
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
            item(QStringLiteral("ActiveTable"), QStringLiteral("string"), m_names.first());
            start(QStringLiteral("config-item-map-named"), QStringLiteral("Tables"));
            for (const QString &name : m_names) {
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

    void startContent()
    {
        m_xml->writeStartDocument();
        declare(*m_xml, { QStringLiteral("office"), QStringLiteral("style"), QStringLiteral("text"), QStringLiteral("table"), QStringLiteral("fo"), QStringLiteral("number") });
        m_xml->writeStartElement(office, QStringLiteral("document-content"));
        m_xml->writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
        m_xml->writeStartElement(office, QStringLiteral("automatic-styles"));
        writeDataStyles();
        for (qsizetype i = 0; i < m_notes.fields.size(); ++i)
            writeColumnStyle(QStringLiteral("co%1").arg(i), columnCharacters(m_notes.fields[i]));
        writeColumnStyle(QStringLiteral("coName"), 30);
        writeColumnStyle(QStringLiteral("coValue"), 100);
        writeCellStyle(QStringLiteral("ceHeader"), QString(), true, true);
        writeCellStyle(QStringLiteral("ceWrapped"), QString(), false, true);
        writeCellStyle(QStringLiteral("ceMoney"), QStringLiteral("nMoney"), false, false);
        writeCellStyle(QStringLiteral("ceCount"), QStringLiteral("nCount"), false, false);
        writeCellStyle(QStringLiteral("ceDate"), QStringLiteral("nDate"), false, false);
        m_xml->writeEndElement();
        m_xml->writeStartElement(office, QStringLiteral("body"));
        m_xml->writeStartElement(office, QStringLiteral("spreadsheet"));
    }

    void writeDataStyles()
    {
        for (const auto &[name, decimals, least] : { std::tuple { "nMoney", "4", "2" }, std::tuple { "nCount", "0", "0" } }) {
            m_xml->writeStartElement(number, QStringLiteral("number-style"));
            m_xml->writeAttribute(style, QStringLiteral("name"), QLatin1String(name));
            m_xml->writeEmptyElement(number, QStringLiteral("number"));
            m_xml->writeAttribute(number, QStringLiteral("decimal-places"), QLatin1String(decimals));
            m_xml->writeAttribute(number, QStringLiteral("min-decimal-places"), QLatin1String(least));
            m_xml->writeAttribute(number, QStringLiteral("min-integer-digits"), QStringLiteral("1"));
            m_xml->writeAttribute(number, QStringLiteral("grouping"), QStringLiteral("true"));
            m_xml->writeEndElement();
        }
        const bool dayFirst = QLocale().language() == QLocale::Spanish;
        m_xml->writeStartElement(number, QStringLiteral("date-style"));
        m_xml->writeAttribute(style, QStringLiteral("name"), QStringLiteral("nDate"));
        const auto part = [this](const char *element) {
            m_xml->writeEmptyElement(number, QLatin1String(element));
            m_xml->writeAttribute(number, QStringLiteral("style"), QStringLiteral("long"));
        };
        part(dayFirst ? "day" : "year");
        m_xml->writeTextElement(number, QStringLiteral("text"), dayFirst ? QStringLiteral("/") : QStringLiteral("-"));
        part("month");
        m_xml->writeTextElement(number, QStringLiteral("text"), dayFirst ? QStringLiteral("/") : QStringLiteral("-"));
        part(dayFirst ? "year" : "day");
        m_xml->writeEndElement();
    }

    void writeColumnStyle(const QString &name, int characters)
    {
        m_xml->writeStartElement(style, QStringLiteral("style"));
        m_xml->writeAttribute(style, QStringLiteral("name"), name);
        m_xml->writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-column"));
        m_xml->writeEmptyElement(style, QStringLiteral("table-column-properties"));
        m_xml->writeAttribute(style, QStringLiteral("column-width"), QStringLiteral("%1cm").arg(characters * 0.19, 0, 'f', 2));
        m_xml->writeEndElement();
    }

    void writeCellStyle(const QString &name, const QString &dataStyle, bool bold, bool wrapped)
    {
        m_xml->writeStartElement(style, QStringLiteral("style"));
        m_xml->writeAttribute(style, QStringLiteral("name"), name);
        m_xml->writeAttribute(style, QStringLiteral("family"), QStringLiteral("table-cell"));
        m_xml->writeAttribute(style, QStringLiteral("parent-style-name"), QStringLiteral("Default"));
        if (!dataStyle.isEmpty())
            m_xml->writeAttribute(style, QStringLiteral("data-style-name"), dataStyle);
        if (wrapped) {
            m_xml->writeEmptyElement(style, QStringLiteral("table-cell-properties"));
            m_xml->writeAttribute(fo, QStringLiteral("wrap-option"), QStringLiteral("wrap"));
            m_xml->writeAttribute(style, QStringLiteral("vertical-align"), QStringLiteral("top"));
        }
        if (bold) {
            m_xml->writeEmptyElement(style, QStringLiteral("text-properties"));
            m_xml->writeAttribute(fo, QStringLiteral("font-weight"), QStringLiteral("bold"));
        }
        m_xml->writeEndElement();
    }

    void startSheet()
    {
        startTable(m_names[m_sheets++]);
        for (qsizetype i = 0; i < m_notes.fields.size(); ++i)
            writeColumn(QStringLiteral("co%1").arg(i));
        m_xml->writeStartElement(table, QStringLiteral("table-header-rows"));
        m_xml->writeStartElement(table, QStringLiteral("table-row"));
        for (const ExportField &field : std::as_const(m_notes.fields))
            writeText(field.title, QStringLiteral("ceHeader"));
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        m_row = 1;
    }

    void startTable(const QString &name)
    {
        m_xml->writeStartElement(table, QStringLiteral("table"));
        m_xml->writeAttribute(table, QStringLiteral("name"), name);
    }

    void writeColumn(const QString &styleName)
    {
        m_xml->writeEmptyElement(table, QStringLiteral("table-column"));
        m_xml->writeAttribute(table, QStringLiteral("style-name"), styleName);
    }

    void writeCell(const ExportCell &cell, const ExportField &field)
    {
        switch (cell.kind) {
        case ExportCell::Kind::Empty:
            m_xml->writeEmptyElement(table, QStringLiteral("table-cell"));
            break;
        case ExportCell::Kind::Text:
            writeText(cell.text, QString());
            break;
        case ExportCell::Kind::Number: {
            if (!isExactInSheet(cell.text)) {
                writeText(cell.text, QString());
                break;
            }
            const bool counts = field.column == ExportColumn::Tenderers || field.column == ExportColumn::Contracts || field.column == ExportColumn::Releases;
            startCell(counts ? QStringLiteral("ceCount") : QStringLiteral("ceMoney"), QStringLiteral("float"));
            m_xml->writeAttribute(office, QStringLiteral("value"), cell.text);
            m_xml->writeTextElement(text, QStringLiteral("p"), cell.text);
            m_xml->writeEndElement();
            break;
        }
        case ExportCell::Kind::Date:
            startCell(QStringLiteral("ceDate"), QStringLiteral("date"));
            m_xml->writeAttribute(office, QStringLiteral("date-value"), cell.date.toString(Qt::ISODate));
            m_xml->writeTextElement(text, QStringLiteral("p"), cell.date.toString(Qt::ISODate));
            m_xml->writeEndElement();
            break;
        }
    }

    void startCell(const QString &styleName, const QString &type)
    {
        m_xml->writeStartElement(table, QStringLiteral("table-cell"));
        if (!styleName.isEmpty())
            m_xml->writeAttribute(table, QStringLiteral("style-name"), styleName);
        m_xml->writeAttribute(office, QStringLiteral("value-type"), type);
    }

    /// A paragraph a line; runs of spaces and tabs, which OpenDocument would fold, as elements. Never a formula, whatever it looks like.
    void writeText(const QString &content, const QString &styleName)
    {
        startCell(styleName, QStringLiteral("string"));
        const QStringList lines = xmlText(QString(content).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'))).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            m_xml->writeStartElement(text, QStringLiteral("p"));
            writeLine(line);
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
    }

    void writeLine(const QString &line)
    {
        for (qsizetype at = 0; at < line.size();) {
            qsizetype end = at;
            if (line[at] == QLatin1Char('\t')) {
                m_xml->writeEmptyElement(text, QStringLiteral("tab"));
                ++at;
                continue;
            }
            while (end < line.size() && line[end] == QLatin1Char(' '))
                ++end;
            if (end > at + 1 || (end > at && (at == 0 || end == line.size()))) {
                m_xml->writeEmptyElement(text, QStringLiteral("s"));
                m_xml->writeAttribute(text, QStringLiteral("c"), QString::number(end - at));
                at = end;
                continue;
            }
            while (end < line.size() && line[end] != QLatin1Char('\t') && (line[end] != QLatin1Char(' ') || (end + 1 < line.size() && line[end + 1] != QLatin1Char(' '))))
                ++end;
            m_xml->writeCharacters(line.mid(at, end - at));
            at = end;
        }
    }

    void addReadme()
    {
        startTable(readmeName());
        writeColumn(QStringLiteral("coName"));
        writeColumn(QStringLiteral("coValue"));
        for (const ReadmeLine &line : readmeLines(m_notes, m_sheets, 0)) {
            m_xml->writeStartElement(table, QStringLiteral("table-row"));
            writeText(line.name, line.isHeading ? QStringLiteral("ceHeader") : QStringLiteral("ceWrapped"));
            writeText(line.value, QStringLiteral("ceWrapped"));
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
    }

    /// The arrows that filter each column.
    void addRanges()
    {
        m_xml->writeStartElement(table, QStringLiteral("database-ranges"));
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const qint64 rows = std::min(m_room, m_rows - i * m_room);
            m_xml->writeEmptyElement(table, QStringLiteral("database-range"));
            m_xml->writeAttribute(table, QStringLiteral("name"), QStringLiteral("rows%1").arg(i + 1));
            m_xml->writeAttribute(table, QStringLiteral("target-range-address"),
                                  QStringLiteral("'%1'.A1:'%1'.%2%3").arg(m_names[i], columnLetters(m_notes.fields.size() - 1)).arg(rows + 1));
            m_xml->writeAttribute(table, QStringLiteral("display-filter-buttons"), QStringLiteral("true"));
        }
        m_xml->writeEndElement();
    }

    static QString columnLetters(qsizetype column)
    {
        QString letters;
        for (++column; column > 0; column = (column - 1) / 26)
            letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
        return letters;
    }

    NewFile &m_file;
    TableNotes m_notes;
    qint64 m_rows, m_room;
    QStringList m_names;
    KZip m_zip;
    std::unique_ptr<ZipEntry> m_entry;
    std::unique_ptr<QXmlStreamWriter> m_xml;
    qint64 m_row = 0; // in the sheet
    int m_sheets = 0;
};

} // namespace

std::unique_ptr<TableWriter> makeOdsWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet)
{
    return std::make_unique<OdsWriter>(file, notes, rows, rowsPerSheet);
}

} // namespace obra
