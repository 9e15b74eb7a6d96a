// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extract.h"
#include "ocds/qualityflags.h"
#include "ocds/qualitytext.h"

#include <QTest>

using namespace obra;

namespace {

QStringList names(std::uint16_t flags)
{
    QStringList list;
    for (std::size_t i = 0; i < qualityFlagCount; ++i) {
        if (flags & qualityBit(QualityFlag(i)))
            list.append(QString::fromUtf8(qualityFlagNames[i].data(), qsizetype(qualityFlagNames[i].size())));
    }
    return list;
}

} // namespace

class TestQualityFlags : public QObject
{
    Q_OBJECT
private slots:
    void placeholders_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("is");
        for (const char *amount : { "0.01", "1", "1.00", "99999", "99999999", "999999.99", "12345", "123456789" })
            QTest::newRow(amount) << QByteArray(amount) << true;
        for (const char *amount : { "0", "0.02", "2", "9999", "99998", "99999.50", "12346", "23456", "1234", "12345.99", "-99999", "100000", "1234560" })
            QTest::newRow(amount) << QByteArray(amount) << false;
    }

    void placeholders()
    {
        QFETCH(QByteArray, amount);
        QFETCH(bool, is);
        ScaledAmount scaled = 0;
        QVERIFY(parseAmount(amount.toStdString(), &scaled) == AmountStatus::Exact);
        QCOMPARE(isPlaceholderAmount(scaled), is);
    }

    void tags_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QByteArray>("sections");
        QTest::addColumn<bool>("fit");
        const QByteArray tender = R"("tender":{"id":"1"})", award = R"("awards":[{"id":"1"}])", contract = R"("contracts":[{"id":"1"}])",
                         implementation = R"("contracts":[{"id":"1","implementation":{"transactions":[{"id":"1"}]}}])";
        const auto row = [](const char *name, const char *tags, const QByteArray &sections, bool fit) {
            QTest::newRow(name) << QString::fromUtf8(tags) << sections << fit;
        };
        row("none", "", tender + ',' + award, true);
        row("only compiled", "compiled", contract, true);
        row("unknown", "licitacion", contract, true);
        row("tender", "tender", tender, true);
        row("tender missing", "tender", award, false);
        row("amended", "compiled,tenderAmendment,awardUpdate", tender + ',' + award, true);
        row("award missing", "tender,award", tender, false);
        row("award not told", "tender", tender + ',' + award, false);
        row("earlier section not told", "award", tender + ',' + award, true);
        row("contract told", "tender,award,contract", tender + ',' + award + ',' + contract, true);
        row("termination", "contractTermination", contract, true);
        row("planning missing", "planning", tender, false);
        row("implementation", "implementation", implementation, true);
        row("implementation missing", "implementation", contract, false);
        row("implementation within its contract", "contract", implementation, true);
        row("empty section", "tender", R"("tender":{})", false);
    }

    void tags()
    {
        QFETCH(QString, tags);
        QFETCH(QByteArray, sections);
        QFETCH(bool, fit);
        JsonArena arena;
        const JsonValue release = JsonParser().parse(('{' + sections + '}').toStdString(), arena);
        QVERIFY(!release.isMissing());
        QCOMPARE(tagsFitSections(tags.toStdString(), release), fit);
    }

    void processes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("flags");
        const auto row = [](const char *name, const char *json, const QStringList &flags) { QTest::newRow(name) << QByteArray(json) << flags; };
        const auto flag = [](const char *name) { return QStringList { QString::fromUtf8(name) }; };
        row("empty", R"("buyer":{"name":"MOP"})", flag("empty-release"));
        row("good", R"("parties":[{"id":"a","name":"Constructora","roles":["supplier"]}],"tender":{"tenderPeriod":{"startDate":"2020-01-01","endDate":"2020-02-01"},"value":{"amount":5,"currency":"PAB"}},
            "awards":[{"id":"1","date":"2020-02-03","value":{"amount":5,"currency":"PAB"},"suppliers":[{"id":"a"}]}])", {});
        row("supplier by name", R"("parties":[{"id":"a","name":"CONSTRUCTORA RÍO, S.A."}],"awards":[{"id":"1","value":{"amount":5,"currency":"PAB"},"suppliers":[{"id":"9","name":"Constructora Rio SA"}]}])", {});
        row("supplier by identifier", R"("parties":[{"id":"a","name":"X","identifier":{"scheme":"PA-RUC","id":"1-2"}}],
            "awards":[{"id":"1","value":{"amount":5,"currency":"PAB"},"suppliers":[{"id":"9","name":"Y","identifier":{"scheme":"PA-RUC","id":"1-2"}}]}])", {});
        row("supplier unknown", R"("parties":[{"id":"a","name":"X"}],"awards":[{"id":"1","value":{"amount":5,"currency":"PAB"},"suppliers":[{"id":"9","name":"Y"}]}])", flag("no-supplier-party"));
        row("no parties at all", R"("awards":[{"id":"1","value":{"amount":5,"currency":"PAB"},"suppliers":[{"name":"Y"}]}])", flag("no-supplier-party"));
        row("unreadable date", R"("tender":{"id":"1","tenderPeriod":{"startDate":"2020-13-45"}})", flag("impossible-date"));
        row("end before start", R"("tender":{"id":"1","tenderPeriod":{"startDate":"2020-02-02","endDate":"2020-02-01"}})", flag("impossible-date"));
        row("the portal's default day", R"("tender":{"id":"1","tenderPeriod":{"startDate":"1900-01-01"}})", flag("impossible-date"));
        row("awarded before it opened", R"("tender":{"id":"1","tenderPeriod":{"startDate":"2020-02-02"}},"awards":[{"id":"1","date":"2020-02-01","value":{"amount":5,"currency":"PAB"}}])", flag("impossible-date"));
        row("signed before it opened", R"("tender":{"id":"1","tenderPeriod":{"startDate":"2020-02-02"}},"contracts":[{"id":"1","dateSigned":"2020-02-01","value":{"amount":5,"currency":"PAB"}}])", flag("impossible-date"));
        row("amount missing", R"("awards":[{"id":"1","status":"active"}])", flag("missing-amount"));
        row("no amount due", R"("awards":[{"id":"1","status":"unsuccessful"},{"id":"2","status":"pending"}],"contracts":[{"id":"1","status":"cancelled"}])", {});
        row("amount of one is enough", R"("awards":[{"id":"1"}],"contracts":[{"id":"1","value":{"amount":5,"currency":"PAB"}}])", {});
        row("zero", R"("awards":[{"id":"1","value":{"amount":0,"currency":"PAB"}}])", flag("zero-amount"));
        row("zero without currency", R"("tender":{"value":{"amount":0}})", flag("zero-amount"));
        row("placeholder", R"("contracts":[{"id":"1","value":{"amount":99999999,"currency":"PAB"}}])", flag("placeholder-amount"));
        row("without currency", R"("contracts":[{"id":"1","value":{"amount":70}}])", flag("missing-currency"));
    }

    void processes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, flags);
        JsonArena arena;
        const JsonValue release = JsonParser().parse((R"({"ocid":"ocds-1","id":"1","date":"2020-03-01T00:00:00Z","tag":["compiled"],)" + json + '}').toStdString(), arena);
        QVERIFY(!release.isMissing());
        ProcessRecord record;
        record.quality = 0xffff; // of the record before
        std::vector<Issue> issues;
        Issue older; // of another record: none of this one's business
        older.code = QStringLiteral("date-not-readable");
        issues.push_back(older);
        extractProcess(release, arena, record, issues);
        QCOMPARE(names(record.quality), flags);
    }

    void projects_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("flags");
        const auto row = [](const char *name, const char *json, const QStringList &flags) { QTest::newRow(name) << QByteArray(json) << flags; };
        row("empty", R"("status":"completion")", { QStringLiteral("empty-release"), QStringLiteral("missing-amount") });
        row("good", R"("title":"Puente","period":{"startDate":"2020-01-01","endDate":"2021-01-01"},"budget":{"amount":{"amount":70,"currency":"PAB"}})", {});
        row("backwards", R"("title":"Puente","period":{"startDate":"2021-01-01","endDate":"2020-01-01"},"budget":{"amount":{"amount":70,"currency":"PAB"}})", { QStringLiteral("impossible-date") });
        row("no money", R"("title":"Puente")", { QStringLiteral("missing-amount") });
        row("contract of zero", R"("title":"Puente","parties":[{"id":"a","name":"X"}],"contractingProcesses":[{"id":"1","summary":{"ocid":"ocds-1","contractValue":{"amount":0,"currency":"PAB"},
            "suppliers":[{"id":"b","name":"Z"}]}}])", { QStringLiteral("no-supplier-party"), QStringLiteral("zero-amount") });
    }

    void projects()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, flags);
        JsonArena arena;
        const JsonValue project = JsonParser().parse((R"({"id":"p-1",)" + json + '}').toStdString(), arena);
        QVERIFY(!project.isMissing());
        ProjectRecord record;
        std::vector<Issue> issues;
        extractProject(project, arena, record, issues);
        QCOMPARE(names(record.quality), flags);
    }

    void everyFlagHasItsTexts()
    {
        QStringList seen;
        for (const std::string_view name : qualityFlagNames) {
            const QString flag = QString::fromUtf8(name.data(), qsizetype(name.size()));
            for (const QString &text : { defectLabel(flag), defectMeaning(flag), defectAdvice(flag) }) {
                QVERIFY2(!text.isEmpty() && text != flag && !seen.contains(text), qPrintable(flag + text));
                seen.append(text);
            }
        }
        QCOMPARE(defectLabel(QStringLiteral("of-another-version")), QStringLiteral("of-another-version"));
        QVERIFY(defectMeaning(QStringLiteral("of-another-version")).isEmpty());
        QVERIFY(defectAdvice(QStringLiteral("of-another-version")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQualityFlags)
#include "tst_qualityflags.moc"
