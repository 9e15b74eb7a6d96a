// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "filters/chip.h"
#include "filters/chipsbar.h"
#include "filters/filteracts.h"
#include "filters/filteredit.h"
#include "support/randomtable.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace obra;

namespace {

Filter parsed(const char *text)
{
    return parseFilter(QString::fromUtf8(text));
}

} // namespace

/// The bar that says what is being looked at.
class ChipsBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<ChipsBar>();
        m_bar->resize(900, 120);
        // The window's part: what is asked for comes back.
        connect(m_bar.get(), &ChipsBar::filterRequested, this, [this](const Filter &filter) {
            m_filter = filter;
            m_bar->setFilter(filter, Unit::Processes);
        });
        m_filter = Filter();
        m_bar->show();
        m_bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get())); // the tests watch where the keyboard is
    }

    void cleanup() { m_bar.reset(); }

    void showsOneChipACondition()
    {
        m_bar->setFilter(parsed("year:2019..2023 -method:open puente"), Unit::Processes);
        const QList<Chip *> all = chips();
        QCOMPARE(all.size(), 3);
        for (int i = 0; i < all.size(); ++i)
            QVERIFY(all.at(i)->text() == conditionLabel(parsed("year:2019..2023 -method:open puente").conditions.at(i), Unit::Processes));
        m_bar->setFilter({}, Unit::Processes);
        QVERIFY(chips().isEmpty());
    }

    void removesWithDelete()
    {
        m_bar->setFilter(parsed("year:2020 method:open"), Unit::Processes);
        chips().at(1)->setFocus();
        QTest::keyClick(chips().at(1), Qt::Key_Delete);
        QVERIFY(m_filter == parsed("year:2020"));
        QVERIFY(chips().at(0)->hasFocus()); // the keyboard does not get lost
    }

    void removesWithTheCross()
    {
        m_bar->setFilter(parsed("year:2020 method:open"), Unit::Processes);
        QTest::mouseClick(chips().at(0)->findChild<QToolButton *>(QStringLiteral("chipRemove")), Qt::LeftButton);
        QVERIFY(m_filter == parsed("method:open"));
    }

    void movesAmongChips()
    {
        m_bar->setFilter(parsed("year:2020 method:open puente"), Unit::Processes);
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_Down);
        QVERIFY(chips().at(0)->hasFocus());
        QTest::keyClick(chips().at(0), Qt::Key_Right);
        QVERIFY(chips().at(1)->hasFocus());
        QTest::keyClick(chips().at(1), Qt::Key_Left);
        QVERIFY(chips().at(0)->hasFocus());
    }

    void addsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << QString() << QStringLiteral("year:2020") << QStringLiteral("year:2020");
        QTest::newRow("another field") << QStringLiteral("year:2020") << QStringLiteral("method:open") << QStringLiteral("year:2020 method:open");
        QTest::newRow("same field joins") << QStringLiteral("method:open") << QStringLiteral("method:direct") << QStringLiteral("method:open,direct");
        QTest::newRow("words join") << QStringLiteral("puente") << QStringLiteral("calle") << QStringLiteral("puente calle");
        QTest::newRow("range takes the place") << QStringLiteral("year:2019..2020") << QStringLiteral("year:2021..2022") << QStringLiteral("year:2021..2022");
        QTest::newRow("nothing") << QStringLiteral("puente") << QStringLiteral("  ") << QStringLiteral("puente");
    }

    void addsWhatIsTyped()
    {
        QFETCH(QString, before);
        QFETCH(QString, typed);
        QFETCH(QString, after);
        m_filter = parseFilter(before);
        m_bar->setFilter(m_filter, Unit::Processes);
        edit()->setFocus();
        QTest::keyClicks(edit(), typed);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(filterText(m_filter), filterText(parseFilter(after)));
        QVERIFY(edit()->text().trimmed().isEmpty());
    }

    void keepsWrongText()
    {
        QSignalSpy requested(m_bar.get(), &ChipsBar::filterRequested);
        const QString wrong = QStringLiteral("puente year:20x0");
        edit()->setFocus();
        QTest::keyClicks(edit(), wrong);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(requested.count(), 0);
        QCOMPARE(edit()->text(), wrong);
        QVERIFY(edit()->error().isError());
        const auto *label = m_bar->findChild<QLabel *>(QStringLiteral("filterError"));
        QVERIFY(label->isVisible());
        QVERIFY(!label->text().isEmpty());
        m_bar->grab(); // the mark is painted without trouble
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QVERIFY(!label->isVisible());
    }

    void editsOneCondition()
    {
        m_filter = parsed("year:2020 method:open puente");
        m_bar->setFilter(m_filter, Unit::Processes);
        chooseFromMenu(1, 1);
        QCOMPARE(edit()->text(), filterText(parsed("method:open")));
        edit()->setText(QStringLiteral("method:direct,selective"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(filterText(m_filter), QStringLiteral("year:2020 method:direct,selective puente"));
    }

    void turnsRoundOneCondition()
    {
        m_filter = parsed("year:2020 method:open");
        m_bar->setFilter(m_filter, Unit::Processes);
        chooseFromMenu(1, 0);
        QCOMPARE(filterText(m_filter), QStringLiteral("year:2020 -method:open"));
    }

    void editsTheWholeFilter()
    {
        m_filter = parsed("year:2020 method:open");
        m_bar->setFilter(m_filter, Unit::Processes);
        m_bar->editAsText();
        QCOMPARE(edit()->text(), filterText(m_filter));
        edit()->setText(QStringLiteral("year:2021"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(m_filter == parsed("year:2021"));
    }

    void escapeLeavesTheFilterAlone()
    {
        m_filter = parsed("year:2020");
        m_bar->setFilter(m_filter, Unit::Processes);
        m_bar->editAsText();
        QTest::keyClicks(edit(), QStringLiteral("99"));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(edit()->text().isEmpty());
        QVERIFY(m_filter == parsed("year:2020"));
    }

    void lockedConditionsSurviveClearing()
    {
        m_bar->setFilter(parsed("year:2019..2023 method:open -status:cancelled"), Unit::Processes);
        QTest::keyClick(chips().at(1), Qt::Key_L);
        QVERIFY(chips().at(1)->isLocked());
        QVERIFY(!chips().at(0)->isLocked());
        QVERIFY(chips().at(1)->accessibleName() != Chip(chips().at(1)->text(), false, false).accessibleName()); // it is said, too
        QVERIFY(m_bar->clearedFilter() == parsed("method:open"));
        auto *clear = m_bar->findChild<QToolButton *>(QStringLiteral("clearAll"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(m_filter == parsed("method:open"));
        QVERIFY(!clear->isVisible()); // nothing is left that it could take away
        // Another value of the same field, and the other way round: locked as before.
        m_bar->setFilter(parsed("method:open,direct year:2020"), Unit::Processes);
        QVERIFY(chips().at(0)->isLocked() && !chips().at(1)->isLocked());
        QVERIFY(clear->isVisible());
        QTest::keyClick(chips().at(0), Qt::Key_L);
        QVERIFY(m_bar->clearedFilter().isEmpty());
        // What is taken away and put back is a new condition.
        QTest::keyClick(chips().at(0), Qt::Key_L);
        QTest::keyClick(chips().at(0), Qt::Key_Delete);
        m_bar->setFilter(parsed("year:2020 method:open"), Unit::Processes);
        QVERIFY(!chips().at(1)->isLocked());
    }

    void locksCanComeBeforeTheirFilter()
    {
        FilterLocks locks;
        locks.setLocked(parsed("method:open").conditions[0], true);
        m_bar->setLocks(locks); // as they were saved
        m_bar->setFilter(parsed("year:2020 method:open"), Unit::Processes);
        QVERIFY(chips().at(1)->isLocked());
    }

    void readsAsASentence()
    {
        const auto table = randomTable(4);
        Engine engine(table, {});
        const Filter filter = parsed("method:open -status:cancelled");
        m_bar->setFilter(filter, Unit::Processes);
        QCOMPARE(m_bar->accessibleName(), filterSentence(filter, Unit::Processes));
        const auto slice = engine.run(filter);
        QVERIFY(!m_bar->accessibleDescription().contains(QLocale().toString(slice->count()))); // not before it is answered
        m_bar->setSlice(slice);
        QVERIFY(m_bar->accessibleDescription().contains(QLocale().toString(slice->count())));
        QVERIFY(!m_bar->accessibleDescription().contains(QLatin1Char('<')));
    }

    void clearsAll()
    {
        m_filter = parsed("year:2020 method:open");
        m_bar->setFilter(m_filter, Unit::Processes);
        auto *clear = m_bar->findChild<QToolButton *>(QStringLiteral("clearAll"));
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(m_filter.isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void saysTheCountAndTheSentence()
    {
        const auto table = randomTable(7);
        Engine engine(table, {});
        const Filter filter = parsed("method:open");
        m_bar->setFilter(filter, Unit::Processes);
        const auto slice = engine.run(filter);
        m_bar->setSlice(slice);
        const QString text = m_bar->findChild<QLabel *>(QStringLiteral("sliceCount"))->text();
        QVERIFY2(text.contains(QLocale().toString(slice->count())), qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(slice->total())), qPrintable(text));
        QCOMPARE(m_bar->accessibleName(), filterSentence(filter, Unit::Processes));
    }

    void manyChipsNeverWidenTheWindow()
    {
        QStringList suppliers;
        for (int i = 0; i < 30; ++i)
            suppliers << QStringLiteral("\"A supplier with a rather long name, number %1\"").arg(i);
        QString text = QStringLiteral("supplier:") + suppliers.join(QLatin1Char(','));
        for (int i = 0; i < 30; ++i)
            text += QStringLiteral(" -phrase:\"words that stand together %1\"").arg(i);
        FilterTextError error;
        const Filter filter = parseFilter(text, &error);
        QVERIFY2(!error.isError(), qPrintable(error.message));
        const int before = m_bar->minimumSizeHint().width();
        m_bar->setFilter(filter, Unit::Processes);
        QCoreApplication::processEvents();
        QVERIFY(m_bar->minimumSizeHint().width() <= before + 80);
        for (const Chip *chip : chips())
            QVERIFY(m_bar->rect().contains(QRect(chip->mapTo(m_bar.get(), QPoint(0, 0)), chip->size()).center().x(), 1));
    }

private:
    FilterEdit *edit() const { return m_bar->findChild<FilterEdit *>(QStringLiteral("filterEdit")); }

    QList<Chip *> chips() const
    {
        QList<Chip *> found;
        for (int i = 0;; ++i) {
            Chip *chip = nullptr;
            for (Chip *candidate : m_bar->findChildren<Chip *>(QStringLiteral("chip_%1").arg(i))) {
                if (candidate->isVisible()) // others are on their way out
                    chip = candidate;
            }
            if (!chip)
                return found;
            found << chip;
        }
    }

    void chooseFromMenu(int chip, int action)
    {
        QTest::mouseClick(chips().at(chip), Qt::LeftButton, {}, QPoint(5, 5));
        auto *menu = m_bar->findChild<QMenu *>(QStringLiteral("chipMenu"));
        QVERIFY(menu);
        menu->actions().at(action)->trigger();
        menu->close();
    }

    std::unique_ptr<ChipsBar> m_bar;
    Filter m_filter;
};

QTEST_MAIN(ChipsBarTest)
#include "tst_chipsbar.moc"
