// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"
#include "casefile/casefile.h"
#include "casework/savedviewsdialog.h"
#include "casework/saveviewdialog.h"
#include "charts/chartpane.h"
#include "filters/historylist.h"
#include "importing/messagebar.h"
#include "map/mappane.h"
#include "table/slicetable.h"
#include "windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace obra;

/// Saved views and the case file in the real window, by keyboard.
class CaseDeskTest : public QObject, private WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        importInto(m_cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void init()
    {
        explore(m_cache);
        openCase(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".obra")));
    }

    void cleanup()
    {
        closeWindow();
    }

    /// By keyboard alone: filter, save the view, something else, the view again, undo.
    void savesAndShowsAViewByKeyboard()
    {
        type(QStringLiteral("method:open"));
        const qint64 open = m_session->slice()->count();
        m_window->explore()->chart()->setField(Field::Buyer);
        m_window->explore()->map()->view()->showRect({ -80.5, 8.5, -79.5, 9.25 });
        QHeaderView *header = table()->horizontalHeader();
        header->resizeSection(2, 177);
        const GeoRect seen = m_window->explore()->map()->view()->visibleRect();

        saveViewAs(QStringLiteral("Open tenders"), QStringLiteral("to look at again"));
        QCOMPARE(desk().views().size(), 1);
        const SavedView view = desk().views()[0];
        QCOMPARE(view.name, QStringLiteral("Open tenders"));
        QCOMPARE(view.note, QStringLiteral("to look at again"));
        QCOMPARE(view.filter, QStringLiteral("method:open"));
        QCOMPARE(view.unit, QStringLiteral("processes"));
        QVERIFY(view.thumbnail.startsWith("\x89PNG"));
        QVERIFY(view.thumbnail.size() < 200'000);

        m_session->setUnit(Unit::Projects);
        type(QStringLiteral("puente"));
        m_window->explore()->chart()->setField(Field::Status);
        header->resizeSection(2, 99);
        m_window->explore()->map()->fitToData();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<SavedViewsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->list()->currentIndex().data().toString(), QStringLiteral("Open tenders"));
        QSignalSpy shown(m_window->explore(), &ExploreWorkspace::viewShown);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        settle();
        activate();
        QCOMPARE(m_session->unit(), Unit::Processes);
        QCOMPARE(filterText(m_session->filter()), QStringLiteral("method:open"));
        QCOMPARE(m_session->slice()->count(), open);
        QCOMPARE(m_window->explore()->chart()->field(), Field::Buyer);
        QCOMPARE(header->sectionSize(2), 177);
        // All that was seen is; a message above may have taken a line of the map's height meanwhile.
        const GeoRect now = m_window->explore()->map()->view()->visibleRect();
        QVERIFY(now.west <= seen.west + 1e-6 && now.east >= seen.east - 1e-6 && now.south <= seen.south + 0.05 && now.north >= seen.north - 0.05);
        QVERIFY(now.east - now.west < 1.2 * (seen.east - seen.west));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(filterText(m_session->filter()).contains(QLatin1String("puente")));

        // To the first step of all, out of the list.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
        auto *history = m_window->findChild<HistoryList *>();
        QVERIFY(history && history->isVisible());
        QTest::keyClick(history->list(), Qt::Key_Home);
        QTest::keyClick(history->list(), Qt::Key_Return);
        settle();
        QVERIFY(m_session->filter().isEmpty());
        QVERIFY(m_session->canRedo());
    }

    void theSameNameReplaces()
    {
        saveViewAs(QStringLiteral("a"), {});
        saveViewAs(QStringLiteral("b"), {});
        const QString id = desk().views()[0].id;
        type(QStringLiteral("method:direct"));
        saveViewAs(QStringLiteral("a"), {});
        QCOMPARE(desk().views().size(), 2);
        QCOMPARE(desk().views()[0].id, id);
        QCOMPARE(desk().views()[0].filter, QStringLiteral("method:direct"));
        desk().undoViews();
        QCOMPARE(desk().views()[0].filter, QString());
    }

    void theListIsEditedByKeyboard()
    {
        for (const QString &name : { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") })
            saveViewAs(name, {});
        m_window->desk()->editViews();
        auto *dialog = m_window->findChild<SavedViewsDialog *>();
        QListView *list = dialog->list();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("bac"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("a")); // goes along
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("x"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringLiteral("bxc"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(), QStringLiteral("bc"));
        QVERIFY(list->currentIndex().isValid());
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(), QStringLiteral("bxc"));
        auto *undo = dialog->findChild<QPushButton *>(QStringLiteral("savedViewUndo"));
        QTest::keyClick(undo, Qt::Key_Space);
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(names(), QStringLiteral("abc"));

        auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("savedViewNote"));
        const int row = list->currentIndex().row();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("why"));
        list->setFocus();
        QCOMPARE(desk().views()[row].note, QStringLiteral("why"));

        // The drop-down has them in that order.
        QMenu *menu = m_window->desk()->viewsMenu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions()[0]->text(), QStringLiteral("a"));
        QCOMPARE(menu->actions()[2]->text(), QStringLiteral("c"));
        menu->actions()[2]->trigger();
        settle();
    }

    void valuesThatAreNotThereAreSaid()
    {
        SavedView view;
        view.name = QStringLiteral("elsewhere");
        view.unit = QStringLiteral("processes");
        view.filter = QStringLiteral("buyer:\"Alcaldía de Ninguna Parte\"");
        m_window->desk()->applyView(view);
        QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(QLatin1String("Ninguna Parte")), patience);
        QVERIFY(messages()->text().contains(QLatin1String("elsewhere")));
        view.filter = QStringLiteral("method:open");
        m_window->desk()->applyView(view);
        QTRY_VERIFY_WITH_TIMEOUT(messages()->text().isEmpty(), patience);
        settle();

        // What another version wrote is left alone.
        const Filter before = m_session->filter();
        view.filter = QStringLiteral("newfield:\"x\"");
        m_window->desk()->applyView(view);
        QVERIFY(!messages()->text().isEmpty());
        QVERIFY(m_session->filter() == before);
        view.filter.clear();
        view.unit = QStringLiteral("galaxies");
        m_window->desk()->applyView(view);
        QVERIFY(m_session->filter() == before);
    }

    void aViewTravels()
    {
        type(QStringLiteral("method:open"));
        saveViewAs(QStringLiteral("travels"), QStringLiteral("note"));
        const QString path = m_folder.filePath(QStringLiteral("travels.obra-view"));
        QSignalSpy exported(&desk(), &CaseSession::exported), imported(&desk(), &CaseSession::imported);
        desk().exportView(desk().views()[0], path);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
        desk().importViews({ path });
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, patience);
        QCOMPARE(desk().views().size(), 2);
        QCOMPARE(desk().views()[1].name, QStringLiteral("travels (2)"));
        QCOMPARE(desk().views()[1].state, desk().views()[0].state);
        QVERIFY(desk().canUndoViews());
    }

    void caseFilesAmongTheFilesAreOpened()
    {
        const QString other = m_folder.filePath(QStringLiteral("dropped.obra"));
        { CaseFile(other).setViews({ SavedView { QStringLiteral("id"), QStringLiteral("dropped"), {}, QStringLiteral("processes"), {}, {}, {}, QDateTime::currentDateTimeUtc() } }); }
        m_window->openFiles({ other });
        QTRY_COMPARE_WITH_TIMEOUT(desk().path(), other, patience);
        QCOMPARE(names(), QStringLiteral("dropped"));
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore); // nothing to import

        const QString wrong = writeFile(m_folder.path(), QStringLiteral("wrong.obra"), "hello");
        m_window->openFiles({ wrong, practiceFiles().first() });
        QCOMPARE(m_window->screen(), MainWindow::Screen::Import);
        QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(QLatin1String("wrong.obra")), patience);
        QCOMPARE(desk().path(), other);
    }

    void theUsualFileIsThereByItself()
    {
        const QString usual = m_folder.filePath(QStringLiteral("data/tst_casedesk/case.obra"));
        openSettings().remove(QStringLiteral("caseFile"));
        m_window->desk()->openUsual();
        QTRY_COMPARE_WITH_TIMEOUT(desk().path(), usual, patience);
        // The one used last was on a stick that is not there: said, and the usual one is taken.
        openSettings().setValue(QStringLiteral("caseFile"), QStringLiteral("/media/stick/mine.obra"));
        openCase(m_folder.filePath(QStringLiteral("between.obra")), false);
        init(); // a new window
        openSettings().setValue(QStringLiteral("caseFile"), QStringLiteral("/media/stick/mine.obra"));
        m_window->desk()->openUsual();
        QTRY_VERIFY_WITH_TIMEOUT(messages()->text().contains(QLatin1String("mine.obra")), patience);
    }

    void withoutACaseFileItIsSaid()
    {
        MainWindow second(m_session.get(), m_appearance.get());
        second.desk()->saveView();
        QVERIFY(!second.findChild<MessageBar *>()->text().isEmpty());
        QSignalSpy failed(second.desk()->caseSession(), &CaseSession::failed);
        second.desk()->open(desk().path()); // held by the first window
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(!second.desk()->caseSession()->isOpen());
        QVERIFY(second.findChild<MessageBar *>()->text().contains(QFileInfo(desk().path()).fileName()));
    }

private:
    CaseSession &desk() { return *m_window->desk()->caseSession(); }
    MessageBar *messages() const { return m_window->findChild<MessageBar *>(); }
    QTableView *table() const { return m_window->explore()->table()->view(); }

    QString names()
    {
        QString text;
        for (const SavedView &view : desk().views())
            text += view.name;
        return text;
    }

    void openCase(const QString &path, bool fresh = true)
    {
        if (fresh)
            QFile::remove(path);
        QSignalSpy opened(&desk(), &CaseSession::opened);
        desk().open(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
    }

    void type(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *edit = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
        QTRY_VERIFY(edit->hasFocus());
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }

    /// Ctrl+S, name, Tab, note, and Enter on the button, as fingers do it.
    void saveViewAs(const QString &name, const QString &note)
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = qobject_cast<SaveViewDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("viewName")), name);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("viewNote")), note);
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("viewSave"))->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("viewName")), Qt::Key_Return);
        activate();
    }
};

QTEST_MAIN(CaseDeskTest)
#include "tst_casedesk.moc"
