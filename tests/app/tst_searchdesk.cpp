// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "mainwindow.h"
#include "record/recordview.h"
#include "search/searchpopup.h"
#include "session.h"
#include "support/smalldata.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace obra;

namespace {
constexpr int patience = 120000; // sanitizers and busy machines
}

/// Ctrl+K in the real window: what is found is opened, chosen or run.
class SearchDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        importInto(m_folder.filePath(QStringLiteral("cache.sqlite")), practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(QStringLiteral("en"));
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->openCache(m_folder.filePath(QStringLiteral("cache.sqlite")));
        m_window = std::make_unique<MainWindow>(m_session.get(), m_appearance.get());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice() && !m_session->isBusy(), patience);
        m_popup = m_window->findChild<SearchPopup *>();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void aRecordIsOpened()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::recordShown);
        search(QStringLiteral("construccion"));
        take(FoundItem::Kind::Process, false);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Record);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        QCOMPARE(m_window->record()->record()->id, m_taken.id);
    }

    void aNameBecomesACondition_data()
    {
        QTest::addColumn<FoundItem::Kind>("kind");
        QTest::newRow("supplier") << FoundItem::Kind::Supplier;
        QTest::newRow("buyer") << FoundItem::Kind::Buyer;
        QTest::newRow("place") << FoundItem::Kind::Place;
    }

    void aNameBecomesACondition()
    {
        QFETCH(FoundItem::Kind, kind);
        m_session->setFilter(parseFilter(QStringLiteral("has:contract")));
        search(kind == FoundItem::Kind::Supplier ? QStringLiteral("construc") : kind == FoundItem::Kind::Buyer ? QStringLiteral("ministerio") : QStringLiteral("pan"));
        take(kind, false);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QCOMPARE(m_session->filter().values(*fieldOfKind(kind)), QStringList { m_taken.title });
        QCOMPARE(m_session->filter().conditions.size(), 2); // beside what was there
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QVERIFY(m_session->slice()->unknownValues().isEmpty());
    }

    void allOfAGroupAreThatMany()
    {
        m_session->setFilter(parseFilter(QStringLiteral("method:open")));
        search(QStringLiteral("construccion"));
        take(FoundItem::Kind::Process, true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QCOMPARE(m_session->slice()->count(), m_total);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        m_session->undo();
        QCOMPARE(filterText(m_session->filter()), QStringLiteral("method:open"));
    }

    void aCommandIsRun()
    {
        m_session->setFilter(parseFilter(QStringLiteral("method:open")));
        search(QStringLiteral("clear all fil"));
        QTest::keyClick(m_popup->line(), Qt::Key_Return);
        QVERIFY(m_session->filter().isEmpty());
    }

private:
    void search(const QString &text)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_popup->isVisible());
        QTest::keyClicks(m_popup->line(), text);
        QTRY_VERIFY_WITH_TIMEOUT(!m_popup->findChild<QWidget *>(QStringLiteral("searchStatus"))->isVisible() && m_popup->list()->topLevelItemCount() > 0, patience);
    }

    /// Goes down to the first thing of that kind, or to "all" of them, and takes it.
    void take(FoundItem::Kind kind, bool all)
    {
        bool taken = false;
        connect(m_popup, &SearchPopup::itemChosen, this, [&](const FoundItem &item) {
            m_taken = item;
            taken = true;
        });
        connect(m_popup, &SearchPopup::allChosen, this, [&](const FoundGroup &group) {
            m_total = group.total;
            taken = true;
        });
        static const QStringList headings { QStringLiteral("Commands"), QStringLiteral("Processes"), QStringLiteral("Projects"), QStringLiteral("Suppliers"),
                                            QStringLiteral("Buyers"), QStringLiteral("Places"), QStringLiteral("Documents") };
        const QTreeWidget *list = m_popup->list();
        int heading = 0;
        while (heading < list->topLevelItemCount() && list->topLevelItem(heading)->text(0) != headings[int(kind)])
            ++heading;
        QVERIFY2(heading < list->topLevelItemCount(), qPrintable(headings[int(kind)]));
        int wanted = heading + 1;
        while (all && !list->topLevelItem(wanted)->text(0).startsWith(QLatin1String("Show all")))
            ++wanted;
        for (int turn = 0; turn < list->topLevelItemCount() && list->indexOfTopLevelItem(list->currentItem()) != wanted; ++turn)
            QTest::keyClick(m_popup->line(), Qt::Key_Down);
        QTest::keyClick(m_popup->line(), Qt::Key_Return);
        m_popup->disconnect(this);
        QVERIFY(taken);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    SearchPopup *m_popup = nullptr;
    FoundItem m_taken;
    qint64 m_total = 0;
};

QTEST_MAIN(SearchDeskTest)
#include "tst_searchdesk.moc"
