// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesession.h"

#include "casefile/casefile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace obra;

namespace {

constexpr int patience = 60000;

SavedView makeView(const QString &name)
{
    SavedView view;
    view.id = name;
    view.name = name;
    view.unit = QStringLiteral("processes");
    view.filter = QStringLiteral("year:2019");
    view.created = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), QTimeZone::utc());
    return view;
}

} // namespace

class CaseSessionTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsAndUndoes()
    {
        const QString path = file("keep.obra");
        const QVector<SavedView> one { makeView(QStringLiteral("a")) }, two { makeView(QStringLiteral("a")), makeView(QStringLiteral("b")) };
        {
            CaseSession session;
            session.setViews(one); // nothing is open
            QVERIFY(session.views().isEmpty());
            open(session, path);
            QVERIFY(!session.canUndoViews());
            QSignalSpy changed(&session, &CaseSession::viewsChanged);
            session.setViews(one);
            session.setViews(one); // the same: nothing
            QCOMPARE(changed.count(), 1);
            session.setViews(two);
            session.setViews({});
            QVERIFY(session.canUndoViews());
            session.undoViews();
            QCOMPARE(session.views(), two);
            session.undoViews();
            QCOMPARE(session.views(), one);
            session.undoViews();
            QVERIFY(!session.canUndoViews());
            session.undoViews();
            session.setViews(two);
        } // waits for the last of them to be written
        CaseSession again;
        open(again, path);
        QCOMPARE(again.views(), two);
        QVERIFY(!again.canUndoViews());
    }

    void keepsAndUndoesWhatWasDecidedOfPlaces()
    {
        const QString path = file("places.obra");
        const PlaceCorrection one { Unit::Projects, QStringLiteral("p-1"), 8.98, -79.52, QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), QTimeZone::utc()) };
        const PlaceCorrection two { Unit::Processes, QStringLiteral("ocds-x-2"), 9.3, -79.9, QDateTime(QDate(2026, 3, 2), QTime(10, 20, 30), QTimeZone::utc()) };
        {
            CaseSession session;
            session.setPlaceCorrections({ one }); // nothing is open
            QVERIFY(session.placeCorrections().isEmpty());
            open(session, path);
            QSignalSpy changed(&session, &CaseSession::placeCorrectionsChanged);
            session.setPlaceCorrections({ one });
            session.setPlaceCorrections({ one, two });
            session.setPlaceCorrections({});
            QCOMPARE(changed.count(), 3);
            session.undoPlaceCorrections();
            QCOMPARE(session.placeCorrections(), QVector<PlaceCorrection>({ one, two }));
            QVERIFY(session.canUndoPlaceCorrections());
        }
        CaseSession again;
        open(again, path);
        QCOMPARE(again.placeCorrections(), QVector<PlaceCorrection>({ one, two }));
        QVERIFY(!again.canUndoPlaceCorrections());
    }

    void goesFromFileToFile()
    {
        CaseSession session;
        open(session, file("first.obra"));
        session.setViews({ makeView(QStringLiteral("a")) });
        open(session, file("second.obra"));
        QCOMPARE(session.path(), file("second.obra"));
        QVERIFY(session.views().isEmpty());
        session.setViews({ makeView(QStringLiteral("b")) });
        open(session, file("first.obra"));
        QCOMPARE(session.views(), QVector<SavedView> { makeView(QStringLiteral("a")) });

        QFile foreign(file("foreign.obra"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("no case file");
        foreign.close();
        QSignalSpy failed(&session, &CaseSession::failed);
        session.open(file("foreign.obra"));
        QVERIFY(!session.isOpen());
        session.setViews({}); // not now
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed[0][0].toString().contains(QLatin1String("foreign.obra")));
        QVERIFY(session.isOpen()); // the one from before
        QCOMPARE(session.path(), file("first.obra"));
        QCOMPARE(session.views().size(), 1);
        session.open(file("moved.obra"), CaseSession::Missing::Refuse);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
        QVERIFY(!QFile::exists(file("moved.obra")));
        QVERIFY(session.isOpen());
        session.setViews({});
        open(session, file("second.obra"));
        QCOMPARE(session.views(), QVector<SavedView> { makeView(QStringLiteral("b")) });
        open(session, file("first.obra"));
        QVERIFY(session.views().isEmpty());
    }

    void twoWindowsDoNotShareOne()
    {
        CaseSession first, second;
        open(first, file("shared.obra"));
        QSignalSpy failed(&second, &CaseSession::failed);
        second.open(file("shared.obra"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(!second.isOpen());
        second.setViews({ makeView(QStringLiteral("a")) });
        QVERIFY(second.views().isEmpty());
    }

    void copies()
    {
        CaseSession session;
        QSignalSpy copied(&session, &CaseSession::copied), failed(&session, &CaseSession::failed);
        open(session, file("original.obra"));
        session.setViews({ makeView(QStringLiteral("a")) });
        session.saveCopy(file("copy.obra"));
        QTRY_COMPARE_WITH_TIMEOUT(copied.count(), 1, patience);
        QCOMPARE(CaseFile(file("copy.obra")).views(), session.views());
        QCOMPARE(session.path(), file("original.obra"));
        session.saveCopy(file("original.obra"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    }

    void viewsComeAndGoAsFiles()
    {
        CaseSession session;
        QSignalSpy exported(&session, &CaseSession::exported), imported(&session, &CaseSession::imported), failed(&session, &CaseSession::failed);
        SavedView view = makeView(QStringLiteral("a"));
        session.exportView(view, file("a.obra-view"));
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
        session.exportView(view, QStringLiteral("/proc/a.obra-view"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        session.importViews({ file("not there"), file("a.obra-view") });
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, patience);
        QCOMPARE(failed.count(), 2);
        SavedView read = imported[0][0].value<SavedView>();
        QVERIFY(read.id != view.id);
        read.id = view.id;
        QCOMPARE(read, view);
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void open(CaseSession &session, const QString &path)
    {
        QSignalSpy opened(&session, &CaseSession::opened), failed(&session, &CaseSession::failed);
        session.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() + failed.count() > 0, patience);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
        QVERIFY(session.isOpen());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CaseSessionTest)
#include "tst_casesession.moc"
