// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace obra::generator {

/// Appends compact JSON to a text, minding the commas.
///
/// Kept apart from the product's own JSON, so that what the tests read was not written by what they test.
class JsonText
{
public:
    explicit JsonText(std::string &out)
        : m_out(out)
    {
    }

    void beginObject();
    void beginObject(std::string_view key);
    void endObject();
    void beginArray();
    void beginArray(std::string_view key);
    void endArray();
    /// A member whose value is a string.
    void text(std::string_view key, std::string_view value);
    /// A member whose value is written as it is given: a number, true, null.
    void raw(std::string_view key, std::string_view lexeme);
    void number(std::string_view key, std::int64_t value);
    /// A string or a lexeme as item of an array.
    void text(std::string_view value);
    void raw(std::string_view lexeme);

private:
    void key(std::string_view name);
    void comma();
    void quoted(std::string_view value);

    std::string &m_out;
    bool m_first = true;
};

} // namespace obra::generator
