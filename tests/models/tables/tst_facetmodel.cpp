// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "support/randomtable.h"
#include "tables/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace obra;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList values(const FacetModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(FacetModel::ValueRole).toString());
    return all;
}
}

class TestFacetModel : public QObject
{
    Q_OBJECT
private slots:
    void countsAreTheSlices();
    void chosenOnTop();
    void yearsInTime();
    void rangeOfYearsIsChosen();
    void foldedValuesAreChosen();
    void byName();
    void bySum();
    void search();
    void manyValues();
    void missingColumn();
    void randomFilters();

private:
    std::shared_ptr<ColumnTable> m_table = randomTable(31, { .rows = 800 });
    std::shared_ptr<const Slice> slice(const char *filter = "") { return Engine(m_table, {}).run(parseFilter(text(filter))); }
};

void TestFacetModel::countsAreTheSlices()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto all = slice();
    model.setSlice(all, Field::Method);
    QCOMPARE(model.rowCount(), 5);
    double share = 2;
    for (int row = 0; row < 4; ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(FacetModel::CountRole).toLongLong(), all->counts(Field::Method)[index.data(FacetModel::CodeRole).toUInt()]);
        QCOMPARE(index.data().toString(), valueLabel(Field::Method, Unit::Processes, index.data(FacetModel::ValueRole).toString()));
        QVERIFY(index.data(FacetModel::ShareRole).toDouble() <= share); // most frequent first
        share = index.data(FacetModel::ShareRole).toDouble();
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data().toString()));
    }
    QCOMPARE(model.index(0).data(FacetModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(4).data().toString(), text("(no data)"));
    QCOMPARE(model.index(4).data(FacetModel::ValueRole).toString(), QString());
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
    model.setSlice(nullptr, Field::Method);
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::chosenOnTop()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto some = slice("status:none -status:cancelled");
    model.setSlice(some, Field::Status);
    QCOMPARE(model.rowCount(), 7);
    const QModelIndex first = model.index(0), second = model.index(1);
    QCOMPARE((QSet<QString> { first.data(FacetModel::ValueRole).toString(), second.data(FacetModel::ValueRole).toString() }),
             (QSet<QString> { text(""), text("cancelled") }));
    for (int row = 0; row < 7; ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(FacetModel::ChosenRole).toBool(), index.data(FacetModel::ValueRole).toString().isEmpty());
        QCOMPARE(index.data(FacetModel::ExcludedRole).toBool(), index.data(FacetModel::ValueRole).toString() == text("cancelled"));
    }
}

void TestFacetModel::yearsInTime()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSlice(slice("year:2020"), Field::Year);
    QStringList years = values(model);
    QCOMPARE(years.takeLast(), QString()); // no data comes last
    QCOMPARE(years.size(), 15);
    QVERIFY(std::is_sorted(years.begin(), years.end()));
}

void TestFacetModel::rangeOfYearsIsChosen()
{
    FacetModel model;
    model.setSlice(slice("year:2012..2014 -year:2020.."), Field::Year);
    for (int row = 0; row < model.rowCount(); ++row) {
        const int year = model.index(row).data(FacetModel::ValueRole).toInt();
        QCOMPARE(model.index(row).data(FacetModel::ChosenRole).toBool(), year >= 2012 && year <= 2014);
        QCOMPARE(model.index(row).data(FacetModel::ExcludedRole).toBool(), year >= 2020);
    }
}

void TestFacetModel::foldedValuesAreChosen()
{
    FacetModel model;
    model.setSlice(slice("province:panama"), Field::Province);
    QCOMPARE(model.index(0).data(FacetModel::ValueRole).toString(), text("Panamá"));
    QVERIFY(model.index(0).data(FacetModel::ChosenRole).toBool());
}

void TestFacetModel::byName()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSlice(slice(), Field::Province);
    model.setOrder(FacetModel::Order::ByName);
    QCOMPARE(values(model), (QStringList { text("Chiriquí"), text("Colón"), text("Ngäbe-Buglé"), text("Panamá"), text("Veraguas"), text("") }));
    model.setOrder(FacetModel::Order::ByCount);
    QCOMPARE(values(model).last(), QString());
}

void TestFacetModel::bySum()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = slice();
    model.setSlice(all, Field::Buyer);
    model.setOrder(FacetModel::Order::BySum);
    const QStringList byCount = values(model); // as long as there are no sums
    const auto sums = std::make_shared<std::vector<ScaledSum>>(all->sums(Field::Buyer, 1));
    model.setSums(sums, text("EUR"));
    QVERIFY(model.hasSums());
    QVERIFY(values(model) != byCount);
    ScaledSum before = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const quint32 code = model.index(row).data(FacetModel::CodeRole).toUInt();
        const QVariant sum = model.index(row).data(FacetModel::SumRole);
        QCOMPARE(sum.isValid(), (*sums)[code] != 0);
        if (sum.isValid())
            QVERIFY(sum.value<FacetSum>().amount == (*sums)[code]);
        if (code == 0)
            continue; // "no data" comes last
        QVERIFY(before < 0 || (*sums)[code] <= before);
        before = (*sums)[code];
    }
    model.setSlice(slice("method:open"), Field::Buyer);
    QVERIFY(!model.hasSums());
}

void TestFacetModel::search()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSlice(slice(), Field::Supplier);
    model.setSearch(text("RIO 5"));
    QVERIFY(model.rowCount() > 0);
    for (const QString &value : values(model))
        QVERIFY(value.contains(text("5")));
    model.setSearch(text("nobody"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch(QString());
    model.setSlice(slice(), Field::Currency);
    model.setSearch(text("b/")); // the label
    QCOMPARE(values(model), QStringList { text("PAB") });
}

void TestFacetModel::manyValues()
{
    const auto table = randomTable(32, { .rows = 30'000, .suppliers = 20'000 });
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = Engine(table, {}).run({});
    model.setSlice(all, Field::Supplier);
    QCOMPARE(std::size_t(model.rowCount()), all->facet(Field::Supplier).size());
}

void TestFacetModel::missingColumn()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSlice(slice(), Field::Type); // processes have none
    QCOMPARE(values(model), QStringList { text("") });
    model.setSearch(text("x"));
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::randomFilters()
{
    std::mt19937 random(4);
    Engine engine(m_table, {});
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 100; ++i) {
        const auto some = engine.run(randomFilter(random, *m_table, 4));
        const Field field = allFields[random() % fieldCount];
        model.setSlice(some, field);
        qint64 shown = 0, counted = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row).data(FacetModel::CountRole).toLongLong();
        for (const qint64 count : some->counts(field))
            counted += count;
        QCOMPARE(shown, counted);
    }
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
