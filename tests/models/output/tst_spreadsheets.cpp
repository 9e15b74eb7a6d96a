// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exporter.h"
#include "support/smalldata.h"

#include <KZip>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace obra;

namespace {

/// A cell as it stands in a file: s = text, n = number, d = date (as a day), and its content.
struct Cell
{
    char kind = 'e';
    QString text;
    bool operator==(const Cell &) const = default;
};
using Sheet = QVector<QVector<Cell>>;

QByteArray entry(const QString &path, const QString &name)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

QString wellFormed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return bytes.isEmpty() ? QStringLiteral("empty") : xml.errorString();
}

/// Sheets by name in their order, read with nothing of the product's code.
QVector<QPair<QString, Sheet>> readXlsx(const QString &path)
{
    QVector<QPair<QString, Sheet>> sheets;
    QXmlStreamReader book(entry(path, QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd()) {
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == QLatin1String("sheet"))
            sheets.append({ book.attributes().value(QLatin1String("name")).toString(), {} });
    }
    // Which styles are dates?
    QSet<int> dateFormats, dateStyles;
    QXmlStreamReader styles(entry(path, QStringLiteral("xl/styles.xml")));
    bool inCells = false;
    int style = 0;
    while (!styles.atEnd()) {
        const auto token = styles.readNext();
        if (styles.name() == QLatin1String("cellXfs"))
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (styles.name() == QLatin1String("numFmt") && styles.attributes().value(QLatin1String("formatCode")).contains(QLatin1String("yy")))
            dateFormats.insert(styles.attributes().value(QLatin1String("numFmtId")).toInt());
        if (inCells && styles.name() == QLatin1String("xf")) {
            if (dateFormats.contains(styles.attributes().value(QLatin1String("numFmtId")).toInt()))
                dateStyles.insert(style);
            ++style;
        }
    }
    for (int i = 0; i < sheets.size(); ++i) {
        QXmlStreamReader xml(entry(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1)));
        Sheet &sheet = sheets[i].second;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("row")) {
                while (sheet.size() < xml.attributes().value(QLatin1String("r")).toInt())
                    sheet.append(QVector<Cell>());
            } else if (xml.name() == QLatin1String("f")) {
                qFatal("a formula");
            } else if (xml.name() == QLatin1String("c")) {
                int column = 0;
                const QXmlStreamAttributes attributes = xml.attributes();
                for (const QChar sign : attributes.value(QLatin1String("r"))) {
                    if (sign.isLetter())
                        column = column * 26 + (sign.unicode() - 'A' + 1);
                }
                QVector<Cell> &row = sheet.last();
                while (row.size() < column)
                    row.append(Cell());
                Cell &cell = row.last();
                const bool text = xml.attributes().value(QLatin1String("t")) == QLatin1String("inlineStr");
                const bool date = dateStyles.contains(xml.attributes().value(QLatin1String("s")).toInt());
                QString content;
                while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("c"))
                    content += xml.isCharacters() ? xml.text().toString() : QString();
                cell.kind = text ? 's' : date ? 'd' : content.isEmpty() ? 'e' : 'n';
                cell.text = date ? QDate(1899, 12, 30).addDays(content.toInt()).toString(Qt::ISODate) : content;
            }
        }
        if (xml.hasError())
            qFatal("%s", qPrintable(xml.errorString()));
    }
    return sheets;
}

QVector<QPair<QString, Sheet>> readOds(const QString &path)
{
    QVector<QPair<QString, Sheet>> sheets;
    QXmlStreamReader xml(entry(path, QStringLiteral("content.xml")));
    bool inCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.attributes().hasAttribute(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0"), QStringLiteral("formula")))
            qFatal("a formula");
        if (xml.isStartElement() && xml.name() == QLatin1String("table")) {
            sheets.append({ xml.attributes().value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0"), QStringLiteral("name")).toString(), {} });
        } else if (xml.isStartElement() && xml.name() == QLatin1String("table-row")) {
            sheets.last().second.append(QVector<Cell>());
        } else if (xml.isStartElement() && xml.name() == QLatin1String("table-cell")) {
            const auto value = [&xml](const char *name) {
                return xml.attributes().value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0"), QLatin1String(name)).toString();
            };
            Cell cell;
            const QString type = value("value-type");
            cell.kind = type.isEmpty() ? 'e' : type == QLatin1String("float") ? 'n' : type == QLatin1String("date") ? 'd' : 's';
            cell.text = cell.kind == 'n' ? value("value") : cell.kind == 'd' ? value("date-value") : QString();
            sheets.last().second.last().append(cell);
            inCell = cell.kind == 's';
        } else if (xml.isEndElement() && xml.name() == QLatin1String("table-cell")) {
            QString &text = sheets.last().second.last().last().text;
            if (inCell && text.endsWith(QLatin1Char('\n')))
                text.chop(1);
            inCell = false;
        } else if (inCell && xml.isEndElement() && xml.name() == QLatin1String("p")) {
            sheets.last().second.last().last().text += QLatin1Char('\n');
        } else if (inCell && xml.isStartElement() && xml.name() == QLatin1String("s")) {
            const int count = xml.attributes().value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0"), QStringLiteral("c")).toInt();
            sheets.last().second.last().last().text += QString(count, QLatin1Char(' '));
        } else if (inCell && xml.isStartElement() && xml.name() == QLatin1String("tab")) {
            sheets.last().second.last().last().text += QLatin1Char('\t');
        } else if (inCell && xml.isCharacters()) {
            sheets.last().second.last().last().text += xml.text().toString();
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return sheets;
}

QVector<QPair<QString, Sheet>> readSheets(const QString &path, ExportFormat format)
{
    return format == ExportFormat::Xlsx ? readXlsx(path) : readOds(path);
}

QString valueBeside(const Sheet &sheet, const QString &name)
{
    for (const QVector<Cell> &row : sheet) {
        if (row.size() > 1 && row[0].text == name)
            return row[1].text;
    }
    return QStringLiteral("(no such line)");
}

} // namespace

/// XLSX and ODS files, read back as what they are: zips of XML.
class SpreadsheetsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString odd = writeFile(m_folder.path(), QStringLiteral("odd.json"), R"({"uri":"https:\/\/example.org/a.json","publisher":{"name":"DGCP"},"publishedDate":"2024-01-01T00:00:00Z",
            "license":"https:\/\/example.org/licence","version":"1.1","releases":[
            {"ocid":"ocds-213czf-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender","parties":[{"id":"b","name":"=1+1","roles":["buyer"],
                "contactPoint":{"name":"Ana","email":"ana@example.org","telephone":"+507 6000-0000"}}],
             "buyer":{"id":"b","name":"=1+1"},"tender":{"id":"1","title":"  dos  espacios\ty tabulador\nlínea <2> & \u0001 fin ","tenderPeriod":{"startDate":"2019-03-04T00:00:00Z"},
             "value":{"amount":1234.5,"currency":"USD"}},
             "contracts":[{"id":"1","value":{"amount":10.50,"currency":"MXN"}},{"id":"2","value":{"amount":3,"currency":"EUR"}}]},
            {"ocid":"ocds-213czf-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"initiationType":"tender",
             "contracts":[{"id":"1","dateSigned":"1900-02-01","value":{"amount":900000000000.1234,"currency":"MXN"}}]},
            {"ocid":"ocds-213czf-3","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"initiationType":"tender",
             "awards":[{"id":"1","value":{"amount":7,"currency":"MNX"}}],"contracts":[{"id":"1","value":{"amount":20,"currency":"MXN"}}]}]})");
        importInto(cache(), { odd });
        importInto(practice(), practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
    }

    void cellsAreWhatTheyAre_data() { formats(); }

    void cellsAreWhatTheyAre()
    {
        QFETCH(int, format);
        const CacheReader reader(cache());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(Filter());
        ExportRequest request = requestFor(format, QStringLiteral("odd"));
        request.columns = { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Buyer, ExportColumn::Date, ExportColumn::Amount, ExportColumn::TenderValue, ExportColumn::Contracts };
        const ExportResult result = exportRows(reader, *slice, slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        const auto sheets = readSheets(request.outputPath, ExportFormat(format));
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[0].first, QStringLiteral("Processes"));
        const Sheet &rows = sheets[0].second;
        QCOMPARE(rows.size(), 4);
        QStringList header;
        for (const Cell &cell : rows[0])
            header.append(cell.text);
        QCOMPARE(header, QStringList({ QStringLiteral("ocid"), QStringLiteral("title"), QStringLiteral("buyer"), QStringLiteral("date"), QStringLiteral("amount"),
                                       QStringLiteral("amountCurrency"), QStringLiteral("tenderValue"), QStringLiteral("tenderValueCurrency"), QStringLiteral("contracts") }));
        std::map<QString, QVector<Cell>> byOcid;
        for (int i = 1; i < rows.size(); ++i)
            byOcid[rows[i][0].text] = rows[i];
        const QVector<Cell> one = byOcid[QStringLiteral("ocds-213czf-1")];
        QCOMPARE(one[1].kind, 's');
        QVERIFY(one[1].text.startsWith(QStringLiteral("  dos  espacios\ty tabulador\nlínea <2> & ")));
        QVERIFY(one[1].text.endsWith(QStringLiteral(" fin ")));
        QCOMPARE(one[2].kind, 's'); // never a formula
        QCOMPARE(one[2].text, QStringLiteral("=1+1"));
        QVERIFY((one[3] == Cell { 'd', QStringLiteral("2019-03-04") }));
        QCOMPARE(one[4].kind, 's'); // of two currencies there is no one number
        QVERIFY(one[4].text.contains(QStringLiteral("MXN 10.50")) && one[4].text.contains(QStringLiteral("EUR 3.00")));
        QCOMPARE(one[6].kind, 'n');
        QCOMPARE(one[6].text.toDouble(), 1234.5);
        QCOMPARE(one[7].text, QStringLiteral("USD"));
        QVERIFY((one[8].kind == 'n' && one[8].text.toInt() == 2));
        const QVector<Cell> two = byOcid[QStringLiteral("ocds-213czf-2")];
        QVERIFY((two[4] == Cell { 's', QStringLiteral("900000000000.1234") })); // a spreadsheet would round it
        QCOMPARE(two[5].text, QStringLiteral("MXN"));
        QVERIFY((two[3] == Cell { char(format == int(ExportFormat::Xlsx) ? 's' : 'd'), QStringLiteral("1900-02-01") })); // before what Excel can count
        const QVector<Cell> three = byOcid[QStringLiteral("ocds-213czf-3")];
        QVERIFY(three[4].kind == 'n' && three[4].text.toDouble() == 20); // the award's other currency counts for nothing beside the contract
        QCOMPARE(three[5].text, QStringLiteral("MXN"));

        // Nobody's e-mail or telephone leaves in a table.
        KZip zip(request.outputPath);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        for (const QString &name : { QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/worksheets/sheet2.xml"), QStringLiteral("content.xml") })
            QVERIFY(!entry(request.outputPath, name).contains("ana@example.org") && !entry(request.outputPath, name).contains("6000-0000"));
    }

    void theReadmeTellsTheSource_data() { formats(); }

    void theReadmeTellsTheSource()
    {
        QFETCH(int, format);
        const CacheReader reader(cache());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(parseFilter(QStringLiteral("currency:MXN -currency:EUR")));
        QCOMPARE(slice->count(), 2);
        ExportRequest request = requestFor(format, QStringLiteral("readme"));
        request.titles = true;
        request.order = QStringLiteral("Amount, largest first");
        request.exported = QDateTime(QDate(2026, 11, 25), QTime(8, 30));
        const ExportResult result = exportRows(reader, *slice, slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        const auto sheets = readSheets(request.outputPath, ExportFormat(format));
        QCOMPARE(sheets.last().first, QStringLiteral("Readme"));
        const Sheet &readme = sheets.last().second;
        QCOMPARE(valueBeside(readme, QStringLiteral("What this is")), filterSentence(slice->filter(), Unit::Processes));
        QCOMPARE(valueBeside(readme, QStringLiteral("Contracting processes")), QStringLiteral("2"));
        QCOMPARE(valueBeside(readme, QStringLiteral("Filter, to type it again")), QStringLiteral("currency:MXN -currency:EUR"));
        QCOMPARE(valueBeside(readme, QStringLiteral("Order")), request.order);
        QVERIFY(valueBeside(readme, QStringLiteral("Exported")).contains(QStringLiteral("2026")));
        QCOMPARE(valueBeside(readme, QStringLiteral("File")), QStringLiteral("odd.json"));
        QCOMPARE(valueBeside(readme, QStringLiteral("SHA-256")), QString::fromLatin1(fileHash(m_folder.filePath(QStringLiteral("odd.json")))));
        QCOMPARE(valueBeside(readme, QStringLiteral("Publisher")), QStringLiteral("DGCP"));
        QCOMPARE(valueBeside(readme, QStringLiteral("Licence")), QStringLiteral("https://example.org/licence"));
        QVERIFY(valueBeside(readme, QStringLiteral("Cite it as")).contains(QStringLiteral("DGCP")));
        for (const Cell &title : sheets.first().second.first())
            QVERIFY2(valueBeside(readme, title.text).endsWith(QLatin1Char('.')) || title.text.contains(QLatin1Char(':')), qPrintable(title.text)); // a sentence for each column
    }

    void manyRowsGoOnInFurtherSheets_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("rowsPerSheet");
        for (const ExportFormat format : { ExportFormat::Xlsx, ExportFormat::Ods }) {
            for (const int rows : { 51, 300, 301, 302 })
                QTest::addRow("%s %d", qPrintable(exportFormatName(format)), rows) << int(format) << qint64(rows);
        }
    }

    void manyRowsGoOnInFurtherSheets()
    {
        QFETCH(int, format);
        QFETCH(qint64, rowsPerSheet);
        const CacheReader reader(practice());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(Filter());
        std::vector<quint32> rows(slice->rows().begin(), slice->rows().begin() + 300);
        std::reverse(rows.begin(), rows.end());
        ExportRequest request = requestFor(format, QStringLiteral("many-%1").arg(rowsPerSheet));
        request.rowsPerSheet = rowsPerSheet;
        const ExportResult result = exportRows(reader, *slice, rows, request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, 300);
        const auto sheets = readSheets(request.outputPath, ExportFormat(format));
        const int expected = int((300 + rowsPerSheet - 2) / (rowsPerSheet - 1));
        QCOMPARE(sheets.size(), expected + 1);
        QStringList written, asked;
        for (int i = 0; i < expected; ++i) {
            QCOMPARE(sheets[i].first, expected == 1 ? QStringLiteral("Processes") : QStringLiteral("Processes %1").arg(i + 1));
            QVERIFY(sheets[i].second.size() <= rowsPerSheet);
            QCOMPARE(sheets[i].second.first().first().text, QStringLiteral("ocid")); // each with its header
            for (int row = 1; row < sheets[i].second.size(); ++row)
                written.append(sheets[i].second[row].first().text);
        }
        QVector<qint64> ids;
        for (const quint32 row : rows)
            ids.append(slice->table().id[row]);
        for (const RowText &text : reader.rows(Unit::Processes, ids))
            asked.append(text.ocid);
        QCOMPARE(written, asked);
        QCOMPARE(valueBeside(sheets.last().second, QStringLiteral("Sheets")) != QStringLiteral("(no such line)"), expected > 1);
    }

    void noRowsAreAHeaderAndAReadme_data() { formats(); }

    void noRowsAreAHeaderAndAReadme()
    {
        QFETCH(int, format);
        const CacheReader reader(practice());
        const auto slice = Engine(reader.columns(Unit::Projects), {}).run(Filter());
        const ExportRequest request = requestFor(format, QStringLiteral("none"));
        const ExportResult result = exportRows(reader, *slice, {}, request);
        QVERIFY2(result.ok, qPrintable(result.error));
        const auto sheets = readSheets(request.outputPath, ExportFormat(format));
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[0].first, QStringLiteral("Projects"));
        QCOMPARE(sheets[0].second.size(), 1);
    }

    void excelFindsItsFrozenHeaderAndFilter()
    {
        const CacheReader reader(practice());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(Filter());
        ExportRequest request = requestFor(int(ExportFormat::Xlsx), QStringLiteral("frozen"));
        request.columns = { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Date };
        QVERIFY(exportRows(reader, *slice, slice->rows(), request).ok);
        const QByteArray sheet = entry(request.outputPath, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:C" + QByteArray::number(slice->count() + 1) + "\"/>"));
        QVERIFY(sheet.contains("<cols><col min=\"1\""));
    }

    void openDocumentIsPackedAsItMustBe()
    {
        const CacheReader reader(practice());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(Filter());
        const ExportRequest request = requestFor(int(ExportFormat::Ods), QStringLiteral("packed"));
        QVERIFY(exportRows(reader, *slice, slice->rows(), request).ok);
        QFile file(request.outputPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // OpenDocument 1.2 part 3, 3.3: the type comes first, stored as it is, without an extra field.
        QCOMPARE(file.read(4), QByteArray("PK\x03\x04"));
        file.seek(26);
        QCOMPARE(file.read(4), QByteArray("\x08\x00\x00\x00", 4));
        QCOMPARE(file.read(8 + 46), QByteArray("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
        for (const char *name : { "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml" })
            QCOMPARE(wellFormed(entry(request.outputPath, QLatin1String(name))), QString());
        QVERIFY(entry(request.outputPath, QStringLiteral("content.xml")).contains("table:display-filter-buttons=\"true\""));
        QVERIFY(entry(request.outputPath, QStringLiteral("settings.xml")).contains(">VerticalSplitMode") || entry(request.outputPath, QStringLiteral("settings.xml")).contains("VerticalSplitMode"));
    }

    void aFullDiskIsSaidAndLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : allExportFormats)
            QTest::newRow(qPrintable(exportFormatName(format))) << int(format);
    }

    void aFullDiskIsSaidAndLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, format);
        QTemporaryDir folder;
        ExportRequest request;
        request.format = ExportFormat(format);
        request.outputPath = writeFile(folder.path(), QStringLiteral("old"), "as it was");
        const CacheReader reader(practice());
        const auto slice = Engine(reader.columns(Unit::Processes), {}).run(Filter());
        // A file may not grow beyond this: for the writer the same as a disk without room.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 8000;
        setrlimit(RLIMIT_FSIZE, &small);
        const ExportResult result = exportRows(reader, *slice, slice->rows(), request);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result.ok);
        QVERIFY2(result.error.contains(QStringLiteral("the disk is full")), qPrintable(result.error));
        QVERIFY2(result.error.contains(request.outputPath), qPrintable(result.error));
        QFile old(request.outputPath);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("as it was"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("old") });
#else
        QSKIP("there is no limit to set");
#endif
    }

private:
    void formats()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
        QTest::newRow("ods") << int(ExportFormat::Ods);
    }
    ExportRequest requestFor(int format, const QString &name) const
    {
        ExportRequest request;
        request.format = ExportFormat(format);
        request.outputPath = m_folder.filePath(name + QLatin1Char('.') + exportFormatName(request.format));
        return request;
    }
    QString cache() const { return m_folder.filePath(QStringLiteral("odd.sqlite")); }
    QString practice() const { return m_folder.filePath(QStringLiteral("practice.sqlite")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SpreadsheetsTest)
#include "tst_spreadsheets.moc"
