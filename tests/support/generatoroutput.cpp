// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatoroutput.h"

#include <KCompressionDevice>

#include <array>
#include <stdexcept>

namespace obra::generator {

namespace {

constexpr std::size_t bufferSize = 1 << 20;

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

std::uint32_t continuedCrc(std::uint32_t crc, std::string_view text)
{
    static constexpr std::array<std::uint32_t, 256> table = makeCrcTable();
    for (const char c : text)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc >> 8);
    return crc;
}

QByteArray littleEndian(std::uint32_t value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>((value >> shift) & 0xff));
    return bytes;
}

} // namespace

TextOutput::TextOutput(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        fail();
    m_buffer.reserve(bufferSize + (bufferSize >> 2));
    if (!path.endsWith(QLatin1String(".gz")))
        return;
    // KArchive would put the time of day into the header; so header and trailer are written here and KArchive only deflates.
    static constexpr char header[10] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, '\xff'};
    if (m_file.write(header, sizeof header) != sizeof header)
        fail();
    m_gzip = std::make_unique<KCompressionDevice>(&m_file, false, KCompressionDevice::GZip);
    m_gzip->setSkipHeaders();
    if (!m_gzip->open(QIODevice::WriteOnly))
        fail();
}

TextOutput::~TextOutput() = default;

void TextOutput::write(std::string_view text)
{
    m_bytes += static_cast<std::int64_t>(text.size());
    m_buffer += text;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void TextOutput::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_gzip) {
        m_crc = continuedCrc(m_crc, m_buffer);
        if (m_gzip->write(m_buffer.data(), size) != size)
            fail();
    } else if (m_file.write(m_buffer.data(), size) != size) {
        fail();
    }
    m_buffer.clear();
}

void TextOutput::close()
{
    flush();
    if (m_gzip) {
        m_gzip->close();
        m_gzip.reset();
        if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            fail();
        m_file.write(littleEndian(~m_crc) + littleEndian(static_cast<std::uint32_t>(m_bytes)));
    }
    if (!m_file.flush())
        fail();
    m_file.close();
}

void TextOutput::fail() const
{
    throw std::runtime_error(
        ("cannot write " + m_file.fileName().toUtf8() + ": " + m_file.errorString().toUtf8()).toStdString());
}

} // namespace obra::generator
