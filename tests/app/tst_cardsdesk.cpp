// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardview.h"
#include "cardsdesk.h"
#include "charts/figureview.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/facetview.h"
#include "importing/messagebar.h"
#include "namesdesk.h"
#include "record/recordview.h"
#include "search/searchpopup.h"
#include "table/slicetable.h"
#include "tables/slicemodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace obra;

namespace {

/// A process of 2020 that Alfa or Beta won, with those who tendered.
QByteArray release(int number, const char *supplier, const QList<QByteArray> &tenderers, const char *buyer, const char *currency, int amount)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray parties = QByteArray("{\"id\":\"s\",\"name\":\"") + supplier + "\",\"roles\":[\"supplier\"]}";
    for (const QByteArray &tenderer : tenderers)
        parties += ",{\"id\":\"t-" + tenderer + "\",\"name\":\"" + tenderer + "\",\"roles\":[\"tenderer\"]}";
    return "{\"ocid\":\"ocds-cards-" + n + "\",\"id\":\"" + n + "\",\"date\":\"2020-0" + n + "-01T00:00:00Z\",\"tag\":[\"compiled\"],\"initiationType\":\"tender\","
           "\"parties\":[" + parties + "],\"buyer\":{\"id\":\"b\",\"name\":\"" + buyer + "\"},"
           "\"awards\":[{\"id\":\"1\",\"value\":{\"amount\":" + QByteArray::number(amount) + ",\"currency\":\"" + currency + "\"},\"suppliers\":[{\"id\":\"s\",\"name\":\"" + supplier + "\"}]}]}\n";
}

} // namespace

/// Cards in the real window: every way to one, its rows, and the way back.
class CardsDeskTest : public QObject, private WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        importInto(m_cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
        m_small = m_folder.filePath(QStringLiteral("small.sqlite"));
        importInto(m_small, { writeFile(m_folder.path(), QStringLiteral("cards.jsonl"),
                                        release(1, "Alfa", { "Alfa", "Beta", "Gamma" }, "Ministerio", "USD", 100) + release(2, "Alfa", { "Alfa", "Beta" }, "Ministerio", "USD", 200)
                                            + release(3, "Alfa", {}, "Municipio", "EUR", 50) + release(4, "ALFA", { "ALFA" }, "Municipio", "USD", 400)
                                            + release(5, "Beta", { "Alfa", "Beta" }, "Ministerio", "USD", 300)) });
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void cleanup()
    {
        closeWindow();
        QFile::remove(keptApartPath(m_small));
    }

    /// By keyboard alone: the card of a cell, all its rows, back to the card, back to the cell.
    void fromTheTableAndBack()
    {
        explore(m_cache);
        const QModelIndex cell = namedCell(Field::Buyer);
        const QString name = table()->model()->valuesAt(cell.row(), Field::Buyer).first();
        table()->view()->setFocus();
        table()->view()->setCurrentIndex(cell);
        QTest::keyClick(table()->view(), Qt::Key_I, Qt::ControlModifier);
        waitForCard();
        QCOMPARE(view()->subject(), cardOf(Unit::Processes, Field::Buyer, name));
        QCOMPARE(view()->findChild<QLabel *>(QStringLiteral("cardKind"))->text(), QStringLiteral("Buyer"));
        QVERIFY(view()->card()->rows > 0);
        QVERIFY(view()->body()->hasFocus());

        QTest::keyClick(view()->body(), Qt::Key_Tab); // the first link: all records
        QTest::keyClick(view()->body(), Qt::Key_Return);
        settle();
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QCOMPARE(m_session->filter(), Filter().withValues(Field::Buyer, { name }));
        QCOMPARE(m_session->slice()->count(), view()->card()->rows);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);
        QVERIFY(view()->body()->hasFocus());
        QTest::keyClick(view()->body(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QVERIFY(table()->view()->hasFocus());
        QTest::keyClick(table()->view(), Qt::Key_Z, Qt::ControlModifier); // what was looked at before is one undo away
        settle();
        QVERIFY(m_session->filter().isEmpty());
    }

    void everyLinkOpensAsManyRowsAsItSays()
    {
        explore(m_cache);
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Supplier, topValue(Field::Supplier)));
        waitForCard(true);
        const std::shared_ptr<const Card> card = view()->card();
        QVector<QPair<Filter, qint64>> figures;
        for (const CardFigure &figure : card->figures) {
            if (figure.filter)
                figures.append({ *figure.filter, figure.rows });
        }
        for (const CardParts &list : card->lists) {
            for (const CardPart &part : list.parts)
                figures.append({ part.filter, part.rows });
        }
        QVERIFY(figures.size() > 12);
        for (const auto &[filter, rows] : figures) {
            m_session->setFilter(filter);
            settle();
            QVERIFY2(m_session->slice()->count() == rows, qPrintable(filterText(filter)));
        }
    }

    void fromAFacetARecordAndASearch()
    {
        explore(m_cache);
        FacetList *facet = nullptr;
        for (FacetList *each : m_window->explore()->facetPanel()->findChildren<FacetList *>()) {
            if (each->field() == Field::Province)
                facet = each;
        }
        QVERIFY(facet);
        facet->setCollapsed(false);
        facet->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(facet->view(), Qt::Key_Down);
        const QString province = facet->view()->currentValue();
        QTest::keyClick(facet->view(), Qt::Key_I, Qt::ControlModifier);
        waitForCard();
        QCOMPARE(view()->subject(), cardOf(Unit::Processes, Field::Province, province));
        QTest::keyClick(view()->body(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);

        // From the card of the buyer of a record back to the record, and from there to the list.
        QSignalSpy shown(m_window.get(), &MainWindow::recordShown);
        table()->view()->setFocus();
        table()->view()->setCurrentIndex(namedCell(Field::Buyer));
        QTest::keyClick(table()->view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        const qint64 record = m_window->record()->record()->id;
        emit m_window->record()->valueClicked(Field::Buyer, m_window->record()->record()->buyer);
        waitForCard();
        QTest::keyClick(view()->body(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Record);
        QCOMPARE(m_window->record()->record()->id, record);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);

        const QString supplier = topValue(Field::Supplier);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = m_window->findChild<SearchPopup *>();
        QTest::keyClicks(search->line(), supplier);
        QTRY_VERIFY_WITH_TIMEOUT(search->list()->topLevelItemCount() > 0 && !search->findChild<QWidget *>(QStringLiteral("searchStatus"))->isVisible(), patience);
        while (search->list()->currentItem() && search->list()->currentItem()->text(0) != supplier) {
            const QTreeWidgetItem *before = search->list()->currentItem();
            QTest::keyClick(search->line(), Qt::Key_Down);
            QVERIFY(search->list()->currentItem() != before);
        }
        QTest::keyClick(search->line(), Qt::Key_Return, Qt::ControlModifier);
        waitForCard();
        QCOMPARE(view()->subject().value, supplier);
        QVERIFY(m_session->filter().isEmpty());
    }

    void aNameIsNeeded()
    {
        explore(m_cache);
        m_window->explore()->focusFilter();
        m_window->cards()->cardAction()->trigger();
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    }

    void tellsWhoElseTenderedAndItsShares()
    {
        explore(m_small);
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Supplier, QStringLiteral("Alfa")));
        waitForCard(true);
        const std::shared_ptr<const Card> card = view()->card();
        QCOMPARE(card->rows, 4);
        QCOMPARE(card->currency, QStringLiteral("USD"));
        QCOMPARE(card->currencies.size(), 2);
        const auto buyers = std::find_if(card->lists.begin(), card->lists.end(), [](const CardParts &list) { return list.field == Field::Buyer; });
        QCOMPARE(buyers->parts[0].value, QStringLiteral("Municipio"));
        QCOMPARE(buyers->parts[0].share, 1.0);               // all that it bought in USD
        QCOMPARE(buyers->parts[1].value, QStringLiteral("Ministerio"));
        QCOMPARE(buyers->parts[1].share, 0.5);               // 300 of 600
        const QString side = view()->side()->toPlainText();
        QVERIFY2(side.contains(QLatin1String("Tenderers are named in 3 of its 4 records; in 1 of these nobody else is.")), qPrintable(side));
        QVERIFY(side.contains(QLatin1String("Gamma")));      // never won anything, so it is no link
        QVERIFY(!view()->side()->toHtml().contains(QLatin1String(">Gamma</a>")) && !view()->side()->toHtml().contains(QLatin1String("Gamma</span></a>")));

        emit view()->side()->anchorClicked(QUrl(QStringLiteral("with:0"))); // Beta, in two
        QTRY_VERIFY_WITH_TIMEOUT(m_window->screen() == MainWindow::Screen::Explore && !m_session->isBusy(), patience);
        settle();
        QCOMPARE(m_session->slice()->count(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);

        // Another currency: shares and trend follow, the totals stay apart.
        auto *currency = view()->findChild<QComboBox *>(QStringLiteral("cardCurrency"));
        QVERIFY(currency->isVisible());
        currency->setCurrentIndex(currency->findData(QStringLiteral("EUR")));
        emit currency->activated(currency->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(view()->card()->currency, QStringLiteral("EUR"), patience);
        QCOMPARE(view()->card()->rows, 4);
    }

    /// Names kept apart change the card that is shown.
    void followsTheNames()
    {
        explore(m_small);
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Supplier, QStringLiteral("Alfa")));
        waitForCard(true);
        QVERIFY(view()->side()->toPlainText().contains(QLatin1String("ALFA")));
        m_session->setKeptApart({ { { QStringLiteral("ALFA"), QString() } } });
        QTRY_COMPARE_WITH_TIMEOUT(view()->card()->rows, 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->side()->toPlainText().contains(QLatin1String("ALFA")), patience);
        emit view()->side()->anchorClicked(QUrl(QStringLiteral("names:")));
        QTRY_VERIFY(m_window->names()->dialog());
    }

    void speaksTheLanguage()
    {
        explore(m_small);
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Buyer, QStringLiteral("Ministerio")));
        waitForCard();
        m_appearance->setLanguage(QStringLiteral("es"));
        QTRY_VERIFY_WITH_TIMEOUT(view()->body()->toPlainText().contains(QLatin1String("Procesos")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->body()->toPlainText().contains(QLatin1String("Processes")), patience);
        m_appearance->setLanguage(QStringLiteral("en"));
    }

private:
    CardView *view() const { return m_window->cards()->cardView(); }
    SliceTable *table() const { return sliceTable(); }

    void waitForCard(bool names = false)
    {
        QCOMPARE(m_window->screen(), MainWindow::Screen::Card);
        QTRY_VERIFY_WITH_TIMEOUT(view()->card() && (!names || view()->hasNames()), patience);
    }
    /// The first row's cell of the column of a field.
    QModelIndex namedCell(Field field) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->fieldOf(column) != field)
                continue;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (!table()->model()->valuesAt(row, field).value(0).isEmpty())
                    return table()->model()->index(row, column);
            }
        }
        return {};
    }

    QString m_small;
};

QTEST_MAIN(CardsDeskTest)
#include "tst_cardsdesk.moc"
