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

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A project and what was taken out of it, with all they point into.
struct Extracted
{
    explicit Extracted(const QByteArray &text)
    {
        JsonParser parser;
        JsonError error;
        const JsonValue project = parser.parse({ text.data(), std::size_t(text.size()) }, arena, &error);
        if (project.isMissing())
            qFatal("bad JSON in the test: %s", error.message.c_str());
        extractProject(project, arena, record, issues);
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
    ProjectRecord record;
    std::vector<Issue> issues;
};

/// The projects of a package (or a bare project) of the shared data; empty when it is not at hand.
std::vector<JsonValue> sharedProjects(const QString &name, JsonArena &arena)
{
    QFile file(QStringLiteral(OBRA_SHARED_DATA "/oc4ids/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    JsonParser parser;
    const JsonValue value = parser.parse({ text.data(), std::size_t(text.size()) }, arena);
    if (!value["projects"].isArray())
        return { value };
    return { value["projects"].items().begin(), value["projects"].items().end() };
}

} // namespace

/// An OC4IDS project becomes rows, in the shapes of all 0.9 versions.
class ExtractProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEverything();
    void takesOlderShapes_data();
    void takesOlderShapes();
    void findsTheReferenceDay_data();
    void findsTheReferenceDay();
    void linksProcesses();
    void takesMetrics();
    void endures_data();
    void endures();
    void readsTheWorkedExample();
    void readsTheBlankProject();
    void canBeUsedAgain();
};

void ExtractProjectTest::takesEverything()
{
    const Extracted x(json(R"({
      'id': 'oc4ids-abc123-1', 'updated': '2024-06-01T00:00:00Z', 'language': 'es', 'title': 'Puente', 'description': 'Un puente', 'status': 'completed',
      'type': 'construction', 'sector': ['transport', 'transport.road', 'transport'], 'purpose': 'Cruzar', 'identifiers': [{'id': 'SNIP-7', 'scheme': 'x'}],
      'period': {'startDate': '2023-01-15', 'endDate': '2024-12-31'}, 'publicAuthority': {'id': '1'},
      'parties': [{'id': 1, 'name': 'MOP', 'roles': ['publicAuthority']}, {'id': 'c', 'name': 'Constructora', 'identifier': {'scheme': 'PA-RUC', 'id': '1-2-3'}}],
      'locations': [{'id': '1', 'description': 'Río', 'geometry': {'type': 'MultiPolygon', 'coordinates': [[[[-80.1, 8.2], [-80.2, 8.3], [-80.1, 8.2]]]]},
         'address': {'region': 'Coclé', 'locality': 'Penonomé', 'countryName': 'Panamá'}}, {'id': '2'}],
      'budget': {'amount': {'amount': 5000000.00, 'currency': 'PAB'}, 'approvalDate': '2022-05-05', 'description': 'Presupuesto'},
      'completion': {'endDate': '2025-02-01', 'finalValue': {'amount': 5500000, 'currency': 'PAB'}},
      'documents': [{'id': 'd1', 'documentType': 'feasibilityStudy', 'title': 'Estudio'}],
      'milestones': [{'id': 'm1', 'dueDate': '2024-01-01'}],
      'metrics': [{'id': 'physicalProgress', 'observations': [{'id': '1', 'measure': '50', 'period': {'startDate': '2024-01-01', 'endDate': '2024-02-01'}}]}],
      'contractingProcesses': [{'id': 'ocds-emvi6n-9', 'summary': {'ocid': 'ocds-emvi6n-8', 'externalReference': '2023-LP-1', 'nature': ['construction', 'design'],
        'title': 'Contrato', 'status': 'active', 'tender': {'procurementMethod': 'open', 'numberOfTenderers': '4'}, 'suppliers': [{'id': 'c'}],
        'contractValue': {'amount': 4000000, 'currency': 'PAB'}, 'contractPeriod': {'startDate': '2023-03-01', 'endDate': '2024-03-01'},
        'modifications': [{'id': '1'}, {'id': '2'}], 'documents': [{'id': 'd2'}], 'milestones': [{'id': 'm2'}]}}]
    })"));
    const ProjectRecord &r = x.record;
    QCOMPARE(x.codes(), QStringList());
    QCOMPARE(str(r.id), QStringLiteral("oc4ids-abc123-1"));
    QCOMPARE(str(r.status), QStringLiteral("completed")); // as published, though 0.9.4 renamed it
    QCOMPARE(str(r.type), QStringLiteral("construction"));
    QCOMPARE(r.sectors.size(), std::size_t(2));
    QCOMPARE(str(r.publicAuthority.name), QStringLiteral("MOP"));
    QCOMPARE(str(r.budget.amount), QStringLiteral("5000000.00"));
    QCOMPARE(str(r.completionValue.amount), QStringLiteral("5500000"));
    QCOMPARE(toDate(r.completionDate), QDate(2025, 2, 1));
    QCOMPARE(toDate(r.start), QDate(2023, 1, 15));
    QCOMPARE(toDate(r.end), QDate(2024, 12, 31));
    QCOMPARE(toDate(r.updated), QDate(2024, 6, 1));
    QCOMPARE(r.reference, r.start);
    QCOMPARE(r.places.size(), std::size_t(1));
    QCOMPARE(r.places[0].longitude, -80.1);
    QCOMPARE(r.places[0].latitude, 8.2);
    QCOMPARE(str(r.places[0].region), QStringLiteral("Coclé"));
    QCOMPARE(str(r.places[0].locality), QStringLiteral("Penonomé"));
    QCOMPARE(str(r.places[0].country), QStringLiteral("Panamá"));
    QCOMPARE(r.processes.size(), std::size_t(1));
    const ProjectProcessRecord &process = r.processes[0];
    QCOMPARE(str(process.id), QStringLiteral("ocds-emvi6n-9"));
    QCOMPARE(str(process.ocid), QStringLiteral("ocds-emvi6n-8"));
    QCOMPARE(str(process.nature), QStringLiteral("construction,design"));
    QCOMPARE(str(process.method), QStringLiteral("open"));
    QCOMPARE(process.tenderers, 4);
    QCOMPARE(process.modifications, 2);
    QCOMPARE(str(process.contractValue.currency), QStringLiteral("PAB"));
    QCOMPARE(toDate(process.start), QDate(2023, 3, 1));
    QCOMPARE(str(process.suppliers.at(0).name), QStringLiteral("Constructora"));
    QCOMPARE(str(process.suppliers.at(0).identifier), QStringLiteral("1-2-3"));
    QCOMPARE(r.metrics.size(), std::size_t(1));
    QCOMPARE(r.documents.size(), std::size_t(2));
    QCOMPARE(r.milestones.size(), std::size_t(2));
    QCOMPARE(str(r.milestones[0].section) + str(r.milestones[1].section), QStringLiteral("contractproject"));
    QCOMPARE(r.additionalFields, 0);
    const QStringList words = QString::fromStdString(r.text).split(u'\n');
    for (const char *word : { "oc4ids-abc123-1", "SNIP-7", "Puente", "Cruzar", "MOP", "Constructora", "2023-LP-1", "ocds-emvi6n-8", "Estudio", "Coclé" })
        QCOMPARE(words.count(QString::fromUtf8(word)), 1);
}

void ExtractProjectTest::takesOlderShapes_data()
{
    QTest::addColumn<QByteArray>("project");
    QTest::addColumn<QString>("budget");
    QTest::newRow("bare amount") << json("{'title': 'x', 'budget': {'amount': 7, 'currency': 'USD'}}") << QStringLiteral("7 USD");
    QTest::newRow("bare budget") << json("{'title': 'x', 'budget': 7, 'currency': 'USD'}") << QStringLiteral("7 USD");
    QTest::newRow("one part") << json("{'title': 'x', 'budget': {'budgetBreakdown': [{'amount': {'amount': 9, 'currency': 'USD'}}]}}") << QStringLiteral("9 USD");
    QTest::newRow("several parts") << json("{'title': 'x', 'budget': {'budgetBreakdown': [{'amount': {'amount': 9, 'currency': 'USD'}}, {'amount': {'amount': 1, 'currency': 'USD'}}]}}") << QStringLiteral(" ");
    QTest::newRow("amount wins") << json("{'title': 'x', 'budget': {'amount': {'amount': 5, 'currency': 'PAB'}, 'budgetBreakdown': [{'amount': {'amount': 9, 'currency': 'USD'}}]}}") << QStringLiteral("5 PAB");
    QTest::newRow("null") << json("{'title': 'x', 'budget': null}") << QStringLiteral(" ");
}

void ExtractProjectTest::takesOlderShapes()
{
    QFETCH(QByteArray, project);
    QFETCH(QString, budget);
    const Extracted x(project);
    QCOMPARE(str(x.record.budget.amount) + u' ' + str(x.record.budget.currency), budget);
    QCOMPARE(x.codes(), QStringList());

    const Extracted other(json("{'title': 'x', 'sector': 'health', 'parties': [{'id': 'a', 'name': 'A', 'roles': ['buyer', 'publicAuthority']}], 'contractingProcesses': [{'id': '1', 'summary': {'nature': 'supervision', 'tender': {'tenderers': [{'id': 'a'}, {'id': 'a2'}]}}}]}"));
    QCOMPARE(other.record.sectors.size(), std::size_t(1));
    QCOMPARE(str(other.record.publicAuthority.name), QStringLiteral("A"));
    QCOMPARE(str(other.record.processes.at(0).nature), QStringLiteral("supervision"));
    QCOMPARE(other.record.processes.at(0).tenderers, 2);
}

void ExtractProjectTest::findsTheReferenceDay_data()
{
    QTest::addColumn<QByteArray>("project");
    QTest::addColumn<QDate>("day");
    QTest::newRow("period") << json("{'updated': '2024-01-01', 'period': {'startDate': '2020-01-01'}, 'budget': {'approvalDate': '2019-01-01'}}") << QDate(2020, 1, 1);
    QTest::newRow("budget") << json("{'updated': '2024-01-01', 'budget': {'approvalDate': '2019-01-01'}, 'contractingProcesses': [{'summary': {'contractPeriod': {'startDate': '2018-01-01'}}}]}") << QDate(2019, 1, 1);
    QTest::newRow("contract") << json("{'updated': '2024-01-01', 'contractingProcesses': [{'summary': {'contractPeriod': {'startDate': '2021-01-01'}}}, {'summary': {'contractPeriod': {'startDate': '2018-01-01'}}}]}") << QDate(2018, 1, 1);
    QTest::newRow("updated") << json("{'updated': '2024-01-01'}") << QDate(2024, 1, 1);
    QTest::newRow("none") << json("{}") << QDate();
}

void ExtractProjectTest::findsTheReferenceDay()
{
    QFETCH(QByteArray, project);
    QFETCH(QDate, day);
    const Extracted x(project);
    QCOMPARE(toDate(x.record.reference), day);
}

void ExtractProjectTest::linksProcesses()
{
    const Extracted x(json("{'title': 'x', 'contractingProcesses': [{'id': 'OCDS-emvi6n-1'}, {'id': '2023-LP-1', 'summary': {}}, {'summary': {'externalReference': '2023-LP-2'}}, {'id': 'ocds-'}, {'id': 'a', 'summary': {'ocid': 'weird 10'}}]}"));
    QStringList links;
    for (const ProjectProcessRecord &process : x.record.processes)
        links.append(str(process.id) + u'=' + str(process.ocid));
    QCOMPARE(links.join(u' '), QStringLiteral("OCDS-emvi6n-1=OCDS-emvi6n-1 2023-LP-1= 2023-LP-2= ocds-= a=weird 10"));
}

void ExtractProjectTest::takesMetrics()
{
    const Extracted x(json(R"({'title': 'x', 'metrics': [{'id': 'physicalProgress', 'observations': [{'measure': 50}, {'measure': '75', 'period': {'startDate': '2024-03-01'}}, {}]},
        {'id': 'financialProgress', 'observations': [{'value': {'amount': 100.10, 'currency': 'PAB'}, 'period': {'startDate': '2024-01-01', 'endDate': '2024-04-01'}}, {'value': 3}]}, {'id': 'none'}]})"));
    QStringList metrics;
    for (const MetricRecord &metric : x.record.metrics)
        metrics.append(QStringList { str(metric.metric), str(metric.value), str(metric.currency), toDate(metric.date).toString(Qt::ISODate) }.join(u'|'));
    QCOMPARE(metrics, QStringList({ QStringLiteral("physicalProgress|50||"), QStringLiteral("physicalProgress|75||2024-03-01"),
                                    QStringLiteral("financialProgress|100.10|PAB|2024-04-01"), QStringLiteral("financialProgress|3||") }));
}

void ExtractProjectTest::endures_data()
{
    QTest::addColumn<QByteArray>("project");
    for (const char *text : { "{}", "[]", "null", "5", "{'id': [], 'sector': {}, 'budget': 'x', 'parties': 1, 'locations': {'geometry': []}}",
                              "{'contractingProcesses': {'summary': []}, 'metrics': {'observations': {'value': []}}, 'completion': [], 'period': 4}",
                              "{'contractingProcesses': [null, 1, {'summary': {'tender': [], 'suppliers': {}, 'modifications': {}}}], 'publicAuthority': 'MOP'}",
                              "{'budget': {'budgetBreakdown': [1]}, 'sector': [null, {'id': 'x'}, []], 'locations': [null, 'here', {'geometry': {'coordinates': {}}}]}" })
        QTest::newRow(text) << json(text);
}

void ExtractProjectTest::endures()
{
    QFETCH(QByteArray, project);
    const Extracted x(project);
    const QStringList known = knownIssueCodes();
    for (const QString &code : x.codes())
        QVERIFY2(known.contains(code), qPrintable(code));
}

void ExtractProjectTest::readsTheWorkedExample()
{
    JsonArena arena;
    const std::vector<JsonValue> projects = sharedProjects(QStringLiteral("oc4ids-worked-example.json"), arena);
    if (projects.empty())
        QSKIP("the shared data are not at hand");
    QCOMPARE(projects.size(), std::size_t(1));
    ProjectRecord record;
    std::vector<Issue> issues;
    extractProject(projects[0], arena, record, issues);
    QCOMPARE(issues.size(), std::size_t(0));
    QCOMPARE(record.additionalFields, 0);
    QCOMPARE(record.processes.size(), std::size_t(3));
    QCOMPARE(str(record.budget.amount), QStringLiteral("40000000"));
    QCOMPARE(record.metrics.size(), std::size_t(3));
    // Its authors swapped the coordinates; they are shown as published.
    QCOMPARE(record.places.at(0).longitude, 52.2571843);
    QCOMPARE(record.places.at(0).latitude, -0.1163333);
    QCOMPARE(record.places.at(0).quality, PlaceQuality::Point);
}

void ExtractProjectTest::readsTheBlankProject()
{
    JsonArena arena;
    const std::vector<JsonValue> projects = sharedProjects(QStringLiteral("oc4ids-blank-project.json"), arena);
    if (projects.empty())
        QSKIP("the shared data are not at hand");
    ProjectRecord record;
    std::vector<Issue> issues;
    extractProject(projects[0], arena, record, issues);
    QVERIFY(!record.budget.hasAmount()); // it says "number"
    QCOMPARE(record.additionalFields, 3);
    QVERIFY(issues.size() >= 3);
    for (const Issue &issue : issues)
        QVERIFY(knownIssueCodes().contains(issue.code));
}

void ExtractProjectTest::canBeUsedAgain()
{
    Extracted x(json("{'id': '1', 'title': 'a', 'sector': ['x'], 'contractingProcesses': [{'id': '1', 'summary': {'suppliers': [{'name': 's'}]}}]}"));
    const QByteArray next = json("{'id': '2', 'contractingProcesses': [{'id': '2'}]}");
    JsonParser parser;
    extractProject(parser.parse({ next.data(), std::size_t(next.size()) }, x.arena), x.arena, x.record, x.issues);
    QCOMPARE(str(x.record.id), QStringLiteral("2"));
    QVERIFY(x.record.title.empty() && x.record.sectors.empty() && x.record.processes.at(0).suppliers.empty());
    QCOMPARE(QString::fromStdString(x.record.text), QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(ExtractProjectTest)
#include "tst_extractproject.moc"
