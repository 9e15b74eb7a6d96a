// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/knownfields.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace obra;

namespace {

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A value that has every member which the schema defines.
QByteArray everyField(const QJsonObject &schema, QJsonObject part, int depth)
{
    const QJsonObject definitions = schema.value(QLatin1String("definitions")).toObject();
    while (part.contains(QLatin1String("$ref")))
        part = definitions.value(part.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1)).toObject();
    if (part.contains(QLatin1String("items")))
        return "[" + everyField(schema, part.value(QLatin1String("items")).toObject(), depth) + "]";
    const QJsonObject properties = part.value(QLatin1String("properties")).toObject();
    if (properties.isEmpty() || depth > 12)
        return "1";
    QByteArrayList members;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        members.append("\"" + it.key().toUtf8() + "\": " + everyField(schema, it.value().toObject(), depth + 1));
    for (const QString &pattern : part.value(QLatin1String("patternProperties")).toObject().keys()) // "^(title_(…"
        members.append("\"" + pattern.section(QLatin1Char('('), 1, 1).toUtf8() + "es\": 1");
    return "{" + members.join(",") + "}";
}

} // namespace

/// Fields that the standards do not know are counted, and no others.
class KnownFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAdditionalFields_data();
    void countsAdditionalFields();
    void knowsTheWholeSchema();
    void looksAtAnything();
};

void KnownFieldsTest::countsAdditionalFields_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << json("{'ocid': '1', 'tender': {'title': 'x', 'title_es': 'y', 'title_pt-BR': 'z', 'items': [{'unit': {'name_es': 'm'}}]}}") << 0;
    QTest::newRow("top") << json("{'ocid': '1', 'packageInfo': {'uri': 'x', 'publisher': {'name': 'y'}}}") << 1; // not what lies below
    QTest::newRow("nested") << json("{'contracts': [{'value': {'exchangeRate': 1}}, {'value': {'exchangeRate': 2, 'x': 1}}]}") << 3;
    QTest::newRow("null counts") << json("{'tender': {'foo': null}}") << 1;
    QTest::newRow("no translation") << json("{'tender': {'id_es': 'x', 'title_': 'x', 'title_1': 'x', 'titles_es': 'x'}}") << 4;
    QTest::newRow("extensions") << json("{'title': 'x', 'bids': {'statistics': [{'id': 1}], 'details': [{'id': 1, 'tenderers': [{'id': 1, 'name': 'x'}]}]}, 'planning': {'project': {'id': '1', 'sector': {'id': 'x'}}}, 'tender': {'lots': [{'id': 1, 'value': {'amount': 1}}], 'enquiries': [{'id': 1, 'answer': 'x'}], 'items': [{'relatedLot': '1', 'deliveryLocation': {'geometry': {'type': 'Point', 'coordinates': [1, 2]}}}]}}") << 0;
    QTest::newRow("version 1.0") << json("{'tender': {'amendment': {'changes': [{'property': 'x', 'former_value': 'y'}]}}, 'contracts': [{'implementation': {'transactions': [{'amount': {'amount': 1}, 'providerOrganization': {'legalName': 'x'}}]}}]}") << 0;
    QTest::newRow("free object") << json("{'parties': [{'details': {'anything': {'goes': 1}}}]}") << 0;
}

void KnownFieldsTest::countsAdditionalFields()
{
    QFETCH(QByteArray, release);
    QFETCH(int, count);
    JsonParser parser;
    JsonArena arena;
    const JsonValue value = parser.parse({ release.data(), std::size_t(release.size()) }, arena);
    QVERIFY(value.isObject());
    QCOMPARE(additionalReleaseFields(value), count);
}

void KnownFieldsTest::knowsTheWholeSchema()
{
    for (const QString &name : { QStringLiteral("ocds-release-schema-1.1.4.json"), QStringLiteral("oc4ids-project-schema.json") }) {
        QFile file(QStringLiteral(OBRA_SHARED_DATA "/reference/schema/") + name);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference schemas are not at hand");
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QByteArray value = everyField(schema, schema, 0);
        QVERIFY(value.size() > 5000);
        JsonParser parser;
        JsonArena arena;
        const JsonValue whole = parser.parse({ value.data(), std::size_t(value.size()) }, arena);
        QVERIFY(whole.isObject());
        QCOMPARE(name.startsWith(QLatin1String("ocds")) ? additionalReleaseFields(whole) : additionalProjectFields(whole), 0);
        QVERIFY(name.startsWith(QLatin1String("ocds")) ? additionalProjectFields(whole) > 3 : additionalReleaseFields(whole) > 3);
    }
}

void KnownFieldsTest::looksAtAnything()
{
    JsonArena arena;
    QCOMPARE(additionalReleaseFields(JsonValue()), 0);
    QCOMPARE(additionalReleaseFields(JsonValue::string("x")), 0);
    const JsonMember empty { "", JsonValue::null() };
    QCOMPARE(additionalReleaseFields(JsonValue::object({ &empty, 1 })), 1);
    const std::string longKey(100'000, 'x');
    const JsonMember huge { longKey, JsonValue::null() };
    QCOMPARE(additionalProjectFields(JsonValue::object({ &huge, 1 })), 1);
}

QTEST_GUILESS_MAIN(KnownFieldsTest)
#include "tst_knownfields.moc"
