// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "filters/choiceview.h"
#include "filters/columnfilterpopup.h"
#include "filters/facetview.h"
#include "filters/rangehistogram.h"
#include "support/randomtable.h"
#include "tables/facetmodel.h"
#include "tables/filterchoices.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace obra;

/// The filter of a column: what it shows of a filter, and the filter that OK asks for.
class ColumnFilterPopupTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_table = randomTable(3);
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void cleanup()
    {
        delete m_popup;
        m_filter.reset();
    }

    void ticksAndOk()
    {
        open({}, TableColumns::Method);
        auto *list = m_popup->findChild<ChoiceView *>();
        QVERIFY(m_popup->findChild<QLineEdit *>(QStringLiteral("choiceSearch"))->hasFocus());
        const QString value = list->model()->index(1, 0).data(FilterChoices::ValueRole).toString();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center()); // unticks it
        QVERIFY(child<QLabel>("filterPreview")->text().contains(fieldTitle(Field::Method, Unit::Processes)));
        QTest::mouseClick(child<QPushButton>("filterOk"), Qt::LeftButton);
        QVERIFY(m_filter.has_value());
        QCOMPARE(m_filter->excludedValues(Field::Method), QStringList { value });
        QVERIFY(!m_popup || !m_popup->isVisible());
    }

    void byKeyboard()
    {
        open({}, TableColumns::Buyer);
        auto *search = child<QLineEdit>("choiceSearch");
        QTest::keyClick(search, Qt::Key_Down);
        auto *list = m_popup->findChild<ChoiceView *>();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_Space); // none
        QVERIFY(!child<QPushButton>("filterOk")->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        const QString value = list->currentIndex().data(FilterChoices::ValueRole).toString();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_filter.has_value());
        QCOMPARE(m_filter->values(Field::Buyer), QStringList { value });
    }

    void escapeLeavesEverythingAsItIs()
    {
        open(parseFilter(QStringLiteral("method:open")), TableColumns::Method);
        auto *list = m_popup->findChild<ChoiceView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!m_filter.has_value());
        QVERIFY(!m_popup || !m_popup->isVisible());
    }

    void clearTakesTheColumnOnly()
    {
        open(parseFilter(QStringLiteral("status:active amount>=100 has:amount -currency:EUR")), TableColumns::Amount);
        QTest::mouseClick(child<QPushButton>("filterClear"), Qt::LeftButton);
        QVERIFY(m_filter.has_value());
        QCOMPARE(filterText(*m_filter), QStringLiteral("status:active -currency:EUR"));
    }

    void conditions_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("after"); // "-": cannot be read
        const int amount = TableColumns::Amount, date = TableColumns::Date;
        QTest::newRow("both") << amount << QString() << QStringLiteral("1,000") << QStringLiteral("2000.50") << QStringLiteral("amount:1000..2000.5 currency:EUR");
        QTest::newRow("from") << amount << QStringLiteral("method:open") << QStringLiteral("1000") << QString() << QStringLiteral("method:open amount>=1000 currency:EUR");
        QTest::newRow("in its place") << amount << QStringLiteral("amount<=5 method:open") << QString() << QStringLiteral("7") << QStringLiteral("amount<=7 method:open currency:EUR");
        QTest::newRow("taken away") << amount << QStringLiteral("amount<=5 method:open") << QString() << QString() << QStringLiteral("method:open");
        QTest::newRow("words") << amount << QString() << QStringLiteral("much") << QString() << QStringLiteral("-");
        QTest::newRow("wrong way round") << amount << QString() << QStringLiteral("9") << QStringLiteral("3") << QStringLiteral("-");
        QTest::newRow("days") << date << QString() << QStringLiteral("2020-01-15") << QStringLiteral("2021") << QStringLiteral("date:2020-01-15..2021-12-31");
        QTest::newRow("no day") << date << QString() << QStringLiteral("2020-13-15") << QString() << QStringLiteral("-");
    }

    void conditions()
    {
        QFETCH(int, column);
        QFETCH(QString, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, after);
        open(parseFilter(before), TableColumn(column));
        for (const auto &[name, text] : { std::pair("rangeFrom", from), std::pair("rangeTo", to) }) {
            auto *edit = child<QLineEdit>(name);
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, text);
        }
        auto *edit = child<QLineEdit>("rangeTo");
        if (after == QLatin1String("-")) {
            QVERIFY(child<QLabel>("rangeProblem")->isVisible());
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(m_popup && m_popup->isVisible());
            QVERIFY(!m_filter.has_value());
            return;
        }
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_filter.has_value());
        QCOMPARE(filterText(*m_filter), after);
        // What was asked for is what is shown the next time.
        delete m_popup;
        const Filter filter = *m_filter;
        open(filter, TableColumn(column));
        QVERIFY(m_popup->result() == filter);
    }

    void words()
    {
        open(parseFilter(QStringLiteral("method:open puente")), TableColumns::Title);
        auto *edit = child<QLineEdit>("words");
        QCOMPARE(edit->text(), QStringLiteral("puente"));
        edit->setText(QStringLiteral("calle central"));
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("method:open calle central"));
        child<QComboBox>("wordsKind")->setCurrentIndex(1);
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("method:open \"calle central\""));
        child<QComboBox>("wordsKind")->setCurrentIndex(2);
        QCOMPARE(m_popup->result()->conditions.size(), 2);
        QVERIFY(m_popup->result()->conditions[1].negated);
        edit->clear();
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("method:open"));
    }

    void withAndWithoutData()
    {
        open(parseFilter(QStringLiteral("-has:tenderers")), TableColumns::Tenderers);
        QVERIFY(!m_popup->findChild<ChoiceView *>());
        auto *missing = child<FacetView>("rangeMissing");
        const QModelIndex row = missing->model()->index(0, 0);
        QVERIFY(row.data(FacetModel::ChosenRole).toBool());
        missing->setFocus();
        missing->setCurrentIndex(row);
        QTest::keyClick(missing, Qt::Key_X);
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("has:tenderers"));
        QVERIFY(row.data(FacetModel::ExcludedRole).toBool());
        QTest::keyClick(missing, Qt::Key_X);
        QVERIFY(m_popup->result()->isEmpty());
        // A range, or no data.
        QTest::keyClicks(child<QLineEdit>("rangeFrom"), QStringLiteral("2"));
        QTest::keyClick(missing, Qt::Key_Space);
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("tenderers:2..,none"));
    }

    void handlesOfTheHistogram()
    {
        open(parseFilter(QStringLiteral("tenderers:2..3")), TableColumns::Tenderers);
        auto *histogram = m_popup->findChild<RangeHistogram *>();
        QTRY_VERIFY(!histogram->bars().isEmpty());
        auto *upper = child<QAbstractSlider>("rangeUpper");
        upper->setFocus();
        QTest::keyClick(upper, Qt::Key_End);
        QCOMPARE(child<QLineEdit>("rangeTo")->text(), QString());
        QTRY_COMPARE(filterText(*m_popup->result()), QStringLiteral("tenderers>=2"));
    }

    /// Only data with contracts have "with" and "without" beside a number that is never missing.
    void contractsHaveBoth()
    {
        open({}, TableColumns::Contracts);
        child<QComboBox>("hasData")->setCurrentIndex(1);
        QTest::keyClicks(child<QLineEdit>("rangeTo"), QStringLiteral("4"));
        QCOMPARE(filterText(*m_popup->result()), QStringLiteral("contracts<=4 has:contract"));
    }

    void sorting()
    {
        open({}, TableColumns::Buyer);
        QSignalSpy sorts(m_popup, &ColumnFilterPopup::sortRequested);
        QTest::mouseClick(child<QToolButton>("sortDown"), Qt::LeftButton);
        QCOMPARE(sorts.count(), 1);
        QCOMPARE(sorts[0][0].toBool(), true);
        QVERIFY(!m_filter.has_value());
    }

    void everyFilterableColumnHasOne()
    {
        for (int column = 0; column < TableColumns::ColumnCount; ++column) {
            if (!isFilterable(TableColumn(column), Unit::Processes) || conditionsOf(TableColumn(column)) == ColumnConditions::Ids)
                continue;
            const Filter filter = parseFilter(QStringLiteral("year:2019..2021 amount>=10 -status:active deadline:2019-02-03..,none has:tenderers"));
            open(filter, TableColumn(column));
            QVERIFY2(m_popup->result() == filter, qPrintable(columnName(TableColumn(column)))); // opening changes nothing
            QVERIFY(!m_popup->grab().isNull());
            delete m_popup;
        }
    }

private:
    void open(const Filter &filter, TableColumn column)
    {
        m_popup = new ColumnFilterPopup(m_engine->run(filter), filter, column, true);
        connect(m_popup, &ColumnFilterPopup::filterRequested, this, [this](const Filter &wanted) { m_filter = wanted; });
        m_popup->popup(QRect(10, 10, 100, 20));
        m_popup->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_popup));
    }

    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_popup->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    QPointer<ColumnFilterPopup> m_popup;
    std::optional<Filter> m_filter;
};

QTEST_MAIN(ColumnFilterPopupTest)
#include "tst_columnfilterpopup.moc"
