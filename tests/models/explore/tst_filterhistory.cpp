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
    void newStateForgetsRedo();
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

void TestFilterHistory::newStateForgetsRedo()
{
    FilterHistory history;
    history.push(year(2019));
    history.push(year(2020));
    history.undo();
    history.push(year(2021));
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undo(), year(2019));
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
