// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"

#include <QTimeZone>
#include <QtTest>

using namespace obra;

class TestCacheReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void counts();
    void sourcesAndEntries();
    void issues();
    void processRows();
    void projectRows();
    void findsByText();
    void links();
    void strangeNamesOfFiles();

private:
    CacheFixture m_fixture;
    qint64 m_entry = 0, m_inner = 0;
};

void TestCacheReader::initTestCase()
{
    CacheWriter writer(m_fixture.path(), {});
    SourceInfo source;
    source.file = QStringLiteral("obras.zip");
    source.path = QStringLiteral("/datos/obras.zip");
    source.sha256 = QStringLiteral("abc");
    source.bytes = 5'000'000'000;
    source.kind = QStringLiteral("record-package");
    source.publisher = QStringLiteral("Dirección");
    source.published = QStringLiteral("2024-01-01T00:00:00Z");
    source.license = QStringLiteral("https://example.org/license");
    source.publicationPolicy = QStringLiteral("https://example.org/policy");
    source.uri = QStringLiteral("https://example.org/package");
    source.version = QStringLiteral("1.1");
    source.encoding = QStringLiteral("UTF-8");
    source.imported = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 123), QTimeZone::utc());
    source.id = writer.addSource(source);
    source.read = 10;
    source.stored = 7;
    source.duplicates = 2;
    source.rejected = 1;
    writer.updateSource(source);
    m_inner = writer.addEntry(source.id, QStringLiteral("a/b.json"));
    m_entry = addFile(writer, "solo.json", "def");

    Issue issue;
    issue.severity = Issue::Severity::Error;
    issue.code = QStringLiteral("truncated-json");
    issue.args = { QStringLiteral("MNX, \"x\""), QString(), QStringLiteral("ñ") };
    issue.file = QStringLiteral("obras.zip › a/b.json");
    issue.offset = 12;
    issue.line = 3;
    issue.ocid = QStringLiteral("ocds-1");
    issue.path = QStringLiteral("contracts/0/value");
    issue.count = 4;
    writer.addIssue(issue, source.id);
    writer.addIssue(Issue(), source.id);

    ProcessRecord first = process("ocds-1", "Puente");
    first.description = "Un puente";
    first.method = "open";
    first.methodDetails = "Licitación";
    first.status = "active";
    first.category = "works";
    first.tag = "tender,award";
    first.projectId = "P-2";
    first.buyer = organization("Ministerio de Obras Públicas");
    first.procuringEntity = organization("MINISTERIO DE OBRAS PUBLICAS");
    first.tenderValue = { "1234.5", "PAB" };
    first.budget = { "1e3", "USD" };
    first.date = 19'000;
    first.tenderStart = 18'000;
    first.tenderEnd = 18'100;
    first.language = "es";
    first.initiationType = "tender";
    first.contracts.resize(3);
    first.contracts[0].dateSigned = 18'400;
    first.contracts[2].dateSigned = 18'300;
    addAward(first, "1", "PAB", { organization("Uno"), organization("Dos") });
    addAward(first, "1", "PAB", { organization("UNO"), organization("Tres"), organization("Cuatro"), organization("Cinco") });
    first.places.resize(3);
    first.places[0].region = "Colón";
    first.places[1].locality = "Soná";
    first.places[2].region = "Colón";
    first.milestones.resize(2);
    first.documents.resize(3);
    first.transactions.resize(1);
    const qint64 one = put(writer, first);
    writer.addRawDocument(document(one, m_inner, 1));
    writer.addRawDocument(document(one, m_entry, 2));
    put(writer, process("ocds-2", {}));

    ProjectRecord work = project("P-1", "Carretera");
    work.status = "implementation";
    work.type = "construction";
    work.sectors = { "transport", "transport.road" };
    work.publicAuthority = organization("Ministerio de Obras Públicas");
    work.budget = { "500", "PAB" };
    work.updated = 19'500;
    work.start = 19'100;
    work.end = 19'200;
    work.language = "es";
    work.completionDate = 19'300;
    work.completionValue = { "600.5", "USD" };
    work.processes.resize(3);
    work.processes[0].ocid = "ocds-2";
    work.processes[0].method = "open";
    work.processes[0].suppliers = { organization("Uno") };
    work.processes[1].ocid = "ocds-1";
    work.processes[1].method = "direct";
    work.processes[2].ocid = "ocds-unknown";
    work.documents.resize(1);
    work.milestones.resize(1);
    work.metrics.resize(1);
    put(writer, work);
    put(writer, project("P-2"));
    writer.commit();
}

void TestCacheReader::counts()
{
    const CacheInfo info = CacheReader(m_fixture.path()).info();
    QCOMPARE(info.processes, qint64(2));
    QCOMPARE(info.projects, qint64(2));
    QCOMPARE(info.contracts, qint64(3));
    QCOMPARE(info.awards, qint64(2));
    QCOMPARE(info.releases, qint64(2));
    QCOMPARE(info.milestones, qint64(3));
    QCOMPARE(info.payments, qint64(1));
    QCOMPARE(info.documents, qint64(4));
    QCOMPARE(info.organizations, qint64(6));
    QCOMPARE(info.issues, qint64(2));
    QCOMPARE(info.bytes, qint64(m_fixture.bytes().size()));
}

void TestCacheReader::sourcesAndEntries()
{
    const CacheReader reader(m_fixture.path());
    const QVector<SourceInfo> sources = reader.sources();
    QCOMPARE(sources.size(), 2);
    const SourceInfo &source = sources.constFirst();
    QCOMPARE(source.file, QStringLiteral("obras.zip"));
    QCOMPARE(source.path, QStringLiteral("/datos/obras.zip"));
    QCOMPARE(source.sha256, QStringLiteral("abc"));
    QCOMPARE(source.bytes, qint64(5'000'000'000));
    QCOMPARE(source.kind, QStringLiteral("record-package"));
    QCOMPARE(source.publisher, QStringLiteral("Dirección"));
    QCOMPARE(source.published, QStringLiteral("2024-01-01T00:00:00Z"));
    QCOMPARE(source.license, QStringLiteral("https://example.org/license"));
    QCOMPARE(source.publicationPolicy, QStringLiteral("https://example.org/policy"));
    QCOMPARE(source.uri, QStringLiteral("https://example.org/package"));
    QCOMPARE(source.version, QStringLiteral("1.1"));
    QCOMPARE(source.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(source.imported, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 123), QTimeZone::utc()));
    QCOMPARE(source.read, qint64(10));
    QCOMPARE(source.stored, qint64(7));
    QCOMPARE(source.duplicates, qint64(2));
    QCOMPARE(source.rejected, qint64(1));
    QCOMPARE(reader.entryName(m_inner), QStringLiteral("obras.zip \u203a a/b.json"));
    QCOMPARE(reader.entryName(m_entry), QStringLiteral("solo.json"));
    QVERIFY(reader.entryName(999).isEmpty());
    QCOMPARE(reader.sourceOfEntry(m_inner).sha256, QStringLiteral("abc"));
    QCOMPARE(reader.sourceOfEntry(999).id, qint64(0));
}

void TestCacheReader::issues()
{
    const CacheReader reader(m_fixture.path());
    const std::vector<Issue> all = reader.issues();
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].severity, Issue::Severity::Error);
    QCOMPARE(all[0].args, QStringList({ QStringLiteral("MNX, \"x\""), QString(), QStringLiteral("ñ") }));
    QCOMPARE(all[0].file, QStringLiteral("obras.zip › a/b.json"));
    QCOMPARE(all[0].offset, qint64(12));
    QCOMPARE(all[0].line, qint64(3));
    QCOMPARE(all[0].ocid, QStringLiteral("ocds-1"));
    QCOMPARE(all[0].path, QStringLiteral("contracts/0/value"));
    QCOMPARE(all[0].count, qint64(4));
    QVERIFY(all[1] == Issue());
    QVERIFY(reader.issues(1, 1).at(0) == Issue());
    QVERIFY(reader.issues(5, 2).empty());
}

void TestCacheReader::processRows()
{
    const CacheReader reader(m_fixture.path());
    const QVector<RowText> rows = reader.rows(Unit::Processes, { 2, 99, 1 });
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).ocid, QStringLiteral("ocds-2"));
    QVERIFY(rows.at(0).buyer.isEmpty() && rows.at(0).title.isEmpty() && rows.at(0).suppliers.isEmpty());
    QCOMPARE(rows.at(0).date, noDay);
    QCOMPARE(rows.at(1).id, qint64(0));
    QVERIFY(rows.at(1).ocid.isEmpty());
    const RowText &row = rows.at(2);
    QCOMPARE(row.id, qint64(1));
    QCOMPARE(row.title, QStringLiteral("Puente"));
    QCOMPARE(row.description, QStringLiteral("Un puente"));
    QCOMPARE(row.buyer, QStringLiteral("Ministerio de Obras Públicas"));
    QCOMPARE(row.procuringEntity, QStringLiteral("Ministerio de Obras Públicas"));
    QCOMPARE(row.suppliers, QStringLiteral("Uno; Dos; Tres (+2)"));
    QCOMPARE(row.method, QStringLiteral("open"));
    QCOMPARE(row.methodDetails, QStringLiteral("Licitación"));
    QCOMPARE(row.status, QStringLiteral("active"));
    QCOMPARE(row.category, QStringLiteral("works"));
    QCOMPARE(row.tag, QStringLiteral("tender,award"));
    QCOMPARE(row.place, QStringLiteral("Colón; Soná"));
    QCOMPARE(row.source, QStringLiteral("obras.zip; solo.json"));
    QCOMPARE(row.tenderAmount, QStringLiteral("1234.5"));
    QCOMPARE(row.tenderCurrency, QStringLiteral("PAB"));
    QCOMPARE(row.budgetAmount, QStringLiteral("1e3"));
    QCOMPARE(row.budgetCurrency, QStringLiteral("USD"));
    QCOMPARE(row.date, Day(19'000));
    QCOMPARE(row.start, Day(18'000));
    QCOMPARE(row.end, Day(18'100));
    QCOMPARE(row.language, QStringLiteral("es"));
    QCOMPARE(row.projectId, QStringLiteral("P-2"));
    QCOMPARE(row.initiationType, QStringLiteral("tender"));
    QCOMPARE(row.signedOn, Day(18'300));
    QCOMPARE(row.documents, 3);
    QCOMPARE(row.milestones, 2);
    QCOMPARE(row.payments, 1);
    QCOMPARE(rows.at(0).documents, 0);
    QCOMPARE(rows.at(0).signedOn, noDay);
}

void TestCacheReader::projectRows()
{
    const CacheReader reader(m_fixture.path());
    const RowText row = reader.rows(Unit::Projects, { 1 }).constFirst();
    QCOMPARE(row.ocid, QStringLiteral("P-1"));
    QCOMPARE(row.buyer, QStringLiteral("Ministerio de Obras Públicas"));
    QCOMPARE(row.suppliers, QStringLiteral("Uno"));
    QCOMPARE(row.method, QStringLiteral("open; direct"));
    QCOMPARE(row.category, QStringLiteral("transport; transport.road"));
    QCOMPARE(row.type, QStringLiteral("construction"));
    QCOMPARE(row.status, QStringLiteral("implementation"));
    QCOMPARE(row.budgetAmount, QStringLiteral("500"));
    QCOMPARE(row.date, Day(19'500));
    QCOMPARE(row.start, Day(19'100));
    QCOMPARE(row.end, Day(19'200));
    QCOMPARE(row.language, QStringLiteral("es"));
    QCOMPARE(row.completed, Day(19'300));
    QCOMPARE(row.completionAmount, QStringLiteral("600.5"));
    QCOMPARE(row.completionCurrency, QStringLiteral("USD"));
    QCOMPARE(row.documents, 1);
    QCOMPARE(row.milestones, 1);
    QCOMPARE(row.payments, 0);
}

void TestCacheReader::findsByText()
{
    const CacheReader reader(m_fixture.path());
    QCOMPARE(reader.find(Unit::Processes, QStringLiteral("ocds-2")), qint64(2));
    QCOMPARE(reader.find(Unit::Processes, QStringLiteral("OCDS-2")), qint64(0));
    QCOMPARE(reader.find(Unit::Processes, QStringLiteral("P-1")), qint64(0));
    QCOMPARE(reader.find(Unit::Projects, QStringLiteral("P-1")), qint64(1));
    QCOMPARE(reader.find(Unit::Processes, QString()), qint64(0));
}

void TestCacheReader::links()
{
    const CacheReader reader(m_fixture.path());
    const auto text = [&](Unit unit, qint64 id) {
        QStringList list;
        for (const CacheReader::Link &link : reader.links(unit, id))
            list.append(QStringLiteral("%1 %2 %3").arg(link.id).arg(link.ocid, link.title));
        return list;
    };
    QCOMPARE(text(Unit::Projects, 1), QStringList({ QStringLiteral("2 ocds-2 "), QStringLiteral("1 ocds-1 Puente") }));
    QCOMPARE(text(Unit::Projects, 2), QStringList(QStringLiteral("1 ocds-1 Puente")));
    QCOMPARE(text(Unit::Processes, 1), QStringList({ QStringLiteral("1 P-1 Carretera"), QStringLiteral("2 P-2 Carretera") }));
    QCOMPARE(text(Unit::Processes, 2), QStringList(QStringLiteral("1 P-1 Carretera")));
    QVERIFY(text(Unit::Processes, 99).isEmpty());
}

void TestCacheReader::strangeNamesOfFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("años 100% #1?mode=rw&x.sqlite"));
    QVERIFY(QFile::copy(m_fixture.path(), path));
    QCOMPARE(CacheReader(path).info().processes, qint64(2));
    CacheWriter writer(path, {});
    put(writer, process("ocds-9"));
    writer.commit();
    QCOMPARE(CacheReader(path).info().processes, qint64(3));
}

QTEST_GUILESS_MAIN(TestCacheReader)
#include "tst_cachereader.moc"
