// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/signature.h"

#include <algorithm>
#include <cctype>

namespace obra {

namespace {

constexpr std::size_t prefixLimit = 64;
constexpr std::size_t leadingLimit = 32;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

void Signature::clear()
{
    *this = Signature();
}

void Signature::learn(std::string_view text, std::size_t start, std::size_t end)
{
    const bool lineStart = start == 0 || text[start - 1] == '\n';
    const std::string_view prefix = text.substr(start, std::min(prefixLimit, end - start));
    std::size_t leading = 0;
    while (leading < leadingLimit && leading < start && isSpace(text[start - 1 - leading]))
        ++leading;
    const std::string_view before = text.substr(start - leading, leading);
    ++m_items;
    if (m_items == 1) {
        m_lineStart = lineStart;
        m_prefix = prefix;
        m_leading = before;
        refresh();
        return;
    }
    m_lineStart = m_lineStart && lineStart;
    const auto same = std::mismatch(m_prefix.begin(), m_prefix.end(), prefix.begin(), prefix.end()).first;
    const auto sameBefore = std::mismatch(m_leading.rbegin(), m_leading.rend(), before.rbegin(), before.rend()).first;
    const bool changed = same != m_prefix.end() || m_items == 2;
    m_leading.erase(m_leading.begin(), sameBefore.base());
    m_prefix.erase(same, m_prefix.end());
    if (changed)
        refresh();
}

// Of the first value only what comes before its last punctuation mark is taken for typical ("ocds-213czf-"), and nothing when there is one item:
// counters that happened to agree so far must not keep the next item from being recognised.
void Signature::refresh()
{
    m_usable.clear();
    m_keyEnd = 0;
    const std::string &p = m_prefix;
    std::size_t at = 1;
    while (at < p.size() && isSpace(p[at]))
        ++at;
    if (p.empty() || p[0] != '{' || at >= p.size() || p[at] != '"')
        return;
    const std::size_t keyEnd = p.find('"', at + 1);
    if (keyEnd == std::string::npos)
        return;
    m_keyEnd = keyEnd + 1;
    std::size_t end = m_keyEnd;
    while (end < p.size() && (isSpace(p[end]) || p[end] == ':'))
        ++end;
    if (end >= p.size() || p[end] != '"')
        end = m_keyEnd;
    else if (m_items == 1)
        ++end;
    else {
        std::size_t valueEnd = std::min(p.find_first_of("\"\\", end + 1), p.size());
        while (valueEnd > end + 1 && std::isalnum(static_cast<unsigned char>(p[valueEnd - 1])))
            --valueEnd;
        end = valueEnd;
    }
    m_usable = p.substr(0, end);
}

bool Signature::matches(std::string_view text, std::size_t at) const
{
    return !m_usable.empty() && text.substr(at, m_usable.size()) == m_usable && at >= m_leading.size()
        && text.substr(at - m_leading.size(), m_leading.size()) == m_leading;
}

} // namespace obra
