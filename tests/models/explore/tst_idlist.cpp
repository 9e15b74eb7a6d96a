// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/idlist.h"

#include <QTest>

using namespace obra;

class TestIdList : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto list = [](std::initializer_list<const char *> ids) {
            QStringList texts;
            for (const char *id : ids)
                texts.append(QString::fromUtf8(id));
            return texts;
        };
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << QStringLiteral("  \n \t ") << QStringList();
        QTest::newRow("lines") << QStringLiteral("ocds-1-a\nocds-1-b\r\nocds-1-c") << list({ "ocds-1-a", "ocds-1-b", "ocds-1-c" });
        QTest::newRow("commas") << QStringLiteral("ocds-1, ocds-2;ocds-3\tocds-4") << list({ "ocds-1", "ocds-2", "ocds-3", "ocds-4" });
        QTest::newRow("heading") << QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("\"OCID\"\n\"ocds-1\"\n") << list({ "ocds-1" });
        QTest::newRow("heading only at first") << QStringLiteral("ocds-1\nid") << list({ "ocds-1", "id" });
        QTest::newRow("twice") << QStringLiteral("b a b") << list({ "b", "a" });
        QTest::newRow("quoted") << QStringLiteral("\"OC 1/2, bis\",OC2") << list({ "OC 1/2, bis", "OC2" });
        QTest::newRow("quote that never ends") << QStringLiteral("\"ocds-1\nocds-2") << list({ "ocds-1", "ocds-2" });
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QCOMPARE(idsIn(text), ids);
    }
};

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
