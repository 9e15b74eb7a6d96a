// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/odsdocuments.h"
#include "output/odsstyles.h"
#include "output/odsxml.h"
#include "output/sheetlayout.h"

#include <KZip>

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <cerrno>

namespace obra {

namespace {

constexpr qint64 largestEntry = 4'000'000'000; // of a zip without its extensions

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
        , m_names(sheetNames(notes, rows, rowsPerSheet))
        , m_zip(&file.device())
    {
        m_zip.setExtraField(KZip::NoExtraField);
        if (!m_zip.open(QIODevice::WriteOnly))
            m_file.fail(errno);
        m_zip.setCompression(KZip::NoCompression); // so that the type can be read at a fixed place
        put(QStringLiteral("mimetype"), ods::mimeType.toUtf8());
        m_zip.setCompression(KZip::DeflateCompression);
        put(QStringLiteral("META-INF/manifest.xml"), ods::manifestXml());
        put(QStringLiteral("meta.xml"), ods::metaXml(m_notes.citation));
        put(QStringLiteral("styles.xml"), ods::stylesXml());
        put(QStringLiteral("settings.xml"), ods::settingsXml(m_names));
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
        m_xml->writeStartElement(ods::table, QStringLiteral("table-row"));
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

    void startContent()
    {
        m_xml->writeStartDocument();
        ods::declareNamespaces(*m_xml, { QStringLiteral("office"), QStringLiteral("style"), QStringLiteral("text"), QStringLiteral("table"), QStringLiteral("fo"), QStringLiteral("number") });
        m_xml->writeStartElement(ods::office, QStringLiteral("document-content"));
        m_xml->writeAttribute(ods::office, QStringLiteral("version"), QStringLiteral("1.2"));
        ods::writeStyles(*m_xml, m_notes.fields);
        m_xml->writeStartElement(ods::office, QStringLiteral("body"));
        m_xml->writeStartElement(ods::office, QStringLiteral("spreadsheet"));
    }

    void startSheet()
    {
        startTable(m_names[m_sheets++]);
        for (qsizetype i = 0; i < m_notes.fields.size(); ++i)
            writeColumn(QStringLiteral("co%1").arg(i));
        m_xml->writeStartElement(ods::table, QStringLiteral("table-header-rows"));
        m_xml->writeStartElement(ods::table, QStringLiteral("table-row"));
        for (const ExportField &field : std::as_const(m_notes.fields))
            writeText(field.title, QStringLiteral("ceHeader"));
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        m_row = 1;
    }

    void startTable(const QString &name)
    {
        m_xml->writeStartElement(ods::table, QStringLiteral("table"));
        m_xml->writeAttribute(ods::table, QStringLiteral("name"), name);
    }

    void writeColumn(const QString &styleName)
    {
        m_xml->writeEmptyElement(ods::table, QStringLiteral("table-column"));
        m_xml->writeAttribute(ods::table, QStringLiteral("style-name"), styleName);
    }

    void writeCell(const ExportCell &cell, const ExportField &field)
    {
        switch (cell.kind) {
        case ExportCell::Kind::Empty:
            m_xml->writeEmptyElement(ods::table, QStringLiteral("table-cell"));
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
            m_xml->writeAttribute(ods::office, QStringLiteral("value"), cell.text);
            m_xml->writeTextElement(ods::text, QStringLiteral("p"), cell.text);
            m_xml->writeEndElement();
            break;
        }
        case ExportCell::Kind::Date:
            startCell(QStringLiteral("ceDate"), QStringLiteral("date"));
            m_xml->writeAttribute(ods::office, QStringLiteral("date-value"), cell.date.toString(Qt::ISODate));
            m_xml->writeTextElement(ods::text, QStringLiteral("p"), cell.date.toString(Qt::ISODate));
            m_xml->writeEndElement();
            break;
        }
    }

    void startCell(const QString &styleName, const QString &type)
    {
        m_xml->writeStartElement(ods::table, QStringLiteral("table-cell"));
        if (!styleName.isEmpty())
            m_xml->writeAttribute(ods::table, QStringLiteral("style-name"), styleName);
        m_xml->writeAttribute(ods::office, QStringLiteral("value-type"), type);
    }

    void writeText(const QString &content, const QString &styleName)
    {
        startCell(styleName, QStringLiteral("string"));
        ods::writeParagraphs(*m_xml, content);
        m_xml->writeEndElement();
    }

    void addReadme()
    {
        startTable(readmeName());
        writeColumn(QStringLiteral("coName"));
        writeColumn(QStringLiteral("coValue"));
        for (const ReadmeLine &line : readmeLines(m_notes, m_sheets, 0)) {
            m_xml->writeStartElement(ods::table, QStringLiteral("table-row"));
            writeText(line.name, line.isHeading ? QStringLiteral("ceHeader") : QStringLiteral("ceWrapped"));
            writeText(line.value, QStringLiteral("ceWrapped"));
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
    }

    /// The arrows that filter each column.
    void addRanges()
    {
        m_xml->writeStartElement(ods::table, QStringLiteral("database-ranges"));
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const qint64 rows = std::min(m_room, m_rows - i * m_room);
            m_xml->writeEmptyElement(ods::table, QStringLiteral("database-range"));
            m_xml->writeAttribute(ods::table, QStringLiteral("name"), QStringLiteral("rows%1").arg(i + 1));
            m_xml->writeAttribute(ods::table, QStringLiteral("target-range-address"),
                                  QStringLiteral("'%1'.A1:'%1'.%2%3").arg(m_names[i], columnLetters(m_notes.fields.size() - 1)).arg(rows + 1));
            m_xml->writeAttribute(ods::table, QStringLiteral("display-filter-buttons"), QStringLiteral("true"));
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
