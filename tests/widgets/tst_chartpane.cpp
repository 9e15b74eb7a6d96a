// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"
#include "charts/chartpane.h"
#include "charts/charttable.h"
#include "charts/charttext.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/engine.h"
#include "support/randomtable.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace obra;

/// The chart, its words, and what a click on it asks for.
class ChartPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_table = randomTable(11);
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void init()
    {
        m_pane = std::make_unique<ChartPane>();
        m_pane->resize(520, 320);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup() { m_pane.reset(); }

    void barsAddUp()
    {
        const auto slice = m_engine->run({});
        m_pane->setSlice(slice);
        qint64 sum = 0;
        for (const ChartData::Bar &bar : m_pane->data().bars)
            sum += bar.count;
        QCOMPARE(sum, slice->count()); // years have one value a row
    }

    void clickFilters_data()
    {
        QTest::addColumn<int>("field");
        for (const Field field : { Field::Year, Field::Buyer, Field::Supplier, Field::Method, Field::Province })
            QTest::newRow(qPrintable(fieldName(field))) << int(field);
    }

    void clickFilters()
    {
        QFETCH(int, field);
        m_pane->setSlice(m_engine->run({}));
        m_pane->setField(Field(field));
        settle();
        QSignalSpy acted(m_pane.get(), &ChartPane::valueActed);
        const QVector<ChartData::Bar> bars = m_pane->data().bars;
        QVERIFY(bars.size() > 1);
        const QRect rect = m_pane->chart()->barRect(1);
        QVERIFY(!rect.isEmpty());
        QTest::mouseClick(m_pane->chart(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(acted.count(), 1);
        QCOMPARE(acted.at(0).at(0).value<Field>(), Field(field));
        QCOMPARE(acted.at(0).at(1).toString(), bars.at(1).value);
        QCOMPARE(acted.at(0).at(2).value<ValueAct>(), ValueAct::Toggle);
        QTest::mouseClick(m_pane->chart(), Qt::LeftButton, Qt::ControlModifier, rect.center());
        QCOMPARE(acted.at(1).at(2).value<ValueAct>(), ValueAct::Exclude);
    }

    void keyboardFilters()
    {
        m_pane->setSlice(m_engine->run({}));
        settle();
        BarChart *chart = m_pane->chart();
        chart->setFocus(Qt::TabFocusReason);
        QSignalSpy acted(m_pane.get(), &ChartPane::valueActed);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->currentBar(), 1);
        QVERIFY(chart->accessibleName().contains(m_pane->data().bars.at(1).label));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(acted.at(0).at(1).toString(), m_pane->data().bars.at(1).value);
        QTest::keyClick(chart, Qt::Key_X);
        QCOMPARE(acted.at(1).at(2).value<ValueAct>(), ValueAct::Exclude);
    }

    void othersCannotBeFiltered()
    {
        m_pane->setSlice(m_engine->run({}));
        m_pane->setField(Field::Supplier);
        settle();
        int others = -1;
        for (int i = 0; i < m_pane->data().bars.size(); ++i) {
            if (m_pane->data().bars.at(i).others)
                others = i;
        }
        QVERIFY(others >= 0);
        QSignalSpy acted(m_pane.get(), &ChartPane::valueActed);
        m_pane->chart()->setCurrentBar(others);
        QTest::keyClick(m_pane->chart(), Qt::Key_Return);
        QCOMPARE(acted.count(), 0);
    }

    void chosenStayMarked()
    {
        const QString value = QString::fromStdString(m_table->facet(Field::Method).dictionary.values.at(1));
        m_pane->setField(Field::Method);
        m_pane->setSlice(m_engine->run(Filter().toggled(Field::Method, value)));
        int chosen = 0;
        for (const ChartData::Bar &bar : m_pane->data().bars)
            chosen += bar.chosen;
        QCOMPARE(chosen, 1);
        QVERIFY(m_pane->data().bars.size() > 1); // the siblings are still there to choose
    }

    void amountsSayWhatIsNotShown()
    {
        const auto slice = m_engine->run({});
        m_pane->setSlice(slice);
        m_pane->setMeasure(ChartData::Measure::Amount);
        const ChartData &data = m_pane->data();
        QVERIFY(!data.currency.isEmpty());
        const QString subtitle = chartSubtitle(data, Unit::Processes);
        if (data.rowsInOtherCurrencies > 0)
            QVERIFY2(subtitle.contains(QLocale().toString(data.rowsInOtherCurrencies)), qPrintable(subtitle));
        if (data.rowsWithoutAmount > 0)
            QVERIFY2(subtitle.contains(QLocale().toString(data.rowsWithoutAmount)), qPrintable(subtitle));
        QVERIFY(m_pane->findChild<QComboBox *>(QStringLiteral("chartMeasure"))->currentIndex() > 0);
    }

    void tableHasTheSameFigures()
    {
        m_pane->setSlice(m_engine->run({}));
        m_pane->showAsTable();
        auto *table = m_pane->findChild<ChartTable *>(QStringLiteral("chartTable"));
        QVERIFY(table);
        const auto *rows = table->findChild<QTableWidget *>();
        QCOMPARE(rows->rowCount(), int(m_pane->data().bars.size()));
        for (int row = 0; row < rows->rowCount(); ++row)
            QCOMPARE(rows->item(row, 1)->text(), QLocale().toString(m_pane->data().bars.at(row).count));
        table->close();
    }

    void stateComesBack()
    {
        m_pane->setSlice(m_engine->run({}));
        m_pane->setField(Field::Buyer);
        m_pane->setMeasure(ChartData::Measure::Amount, QStringLiteral("USD"));
        const QByteArray state = m_pane->saveState();
        ChartPane other;
        QVERIFY(other.restoreState(state));
        other.setSlice(m_engine->run({}));
        QCOMPARE(other.field(), Field::Buyer);
        QCOMPARE(other.data().currency, QStringLiteral("USD"));
        QVERIFY(!other.restoreState(QByteArray("rubbish")));
        QVERIFY(!other.restoreState(QByteArray()));
    }

    void paintsAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(200, 120);
        QTest::newRow("usual") << QSize(400, 250);
        QTest::newRow("large") << QSize(1200, 700);
    }

    void paintsAtAnySize()
    {
        QFETCH(QSize, size);
        m_pane->setSlice(m_engine->run({}));
        m_pane->resize(size);
        for (const Field field : { Field::Year, Field::Supplier }) {
            for (const auto measure : { ChartData::Measure::Count, ChartData::Measure::Amount }) {
                m_pane->setField(field);
                m_pane->setMeasure(measure);
                settle();
                QVERIFY(!m_pane->grab().isNull());
            }
        }
        m_pane->setSlice(nullptr);
        QVERIFY(!m_pane->grab().isNull());
    }

    void shortNumbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << QStringLiteral("0");
        QTest::newRow("950") << 950.0 << QStringLiteral("950");
        QTest::newRow("9999") << 9999.0 << QStringLiteral("9,999");
        QTest::newRow("12,345") << 12345.0 << QStringLiteral("12.3 k");
        QTest::newRow("999,999") << 999999.0 << QStringLiteral("1 M");
        QTest::newRow("12.34 M") << 12.34e6 << QStringLiteral("12.3 M");
        QTest::newRow("-7.2 bn") << -7.2e9 << QStringLiteral("-7.2 bn");
        QTest::newRow("1.5 tn") << 1.5e12 << QStringLiteral("1.5 tn");
    }

    void shortNumbers()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString shown = shortNumber(number);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(shown, text);
    }

    void coloursStandOut_data()
    {
        QTest::addColumn<QPalette>("palette");
        QPalette light(QColor(0xef, 0xef, 0xef));
        QTest::newRow("light") << light;
        QPalette dark(QColor(0x31, 0x36, 0x3b));
        dark.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
        dark.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
        dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
        QTest::newRow("dark") << dark;
    }

    void coloursStandOut()
    {
        QFETCH(QPalette, palette);
        const ThemeColors colors = themeColors(palette);
        for (const QPalette::ColorRole role : { QPalette::Window, QPalette::Base }) {
            const QColor background = palette.color(role);
            for (const QColor &text : { colors.accent, colors.excluded, colors.ok, colors.warning, colors.error, colors.secondaryText })
                QVERIFY(contrastRatio(text, background) >= 4.5);
            QVERIFY(contrastRatio(colors.bar, background) >= 3.0);
            for (int i = 0; i < categoricalColorCount; ++i)
                QVERIFY(contrastRatio(categoricalColor(i, palette), background) >= 3.0);
        }
        const QColor text = palette.color(QPalette::WindowText);
        QVERIFY(contrastRatio(text, colors.accentSoft) >= 4.5);
        QVERIFY(contrastRatio(text, colors.excludedSoft) >= 4.5);
    }

private:
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_pane->grab(); // lays the axes out
        QCoreApplication::processEvents();
    }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ChartPane> m_pane;
};

QTEST_MAIN(ChartPaneTest)
#include "tst_chartpane.moc"
