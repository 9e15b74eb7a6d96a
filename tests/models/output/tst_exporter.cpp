// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/textcsv.h"
#include "layers/vectorfile.h"
#include "output/csvwriter.h"
#include "output/exporter.h"
#include "support/smalldata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace obra;

namespace {

/// A cache that is open, with all its rows as a slice.
struct Loaded
{
    Loaded(const QString &path, Unit unit, const QString &filter = {})
        : reader(path)
        , slice(Engine(reader.columns(unit), {}).run(parseFilter(filter)))
    {
    }
    CacheReader reader;
    std::shared_ptr<const Slice> slice;
};

/// What every row says, by its identifier. Where it came from and how many releases are behind it are no part of what it says.
std::map<QString, QString> said(const Loaded &loaded)
{
    std::map<QString, QString> rows;
    const ColumnTable &table = loaded.slice->table();
    const QVector<RowText> texts = loaded.reader.rows(loaded.slice->unit(), QVector<qint64>(table.id.begin(), table.id.end()));
    for (quint32 row = 0; row < table.rows; ++row) {
        QStringList cells;
        for (const QString &name : exportColumnNames()) {
            const ExportColumn column = *exportColumnFromName(name);
            if (column != ExportColumn::Source && column != ExportColumn::Releases && column != ExportColumn::Tag && column != ExportColumn::Quality)
                cells.append(name + QLatin1Char('=') + rowValue(table, row, texts[int(row)], column).text);
        }
        rows[texts[int(row)].ocid] = cells.join(QLatin1String(" | "));
    }
    return rows;
}

/// RFC 4180, read with nothing of the product's code.
QVector<QStringList> parseCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    QVector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (quoted) {
            if (sign != QLatin1Char('"'))
                cell += sign;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                quoted = false;
        } else if (sign == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (sign == QLatin1Char(',')) {
            line.append(std::exchange(cell, {}));
        } else if (sign == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            ++i;
            line.append(std::exchange(cell, {}));
            lines.append(std::exchange(line, {}));
        } else {
            cell += sign;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        lines.append({ QStringLiteral("the last line does not end") });
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const ImportReport report = importInto(cache(), practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("procesos-2019.json.gz"),
                                                                        QStringLiteral("proyectos.json.gz") }));
        QVERIFY(report.processes > 500);
        QCOMPARE(report.projects, 400);
    }

    void csvCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("Puente") << false << QStringLiteral("Puente");
        QTest::newRow("empty") << QString() << false << QString();
        QTest::newRow("comma") << QStringLiteral("a,b") << false << QStringLiteral("\"a,b\"");
        QTest::newRow("quotation mark") << QStringLiteral("12\" tubo") << false << QStringLiteral("\"12\"\" tubo\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << false << QStringLiteral("\"a\nb\"");
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << false << QStringLiteral("\"a\rb\"");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"http://x\")") << false << QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\"");
        QTest::newRow("plus") << QStringLiteral("+507 123") << false << QStringLiteral("'+507 123");
        QTest::newRow("minus") << QStringLiteral("-1+1") << false << QStringLiteral("'-1+1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << false << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << false << QStringLiteral("'\t=1");
        QTest::newRow("leading line break") << QStringLiteral("\n=1") << false << QStringLiteral("\"'\n=1\"");
        QTest::newRow("full width") << QStringLiteral("\uFF1D1") << false << QStringLiteral("'\uFF1D1");
        QTest::newRow("negative number") << QStringLiteral("-12.50") << true << QStringLiteral("-12.50");
        QTest::newRow("sign within") << QStringLiteral("a=b") << false << QStringLiteral("a=b");
    }

    void csvCells()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text, isNumber), cell);
    }

    void csvSaysWhatTheRowsSay()
    {
        const Loaded loaded(cache(), Unit::Processes, QStringLiteral("method:open"));
        const Slice &slice = *loaded.slice;
        QVERIFY(slice.count() > 10 && slice.count() < slice.total());
        std::vector<quint32> rows = slice.rows();
        std::reverse(rows.begin(), rows.end()); // the order asked for is the order written
        ExportRequest request;
        request.outputPath = m_folder.filePath(QStringLiteral("open.csv"));
        for (const QString &name : exportColumnNames())
            request.columns.append(*exportColumnFromName(name));
        const ExportResult result = exportRows(loaded.reader, slice, rows, request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, slice.count());
        QCOMPARE(result.skipped, 0);

        const QByteArray bytes = contentOf(request.outputPath);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QVector<QStringList> lines = parseCsv(bytes);
        QCOMPARE(lines.size(), slice.count() + 1);
        const QVector<ExportField> fields = exportFields(request.columns, Unit::Processes, false);
        QStringList header;
        for (const ExportField &field : fields)
            header.append(field.title);
        QCOMPARE(lines.first(), header);
        for (const QString &name : exportColumnNames())
            QVERIFY2(header.contains(name), qPrintable(name));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QStringList &line = lines[int(i) + 1];
            QCOMPARE(line.size(), fields.size());
            const RowText text = loaded.reader.rows(Unit::Processes, { slice.table().id[rows[i]] }).constFirst();
            for (int column = 0; column < line.size(); ++column) {
                const ExportCell cell = exportCell(slice.table(), rows[i], text, fields[column], false);
                QString expected = cell.kind == ExportCell::Kind::Date ? cell.date.toString(Qt::ISODate) : cell.text;
                if (!line[column].isEmpty() && line[column].front() == QLatin1Char('\'') && !expected.startsWith(QLatin1Char('\'')))
                    expected.prepend(QLatin1Char('\''));
                QCOMPARE(line[column], expected);
                // What is neither money nor of several kinds is what the command line's answers say, too.
                if (fields[column].kind == ExportCell::Kind::Text && !fields[column].isCurrency)
                    QCOMPARE(cell.text, rowValue(slice.table(), rows[i], text, fields[column].column).text);
            }
        }

        // Where it all comes from lies beside it.
        const QByteArray notes = contentOf(result.notesPath);
        QVERIFY(notes.contains("procesos-2018.json.gz") && notes.contains("method:open"));
        QVERIFY(notes.contains(fileHash(practiceFiles({ QStringLiteral("procesos-2018.json.gz") }).constFirst())));
        QVERIFY(!notes.contains("proyectos.json.gz")); // no row of that file
    }

    void csvSeparatesAsItIsAsked()
    {
        const Loaded loaded(cache(), Unit::Processes, QStringLiteral("has:amount"));
        ExportRequest request;
        request.outputPath = m_folder.filePath(QStringLiteral("semicolon.csv"));
        request.columns = { ExportColumn::Ocid, ExportColumn::Amount, ExportColumn::Status };
        request.csv = { QLatin1Char(';'), QLatin1Char(',') };
        request.titles = true;
        QVERIFY(exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request).ok);
        const QStringList lines = QString::fromUtf8(contentOf(request.outputPath)).split(QLatin1String("\r\n"));
        QCOMPARE(lines.size(), loaded.slice->count() + 2);
        QVERIFY(lines[0].endsWith(QStringLiteral("ocid;Amount;Amount: currency;Status")));
        int labelled = 0, atPar = 0;
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            const QStringList cells = lines[i].split(QLatin1Char(';'));
            QCOMPARE(cells.size(), 4);
            QVERIFY2(cells[1].contains(QLatin1Char(',')) && !cells[1].contains(QLatin1Char('.')), qPrintable(lines[i]));
            atPar += cells[2] == QLatin1String("B/.");
            labelled += cells[3] == QLatin1String("Complete");
        }
        QVERIFY(atPar > lines.size() / 2);
        QVERIFY(labelled > 0); // as people read it, not the code
    }

    void geoJsonHasAFeatureARow_data()
    {
        QTest::addColumn<int>("unit");
        QTest::newRow("processes") << int(Unit::Processes);
        QTest::newRow("projects") << int(Unit::Projects);
    }

    void geoJsonHasAFeatureARow()
    {
        QFETCH(int, unit);
        const Loaded loaded(cache(), Unit(unit));
        ExportRequest request;
        request.format = ExportFormat::GeoJson;
        request.outputPath = m_folder.filePath(QStringLiteral("map-%1.geojson").arg(unit));
        const ExportResult result = exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QJsonParseError error;
        const QJsonObject collection = QJsonDocument::fromJson(contentOf(request.outputPath), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(collection.value(QLatin1String("type")).toString(), QStringLiteral("FeatureCollection"));
        QVERIFY(!collection.value(QLatin1String("citation")).toObject().value(QLatin1String("sources")).toArray().isEmpty());
        const QJsonArray features = collection.value(QLatin1String("features")).toArray();
        QCOMPARE(features.size(), loaded.slice->count());
        QCOMPARE(result.rows, loaded.slice->count());
        qint64 withPoint = 0;
        const PointColumn &points = loaded.slice->table().points;
        for (qsizetype i = 0; i < features.size(); ++i) {
            const QJsonObject feature = features[i].toObject(), geometry = feature.value(QLatin1String("geometry")).toObject();
            const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
            QCOMPARE(feature.value(QLatin1String("id")), properties.value(QLatin1String("ocid")));
            QVERIFY(properties.value(QLatin1String("citation")).toString().contains(QStringLiteral("Obra Abierta")));
            const quint32 row = loaded.slice->rows()[std::size_t(i)];
            const quint32 count = points.offsets[row + 1] - points.offsets[row];
            QCOMPARE(geometry.isEmpty(), count == 0);
            if (count == 0)
                continue;
            ++withPoint;
            const std::vector<RowPoint> published = loaded.reader.points(Unit(unit), loaded.slice->table().id[row]);
            if (std::any_of(published.begin(), published.end(), [](const RowPoint &point) { return !point.shape.isEmpty(); })) {
                QVERIFY(!geometry.value(QLatin1String("type")).toString().contains(QLatin1String("Point"))); // a line or an area, as published
                continue;
            }
            QCOMPARE(geometry.value(QLatin1String("type")).toString(), count == 1 ? QStringLiteral("Point") : QStringLiteral("MultiPoint"));
            const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
            const QJsonArray first = count == 1 ? coordinates : coordinates[0].toArray();
            QVERIFY(qAbs(first[0].toDouble() - double(points.longitude[points.offsets[row]])) < 1e-4); // longitude first
            QVERIFY(qAbs(first[1].toDouble() - double(points.latitude[points.offsets[row]])) < 1e-4);
        }
        QCOMPARE(withPoint, loaded.slice->rowsWithPoint());
        QCOMPARE(result.withoutPlace, loaded.slice->count() - withPoint);
    }

    void kmlHoldsWhatXmlMay()
    {
        // JSON may name a character that XML has no place for; one of them, and no program would open the file.
        const QString cachePath = m_folder.filePath(QStringLiteral("strange.sqlite"));
        const QString file = writeFile(m_folder.path(), QStringLiteral("strange.json"),
            R"({"ocid":"ocds-213czf-x1","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender","tender":{"id":"t","title":"Puente \uffff\u0001 nuevo"}})");
        QCOMPARE(importInto(cachePath, { file }).processes, 1);
        const Loaded loaded(cachePath, Unit::Processes);
        ExportRequest request;
        request.format = ExportFormat::Kml;
        request.outputPath = m_folder.filePath(QStringLiteral("strange.kml"));
        QVERIFY(exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request).ok);
        QXmlStreamReader xml(contentOf(request.outputPath));
        QStringList names;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("name"))
                names.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(names.last(), QStringLiteral("Puente  nuevo"));
    }

    void featuresAreReadBack_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : { ExportFormat::GeoJson, ExportFormat::Kml, ExportFormat::GeoPackage })
            QTest::newRow(qPrintable(exportFormatName(format))) << int(format);
    }

    void featuresAreReadBack()
    {
        QFETCH(int, format);
        const Loaded loaded(cache(), Unit::Projects);
        ExportRequest request;
        request.format = ExportFormat(format);
        request.outputPath = m_folder.filePath(QStringLiteral("back.") + exportFormatSuffix(request.format));
        const ExportResult result = exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, loaded.slice->count());
        QCOMPARE(result.withoutPlace, loaded.slice->count() - loaded.slice->rowsWithPoint());
        const VectorData back = readVectorFile(request.outputPath);
        QCOMPARE(qint64(back.features.size()), loaded.slice->rowsWithPoint()); // those without a place are there, and left out by the map
        const auto id = back.attributes.indexOf(QStringLiteral("ocid")), citation = back.attributes.indexOf(QStringLiteral("citation"));
        QVERIFY(id >= 0 && citation >= 0);
        std::size_t feature = 0;
        const PointColumn &points = loaded.slice->table().points;
        for (const quint32 row : loaded.slice->rows()) {
            if (points.offsets[row] == points.offsets[row + 1])
                continue;
            const VectorFeature &read = back.features[feature++];
            QCOMPARE(read.values[id], loaded.reader.rows(Unit::Projects, { loaded.slice->table().id[row] }).first().ocid);
            QVERIFY(read.values[citation].contains(QStringLiteral("Obra Abierta")));
            const std::vector<RowPoint> published = loaded.reader.points(Unit::Projects, loaded.slice->table().id[row]);
            if (std::any_of(published.begin(), published.end(), [](const RowPoint &point) { return !point.shape.isEmpty(); })) {
                QVERIFY(!read.geometry.isPoints());
                continue;
            }
            QCOMPARE(quint32(read.geometry.pointCount()), points.offsets[row + 1] - points.offsets[row]);
            QVERIFY(qAbs(read.geometry.parts[0].rings[0][0].longitude - double(points.longitude[points.offsets[row]])) < 1e-4);
        }
    }

    void csvWithPlaces()
    {
        const Loaded loaded(cache(), Unit::Projects);
        ExportRequest request;
        request.format = ExportFormat::CsvPlaces;
        request.columns = { ExportColumn::Ocid };
        request.outputPath = m_folder.filePath(QStringLiteral("places.csv"));
        const ExportResult result = exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        const std::vector<CsvLine> lines = readCsv(contentOf(request.outputPath));
        QCOMPARE(qint64(lines.size()), loaded.slice->count() + 1);
        QCOMPARE(lines[0].cells, QStringList({ QStringLiteral("ocid"), QStringLiteral("longitude"), QStringLiteral("latitude"), QStringLiteral("location"), QStringLiteral("geometry") }));
        qint64 placed = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const QStringList &cells = lines[i].cells;
            QCOMPARE(cells[1].isEmpty(), cells[3].isEmpty());
            placed += !cells[1].isEmpty();
            if (!cells[1].isEmpty())
                QVERIFY2(cells[4].contains(cells[1] + QLatin1Char(' ') + cells[2]), qPrintable(cells.join(QLatin1Char('|'))));
        }
        QCOMPARE(placed, loaded.slice->rowsWithPoint());
        QVERIFY(QFileInfo::exists(result.notesPath));
    }

    void packagesHaveWhatTheirSchemasRequire()
    {
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            const Loaded loaded(cache(), unit);
            ExportRequest request;
            request.format = ExportFormat::Json;
            request.outputPath = m_folder.filePath(QStringLiteral("required.json"));
            const std::vector<quint32> rows(loaded.slice->rows().begin(), loaded.slice->rows().begin() + 50);
            QVERIFY(exportRows(loaded.reader, *loaded.slice, rows, request).ok);
            const QJsonObject package = QJsonDocument::fromJson(contentOf(request.outputPath)).object();
            for (const char *key : { "uri", "publisher", "publishedDate", "version" })
                QVERIFY2(package.contains(QLatin1String(key)), key);
            QVERIFY(!package.value(QLatin1String("citation")).toObject().value(QLatin1String("text")).toString().isEmpty());
            const QJsonArray records = package.value(unit == Unit::Projects ? QLatin1String("projects") : QLatin1String("records")).toArray();
            QCOMPARE(records.size(), 50);
            for (const QJsonValue &value : records) {
                const QJsonObject record = value.toObject();
                if (unit == Unit::Projects) {
                    QVERIFY(!record.value(QLatin1String("id")).toString().isEmpty());
                    continue;
                }
                QVERIFY(record.contains(QLatin1String("ocid")));
                const QJsonArray releases = record.value(QLatin1String("releases")).toArray();
                QVERIFY(!releases.isEmpty());
                for (const QJsonValue &release : releases) {
                    for (const char *key : { "url", "date", "tag" })
                        QVERIFY2(!release.toObject().value(QLatin1String(key)).isNull(), key);
                }
                for (const char *key : { "ocid", "id", "date", "tag", "initiationType" })
                    QVERIFY2(record.value(QLatin1String("compiledRelease")).toObject().contains(QLatin1String(key)), key);
            }
        }
    }

    void jsonComesBackTheSame_data()
    {
        QTest::addColumn<int>("unit");
        QTest::newRow("processes") << int(Unit::Processes);
        QTest::newRow("projects") << int(Unit::Projects);
    }

    void jsonComesBackTheSame()
    {
        QFETCH(int, unit);
        const Loaded before(cache(), Unit(unit));
        ExportRequest request;
        request.format = ExportFormat::Json;
        request.outputPath = m_folder.filePath(QStringLiteral("again-%1.json").arg(unit));
        const ExportResult result = exportRows(before.reader, *before.slice, before.slice->rows(), request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, before.slice->count());

        QJsonParseError error;
        const QJsonObject package = QJsonDocument::fromJson(contentOf(request.outputPath), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(package.value(Unit(unit) == Unit::Processes ? QLatin1String("records") : QLatin1String("projects")).toArray().size(), before.slice->count());
        QCOMPARE(package.value(QLatin1String("publisher")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("Obra Abierta — datos de práctica, ficticios"));

        const QString again = m_folder.filePath(QStringLiteral("again-%1.sqlite").arg(unit));
        const ImportReport report = importInto(again, { request.outputPath });
        QCOMPARE(report.rejected, 0);
        const Loaded after(again, Unit(unit));
        QCOMPARE(after.slice->count(), before.slice->count());
        const std::map<QString, QString> was = said(before), is = said(after);
        for (const auto &[ocid, text] : was) {
            const auto found = is.find(ocid);
            QVERIFY2(found != is.end(), qPrintable(ocid));
            QCOMPARE(found->second, text);
        }
        QCOMPARE(after.slice->totals().size(), before.slice->totals().size());
        for (std::size_t i = 0; i < before.slice->totals().size(); ++i) {
            const CurrencyTotal &a = before.slice->totals()[i], &b = after.slice->totals()[i];
            QCOMPARE(b.currency, a.currency);
            QVERIFY(b.amount == a.amount && b.contracts == a.contracts && b.awards == a.awards);
            QCOMPARE(b.contractCount, a.contractCount);
            QCOMPARE(b.rows, a.rows);
        }
        QCOMPARE(after.slice->rowsWithPoint(), before.slice->rowsWithPoint());
    }

    void severalCurrenciesAreListedAndNeverAdded()
    {
        const QString file = writeFile(m_folder.path(), QStringLiteral("two.json"), R"({"ocid":"ocds-213czf-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],
            "initiationType":"tender","contracts":[{"id":"1","value":{"amount":10.50,"currency":"PAB"}},{"id":"2","value":{"amount":3,"currency":"EUR"}},
            {"id":"3","value":{"amount":7}}]})");
        const QString path = m_folder.filePath(QStringLiteral("two.sqlite"));
        importInto(path, { file });
        const Loaded loaded(path, Unit::Processes);
        const RowText text = loaded.reader.rows(Unit::Processes, { loaded.slice->table().id[0] }).constFirst();
        const RowValue amount = rowValue(loaded.slice->table(), 0, text, ExportColumn::Amount);
        QVERIFY(!amount.isNumber);
        QStringList parts = amount.text.split(QLatin1String("; "));
        parts.sort();
        QCOMPARE(parts, QStringList({ QStringLiteral("7.00"), QStringLiteral("EUR 3.00"), QStringLiteral("PAB 10.50") }));
    }

    void failuresLeaveTheFileAsItWas_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : allExportFormats)
            QTest::newRow(qPrintable(exportFormatName(format))) << int(format);
    }

    void failuresLeaveTheFileAsItWas()
    {
        QFETCH(int, format);
        const Loaded loaded(cache(), Unit::Processes);
        QTemporaryDir folder;
        ExportRequest request;
        request.format = ExportFormat(format);
        request.outputPath = writeFile(folder.path(), QStringLiteral("old"), "as it was");

        std::stop_source stop;
        int calls = 0;
        const ExportResult cancelled = exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request, stop.get_token(), [&](qint64 rows) {
            QVERIFY(rows > 0 && rows < loaded.slice->count());
            ++calls;
            stop.request_stop();
        });
        QVERIFY(calls > 0); // it was cancelled in the middle
        QVERIFY(!cancelled.ok);
        QVERIFY(cancelled.error.contains(request.outputPath));
        QCOMPARE(contentOf(request.outputPath), QByteArray("as it was"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("old") });

        for (const QString &bad : { folder.filePath(QStringLiteral("no/such/folder/file")), folder.path() }) {
            request.outputPath = bad;
            const ExportResult result = exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request);
            QVERIFY(!result.ok);
            QVERIFY2(result.error.contains(bad), qPrintable(result.error));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("old") });

        request.outputPath = folder.filePath(QStringLiteral("old"));
        QVERIFY(exportRows(loaded.reader, *loaded.slice, loaded.slice->rows(), request).ok);
        QVERIFY(contentOf(request.outputPath) != QByteArray("as it was"));
    }

    void columnNamesAreTheirOwn()
    {
        const QStringList names = exportColumnNames();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (int i = 0; i < names.size(); ++i) {
            QCOMPARE(exportColumnFromName(names[i].toUpper()), std::optional(ExportColumn(i)));
            QCOMPARE(exportColumnName(ExportColumn(i)), names[i]);
        }
        QVERIFY(!exportColumnFromName(QStringLiteral("no such column")));
    }

private:
    QString cache() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
