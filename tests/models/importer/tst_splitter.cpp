// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/splitter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace obra;

namespace {

struct Outcome
{
    QStringList units; // "R item", "r root", "S shell items=n", …
    QStringList issues; // "code@offset:line"
    QStringList positions;
    bool operator==(const Outcome &) const = default;
};

Outcome split(const QByteArray &text, qsizetype chunk, qint64 limit = JsonSplitter::defaultUnitLimit)
{
    Outcome outcome;
    JsonSink sink;
    sink.unit = [&](const JsonUnit &unit) {
        const QString json = QString::fromUtf8(unit.json.data(), static_cast<qsizetype>(unit.json.size()));
        if (unit.isHead) {
            outcome.units.append(QStringLiteral("head%1 %2").arg(unit.root).arg(json));
            return;
        }
        const QChar letter = QLatin1Char("rRCP"[static_cast<int>(unit.context)]);
        QString line = QStringLiteral("%1%2 %3").arg(letter).arg(unit.root).arg(json);
        if (unit.isShell)
            line = QStringLiteral("shell%1(%2%3) %4")
                       .arg(unit.root)
                       .arg(unit.items)
                       .arg(unit.isDamaged ? QStringLiteral("!") : QString(), json);
        outcome.units.append(line);
        outcome.positions.append(QStringLiteral("%1:%2").arg(unit.offset).arg(unit.line));
    };
    sink.issue = [&](const Issue &issue) {
        outcome.issues.append(QStringLiteral("%1@%2:%3").arg(issue.code).arg(issue.offset).arg(issue.line));
    };
    JsonSplitter splitter(sink, limit);
    for (qsizetype at = 0; at < text.size(); at += chunk) {
        if (!splitter.feed({text.constData() + at, static_cast<std::size_t>(std::min(chunk, text.size() - at))}))
            break;
    }
    splitter.finish();
    return outcome;
}

QByteArray release(int number)
{
    return QStringLiteral("{\"ocid\":\"ocds-213czf-%1\",\"id\":\"%1\",\"date\":\"2020-01-01\",\"tender\":{\"title\":"
                          "\"a \\\"b\\\\\",\"items\":[{\"id\":1},{\"id\":2}]}}")
        .arg(number, 4, 10, QLatin1Char('0'))
        .toUtf8();
}

} // namespace

class TestSplitter : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QStringList>("issues");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &units,
                            const QStringList &issues = {}) { QTest::newRow(name) << text << units << issues; };
        const auto u = [](const char *text) { return QString::fromUtf8(text); };

        row("empty", "", {}, {u("empty-file@-1:-1")});
        row("white space", " \n\t ", {}, {u("empty-file@-1:-1")});
        row("one object", "{\"ocid\":\"a\"}", {u("r0 {\"ocid\":\"a\"}")});
        row("empty object", "{}", {u("r0 {}")});
        row("JSON Lines", "{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}",
            {u("r0 {\"a\":1}"), u("r1 {\"a\":2}"), u("r2 {\"a\":3}")});
        row("concatenated", "{\"a\":1}{\"a\":[{}]}  {\"a\":\"}\"}",
            {u("r0 {\"a\":1}"), u("r1 {\"a\":[{}]}"), u("r2 {\"a\":\"}\"}")});
        row("commas and record separators", "\x1e{\"a\":1}\n\x1e{\"a\":2},{\"a\":3}",
            {u("r0 {\"a\":1}"), u("r1 {\"a\":2}"), u("r2 {\"a\":3}")});
        row("array", "[{\"a\":1}, {\"a\":2}\n]", {u("r0 {\"a\":1}"), u("r1 {\"a\":2}")});
        row("array of arrays", "[[{\"a\":1}]]", {u("r0 [{\"a\":1}]")});
        row("empty array", "[]\n", {u("r0 []")});
        row("scalars", "1 true \"x\" null -1.5e3",
            {u("r0 1"), u("r1 true"), u("r2 \"x\""), u("r3 null"), u("r4 -1.5e3")});
        row("package", "{\"uri\":\"u\",\"releases\":[{\"a\":1}, {\"a\":2}],\"z\":[1]}",
            {u("head0 {\"uri\":\"u\",\"releases\":[]}"), u("R0 {\"a\":1}"), u("R0 {\"a\":2}"),
             u("shell0(2) {\"uri\":\"u\",\"releases\":[],\"z\":[1]}")});
        row("empty package", "{\"releases\":[ ],\"uri\":\"u\"}", {u("shell0(0) {\"releases\":[],\"uri\":\"u\"}")});
        row("records", "{\"records\":[{\"ocid\":\"a\",\"releases\":[{}]}]}",
            {u("C0 {\"ocid\":\"a\",\"releases\":[{}]}"), u("shell0(1) {\"records\":[]}")});
        row("projects", "{\"projects\":[{\"id\":\"a\"}]}", {u("P0 {\"id\":\"a\"}"), u("shell0(1) {\"projects\":[]}")});
        row("project with projects", "{\"id\":\"p\",\"projects\":[{\"id\":\"a\"}]}",
            {u("r0 {\"id\":\"p\",\"projects\":[{\"id\":\"a\"}]}")});
        row("bare record",
            "{\"compiledRelease\":{\"ocid\":\"a\"},\"releases\":[{\"ocid\":\"a\"}],\"versionedRelease\":{}}",
            {u("head0 {\"compiledRelease\":{\"ocid\":\"a\"},\"releases\":[]}"), u("R0 {\"ocid\":\"a\"}"),
             u("shell0(1) {\"compiledRelease\":{\"ocid\":\"a\"},\"releases\":[],\"versionedRelease\":{}}")});
        row("releases not an array", "{\"releases\":{}}", {u("r0 {\"releases\":{}}")});
        row("item that is no object", "{\"releases\":[true,\"x\",[1],2]}",
            {u("R0 true"), u("R0 \"x\""), u("R0 [1]"), u("R0 2"), u("shell0(4) {\"releases\":[]}")});
        row("nested releases are not split", "{\"a\":{\"releases\":[1]}}", {u("r0 {\"a\":{\"releases\":[1]}}")});
        row("two packages", "{\"releases\":[{\"a\":1}]}\n{\"releases\":[{\"a\":2}]}",
            {u("R0 {\"a\":1}"), u("shell0(1) {\"releases\":[]}"), u("R1 {\"a\":2}"), u("shell1(1) {\"releases\":[]}")});
        row("array of packages", "[{\"releases\":[{\"a\":1}]},{\"a\":2}]",
            {u("R0 {\"a\":1}"), u("shell0(1) {\"releases\":[]}"), u("r1 {\"a\":2}")});
        row("escapes", "{\"a\\\"\":\"\\\\\",\"b\":\"\\\\\\\"}\"}\n{\"a\":\"[\"}",
            {u("r0 {\"a\\\"\":\"\\\\\",\"b\":\"\\\\\\\"}\"}"), u("r1 {\"a\":\"[\"}")});

        // Damage.
        row("wrong token is simdjson's business", "{\"a\":NaN}\n{\"a\":1 \"b\":2}\n{\"a\":3}",
            {u("r0 {\"a\":NaN}"), u("r1 {\"a\":1 \"b\":2}"), u("r2 {\"a\":3}")});
        row("cut line", "{\"a\":1}\n{\"a\":{\"b\":2,\n{\"a\":3}\n", {u("r0 {\"a\":1}"), u("r2 {\"a\":3}")},
            {u("json-damaged@21:3")});
        row("cut line in a string", "{\"a\":1}\n{\"a\":\"xy\n{\"a\":3}\n", {u("r0 {\"a\":1}"), u("r2 {\"a\":3}")},
            {u("json-damaged@16:2")});
        row("cut line after a colon", "{\"a\":1}\n{\"a\":\n{\"a\":3}\n", {u("r0 {\"a\":1}"), u("r2 {\"a\":3}")},
            {u("json-damaged@14:3")});
        row("cut first line", "{\"a\":[\n{\"a\":2}\n{\"a\":3}\n", {u("r1 {\"a\":2}"), u("r2 {\"a\":3}")},
            {u("json-damaged@15:3")});
        row("text between", "{\"a\":1}\nERROR 500: try later {x}\n{\"a\":3}", {u("r0 {\"a\":1}"), u("r1 {\"a\":3}")},
            {u("json-damaged@8:2")});
        row("closing too many", "{\"a\":1}}\n{\"a\":3}", {u("r0 {\"a\":1}"), u("r1 {\"a\":3}")},
            {u("json-damaged@7:1")});
        row("comma separated values", "ocid,title\n1,Works\n2,Roads\n", {}, {u("not-json@0:1")});
        row("HTML", "<html>\n{\"a\":1}\n</html>", {}, {u("not-json@0:1")});
        row("truncated", "{\"a\":1}\n{\"a\":[1,2", {u("r0 {\"a\":1}")}, {u("truncated-json@17:2")});
        row("truncated array", "[{\"a\":1},", {u("r0 {\"a\":1}")}, {u("truncated-json@9:1")});
        row("truncated package", "{\"uri\":\"u\",\"releases\":[{\"a\":1},{\"a\":",
            {u("head0 {\"uri\":\"u\",\"releases\":[]}"), u("R0 {\"a\":1}"),
             u("shell0(2!) {\"uri\":\"u\",\"releases\":[]}")},
            {u("truncated-json@36:1")});
        row("truncated after the array", "{\"releases\":[{\"a\":1}],\"uri\":\"",
            {u("R0 {\"a\":1}"), u("shell0(1!) {\"releases\":[]}")}, {u("truncated-json@29:1")});
        row("line break in a string", "{\"releases\":[{\"a\":\"1\"},{\"a\":\"2\n\"},{\"a\":\"3\"}]}",
            {u("R0 {\"a\":\"1\"}"), u("R0 {\"a\":\"3\"}"), u("shell0(3!) {\"releases\":[]}")},
            {u("json-damaged@30:1")});
        row("bracket missing", "{\"releases\":[{\"a\":\"1\",\"t\":{\"x\":1},{\"a\":\"2\"},{\"a\":\"3\"}]}",
            {u("R0 {\"a\":\"2\"}"), u("R0 {\"a\":\"3\"}"), u("shell0(3!) {\"releases\":[]}")},
            {u("json-damaged@34:1")});
        row("quote inside a string", "{\"releases\":[{\"a\":\"1\"},{\"a\":\"x \"y\" z\"},{\"a\":\"3\"}]}",
            {u("R0 {\"a\":\"1\"}"), u("R0 {\"a\":\"3\"}"), u("shell0(3!) {\"releases\":[]}")},
            {u("json-damaged@33:1")});
        row("one item a line", "{\"releases\":[\n{\"b\":\"1\"},\n{\"x\":\"2,\n{\"c\":\"3\"}\n]}",
            {u("R0 {\"b\":\"1\"}"), u("R0 {\"c\":\"3\"}"), u("shell0(3!) {\"releases\":[]}")},
            {u("json-damaged@33:3")});
        row("pretty printed",
            "{\n  \"releases\": [\n    {\n      \"id\": \"1\",\n      \"n\": {\n        \"id\": \"x\"\n      }\n    "
            "},\n    {\n      \"id\": \"2\n\",\n      \"n\": {\n        \"id\": \"x\"\n"
            "      }\n    },\n    {\n      \"id\": \"3\"\n    }\n  ]\n}\n",
            {u("R0 {\n      \"id\": \"1\",\n      \"n\": {\n        \"id\": \"x\"\n      }\n    }"),
             u("R0 {\n      \"id\": \"3\"\n    }"), u("shell0(3!) {\n  \"releases\": []\n}")},
            {u("json-damaged@107:10")});
    }

    void shapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, units);
        QFETCH(QStringList, issues);
        const Outcome whole = split(text, 1 << 20);
        QCOMPARE(whole.units, units);
        QCOMPARE(whole.issues, issues);
        for (qsizetype chunk = 1; chunk <= text.size(); ++chunk)
            QCOMPARE(split(text, chunk), whole);
    }

    void positions()
    {
        const QByteArray text = "\n\n{\"uri\":1,\n\"releases\":[\n{\"a\":\"\\n\"},\n\n  {\"a\":2}]}\n[3]";
        const Outcome outcome = split(text, 7);
        QCOMPARE(outcome.positions,
                 QStringList(
                     {QStringLiteral("25:5"), QStringLiteral("40:7"), QStringLiteral("2:3"), QStringLiteral("51:8")}));
    }

    // Every place where one line of many can be cut costs that line only.
    void everyCutLine()
    {
        const QByteArray bad = release(5);
        QStringList expected;
        for (int i = 0; i < 10; ++i) {
            if (i != 5)
                expected.append(QString::fromUtf8(release(i)));
        }
        for (qsizetype cut = 1; cut < bad.size(); ++cut) {
            QByteArray text;
            for (int i = 0; i < 10; ++i)
                text += (i == 5 ? bad.first(cut) : release(i)) + '\n';
            const Outcome outcome = split(text, 100);
            QStringList units = outcome.units;
            for (QString &unit : units)
                unit = unit.section(QLatin1Char(' '), 1);
            QVERIFY2(units == expected,
                     qPrintable(QStringLiteral("cut at %1: %2").arg(cut).arg(outcome.units.join(QLatin1Char('\n')))));
            QCOMPARE(outcome.issues.size(), 1);
            QVERIFY(outcome.issues[0].startsWith(QStringLiteral("json-damaged@")));
        }
    }

    // A byte lost anywhere in one item of a package on one line costs that item, and never one further on than the next.
    void everyLostByte()
    {
        const QByteArray bad = release(5);
        for (qsizetype lost = 0; lost < bad.size(); ++lost) {
            QByteArray text = "{\"uri\":\"u\",\"releases\":[";
            for (int i = 0; i < 10; ++i)
                text +=
                    (i == 0 ? QByteArray() : QByteArray(",")) + (i == 5 ? QByteArray(bad).remove(lost, 1) : release(i));
            text += "],\"license\":\"x\"}";
            const Outcome outcome = split(text, 64);
            QSet<QString> units;
            for (const QString &unit : outcome.units)
                units.insert(unit.section(QLatin1Char(' '), 1));
            for (int i = 0; i < 10; ++i) {
                if (i != 5 && !(i == 6 && lost == bad.size() - 1))
                    QVERIFY2(units.contains(QString::fromUtf8(release(i))),
                             qPrintable(QStringLiteral("byte %1 lost, item %2 missing: %3")
                                            .arg(lost)
                                            .arg(i)
                                            .arg(outcome.units.join(QLatin1Char('\n')))));
            }
            QVERIFY(outcome.issues.size() <= 2);
        }
    }

    void tooLarge()
    {
        const QByteArray big =
            "{\"a\":\"" + QByteArray(5000, 'x') + "\",\"b\":[" + QByteArray(3000, '[') + QByteArray(3000, ']') + "]}";
        const QByteArray package = "{\"uri\":\"u\",\"releases\":[{\"a\":1}," + big + ",{\"a\":2}]}\n{\"a\":\""
            + QByteArray(9000, 'y') + "\\\"\"}\n{\"a\":3}";
        for (const qsizetype chunk : {1, 7, 100, 4096, 1 << 20}) {
            const Outcome outcome = split(package, chunk, 2000);
            QCOMPARE(outcome.units,
                     QStringList({QStringLiteral("head0 {\"uri\":\"u\",\"releases\":[]}"),
                                  QStringLiteral("R0 {\"a\":1}"), QStringLiteral("R0 {\"a\":2}"),
                                  QStringLiteral("shell0(3) {\"uri\":\"u\",\"releases\":[]}"),
                                  QStringLiteral("r2 {\"a\":3}")}));
            QCOMPARE(
                outcome.issues,
                QStringList({QStringLiteral("document-too-large@31:1"), QStringLiteral("document-too-large@11057:2")}));
        }
    }

    // Whatever comes in, the same units come out whatever the chunks, and it ends.
    void noise()
    {
        QRandomGenerator random(20240401);
        const QByteArray pieces[] = {"{",
                                     "}",
                                     "[",
                                     "]",
                                     ",",
                                     ":",
                                     "\"",
                                     "\\",
                                     "\n",
                                     " ",
                                     "\"ocid\"",
                                     "\"releases\":[",
                                     "\"records\":[",
                                     "true",
                                     "1",
                                     "x",
                                     "\x1e",
                                     "{\"ocid\":\"a\"}",
                                     "\n{\"ocid\":\"b\"}\n",
                                     "{\"releases\":[{\"ocid\":\"c\"},",
                                     "\xc3\xa9",
                                     QByteArray("\0", 1)};
        for (int round = 0; round < 4000; ++round) {
            QByteArray text;
            if (round % 2) {
                for (int i = 0; i < 6; ++i)
                    text += release(i) + (round % 4 == 1 ? "\n" : ",");
                if (round % 4 == 3)
                    text = "{\"uri\":\"u\",\"releases\":[" + text.chopped(1) + "]}";
                for (int hit = random.bounded(4); hit >= 0; --hit) {
                    const int at = random.bounded(static_cast<int>(text.size()));
                    if (random.bounded(2))
                        text.insert(at, pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
                    else
                        text.remove(at, random.bounded(20));
                }
            } else {
                for (int i = random.bounded(30); i >= 0; --i)
                    text += pieces[random.bounded(static_cast<int>(std::size(pieces)))];
            }
            const Outcome whole = split(text, 1 << 20);
            const qsizetype chunk = 1 + random.bounded(70);
            const Outcome parts = split(text, chunk);
            QVERIFY2(
                whole == parts,
                qPrintable(QStringLiteral("round %1 chunk %2: %3").arg(round).arg(chunk).arg(QString::fromUtf8(text))));
            QVERIFY(!whole.units.isEmpty() || !whole.issues.isEmpty() || text.trimmed().isEmpty());
        }
    }

    // Made to be read again and again: the work stays in proportion to the size.
    void hostile()
    {
        QByteArray nested;
        for (int i = 0; i < 300000; ++i)
            nested += "{\"a\":";
        QVERIFY(!split(nested, 65536).issues.isEmpty());
        QByteArray lines = "{\"a\":1}\n";
        for (int i = 0; i < 100000; ++i)
            lines += "{\"a\":[\n";
        QVERIFY(!split(lines, 65536).issues.isEmpty());
        QVERIFY(!split(QByteArray(1 << 20, '['), 65536).issues.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSplitter)
#include "tst_splitter.moc"
