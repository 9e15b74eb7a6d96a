// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/histogram.h"
#include "support/randomtable.h"

#include <QTest>

#include <algorithm>

using namespace obra;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// The value of a row by the plainest means: nothing, a value, or (money) only other currencies.
struct Value
{
    bool known = false, other = false;
    qint64 value = 0;
};

Value valueOf(const ColumnTable &table, RangeField field, quint32 row, quint16 currency)
{
    Value result;
    if (!table.has(field))
        return result;
    if (isMoney(field)) {
        const MoneyColumn &cells = table.money(field);
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
            if (field == RangeField::Amount && !recountsIn(table, row, cell))
                continue;
            result.other |= cells.currency[cell] != currency;
            if (cells.currency[cell] == currency) {
                result.known = true;
                result.value = cells.amount[cell];
            }
        }
        result.other &= !result.known;
        return result;
    }
    const auto days = [&](RangeField of) { return table.days(of)[row]; };
    const auto between = [&](RangeField from, RangeField to) {
        result.known = days(from) != noDay && days(to) != noDay;
        result.value = result.known ? qint64(days(to)) - days(from) : 0;
    };
    switch (field) {
    case RangeField::Tenderers:
        result.known = table.tenderers[row] >= 0;
        result.value = table.tenderers[row];
        break;
    case RangeField::Contracts:
        result.known = true;
        result.value = table.contracts[row];
        break;
    case RangeField::Releases:
        result.known = true;
        result.value = table.releases[row];
        break;
    case RangeField::TenderDays: between(RangeField::TenderStart, RangeField::TenderEnd); break;
    case RangeField::AwardDays: between(RangeField::TenderEnd, RangeField::Award); break;
    case RangeField::SignatureDays: between(RangeField::Award, RangeField::Signature); break;
    case RangeField::ContractDays: between(RangeField::Signature, RangeField::ContractEnd); break;
    case RangeField::PlannedDays: between(RangeField::Start, RangeField::End); break;
    case RangeField::RealDays: between(RangeField::Start, RangeField::Completion); break;
    case RangeField::FirstDigit:
        for (quint32 cell = table.amounts.offsets[row]; cell < table.amounts.offsets[row + 1]; ++cell) {
            if (!recountsIn(table, row, cell))
                continue;
            result.known = result.value == 0 && table.amounts.amount[cell] != 0;
            result.value = std::max<qint64>(1, QString::number(table.amounts.amount[cell]).remove(u'-').left(1).toInt());
        }
        result.value = result.known ? result.value : 0;
        break;
    default:
        result.known = days(field) != noDay;
        result.value = days(field);
    }
    return result;
}

/// What is wrong with a histogram; empty when nothing is.
QString difference(const Slice &slice, const Histogram &histogram)
{
    const ColumnTable &table = slice.table();
    std::vector<qint64> counts(std::size_t(histogram.bars.size()), 0);
    qint64 rows = 0, known = 0, missing = 0, other = 0, least = 0, most = 0;
    for (quint32 row = 0; row < table.rows; ++row) {
        if (!slice.matchesBut(row, histogram.field))
            continue;
        ++rows;
        const Value value = valueOf(table, histogram.field, row, histogram.currency);
        missing += !value.known && !value.other;
        other += value.other;
        if (!value.known)
            continue;
        least = known == 0 ? value.value : std::min(least, value.value);
        most = known == 0 ? value.value : std::max(most, value.value);
        ++known;
        for (qsizetype bar = 0; bar < histogram.bars.size(); ++bar)
            counts[std::size_t(bar)] += value.value >= histogram.bars[bar].from && value.value <= histogram.bars[bar].to;
    }
    if (histogram.rows != rows || histogram.withData != known || histogram.withoutData != missing || histogram.inOtherCurrencies != other)
        return text("numbers of rows");
    if (histogram.least != least || histogram.most != most)
        return text("extremes");
    for (qsizetype bar = 0; bar < histogram.bars.size(); ++bar) {
        const Histogram::Bar &one = histogram.bars[bar];
        if (one.count != counts[std::size_t(bar)])
            return text("bar %1: %2, not %3").arg(bar).arg(one.count).arg(counts[std::size_t(bar)]);
        if (one.from > one.to || (bar > 0 && one.from != histogram.bars[bar - 1].to + 1))
            return text("gap before bar %1").arg(bar);
    }
    if (histogram.bars.isEmpty() != (known == 0))
        return text("bars");
    return {};
}

std::shared_ptr<ColumnTable> tableOfDays(const std::vector<QDate> &days)
{
    const auto table = std::make_shared<ColumnTable>();
    table->rows = quint32(days.size());
    for (const QDate &day : days) {
        table->id.push_back(qint64(table->id.size()) + 1);
        table->textId.push_back(qint64(table->id.size()));
        table->day.push_back(toDay(day));
        table->contracts.push_back(quint16(table->id.size()));
    }
    return table;
}

std::shared_ptr<ColumnTable> tableOfMoney(const std::vector<ScaledAmount> &amounts)
{
    const auto table = tableOfDays(std::vector<QDate>(amounts.size()));
    table->facets[std::size_t(Field::Currency)].dictionary = makeDictionary({ "EUR", "PAB" });
    MoneyColumn &money = table->amounts;
    money.offsets.push_back(0);
    for (const ScaledAmount amount : amounts) {
        money.currency.push_back(2);
        money.amount.push_back(amount);
        table->amounts.contracts.push_back(amount);
        table->amounts.awards.push_back(0);
        table->amounts.contractCount.push_back(1);
        table->amounts.awardCount.push_back(0);
        money.offsets.push_back(quint32(money.amount.size()));
    }
    return table;
}

} // namespace

class TestHistogram : public QObject
{
    Q_OBJECT
private slots:
    void months();
    void numbers();
    void money();
    void siblings();
    void nothing();
    void random_data();
    void random();
    void stops();
};

void TestHistogram::months()
{
    const auto table = tableOfDays({ QDate(2020, 11, 30), QDate(2021, 2, 1), QDate(2021, 2, 28), {} });
    const Histogram result = histogram(*Engine(table, {}).run({}), RangeField::Date);
    QCOMPARE(result.bars.size(), 4);
    QCOMPARE(toDate(Day(result.bars[0].from)), QDate(2020, 11, 1));
    QCOMPARE(toDate(Day(result.bars[0].to)), QDate(2020, 11, 30));
    QCOMPARE(toDate(Day(result.bars[3].to)), QDate(2021, 2, 28));
    QCOMPARE(result.bars[0].count, 1);
    QCOMPARE(result.bars[1].count, 0);
    QCOMPARE(result.bars[3].count, 2);
    QCOMPARE(result.withoutData, 1);
    QCOMPARE(toDate(Day(result.least)), QDate(2020, 11, 30));
}

void TestHistogram::numbers()
{
    const auto table = tableOfDays(std::vector<QDate>(3));
    table->contracts = { 3, 5, 5 };
    const Histogram single = histogram(*Engine(table, {}).run({}), RangeField::Contracts);
    QCOMPARE(single.bars.size(), 3);
    QCOMPARE(single.bars[0].from, 3);
    QCOMPARE(single.bars[0].to, 3);
    QCOMPARE(single.bars[2].count, 2);
    table->contracts = { 7, 1000, 65535 };
    const Histogram steps = histogram(*Engine(table, {}).run({}), RangeField::Contracts);
    QCOMPARE(steps.bars[0].from, 0);
    QCOMPARE(steps.bars[0].to, 1999);
    QCOMPARE(steps.bars[0].count, 2);
    QCOMPARE(steps.bars.last().count, 1);
    QVERIFY(steps.bars.size() <= 60);
}

void TestHistogram::money()
{
    const auto table = tableOfMoney({ -5 * amountScale, 0, 1, 15 * amountScale - 1, 15 * amountScale, 250'000 * amountScale, 300'000 * amountScale });
    const auto slice = Engine(table, {}).run({});
    QCOMPARE(mainCurrency(*slice), quint16(2));
    const Histogram result = histogram(*slice, RangeField::Amount, 2);
    QCOMPARE(result.bars[0].from, -5 * amountScale);
    QCOMPARE(result.bars[0].to, 0);
    QCOMPARE(result.bars[0].count, 2);
    const auto barFrom = [&](ScaledAmount from) {
        const auto found = std::find_if(result.bars.begin(), result.bars.end(), [from](const Histogram::Bar &bar) { return bar.from == from; });
        return found == result.bars.end() ? Histogram::Bar() : *found;
    };
    QCOMPARE(barFrom(1).to, amountScale - 1);
    QCOMPARE(barFrom(10 * amountScale).count, 1);
    QCOMPARE(barFrom(10 * amountScale).to, 15 * amountScale - 1);
    QCOMPARE(barFrom(15 * amountScale).count, 1);
    QCOMPARE(barFrom(200'000 * amountScale).count, 1);
    QCOMPARE(result.bars.last().from, 300'000 * amountScale);
    const Histogram others = histogram(*slice, RangeField::Amount, 1);
    QCOMPARE(others.inOtherCurrencies, 7);
    QVERIFY(others.bars.isEmpty());
    // The largest amounts that there can be.
    const auto large = tableOfMoney({ std::numeric_limits<ScaledAmount>::max(), std::numeric_limits<ScaledAmount>::min(), amountScale });
    const auto all = Engine(large, {}).run({});
    QCOMPARE(difference(*all, histogram(*all, RangeField::Amount, 2)), QString());
}

void TestHistogram::siblings()
{
    const auto table = tableOfMoney({ 5 * amountScale, 50 * amountScale, 500 * amountScale });
    table->facets[std::size_t(Field::Currency)].setRows({ 2, 2, 2 }, { 0, 1, 2, 3 });
    Engine engine(table, {});
    // The range leaves its own histogram whole; a chosen currency does not change that.
    for (const char *filter : { "amount>=50", "amount>=50 currency:PAB", "amount>=50 -amount=500 currency:PAB" }) {
        const auto slice = engine.run(parseFilter(text(filter)));
        QCOMPARE(histogram(*slice, RangeField::Amount, 2).withData, 3);
        QVERIFY(slice->count() < 3);
    }
    QCOMPARE(histogram(*engine.run(parseFilter(text("amount>=50 contracts>=3"))), RangeField::Amount, 2).withData, 1);
    QCOMPARE(histogram(*engine.run(parseFilter(text("amount>=50 currency:EUR"))), RangeField::Amount, 2).rows, 0);
}

void TestHistogram::nothing()
{
    const auto slice = Engine(std::make_shared<ColumnTable>(), {}).run({});
    for (const RangeField field : allRangeFields) {
        const Histogram result = histogram(*slice, field);
        QVERIFY(result.bars.isEmpty());
        QCOMPARE(result.rows, 0);
    }
    // A column that is not there: all rows are without data.
    const auto table = tableOfDays({ QDate(2020, 1, 1), {} });
    QCOMPARE(histogram(*Engine(table, {}).run({}), RangeField::Award).withoutData, 2);
    QCOMPARE(histogram(*Engine(table, {}).run({}), RangeField::Paid).withoutData, 2);
}

void TestHistogram::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestHistogram::random()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto table = randomTable(seed, { .rows = 150, .noData = 0.15, .sparse = seed % 4 == 0, .unit = seed % 2 ? Unit::Processes : Unit::Projects });
    Engine engine(table, {});
    for (int i = 0; i < 60; ++i) {
        const Filter filter = randomFilter(random, *table, 4);
        const auto slice = engine.run(filter);
        for (const RangeField field : allRangeFields) {
            const QString problem = difference(*slice, histogram(*slice, field, quint16(random() % 4)));
            QVERIFY2(problem.isEmpty(), qPrintable(text("seed %1, %2, %3: %4").arg(seed).arg(rangeFieldName(field), filterText(filter), problem)));
        }
    }
}

void TestHistogram::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto slice = Engine(tableOfDays({ QDate(2020, 1, 1) }), {}).run({});
    QVERIFY(histogram(*slice, RangeField::Date, 0, source.get_token()).bars.isEmpty());
    QCOMPARE(histogram(*slice, RangeField::Date).bars.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
