// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

struct Answer
{
    int exitCode = -1;
    QByteArray out, err;
    /// Standard output as the one object it must be.
    QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(out, &error).object();
        if (error.error != QJsonParseError::NoError)
            QTest::qFail(qPrintable(error.errorString() + QLatin1String(": ") + QString::fromUtf8(out.left(500))), __FILE__, __LINE__);
        return object;
    }
};

QString shared(const char *name)
{
    return QStringLiteral(OBRA_SHARED_DATA "/") + QLatin1String(name);
}

QJsonObject named(const QJsonArray &array, const char *key, const QString &value)
{
    for (const QJsonValue &item : array) {
        if (item.toObject().value(QLatin1String(key)).toString() == value)
            return item.toObject();
    }
    return {};
}

const QStringList allFacets { QStringLiteral("--facet"), QStringLiteral("year"), QStringLiteral("--facet"), QStringLiteral("buyer"), QStringLiteral("--facet"), QStringLiteral("supplier"),
                              QStringLiteral("--facet"), QStringLiteral("method"), QStringLiteral("--facet"), QStringLiteral("status"), QStringLiteral("--facet"), QStringLiteral("currency"),
                              QStringLiteral("--facet"), QStringLiteral("source"), QStringLiteral("--facet"), QStringLiteral("province") };

} // namespace

/// The real program, as a script runs it: no display, figures on standard output, messages on standard error.
class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(QStringLiteral(OBRA_EXECUTABLE)), OBRA_EXECUTABLE);
        const Answer answer = import(QStringLiteral("practice"), practiceFiles());
        m_practice = answer.exitCode;
        m_practiceReport = answer.json();
    }

    void practiceFigures()
    {
        const QJsonObject &report = m_practiceReport;
        QCOMPARE(report.value(QLatin1String("processes")).toInt(), 3000);
        QCOMPARE(report.value(QLatin1String("projects")).toInt(), 400);
        QCOMPARE(report.value(QLatin1String("contracts")).toInt(), 2534); // counted in the files, by identifier
        QCOMPARE(report.value(QLatin1String("awards")).toInt(), 2581);
        QCOMPARE(report.value(QLatin1String("read")).toInt(), 13171 + 400);
        QCOMPARE(report.value(QLatin1String("duplicates")).toInt(), 6);
        QCOMPARE(report.value(QLatin1String("rejected")).toInt(), 0);
        QCOMPARE(report.value(QLatin1String("stored")).toInt(), 13171 + 400 - 6);
        QCOMPARE(m_practice, 0);
        const QJsonArray sources = report.value(QLatin1String("sources")).toArray();
        QCOMPARE(sources.size(), 10);
        for (const QJsonValue &source : sources) {
            const QString path = practiceFiles({ source.toObject().value(QLatin1String("file")).toString() }).constFirst();
            QCOMPARE(source.toObject().value(QLatin1String("sha256")).toString().toLatin1(), fileHash(path));
            QCOMPARE(source.toObject().value(QLatin1String("bytes")).toInteger(), QFileInfo(path).size());
            QCOMPARE(source.toObject().value(QLatin1String("publisher")).toString(), QStringLiteral("Obra Abierta — datos de práctica, ficticios"));
        }
        for (const char *key : { "seconds", "megabytesPerSecond", "peakMemoryMB" })
            QVERIFY2(report.value(QLatin1String(key)).isDouble(), key);
        const QJsonObject issues = report.value(QLatin1String("issues")).toObject();
        QVERIFY(issues.value(QLatin1String("warning")).toInt() > 0); // the defects on purpose
    }

    void publishedFigures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QJsonObject>("report");       // of import --json
        QTest::addColumn<QJsonObject>("money");        // currency → contracts
        QTest::addColumn<QJsonObject>("awarded");      // currency → awards
        QTest::addColumn<QJsonObject>("information");  // of info --json
        const auto is = [](const char *key, double value) { return QPair<QString, QJsonValue>(QLatin1String(key), value); };
        QTest::newRow("airports") << QStringLiteral("ocds/mexico-grupo-aeroportuario.zip") << 0 << QJsonObject { is("processes", 292), is("contracts", 292), is("rejected", 0) }
                                  << QJsonObject { is("MXN", 135508351044.00) } << QJsonObject { is("MXN", 132816036502.01), is("MNX", 2692314541.99) }
                                  << QJsonObject { is("transactions", 298), is("milestones", 298) };
        // Three files are empty, and two records only link to releases elsewhere.
        QTest::newRow("paraguay") << QStringLiteral("ocds/paraguay.zip") << 1 << QJsonObject { is("processes", 12), is("contracts", 15), is("rejected", 5) }
                                  << QJsonObject { is("PYG", 11307171034), is("USD", 45233756) } << QJsonObject() << QJsonObject();
        QTest::newRow("cities") << QStringLiteral("ocds/mexico-cdmx.tar.gz") << -1 << QJsonObject { is("processes", 18), is("contracts", 28) }
                                << QJsonObject { is("MXN", 41771487.26), is("USD", 75464.96) } << QJsonObject() << QJsonObject();
        QTest::newRow("armenia") << QStringLiteral("ocds/armenia-release-package.json") << 0 << QJsonObject { is("processes", 100), is("contracts", 21) }
                                 << QJsonObject { is("AMD", 36038472) } << QJsonObject() << QJsonObject();
        QTest::newRow("philippines") << QStringLiteral("oc4ids/dpwh-oc4ids-package.json.gz") << 0 << QJsonObject { is("projects", 691), is("processes", 0) }
                                     << QJsonObject() << QJsonObject() << QJsonObject { is("projectsWithCoordinates", 501) };
    }

    void publishedFigures()
    {
        QFETCH(QString, file);
        QFETCH(int, exitCode);
        QFETCH(QJsonObject, report);
        QFETCH(QJsonObject, money);
        QFETCH(QJsonObject, awarded);
        QFETCH(QJsonObject, information);
        const QString path = shared(qPrintable(file));
        if (!QFile::exists(path))
            QSKIP("The shared data are not there.");
        const Answer imported = import(QLatin1String(QTest::currentDataTag()), { path });
        if (exitCode >= 0)
            QCOMPARE(imported.exitCode, exitCode);
        const QJsonObject said = imported.json();
        for (auto it = report.begin(); it != report.end(); ++it)
            QVERIFY2(said.value(it.key()) == it.value(), qPrintable(it.key() + QStringLiteral(": %1").arg(said.value(it.key()).toDouble())));
        QCOMPARE(said.value(QLatin1String("read")).toInt(),
                 said.value(QLatin1String("stored")).toInt() + said.value(QLatin1String("duplicates")).toInt() + said.value(QLatin1String("rejected")).toInt());
        if (file.contains(QLatin1String("paraguay")))
            QCOMPARE(said.value(QLatin1String("issues")).toObject().value(QLatin1String("error")).toInt(), 3);
        const QJsonArray sums = query(QLatin1String(QTest::currentDataTag()), { QStringLiteral("--sum"), QStringLiteral("amount") }).json().value(QLatin1String("sums")).toArray();
        for (const auto &[wanted, key] : { std::pair { money, "contracts" }, std::pair { awarded, "awards" } }) {
            for (auto it = wanted.begin(); it != wanted.end(); ++it) {
                const QJsonValue value = named(sums, "currency", it.key()).value(QLatin1String(key));
                // Known to the cent; a few amounts have tenths of one.
                QVERIFY2(value.isDouble() && qAbs(value.toDouble() - it.value().toDouble()) < 0.0051, qPrintable(it.key() + QStringLiteral(": ") + QString::number(value.toDouble(), 'f', 4)));
            }
        }
        const QJsonObject info = run({ QStringLiteral("info"), QStringLiteral("--cache"), cache(QLatin1String(QTest::currentDataTag())), QStringLiteral("--json") }).json();
        for (auto it = information.begin(); it != information.end(); ++it)
            QVERIFY2(info.value(it.key()) == it.value(), qPrintable(it.key() + QStringLiteral(": %1").arg(info.value(it.key()).toDouble())));
    }

    void orderOfImportDoesNotMatter_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("practice") << practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("procesos-2019.json.gz"), QStringLiteral("procesos-2020.json.gz"), QStringLiteral("proyectos.json.gz") });
        QTest::newRow("published") << QStringList { shared("ocds/mexico-grupo-aeroportuario.zip"), shared("ocds/paraguay.zip"), shared("ocds/mexico-cdmx.tar.gz"),
                                                    shared("ocds/armenia-release-package.json"), shared("oc4ids/dpwh-oc4ids-package.json.gz") };
    }

    void orderOfImportDoesNotMatter()
    {
        QFETCH(QStringList, files);
        for (const QString &file : files) {
            if (!QFile::exists(file))
                QSKIP("The shared data are not there.");
        }
        const QString tag = QLatin1String(QTest::currentDataTag());
        const Answer atOnce = import(tag + QStringLiteral("-at-once"), files);
        QVERIFY(atOnce.exitCode == 0 || atOnce.exitCode == 1);
        for (auto file = files.crbegin(); file != files.crend(); ++file)
            QVERIFY(import(tag + QStringLiteral("-one-by-one"), { *file }).exitCode <= 1);
        for (const char *unit : { "processes", "projects", "contracts" }) {
            // Also where many rows are alike in what they are sorted by.
            const std::pair<const char *, const char *> cases[] = { { "", "ocid" }, { "method:open -status:cancelled", "status" }, { "amount>=100000", "-amount" },
                                                                    { "", "supplier" }, { "", "contracts" }, { "", nullptr } };
            for (const auto &[filter, sort] : cases) {
                QStringList question = QStringList { QStringLiteral("--unit"), QLatin1String(unit), QStringLiteral("--filter"), QLatin1String(filter), QStringLiteral("--sum"),
                                                           QStringLiteral("amount"), QStringLiteral("--rows"), QStringLiteral("5000"),
                                                           QStringLiteral("--columns"), QStringLiteral("ocid,title,description,date,buyer,supplier,method,status,category,province,amount,currency,contracts,awards,tenderers,releases,source") }
                    + allFacets;
                if (sort)
                    question << QStringLiteral("--sort") << QLatin1String(sort);
                const Answer a = query(tag + QStringLiteral("-at-once"), question), b = query(tag + QStringLiteral("-one-by-one"), question);
                QCOMPARE(a.exitCode, 0);
                QVERIFY(a.out.size() > 200);
                if (a.out != b.out) { // the first place where they part
                    qsizetype i = 0;
                    while (i < std::min(a.out.size(), b.out.size()) && a.out[i] == b.out[i])
                        ++i;
                    QCOMPARE(b.out.mid(std::max<qsizetype>(0, i - 200), 400), a.out.mid(std::max<qsizetype>(0, i - 200), 400));
                }
                QCOMPARE(b.out.size(), a.out.size());
            }
        }
    }

    void contractsAreRowsOfTheirOwn()
    {
        const QString practice = QStringLiteral("practice"), unit = QStringLiteral("--unit"), contracts = QStringLiteral("contracts");
        const QJsonObject all = query(practice, { unit, contracts, QStringLiteral("--facet"), QStringLiteral("contractstatus") }).json();
        QCOMPARE(all.value(QLatin1String("unit")).toString(), contracts);
        QCOMPARE(all.value(QLatin1String("total")).toInt(), 2534);
        int counted = 0;
        for (const QJsonValue &status : all.value(QLatin1String("facets")).toObject().value(QLatin1String("contractstatus")).toArray())
            counted += status.toObject().value(QLatin1String("count")).toInt();
        QCOMPARE(counted, 2534); // each has one status or none
        // What the processes count for as contracts is what their contracts are worth.
        const QJsonArray ofProcesses = query(practice, {}).json().value(QLatin1String("sums")).toArray();
        const QJsonArray sums = all.value(QLatin1String("sums")).toArray();
        QVERIFY(!sums.isEmpty());
        for (const QJsonValue &sum : sums) {
            const QString currency = sum.toObject().value(QLatin1String("currency")).toString();
            QCOMPARE(sum.toObject().value(QLatin1String("sum")).toDouble(), named(ofProcesses, "currency", currency).value(QLatin1String("contracts")).toDouble());
        }
        const QJsonObject some = query(practice, { unit, contracts, QStringLiteral("--filter"), QStringLiteral("signed:2021-01-01..2021-12-31 type:construction"),
                                                   QStringLiteral("--rows"), QStringLiteral("9"), QStringLiteral("--sort"), QStringLiteral("-paid"), QStringLiteral("--columns"),
                                                   QStringLiteral("ocid,contractId,date,amount,paid,contractStatus,amendments,supplier") }).json();
        QCOMPARE(some.value(QLatin1String("passedOver")).toString(), QStringLiteral("type:construction"));
        const QJsonArray rows = some.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 9);
        double before = 1e18;
        for (const QJsonValue &row : rows) {
            QVERIFY(row.toObject().value(QLatin1String("date")).toString().startsWith(QLatin1String("2021-")));
            QVERIFY(!row.toObject().value(QLatin1String("contractId")).toString().isEmpty());
            QVERIFY(row.toObject().value(QLatin1String("paid")).toDouble() <= before);
            before = row.toObject().value(QLatin1String("paid")).toDouble();
        }
        QVERIFY(before > 0);
        // The contracts of one process, by its ocid.
        const QString ocid = rows.first().toObject().value(QLatin1String("ocid")).toString();
        const QJsonObject one = query(practice, { unit, contracts, QStringLiteral("--filter"), QStringLiteral("ocid:") + ocid, QStringLiteral("--rows"), QStringLiteral("50") }).json();
        QVERIFY(one.value(QLatin1String("count")).toInt() >= 1);
        for (const QJsonValue &row : one.value(QLatin1String("rows")).toArray())
            QCOMPARE(row.toObject().value(QLatin1String("ocid")).toString(), ocid);
    }

    void suppliersAndBuyersArePutTogether()
    {
        const QString practice = QStringLiteral("practice"), unit = QStringLiteral("--unit"), filter = QStringLiteral("--filter"), rows = QStringLiteral("--rows");
        for (const QString &name : { QStringLiteral("suppliers"), QStringLiteral("buyers") }) {
            const QString field = name.chopped(1), other = name == QLatin1String("buyers") ? QStringLiteral("suppliers") : QStringLiteral("buyers");
            const QJsonObject answer = query(practice, { unit, name, filter, QStringLiteral("year:2019..2022 contractstatus:active"), rows, QStringLiteral("9") }).json();
            QCOMPARE(answer.value(QLatin1String("unit")).toString(), name);
            QCOMPARE(answer.value(QLatin1String("passedOver")).toString(), QStringLiteral("contractstatus:active"));
            QCOMPARE(answer.value(QLatin1String("currency")).toString(), QStringLiteral("PAB"));
            QVERIFY(answer.value(QLatin1String("count")).toInt() > 9);
            const QJsonArray listed = answer.value(QLatin1String("rows")).toArray();
            QCOMPARE(listed.size(), 9);
            double before = 1e18;
            for (const QJsonValue &row : listed) {
                // The processes behind it say the same.
                const QJsonObject object = row.toObject();
                const QString value = object.value(QLatin1String("name")).toString();
                const QString quoted = value.isEmpty() ? QStringLiteral("none") : QLatin1Char('"') + QString(value).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
                const QJsonObject behind = query(practice, { filter, QStringLiteral("year:2019..2022 %1:%2").arg(field, quoted), QStringLiteral("--facet"), other.chopped(1) }).json();
                QCOMPARE(behind.value(QLatin1String("count")), object.value(QLatin1String("processes")));
                const QJsonArray sums = object.value(QLatin1String("sums")).toArray();
                for (const QJsonValue &sum : sums) {
                    const QString currency = sum.toObject().value(QLatin1String("currency")).toString();
                    QCOMPARE(sum.toObject().value(QLatin1String("sum")), named(behind.value(QLatin1String("sums")).toArray(), "currency", currency).value(QLatin1String("sum")));
                }
                int others = 0;
                for (const QJsonValue &each : behind.value(QLatin1String("facets")).toObject().value(other.chopped(1)).toArray())
                    others += !each.toObject().value(QLatin1String("value")).toString().isEmpty() && each.toObject().value(QLatin1String("count")).toInt() > 0;
                QCOMPARE(object.value(other).toInt(), others);
                const double sum = named(sums, "currency", QStringLiteral("PAB")).value(QLatin1String("sum")).toDouble();
                QVERIFY(sum <= before);
                before = sum;
            }
        }
        const QJsonArray byProcesses = query(practice, { unit, QStringLiteral("suppliers"), rows, QStringLiteral("3"), QStringLiteral("--sort"), QStringLiteral("-processes") }).json().value(QLatin1String("rows")).toArray();
        QVERIFY(byProcesses[0].toObject().value(QLatin1String("processes")).toInt() >= byProcesses[2].toObject().value(QLatin1String("processes")).toInt());
        for (const QStringList &wrong : { QStringList { QStringLiteral("--sort"), QStringLiteral("method") }, QStringList { QStringLiteral("--facet"), QStringLiteral("year") },
                                          QStringList { QStringLiteral("--currency"), QStringLiteral("XXX") } }) {
            const Answer answer = query(practice, QStringList { unit, QStringLiteral("buyers") } + wrong);
            QCOMPARE(answer.exitCode, 2);
            QVERIFY(!answer.err.isEmpty());
        }
    }

    void asksWithFilterFacetsSumsAndRows()
    {
        const QJsonObject all = query(QStringLiteral("practice"), { QStringLiteral("--facet"), QStringLiteral("method"), QStringLiteral("--sum"), QStringLiteral("amount") }).json();
        QCOMPARE(all.value(QLatin1String("count")).toInt(), 3000);
        QCOMPARE(all.value(QLatin1String("total")).toInt(), 3000);
        QCOMPARE(all.value(QLatin1String("rows")).toArray().size(), 0);
        const QJsonArray methods = all.value(QLatin1String("facets")).toObject().value(QLatin1String("method")).toArray();
        int counted = 0;
        double contracted = 0;
        for (const QJsonValue &method : methods) {
            counted += method.toObject().value(QLatin1String("count")).toInt();
            contracted += named(method.toObject().value(QLatin1String("sums")).toArray(), "currency", QStringLiteral("PAB")).value(QLatin1String("sum")).toDouble();
        }
        QCOMPARE(counted, 3000); // every process has one method or none
        const QJsonObject balboas = named(all.value(QLatin1String("sums")).toArray(), "currency", QStringLiteral("PAB"));
        QVERIFY(qAbs(contracted - balboas.value(QLatin1String("sum")).toDouble()) < 0.01);

        const QJsonObject open = query(QStringLiteral("practice"), { QStringLiteral("--filter"), QStringLiteral("method:open year:2020..2022"), QStringLiteral("--rows"), QStringLiteral("7"),
                                                                      QStringLiteral("--sort"), QStringLiteral("-amount"), QStringLiteral("--columns"), QStringLiteral("ocid,method,date,amount") }).json();
        const QJsonArray rows = open.value(QLatin1String("rows")).toArray();
        QVERIFY(open.value(QLatin1String("count")).toInt() > 7);
        QCOMPARE(open.value(QLatin1String("filter")).toString(), QStringLiteral("method:open year:2020..2022"));
        QCOMPARE(rows.size(), 7);
        double before = 1e18;
        for (const QJsonValue &row : rows) {
            const QJsonObject object = row.toObject();
            QCOMPARE(object.keys(), QStringList({ QStringLiteral("amount"), QStringLiteral("date"), QStringLiteral("method"), QStringLiteral("ocid") }));
            QCOMPARE(object.value(QLatin1String("method")).toString(), QStringLiteral("open"));
            const int year = object.value(QLatin1String("date")).toString().left(4).toInt();
            QVERIFY(year >= 2020 && year <= 2022);
            QVERIFY(object.value(QLatin1String("amount")).isDouble());
            QVERIFY(object.value(QLatin1String("amount")).toDouble() <= before);
            before = object.value(QLatin1String("amount")).toDouble();
        }
        const QString ocid = rows[3].toObject().value(QLatin1String("ocid")).toString();
        QCOMPARE(query(QStringLiteral("practice"), { QStringLiteral("--filter"), QStringLiteral("ocid:") + ocid }).json().value(QLatin1String("count")).toInt(), 1);
        QVERIFY(query(QStringLiteral("practice"), { QStringLiteral("--filter"), QStringLiteral("puente") }).json().value(QLatin1String("count")).toInt() > 0);
        QCOMPARE(query(QStringLiteral("practice"), { QStringLiteral("--unit"), QStringLiteral("projects") }).json().value(QLatin1String("count")).toInt(), 400);
        const Answer nobody = query(QStringLiteral("practice"), { QStringLiteral("--filter"), QStringLiteral("buyer:\"Nadie de Nada\"") });
        QCOMPARE(nobody.exitCode, 0);
        QCOMPARE(nobody.json().value(QLatin1String("count")).toInt(), 0);
        QVERIFY(nobody.err.contains("Nadie de Nada"));
    }

    /// A process with a contract in one currency and an award in another does not count for nothing in the other.
    void amountsAreOfWhatCounts()
    {
        const QString file = writeFile(m_folder.path(), QStringLiteral("mixed.jsonl"), R"({"ocid":"ocds-213czf-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"initiationType":"tender","awards":[{"id":"1","value":{"amount":7,"currency":"MNX"}}],"contracts":[{"id":"1","value":{"amount":2000,"currency":"MXN"}}]}
{"ocid":"ocds-213czf-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"initiationType":"tender","awards":[{"id":"1","value":{"amount":5,"currency":"MNX"}}]}
)");
        QCOMPARE(import(QStringLiteral("mixed"), { file }).exitCode, 0);
        const QJsonObject answer = query(QStringLiteral("mixed"), { QStringLiteral("--filter"), QStringLiteral("amount<100"), QStringLiteral("--rows"), QStringLiteral("9") }).json();
        QCOMPARE(answer.value(QLatin1String("count")).toInt(), 1);
        const QJsonArray rows = query(QStringLiteral("mixed"), { QStringLiteral("--rows"), QStringLiteral("9"), QStringLiteral("--sort"), QStringLiteral("ocid"), QStringLiteral("--columns"), QStringLiteral("ocid,amount,awards") }).json().value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QLatin1String("amount")).toString(), QStringLiteral("MXN 2000.00"));
        QCOMPARE(rows[0].toObject().value(QLatin1String("awards")).toString(), QStringLiteral("MNX 7.00"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString practice = cache(QStringLiteral("practice"));
        const auto query = [&practice](const QStringList &rest) { return QStringList { QStringLiteral("query"), QStringLiteral("--cache"), practice, QStringLiteral("--json") } + rest; };
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *says) { QTest::newRow(name) << arguments << exitCode << QByteArray(says); };
        row("no files", { QStringLiteral("import") }, 2, "which files");
        row("no such file", { QStringLiteral("import"), QStringLiteral("/no/such/file.json") }, 2, "/no/such/file.json");
        row("no such option", { QStringLiteral("import"), QStringLiteral("--colour") }, 2, "colour");
        row("no such command", { QStringLiteral("imoprt"), QStringLiteral("x.json") }, 2, "imoprt");
        row("wrong filter", query({ QStringLiteral("--filter"), QStringLiteral("method:open colour:red") }), 2, "character 13");
        row("wrong filter is pointed at", query({ QStringLiteral("--filter"), QStringLiteral("method:open colour:red") }), 2, "            ^");
        row("wrong amount", query({ QStringLiteral("--filter"), QStringLiteral("amount>=much") }), 2, "character");
        row("wrong unit", query({ QStringLiteral("--unit"), QStringLiteral("roads") }), 2, "processes, projects");
        row("wrong facet", query({ QStringLiteral("--facet"), QStringLiteral("colour") }), 2, "colour");
        row("wrong column", query({ QStringLiteral("--columns"), QStringLiteral("ocid,colour") }), 2, "colour");
        row("wrong sort", query({ QStringLiteral("--sort"), QStringLiteral("-colour") }), 2, "colour");
        row("wrong number", query({ QStringLiteral("--rows"), QStringLiteral("some") }), 2, "--rows");
        row("wrong sum", query({ QStringLiteral("--sum"), QStringLiteral("age") }), 2, "--sum");
        row("filter without its option", query({ QStringLiteral("method:open") }), 2, "--filter");
        row("no cache", { QStringLiteral("query"), QStringLiteral("--cache"), QStringLiteral("/no/such/cache.sqlite"), QStringLiteral("--json") }, 3, "/no/such/cache.sqlite");
        row("info without cache", { QStringLiteral("info"), QStringLiteral("--cache"), QStringLiteral("/no/such/cache.sqlite") }, 3, "/no/such/cache.sqlite");
        row("not a cache", { QStringLiteral("info"), QStringLiteral("--cache"), practiceFiles().constFirst() }, 3, "procesos-2018");
        row("export to nowhere", { QStringLiteral("export"), QStringLiteral("--cache"), practice, QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), QStringLiteral("/no/such/folder/x.csv") }, 3, "/no/such/folder/x.csv");
        row("export without a format", { QStringLiteral("export"), QStringLiteral("--cache"), practice, QStringLiteral("--output"), QStringLiteral("x.csv") }, 2, "--format");
        row("export without a file", { QStringLiteral("export"), QStringLiteral("--cache"), practice, QStringLiteral("--format"), QStringLiteral("csv") }, 2, "--output");
        row("export of nobody", { QStringLiteral("export"), QStringLiteral("--cache"), practice, QStringLiteral("--filter"), QStringLiteral("buyer:\"Nadie de Nada\""), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), m_folder.filePath(QStringLiteral("nobody.csv")) }, 0, "Nadie de Nada");
        row("compile nothing", { QStringLiteral("compile") }, 2, "which files");
        row("cache in a file", { QStringLiteral("import"), QStringLiteral("--cache"), practice + QStringLiteral("/cache.sqlite"), practiceFiles().constFirst() }, 3, "");
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }

    void somethingRejected()
    {
        const QString file = writeFile(m_folder.path(), QStringLiteral("half.jsonl"), R"({"ocid":"ocds-213czf-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender","tender":{"id":"1","title":"x"}}
{"ocid":"ocds-213czf-2","id":"1", oh
{"ocid":"ocds-213czf-3","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender","tender":{"id":"1"}}
)");
        const Answer answer = import(QStringLiteral("half"), { file });
        QCOMPARE(answer.exitCode, 1);
        const QJsonObject report = answer.json();
        QCOMPARE(report.value(QLatin1String("read")).toInt(), 3);
        QCOMPARE(report.value(QLatin1String("stored")).toInt(), 2);
        QCOMPARE(report.value(QLatin1String("rejected")).toInt(), 1);
        QCOMPARE(report.value(QLatin1String("processes")).toInt(), 2);
        QVERIFY(report.value(QLatin1String("issues")).toObject().value(QLatin1String("error")).toInt() >= 1);
        QVERIFY(answer.err.contains("half.jsonl"));
        // The same file again is nothing new; --new starts from nothing.
        QCOMPARE(import(QStringLiteral("half"), { file }).json().value(QLatin1String("processes")).toInt(), 2);
        QCOMPARE(import(QStringLiteral("half"), { practiceFiles({ QStringLiteral("proyectos.json.gz") }).constFirst(), QStringLiteral("--new") }).json().value(QLatin1String("processes")).toInt(), 0);
    }

    void compilesAsTheReferenceDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("versioned");
        for (const char *name : { "simple", "null", "lists", "mergeid", "contextual" }) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s versioned", name) << QString::fromLatin1(name) << true;
        }
    }

    void compilesAsTheReferenceDoes()
    {
        QFETCH(QString, name);
        QFETCH(bool, versioned);
        const QString base = shared("conformance/merge/1.1/") + name;
        if (!QFile::exists(base + QStringLiteral(".json")))
            QSKIP("The shared data are not there.");
        QStringList arguments { QStringLiteral("compile"), base + QStringLiteral(".json") };
        if (versioned)
            arguments.append(QStringLiteral("--versioned"));
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.out.count('\n'), 1);
        QFile expected(base + (versioned ? QStringLiteral("-versioned.json") : QStringLiteral("-compiled.json")));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QJsonDocument wanted = QJsonDocument::fromJson(expected.readAll()), made = QJsonDocument::fromJson(answer.out);
        QVERIFY(!wanted.isNull());
        if (made != wanted)
            QCOMPARE(made.toJson(), wanted.toJson());
    }

    void exportsEachFormat()
    {
        const QString csv = m_folder.filePath(QStringLiteral("out.csv")), json = m_folder.filePath(QStringLiteral("out.json"));
        const QStringList common { QStringLiteral("export"), QStringLiteral("--cache"), cache(QStringLiteral("practice")), QStringLiteral("--filter"), QStringLiteral("year:2024 method:direct") };
        const int count = query(QStringLiteral("practice"), { QStringLiteral("--filter"), QStringLiteral("year:2024 method:direct") }).json().value(QLatin1String("count")).toInt();
        QVERIFY(count > 5);
        QCOMPARE(run(common + QStringList { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), csv, QStringLiteral("--columns"), QStringLiteral("ocid,amount") }).exitCode, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), count + 1);
        QCOMPARE(run(common + QStringList { QStringLiteral("--unit"), QStringLiteral("processes"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--output"), json }).exitCode, 0);
        for (const char *format : { "xlsx", "ods", "geojson" }) {
            const QString path = m_folder.filePath(QStringLiteral("out.") + QLatin1String(format));
            const Answer answer = run(common + QStringList { QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--output"), path, QStringLiteral("--sort"), QStringLiteral("-amount") });
            QCOMPARE(answer.exitCode, 0);
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        const QStringList sorted = common + QStringList { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), csv, QStringLiteral("--columns"), QStringLiteral("date"),
                                                          QStringLiteral("--sort"), QStringLiteral("-date"), QStringLiteral("--titles"), QStringLiteral("--separator"), QStringLiteral("semicolon") };
        QCOMPARE(run(sorted).exitCode, 0);
        QFile sortedFile(csv);
        QVERIFY(sortedFile.open(QIODevice::ReadOnly));
        QList<QByteArray> days = sortedFile.readAll().mid(3).split('\n');
        QCOMPARE(days.takeFirst(), QByteArray("Date\r"));
        days.removeLast();
        QCOMPARE(days.size(), count);
        QVERIFY(std::is_sorted(days.begin(), days.end(), std::greater<>()));
        QCOMPARE(run(common + QStringList { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), csv, QStringLiteral("--sort"), QStringLiteral("tag") }).exitCode, 2);
        QCOMPARE(run(common + QStringList { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), csv, QStringLiteral("--separator"), QStringLiteral("dot") }).exitCode, 2);
        const Answer again = import(QStringLiteral("again"), { json });
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.json().value(QLatin1String("processes")).toInt(), count);
    }

    void informs()
    {
        const Answer answer = run({ QStringLiteral("info"), QStringLiteral("--cache"), cache(QStringLiteral("practice")), QStringLiteral("--json") });
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject info = answer.json();
        QCOMPARE(info.value(QLatin1String("processes")).toInt(), 3000);
        QCOMPARE(info.value(QLatin1String("sources")).toArray().size(), 10);
        QVERIFY(!info.value(QLatin1String("sources")).toArray().first().toObject().value(QLatin1String("imported")).toString().isEmpty());
        QCOMPARE(info.value(QLatin1String("bytes")).toInteger(), QFileInfo(cache(QStringLiteral("practice"))).size());
    }

    void helpAndVersion()
    {
        const Answer help = run({ QStringLiteral("--help") });
        QCOMPARE(help.exitCode, 0);
        for (const char *command : { "import", "query", "compile", "export", "info" })
            QVERIFY2(help.out.contains(command), command);
        QCOMPARE(run({ QStringLiteral("query"), QStringLiteral("--help") }).out, help.out);
        const Answer version = run({ QStringLiteral("--version") });
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("obra-abierta " OBRA_VERSION "\n"));
    }

    void useTheDefaultCache()
    {
        const Answer answer = run({ QStringLiteral("import"), QStringLiteral("--json"), practiceFiles({ QStringLiteral("proyectos.json.gz") }).constFirst() });
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(run({ QStringLiteral("query"), QStringLiteral("--unit"), QStringLiteral("projects"), QStringLiteral("--json") }).json().value(QLatin1String("count")).toInt(), 400);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("home/obra-abierta/cache.sqlite"))));
    }

private:
    QString cache(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".sqlite")); }

    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
            environment.remove(QLatin1String(name)); // there is nothing to show anything on
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(OBRA_EXECUTABLE), arguments);
        Answer answer;
        if (!process.waitForFinished(240000) || process.exitStatus() != QProcess::NormalExit) {
            QTest::qFail(qPrintable(QStringLiteral("%1 did not end well: %2").arg(arguments.join(QLatin1Char(' ')), QString::fromUtf8(process.readAllStandardError().right(500)))), __FILE__, __LINE__);
            return answer;
        }
        answer.exitCode = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

    Answer import(const QString &name, const QStringList &files) const
    {
        return run(QStringList { QStringLiteral("import"), QStringLiteral("--cache"), cache(name), QStringLiteral("--json") } + files);
    }

    Answer query(const QString &name, const QStringList &rest) const
    {
        return run(QStringList { QStringLiteral("query"), QStringLiteral("--cache"), cache(name), QStringLiteral("--json") } + rest);
    }

    QTemporaryDir m_folder;
    int m_practice = -1;
    QJsonObject m_practiceReport;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
