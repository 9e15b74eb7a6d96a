// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/comparisonexport.h"

#include <KZip>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

ComparedValue number(const char *text, const char *plain)
{
    ComparedValue value;
    value.text = QString::fromUtf8(text);
    value.plain = QString::fromUtf8(plain);
    value.number = value.plain.toDouble();
    return value;
}

Comparison comparison()
{
    Comparison made;
    made.kinds = { QStringLiteral("Supplier"), QStringLiteral("Supplier") };
    made.titles = { QStringLiteral("Alfa"), QStringLiteral("=Beta()") };
    made.filters = { parseFilter(QStringLiteral("supplier:Alfa")), parseFilter(QStringLiteral("supplier:\"=Beta()\"")) };
    ComparedRow amount;
    amount.section = QStringLiteral("Money");
    amount.label = QStringLiteral("Amount, USD");
    amount.unit = QStringLiteral("USD");
    amount.values = { number("USD 1,234.50", "1234.5"), number("USD 99.00", "99") };
    amount.differs = true;
    ComparedRow mean;
    mean.section = QStringLiteral("Competition");
    mean.label = QStringLiteral("Tenderers on average");
    mean.values = { ComparedValue(), number("2.5", "2.50") };
    made.rows = { amount, mean };
    return made;
}

QVector<SourceInfo> sources()
{
    SourceInfo source;
    source.file = QStringLiteral("datos.json.gz");
    source.sha256 = QStringLiteral("0123abcd");
    source.publisher = QStringLiteral("Compras");
    return { source };
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ComparisonExportTest : public QObject
{
    Q_OBJECT
private slots:
    void writesCsvWithItsCitation()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.csv"));
        const ExportResult result = exportComparison(comparison(), sources(), path, ExportFormat::Csv);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, 2);
        const QByteArray csv = bytes(path);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(csv.contains("Money,\"Amount, USD\",USD,\xE2\x89\xA0,1234.5,99\r\n"), csv.constData());
        QVERIFY2(csv.contains("Competition,Tenderers on average,,,,2.50\r\n") || csv.contains("Competition,Tenderers on average,,,,2.5\r\n"), csv.constData()); // not known is empty
        QVERIFY(!csv.contains(",=Beta")); // a title must not be run as a formula
        const QByteArray notes = bytes(result.notesPath);
        for (const char *said : { "0123abcd", "Compras", "supplier:Alfa", "Comparison of Supplier: Alfa" })
            QVERIFY2(notes.contains(said), said);
        QVERIFY(!notes.contains("Contracting processes")); // there is no such number
    }

    void writesSpreadsheets_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx) << QStringLiteral("xl/workbook.xml");
        QTest::newRow("ods") << int(ExportFormat::Ods) << QStringLiteral("content.xml");
    }

    void writesSpreadsheets()
    {
        QFETCH(int, format);
        QFETCH(QString, sheet);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.") + exportFormatName(ExportFormat(format)));
        const ExportResult result = exportComparison(comparison(), sources(), path, ExportFormat(format));
        QVERIFY2(result.ok, qPrintable(result.error));
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const KArchiveFile *file = zip.directory()->file(sheet);
        QVERIFY(file);
        QVERIFY(file->data().contains("Comparison"));
    }

    void saysWhatWentWrong()
    {
        const ExportResult result = exportComparison(comparison(), sources(), QStringLiteral("/nowhere/at/all/c.xlsx"), ExportFormat::Xlsx);
        QVERIFY(!result.ok);
        QVERIFY(result.error.contains(QLatin1String("/nowhere/at/all/c.xlsx")));
    }
};

QTEST_GUILESS_MAIN(ComparisonExportTest)
#include "tst_comparisonexport.moc"
