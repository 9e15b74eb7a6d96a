// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace obra {

/// Finds the end of a JSON object or array by its brackets and strings alone, 64 bytes at a time, and notices where they cannot be right.
///
/// It does not check the whole grammar (simdjson does that to every unit afterwards), only what would make it run past the end of a damaged
/// value: brackets that do not match, a line break inside a string, a string or an object where none can start.
class JsonScanner
{
public:
    enum class Result : std::uint8_t { Closed, NeedMore, Broken };

    /// Begins anew; the next scan() starts at an opening bracket.
    void start();
    /// Goes on at text[@p at]; nothing before text[@p begin] is looked at. Closed: @p at is behind the closing bracket. Broken: @p at is where.
    /// NeedMore: call again with more text behind (@p final: there is none). @p guard, when not empty, is how the values around this one start:
    /// found at the start of a line inside it, it says that this one was cut (Broken).
    Result scan(std::string_view text, std::size_t begin, std::size_t &at, std::string_view guard, bool final);
    std::size_t depth() const { return m_stack.size(); }

private:
    bool mayOpen(std::string_view text, std::size_t begin, std::size_t at) const;

    std::string m_stack;
    std::uint64_t m_escaped = 0; // 1: the next byte follows an odd run of backslashes
    bool m_inString = false;
};

/// Number of line feeds in @p text.
std::size_t countLines(std::string_view text);

} // namespace obra
