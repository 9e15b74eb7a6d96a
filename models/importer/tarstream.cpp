// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/tarstream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace obra {

namespace {

constexpr qint64 blockSize = 512;
constexpr qint64 textLimit = 1 << 20; // names longer than this are nonsense

// Octal text, or a big-endian number when the top bit is set (GNU); -1 when it is neither.
qint64 number(std::string_view field)
{
    if (!field.empty() && (static_cast<unsigned char>(field[0]) & 0x80) != 0) {
        quint64 value = static_cast<unsigned char>(field[0]) & 0x7f;
        for (const char c : field.substr(1)) {
            if (value >> 55)
                return -1;
            value = value << 8 | static_cast<unsigned char>(c);
        }
        return static_cast<qint64>(value);
    }
    const std::size_t start = field.find_first_not_of(' ');
    if (start == std::string_view::npos || field[start] == 0)
        return 0;
    field = field.substr(start);
    qint64 value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value, 8);
    if (error != std::errc() || (end != field.data() + field.size() && *end != 0 && *end != ' '))
        return -1;
    return value;
}

std::string_view textField(std::string_view field)
{
    return field.substr(0, std::min(field.find('\0'), field.size()));
}

// The records "length key=value\n" of a pax header.
void readPax(std::string_view records, std::string *path, qint64 *size)
{
    while (!records.empty()) {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(records.data(), records.data() + records.size(), length);
        if (error != std::errc() || length < 5 || length > records.size())
            return;
        const auto used = static_cast<std::size_t>(end - records.data());
        const std::string_view record = records.substr(0, length - 1).substr(std::min(used + 1, length - 1));
        records.remove_prefix(length);
        const std::size_t equals = record.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view value = record.substr(equals + 1);
        if (record.starts_with("path="))
            *path = value;
        else if (record.starts_with("size="))
            std::from_chars(value.data(), value.data() + value.size(), *size);
    }
}

} // namespace

bool isTarHeader(std::string_view block)
{
    if (block.size() < blockSize || block[0] == 0)
        return false;
    qint64 sum = 0, signedSum = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const char c = i >= 148 && i < 156 ? ' ' : block[i];
        sum += static_cast<unsigned char>(c);
        signedSum += static_cast<signed char>(c);
    }
    const std::string_view field = block.substr(148, 8);
    if (field.find_first_of("01234567") == std::string_view::npos)
        return false;
    const qint64 checksum = number(field);
    return checksum == sum || checksum == signedSum; // old archivers summed signed bytes
}

qint64 TarStream::Content::read(char *data, qint64 size)
{
    const qint64 count = m_tar.m_left > 0 ? m_tar.m_source.read(data, std::min(size, m_tar.m_left)) : 0;
    if (count == 0 && m_tar.m_left > 0)
        m_tar.m_truncated = true;
    m_tar.m_left -= count;
    return count;
}

ByteReader::Problem TarStream::Content::problem() const
{
    return m_tar.m_truncated ? m_tar.problem() : Problem::None;
}

ByteReader::Problem TarStream::problem() const
{
    if (m_source.problem() != ByteReader::Problem::None)
        return m_source.problem();
    return m_truncated ? ByteReader::Problem::Truncated : ByteReader::Problem::None;
}

bool TarStream::readBlock(char *block)
{
    const qint64 count = m_source.readFully(block, blockSize);
    if (count == blockSize)
        return true;
    // Some archivers leave out the two empty blocks at the end: that is no loss.
    m_truncated = count > 0;
    m_ended = true;
    return false;
}

bool TarStream::readText(qint64 size, std::string *text)
{
    if (size < 0 || size > textLimit)
        return skip(size + (blockSize - size % blockSize) % blockSize);
    const qint64 padded = (size + blockSize - 1) / blockSize * blockSize;
    text->resize(static_cast<std::size_t>(padded));
    if (m_source.readFully(text->data(), padded) != padded) {
        m_truncated = m_ended = true;
        return false;
    }
    text->resize(static_cast<std::size_t>(size));
    return true;
}

bool TarStream::skip(qint64 bytes)
{
    std::vector<char> nothing(static_cast<std::size_t>(std::clamp<qint64>(bytes, 0, 1 << 18)));
    while (bytes > 0) {
        const qint64 count = m_source.read(nothing.data(), std::min(bytes, static_cast<qint64>(nothing.size())));
        if (count == 0) {
            m_truncated = m_ended = true;
            return false;
        }
        bytes -= count;
    }
    return true;
}

bool TarStream::next(Entry *entry)
{
    if (m_ended || !skip(m_left + m_padding))
        return false;
    m_left = m_padding = 0;
    std::string longName;
    qint64 paxSize = -1;
    std::array<char, blockSize> data {};
    const std::string_view block(data.data(), data.size());
    while (readBlock(data.data())) {
        if (std::all_of(data.begin(), data.end(), [](char c) { return c == 0; })) {
            // One empty block is enough. What follows (padding to the size of a tape record) is left to whoever owns the source.
            m_ended = true;
            return false;
        }
        if (!isTarHeader(block)) {
            m_skipped += blockSize;
            continue;
        }
        const qint64 size = number(block.substr(124, 12));
        if (size < 0) {
            m_skipped += blockSize;
            continue;
        }
        const char type = data[156];
        if (type == 'L') {
            if (!readText(size, &longName))
                return false;
            longName = textField(longName);
        } else if (type == 'x') {
            std::string records;
            if (!readText(size, &records))
                return false;
            readPax(records, &longName, &paxSize);
        } else if (type == 'g' || type == 'K') {
            std::string ignored;
            if (!readText(size, &ignored))
                return false;
        } else {
            std::string path(textField(block.substr(0, 100)));
            if (block.substr(257, 5) == "ustar" && data[345] != 0
                && block.substr(257, 8) != std::string_view("ustar  \0", 8))
                path = std::string(textField(block.substr(345, 155))) + '/' + path;
            if (!longName.empty())
                path = longName;
            entry->path = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
            entry->isFile = (type == '0' || type == 0 || type == '7') && !path.ends_with('/');
            // Links and folders may name a size, but nothing follows them.
            const bool hasContent = type == '0' || type == 0 || type == '7' || !(type >= '1' && type <= '6');
            entry->size = m_left = hasContent ? (paxSize >= 0 ? paxSize : size) : 0;
            m_padding = (blockSize - m_left % blockSize) % blockSize;
            return true;
        }
    }
    return false;
}

} // namespace obra
