// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/encoding.h"

#include <algorithm>

namespace obra {

namespace {

using namespace std::string_view_literals;

// What Windows-1252 prints for 0x80 to 0x9f; 0 where it has nothing.
constexpr char16_t windows1252[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                      0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                      0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

// The length of the UTF-8 character that starts here, 0 when there is no valid one (RFC 3629: no surrogates, no overlong forms).
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef)
        return follows(1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) && follows(2) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return follows(1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

void appendUtf8(std::string &out, char16_t c)
{
    if (c < 0x800) {
        out += static_cast<char>(0xc0 | c >> 6);
    } else {
        out += static_cast<char>(0xe0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
    }
    out += static_cast<char>(0x80 | (c & 0x3f));
}

} // namespace

TextDecoder::TextDecoder(std::string_view head)
    : m_name(QStringLiteral("UTF-8"))
{
    const auto use = [this](QStringConverter::Encoding encoding, const QString &name) {
        m_decoder.emplace(encoding);
        m_name = name;
    };
    if (head.starts_with("\xef\xbb\xbf"sv))
        m_skip = 3;
    else if (head.starts_with("\xff\xfe\0\0"sv)
             || (head.size() >= 4 && head[0] != 0 && head.substr(1, 3) == "\0\0\0"sv))
        use(QStringConverter::Utf32LE, QStringLiteral("UTF-32LE"));
    else if (head.starts_with("\0\0\xfe\xff"sv) || (head.size() >= 4 && head.starts_with("\0\0\0"sv) && head[3] != 0))
        use(QStringConverter::Utf32BE, QStringLiteral("UTF-32BE"));
    else if (head.starts_with("\xff\xfe"sv) || (head.size() >= 2 && head[0] != 0 && head[1] == 0))
        use(QStringConverter::Utf16LE, QStringLiteral("UTF-16LE"));
    else if (head.starts_with("\xfe\xff"sv) || (head.size() >= 2 && head[0] == 0 && head[1] != 0))
        use(QStringConverter::Utf16BE, QStringLiteral("UTF-16BE"));
}

std::string_view TextDecoder::store(QString text)
{
    text.prepend(m_half);
    m_half.clear();
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    m_replaced += text.count(QChar::ReplacementCharacter);
    const QByteArray utf8 = text.toUtf8();
    m_text.assign(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return m_text;
}

std::string_view TextDecoder::decode(std::string_view bytes)
{
    if (!m_decoder) {
        const std::size_t skip = std::min(m_skip, bytes.size());
        m_skip -= skip;
        return bytes.substr(skip);
    }
    return store(m_decoder->decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))));
}

RepairedText repairUtf8(std::string_view bytes)
{
    RepairedText result;
    bool hasCharacters = false, hasC1 = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes.substr(at));
        if (length > 1)
            hasCharacters = true;
        else if (length == 0 && static_cast<unsigned char>(bytes[at]) < 0xa0)
            hasC1 = true;
        at += std::max<std::size_t>(length, 1);
    }
    result.encoding = hasCharacters ? QStringLiteral("UTF-8")
        : hasC1                     ? QStringLiteral("Windows-1252")
                                    : QStringLiteral("ISO-8859-1");
    result.utf8.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes.substr(at));
        if (length > 0) {
            result.utf8.append(bytes.substr(at, length));
            at += length;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        const char16_t c = hasCharacters ? 0 : byte < 0xa0 ? windows1252[byte - 0x80] : byte;
        if (c != 0) {
            appendUtf8(result.utf8, c);
            ++result.decoded;
        } else {
            appendUtf8(result.utf8, 0xfffd);
            ++result.replaced;
        }
    }
    return result;
}

} // namespace obra
