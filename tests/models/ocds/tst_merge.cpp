// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/merge.h"
#include "ocds/mergerules.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace obra;

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void conformance_data();
    void conformance();
    void rulesFollowTheSchema();
    void compiled_data();
    void compiled();
    void versioned_data();
    void versioned();
    void inconsistentTypes_data();
    void inconsistentTypes();
    void missingDates();
    void duplicateIds();
    void equalDatesKeepTheirOrder();
    void singleReleasesMergeAlike();
    void manyItems();
    void lastVersions();
    void lastVersionsOfConformance();

private:
    JsonValue parse(const QByteArray &text)
    {
        return m_parser.parse({text.data(), static_cast<std::size_t>(text.size())}, m_arena);
    }
    /// Releases written without their metadata get an ocid, an id and dates one after the other.
    std::vector<JsonValue> releases(const QByteArray &list)
    {
        std::vector<JsonValue> dated;
        int day = 0;
        for (const JsonValue &release : parse(list).items()) {
            const std::string number = std::to_string(++day);
            std::vector<JsonMember> members = {{"ocid", JsonValue::string("o-1")},
                                               {"id", JsonValue::string(m_arena.copy(number))},
                                               {"date", JsonValue::string(m_arena.copy("2020-01-0" + number))},
                                               {"tag", JsonValue::string("tender")}};
            members.insert(members.end(), release.members().begin(), release.members().end());
            dated.push_back(JsonValue::object(members, m_arena));
        }
        return dated;
    }
    static JsonValue withoutMetadata(const JsonValue &release, JsonArena &arena)
    {
        std::vector<JsonMember> members;
        for (const JsonMember &member : release.members()) {
            if (member.key != "ocid" && member.key != "id" && member.key != "date" && member.key != "tag")
                members.push_back(member);
        }
        return JsonValue::object(members, arena);
    }
    static std::optional<QByteArray> contents(const QString &name)
    {
        QFile file(QStringLiteral(OBRA_SHARED_DATA "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.readAll();
    }

    JsonParser m_parser;
    JsonArena m_arena;
};

void TestMerge::conformance_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(OBRA_SHARED_DATA "/conformance/merge/1.1"));
    const QStringList files = folder.entryList({QStringLiteral("*-compiled.json")}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.left(file.size() - 14);
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

void TestMerge::conformance()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("There is no ../shared/data with the official cases.");
    const auto read = [this](const QString &file) {
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? parse(input.readAll()) : JsonValue();
    };
    const JsonValue input = read(name + QStringLiteral(".json"));
    const JsonValue compiled = read(name + QStringLiteral("-compiled.json"));
    const JsonValue versioned = read(name + QStringLiteral("-versioned.json"));
    QVERIFY(input.isArray() && compiled.isObject() && versioned.isObject());
    const MergeResult ours = mergeCompiled(input.items(), m_arena);
    QVERIFY2(ours.value == compiled, toJson(ours.value).c_str());
    const MergeResult oursVersioned = mergeVersioned(input.items(), m_arena);
    QVERIFY2(oursVersioned.value == versioned, toJson(oursVersioned.value).c_str());
}

namespace {

/// The rules that the merge specification derives from a schema, worked out here from the schema itself.
void deriveRules(const JsonValue &schema, const JsonValue &properties, const QString &path,
                 QMap<QString, QString> &rules, int depth)
{
    const auto resolved = [&schema](const JsonValue &value) {
        const QString reference = QString::fromStdString(std::string(value["$ref"].stringText()));
        if (reference.isEmpty())
            return value;
        JsonValue found = schema;
        for (const QString &part : reference.mid(2).split(QLatin1Char('/')))
            found = found[part.toStdString()];
        return found;
    };
    const auto hasType = [](const JsonValue &value, std::string_view type) {
        if (value["type"].stringText() == type)
            return true;
        for (const JsonValue &one : value["type"].items()) {
            if (one.stringText() == type)
                return true;
        }
        return false;
    };
    if (depth > 12)
        return;
    for (const JsonMember &member : properties.members()) {
        const QString here =
            (path.isEmpty() ? QString() : path + QLatin1Char('/')) + QString::fromStdString(std::string(member.key));
        const JsonValue property = resolved(member.value);
        if (member.value["omitWhenMerged"].isTrue() || property["omitWhenMerged"].isTrue()) {
            rules.insert(here, QStringLiteral("omit"));
        } else if (hasType(property, "array")
                   && (property["wholeListMerge"].isTrue() || member.value["wholeListMerge"].isTrue())) {
            rules.insert(here, QStringLiteral("whole"));
        } else if (hasType(property, "object") && property["properties"].isObject()) {
            deriveRules(schema, property["properties"], here, rules, depth + 1);
        } else if (hasType(property, "array") && property["items"].isObject()) {
            const JsonValue items = resolved(property["items"]);
            const bool typed = !items["type"].isMissing();
            const bool onlyObjects =
                items["type"].stringText() == "object" || (items["type"].size() == 1 && hasType(items, "object"));
            if (typed && !onlyObjects)
                rules.insert(here, QStringLiteral("whole"));
            else if (items["properties"].isObject() && items["properties"]["id"].isMissing())
                rules.insert(here, QStringLiteral("whole"));
            else if (items["properties"].isObject())
                deriveRules(schema, items["properties"], here, rules, depth + 1);
        }
    }
}

void listRules(const MergeRule &rule, const QString &path, QMap<QString, QString> &rules)
{
    if (rule.strategy == MergeRule::Strategy::Omit)
        rules.insert(path, QStringLiteral("omit"));
    else if (rule.strategy == MergeRule::Strategy::WholeList)
        rules.insert(path, QStringLiteral("whole"));
    for (const MergeRule &child : rule.children)
        listRules(child,
                  (path.isEmpty() ? QString() : path + QLatin1Char('/'))
                      + QString::fromStdString(std::string(child.key)),
                  rules);
}

} // namespace

void TestMerge::rulesFollowTheSchema()
{
    const auto text = contents(QStringLiteral("conformance/merge/release-schema-1__1__4.json"));
    if (!text)
        QSKIP("There is no ../shared/data with the schema.");
    const JsonValue schema = parse(*text);
    QMap<QString, QString> derived;
    deriveRules(schema, schema["properties"], {}, derived, 0);
    QMap<QString, QString> ours;
    listRules(mergeRules(), {}, ours);
    QVERIFY(derived.size() > 20);
    QCOMPARE(ours.keys(), derived.keys());
    QCOMPARE(ours.values(), derived.values());
}

void TestMerge::compiled_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *input, const char *merged) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(merged);
    };
    row("later wins", R"([{"language":"en","a":1},{"language":"es"}])", R"({"language":"es","a":1})");
    row("null removes", R"([{"tender":{"title":"x","id":"1"}},{"tender":{"title":null}}])", R"({"tender":{"id":"1"}})");
    row("null of one release is left out", R"([{"a":null,"b":{"c":null,"d":1},"e":{"f":null}}])",
        R"({"b":{"d":1},"e":{}})");
    row("null does not remove an object", R"([{"a":{"b":1}},{"a":null}])", R"({"a":{"b":1}})");
    row("value again after null", R"([{"a":1},{"a":null},{"a":2}])", R"({"a":2})");
    row("items by id",
        R"([{"awards":[{"id":"1","title":"x","status":"a"},{"id":"2"}]},{"awards":[{"id":"2","title":"y"},{"id":"1","status":"b"}]}])",
        R"({"awards":[{"id":"1","title":"x","status":"b"},{"id":"2","title":"y"}]})");
    row("1 is not \"1\"", R"([{"awards":[{"id":1,"title":"x"}]},{"awards":[{"id":"1","title":"y"}]}])",
        R"({"awards":[{"id":1,"title":"x"},{"id":"1","title":"y"}]})");
    row("items without id are added", R"([{"awards":[{"title":"x"}]},{"awards":[{"title":"x"}]}])",
        R"({"awards":[{"title":"x"},{"title":"x"}]})");
    row("null ids meet", R"([{"awards":[{"id":null,"title":"x"}]},{"awards":[{"id":null,"status":"y"}]}])",
        R"({"awards":[{"title":"x","status":"y"}]})");
    row("items in items",
        R"([{"awards":[{"id":"1","items":[{"id":"1","quantity":1}]}]},{"awards":[{"id":"1","items":[{"id":"1","quantity":2},{"id":"2"}]}]}])",
        R"({"awards":[{"id":"1","items":[{"id":"1","quantity":2},{"id":"2"}]}]})");
    row("whole list", R"([{"tender":{"submissionMethod":["a","b"]}},{"tender":{"submissionMethod":["c"]}}])",
        R"({"tender":{"submissionMethod":["c"]}})");
    row("whole list of objects",
        R"([{"parties":[{"id":"1","additionalIdentifiers":[{"id":"a"},{"id":"b"}]}]},{"parties":[{"id":"1","additionalIdentifiers":[{"id":"c"}]}]}])",
        R"({"parties":[{"id":"1","additionalIdentifiers":[{"id":"c"}]}]})");
    row("empty whole list replaces", R"([{"tender":{"submissionMethod":["a"]}},{"tender":{"submissionMethod":[]}}])",
        R"({"tender":{"submissionMethod":[]}})");
    row("empty list does nothing", R"([{"awards":[{"id":"1"}]},{"awards":[]}])", R"({"awards":[{"id":"1"}]})");
    row("empty object does nothing", R"([{"tender":{"id":"1"}},{"tender":{}}])", R"({"tender":{"id":"1"}})");
    row("empty things of one release are left out", R"([{"tender":{},"awards":[],"contracts":[{}],"x":[{"y":{}}]}])",
        "{}");
    row("unknown list of objects", R"([{"x":[{"id":"1","a":1}]},{"x":[{"id":"1","b":2}]}])",
        R"({"x":[{"id":"1","a":1,"b":2}]})");
    row("unknown list of texts", R"([{"x":["a","b"]},{"x":["c"]}])", R"({"x":["c"]})");
    row("unknown list of both", R"([{"x":[{"id":"1"},"a"]},{"x":[{"id":"1"},"b"]}])", R"({"x":[{"id":"1"},"b"]})");
    row("unknown list of lists", R"([{"x":[[1,2]]},{"x":[[3]]}])", R"({"x":[[3]]})");
    row("objects behind texts", R"([{"x":["a"]},{"x":[{"id":"1"}]}])", R"({"x":["a",{"id":"1"}]})");
    row("text does not displace objects", R"([{"x":[{"id":"1"}]},{"x":"a"}])", R"({"x":[{"id":"1"}]})");
    row("object in the place of null", R"([{"x":null},{"x":{"a":1}}])", R"({"x":{"a":1}})");
    row("nested ids are kept", R"([{"tender":{"id":"1","tag":["x"],"date":"y"}}])",
        R"({"tender":{"id":"1","tag":["x"],"date":"y"}})");
    row("repeated key", R"([{"a":{"x":1},"a":{"y":2}}])", R"({"a":{"y":2}})");
    row("repeated id in one release", R"([{"awards":[{"id":"1","title":"x","a":1},{"id":"1","title":"y"}]}])",
        R"({"awards":[{"id":"1","title":"y","a":1}]})");
}

void TestMerge::compiled()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, merged);
    const std::vector<JsonValue> list = releases(input);
    const MergeResult result = mergeCompiled(list, m_arena);
    QCOMPARE(result.problem, MergeProblem::None);
    QVERIFY2(withoutMetadata(result.value, m_arena) == parse(merged), toJson(result.value).c_str());
    QCOMPARE(result.value["ocid"].text(), std::string_view("o-1"));
    QCOMPARE(result.value["date"].text(), "2020-01-0" + std::to_string(list.size()));
    QCOMPARE(result.value["id"].text(), "o-1-2020-01-0" + std::to_string(list.size()));
    QVERIFY(result.value["tag"] == parse(R"(["compiled"])"));
}

void TestMerge::versioned_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *input, const char *merged) {
        QByteArray text(merged);
        for (const QByteArray &number : {QByteArray("1"), QByteArray("2"), QByteArray("3")}) {
            text.replace("@" + number,
                         "\"releaseID\":\"" + number + "\",\"releaseDate\":\"2020-01-0" + number
                             + "\",\"releaseTag\":\"tender\",\"value\"");
        }
        QTest::newRow(name) << QByteArray(input) << text;
    };
    row("changes only", R"([{"a":1},{"a":1.0},{"a":2}])", R"({"a":[{@1:1},{@3:2}]})");
    row("null is a version", R"([{"a":1},{"a":null}])", R"({"a":[{@1:1},{@2:null}]})");
    row("items", R"([{"awards":[{"id":1,"title":"x"}]},{"awards":[{"id":1,"title":"y"},{"id":"1","title":"z"}]}])",
        R"({"awards":[{"id":1,"title":[{@1:"x"},{@2:"y"}]},{"id":"1","title":[{@2:"z"}]}]})");
    row("id of an object is a value", R"([{"tender":{"id":"1"}},{"tender":{"id":"2"}}])",
        R"({"tender":{"id":[{@1:"1"},{@2:"2"}]}})");
    row("repeated id in one release",
        R"([{"awards":[{"id":1,"a":1,"b":1}]},{"awards":[{"id":1,"a":2,"b":2},{"id":1,"a":3,"b":1}]}])",
        R"({"awards":[{"id":1,"a":[{@1:1},{@2:3}],"b":[{@1:1}]}]})");
    row("whole list", R"([{"tender":{"submissionMethod":["a"]}},{"tender":{"submissionMethod":[]}}])",
        R"({"tender":{"submissionMethod":[{@1:["a"]},{@2:[]}]}})");
}

void TestMerge::versioned()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, merged);
    const MergeResult result = mergeVersioned(releases(input), m_arena);
    QCOMPARE(result.problem, MergeProblem::None);
    QCOMPARE(result.value["ocid"].text(), std::string_view("o-1"));
    QVERIFY2(withoutMetadata(result.value, m_arena) == parse(merged), toJson(result.value).c_str());
}

void TestMerge::inconsistentTypes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("path");
    QTest::newRow("object over a number")
        << QByteArray(R"([{"integer":1},{"integer":{"object":1}}])") << QStringLiteral("integer");
    QTest::newRow("object over a list") << QByteArray(
        R"([{"tender":{"items":[{"id":"1"}]}},{"tender":{"items":{"id":"1"}}}])")
                                        << QStringLiteral("tender/items");
    QTest::newRow("list over an object") << QByteArray(R"([{"x":{"id":"1"}},{"x":[{"id":"1"}]}])")
                                         << QStringLiteral("x");
    QTest::newRow("list over a text") << QByteArray(R"([{"x":"1"},{"x":[{"id":"1"}]}])") << QStringLiteral("x");
    QTest::newRow("within an item") << QByteArray(
        R"([{"awards":[{"id":"a"},{"id":"b","value":5}]},{"awards":[{"id":"b","value":{"amount":5}}]}])")
                                    << QStringLiteral("awards/1/value");
}

void TestMerge::inconsistentTypes()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, path);
    const MergeResult result = mergeCompiled(releases(input), m_arena);
    QCOMPARE(result.problem, MergeProblem::InconsistentTypes);
    QVERIFY(result.value.isMissing());
    QCOMPARE(QString::fromStdString(result.path), path);
}

void TestMerge::missingDates()
{
    const JsonValue list =
        parse(R"([{"ocid":"o-1","date":"2020","a":1},{"ocid":"o-1","a":2},{"ocid":"o-1","date":null},{"date":5}])");
    const auto merge = [this, &list](std::initializer_list<std::size_t> which) {
        std::vector<JsonValue> some;
        for (const std::size_t index : which)
            some.push_back(list.at(index));
        return mergeCompiled(some, m_arena);
    };
    QCOMPARE(merge({0, 1}).problem, MergeProblem::MissingDate);
    QCOMPARE(merge({0, 2}).problem, MergeProblem::MissingDate);
    QCOMPARE(merge({0, 3}).problem, MergeProblem::MissingDate);
    QCOMPARE(merge({}).problem, MergeProblem::NoReleases);
    QVERIFY(merge({1}).value == parse(R"({"tag":["compiled"],"id":"o-1-None","ocid":"o-1","a":2})"));
    QVERIFY(mergeCompiled(std::vector<JsonValue> {parse("{}")}, m_arena).value
            == parse(R"({"tag":["compiled"],"id":"None-None"})"));
    QCOMPARE(mergeCompiled(std::vector<JsonValue> {parse("5")}, m_arena).problem, MergeProblem::NoReleases);
}

void TestMerge::duplicateIds()
{
    const auto list = releases(
        R"([{"x":{"list":[{"id":"1","a":1},{"id":"1","a":2},{"id":"1","a":3}]},"awards":[{"id":"9","items":[{"id":1},{"id":"1"}]}]}])");
    const MergeResult result = mergeCompiled(list, m_arena);
    QCOMPARE(result.duplicateIds, std::vector<std::string> {"x/list"});
    QVERIFY(result.value["x"] == parse(R"({"list":[{"id":"1","a":3}]})"));
    // The same id in two releases is no duplicate.
    QVERIFY(mergeCompiled(releases(R"([{"x":[{"id":"1"}]},{"x":[{"id":"1"}]}])"), m_arena).duplicateIds.empty());
}

void TestMerge::equalDatesKeepTheirOrder()
{
    const JsonValue list = parse(R"([{"date":"2021","a":3,"b":3},{"date":"2020","a":1},{"date":"2020","a":2}])");
    QCOMPARE(mergeCompiled(list.items().subspan(1), m_arena).value["a"].text(), std::string_view("2"));
    const JsonValue all = mergeCompiled(list.items(), m_arena).value;
    QCOMPARE(all["a"].text(), std::string_view("3"));
    QCOMPARE(all["date"].text(), std::string_view("2021"));
}

void TestMerge::singleReleasesMergeAlike()
{
    // One release takes a short cut; it must give what the release merged with itself gives, lists of things without id apart.
    const auto text = contents(QStringLiteral("ocds/armenia-release-package.json"));
    if (!text)
        QSKIP("There is no ../shared/data with files of publishers.");
    const JsonValue package = parse(*text);
    int compared = 0;
    for (const JsonValue &release : package["releases"].items()) {
        const JsonValue empty =
            JsonValue::object(std::vector<JsonMember> {{"date", release["date"]}, {"ocid", release["ocid"]}}, m_arena);
        const MergeResult one = mergeCompiled(std::vector<JsonValue> {release}, m_arena);
        const MergeResult two = mergeCompiled(std::vector<JsonValue> {empty, release}, m_arena);
        QVERIFY(one.value == two.value);
        ++compared;
    }
    QCOMPARE(compared, 100);
}

void TestMerge::manyItems()
{
    QByteArray list = "[{\"awards\":[";
    for (int i = 0; i < 3000; ++i)
        list += "{\"id\":\"" + QByteArray::number(i) + "\",\"a\":1,\"k" + QByteArray::number(i) + "\":0},";
    list += "{}]},{\"awards\":[";
    for (int i = 2999; i >= 0; --i)
        list += "{\"id\":\"" + QByteArray::number(i) + "\",\"a\":" + QByteArray::number(i) + "},{\"n\":1},";
    list += "{}]}]";
    const MergeResult result = mergeCompiled(releases(list), m_arena);
    const JsonValue awards = result.value["awards"];
    QCOMPARE(awards.size(), std::size_t(6000));
    for (std::size_t i = 0; i < 3000; ++i) {
        QCOMPARE(awards.at(i)["a"].text(), std::to_string(i));
        QCOMPARE(awards.at(3000 + i).size(), std::size_t(1));
    }
    QVERIFY(result.duplicateIds.empty());
    // An object of many keys, in another order each time.
    QByteArray wide = "[{\"x\":{";
    for (int i = 0; i < 2000; ++i)
        wide += "\"k" + QByteArray::number(i) + "\":1,";
    wide += "\"z\":{}}},{\"x\":{";
    for (int i = 1999; i >= 0; --i)
        wide += "\"k" + QByteArray::number(i) + "\":2,\"e" + QByteArray::number(i) + "\":[],";
    wide += "\"z\":0}}]";
    const JsonValue x = mergeCompiled(releases(wide), m_arena).value["x"];
    QCOMPARE(x.size(), std::size_t(2001));
    QCOMPARE(x["k1999"].text(), std::string_view("2"));
}

void TestMerge::lastVersions()
{
    const auto list = releases(
        R"([{"tender":{"id":"1","title":"a","items":[{"id":"1","n":1}]},"gone":1},{"tender":{"title":"b"},"gone":null,"x":[{"releaseID":"q"}]}])");
    const JsonValue versioned = mergeVersioned(list, m_arena).value;
    QVERIFY2(compiledFromVersioned(versioned, m_arena) == mergeCompiled(list, m_arena).value,
             toJson(compiledFromVersioned(versioned, m_arena)).c_str());
    QVERIFY(compiledFromVersioned(parse("[]"), m_arena).isMissing());
}

void TestMerge::lastVersionsOfConformance()
{
    const QDir folder(QStringLiteral(OBRA_SHARED_DATA "/conformance/merge/1.1"));
    const QStringList files = folder.entryList({QStringLiteral("*-versioned.json")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("There is no ../shared/data with the official cases.");
    for (const QString &file : files) {
        QFile input(folder.filePath(file));
        QFile expected(
            folder.filePath(QString(file).replace(QStringLiteral("-versioned"), QStringLiteral("-compiled"))));
        QVERIFY(input.open(QIODevice::ReadOnly) && expected.open(QIODevice::ReadOnly));
        const JsonValue ours = compiledFromVersioned(parse(input.readAll()), m_arena);
        const JsonValue compiled = parse(expected.readAll());
        // Releases that changed nothing leave no date in the versions; the rest must agree.
        QVERIFY2(withoutMetadata(ours, m_arena) == withoutMetadata(compiled, m_arena), qPrintable(file));
        QVERIFY(ours["ocid"] == compiled["ocid"]);
    }
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
