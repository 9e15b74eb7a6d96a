// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpopup.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace obra;

namespace {

FoundGroup makeGroup(FoundItem::Kind kind, const QStringList &titles, qint64 total)
{
    FoundGroup group;
    group.kind = kind;
    group.total = total;
    group.all = parseFilter(QStringLiteral("puente"));
    for (const QString &title : titles) {
        FoundItem item;
        item.kind = kind;
        item.title = title;
        item.id = 7;
        item.rows = kind == FoundItem::Kind::Supplier ? 1204 : -1;
        item.detail = QStringLiteral("ocds-1");
        group.items.append(item);
    }
    return group;
}

} // namespace

class SearchPopupTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_popup = new SearchPopup(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(!m_popup->isVisible());
        m_popup->open();
        QVERIFY(m_popup->line()->hasFocus());
    }

    void choosesByKeyboard()
    {
        QSignalSpy requested(m_popup, &SearchPopup::searchRequested), chosen(m_popup, &SearchPopup::itemChosen), all(m_popup, &SearchPopup::allChosen);
        type(QStringLiteral("pu"));
        QCOMPARE(requested.count(), 2);
        m_popup->setFound(things(QStringLiteral("pu")), true);
        QTreeWidget *list = m_popup->list();
        QCOMPARE(list->topLevelItemCount(), 6); // two headings, three items, one "all"
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("Puente A")); // no heading
        QCOMPARE(list->topLevelItem(3)->text(0), QStringLiteral("Show all 40 processes"));
        QCOMPARE(list->topLevelItem(5)->text(1), QStringLiteral("1,204 processes"));
        for (const QString &expected : { QStringLiteral("Puente B"), QStringLiteral("Show all 40 processes"), QStringLiteral("Puentes, S. A."), QStringLiteral("Puentes, S. A.") }) {
            QTest::keyClick(m_popup->line(), Qt::Key_Down);
            QCOMPARE(list->currentItem()->text(0), expected);
        }
        QVERIFY(m_popup->line()->accessibleDescription().contains(QLatin1String("Puentes, S. A.")));
        QTest::keyClick(m_popup->line(), Qt::Key_Up);
        QTest::keyClick(m_popup->line(), Qt::Key_Return);
        QCOMPARE(all.count(), 1);
        QCOMPARE(all[0][0].value<FoundGroup>().kind, FoundItem::Kind::Process);
        QVERIFY(!m_popup->isVisible());

        m_popup->open();
        m_popup->setFound(things(QStringLiteral("pu")), true);
        QTest::keyClick(m_popup->line(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<FoundItem>().title.startsWith(QLatin1String("Puente")));
    }

    void answersOfAnotherTextAreDropped()
    {
        type(QStringLiteral("pu"));
        m_popup->setFound(things(QStringLiteral("p")), true);
        QCOMPARE(m_popup->list()->topLevelItemCount(), 0);
        m_popup->setFound(things(QStringLiteral("pu")), false);
        QCOMPARE(m_popup->list()->topLevelItemCount(), 6);
        QVERIFY(status().startsWith(QLatin1String("Searching")));
        m_popup->setFound({ QStringLiteral("pu"), {} }, true);
        QCOMPARE(m_popup->list()->topLevelItemCount(), 0);
        QVERIFY(status().startsWith(QLatin1String("Nothing found")));
    }

    void keepsThePlaceWhenMoreComes()
    {
        type(QStringLiteral("pu"));
        FoundThings names = things(QStringLiteral("pu"));
        names.groups.removeFirst();
        names.groups[0].items.append(makeGroup(FoundItem::Kind::Supplier, { QStringLiteral("Puentes dos") }, 1).items);
        m_popup->setFound(names, false);
        QTest::keyClick(m_popup->line(), Qt::Key_Down);
        QCOMPARE(m_popup->list()->currentItem()->text(0), QStringLiteral("Puentes dos"));
        FoundThings more = things(QStringLiteral("pu"));
        more.groups[1] = names.groups[0];
        m_popup->setFound(more, true);
        QCOMPARE(m_popup->list()->currentItem()->text(0), QStringLiteral("Puentes dos"));
    }

    void commandsAreFoundToo()
    {
        FoundItem command;
        command.kind = FoundItem::Kind::Command;
        command.title = QStringLiteral("Save this view");
        command.command = QStringLiteral("saveView");
        m_popup->setCommands({ command });
        QSignalSpy chosen(m_popup, &SearchPopup::itemChosen);
        type(QStringLiteral("save"));
        m_popup->setFound({ QStringLiteral("save"), {} }, true);
        QCOMPARE(m_popup->list()->topLevelItemCount(), 2);
        QTest::keyClick(m_popup->line(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<FoundItem>().command, QStringLiteral("saveView"));
    }

    void closesWithEscapeAndWhenLeft()
    {
        QSignalSpy closed(m_popup, &SearchPopup::closed);
        QTest::keyClick(m_popup->line(), Qt::Key_Escape);
        QVERIFY(!m_popup->isVisible());
        QCOMPARE(closed.count(), 1);
        auto *other = new QLineEdit(m_window.get());
        other->show();
        other->setFocus();
        m_popup->open();
        QTest::keyClick(m_popup->line(), Qt::Key_Escape);
        QVERIFY(other->hasFocus());
        m_popup->open();
        other->setFocus();
        QVERIFY(!m_popup->isVisible());
    }

    void aClickChooses()
    {
        QSignalSpy chosen(m_popup, &SearchPopup::itemChosen);
        type(QStringLiteral("pu"));
        m_popup->setFound(things(QStringLiteral("pu")), true);
        QTreeWidget *list = m_popup->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(0)).center());
        QVERIFY(m_popup->isVisible()); // a heading
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(2)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<FoundItem>().title, QStringLiteral("Puente B"));
    }

    void fitsANarrowWindow()
    {
        m_window->resize(420, 300);
        QCoreApplication::processEvents();
        QVERIFY(m_window->rect().contains(m_popup->geometry()));
    }

private:
    void type(const QString &text) { QTest::keyClicks(m_popup->line(), text); }
    QString status() const { return m_popup->findChild<QLabel *>(QStringLiteral("searchStatus"))->text(); }

    static FoundThings things(const QString &text)
    {
        return { text, { makeGroup(FoundItem::Kind::Process, { QStringLiteral("Puente A"), QStringLiteral("Puente B") }, 40),
                         makeGroup(FoundItem::Kind::Supplier, { QStringLiteral("Puentes, S. A.") }, 1) } };
    }

    std::unique_ptr<QWidget> m_window;
    SearchPopup *m_popup = nullptr; // the window's
};

QTEST_MAIN(SearchPopupTest)
#include "tst_searchpopup.moc"
