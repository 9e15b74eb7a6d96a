// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/json.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace obra;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void numbersStayText();
    void unescapes_data();
    void unescapes();
    void depth();
    void duplicateKeys();
    void resultsOutliveText();
    void toDouble_data();
    void toDouble();
    void equality_data();
    void equality();
    void hashes();
    void writes();
    void arena();
    void realFilesSurviveWritingAndReading();

private:
    JsonValue parse(const QByteArray &text, JsonError *error = nullptr)
    {
        return m_parser.parse({text.data(), static_cast<std::size_t>(text.size())}, m_arena, error);
    }
    QByteArray written(const JsonValue &value) { return QByteArray::fromStdString(toJson(value)); }

    JsonParser m_parser;
    JsonArena m_arena;
};

void TestJson::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *name, const char *text, const char *compact) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(compact);
    };
    row("null", "null", "null");
    row("true", " true ", "true");
    row("false", "false\n", "false");
    row("number", "-1.50e+3", "-1.50e+3");
    row("string", "\"abc\"", "\"abc\"");
    row("empty string", "\"\"", "\"\"");
    row("empty array", " [ ] ", "[]");
    row("empty object", "{\n}", "{}");
    row("nested", "{\"a\" : [1, [2, {}], {\"b\":null}], \"c\" :\t\"x\"}",
        "{\"a\":[1,[2,{}],{\"b\":null}],\"c\":\"x\"}");
    row("strings with structure", "[\"{\", \"]\" , \":,\"]", "[\"{\",\"]\",\":,\"]");
    row("byte order mark", "\xEF\xBB\xBF[1]", "[1]");
    row("non-ASCII", "\"Panam\xC3\xA1\"", "\"Panam\xC3\xA1\"");
}

void TestJson::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);
    JsonError error;
    const JsonValue value = parse(text, &error);
    QVERIFY2(!value.isMissing(), error.message.c_str());
    QCOMPARE(written(value), compact);
}

void TestJson::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset"); // -1: any
    const auto row = [](const char *name, const QByteArray &text, int offset = -1) {
        QTest::newRow(name) << text << offset;
    };
    row("empty", "", 0);
    row("white space", " \n\t ");
    row("unclosed array", "[1, 2", 5);
    row("unclosed object", "{\"a\": 1", 7);
    row("unclosed string", "{\"a\": \"bcd}", 6);
    row("cut in a key", "{\"a\": 1, \"b", 9);
    row("cut behind a colon", "{\"a\":", 5);
    row("comma at the end of an array", "[1,]", 3);
    row("comma at the end of an object", "{\"a\":1,}", 7);
    row("leading comma", "[,1]", 1);
    row("no comma", "[1 2]", 3);
    row("no comma between strings", "[\"a\" \"b\"]", 5);
    row("no comma in object", "{\"a\":1 \"b\":2}", 7);
    row("no colon", "{\"a\" 1}", 5);
    row("key in an array", "[\"a\":1]", 4);
    row("number as key", "{1:2}", 1);
    row("no value", "{\"a\":}", 5);
    row("wrong bracket", "[1}", 2);
    row("closing only", "]", 0);
    row("two documents", "{} {}", 3);
    row("two scalars", "1 2", 2);
    row("extra bracket", "{}}", 2);
    row("NaN", "[NaN]", 1);
    row("minus infinity", "[-Infinity]", 1);
    row("leading zero", "[01]", 1);
    row("plus", "[+1]", 1);
    row("bare point", "[.5]", 1);
    row("nothing behind the point", "[1.]", 1);
    row("nothing behind the exponent", "[1e]", 1);
    row("number with letters", "[1x]", 1);
    row("true with letters", "[truest]", 1);
    row("single quotes", "['a']", 1);
    row("word", "hello", 0);
    row("comment", "[1 /* one */]", 3);
    row("bad escape", "[\"a\\x\"]", 3);
    row("short unicode escape", "[\"\\u12\"]", 2);
    row("bad hexadecimal digit", "[\"\\u12G4\"]", 2);
    row("control character in a string", "[\"a\nb\"]", 3);
    row("form feed between values", "[1,\f2]", 3);
    row("string behind a number", "[1\"a\"]", 1);
    row("word behind a string", "[\"a\"b]", 4);
    row("latin-1", "[\"Panam\xE1\"]", 7);
    row("cut UTF-8", "\"Panam\xC3\"", 6);
    row("overlong UTF-8", "\"\xC0\x80\"", 1);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", 1);
    row("NUL", QByteArray("[1,\0 2]", 7), 3);
    row("behind a byte order mark", "\xEF\xBB\xBF[1,]", 6);
}

void TestJson::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    JsonError error;
    const JsonValue value = parse(text, &error);
    QVERIFY2(value.isMissing(), written(value).constData());
    QVERIFY(!error.message.empty());
    if (offset >= 0)
        QCOMPARE(static_cast<int>(error.offset), offset);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE(error.invalidUtf8, tag == "latin-1" || tag.endsWith("UTF-8"));
    // The parser is as good as before.
    QCOMPARE(written(parse("[1]")), QByteArray("[1]"));
}

void TestJson::numbersStayText()
{
    const JsonValue value =
        parse("[135508351044.00 , 123456789012345678901234567890,1e999,0.1000000000000000055511151231257827\n,-0]");
    QCOMPARE(value.at(0).text(), std::string_view("135508351044.00"));
    QCOMPARE(value.at(1).text(), std::string_view("123456789012345678901234567890"));
    QCOMPARE(value.at(2).text(), std::string_view("1e999"));
    QCOMPARE(value.at(3).text(), std::string_view("0.1000000000000000055511151231257827"));
    QCOMPARE(value.at(4).text(), std::string_view("-0"));
    QVERIFY(value.at(0).isNumber());
    QVERIFY(value.at(0).stringText().empty());
    QVERIFY(value.at(5).isMissing());
}

void TestJson::unescapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("string");
    QTest::newRow("short") << QByteArray(R"("a\"b\\c\/d\b\f\n\r\t")") << QByteArray("a\"b\\c/d\b\f\n\r\t");
    QTest::newRow("two bytes") << QByteArray(R"("\u00e1x\u00E9")") << QByteArray("\xC3\xA1x\xC3\xA9");
    QTest::newRow("three bytes") << QByteArray(R"("\u20ac")") << QByteArray("\xE2\x82\xAC");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00!")") << QByteArray("\xF0\x9F\x98\x80!");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("lone high surrogate") << QByteArray(R"("a\ud83db")")
                                         << QByteArray("a\xEF\xBF\xBD"
                                                       "b");
    QTest::newRow("lone low surrogate") << QByteArray(R"("\ude00")") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("high surrogate and a letter") << QByteArray(R"("\ud83d\u0041")")
                                                 << QByteArray("\xEF\xBF\xBD"
                                                               "A");
    QTest::newRow("two high surrogates") << QByteArray(R"("\ud83d\ud83d\ude00")")
                                         << QByteArray("\xEF\xBF\xBD\xF0\x9F\x98\x80");
    QTest::newRow("quote at the end") << QByteArray(R"("\\\"")") << QByteArray("\\\"");
}

void TestJson::unescapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, string);
    const JsonValue value = parse("{" + text + " : " + text + " }");
    QCOMPARE(value.size(), std::size_t(1));
    const std::string_view key = value.members().front().key;
    QCOMPARE(QByteArray(key.data(), static_cast<qsizetype>(key.size())), string);
    const std::string_view stored = value.members().front().value.text();
    QCOMPARE(QByteArray(stored.data(), static_cast<qsizetype>(stored.size())), string);
    // What is written reads the same.
    QVERIFY(parse(written(value)) == value);
}

void TestJson::depth()
{
    JsonError error;
    QVERIFY(!parse(QByteArray(512, '[') + QByteArray(512, ']')).isMissing());
    QVERIFY(parse(QByteArray(513, '[') + QByteArray(513, ']'), &error).isMissing());
    QCOMPARE(error.offset, std::size_t(512));
    QByteArray objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"a\":";
    QVERIFY(parse(objects, &error).isMissing());
    QVERIFY(parse(QByteArray(5'000'000, '['), &error).isMissing());
}

void TestJson::duplicateKeys()
{
    const JsonValue value = parse(R"({"a":1,"b":2,"a":3})");
    QCOMPARE(value["a"].text(), std::string_view("3"));
    QVERIFY(value["c"].isMissing());
    QVERIFY(value == parse(R"({"b":2,"a":3})"));
    QCOMPARE(contentHash(value), contentHash(parse(R"({"b":2,"a":3})")));
    QVERIFY(contentHash(value) != contentHash(parse(R"({"b":2,"a":1})")));
    // A first value that differs is hidden by the last.
    QVERIFY(value == parse(R"({"a":9,"b":2,"a":3})"));
}

void TestJson::resultsOutliveText()
{
    QByteArray text = R"({"key":"value","number":12.50})";
    const JsonValue value = parse(text);
    text.fill('x');
    parse(R"({"another":["document"]})");
    QCOMPARE(written(value), QByteArray(R"({"key":"value","number":12.50})"));
    JsonParser moved = std::move(m_parser);
    QCOMPARE(written(moved.parse("[1]", m_arena)), QByteArray("[1]"));
    QCOMPARE(written(parse("[2]")), QByteArray("[2]"));
}

void TestJson::toDouble_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("number") << QByteArray("12.5") << 12.5;
    QTest::newRow("string") << QByteArray("\" -79.5 \"") << -79.5;
    QTest::newRow("word") << QByteArray("\"inf\"") << std::nan("");
    QTest::newRow("grouped") << QByteArray("\"1,234\"") << std::nan("");
    QTest::newRow("null") << QByteArray("null") << std::nan("");
    QTest::newRow("too large") << QByteArray("-1e999") << -HUGE_VAL;
    QTest::newRow("too small") << QByteArray("1e-999") << 0.0;
    QTest::newRow("zero with exponent") << QByteArray("0e999") << 0.0;
}

void TestJson::toDouble()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const double read = parse(text).toDouble();
    QVERIFY2(read == number || (std::isnan(read) && std::isnan(number)), QByteArray::number(read).constData());
}

void TestJson::equality_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *a, const char *b, bool equal) {
        QTest::addRow("%s %s %s", a, equal ? "=" : "/", b) << QByteArray(a) << QByteArray(b) << equal;
    };
    row("1", "1.0", true);
    row("100", "1e2", true);
    row("0", "-0.00", true);
    row("0", "0e5", true);
    row("0.001", "1E-3", true);
    row("-1", "1", false);
    row("1", "10", false);
    row("1", "\"1\"", false);
    row("1e999", "1e998", false);
    row("10e999999", "1e1000000", true);
    row("1e-99999999999999999999", "1e99999999999999999999", false);
    row("9007199254740993", "9007199254740992", false);
    row("true", "1", false);
    row("null", "false", false);
    row("{}", "[]", false);
    row("[1,2]", "[2,1]", false);
    row("[1]", "[1,1]", false);
    row(R"({"a":1,"b":[{"c":2,"d":3}]})", R"({"b":[{"d":3.0,"c":2}],"a":1})", true);
    row(R"({"a":1})", R"({"a":1,"b":null})", false);
    row(R"({"a":1,"b":2})", R"({"a":1,"c":2})", false);
}

void TestJson::equality()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    const JsonValue left = parse(a);
    const JsonValue right = parse(b);
    QCOMPARE(left == right, equal);
    QCOMPARE(right == left, equal);
    QCOMPARE(contentHash(left) == contentHash(right), equal);
}

void TestJson::hashes()
{
    const auto hash = [this](const QByteArray &text) { return contentHash(parse(text)); };
    QCOMPARE(hash(R"({"a":1,"b":"x"})"), hash("{ \"b\" : \"x\",\n\"a\":1 }"));
    // Much that is nearly the same must differ.
    QList<QByteArray> texts = {"[]",
                               "{}",
                               "\"\"",
                               "0",
                               "null",
                               "false",
                               "true",
                               "[[]]",
                               "[{}]",
                               "[\"\"]",
                               R"({"":""})",
                               R"({"a":"b"})",
                               R"({"b":"a"})",
                               R"({"a":"a"})",
                               R"({"b":"b"})",
                               R"({"a":1,"b":2})",
                               R"({"a":2,"b":1})",
                               "[0]",
                               "[0,0]",
                               "\"0\"",
                               "[[0],0]",
                               "[0,[0]]",
                               R"(["a","bc"])",
                               R"(["ab","c"])",
                               R"(["abc"])",
                               "\"\\u0000\"",
                               "\"\\u0000\\u0000\""};
    for (int i = 1; i < 20'000; ++i)
        texts += '"' + QByteArray::number(i) + '"';
    for (int i = 1; i < 20'000; ++i)
        texts += QByteArray::number(i) + ".5";
    QSet<quint64> seen;
    for (const QByteArray &text : std::as_const(texts))
        seen.insert(hash(text));
    QCOMPARE(seen.size(), texts.size());
    // Large objects, in and out of order, with a repeated key.
    QByteArray forward = "{\"k0\":-1";
    QByteArray backward = "{\"k0\":0";
    for (int i = 0; i < 1000; ++i)
        forward += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    for (int i = 999; i > 0; --i)
        backward += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    QCOMPARE(hash(forward + "}"), hash(backward + "}"));
    QVERIFY(parse(forward + "}") == parse(backward + "}"));
}

void TestJson::writes()
{
    const JsonValue value = parse("{\"a\":[1,{}],\"b\":\"\\u0001\\u001f\\\"\\\\/\\n\",\"c\":[]}");
    QCOMPARE(written(value), QByteArray("{\"a\":[1,{}],\"b\":\"\\u0001\\u001f\\\"\\\\/\\n\",\"c\":[]}"));
    QCOMPARE(QByteArray::fromStdString(toJson(value["a"], 2)), QByteArray("[\n  1,\n  {}\n]"));
    QCOMPARE(QByteArray::fromStdString(toJson(parse(R"({"a":{"b":1}})"), 1)),
             QByteArray("{\n \"a\": {\n  \"b\": 1\n }\n}"));
    QCOMPARE(written(JsonValue()), QByteArray("null"));
}

void TestJson::arena()
{
    JsonArena arena;
    QCOMPARE(arena.capacity(), std::size_t(0));
    QVERIFY(arena.allocate(0) != nullptr);
    std::vector<std::string_view> texts;
    for (int i = 0; i < 5000; ++i) {
        texts.push_back(arena.copy(std::to_string(i)));
        QCOMPARE(reinterpret_cast<quintptr>(arena.allocate(24)) % alignof(double), quintptr(0));
    }
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(texts[static_cast<std::size_t>(i)], std::string_view(std::to_string(i)));
    std::memset(arena.allocate(1'000'000), 'x', 1'000'000);
    const std::size_t before = arena.capacity();
    arena.reset();
    QVERIFY(arena.capacity() >= 1'000'000);
    QVERIFY(arena.capacity() < before);
    JsonArena moved = std::move(arena);
    QCOMPARE(moved.copy("abc"), std::string_view("abc"));
    QCOMPARE(arena.copy("abc"), std::string_view("abc"));
}

void TestJson::realFilesSurviveWritingAndReading()
{
    QDirIterator files(QStringLiteral(OBRA_SHARED_DATA), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("There is no ../shared/data with files of publishers.");
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_arena.reset();
        const JsonValue value = parse(file.readAll());
        if (value.isMissing())
            continue; // some are there to be refused
        ++read;
        const JsonValue compact = parse(written(value));
        QVERIFY2(compact == value, qPrintable(file.fileName()));
        QCOMPARE(contentHash(compact), contentHash(value));
        QVERIFY(parse(QByteArray::fromStdString(toJson(value, 2))) == value);
    }
    QVERIFY(read > 50);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
