// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsondiff.h"
#include "ocds/merge.h"

#include <QTest>

using namespace obra;

class TestCompile : public QObject
{
    Q_OBJECT

private slots:
    void decisions_data();
    void decisions();
    void typesDisagree();
    void undatedReleasesComeFirst();
    void duplicateIdsAreSaid();
    void oldShapesAreUpgradedFirst();
    void severities();
    void nothing();
    void differences_data();
    void differences();

private:
    using Kind = ReleaseInput::Kind;

    JsonValue parse(const QByteArray &text)
    {
        return m_parser.parse({text.data(), static_cast<std::size_t>(text.size())}, m_arena);
    }
    /// "I{…} C3{…} V{…}": individual, compiled from a record of three releases, versioned; one on each line.
    std::vector<ReleaseInput> inputs(const QByteArray &lines)
    {
        std::vector<ReleaseInput> list;
        for (const QByteArray &line : lines.split('\n')) {
            const qsizetype brace = line.indexOf('{');
            if (brace < 1)
                continue;
            ReleaseInput input;
            input.kind = line[0] == 'I' ? Kind::Individual : line[0] == 'C' ? Kind::Compiled : Kind::Versioned;
            input.listedReleases = line.mid(1, brace - 1).toInt();
            input.release = parse(line.mid(brace));
            list.push_back(input);
        }
        return list;
    }
    QStringList codes() const
    {
        QStringList list;
        for (const Issue &issue : m_issues)
            list += issue.code + QLatin1Char(' ') + issue.path;
        return list;
    }
    CompileOutcome compile(const QByteArray &lines)
    {
        m_issues.clear();
        return compileProcess(inputs(lines), m_arena, m_issues);
    }

    JsonParser m_parser;
    JsonArena m_arena;
    std::vector<Issue> m_issues;
};

void TestCompile::decisions_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("basis");
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const char *lines, CompileBasis basis, const char *a,
                        const QStringList &issues = {}) {
        QTest::newRow(name) << QByteArray(lines) << static_cast<int>(basis) << QByteArray(a) << issues;
    };
    const QStringList differs = {QStringLiteral("publisher-compiled-differs a")};
    row("one release", R"(I{"ocid":"o","date":"1","a":1})", CompileBasis::Single, "1");
    row("one release without a date", R"(I{"ocid":"o","a":1})", CompileBasis::Single, "1");
    row("two releases", "I{\"date\":\"2\",\"a\":2}\nI{\"date\":\"1\",\"a\":1}", CompileBasis::Merged, "2");
    row("compiled only", R"(C3{"date":"1","a":9})", CompileBasis::Publisher, "9");
    row("latest of several compiled",
        "C3{\"date\":\"1\",\"a\":1}\nC{\"date\":\"3\",\"a\":3}\nC9{\"date\":\"2\",\"a\":2}", CompileBasis::Publisher,
        "3");
    row("compiled of equal dates", "C1{\"date\":\"1\",\"a\":1}\nC2{\"date\":\"1\",\"a\":2}\nC2{\"date\":\"1\",\"a\":3}",
        CompileBasis::Publisher, "2");
    row("record lists more", "I{\"date\":\"2\",\"a\":2}\nC2{\"date\":\"1\",\"a\":9}", CompileBasis::Publisher, "9");
    row("record lists as many",
        "I{\"date\":\"1\",\"a\":1}\nI{\"date\":\"2\",\"a\":2}\nC2{\"date\":\"2\",\"a\":2,\"b\":null,\"c\":[],\"id\":"
        "\"x\"}",
        CompileBasis::Merged, "2");
    row("record lists as many and differs",
        "I{\"date\":\"1\",\"a\":1}\nI{\"date\":\"2\",\"a\":2}\nC2{\"date\":\"2\",\"a\":9}", CompileBasis::Merged, "2",
        differs);
    row("bare compiled beside a release", "I{\"date\":\"1\",\"a\":1}\nC{\"date\":\"2\",\"a\":9}", CompileBasis::Single,
        "1", differs);
    row("an older record lists more",
        "I{\"date\":\"1\",\"a\":1}\nC5{\"date\":\"2\",\"a\":8}\nC{\"date\":\"3\",\"a\":9}", CompileBasis::Publisher,
        "9");
    row("versioned only",
        R"(V{"ocid":"o","a":[{"releaseID":"1","releaseDate":"1","releaseTag":[],"value":1},{"releaseID":"2","releaseDate":"2","releaseTag":[],"value":7}]})",
        CompileBasis::Publisher, "7");
    row("versioned beside a release",
        "V{\"ocid\":\"o\",\"a\":[{\"releaseID\":\"1\",\"value\":7}]}\nI{\"ocid\":\"o\",\"a\":1}", CompileBasis::Single,
        "1");
    row("versioned beside a compiled",
        "V{\"ocid\":\"o\",\"a\":[{\"releaseID\":\"1\",\"value\":7}]}\nC{\"ocid\":\"o\",\"a\":1}",
        CompileBasis::Publisher, "1");
}

void TestCompile::decisions()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, basis);
    QFETCH(QByteArray, a);
    QFETCH(QStringList, issues);
    const CompileOutcome outcome = compile(lines);
    QCOMPARE(static_cast<int>(outcome.basis), basis);
    QCOMPARE(QByteArray::fromStdString(toJson(outcome.compiled["a"])), a);
    QCOMPARE(codes(), issues);
}

void TestCompile::typesDisagree()
{
    const CompileOutcome outcome =
        compile("I{\"ocid\":\"o-1\",\"date\":\"1\",\"tender\":{\"value\":1}}\n"
                "I{\"ocid\":\"o-1\",\"date\":\"3\",\"tender\":{\"value\":{\"amount\":3}},\"x\":null}\n"
                "I{\"ocid\":\"o-1\",\"date\":\"2\",\"tender\":{\"value\":2}}");
    QCOMPARE(outcome.basis, CompileBasis::Latest);
    QCOMPARE(outcome.compiled["tender"]["value"]["amount"].text(), std::string_view("3"));
    QVERIFY(outcome.compiled["tag"] == parse("[\"compiled\"]"));
    QCOMPARE(codes(), QStringList {QStringLiteral("merge-types-disagree tender/value")});
    QCOMPARE(m_issues.front().ocid, QStringLiteral("o-1"));
    QCOMPARE(m_issues.front().severity, Issue::Severity::Error);
    QCOMPARE(m_issues.front().args, QStringList {QStringLiteral("3")});
}

void TestCompile::undatedReleasesComeFirst()
{
    const CompileOutcome outcome =
        compile("I{\"ocid\":\"o-1\",\"date\":\"1\",\"a\":1}\nI{\"a\":2,\"b\":2,\"c\":2}\nI{\"date\":null,\"b\":3}");
    QCOMPARE(outcome.basis, CompileBasis::Merged);
    QCOMPARE(outcome.compiled["a"].text(), std::string_view("1"));
    QCOMPARE(outcome.compiled["b"].text(), std::string_view("3"));
    QCOMPARE(outcome.compiled["c"].text(), std::string_view("2"));
    QCOMPARE(outcome.compiled["date"].text(), std::string_view("1"));
    QCOMPARE(codes(), QStringList {QStringLiteral("release-without-date date")});
    QCOMPARE(m_issues.front().args, QStringList {QStringLiteral("2")});
}

void TestCompile::duplicateIdsAreSaid()
{
    const CompileOutcome outcome =
        compile(R"(I{"ocid":"o-1","date":"1","awards":[{"id":"1","a":1},{"id":"1","a":2}]})");
    QCOMPARE(outcome.compiled["awards"].size(), std::size_t(1));
    QCOMPARE(codes(), QStringList {QStringLiteral("duplicate-object-id awards")});
}

void TestCompile::oldShapesAreUpgradedFirst()
{
    const QByteArray old =
        R"({"ocid":"o-1","date":"1","contracts":[{"id":"1","implementation":{"transactions":[{"id":"1","amount":{"amount":5}}]}}]})";
    const QByteArray now =
        R"({"ocid":"o-1","date":"1","contracts":[{"id":"1","implementation":{"transactions":[{"id":"1","value":{"amount":5}}]}}]})";
    // The publisher's is of the old shape and ours of the new: no difference.
    const CompileOutcome outcome = compile("I" + now + "\nC1" + old);
    QVERIFY(codes().isEmpty());
    QVERIFY(outcome.compiled["contracts"] == parse(now)["contracts"]);
    QVERIFY(compile("C" + old).compiled["contracts"] == parse(now)["contracts"]);
}

void TestCompile::severities()
{
    compile("I{\"date\":\"1\",\"a\":1}\nC{\"date\":\"2\",\"a\":9}");
    QCOMPARE(m_issues.front().severity, Issue::Severity::Info);
    compile("I{\"date\":\"1\",\"a\":1}\nC1{\"date\":\"2\",\"a\":9}");
    QCOMPARE(m_issues.front().severity, Issue::Severity::Warning);
    QCOMPARE(m_issues.front().args, QStringList {QStringLiteral("a")});
}

void TestCompile::nothing()
{
    QVERIFY(compile("").compiled.isMissing());
    const ReleaseInput number {parse("5"), Kind::Individual, 0};
    QVERIFY(compileProcess(std::span(&number, 1), m_arena, m_issues).compiled.isMissing());
}

void TestCompile::differences_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QByteArray(R"({"a":[1,{"b":2.0}],"id":1})") << QByteArray(R"({"id":2,"a":[1.0,{"b":2}]})")
                          << QStringLiteral("-");
    QTest::newRow("deep") << QByteArray(R"({"a":[1,{"b":2}]})") << QByteArray(R"({"a":[1,{"b":3}]})")
                          << QStringLiteral("a/1/b");
    QTest::newRow("longer") << QByteArray(R"({"a":[1]})") << QByteArray(R"({"a":[1,2]})") << QStringLiteral("a/1");
    QTest::newRow("missing") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1})") << QStringLiteral("b");
    QTest::newRow("more") << QByteArray(R"({"a":1})") << QByteArray(R"({"c":3,"a":1,"b":2})") << QStringLiteral("c");
    QTest::newRow("kind") << QByteArray(R"({"a":[]})") << QByteArray(R"({"a":{}})") << QStringLiteral("a");
    QTest::newRow("ignored on top only") << QByteArray(R"({"a":{"id":1}})") << QByteArray(R"({"a":{"id":2}})")
                                         << QStringLiteral("a/id");
}

void TestCompile::differences()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QString, path);
    static constexpr std::string_view ignored[] = {"id"};
    QCOMPARE(QString::fromStdString(firstDifference(parse(a), parse(b), ignored).value_or("-")), path);
}

QTEST_GUILESS_MAIN(TestCompile)
#include "tst_compile.moc"
