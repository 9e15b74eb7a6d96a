// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/valuecodes.h"
#include "support/randomtable.h"
#include "tables/facetsums.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace obra;

class TestFacetSums : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_table = randomTable(8, { .rows = 900 });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void areThoseOfTheRows()
    {
        FacetSums sums;
        QVector<FacetSums::Sums> answers;
        QThread *thread = nullptr;
        connect(&sums, &FacetSums::ready, this, [&](const std::shared_ptr<const Slice> &, Field, const QString &, const FacetSums::Sums &answer) {
            answers.append(answer);
            thread = QThread::currentThread();
        });
        const auto slice = m_engine->run(parseFilter(QStringLiteral("method:open -status:cancelled")));
        sums.setSlice(slice);
        const QString currency = slice->totals().front().currency;
        const quint32 code = codesOf(m_table->facet(Field::Currency).dictionary, currency).front();
        for (const Field field : { Field::Method, Field::Supplier, Field::Currency }) {
            answers.clear();
            sums.request(field, currency);
            QTRY_COMPARE(answers.size(), 1);
            QCOMPARE(thread, QThread::currentThread());
            std::vector<ScaledSum> wanted(codeCount(m_table->facet(field).dictionary), 0);
            for (quint32 row = 0; row < m_table->rows; ++row) {
                if (!slice->matchesBut(row, field))
                    continue;
                for (quint32 cell = m_table->amounts.offsets[row]; cell < m_table->amounts.offsets[row + 1]; ++cell) {
                    if (m_table->amounts.currency[cell] == code)
                        forDistinctCodes(m_table->facet(field), row, [&](quint32 value) { wanted[value] += m_table->amounts.amount[cell]; });
                }
            }
            QVERIFY(*answers.front() == wanted);
        }
        answers.clear();
        sums.request(Field::Method, QStringLiteral("XTS"));
        QTRY_COMPARE(answers.size(), 1);
        for (const ScaledSum sum : *answers.front())
            QVERIFY(sum == 0);
    }

    void oldAnswersAreDropped()
    {
        FacetSums sums;
        QVector<std::shared_ptr<const Slice>> answered;
        connect(&sums, &FacetSums::ready, this, [&](const std::shared_ptr<const Slice> &slice) { answered.append(slice); });
        sums.request(Field::Method, QStringLiteral("PAB")); // nothing is open
        std::shared_ptr<const Slice> last;
        for (int i = 0; i < 20; ++i) {
            last = m_engine->run(i % 2 ? parseFilter(QStringLiteral("method:open")) : Filter());
            sums.setSlice(last);
            for (const Field field : allFields)
                sums.request(field, QStringLiteral("PAB"));
        }
        QTRY_COMPARE(answered.size(), fieldCount);
        QTest::qWait(50);
        QCOMPARE(answered.size(), fieldCount);
        for (const auto &slice : std::as_const(answered))
            QVERIFY(slice == last);
    }

private:
    std::shared_ptr<ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestFacetSums)
#include "tst_facetsums.moc"
