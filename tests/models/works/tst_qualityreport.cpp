// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "ocds/qualityflags.h"
#include "support/randomtable.h"
#include "works/qualityreport.h"

#include <QTest>

#include <random>

using namespace obra;

namespace {

Engine engineOf(const std::shared_ptr<const ColumnTable> &table)
{
    return Engine(
        table,
        [table](const QStringList &words, const QStringList &phrases, std::stop_token) {
            std::vector<qint64> found;
            for (const qint64 id : table->textId) {
                bool matches = true;
                for (const QString &word : words + phrases)
                    matches = matches && textMatches(id, word);
                if (matches)
                    found.push_back(id);
            }
            std::sort(found.begin(), found.end());
            return found;
        },
        [](const QStringList &ids, std::stop_token) {
            std::vector<qint64> found;
            for (const QString &id : ids)
                found.push_back(idOf(id));
            return found;
        });
}

/// The values of a row, read from the columns by hand; "" alone when it has none.
QStringList valuesOf(const ColumnTable &table, Field field, quint32 row)
{
    const FacetColumn &column = table.facet(field);
    QStringList list;
    for (const quint32 code : column.row(row)) {
        if (code != 0)
            list.append(QString::fromStdString(column.dictionary.values[code]));
    }
    return list.isEmpty() ? QStringList { QString() } : list;
}

/// Does the row have what the check asks for? By hand.
bool has(const ColumnTable &table, const Condition &check, quint32 row)
{
    if (check.kind == Condition::Kind::Values)
        return valuesOf(table, check.field, row) != QStringList { QString() };
    const AmountColumn &money = table.amounts;
    const QString what = check.values.value(0);
    if (what == QLatin1String("place"))
        return table.points.offsets[row + 1] > table.points.offsets[row];
    if (what == QLatin1String("amount"))
        return money.offsets[row + 1] > money.offsets[row];
    if (what == QLatin1String("tenderers"))
        return table.tenderers[row] >= 0;
    if (what == QLatin1String("contract"))
        return table.contracts[row] > 0;
    if (what == QLatin1String("award")) {
        for (quint32 cell = money.offsets[row]; cell < money.offsets[row + 1]; ++cell) {
            if (money.awardCount[cell] > 0)
                return true;
        }
        return false;
    }
    qFatal("a check that nobody knows");
}

} // namespace

class TestQualityReport : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberIsThatOfItsRows_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("field");
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            for (const Field field : { Field::Year, Field::Buyer, Field::Source })
                QTest::addRow("%s by %s", unit == Unit::Projects ? "projects" : "processes", qPrintable(fieldName(field))) << int(unit) << int(field);
        }
    }

    void everyNumberIsThatOfItsRows()
    {
        QFETCH(int, unit);
        QFETCH(int, field);
        std::mt19937 random(20261125U + unsigned(unit * 10 + field));
        for (int round = 0; round < 25; ++round) {
            RandomTableOptions options;
            options.unit = Unit(unit);
            options.rows = 300;
            options.buyers = round % 2 ? 5 : 60; // more than are shown
            options.noData = round % 3 ? 0.1 : 0.5;
            const std::shared_ptr<const ColumnTable> table = randomTable(random(), options);
            Engine engine = engineOf(table);
            const Filter filter = randomFilter(random, *table, round % 4);
            const auto slice = engine.run(filter);
            const auto report = qualityReport(*slice, Field(field));
            QVERIFY(report);
            const QByteArray where = filterText(filter).toUtf8();
            QCOMPARE(report->rows, slice->count());
            QVERIFY(!report->checks.isEmpty() && !report->problems.isEmpty());

            // By hand.
            for (const QualityReport::Check &check : report->checks) {
                qint64 missing = 0;
                QVector<qint64> missingIn(report->groups.size());
                for (const quint32 row : slice->rows()) {
                    if (has(*table, check.has, row))
                        continue;
                    ++missing;
                    for (int group = 0; group < report->groups.size(); ++group)
                        missingIn[group] += valuesOf(*table, Field(field), row).contains(report->groups[group].value);
                }
                QVERIFY2(check.missing == missing, where.constData());
                QVERIFY2(check.missingIn == missingIn, where.constData());
            }
            for (const QualityReport::Group &group : report->groups) {
                const qint64 rows = std::count_if(slice->rows().begin(), slice->rows().end(),
                                                  [&](quint32 row) { return valuesOf(*table, Field(field), row).contains(group.value); });
                QVERIFY2(group.rows == rows, where.constData());
            }

            // What each number opens.
            const auto rowsOf = [&engine](const Filter &wanted) { return engine.run(wanted)->count(); };
            for (int i = 0; i < report->problems.size(); ++i)
                QVERIFY2(rowsOf(report->filterOfProblem(i)) == report->problems[i].rows, where.constData());
            QVERIFY2(rowsOf(report->filterWithoutProblem()) == report->withoutProblem, where.constData());
            for (int check = 0; check < report->checks.size(); ++check) {
                const QualityReport::Check &counted = report->checks[check];
                for (int group = -1; group < report->groups.size(); group += round % 2 ? 1 : 7) {
                    const qint64 all = group < 0 ? report->rows : report->groups[group].rows;
                    const qint64 missing = group < 0 ? counted.missing : counted.missingIn[group];
                    if (missing > 0) // nought opens nothing
                        QVERIFY2(rowsOf(report->filterOfMissing(check, group)) == missing, (where + " | " + filterText(report->filterOfMissing(check, group)).toUtf8()).constData());
                    if (all > missing)
                        QVERIFY2(rowsOf(report->filterOfPresent(check, group)) == all - missing,
                                 (where + " | " + filterText(report->filterOfPresent(check, group)).toUtf8()).constData());
                }
            }
        }
    }

    void yearsStandInTheirOrderAndTheLargestBuyersFirst()
    {
        RandomTableOptions options;
        options.rows = 2000;
        options.buyers = 100;
        const auto table = randomTable(3, options);
        const auto slice = engineOf(table).run(Filter());
        const auto years = qualityReport(*slice, Field::Year);
        for (int i = 1; i + 1 < years->groups.size(); ++i)
            QVERIFY(years->groups[i - 1].value.toInt() < years->groups[i].value.toInt());
        QVERIFY(years->groups.last().value.isEmpty()); // without a date
        const auto buyers = qualityReport(*slice, Field::Buyer);
        QCOMPARE(buyers->groups.size(), QualityReport::mostGroups);
        QVERIFY(buyers->allGroups > QualityReport::mostGroups);
        for (int i = 1; i < buyers->groups.size(); ++i)
            QVERIFY(buyers->groups[i - 1].rows >= buyers->groups[i].rows);
        for (int i = 1; i < buyers->problems.size(); ++i)
            QVERIFY(buyers->problems[i - 1].rows >= buyers->problems[i].rows);
        QCOMPARE(buyers->problems.size(), int(qualityFlagCount)); // also those that nobody has
    }

    void stopsWhenAsked()
    {
        const auto table = randomTable(1);
        const auto slice = engineOf(table).run(Filter());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!qualityReport(*slice, Field::Year, stop.get_token()));
    }

    void checksHaveTitles()
    {
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            RandomTableOptions options;
            options.unit = unit;
            const auto table = randomTable(2, options);
            QStringList titles;
            const auto report = qualityReport(*engineOf(table).run(Filter()), Field::Year);
            for (const QualityReport::Check &check : report->checks) {
                const QString title = checkTitle(check.has, unit);
                QVERIFY2(!title.isEmpty() && !titles.contains(title), qPrintable(title));
                titles.append(title);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQualityReport)
#include "tst_qualityreport.moc"
