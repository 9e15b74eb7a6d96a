// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

using namespace obra;

/// Every shape in which releases, records and projects arrive, and how it is counted.
class TestImportKinds : public QObject
{
    Q_OBJECT

private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<qint64>>("counts"); // read, stored, rejected, processes, releases
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<QString>("amount"); // of the contract
        const QByteArray compiled = QByteArray(release(1, 9)).replace("contractAmendment", "compiled");
        const QByteArray a = release(1, 0), b = release(1, 1),
                         link = "{\"url\":\"https://example.org/1\",\"date\":\"2020-01-01\",\"tag\":[\"tender\"]}";
        const auto record = [](const QByteArray &releases, const QByteArray &rest) {
            return "{\"ocid\":\"ocds-213czf-1\",\"releases\":[" + releases + "]" + rest + "}";
        };
        const auto package = [](const QByteArray &records) { return "{\"records\":[" + records + "]}"; };
        const QByteArray withCompiled = ",\"compiledRelease\":" + compiled;
        const QString differs = QStringLiteral("publisher-compiled-differs"),
                      notAtHand = QStringLiteral("linked-releases-not-at-hand");

        QTest::newRow("embedded") << package(record(a + ',' + b, {})) << QList<qint64> {2, 2, 0, 1, 2} << QStringList()
                                  << QStringLiteral("101.00");
        QTest::newRow("embedded with compiled")
            << package(record(a + ',' + b, withCompiled)) << QList<qint64> {2, 2, 0, 1, 2} << QStringList(differs)
            << QStringLiteral("101.00");
        QTest::newRow("linked with compiled")
            << package(record(link + ',' + link, withCompiled)) << QList<qint64> {1, 1, 0, 1, 1}
            << QStringList(notAtHand) << QStringLiteral("109.00");
        QTest::newRow("mixed with compiled")
            << package(record(a + ',' + link, withCompiled)) << QList<qint64> {1, 1, 0, 1, 1} << QStringList(notAtHand)
            << QStringLiteral("109.00");
        QTest::newRow("mixed") << package(record(a + ',' + link, {})) << QList<qint64> {1, 1, 0, 1, 1}
                               << QStringList(QStringLiteral("linked-releases-missing")) << QStringLiteral("100.00");
        QTest::newRow("only links") << package(record(link, {})) << QList<qint64> {1, 0, 1, 0, 0}
                                    << QStringList(QStringLiteral("record-only-links")) << QString();
        QTest::newRow("nothing") << package("{\"ocid\":\"ocds-213czf-1\"}") << QList<qint64> {1, 0, 1, 0, 0}
                                 << QStringList(QStringLiteral("record-without-releases")) << QString();
        QTest::newRow("bare, embedded") << "{"
                + record(a + ',' + b, withCompiled).mid(QByteArray("{\"ocid\":\"ocds-213czf-1\",").size())
                                        << QList<qint64> {2, 2, 0, 1, 2} << QStringList(differs)
                                        << QStringLiteral("101.00");
        QTest::newRow("bare, linked") << "{"
                + record(link + ',' + link, withCompiled).mid(QByteArray("{\"ocid\":\"ocds-213czf-1\",").size())
                                      << QList<qint64> {1, 1, 0, 1, 1} << QStringList(notAtHand)
                                      << QStringLiteral("109.00");
        QTest::newRow("bare, compiled first")
            << "{\"compiledRelease\":" + compiled + ",\"releases\":[" + a + "," + link + "]}"
            << QList<qint64> {1, 1, 0, 1, 1} << QStringList(notAtHand) << QStringLiteral("109.00");
        QTest::newRow("bare, only compiled")
            << "{\"compiledRelease\":" + compiled + "}" << QList<qint64> {1, 1, 0, 1, 1} << QStringList()
            << QStringLiteral("109.00");
        QTest::newRow("root record, only links") << record(link, {}) << QList<qint64> {1, 0, 1, 0, 0}
                                                 << QStringList(QStringLiteral("record-only-links")) << QString();
        QTest::newRow("release without ocid in a record")
            << package(record(QByteArray(a).replace("\"ocid\":\"ocds-213czf-1\",", ""), {}))
            << QList<qint64> {1, 1, 0, 1, 1} << QStringList() << QStringLiteral("100.00");
        QTest::newRow("array of everything")
            << "[" + a + ',' + package(record(b, {})) + ",{\"releases\":[" + release(2, 0) + "]},"
                + QByteArray(release(3, 0)).replace("\"contract\"", "\"compiled\"") + "]"
            << QList<qint64> {4, 4, 0, 3, 4} << QStringList() << QStringLiteral("601.00");
        QTest::newRow("numeric ocid") << QByteArray(a).replace("\"ocds-213czf-1\"", "10")
                + QByteArray(b).replace("\"ocds-213czf-1\"", "\"10\"")
                                      << QList<qint64> {2, 2, 0, 1, 2} << QStringList() << QStringLiteral("101.00");
        QTest::newRow("no ocid") << "{\"releases\":["
                + QByteArray(a).replace("\"ocid\":\"ocds-213czf-1\"", "\"ocid\":null") + "," + b + "]}"
                                 << QList<qint64> {2, 1, 1, 1, 1} << QStringList(QStringLiteral("release-without-ocid"))
                                 << QStringLiteral("101.00");
        QTest::newRow("links in a package")
            << "{\"releases\":[" + link + ',' + link + "]}" << QList<qint64> {2, 0, 2, 0, 0}
            << QStringList(QStringLiteral("record-only-links")) << QString();
        QTest::newRow("empty package") << QByteArray("{\"uri\":\"u\",\"releases\":[]}") << QList<qint64> {0, 0, 0, 0, 0}
                                       << QStringList(QStringLiteral("empty-package")) << QString();
        QTest::newRow("other people's JSON")
            << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[]}") << QList<qint64> {1, 0, 1, 0, 0}
            << QStringList(QStringLiteral("not-recognised")) << QString();
    }

    void records()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<qint64>, counts);
        QFETCH(QStringList, issues);
        QFETCH(QString, amount);
        const ImportFolder folder;
        const ImportReport report = folder.import({folder.write(QStringLiteral("a.json"), text)});
        QCOMPARE((QList<qint64> {report.read, report.stored, report.rejected, report.processes, report.releases}),
                 counts);
        const Content content = contentOf(folder.cache());
        QCOMPARE(content.sums.count("0USD") ? content.sums.at("0USD").section(QLatin1Char(' '), 0, 0) : QString(),
                 amount);
        QStringList found = sortedCodes(report);
        found.removeAll(QStringLiteral("structurally-empty"));
        found.removeAll(QStringLiteral("ocid-prefix-unusual"));
        QCOMPARE(found, issues);
    }

    void projects()
    {
        const auto project = [](const char *title, const char *updated) {
            return QByteArray("{\"id\":\"oc4ids-abc-1\",\"title\":\"") + title + "\""
                + (*updated ? QByteArray(",\"updated\":\"") + updated + "\"" : QByteArray())
                + ",\"contractingProcesses\":[]}";
        };
        const auto package = [](const char *published, const QByteArray &projects) {
            return QByteArray("{\"uri\":\"u\",\"publishedDate\":\"") + published
                + "\",\"version\":\"0.9\",\"projects\":[" + projects + "]}";
        };
        const ImportFolder folder;
        const QStringList files = {
            folder.write(QStringLiteral("new.json"), package("2024-05-01", project("third", ""))),
            folder.write(QStringLiteral("old.json"), package("2023-01-01", project("second", ""))),
            folder.write(QStringLiteral("bare.json"), project("first", "2022-01-01") + project("first", "2022-01-01"))};
        const ImportReport report = folder.import(files);
        QCOMPARE(report.projects, 1);
        QCOMPARE(report.stored, 3);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(sortedCodes(report), QStringList(QStringLiteral("project-versions")));
        const CacheReader reader(folder.cache());
        QCOMPARE(reader.rows(Unit::Projects, {reader.find(Unit::Projects, QStringLiteral("oc4ids-abc-1"))})[0].title,
                 QStringLiteral("third"));
    }
};

QTEST_GUILESS_MAIN(TestImportKinds)
#include "tst_importkinds.moc"
