// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/valuecodes.h"
#include "filters/facetchooser.h"
#include "filters/facetdelegate.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/facetrows.h"
#include "filters/facetview.h"
#include "filters/yearhistogram.h"
#include "support/randomtable.h"
#include "tables/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace obra;

/// The facets: what they show of a slice, and what a click or key on a value asks for.
class FacetPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_table = randomTable(3);
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void init()
    {
        m_panel = std::make_unique<FacetPanel>();
        m_panel->resize(300, 900);
        m_filter = Filter();
        connect(m_panel.get(), &FacetPanel::valueActed, this, [this](Field field, const QString &value, ValueAct act) { m_filter = withAct(m_filter, field, value, act); });
        connect(m_panel.get(), &FacetPanel::facetCleared, this, [this](FacetId id) { m_filter = id.isRange() ? withoutRange(m_filter, id.rangeField()) : withoutField(m_filter, id.field()); });
        connect(m_panel.get(), &FacetPanel::yearsChosen, this, [this](int from, int to) {
            Condition years;
            years.kind = Condition::Kind::Years;
            years.yearFrom = from;
            years.yearTo = to;
            m_filter = m_filter.with(years);
        });
        m_panel->setSlice(m_engine->run({}));
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get())); // the tests watch where the keyboard is
    }

    void cleanup() { m_panel.reset(); }

    void countsAreThoseOfTheSlice_data() { fields(); }
    void countsAreThoseOfTheSlice()
    {
        QFETCH(int, field);
        const auto slice = m_engine->run(Filter().toggled(Field::Method, QString::fromStdString(m_table->facet(Field::Method).dictionary.values.at(1))));
        m_panel->setSlice(slice);
        FacetList *list = m_panel->facet(Field(field));
        list->setCollapsed(false); // a folded facet is filled when it is unfolded
        const QAbstractItemModel *rows = list->view()->model();
        if (rows->rowCount() == 0) // years show their bars first
            list->findChild<QPushButton *>()->click();
        QVERIFY(rows->rowCount() > 0);
        const std::vector<std::string> &values = m_table->facet(Field(field)).dictionary.values;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            const std::string value = index.data(FacetModel::ValueRole).toString().toStdString();
            const auto code = std::size_t(std::find(values.begin(), values.end(), value) - values.begin());
            QVERIFY(code < values.size());
            QCOMPARE(index.data(FacetModel::CountRole).toLongLong(), slice->counts(Field(field))[code]);
        }
    }

    void mouseChoosesAndExcludes()
    {
        FacetView *view = m_panel->facet(Field::Method)->view();
        const QModelIndex first = view->model()->index(0, 0);
        const QString value = first.data(FacetModel::ValueRole).toString();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
        QCOMPARE(m_filter.values(Field::Method), QStringList { value });
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, FacetDelegate::excludeRect(view->visualRect(first), view).center());
        QVERIFY(m_filter.values(Field::Method).isEmpty());
        QCOMPARE(m_filter.excludedValues(Field::Method), QStringList { value });
    }

    void keyboardChoosesAndExcludes()
    {
        FacetView *view = m_panel->facet(Field::Buyer)->view();
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->currentIndex().row(), 0);
        const QString first = view->currentValue();
        QTest::keyClick(view, Qt::Key_Space);
        QTest::keyClick(view, Qt::Key_Down);
        const QString second = view->currentValue();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_filter.values(Field::Buyer), QStringList({ first, second }));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_filter.values(Field::Buyer), QStringList { second });
        QTest::keyClick(view, Qt::Key_X);
        QCOMPARE(m_filter.excludedValues(Field::Buyer), QStringList { second });
        QVERIFY(m_filter.values(Field::Buyer).isEmpty());
    }

    void keyboardStaysOnItsValue()
    {
        FacetView *view = m_panel->facet(Field::Buyer)->view();
        view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view, Qt::Key_Down);
        const QString value = view->currentValue();
        QTest::keyClick(view, Qt::Key_Space);
        m_panel->setSlice(m_engine->run(m_filter));
        QCOMPARE(view->currentValue(), value);
        QVERIFY(view->hasFocus());
    }

    void headerSaysAndClears()
    {
        FacetList *list = m_panel->facet(Field::Method);
        auto *clear = list->findChild<QToolButton *>(QStringLiteral("facetClear_method"));
        auto *header = list->findChild<QToolButton *>(QStringLiteral("facetHeader_method"));
        QVERIFY(!clear->isVisible());
        const QString before = header->text();
        m_filter = m_filter.toggled(Field::Method, list->view()->model()->index(0, 0).data(FacetModel::ValueRole).toString());
        m_panel->setSlice(m_engine->run(m_filter));
        QVERIFY(clear->isVisible());
        QVERIFY(header->text() != before);
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(m_filter.isEmpty());
    }

    void foldsWithItsHeader()
    {
        FacetList *list = m_panel->facet(Field::Buyer);
        auto *header = list->findChild<QToolButton *>(QStringLiteral("facetHeader_buyer"));
        QVERIFY(list->view()->isVisible());
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(!list->view()->isVisible());
        QVERIFY(m_panel->collapsed().contains(QStringLiteral("buyer")));
        m_panel->setCollapsed({ QStringLiteral("method") });
        QVERIFY(list->view()->isVisible());
        QVERIFY(!m_panel->facet(Field::Method)->view()->isVisible());
    }

    void searchesWithin()
    {
        FacetList *list = m_panel->facet(Field::Supplier);
        auto *search = list->findChild<QLineEdit *>(QStringLiteral("facetSearch_supplier"));
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("12"));
        const QAbstractItemModel *rows = list->view()->model();
        QVERIFY(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY2(rows->index(row, 0).data().toString().contains(QStringLiteral("12")), qPrintable(rows->index(row, 0).data().toString()));
        search->clear();
        QTest::keyClicks(search, QStringLiteral("there is no such supplier"));
        QCOMPARE(rows->rowCount(), 0);
    }

    void showsMore()
    {
        FacetList *list = m_panel->facet(Field::Supplier);
        auto *more = list->findChild<QPushButton *>(QStringLiteral("facetMore_supplier"));
        const int before = list->view()->model()->rowCount();
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(list->view()->model()->rowCount() > before);
        QCOMPARE(list->view()->height(), list->view()->model()->rowCount() * FacetDelegate::rowHeight(list->view()));
    }

    void chosenRowsAreAlwaysInSight()
    {
        // The least frequent supplier is far below the first rows.
        const auto slice = m_engine->run({});
        const std::vector<FacetValue> values = slice->facet(Field::Supplier);
        const QString rare = QString::fromStdString(m_table->facet(Field::Supplier).dictionary.values[values.back().code]);
        m_panel->setSlice(m_engine->run(Filter().toggled(Field::Supplier, rare)));
        const QAbstractItemModel *rows = m_panel->facet(Field::Supplier)->view()->model();
        bool found = false;
        for (int row = 0; row < rows->rowCount(); ++row)
            found = found || rows->index(row, 0).data(FacetModel::ValueRole).toString() == rare;
        QVERIFY(found);
    }

    void rowsModelKeepsItsPromises()
    {
        FacetModel model;
        FacetRows rows;
        rows.setSourceModel(&model);
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSlice(m_engine->run({}), Field::Supplier);
        QCOMPARE(rows.rowCount(), rows.limit());
        rows.setLimit(3);
        QCOMPARE(rows.rowCount(), 3);
        model.setSearch(QStringLiteral("no such thing"));
        QCOMPARE(rows.rowCount(), 0);
        model.setSlice(nullptr, Field::Supplier);
        QCOMPARE(rows.rowCount(), 0);
    }

    void yearsByClickAndStroke()
    {
        auto *years = m_panel->findChild<YearHistogram *>();
        QVERIFY(years->barCount() > 4);
        const auto at = [&](int bar) { return years->barRect(bar).center(); };
        QTest::mouseClick(years, Qt::LeftButton, {}, at(1));
        QCOMPARE(m_filter.values(Field::Year).size(), 1);
        QTest::mousePress(years, Qt::LeftButton, {}, at(1));
        QTest::mouseMove(years, at(3));
        QTest::mouseRelease(years, Qt::LeftButton, {}, at(3));
        QCOMPARE(m_filter.conditions.size(), 1);
        QCOMPARE(m_filter.conditions.first().kind, Condition::Kind::Years);
        QCOMPARE(m_filter.conditions.first().yearTo - m_filter.conditions.first().yearFrom, 2);
    }

    void facetsAreChosenOrderedAndPinned()
    {
        const auto top = [this](Field field) { return m_panel->facet(field)->mapTo(m_panel->widget(), QPoint()).y(); };
        const auto layOut = [] { QCoreApplication::processEvents(); };
        QVERIFY(top(Field::Year) < top(Field::Buyer));
        auto *header = m_panel->findChild<QToolButton *>(QStringLiteral("facetHeader_buyer"));
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Up, Qt::AltModifier); // past the amount
        QTest::keyClick(header, Qt::Key_Up, Qt::AltModifier);
        layOut();
        QVERIFY(top(Field::Buyer) < top(Field::Year));
        QVERIFY(header->hasFocus()); // the keyboard goes along
        emit m_panel->facet(Field::Source)->pinRequested(Field::Source, true);
        layOut();
        QVERIFY(top(Field::Source) < top(Field::Buyer));
        emit m_panel->facet(Field::Method)->hideRequested(Field::Method);
        QVERIFY(!m_panel->facet(Field::Method)->isVisible());
        m_panel->setSlice(m_engine->run(parseFilter(QStringLiteral("method:open"))));
        QVERIFY(!m_panel->facet(Field::Method)->isVisible()); // the chip says what is filtered

        // Kept, with what is folded and the currency of the sums.
        m_panel->setCollapsed({ QStringLiteral("status") });
        m_panel->setCurrency(QStringLiteral("PAB"));
        FacetPanel other;
        QVERIFY(other.restoreState(m_panel->saveState()));
        QVERIFY(other.arrangement() == m_panel->arrangement());
        QCOMPARE(other.collapsed(), QStringList { QStringLiteral("status") });
        QCOMPARE(other.currency(), std::optional(QStringLiteral("PAB")));
        QVERIFY(!other.restoreState("rubbish"));
    }

    void chooserShowsHidesAndMoves()
    {
        m_panel->showChooser();
        auto *chooser = m_panel->findChild<FacetChooser *>();
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("facetChoices"));
        QCOMPARE(list->count(), facetCount);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down); // past the amount
        const auto field = Field(list->currentItem()->data(Qt::UserRole).toInt());
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!m_panel->facet(field)->isVisible());
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_panel->arrangement().order().indexOf(field), 3);
        QTest::keyClick(list, Qt::Key_P);
        QVERIFY(m_panel->arrangement().isPinned(field));
        QCOMPARE(m_panel->arrangement().order().indexOf(field), 0);
        QCOMPARE(Field(list->currentItem()->data(Qt::UserRole).toInt()), field);
        list->model()->moveRow({}, 3, {}, 6); // as dragging does
        QCoreApplication::processEvents();
        QCOMPARE(m_panel->arrangement().order()[5].number(), list->item(5)->data(Qt::UserRole).toInt());
        QTest::mouseClick(chooser->findChild<QToolButton *>(QStringLiteral("facetReset")), Qt::LeftButton);
        QVERIFY(m_panel->arrangement() == FacetArrangement());
        QVERIFY(m_panel->facet(field)->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->findChild<FacetChooser *>());
    }

    void sumsBesideTheCounts()
    {
        const auto slice = m_engine->run(parseFilter(QStringLiteral("-status:cancelled")));
        m_panel->setSlice(slice);
        const QString currency = slice->totals().front().currency;
        FacetView *view = m_panel->facet(Field::Buyer)->view();
        const auto sumAt = [view](int row) { return view->model()->index(row, 0).data(FacetModel::SumRole); };
        QVERIFY(!sumAt(0).isValid());
        m_panel->setCurrency(currency);
        QTRY_VERIFY(sumAt(0).isValid());
        const quint32 code = codesOf(m_table->facet(Field::Currency).dictionary, currency).front();
        const std::vector<ScaledSum> sums = slice->sums(Field::Buyer, quint16(code));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const ScaledSum sum = sums[view->model()->index(row, 0).data(FacetModel::CodeRole).toUInt()];
            QCOMPARE(sumAt(row).isValid(), sum != 0);
            if (sum != 0) {
                QVERIFY(sumAt(row).value<FacetSum>().amount == sum);
                QCOMPARE(sumAt(row).value<FacetSum>().currency, currency);
                QVERIFY(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(formatAmount(sum)));
            }
        }
        // Another filter has other sums; a facet that is unfolded gets its own.
        m_panel->setSlice(m_engine->run(parseFilter(QStringLiteral("method:open"))));
        QVERIFY(!sumAt(0).isValid());
        QTRY_VERIFY(sumAt(0).isValid());
        m_panel->facet(Field::Source)->setCollapsed(false);
        const QAbstractItemModel *sources = m_panel->facet(Field::Source)->view()->model();
        QTRY_VERIFY(sources->index(0, 0).data(FacetModel::SumRole).isValid());
        QVERIFY(!m_panel->grab().isNull());
        m_panel->setCurrency(std::nullopt);
        QVERIFY(!sumAt(0).isValid());
    }

    void nothingOpenIsNoTrouble()
    {
        m_panel->setSlice(nullptr);
        QVERIFY(!m_panel->grab().isNull());
        for (const Field field : allFields)
            QVERIFY(!m_panel->facet(field)->isVisible());
    }

private:
    static void fields()
    {
        QTest::addColumn<int>("field");
        for (const Field field : { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Supplier, Field::Method, Field::Status, Field::Category, Field::Province, Field::Source, Field::Currency })
            QTest::newRow(qPrintable(fieldName(field))) << int(field);
    }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FacetPanel> m_panel;
    Filter m_filter;
};

QTEST_MAIN(FacetPanelTest)
#include "tst_facetpanel.moc"
