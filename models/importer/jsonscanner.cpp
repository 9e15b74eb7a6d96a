// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/jsonscanner.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace obra {

namespace {

constexpr std::size_t blockSize = 64;

// One bit a byte of a block.
struct Masks
{
    std::uint64_t quote = 0, backslash = 0, newline = 0, bracket = 0;
};

#if defined(__SSE2__)
std::uint64_t bitsOf(__m128i equal, int part)
{
    return std::uint64_t(std::uint32_t(_mm_movemask_epi8(equal))) << (16 * part);
}

Masks masksOf(const char *block)
{
    Masks masks;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * part));
        // '[' and '{', and ']' and '}', differ in one bit.
        const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        masks.quote |= bitsOf(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), part);
        masks.backslash |= bitsOf(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), part);
        masks.newline |= bitsOf(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), part);
        masks.bracket |= bitsOf(
            _mm_or_si128(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')), _mm_cmpeq_epi8(folded, _mm_set1_epi8('}'))), part);
    }
    return masks;
}
#else
Masks masksOf(const char *block)
{
    Masks masks;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const std::uint64_t bit = std::uint64_t(1) << i;
        switch (block[i]) {
        case '"':
            masks.quote |= bit;
            break;
        case '\\':
            masks.backslash |= bit;
            break;
        case '\n':
            masks.newline |= bit;
            break;
        case '{':
        case '}':
        case '[':
        case ']':
            masks.bracket |= bit;
            break;
        default:
            break;
        }
    }
    return masks;
}
#endif

// Bytes that follow an odd run of backslashes. carry in: the first byte does; carry out: the byte behind the block does.
std::uint64_t escapedBytes(std::uint64_t backslash, std::uint64_t &carry)
{
    constexpr std::uint64_t even = 0x5555555555555555u;
    backslash &= ~carry;
    const std::uint64_t follows = backslash << 1 | carry;
    const std::uint64_t oddStarts = backslash & ~even & ~follows;
    const std::uint64_t sum = oddStarts + backslash;
    carry = sum < backslash ? 1 : 0;
    return (even ^ (sum << 1)) & follows;
}

// Bit n of the answer is the parity of bits 0..n.
std::uint64_t parity(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// What may stand right before the opening quote of a string.
constexpr std::array<bool, 256> mayPrecedeString = [] {
    std::array<bool, 256> table {};
    for (const char c : {' ', '\n', '\r', '\t', '{', '[', ',', ':'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

} // namespace

void JsonScanner::start()
{
    m_stack.clear();
    m_escaped = 0;
    m_inString = false;
}

// In an object a value follows a colon, in an array a comma or the opening bracket.
bool JsonScanner::mayOpen(std::string_view text, std::size_t begin, std::size_t at) const
{
    while (at > begin) {
        const char before = text[--at];
        if (isSpace(before))
            continue;
        return m_stack.back() == '{' ? before == ':' : before == ',' || before == '[';
    }
    return true; // what stood before is no longer at hand
}

JsonScanner::Result JsonScanner::scan(std::string_view text, std::size_t begin, std::size_t &at, std::string_view guard,
                                      bool final)
{
    while (at < text.size()) {
        const std::size_t length = std::min(blockSize, text.size() - at);
        Masks masks;
        if (length == blockSize) {
            masks = masksOf(text.data() + at);
        } else {
            std::array<char, blockSize> padded {};
            std::memcpy(padded.data(), text.data() + at, length);
            masks = masksOf(padded.data());
        }
        std::uint64_t carry = m_escaped;
        const std::uint64_t escaped = escapedBytes(masks.backslash, carry);
        const std::uint64_t quotes = masks.quote & ~escaped;
        const std::uint64_t inside =
            parity(quotes) ^ (m_inString ? ~std::uint64_t(0) : 0); // the opening quote counts, the closing does not

        std::uint64_t wrong = masks.newline & inside;
        if (length < blockSize)
            wrong &= (std::uint64_t(1) << length) - 1;
        for (std::uint64_t openings = quotes & inside; openings != 0; openings &= openings - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(openings));
            if (at + bit > begin && !mayPrecedeString[static_cast<unsigned char>(text[at + bit - 1])]) {
                wrong |= std::uint64_t(1) << bit;
                break;
            }
        }
        const std::size_t firstWrong = wrong != 0 ? static_cast<std::size_t>(std::countr_zero(wrong)) : blockSize;

        for (std::uint64_t brackets = masks.bracket & ~inside; brackets != 0; brackets &= brackets - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(brackets));
            if (bit > firstWrong)
                break;
            const std::size_t position = at + bit;
            const char bracket = text[position];
            if (bracket == '{' || bracket == '[') {
                if (!m_stack.empty()) {
                    if (!mayOpen(text, begin, position)) {
                        at = position;
                        return Result::Broken;
                    }
                    if (bracket == '{' && !guard.empty() && text[position - 1] == '\n') {
                        const std::string_view line = text.substr(position, guard.size());
                        if (line == guard) {
                            at = position;
                            return Result::Broken;
                        }
                        if (!final && line.size() < guard.size() && guard.starts_with(line)) {
                            at = position;
                            m_escaped = 0;
                            m_inString = false;
                            return Result::NeedMore;
                        }
                    }
                }
                m_stack.push_back(bracket);
            } else {
                if (m_stack.empty() || m_stack.back() != (bracket == '}' ? '{' : '[')) {
                    at = position;
                    return Result::Broken;
                }
                m_stack.pop_back();
                if (m_stack.empty()) {
                    at = position + 1;
                    m_escaped = 0;
                    m_inString = false;
                    return Result::Closed;
                }
            }
        }
        if (firstWrong < blockSize) {
            at += firstWrong;
            return Result::Broken;
        }
        m_inString = (inside >> (length - 1)) & 1;
        m_escaped = length == blockSize ? carry : (escaped >> length) & 1;
        at += length;
    }
    return Result::NeedMore;
}

std::size_t countLines(std::string_view text)
{
    std::size_t lines = 0;
    std::size_t at = 0;
    for (; at + blockSize <= text.size(); at += blockSize)
        lines += static_cast<std::size_t>(std::popcount(masksOf(text.data() + at).newline));
    for (; at < text.size(); ++at)
        lines += text[at] == '\n';
    return lines;
}

} // namespace obra
