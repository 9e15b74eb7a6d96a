// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterhistory.h"

#include <QTest>

using namespace obra;

class TestFilterHistory : public QObject
{
    Q_OBJECT
private slots:
    void undoAndRedo();
    void equalStatesDoNotCount();
    void newStateKeepsTheOtherBranch();
    void sameStateAgainIsNoNewBranch();
    void goesAnywhere();
    void remembersRows();
    void comesBackFromSteps();
    void stepsThatDoNotFit_data();
    void stepsThatDoNotFit();
    void neverLosesWhatIsNew();
    void atTheEnds();
    void longHistory();
};

namespace {
Filter year(int year) { return Filter().withValues(Field::Year, { QString::number(year) }); }
}

void TestFilterHistory::undoAndRedo()
{
    FilterHistory history;
    QVERIFY(history.current().isEmpty());
    history.push(year(2019));
    history.push(year(2020));
    QVERIFY(history.canUndo() && !history.canRedo());
    QCOMPARE(history.undo(), year(2019));
    QCOMPARE(history.undo(), Filter());
    QVERIFY(!history.canUndo());
    QCOMPARE(history.redo(), year(2019));
    QCOMPARE(history.redo(), year(2020));
    QVERIFY(!history.canRedo());
    history.clear();
    QVERIFY(!history.canUndo() && !history.canRedo() && history.current().isEmpty());
}

void TestFilterHistory::equalStatesDoNotCount()
{
    FilterHistory history;
    history.push({});
    QVERIFY(!history.canUndo());
    history.push(year(2019));
    history.push(year(2020));
    history.undo();
    history.push(year(2019)); // where we are: what can be redone stays
    QVERIFY(history.canRedo());
}

void TestFilterHistory::newStateKeepsTheOtherBranch()
{
    FilterHistory history;
    history.push(year(2019));
    history.push(year(2020));
    history.undo();
    history.push(year(2021));
    QVERIFY(!history.canRedo());
    QCOMPARE(history.steps().size(), 4);
    QCOMPARE(history.steps()[2].filter, year(2020)); // still there
    QCOMPARE(history.steps()[3].parent, 1);
    QCOMPARE(history.undo(), year(2019));
    QCOMPARE(history.redo(), year(2021)); // the branch used last
    history.goTo(2);
    QCOMPARE(history.current(), year(2020));
    QCOMPARE(history.undo(), year(2019));
    QCOMPARE(history.redo(), year(2020));
}

void TestFilterHistory::sameStateAgainIsNoNewBranch()
{
    FilterHistory history;
    history.push(year(2019));
    history.push(year(2020));
    history.undo();
    history.push(year(2021));
    history.undo();
    history.push(year(2020)); // done again by hand instead of by redo
    QCOMPARE(history.steps().size(), 4);
    QCOMPARE(history.position(), 2);
    history.undo();
    QCOMPARE(history.redo(), year(2020));
}

void TestFilterHistory::goesAnywhere()
{
    FilterHistory history;
    for (int i = 1; i <= 4; ++i)
        history.push(year(i));
    history.goTo(1);
    QCOMPARE(history.current(), year(1));
    QCOMPARE(history.redo(), year(2));
    history.goTo(-1);
    history.goTo(5);
    QCOMPARE(history.position(), 2);
    history.goTo(0);
    QVERIFY(!history.canUndo());
    history.goTo(4);
    QVERIFY(!history.canRedo());
}

void TestFilterHistory::remembersRows()
{
    FilterHistory history;
    history.push(year(2019), Unit::Projects);
    QCOMPARE(history.steps()[1].rows, -1);
    QCOMPARE(history.steps()[1].unit, Unit::Projects);
    history.setRows(Unit::Processes, 12);
    QCOMPARE(history.steps()[1].rows, 12);
    QCOMPARE(history.steps()[1].unit, Unit::Processes);
    QCOMPARE(history.steps()[0].rows, -1);
}

void TestFilterHistory::comesBackFromSteps()
{
    FilterHistory history;
    history.push(year(2019));
    history.push(year(2020));
    history.undo();
    history.push(year(2021));
    history.undo();
    history.setRows(Unit::Processes, 7);
    FilterHistory again = FilterHistory::fromSteps(history.steps(), history.position());
    QVERIFY(again == history);
    QCOMPARE(again.redo(), year(2021));
    QVERIFY(!(again == history));
}

void TestFilterHistory::stepsThatDoNotFit_data()
{
    QTest::addColumn<QVector<int>>("parents");
    QTest::addColumn<QVector<int>>("nexts");
    QTest::addColumn<int>("position");
    QTest::newRow("none") << QVector<int>() << QVector<int>() << 0;
    QTest::newRow("position behind") << QVector<int> { -1, 0 } << QVector<int> { 1, -1 } << 2;
    QTest::newRow("position before") << QVector<int> { -1, 0 } << QVector<int> { 1, -1 } << -1;
    QTest::newRow("own parent") << QVector<int> { -1, 1 } << QVector<int> { -1, -1 } << 0;
    QTest::newRow("two beginnings") << QVector<int> { -1, -1 } << QVector<int> { -1, -1 } << 0;
    QTest::newRow("first has a parent") << QVector<int> { 0 } << QVector<int> { -1 } << 0;
    QTest::newRow("next is nobody's child") << QVector<int> { -1, 0, 1 } << QVector<int> { 2, -1, -1 } << 0;
    QTest::newRow("next is out of range") << QVector<int> { -1, 0 } << QVector<int> { 5, -1 } << 0;
}

void TestFilterHistory::stepsThatDoNotFit()
{
    QFETCH(QVector<int>, parents);
    QFETCH(QVector<int>, nexts);
    QFETCH(int, position);
    QVector<FilterStep> steps(parents.size());
    for (int i = 0; i < steps.size(); ++i) {
        steps[i].filter = i ? year(i) : Filter();
        steps[i].parent = parents[i];
        steps[i].next = nexts[i];
    }
    QVERIFY(FilterHistory::fromSteps(steps, position) == FilterHistory());
}

/// Random walks: the tree always fits together, undo always leads to where the state came from, and what was pushed last is there.
void TestFilterHistory::neverLosesWhatIsNew()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        quint32 random = seed * 2654435761U;
        const auto next = [&random](int below) {
            random = random * 1664525U + 1013904223U;
            return int((random >> 8) % quint32(below));
        };
        FilterHistory history;
        QVector<Filter> recent;
        for (int turn = 0; turn < 1500; ++turn) {
            switch (next(4)) {
            case 0: history.undo(); break;
            case 1: history.redo(); break;
            case 2: history.goTo(next(int(history.steps().size()))); break;
            default: {
                const Filter before = history.current();
                const Filter after = year(1000 + turn);
                history.push(after);
                QCOMPARE(history.current(), after);
                QCOMPARE(history.undo(), before);
                QCOMPARE(history.redo(), after);
                recent.append(after);
            }
            }
            QVERIFY2(history.steps().size() <= 500, qPrintable(QString::number(seed)));
            QVERIFY2(FilterHistory::fromSteps(history.steps(), history.position()) == history, qPrintable(QString::number(seed)));
        }
        for (int i = 1; i <= 50; ++i) { // whatever branch they are on
            const bool found = std::any_of(history.steps().begin(), history.steps().end(),
                                           [&](const FilterStep &step) { return step.filter == recent[recent.size() - i]; });
            QVERIFY2(found, qPrintable(QStringLiteral("seed %1, %2 before the end").arg(seed).arg(i)));
        }
    }
}

void TestFilterHistory::atTheEnds()
{
    FilterHistory history;
    QCOMPARE(history.undo(), Filter());
    QCOMPARE(history.redo(), Filter());
}

void TestFilterHistory::longHistory()
{
    FilterHistory history;
    for (int i = 1; i <= 2000; ++i)
        history.push(year(i));
    QCOMPARE(history.current(), year(2000));
    int steps = 0;
    while (history.canUndo()) {
        history.undo();
        ++steps;
    }
    QVERIFY(steps >= 400 && steps < 2000); // bounded, and long enough for anybody
    QCOMPARE(history.redo(), year(2000 - steps + 1));
}

QTEST_GUILESS_MAIN(TestFilterHistory)
#include "tst_filterhistory.moc"
