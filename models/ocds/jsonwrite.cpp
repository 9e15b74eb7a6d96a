// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/json.h"

#include <array>

namespace obra {

namespace {

/// For every byte what follows the backslash: 0 none needed, 'u' for \u00XX.
constexpr std::array<char, 256> makeEscapes()
{
    std::array<char, 256> table {};
    for (int c = 0; c < 0x20; ++c)
        table[static_cast<std::size_t>(c)] = 'u';
    table['"'] = '"';
    table['\\'] = '\\';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    return table;
}

constexpr std::array<char, 256> escapes = makeEscapes();

void newLine(std::string &out, int indent, int depth)
{
    if (indent < 0)
        return;
    out.push_back('\n');
    out.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(depth), ' ');
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    out.push_back('"');
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const char escape = escapes[byte];
        if (escape == 0)
            continue;
        out.append(text.substr(start, i - start));
        start = i + 1;
        out.push_back('\\');
        out.push_back(escape);
        if (escape == 'u') {
            out.append("00");
            out.push_back(hex[byte >> 4]);
            out.push_back(hex[byte & 15]);
        }
    }
    out.append(text.substr(start));
    out.push_back('"');
}

void appendJson(std::string &out, const JsonValue &value, int indent, int depth)
{
    switch (value.kind()) {
    case JsonValue::Kind::Missing:
    case JsonValue::Kind::Null:
        out.append("null");
        break;
    case JsonValue::Kind::False:
        out.append("false");
        break;
    case JsonValue::Kind::True:
        out.append("true");
        break;
    case JsonValue::Kind::Number:
        out.append(value.text());
        break;
    case JsonValue::Kind::String:
        appendJsonString(out, value.text());
        break;
    case JsonValue::Kind::Array: {
        out.push_back('[');
        bool first = true;
        for (const JsonValue &item : value.items()) {
            if (!first)
                out.push_back(',');
            first = false;
            newLine(out, indent, depth + 1);
            appendJson(out, item, indent, depth + 1);
        }
        if (!first)
            newLine(out, indent, depth);
        out.push_back(']');
        break;
    }
    case JsonValue::Kind::Object: {
        out.push_back('{');
        bool first = true;
        for (const JsonMember &member : value.members()) {
            if (!first)
                out.push_back(',');
            first = false;
            newLine(out, indent, depth + 1);
            appendJsonString(out, member.key);
            out.append(indent < 0 ? ":" : ": ");
            appendJson(out, member.value, indent, depth + 1);
        }
        if (!first)
            newLine(out, indent, depth);
        out.push_back('}');
        break;
    }
    }
}

std::string toJson(const JsonValue &value, int indent)
{
    std::string out;
    appendJson(out, value, indent);
    return out;
}

} // namespace obra
