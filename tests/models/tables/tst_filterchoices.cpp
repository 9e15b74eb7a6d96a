// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/valuecodes.h"
#include "support/randomtable.h"
#include "tables/filterchoices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace obra;

class TestFilterChoices : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_table = randomTable(11, { .rows = 600 });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
        m_choices = std::make_unique<FilterChoices>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_choices.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_choices.reset();
    }

    void allAreTickedAtFirst()
    {
        QCOMPARE(m_choices->rowCount(), 0);
        QVERIFY(!m_choices->anyTicked());
        show({}, Field::Method);
        const Filter before = parseFilter(QStringLiteral("-status:active"));
        for (int row = 0; row < m_choices->rowCount(); ++row)
            QCOMPARE(state(row), Qt::Checked);
        QVERIFY(m_choices->applied(before) == before); // nothing was changed
        const auto slice = m_engine->run({});
        QCOMPARE(m_choices->rowCount(), int(slice->facet(Field::Method).size()) + 1);
        QVERIFY(!m_choices->index(0).data(FilterChoices::CountRole).isValid());
        qint64 sum = 0;
        for (int row = 1; row < m_choices->rowCount(); ++row)
            sum += m_choices->index(row).data(FilterChoices::CountRole).toLongLong();
        QCOMPARE(sum, slice->count()); // one method a row, or none
    }

    void fewUntickedAreExcluded()
    {
        show({}, Field::Method);
        const QString first = value(1);
        set(1, false);
        QCOMPARE(state(0), Qt::PartiallyChecked);
        const Filter filter = m_choices->applied({});
        QCOMPARE(filter.conditions.size(), 1);
        QCOMPARE(filter.excludedValues(Field::Method), QStringList { first });
        show(filter, Field::Method);
        for (int row = 1; row < m_choices->rowCount(); ++row)
            QCOMPARE(state(row) == Qt::Checked, value(row) != first);
        m_choices->setAll(true);
        QVERIFY(m_choices->applied(filter).isEmpty());
    }

    void fewTickedAreChosen()
    {
        show({}, Field::Buyer);
        m_choices->setAll(false);
        QVERIFY(!m_choices->anyTicked());
        QVERIFY(m_choices->applied({}).isEmpty()); // nothing ticked is nothing to ask for
        set(2, true);
        set(4, true);
        const Filter filter = m_choices->applied(parseFilter(QStringLiteral("method:open")));
        QStringList wanted { value(2), value(4) };
        QStringList found = filter.values(Field::Buyer);
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
        QCOMPARE(filter.conditions.size(), 2);
        // A choice stays a choice, however many are added to it.
        show(filter, Field::Buyer);
        m_choices->setAll(true);
        set(1, false);
        const Filter more = m_choices->applied(filter);
        QVERIFY(more.excludedValues(Field::Buyer).isEmpty());
        QCOMPARE(more.values(Field::Buyer).size(), m_choices->rowCount() - 2);
    }

    void searchChoosesFromWhatIsFound()
    {
        show({}, Field::Supplier);
        const QString wanted = m_choices->index(5).data().toString();
        m_choices->setSearch(wanted);
        QVERIFY(m_choices->rowCount() >= 2);
        QStringList found;
        for (int row = 1; row < m_choices->rowCount(); ++row)
            found.append(value(row));
        const Filter filter = m_choices->applied({});
        QCOMPARE(filter.values(Field::Supplier).size(), found.size());
        for (const QString &each : std::as_const(found))
            QVERIFY(filter.values(Field::Supplier).contains(each));
        m_choices->setSearch(QStringLiteral("no such supplier"));
        QCOMPARE(m_choices->rowCount(), 0);
        QVERIFY(!m_choices->anyTicked());
    }

    void yearsOfARange()
    {
        const Filter range = parseFilter(QStringLiteral("year:2018..2020 method:open"));
        show(range, Field::Year);
        for (int row = 1; row < m_choices->rowCount(); ++row)
            QCOMPARE(state(row) == Qt::Checked, value(row).toInt() >= 2018 && value(row).toInt() <= 2020);
        QVERIFY(m_choices->applied(range) == range);
        int unticked = 0;
        for (int row = 1; row < m_choices->rowCount() && !unticked; ++row) {
            if (state(row) == Qt::Checked) {
                unticked = value(row).toInt();
                set(row, false);
            }
        }
        QVERIFY(unticked > 0);
        const Filter filter = m_choices->applied(range);
        QVERIFY(!filter.values(Field::Year).contains(QString::number(unticked)));
        QCOMPARE(filter.values(Field::Year).size(), 2);
        QCOMPARE(filter.conditions.size(), 2);
    }

    /// Whatever is ticked and unticked: the rows that the filter lets through are those that have (or, when it excludes, have nothing but) what is ticked.
    void rowsAreThoseThatWereTicked()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const Field field = allFields[random() % allFields.size()];
            if (field == Field::Currency)
                continue; // also says in which currency amounts have to be met
            const Filter before = randomFilter(random, *m_table, 2);
            show(before, field);
            if (m_choices->rowCount() < 3)
                continue;
            for (int i = 0; i < 6; ++i)
                set(1 + int(random() % (m_choices->rowCount() - 1)), random() % 2 == 0);
            if (!m_choices->anyTicked())
                continue;
            const Filter after = m_choices->applied(before);
            // Other conditions are left alone.
            const auto others = [field](const Filter &filter) { return filter.withValues(field, {}).withValues(field, {}, true); };
            QVERIFY(others(after) == others(before));
            QSet<quint32> ticked;
            for (int row = 1; row < m_choices->rowCount(); ++row) {
                if (state(row) == Qt::Checked)
                    ticked.insert(codeOf(field, value(row)));
            }
            const bool excludes = after.values(field).isEmpty() && !after.excludedValues(field).isEmpty();
            const auto free = m_engine->run(others(before));
            const auto slice = m_engine->run(after);
            if (after == before)
                continue; // it may say more than the list shows
            for (const quint32 row : free->rows()) {
                bool any = false, all = true;
                forDistinctCodes(m_table->facet(field), row, [&](quint32 code) {
                    any = any || ticked.contains(code);
                    all = all && ticked.contains(code);
                });
                QVERIFY2(slice->contains(row) == (excludes ? all : any), qPrintable(filterText(before) + QStringLiteral(" > ") + filterText(after)));
            }
        }
    }

private:
    void show(const Filter &filter, Field field)
    {
        m_choices->setSlice(m_engine->run(filter), field);
    }
    quint32 codeOf(Field field, const QString &value) const { return codesOf(m_table->facet(field).dictionary, value).front(); }
    Qt::CheckState state(int row) const { return m_choices->index(row).data(Qt::CheckStateRole).value<Qt::CheckState>(); }
    QString value(int row) const { return m_choices->index(row).data(FilterChoices::ValueRole).toString(); }
    void set(int row, bool ticked) { QVERIFY(m_choices->setData(m_choices->index(row), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole)); }

    std::shared_ptr<ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FilterChoices> m_choices;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestFilterChoices)
#include "tst_filterchoices.moc"
