// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/archives.h"

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>

#include <algorithm>
#include <array>
#include <vector>

namespace obra {

namespace {

constexpr int depthLimit = 256;

// A file whose reading ends when the import is cancelled: opening a large archive goes through all of it.
class StoppableFile : public QFile
{
public:
    StoppableFile(const QString &path, std::stop_token stop)
        : QFile(path)
        , m_stop(std::move(stop))
    {
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return m_stop.stop_requested() ? -1 : QFile::readData(data, size);
    }

private:
    std::stop_token m_stop;
};

// The content of one file in an archive; says so when it is shorter than the archive promised, or other.
class ContentReader : public ByteReader
{
public:
    ContentReader(const KArchiveFile &file, std::stop_token stop)
        : m_stop(std::move(stop))
        , m_device(file.createDevice())
        , m_left(file.size())
    {
        if (const auto *entry = dynamic_cast<const KZipFileEntry *>(&file); entry && entry->size() > 0) {
            m_expected = static_cast<quint32>(entry->crc32());
            m_check = true;
        }
        if (!m_device || (!m_device->isOpen() && !m_device->open(QIODevice::ReadOnly)))
            setProblem(Problem::Damaged, QStringLiteral("method"));
    }

    qint64 read(char *data, qint64 size) override
    {
        if (problem() != Problem::None || m_left <= 0 || m_stop.stop_requested())
            return 0;
        const qint64 count = m_device->read(data, std::min(size, m_left));
        if (count <= 0) {
            if (!m_stop.stop_requested())
                setProblem(count < 0 ? Problem::Damaged : Problem::Truncated, QStringLiteral("code"));
            return 0;
        }
        m_crc = crc32(m_crc, data, static_cast<std::size_t>(count));
        m_left -= count;
        if (m_left == 0 && m_check && m_crc != m_expected)
            setProblem(Problem::Damaged, QStringLiteral("checksum"));
        return count;
    }

private:
    std::stop_token m_stop;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_left;
    quint32 m_crc = 0, m_expected = 0;
    bool m_check = false;
};

struct Found
{
    QString path;
    const KArchiveFile *file;
};

void collect(const KArchiveDirectory &folder, const QString &prefix, int depth, std::vector<Found> &found)
{
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        if (!entry || !entry->symLinkTarget().isEmpty())
            continue;
        if (entry->isDirectory() && depth < depthLimit)
            collect(static_cast<const KArchiveDirectory &>(*entry), prefix + name + QLatin1Char('/'), depth + 1, found);
        else if (entry->isFile())
            found.push_back({prefix + name, static_cast<const KArchiveFile *>(entry)});
    }
}

constexpr auto crcTables = [] {
    std::array<std::array<quint32, 256>, 8> tables {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? value >> 1 ^ 0xedb88320u : value >> 1;
        tables[0][i] = value;
    }
    for (std::size_t table = 1; table < 8; ++table) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[table][i] = tables[table - 1][i] >> 8 ^ tables[0][tables[table - 1][i] & 0xff];
    }
    return tables;
}();

} // namespace

quint32 crc32(quint32 crc, const char *data, std::size_t size)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(data);
    const auto word = [](const unsigned char *at) {
        return quint32(at[0]) | quint32(at[1]) << 8 | quint32(at[2]) << 16 | quint32(at[3]) << 24;
    };
    crc = ~crc;
    for (; size >= 8; size -= 8, bytes += 8) {
        const quint32 low = crc ^ word(bytes), high = word(bytes + 4);
        crc = crcTables[7][low & 0xff] ^ crcTables[6][low >> 8 & 0xff] ^ crcTables[5][low >> 16 & 0xff]
            ^ crcTables[4][low >> 24] ^ crcTables[3][high & 0xff] ^ crcTables[2][high >> 8 & 0xff]
            ^ crcTables[1][high >> 16 & 0xff] ^ crcTables[0][high >> 24];
    }
    for (; size > 0; --size, ++bytes)
        crc = crc >> 8 ^ crcTables[0][(crc ^ *bytes) & 0xff];
    return ~crc;
}

ZipFile::ZipFile(const QString &path, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_file(std::make_unique<StoppableFile>(path, m_stop))
    , m_archive(std::make_unique<KZip>(m_file.get()))
{
    if (!m_archive->open(QIODevice::ReadOnly) || !m_archive->directory()) {
        m_error = m_archive->errorString();
        if (m_error.isEmpty())
            m_error = QStringLiteral("contents");
    }
}

ZipFile::~ZipFile() = default;

void ZipFile::forEach(const std::function<void(const QString &, ByteReader &, qint64)> &file)
{
    if (!m_error.isEmpty())
        return;
    std::vector<Found> found;
    collect(*m_archive->directory(), {}, 0, found);
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.path < b.path; });
    for (const Found &entry : found) {
        if (m_stop.stop_requested())
            return;
        ContentReader content(*entry.file, m_stop);
        const auto *zipped = dynamic_cast<const KZipFileEntry *>(entry.file);
        file(entry.path, content, zipped ? zipped->compressedSize() : entry.file->size());
    }
}

bool isSystemPath(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part == QLatin1String("__MACOSX")
            || (part.startsWith(QLatin1Char('.')) && part != QLatin1String(".") && part != QLatin1String(".."))
            || part.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
            || part.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
    });
}

} // namespace obra
