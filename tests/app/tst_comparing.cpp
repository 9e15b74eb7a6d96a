// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardview.h"
#include "cards/comparedialog.h"
#include "cards/compareview.h"
#include "cardsdesk.h"
#include "casedesk.h"
#include "casework/savedviewsdialog.h"
#include "importing/messagebar.h"
#include "record/recordview.h"
#include "store/keptapart.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"
#include "tables/comparisonmodel.h"
#include "tables/organizationsmodel.h"
#include "tables/slicemodel.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace obra;

/// Records, names, years and filters side by side in the real window, by keyboard.
class ComparingTest : public QObject, private WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        importInto(m_cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("procesos-2020.json.gz") }));
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void init()
    {
        explore(m_cache);
    }

    void cleanup()
    {
        closeWindow();
    }

    /// Two rows selected by Shift, Ctrl+M, a record, back, back.
    void comparesRecords()
    {
        QTableView *view = table()->view();
        view->setFocus();
        view->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        const QVector<qint64> ids { table()->model()->idAt(0), table()->model()->idAt(1) };
        QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
        waitForComparison();
        QCOMPARE(compareView()->comparison()->records, ids);
        QVERIFY(compareView()->table()->hasFocus());
        QSignalSpy shown(m_window.get(), &MainWindow::recordShown);
        compareView()->table()->setCurrentIndex(compareView()->table()->model()->index(1, ComparisonModel::FirstValue + 1));
        QTest::keyClick(compareView()->table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        QCOMPARE(m_window->record()->record()->id, ids[1]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Comparison);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QVERIFY(view->hasFocus());

        // One row is nothing to compare, and that is said.
        view->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    }

    /// From a card with a name that is typed; the figures are those of the cards and open their rows.
    void comparesNamesFromACard()
    {
        const QString first = topValue(Field::Buyer, 0), second = topValue(Field::Buyer, 1);
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Buyer, first));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->cards()->cardView()->card(), patience);
        const qint64 rows = m_window->cards()->cardView()->card()->rows;
        QTest::keyClick(m_window->cards()->cardView()->body(), Qt::Key_M, Qt::ControlModifier);
        auto *dialog = m_window->findChild<CompareDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("compareStart"))->isEnabled());
        QTest::keyClicks(dialog->searchLine(), second);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("compareFound"))->currentItem()->text(), second);
        QTest::keyClick(dialog->searchLine(), Qt::Key_Return);
        QCOMPARE(dialog->subjects().size(), 2);
        QTest::keyClick(dialog->searchLine(), Qt::Key_Return); // it is there already
        QCOMPARE(dialog->subjects().size(), 2);
        QTest::keyClick(dialog->searchLine(), Qt::Key_Return, Qt::ControlModifier);
        waitForComparison();
        const std::shared_ptr<const Comparison> comparison = compareView()->comparison();
        QCOMPARE(comparison->titles, QStringList({ first, second }));
        const ComparedRow &processes = comparison->rows.first();
        QCOMPARE(processes.values[0].rows, rows);

        // Every figure opens as many rows as it is made of.
        int opened = 0;
        for (const ComparedRow &row : comparison->rows) {
            for (const ComparedValue &value : row.values) {
                if (!value.filter || ++opened % 7 != 0)
                    continue;
                m_session->setFilter(*value.filter);
                settle();
                QVERIFY2(m_session->slice()->count() == value.rows, qPrintable(row.label + filterText(*value.filter)));
            }
        }
        QVERIFY(opened > 20);
        compareView()->table()->setFocus();
        compareView()->table()->setCurrentIndex(compareView()->table()->model()->index(1, ComparisonModel::FirstValue + 1));
        QTest::keyClick(compareView()->table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QCOMPARE(m_session->slice()->count(), processes.values[1].rows);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Comparison);
        QTest::keyClick(compareView()->table(), Qt::Key_I, Qt::ControlModifier); // the card of the column
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);
        QCOMPARE(m_window->cards()->cardView()->subject().value, second);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Comparison);
    }

    void comparesTheChosenValuesOfAFacet()
    {
        m_session->setFilter(Filter().withValues(Field::Year, { QStringLiteral("2019"), QStringLiteral("2020") }));
        settle();
        emit m_window->explore()->compareRequested(Unit::Processes, Field::Year, QStringLiteral("2019"));
        waitForComparison();
        QCOMPARE(compareView()->comparison()->titles, QStringList({ QStringLiteral("2019"), QStringLiteral("2020") }));
        const int all = compareView()->table()->model()->rowCount();
        auto *only = compareView()->findChild<QCheckBox *>(QStringLiteral("compareOnly"));
        QTest::keyClick(only, Qt::Key_Space);
        QVERIFY(compareView()->table()->model()->rowCount() < all);
        QTest::keyClick(compareView()->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("What is compared\t≠\t2019\t2020")));

        const QString path = m_folder.filePath(QStringLiteral("years.csv"));
        auto *messages = m_window->findChild<MessageBar *>();
        m_window->cards()->writeComparison(path);
        QTRY_VERIFY_WITH_TIMEOUT(messages->text().contains(QLatin1String("years.csv")), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2019,2020"));
    }

    void comparesSavedViews()
    {
        m_window->desk()->caseSession()->open(m_folder.filePath(QStringLiteral("views.obra")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->desk()->caseSession()->isOpen(), patience);
        QVector<SavedView> views;
        for (const char *filter : { "method:open", "method:direct" }) {
            SavedView view;
            view.id = view.name = QString::fromLatin1(filter);
            view.unit = QStringLiteral("processes");
            view.filter = QString::fromLatin1(filter);
            views.append(view);
        }
        m_window->desk()->caseSession()->setViews(views);
        m_window->desk()->editViews();
        auto *dialog = m_window->findChild<SavedViewsDialog *>();
        auto *compare = dialog->findChild<QPushButton *>(QStringLiteral("savedViewCompare"));
        dialog->list()->selectAll();
        QVERIFY(compare->isEnabled());
        QTest::keyClick(compare, Qt::Key_Space);
        waitForComparison();
        QCOMPARE(compareView()->comparison()->titles, QStringList({ QStringLiteral("method:open"), QStringLiteral("method:direct") }));
        const ComparedRow &rows = compareView()->comparison()->rows.first();
        for (int i = 0; i < 2; ++i) {
            m_session->setFilter(parseFilter(views[i].filter));
            settle();
            QCOMPARE(m_session->slice()->count(), rows.values[i].rows);
        }
        // One alone is put beside what is shown.
        m_window->cards()->compareViews({ views[0] });
        QTRY_VERIFY_WITH_TIMEOUT(compareView()->comparison() && compareView()->comparison()->titles.size() == 2 && compareView()->comparison()->filters[1] == m_session->filter(), patience);
    }

    /// A row of suppliers or buyers is a name like any other.
    void suppliersOfTheTable()
    {
        m_session->setUnit(Unit::Suppliers);
        settle();
        OrganizationsPane *pane = m_window->explore()->organizations();
        QTRY_VERIFY_WITH_TIMEOUT(pane->model()->list(), patience);
        const auto name = [pane](int row) { return pane->model()->list()->name(pane->model()->listRow(row)); };
        int row = 0; // one of them is that of the processes that name nobody
        while (name(row).isEmpty() || name(row + 1).isEmpty())
            ++row;
        const QStringList names { name(row), name(row + 1) };
        pane->view()->setFocus();
        pane->view()->setCurrentIndex(pane->model()->index(row, 0));
        QTest::keyClick(pane->view(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);
        QCOMPARE(m_window->cards()->cardView()->subject(), cardOf(Unit::Processes, Field::Supplier, names[0]));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(pane->view()->hasFocus());
        QTest::keyClick(pane->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(pane->view(), Qt::Key_M, Qt::ControlModifier);
        waitForComparison();
        QCOMPARE(compareView()->comparison()->titles, names);
    }

    /// Rowids are of one import: nothing of the old records is asked of the new data, neither by the comparison nor on the way back.
    void recordsOfOtherDataAreForgotten()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
        importInto(other, practiceFiles({ QStringLiteral("procesos-2020.json.gz") }));
        const QVector<qint64> ids { table()->model()->idAt(0), table()->model()->idAt(1) };
        m_window->cards()->compareRecords(Unit::Processes, ids);
        waitForComparison();

        // The same data once more: it stays.
        m_session->setKeptApart({ { { topValue(Field::Supplier), QString() } } });
        QSignalSpy compared(compareView()->table()->model(), &QAbstractItemModel::modelReset);
        QTRY_VERIFY_WITH_TIMEOUT(compared.count() > 0 && compareView()->comparison(), patience);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Comparison);
        QCOMPARE(compareView()->comparison()->records, ids);
        QVERIFY(compareView()->table()->isVisible());

        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Buyer, topValue(Field::Buyer)));
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);
        m_session->openCache(other);
        QSignalSpy answered(m_session.get(), &Session::sliceChanged);
        QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, patience);
        settle();
        QVERIFY(!compareView()->comparison());
        QTest::keyClick(m_window->cards()->cardView()->body(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);

        // A record that is shown is the same one after its rowid has changed, or it is gone.
        const std::shared_ptr<const ColumnTable> rows = m_session->table(Unit::Processes);
        QVERIFY(rows->rows > 0);
        QSignalSpy shown(m_window.get(), &MainWindow::recordShown);
        m_window->openRecord(Unit::Processes, rows->id[rows->rows - 1]);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        const QString ocid = m_window->record()->record()->ocid;
        const QString both = m_folder.filePath(QStringLiteral("both.sqlite"));
        importInto(both, practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("procesos-2020.json.gz") }));
        m_session->openCache(both);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, patience);
        QCOMPARE(m_window->record()->record()->ocid, ocid);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Record);
        const QString older = m_folder.filePath(QStringLiteral("older.sqlite"));
        importInto(older, practiceFiles({ QStringLiteral("procesos-2018.json.gz") }));
        m_session->openCache(older);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->screen(), MainWindow::Screen::Explore, patience);
        settle();

        // While it is looked at: it goes, and that is said.
        m_window->cards()->compareRecords(Unit::Processes, { table()->model()->idAt(0), table()->model()->idAt(1) });
        waitForComparison();
        m_session->openCache(other);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->screen(), MainWindow::Screen::Explore, patience);
        QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
        settle();
        QFile::remove(keptApartPath(m_cache));
    }

private:
    SliceTable *table() const { return sliceTable(); }
    CompareView *compareView() const { return m_window->cards()->compareView(); }
    void waitForComparison()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->screen(), MainWindow::Screen::Comparison, patience);
        QTRY_VERIFY_WITH_TIMEOUT(compareView()->comparison(), patience);
        activate();
    }
};

QTEST_MAIN(ComparingTest)
#include "tst_comparing.moc"
