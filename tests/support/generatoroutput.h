// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

class KCompressionDevice;

namespace obra::generator {

/// A file that text is streamed into; compressed when its name ends in ".gz".
///
/// The gzip header carries neither a time nor a name, so that the same content gives the same bytes. Errors throw std::runtime_error.
class TextOutput
{
public:
    explicit TextOutput(const QString &path);
    ~TextOutput();
    TextOutput(const TextOutput &) = delete;
    TextOutput &operator=(const TextOutput &) = delete;

    void write(std::string_view text);
    /// Writes what is pending and the gzip trailer.
    void close();
    /// Uncompressed bytes so far.
    std::int64_t bytes() const { return m_bytes; }

private:
    void flush();
    [[noreturn]] void fail() const;

    QFile m_file;
    std::unique_ptr<KCompressionDevice> m_gzip;
    std::string m_buffer;
    std::int64_t m_bytes = 0;
    std::uint32_t m_crc = 0xffffffffU;
};

} // namespace obra::generator
