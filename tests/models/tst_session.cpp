// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "support/smalldata.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

constexpr int patience = 60000; // sanitizers and busy machines

/// Everything the session says, in its order.
struct Spies
{
    explicit Spies(Session *session)
        : opened(session, &Session::cacheOpened)
        , failed(session, &Session::cacheFailed)
        , slices(session, &Session::sliceChanged)
        , filters(session, &Session::filterChanged)
        , units(session, &Session::unitChanged)
        , progress(session, &Session::importProgressed)
        , finished(session, &Session::importFinished)
    {
    }
    QSignalSpy opened, failed, slices, filters, units, progress, finished;
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        importInto(m_folder.filePath(QStringLiteral("master.sqlite")), practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("proyectos.json.gz") }));
    }

    void init()
    {
        QFile::remove(cache());
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("master.sqlite")), cache()));
    }

    void opens()
    {
        Session session;
        Spies spies(&session);
        QVERIFY(!session.isOpen());
        QVERIFY(!session.slice());
        session.openCache(cache());
        QVERIFY(session.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(spies.slices.count(), 1, patience);
        QCOMPARE(spies.opened.count(), 1);
        QVERIFY(session.isOpen());
        QVERIFY(!session.isBusy());
        QVERIFY(session.info().processes > 100);
        QCOMPARE(session.info().projects, 400);
        QCOMPARE(session.sources().size(), 2);
        QCOMPARE(session.slice()->count(), session.info().processes);
        QCOMPARE(session.slice()->sharedTable(), session.table(Unit::Processes));
        QCOMPARE(spies.failed.count(), 0);
    }

    void nothingThere()
    {
        Session session;
        Spies spies(&session);
        session.openCache(cache());
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        session.openCache(m_folder.filePath(QStringLiteral("not-there.sqlite")));
        QVERIFY(!session.isOpen());
        QVERIFY(!session.isBusy());
        QVERIFY(!session.slice());
        QVERIFY(!session.table(Unit::Processes));
        session.setFilter(parseFilter(QStringLiteral("method:open"))); // kept for what will be opened
        QTest::qWait(50);
        QVERIFY(!session.slice());
        QCOMPARE(spies.failed.count(), 0);
    }

    void notACache()
    {
        Session session;
        Spies spies(&session);
        const QString path = writeFile(m_folder.path(), QStringLiteral("text.sqlite"), QByteArray("this is no cache").repeated(100));
        session.openCache(path);
        QTRY_COMPARE_WITH_TIMEOUT(spies.failed.count(), 1, patience);
        QVERIFY(spies.failed[0][0].toString().contains(QLatin1String("text.sqlite")));
        QVERIFY(!session.isOpen());
        QVERIFY(!session.isBusy());
        QCOMPARE(spies.opened.count(), 0);
        QVERIFY(QFile::exists(path));
        session.openCache(cache()); // and goes on with a good one
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        QVERIFY(session.isOpen());
    }

    void lastOpenedWins()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
        importInto(other, practiceFiles({ QStringLiteral("procesos-2019.json.gz") }));
        Session session;
        Spies spies(&session);
        session.openCache(cache());
        session.openCache(other);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice() && !session.isBusy(), patience);
        QCOMPARE(session.cachePath(), other);
        QCOMPARE(session.info().projects, 0);
        QCOMPARE(spies.opened.count(), 1);
        QCOMPARE(session.slice()->sharedTable(), session.table(Unit::Processes));
    }

    void greetsWithTheUnitThatHasRows()
    {
        const QString projects = m_folder.filePath(QStringLiteral("projects.sqlite"));
        importInto(projects, practiceFiles({ QStringLiteral("proyectos.json.gz") }));
        Session session;
        Spies spies(&session);
        session.openCache(projects);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        QCOMPARE(session.unit(), Unit::Projects);
        QCOMPARE(spies.units.count(), 1);
        QCOMPARE(session.slice()->count(), 400);
    }

    void filtersUndoesAndRedoes()
    {
        Session session;
        openAndWait(session);
        Spies spies(&session);
        const qint64 all = session.slice()->count();
        const Filter open = parseFilter(QStringLiteral("method:open")), worth = parseFilter(QStringLiteral("method:open amount>=50000"));
        session.setFilter(open);
        QCOMPARE(spies.filters.count(), 1);
        QVERIFY(session.isBusy());
        QVERIFY(session.slice()->filter().isEmpty()); // the old answer stays until the new one is there
        settle(session);
        const qint64 some = session.slice()->count();
        QVERIFY(some > 0 && some < all);
        QVERIFY(session.slice()->filter() == open);
        session.setFilter(open); // the same again: nothing
        QCOMPARE(spies.filters.count(), 1);
        QVERIFY(!session.isBusy());
        session.setFilter(worth);
        settle(session);
        const qint64 few = session.slice()->count();
        QVERIFY(few > 0 && few < some);

        QVERIFY(session.canUndo() && !session.canRedo());
        session.undo();
        settle(session);
        QCOMPARE(session.slice()->count(), some);
        session.undo();
        settle(session);
        QCOMPARE(session.slice()->count(), all);
        QVERIFY(!session.canUndo());
        session.undo(); // at the beginning: nothing
        QVERIFY(!session.isBusy());
        session.redo();
        session.redo();
        settle(session);
        QCOMPARE(session.slice()->count(), few);
        QVERIFY(session.filter() == worth);
        session.undo();
        session.setFilter(Filter()); // another branch; the one left stays in the history
        QVERIFY(!session.canRedo());
        settle(session);
        const FilterHistory history = session.history();
        QCOMPARE(history.steps().size(), 4);
        QCOMPARE(history.steps()[0].rows, all);
        QCOMPARE(history.steps()[1].rows, some);
        QCOMPARE(history.steps()[2].rows, few);
        session.goToStep(2);
        settle(session);
        QVERIFY(session.filter() == worth);
        QCOMPARE(session.slice()->count(), few);
        session.goToStep(7); // there is none
        QVERIFY(!session.isBusy());

        Session other;
        other.setHistory(history); // before anything is open
        openAndWait(other);
        QVERIFY(other.filter() == history.current());
        QCOMPARE(other.slice()->count(), history.steps()[history.position()].rows);
    }

    void wordsAndIdentifiers()
    {
        Session session;
        openAndWait(session);
        session.setFilter(parseFilter(QStringLiteral("puente")));
        settle(session);
        QVERIFY(session.slice()->count() > 0);
        QVERIFY(session.slice()->count() < session.slice()->total());

        session.setFilter(Filter());
        settle(session);
        QSignalSpy pages(&session, &Session::pageReady);
        const IdArray &ids = session.slice()->table().id;
        session.requestPage(7, 0, { ids[0], ids[1], ids[2] });
        QTRY_COMPARE_WITH_TIMEOUT(pages.count(), 1, patience);
        QCOMPARE(pages[0][0].toULongLong(), quint64(7));
        const auto rows = pages[0][2].value<QVector<RowText>>();
        QCOMPARE(rows.size(), 3);
        Condition only;
        only.kind = Condition::Kind::Ids;
        only.values = { rows[0].ocid, rows[2].ocid, QStringLiteral("ocds-000000-none") };
        session.setFilter(Filter().with(only));
        settle(session);
        QCOMPARE(session.slice()->count(), 2);
        QCOMPARE(session.slice()->unknownValues(), QStringList { QStringLiteral("ocds-000000-none") });
    }

    void filterCarriesOverToTheOtherUnit()
    {
        Session session;
        openAndWait(session);
        Spies spies(&session);
        QSignalSpy pages(&session, &Session::pageReady);
        const Filter filter = parseFilter(QStringLiteral("has:place"));
        session.setFilter(filter);
        settle(session);
        const qint64 processRow = session.slice()->table().id[session.slice()->rows().front()];
        session.setUnit(Unit::Projects);
        QCOMPARE(spies.units.count(), 1);
        session.requestPage(1, 0, { processRow }); // the table still shows processes
        QTRY_COMPARE_WITH_TIMEOUT(pages.count(), 1, patience);
        QVERIFY(pages[0][2].value<QVector<RowText>>().constFirst().ocid.startsWith(QLatin1String("ocds-")));
        settle(session);
        QCOMPARE(session.slice()->unit(), Unit::Projects);
        QVERIFY(session.slice()->filter() == filter);
        QVERIFY(session.slice()->count() > 0 && session.slice()->count() < 400);
        session.setUnit(Unit::Projects);
        QCOMPARE(spies.units.count(), 1);
    }

    void newestFilterWins()
    {
        Session session;
        openAndWait(session);
        Spies spies(&session);
        for (int i = 1; i <= 200; ++i)
            session.setFilter(parseFilter(QStringLiteral("amount>=%1").arg(i * 100)));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
        QTest::qWait(30);
        QCOMPARE(spies.filters.count(), 200);
        QCOMPARE(spies.slices.count(), 1); // the others were stopped or dropped
        QCOMPARE(filterText(session.slice()->filter()), QStringLiteral("amount>=20000"));
        QVERIFY(session.slice()->filter() == session.filter());
    }

    void orders()
    {
        Session session;
        openAndWait(session);
        QSignalSpy orders(&session, &Session::orderReady);
        session.requestOrder({ { SortColumn::Amount, true }, { SortColumn::Title, false } });
        QTRY_COMPARE_WITH_TIMEOUT(orders.count(), 1, patience);
        const auto rows = orders[0][1].value<std::vector<quint32>>();
        QCOMPARE(qint64(rows.size()), session.slice()->count());
        // An order that was ready before the new filter's answer is of the slice still shown; one that comes after it must be of the new slice.
        int strays = 0;
        connect(&session, &Session::orderReady, &session, [&](const std::shared_ptr<const Slice> &slice) { strays += slice != session.slice(); });
        session.requestOrder({ { SortColumn::Title, false } });
        session.setFilter(parseFilter(QStringLiteral("method:open")));
        settle(session);
        session.requestOrder({ { SortColumn::Title, true } });
        const auto last = [&] { return orders.last()[0].value<std::shared_ptr<const Slice>>(); };
        QTRY_VERIFY_WITH_TIMEOUT(last() == session.slice(), patience);
        QCOMPARE(qint64(orders.last()[1].value<std::vector<quint32>>().size()), session.slice()->count());
        QCOMPARE(strays, 0);
    }

    /// Corrected coordinates make new tables of the same cache: what is asked meanwhile is answered all the same.
    void answersBesideCorrections()
    {
        Session session;
        openAndWait(session);
        const auto &table = *session.table(Unit::Projects);
        const auto quality = std::find(table.points.quality.begin(), table.points.quality.end(), quint8(PlaceQuality::Point));
        QVERIFY(quality != table.points.quality.end());
        const auto point = quint32(quality - table.points.quality.begin());
        const auto row = std::upper_bound(table.points.offsets.begin(), table.points.offsets.end(), point) - table.points.offsets.begin() - 1;
        const CacheReader reader(cache());
        const QString ocid = reader.rows(Unit::Projects, { table.id[std::size_t(row)] }).first().ocid;
        const auto before = session.table(Unit::Projects);
        session.setPlaceCorrections({ { Unit::Projects, ocid, double(table.points.longitude[point]), double(table.points.latitude[point]), {} } });
        int answers = 0;
        session.askEngine(Unit::Projects, &session, [&answers](Engine &) { return [&answers] { ++answers; }; });
        session.askReader(&session, [&answers](const CacheReader &) { return [&answers] { ++answers; }; });
        QTRY_VERIFY_WITH_TIMEOUT(session.table(Unit::Projects) != before, patience);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, patience);
    }

    void recordsTitlesAndIssues()
    {
        Session session;
        QSignalSpy records(&session, &Session::recordReady), failures(&session, &Session::recordFailed), titles(&session, &Session::titleReady),
            issues(&session, &Session::issuesReady);
        session.requestRecord(Unit::Processes, 1); // nothing is open
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, patience);
        openAndWait(session);
        const qint64 id = session.slice()->table().id[0];
        session.requestRecord(Unit::Processes, id);
        QTRY_COMPARE_WITH_TIMEOUT(records.count(), 1, patience);
        const auto record = records[0][0].value<std::shared_ptr<const RecordDetail>>();
        QCOMPARE(record->id, id);
        session.requestTitle(Unit::Processes, id);
        QTRY_COMPARE_WITH_TIMEOUT(titles.count(), 1, patience);
        QCOMPARE(titles[0][2].toString(), record->title);
        session.requestRecord(Unit::Projects, 123456);
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 2, patience);
        session.requestIssues();
        QTRY_COMPARE_WITH_TIMEOUT(issues.count(), 1, patience);
        QCOMPARE(qint64(issues[0][0].value<std::vector<Issue>>().size()), session.info().issues);
    }

    void importsInTheBackground()
    {
        Session session;
        openAndWait(session);
        session.setFilter(parseFilter(QStringLiteral("method:open")));
        settle(session);
        Spies spies(&session);
        const qint64 before = session.slice()->count(), total = session.slice()->total();
        bool busyAtTheEnd = false;
        connect(&session, &Session::importFinished, &session, [&] { busyAtTheEnd = session.isBusy(); });
        session.startImport(practiceFiles({ QStringLiteral("procesos-2019.json.gz") }));
        QVERIFY(session.isImporting());
        session.startImport(practiceFiles()); // one at a time
        session.setFilter(parseFilter(QStringLiteral("method:open has:contract"))); // the window goes on meanwhile
        settle(session);
        session.undo();
        settle(session);
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QVERIFY(!session.isImporting());
        QVERIFY(busyAtTheEnd); // opening the new cache
        const auto report = spies.finished[0][0].value<ImportReport>();
        QCOMPARE(report.outcome, ImportReport::Outcome::Done);
        QVERIFY(spies.progress.count() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice()->total() == report.processes && !session.isBusy(), patience);
        QVERIFY(report.processes > total);
        QVERIFY(session.slice()->count() > before);
        QVERIFY(session.slice()->filter() == session.filter()); // the filter is kept
        QCOMPARE(session.sources().size(), 3);
        // Rows are read from the new cache, too.
        QSignalSpy pages(&session, &Session::pageReady);
        session.requestPage(1, 0, { session.slice()->table().id.back() });
        QTRY_COMPARE_WITH_TIMEOUT(pages.count(), 1, patience);
        QVERIFY(!pages[0][2].value<QVector<RowText>>().constFirst().ocid.isEmpty());
    }

    void importsIntoNothing()
    {
        QFile::remove(cache());
        Session session;
        Spies spies(&session);
        session.openCache(cache());
        QVERIFY(!session.isOpen());
        session.startImport(practiceFiles({ QStringLiteral("procesos-2026.json.gz") }));
        bool busyAtTheEnd = false;
        connect(&session, &Session::importFinished, &session, [&] { busyAtTheEnd = session.isBusy(); });
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        QVERIFY(busyAtTheEnd); // or the window would think that nothing is loaded
        QCOMPARE(spies.opened.count(), 1);
        QVERIFY(session.slice()->count() > 0);
    }

    void cancelLeavesTheCacheAsItWas_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("at once") << true;
        QTest::newRow("at the first progress") << false;
    }

    void cancelLeavesTheCacheAsItWas()
    {
        QFETCH(bool, atOnce);
        Session session;
        openAndWait(session);
        Spies spies(&session);
        const QByteArray before = fileHash(cache());
        if (!atOnce) {
            connect(&session, &Session::importProgressed, &session, [&session](const ImportProgress &progress) {
                if (progress.phase == ImportProgress::Phase::Reading)
                    session.cancelImport();
            });
        }
        session.startImport(practiceFiles());
        if (atOnce)
            session.cancelImport();
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        const auto report = spies.finished[0][0].value<ImportReport>();
        if (!atOnce && report.outcome == ImportReport::Outcome::Done)
            QSKIP("The import was over before it could be cancelled.");
        QCOMPARE(report.outcome, ImportReport::Outcome::Cancelled);
        QVERIFY(!session.isImporting());
        QCOMPARE(fileHash(cache()), before);
        QCOMPARE(leftovers(), QStringList());
        QTest::qWait(30);
        QCOMPARE(spies.opened.count(), 0); // nothing to open anew
        session.setFilter(parseFilter(QStringLiteral("method:open")));
        settle(session);
        QVERIFY(session.slice()->count() > 0);
    }

    void goesInTheMiddleOfAnImport()
    {
        const QByteArray before = fileHash(cache());
        for (int wait : { 0, 1, 60 }) {
            auto session = std::make_unique<Session>();
            session->openCache(cache());
            session->startImport(practiceFiles());
            QTest::qWait(wait);
            session.reset();
            QCOMPARE(leftovers(), QStringList());
            QCOMPARE(fileHash(cache()), before);
        }
        QTest::qWait(20); // nothing that was on its way comes now
    }

    void goesInTheMiddleOfQuestions()
    {
        for (int round = 0; round < 20; ++round) {
            auto session = std::make_unique<Session>();
            session->openCache(cache());
            if (round % 2 == 0)
                QTRY_VERIFY_WITH_TIMEOUT(session->isOpen(), patience);
            for (int i = 0; i < 20; ++i) {
                session->setFilter(parseFilter(QStringLiteral("puente amount>=%1").arg(i)));
                session->requestOrder({ { SortColumn::Title, i % 2 == 0 } });
                session->requestRecord(Unit::Processes, i + 1);
                session->requestIssues();
            }
            if (round % 3 == 0)
                QTest::qWait(1);
            session.reset();
        }
        QTest::qWait(20);
    }

private:
    QString cache() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    QStringList leftovers() const { return QDir(m_folder.path()).entryList({ QStringLiteral("cache.sqlite?*") }, QDir::Files | QDir::Hidden); }

    void openAndWait(Session &session)
    {
        session.openCache(cache());
        QTRY_VERIFY_WITH_TIMEOUT(session.slice() && !session.isBusy(), patience);
    }

    void settle(Session &session) { QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
