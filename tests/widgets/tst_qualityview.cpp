// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "quality/qualityview.h"
#include "support/randomtable.h"
#include "tables/qualitymodels.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace obra;

class TestQualityView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<Filter>(); }

    void modelsSayWhatTheReportSays()
    {
        ProblemsModel problems;
        MissingModel missing;
        QAbstractItemModelTester problemsTester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester missingTester(&missing, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(problems.rowCount(), 0);
        QCOMPARE(missing.rowCount(), 0);
        Engine engine(m_table, {});
        const auto report = qualityReport(*engine.run(Filter()), Field::Year);
        problems.setReport(report);
        missing.setReport(report);
        QCOMPARE(problems.rowCount(), report->problems.size());
        QCOMPARE(missing.rowCount(), report->checks.size());
        QCOMPARE(missing.columnCount(), report->groups.size() + 2);
        const QLocale locale;
        for (int row = 0; row < problems.rowCount(); ++row) {
            QVERIFY(problems.index(row, ProblemsModel::Rows).data().toString().startsWith(locale.toString(report->problems[row].rows)));
            for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
                QVERIFY(!problems.index(row, column).data().toString().isEmpty());
        }
        for (int row = 0; row < missing.rowCount(); ++row) {
            for (int column = 1; column < missing.columnCount(); ++column) {
                const qint64 all = column == 1 ? report->rows : report->groups[column - 2].rows;
                const qint64 lacking = column == 1 ? report->checks[row].missing : report->checks[row].missingIn[column - 2];
                const QString text = missing.index(row, column).data().toString(), spoken = missing.index(row, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(spoken.contains(locale.toString(lacking)) && spoken.contains(locale.toString(all)), qPrintable(spoken));
                QCOMPARE(text == QStringLiteral("100 %"), lacking == 0); // never all of them when one is missing
                QCOMPARE(text == QStringLiteral("0 %"), lacking == all);
            }
        }
        problems.setReport(nullptr);
        missing.setReport(nullptr);
        QCOMPARE(problems.rowCount(), 0);
        QCOMPARE(missing.columnCount(), 0);
    }

    void everyBarOpensItsRows()
    {
        QualityView view;
        view.resize(1200, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        Engine engine(m_table, {});
        const auto slice = engine.run(parseFilter(QStringLiteral("year:2012..2020")));
        view.setSlice(slice);
        QTRY_VERIFY(view.report());
        QCOMPARE(view.report()->rows, slice->count());
        QSignalSpy opened(&view, &SliceView::rowsRequested);
        const auto count = [&] { return opened.isEmpty() ? -1 : engine.run(opened.takeLast().constFirst().value<Filter>())->count(); };

        view.focusFirst();
        auto *problems = view.findChild<QTableView *>(QStringLiteral("qualityProblems"));
        QVERIFY(problems->hasFocus());
        for (int row = 0; row < problems->model()->rowCount(); ++row) {
            problems->setCurrentIndex(problems->model()->index(row, 0));
            QTest::keyClick(problems, Qt::Key_Return);
            const qint64 rows = view.report()->problems[row].rows;
            QCOMPARE(count(), rows > 0 ? rows : -1); // nought opens nothing
        }
        auto *group = view.findChild<QComboBox *>(QStringLiteral("qualityGroup"));
        for (int choice = 0; choice < group->count(); ++choice) {
            group->setCurrentIndex(choice);
            QTRY_VERIFY(view.report());
            auto *missing = view.findChild<QTableView *>(QStringLiteral("qualityMissing"));
            for (int row = 0; row < missing->model()->rowCount(); ++row) {
                for (int column = 1; column < missing->model()->columnCount(); column += 4) {
                    missing->setCurrentIndex(missing->model()->index(row, column));
                    const QString detail = view.findChild<QLabel *>(QStringLiteral("qualityDetail"))->text();
                    for (const char *name : { "qualityShowMissing", "qualityShowPresent" }) {
                        auto *button = view.findChild<QPushButton *>(QLatin1String(name));
                        if (!button->isEnabled())
                            continue;
                        QTest::mouseClick(button, Qt::LeftButton);
                        const qint64 rows = count();
                        QVERIFY2(rows > 0 && detail.contains(QLocale().toString(rows)), qPrintable(detail + QString::number(rows)));
                    }
                }
            }
        }
        QCOMPARE(view.saveState(), QByteArray("source"));
        QVERIFY(view.restoreState("buyer"));
        QVERIFY(!view.restoreState("nonsense"));
        QTRY_VERIFY(view.report());
        QCOMPARE(view.report()->groupedBy, Field::Buyer);
        view.setSlice(nullptr);
        QVERIFY(!view.report());
        QCOMPARE(problems->model()->rowCount(), 0);
    }

private:
    std::shared_ptr<const ColumnTable> m_table = randomTable(11, { .rows = 400, .buyers = 8 });
};

QTEST_MAIN(TestQualityView)
#include "tst_qualityview.moc"
