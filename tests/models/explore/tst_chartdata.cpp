// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/chartdata.h"
#include "explore/engine.h"
#include "support/randomtable.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace obra;

using Measure = ChartData::Measure;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// Processes with a year and perhaps one amount in one currency, one buyer, some suppliers.
struct Row
{
    const char *year = "";
    const char *buyer = "";
    std::vector<const char *> suppliers {};
    const char *currency = nullptr; // no money
    int amount = 0;
};

std::shared_ptr<ColumnTable> makeTable(const std::vector<Row> &rows)
{
    const auto table = std::make_shared<ColumnTable>();
    table->rows = quint32(rows.size());
    std::set<std::string> years, buyers, suppliers, currencies;
    for (const Row &row : rows) {
        years.insert(row.year);
        buyers.insert(row.buyer);
        suppliers.insert(row.suppliers.begin(), row.suppliers.end());
        if (row.currency)
            currencies.insert(row.currency);
    }
    const auto fill = [&](Field field, std::set<std::string> &values) -> FacetColumn & {
        values.erase(std::string());
        FacetColumn &column = table->facets[std::size_t(field)];
        column.dictionary = makeDictionary({ values.begin(), values.end() });
        return column;
    };
    FacetColumn &year = fill(Field::Year, years), &buyer = fill(Field::Buyer, buyers);
    FacetColumn &supplier = fill(Field::Supplier, suppliers), &currency = fill(Field::Currency, currencies);
    const auto code = [](const FacetColumn &column, const std::string &value) {
        const auto &values = column.dictionary.values;
        return quint32(std::find(values.begin(), values.end(), value) - values.begin());
    };
    std::vector<quint32> supplierCodes, supplierOffsets { 0 }, currencyCodes, currencyOffsets { 0 };
    table->amounts.offsets = { 0 };
    for (const Row &row : rows) {
        year.codes.push_back(code(year, row.year));
        buyer.codes.push_back(code(buyer, row.buyer));
        for (const char *name : row.suppliers)
            supplierCodes.push_back(code(supplier, name));
        supplierOffsets.push_back(quint32(supplierCodes.size()));
        if (row.currency) {
            const quint32 c = code(currency, row.currency);
            if (c)
                currencyCodes.push_back(c);
            table->amounts.currency.push_back(quint16(c));
            table->amounts.amount.push_back(row.amount * amountScale);
            table->amounts.contracts.push_back(row.amount * amountScale);
            table->amounts.awards.push_back(0);
            table->amounts.contractCount.push_back(1);
            table->amounts.awardCount.push_back(0);
        }
        currencyOffsets.push_back(quint32(currencyCodes.size()));
        table->amounts.offsets.push_back(quint32(table->amounts.amount.size()));
    }
    supplier.setRows(supplierCodes, supplierOffsets);
    currency.setRows(currencyCodes, currencyOffsets);
    return table;
}

std::shared_ptr<const Slice> slice(const std::shared_ptr<ColumnTable> &table, const char *filter = "")
{
    return Engine(table, {}).run(parseFilter(text(filter)));
}

/// "2019:2 2020*:1 others:3 none:1", with sums when it is money.
QString printed(const ChartData &data)
{
    QStringList bars;
    for (const ChartData::Bar &bar : data.bars) {
        QString name = bar.others ? text("others") : bar.noData ? text("none") : bar.value;
        if (bar.chosen)
            name += u'*';
        bars.append(name + u':' + QString::number(bar.count)
                    + (data.measure == Measure::Amount ? u'=' + QString::number(qint64(bar.sum / amountScale)) : QString()));
    }
    return bars.join(u' ');
}

const std::vector<Row> someRows = {
    { "2018", "Alfa", { "x" }, "PAB", 10 },      { "2018", "Beta", { "x", "y" }, "PAB", 20 }, { "2021", "Beta", { "z", "x" }, "USD", 1000 },
    { "2021", "Gama", {}, "PAB", 5 },            { "", "Delta", { "y", "z" } },               { "2022", "", { "w", "z" }, "PAB", 100 },
};

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT
private slots:
    void yearsWithoutGaps();
    void siblingsStay();
    void longSpans();
    void money();
    void largestFirst();
    void othersCountRowsOnce();
    void chosenOnesAreShown();
    void nothing();
    void agreesWithTheSlice();
};

void TestChartData::yearsWithoutGaps()
{
    const auto table = makeTable(someRows);
    const ChartData data = chartData(*slice(table), Field::Year, Measure::Count);
    QCOMPARE(printed(data), text("2018:2 2019:0 2020:0 2021:2 2022:1 none:1"));
    QCOMPARE(data.rows, 6);
    QCOMPARE(data.bars.last().label, text("(no data)"));
    QCOMPARE(data.bars.last().value, QString());
    QCOMPARE(data.bars[1].value, text("2019"));
}

void TestChartData::siblingsStay()
{
    const auto table = makeTable(someRows);
    const ChartData data = chartData(*slice(table, "year:2020..2021 supplier:x"), Field::Year, Measure::Count);
    QCOMPARE(printed(data), text("2018:2 2019:0 2020:0 2021*:1")); // the years that were not chosen, too
    QCOMPARE(data.rows, 3);
    QCOMPARE(printed(chartData(*slice(table, "buyer:Beta"), Field::Buyer, Measure::Count)), text("Beta*:2 Alfa:1 Delta:1 Gama:1 none:1"));
    QCOMPARE(printed(chartData(*slice(table, "buyer:Beta"), Field::Year, Measure::Count)), text("2018:1 2019:0 2020:0 2021:1"));
}

void TestChartData::longSpans()
{
    const auto table = makeTable({ { "1900" }, { "1950" }, { "2020" } });
    QCOMPARE(printed(chartData(*slice(table), Field::Year, Measure::Count)), text("1900:1 1950:1 2020:1"));
    const auto sixty = makeTable({ { "1961" }, { "2020" } });
    QCOMPARE(chartData(*slice(sixty), Field::Year, Measure::Count).bars.size(), 60);
}

void TestChartData::money()
{
    const auto table = makeTable(someRows);
    const ChartData years = chartData(*slice(table), Field::Year, Measure::Amount);
    QCOMPARE(years.currency, text("PAB")); // of most rows
    QCOMPARE(printed(years), text("2018:2=30 2019:0=0 2020:0=0 2021:2=5 2022:1=100"));
    QCOMPARE(years.rowsInOtherCurrencies, 1);
    QCOMPARE(years.rowsWithoutAmount, 1);
    QCOMPARE(printed(chartData(*slice(table), Field::Buyer, Measure::Amount)), text("Beta:2=20 Alfa:1=10 Gama:1=5 none:1=100"));
    QCOMPARE(printed(chartData(*slice(table), Field::Buyer, Measure::Amount, text("USD"))), text("Beta:2=1000"));
    const ChartData unknown = chartData(*slice(table), Field::Buyer, Measure::Amount, text("EUR"));
    QVERIFY(unknown.bars.isEmpty());
    QCOMPARE(unknown.rowsInOtherCurrencies, 5);
    // Nothing matches, but there are siblings: their currency.
    QCOMPARE(chartData(*slice(table, "buyer:nobody"), Field::Buyer, Measure::Amount).currency, text("PAB"));
}

void TestChartData::largestFirst()
{
    const auto table = makeTable(someRows);
    QCOMPARE(printed(chartData(*slice(table), Field::Supplier, Measure::Count)), text("x:3 z:3 y:2 w:1 none:1"));
    QCOMPARE(printed(chartData(*slice(table), Field::Supplier, Measure::Amount)), text("z:3=100 w:1=100 x:3=30 y:2=20 none:1=5"));
}

void TestChartData::othersCountRowsOnce()
{
    const auto table = makeTable(someRows);
    const ChartData data = chartData(*slice(table), Field::Supplier, Measure::Count, {}, 1);
    QCOMPARE(printed(data), text("x:3 others:4 none:1")); // y, z and w are in four processes
    QCOMPARE(printed(chartData(*slice(table), Field::Supplier, Measure::Amount, {}, 1)), text("z:3=100 others:5=130 none:1=5"));
    QVERIFY(!data.bars[1].label.isEmpty());
}

void TestChartData::chosenOnesAreShown()
{
    const auto table = makeTable(someRows);
    QCOMPARE(printed(chartData(*slice(table, "supplier:w"), Field::Supplier, Measure::Count, {}, 2)), text("x:3 w*:1 others:4 none:1"));
    QCOMPARE(printed(chartData(*slice(table, "supplier:none"), Field::Supplier, Measure::Count, {}, 9)), text("x:3 z:3 y:2 w:1 none*:1"));
}

void TestChartData::nothing()
{
    const auto table = std::make_shared<ColumnTable>();
    for (const Field field : allFields) {
        for (const Measure measure : { Measure::Count, Measure::Amount }) {
            const ChartData data = chartData(*slice(table), field, measure);
            QVERIFY(data.bars.isEmpty());
            QCOMPARE(data.rows, 0);
        }
    }
}

void TestChartData::agreesWithTheSlice()
{
    std::mt19937 random(8);
    const auto table = randomTable(8, { .rows = 600 });
    Engine engine(table, {});
    for (int i = 0; i < 200; ++i) {
        const auto slice = engine.run(randomFilter(random, *table, 3));
        const Field field = allFields[random() % fieldCount];
        const ChartData data = chartData(*slice, field, i % 2 ? Measure::Amount : Measure::Count, i % 2 ? text("PAB") : QString(), 5);
        const FacetColumn &column = table->facet(field);
        const auto &values = column.dictionary.values;
        const std::vector<ScaledSum> sums = slice->sums(field, 2); // PAB
        qint64 counted = 0;
        for (const ChartData::Bar &bar : data.bars) {
            counted += bar.count;
            if (bar.others)
                continue;
            const std::string value = bar.value.toStdString();
            const auto code = std::size_t(std::find(values.begin(), values.end(), value) - values.begin());
            if (code == values.size()) {
                QCOMPARE(bar.count, bar.noData ? data.rows : 0); // no data in a column that is not there, or a year in a gap
                continue;
            }
            QCOMPARE(bar.count, slice->counts(field)[code]);
            if (i % 2)
                QVERIFY(bar.sum == sums[code]);
        }
        if (!column.multi && i % 2 == 0)
            QCOMPARE(counted, data.rows);
        QVERIFY(data.bars.size() <= 7 || field == Field::Year);
    }
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
