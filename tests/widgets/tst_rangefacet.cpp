// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "filters/facetpanel.h"
#include "filters/facetview.h"
#include "filters/rangeedits.h"
#include "filters/rangefacet.h"
#include "filters/rangehistogram.h"
#include "support/randomtable.h"
#include "tables/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace obra;

/// Facets of days, numbers and money: what they show of a slice, and the filters that handles, lines and the row "(no data)" ask for.
class RangeFacetTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_table = randomTable(3);
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void init()
    {
        m_filter = {};
        m_panel = std::make_unique<FacetPanel>();
        FacetArrangement all;
        for (const RangeField field : allRangeFields)
            all = all.shown(field, true);
        m_panel->setArrangement(all);
        m_panel->setCollapsed({});
        m_panel->resize(320, 900);
        connect(m_panel.get(), &FacetPanel::rangeChosen, this, [this](RangeField field, const RangeChoice &choice, const std::optional<QString> &currency) {
            m_filter = withRangeChoice(m_filter, field, choice, currency);
            show();
        });
        connect(m_panel.get(), &FacetPanel::facetCleared, this, [this](FacetId id) {
            if (id.isRange())
                m_filter = withoutRange(m_filter, id.rangeField());
            show();
        });
        show();
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void everyRange_data()
    {
        QTest::addColumn<int>("number");
        for (const RangeField field : allRangeFields)
            QTest::newRow(qPrintable(rangeFieldName(field))) << int(field);
    }

    /// Each shows the rows that it counts, and a stroke over its bars chooses them.
    void everyRange()
    {
        QFETCH(int, number);
        const auto field = RangeField(number);
        RangeFacet *facet = m_panel->rangeFacet(field);
        if (!m_table->has(field)) {
            QVERIFY(!facet->isVisible());
            return;
        }
        QVERIFY(facet->isVisible());
        RangeHistogram *histogram = facet->chooser()->histogram();
        QTRY_VERIFY(!histogram->bars().isEmpty());
        m_panel->ensureWidgetVisible(histogram);
        const int last = int(histogram->bars().size()) - 1;
        const Histogram::Bar first = histogram->bars()[0];
        qint64 rows = 0;
        for (int bar = 0; bar <= last / 2; ++bar)
            rows += histogram->bars()[bar].count;
        QTest::mousePress(histogram, Qt::LeftButton, {}, histogram->barRect(0).center());
        QTest::mouseMove(histogram, histogram->barRect(last / 2).center());
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, histogram->barRect(last / 2).center());
        QCOMPARE(rangeChoice(m_filter, field).from, std::optional(first.from));
        if (!isMoney(field) || field == RangeField::Amount) // an estimate may be met in another currency, too
            QCOMPARE(m_slice->count(), rows);
        QVERIFY(button("facetClear_", field)->isVisible());
        QTest::mouseClick(button("facetClear_", field), Qt::LeftButton);
        QVERIFY(!saysSomethingOf(m_filter, field));
    }

    /// Other bars may come between pressing the button and letting it go.
    void barsChangeUnderThePointer()
    {
        RangeHistogram *histogram = m_panel->rangeFacet(RangeField::Tenderers)->chooser()->histogram();
        QTRY_VERIFY(histogram->bars().size() > 3);
        const QPoint last = histogram->barRect(int(histogram->bars().size()) - 1).center();
        m_panel->ensureWidgetVisible(histogram);
        QTest::mousePress(histogram, Qt::LeftButton, {}, last);
        Histogram one;
        one.field = RangeField::Tenderers;
        one.least = one.most = 7;
        one.bars = { Histogram::Bar { 7, 7, 5 } };
        histogram->setHistogram(one, {}, Unit::Processes);
        QCOMPARE(histogram->bars().size(), 1);
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, last);
        QCOMPARE(rangeChoice(m_filter, RangeField::Tenderers).from, std::optional<qint64>(7));
        QCOMPARE(rangeChoice(m_filter, RangeField::Tenderers).to, std::optional<qint64>(7));
    }

    void handlesByKeyboard()
    {
        RangeFacet *facet = m_panel->rangeFacet(RangeField::Tenderers);
        QTRY_VERIFY(!facet->chooser()->histogram()->bars().isEmpty());
        const QVector<Histogram::Bar> bars = facet->chooser()->histogram()->bars();
        QVERIFY(bars.size() > 3);
        auto *lower = facet->findChild<QAbstractSlider *>(QStringLiteral("rangeLower"));
        auto *upper = facet->findChild<QAbstractSlider *>(QStringLiteral("rangeUpper"));
        lower->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lower, Qt::Key_Right);
        QTest::keyClick(lower, Qt::Key_Right);
        QCOMPARE(facet->findChild<QLineEdit *>(QStringLiteral("rangeFrom"))->text(), QString::number(bars[2].from)); // at once
        QVERIFY(m_filter.isEmpty());                                                                             // one step when the keys rest
        QTRY_COMPARE(filterText(m_filter), QStringLiteral("tenderers>=%1").arg(bars[2].from));
        QVERIFY(lower->hasFocus()); // and the keyboard stays
        QTRY_VERIFY(facet->chooser()->histogram()->bars().size() == bars.size());
        // The ends never cross.
        QTest::keyClick(upper, Qt::Key_Home);
        QTRY_COMPARE(filterText(m_filter), QStringLiteral("tenderers=%1").arg(bars[2].from));
        QTest::keyClick(upper, Qt::Key_End);
        QTest::keyClick(lower, Qt::Key_Home);
        QTRY_VERIFY(m_filter.isEmpty());
    }

    void screenReaders()
    {
        RangeFacet *facet = m_panel->rangeFacet(RangeField::Tenderers);
        QTRY_VERIFY(!facet->chooser()->histogram()->bars().isEmpty());
        auto *lower = facet->findChild<QAbstractSlider *>(QStringLiteral("rangeLower"));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(lower);
        QVERIFY(spoken && spoken->valueInterface());
        spoken->valueInterface()->setCurrentValue(2);
        QTRY_COMPARE(rangeChoice(m_filter, RangeField::Tenderers).from, std::optional(facet->chooser()->histogram()->bars()[2].from));
        QVERIFY(spoken->text(QAccessible::Name).contains(QString::number(*rangeChoice(m_filter, RangeField::Tenderers).from)));
        for (QWidget *stop : facet->tabStops())
            QVERIFY2(!QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty(), qPrintable(stop->objectName()));
    }

    void typedEnds()
    {
        RangeFacet *facet = m_panel->rangeFacet(RangeField::TenderEnd);
        auto *from = facet->findChild<QLineEdit *>(QStringLiteral("rangeFrom"));
        from->setFocus();
        QTest::keyClicks(from, QStringLiteral("2019"));
        QVERIFY(m_filter.isEmpty());
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(filterText(m_filter), QStringLiteral("deadline:2019-01-01.."));
        auto *to = facet->findChild<QLineEdit *>(QStringLiteral("rangeTo"));
        to->setFocus();
        QTest::keyClicks(to, QStringLiteral("1999"));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(filterText(m_filter), QStringLiteral("deadline:2019-01-01..")); // ends before it begins: said, not asked for
        QVERIFY(facet->findChild<QWidget *>(QStringLiteral("rangeProblem"))->isVisible());
    }

    /// The row "(no data)" counts, is chosen and excluded like any value.
    void withoutData()
    {
        RangeFacet *facet = m_panel->rangeFacet(RangeField::TenderEnd);
        FacetView *missing = facet->chooser()->missing();
        const QAbstractItemModelTester tester(missing->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex row = missing->model()->index(0, 0);
        QTRY_VERIFY(row.data(FacetModel::CountRole).toLongLong() > 0);
        const qint64 count = row.data(FacetModel::CountRole).toLongLong();
        m_panel->ensureWidgetVisible(missing);
        QTest::mouseClick(missing->viewport(), Qt::LeftButton, {}, missing->visualRect(row).center());
        QCOMPARE(filterText(m_filter), QStringLiteral("-has:deadline"));
        QCOMPARE(m_slice->count(), count);
        missing->setFocus();
        QTest::keyClick(missing, Qt::Key_X);
        QCOMPARE(filterText(m_filter), QStringLiteral("has:deadline"));
        QCOMPARE(m_slice->count(), qint64(m_table->rows) - count);
    }

    /// A range of money is of the currency of its histogram when the data have several.
    void moneyIsOfOneCurrency()
    {
        RangeFacet *facet = m_panel->rangeFacet(RangeField::Amount);
        auto *currencies = facet->findChild<QComboBox *>(QStringLiteral("rangeCurrency"));
        QTRY_VERIFY(!facet->chooser()->histogram()->bars().isEmpty());
        QVERIFY(currencies->count() > 1);
        const int other = currencies->currentIndex() == 0 ? 1 : 0;
        currencies->setCurrentIndex(other);
        emit currencies->activated(other);
        const QString currency = currencies->currentData().toString();
        auto *from = facet->findChild<QLineEdit *>(QStringLiteral("rangeFrom"));
        from->setFocus();
        QTest::keyClicks(from, QStringLiteral("1"));
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(m_filter.values(Field::Currency), QStringList { currency });
        QCOMPARE(rangeChoice(m_filter, RangeField::Amount).from, std::optional<qint64>(amountScale));
    }

    void arrangementIsKept()
    {
        m_panel->setArrangement(FacetArrangement().pinned(RangeField::Tenderers, true).shown(RangeField::Amount, false));
        QVERIFY(!m_panel->rangeFacet(RangeField::Amount)->isVisible());
        FacetPanel other;
        QVERIFY(other.restoreState(m_panel->saveState()));
        QVERIFY(other.arrangement() == m_panel->arrangement());
        QCOMPARE(other.arrangement().order().first(), FacetId(RangeField::Tenderers));
    }

private:
    void show()
    {
        m_slice = m_engine->run(m_filter);
        m_panel->setSlice(m_slice);
    }

    QToolButton *button(const char *name, RangeField field) const { return m_panel->findChild<QToolButton *>(QLatin1String(name) + rangeFieldName(field)); }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FacetPanel> m_panel;
    std::shared_ptr<const Slice> m_slice;
    Filter m_filter;
};

QTEST_MAIN(RangeFacetTest)
#include "tst_rangefacet.moc"
