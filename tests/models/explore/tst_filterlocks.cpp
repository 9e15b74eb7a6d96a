// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterlocks.h"

#include <QTest>

using namespace obra;

class TestFilterLocks : public QObject
{
    Q_OBJECT
private slots:
    void lockedConditionsAreKept()
    {
        const Filter filter = parse("year:2019..2023 method:open -status:cancelled \"calle central\" has:place");
        FilterLocks locks;
        QVERIFY(locks.kept(filter).isEmpty());
        locks.setLocked(filter.conditions[0], true);
        locks.setLocked(filter.conditions[2], true);
        QCOMPARE(filterText(locks.kept(filter)), QStringLiteral("year:2019..2023 -status:cancelled"));
        QVERIFY(locks.isLocked(filter.conditions[0]));
        QVERIFY(!locks.isLocked(filter.conditions[1]));
        locks.setLocked(filter.conditions[0], false);
        QCOMPARE(filterText(locks.kept(filter)), QStringLiteral("-status:cancelled"));
    }

    void anotherValueIsLockedAsTheOneBefore()
    {
        FilterLocks locks;
        locks.setLocked(parse("method:open").conditions[0], true);
        QVERIFY(locks.isLocked(parse("method:open,selective").conditions[0]));
        QVERIFY(!locks.isLocked(parse("-method:open").conditions[0])); // "is not" stands in another place
        QVERIFY(!locks.isLocked(parse("status:open").conditions[0]));
        FilterLocks years;
        years.setLocked(parse("year:2019..2023").conditions[0], true);
        QVERIFY(years.isLocked(parse("year:2020").conditions[0]));
        FilterLocks has;
        has.setLocked(parse("has:place").conditions[0], true);
        QVERIFY(!has.isLocked(parse("has:amount").conditions[0]));
    }

    void locksGoWithWhatTheyAreOn()
    {
        FilterLocks locks;
        const Filter filter = parse("method:open year:2020");
        for (const Condition &condition : filter.conditions)
            locks.setLocked(condition, true);
        locks.prune(parse("method:open"));
        QVERIFY(locks.isLocked(filter.conditions[0]));
        QVERIFY(!locks.isLocked(filter.conditions[1]));
        locks.prune({});
        QVERIFY(locks.isEmpty());
    }

    void savedAsText()
    {
        FilterLocks locks;
        const Filter filter = parse("buyer:\"Ministerio de Obras Públicas\" amount>=1000 area:-80.1,8.8,-79.2,9.4");
        for (const Condition &condition : filter.conditions)
            locks.setLocked(condition, true);
        const FilterLocks read = FilterLocks::fromText(locks.text());
        QVERIFY(read.kept(filter) == filter);
        QVERIFY(FilterLocks::fromText(QString()).isEmpty());
    }

private:
    static Filter parse(const char *text) { return parseFilter(QString::fromUtf8(text)); }
};

QTEST_GUILESS_MAIN(TestFilterLocks)
#include "tst_filterlocks.moc"
