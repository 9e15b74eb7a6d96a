// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/organizationlist.h"
#include "explore/valuecodes.h"
#include "support/randomtable.h"
#include "tables/organizationsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace obra;

namespace {

Engine makeEngine(const std::shared_ptr<const ColumnTable> &table)
{
    const auto search = [table](const QStringList &words, const QStringList &phrases, std::stop_token) {
        std::vector<qint64> found;
        const QStringList all = words + phrases;
        for (const qint64 id : table->textId) {
            if (std::all_of(all.begin(), all.end(), [&](const QString &word) { return textMatches(id, word); }))
                found.push_back(id);
        }
        std::sort(found.begin(), found.end());
        return found;
    };
    const auto ids = [](const QStringList &ocids, std::stop_token) {
        std::vector<qint64> rowids;
        for (const QString &ocid : ocids)
            rowids.push_back(idOf(ocid));
        return rowids;
    };
    return Engine(table, search, ids);
}

/// What is said of one name, counted process by process from texts.
struct Truth
{
    qint64 processes = 0, contracts = 0, awards = 0;
    std::set<std::string> others;
    std::map<std::string, std::pair<ScaledSum, qint64>> money;
    Day first = noDay, last = noDay;
};

std::set<std::string> textsOf(const ColumnTable &table, Field field, quint32 row)
{
    std::set<std::string> all;
    for (const quint32 code : codesOfRow(table.facet(field), row))
        all.insert(table.facet(field).dictionary.values.empty() ? std::string() : table.facet(field).dictionary.values[code]);
    return all;
}

std::map<std::string, Truth> recount(const Slice &slice, Field field, Field other)
{
    const ColumnTable &table = slice.table();
    std::map<std::string, Truth> all;
    for (const quint32 row : slice.rows()) {
        for (const std::string &name : textsOf(table, field, row)) {
            Truth &truth = all[name];
            ++truth.processes;
            truth.contracts += table.contracts[row];
            for (const std::string &text : textsOf(table, other, row)) {
                if (!text.empty())
                    truth.others.insert(text);
            }
            if (table.day[row] != noDay) {
                truth.first = truth.first == noDay ? table.day[row] : std::min(truth.first, table.day[row]);
                truth.last = truth.last == noDay ? table.day[row] : std::max(truth.last, table.day[row]);
            }
            const AmountColumn &cells = table.amounts;
            for (quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && cell < cells.offsets[row + 1]; ++cell) {
                truth.awards += cells.awardCount[cell];
                if (!recountsIn(table, row, cell))
                    continue;
                auto &money = truth.money[table.facet(Field::Currency).dictionary.values[cells.currency[cell]]];
                money.first += cells.amount[cell];
                ++money.second;
            }
        }
    }
    return all;
}

} // namespace

class TestOrganizationList : public QObject
{
    Q_OBJECT
private slots:
    void againstRecount_data();
    void againstRecount();
    void behindARowAreItsProcesses();
    void order();
    void sharesAreOfTheSlice();
    void stops();
    void columnNames();
    void model();
};

void TestOrganizationList::againstRecount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestOrganizationList::againstRecount()
{
    QFETCH(quint32, seed);
    RandomTableOptions options;
    options.rows = seed == 1 ? 0 : 60 + seed * 7;
    options.suppliers = seed % 2 ? 12 : 300;
    options.noData = seed % 5 == 0 ? 0.5 : 0.15;
    options.sparse = seed % 7 == 1;
    const auto table = randomTable(seed, options);
    Engine engine = makeEngine(table);
    std::mt19937 random(seed);
    for (int i = 0; i < 60; ++i) {
        const auto slice = engine.run(i == 0 ? Filter() : randomFilter(random, *table, 3));
        for (const Unit unit : { Unit::Suppliers, Unit::Buyers }) {
            const auto list = OrganizationList::of(slice, unit);
            const QByteArray named = (QStringLiteral("seed %1, %2, %3: ").arg(seed).arg(filterText(slice->filter())).arg(int(unit))).toUtf8();
            auto truth = recount(*slice, list->field(), list->otherField());
            const ChosenCodes choice = chosenCodes(*table, slice->filter(), list->field());
            const auto &values = table->facet(list->field()).dictionary.values;
            for (std::size_t code = 0; choice.any && code < choice.chosen.size(); ++code) { // others are not asked for
                if (!choice.chosen[code])
                    truth.erase(values.empty() ? std::string() : values[code]);
            }
            QVERIFY2(list->rows().size() == truth.size(), named + QByteArray::number(qsizetype(list->rows().size())));
            QCOMPARE(list->count(), qint64(truth.size()) - qint64(truth.count(std::string())));
            for (std::size_t row = 0; row < list->rows().size(); ++row) {
                const OrganizationList::Row &found = list->rows()[row];
                const auto wanted = truth.find(list->name(row).toStdString());
                QVERIFY2(wanted != truth.end(), named + list->name(row).toUtf8());
                const Truth &expected = wanted->second;
                const bool same = found.processes == expected.processes && found.contracts == expected.contracts && found.awards == expected.awards
                    && found.others == expected.others.size() && found.first == expected.first && found.last == expected.last
                    && list->money(row).size() == expected.money.size();
                QVERIFY2(same, named + list->name(row).toUtf8());
                for (const OrganizationList::Money &money : list->money(row)) {
                    const auto sum = expected.money.find(list->currencyText(money.currency).toStdString());
                    QVERIFY2(sum != expected.money.end() && sum->second.first == money.sum && sum->second.second == money.processes, named + list->name(row).toUtf8());
                }
            }
        }
    }
}

void TestOrganizationList::behindARowAreItsProcesses()
{
    std::mt19937 random(5);
    const auto table = randomTable(5, { .rows = 300, .suppliers = 25 });
    Engine engine = makeEngine(table);
    for (int i = 0; i < 40; ++i) {
        const auto slice = engine.run(randomFilter(random, *table, 3));
        for (const Unit unit : { Unit::Suppliers, Unit::Buyers }) {
            const auto list = OrganizationList::of(slice, unit);
            for (std::size_t row = 0; row < list->rows().size(); row += 5) {
                const auto behind = engine.run(list->rowsBehind(row));
                QVERIFY2(behind->count() == list->rows()[row].processes, qPrintable(filterText(list->rowsBehind(row))));
                std::map<quint16, qint64> counting; // processes by currency
                for (const quint32 each : behind->rows()) {
                    for (quint32 cell = table->amounts.offsets[each]; cell < table->amounts.offsets[each + 1]; ++cell) {
                        if (recountsIn(*table, each, cell))
                            ++counting[table->amounts.currency[cell]];
                    }
                }
                QCOMPARE(list->money(row).size(), counting.size());
                for (const CurrencyTotal &total : behind->totals()) {
                    const auto code = quint16(codesOf(table->facet(Field::Currency).dictionary, total.currency).front());
                    const OrganizationList::Money *money = list->money(row, code);
                    if (counting.contains(code))
                        QVERIFY(money && money->sum == total.amount && money->processes == counting[code]);
                    else
                        QVERIFY(!money && total.amount == 0);
                }
            }
        }
    }
}

void TestOrganizationList::order()
{
    const auto table = randomTable(9, { .rows = 400, .suppliers = 40 });
    Engine engine = makeEngine(table);
    const auto identifiers = std::make_shared<OrganizationIdentifiers>();
    for (std::size_t code = 1; code < table->facet(Field::Supplier).dictionary.values.size(); code += 2)
        identifiers->insert(QString::fromStdString(table->facet(Field::Supplier).dictionary.values[code]), QString::number(code * 7919 % 101));
    const auto list = OrganizationList::of(engine.run({}), Unit::Suppliers, identifiers);
    QVERIFY(list->rows().size() > 20);
    const quint16 currency = *list->mainCurrency();
    const auto lessOrEqual = [&](OrganizationColumn column, std::size_t a, std::size_t b, bool descending) {
        const auto compare = [descending](const auto &x, const auto &y) { return descending ? !(x < y) : !(y < x); };
        const auto &first = list->rows()[a], &second = list->rows()[b];
        switch (column) {
        case OrganizationColumn::Name: return second.code == 0 || (first.code != 0 && compare(first.code, second.code));
        case OrganizationColumn::Identifier:
            return list->identifier(b).isEmpty() || (!list->identifier(a).isEmpty() && compare(list->identifier(a), list->identifier(b)));
        case OrganizationColumn::Processes: return compare(first.processes, second.processes);
        case OrganizationColumn::Contracts: return compare(first.contracts, second.contracts);
        case OrganizationColumn::Awards: return compare(first.awards, second.awards);
        case OrganizationColumn::Others: return compare(first.others, second.others);
        case OrganizationColumn::First: return second.first == noDay || (first.first != noDay && compare(first.first, second.first));
        case OrganizationColumn::Last: return second.last == noDay || (first.last != noDay && compare(first.last, second.last));
        case OrganizationColumn::Amount:
        case OrganizationColumn::Share: {
            const auto *x = list->money(a, currency), *y = list->money(b, currency);
            return !y || (x && compare(x->sum, y->sum));
        }
        case OrganizationColumn::OtherMoney: {
            const auto x = list->money(a).size() - (list->money(a, currency) ? 1 : 0), y = list->money(b).size() - (list->money(b, currency) ? 1 : 0);
            return y == 0 || (x > 0 && compare(x, y));
        }
        }
        return false;
    };
    for (int column = 0; column < organizationColumnCount; ++column) {
        for (const bool descending : { false, true }) {
            const auto order = list->order({ OrganizationColumn(column), descending }, currency);
            QCOMPARE(std::set<quint32>(order.begin(), order.end()).size(), list->rows().size());
            for (std::size_t i = 1; i < order.size(); ++i)
                QVERIFY2(lessOrEqual(OrganizationColumn(column), order[i - 1], order[i], descending), qPrintable(QStringLiteral("column %1, place %2").arg(column).arg(i)));
        }
    }
}

void TestOrganizationList::sharesAreOfTheSlice()
{
    const auto table = randomTable(12, { .rows = 300 });
    Engine engine = makeEngine(table);
    const auto list = OrganizationList::of(engine.run({}), Unit::Buyers); // of which each process has one
    for (const CurrencyTotal &total : list->slice().totals()) {
        const auto code = quint16(codesOf(table->facet(Field::Currency).dictionary, total.currency).front());
        double sum = 0;
        for (std::size_t row = 0; row < list->rows().size(); ++row)
            sum += list->share(row, code).value_or(0);
        QVERIFY(qAbs(sum - 1) < 1e-9);
    }
    const auto none = OrganizationList::of(engine.run(parseFilter(QStringLiteral("-has:amount"))), Unit::Buyers);
    QVERIFY(!none->mainCurrency());
    QVERIFY(!none->rows().empty());
    QVERIFY(!none->share(0, 1)); // nothing is no part of nothing
}

void TestOrganizationList::stops()
{
    const auto table = randomTable(3, { .rows = 100'000 });
    Engine engine = makeEngine(table);
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(!OrganizationList::of(engine.run({}), Unit::Suppliers, {}, stopped.get_token()));
}

void TestOrganizationList::columnNames()
{
    for (const Unit unit : { Unit::Suppliers, Unit::Buyers }) {
        for (int column = 0; column < organizationColumnCount; ++column) {
            QVERIFY(organizationColumnFromName(organizationColumnName(OrganizationColumn(column), unit), unit) == OrganizationColumn(column));
            QVERIFY(!organizationColumnTitle(OrganizationColumn(column), unit).isEmpty());
            QVERIFY(!organizationColumnMeaning(OrganizationColumn(column), unit).isEmpty());
        }
    }
    QVERIFY(!organizationColumnFromName(QStringLiteral("buyers"), Unit::Buyers));
}

void TestOrganizationList::model()
{
    const auto table = randomTable(14, { .rows = 300, .suppliers = 20 });
    Engine engine = makeEngine(table);
    OrganizationsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto list = OrganizationList::of(engine.run({}), Unit::Suppliers);
    model.setList(list);
    QCOMPARE(model.rowCount(), int(list->rows().size()));
    QCOMPARE(model.columnCount(), organizationColumnCount);
    QCOMPARE(model.currency(), list->slice().totals().front().currency);
    // By the sum in the chosen currency, the largest first.
    const auto sorted = [&] {
        const auto code = quint16(codesOf(table->facet(Field::Currency).dictionary, model.currency()).front());
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto *before = list->money(model.listRow(row - 1), code), *now = list->money(model.listRow(row), code);
            if (now && (!before || before->sum < now->sum))
                return false;
        }
        return true;
    };
    QVERIFY(sorted());
    model.setCurrency(model.currencies().last());
    QCOMPARE(model.currency(), model.currencies().last());
    QVERIFY(sorted());
    model.sort(int(OrganizationColumn::Processes), Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(list->rows()[model.listRow(row - 1)].processes <= list->rows()[model.listRow(row)].processes);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString name = list->name(model.listRow(row));
        QCOMPARE(model.rowOf(name), row);
        QCOMPARE(model.index(row, int(OrganizationColumn::Name)).data().toString(), name.isEmpty() ? QStringLiteral("(nobody named)") : name);
        QCOMPARE(model.index(row, int(OrganizationColumn::Processes)).data().toString(), QLocale().toString(list->rows()[model.listRow(row)].processes));
        QCOMPARE(model.index(row, int(OrganizationColumn::Amount)).data().toString().isEmpty(),
                 !list->money(model.listRow(row), quint16(codesOf(table->facet(Field::Currency).dictionary, model.currency()).front())));
    }
    QCOMPARE(model.rowOf(QStringLiteral("nobody at all")), -1);
    model.setList(OrganizationList::of(engine.run(parseFilter(QStringLiteral("year:1800"))), Unit::Buyers));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(int(OrganizationColumn::Others), Qt::Horizontal).toString(), QStringLiteral("Suppliers"));
    model.setList(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestOrganizationList)
#include "tst_organizationlist.moc"
