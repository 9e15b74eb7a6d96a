// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <KCompressionDevice>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <thread>

using namespace obra;

namespace {

QString shared(const char *name)
{
    return QStringLiteral(OBRA_SHARED_DATA "/") + QLatin1String(name);
}

QByteArray digest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "none";
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFolder> m_folder;

    QString cachePath() const { return m_folder->cache(); }
    QString write(const QString &name, const QByteArray &bytes) { return m_folder->write(name, bytes); }
    ImportReport import(const QStringList &paths, bool keep = true, const QString &cache = {})
    {
        return m_folder->import(paths, keep, cache);
    }
    void checkNoRubbish() { QVERIFY(m_folder->isClean()); }
    static QStringList codes(const ImportReport &report) { return sortedCodes(report); }

    /// How many processes have that flag, empty when none.
    QString flagged(const char *flag) const
    {
        return contentOf(cachePath()).facetSums["0/" + std::to_string(int(Field::Quality)) + '/' + flag];
    }

    void compareOrders(const QStringList &files, const Content &expected, int rounds)
    {
        QRandomGenerator random(42);
        QStringList order = files;
        for (int round = 0; round < rounds; ++round) {
            std::shuffle(order.begin(), order.end(), random);
            const QString cache = m_folder->path(QStringLiteral("order%1.sqlite").arg(round));
            if (round % 3 == 2) { // two and then the rest
                import(order.first(2), true, cache);
                import(order.sliced(2), true, cache);
            } else {
                for (const QString &file : std::as_const(order))
                    import({file}, true, cache);
            }
            const Content content = contentOf(cache);
            QCOMPARE(content.sums, expected.sums);
            QCOMPARE(content.facetSums, expected.facetSums);
            QCOMPARE(content.info.processes, expected.info.processes);
            QCOMPARE(content.info.projects, expected.info.projects);
            QCOMPARE(content.info.contracts, expected.info.contracts);
            QCOMPARE(content.info.awards, expected.info.awards);
            QCOMPARE(content.info.releases, expected.info.releases);
            QCOMPARE(content.info.milestones, expected.info.milestones);
            QCOMPARE(content.info.payments, expected.info.payments);
            QCOMPARE(content.info.documents, expected.info.documents);
            QCOMPARE(content.info.organizations, expected.info.organizations);
            QCOMPARE(content.info.issues, expected.info.issues);
        }
    }

private slots:
    void init() { m_folder = std::make_unique<ImportFolder>(); }
    void cleanup()
    {
        checkNoRubbish();
        m_folder.reset();
    }

    void realData_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<qint64>>("counts"); // read, duplicates, rejected, processes, projects, contracts
        QTest::addColumn<QStringList>("sums");
        QTest::newRow("GACM") << shared("ocds/mexico-grupo-aeroportuario.zip")
                              << QList<qint64> {322, 10, 0, 292, 0, 292}
                              << QStringList {QStringLiteral("0MNX 0.00 2692314541.99"),
                                              QStringLiteral("0MXN 135508351044.00 132816036502.01")};
        QTest::newRow("Mexico City and Jalisco")
            << shared("ocds/mexico-cdmx.tar.gz") << QList<qint64> {52, 12, 0, 18, 0, 28}
            << QStringList {QStringLiteral("0MXN 41771487.256 41771487.256"), QStringLiteral("0USD 75464.96 75464.96")};
        QTest::newRow("Paraguay") << shared("ocds/paraguay.zip") << QList<qint64> {89, 0, 5, 12, 0, 15}
                                  << QStringList {QStringLiteral("0PYG 11307171034.00"),
                                                  QStringLiteral("0USD 45233756.00")};
        QTest::newRow("Armenia") << shared("ocds/armenia-release-package.json") << QList<qint64> {100, 0, 0, 100, 0, 21}
                                 << QStringList {QStringLiteral("0AMD 36038472.00")};
        QTest::newRow("DPWH") << shared("oc4ids/dpwh-oc4ids-package.json.gz") << QList<qint64> {691, 0, 0, 0, 691, 0}
                              << QStringList();
    }

    void realData()
    {
        QFETCH(QString, file);
        QFETCH(QList<qint64>, counts);
        QFETCH(QStringList, sums);
        if (!QFileInfo::exists(file))
            QSKIP("the shared data are not at hand");
        const ImportReport report = import({file});
        QCOMPARE((QList<qint64> {report.read, report.duplicates, report.rejected, report.processes, report.projects,
                                 report.contracts}),
                 counts);
        const Content content = contentOf(cachePath());
        for (const QString &sum : sums) {
            const std::string currency = sum.section(QLatin1Char(' '), 0, 0).toStdString();
            QVERIFY2(content.sums.count(currency) == 1
                         && (content.sums.at(currency) + QLatin1Char(' '))
                                .startsWith(sum.section(QLatin1Char(' '), 1) + QLatin1Char(' ')),
                     qPrintable(sum + QStringLiteral(" is ")
                                + (content.sums.count(currency) ? content.sums.at(currency) : QString())));
        }
        QCOMPARE(int(report.sources.size()), 1);
        QCOMPARE(report.sources[0].sha256, QString::fromLatin1(digest(file)));
    }

    void realDetails()
    {
        if (!QFileInfo::exists(shared("ocds")))
            QSKIP("the shared data are not at hand");
        const ImportReport paraguay = import({shared("ocds/paraguay.zip")});
        QCOMPARE(codes(paraguay).count(QStringLiteral("empty-file")), 3);
        QCOMPARE(codes(paraguay).count(QStringLiteral("record-only-links")), 2);
        const ImportReport jalisco = import({shared("ocds/mexico-cdmx.tar.gz")}, false);
        QCOMPARE(codes(jalisco).count(QStringLiteral("linked-releases-not-at-hand")),
                 8); // used the publisher's; the other two were merged here
        QCOMPARE(jalisco.processes, 18);
        QCOMPARE(flagged("duplicate"), QStringLiteral("4"));
        // The same again: everything is a duplicate, nothing changes.
        const Content before = contentOf(cachePath());
        const ImportReport again = import({shared("ocds/mexico-cdmx.tar.gz")});
        QCOMPARE(again.stored, 0);
        QCOMPARE(again.duplicates, 52);
        const Content after = contentOf(cachePath());
        QCOMPARE(after.sums, before.sums);
        QCOMPARE(after.info.issues, before.info.issues);
        QCOMPARE(after.info.releases, before.info.releases);
        QCOMPARE(flagged("duplicate"), QStringLiteral("4")); // the same file again repeats nothing
        // Ten processes lie in the archive twice; one award of them is in "MNX", a typing error.
        import({shared("ocds/mexico-grupo-aeroportuario.zip")}, false);
        QCOMPARE(flagged("duplicate"), QStringLiteral("10"));
        QCOMPARE(flagged("mixed-currency"), QStringLiteral("1"));
        QCOMPARE(flagged("no-supplier-party"), QString());
    }

    void orderOfImport()
    {
        const QStringList files = {shared("ocds/paraguay.zip"),
                                   shared("oc4ids/dpwh-oc4ids-package.json.gz"),
                                   shared("ocds/mexico-cdmx.tar.gz"),
                                   shared("ocds/armenia-release-package.json"),
                                   shared("ocds/mexico-grupo-aeroportuario.zip"),
                                   shared("oc4ids/oc4ids-example-package.json")};
        if (!QFileInfo::exists(files[0]))
            QSKIP("the shared data are not at hand");
        import(files);
        compareOrders(files, contentOf(cachePath()), 3);
    }

    // The same in small: releases of the same processes spread over files, duplicates, compiled releases and records among them.
    void orderOfPieces()
    {
        QRandomGenerator random(7);
        QStringList files;
        for (int i = 0; i < 6; ++i) {
            QByteArray text;
            for (int j = 0; j < 40; ++j) {
                const int process = random.bounded(30), number = random.bounded(4);
                switch (random.bounded(6)) {
                case 0:
                    text += "{\"ocid\":\"ocds-213czf-" + QByteArray::number(process)
                        + "\",\"releases\":[{\"url\":\"u\"}," + release(process, number) + "],\"compiledRelease\":"
                        + QByteArray(release(process, 3)).replace("contractAmendment", "compiled") + "}\n";
                    break;
                case 1:
                    text += QByteArray(release(process, number)).replace("\"contract\"", "\"compiled\"") + '\n';
                    break;
                case 2: // the same date, another content: the fixed order decides
                    text += release(process, number,
                                    ",\"language\":\"" + QByteArray(1, char('a' + random.bounded(3))) + "\"")
                        + '\n';
                    break;
                default:
                    text += release(process, number) + '\n';
                }
                if (random.bounded(3) == 0)
                    text += "{\"id\":\"oc4ids-abc-" + QByteArray::number(random.bounded(9)) + "\",\"title\":\"v"
                        + QByteArray::number(random.bounded(3)) + "\",\"updated\":\"2021-0"
                        + QByteArray::number(1 + random.bounded(3)) + "-01\",\"contractingProcesses\":[]}\n";
            }
            files.append(write(QStringLiteral("%1.jsonl").arg(i), text));
        }
        const ImportReport all = import(files);
        QVERIFY(all.duplicates > 0);
        compareOrders(files, contentOf(cachePath()), 6);
    }

    void oneBadLine()
    {
        QByteArray text;
        for (int i = 0; i < 10000; ++i)
            text += i == 5000 ? release(i, 0).chopped(40) + '\n' : release(i, 0) + '\n';
        const ImportReport report = import({write(QStringLiteral("lines.jsonl"), text)});
        QCOMPARE(report.read, 10000);
        QCOMPARE(report.stored, 9999);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.processes, 9999);
        QCOMPARE(codes(report), QStringList(QStringLiteral("json-damaged")));
        QCOMPARE(report.issues[0].line, 5001);
        QCOMPARE(report.issues[0].file, QStringLiteral("lines.jsonl"));
    }

    void refusedUnit()
    {
        const QByteArray text =
            release(1, 0) + "\n" + release(2, 0).replace("[{", "[NaN,{") + "\n" + release(3, 0) + "\n";
        const ImportReport report = import({write(QStringLiteral("a.jsonl"), text)});
        QCOMPARE(report.stored, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(codes(report), QStringList(QStringLiteral("json-error")));
        QCOMPARE(report.issues[0].line, 2);
        QVERIFY(report.issues[0].offset > release(1, 0).size());
    }

    void truncatedGzip()
    {
        QByteArray text =
            "{\"publisher\":{\"name\":\"Editor\"},\"publishedDate\":\"2024-01-01T00:00:00Z\",\"releases\":[";
        for (int i = 0; i < 3000; ++i)
            text += (i ? "," : "") + release(i * 7919 % 100003, 0);
        text += "]}";
        const QString path = m_folder->path(QStringLiteral("package.json.gz"));
        KCompressionDevice device(path, KCompressionDevice::GZip);
        QVERIFY(device.open(QIODevice::WriteOnly));
        device.write(text);
        device.close();
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        const ImportReport report = import({path});
        QVERIFY(report.stored > 500 && report.stored < 3000);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(codes(report), QStringList(QStringLiteral("truncated-compression")));
        QCOMPARE(report.sources[0].publisher, QStringLiteral("Editor"));
        QCOMPARE(report.sources[0].kind, QStringLiteral("release-package"));
    }

    void floodIsFolded()
    {
        QByteArray text;
        for (int i = 0; i < 1500; ++i)
            text += "{\"type\":\"Feature\"}\n";
        const ImportReport report = import({write(QStringLiteral("a.jsonl"), text)});
        QCOMPARE(report.rejected, 1500);
        QCOMPARE(report.errors, 1500);
        QCOMPARE(int(report.issues.size()), 1001);
        QCOMPARE(report.issues.back().code, QStringLiteral("issues-folded"));
        QCOMPARE(report.issues.back().count, 500);
    }

    void encodings()
    {
        const QByteArray latin1 =
            QString::fromUtf8(release(1, 0)).toLatin1() + "\n" + QString::fromUtf8(release(2, 0)).toLatin1();
        const ImportReport report = import({write(QStringLiteral("latin1.jsonl"), latin1)});
        QCOMPARE(report.stored, 2);
        QCOMPARE(codes(report), QStringList(QStringLiteral("encoding-latin1")));
        QCOMPARE(report.issues[0].count, 2);
        QCOMPARE(report.sources[0].encoding, QStringLiteral("ISO-8859-1"));
        const CacheReader reader(cachePath());
        QCOMPARE(reader.rows(Unit::Processes, {reader.find(Unit::Processes, QStringLiteral("ocds-213czf-1"))})[0].title,
                 QStringLiteral("Obra 1 versión 0"));
    }

    void cancelledAnywhere()
    {
        import({write(QStringLiteral("old.jsonl"), release(1, 0) + '\n' + release(2, 0))});
        const QByteArray before = digest(cachePath());
        QByteArray text;
        for (int i = 0; i < 4000; ++i)
            text += release(i % 1500, i % 7) + '\n';
        const QString file = write(QStringLiteral("new.jsonl"), text);
        QRandomGenerator random(3);
        int cancelled = 0;
        for (int round = 0; round < 12; ++round) {
            std::stop_source stop;
            std::thread canceller([&stop, pause = random.bounded(400)] {
                std::this_thread::sleep_for(std::chrono::milliseconds(pause));
                stop.request_stop();
            });
            ImportOptions options;
            options.cachePath = cachePath();
            const ImportReport report = runImport({file, file, file}, options, stop.get_token());
            canceller.join();
            checkNoRubbish();
            if (report.outcome == ImportReport::Outcome::Done)
                break; // it was quicker
            QCOMPARE(report.outcome, ImportReport::Outcome::Cancelled);
            QCOMPARE(digest(cachePath()), before);
            ++cancelled;
        }
        std::stop_source stop;
        stop.request_stop();
        ImportOptions options;
        options.cachePath = m_folder->path(QStringLiteral("none.sqlite"));
        QCOMPARE(runImport({file}, options, stop.get_token()).outcome, ImportReport::Outcome::Cancelled);
        QVERIFY(!QFileInfo::exists(options.cachePath));
    }

    void diskFull()
    {
        import({write(QStringLiteral("old.jsonl"), release(1, 0))});
        const QByteArray before = digest(cachePath());
        QByteArray text;
        for (int i = 0; i < 20000; ++i)
            text += release(i, 0, ",\"x\":\"" + QByteArray::number(i * 7919LL) + "\"") + '\n';
        ImportOptions options;
        options.cachePath = cachePath();
        options.maximumCacheBytes = 2 * 1024 * 1024;
        const ImportReport report = runImport({write(QStringLiteral("new.jsonl"), text)}, options);
        QCOMPARE(report.outcome, ImportReport::Outcome::Failed);
        QVERIFY2(report.error.contains(QLatin1String("free space")) && report.error.contains(QLatin1String("MB")),
                 qPrintable(report.error));
        QCOMPARE(digest(cachePath()), before);
    }

    void notACache()
    {
        const QString other = write(QStringLiteral("letter.sqlite"),
                                    "Dear Sir or Madam, this is not a cache at all, but it is long enough to be one.");
        const QByteArray before = digest(other);
        const QString file = write(QStringLiteral("a.json"), release(1, 0));
        for (const bool keep : {true, false}) {
            ImportOptions options;
            options.cachePath = other;
            options.keepExisting = keep;
            const ImportReport report = runImport({file}, options);
            QCOMPARE(report.outcome, ImportReport::Outcome::Failed);
            QVERIFY(!report.error.isEmpty());
            QCOMPARE(digest(other), before);
        }
    }

    void addingAndReplacing()
    {
        const QString one = write(QStringLiteral("1.json"), release(1, 0)),
                      two = write(QStringLiteral("2.json"), release(1, 1) + release(2, 0));
        import({one});
        const ImportReport added = import({two});
        QCOMPARE(added.processes, 2);
        QCOMPARE(added.releases, 3);
        QCOMPARE(contentOf(cachePath()).sums.at("0USD").section(QLatin1Char(' '), 0, 0),
                 QStringLiteral("301.00")); // merged: 101 + 200
        QCOMPARE(CacheReader(cachePath()).sources().size(), 2);
        const ImportReport replaced = import({one}, false);
        QCOMPARE(replaced.processes, 1);
        QCOMPARE(CacheReader(cachePath()).sources().size(), 1);
    }

    void progress()
    {
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += release(i, 0) + '\n';
        const QString file = write(QStringLiteral("a.jsonl"), text);
        ImportOptions options;
        options.cachePath = cachePath();
        std::vector<ImportProgress> told;
        const ImportReport report = runImport({file, m_folder->path(QStringLiteral("missing.json"))}, options, {},
                                              [&told](const ImportProgress &p) { told.push_back(p); });
        QCOMPARE(report.outcome, ImportReport::Outcome::Done);
        QCOMPARE(codes(report), QStringList(QStringLiteral("path-unreadable")));
        QVERIFY(told.size() >= 5);
        QCOMPARE(told.front().phase, ImportProgress::Phase::Preparing);
        QCOMPARE(told.back().phase, ImportProgress::Phase::Done);
        QCOMPARE(told.back().bytesDone, text.size());
        QCOMPARE(told.back().read, 3001);
        QCOMPARE(report.jsonBytes, text.size());
        QVERIFY(std::is_sorted(told.begin(), told.end(),
                               [](const ImportProgress &a, const ImportProgress &b) { return a.phase < b.phase; }));
        for (const ImportProgress &p : told)
            QVERIFY(p.percent >= 0 && p.percent <= 100 && p.bytesDone <= p.bytesTotal);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
