// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/partsline.h"
#include "explore/engine.h"
#include "filters/columnfilterpopup.h"
#include "support/randomtable.h"
#include "table/columnchooser.h"
#include "table/slicetable.h"
#include "table/tableheader.h"
#include "table/totalsline.h"
#include "tables/slicemodel.h"
#include "threads/handing.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

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
            postTo(m_table.get(), [table = m_table.get(), generation, first, rows] { table->setPage(generation, first, rows); });
        });
        connect(m_table.get(), &SliceTable::orderNeeded, this, [this](const QVector<SortKey> &keys) {
            if (m_slice)
                m_table->setOrder(m_slice, m_engine->order(*m_slice, keys), keys);
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

    /// Each title can be read whole beside its arrow and its funnel.
    void titlesAreWhole()
    {
        const QHeaderView *header = m_table->view()->horizontalHeader();
        for (const TableColumn column : m_table->shownColumns())
            QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(columnName(column)));
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

    /// However narrow: every amount in sight is whole, and those that are not are behind a button that the keyboard reaches.
    void totalsAreNeverCut()
    {
        const auto *line = m_table->findChild<TotalsLine *>();
        qsizetype currencies = 0;
        for (const CurrencyTotal &total : m_slice->totals())
            currencies += total.rows > 0;
        QVERIFY(currencies >= 3);
        m_table->view()->selectAll();
        bool anyLeftOut = false, allInSight = false;
        for (int width = 1800; width >= 300; width -= 100) {
            m_table->resize(width, 400);
            QTest::qWait(0);
            for (const PartsLine *part : line->findChildren<PartsLine *>()) {
                const auto *label = part->findChild<ElidedLabel *>();
                QVERIFY2(part->shownParts() >= 1, qPrintable(part->text()));
                QVERIFY2(label->toolTip().isEmpty(), qPrintable(QStringLiteral("%1 px: %2").arg(width).arg(label->text()))); // it has one when it is cut
                auto *more = part->findChild<QToolButton *>();
                QCOMPARE(more->isVisible(), part->shownParts() < currencies);
                if (!more->isVisible()) {
                    allInSight = true;
                    continue;
                }
                anyLeftOut = true;
                QVERIFY(more->focusPolicy() & Qt::TabFocus);
                QVERIFY(more->accessibleName().contains(QLocale().toString(currencies - part->shownParts())));
            }
        }
        QVERIFY(anyLeftOut && allInSight);
        auto *more = line->findChild<QToolButton *>(QStringLiteral("totalsMore"));
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        auto *menu = line->findChild<QMenu *>(QStringLiteral("totalsMenu"));
        QVERIFY(menu && menu->isVisible());
        QStringList listed;
        for (const QAction *action : menu->actions())
            listed.append(action->text());
        QCOMPARE(listed.size(), currencies);
        for (const CurrencyTotal &total : m_slice->totals())
            QVERIFY(total.rows == 0 || !listed.filter(formatAmount(total.amount)).isEmpty());
        menu->close();
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
        const QVector<SortKey> byAmount { { SortColumn::Amount, true } };
        QVERIFY(needed.last().at(0).value<QVector<SortKey>>() == byAmount);
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
        auto *tree = chooser->findChild<QTreeWidget *>(QStringLiteral("columnTree"));
        QCOMPARE(tree->topLevelItemCount(), 1 + int(sectionsOf(Unit::Processes).size()));
        QCOMPARE(tree->topLevelItem(0)->childCount(), int(m_table->shownColumns().size()));
        QSet<int> offered;
        for (int group = 1; group < tree->topLevelItemCount(); ++group) {
            for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
                offered.insert(tree->topLevelItem(group)->child(i)->data(0, Qt::UserRole).toInt());
        }
        for (int column = 0; column < TableColumns::ColumnCount; ++column)
            QCOMPARE(offered.contains(column), sectionOf(TableColumn(column), Unit::Processes).has_value());
        itemOf(tree, SliceModel::Ocid)->setCheckState(0, Qt::Checked);
        QVERIFY(!header->isSectionHidden(SliceModel::Ocid));
        QCOMPARE(m_table->shownColumns().last(), TableColumns::Ocid); // where it is looked for: behind those that were there
        QCoreApplication::processEvents();
        QCOMPARE(tree->topLevelItem(0)->childCount(), int(m_table->shownColumns().size()));
        itemOf(tree, SliceModel::Buyer)->setCheckState(0, Qt::Unchecked);
        QCoreApplication::processEvents();
        QVERIFY(!m_table->shownColumns().contains(TableColumns::Buyer));

        auto *search = chooser->findChild<QLineEdit *>(QStringLiteral("columnSearch"));
        search->setText(columnTitle(TableColumns::TenderValue, Unit::Processes).toUpper());
        int seen = 0;
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i)
                seen += !tree->topLevelItem(group)->child(i)->isHidden();
        }
        QCOMPARE(seen, 1);
        search->clear();

        // By keyboard: into the list, and the first column one place to the right.
        const QVector<TableColumn> before = m_table->shownColumns();
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QTest::keyClick(chooser, Qt::Key_Down, Qt::AltModifier);
        QVector<TableColumn> moved = before;
        moved.swapItemsAt(0, 1);
        QCOMPARE(m_table->shownColumns(), moved);
        QTest::mouseClick(chooser->findChild<QToolButton *>(QStringLiteral("columnUp")), Qt::LeftButton);
        QCOMPARE(m_table->shownColumns(), before);
        QTest::mouseClick(chooser->findChild<QPushButton *>(QStringLiteral("columnReset")), Qt::LeftButton);
        QVERIFY(!m_table->shownColumns().contains(TableColumns::Ocid));
        QVERIFY(m_table->shownColumns().contains(TableColumns::Buyer));
        chooser->close();
    }

    void sortsBySeveralColumns()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        };
        using Keys = QVector<SortKey>;
        click(SliceModel::Buyer, Qt::NoModifier);
        QVERIFY(m_table->model()->sortKeys() == Keys({ { SortColumn::Buyer, false } }));
        click(SliceModel::Amount, Qt::ShiftModifier);
        click(SliceModel::Amount, Qt::ShiftModifier);
        const Keys both { { SortColumn::Buyer, false }, { SortColumn::Amount, true } };
        QVERIFY(m_table->model()->sortKeys() == both);
        const std::vector<quint32> order = m_engine->order(*m_slice, both);
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            QCOMPARE(m_table->model()->tableRow(row), order[std::size_t(row)]);
        QVERIFY(!m_table->grab().isNull());
        click(SliceModel::Amount, Qt::ShiftModifier); // and no more
        QVERIFY(m_table->model()->sortKeys() == Keys({ { SortColumn::Buyer, false } }));
        click(SliceModel::Date, Qt::NoModifier); // without Shift: alone
        QVERIFY(m_table->model()->sortKeys() == Keys({ { SortColumn::Date, false } }));
        m_table->sortBy(SliceModel::Description, true); // cannot be sorted: said, and nothing is changed
        QVERIFY(m_table->model()->sortKeys() == Keys({ { SortColumn::Date, false } }));
    }

    void headerShowsAndOpensFilters()
    {
        auto *header = static_cast<TableHeader *>(m_table->view()->horizontalHeader());
        QVERIFY(!header->isFiltered(SliceModel::Method));
        const QImage before = header->grab().toImage();
        show(parseFilter(QStringLiteral("method:open")));
        QVERIFY(header->isFiltered(SliceModel::Method));
        QVERIFY(!header->isFiltered(SliceModel::Buyer));
        QVERIFY(header->grab().toImage() != before);
        QVERIFY(header->filterButtonRect(SliceModel::Description).isEmpty());

        QSignalSpy filters(m_table.get(), &SliceTable::filterRequested);
        const auto popup = [this] { return m_table->findChild<ColumnFilterPopup *>(); };
        const QVector<SortKey> keys = m_table->model()->sortKeys();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->filterButtonRect(SliceModel::Method).center());
        QVERIFY(popup() && popup()->isVisible());
        QVERIFY(m_table->model()->sortKeys() == keys); // the button does not sort
        QTest::mouseClick(popup()->findChild<QPushButton *>(QStringLiteral("filterClear")), Qt::LeftButton);
        QCOMPARE(filters.count(), 1);
        QVERIFY(filters[0][0].value<Filter>().isEmpty());
        QTRY_VERIFY(!popup());
        // By keyboard, for the column that the cell is in.
        m_table->view()->setFocus();
        m_table->view()->setCurrentIndex(m_table->model()->index(2, SliceModel::Status));
        QTest::keyClick(m_table->view(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(popup() && popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(m_table->view()->currentIndex().row(), 2);
    }

    void frozenColumnsStayInSight()
    {
        auto *frozen = m_table->findChild<QTableView *>(QStringLiteral("frozenColumns"));
        QVERIFY(!frozen->isVisible());
        m_table->setFrozenColumns(1);
        QVERIFY(frozen->isVisible());
        QTableView *view = m_table->view();
        const QHeaderView *header = view->horizontalHeader();
        const auto shown = [&] {
            QVector<TableColumn> columns;
            for (int visual = 0; visual < frozen->horizontalHeader()->count(); ++visual) {
                if (const int column = frozen->horizontalHeader()->logicalIndex(visual); !frozen->horizontalHeader()->isSectionHidden(column))
                    columns.append(TableColumn(column));
            }
            return columns;
        };
        QCOMPARE(shown(), QVector<TableColumn> { m_table->shownColumns().first() });
        // Both go up and down together, and rows stand side by side.
        view->verticalScrollBar()->setValue(40);
        QCOMPARE(frozen->verticalScrollBar()->value(), 40);
        QCOMPARE(frozen->rowAt(20), view->rowAt(20));
        QCOMPARE(frozen->rowViewportPosition(50), view->rowViewportPosition(50));
        frozen->verticalScrollBar()->setValue(10);
        QCOMPARE(view->verticalScrollBar()->value(), 10);
        m_table->setRowHeight(RowHeight::Tall);
        QCOMPARE(frozen->rowHeight(10), view->rowHeight(10));
        // Widths follow each other; so does the order.
        view->horizontalHeader()->resizeSection(SliceModel::Title, 333);
        QCOMPARE(frozen->columnWidth(SliceModel::Title), 333);
        frozen->horizontalHeader()->resizeSection(SliceModel::Title, 222);
        QCOMPARE(view->columnWidth(SliceModel::Title), 222);
        view->horizontalHeader()->moveSection(0, 1);
        QCOMPARE(shown(), QVector<TableColumn> { m_table->shownColumns().first() });
        // A click there selects the row here, and does not scroll sideways.
        for (int column = 0; column < header->count(); ++column)
            view->horizontalHeader()->setSectionHidden(column, false);
        m_table->setFrozenColumns(2);
        QCoreApplication::processEvents();
        view->horizontalScrollBar()->setValue(300);
        QCOMPARE(view->horizontalScrollBar()->value(), 300);
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, QPoint(5, view->rowViewportPosition(12) + 3));
        QCOMPARE(view->currentIndex().row(), 12);
        QVERIFY(view->selectionModel()->isRowSelected(12));
        QCOMPARE(view->horizontalScrollBar()->value(), 300);
        // The keyboard's cell does not hide behind them.
        view->setFocus();
        const int third = m_table->shownColumns().at(2);
        view->setCurrentIndex(m_table->model()->index(12, third));
        QVERIFY(view->visualRect(view->currentIndex()).left() >= frozen->width());
        // Never so many that nothing is left.
        m_table->setFrozenColumns(30);
        QVERIFY(frozen->width() <= view->viewport()->width() * 2 / 3);
        m_table->setFrozenColumns(0);
        QVERIFY(!frozen->isVisible());
        QVERIFY(!frozen->model());
    }

    void rowHeights()
    {
        QVector<int> heights;
        for (const RowHeight height : { RowHeight::Compact, RowHeight::Normal, RowHeight::Tall }) {
            m_table->setRowHeight(height);
            heights.append(m_table->view()->rowHeight(0));
            QVERIFY(!m_table->grab().isNull());
        }
        QVERIFY(heights[0] < heights[1] && 2 * heights[1] < heights[2] + heights[1] && heights[1] < heights[2]);
    }

    void lastColumnStays()
    {
        m_table->showColumnChooser();
        auto *chooser = m_table->findChild<ColumnChooser *>(QStringLiteral("columnChooser"));
        auto *tree = chooser->findChild<QTreeWidget *>(QStringLiteral("columnTree"));
        for (const TableColumn column : m_table->shownColumns()) {
            itemOf(tree, column)->setCheckState(0, Qt::Unchecked);
            QCoreApplication::processEvents();
        }
        const QHeaderView *header = m_table->view()->horizontalHeader();
        QCOMPARE(header->hiddenSectionCount(), header->count() - 1);
        chooser->close();
    }

    void stateComesBack()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        header->setSectionHidden(SliceModel::Ocid, false);
        header->resizeSection(SliceModel::Title, 321);
        header->moveSection(header->visualIndex(SliceModel::Date), 0);
        m_table->setFrozenColumns(2);
        m_table->setRowHeight(RowHeight::Compact);
        m_table->sortBy(SliceModel::Buyer, false);
        m_table->sortBy(SliceModel::Amount, true);
        const QByteArray state = m_table->saveState();
        SliceTable other;
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.shownColumns(), m_table->shownColumns());
        QCOMPARE(other.shownColumns().first(), TableColumns::Date);
        QCOMPARE(other.frozenColumns(), 2);
        QVERIFY(other.rowHeight() == RowHeight::Compact);
        QVERIFY(other.model()->sortKeys() == m_table->model()->sortKeys());
        QCOMPARE(other.saveState(), state);
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
    static QTreeWidgetItem *itemOf(QTreeWidget *tree, int column)
    {
        for (int group = 1; group < tree->topLevelItemCount(); ++group) { // the first one is of those that are shown
            for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i) {
                if (tree->topLevelItem(group)->child(i)->data(0, Qt::UserRole).toInt() == column)
                    return tree->topLevelItem(group)->child(i);
            }
        }
        qFatal("There is no such column.");
    }

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
#include "threads/handing.h"
