// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachefixture.h"

#include <QDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace obra;

using Reason = StoreError::Reason;

class TestCacheWriter : public QObject
{
    Q_OBJECT

private slots:
    void framesGiveBackTheirText();
    void damagedFramesAreTold();
    void duplicatesAreTold();
    void orderOfRawDocumentsIsFixed();
    void addingRewrites();
    void startsEmptyWhenAsked();
    void leavesNothingWithoutCommit();
    void stops();
    void isAlone();
    void cleansUpAfterAKill();
    void fullDiskIsTold();
    void refusesForeignFiles();
    void refusesOtherVersions();
    void refusesDamagedCaches();
    void everyOwnerMustBePut();
    void holdsMoreChildrenThanARangeHas();
    void keepsLinksToTheCache();
};

void TestCacheWriter::framesGiveBackTheirText()
{
    for (const std::size_t size : { 0, 1, 100, 5'000'000 }) {
        std::string json;
        for (std::size_t i = 0; json.size() < size; ++i)
            json += std::to_string(i * i) + " ñ";
        json.resize(size);
        bool ok = false;
        QVERIFY(decompressJson(compressJson(json), &ok) == json);
        QVERIFY(ok);
    }
}

void TestCacheWriter::damagedFramesAreTold()
{
    const std::string frame = compressJson("{\"ocid\":\"ocds-1\",\"title\":\"Puente Puente Puente\"}");
    bool ok = true;
    QVERIFY(decompressJson({}, &ok).empty());
    QVERIFY(!ok);
    for (std::size_t i = 0; i < frame.size(); ++i) {
        std::string damaged = frame;
        damaged[i] = char(damaged[i] ^ 0x55);
        ok = true;
        QVERIFY(decompressJson(damaged, &ok).empty());
        QVERIFY(!ok);
        ok = true;
        QVERIFY(decompressJson(std::string_view(frame).substr(0, i), &ok).empty());
        QVERIFY(!ok);
    }
}

void TestCacheWriter::duplicatesAreTold()
{
    CacheFixture fixture;
    for (const bool adding : { false, true }) {
        CacheWriter writer(fixture.path(), {});
        const qint64 entry = addFile(writer, "a.json", "aa");
        bool isNew = false;
        const qint64 one = writer.owner(Unit::Processes, "ocds-1", &isNew);
        QCOMPARE(isNew, !adding);
        const qint64 two = writer.owner(Unit::Processes, "ocds-2", &isNew);
        QCOMPARE(isNew, !adding);
        QVERIFY(one != two);
        QCOMPARE(writer.owner(Unit::Processes, "ocds-1", &isNew), one);
        QVERIFY(!isNew);
        QCOMPARE(writer.owner(Unit::Projects, "ocds-1", &isNew), qint64(1));

        QCOMPARE(writer.addRawDocument(document(one, entry, 7)), !adding);
        QVERIFY(!writer.addRawDocument(document(one, entry, 7)));
        QCOMPARE(writer.addRawDocument(document(one, entry, 8)), !adding);
        QCOMPARE(writer.addRawDocument(document(two, entry, 7)), !adding);
        RawDocument compiled = document(one, entry, 7);
        compiled.kind = RawDocument::Kind::Compiled;
        QCOMPARE(writer.addRawDocument(compiled), !adding);
        compiled.kind = RawDocument::Kind::CompanionCompiled;
        QCOMPARE(writer.addRawDocument(compiled), !adding);
        QCOMPARE(writer.addRawDocument(document(1, entry, 7, Unit::Projects)), !adding);

        put(writer, process("ocds-1"));
        put(writer, process("ocds-2"));
        put(writer, project("ocds-1"));
        writer.commit();
    }
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.info().releases, qint64(4)); // the companion stands beside its releases
    QCOMPARE(reader.rawDocuments(Unit::Processes, 1).size(), std::size_t(4));
}

void TestCacheWriter::orderOfRawDocumentsIsFixed()
{
    QStringList orders;
    for (const bool turned : { false, true }) {
        CacheFixture fixture;
        CacheWriter writer(fixture.path(), {});
        const qint64 id = put(writer, process("ocds-1"));
        const auto fileA = [&] {
            const qint64 entry = addFile(writer, "a.zip", "aaaa", QStringLiteral("x.json"));
            RawDocument first = document(id, entry, 1), second = document(id, entry, 2);
            first.offset = 900;
            first.line = 9;
            second.offset = 20;
            second.listed = 2;
            writer.addRawDocument(first);
            writer.addRawDocument(second);
        };
        const auto fileB = [&] {
            const qint64 entry = addFile(writer, "b.zip", "bbbb", QStringLiteral("x.json"));
            RawDocument same = document(id, entry, 1), other = document(id, entry, 3);
            same.listed = 5;
            writer.addRawDocument(same);
            writer.addRawDocument(other);
        };
        turned ? fileB() : fileA();
        turned ? fileA() : fileB();

        std::vector<RawDocument> documents(9);
        writer.readRawDocuments(Unit::Processes, id, documents);
        QCOMPARE(documents.size(), std::size_t(3));
        QCOMPARE(decompressJson(documents[0].json), std::string("{\"n\":2}"));
        writer.commit();
        const CacheReader reader(fixture.path());
        QString order;
        for (const RawDocument &raw : reader.rawDocuments(Unit::Processes, id))
            order += QStringLiteral("%1 %2 %3 %4 %5\n").arg(raw.hash).arg(reader.entryName(raw.entry)).arg(raw.offset).arg(raw.line).arg(raw.listed);
        orders.append(order);
        QCOMPARE(values(*reader.columns(Unit::Processes), Field::Source, 0), QStringList({ QStringLiteral("a.zip"), QStringLiteral("b.zip") }));
    }
    QCOMPARE(orders.at(0), orders.at(1));
    QCOMPARE(orders.at(0), QStringLiteral("2 a.zip \u203a x.json 20 -1 2\n1 a.zip \u203a x.json 900 9 5\n3 b.zip \u203a x.json 100 -1 0\n"));
}

void TestCacheWriter::addingRewrites()
{
    CacheFixture fixture;
    {
        CacheWriter writer(fixture.path(), {});
        ProcessRecord first = process("ocds-1", "Escuela vieja");
        first.buyer = organization("Ministerio Viejo");
        addContract(first, "10", "PAB");
        addContract(first, "20", "PAB");
        put(writer, first);
        put(writer, process("ocds-2", "Hospital"));
        writer.commit();
    }
    qint64 oldText = 0;
    {
        const CacheReader reader(fixture.path());
        oldText = reader.columns(Unit::Processes)->textId[0];
        QCOMPARE(reader.info().organizations, qint64(1));
    }
    const CacheReader before(fixture.path());
    {
        CacheWriter writer(fixture.path(), {});
        QCOMPARE(writer.processes(), qint64(2));
        ProcessRecord changed = process("ocds-1", "Escuela nueva");
        changed.buyer = organization("Ministerio Nuevo");
        addContract(changed, "30", "PAB");
        put(writer, changed);
        put(writer, process("ocds-3", "Acueducto"));
        writer.commit();
        QVERIFY(reasonOf([&] { writer.commit(); }) >= 0);
        QVERIFY(writer.bytesWritten() > 0);
    }
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.info().processes, qint64(3));
    QCOMPARE(reader.info().contracts, qint64(1));
    QCOMPARE(reader.info().organizations, qint64(1));
    const auto table = reader.columns(Unit::Processes);
    QCOMPARE(money(*table, 0), QStringList(QStringLiteral("PAB 30.00 (30.00/1, 0.00/0)")));
    QCOMPARE(table->facet(Field::Buyer).dictionary.values.size(), std::size_t(2));
    QCOMPARE(reader.rows(Unit::Processes, { 1 }).constFirst().buyer, QStringLiteral("Ministerio Nuevo"));
    QVERIFY(table->textId[0] != oldText);
    // The text it had is no longer anybody's.
    const std::vector<qint64> stale = reader.search({ QStringLiteral("vieja") }, {});
    for (const qint64 textId : stale)
        QVERIFY(std::find(table->textId.begin(), table->textId.end(), textId) == table->textId.end());
    QCOMPARE(reader.search({ QStringLiteral("nueva") }, {}), std::vector<qint64>({ table->textId[0] }));
    // A reader of the old cache reads on in peace.
    QCOMPARE(before.columns(Unit::Processes)->rows, quint32(2));
    QCOMPARE(before.rows(Unit::Processes, { 1 }).constFirst().title, QStringLiteral("Escuela vieja"));
}

void TestCacheWriter::startsEmptyWhenAsked()
{
    CacheFixture fixture;
    CacheWriter::Options options;
    options.startEmpty = true;
    for (const char *ocid : { "ocds-1", "ocds-2" }) {
        CacheWriter writer(fixture.path(), {}, options);
        QCOMPARE(writer.processes(), qint64(0));
        put(writer, process(ocid));
        writer.commit();
    }
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.info().processes, qint64(1));
    QCOMPARE(reader.find(Unit::Processes, QStringLiteral("ocds-2")), qint64(1));
    fixture.overwrite(QByteArray(5000, 'x'));
    QCOMPARE(reasonOf([&] { CacheWriter(fixture.path(), {}, options); }), int(Reason::NotACache));
}

void TestCacheWriter::leavesNothingWithoutCommit()
{
    CacheFixture fixture;
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-1"));
        QVERIFY(QFile::exists(fixture.path() + QStringLiteral(".part")));
    }
    QVERIFY(QDir(fixture.folder()).isEmpty());
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-1"));
        writer.commit();
    }
    const QByteArray before = fixture.bytes();
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-2"));
    }
    QVERIFY(fixture.bytes() == before);
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("cache.sqlite")));
}

void TestCacheWriter::stops()
{
    CacheFixture fixture;
    std::stop_source stop;
    {
        CacheWriter writer(fixture.path(), stop.get_token());
        put(writer, process("ocds-1"));
        put(writer, process("ocds-2"));
        stop.request_stop();
        QCOMPARE(reasonOf([&] { put(writer, process("ocds-3")); }), int(Reason::Cancelled));
        QCOMPARE(reasonOf([&] { writer.commit(); }), int(Reason::Cancelled));
    }
    QVERIFY(QDir(fixture.folder()).isEmpty());
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-1"));
        writer.commit();
    }
    QCOMPARE(reasonOf([&] { CacheWriter(fixture.path(), stop.get_token()); }), int(Reason::Cancelled));
    // In the middle of the last step, from its own progress.
    std::stop_source later;
    {
        CacheWriter writer(fixture.path(), later.get_token());
        put(writer, process("ocds-2"));
        QCOMPARE(reasonOf([&] { writer.commit([&](int percent) { if (percent >= 25) later.request_stop(); }); }), int(Reason::Cancelled));
    }
    QCOMPARE(CacheReader(fixture.path()).info().processes, qint64(1));
    const CacheReader reader(fixture.path());
    QCOMPARE(reasonOf([&] { reader.columns(Unit::Processes, stop.get_token()); }), int(Reason::Cancelled));
    QCOMPARE(reader.columns(Unit::Processes)->rows, quint32(1)); // and the reader is good for more
}

void TestCacheWriter::isAlone()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    QCOMPARE(reasonOf([&] { CacheWriter(fixture.path(), {}); }), int(Reason::Busy));
    QVERIFY(!CacheWriter::removeStale(fixture.path()));
    put(writer, process("ocds-1"));
    writer.commit();
    CacheWriter next(fixture.path(), {});
    QCOMPARE(next.processes(), qint64(1));
}

void TestCacheWriter::cleansUpAfterAKill()
{
    CacheFixture fixture;
    QVERIFY(!CacheWriter::removeStale(fixture.path()));
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-1"));
        writer.commit();
    }
    const QByteArray before = fixture.bytes();
    const pid_t child = fork();
    if (child == 0) {
        CacheWriter writer(fixture.path(), {});
        put(writer, process("ocds-2"));
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(QFile::exists(fixture.path() + QStringLiteral(".part")));
    QVERIFY(CacheWriter::removeStale(fixture.path()));
    QVERIFY(!CacheWriter::removeStale(fixture.path()));
    QVERIFY(fixture.bytes() == before);
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("cache.sqlite")));
    QVERIFY(!CacheWriter::removeStale(QStringLiteral("/no/such/folder/cache.sqlite")));
}

void TestCacheWriter::fullDiskIsTold()
{
    CacheFixture fixture;
    CacheWriter::Options options;
    options.maximumBytes = 1'000'000;
    {
        CacheWriter writer(fixture.path(), {}, options);
        const qint64 entry = addFile(writer, "a.json", "aa");
        const int reason = reasonOf([&] {
            for (quint64 i = 0; i < 10'000; ++i) {
                RawDocument raw = document(put(writer, process("ocds-1")), entry, i);
                raw.json.assign(1000, 'x');
                writer.addRawDocument(raw);
            }
        });
        QCOMPARE(reason, int(Reason::DiskFull));
    }
    QVERIFY(QDir(fixture.folder()).isEmpty());
    {
        // Nearly full when the last step begins.
        CacheWriter writer(fixture.path(), {}, options);
        for (int i = 0; i < 7000; ++i) {
            const std::string ocid = "ocds-" + std::to_string(i);
            put(writer, process(ocid, {}));
        }
        QCOMPARE(reasonOf([&] { writer.commit(); }), int(Reason::DiskFull));
    }
    QVERIFY(QDir(fixture.folder()).isEmpty());
}

void TestCacheWriter::refusesForeignFiles()
{
    CacheFixture fixture;
    for (const QByteArray &content : { QByteArray("my thesis"), QByteArray(), QByteArray(5000, 'x'), QByteArray("SQLite format 3\0", 16) }) {
        fixture.overwrite(content);
        const int writing = reasonOf([&] { CacheWriter(fixture.path(), {}); }), reading = reasonOf([&] { CacheReader reader(fixture.path()); });
        QVERIFY(writing == int(Reason::NotACache) || writing == int(Reason::Damaged));
        QCOMPARE(reading, writing);
        QVERIFY(fixture.bytes() == content);
    }
    QCOMPARE(reasonOf([&] { CacheReader reader(fixture.folder()); }), int(Reason::Other));
    QCOMPARE(reasonOf([&] { CacheReader reader(fixture.folder() + QStringLiteral("/none")); }), int(Reason::Other));
    QVERIFY(!QFile::exists(fixture.folder() + QStringLiteral("/none")));
}

void TestCacheWriter::refusesOtherVersions()
{
    CacheFixture fixture;
    {
        CacheWriter writer(fixture.path(), {});
        writer.commit();
    }
    const QByteArray whole = fixture.bytes();
    constexpr int versionInHeader = 60, applicationInHeader = 68; // fileformat2.html, "The Database Header"
    for (const auto &[offset, byte, reason] : { std::tuple(versionInHeader + 3, 99, Reason::NewerVersion), std::tuple(versionInHeader + 3, 0, Reason::OlderVersion),
                                                std::tuple(applicationInHeader, 0, Reason::NotACache) }) {
        QByteArray changed = whole;
        changed[offset] = char(byte);
        fixture.overwrite(changed);
        QCOMPARE(reasonOf([&] { CacheWriter(fixture.path(), {}); }), int(reason));
        QCOMPARE(reasonOf([&] { CacheReader reader(fixture.path()); }), int(reason));
        QVERIFY(fixture.bytes() == changed);
    }
}

void TestCacheWriter::refusesDamagedCaches()
{
    CacheFixture fixture;
    {
        CacheWriter writer(fixture.path(), {});
        for (int i = 0; i < 300; ++i) {
            const std::string ocid = "ocds-" + std::to_string(i);
            ProcessRecord record = process(ocid);
            record.buyer = organization("Ministerio");
            addAward(record, "10", "USD", { organization("Constructora") });
            put(writer, record);
        }
        writer.commit();
    }
    const QByteArray whole = fixture.bytes();
    fixture.overwrite(whole.left(whole.size() / 2));
    QCOMPARE(reasonOf([&] { CacheReader reader(fixture.path()); }), int(Reason::Damaged));
    // Whatever is in the file: an answer or a StoreError, nothing else.
    quint32 random = 1;
    for (int round = 0; round < 80; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 40; ++i) {
            random = random * 1664525 + 1013904223;
            damaged[qsizetype(random % quint32(whole.size() - 200)) + 200] = char(random >> 24);
        }
        fixture.overwrite(damaged);
        reasonOf([&] {
            const CacheReader reader(fixture.path());
            reader.info();
            reader.rows(Unit::Processes, { 1, 150, 300 });
            reader.search({ QStringLiteral("puente") }, {});
            reader.links(Unit::Processes, 1);
            reader.rawDocuments(Unit::Processes, 1);
            reader.columns(Unit::Processes);
        });
        reasonOf([&] {
            CacheWriter writer(fixture.path(), {});
            put(writer, process("ocds-1"));
            writer.commit();
        });
    }
}

void TestCacheWriter::everyOwnerMustBePut()
{
    CacheFixture fixture;
    CacheWriter writer(fixture.path(), {});
    const qint64 id = writer.owner(Unit::Processes, "ocds-1", nullptr);
    QVERIFY(reasonOf([&] { writer.putProcess(id, process("ocds-2"), CompileBasis::Single, 1); }) >= 0);
    QVERIFY(reasonOf([&] { writer.putProcess(77, process("ocds-1"), CompileBasis::Single, 1); }) >= 0);
    QVERIFY(reasonOf([&] { writer.commit(); }) >= 0);
    QVERIFY(!QFile::exists(fixture.path()));
}

void TestCacheWriter::holdsMoreChildrenThanARangeHas()
{
    constexpr int many = 1'048'576 + 5;
    CacheFixture fixture;
    ProcessRecord big = process("ocds-big");
    ContractRecord contract;
    contract.value = { "0.25", "EUR" };
    big.contracts.assign(many, contract);
    {
        CacheWriter writer(fixture.path(), {});
        put(writer, big);
        ProcessRecord next = process("ocds-next");
        addContract(next, "3", "EUR");
        put(writer, next);
        writer.commit();
    }
    {
        const CacheReader reader(fixture.path());
        const auto table = reader.columns(Unit::Processes);
        QCOMPARE(table->rows, quint32(2));
        QCOMPARE(table->amounts.contracts[0], ScaledAmount(many) * 2500);
        QCOMPARE(table->amounts.contracts[1], ScaledAmount(30'000));
        QCOMPARE(table->contracts[0], quint16(65'535));
        QCOMPARE(reader.info().contracts, qint64(many + 1));
    }
    CacheWriter writer(fixture.path(), {});
    ProcessRecord small = process("ocds-big");
    addContract(small, "1", "EUR");
    put(writer, small);
    put(writer, process("ocds-last"));
    writer.commit();
    const CacheReader reader(fixture.path());
    QCOMPARE(reader.info().contracts, qint64(2));
    QCOMPARE(reader.columns(Unit::Processes)->rows, quint32(3));
}

void TestCacheWriter::keepsLinksToTheCache()
{
    CacheFixture fixture;
    const QString link = fixture.folder() + QStringLiteral("/link.sqlite");
    {
        CacheWriter writer(fixture.path(), {});
        writer.commit();
    }
    QVERIFY(QFile::link(fixture.path(), link));
    CacheWriter writer(link, {});
    put(writer, process("ocds-1"));
    writer.commit();
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(CacheReader(fixture.path()).info().processes, qint64(1));
}

QTEST_GUILESS_MAIN(TestCacheWriter)
#include "tst_cachewriter.moc"
