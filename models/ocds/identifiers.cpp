// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/identifiers.h"

#include <algorithm>
#include <array>
#include <vector>

namespace obra {

namespace {

constexpr std::string_view withoutScheme = "ID";
constexpr std::size_t fewestSigns = 8, fewestDigits = 5; // of a number whose scheme nobody says
constexpr std::size_t fewestRucDigits = 5;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
}

std::size_t digitCount(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), isDigit));
}

/// The letters and digits of @p text in capitals; bytes of other characters stay, but for dashes and spaces beyond ASCII.
std::string signsOf(std::string_view text)
{
    std::string signs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = upper(text[i]);
        if (text.substr(i).starts_with("\xE2\x80") || text.substr(i).starts_with("\xE2\x88"))
            i += 2; // U+2010 to U+2015 and U+2212, the dashes of word processors
        else if (text.substr(i).starts_with("\xC2\xA0"))
            ++i;
        else if (isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80)
            signs += c;
    }
    return signs;
}

std::string upperTrimmed(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ')
            result += upper(c);
    }
    return result;
}

/// Runs of digits and runs of letters.
std::vector<std::string> runsOf(std::string_view text)
{
    std::vector<std::string> runs;
    bool open = false;
    for (char c : text) {
        c = upper(c);
        if (!isDigit(c) && !isLetter(c)) {
            open = false;
            continue;
        }
        if (!open || isDigit(c) != isDigit(runs.back().back()))
            runs.emplace_back();
        runs.back() += c;
        open = true;
    }
    return runs;
}

bool isNumber(const std::string &run)
{
    return isDigit(run.front());
}

template<std::size_t N>
bool isOneOf(const std::string &run, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), run) != words.end();
}

/// Takes "RUC", "R.U.C." and "PA-RUC" away from the beginning.
void dropTitle(std::vector<std::string> &runs)
{
    constexpr std::array<std::string_view, 6> titles = { "PA", "RUC", "CIP", "CEDULA", "PRP", "CED" };
    std::size_t first = 0;
    if (runs.size() > 3 && runs[0] == "R" && runs[1] == "U" && runs[2] == "C")
        first = 3;
    while (first < runs.size() && isOneOf(runs[first], titles))
        ++first;
    runs.erase(runs.begin(), runs.begin() + std::ptrdiff_t(first));
}

/// Takes "DV 21", "D.V." and their like away from the end; true when there was one.
bool dropCheckDigit(std::vector<std::string> &runs)
{
    std::size_t end = runs.size();
    if (end > 1 && isNumber(runs[end - 1]) && runs[end - 1].size() <= 2)
        --end;
    if (end >= 2 && runs[end - 1] == "DV")
        runs.resize(end - 1);
    else if (end >= 3 && runs[end - 1] == "V" && runs[end - 2] == "D")
        runs.resize(end - 2);
    else
        return false;
    return true;
}

/// True for "000", "9999", "12345", "0123".
bool isCounted(std::string_view digits)
{
    const bool same = std::all_of(digits.begin(), digits.end(), [&](char c) { return c == digits.front(); });
    bool rising = digits.size() >= 3;
    for (std::size_t i = 1; i < digits.size(); ++i)
        rising = rising && (digits[i] - '0') == (digits[i - 1] - '0' + 1) % 10;
    return same || rising;
}

bool isPlaceholder(std::string_view signs)
{
    std::string digits;
    for (const char c : signs) {
        if (isDigit(c))
            digits += c;
    }
    return digits.empty() || (digits.size() == signs.size() && isCounted(digits));
}

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    // Legal forms and small words are in too many names to tell anything.
    constexpr std::array<std::string_view, 26> common = { "sa", "s", "a", "c", "v", "r", "l", "cv", "de", "del", "la", "el", "los", "las", "y", "e",
                                                          "en", "srl", "inc", "corp", "ltd", "ltda", "cia", "the", "of", "and" };
    std::vector<std::string_view> words, all;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        const std::string_view word = folded.substr(0, end);
        folded.remove_prefix(std::min(end + 1, folded.size()));
        if (word.empty())
            continue;
        all.push_back(word);
        if (std::find(common.begin(), common.end(), word) == common.end())
            words.push_back(word);
    }
    return words.empty() ? all : words;
}

/// Equal when a '?' may stand for any letters of one character.
bool isSameWord(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && a[i] != '?' && b[i] != '?')
            return false;
    }
    return true;
}

bool isAcronym(std::string_view name, const std::vector<std::string_view> &words)
{
    return words.size() >= 2 && name.size() == words.size()
        && std::equal(words.begin(), words.end(), name.begin(), [](std::string_view word, char c) { return word.front() == c; });
}

} // namespace

std::string normalRuc(std::string_view text)
{
    // Dashes and spaces beyond ASCII part the groups like the others.
    std::vector<std::string> runs = runsOf(text);
    dropTitle(runs);
    bool checked = dropCheckDigit(runs);

    constexpr std::array<std::string_view, 3> inner = { "NT", "AV", "PI" }, outer = { "PE", "E", "N" };
    std::size_t letters = runs.size();
    std::size_t digits = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (isNumber(runs[i])) {
            digits += runs[i].size();
            continue;
        }
        if (letters != runs.size() || i > 1)
            return {};
        letters = i;
    }
    std::size_t groups = 3;
    if (letters < runs.size()) {
        if (letters == 0 ? !isOneOf(runs[0], outer) && !isOneOf(runs[0], inner) : !isOneOf(runs[letters], inner))
            return {};
        groups = letters + 3;
    }
    if (runs.size() == groups + 1 && !checked && runs.back().size() <= 2) {
        digits -= runs.back().size();
        runs.pop_back();
        checked = true;
    }
    if (runs.size() != groups || digits < fewestRucDigits)
        return {};
    std::string ruc;
    for (const std::string &run : runs) {
        if (!ruc.empty())
            ruc += '-';
        ruc.append(run, std::min(isNumber(run) ? run.find_first_not_of('0') : 0, run.size() - 1));
    }
    return ruc;
}

std::string identifierKey(const OrganizationRecord &organization, bool panama)
{
    const std::string scheme = upperTrimmed(organization.scheme);
    const bool panamanian = scheme.starts_with("PA-") || (panama && (scheme.empty() || scheme.find("RUC") != std::string::npos));
    if (organization.identifier.empty() && !panama)
        return {}; // a local id means something within its publication only
    const std::string_view number = organization.identifier.empty() ? organization.id : organization.identifier;
    if (panamanian || organization.identifier.empty()) {
        const std::string ruc = normalRuc(number);
        if (!ruc.empty())
            return isPlaceholder(signsOf(ruc)) ? std::string() : "RUC " + ruc;
        if (organization.identifier.empty())
            return {};
    }
    std::string signs = signsOf(number);
    const std::string schemeSigns = signsOf(scheme);
    if (!schemeSigns.empty() && signs.size() > schemeSigns.size() && signs.starts_with(schemeSigns))
        signs.erase(0, schemeSigns.size());
    if (isPlaceholder(signs) || (scheme.empty() && (signs.size() < fewestSigns || digitCount(signs) < fewestDigits)))
        return {};
    return (scheme.empty() ? std::string(withoutScheme) : scheme) + ' ' + signs;
}

std::string_view schemeOfKey(std::string_view key)
{
    const std::string_view scheme = key.substr(0, std::min(key.find(' '), key.size()));
    return scheme == withoutScheme ? std::string_view() : scheme;
}

bool areNamesAlike(std::string_view a, std::string_view b)
{
    const std::vector<std::string_view> first = wordsOf(a), second = wordsOf(b);
    const auto joined = [](const std::vector<std::string_view> &words) {
        std::string all;
        for (const std::string_view word : words)
            all += word;
        return all;
    };
    const std::string firstJoined = joined(first), secondJoined = joined(second);
    if (isSameWord(firstJoined, secondJoined) || isAcronym(firstJoined, second) || isAcronym(secondJoined, first))
        return true;
    const std::vector<std::string_view> &shorter = first.size() <= second.size() ? first : second;
    const std::vector<std::string_view> &longer = first.size() <= second.size() ? second : first;
    const auto shared = std::count_if(shorter.begin(), shorter.end(), [&](std::string_view word) {
        return std::any_of(longer.begin(), longer.end(), [word](std::string_view other) { return isSameWord(word, other); });
    });
    return shared * 2 >= std::ptrdiff_t(shorter.size()) && shared > 0;
}

} // namespace obra
