// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace obra;

namespace {

ComparedValue value(const char *text, std::optional<double> number = {})
{
    ComparedValue value;
    value.text = QString::fromUtf8(text);
    value.number = number;
    return value;
}

ComparedRow row(const char *section, const char *label, const QVector<ComparedValue> &values, bool differs, int largest = -1, int smallest = -1)
{
    ComparedRow row;
    row.section = QString::fromUtf8(section);
    row.label = QString::fromUtf8(label);
    row.values = values;
    row.differs = differs;
    row.largest = largest;
    row.smallest = smallest;
    return row;
}

std::shared_ptr<const Comparison> comparison()
{
    auto made = std::make_shared<Comparison>();
    made->kinds = { QStringLiteral("Buyer"), QStringLiteral("Buyer") };
    made->titles = { QStringLiteral("Alfa"), QStringLiteral("Beta") };
    made->filters.resize(2);
    made->subjects.resize(2);
    made->rows = { row("How many", "Processes", { value("10", 10), value("7", 7) }, true, 0, 1), row("How many", "Contracts", { value("3", 3), value("3", 3) }, false),
                   row("Dates", "First date", { value("2019-01-01"), value("") }, false), row("Dates", "Last\ndate", { value("2020-01-01"), value("2021-01-01") }, true) };
    return made;
}

} // namespace

class ComparisonModelTest : public QObject
{
    Q_OBJECT
private slots:
    void isAModel()
    {
        ComparisonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(comparison());
        QCOMPARE(model.rowCount(), 6); // with two headings
        QCOMPARE(model.columnCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY(model.index(0, 0).data(ComparisonModel::SectionRole).toBool());
        QCOMPARE(text(0, 0), QStringLiteral("How many"));
        QCOMPARE(text(0, 2), QString());
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        // What differs is said by signs, not by colour alone.
        QCOMPARE(text(1, ComparisonModel::Differs), QStringLiteral("≠"));
        QCOMPARE(text(1, 2), QStringLiteral("▲ 10"));
        QCOMPARE(text(1, 3), QStringLiteral("▼ 7"));
        QCOMPARE(model.index(1, 2).data(ComparisonModel::RankRole).toInt(), 1);
        QCOMPARE(model.index(1, 3).data(ComparisonModel::RankRole).toInt(), -1);
        QVERIFY(model.index(1, 3).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("smallest")));
        QCOMPARE(text(2, ComparisonModel::Differs), QString());
        QCOMPARE(text(2, 2), QStringLiteral("3"));
        QCOMPARE(text(4, 3), QStringLiteral("—")); // not known is neither nothing nor a difference
        QCOMPARE(text(4, ComparisonModel::Differs), QString());
        QVERIFY(model.index(4, 3).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("not known")));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Alfa"));
        QVERIFY(!model.valueAt(model.index(0, 2)));
        QCOMPARE(model.valueAt(model.index(1, 3))->text, QStringLiteral("7"));

        model.setOnlyDifferences(true);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(1, 0), QStringLiteral("Processes"));
        QCOMPARE(text(3, 0), QStringLiteral("Last\ndate"));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void isCopiedAsATable()
    {
        ComparisonModel model;
        model.setComparison(comparison());
        const QStringList lines = model.text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QStringLiteral("What is compared\t≠\tAlfa\tBeta"));
        QCOMPARE(lines[1], QStringLiteral("How many"));
        QCOMPARE(lines[2], QStringLiteral("Processes\t≠\t▲ 10\t▼ 7"));
        QCOMPARE(lines[6], QStringLiteral("Last date\t≠\t2020-01-01\t2021-01-01"));
    }
};

QTEST_GUILESS_MAIN(ComparisonModelTest)
#include "tst_comparisonmodel.moc"
