// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/archives.h"
#include "importer/inputreader.h"
#include "importer/tarstream.h"

#include <K7Zip>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace obra;

namespace {

struct Outcome
{
    QStringList entries; // "path: json json"
    QStringList issues; // "code path"
    QString sha256;
    qint64 bytes = 0;
};

QByteArray compressed(const QByteArray &plain, KCompressionDevice::CompressionType type)
{
    QByteArray out;
    QBuffer buffer(&out);
    KCompressionDevice device(&buffer, false, type);
    if (!device.open(QIODevice::WriteOnly))
        return {};
    device.write(plain);
    device.close();
    return out;
}

template <typename Archive>
QByteArray packed(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray out;
    QBuffer buffer(&out);
    Archive archive(&buffer);
    if (!archive.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[name, data] : files)
        archive.writeFile(name, data);
    archive.close();
    return out;
}

QByteArray line(int number)
{
    return QByteArray("{\"ocid\":\"ocds-213czf-") + QByteArray::number(number) + "\"}\n";
}

} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Outcome read(const QByteArray &bytes, const QString &name = QStringLiteral("input"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return readFile(path);
    }

    Outcome readFile(const QString &path)
    {
        Outcome outcome;
        InputSink sink;
        sink.entry = [&](const QString &entry) { outcome.entries.append(entry + QLatin1Char(':')); };
        sink.json.unit = [&](const JsonUnit &unit) {
            outcome.entries.last() +=
                QLatin1Char(' ') + QString::fromUtf8(unit.json.data(), static_cast<qsizetype>(unit.json.size()));
        };
        sink.json.issue = [&](const Issue &issue) {
            outcome.issues.append((issue.code + QLatin1Char(' ') + issue.file).trimmed());
        };
        sink.entryEnd = [](const QString &) {};
        InputReader::Settings settings;
        settings.spoolTemplate = m_folder.filePath(QStringLiteral("spool-XXXXXX"));
        InputReader(sink, settings).read(path, &outcome.sha256, &outcome.bytes);
        return outcome;
    }

private slots:
    void compression_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("gz") << int(KCompressionDevice::GZip);
        QTest::newRow("bz2") << int(KCompressionDevice::BZip2);
        QTest::newRow("xz") << int(KCompressionDevice::Xz);
        QTest::newRow("zst") << int(KCompressionDevice::Zstd);
    }

    void compression()
    {
        QFETCH(int, type);
        const auto kind = KCompressionDevice::CompressionType(type);
        const QByteArray file = compressed(line(1) + line(2), kind);
        const Outcome outcome = read(file);
        QCOMPARE(outcome.entries,
                 QStringList(QStringLiteral(": {\"ocid\":\"ocds-213czf-1\"} {\"ocid\":\"ocds-213czf-2\"}")));
        QCOMPARE(outcome.issues, QStringList());
        QCOMPARE(outcome.bytes, file.size());
        QCOMPARE(outcome.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex()));

        // Several compressed files one behind the other, of many sizes so that ends fall on every kind of place.
        for (const int size : {10, 1000, 65536, 70000}) {
            QByteArray two = compressed(QByteArray(size, ' ') + line(1), kind) + compressed(line(2), kind)
                + compressed(line(3), kind);
            QCOMPARE(read(two).entries,
                     QStringList(QStringLiteral(
                         ": {\"ocid\":\"ocds-213czf-1\"} {\"ocid\":\"ocds-213czf-2\"} {\"ocid\":\"ocds-213czf-3\"}")));
        }
    }

    void truncatedCompression_data() { compression_data(); }
    void truncatedCompression()
    {
        QFETCH(int, type);
        QByteArray plain;
        for (int i = 0; i < 3000; ++i)
            plain += line(i * 7919 % 100003);
        const QByteArray file = compressed(plain, KCompressionDevice::CompressionType(type));
        for (const qsizetype keep : {qsizetype(1), qsizetype(5), qsizetype(11), file.size() / 3, file.size() / 2,
                                     file.size() - 9, file.size() - 1}) {
            const Outcome outcome = read(file.first(keep));
            QCOMPARE(outcome.issues.size(), 1);
            if (keep > 11) {
                QVERIFY2(outcome.issues[0] == QLatin1String("truncated-compression"), qPrintable(outcome.issues[0]));
                QVERIFY(outcome.entries.size() == 1);
            }
        }
        QByteArray damaged = file;
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x55);
        damaged[damaged.size() / 2 + 1] = char(damaged[damaged.size() / 2 + 1] ^ 0x55);
        QVERIFY(!read(damaged).issues.isEmpty());
    }

    void archives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QList<std::pair<QString, QByteArray>> files = {
            {QStringLiteral("a/1.json"), line(1)},
            {QStringLiteral("b.jsonl"), line(2) + line(3)},
            {QStringLiteral("__MACOSX/._b.jsonl"), "xx"},
            {QStringLiteral(".DS_Store"), "xx"},
            {QStringLiteral("c.json.gz"), compressed(line(4), KCompressionDevice::GZip)},
            {QStringLiteral("d.json"), QByteArray()}};
        const QByteArray tar = packed<KTar>(files);
        QTest::newRow("zip") << packed<KZip>(files);
        QTest::newRow("7z") << packed<K7Zip>(files);
        QTest::newRow("tar") << tar;
        QTest::newRow("tar.gz") << compressed(tar, KCompressionDevice::GZip);
        QTest::newRow("tar.bz2") << compressed(tar, KCompressionDevice::BZip2);
        QTest::newRow("tar.xz") << compressed(tar, KCompressionDevice::Xz);
        QTest::newRow("tar.zst") << compressed(tar, KCompressionDevice::Zstd);
    }

    void archives()
    {
        QFETCH(QByteArray, bytes);
        Outcome outcome = read(bytes);
        outcome.entries.sort();
        outcome.issues.sort();
        QCOMPARE(outcome.entries,
                 QStringList({QStringLiteral("a/1.json: {\"ocid\":\"ocds-213czf-1\"}"),
                              QStringLiteral("b.jsonl: {\"ocid\":\"ocds-213czf-2\"} {\"ocid\":\"ocds-213czf-3\"}"),
                              QStringLiteral("c.json.gz: {\"ocid\":\"ocds-213czf-4\"}"), QStringLiteral("d.json:")}));
        QCOMPARE(outcome.issues,
                 QStringList({QStringLiteral("empty-file d.json"), QStringLiteral("skipped-system-file .DS_Store"),
                              QStringLiteral("skipped-system-file __MACOSX/._b.jsonl")}));
        QVERIFY(!outcome.sha256.isEmpty());
        QCOMPARE(outcome.bytes, bytes.size());
    }

    void nested()
    {
        const QByteArray zip = packed<KZip>({{QStringLiteral("x.json"), line(1)}});
        const QByteArray tarGz =
            compressed(packed<KTar>({{QStringLiteral("y.json"), line(2)}}), KCompressionDevice::GZip);
        const QByteArray deep = packed<KZip>({{QStringLiteral("deep.zip"), zip}});
        const QList<std::pair<QString, QByteArray>> files = {
            {QStringLiteral("in.zip"), zip}, {QStringLiteral("in.tar.gz"), tarGz}, {QStringLiteral("too.zip"), deep}};
        for (const QByteArray &outer :
             {packed<KZip>(files), packed<KTar>(files), compressed(packed<KTar>(files), KCompressionDevice::Xz)}) {
            Outcome outcome = read(outer);
            outcome.entries.sort();
            QCOMPARE(outcome.entries,
                     QStringList({QStringLiteral("in.tar.gz › y.json: {\"ocid\":\"ocds-213czf-2\"}"),
                                  QStringLiteral("in.zip › x.json: {\"ocid\":\"ocds-213czf-1\"}")}));
            QCOMPARE(outcome.issues, QStringList(QStringLiteral("nested-too-deep too.zip › deep.zip")));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("spool*")}).size(), 0);
    }

    void longNames()
    {
        const QString name = QString(150, QLatin1Char('d')) + QLatin1Char('/') + QString(180, QLatin1Char('f'))
            + QStringLiteral("ñ.json");
        QCOMPARE(read(packed<KTar>({{name, line(1)}})).entries,
                 QStringList(name + QStringLiteral(": {\"ocid\":\"ocds-213czf-1\"}")));
    }

    void pax()
    {
        const auto header = [](const QByteArray &name, qint64 size, char type) {
            QByteArray block(512, '\0');
            block.replace(0, name.size(), name);
            block.replace(124, 11, QByteArray::number(size, 8).rightJustified(11, '0'));
            block[156] = type;
            block.replace(257, 8,
                          QByteArray("ustar\0"
                                     "00",
                                     8));
            block.replace(148, 8, "        ");
            int sum = 0;
            for (const char c : std::as_const(block))
                sum += static_cast<unsigned char>(c);
            block.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
            return block;
        };
        const auto padded = [](QByteArray data) {
            return data.append(QByteArray((512 - data.size() % 512) % 512, '\0'));
        };
        const QByteArray text = line(7);
        const QByteArray records = "26 path=carpeta/obra.json\n11 size=" + QByteArray::number(text.size()) + "\n";
        QByteArray tar =
            header("PaxHeader/x", records.size(), 'x') + padded(records) + header("short", 0, '0') + padded(text);
        tar += header("link.json", 0, '2') + header("folder/", 0, '5')
            + header("../../etc/passwd.json", text.size(), '0') + padded(text);
        QStringList expected = {QStringLiteral("carpeta/obra.json: {\"ocid\":\"ocds-213czf-7\"}"),
                                QStringLiteral("../../etc/passwd.json: {\"ocid\":\"ocds-213czf-7\"}")};
        QCOMPARE(read(tar + QByteArray(1024, '\0')).entries, expected);
        QCOMPARE(read(tar + QByteArray(1024, '\0')).issues, QStringList());
        QCOMPARE(read(tar).entries, expected); // without the empty blocks at the end
        const Outcome cut = read(tar.chopped(500));
        QCOMPARE(cut.entries, QStringList({expected[0], QStringLiteral("../../etc/passwd.json:")}));
        QCOMPARE(cut.issues.size(), 1);
    }

    void damagedArchives()
    {
        const QByteArray zip = packed<KZip>({{QStringLiteral("a.json"), line(1) + QByteArray(5000, ' ') + line(2)},
                                             {QStringLiteral("b.json"), line(3)}});
        QCOMPARE(read(zip.first(zip.size() / 2)).issues, QStringList(QStringLiteral("archive-error")));
        QCOMPARE(read(zip.first(4)).issues, QStringList(QStringLiteral("archive-error")));
        QByteArray wrong = zip;
        const qsizetype at = zip.indexOf("a.json") + 12;
        wrong[at] = char(wrong[at] ^ 0x11);
        QVERIFY(!read(wrong).issues.isEmpty());
        QVERIFY(read(wrong).entries.last().contains(QLatin1String("ocds-213czf-3")));
        QCOMPARE(read(packed<KZip>({})).issues.size(), 1);
        QCOMPARE(read(packed<K7Zip>({{QStringLiteral("a.json"), line(1)}}).chopped(20)).issues,
                 QStringList(QStringLiteral("archive-error")));
        QCOMPARE(readFile(m_folder.filePath(QStringLiteral("nowhere"))).issues,
                 QStringList(QStringLiteral("path-unreadable")));
    }

    // A .7z with wrong bytes, also where its table of contents is, and that one's checksums made right again.
    void damagedSevenZip()
    {
        const QByteArray good = packed<K7Zip>({{QStringLiteral("a.json"), line(1)},
                                               {QStringLiteral("b/c.json"), line(2)},
                                               {QStringLiteral("d.json"), {}}});
        const auto number = [](const QByteArray &bytes, int at) {
            return qFromLittleEndian<quint64>(bytes.constData() + at);
        };
        const qint64 header = 32 + static_cast<qint64>(number(good, 12));
        for (qint64 at = 12; at < good.size(); ++at) {
            for (const int flip : {0x01, 0x40, 0xff}) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ flip);
                if (at >= header)
                    qToLittleEndian<quint32>(
                        crc32(0, bad.constData() + header, static_cast<std::size_t>(bad.size() - header)),
                        bad.data() + 28);
                if (at >= 12 && at < 32)
                    continue;
                read(bad); // whatever comes out, it comes out
            }
        }
        QCOMPARE(read(good).entries.size(), 3);
    }

    void folders()
    {
        QDir dir(m_folder.path());
        dir.mkpath(QStringLiteral("data/b"));
        dir.mkpath(QStringLiteral("data/.git"));
        for (const char *name : {"data/z.json", "data/b/a.json", "data/.git/config", "data/a.json"}) {
            QFile file(dir.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList skipped;
        const QStringList files = InputReader::filesOf(dir.filePath(QStringLiteral("data")), {},
                                                       [&](const Issue &issue) { skipped.append(issue.file); });
        QCOMPARE(
            files,
            QStringList({dir.filePath(QStringLiteral("data/a.json")), dir.filePath(QStringLiteral("data/b/a.json")),
                         dir.filePath(QStringLiteral("data/z.json"))}));
        QCOMPARE(skipped, QStringList(QStringLiteral("data/.git/config")));
    }

    void systemPaths()
    {
        QVERIFY(isSystemPath(QStringLiteral("a/.hidden/b.json")));
        QVERIFY(isSystemPath(QStringLiteral("__MACOSX/a.json")));
        QVERIFY(!isSystemPath(QStringLiteral("./a/../b.json")));
    }

    void checksum()
    {
        QCOMPARE(crc32(0, "123456789", 9), 0xcbf43926u);
        QCOMPARE(crc32(crc32(0, "1234", 4), "56789", 5), 0xcbf43926u);
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
