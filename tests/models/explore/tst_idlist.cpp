// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/idlist.h"
#include "support/randomtable.h"

#include <QTest>

using namespace obra;

class TestIdList : public QObject
{
    Q_OBJECT
private slots:
    void separators_data();
    void separators();
    void repeats();
    void manyIds();
};

void TestIdList::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *text, const char *ids) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ids); };
    row("", "");
    row(" \n\t ,;", "");
    row("ocds-a-1", "ocds-a-1");
    row("ocds-a-1, ocds-a-2;ocds-a-3\tocds-a-4|ocds-a-5 ocds-a-6\r\nocds-a-7", "ocds-a-1 ocds-a-2 ocds-a-3 ocds-a-4 ocds-a-5 ocds-a-6 ocds-a-7");
    row("\"ocds-a-1\",\"ocds-a-2\"", "ocds-a-1 ocds-a-2");
    row("['ocds-a-1', 'ocds-a-2']", "ocds-a-1 ocds-a-2");
    row("“ocds-a-1” «ocds-a-2»", "ocds-a-1 ocds-a-2");
    row("ocid\nocds-a-1\n", "ocds-a-1");
    row("\xEF\xBB\xBFOCID;\r\nocds-a-1;\r\n", "ocds-a-1");
    row("ocds-a-1 ocid", "ocds-a-1 ocid"); // only the first word can be a heading
    row("2021/LP:0-1_x.5", "2021/LP:0-1_x.5");
    row("ñandú-1\u00a0ñandú-2", "ñandú-1 ñandú-2");
}

void TestIdList::separators()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QCOMPARE(idsFromText(text).ids.join(u' '), ids);
    QCOMPARE(idsFromText(text).repeated, 0);
}

void TestIdList::repeats()
{
    const IdList list = idsFromText(QStringLiteral("b a b b"));
    QCOMPARE(list.ids, (QStringList { QStringLiteral("b"), QStringLiteral("a") }));
    QCOMPARE(list.repeated, 2);
    QCOMPARE(list.condition().kind, Condition::Kind::Ids);
    QCOMPARE(list.condition().values, list.ids);
}

void TestIdList::manyIds()
{
    // A hundred thousand, of which one in five is not there; the text of the filter brings all of them back.
    constexpr int many = 100'000;
    auto table = std::make_shared<ColumnTable>();
    table->rows = many;
    for (int id = 1; id <= many; ++id) {
        table->id.push_back(id);
        table->textId.push_back(id);
    }
    QString text = QStringLiteral("ocid\n");
    for (int i = 0; i < many; ++i)
        text += ocidOf(i % 5 == 0 ? many + 1 + i : i) + QStringLiteral("\r\n");
    const IdList list = idsFromText(text);
    QCOMPARE(list.ids.size(), many);
    Engine engine(table, {}, [](const QStringList &ids, std::stop_token) {
        std::vector<qint64> found;
        for (const QString &id : ids)
            found.push_back(idOf(id) <= many ? idOf(id) : 0);
        return found;
    });
    Filter filter;
    filter.conditions = { list.condition() };
    const auto slice = engine.run(filter);
    QCOMPARE(slice->count(), many / 5 * 4);
    QCOMPARE(slice->unknownValues().size(), many / 5);
    QCOMPARE(parseFilter(filterText(filter)), filter);
    // What people read stays short.
    QVERIFY(filterSentence(filter, Unit::Processes).size() < 200);
    QVERIFY(conditionLabel(filter.conditions.first(), Unit::Processes).size() < 200);
}

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
