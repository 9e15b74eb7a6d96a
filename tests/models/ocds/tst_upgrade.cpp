// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/merge.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace obra;

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void conformance_data();
    void conformance();
    void shapes_data();
    void shapes();
    void untouched_data();
    void untouched();
    void madeUpIds();

private:
    JsonValue parse(const QByteArray &text)
    {
        return m_parser.parse({text.data(), static_cast<std::size_t>(text.size())}, m_arena);
    }

    JsonParser m_parser;
    JsonArena m_arena;
};

void TestUpgrade::conformance_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("parties") << QStringLiteral("1");
    QTest::newRow("transactions") << QStringLiteral("2");
}

void TestUpgrade::conformance()
{
    QFETCH(QString, number);
    const QString folder = QStringLiteral(OBRA_SHARED_DATA "/conformance/upgrade/release-package_");
    QFile before(folder + QStringLiteral("1.0-") + number + QStringLiteral(".json"));
    QFile after(folder + QStringLiteral("1.1-") + number + QStringLiteral(".json"));
    if (!before.open(QIODevice::ReadOnly) || !after.open(QIODevice::ReadOnly))
        QSKIP("There is no ../shared/data with the official cases.");
    const JsonValue input = parse(before.readAll())["releases"];
    const JsonValue expected = parse(after.readAll())["releases"];
    QVERIFY(input.size() > 0);
    QCOMPARE(input.size(), expected.size());
    for (std::size_t i = 0; i < input.size(); ++i) {
        const JsonValue ours = upgradeRelease(input.at(i), m_arena);
        QVERIFY2(ours == expected.at(i), toJson(ours).c_str());
        // What is upgraded needs no upgrade.
        const JsonValue again = upgradeRelease(ours, m_arena);
        QCOMPARE(again.members().data(), ours.members().data());
    }
}

void TestUpgrade::shapes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto md5 = [](const char *text) {
        return QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Md5).toHex();
    };
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    const QByteArray acme = md5("Acme");
    row("one party in two roles",
        R"({"buyer":{"name":"Acme"},"tender":{"procuringEntity":{"name":"Acme"},"tenderers":[{"name":"Acme"}]}})",
        R"({"buyer":{"id":"@","name":"Acme"},"tender":{"procuringEntity":{"id":"@","name":"Acme"},"tenderers":[{"id":"@","name":"Acme"}]},
            "parties":[{"id":"@","name":"Acme","roles":["buyer","procuringEntity","tenderer"]}]})"
            + QByteArray("#") + acme);
    row("supplier with particulars and an id",
        R"({"awards":[{"id":"1","suppliers":[{"id":"7","name":"B","identifier":{"id":"x"}}]}]})",
        R"({"awards":[{"id":"1","suppliers":[{"id":"7","name":"B"}]}],"parties":[{"id":"7","name":"B","identifier":{"id":"x"},"roles":["supplier"]}]})");
    row("party that has no id yet",
        R"({"parties":[{"name":"Acme","roles":"buyer"}],"awards":[{"suppliers":[{"name":"Acme"}]}]})",
        R"({"parties":[{"name":"Acme","roles":["buyer","supplier"]}],"awards":[{"suppliers":[{"id":"@","name":"Acme"}]}]})"
            + QByteArray("#") + acme);
    row("empty id", R"({"buyer":{"id":"","name":"Acme"}})",
        R"({"buyer":{"id":"@","name":"Acme"},"parties":[{"id":"@","name":"Acme","roles":["buyer"]}]})" + QByteArray("#")
            + acme);
    row("amendment",
        R"({"tender":{"amendment":{"date":"x"}},"awards":[{"id":"1","amendment":{"date":"y"},"amendments":[{"date":"z"}]}],
                        "contracts":[{"id":"1","amendment":{"date":"y"},"amendments":[{"date":"y"}]}]})",
        R"({"tender":{"amendments":[{"date":"x"}]},"awards":[{"id":"1","amendments":[{"date":"z"},{"date":"y"}]}],
            "contracts":[{"id":"1","amendments":[{"date":"y"}]}]})");
    row("transaction", R"({"contracts":[{"implementation":{"transactions":[{"id":"1","amount":{"amount":5},
                          "providerOrganization":{"scheme":"S","id":"1","legalName":"P"},"receiverOrganization":{"id":"2"}}]}}]})",
        R"({"contracts":[{"implementation":{"transactions":[{"id":"1","value":{"amount":5},"payer":{"id":"@","name":"P"},
            "payee":{"id":")"
            + md5("--2--") + R"("}}]}}]})" + QByteArray("#") + md5("P-S-1-P-"));
    row("transaction that has both",
        R"({"contracts":[{"implementation":{"transactions":[{"value":{"amount":5},"amount":{"amount":6},
                                        "payer":{"id":"1"},"providerOrganization":{"id":"2"},"receiverOrganization":"x"}]}}]})",
        R"({"contracts":[{"implementation":{"transactions":[{"value":{"amount":5},"amount":{"amount":6},
            "payer":{"id":"1"},"providerOrganization":{"id":"2"},"receiverOrganization":"x"}]}}]})");
}

void TestUpgrade::shapes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QList<QByteArray> parts = after.split('#'); // the id that @ stands for
    const JsonValue ours = upgradeRelease(parse(before), m_arena);
    const JsonValue expected = parse(QByteArray(parts[0]).replace('@', parts.value(1)));
    QVERIFY(!expected.isMissing());
    QVERIFY2(ours == expected, toJson(ours).c_str());
}

void TestUpgrade::untouched_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::newRow("references") << QByteArray(
        R"({"parties":[{"id":"1","name":"A"}],"buyer":{"id":"1","name":"A"},"awards":[{"suppliers":[{"id":"9"}]}]})");
    QTest::newRow("references without parties") << QByteArray(R"({"buyer":{"id":"1","name":"A"}})");
    QTest::newRow("particulars of a known party")
        << QByteArray(R"({"parties":[{"id":"1"}],"buyer":{"id":"1","address":{"region":"x"}}})");
    QTest::newRow("nulls") << QByteArray(
        R"({"parties":null,"buyer":null,"tender":null,"awards":null,"contracts":null})");
    QTest::newRow("inner nulls") << QByteArray(
        R"({"tender":{"procuringEntity":null,"tenderers":null,"amendment":null},"awards":[null,{"suppliers":null}],
        "contracts":[{"implementation":null},{"implementation":{"transactions":null}},{"implementation":{"transactions":[{"amount":null}]}}]})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"parties":5,"buyer":"x","tender":[],"awards":{},"contracts":["x",{"implementation":[]}]})");
    QTest::newRow("parties of the wrong type") << QByteArray(R"({"parties":{"x":1},"buyer":{"name":"A"}})");
    QTest::newRow("empty organization") << QByteArray(R"({"buyer":{}})");
    QTest::newRow("no object") << QByteArray("[1]");
}

void TestUpgrade::untouched()
{
    QFETCH(QByteArray, release);
    const JsonValue before = parse(release);
    const JsonValue after = upgradeRelease(before, m_arena);
    QVERIFY2(after == before, toJson(after).c_str());
    QCOMPARE(after.members().data(), before.members().data());
}

void TestUpgrade::madeUpIds()
{
    // The parts of the id that OCDS 1.0 identifies an organization by, joined by hyphens; numbers as written, null, zero and false as nothing.
    const JsonValue release =
        parse(R"({"buyer":{"name":"N","identifier":{"scheme":"S","id":12,"legalName":null,"uri":0},
        "address":{"streetAddress":"A","locality":"B","region":"C","postalCode":"D","countryName":"E"},"contactPoint":{"email":"M"}}})");
    const QByteArray id = QCryptographicHash::hash("N-S-12---A-B-C-D-E--M---", QCryptographicHash::Md5).toHex();
    QCOMPARE(QByteArray::fromStdString(std::string(upgradeRelease(release, m_arena)["buyer"]["id"].text())), id);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
