// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorjson.h"

namespace obra::generator {

void JsonText::beginObject()
{
    comma();
    m_out += '{';
    m_first = true;
}

void JsonText::beginObject(std::string_view name)
{
    key(name);
    m_out += '{';
    m_first = true;
}

void JsonText::endObject()
{
    m_out += '}';
    m_first = false;
}

void JsonText::beginArray()
{
    comma();
    m_out += '[';
    m_first = true;
}

void JsonText::beginArray(std::string_view name)
{
    key(name);
    m_out += '[';
    m_first = true;
}

void JsonText::endArray()
{
    m_out += ']';
    m_first = false;
}

void JsonText::text(std::string_view name, std::string_view value)
{
    key(name);
    quoted(value);
    m_first = false;
}

void JsonText::raw(std::string_view name, std::string_view lexeme)
{
    key(name);
    m_out += lexeme;
    m_first = false;
}

void JsonText::number(std::string_view name, std::int64_t value)
{
    raw(name, std::to_string(value));
}

void JsonText::text(std::string_view value)
{
    comma();
    quoted(value);
    m_first = false;
}

void JsonText::raw(std::string_view lexeme)
{
    comma();
    m_out += lexeme;
    m_first = false;
}

void JsonText::key(std::string_view name)
{
    comma();
    quoted(name);
    m_out += ':';
}

void JsonText::comma()
{
    if (!m_first)
        m_out += ',';
}

void JsonText::quoted(std::string_view value)
{
    m_out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            m_out += '\\';
        m_out += c; // the generated texts hold no control characters
    }
    m_out += '"';
}

} // namespace obra::generator
