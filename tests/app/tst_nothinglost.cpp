// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "casefile/workspacestate.h"
#include "charts/chartpane.h"
#include "mainwindow.h"
#include "map/mappane.h"
#include "session.h"
#include "support/smalldata.h"
#include "table/exploreworkspace.h"
#include "workspacekeeper.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

constexpr int patience = 120000; // sanitizers and busy machines

} // namespace

/// Closing, killing and starting again: what was looked at is there, in the real program and in the window that restores it.
class NothingLostTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        m_state = workspaceStatePath(m_folder.filePath(QStringLiteral("data/obra-abierta/workspaces")), m_cache);
        importInto(m_cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(QStringLiteral("en"));
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void aKilledProgramLosesNothing()
    {
        const QString text = QStringLiteral("year:2018..2019 method:open");
        killWhen({ QStringLiteral("--filter"), text }, [&](const WorkspaceState &state) {
            return filterText(state.history.current()) == text && state.history.steps()[state.history.position()].rows >= 0;
        });
        const WorkspaceState left = *readWorkspaceState(m_state);
        QCOMPARE(left.history.steps().size(), 2);
        QVERIFY(left.parts.value(QStringLiteral("explore")).size() > 100);

        // Started again and killed again, it goes on from there.
        killWhen({ QStringLiteral("--unit"), QStringLiteral("projects") }, [](const WorkspaceState &state) { return state.unit == Unit::Projects; });
        const WorkspaceState again = *readWorkspaceState(m_state);
        QCOMPARE(filterText(again.history.current()), text);
        QCOMPARE(again.history.steps().size(), 2);
        QVERIFY(writeWorkspaceState(m_state, left).isEmpty());

        // And the window shows it.
        Session session;
        session.openCache(m_cache);
        MainWindow window(&session, m_appearance.get());
        WorkspaceKeeper keeper(&session, &window, m_state);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(session.slice() && filterText(session.slice()->filter()) == text, patience);
        QCOMPARE(session.slice()->count(), left.history.steps()[1].rows);
        QVERIFY(session.canUndo());
        session.undo();
        QVERIFY(session.filter().isEmpty());
    }

    void closingLosesNothing()
    {
        QByteArray layout, map;
        {
            Session session;
            session.openCache(m_cache);
            MainWindow window(&session, m_appearance.get());
            WorkspaceKeeper keeper(&session, &window, m_state);
            QSignalSpy restored(&keeper, &WorkspaceKeeper::restored);
            window.show();
            QTRY_VERIFY_WITH_TIMEOUT(session.slice() && restored.count() == 1 && !session.isBusy(), patience);
            window.showScreen(MainWindow::Screen::Explore);
            session.setUnit(Unit::Processes);
            session.setFilter(parseFilter(QStringLiteral("method:open")));
            session.setFilter(parseFilter(QStringLiteral("method:open amount>=100")));
            session.undo();
            session.setFilter(parseFilter(QStringLiteral("method:open has:place"))); // a branch
            window.explore()->chart()->setField(Field::Buyer);
            window.explore()->map()->view()->showRect({ -80.5, 8.5, -79.5, 9.25 });
            QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
            layout = window.explore()->saveState();
            map = window.explore()->map()->saveState();
        } // at once: nothing waits for a timer
        const std::optional<WorkspaceState> left = readWorkspaceState(m_state);
        QVERIFY(left);
        QCOMPARE(filterText(left->history.current()), QStringLiteral("method:open has:place"));

        Session session;
        session.openCache(m_cache);
        MainWindow window(&session, m_appearance.get());
        WorkspaceKeeper keeper(&session, &window, m_state);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(session.slice() && session.slice()->filter() == left->history.current(), patience);
        QVERIFY(session.history() == left->history);
        QCOMPARE(window.explore()->chart()->field(), Field::Buyer);
        QCOMPARE(window.explore()->saveState(), layout);
        QCOMPARE(window.explore()->map()->saveState(), map);
    }

    void everyCacheComesBackWithItsOwn()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
        QVERIFY(QFile::copy(m_cache, other));
        Session session;
        session.openCache(other);
        MainWindow window(&session, m_appearance.get());
        WorkspaceKeeper keeper(&session, &window, workspaceStatePath(QFileInfo(m_state).absolutePath(), other));
        QSignalSpy restored(&keeper, &WorkspaceKeeper::restored);
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, patience);
        QVERIFY(session.filter().isEmpty());
        QVERIFY(readWorkspaceState(m_state)); // the first one's is there
    }

    void aCleanStart()
    {
        killWhen({ QStringLiteral("--filter"), QStringLiteral("method:open") }, [](const WorkspaceState &state) { return !state.history.current().isEmpty(); });
        killWhen({ QStringLiteral("--reset-settings") }, [](const WorkspaceState &state) { return state.history.steps().size() == 1 && state.history.current().isEmpty(); });
        QVERIFY(readWorkspaceState(m_state + QStringLiteral(".before-reset"))); // put aside, not thrown away
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("data/obra-abierta/case.obra")))); // the user's own work is no setting
        QVERIFY(QFile::exists(m_cache));
    }

    void wrongOptionsAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("filter") << QStringList { QStringLiteral("--filter"), QStringLiteral("colour:red") };
        QTest::newRow("unit") << QStringList { QStringLiteral("--unit"), QStringLiteral("bridges") };
    }

    void wrongOptionsAreSaid()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(OBRA_EXECUTABLE), arguments);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

private:
    /// Runs the real program until what it keeps on the disk is as @p expected, then kills it.
    template<typename Expected>
    void killWhen(const QStringList &arguments, Expected &&expected)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(OBRA_EXECUTABLE), QStringList { QStringLiteral("--cache"), m_cache } + arguments);
        QVERIFY(program.waitForStarted(patience));
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            const std::optional<WorkspaceState> state = readWorkspaceState(m_state);
            return state && expected(*state);
        }(), patience);
        QCOMPARE(program.state(), QProcess::Running);
        program.kill(); // SIGKILL
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }

    QTemporaryDir m_folder;
    QString m_cache, m_state;
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(NothingLostTest)
#include "tst_nothinglost.moc"
