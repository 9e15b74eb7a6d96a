// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/classify.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace obra;

class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void descriptions_data();
    void descriptions();
    void linkedReleases();
    void sharedFiles_data();
    void sharedFiles();

private:
    JsonValue parse(const QByteArray &text)
    {
        return m_parser.parse({text.data(), static_cast<std::size_t>(text.size())}, m_arena);
    }

    JsonParser m_parser;
    JsonArena m_arena;
};

void TestClassify::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *text, const char *kind) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(kind);
    };
    row("release package", R"({"uri":"","releases":[{"ocid":"o-1"}]})", "release-package");
    row("release package without metadata", R"({"releases":[{"ocid":"o-1"}],"links":{"next":""}})", "release-package");
    row("release package without ocid", R"({"publisher":{"name":"x"},"releases":[{"id":"1"}]})", "release-package");
    row("empty release package", R"({"releases":[]})", "release-package");
    row("record package", R"({"version":"1.1","records":[{"ocid":"o-1","releases":[]}]})", "record-package");
    row("empty record package", R"({"records":[],"publishedDate":""})", "record-package");
    row("record package without metadata", R"({"records":[{"compiledRelease":{}}]})", "record-package");
    row("record", R"({"ocid":"o-1","releases":[{"url":"x"}]})", "record");
    row("record with compiled release", R"({"ocid":"o-1","releases":[],"compiledRelease":{"ocid":"o-1"}})", "record");
    row("bare record", R"({"releases":[{"ocid":"o-1"}],"compiledRelease":{"ocid":"o-1"},"publisher":{}})", "record");
    row("bare record with versions", R"({"versionedRelease":{"ocid":"o-1"}})", "record");
    row("release", R"({"ocid":"o-1","id":"1","date":"","tag":["tender"]})", "release");
    row("release, tag a text", R"({"ocid":"o-1","tag":"planning"})", "release");
    row("release of nulls", R"({"ocid":null,"id":null,"tag":null})", "release");
    row("compiled release", R"({"ocid":"o-1","tag":["compiled"]})", "compiled-release");
    row("compiled release, tag a text", R"({"ocid":"o-1","tag":"compiled"})", "compiled-release");
    row("versioned release",
        R"({"ocid":"o-1","tender":{"id":"1","title":[{"releaseID":"1","releaseDate":"","releaseTag":["tender"],"value":"x"}]}})",
        "versioned-release");
    row("project package", R"({"uri":"","publishedDate":"","projects":[{"id":"p-1"}],"version":"0.9"})",
        "project-package");
    row("project package without metadata", R"({"projects":[{"id":"p-1","publicAuthority":{}}]})", "project-package");
    row("project", R"({"id":"p-1","contractingProcesses":[]})", "project");
    row("project with few fields", R"({"id":"p-1","sector":["transport"],"period":{}})", "project");
    row("other projects", R"({"projects":[{"id":7,"name":"website"}]})", "unknown");
    row("other releases", R"({"releases":[{"tag_name":"v1.0","assets":[]}]})", "unknown");
    row("releases that are no objects", R"({"releases":[true]})", "unknown");
    row("GeoJSON", R"({"type":"FeatureCollection","features":[]})", "unknown");
    row("empty object", "{}", "unknown");
    row("array", R"([{"ocid":"o-1"}])", "unknown");
    row("number", "1", "unknown");
    row("null", "null", "unknown");
}

void TestClassify::kinds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    QCOMPARE(documentKindName(classify(parse(text))), kind);
}

void TestClassify::descriptions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("description");
    QTest::newRow("object") << QByteArray(R"({"type":1,"features":[]})")
                            << QStringLiteral("object with keys type, features");
    QTest::newRow("many keys") << QByteArray(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1})")
                               << QStringLiteral("object with keys a, b, c, d, e, f, …");
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("an empty object");
    QTest::newRow("text") << QByteArray("\"foo\"") << QStringLiteral("a text");
    QTest::newRow("number") << QByteArray("1") << QStringLiteral("a number");
}

void TestClassify::descriptions()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, description);
    QCOMPARE(describeUnknown(parse(text)), description);
}

void TestClassify::linkedReleases()
{
    QVERIFY(isLinkedRelease(parse(R"({"url":"x/1","date":"2020","tag":["tender"]})")));
    QVERIFY(!isLinkedRelease(parse(R"({"url":"x/1","ocid":"o-1","tender":{}})")));
    QVERIFY(!isLinkedRelease(parse(R"({"date":"2020"})")));
    QVERIFY(!isLinkedRelease(parse("[]")));
}

void TestClassify::sharedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *file, const char *kind) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(kind);
    };
    row("ocds/armenia-release-package.json", "release-package");
    row("oc4ids/oc4ids-worked-example.json", "project-package");
    row("oc4ids/oc4ids-example-package.json", "project-package");
    row("oc4ids/oc4ids-blank-project.json", "project");
    row("conformance/upgrade/release-package_1.0-1.json", "release-package");
    row("nasty/rubbish.json", "unknown");
    row("nasty/non_dict_json.json", "unknown");
    row("nasty/detect-format_object.json", "unknown");
    row("nasty/detect-format_array.json", "unknown");
    row("nasty/detect-format_whitespace.json", "release");
    row("nasty/ocds_release_nulls.json", "release-package");
}

void TestClassify::sharedFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFile input(QStringLiteral(OBRA_SHARED_DATA "/") + file);
    if (!input.open(QIODevice::ReadOnly))
        QSKIP("There is no ../shared/data with files of publishers.");
    QCOMPARE(documentKindName(classify(parse(input.readAll()))), kind);
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
