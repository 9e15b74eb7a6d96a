// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/historylist.h"

#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace obra;

class HistoryListTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void showsEveryStepAndBranch()
    {
        const FilterHistory history = branched();
        QWidget window;
        auto *popup = new HistoryList(history, &window);
        const QTreeWidget *list = popup->list();
        QCOMPARE(list->topLevelItemCount(), 4);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("All contracting processes."));
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("Added: Buyer: A"));
        QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("1,204 processes"));
        QCOMPARE(list->topLevelItem(2)->text(0), QStringLiteral("Other branch · Changed: Buyer: A or B"));
        QCOMPARE(list->topLevelItem(2)->text(1), QString()); // nobody has counted
        QCOMPARE(list->topLevelItem(3)->text(0), QStringLiteral("Changed: Buyer: A or C"));
        QCOMPARE(list->currentItem(), list->topLevelItem(1));
        QVERIFY(list->topLevelItem(1)->data(0, Qt::AccessibleTextRole).toString().endsWith(QLatin1String("current step")));
        QVERIFY(list->topLevelItem(1)->font(0).bold());
        QVERIFY(!list->topLevelItem(3)->font(0).bold());
    }

    void goesWhereEnterOrAClickSays_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("keyboard") << true;
        QTest::newRow("mouse") << false;
    }

    void goesWhereEnterOrAClickSays()
    {
        QFETCH(bool, keyboard);
        QWidget window;
        window.resize(600, 400);
        window.show();
        QPointer<HistoryList> popup = new HistoryList(branched(), &window);
        QSignalSpy requested(popup, &HistoryList::stepRequested);
        popup->popup(window.mapToGlobal(QPoint(10, 10)));
        QTRY_VERIFY(popup->isVisible());
        QTreeWidget *list = popup->list();
        if (keyboard) {
            QVERIFY(list->hasFocus());
            QTest::keyClick(list, Qt::Key_Down); // from the current step to the other branch
            QTest::keyClick(list, Qt::Key_Return);
        } else {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(2)).center());
        }
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].toInt(), 2);
        QTRY_VERIFY(!popup); // and is gone
    }

    void escapeLeavesItAsItIs()
    {
        QWidget window;
        window.show();
        QPointer<HistoryList> popup = new HistoryList(branched(), &window);
        QSignalSpy requested(popup, &HistoryList::stepRequested);
        popup->popup(window.mapToGlobal(QPoint(10, 10)));
        QTest::keyClick(popup->list(), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
        QCOMPARE(requested.count(), 0);
    }

private:
    /// all — A (current) — A, C, and from A the branch A, B.
    static FilterHistory branched()
    {
        FilterHistory history;
        history.push(parseFilter(QStringLiteral("buyer:A")));
        history.setRows(Unit::Processes, 1204);
        history.push(parseFilter(QStringLiteral("buyer:A,B")));
        history.undo();
        history.push(parseFilter(QStringLiteral("buyer:A,C")));
        history.undo();
        return history;
    }
};

QTEST_MAIN(HistoryListTest)
#include "tst_historylist.moc"
