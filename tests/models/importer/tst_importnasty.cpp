// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/importjob.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

/// Every file that was made to break programs is read, or refused in plain words.
class TestImportNasty : public QObject
{
    Q_OBJECT

    static ImportReport import(const QString &file)
    {
        const QTemporaryDir folder;
        ImportOptions options;
        options.cachePath = folder.filePath(QStringLiteral("cache.sqlite"));
        ImportReport report = runImport({file}, options);
        const auto check = [&] {
            QVERIFY2(report.outcome == ImportReport::Outcome::Done, qPrintable(report.error));
            QCOMPARE(report.read, report.stored + report.duplicates + report.rejected);
            QVERIFY(report.stored > 0 || !report.issues.empty());
            QVERIFY(report.rejected == 0 || !report.issues.empty());
            for (const Issue &issue : report.issues) {
                QVERIFY(!issueProblem(issue).isEmpty() && issueProblem(issue) != issue.code);
                QVERIFY(!issueAction(issue).isEmpty());
            }
        };
        check();
        return report;
    }

    static ImportReport importText(const QByteArray &text)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        file.close();
        return import(file.fileName());
    }

private slots:
    void sharedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<qint64>>("counts"); // stored, rejected
        QTest::addColumn<QString>("code");
        const QDir dir(QStringLiteral(OBRA_SHARED_DATA "/nasty"));
        if (!dir.exists())
            QSKIP("the shared data are not at hand");
        const struct
        {
            const char *name;
            qint64 stored, rejected;
            const char *code;
        } known[] = {{"detect-format_array.json", 0, 1, "not-recognised"},
                     {"detect-format_empty.json", 0, 0, "empty-package"},
                     {"detect-format_false.json", 0, 1, "not-recognised"},
                     {"detect-format_mixed.json", 1, 1, "not-recognised"},
                     {"detect-format_null.json", 0, 1, "not-recognised"},
                     {"detect-format_number.json", 0, 1, "not-recognised"},
                     {"detect-format_object.json", 0, 1, "not-recognised"},
                     {"detect-format_string.json", 0, 1, "not-recognised"},
                     {"detect-format_true.json", 0, 1, "not-recognised"},
                     {"detect-format_whitespace.json", 1, 0, ""},
                     {"invalid-json.json", 0, 1, "json-damaged"},
                     {"latin1.json", 0, 1, "encoding-latin1"},
                     {"non_dict_json.json", 0, 1, "not-recognised"},
                     {"ocds_release_nulls.json", 0, 1, "release-without-ocid"},
                     {"release-package_encoding-iso-8859-1.json", 3, 0, "encoding-latin1"},
                     {"rubbish.json", 0, 1, "not-recognised"},
                     {"tenders_releases_2_releases_not_json.json", 2, 0, ""},
                     {"utf-16.json", 0, 1, "encoding-utf16"}};
        for (const QString &name : dir.entryList(QDir::Files)) {
            const auto *const found = std::find_if(std::begin(known), std::end(known),
                                                   [&](const auto &k) { return name == QLatin1String(k.name); });
            const bool isKnown = found != std::end(known);
            QTest::newRow(qPrintable(name))
                << dir.filePath(name)
                << (isKnown ? QList<qint64> {found->stored, found->rejected} : QList<qint64> {-1, -1})
                << (isKnown ? QString::fromLatin1(found->code) : QString());
        }
    }

    void sharedFiles()
    {
        QFETCH(QString, file);
        QFETCH(QList<qint64>, counts);
        QFETCH(QString, code);
        const ImportReport report = import(file);
        if (counts[0] >= 0)
            QCOMPARE((QList<qint64> {report.stored, report.rejected}), counts);
        QStringList codes;
        for (const Issue &issue : report.issues)
            codes.append(issue.code);
        QVERIFY2(code.isEmpty() || codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
    }

    void own_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("white space") << QByteArray(10000, ' ');
        QTest::newRow("NUL bytes") << QByteArray(1000, '\0');
        QTest::newRow("deep") << QByteArray("{\"releases\":[") + QByteArray(100000, '[') + QByteArray(100000, ']')
                + "]}";
        QTest::newRow("deep release") << QByteArray("{\"ocid\":\"a\",\"tender\":") + QByteArray(600, '[')
                + QByteArray(600, ']') + "}";
        QTest::newRow("wrong types") << QByteArray(
            "{\"ocid\":\"a\",\"id\":{},\"date\":[],\"tag\":{\"x\":1},\"tender\":\"t\",\"awards\":{\"id\":1},"
            "\"contracts\":[1,null,[{}]],\"parties\":[[]],\"buyer\":[]}");
        QTest::newRow("wrong package") << QByteArray(
            "{\"uri\":[],\"publisher\":\"P\",\"publishedDate\":{},\"releases\":[null,1,\"x\",[],{}]}");
        QTest::newRow("wrong record") << QByteArray(
            "{\"records\":[{\"ocid\":[],\"releases\":{},\"compiledRelease\":[]},{\"releases\":[1,{\"url\":\"x\"}]}, "
            "{\"compiledRelease\":{},\"versionedRelease\":{}}]}");
        QTest::newRow("ocid of an object") << QByteArray("{\"ocid\":{\"a\":1},\"tag\":[\"tender\"],\"date\":\"2020\"}");
        QTest::newRow("keys twice") << QByteArray("{\"ocid\":\"a\",\"ocid\":\"b\",\"tag\":[\"tender\"],\"releases\":[],"
                                                  "\"releases\":[{\"ocid\":\"c\"}],\"records\":[]}");
        QTest::newRow("lone surrogate") << QByteArray("{\"ocid\":\"a\\ud800\",\"tag\":[\"tender\"]}");
        QTest::newRow("escaped NUL") << QByteArray(
            "{\"ocid\":\"a\\u0000b\",\"tag\":[\"tender\"],\"tender\":{\"title\":\"x\\u0000y\"}}");
        QTest::newRow("control codes") << QByteArray("{\"ocid\":\"a\tb\x01\",\"tag\":[\"tender\"]}");
        QTest::newRow("huge numbers") << QByteArray(
            "{\"ocid\":1e999,\"tag\":[\"tender\"],\"contracts\":[{\"id\":1,\"value\":{\"amount\":1e400,\"currency\":"
            "\"USD\"}},{\"id\":2,\"value\":{\"amount\":99999999999999999999999999,\"currency\":5}}]}");
        QTest::newRow("mark in the middle")
            << QByteArray("{\"ocid\":\"a\",\"tag\":[\"tender\"]}\n\xef\xbb\xbf{\"ocid\":\"b\",\"tag\":[\"tender\"]}\n");
        QTest::newRow("not gzip") << QByteArray("\x1f\x8b hello, this only starts like a compressed file");
        QTest::newRow("not a zip") << QByteArray("PK\x03\x04 hello, this only starts like an archive");
        QTest::newRow("not 7z") << QByteArray("7z\xbc\xaf\x27\x1c hello, this only starts like an archive");
    }

    void own()
    {
        QFETCH(QByteArray, text);
        importText(text);
    }

    // Good data with random damage.
    void damaged()
    {
        QRandomGenerator random(99);
        QByteArray good = "{\"uri\":\"u\",\"publisher\":{\"name\":\"P\"},\"records\":[";
        for (int i = 0; i < 8; ++i)
            good += QByteArray(i ? "," : "") + "{\"ocid\":\"ocds-213czf-" + QByteArray::number(i)
                + "\",\"releases\":[{\"ocid\":\"ocds-213czf-1\",\"id\":\"1\",\"date\":\"2020-01-01\",\"tag\":["
                  "\"tender\"],\"tender\":{\"id\":\"1\",\"items\":[{\"id\":\"1\"}]}},{\"url\":\"x\"}],"
                  "\"compiledRelease\":{\"ocid\":\"ocds-213czf-1\",\"tag\":[\"compiled\"],\"date\":\"2020-02-01\"}}";
        good += "]}";
        for (int round = 0; round < 40; ++round) {
            QByteArray text = good;
            for (int hit = random.bounded(5); hit >= 0; --hit) {
                const int at = random.bounded(static_cast<int>(text.size()));
                switch (random.bounded(3)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, random.bounded(30));
                    break;
                default:
                    text.insert(at, text.mid(random.bounded(static_cast<int>(text.size())), random.bounded(40)));
                }
            }
            importText(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestImportNasty)
#include "tst_importnasty.moc"
