// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/sevenzip.h"

#include "importer/archives.h"
#include "importer/decompressor.h"

#include <algorithm>
#include <cstring>

namespace obra {

namespace {

using namespace std::string_view_literals;

constexpr qint64 headerLimit = 128 * 1024 * 1024;
constexpr char plainHeader = 0x01;
constexpr char encodedHeader = 0x17;

std::string littleEndianText(quint64 value, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

} // namespace

/// A piece of the file, after a few bytes that were made up (the header that a bare stream lacks).
class SevenZipFile::Slice : public ByteReader
{
public:
    Slice(QFile &file, std::stop_token stop, std::string prefix, qint64 at, qint64 size)
        : m_file(file)
        , m_stop(std::move(stop))
        , m_prefix(std::move(prefix))
        , m_at(at)
        , m_left(size)
    {
    }

    qint64 read(char *data, qint64 size) override
    {
        if (m_stop.stop_requested())
            return 0;
        if (!m_prefix.empty()) {
            const std::size_t count = std::min(m_prefix.size(), static_cast<std::size_t>(size));
            std::memcpy(data, m_prefix.data(), count);
            m_prefix.erase(0, count);
            return static_cast<qint64>(count);
        }
        if (m_left == 0 || !m_file.seek(m_at))
            return 0;
        const qint64 count = m_file.read(data, std::min(size, m_left));
        if (count < 0)
            setProblem(Problem::Unreadable, m_file.errorString());
        if (count <= 0)
            return 0;
        m_at += count;
        m_left -= count;
        return count;
    }

private:
    QFile &m_file;
    std::stop_token m_stop;
    std::string m_prefix;
    qint64 m_at, m_left;
};

/// One file of a folder's stream.
class SevenZipFile::Content : public ByteReader
{
public:
    Content(ByteReader &stream, qint64 size, SevenZipDigest digest)
        : m_stream(stream)
        , m_left(size)
        , m_digest(digest)
    {
    }

    qint64 read(char *data, qint64 size) override
    {
        if (m_left == 0 || m_failed)
            return 0;
        const qint64 count = m_stream.read(data, std::min(size, m_left));
        m_failed = count <= 0;
        if (m_failed) {
            setProblem(Problem::Truncated);
            return 0;
        }
        m_crc = crc32(m_crc, data, static_cast<std::size_t>(count));
        m_left -= count;
        if (m_left == 0 && m_digest.isKnown && m_digest.crc != m_crc)
            setProblem(Problem::Damaged, QStringLiteral("checksum"));
        return count;
    }
    Problem problem() const override
    {
        return m_failed && m_stream.problem() != Problem::None ? m_stream.problem() : ByteReader::problem();
    }
    QString problemDetail() const override
    {
        return m_failed && m_stream.problem() != Problem::None ? m_stream.problemDetail() : ByteReader::problemDetail();
    }

private:
    ByteReader &m_stream;
    qint64 m_left;
    SevenZipDigest m_digest;
    quint32 m_crc = 0;
    bool m_failed = false;
};

SevenZipFile::SevenZipFile(const QString &path, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_error = m_file.errorString();
    else if (!readTable() && m_error.isEmpty())
        m_error = QStringLiteral("contents");
}

SevenZipFile::~SevenZipFile() = default;

bool SevenZipFile::readBytes(qint64 at, qint64 size, std::string *bytes)
{
    if (size < 0 || size > headerLimit || at < 0 || !m_file.seek(at))
        return false;
    bytes->resize(static_cast<std::size_t>(size));
    return m_file.read(bytes->data(), size) == size;
}

bool SevenZipFile::readTable()
{
    std::string signature, header;
    if (!readBytes(0, sevenZipSignatureSize, &signature))
        return false;
    const auto offset = static_cast<qint64>(littleEndian(signature.data() + 12, 8)),
               size = static_cast<qint64>(littleEndian(signature.data() + 20, 8));
    if (offset < 0 || offset > m_file.size() || !readBytes(sevenZipSignatureSize + offset, size, &header)
        || crc32(0, header.data(), header.size()) != littleEndian(signature.data() + 28, 4))
        return false;
    // The table of contents is itself compressed, mostly once.
    for (int round = 0; round < 4 && !header.empty(); ++round) {
        const std::string_view contents = std::string_view(header).substr(1);
        if (header[0] == plainHeader)
            return m_table.readHeader(contents);
        SevenZipTable table;
        if (header[0] != encodedHeader || !table.readStreams(contents) || table.folders.size() != 1)
            return false;
        header = decodeFolder(table.folders[0], headerLimit);
    }
    return false;
}

std::string SevenZipFile::decodeFolder(const SevenZipFolder &folder, qint64 limit)
{
    std::unique_ptr<ByteReader> source;
    const std::unique_ptr<ByteReader> stream = folder.unpackedSize <= limit ? open(folder, &source) : nullptr;
    if (!stream)
        return {};
    std::string bytes(static_cast<std::size_t>(folder.unpackedSize), '\0');
    bytes.resize(static_cast<std::size_t>(stream->readFully(bytes.data(), folder.unpackedSize)));
    const bool good = static_cast<qint64>(bytes.size()) == folder.unpackedSize
        && (!folder.digest.isKnown || crc32(0, bytes.data(), bytes.size()) == folder.digest.crc);
    return good ? bytes : std::string();
}

// KArchive's filters read files, not bare streams: they are given the header of a file with the same parameters.
std::unique_ptr<ByteReader> SevenZipFile::open(const SevenZipFolder &folder, std::unique_ptr<ByteReader> *keep)
{
    std::string prefix;
    Container type = Container::Xz;
    if (!folder.isSupported)
        return nullptr;
    if (folder.method == "\x00"sv) {
        return std::make_unique<Slice>(m_file, m_stop, prefix, folder.at, folder.packedSize);
    } else if (folder.method == "\x03\x01\x01"sv && folder.properties.size() == 5) { // LZMA: the header of a .lzma file
        prefix = folder.properties + littleEndianText(static_cast<quint64>(folder.unpackedSize), 8);
    } else if (folder.method == "\x21"sv
               && folder.properties.size() == 1) { // LZMA2: the headers of a .xz file and its only block
        const std::string flags("\0\0", 2);
        std::string block("\x02\x00\x21\x01", 4);
        block += folder.properties + std::string(3, '\0');
        prefix = std::string("\xfd"
                             "7zXZ\0",
                             6)
            + flags + littleEndianText(crc32(0, flags.data(), flags.size()), 4) + block
            + littleEndianText(crc32(0, block.data(), block.size()), 4);
    } else if (folder.method == "\x04\x02\x02"sv) {
        type = Container::BZip2;
    } else {
        return nullptr;
    }
    *keep = std::make_unique<Slice>(m_file, m_stop, prefix, folder.at, folder.packedSize);
    return std::make_unique<Decompressor>(**keep, type);
}

void SevenZipFile::forEach(const std::function<void(const QString &, ByteReader &, qint64)> &file)
{
    std::size_t folder = 0, stream = 0;
    std::unique_ptr<ByteReader> source, unpacked;
    struct Unsupported : ByteReader
    {
        Unsupported() { setProblem(Problem::Damaged, QStringLiteral("method")); }
        qint64 read(char *, qint64) override { return 0; }
    };
    for (const SevenZipEntry &entry : m_table.entries) {
        if (m_stop.stop_requested())
            return;
        if (entry.isFolder)
            continue;
        if (!entry.hasStream) {
            Slice nothing(m_file, m_stop, {}, 0, 0);
            file(entry.path, nothing, 0);
            continue;
        }
        while (folder < m_table.folders.size() && stream >= m_table.folders[folder].sizes.size()) {
            ++folder;
            stream = 0;
            unpacked.reset();
        }
        if (folder >= m_table.folders.size())
            return;
        const SevenZipFolder &from = m_table.folders[folder];
        if (stream == 0)
            unpacked = open(from, &source);
        const qint64 share = from.packedSize / static_cast<qint64>(from.sizes.size());
        if (!unpacked) {
            Unsupported content;
            file(entry.path, content, share);
        } else {
            Content content(*unpacked, from.sizes[stream], from.digests[stream]);
            file(entry.path, content, share);
            // What nobody wanted is gone through all the same, to come to the next file.
            std::vector<char> rest(1 << 16);
            while (content.read(rest.data(), static_cast<qint64>(rest.size())) > 0) { }
        }
        ++stream;
    }
}

} // namespace obra
