// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldata.h"
#include "works/recorddetail.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

PhaseState stateOf(const RecordDetail &record, const char *phase)
{
    for (const RecordDetail::Phase &each : record.phases) {
        if (each.name == QLatin1String(phase))
            return each.state;
    }
    return PhaseState::None;
}

} // namespace

class RecordDetailTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        // One process in five releases, and the project that it belongs to.
        importInto(cache(), { QStringLiteral(OBRA_TEST_DATA "/bridge-releases.jsonl"), QStringLiteral(OBRA_TEST_DATA "/bridge-project.json") });
    }

    void process()
    {
        const std::shared_ptr<const RecordDetail> record = load(Unit::Processes, QStringLiteral("ocds-213czf-1"));
        QCOMPARE(record->title, QStringLiteral("Puente nuevo"));
        QCOMPARE(record->description, QStringLiteral("Un puente de dos carriles"));
        QCOMPARE(record->buyer, QStringLiteral("Ministerio de Obras"));
        QCOMPARE(record->method, QStringLiteral("open"));
        QCOMPARE(record->methodDetails, QStringLiteral("Licitación pública"));
        QCOMPARE(record->category, QStringLiteral("works"));
        QCOMPARE(record->tenderers, 2);
        QCOMPARE(record->tendererNames, QStringList({ QStringLiteral("Constructora Sol"), QStringLiteral("Puentes SA") }));
        QCOMPARE(record->tenderStart, QDate(2020, 1, 15));
        QCOMPARE(record->tenderEnd, QDate(2020, 2, 15));
        QCOMPARE(record->tenderValue.amount, QStringLiteral("95000"));
        QCOMPARE(record->budget.text, QStringLiteral("B/.\u00a090,000.00"));
        QCOMPARE(record->basis, CompileBasis::Merged);
        QCOMPARE(record->listedReleases, 0);
        QCOMPARE(record->sources.size(), 1);
        QCOMPARE(record->sources.first().file, QStringLiteral("bridge-releases.jsonl"));
        QCOMPARE(record->parties.size(), 2);
        QCOMPARE(record->parties[0].identifier, QStringLiteral("PA-RUC 8-1"));
        QCOMPARE(record->parties[0].address, QStringLiteral("Colón, Panamá"));
        QVERIFY(record->parties[0].contact.contains(QLatin1String("ana@obras.example")));
        QCOMPARE(record->parties[1].roles, QStringList({ QStringLiteral("supplier"), QStringLiteral("tenderer") }));
        QCOMPARE(record->documents.size(), 1);
        QCOMPARE(record->documents[0].url, QStringLiteral("https://compras.example/pliego.pdf"));
        QVERIFY(record->compiledJson.find("\"ocid\"") != std::string::npos);
    }

    void phases()
    {
        const std::shared_ptr<const RecordDetail> record = load(Unit::Processes, QStringLiteral("ocds-213czf-1"));
        QCOMPARE(record->phases.size(), 5);
        QCOMPARE(stateOf(*record, "planning"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "tender"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "award"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "contract"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "implementation"), PhaseState::Active);
        QCOMPARE(record->phases[1].from, QDate(2020, 1, 15));
        QCOMPARE(record->phases[1].to, QDate(2020, 2, 15));
        QCOMPARE(record->phases[4].from, QDate(2020, 5, 1));
        QCOMPARE(record->phases[4].to, QDate(2021, 4, 30));
    }

    void phasesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("phase");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const char *content, const char *phase, PhaseState state) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(phase) << int(state);
        };
        row("no tender", R"("planning":{"rationale":"x"})", "tender", PhaseState::None);
        row("tender goes on", R"("tender":{"id":"1","status":"active"})", "tender", PhaseState::Active);
        row("tender cancelled", R"("tender":{"id":"1","status":"cancelled"})", "tender", PhaseState::Cancelled);
        row("tender without status", R"("tender":{"id":"1","title":"x"})", "tender", PhaseState::Present);
        row("awards cancelled", R"("awards":[{"id":"1","status":"cancelled"},{"id":"2","status":"unsuccessful"}])", "award", PhaseState::Cancelled);
        row("one award left", R"("awards":[{"id":"1","status":"cancelled"},{"id":"2","status":"active"}])", "award", PhaseState::Done);
        row("contract pending", R"("contracts":[{"id":"1","status":"pending"}])", "contract", PhaseState::Present);
        row("contract pending: no work yet", R"("contracts":[{"id":"1","status":"pending","period":{"startDate":"2020-01-01"}}])", "implementation", PhaseState::None);
        row("contract cancelled", R"("contracts":[{"id":"1","status":"cancelled"}])", "contract", PhaseState::Cancelled);
        row("contract terminated", R"("contracts":[{"id":"1","status":"terminated"}])", "implementation", PhaseState::Done);
    }

    void phasesOfOthers()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, phase);
        QFETCH(int, state);
        const std::shared_ptr<const RecordDetail> record
            = loadOne(R"({"ocid":"ocds-213czf-9","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender",)" + content + "}");
        QVERIFY(record);
        QCOMPARE(int(stateOf(*record, phase.constData())), state);
    }

    void contractFromItsFirstValueToNow()
    {
        const std::shared_ptr<const RecordDetail> record = load(Unit::Processes, QStringLiteral("ocds-213czf-1"));
        QCOMPARE(record->awards.size(), 1);
        QCOMPARE(record->awards[0].suppliers, QStringList { QStringLiteral("Constructora Sol") });
        QCOMPARE(record->contracts.size(), 1);
        const DetailContract &contract = record->contracts[0];
        QCOMPARE(contract.title, QStringLiteral("Contrato del puente"));
        QCOMPARE(contract.suppliers, QStringList { QStringLiteral("Constructora Sol") });
        QCOMPARE(contract.firstValue.amount, QStringLiteral("100000"));
        QCOMPARE(contract.value.currency, QStringLiteral("USD"));
        QCOMPARE(contract.value.text, QStringLiteral("B/.\u00a0125,000.50")); // dollars are balboas there
        QCOMPARE(contract.signedOn, QDate(2020, 4, 1));
        QCOMPARE(contract.end, QDate(2021, 4, 30));
        QCOMPARE(contract.amendments.size(), 1);
        QCOMPARE(contract.amendments[0].description, QStringLiteral("Más acero"));
        QCOMPARE(contract.amendments[0].rationale, QStringLiteral("Suelo blando"));
        QCOMPARE(contract.amendments[0].date, QDate(2020, 9, 1));
        QCOMPARE(contract.payments.size(), 1);
        QCOMPARE(contract.payments[0].payer, QStringLiteral("Ministerio de Obras"));
        QCOMPARE(contract.payments[0].payee, QStringLiteral("Constructora Sol"));
        QCOMPARE(contract.payments[0].value.text, QStringLiteral("B/.\u00a01,000.25"));
        QCOMPARE(contract.payments[0].date, QDate(2020, 9, 30));
        QCOMPARE(contract.milestones.size(), 1);
        QCOMPARE(contract.milestones[0].met, QDate(2020, 9, 20));
        QCOMPARE(record->contractTotals.size(), 1);
        QCOMPARE(record->contractTotals[0].text, contract.value.text);
    }

    void historySaysBeforeAndAfter()
    {
        const std::shared_ptr<const RecordDetail> record = load(Unit::Processes, QStringLiteral("ocds-213czf-1"));
        QCOMPARE(record->versions.size(), 5);
        QStringList ids;
        for (const DetailVersion &version : record->versions)
            ids.append(version.releaseId);
        QCOMPARE(ids, QStringList({ QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3"), QStringLiteral("r4"), QStringLiteral("r5") }));
        QVERIFY(record->versions[0].changes.isEmpty());
        QCOMPARE(record->versions[0].tags, QStringList({ QStringLiteral("planning"), QStringLiteral("tender") }));
        QVERIFY(record->versions[3].source.contains(QLatin1String("bridge-releases.jsonl")));
        QCOMPARE(record->versions[3].line, 4);
        QVERIFY(record->versions[3].json.find("125000.50") != std::string::npos); // as it came
        const auto change = [&](int version, const char *path) -> const DetailVersion::Change * {
            for (const DetailVersion::Change &each : record->versions[version].changes) {
                if (each.path == QLatin1String(path))
                    return &each;
            }
            return nullptr;
        };
        const DetailVersion::Change *status = change(1, "tender/status");
        QVERIFY(status);
        QCOMPARE(status->before, QStringLiteral("active"));
        QCOMPARE(status->after, QStringLiteral("complete"));
        const DetailVersion::Change *value = change(3, "contracts/c1/value/amount");
        QVERIFY(value);
        QCOMPARE(value->before, QStringLiteral("100000"));
        QCOMPARE(value->after, QStringLiteral("125000.50"));
        QVERIFY(!change(3, "contracts/c1/title")); // what a release does not mention is not taken away
        QVERIFY(!change(3, "date"));
        const DetailVersion::Change *amendment = change(3, "contracts/c1/amendments/m1/description");
        QVERIFY(amendment);
        QVERIFY(amendment->before.isEmpty());
    }

    void projectAndProcessNameEachOther()
    {
        const std::shared_ptr<const RecordDetail> process = load(Unit::Processes, QStringLiteral("ocds-213czf-1"));
        const std::shared_ptr<const RecordDetail> work = load(Unit::Projects, QStringLiteral("oc4ids-abc123-1"));
        QCOMPARE(process->links.size(), 1);
        QCOMPARE(process->links[0].id, work->id);
        QCOMPARE(process->links[0].title, QStringLiteral("Corredor del norte"));
        QCOMPARE(work->links.size(), 1);
        QCOMPARE(work->links[0].id, process->id);
        QCOMPARE(work->links[0].ocid, QStringLiteral("ocds-213czf-1"));
        QCOMPARE(work->contracts.size(), 1);
        QCOMPARE(work->contracts[0].processRow, process->id);
    }

    void projectDetail()
    {
        const std::shared_ptr<const RecordDetail> record = load(Unit::Projects, QStringLiteral("oc4ids-abc123-1"));
        QCOMPARE(record->title, QStringLiteral("Corredor del norte"));
        QCOMPARE(record->purpose, QStringLiteral("Unir dos pueblos"));
        QCOMPARE(record->sectors, QStringList { QStringLiteral("transport.road") });
        QCOMPARE(record->budget.text, QStringLiteral("B/.\u00a0150,000.00"));
        QCOMPARE(record->start, QDate(2020, 1, 1));
        QCOMPARE(record->tendererNames, QStringList { QStringLiteral("Constructora Sol") });
        QCOMPARE(stateOf(*record, "identification"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "preparation"), PhaseState::Done);
        QCOMPARE(stateOf(*record, "implementation"), PhaseState::Active);
        QCOMPARE(stateOf(*record, "completion"), PhaseState::None);
        QCOMPARE(record->phases.size(), 5);
        const DetailContract &contract = record->contracts[0];
        QCOMPARE(contract.firstValue.amount, QStringLiteral("100000"));
        QCOMPARE(contract.value.amount, QStringLiteral("125000.5"));
        QCOMPARE(contract.amendments.size(), 1);
        QCOMPARE(contract.amendments[0].oldValue.amount, QStringLiteral("100000"));
        QCOMPARE(contract.amendments[0].newValue.text, QStringLiteral("B/.\u00a0125,000.50"));
    }

    void paymentsOfVersion10()
    {
        const std::shared_ptr<const RecordDetail> record = loadOne(R"({"ocid":"ocds-213czf-8","id":"1","date":"2016-01-01T00:00:00Z","tag":["implementation"],"initiationType":"tender",
            "buyer":{"name":"Ministry","identifier":{"scheme":"GB","id":"1"}},
            "contracts":[{"id":"c","awardID":"a","value":{"amount":10,"currency":"EUR"},"amendment":{"date":"2016-02-01","rationale":"Needed","changes":[{"property":"value","former_value":{"amount":9}}]},
              "implementation":{"transactions":[{"id":"t","date":"2016-03-01","amount":{"amount":5.5,"currency":"EUR"},
                "providerOrganization":{"scheme":"GB","id":"1","legalName":"Ministry"},"receiverOrganization":{"scheme":"GB","id":"2","legalName":"Builder"}}]}}]})");
        QVERIFY(record);
        QCOMPARE(record->contracts.size(), 1);
        QCOMPARE(record->contracts[0].payments.size(), 1);
        const DetailPayment &payment = record->contracts[0].payments[0];
        QCOMPARE(payment.value.text, QStringLiteral("EUR\u00a05.50"));
        QCOMPARE(payment.date, QDate(2016, 3, 1));
        QVERIFY2(payment.payer.contains(QLatin1String("Ministry")), qPrintable(payment.payer));
        QVERIFY2(payment.payee.contains(QLatin1String("Builder")), qPrintable(payment.payee));
        QCOMPARE(record->contracts[0].amendments.size(), 1);
        QCOMPARE(record->contracts[0].amendments[0].rationale, QStringLiteral("Needed"));
        QCOMPARE(record->buyer, QStringLiteral("Ministry"));
    }

    void publisherKnowsMoreThanWe()
    {
        const std::shared_ptr<const RecordDetail> record = loadOne(R"({"uri":"urn:x","version":"1.1","publishedDate":"2020-01-01T00:00:00Z","publisher":{"name":"X"},
            "records":[{"ocid":"ocds-213czf-7","releases":[{"url":"urn:x:1","date":"2020-01-01T00:00:00Z","tag":["tender"]},{"url":"urn:x:2","date":"2020-02-01T00:00:00Z","tag":["award"]}],
              "compiledRelease":{"ocid":"ocds-213czf-7","id":"c","date":"2020-02-01T00:00:00Z","tag":["compiled"],"initiationType":"tender","tender":{"id":"1","title":"Theirs"}}}]})");
        QVERIFY(record);
        QCOMPARE(record->basis, CompileBasis::Publisher);
        QCOMPARE(record->listedReleases, 2);
        QCOMPARE(record->title, QStringLiteral("Theirs"));
        QVERIFY(!record->versions.isEmpty());
        QVERIFY(record->versions[0].changes.isEmpty());
    }

    void wrongTypesEverywhere_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : { "1", "\"x\"", "true", "null", "[]", "{}", "[1,\"a\",null,true,[]]", "[[{}]]", "{\"id\":[]}", "{\"id\":{\"id\":1},\"value\":\"x\"}",
                                   "[{\"id\":[1],\"value\":[],\"period\":1,\"items\":{},\"documents\":\"x\",\"suppliers\":{\"name\":[]},\"amendments\":{},\"implementation\":[]}]",
                                   "[{\"id\":1,\"value\":{\"amount\":{},\"currency\":1},\"implementation\":{\"transactions\":{\"value\":1},\"milestones\":7}}]",
                                   "-1e999", "\"\\u0000\"" })
            QTest::newRow(value) << QByteArray(value);
    }

    void wrongTypesEverywhere()
    {
        QFETCH(QByteArray, value);
        QByteArray content;
        int documents = 0;
        const auto member = [](const char *name, const QByteArray &json) { return '"' + QByteArray(name) + "\":" + json; };
        for (const char *key : { "planning", "tender", "awards", "contracts", "parties", "buyer", "tag", "language", "initiationType", "relatedProcesses", "bids", "id", "date" }) {
            QByteArrayList members { member("ocid", "\"ocds-213czf-w" + QByteArray::number(documents++) + '"') };
            for (const auto &[name, good] : { std::pair { "id", "\"1\"" }, std::pair { "date", "\"2020-01-01T00:00:00Z\"" }, std::pair { "tag", "[\"tender\"]" },
                                              std::pair { "initiationType", "\"tender\"" } }) {
                if (qstrcmp(name, key) != 0)
                    members.append(member(name, good));
            }
            members.append(member(key, value));
            content += '{' + members.join(',') + "}\n";
        }
        const int processes = documents;
        for (const char *key : { "contractingProcesses", "locations", "budget", "parties", "period", "sector", "publicAuthority", "metrics", "documents", "milestones", "status" }) {
            QByteArrayList members { member("id", "\"oc4ids-abc123-w" + QByteArray::number(documents++) + '"'), member("title", "\"x\"") };
            if (qstrcmp("contractingProcesses", key) != 0)
                members.append(member("contractingProcesses", "[]"));
            members.append(member(key, value));
            content += '{' + members.join(',') + "}\n";
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cache.sqlite"));
        const ImportReport report = importInto(path, { writeFile(folder.path(), QStringLiteral("wrong.jsonl"), content) });
        QCOMPARE(report.read, qint64(documents)); // what cannot be made out may be refused, but not overlooked
        const CacheReader reader(path);
        int loaded = 0;
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            const std::shared_ptr<const ColumnTable> table = reader.columns(unit);
            for (const qint64 id : table->id) {
                const std::shared_ptr<const RecordDetail> record = loadRecord(reader, unit, id);
                QVERIFY(record);
                QVERIFY(!record->ocid.isEmpty());
                ++loaded;
            }
        }
        QVERIFY2(loaded > processes / 2, qPrintable(QString::number(loaded)));
        QCOMPARE(qint64(loaded), report.stored);
    }

    void noSuchRecord()
    {
        const CacheReader reader(cache());
        QVERIFY_EXCEPTION_THROWN(loadRecord(reader, Unit::Processes, 999999), StoreError);
        QVERIFY_EXCEPTION_THROWN(loadRecord(reader, Unit::Projects, -1), StoreError);
    }

private:
    QString cache() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }

    std::shared_ptr<const RecordDetail> load(Unit unit, const QString &ocid) const
    {
        const CacheReader reader(cache());
        return loadRecord(reader, unit, reader.find(unit, ocid));
    }

    /// The only record of a file with this content.
    static std::shared_ptr<const RecordDetail> loadOne(const QByteArray &content)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(path, { writeFile(folder.path(), QStringLiteral("one.json"), content) });
        const CacheReader reader(path);
        const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
        return table->rows == 1 ? loadRecord(reader, Unit::Processes, table->id[0]) : nullptr;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecordDetailTest)
#include "tst_recorddetail.moc"
