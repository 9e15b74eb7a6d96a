// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/workspacestate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

class WorkspaceStateTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWas()
    {
        WorkspaceState state;
        state.unit = Unit::Projects;
        state.history.push(parseFilter(QStringLiteral("buyer:\"Ministerio de Obras Públicas\" year:2019..2023")), Unit::Projects);
        state.history.setRows(Unit::Projects, 1204);
        state.history.push(parseFilter(QStringLiteral("puente -status:cancelled")), Unit::Projects);
        state.history.undo();
        state.history.push(parseFilter(QStringLiteral("area:-80.1,8.8,-79.2,9.4 amount>=0.0001")), Unit::Projects);
        state.history.undo();
        state.parts = { { QStringLiteral("explore"), QByteArray("\0\xff\1", 3) }, { QStringLiteral("empty"), QByteArray() } };
        QCOMPARE(writeWorkspaceState(path(), state), QString()); // its folder is made
        const std::optional<WorkspaceState> read = readWorkspaceState(path());
        QVERIFY(read);
        QVERIFY(read->history == state.history);
        QVERIFY(*read == state);
    }

    void replacesInOneStep()
    {
        WorkspaceState state;
        QCOMPARE(writeWorkspaceState(path(), state), QString());
        state.unit = Unit::Projects;
        QCOMPARE(writeWorkspaceState(path(), state), QString());
        QCOMPARE(readWorkspaceState(path())->unit, Unit::Projects);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("states"))).entryList(QDir::Files).size(), 1);
    }

    void whatIsNoState_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"unit\":\"proc");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"unit\":\"processes\"}");
        QTest::newRow("no unit") << QByteArray("{\"version\":1}");
    }

    void whatIsNoState()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!readWorkspaceState(path));
        QVERIFY(!readWorkspaceState(m_folder.filePath(QStringLiteral("not there"))));
    }

    void aHistoryThatDoesNotFitIsLeftOut()
    {
        const QString path = m_folder.filePath(QStringLiteral("odd.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"unit\":\"projects\",\"position\":4,\"history\":[{\"filter\":\"year:2019\",\"parent\":7}],\"parts\":{\"a\":\"eA==\"}}");
        file.close();
        const std::optional<WorkspaceState> read = readWorkspaceState(path);
        QVERIFY(read);
        QCOMPARE(read->unit, Unit::Projects);
        QVERIFY(read->history == FilterHistory());
        QCOMPARE(read->parts.value(QStringLiteral("a")), QByteArray("x"));
    }

    void cannotBeWritten()
    {
        QVERIFY(!writeWorkspaceState(QStringLiteral("/proc/state/x.json"), {}).isEmpty());
    }

    void everyCacheHasItsOwn()
    {
        const QString a = workspaceStatePath(QStringLiteral("/s"), QStringLiteral("/a/cache.sqlite")), b = workspaceStatePath(QStringLiteral("/s"), QStringLiteral("/b/cache.sqlite"));
        QVERIFY(a != b);
        QVERIFY(a.startsWith(QLatin1String("/s/cache-")));
    }

    void resetKeepsWhatThereWas()
    {
        const QString path = m_folder.filePath(QStringLiteral("reset.json"));
        QVERIFY(resetWorkspaceState(path)); // there is none
        for (const Unit unit : { Unit::Processes, Unit::Projects }) {
            WorkspaceState state;
            state.unit = unit;
            QCOMPARE(writeWorkspaceState(path, state), QString());
            QVERIFY(resetWorkspaceState(path));
            QVERIFY(!readWorkspaceState(path));
            QCOMPARE(readWorkspaceState(path + QStringLiteral(".before-reset"))->unit, unit);
        }
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("states/cache.json")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WorkspaceStateTest)
#include "tst_workspacestate.moc"
