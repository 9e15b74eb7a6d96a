// SPDX-License-Identifier: GPL-3.0-or-later
#include "globalsearch.h"
#include "session.h"
#include "support/smalldata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {
constexpr int patience = 60000;
}

class GlobalSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(m_cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
    }

    void findsNamesThenEverything()
    {
        Session session;
        session.openCache(m_cache);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        GlobalSearch search(&session);
        QSignalSpy found(&search, &GlobalSearch::found);
        search.search(QStringLiteral("construc"));
        QCOMPARE(found.count(), 0); // never at once
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 2, patience);
        QCOMPARE(found[0][1].toBool(), false);
        QCOMPARE(found[1][1].toBool(), true);
        const auto things = found[1][0].value<FoundThings>();
        QCOMPARE(things.text, QStringLiteral("construc"));
        QStringList kinds;
        for (const FoundGroup &group : things.groups) {
            QVERIFY(!group.items.isEmpty() && group.items.size() <= 5 && group.total >= group.items.size());
            kinds.append(QString::number(int(group.kind)));
        }
        QVERIFY(kinds.contains(QString::number(int(FoundItem::Kind::Process))));
        QVERIFY(kinds.contains(QString::number(int(FoundItem::Kind::Supplier))));
        QCOMPARE(things.groups[0].kind, FoundItem::Kind::Process); // of what is being looked at
    }

    void aNewerTextTakesTheOldOnesPlace()
    {
        Session session;
        session.openCache(m_cache);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        GlobalSearch search(&session);
        QSignalSpy found(&search, &GlobalSearch::found);
        for (const QString &text : { QStringLiteral("p"), QStringLiteral("pu"), QStringLiteral("pue"), QStringLiteral("puent"), QStringLiteral("puente") })
            search.search(text);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[1].toBool(), patience);
        for (const QList<QVariant> &each : found)
            QCOMPARE(each[0].value<FoundThings>().text, QStringLiteral("puente"));
        found.clear();
        search.search(QStringLiteral("agua"));
        search.cancel();
        QTest::qWait(100);
        QCOMPARE(found.count(), 0);
    }

    void nothingToSearch()
    {
        Session session;
        GlobalSearch search(&session);
        QSignalSpy found(&search, &GlobalSearch::found);
        search.search(QStringLiteral("puente")); // nothing is open
        search.search(QStringLiteral("  "));
        QCOMPARE(found.count(), 2);
        QVERIFY(found[0][0].value<FoundThings>().groups.isEmpty());
        session.openCache(m_cache);
        QTRY_VERIFY_WITH_TIMEOUT(session.slice(), patience);
        search.search(QStringLiteral("puente")); // it noticed
        QTRY_VERIFY_WITH_TIMEOUT(found.count() == 4 && !found[3][0].value<FoundThings>().groups.isEmpty(), patience);
    }

private:
    QTemporaryDir m_folder;
    QString m_cache;
};

QTEST_GUILESS_MAIN(GlobalSearchTest)
#include "tst_globalsearch.moc"
