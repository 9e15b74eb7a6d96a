// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace obra {

/// How the items of one array (or the roots of one file) start, learnt from those that were whole, to find the next one behind a damaged one.
class Signature
{
public:
    void clear();
    /// @p start is where an item that ends at @p end starts in @p text.
    void learn(std::string_view text, std::size_t start, std::size_t end);
    /// The bytes every item starts with, at least up to its first key; empty when nothing useful was learnt.
    std::string_view bytes() const { return m_usable; }
    /// True when an item like those before starts at text[at].
    bool matches(std::string_view text, std::size_t at) const;
    /// The brace and first key of the items, empty when they differ.
    std::string_view firstKey() const { return std::string_view(m_usable).substr(0, m_keyEnd); }
    /// True when bytes() is unlikely to turn up inside an item.
    bool isStrong() const { return !m_usable.empty() && (m_items > 1 || m_leading.find('\n') != std::string::npos); }
    /// True when every item so far started at the beginning of a line, and there was one.
    bool atLineStart() const { return m_items > 0 && m_lineStart; }
    int items() const { return m_items; }

private:
    void refresh();

    std::string m_prefix; // common start of all items
    std::string m_leading; // common white space before them
    std::string m_usable;
    std::size_t m_keyEnd = 0;
    int m_items = 0;
    bool m_lineStart = true;
};

} // namespace obra
