// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <set>

using namespace obra;

namespace {

struct Mention
{
    const char *name = "";
    const char *scheme = "";
    const char *identifier = "";
};

OrganizationRecord record(const Mention &mention)
{
    OrganizationRecord organization;
    organization.name = mention.name;
    organization.scheme = mention.scheme;
    organization.identifier = mention.identifier;
    return organization;
}

/// One process for each mention, bought by it and awarded to it; in the order of @p order.
void write(const CacheFixture &fixture, const std::vector<Mention> &mentions, const std::vector<int> &order = {})
{
    CacheWriter writer(fixture.path(), {});
    std::deque<std::string> ocids;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const std::size_t n = order.empty() ? i : std::size_t(order[i]);
        ProcessRecord process;
        process.ocid = ocids.emplace_back("ocds-test-" + std::to_string(1000 + n));
        process.buyer = record(mentions[n]);
        addAward(process, "1", "USD", { record(mentions[n]), record(mentions[(n + 1) % mentions.size()]) });
        put(writer, process);
    }
    writer.commit();
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

/// Rows of the unit that show @p label as buyer, procuring entity or supplier, one by one.
qint64 rowsNaming(const ColumnTable &table, const QString &label)
{
    qint64 rows = 0;
    for (quint32 row = 0; row < table.rows; ++row)
        rows += values(table, Field::Buyer, row).contains(label) || values(table, Field::ProcuringEntity, row).contains(label)
            || values(table, Field::Supplier, row).contains(label);
    return rows;
}

/// What the buyer of each mention's process is shown as.
QStringList buyers(const CacheReader &reader, std::size_t count)
{
    const auto table = reader.columns(Unit::Processes);
    QStringList names;
    for (std::size_t i = 0; i < count; ++i) {
        const qint64 id = reader.find(Unit::Processes, QStringLiteral("ocds-test-%1").arg(1000 + i));
        const auto row = quint32(std::find(table->id.begin(), table->id.end(), id) - table->id.begin());
        names.append(values(*table, Field::Buyer, row).value(0));
        // The texts that SQL gives say the same.
        if (reader.rows(Unit::Processes, { id }).constFirst().buyer != names.last())
            names.last() += QStringLiteral(" ≠ ") + reader.rows(Unit::Processes, { id }).constFirst().buyer;
    }
    return names;
}

/// "Label: name [identifier] in; ..." of every merge.
QStringList texts(const QVector<OrganizationMerge> &merges)
{
    QStringList lines;
    for (const OrganizationMerge &merge : merges) {
        QStringList members;
        for (const OrganizationMerge::Spelling &spelling : merge.spellings)
            members.append(QStringLiteral("%1 [%2] %3%4%5").arg(spelling.spelling.name, spelling.spelling.identifier,
                spelling.byIdentifier ? QStringLiteral("i") : QString(), spelling.byName ? QStringLiteral("n") : QString(),
                spelling.isDistrusted ? QStringLiteral("!") : QString()));
        lines.append(merge.label + QStringLiteral(": ") + members.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace

/// Organizations are one by identifier, then by name; every merge can be seen and undone.
class OrganizationsTest : public QObject
{
    Q_OBJECT

private slots:
    void identifierJoinsNames();
    void namesakesWithOtherNumbersStayApart();
    void numbersWithoutSchemeDoNotPart();
    void sharedNumbersJoinNobody();
    void mergesCanBeUndone();
    void undoneTogetherStayTogether();
    void howOftenEachSpellingIsThere();
    void aSpellingIsKeptApartOnce();
    void keptApartFile();
    void foundAsPublished();
    void orderPlaysNoPart();
};

void OrganizationsTest::identifierJoinsNames()
{
    const CacheFixture fixture;
    write(fixture, { { "Constructora Alfa, S.A.", "PA-RUC", "155590394-2-2014 DV 21" }, { "Zapatería Luisa", "PA-RUC", "155590394-2-2014" },
                     { "CONSTRUCTORA ALFA SA" }, { "Constructora Beta", "PA-RUC", "8-123-456" }, { "", "PA-RUC", "8-0123-456-11" } });
    const CacheReader reader(fixture.path());
    QCOMPARE(buyers(reader, 5), list({ "Constructora Alfa, S.A.", "Constructora Alfa, S.A.", "Constructora Alfa, S.A.", "Constructora Beta",
                                              "Constructora Beta" }));
    QCOMPARE(reader.info().organizations, qint64(2));
    QCOMPARE(texts(reader.merges()),
             list({ "Constructora Alfa, S.A.: CONSTRUCTORA ALFA SA [] n; Constructora Alfa, S.A. [RUC 155590394-2-2014] in;"
                           " Zapatería Luisa [RUC 155590394-2-2014] i",
                           "Constructora Beta:  [RUC 8-123-456] i; Constructora Beta [RUC 8-123-456] i" }));
    QCOMPARE(reader.identifiers(QStringLiteral("Constructora Alfa, S.A.")), QStringList(QStringLiteral("RUC 155590394-2-2014")));
    QCOMPARE(reader.identifiers(QStringLiteral("Nadie")), QStringList());
}

void OrganizationsTest::namesakesWithOtherNumbersStayApart()
{
    const CacheFixture fixture;
    write(fixture, { { "Juan Pérez", "PA-RUC", "8-123-456" }, { "JUAN PEREZ", "PA-RUC", "8-123-456" }, { "Juan Pérez", "PA-RUC", "4-765-432" },
                     { "Juan Pérez" }, { "JUAN PÉREZ" }, { "Juan Pérez", "ES-NIF", "11111112H" } });
    const CacheReader reader(fixture.path());
    QCOMPARE(buyers(reader, 6), list({ "Juan Pérez (RUC 8-123-456)", "Juan Pérez (RUC 8-123-456)", "Juan Pérez (RUC 4-765-432)", "Juan Pérez",
                                              "Juan Pérez", "Juan Pérez (ES-NIF 11111112H)" }));
}

void OrganizationsTest::numbersWithoutSchemeDoNotPart()
{
    // As Mexico publishes: a mistyped number does not make another company, since nobody says of which register the numbers are.
    const CacheFixture fixture;
    write(fixture, { { "Consorcio IUYET, S.A.", "", "CIU9905071G7" }, { "Consorcio IUYET, S.A.", "", "CIU99050721G7" }, { "Iuyet", "", "CIU99050721G7" } });
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.info().organizations, qint64(1));
}

void OrganizationsTest::sharedNumbersJoinNobody()
{
    const CacheFixture fixture;
    write(fixture, { { "Alfa", "EC-RUC", "1790012345" }, { "Beta", "EC-RUC", "1790012345" }, { "Gamma", "EC-RUC", "1790012345" },
                     { "Delta", "EC-RUC", "1790012345" }, { "ALFA" }, { "Uno", "EC-RUC", "1790054321" }, { "Dos", "EC-RUC", "1790054321" },
                     { "Tres", "EC-RUC", "1790054321" } });
    const CacheReader reader(fixture.path());
    QCOMPARE(buyers(reader, 8), list({ "Alfa", "Beta", "Gamma", "Delta", "Alfa", "Tres", "Tres", "Tres" }));
    QCOMPARE(texts(reader.merges()).first(), QStringLiteral("Alfa: ALFA [] n; Alfa [EC-RUC 1790012345] n!"));
    QCOMPARE(reader.identifiers(QStringLiteral("Alfa")), QStringList());
}

void OrganizationsTest::mergesCanBeUndone()
{
    const CacheFixture fixture;
    write(fixture, { { "Constructora Alfa", "PA-RUC", "155590394-2-2014" }, { "Zapatería Luisa", "PA-RUC", "155590394-2-2014" },
                     { "CONSTRUCTORA ALFA" } });
    const KeptApartList apart = { { { QStringLiteral("Zapatería Luisa"), QStringLiteral("RUC 155590394-2-2014") } } };
    {
        const CacheReader reader(fixture.path(), apart);
        QCOMPARE(buyers(reader, 3), list({ "Constructora Alfa", "Zapatería Luisa", "Constructora Alfa" }));
        QCOMPARE(reader.info().organizations, qint64(2));
        QCOMPARE(texts(reader.merges()), QStringList(QStringLiteral("Constructora Alfa: CONSTRUCTORA ALFA [] n; Constructora Alfa [RUC 155590394-2-2014] n")));
        const auto table = reader.columns(Unit::Processes);
        QCOMPARE(values(*table, Field::Supplier, 0), list({ "Constructora Alfa", "Zapatería Luisa" }));
        QCOMPARE(values(*table, Field::Supplier, 2), QStringList(QStringLiteral("Constructora Alfa")));
    }
    // Spellings of one name can be told apart too, and undoing the undoing gives what was there before.
    const KeptApartList name = { { { QStringLiteral("CONSTRUCTORA ALFA"), QString() } } };
    QCOMPARE(buyers(CacheReader(fixture.path(), name), 3), list({ "Constructora Alfa", "Constructora Alfa", "CONSTRUCTORA ALFA" }));
    QCOMPARE(buyers(CacheReader(fixture.path()), 3), list({ "Constructora Alfa", "Constructora Alfa", "Constructora Alfa" }));
    // A decision about somebody whom these data do not have changes nothing.
    const KeptApartList nobody = { { { QStringLiteral("Nadie"), QString() } } };
    QCOMPARE(dump(CacheReader(fixture.path(), nobody), Unit::Processes), dump(CacheReader(fixture.path()), Unit::Processes));
}

void OrganizationsTest::undoneTogetherStayTogether()
{
    const CacheFixture fixture;
    write(fixture, { { "Alfa", "PA-RUC", "8-123-457" }, { "Beta", "PA-RUC", "8-123-457" }, { "BETA" }, { "Beta", "PA-RUC", "8-123-457 DV 1" } });
    const KeptApartList apart = { { { QStringLiteral("Beta"), QStringLiteral("RUC 8-123-457") }, { QStringLiteral("BETA"), QString() } } };
    QCOMPARE(buyers(CacheReader(fixture.path(), apart), 4), list({ "Alfa", "Beta", "Beta", "Beta" }));
}

void OrganizationsTest::howOftenEachSpellingIsThere()
{
    const CacheFixture fixture;
    // Every process is bought by its own mention and awarded to that and the next one.
    write(fixture, { { "Constructora Alfa", "PA-RUC", "155590394-2-2014" }, { "Zapatería Luisa", "PA-RUC", "155590394-2-2014" }, { "CONSTRUCTORA ALFA" } });
    const auto counts = [](const OrganizationMerge &merge) {
        QStringList lines { QString::number(merge.rows) };
        for (const OrganizationMerge::Spelling &spelling : merge.spellings)
            lines.append(QStringLiteral("%1 %2").arg(spelling.spelling.name).arg(spelling.rows));
        return lines;
    };
    QCOMPARE(counts(CacheReader(fixture.path()).merges().constFirst()), list({ "3", "CONSTRUCTORA ALFA 2", "Constructora Alfa 2", "Zapatería Luisa 2" }));
    const KeptApartList apart = { { { QStringLiteral("Nadie"), QString() } },
                                  { { QStringLiteral("Zapatería Luisa"), QStringLiteral("RUC 155590394-2-2014") }, { QStringLiteral("Tampoco"), QString() } } };
    const CacheReader reader(fixture.path(), apart);
    QCOMPARE(counts(reader.merges().constFirst()), list({ "3", "CONSTRUCTORA ALFA 2", "Constructora Alfa 2" }));
    QCOMPARE(counts(reader.keptApart().constFirst()), list({ "0", "Nadie 0" }));
    QCOMPARE(counts(reader.keptApart().constLast()), list({ "2", "Tampoco 0", "Zapatería Luisa 2" }));
    QCOMPARE(reader.keptApart().constLast().label, QStringLiteral("Zapatería Luisa"));
    QCOMPARE(CacheReader(fixture.path()).keptApart().size(), 0);
}

void OrganizationsTest::aSpellingIsKeptApartOnce()
{
    const OrganizationSpelling a { QStringLiteral("A"), QString() }, b { QStringLiteral("B"), QString() }, c { QStringLiteral("C"), QString() };
    KeptApartList list = keptApartWith({}, { a, b });
    QCOMPARE(list, KeptApartList({ { a, b } }));
    list = keptApartWith(list, { b, c });
    QCOMPARE(list, KeptApartList({ { a }, { b, c } }));
    QCOMPARE(keptApartWith(list, { a }), KeptApartList({ { b, c }, { a } }));
    QCOMPARE(keptApartWith(list, {}), list);
}

void OrganizationsTest::keptApartFile()
{
    const CacheFixture fixture;
    const QString path = keptApartPath(fixture.path());
    QCOMPARE(readKeptApart(path), KeptApartList());
    const KeptApartList list = { { { QStringLiteral("Ñandú \"S.A.\""), QStringLiteral("RUC 8-1-23456") }, { QStringLiteral("B"), QString() } },
                                 { { QString(), QStringLiteral("EC-RUC 1") } } };
    writeKeptApart(path, list);
    QCOMPARE(readKeptApart(path), list);
    writeKeptApart(path, {});
    QCOMPARE(readKeptApart(path), KeptApartList());
    for (const char *text : { "", "{", "[]", "{\"version\":2,\"keptApart\":[]}" }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QCOMPARE(reasonOf([&] { readKeptApart(path); }), int(StoreError::Reason::Damaged));
    }
}

void OrganizationsTest::foundAsPublished()
{
    const CacheFixture fixture;
    write(fixture, { { "CONSTRUCTORA\u00a0UNO" }, { " Constructora  Dos " }, { "Constructora Dós" } });
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.shownName(QString::fromUtf8("CONSTRUCTORA\u00a0UNO")), QString::fromUtf8("CONSTRUCTORA\u00a0UNO")); // a no-break space is a part of it
    QCOMPARE(reader.shownName(QStringLiteral(" Constructora  Dos ")), QStringLiteral("Constructora Dós"));
    QCOMPARE(reader.shownName(QStringLiteral("Constructora")), QString());
}

void OrganizationsTest::orderPlaysNoPart()
{
    // Whatever the order of import, the same mentions are the same organizations: names and numbers from small sets, so that they meet often.
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const std::vector<const char *> names = { "Alfa", "ALFA", "Beta S.A.", "BETA SA", "Gamma", "Delta Obras", "Delta", "" };
    const std::vector<const char *> schemes = { "PA-RUC", "EC-RUC", "", "PA-PRP" };
    const std::vector<const char *> numbers = { "8-123-457", "8-0123-457 DV 3", "155590394-2-2014", "1790012345", "0", "GACM" };
    for (int round = 0; round < 12; ++round) {
        std::vector<Mention> mentions;
        for (int i = 0; i < 24; ++i) {
            const bool identified = random.bounded(3) > 0;
            mentions.push_back({ names[std::size_t(random.bounded(int(names.size())))], identified ? schemes[std::size_t(random.bounded(4))] : "",
                                 identified ? numbers[std::size_t(random.bounded(6))] : "" });
        }
        const CacheFixture first, second;
        write(first, mentions);
        std::vector<int> order(mentions.size());
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[std::size_t(random.bounded(int(i + 1)))]);
        write(second, mentions, order);
        const CacheReader a(first.path()), b(second.path());
        QCOMPARE(texts(b.merges()), texts(a.merges()));
        const auto merged = a.columns(Unit::Processes);
        for (const OrganizationMerge &merge : a.merges())
            QCOMPARE(merge.rows, rowsNaming(*merged, merge.label));
        QCOMPARE(buyers(b, mentions.size()), buyers(a, mentions.size()));
        // Undone or not, no label stands for two.
        KeptApartList apart;
        for (const OrganizationMerge &merge : a.merges())
            apart.append({ merge.spellings.first().spelling });
        const CacheReader undone(first.path(), apart);
        const auto table = undone.columns(Unit::Processes);
        const Dictionary &buyer = table->facet(Field::Buyer).dictionary;
        QCOMPARE(std::set<std::string>(buyer.values.begin(), buyer.values.end()).size(), buyer.values.size());
        const QVector<OrganizationMerge> kept = undone.keptApart();
        QCOMPARE(kept.size(), apart.size());
        for (int i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].rows, rowsNaming(*table, kept[i].label));
            if (kept[i].spellings.size() == 1) // a nameless one may have several
                QCOMPARE(kept[i].spellings.first().rows, kept[i].rows);
        }
        for (const OrganizationMerge &merge : undone.merges())
            QCOMPARE(merge.rows, rowsNaming(*table, merge.label));
        QCOMPARE(buyers(undone, mentions.size()), buyers(CacheReader(second.path(), apart), mentions.size()));
    }
}

QTEST_APPLESS_MAIN(OrganizationsTest)
#include "tst_organizations.moc"
