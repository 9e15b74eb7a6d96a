// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/records.h"

#include <array>

namespace obra {

namespace {

/// Base letters of U+00C0 to U+00FF; a point where the full rules of Unicode must decide or where nothing remains of the sign.
constexpr std::string_view latinLetters = "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
static_assert(latinLetters.size() == 64);

constexpr char asciiFold(unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        return char(c + 32);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '?')
        return char(c);
    return ' ';
}

/// Folds ASCII and the letters of Western Europe without leaving UTF-8; false when the text needs more than that.
bool foldQuickly(std::string_view name, std::string &out)
{
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (c < 0x80) {
            out += asciiFold(c);
            continue;
        }
        if (c != 0xC3 || i + 1 >= name.size())
            return false;
        const auto second = static_cast<unsigned char>(name[++i]);
        if (second < 0x80 || second > 0xBF || latinLetters[second - 0x80] == '.')
            return false;
        out += latinLetters[second - 0x80];
    }
    return true;
}

std::string foldByUnicode(std::string_view name)
{
    const QString decoded = QString::fromUtf8(name.data(), qsizetype(name.size()));
    QString folded;
    folded.reserve(decoded.size());
    // Decomposed before and after the case is folded: some capitals only show their marks then.
    const QString letters =
        decoded.normalized(QString::NormalizationForm_D).toCaseFolded().normalized(QString::NormalizationForm_D);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        char32_t c = letters.at(i).unicode();
        if (letters.at(i).isHighSurrogate() && i + 1 < letters.size() && letters.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(letters.at(i), letters.at(i + 1));
            ++i;
        }
        if (QChar::isMark(c))
            continue;
        if (c == QChar::ReplacementCharacter || c == U'?')
            folded += u'?'; // a letter that is lost: it must not meet the name with the letter, nor that with none
        else if (c == U'\u00DF')
            folded += QStringLiteral("ss"); // capitals write it so, and folding the case of one letter cannot
        else if (c == U'.' || QChar::isLetterOrNumber(c))
            folded += QStringView(QChar::fromUcs4(c));
        else
            folded += u' ';
    }
    return folded.toStdString();
}

/// Length in bytes of the UTF-8 character at @p at.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

constexpr bool isGap(char c)
{
    return c == ' ' || c == '.';
}

/// Splits into words and joins initials: "s.a.", "s. a." and "s.a" become "sa"; every other point parts words.
std::string joinWords(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool initialWithPoint = false; // the word before was one letter and a point
    for (std::size_t i = 0; i < text.size();) {
        if (isGap(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && !isGap(text[end]))
            ++end;
        const bool initial = end - i == characterLength(text, i) && text[i] != '?' && (text[i] < '0' || text[i] > '9');
        if (!out.empty() && !(initial && initialWithPoint))
            out += ' ';
        out.append(text.substr(i, end - i));
        initialWithPoint = initial && end < text.size() && text[end] == '.';
        i = end;
    }
    return out;
}

} // namespace

std::string foldedName(std::string_view name)
{
    std::string folded;
    folded.reserve(name.size());
    if (!foldQuickly(name, folded))
        folded = foldByUnicode(name);
    return joinWords(folded);
}

} // namespace obra
