// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"

#include <QtTest>

using namespace obra;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void survivesAnything();
    void stops();

private:
    CacheFixture m_fixture;
};

void TestSearch::initTestCase()
{
    CacheWriter writer(m_fixture.path(), {});
    const auto add = [&](std::string_view ocid, const char *text) {
        ProcessRecord record = process(ocid);
        record.text = text;
        put(writer, record);
    };
    add("1", "Construcción del puente sobre el río Chagres\nMinisterio de Obras Públicas");
    add("2", "CONSTRUCCION DE ACUEDUCTO RURAL");
    add("3", "Puente peatonal (Lote N.º 5), S.A.");
    add("4", "rehabilitación or not near the bridge");
    add("5", "");
    ProjectRecord work = project("6");
    work.text = "Puentes de la provincia de Chiriquí";
    put(writer, work);
    writer.commit();
}

void TestSearch::finds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("phrases");
    QTest::addColumn<QString>("expected"); // text_ids: in the order of putting
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList result;
        for (const char *text : texts)
            result.append(QString::fromUtf8(text));
        return result;
    };
    const QString all = QStringLiteral("1 2 3 4 5 6");
    QTest::newRow("accents and case") << list({ "construccion" }) << QStringList() << QStringLiteral("1 2");
    QTest::newRow("capitals with accents") << list({ "CONSTRUCCIÓN" }) << QStringList() << QStringLiteral("1 2");
    QTest::newRow("decomposed") << list({ "construccio\u0301n" }) << QStringList() << QStringLiteral("1 2");
    QTest::newRow("prefix") << list({ "puen" }) << QStringList() << QStringLiteral("1 3 6");
    QTest::newRow("one letter") << list({ "a" }) << QStringList() << QStringLiteral("2 3");
    QTest::newRow("not within") << list({ "uente" }) << QStringList() << QString();
    QTest::newRow("all words") << list({ "puente", "chagres" }) << QStringList() << QStringLiteral("1");
    QTest::newRow("across lines") << list({ "chagres", "obras" }) << QStringList() << QStringLiteral("1");
    QTest::newRow("phrase") << QStringList() << list({ "obras publicas" }) << QStringLiteral("1");
    QTest::newRow("phrase is no prefix") << QStringList() << list({ "obras public" }) << QString();
    QTest::newRow("phrase in order") << QStringList() << list({ "públicas obras" }) << QString();
    QTest::newRow("word and phrase") << list({ "minist" }) << list({ "Obras Públicas" }) << QStringLiteral("1");
    QTest::newRow("operators are words") << list({ "OR" }) << QStringList() << QStringLiteral("4");
    QTest::newRow("not is a word") << list({ "NOT", "near" }) << QStringList() << QStringLiteral("4");
    QTest::newRow("brackets") << list({ "NEAR(" }) << QStringList() << QStringLiteral("4");
    QTest::newRow("column") << list({ "text:puente" }) << QStringList() << QString();
    QTest::newRow("signs within") << list({ "S.A." }) << QStringList() << QStringLiteral("3");
    QTest::newRow("quotes") << list({ "\"puente\"" }) << list({ "\"puente\" peatonal" }) << QStringLiteral("3");
    QTest::newRow("only signs") << list({ "-", "*", "\"" }) << list({ "()" }) << all;
    QTest::newRow("signs and a word") << list({ "--", "acueducto" }) << QStringList() << QStringLiteral("2");
    QTest::newRow("nothing") << QStringList() << QStringList() << all;
}

void TestSearch::finds()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, phrases);
    QFETCH(QString, expected);
    QStringList found;
    for (const qint64 id : CacheReader(m_fixture.path()).search(words, phrases))
        found.append(QString::number(id));
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestSearch::survivesAnything()
{
    const CacheReader reader(m_fixture.path());
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many.append(QStringLiteral("word%1").arg(i));
    QVERIFY(reader.search(many, {}).empty());
    QVERIFY(reader.search({ QString(1'000'000, QLatin1Char('x')) }, {}).empty());
    QVERIFY(reader.search({}, { QString(200'000, QLatin1Char('"')) + QLatin1String("zzz") }).empty());
    QVERIFY(reader.search({ QString(QChar(0)) + QLatin1String("zzz") + QChar(0) + QLatin1String("\" OR \"puente") }, {}).empty());
    quint32 random = 7;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 6; ++i) {
            random = random * 1664525 + 1013904223;
            text += i % 2 ? QChar(QLatin1Char("\"*()^:-+{}\\';,.aP &|<>="[(random >> 16) % 23])) : QChar(random >> 16);
        }
        reader.search({ text }, { text });
    }
}

void TestSearch::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const CacheReader reader(m_fixture.path());
    QCOMPARE(reasonOf([&] { reader.search({ QStringLiteral("puente") }, {}, stop.get_token()); }), int(StoreError::Reason::Cancelled));
    QCOMPARE(reader.search({ QStringLiteral("puente") }, {}).size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
