// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsonnumber.h"

#include <algorithm>

namespace obra {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::int64_t exponentLimit = 1'000'000'000'000'000;

} // namespace

bool isJsonNumber(std::string_view text)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    if (p != end && *p == '-')
        ++p;
    if (p == end || !isDigit(*p))
        return false;
    if (*p == '0')
        ++p;
    else
        while (p != end && isDigit(*p))
            ++p;
    if (p != end && *p == '.') {
        ++p;
        if (p == end || !isDigit(*p))
            return false;
        while (p != end && isDigit(*p))
            ++p;
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-'))
            ++p;
        if (p == end || !isDigit(*p))
            return false;
        while (p != end && isDigit(*p))
            ++p;
    }
    return p == end;
}

CanonicalNumber canonicalNumber(std::string_view text)
{
    CanonicalNumber number;
    std::size_t i = 0;
    if (i < text.size() && text[i] == '-') {
        number.negative = true;
        ++i;
    }
    std::int64_t fractionDigits = 0;
    bool inFraction = false;
    for (; i < text.size() && (isDigit(text[i]) || text[i] == '.'); ++i) {
        if (text[i] == '.') {
            inFraction = true;
            continue;
        }
        if (inFraction)
            ++fractionDigits;
        if (text[i] != '0' || !number.digits.empty())
            number.digits.push_back(text[i]);
    }
    std::int64_t exponent = 0;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        const bool negative = i < text.size() && text[i] == '-';
        if (i < text.size() && (text[i] == '-' || text[i] == '+'))
            ++i;
        for (; i < text.size() && isDigit(text[i]); ++i)
            exponent = std::min(exponent * 10 + (text[i] - '0'), exponentLimit);
        if (negative)
            exponent = -exponent;
    }
    exponent -= fractionDigits;
    while (!number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        ++exponent;
    }
    if (number.digits.empty())
        number.negative = false;
    else
        number.exponent = exponent;
    return number;
}

} // namespace obra
