// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/valuecodes.h"

#include <charconv>

namespace obra {

std::vector<quint32> codesOf(const Dictionary &dictionary, const QString &value)
{
    if (value.isEmpty())
        return { 0 };
    const quint32 count = quint32(dictionary.values.size());
    if (count < 2)
        return {};
    const std::string wanted = value.toStdString();
    const std::string folded = foldedName(wanted);
    // Sorted by folded text, so equal names lie together.
    const auto begin = dictionary.folded.begin() + 1;
    const auto [first, last] = std::equal_range(begin, dictionary.folded.end(), folded);
    const quint32 from = quint32(first - dictionary.folded.begin());
    const quint32 to = quint32(last - dictionary.folded.begin());
    for (quint32 code = from; code < to; ++code) {
        if (dictionary.values[code] == wanted)
            return { code };
    }
    std::vector<quint32> codes;
    if (!folded.empty()) { // values of nothing but punctuation all fold to nothing: only exact ones are the same
        for (quint32 code = from; code < to; ++code)
            codes.push_back(code);
    }
    return codes;
}

quint32 codeCount(const Dictionary &dictionary)
{
    return std::max<quint32>(1, quint32(dictionary.values.size()));
}

int yearOfCode(const Dictionary &dictionary, quint32 code)
{
    if (code == 0 || code >= dictionary.values.size())
        return 0;
    const std::string &text = dictionary.values[code];
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    return error == std::errc() && end == text.data() + text.size() && year > 0 ? year : 0;
}

ChosenCodes chosenCodes(const ColumnTable &table, const Filter &filter, Field field)
{
    const Dictionary &dictionary = table.facet(field).dictionary;
    const quint32 count = codeCount(dictionary);
    ChosenCodes result;
    result.chosen.assign(count, 0);
    result.excluded.assign(count, 0);
    for (const Condition &condition : filter.conditions) {
        std::vector<quint8> &marks = condition.negated ? result.excluded : result.chosen;
        if (condition.kind == Condition::Kind::Values && condition.field == field && !condition.values.isEmpty()) {
            result.any |= !condition.negated;
            for (const QString &value : condition.values) {
                const std::vector<quint32> codes = codesOf(dictionary, value);
                for (const quint32 code : codes)
                    marks[code] = 1;
                if (codes.empty() && !result.unknown.contains(value))
                    result.unknown.append(value);
            }
        } else if (condition.kind == Condition::Kind::Years && field == Field::Year) {
            result.any |= !condition.negated;
            for (quint32 code = 1; code < count; ++code) {
                const int year = yearOfCode(dictionary, code);
                if (year > 0 && (condition.yearFrom <= 0 || year >= condition.yearFrom)
                    && (condition.yearTo <= 0 || year <= condition.yearTo))
                    marks[code] = 1;
            }
        }
    }
    return result;
}

} // namespace obra
