// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "explore/engine.h"
#include "support/randomtable.h"
#include "table/columnchooser.h"
#include "table/slicetable.h"
#include "table/totalsline.h"
#include "tables/slicemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <map>

using namespace obra;

/// The table: rows and totals of a slice, columns, copying and what its keys ask for.
class SliceTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_data = randomTable(5);
        m_engine = std::make_unique<Engine>(m_data, Engine::TextSearch());
    }

    void init()
    {
        m_table = std::make_unique<SliceTable>();
        m_table->resize(1000, 400);
        // The session's part, without its threads.
        connect(m_table.get(), &SliceTable::pageNeeded, this, [this](quint64 generation, int first, const QVector<qint64> &ids) {
            QVector<RowText> rows;
            for (const qint64 id : ids) {
                RowText row;
                row.id = id;
                row.ocid = ocidOf(id);
                row.title = QStringLiteral("Title\tof %1").arg(id);
                row.buyer = QStringLiteral("Buyer %1").arg(id % 7);
                rows << row;
            }
            QMetaObject::invokeMethod(m_table.get(), [table = m_table.get(), generation, first, rows] { table->setPage(generation, first, rows); }, Qt::QueuedConnection);
        });
        connect(m_table.get(), &SliceTable::orderNeeded, this, [this](SortColumn column, bool descending) {
            if (m_slice)
                m_table->setOrder(m_slice, m_engine->order(*m_slice, column, descending), column, descending);
        });
        show({});
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void cleanup()
    {
        m_table.reset();
        m_slice.reset();
    }

    void hasTheRowsOfTheSlice()
    {
        std::mt19937 random(4);
        for (int i = 0; i < 20; ++i) {
            const Filter filter = randomFilter(random, *m_data, 3);
            show(filter);
            QCOMPARE(qint64(m_table->view()->model()->rowCount()), m_slice->count());
        }
    }

    void fillsWhatIsSeen()
    {
        QTRY_VERIFY(m_table->model()->index(0, SliceModel::Title).data().toString().contains(QStringLiteral("Title")));
    }

    void totalsAreThoseOfTheRows()
    {
        show(parseFilter(QStringLiteral("method:open")));
        const std::vector<CurrencyTotal> sums = totalsOf(*m_data, m_slice->rows());
        std::map<QString, ScaledSum> own;
        for (const CurrencyTotal &total : sums)
            own[total.currency] = total.amount;
        for (const CurrencyTotal &total : m_slice->totals()) {
            if (total.rows > 0)
                QVERIFY(own[total.currency] == total.amount);
        }
        const QString text = m_table->findChild<TotalsLine *>()->totalsText();
        for (const CurrencyTotal &total : m_slice->totals()) {
            if (total.rows > 0)
                QVERIFY2(text.contains(formatAmount(total.amount)), qPrintable(text));
        }
    }

    void selectionHasItsOwnTotals()
    {
        auto *line = m_table->findChild<TotalsLine *>();
        QVERIFY(line->selectionText().isEmpty());
        m_table->view()->selectAll();
        QVERIFY(line->selectionText().contains(QLocale().toString(m_slice->count())));
        for (const CurrencyTotal &total : m_slice->totals()) {
            if (total.rows > 0)
                QVERIFY(line->selectionText().contains(formatAmount(total.amount)));
        }
        m_table->view()->clearSelection();
        QVERIFY(line->selectionText().isEmpty());
    }

    void sortsByHeader()
    {
        QSignalSpy needed(m_table.get(), &SliceTable::orderNeeded);
        m_table->view()->sortByColumn(SliceModel::Amount, Qt::DescendingOrder);
        QTRY_VERIFY(needed.count() > 0);
        QCOMPARE(needed.last().at(0).value<SortColumn>(), SortColumn::Amount);
        const std::vector<quint32> order = m_engine->order(*m_slice, SortColumn::Amount, true);
        QTRY_COMPARE(m_table->model()->idAt(0), m_data->id[order.front()]);
        QCOMPARE(m_table->model()->idAt(m_table->model()->rowCount() - 1), m_data->id[order.back()]);
    }

    void sortingOutlivesAFilter()
    {
        m_table->view()->sortByColumn(SliceModel::Amount, Qt::DescendingOrder);
        show(parseFilter(QStringLiteral("method:open")));
        const std::vector<quint32> order = m_engine->order(*m_slice, SortColumn::Amount, true);
        QTRY_COMPARE(m_table->model()->idAt(0), m_data->id[order.front()]);
    }

    void keepsTheRowOverAFilter()
    {
        const Filter filter = parseFilter(QStringLiteral("method:open"));
        const auto later = m_engine->run(filter);
        const qint64 id = m_data->id[later->rows().at(later->rows().size() / 2)];
        QVERIFY(m_table->selectId(id));
        show(filter);
        QCOMPARE(m_table->model()->idAt(m_table->view()->currentIndex().row()), id);
    }

    void enterAndDoubleClickOpen()
    {
        QSignalSpy requested(m_table.get(), &SliceTable::recordRequested);
        m_table->view()->selectRow(3);
        QTest::keyClick(m_table->view(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(1).toLongLong(), m_table->model()->idAt(3));
        const QPoint point = m_table->view()->visualRect(m_table->model()->index(2, SliceModel::Title)).center();
        QTest::mouseClick(m_table->view()->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(m_table->view()->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(requested.count(), 2);
        QCOMPARE(requested.at(1).at(1).toLongLong(), m_table->model()->idAt(2));
    }

    void stepsInTheTablesOrder()
    {
        const qint64 first = m_table->model()->idAt(0);
        const qint64 second = m_table->model()->idAt(1);
        QCOMPARE(m_table->neighbour(first, 1), second);
        QCOMPARE(m_table->neighbour(second, -1), first);
        QCOMPARE(m_table->neighbour(first, -1), 0);
        QCOMPARE(m_table->neighbour(m_table->model()->idAt(m_table->model()->rowCount() - 1), 1), 0);
        QCOMPARE(m_table->neighbour(123456789, 1), 0);
        QVERIFY(!m_table->selectId(123456789));
    }

    void copiesWhatIsSelected()
    {
        QTRY_VERIFY(m_table->model()->index(5, SliceModel::Title).data().toString().contains(QStringLiteral("Title")));
        auto *selection = m_table->view()->selectionModel();
        for (const int row : { 1, 2, 4 })
            selection->select(m_table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(m_table->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 4);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        const QHeaderView *header = m_table->view()->horizontalHeader();
        const int columns = header->count() - header->hiddenSectionCount();
        for (const QString &line : lines)
            QCOMPARE(line.split(QLatin1Char('\t')).size(), columns); // a tab within a title does not make a cell
        QVERIFY(lines.at(1).contains(QStringLiteral("Title of %1").arg(m_table->model()->idAt(1))));
    }

    void copiesRowsThatWereNeverSeen()
    {
        QApplication::clipboard()->clear();
        m_table->view()->selectAll();
        m_table->copySelection();
        QTRY_COMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), int(m_slice->count()));
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            QVERIFY2(lines.at(row + 1).contains(QStringLiteral("Title of %1").arg(m_table->model()->idAt(row))), qPrintable(lines.at(row + 1)));
    }

    void choosesColumns()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        QVERIFY(header->isSectionHidden(SliceModel::Ocid));
        m_table->showColumnChooser();
        auto *chooser = m_table->findChild<ColumnChooser *>(QStringLiteral("columnChooser"));
        QVERIFY(chooser);
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("columnList"));
        QCOMPARE(list->count(), m_table->model()->columnCount());
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toInt() == SliceModel::Ocid)
                list->item(row)->setCheckState(Qt::Checked);
        }
        QVERIFY(!header->isSectionHidden(SliceModel::Ocid));
        auto *search = chooser->findChild<QLineEdit *>(QStringLiteral("columnSearch"));
        search->setText(list->item(0)->text());
        int seen = 0;
        for (int row = 0; row < list->count(); ++row)
            seen += !list->item(row)->isHidden();
        QVERIFY(seen >= 1 && seen < list->count());
        chooser->close();
    }

    void lastColumnStays()
    {
        m_table->showColumnChooser();
        auto *chooser = m_table->findChild<ColumnChooser *>(QStringLiteral("columnChooser"));
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("columnList"));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        const QHeaderView *header = m_table->view()->horizontalHeader();
        QCOMPARE(header->hiddenSectionCount(), header->count() - 1);
        chooser->close();
    }

    void stateComesBack()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        header->setSectionHidden(SliceModel::Ocid, false);
        header->resizeSection(SliceModel::Title, 321);
        const QByteArray state = m_table->saveState();
        SliceTable other;
        QVERIFY(other.restoreState(state));
        QVERIFY(!other.view()->horizontalHeader()->isSectionHidden(SliceModel::Ocid));
        QCOMPARE(other.view()->horizontalHeader()->sectionSize(SliceModel::Title), 321);
        QVERIFY(!other.restoreState(QByteArray("rubbish")));
    }

    void nothingMatchesHasAWayOut()
    {
        show(parseFilter(QStringLiteral("method:open year:1066")));
        QCOMPARE(m_slice->count(), 0);
        auto *empty = m_table->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!m_table->view()->isVisible());
        QSignalSpy removal(m_table.get(), &SliceTable::lastConditionRemovalRequested);
        QTest::mouseClick(empty->findChild<QPushButton *>(QStringLiteral("emptyFirst")), Qt::LeftButton);
        QCOMPARE(removal.count(), 1);
        show({});
        QVERIFY(m_table->view()->isVisible());
    }

    void otherUnitHasItsOwnColumns()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        header->setSectionHidden(SliceModel::Ocid, false);
        RandomTableOptions options;
        options.rows = 50;
        options.unit = Unit::Projects;
        const auto projects = randomTable(6, options);
        m_table->setSlice(Engine(projects, {}).run({}));
        QVERIFY(header->isSectionHidden(SliceModel::Ocid));
        QCOMPARE(m_table->model()->rowCount(), 50);
        m_table->setSlice(m_slice);
        QVERIFY(!header->isSectionHidden(SliceModel::Ocid));
    }

private:
    void show(const Filter &filter)
    {
        m_slice = m_engine->run(filter);
        m_table->setSlice(m_slice);
    }

    std::shared_ptr<const ColumnTable> m_data;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SliceTable> m_table;
    std::shared_ptr<const Slice> m_slice;
};

QTEST_MAIN(SliceTableTest)
#include "tst_slicetable.moc"
