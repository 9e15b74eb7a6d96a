// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"
#include "support/randomtable.h"

#include <QLocale>
#include <QTest>

using namespace obra;

using Kind = Condition::Kind;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
Filter parsed(const char *utf8) { return parseFilter(text(utf8)); }
}

class TestFilter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void names();
    void choosesValues();
    void toggles();
    void togglesInARangeOfYears();
    void replaces();
    void takesAway();
    void labels_data();
    void labels();
    void sentences_data();
    void sentences();
    void everyConditionHasWords();
};

void TestFilter::names()
{
    QStringList seen;
    for (const Field field : allFields) {
        const QString name = fieldName(field);
        QVERIFY(!name.isEmpty() && !seen.contains(name));
        seen.append(name);
        QVERIFY(fieldFromName(name) == field);
        QVERIFY(fieldFromName(name.toUpper()) == field);
        QVERIFY(!fieldTitle(field, Unit::Processes).isEmpty());
    }
    QVERIFY(fieldFromName(text("sector")) == Field::Category);
    QVERIFY(fieldFromName(text("place")) == Field::Province);
    QVERIFY(fieldFromName(text("procuringEntity")) == Field::ProcuringEntity);
    QVERIFY(!fieldFromName(text("nothing")));
    QCOMPARE(fieldTitle(Field::Buyer, Unit::Processes), text("Buyer"));
    QCOMPARE(fieldTitle(Field::Buyer, Unit::Projects), text("Public authority"));
}

void TestFilter::choosesValues()
{
    const Filter filter = parsed("method:open -method:direct puente");
    QCOMPARE(filter.values(Field::Method), QStringList { text("open") });
    QCOMPARE(filter.excludedValues(Field::Method), QStringList { text("direct") });
    QVERIFY(filter.values(Field::Buyer).isEmpty());
    QCOMPARE(filterText(filter.withValues(Field::Method, { text("limited"), text("open") })), text("method:limited,open -method:direct puente"));
    QCOMPARE(filterText(filter.withValues(Field::Method, {})), text("-method:direct puente"));
    QCOMPARE(filterText(filter.withValues(Field::Method, {}, true)), text("method:open puente"));
    QCOMPARE(filterText(filter.withValues(Field::Buyer, { text("") })), text("method:open -method:direct puente buyer:none"));
    // All conditions on the field become one.
    QCOMPARE(filterText(parsed("buyer:a x buyer:b").withValues(Field::Buyer, { text("c") })), text("buyer:c x"));
    QCOMPARE(filterText(parsed("year:2019..2020 x year:2022").withValues(Field::Year, { text("2021") })), text("year:2021 x"));
}

void TestFilter::toggles()
{
    const Filter one = Filter().toggled(Field::Method, text("open"));
    QCOMPARE(filterText(one), text("method:open"));
    QCOMPARE(filterText(one.toggled(Field::Method, text("direct"))), text("method:open,direct"));
    QVERIFY(one.toggled(Field::Method, text("open")).isEmpty());
    QCOMPARE(filterText(one.toggled(Field::Method, text("open"), true)), text("-method:open")); // chosen becomes excluded
    QCOMPARE(filterText(parsed("-method:open,direct").toggled(Field::Method, text("open"))), text("-method:direct method:open"));
    QCOMPARE(filterText(one.toggled(Field::Method, QString())), text("method:open,none"));
    QCOMPARE(filterText(one.toggled(Field::Method, QString()).toggled(Field::Method, text(""))), text("method:open"));
}

void TestFilter::togglesInARangeOfYears()
{
    QCOMPARE(filterText(parsed("year:2019..2022 x").toggled(Field::Year, text("2021"))), text("year:2019,2020,2022 x"));
    QCOMPARE(filterText(parsed("year:2019..2020").toggled(Field::Year, text("2021"))), text("year:2019,2020,2021"));
    QCOMPARE(filterText(parsed("year:2019..").toggled(Field::Year, text("2021"))), text("year:2021"));
}

void TestFilter::replaces()
{
    const auto with = [](const char *filter, const char *condition) { return filterText(parsed(filter).with(parsed(condition).conditions.first())); };
    QCOMPARE(with("amount>=5 x", "amount<=7"), text("amount<=7 x"));
    QCOMPARE(with("amount>=5", "-amount<=7"), text("amount>=5 -amount<=7"));
    QCOMPARE(with("year:2019 x", "year:2020..2021"), text("year:2020..2021 x"));
    QCOMPARE(with("year:2020..2021 x", "year:2019"), text("year:2019 x"));
    QCOMPARE(with("a b", "c"), text("c"));
    QCOMPARE(with("a \"b c\"", "\"d e\""), text("a \"b c\" \"d e\""));
    QCOMPARE(with("a \"b c\"", "\"b c\""), text("a \"b c\""));
    QCOMPARE(with("has:place", "has:amount"), text("has:place has:amount"));
    QCOMPARE(with("has:place", "has:place"), text("has:place"));
    QCOMPARE(with("area:1,2,3,4", "area:5,6,7,8"), text("area:5,6,7,8"));
    QCOMPARE(with("near:1,2,3", "near:5,6,7"), text("near:5,6,7"));
    QCOMPARE(with("within:PA,a", "-within:PA,b"), text("within:PA,a -within:PA,b"));
    QCOMPARE(with("date:2019-01-01 x", "date:2020-01-01"), text("date:2020-01-01 x"));
    QCOMPARE(with("buyer:a method:open", "buyer:b"), text("buyer:b method:open"));
    Condition nothing;
    nothing.field = Field::Buyer;
    QCOMPARE(filterText(parsed("buyer:a x").with(nothing)), text("x"));
}

void TestFilter::takesAway()
{
    const Filter filter = parsed("a method:open");
    QCOMPARE(filterText(filter.without(0)), text("method:open"));
    QCOMPARE(filter.without(-1), filter);
    QCOMPARE(filter.without(2), filter);
}

void TestFilter::labels_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *written, const char *label) { QTest::newRow(written) << text(written) << text(label); };
    row("year:2019..2023", "Year: 2019–2023");
    row("year:2019..", "Year: from 2019");
    row("-year:..2020", "Year: not up to 2020");
    row("method:open,direct", "Procurement method: Open or Direct");
    row("method:strange", "Procurement method: strange");
    row("buyer:none", "Buyer: (no data)");
    row("-currency:PAB", "Currency: not B/.");
    row("supplier:a,b,c,d", "Supplier: a, b, c or d");
    row("amount>=100000", "Amount: from 100,000");
    row("amount>100000", "Amount: over 100,000");
    row("amount<0.5", "Amount: under 0.50");
    row("amount:1..2.0001", "Amount: 1–2.0001");
    row("amount=3", "Amount: 3");
    row("date:2019-01-02..", "Date: from 2 January 2019");
    row("puente carre*", "Text: puente carre*");
    row("-\"calle central\"", "Text: not “calle central”");
    row("has:place", "With a place on the map");
    row("-has:award", "Without an award with a value");
    row("ocid:a", "Identifier: a");
    row("area:-83,7,-77,9.75", "Area: latitude 7.00 to 9.75, longitude -83.00 to -77.00");
    row("polygon:-80,8,-79,8,-78,11", "Area: in the area drawn around latitude 9.00, longitude -79.00");
    row("near:-79.52,8.97,5000", "Area: at most 5.0 km from latitude 8.97, longitude -79.52");
    row("-within:nowhere,a,b", "Within: not a or b");
    row("location:none,exact", "Quality of place: No place or Exact point");
    row("type:construction", "Type: Construction"); // carried over from projects
    row("date:2019-01-02..,none", "Date: from 2 January 2019, or no data");
    row("-date:2019-01-02..,none", "Date: not from 2 January 2019, nor without data");
}

void TestFilter::labels()
{
    QFETCH(QString, written);
    QFETCH(QString, label);
    QCOMPARE(conditionLabel(parseFilter(written).conditions.first(), Unit::Processes), label);
}

void TestFilter::sentences_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *written, Unit unit, const char *sentence) { QTest::newRow(written) << text(written) << int(unit) << text(sentence); };
    row("", Unit::Processes, "All contracting processes.");
    row(" ", Unit::Projects, "All projects.");
    row("year:2019..2023 buyer:\"Ministerio de Obras Públicas\" -status:cancelled puente", Unit::Processes,
        "Contracting processes of the years 2019 to 2023, bought by Ministerio de Obras Públicas, not with the status Cancelled, with “puente” in the text.");
    row("buyer:\"100 %1 %2\" -supplier:a,b", Unit::Projects, "Projects of the public authority 100 %1 %2, not supplied by a or b.");
    row("amount>100 date:2019-01-02 -has:place", Unit::Processes,
        "Contracting processes worth more than 100, dated 2 January 2019, without a place on the map.");
    row("deadline:2019-01-02,none", Unit::Processes, "Contracting processes with deadline for tenders on 2 January 2019 or without that data.");
    row("-deadline:2019-01-02,none", Unit::Processes, "Contracting processes not with deadline for tenders on 2 January 2019 and with that data.");
    row("type:construction sector:transport", Unit::Processes,
        "Contracting processes of the category Transport. Not asked here, because it means nothing for these rows: of the type Construction.");
    row("status:active category:works", Unit::Projects, "Projects with the status Active, of the sector Works.");
}

void TestFilter::sentences()
{
    QFETCH(QString, written);
    QFETCH(int, unit);
    QFETCH(QString, sentence);
    QCOMPARE(filterSentence(parseFilter(written), Unit(unit)), sentence);
}

void TestFilter::everyConditionHasWords()
{
    const auto table = randomTable(1, { .rows = 10 });
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        const Condition condition = randomCondition(random, *table);
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            const QString label = conditionLabel(condition, unit);
            const QString sentence = filterSentence(Filter { { condition } }, unit);
            QVERIFY2(!label.isEmpty() && !label.contains(QLatin1String("%1")), qPrintable(filterText(Filter { { condition } })));
            QVERIFY2(!sentence.contains(QLatin1String("%1")) && !sentence.contains(QLatin1String("%2")), qPrintable(sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
