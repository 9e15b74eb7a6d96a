// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/sevenziptable.h"

namespace obra {

namespace {

using namespace std::string_view_literals;

enum Property : quint8 {
    End = 0x00,
    ArchiveProperties = 0x02,
    MainStreams = 0x04,
    Files = 0x05,
    PackInfo = 0x06,
    UnpackInfo = 0x07,
    SubStreams = 0x08,
    Size = 0x09,
    Checksum = 0x0a,
    FolderList = 0x0b,
    UnpackSizes = 0x0c,
    StreamCounts = 0x0d,
    EmptyStream = 0x0e,
    EmptyFile = 0x0f,
    Names = 0x11
};

/// Walks through the bytes of a header; past the end everything is 0 and bad() is true.
class Cursor
{
public:
    explicit Cursor(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    bool bad() const { return m_bad; }
    void fail() { m_bad = true; }
    std::size_t left() const { return m_bytes.size() - m_at; }

    std::string_view take(quint64 count)
    {
        if (count > left()) {
            m_bad = true;
            m_at = m_bytes.size();
            return {};
        }
        const std::string_view taken = m_bytes.substr(m_at, static_cast<std::size_t>(count));
        m_at += static_cast<std::size_t>(count);
        return taken;
    }
    quint8 byte()
    {
        const std::string_view taken = take(1);
        return taken.empty() ? 0 : static_cast<quint8>(taken[0]);
    }
    quint32 word()
    {
        const std::string_view taken = take(4);
        return taken.empty() ? 0 : static_cast<quint32>(littleEndian(taken.data(), 4));
    }
    // The leading ones of the first byte say how many bytes follow; its other bits are the highest of the number.
    quint64 number()
    {
        const quint8 first = byte();
        int extra = 0;
        while (extra < 8 && (first & (0x80 >> extra)) != 0)
            ++extra;
        const std::string_view rest = take(static_cast<quint64>(extra));
        if (m_bad)
            return 0;
        const quint64 low = littleEndian(rest.data(), extra);
        return extra >= 7 ? low : low | quint64(first & ((1 << (7 - extra)) - 1)) << (8 * extra);
    }
    // A number of things of which each takes at least a bit of the header.
    std::size_t count()
    {
        const quint64 value = number();
        if (value > (m_bytes.size() + 1) * 8) {
            m_bad = true;
            return 0;
        }
        return static_cast<std::size_t>(value);
    }
    std::vector<bool> bits(std::size_t count)
    {
        std::vector<bool> result(count);
        const std::string_view bytes = take((count + 7) / 8);
        for (std::size_t i = 0; i < count && !m_bad; ++i)
            result[i] = (static_cast<unsigned char>(bytes[i / 8]) & (0x80 >> i % 8)) != 0;
        return result;
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_bad = false;
};

std::vector<SevenZipDigest> readDigests(Cursor &in, std::size_t count)
{
    std::vector<SevenZipDigest> digests(count);
    const std::vector<bool> known = in.byte() != 0 ? std::vector<bool>(count, true) : in.bits(count);
    for (std::size_t i = 0; i < count && !in.bad(); ++i) {
        if (known[i])
            digests[i] = {true, in.word()};
    }
    return digests;
}

/// Parses a table of contents.
class TableParser
{
public:
    TableParser(std::string_view bytes, SevenZipTable &table)
        : folders(table.folders)
        , entries(table.entries)
        , m_in(bytes)
    {
    }
    std::vector<SevenZipFolder> &folders;
    std::vector<SevenZipEntry> &entries;

    bool readHeader()
    {
        quint8 property = m_in.byte();
        if (property == ArchiveProperties) {
            while (m_in.byte() != End && !m_in.bad())
                m_in.take(m_in.number());
            property = m_in.byte();
        }
        if (property == MainStreams) {
            readStreams();
            property = m_in.byte();
        }
        if (property == Files)
            readFiles();
        return !m_in.bad();
    }

    bool readStreams()
    {
        qint64 position = 0;
        std::vector<qint64> packSizes;
        for (quint8 property = m_in.byte(); property != End && !m_in.bad(); property = m_in.byte()) {
            if (property == PackInfo)
                readPackInfo(&position, &packSizes);
            else if (property == UnpackInfo)
                readUnpackInfo();
            else if (property == SubStreams)
                readSubStreams();
            else
                m_in.fail();
        }
        qint64 at = sevenZipSignatureSize + position;
        std::size_t pack = 0;
        for (SevenZipFolder &folder : folders) {
            if (folder.sizes.empty() && !m_hasSubStreams) {
                folder.sizes.push_back(folder.unpackedSize);
                folder.digests.push_back(folder.digest);
            }
            folder.at = at;
            for (std::size_t i = 0; i < folder.packStreams; ++i, ++pack) {
                if (pack >= packSizes.size()) {
                    m_in.fail();
                    return false;
                }
                folder.packedSize += packSizes[pack];
                at += packSizes[pack];
            }
        }
        return !m_in.bad();
    }

private:
    qint64 size()
    {
        const quint64 value = m_in.number();
        if (value >> 60)
            m_in.fail();
        return m_in.bad() ? 0 : static_cast<qint64>(value);
    }

    void readPackInfo(qint64 *position, std::vector<qint64> *sizes)
    {
        *position = size();
        const std::size_t count = m_in.count();
        for (quint8 property = m_in.byte(); property != End && !m_in.bad(); property = m_in.byte()) {
            if (property == Size) {
                for (std::size_t i = 0; i < count && !m_in.bad(); ++i)
                    sizes->push_back(size());
            } else if (property == Checksum) {
                readDigests(m_in, count);
            } else {
                m_in.fail();
            }
        }
    }

    void readFolder()
    {
        SevenZipFolder folder;
        folder.coders = m_in.count();
        std::size_t inputs = 0, outputs = 0;
        for (std::size_t i = 0; i < folder.coders && !m_in.bad(); ++i) {
            const quint8 flags = m_in.byte();
            folder.method = m_in.take(flags & 0x0f);
            const bool isComplex = (flags & 0x10) != 0;
            inputs += isComplex ? m_in.count() : 1;
            outputs += isComplex ? m_in.count() : 1;
            if ((flags & 0x20) != 0)
                folder.properties = m_in.take(m_in.number());
        }
        if (outputs == 0 || inputs + 1 < outputs || inputs > 64)
            m_in.fail();
        const std::size_t bindings = m_in.bad() ? 0 : outputs - 1;
        for (std::size_t i = 0; i < bindings && !m_in.bad(); ++i) {
            m_in.number();
            m_in.number();
        }
        folder.packStreams = m_in.bad() ? 1 : inputs - bindings;
        for (std::size_t i = 0; folder.packStreams > 1 && i < folder.packStreams && !m_in.bad(); ++i)
            m_in.number();
        folder.isSupported = folder.coders == 1 && folder.packStreams == 1;
        m_outputs.push_back(outputs);
        folders.push_back(std::move(folder));
    }

    void readUnpackInfo()
    {
        if (m_in.byte() != FolderList)
            m_in.fail();
        const std::size_t count = m_in.count();
        if (m_in.byte() != 0) // the list lies somewhere else: nobody writes that
            m_in.fail();
        for (std::size_t i = 0; i < count && !m_in.bad(); ++i)
            readFolder();
        for (quint8 property = m_in.byte(); property != End && !m_in.bad(); property = m_in.byte()) {
            if (property == UnpackSizes) {
                for (std::size_t i = 0; i < folders.size() && !m_in.bad(); ++i) {
                    for (std::size_t j = 0; j < m_outputs[i] && !m_in.bad(); ++j)
                        folders[i].unpackedSize = size();
                }
            } else if (property == Checksum) {
                const std::vector<SevenZipDigest> digests = readDigests(m_in, folders.size());
                for (std::size_t i = 0; i < folders.size(); ++i)
                    folders[i].digest = digests[i];
            } else {
                m_in.fail();
            }
        }
    }

    void readSubStreams()
    {
        m_hasSubStreams = true;
        std::vector<std::size_t> counts(folders.size(), 1);
        quint8 property = m_in.byte();
        if (property == StreamCounts) {
            for (std::size_t &count : counts)
                count = m_in.count();
            property = m_in.byte();
        }
        const bool hasSizes = property == Size;
        for (std::size_t i = 0; i < folders.size() && !m_in.bad(); ++i) {
            qint64 left = folders[i].unpackedSize;
            for (std::size_t j = 0; j < counts[i] && !m_in.bad(); ++j) {
                const qint64 next = j + 1 == counts[i] ? left : hasSizes ? size() : 0;
                if (next > left)
                    m_in.fail();
                folders[i].sizes.push_back(next);
                left -= next;
            }
            folders[i].digests.resize(folders[i].sizes.size());
            if (counts[i] == 1 && folders[i].digest.isKnown && !folders[i].digests.empty())
                folders[i].digests[0] = folders[i].digest;
        }
        if (hasSizes)
            property = m_in.byte();
        for (; property != End && !m_in.bad(); property = m_in.byte()) {
            if (property != Checksum) {
                m_in.fail();
                return;
            }
            std::vector<SevenZipDigest *> unknown;
            for (SevenZipFolder &folder : folders) {
                for (SevenZipDigest &digest : folder.digests) {
                    if (!digest.isKnown)
                        unknown.push_back(&digest);
                }
            }
            const std::vector<SevenZipDigest> digests = readDigests(m_in, unknown.size());
            for (std::size_t i = 0; i < unknown.size(); ++i)
                *unknown[i] = digests[i];
        }
    }

    void readFiles()
    {
        entries.resize(m_in.count());
        for (SevenZipEntry &entry : entries)
            entry.hasStream = true;
        std::vector<std::size_t> empty;
        for (quint8 property = m_in.byte(); property != End && !m_in.bad(); property = m_in.byte()) {
            Cursor data(m_in.take(m_in.number()));
            if (property == EmptyStream) {
                const std::vector<bool> bits = data.bits(entries.size());
                for (std::size_t i = 0; i < entries.size(); ++i) {
                    if (bits[i]) {
                        entries[i].hasStream = false;
                        entries[i].isFolder = true;
                        empty.push_back(i);
                    }
                }
            } else if (property == EmptyFile) {
                const std::vector<bool> bits = data.bits(empty.size());
                for (std::size_t i = 0; i < empty.size(); ++i)
                    entries[empty[i]].isFolder = !bits[i];
            } else if (property == Names && data.byte() == 0) {
                for (SevenZipEntry &entry : entries) {
                    while (!data.bad()) {
                        const std::string_view unit = data.take(2);
                        if (unit.empty() || unit == "\0\0"sv)
                            break;
                        entry.path += QChar(static_cast<char16_t>(littleEndian(unit.data(), 2)));
                    }
                }
            }
            if (data.bad())
                m_in.fail();
        }
    }

    Cursor m_in;
    std::vector<std::size_t> m_outputs;
    bool m_hasSubStreams = false;
};

} // namespace

quint64 littleEndian(const char *bytes, int count)
{
    quint64 value = 0;
    for (int i = 0; i < count; ++i)
        value |= quint64(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

bool SevenZipTable::readHeader(std::string_view bytes)
{
    return TableParser(bytes, *this).readHeader();
}

bool SevenZipTable::readStreams(std::string_view bytes)
{
    return TableParser(bytes, *this).readStreams();
}

} // namespace obra
