// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/foundthings.h"

#include <QTest>

using namespace obra;

class FoundThingsTest : public QObject
{
    Q_OBJECT
private slots:
    void ranks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        const QString mop = QStringLiteral("Ministerio de Obras Públicas");
        QTest::newRow("it is it") << mop << QStringLiteral("MINISTERIO DE OBRAS PUBLICAS") << 0;
        QTest::newRow("begins with it") << mop << QStringLiteral("ministerio de ob") << 1;
        QTest::newRow("begins with a part of a word") << mop << QStringLiteral("minis") << 1;
        QTest::newRow("words in any order") << mop << QStringLiteral("publ obras") << 2;
        QTest::newRow("one word inside") << mop << QStringLiteral("Obrás") << 2;
        QTest::newRow("inside a word") << mop << QStringLiteral("nisterio") << 3;
        QTest::newRow("one begins, one is inside") << mop << QStringLiteral("obras blicas") << 3;
        QTest::newRow("inside first, at a beginning later") << QStringLiteral("Maobra Obra") << QStringLiteral("obra") << 2;
        QTest::newRow("not all words") << mop << QStringLiteral("ministerio salud") << -1;
        QTest::newRow("nothing typed") << mop << QStringLiteral("  ") << -1;
        QTest::newRow("only signs") << mop << QStringLiteral("—") << -1;
    }

    void ranks()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(int, rank);
        QCOMPARE(matchRank(foldedName(name.toStdString()), foldedWords(text)), rank);
    }

    void commandsBestFirst()
    {
        QVector<FoundItem> commands;
        for (const char *title : { "Save this view", "Edit saved views", "Export", "View" }) {
            FoundItem item;
            item.kind = FoundItem::Kind::Command;
            item.title = QLatin1String(title);
            commands.append(item);
        }
        const FoundGroup group = findCommands(commands, QStringLiteral("view"), 2);
        QCOMPARE(group.total, 3);
        QCOMPARE(group.items.size(), 2);
        QCOMPARE(group.items[0].title, QStringLiteral("View"));
        QCOMPARE(group.items[1].title, QStringLiteral("Save this view")); // in their own order
        QVERIFY(!group.all);
        QVERIFY(findCommands(commands, QString(), 5).items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FoundThingsTest)
#include "tst_foundthings.moc"
