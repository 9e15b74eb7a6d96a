// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extract.h"

#include <QFile>
#include <QTest>

using namespace obra;

namespace {

QString str(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A release and what was taken out of it, with all they point into.
struct Extracted
{
    explicit Extracted(const QByteArray &json)
    {
        JsonParser parser;
        JsonError error;
        release = parser.parse({ json.data(), std::size_t(json.size()) }, arena, &error);
        if (release.isMissing())
            qFatal("bad JSON in the test: %s", error.message.c_str());
        extractProcess(release, arena, record, issues);
    }

    const Issue *issue(const char *code) const
    {
        for (const Issue &each : issues) {
            if (each.code == QLatin1String(code))
                return &each;
        }
        return nullptr;
    }
    QStringList codes() const
    {
        QStringList all;
        for (const Issue &each : issues)
            all.append(each.code);
        all.sort();
        return all;
    }

    JsonArena arena;
    JsonValue release;
    ProcessRecord record;
    std::vector<Issue> issues;
};

/// Single quotes instead of double ones make the releases of these tests readable.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

/// A compiled release becomes rows, whatever its publisher made of the schema.
class ExtractProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEverything();
    void takesOldTransactions();
    void findsTitles_data();
    void findsTitles();
    void findsNames();
    void namesUnknownSuppliers();
    void attachesContractSuppliers();
    void countsTenderers_data();
    void countsTenderers();
    void readsMoney_data();
    void readsMoney();
    void foldsIssues();
    void takesPlaces();
    void doubtsPlaces_data();
    void doubtsPlaces();
    void findsTheReferenceDay_data();
    void findsTheReferenceDay();
    void endures_data();
    void endures();
    void reportsTypes();
    void reportsDates();
    void reportsEmptyReleases();
    void limitsTheText();
    void canBeUsedAgain();
    void readsArmenia();
};

void ExtractProcessTest::takesEverything()
{
    const Extracted x(json(R"({
      'ocid': 'ocds-emvi6n-1', 'id': 'x', 'date': '2024-05-06T10:00:00-05:00', 'tag': ['compiled', 'tender'], 'initiationType': 'tender',
      'language': 'es',
      'parties': [
        {'id': 'PA-1', 'name': 'Ministerio de Obras Públicas', 'roles': ['buyer', 'procuringEntity'],
         'identifier': {'scheme': 'PA-RUC', 'id': '8-NT-1-2'}, 'address': {'region': 'Panamá'}},
        {'id': 'PA-2', 'name': 'Constructora, S.A.', 'roles': ['supplier', 'tenderer'], 'identifier': {'scheme': 'PA-RUC', 'id': '155-2-2014'}}],
      'buyer': {'id': 'PA-1'},
      'planning': {'budget': {'amount': {'amount': 1000000, 'currency': 'PAB'}, 'projectID': 'not this one'},
        'project': {'id': 'oc4ids-1', 'locations': [{'description': 'Colón', 'geometry': {'type': 'Point', 'coordinates': [-79.9, 9.35]}}]},
        'milestones': [{'id': 'p1', 'type': 'approval', 'dueDate': '2024-01-01'}], 'documents': [{'id': 'd0', 'documentType': 'projectPlan'}]},
      'tender': {'id': 'T-1', 'title': 'Puente', 'description': 'Puente sobre el río', 'status': 'complete', 'procurementMethod': 'open',
        'procurementMethodDetails': 'Licitación pública', 'mainProcurementCategory': 'works', 'value': {'amount': 900000.50, 'currency': 'PAB'},
        'tenderPeriod': {'startDate': '2024-02-01', 'endDate': '2024-03-01'}, 'procuringEntity': {'id': 'PA-1', 'name': 'MOP'},
        'numberOfTenderers': 3, 'documents': [{'id': 'd1', 'documentType': 'tenderNotice', 'title': 'Aviso', 'url': 'https://x/1', 'datePublished': '2024-02-01'}],
        'milestones': [{'id': 't1', 'title': 'Apertura', 'dateMet': '2024-03-01', 'status': 'met'}]},
      'awards': [{'id': 'A-1', 'title': 'Adjudicación', 'status': 'active', 'date': '2024-04-01', 'value': {'amount': 880000, 'currency': 'PAB'},
        'suppliers': [{'id': 'PA-2'}], 'documents': [{'id': 'd2'}]}],
      'contracts': [{'id': 'C-1', 'awardID': 'A-1', 'title': 'Contrato', 'status': 'active', 'dateSigned': '2024-04-20',
        'period': {'startDate': '2024-05-01', 'endDate': '2025-05-01'}, 'value': {'amount': 880000, 'currency': 'PAB'},
        'amendments': [{'id': '1'}, {'id': '2'}], 'documents': [{'id': 'd3'}], 'milestones': [{'id': 'c1'}],
        'implementation': {'transactions': [{'id': 'tr1', 'date': '2024-07-01', 'value': {'amount': 100, 'currency': 'PAB'},
            'payer': {'id': 'PA-1'}, 'payee': {'id': 'PA-2', 'name': 'Constructora'}}],
          'milestones': [{'id': 'i1', 'documents': [{'id': 'd5'}]}], 'documents': [{'id': 'd4'}]}}]
    })"));
    const ProcessRecord &r = x.record;
    QCOMPARE(x.codes(), QStringList());
    QCOMPARE(str(r.ocid), QStringLiteral("ocds-emvi6n-1"));
    QCOMPARE(str(r.tag), QStringLiteral("compiled,tender"));
    QCOMPARE(str(r.language), QStringLiteral("es"));
    QCOMPARE(str(r.initiationType), QStringLiteral("tender"));
    QCOMPARE(toDate(r.date), QDate(2024, 5, 6));
    QCOMPARE(str(r.title), QStringLiteral("Puente"));
    QCOMPARE(str(r.description), QStringLiteral("Puente sobre el río"));
    QCOMPARE(str(r.method), QStringLiteral("open"));
    QCOMPARE(str(r.methodDetails), QStringLiteral("Licitación pública"));
    QCOMPARE(str(r.status), QStringLiteral("complete"));
    QCOMPARE(str(r.category), QStringLiteral("works"));
    QCOMPARE(str(r.projectId), QStringLiteral("oc4ids-1"));
    QCOMPARE(str(r.buyer.name), QStringLiteral("Ministerio de Obras Públicas"));
    QCOMPARE(str(r.buyer.identifier), QStringLiteral("8-NT-1-2"));
    QCOMPARE(str(r.buyer.roles), QStringLiteral("buyer,procuringEntity"));
    QCOMPARE(str(r.procuringEntity.name), QStringLiteral("MOP"));
    QCOMPARE(str(r.tenderValue.amount), QStringLiteral("900000.50")); // as it was written
    QCOMPARE(str(r.budget.amount), QStringLiteral("1000000"));
    QCOMPARE(toDate(r.tenderStart), QDate(2024, 2, 1));
    QCOMPARE(toDate(r.tenderEnd), QDate(2024, 3, 1));
    QCOMPARE(r.reference, r.tenderStart);
    QCOMPARE(r.tenderers, 3);
    QCOMPARE(r.parties.size(), std::size_t(2));
    QCOMPARE(r.awards.size(), std::size_t(1));
    QCOMPARE(str(r.awards[0].suppliers.at(0).name), QStringLiteral("Constructora, S.A."));
    QCOMPARE(str(r.awards[0].suppliers.at(0).scheme), QStringLiteral("PA-RUC"));
    QCOMPARE(toDate(r.awards[0].date), QDate(2024, 4, 1));
    QCOMPARE(r.contracts.size(), std::size_t(1));
    QCOMPARE(str(r.contracts[0].awardId), QStringLiteral("A-1"));
    QCOMPARE(r.contracts[0].amendments, 2);
    QCOMPARE(toDate(r.contracts[0].dateSigned), QDate(2024, 4, 20));
    QCOMPARE(toDate(r.contracts[0].start), QDate(2024, 5, 1));
    QCOMPARE(toDate(r.contracts[0].end), QDate(2025, 5, 1));
    QCOMPARE(r.transactions.size(), std::size_t(1));
    QCOMPARE(str(r.transactions[0].payer), QStringLiteral("Ministerio de Obras Públicas"));
    QCOMPARE(str(r.transactions[0].payee), QStringLiteral("Constructora"));
    QStringList sections;
    for (const MilestoneRecord &milestone : r.milestones)
        sections.append(str(milestone.id) + QLatin1Char(':') + str(milestone.section));
    QCOMPARE(sections.join(u' '), QStringLiteral("t1:tender p1:planning c1:contract i1:implementation"));
    sections.clear();
    for (const DocumentRecord &document : r.documents)
        sections.append(str(document.id) + QLatin1Char(':') + str(document.section));
    QCOMPARE(sections.join(u' '), QStringLiteral("d1:tender d0:planning d2:award d3:contract d4:implementation d5:implementation"));
    QCOMPARE(r.places.size(), std::size_t(1)); // and not where the buyer has its office
    QCOMPARE(str(r.places[0].description), QStringLiteral("Colón"));
    QCOMPARE(r.additionalFields, 0);
    const QStringList words = QString::fromStdString(r.text).split(u'\n');
    for (const char *word : { "ocds-emvi6n-1", "T-1", "Puente", "Puente sobre el río", "Constructora, S.A.", "MOP", "Aviso", "Contrato",
                              "Adjudicación", "155-2-2014" })
        QCOMPARE(words.count(QString::fromUtf8(word)), 1);
}

void ExtractProcessTest::takesOldTransactions()
{
    const Extracted x(json(R"({'ocid': '1', 'contracts': [{'id': 1, 'amendment': {'date': '2020-01-01'}, 'implementation': {'transactions': [
        {'id': 7, 'amount': {'amount': 5, 'currency': 'MXN'}, 'providerOrganization': {'id': '9', 'legalName': 'Tesorería'},
         'receiverOrganization': {'id': 8}}]}}]})"));
    QCOMPARE(x.record.transactions.size(), std::size_t(1));
    QCOMPARE(str(x.record.transactions[0].id), QStringLiteral("7"));
    QCOMPARE(str(x.record.transactions[0].value.amount), QStringLiteral("5"));
    QCOMPARE(str(x.record.transactions[0].payer), QStringLiteral("Tesorería"));
    QCOMPARE(str(x.record.transactions[0].payee), QStringLiteral("8"));
    QCOMPARE(x.record.contracts[0].amendments, 1);
}

void ExtractProcessTest::findsTitles_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QString>("title");
    QTest::newRow("tender first") << json("{'awards': [{'title': 'a'}], 'planning': {'project': {'title': 'p'}}, 'tender': {'title': 't'}}")
                                  << QStringLiteral("t");
    QTest::newRow("project") << json("{'awards': [{'title': 'a'}], 'planning': {'project': {'title': 'p'}}, 'tender': {'title': ''}}")
                             << QStringLiteral("p");
    QTest::newRow("budget's project") << json("{'planning': {'budget': {'project': 'bp'}}, 'contracts': [{'title': 'c'}]}") << QStringLiteral("bp");
    QTest::newRow("award") << json("{'contracts': [{'title': 'c'}], 'awards': [{'title': null}, {'title': 'a'}]}") << QStringLiteral("a");
    QTest::newRow("contract") << json("{'contracts': [{'title': 'c'}], 'awards': []}") << QStringLiteral("c");
    QTest::newRow("none") << json("{}") << QString();
}

void ExtractProcessTest::findsTitles()
{
    QFETCH(QByteArray, release);
    QFETCH(QString, title);
    const Extracted x(release);
    QCOMPARE(str(x.record.title), title);
}

void ExtractProcessTest::findsNames()
{
    // Identifiers are numbers here and text there; a reference may be an id only, a name only, or missing.
    const Extracted x(json(R"({'ocid': '1', 'parties': [{'id': '19', 'name': 'Buyer Nineteen', 'roles': 'buyer'},
        {'id': 7, 'name': 'Entity', 'roles': ['procuringEntity']}, {'id': 'S', 'identifier': {'legalName': 'Legal Ltd', 'id': 'R-1'}}],
        'buyer': {'id': 19}, 'tender': {'title': 't'},
        'awards': [{'id': 1, 'suppliers': [{'id': 'S'}, {'id': 'unknown'}, {'name': 'Legal Ltd'}, 'Just a name', null, {}]}]})"));
    QCOMPARE(str(x.record.buyer.name), QStringLiteral("Buyer Nineteen"));
    QCOMPARE(str(x.record.procuringEntity.name), QStringLiteral("Entity"));
    QStringList names;
    for (const OrganizationRecord &supplier : x.record.awards.at(0).suppliers)
        names.append(str(supplier.name) + QLatin1Char('/') + str(supplier.identifier));
    QCOMPARE(names.join(u' '), QStringLiteral("Legal Ltd/R-1 unknown/ Legal Ltd/R-1 Just a name/"));
    QVERIFY(x.issue("supplier-not-in-parties"));

    const Extracted byRole(json("{'parties': [{'id': 'a', 'name': 'A', 'roles': ['supplier']}, {'id': 'b', 'name': 'B', 'roles': ['payer', 'buyer']}]}"));
    QCOMPARE(str(byRole.record.buyer.name), QStringLiteral("B"));
    QVERIFY(byRole.record.procuringEntity.name.empty());

    QByteArray many = "{\"parties\": [";
    for (int i = 0; i < 500; ++i)
        many += "{\"id\": " + QByteArray::number(i) + ", \"name\": \"N" + QByteArray::number(i) + "\"},";
    const Extracted large(many + "{}], \"buyer\": {\"id\": \"377\"}}");
    QCOMPARE(str(large.record.buyer.name), QStringLiteral("N377"));
}

void ExtractProcessTest::namesUnknownSuppliers()
{
    const Extracted x(json(R"({'ocid': 'o-1', 'parties': [{'id': 'b', 'name': 'B'}], 'awards': [{'suppliers': [{'id': 'x', 'name': 'X'}]},
        {'suppliers': [{'id': 'y', 'name': 'Y'}, {'id': 'b'}]}]})"));
    QCOMPARE(x.codes(), QStringList { QStringLiteral("supplier-not-in-parties") });
    QCOMPARE(x.issues[0].severity, Issue::Severity::Info);
    QCOMPARE(x.issues[0].count, 2);
    QCOMPARE(x.issues[0].args, QStringList { QStringLiteral("X") });
    QCOMPARE(x.issues[0].ocid, QStringLiteral("o-1"));
    QCOMPARE(x.issues[0].path, QStringLiteral("awards/0/suppliers/0"));
}

void ExtractProcessTest::attachesContractSuppliers()
{
    const Extracted x(json(R"({'awards': [{'id': 'a'}, {'id': 'b', 'suppliers': [{'name': 'Own'}]}],
        'contracts': [{'awardID': 'a', 'suppliers': [{'name': 'From the contract'}]}, {'awardID': 'b', 'suppliers': [{'name': 'Other'}]}]})"));
    QCOMPARE(str(x.record.awards[0].suppliers.at(0).name), QStringLiteral("From the contract"));
    QCOMPARE(x.record.awards[1].suppliers.size(), std::size_t(1));
    QCOMPARE(str(x.record.awards[1].suppliers.at(0).name), QStringLiteral("Own"));
}

void ExtractProcessTest::countsTenderers_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<int>("count");
    QTest::newRow("said") << json("{'tender': {'numberOfTenderers': 4, 'tenderers': [{'id': 1}]}}") << 4;
    QTest::newRow("said as text") << json("{'tender': {'numberOfTenderers': '50'}}") << 50;
    QTest::newRow("said as 3.0") << json("{'tender': {'numberOfTenderers': 3.0}}") << 3;
    QTest::newRow("said null") << json("{'tender': {'numberOfTenderers': null, 'tenderers': [{'id': 1}, {'id': 2}]}}") << 2;
    QTest::newRow("nonsense") << json("{'tender': {'numberOfTenderers': -1, 'tenderers': [{'id': 1}]}}") << 1;
    QTest::newRow("object") << json("{'tender': {'tenderers': {'id': 1, 'name': 'only one'}}}") << 1;
    QTest::newRow("empty list") << json("{'tender': {'tenderers': []}}") << 0;
    QTest::newRow("bids") << json("{'bids': {'details': [{'tenderers': [{'id': 1}, {'id': 2}]}, {'tenderers': [{'id': 2}]}, {'tenderers': {'id': '3'}}]}}") << 3;
    QTest::newRow("bids without details") << json("{'bids': {'statistics': []}}") << -1;
    QTest::newRow("unknown") << json("{'tender': {}}") << -1;
}

void ExtractProcessTest::countsTenderers()
{
    QFETCH(QByteArray, release);
    QFETCH(int, count);
    const Extracted x(release);
    QCOMPARE(x.record.tenderers, count);
}

void ExtractProcessTest::readsMoney_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *value, const char *amount, const char *currency, const char *code, Issue::Severity severity) {
        QTest::newRow(value) << json(value) << QString::fromLatin1(amount) << QString::fromLatin1(currency) << QString::fromLatin1(code) << int(severity);
    };
    using S = Issue::Severity;
    row("{'amount': 1.50, 'currency': 'PAB'}", "1.50", "PAB", "", S::Info);
    row("{'amount': '50', 'currency': 'USD'}", "50", "USD", "", S::Info);
    row("{'amount': null, 'currency': 'USD'}", "", "USD", "", S::Info);
    row("{'currency': 'USD'}", "", "USD", "", S::Info);
    row("{'amount': 1, 'currency': 'MNX'}", "1", "MNX", "unknown-currency", S::Warning);
    row("{'amount': 1, 'currency': 'mdl'}", "1", "mdl", "unknown-currency", S::Warning);
    row("{'amount': null, 'currency': 'mdl'}", "", "mdl", "", S::Info);
    row("{'amount': 1}", "1", "", "amount-without-currency", S::Warning);
    row("{'amount': 0, 'currency': ''}", "0", "", "amount-without-currency", S::Info);
    row("7", "7", "", "amount-without-currency", S::Warning);
    row("{'amount': '1,234.50', 'currency': 'USD'}", "", "USD", "amount-not-a-number", S::Warning);
    row("{'amount': 1e400, 'currency': 'USD'}", "", "USD", "amount-out-of-range", S::Warning);
    row("{'amount': 0.00001, 'currency': 'USD'}", "0.00001", "USD", "amount-rounded", S::Info);
    row("{'amount': -5, 'currency': 'USD'}", "-5", "USD", "amount-negative", S::Info);
    row("{'amount': [1], 'currency': 'USD'}", "", "USD", "unexpected-type", S::Warning);
    row("{'amount': true, 'currency': 'USD'}", "", "USD", "unexpected-type", S::Warning);
    row("[{'amount': 2, 'currency': 'USD'}]", "2", "USD", "list-for-object", S::Info);
    row("null", "", "", "", S::Info);
    row("false", "", "", "unexpected-type", S::Warning);
}

void ExtractProcessTest::readsMoney()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    const Extracted x("{\"ocid\": \"1\", \"tender\": {\"id\": \"t\", \"value\": " + value + "}}");
    QTEST(str(x.record.tenderValue.amount), "amount");
    QTEST(str(x.record.tenderValue.currency), "currency");
    QCOMPARE(x.codes(), code.isEmpty() ? QStringList() : QStringList { code });
    if (!code.isEmpty()) {
        QTEST(int(x.issues[0].severity), "severity");
        QVERIFY(x.issues[0].path.startsWith(QStringLiteral("tender/value")));
    }
}

void ExtractProcessTest::foldsIssues()
{
    QByteArray release = "{\"ocid\": \"1\", \"contracts\": [";
    for (int i = 0; i < 100; ++i)
        release += "{\"value\": {\"amount\": 1, \"currency\": \"" + QByteArray(i % 4 == 0 ? "MNX" : "mdl") + "\"}},{\"value\": {\"amount\": 0}},";
    const Extracted x(release + "{\"value\": {\"amount\": 5}}]}");
    QCOMPARE(x.issues.size(), std::size_t(3));
    QCOMPARE(x.issues[0].args.value(0), QStringLiteral("MNX"));
    QCOMPARE(x.issues[0].count, 25);
    QCOMPARE(x.issues[0].path, QStringLiteral("contracts/0/value/currency"));
    QCOMPARE(x.issues[1].code, QStringLiteral("amount-without-currency"));
    QCOMPARE(x.issues[1].count, 101);
    QCOMPARE(x.issues[1].severity, Issue::Severity::Warning); // the last one is no nought
    QCOMPARE(x.issues[2].args.value(0), QStringLiteral("mdl"));
    QCOMPARE(x.issues[2].count, 75);

    QByteArray many = "{\"ocid\": \"1\", \"contracts\": [";
    for (int i = 0; i < 1000; ++i)
        many += "{\"value\": {\"amount\": 1, \"currency\": \"c" + QByteArray::number(i) + "\"}},";
    const Extracted flooded(many + "{}]}");
    QVERIFY(flooded.issues.size() <= 8);
    qint64 count = 0;
    for (const Issue &issue : flooded.issues)
        count += issue.count;
    QCOMPARE(count, 1000);
}

void ExtractProcessTest::takesPlaces()
{
    const Extracted x(json(R"({'ocid': '1', 'buyer': {'name': 'B', 'address': {'region': 'Office'}},
      'tender': {'procuringEntity': {'name': 'P', 'address': {'region': 'Office'}}, 'items': [
        {'id': 1, 'deliveryAddress': {'region': 'Veraguas', 'locality': 'Soná', 'countryName': 'Panamá'}},
        {'id': 2, 'deliveryAddress': {'region': 'Veraguas', 'locality': 'Soná', 'countryName': 'Panamá'}},
        {'id': 3, 'deliveryLocation': {'description': 'Puente', 'geometry': {'type': 'Point', 'coordinates': [-81.3, 8.0]}},
         'deliveryAddress': {'region': 'Veraguas'}}]},
      'awards': [{'items': [{'id': 1, 'deliveryLocation': {'geometry': {'type': 'LineString', 'coordinates': [[-80.5, 8.5], [-80.4, 8.6]]}}}]}],
      'contracts': [{'items': [
        {'id': 1, 'deliveryLocation': {'geometry': {'type': 'Polygon', 'coordinates': [[[-82, 8, 3], [-82, 9], [-81, 9], [-82, 8]]]}}},
        {'id': 2, 'deliveryLocation': {'geometry': {'type': 'GeometryCollection', 'geometries': [{'type': 'Point', 'coordinates': ['-79.5', '9.0']}]}}},
        {'id': 3, 'deliveryAddresses': [{'region': 'Darién'}], 'deliveryLocations': [{'gazetteer': {'scheme': 'GEONAMES', 'identifiers': ['3703443']}}]}]}]
    })"));
    QStringList places;
    for (const PlaceRecord &place : x.record.places)
        places.append(QStringLiteral("%1|%2|%3|%4").arg(str(place.description), str(place.region)).arg(place.longitude).arg(place.latitude));
    QCOMPARE(places, QStringList({ QStringLiteral("|Veraguas|nan|nan"), QStringLiteral("Puente|Veraguas|-81.3|8"), QStringLiteral("||-80.5|8.5"),
                                   QStringLiteral("||-82|8"), QStringLiteral("||-79.5|9"), QStringLiteral("3703443||nan|nan"),
                                   QStringLiteral("|Darién|nan|nan") }));
    QCOMPARE(x.record.places[0].quality, PlaceQuality::NameOnly);
    QCOMPARE(x.record.places[1].quality, PlaceQuality::Point);
    QCOMPARE(x.codes(), QStringList());
}

void ExtractProcessTest::doubtsPlaces_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<int>("quality");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *geometry, PlaceQuality quality, const char *code) {
        QTest::newRow(geometry) << json(geometry) << int(quality) << QString::fromLatin1(code);
    };
    using Q = PlaceQuality;
    row("{'type': 'Point', 'coordinates': [-79.5, 9]}", Q::Point, "");
    row("{'type': 'Point', 'coordinates': [180, -90]}", Q::Point, "");
    row("{'type': 'Point', 'coordinates': [0, 0]}", Q::Suspicious, "coordinates-suspicious");
    row("{'type': 'Point', 'coordinates': [9.0, -99.5]}", Q::Suspicious, "coordinates-suspicious");
    row("{'type': 'Point', 'coordinates': [-181, 9]}", Q::Suspicious, "coordinates-suspicious");
    row("{'type': 'Point', 'coordinates': ['lon', 'lat']}", Q::NameOnly, "coordinates-not-readable");
    row("{'type': 'Point', 'coordinates': [1]}", Q::NameOnly, "coordinates-not-readable");
    row("{'type': 'Point', 'coordinates': '9, -79'}", Q::NameOnly, "coordinates-not-readable");
    row("{'type': 'Point', 'coordinates': [1e999, 5]}", Q::NameOnly, "coordinates-not-readable");
    row("{'type': 'Point', 'coordinates': []}", Q::NameOnly, "");
    row("{'type': 'Point', 'coordinates': null}", Q::NameOnly, "");
    row("'POINT(1 2)'", Q::NameOnly, "unexpected-type");
}

void ExtractProcessTest::doubtsPlaces()
{
    QFETCH(QByteArray, geometry);
    QFETCH(QString, code);
    const Extracted x("{\"ocid\": \"1\", \"tender\": {\"items\": [{\"deliveryLocation\": {\"description\": \"here\", \"geometry\": " + geometry + "}}]}}");
    QCOMPARE(x.record.places.size(), std::size_t(1));
    QTEST(int(x.record.places[0].quality), "quality");
    QCOMPARE(x.codes(), code.isEmpty() ? QStringList() : QStringList { code });
}

void ExtractProcessTest::findsTheReferenceDay_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QDate>("day");
    QTest::newRow("tender") << json("{'date': '2024-09-01', 'tender': {'tenderPeriod': {'startDate': '2024-01-01'}}, 'awards': [{'date': '2023-01-01'}]}") << QDate(2024, 1, 1);
    QTest::newRow("first award") << json("{'date': '2024-09-01', 'awards': [{'date': '2024-03-01'}, {'date': '2024-02-01'}], 'contracts': [{'dateSigned': '2020-01-01'}]}") << QDate(2024, 2, 1);
    QTest::newRow("first signature") << json("{'date': '2024-09-01', 'awards': [{}], 'contracts': [{'dateSigned': '2024-05-02'}, {'dateSigned': '2024-05-01'}]}") << QDate(2024, 5, 1);
    QTest::newRow("release") << json("{'date': '2024-09-01', 'tender': {'tenderPeriod': {'endDate': '2024-01-01'}}}") << QDate(2024, 9, 1);
    QTest::newRow("none") << json("{'date': 'soon'}") << QDate();
}

void ExtractProcessTest::findsTheReferenceDay()
{
    QFETCH(QByteArray, release);
    QFETCH(QDate, day);
    const Extracted x(release);
    QCOMPARE(toDate(x.record.reference), day);
}

void ExtractProcessTest::endures_data()
{
    QTest::addColumn<QByteArray>("release");
    for (const char *text : { "{}", "[]", "null", "5", "'text'", "true", "{'ocid': {}}", "{'ocid': 10, 'tag': 'tender', 'date': 20240501}",
                              "{'parties': {}, 'buyer': [], 'tender': [], 'awards': {}, 'contracts': 'none'}",
                              "{'parties': null, 'buyer': null, 'tender': null, 'awards': null, 'contracts': null, 'planning': null, 'bids': null}",
                              "{'parties': [null, 1, 'x', []], 'awards': [null, [], 3], 'contracts': [[{}]], 'tender': [[]]}",
                              "{'tender': {'items': [[]], 'documents': 'x', 'milestones': 5, 'tenderPeriod': 'May', 'procuringEntity': 9}}",
                              "{'contracts': [{'implementation': [], 'period': [], 'amendments': 3, 'items': {}, 'suppliers': {}}]}",
                              "{'contracts': [{'implementation': {'transactions': {'payer': 'x', 'payee': [], 'value': 'x'}}}]}",
                              "{'bids': [], 'planning': [{}], 'tag': [[], {}, null, 1]}", "{'bids': {'details': 4}, 'planning': {'project': [], 'budget': 3}}" })
        QTest::newRow(text) << json(text);
    QByteArray deep = "{\"tender\": {\"items\": [{\"deliveryLocation\": {\"geometry\": {\"coordinates\": ";
    QTest::newRow("deep") << deep + QByteArray(400, '[') + QByteArray(400, ']') + "}}}]}}";
}

void ExtractProcessTest::endures()
{
    QFETCH(QByteArray, release);
    const Extracted x(release);
    for (const Issue &issue : x.issues)
        QVERIFY(!issue.code.isEmpty() && issue.count > 0);
}

void ExtractProcessTest::reportsTypes()
{
    const Extracted x(json("{'ocid': '1', 'tender': {'title': {'es': 'x'}, 'tenderers': {'id': 1}}, 'awards': ['A'], 'planning': [{'budget': {'amount': {'amount': 3, 'currency': 'AMD'}}}]}"));
    const Issue *type = x.issue("unexpected-type");
    QVERIFY(type);
    QCOMPARE(type->args, QStringList({ QStringLiteral("text"), QStringLiteral("object") }));
    QCOMPARE(type->path, QStringLiteral("tender/title"));
    QCOMPARE(type->count, 2);
    QVERIFY(x.issue("object-for-list"));
    QVERIFY(x.issue("list-for-object"));
    QCOMPARE(str(x.record.budget.amount), QStringLiteral("3"));
    const QStringList known = knownIssueCodes();
    for (const QString &code : x.codes())
        QVERIFY2(known.contains(code), qPrintable(code));
}

void ExtractProcessTest::reportsDates()
{
    const Extracted x(json("{'ocid': '1', 'tender': {'tenderPeriod': {'startDate': '2024-03-01', 'endDate': '2024-02-01'}, 'milestones': [{'dueDate': '0.6'}, {'dueDate': ''}, {'dueDate': null}]}}"));
    QCOMPARE(x.codes(), QStringList({ QStringLiteral("date-not-readable"), QStringLiteral("dates-out-of-order") }));
    QCOMPARE(x.issue("date-not-readable")->path, QStringLiteral("tender/milestones/0/dueDate"));
    QCOMPARE(x.issue("date-not-readable")->args, QStringList { QStringLiteral("0.6") });
    QCOMPARE(x.issue("date-not-readable")->count, 1);
    QCOMPARE(x.issue("dates-out-of-order")->args.size(), 2);
    QCOMPARE(toDate(x.record.tenderEnd), QDate(2024, 2, 1));
}

void ExtractProcessTest::reportsEmptyReleases()
{
    QVERIFY(Extracted(json("{'ocid': '1', 'date': '2024-01-01', 'buyer': {'name': 'B'}, 'parties': [{'name': 'B'}]}")).issue("structurally-empty"));
    QVERIFY(Extracted(json("{'ocid': '1', 'tender': {}, 'awards': [], 'contracts': null}")).issue("structurally-empty"));
    QVERIFY(!Extracted(json("{'ocid': '1', 'tender': {'id': '1'}}")).issue("structurally-empty"));
}

void ExtractProcessTest::limitsTheText()
{
    QByteArray release = "{\"ocid\": \"1\", \"tender\": {\"title\": \"same\", \"description\": \"" + QByteArray("ñ").repeated(5000) + "\", \"items\": [";
    for (int i = 0; i < 3000; ++i)
        release += "{\"description\": \"same\"},{\"description\": \"Ítem número " + QByteArray::number(i) + " de la lista de materiales de obra\"},";
    const Extracted x(release + "{}]}}");
    QVERIFY(x.record.text.size() <= 64 * 1024);
    QVERIFY(x.record.text.size() > 60 * 1024);
    const QStringList words = QString::fromStdString(x.record.text).split(u'\n');
    QCOMPARE(words.count(QStringLiteral("same")), 1);
    for (const QString &word : words) {
        QVERIFY(word.toUtf8().size() <= 4096);
        QVERIFY(!word.contains(QChar::ReplacementCharacter)); // never cut within a letter
    }
}

void ExtractProcessTest::canBeUsedAgain()
{
    Extracted x(json("{'ocid': '1', 'tender': {'title': 'first', 'numberOfTenderers': 2, 'items': [{'deliveryAddress': {'region': 'r'}}]}, 'awards': [{'suppliers': [{'name': 'S'}]}]}"));
    QVERIFY(!x.record.places.empty());
    const QByteArray next = json("{'ocid': '2', 'awards': [{'id': 'a'}]}");
    JsonParser parser;
    const std::size_t before = x.issues.size();
    extractProcess(parser.parse({ next.data(), std::size_t(next.size()) }, x.arena), x.arena, x.record, x.issues);
    QCOMPARE(str(x.record.ocid), QStringLiteral("2"));
    QVERIFY(x.record.title.empty() && x.record.places.empty() && x.record.buyer.name.empty());
    QCOMPARE(x.record.tenderers, -1);
    QVERIFY(x.record.awards.at(0).suppliers.empty());
    QCOMPARE(QString::fromStdString(x.record.text), QStringLiteral("2"));
    QCOMPARE(x.issues.size(), before);
}

void ExtractProcessTest::readsArmenia()
{
    QFile file(QStringLiteral(OBRA_SHARED_DATA "/ocds/armenia-release-package.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data are not at hand");
    const QByteArray text = file.readAll();
    JsonParser parser;
    JsonArena arena;
    const JsonValue package = parser.parse({ text.data(), std::size_t(text.size()) }, arena);
    QCOMPARE(package["releases"].size(), std::size_t(100));
    ProcessRecord record;
    std::vector<Issue> issues;
    std::size_t contracts = 0;
    int named = 0;
    ScaledSum sum = 0;
    for (const JsonValue &release : package["releases"].items()) {
        extractProcess(release, arena, record, issues);
        named += record.buyer.name.empty() ? 0 : 1;
        contracts += record.contracts.size();
        for (const ContractRecord &contract : record.contracts) {
            ScaledAmount amount = 0;
            if (contract.value.hasAmount())
                QCOMPARE(parseAmount(contract.value.amount, &amount), AmountStatus::Exact);
            sum += amount;
        }
    }
    QCOMPARE(named, 100);
    QCOMPARE(contracts, std::size_t(21));
    QCOMPARE(amountText(sum), std::string("36038472.00"));
    for (const Issue &issue : issues)
        QVERIFY(knownIssueCodes().contains(issue.code));
}

QTEST_GUILESS_MAIN(ExtractProcessTest)
#include "tst_extractprocess.moc"
