// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <SQLiteCpp/Database.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace obra;

namespace {

SavedView makeView(const QString &name)
{
    SavedView view;
    view.id = QStringLiteral("id-") + name;
    view.name = name;
    view.note = QStringLiteral("“nota” de ") + name;
    view.unit = QStringLiteral("processes");
    view.filter = QStringLiteral("buyer:\"Ministerio de Obras Públicas\" year:2019..2023");
    view.state = { { QStringLiteral("table"), QByteArray("\0\1\2", 3) }, { QStringLiteral("map"), QByteArray() } };
    view.thumbnail = QByteArray("PNG\0", 4);
    view.created = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), QTimeZone::utc());
    return view;
}

/// The present schema and one step more, as a newer version of the program would have.
std::vector<CaseMigration> newerSchema(const char *sql)
{
    const std::span<const CaseMigration> now = caseMigrations();
    std::vector<CaseMigration> schema(now.begin(), now.end());
    schema.push_back({ sql });
    return schema;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isMadeWhereThereIsNone()
    {
        const QString path = file(QStringLiteral("deep/er/ñandú.obra"));
        {
            CaseFile made(path);
            QCOMPARE(made.path(), path);
            QVERIFY(made.views().isEmpty());
            QVERIFY(made.backup().isEmpty());
        }
        QCOMPARE(filesIn(file(QStringLiteral("deep/er"))), QStringList { QStringLiteral("ñandú.obra") }); // no .part, no journals
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray header = content.read(100);
        QCOMPARE(header.mid(68, 4), QByteArray("OBRA")); // what `file` and the desktop know it by
        QCOMPARE(int(header[63]), int(caseMigrations().size())); // user_version
    }

    void keepsViews()
    {
        const SavedView a = makeView(QStringLiteral("a")), b = makeView(QStringLiteral("b")), c = makeView(QStringLiteral("c"));
        SavedView bare = makeView(QStringLiteral("bare"));
        bare.note.clear();
        bare.state.clear();
        bare.thumbnail.clear();
        const QVector<QVector<SavedView>> states { { a }, { a, b, c }, { c, a, b }, { c, b }, { c, bare, b }, {}, { b, a } };
        for (const QVector<SavedView> &views : states) {
            {
                CaseFile open(path());
                open.setViews(views);
                QCOMPARE(open.views(), views);
            }
            CaseFile again(path());
            QCOMPARE(again.views(), views);
        }
        SavedView renamed = b;
        renamed.name = QStringLiteral("otro nombre");
        renamed.state.remove(QStringLiteral("map"));
        {
            CaseFile open(path());
            open.setViews({ renamed, a });
        }
        QCOMPARE(CaseFile(path()).views(), (QVector<SavedView> { renamed, a }));
    }

    void changesAreThereAfterAKill()
    {
        // A child that writes and is killed before it closes anything.
        const pid_t child = fork();
        if (child == 0) {
            try {
                CaseFile open(path());
                open.setViews({ makeView(QStringLiteral("a")), makeView(QStringLiteral("b")) });
            } catch (const CaseFileError &) {
                _exit(3);
            }
            _exit(4);
        }
        QVERIFY(child > 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 4);

        const pid_t killed = fork();
        if (killed == 0) {
            try {
                CaseFile open(path());
                open.setViews({ makeView(QStringLiteral("c")) });
                raise(SIGKILL);
            } catch (const CaseFileError &) {
            }
            _exit(3);
        }
        QCOMPARE(waitpid(killed, &status, 0), killed);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(QFile::exists(path() + QStringLiteral("-wal"))); // what the kill left
        CaseFile open(path());
        QCOMPARE(open.views(), QVector<SavedView> { makeView(QStringLiteral("c")) });
    }

    void migratesWithABackup()
    {
        const QVector<SavedView> views { makeView(QStringLiteral("a")) };
        { CaseFile(path()).setViews(views); }
        const std::vector<CaseMigration> newer = newerSchema("ALTER TABLE saved_view ADD COLUMN colour TEXT; UPDATE saved_view SET note = 'migrated'");
        {
            CaseFile open(path(), newer);
            QCOMPARE(open.views()[0].note, QStringLiteral("migrated"));
            QCOMPARE(open.views()[0].name, QStringLiteral("a"));
            QCOMPARE(open.backup(), path() + QStringLiteral(".bak-%1-%2").arg(caseMigrations().size()).arg(QDate::currentDate().toString(Qt::ISODate)));
            QCOMPARE(CaseFile(open.backup()).views(), views); // the file as it was, one that this version opens
        }
        {
            CaseFile open(path(), newer); // once only
            QVERIFY(open.backup().isEmpty());
        }
        expectProblem(path(), CaseFileError::Reason::NewerVersion, {}); // and the older program refuses it
    }

    void decisionsOnPlacesComeWithVersionTwo()
    {
        {
            CaseFile old(path(), caseMigrations().first(1));
            old.setViews({ makeView(QStringLiteral("a")) });
        }
        const PlaceCorrection correction { Unit::Projects, QStringLiteral("p-1"), 8.98, -79.52, QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3), QTimeZone::utc()) };
        {
            CaseFile migrated(path());
            QVERIFY(QFileInfo::exists(migrated.backup()));
            QCOMPARE(migrated.views().size(), qsizetype(1));
            QVERIFY(migrated.placeCorrections().isEmpty());
            migrated.setPlaceCorrections({ correction });
        }
        QCOMPARE(CaseFile(path()).placeCorrections(), QVector<PlaceCorrection> { correction });
    }

    void migratesFromVersionZero()
    {
        // A file of ours in which nothing is yet, as the first step of all finds it.
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("PRAGMA application_id = " + std::to_string(caseApplicationId));
        CaseFile open(path());
        QVERIFY(open.views().isEmpty());
        QVERIFY(open.backup().contains(QLatin1String(".bak-0-")));
        QVERIFY(QFile::exists(open.backup()));
        open.setViews({ makeView(QStringLiteral("a")) });
    }

    void everyBackupIsKept()
    {
        { CaseFile make(path()); }
        QStringList backups;
        QFile::copy(path(), file(QStringLiteral("old")));
        for (int turn = 0; turn < 3; ++turn) {
            QFile::remove(path());
            QFile::copy(file(QStringLiteral("old")), path());
            backups.append(CaseFile(path(), newerSchema("SELECT 1")).backup());
        }
        QCOMPARE(QSet<QString>(backups.begin(), backups.end()).size(), 3);
        for (const QString &backup : backups)
            QVERIFY(QFile::exists(backup));
    }

    void aMigrationThatFailsChangesNothing()
    {
        const QVector<SavedView> views { makeView(QStringLiteral("a")) };
        { CaseFile(path()).setViews(views); }
        expectProblem(path(), CaseFileError::Reason::Other, newerSchema("DELETE FROM saved_view; SELECT * FROM nothing_there"));
        QCOMPARE(CaseFile(path()).views(), views);
        QCOMPARE(filesIn(m_folder->path()).filter(QStringLiteral(".bak-")).size(), 1);
    }

    void noMigrationWithoutABackup()
    {
        const QVector<SavedView> views { makeView(QStringLiteral("a")) };
        { CaseFile(path()).setViews(views); }
        // Where the backup should go stands a folder that cannot be replaced.
        const QString part = path() + QStringLiteral(".bak-%1-%2.part").arg(caseMigrations().size()).arg(QDate::currentDate().toString(Qt::ISODate));
        QVERIFY(QDir().mkpath(part + QStringLiteral("/in the way")));
        expectProblem(path(), CaseFileError::Reason::NotWritable, newerSchema("UPDATE saved_view SET note = 'migrated'"));
        QCOMPARE(CaseFile(path()).views(), views);
    }

    void copies()
    {
        const QVector<SavedView> views { makeView(QStringLiteral("a")), makeView(QStringLiteral("b")) };
        const QString copy = file(QStringLiteral("copy.obra"));
        QFile old(copy);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("what was there");
        old.close();
        CaseFile open(path());
        open.setViews(views);
        open.copyTo(copy);
        QCOMPARE(filesIn(m_folder->path()).filter(QStringLiteral("copy")), QStringList { QStringLiteral("copy.obra") });
        QCOMPARE(CaseFile(copy).views(), views);
        expectThrow(CaseFileError::Reason::InUse, [&] { open.copyTo(path()); });
        QVERIFY(QDir().mkpath(file(QStringLiteral("taken.obra/x"))));
        expectThrow(CaseFileError::Reason::NotWritable, [&] { open.copyTo(file(QStringLiteral("taken.obra"))); });
        QCOMPARE(open.views(), views);
    }

    void whatIsNoCaseFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("year,buyer\n2019,MOP\n");
        QTest::newRow("long text") << QByteArray("this is no case file ").repeated(500);
        QTest::newRow("a cut off head") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("another SQLite file") << QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\0') + QByteArray("OBRC") + QByteArray(4024, '\0');
    }

    void whatIsNoCaseFile()
    {
        QFETCH(QByteArray, content);
        QFile foreign(path());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(content);
        foreign.close();
        expectProblem(path(), CaseFileError::Reason::NotACaseFile, {});
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), content); // untouched
        QCOMPARE(filesIn(m_folder->path()).size(), 1);
    }

    void anEmptyFileBecomesOne()
    {
        QFile empty(path());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        CaseFile open(path());
        open.setViews({ makeView(QStringLiteral("a")) });
        QCOMPARE(open.views().size(), 1);
    }

    void damaged()
    {
        {
            CaseFile open(path());
            QVector<SavedView> views;
            for (int i = 0; i < 60; ++i) {
                SavedView view = makeView(QString::number(i));
                view.note = QString(3000, QLatin1Char('x'));
                views.append(view);
            }
            open.setViews(views);
        }
        QFile content(path());
        QVERIFY(content.open(QIODevice::ReadWrite));
        const qint64 size = content.size();
        QVERIFY(size > 100'000);
        content.seek(size / 4);
        content.write(QByteArray(size / 2, '\xff'));
        content.close();
        expectProblem(path(), CaseFileError::Reason::Damaged, {});
    }

    void inUse()
    {
        const CaseFile open(path());
        expectProblem(path(), CaseFileError::Reason::InUse, {});

        // Held by another program.
        const QString other = file(QStringLiteral("other.obra"));
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const CaseFile held(other);
            if (write(ready[1], "1", 1) == 1)
                pause();
            _exit(0);
        }
        char byte = 0;
        QCOMPARE(read(ready[0], &byte, 1), 1);
        expectProblem(other, CaseFileError::Reason::InUse, {});
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(ready[0]);
        close(ready[1]);
        CaseFile free(other); // a killed program holds nothing
        QVERIFY(free.views().isEmpty());
    }

    void whereNothingCanBeWritten()
    {
        expectProblem(QStringLiteral("/proc/case.obra"), CaseFileError::Reason::NotWritable, {});
        QFile blocker(file(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        expectProblem(file(QStringLiteral("file/case.obra")), CaseFileError::Reason::NotWritable, {});
    }

    void aReadOnlyFile()
    {
        if (geteuid() == 0)
            QSKIP("Root may write everywhere.");
        { CaseFile make(path()); }
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        expectProblem(path(), CaseFileError::Reason::NotWritable, {});
    }

    void noSpaceLeft()
    {
        CaseFile open(path());
        const QVector<SavedView> before { makeView(QStringLiteral("a")) };
        open.setViews(before);
        SavedView large = makeView(QStringLiteral("large"));
        large.thumbnail = QByteArray(4 << 20, 'x');
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit little { 1 << 20, limit.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        bool full = false;
        try {
            open.setViews({ makeView(QStringLiteral("a")), large });
        } catch (const CaseFileError &error) {
            full = error.reason() == CaseFileError::Reason::DiskFull;
        }
        setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(full);
        QCOMPARE(open.views(), before);
        open.setViews({ makeView(QStringLiteral("a")), large }); // there is room again
        QCOMPARE(open.views().size(), 2);
        // A copy that has no room leaves nothing behind that takes up more of it.
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        bool refused = false;
        try {
            open.copyTo(file(QStringLiteral("copy.obra")));
        } catch (const CaseFileError &error) {
            refused = error.reason() == CaseFileError::Reason::DiskFull;
        }
        setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(refused);
        QCOMPARE(filesIn(m_folder->path()).filter(QStringLiteral("copy")), QStringList());
    }

    void viewsTravelAsFiles()
    {
        const SavedView view = makeView(QStringLiteral("Puentes de Veraguas"));
        QString problem;
        std::optional<SavedView> read = savedViewFromFile(savedViewToFile(view), &problem);
        QVERIFY2(read, qPrintable(problem));
        QVERIFY(read->id != view.id); // it may be imported twice
        read->id = view.id;
        QCOMPARE(*read, view);
    }

    void filesThatAreNoViews_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray(R"({"name": "a", "unit": "processes"})");
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("no name") << QByteArray(R"({"format": "obra-abierta saved view", "version": 1, "name": " ", "unit": "processes"})");
        QTest::newRow("no unit") << QByteArray(R"({"format": "obra-abierta saved view", "version": 1, "name": "a"})");
        QTest::newRow("newer") << QByteArray(R"({"format": "obra-abierta saved view", "version": 2, "name": "a", "unit": "processes"})");
        QTest::newRow("too large") << QByteArray(R"({"format": "obra-abierta saved view", "version": 1, "name": "a", "unit": "processes", "note": ")")
                + QByteArray(5 << 20, 'x') + "\"}";
    }

    void filesThatAreNoViews()
    {
        QFETCH(QByteArray, content);
        QString problem;
        QVERIFY(!savedViewFromFile(content, &problem));
        QVERIFY(!problem.isEmpty());
        QVERIFY(!savedViewFromFile(content, nullptr));
    }

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString path() const { return file(QStringLiteral("case.obra")); }

    template<typename Work>
    void expectThrow(CaseFileError::Reason reason, Work &&work)
    {
        bool thrown = false;
        try {
            work();
        } catch (const CaseFileError &error) {
            thrown = true;
            QVERIFY2(error.reason() == reason, error.what());
        }
        QVERIFY(thrown);
    }

    /// Opening fails for that reason, and what is said names the file.
    void expectProblem(const QString &path, CaseFileError::Reason reason, const std::vector<CaseMigration> &schema)
    {
        expectThrow(reason, [&] { CaseFile open(path, schema.empty() ? caseMigrations() : std::span<const CaseMigration>(schema)); });
        QVERIFY(caseFileProblem(CaseFileError(reason, "details"), path).contains(QFileInfo(path).fileName()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
