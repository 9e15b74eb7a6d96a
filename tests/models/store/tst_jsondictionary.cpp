// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"

#include "store/jsondictionary.h"

#include <QtTest>

#include <random>

using namespace obra;

namespace {

/// Documents that are alike in their keys and differ in their values, as a publisher's are.
std::vector<std::string> documentsOf(quint32 seed, const std::string &publisher, int count)
{
    std::mt19937 random(seed);
    std::vector<std::string> documents;
    for (int i = 0; i < count; ++i) {
        std::string json = "{\"ocid\":\"ocds-" + publisher + "-" + std::to_string(random()) + "\",\"publisher\":\"" + publisher + "\",\"tender\":{\"items\":[";
        for (quint32 item = 0; item < 5 + random() % 5; ++item) {
            json += item > 0 ? "," : "";
            json += "{\"id\":" + std::to_string(random()) + ",\"description\":\"" + publisher + " metros cúbicos de hormigón\",\"unit\":{\"value\":{\"amount\":"
                + std::to_string(random() % 100000) + ",\"currency\":\"PAB\"}}}";
        }
        documents.push_back(json + "]}}");
    }
    return documents;
}

std::shared_ptr<const JsonDictionary> learnt(const std::vector<std::string> &documents)
{
    const std::vector<std::string_view> samples(documents.begin(), documents.end());
    return JsonDictionary::learn(samples);
}

RawDocument packed(qint64 owner, qint64 entry, quint64 hash, const std::string &json, const JsonDictionary *dictionary)
{
    RawDocument made = document(owner, entry, hash);
    made.size = qint64(json.size());
    made.json = compressJson(json, dictionary);
    return made;
}

} // namespace

class TestJsonDictionary : public QObject
{
    Q_OBJECT

private slots:
    void makesFramesSmaller()
    {
        const std::vector<std::string> documents = documentsOf(1, "primero", 400);
        const auto dictionary = learnt(documents);
        QVERIFY(dictionary);
        QVERIFY(dictionary->id() != 0);
        std::size_t with = 0, without = 0;
        for (const std::string &json : documentsOf(2, "primero", 100)) {
            const std::string frame = compressJson(json, dictionary.get()), plain = compressJson(json);
            QCOMPARE(dictionaryIdOf(frame), dictionary->id());
            QCOMPARE(dictionaryIdOf(plain), 0U);
            with += frame.size();
            without += plain.size();
            bool ok = false;
            QVERIFY(decompressJson(frame, &ok, dictionary.get()) == json);
            QVERIFY(ok);
            // What was compressed without one is read with one at hand.
            QVERIFY(decompressJson(plain, &ok, dictionary.get()) == json);
            QVERIFY(ok);
        }
        QVERIFY2(with * 2 < without, qPrintable(QStringLiteral("%1 and %2 bytes").arg(with).arg(without)));
    }

    void tooLittleTeachesNothing()
    {
        QVERIFY(!JsonDictionary::learn({}));
        const std::string_view few[] = { "{}", "[]", "null" };
        QVERIFY(!JsonDictionary::learn(few));
        QVERIFY(!JsonDictionary::fromBytes({}));
        QVERIFY(!JsonDictionary::fromBytes("not a dictionary at all, and long enough to be one"));
        QVERIFY(!JsonDictionary::fromBytes(std::string(5'000'000, 'x')));
    }

    void theWrongDictionaryIsTold()
    {
        const auto first = learnt(documentsOf(3, "primero", 300)), second = learnt(documentsOf(4, "segundo", 300));
        QVERIFY(first && second && first->id() != second->id());
        const std::string frame = compressJson("{\"tender\":{\"items\":[{\"description\":\"metros\"}]}}", first.get());
        for (const JsonDictionary *dictionary : { static_cast<const JsonDictionary *>(nullptr), second.get() }) {
            bool ok = true;
            QVERIFY(decompressJson(frame, &ok, dictionary).empty());
            QVERIFY(!ok);
        }
    }

    void theCacheKeepsThoseOfEachImport()
    {
        CacheFixture fixture;
        std::map<quint64, std::string> kept;
        quint64 number = 0;
        for (const char *publisher : { "primero", "segundo", "sin" }) {
            const std::vector<std::string> documents = documentsOf(5, publisher, 200);
            const auto dictionary = publisher == std::string_view("sin") ? nullptr : learnt(documents);
            CacheWriter writer(fixture.path(), {});
            const qint64 entry = addFile(writer, publisher, publisher);
            for (int i = 0; i < 20; ++i) {
                const std::string ocid = std::string(publisher) + std::to_string(i);
                const qint64 owner = writer.owner(Unit::Processes, ocid, nullptr);
                kept[++number] = documents[std::size_t(i)];
                QVERIFY(writer.addRawDocument(packed(owner, entry, number, kept[number], dictionary.get())));
                ProcessRecord record;
                record.ocid = ocid;
                writer.putProcess(owner, record, CompileBasis::Single, 1);
            }
            if (dictionary) {
                writer.addDictionary(*dictionary);
                writer.addDictionary(*dictionary); // the same files again
            }
            std::vector<RawDocument> documentsAtHand;
            writer.readRawDocuments(Unit::Processes, writer.owner(Unit::Processes, std::string(publisher) + "7", nullptr), documentsAtHand);
            QCOMPARE(documentsAtHand.size(), std::size_t(1));
            QVERIFY(jsonText(documentsAtHand[0]) == documents[7]);
            writer.commit();
        }
        CacheReader reader(fixture.path());
        int read = 0;
        for (qint64 id = 1; id <= 60; ++id) {
            for (const RawDocument &document : reader.rawDocuments(Unit::Processes, id)) {
                bool ok = false;
                QVERIFY(jsonText(document, &ok) == kept[document.hash]);
                QVERIFY(ok);
                ++read;
            }
        }
        QCOMPARE(read, 60);
    }
};

QTEST_GUILESS_MAIN(TestJsonDictionary)
#include "tst_jsondictionary.moc"
