// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsonstring.h"

#include <cstdint>
#include <cstring>

namespace obra {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The four hexadecimal digits at @p p, -1 when they are none. @p end is where the string ends.
int codeUnit(const char *p, const char *end)
{
    if (end - p < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(p[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char *appendUtf8(char *out, std::uint32_t c)
{
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | (c >> 6));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (c >> 12));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (c >> 18));
        *out++ = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

} // namespace

char *unescape(char *begin, char *end, const char **bad)
{
    char *out = begin;
    const char *p = begin;
    while (p != end) {
        const void *const found = std::memchr(p, '\\', static_cast<std::size_t>(end - p));
        const char *const stop = found ? static_cast<const char *>(found) : end;
        const auto run = static_cast<std::size_t>(stop - p);
        std::memmove(out, p, run);
        out += run;
        p = stop;
        if (p == end)
            break;
        *bad = p;
        if (end - p < 2)
            return nullptr;
        const char kind = p[1];
        p += 2;
        switch (kind) {
        case '"':
        case '\\':
        case '/':
            *out++ = kind;
            break;
        case 'b':
            *out++ = '\b';
            break;
        case 'f':
            *out++ = '\f';
            break;
        case 'n':
            *out++ = '\n';
            break;
        case 'r':
            *out++ = '\r';
            break;
        case 't':
            *out++ = '\t';
            break;
        case 'u': {
            const int unit = codeUnit(p, end);
            if (unit < 0)
                return nullptr;
            p += 4;
            auto c = static_cast<std::uint32_t>(unit);
            if (c >= 0xD800 && c <= 0xDFFF) {
                const int low = c <= 0xDBFF && end - p >= 6 && p[0] == '\\' && p[1] == 'u' ? codeUnit(p + 2, end) : -1;
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<std::uint32_t>(low) - 0xDC00);
                    p += 6;
                } else {
                    c = 0xFFFD;
                }
            }
            out = appendUtf8(out, c);
            break;
        }
        default:
            return nullptr;
        }
    }
    return out;
}

std::size_t firstInvalidByte(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t length = c < 0x80 ? 1
            : c >= 0xC2 && c <= 0xDF        ? 2
            : c >= 0xE0 && c <= 0xEF        ? 3
            : c >= 0xF0 && c <= 0xF4        ? 4
                                            : 0;
        if (length == 0 || i + length > text.size())
            return i;
        for (std::size_t k = 1; k < length; ++k) {
            const auto d = static_cast<unsigned char>(text[i + k]);
            const bool first = k == 1;
            const unsigned low = first && c == 0xE0 ? 0xA0 : first && c == 0xF0 ? 0x90 : 0x80;
            const unsigned high = first && c == 0xED ? 0x9F : first && c == 0xF4 ? 0x8F : 0xBF;
            if (d < low || d > high)
                return i;
        }
        i += length;
    }
    return text.size();
}

JsonError stringProblem(std::string_view text)
{
    bool inside = false;
    std::size_t opened = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!inside) {
            inside = c == '"';
            opened = i;
        } else if (c == '\\') {
            ++i;
        } else if (c == '"') {
            inside = false;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return {"control character inside a string", i, false};
        }
    }
    return {"the text ends inside a string", opened, false};
}

} // namespace obra
