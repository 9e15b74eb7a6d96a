// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"
#include "support/randomtable.h"

#include <QTest>

using namespace obra;

using Kind = Condition::Kind;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Condition values(Field field, const QStringList &list, bool negated = false)
{
    Condition condition;
    condition.field = field;
    condition.values = list;
    condition.negated = negated;
    return condition;
}

Condition words(const QStringList &list, bool phrase = false, bool negated = false)
{
    Condition condition;
    condition.kind = Kind::Text;
    condition.values = list;
    condition.phrase = phrase;
    condition.negated = negated;
    return condition;
}

Condition years(int from, int to)
{
    Condition condition;
    condition.kind = Kind::Years;
    condition.yearFrom = from;
    condition.yearTo = to;
    return condition;
}

Condition amount(std::optional<ScaledAmount> from, std::optional<ScaledAmount> to)
{
    Condition condition;
    condition.kind = Kind::Amount;
    condition.amountFrom = from;
    condition.amountTo = to;
    return condition;
}

Condition days(const QDate &from, const QDate &to)
{
    Condition condition;
    condition.kind = Kind::Days;
    condition.dayFrom = from;
    condition.dayTo = to;
    return condition;
}

} // namespace

class TestFilterText : public QObject
{
    Q_OBJECT
private slots:
    void theExample();
    void reads_data();
    void reads();
    void otherSpellings_data();
    void otherSpellings();
    void errors_data();
    void errors();
    void conditionsBeforeTheError();
    void randomRoundTrips();
    void oddTextRoundTrips();
    void neverCrashes();
};

void TestFilterText::theExample()
{
    const QString typed = text("year:2019..2023 buyer:\"Ministerio de Obras Públicas\" method:open,selective amount>=100000 "
                               "-status:cancelled puente \"calle central\" has:place");
    FilterTextError error;
    const Filter filter = parseFilter(typed, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(filter.conditions.size(), 8);
    QCOMPARE(filter.conditions[0], years(2019, 2023));
    QCOMPARE(filter.conditions[1], values(Field::Buyer, { text("Ministerio de Obras Públicas") }));
    QCOMPARE(filter.conditions[2], values(Field::Method, { text("open"), text("selective") }));
    QCOMPARE(filter.conditions[3], amount(100000 * amountScale, {}));
    QCOMPARE(filter.conditions[4], values(Field::Status, { text("cancelled") }, true));
    QCOMPARE(filter.conditions[5], words({ text("puente") }));
    QCOMPARE(filter.conditions[6], words({ text("calle central") }, true));
    QCOMPARE(filter.conditions[7].kind, Kind::Has);
    QCOMPARE(filterText(filter), typed);
}


void TestFilterText::reads_data()
{
    // Texts in their canonical form: one condition each, and back again.
    QTest::addColumn<QString>("written");
    QTest::addColumn<Condition>("condition");
    const auto row = [](const char *written, const Condition &condition) { QTest::newRow(written) << text(written) << condition; };
    row("puente central", words({ text("puente"), text("central") }));
    row("-puente", words({ text("puente") }, false, true));
    row("puente*", words({ text("puente*") }));
    row("10:30", words({ text("10:30") }));
    row("-\"calle central\"", words({ text("calle central") }, true, true));
    row("\"puente\"", words({ text("puente") }, true));
    row("text:a:b", words({ text("a:b") }));
    row("text:a,\"b c\"", words({ text("a"), text("b c") }));
    row("-text:a,b", words({ text("a"), text("b") }, false, true));
    row("phrase:\"a b\",\"c\"", words({ text("a b"), text("c") }, true));
    row("text:buyer:x", words({ text("buyer:x") }));
    row("text:\"-a\"", words({ text("-a") }));
    row("year:2019..2023", years(2019, 2023));
    row("year:2019..", years(2019, 0));
    row("year:..2020", years(0, 2020));
    row("year:..", years(0, 0));
    row("year:2019,2021", values(Field::Year, { text("2019"), text("2021") }));
    row("year:none", values(Field::Year, { text("") }));
    row("year:\"2019..2020\"", values(Field::Year, { text("2019..2020") }));
    row("status:none", values(Field::Status, { text("") }));
    row("status:\"none\",none", values(Field::Status, { text("none"), text("") }));
    row("status:\"None\"", values(Field::Status, { text("None") }));
    row("buyer:\"say \\\"hi\\\" \\\\ there\\n\"", values(Field::Buyer, { text("say \"hi\" \\ there\n") }));
    row("buyer:\"A, B\",C", values(Field::Buyer, { text("A, B"), text("C") }));
    row("buyer:\"-a\",\"(b)\"", values(Field::Buyer, { text("-a"), text("(b)") }));
    row("source:2019..2020.zip", values(Field::Source, { text("2019..2020.zip") }));
    row("-province:Panamá", values(Field::Province, { text("Panamá") }, true));
    row("date:2019-01-01..2019-12-31", days(QDate(2019, 1, 1), QDate(2019, 12, 31)));
    row("date:2020-02-29", days(QDate(2020, 2, 29), QDate(2020, 2, 29)));
    row("date:2019-01-01..", days(QDate(2019, 1, 1), {}));
    row("date:..2019-12-31", days({}, QDate(2019, 12, 31)));
    row("amount>=100000", amount(100000 * amountScale, {}));
    row("amount>100000", amount(100000 * amountScale + 1, {}));
    row("amount<=0.5", amount({}, amountScale / 2));
    row("amount<100000.25", amount({}, ScaledAmount(100000) * amountScale + 2499));
    row("amount=100", amount(100 * amountScale, 100 * amountScale));
    row("amount:100000..200000", amount(100000 * amountScale, 200000 * amountScale));
    row("amount>=-0.0003", amount(-3, {}));
    row("amount:-5..5", amount(-5 * amountScale, 5 * amountScale));
    row("amount<=922337203685477.5807", amount({}, std::numeric_limits<ScaledAmount>::max()));
    Condition condition;
    condition.kind = Kind::Ids;
    condition.values = QStringList { text("ocds-abc-1"), text("a b") };
    row("ocid:ocds-abc-1,\"a b\"", condition);
    condition = {};
    condition.kind = Kind::Has;
    condition.values = QStringList { text("place") };
    condition.negated = true;
    row("-has:place", condition);
    condition = {};
    condition.kind = Kind::Area;
    condition.area = { -83.1, 7.2, -77.1, 9.7 };
    row("area:-83.1,7.2,-77.1,9.7", condition);
    condition.area = { 170, -20, -170, 0.1 + 0.2 };
    row("area:170,-20,-170,0.30000000000000004", condition);
    condition = {};
    condition.kind = Kind::Polygon;
    condition.outline = { { -80, 8 }, { -79.5, 8.25 }, { -79, 0.1 + 0.2 } };
    row("polygon:-80,8,-79.5,8.25,-79,0.30000000000000004", condition);
    condition = {};
    condition.kind = Kind::Near;
    condition.centre = { -79.52, 8.97 };
    condition.metres = 2500.5;
    row("near:-79.52,8.97,2500.5", condition);
    condition = {};
    condition.kind = Kind::Within;
    condition.values = QStringList { text("PA"), text("Panamá Oeste"), text("Coclé") };
    condition.negated = true;
    row("-within:PA,\"Panamá Oeste\",Coclé", condition);
    row("location:exact,none", values(Field::PlaceQuality, { text("exact"), text("") }));
}

void TestFilterText::reads()
{
    QFETCH(QString, written);
    QFETCH(Condition, condition);
    FilterTextError error;
    const Filter filter = parseFilter(written, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(filter.conditions.size(), 1);
    QCOMPARE(filter.conditions.first(), condition);
    QCOMPARE(filterText(filter), written);
}

void TestFilterText::otherSpellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *typed, const char *canonical) { QTest::newRow(typed) << text(typed) << text(canonical); };
    row("", "");
    row("  \t puente   central ", "puente central");
    row("puente method:open central", "puente central method:open");
    row("YEAR:2019", "year:2019");
    row("sector:works", "category:works");
    row("place:Colón", "province:Colón");
    row("procuringEntity:X", "entity:X");
    row("status:\"\"", "status:none");
    row("status:NONE", "status:none");
    row("buyer:Foo(Bar)", "buyer:\"Foo(Bar)\"");
    row("buyer:\"a\\qb\"", "buyer:\"a\\\\qb\"");
    row("amount=1.50", "amount=1.5");
    row("amount:7", "amount=7");
    row("amount:7..7", "amount=7");
    row("amount>=+7", "amount>=7");
    row("amount>99.999", "amount>=99.9991");
    row("amount:5..", "amount>=5");
    row("date:2019-01-01..2019-01-01", "date:2019-01-01");
    row("has:place,Amount", "has:place has:amount");
    row("area:\"1\",2,3,4.50", "area:1,2,3,4.5");
    row("a \"b c\" d", "a d \"b c\"");
    row("text:a,b c", "a b text:c");
}

void TestFilterText::otherSpellings()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    FilterTextError error;
    const Filter filter = parseFilter(typed, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(filterText(filter), canonical);
    QCOMPARE(parseFilter(canonical), filter);
}

void TestFilterText::errors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *typed, int position, int length, const char *says) {
        QTest::newRow(typed) << text(typed) << position << length << text(says);
    };
    row("puente boyer:x", 7, 5, "year, buyer, entity");
    row("año:2019", 0, 3, "There is no field “año”");
    row("buyer>=5", 0, 7, "buyer:");
    row("buyer:", 0, 6, "missing");
    row("a buyer:x, b", 2, 8, "missing");
    row("buyer:,x", 0, 6, "missing");
    row("buyer:\"x", 6, 2, "not closed");
    row("a \"b", 2, 2, "not closed");
    row("buyer:\"x\"y", 9, 1, "comma");
    row("\"x\"y", 3, 1, "space");
    row("12\"pipe", 2, 1, "quotation mark");
    row("\"\"", 0, 2, "nothing");
    row("text:\"\"", 5, 2, "nothing");
    row("a - b", 2, 1, "minus");
    row("year:2o19", 5, 4, "not a year");
    row("year:2023..2019", 5, 10, "ends before");
    row("year:2019..x", 5, 7, "range of years");
    row("year:2015,2019..2021", 10, 10, "alone");
    row("year:12345", 5, 5, "not a year");
    row("date:2019-02-29", 5, 10, "2019-02-29");
    row("date:2019-1-1", 5, 8, "calendar");
    row("date:2019", 5, 4, "calendar");
    row("date:2019-02-01..2019-01-01", 5, 22, "ends before");
    row("date:2019-02-01,2019-03-01", 5, 21, "one range");
    row("date:\"\"", 5, 2, "calendar");
    row("amount>=100,000", 8, 7, "without grouping");
    row("amount>=1e5", 8, 3, "decimal point");
    row("amount>=ten", 8, 3, "not an amount");
    row("amount>=1.", 8, 2, "not an amount");
    row("amount>=0.00001", 8, 7, "four decimals");
    row("amount:5..1", 7, 4, "ends before");
    row("amount>=99999999999999999", 8, 17, "too large");
    row("amount>922337203685477.5807", 7, 20, "too large");
    row("has:nothing", 4, 7, "place, amount");
    row("contracts:none", 10, 4, "not a whole number"); // there is always a number of them
    row("-area:1,2,3", 0, 11, "four numbers");
    row("area:1,5,3,4", 0, 12, "four numbers");
    row("area:1,2,3,95", 0, 13, "four numbers");
    row("area:nan,2,3,5", 0, 14, "four numbers");
}

void TestFilterText::errors()
{
    QFETCH(QString, typed);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, says);
    FilterTextError error;
    parseFilter(typed, &error);
    QVERIFY(error.isError());
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QCOMPARE(error.position, position);
    QCOMPARE(error.length, length);
}

void TestFilterText::conditionsBeforeTheError()
{
    FilterTextError error;
    QCOMPARE(filterText(parseFilter(text("puente method:open boyer:x year:2019"), &error)), text("puente method:open"));
    QVERIFY(error.isError());
    // An error from before does not stay.
    parseFilter(text("puente"), &error);
    QVERIFY(!error.isError());
}

void TestFilterText::randomRoundTrips()
{
    const auto table = randomTable(1, { .rows = 10 });
    std::mt19937 random(2024);
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = randomFilter(random, *table, 8);
        const QString written = filterText(filter);
        FilterTextError error;
        const Filter read = parseFilter(written, &error);
        QVERIFY2(!error.isError(), qPrintable(written + QStringLiteral(" → ") + error.message));
        QVERIFY2(read == filter, qPrintable(written));
        QCOMPARE(filterText(read), written);
    }
}

void TestFilterText::oddTextRoundTrips()
{
    // Values and words made of what is special in the text.
    static const QString pieces[] = { text("\""), text("\\"), text(","), text(" "), text("-"), text(":"), text("none"), text("year"), text(">="),
                                      text(".."), text("\n"), text("\t"), text("(") , text("ñ"), text("*"), text("="), text("2019"), text("\u00a0"), text("😀"), text("n") };
    std::mt19937 random(77);
    const auto odd = [&] {
        QString value;
        for (quint32 i = 1 + random() % 4; i > 0; --i)
            value += pieces[random() % std::size(pieces)];
        return value;
    };
    for (int i = 0; i < 5000; ++i) {
        Filter filter;
        for (quint32 n = random() % 4; n > 0; --n) {
            QStringList list;
            for (quint32 k = 1 + random() % 3; k > 0; --k)
                list.append(odd());
            Condition condition = random() % 2 ? values(allFields[random() % fieldCount], list) : words(list, random() % 2);
            if (random() % 8 == 0)
                condition.kind = Kind::Ids, condition.field = Field::Year, condition.phrase = false;
            condition.negated = random() % 2;
            filter.conditions.append(condition);
        }
        const QString written = filterText(filter);
        FilterTextError error;
        const Filter read = parseFilter(written, &error);
        QVERIFY2(!error.isError() && read == filter, qPrintable(written + QStringLiteral(" → ") + error.message));
    }
}

void TestFilterText::neverCrashes()
{
    static const char characters[] = "\"\\,-: \tyearamount><=.0123noneafild()*";
    std::mt19937 random(5);
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (quint32 n = random() % 24; n > 0; --n)
            typed += QLatin1Char(characters[random() % (sizeof characters - 1)]);
        FilterTextError error;
        const Filter filter = parseFilter(typed, &error);
        if (error.isError()) {
            QVERIFY2(error.position >= 0 && error.length > 0 && error.position + error.length <= typed.size() && !error.message.isEmpty(), qPrintable(typed));
        } else {
            QVERIFY2(parseFilter(filterText(filter)) == filter, qPrintable(typed));
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
