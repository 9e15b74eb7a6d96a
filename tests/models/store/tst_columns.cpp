// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"
#include "ocds/qualityflags.h"

#include <QtTest>

#include <algorithm>

using namespace obra;

namespace {

QStringList dictionary(const ColumnTable &table, Field field)
{
    QStringList list;
    for (const std::string &value : table.facet(field).dictionary.values)
        list.append(QString::fromStdString(value));
    return list;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void emptyCache();
    void moneyOfProcesses_data();
    void moneyOfProcesses();
    void panama_data();
    void panama();
    void moneyOfProjects();
    void sumsThatDoNotFitAreLeftOut();
    void phasesOfProcesses();
    void phasesOfProjects();
    void estimatesAndPayments();
    void facetsOfProcesses();
    void facetsOfProjects();
    void qualityOfRecordsAndOfWhereTheyLay();
    void organizationsAreOneByFoldedName();
    void namelessOrganizations();
    void provincesAreOneByFoldedName();
    void pointsAreKept();
    void ranksFollowTheFoldedTitle();
    void manyChunks();
    void orderOfImportDoesNotMatter();
};

void TestColumns::emptyCache()
{
    CacheFixture fixture;
    CacheWriter(fixture.path(), {}).commit();
    const CacheReader reader(fixture.path());
    for (const Unit unit : storedUnits) {
        const auto table = reader.columns(unit);
        QCOMPARE(table->rows, quint32(0));
        QCOMPARE(table->unit, unit);
        for (const Field field : allFields)
            QCOMPARE(table->facet(field).dictionary.values, std::vector<std::string>({ std::string() }));
        QCOMPARE(table->amounts.offsets, OffsetArray({ 0 }));
    }
    QVERIFY(reader.search({ QStringLiteral("x") }, {}).empty());
}

void TestColumns::moneyOfProcesses_data()
{
    QTest::addColumn<QStringList>("contracts"); // "amount currency"
    QTest::addColumn<QStringList>("awards");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("currencies");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList result;
        for (const char *text : texts)
            result.append(QString::fromUtf8(text));
        return result;
    };
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList() << QStringList();
    QTest::newRow("sum") << list({ "0.1 MXN", "0.2 MXN" }) << list({ "7 MXN" }) << list({ "MXN 0.30 (0.30/2, 7.00/1)" }) << list({ "MXN" });
    QTest::newRow("awards count without contracts") << list({ " MXN" }) << list({ "7 MXN" }) << list({ "MXN 7.00 (0.00/0, 7.00/1)" }) << list({ "MXN" });
    QTest::newRow("decided per row") << list({ "5 PYG" }) << list({ "7 USD" }) << list({ "PYG 5.00 (5.00/1, 0.00/0)", "USD 0.00 (0.00/0, 7.00/1)" })
                                     << list({ "PYG", "USD" });
    QTest::newRow("a contract of nothing is a contract") << list({ "0 MXN" }) << list({ "7 MXN" }) << list({ "MXN 0.00 (0.00/1, 7.00/1)" }) << list({ "MXN" });
    QTest::newRow("unknown codes stay") << list({ "1 MNX", "2 mdl", "3 MDL" }) << QStringList()
                                        << list({ "MDL 3.00 (3.00/1, 0.00/0)", "mdl 2.00 (2.00/1, 0.00/0)", "MNX 1.00 (1.00/1, 0.00/0)" })
                                        << list({ "MDL", "mdl", "MNX" });
    QTest::newRow("no currency") << list({ "1 ", "4 EUR" }) << QStringList() << list({ " 1.00 (1.00/1, 0.00/0)", "EUR 4.00 (4.00/1, 0.00/0)" }) << list({ "EUR" });
    QTest::newRow("not a number") << list({ "ten EUR", "1 EUR" }) << list({ "? EUR" }) << list({ "EUR 1.00 (1.00/1, 0.00/0)" }) << list({ "EUR" });
    QTest::newRow("too large") << list({ "1e30 EUR", "1 EUR" }) << QStringList() << list({ "EUR 1.00 (1.00/1, 0.00/0)" }) << list({ "EUR" });
    QTest::newRow("apart outside Panama") << list({ "1 PAB", "2 USD" }) << QStringList() << list({ "PAB 1.00 (1.00/1, 0.00/0)", "USD 2.00 (2.00/1, 0.00/0)" })
                                          << list({ "PAB", "USD" });
}

void TestColumns::moneyOfProcesses()
{
    QFETCH(QStringList, contracts);
    QFETCH(QStringList, awards);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, currencies);
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    std::deque<std::string> texts;
    ProcessRecord record = process("ocds-x");
    const auto part = [&texts](const QString &text, int n) -> std::string_view { return texts.emplace_back(text.section(QLatin1Char(' '), n, n).toStdString()); };
    for (const QString &text : contracts)
        addContract(record, part(text, 0), part(text, 1));
    for (const QString &text : awards)
        addAward(record, part(text, 0), part(text, 1));
    put(writer, record);
    // Another row before the first code, so that provisional codes and final ones differ.
    ProcessRecord other = process("ocds-y");
    addContract(other, "1", "ZMW");
    addContract(other, "1", "AED");
    put(writer, other);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(money(*table, 0), expected);
    QCOMPARE(values(*table, Field::Currency, 0), currencies);
    QCOMPARE(table->contracts[0], quint16(contracts.size()));
    QCOMPARE(money(*table, 1), QStringList({ QStringLiteral("AED 1.00 (1.00/1, 0.00/0)"), QStringLiteral("ZMW 1.00 (1.00/1, 0.00/0)") }));
}

void TestColumns::panama_data()
{
    QTest::addColumn<QByteArray>("ocid");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<bool>("atPar");
    QTest::newRow("prefix") << QByteArray("ocds-emvi6n-1") << QByteArray() << QByteArray() << true;
    QTest::newRow("prefix in capitals") << QByteArray("OCDS-7B5XQB-1") << QByteArray() << QByteArray() << true;
    QTest::newRow("practice") << QByteArray("ocds-practica-1") << QByteArray() << QByteArray() << true;
    QTest::newRow("practice number") << QByteArray("ocds-pa0000-1") << QByteArray() << QByteArray() << true;
    QTest::newRow("other prefix") << QByteArray("ocds-emvi6x-1") << QByteArray() << QByteArray() << false;
    QTest::newRow("scheme") << QByteArray("x") << QByteArray("PA-RUC") << QByteArray() << true;
    QTest::newRow("other scheme") << QByteArray("x") << QByteArray("PAK-1") << QByteArray() << false;
    QTest::newRow("country code") << QByteArray("x") << QByteArray() << QByteArray("PA") << true;
    QTest::newRow("country") << QByteArray("x") << QByteArray() << QByteArray("Panamá") << true;
    QTest::newRow("other country") << QByteArray("x") << QByteArray() << QByteArray("Paraguay") << false;
}

void TestColumns::panama()
{
    QFETCH(QByteArray, ocid);
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, country);
    QFETCH(bool, atPar);
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord record = process(std::string_view(ocid.constData(), std::size_t(ocid.size())));
    addContract(record, "1", "PAB");
    addContract(record, "2", "USD");
    addContract(record, "4", "EUR");
    record.parties.push_back(organization("Empresa"));
    record.parties[0].scheme = std::string_view(scheme.constData(), std::size_t(scheme.size()));
    record.places.resize(1);
    record.places[0].country = std::string_view(country.constData(), std::size_t(country.size()));
    put(writer, record);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QStringList expected = { QStringLiteral("EUR 4.00 (4.00/1, 0.00/0)") };
    if (atPar)
        expected.append(QStringLiteral("PAB 3.00 (3.00/2, 0.00/0)"));
    else
        expected += { QStringLiteral("PAB 1.00 (1.00/1, 0.00/0)"), QStringLiteral("USD 2.00 (2.00/1, 0.00/0)") };
    QCOMPARE(money(*table, 0), expected);
}

void TestColumns::moneyOfProjects()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProjectRecord built = project("P-1");
    built.budget = { "100", "PHP" };
    built.processes.resize(2);
    built.processes[0].contractValue = { "30", "PHP" };
    built.processes[1].contractValue = { "12", "PHP" };
    put(writer, built);
    ProjectRecord planned = project("P-2");
    planned.budget = { "100", "PHP" };
    planned.processes.resize(1);
    put(writer, planned);
    ProjectRecord abroad = project("P-3");
    abroad.budget = { "100", "USD" };
    abroad.processes.resize(1);
    abroad.processes[0].contractValue = { "5", "PHP" };
    put(writer, abroad);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Projects);
    QCOMPARE(money(*table, 0), QStringList(QStringLiteral("PHP 42.00 (42.00/2, 0.00/0)")));
    QCOMPARE(money(*table, 1), QStringList(QStringLiteral("PHP 100.00 (0.00/0, 0.00/0)")));
    QCOMPARE(money(*table, 2), QStringList(QStringLiteral("PHP 5.00 (5.00/1, 0.00/0)")));
    QCOMPARE(table->contracts, CountArray({ 2, 1, 1 }));
}

void TestColumns::sumsThatDoNotFitAreLeftOut()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord record = process("ocds-1");
    addContract(record, "900000000000000", "PYG");
    addContract(record, "900000000000000", "PYG");
    addContract(record, "1", "PYG");
    put(writer, record);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(money(*table, 0), QStringList(QStringLiteral("PYG 900000000000001.00 (900000000000001.00/2, 0.00/0)")));
    QCOMPARE(table->contracts[0], quint16(3));
}

void TestColumns::phasesOfProcesses()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    const auto day = [](int month, int day) { return toDay(QDate(2021, month, day)); };
    ProcessRecord record = process("ocds-1");
    record.tenderStart = day(1, 2);
    record.tenderEnd = day(2, 3);
    record.awards.resize(3);
    record.awards[0].date = day(4, 9);
    record.awards[1].date = day(4, 5);
    record.contracts.resize(3);
    record.contracts[0].dateSigned = day(5, 7);
    record.contracts[0].end = day(6, 1);
    record.contracts[1].dateSigned = day(5, 6);
    record.contracts[2].end = day(12, 31);
    put(writer, record);
    put(writer, process("ocds-2"));
    ProcessRecord odd = process("ocds-3"); // days that need more than two bytes, and one that is no more than the least
    odd.tenderStart = toDay(QDate(1900, 1, 1));
    odd.tenderEnd = toDay(QDate(2199, 12, 31));
    put(writer, odd);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(table->days(RangeField::TenderStart), DayArray({ day(1, 2), noDay, odd.tenderStart }));
    QCOMPARE(table->days(RangeField::TenderEnd), DayArray({ day(2, 3), noDay, odd.tenderEnd }));
    QCOMPARE(table->days(RangeField::Award), DayArray({ day(4, 5), noDay, noDay }));
    QCOMPARE(table->days(RangeField::Signature), DayArray({ day(5, 6), noDay, noDay }));
    QCOMPARE(table->days(RangeField::ContractEnd), DayArray({ day(12, 31), noDay, noDay }));
    QVERIFY(!table->has(RangeField::Start));
    QVERIFY(table->has(RangeField::AwardDays));
}

void TestColumns::phasesOfProjects()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProjectRecord record = project("P-1");
    record.start = 10;
    record.end = 20;
    record.completionDate = 30;
    put(writer, record);
    put(writer, project("P-2"));
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Projects);
    QCOMPARE(table->days(RangeField::Start), DayArray({ 10, noDay }));
    QCOMPARE(table->days(RangeField::End), DayArray({ 20, noDay }));
    QCOMPARE(table->days(RangeField::Completion), DayArray({ 30, noDay }));
    QVERIFY(!table->has(RangeField::Award));
    QVERIFY(!table->has(RangeField::TenderDays));
    QVERIFY(!table->has(RangeField::Paid));
}

void TestColumns::estimatesAndPayments()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord both = process("ocds-1");
    both.tenderValue = { "10.5", "EUR" };
    both.budget = { "99", "ZMW" };
    both.transactions.resize(4);
    both.transactions[0].value = { "1", "ZMW" };
    both.transactions[1].value = { "2", "EUR" };
    both.transactions[2].value = { "0.00005", "EUR" };
    both.transactions[3].value = { "?", "EUR" };
    put(writer, both);
    ProcessRecord budgeted = process("ocds-2");
    budgeted.tenderValue = { "much", "EUR" };
    budgeted.budget = { "0", "ZMW" };
    put(writer, budgeted);
    ProcessRecord large = process("ocds-emvi6n-3"); // of Panama
    large.tenderValue = { "900000000000000", "USD" };
    large.transactions.resize(1);
    large.transactions[0].value = { "-1", "PAB" };
    put(writer, large);
    put(writer, process("ocds-4"));
    ProjectRecord built = project("P-1");
    built.budget = { "100", "PHP" };
    put(writer, built);
    writer.commit();
    const CacheReader reader(fixture.path());
    const auto table = reader.columns(Unit::Processes);
    QCOMPARE(moneyOf(*table, RangeField::Estimate, 0), QStringList(QStringLiteral("EUR 10.50")));
    QCOMPARE(moneyOf(*table, RangeField::Estimate, 1), QStringList(QStringLiteral("ZMW 0.00")));
    QCOMPARE(moneyOf(*table, RangeField::Estimate, 2), QStringList(QStringLiteral("PAB 900000000000000.00")));
    QCOMPARE(moneyOf(*table, RangeField::Estimate, 3), QStringList());
    QCOMPARE(moneyOf(*table, RangeField::Paid, 0), QStringList({ QStringLiteral("EUR 2.00"), QStringLiteral("ZMW 1.00") }));
    QCOMPARE(moneyOf(*table, RangeField::Paid, 1), QStringList());
    QCOMPARE(moneyOf(*table, RangeField::Paid, 2), QStringList(QStringLiteral("PAB -1.00")));
    QCOMPARE(moneyOf(*table, RangeField::Amount, 0), QStringList()); // neither counts for what the process is worth
    QCOMPARE(moneyOf(*reader.columns(Unit::Projects), RangeField::Estimate, 0), QStringList(QStringLiteral("PHP 100.00")));
}

void TestColumns::facetsOfProcesses()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord record = process("ocds-1");
    record.reference = toDay(QDate(2021, 12, 31));
    record.method = "open";
    record.status = "Complete";
    record.category = "works";
    record.tenderers = 4;
    record.buyer = organization("B");
    record.procuringEntity = organization("P");
    addAward(record, "1", "EUR", { organization("Zeta"), organization("Alfa") });
    addAward(record, "1", "EUR", { organization("Alfa") });
    put(writer, record, 3);
    ProcessRecord other = process("ocds-2");
    other.status = "complete";
    other.reference = toDay(QDate(1999, 1, 1));
    put(writer, other);
    put(writer, process("ocds-3"));
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    const auto is = [&](Field field, quint32 row, std::initializer_list<const char *> expected) {
        QStringList list;
        for (const char *text : expected)
            list.append(QString::fromUtf8(text));
        QCOMPARE(values(*table, field, row), list);
    };
    is(Field::Year, 0, { "2021" });
    is(Field::Year, 1, { "1999" });
    is(Field::Year, 2, {});
    is(Field::Method, 0, { "open" });
    is(Field::Status, 0, { "Complete" });
    is(Field::Status, 1, { "complete" });
    is(Field::Category, 0, { "works" });
    is(Field::Category, 1, {});
    is(Field::Buyer, 0, { "B" });
    is(Field::Buyer, 1, {});
    is(Field::ProcuringEntity, 0, { "P" });
    is(Field::Supplier, 0, { "Alfa", "Zeta" });
    is(Field::Supplier, 1, {});
    QVERIFY(table->facet(Field::Type).codes.empty());
    QVERIFY(!table->facet(Field::Buyer).multi);
    QVERIFY(table->facet(Field::Supplier).multi);
    QCOMPARE(table->facet(Field::Supplier).codes, CodeArray({ 3, 0, 0 })); // the set of both
    QCOMPARE(table->facet(Field::Supplier).setCodes, std::vector<quint32>({ 1, 2 }));
    QCOMPARE(dictionary(*table, Field::Year), QStringList({ QString(), QStringLiteral("1999"), QStringLiteral("2021") }));
    QCOMPARE(table->day[0], record.reference);
    QCOMPARE(table->day[2], noDay);
    QCOMPARE(table->tenderers, TendererArray({ 4, -1, -1 }));
    QCOMPARE(table->releases, CountArray({ 3, 1, 1 }));
    QVERIFY(table->memoryBytes() > 0);
}

void TestColumns::facetsOfProjects()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProjectRecord record = project("P-1");
    record.status = "implementation";
    record.type = "construction";
    record.sectors = { "transport.road", "", "health" };
    record.publicAuthority = organization("MOP");
    record.processes.resize(2);
    record.processes[0].method = "open";
    record.processes[0].suppliers = { organization("Uno") };
    record.processes[1].method = "direct";
    record.processes[1].suppliers = { organization("UNO"), organization("Dos") };
    put(writer, record);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Projects);
    QCOMPARE(values(*table, Field::Category, 0), QStringList({ QStringLiteral("health"), QStringLiteral("transport.road") }));
    QCOMPARE(values(*table, Field::Method, 0), QStringList({ QStringLiteral("direct"), QStringLiteral("open") }));
    QCOMPARE(values(*table, Field::Type, 0), QStringList(QStringLiteral("construction")));
    QCOMPARE(values(*table, Field::Buyer, 0), QStringList(QStringLiteral("MOP")));
    QCOMPARE(values(*table, Field::Supplier, 0), QStringList({ QStringLiteral("Dos"), QStringLiteral("Uno") }));
    QVERIFY(table->facet(Field::ProcuringEntity).codes.empty());
}

void TestColumns::qualityOfRecordsAndOfWhereTheyLay()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord told = process("ocds-1");
    told.quality = qualityBit(QualityFlag::ZeroAmount) | qualityBit(QualityFlag::EmptyRelease);
    ProcessRecord mixed = process("ocds-2");
    addContract(mixed, "1", "EUR");
    addAward(mixed, "1", "USD");
    ProcessRecord atPar = process("ocds-emvi6n-3"); // in Panama two names of one money
    addContract(atPar, "1", "PAB");
    addAward(atPar, "1", "USD");
    ProcessRecord unsaid = process("ocds-4");
    addContract(unsaid, "1", "EUR");
    addContract(unsaid, "1", "");
    std::vector<qint64> ids;
    for (const ProcessRecord *record : { &told, &mixed, &atPar, &unsaid })
        ids.push_back(put(writer, *record));
    const qint64 a = addFile(writer, "a.json", "aa"), again = addFile(writer, "copy of a.json", "aa"), b = addFile(writer, "b.json", "bb"),
                 inside = addFile(writer, "a.zip", "cc", QStringLiteral("a.json"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        QVERIFY(writer.addRawDocument(document(ids[i], a, 7)));
    QVERIFY(!writer.addRawDocument(document(ids[0], again, 7))); // the same file once more repeats nothing
    QVERIFY(!writer.addRawDocument(document(ids[1], b, 7)));
    QVERIFY(!writer.addRawDocument(document(ids[3], inside, 7)));
    RawDocument companion = document(ids[2], a, 9);
    companion.kind = RawDocument::Kind::CompanionCompiled;
    QVERIFY(writer.addRawDocument(companion));
    companion.entry = b;
    QVERIFY(!writer.addRawDocument(companion));
    ProjectRecord odd = project("p-1");
    odd.quality = qualityBit(QualityFlag::ImpossibleDate);
    put(writer, odd);
    writer.commit();

    const CacheReader reader(fixture.path());
    const auto table = reader.columns(Unit::Processes);
    QCOMPARE(values(*table, Field::Quality, 0), QStringList({ QStringLiteral("empty-release"), QStringLiteral("zero-amount") }));
    QCOMPARE(values(*table, Field::Quality, 1), QStringList({ QStringLiteral("duplicate"), QStringLiteral("mixed-currency") }));
    QCOMPARE(values(*table, Field::Quality, 2), QStringList());
    QCOMPARE(values(*table, Field::Quality, 3), QStringList({ QStringLiteral("duplicate") }));
    QCOMPARE(values(*reader.columns(Unit::Projects), Field::Quality, 0), QStringList({ QStringLiteral("impossible-date") }));
}

void TestColumns::organizationsAreOneByFoldedName()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    std::deque<std::string> ocids;
    for (const char *name : { "MINISTERIO DE EDUCACION", "Ministerio  de Educación ", "Ministerio de Educacion", "Ministerio de Educaci?n", "---", "" }) {
        ProcessRecord record = process(ocids.emplace_back("ocds-" + std::to_string(ocids.size())));
        record.buyer = organization(name);
        put(writer, record);
    }
    writer.commit();
    const CacheReader reader(fixture.path());
    const auto table = reader.columns(Unit::Processes);
    for (quint32 row = 0; row < 3; ++row)
        QCOMPARE(values(*table, Field::Buyer, row), QStringList(QStringLiteral("Ministerio de Educación")));
    QCOMPARE(values(*table, Field::Buyer, 3), QStringList(QStringLiteral("Ministerio de Educaci?n")));
    QCOMPARE(values(*table, Field::Buyer, 4), QStringList(QStringLiteral("---")));
    QVERIFY(values(*table, Field::Buyer, 5).isEmpty());
    QCOMPARE(reader.info().organizations, qint64(3));
    for (std::size_t i = 1; i < table->facet(Field::Buyer).dictionary.values.size(); ++i)
        QCOMPARE(table->facet(Field::Buyer).dictionary.folded[i], foldedName(table->facet(Field::Buyer).dictionary.values[i]));
}

void TestColumns::namelessOrganizations()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    const auto buyer = [&](std::string_view ocid, std::string_view name, std::string_view scheme, std::string_view identifier, std::string_view id) {
        ProcessRecord record = process(ocid);
        record.buyer.name = name;
        record.buyer.scheme = scheme;
        record.buyer.identifier = identifier;
        record.buyer.id = id;
        put(writer, record);
    };
    buyer("ocds-1", "", "PA-RUC", "8-1", "local-1");
    buyer("ocds-2", "", "PA-RUC", "8-1", "local-2");
    buyer("ocds-3", "", "", "", "local-1");
    buyer("ocds-4", "PA-RUC 8-1", "", "", "");
    buyer("ocds-5", " \t", "", "", "local-1");
    writer.commit();
    const CacheReader reader(fixture.path());
    const auto table = reader.columns(Unit::Processes);
    QCOMPARE(values(*table, Field::Buyer, 0), QStringList(QStringLiteral("PA-RUC 8-1 (2)")));
    QCOMPARE(values(*table, Field::Buyer, 1), values(*table, Field::Buyer, 0));
    QCOMPARE(values(*table, Field::Buyer, 2), QStringList(QStringLiteral("local-1")));
    QCOMPARE(values(*table, Field::Buyer, 3), QStringList(QStringLiteral("PA-RUC 8-1")));
    QCOMPARE(values(*table, Field::Buyer, 4), QStringList(QStringLiteral("local-1")));
    QCOMPARE(reader.rows(Unit::Processes, { 1 }).constFirst().buyer, QStringLiteral("PA-RUC 8-1 (2)"));
}

void TestColumns::provincesAreOneByFoldedName()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    ProcessRecord record = process("ocds-1");
    record.places.resize(4);
    record.places[0].region = "CHIRIQUI";
    record.places[1].region = "Chiriquí";
    record.places[1].locality = "David";
    record.places[2].locality = "Soná";
    record.places[3].description = "por ahí";
    put(writer, record);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(values(*table, Field::Province, 0), QStringList({ QStringLiteral("Chiriquí"), QStringLiteral("Soná") }));
}

void TestColumns::pointsAreKept()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    put(writer, process("ocds-1"));
    ProcessRecord record = process("ocds-2");
    record.places.resize(3);
    record.places[0].quality = PlaceQuality::NameOnly;
    record.places[0].region = "Colón";
    record.places[1].quality = PlaceQuality::Point;
    record.places[1].longitude = -79.5;
    record.places[1].latitude = 9.25;
    record.places[2].quality = PlaceQuality::Suspicious;
    record.places[2].longitude = 9.25;
    record.places[2].latitude = -79.5;
    put(writer, record);
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(table->points.offsets, std::vector<quint32>({ 0, 0, 2 }));
    QCOMPARE(table->points.longitude, std::vector<float>({ -79.5f, 9.25f }));
    QCOMPARE(table->points.latitude, std::vector<float>({ 9.25f, -79.5f }));
    QCOMPARE(table->points.quality, std::vector<quint8>({ 2, 3 }));
}

void TestColumns::ranksFollowTheFoldedTitle()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    put(writer, process("ocds-5", ""));
    put(writer, process("ocds-4", "zócalo"));
    put(writer, process("ocds-3", "Ábaco"));
    put(writer, process("ocds-2", "ZOCALO"));
    put(writer, process("ocds-1", "barco"));
    writer.commit();
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(table->titleRank, std::vector<quint32>({ 4, 3, 0, 2, 1 }));
    QCOMPARE(table->ocidRank, std::vector<quint32>({ 4, 3, 2, 1, 0 }));
}

void TestColumns::manyChunks()
{
    constexpr int rows = 65'536 + 700;
    CacheFixture fixture;
    {
        CacheWriter writer(fixture.path(), {});
        std::vector<std::string> buyers;
        for (int i = 0; i < 977; ++i)
            buyers.push_back("Buyer " + std::to_string(i));
        for (int i = 0; i < rows; ++i) {
            const std::string ocid = "ocds-" + std::to_string(i), amount = std::to_string(i);
            ProcessRecord record;
            record.ocid = ocid;
            record.reference = Day(i);
            record.buyer = organization(buyers[std::size_t(i) % buyers.size()]);
            for (int k = 0; k < i % 3; ++k)
                addAward(record, amount, k == 0 ? "EUR" : "CHF", { organization(buyers[std::size_t(i + k) % buyers.size()]) });
            put(writer, record);
        }
        writer.commit();
    }
    const auto table = CacheReader(fixture.path()).columns(Unit::Processes);
    QCOMPARE(table->rows, quint32(rows));
    std::vector<bool> ranks(rows);
    for (quint32 row = 0; row < table->rows; ++row) {
        const int i = int(row);
        ranks[table->ocidRank[row]] = true;
        if (row % 911 != 0 && (row < 65'530 || row > 65'540))
            continue;
        QCOMPARE(table->day[row], Day(i));
        QCOMPARE(values(*table, Field::Buyer, row), QStringList(QStringLiteral("Buyer %1").arg(i % 977)));
        QCOMPARE(values(*table, Field::Supplier, row).size(), i % 3);
        QStringList expected;
        if (i % 3 == 2)
            expected.append(QStringLiteral("CHF %1.00 (0.00/0, %1.00/1)").arg(i));
        if (i % 3 >= 1)
            expected.append(QStringLiteral("EUR %1.00 (0.00/0, %1.00/1)").arg(i));
        QCOMPARE(money(*table, row), expected);
    }
    QVERIFY(std::all_of(ranks.begin(), ranks.end(), [](bool there) { return there; }));
}

void TestColumns::orderOfImportDoesNotMatter()
{
    // Three files; each names processes in its own spelling, and the second and third say more about the first one's process.
    const auto importFile = [](CacheWriter &writer, int file, const std::vector<int> &before) {
        const QByteArray name = "file" + QByteArray::number(file) + ".json", hash = QByteArray(4, char('f' - file));
        const qint64 entry = addFile(writer, name.constData(), hash.constData());
        const auto sees = [&](int other) { return std::find(before.begin(), before.end(), other) != before.end() || other == file; };
        ProcessRecord shared = process("ocds-shared");
        // As merging would do it: the last file known of decides.
        const int last = sees(2) ? 2 : sees(1) ? 1 : 0;
        shared.title = last == 2 ? "Puente final" : "Puente";
        shared.buyer = organization(last == 2 ? "MINISTERIO DE SALUD" : last == 1 ? "Ministerio de Salúd" : "Ministerio Viejo");
        shared.places.resize(1);
        shared.places[0].region = last == 0 ? "Colón" : "COLON";
        addContract(shared, last == 2 ? "5" : "4", last == 1 ? "ZZZ" : "PAB");
        const qint64 id = writer.owner(Unit::Processes, "ocds-shared", nullptr);
        writer.addRawDocument(document(id, entry, quint64(file)));
        writer.addRawDocument(document(id, entry, 77)); // the same release is in all three
        int known = 0;
        for (const int other : { 0, 1, 2 })
            known += sees(other);
        put(writer, shared, known + 1);

        const std::string ocid = "ocds-own-" + std::to_string(file);
        ProcessRecord own = process(ocid, file == 1 ? "Ñandú" : "nandu");
        own.buyer = organization(file == 0 ? "ministerio de salud" : "Hospital Central");
        own.places.resize(1);
        own.places[0].region = file == 0 ? "colon" : "Colón";
        addAward(own, "1", file == 0 ? "USD" : "EUR", { organization(file == 1 ? "ACME S.A." : "Acme, S.A.") });
        const qint64 ownId = writer.owner(Unit::Processes, ocid, nullptr);
        writer.addRawDocument(document(ownId, entry, 5));
        put(writer, own);
        ProjectRecord work = project(ocid);
        work.publicAuthority = organization("Hospital Central");
        put(writer, work);
    };
    QString expected;
    std::vector<int> order = { 0, 1, 2 };
    do {
        for (const bool inOneGo : { true, false }) {
            CacheFixture fixture;
            std::vector<int> before;
            std::unique_ptr<CacheWriter> writer;
            for (const int file : order) {
                if (!writer)
                    writer = std::make_unique<CacheWriter>(fixture.path(), std::stop_token());
                importFile(*writer, file, before);
                before.push_back(file);
                if (!inOneGo || before.size() == order.size()) {
                    writer->commit();
                    writer.reset();
                }
            }
            const CacheReader reader(fixture.path());
            const QString answer = dump(reader, Unit::Processes) + dump(reader, Unit::Projects);
            if (expected.isEmpty())
                expected = answer;
            QCOMPARE(answer, expected);
        }
    } while (std::next_permutation(order.begin(), order.end()));
    QVERIFY(expected.contains(QStringLiteral("file0.json|file1.json|file2.json")));
    QVERIFY(expected.contains(QStringLiteral("ministerio de salud=ministerio de salud")));
    QVERIFY(!expected.contains(QStringLiteral("Viejo")));
    QVERIFY(!expected.contains(QStringLiteral("ZZZ")));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
