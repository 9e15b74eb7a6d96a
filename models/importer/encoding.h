// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringDecoder>

#include <optional>
#include <string>
#include <string_view>

namespace obra {

/// Turns the text of a file into UTF-8 as it comes: takes away a byte order mark, decodes UTF-16 and UTF-32.
///
/// What is none of these goes through untouched; bytes that are not UTF-8 are dealt with unit by unit (see repairUtf8()).
class TextDecoder
{
public:
    /// @p head: the first bytes of the text, four when it has them.
    explicit TextDecoder(std::string_view head);

    /// The next piece as UTF-8; valid until the next call, and as long as @p bytes.
    std::string_view decode(std::string_view bytes);
    /// "UTF-8", "UTF-16LE" …
    QString encoding() const { return m_name; }
    /// Characters that could not be decoded (UTF-16 and UTF-32 only).
    qint64 replaced() const { return m_replaced; }

private:
    std::string_view store(QString text);

    QString m_name;
    std::optional<QStringDecoder> m_decoder;
    std::size_t m_skip = 0; // of the byte order mark
    QString m_half; // of a pair of UTF-16 units whose other half is in the next piece
    std::string m_text;
    qint64 m_replaced = 0;
};

/// A text that was to be UTF-8 and is not.
struct RepairedText
{
    std::string utf8;
    QString encoding; ///< "ISO-8859-1" or "Windows-1252" when it was read as that, else "UTF-8"
    qint64 replaced = 0; ///< bytes that became U+FFFD
    qint64 decoded = 0; ///< bytes outside ASCII that were read in the other encoding
};

/// Without one valid character of several bytes in it, it is taken for ISO-8859-1 (Windows-1252 when it uses the codes that only that one
/// prints); else each wrong byte becomes U+FFFD.
RepairedText repairUtf8(std::string_view bytes);

} // namespace obra
