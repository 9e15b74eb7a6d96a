// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spelling.h"

namespace obra {

namespace {

int niceLetters(std::string_view text)
{
    int count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c >= 'a' && c <= 'z')
            ++count;
        else if (byte >= 0xC2 && byte != 0xEF) // a character beyond ASCII begins, and not U+FFFD: "ó" shows more than "o"
            count += 2;
    }
    return count;
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

bool isBetterSpelling(std::string_view a, std::string_view b)
{
    const int niceA = niceLetters(a), niceB = niceLetters(b);
    return niceA != niceB ? niceA > niceB : a < b;
}

std::string simplifiedName(std::string_view name)
{
    std::string result;
    result.reserve(name.size());
    bool gap = false;
    for (const char c : name) {
        if (isSpace(c) || c == '\0') {
            gap = true;
            continue;
        }
        if (gap && !result.empty())
            result += ' ';
        gap = false;
        result += c;
    }
    return result;
}

std::string nameKey(std::string_view name)
{
    std::string key = foldedName(name);
    if (key.find_first_not_of("? ") == std::string::npos && !name.empty())
        return '~' + std::string(name);
    return key;
}

std::string namelessKey(const OrganizationRecord &organization)
{
    if (!organization.identifier.empty())
        return '#' + std::string(organization.scheme) + (organization.scheme.empty() ? "" : " ") + std::string(organization.identifier);
    if (!organization.id.empty())
        return '#' + std::string(organization.id);
    return {};
}

std::string namelessLabel(std::string_view key)
{
    return simplifiedName(key.substr(1));
}

} // namespace obra
