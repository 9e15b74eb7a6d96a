// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/histogram.h"
#include "explore/histogrambars.h"
#include "explore/rangechoice.h"
#include "ocds/dates.h"
#include "store/unitfields.h"
#include "support/randomtable.h"

#include <QTest>

#include <random>

using namespace obra;

class TestRangeChoice : public QObject
{
    Q_OBJECT
private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("range");
        QTest::addColumn<RangeChoice>("choice");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *range, const RangeChoice &choice, const char *after) {
            QTest::newRow(after) << QString::fromLatin1(before) << QString::fromLatin1(range) << choice << QString::fromLatin1(after);
        };
        row("method:open", "tenderers", { 2, 5, false, false }, "method:open tenderers:2..5");
        row("tenderers>=9 method:open", "tenderers", { 2, {}, true, false }, "tenderers:2..,none method:open");
        row("method:open", "tenderers", { {}, {}, true, false }, "method:open -has:tenderers");
        row("-has:tenderers method:open", "tenderers", { {}, {}, false, true }, "has:tenderers method:open");
        row("has:tenderers tenderers>=9 method:open", "tenderers", {}, "method:open");
        row("-tenderers:2..5", "tenderers", { 1, {}, false, false }, "-tenderers:2..5 tenderers>=1"); // what is excluded stays
        row("amount>=5", "amount", { 10000, 20000, false, false }, "amount:1..2");
        row("has:amount", "deadline", { 0, 30, false, false }, "has:amount deadline:1970-01-01..1970-01-31");
    }

    void texts()
    {
        QFETCH(QString, before);
        QFETCH(QString, range);
        QFETCH(RangeChoice, choice);
        QFETCH(QString, after);
        const RangeField field = *rangeFieldFromName(range);
        const Filter filter = withRangeChoice(parseFilter(before), field, choice);
        QCOMPARE(filterText(filter), after);
        QVERIFY(rangeChoice(filter, field) == choice);
        QCOMPARE(saysSomethingOf(filter, field), !choice.isEmpty() || before.contains(QLatin1String("-tenderers:")));
        QVERIFY(!saysSomethingOf(withoutRange(filter, field), field));
    }

    void currencyComesWithMoney()
    {
        const RangeChoice choice { 10000, {}, false, false };
        QCOMPARE(filterText(withRangeChoice({}, RangeField::Amount, choice, QStringLiteral("EUR"))), QStringLiteral("amount>=1 currency:EUR"));
        QCOMPARE(filterText(withRangeChoice(parseFilter(QStringLiteral("currency:PAB")), RangeField::Amount, choice, QStringLiteral("EUR"))),
                 QStringLiteral("currency:PAB amount>=1"));
        QVERIFY(withRangeChoice({}, RangeField::Amount, {}, QStringLiteral("EUR")).isEmpty());
        QCOMPARE(filterText(withRangeChoice({}, RangeField::Tenderers, { 1, {}, false, false }, QStringLiteral("EUR"))), QStringLiteral("tenderers>=1"));
    }

    void missingIsOneOfThree()
    {
        const RangeChoice range { 1, 2, false, false };
        QVERIFY(range.missingToggled() == (RangeChoice { 1, 2, true, false }));
        QVERIFY(range.missingToggled().missingExcluded() == range);
        QVERIFY(RangeChoice().missingExcluded() == (RangeChoice { {}, {}, false, true }));
        QVERIFY(RangeChoice().missingExcluded().missingExcluded().isEmpty());
        QVERIFY(RangeChoice().missingExcluded().between(1, 2) == range);
        QVERIFY(RangeChoice().missingToggled().between(1, 2) == (RangeChoice { 1, 2, true, false }));
        QVERIFY(range.missingToggled().between({}, {}).isEmpty());
    }

    /// The histogram and the row "(no data)" do not change with what is chosen of their own range, whatever else is chosen.
    void siblings()
    {
        const std::shared_ptr<const ColumnTable> table = randomTable(11);
        Engine engine(table, Engine::TextSearch());
        for (const RangeField field : allRangeFields) {
            const Filter others = parseFilter(QStringLiteral("-method:open has:date"));
            if (saysSomethingOf(others, field) || !hasRange(table->unit, field)) // what a unit does not have cannot be asked for
                continue;
            const Histogram free = histogram(*engine.run(others), field);
            const RangeChoice choices[] = { { free.least + 1, free.most, false, false }, { free.most, {}, true, false }, { {}, {}, true, false }, { {}, {}, false, true } };
            for (const RangeChoice &choice : choices) {
                if (!canBeMissing(field) && (choice.missing || choice.withoutMissing))
                    continue;
                const std::shared_ptr<const Slice> slice = engine.run(withRangeChoice(others, field, choice));
                const Histogram now = histogram(*slice, field);
                QCOMPARE(now.rows, free.rows);
                QCOMPARE(now.withoutData, free.withoutData);
                QCOMPARE(now.bars.size(), free.bars.size());
                if (!choice.hasRange() && choice.missing)
                    QCOMPARE(slice->count(), free.withoutData); // the count says what a click brings
                if (!choice.hasRange() && choice.withoutMissing)
                    QCOMPARE(slice->count(), free.rows - free.withoutData);
            }
        }
    }

    void fewerBarsKeepEveryRow()
    {
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) {
            Histogram whole;
            whole.field = i % 2 ? RangeField::Date : RangeField::Tenderers;
            const int bars = 1 + int(random() % 900);
            QDate month(1900, 1, 1);
            for (int bar = 0; bar < bars; ++bar) {
                const qint64 from = i % 2 ? toDay(month) : bar * 5;
                month = month.addMonths(1);
                whole.bars.append({ from, i % 2 ? qint64(toDay(month)) - 1 : from + 4, random() % 4 == 0 ? qint64(random() % 1000) : 0 });
                whole.withData += whole.bars.last().count;
            }
            const qsizetype most = 2 + qsizetype(random() % 120);
            const QVector<Histogram::Bar> fewer = fewerBars(whole, most);
            QVERIFY(!fewer.isEmpty() && fewer.size() <= most);
            QCOMPARE(fewer.first().from, whole.bars.first().from);
            QCOMPARE(fewer.last().to, whole.bars.last().to);
            qint64 rows = 0;
            for (qsizetype bar = 0; bar < fewer.size(); ++bar) {
                rows += fewer[bar].count;
                QVERIFY(bar == 0 || fewer[bar].from == fewer[bar - 1].to + 1);
            }
            QCOMPARE(rows, whole.withData);
        }
    }

    /// One row of the year 1900 does not squeeze ten years of months into three bars.
    void tailsBecomeOneBar()
    {
        Histogram whole;
        whole.field = RangeField::Date;
        for (QDate month(1900, 1, 1); month.year() < 2024; month = month.addMonths(1)) {
            const qint64 count = month == QDate(1900, 1, 1) ? 1 : month.year() >= 2014 ? 100 : 0;
            whole.bars.append({ toDay(month), toDay(month.addMonths(1)) - 1, count });
            whole.withData += count;
        }
        const QVector<Histogram::Bar> bars = fewerBars(whole, 130);
        QCOMPARE(bars.size(), 121);
        QCOMPARE(bars.first().count, 1);
    }
};

QTEST_GUILESS_MAIN(TestRangeChoice)
#include "tst_rangechoice.moc"
