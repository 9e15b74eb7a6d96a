// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <algorithm>
#include <vector>

namespace obra {

/// The codes that a filter's value means in @p dictionary: the one that reads exactly so, else all that fold to the same name. "" is code 0.
/// Empty when the data do not have the value.
std::vector<quint32> codesOf(const Dictionary &dictionary, const QString &value);

/// Number of codes, at least 1: a column that is not there has "no data" in every row.
quint32 codeCount(const Dictionary &dictionary);

/// The year of a code of Field::Year, 0 when it is none.
int yearOfCode(const Dictionary &dictionary, quint32 code);

/// For each code: does a condition on the field choose it, does one exclude it (Values, and Years when @p field is the year)?
struct ChosenCodes
{
    bool any = false;                  ///< a positive condition stands on the field, even if nothing in the data meets it
    std::vector<quint8> chosen;        ///< by code; all 0 without a positive condition
    std::vector<quint8> excluded;
    QStringList unknown;               ///< values that the data do not have
};
ChosenCodes chosenCodes(const ColumnTable &table, const Filter &filter, Field field);

/// The codes of one row; points into the column.
struct RowCodes
{
    const quint32 *first = nullptr;
    const quint32 *last = nullptr;
    const quint32 *begin() const { return first; }
    const quint32 *end() const { return last; }
    bool isEmpty() const { return first == last; }
};
/// The codes of a row as they lie in the column; nothing stands for "no data".
inline RowCodes codesOfRow(const FacetColumn &column, quint32 row)
{
    if (column.multi) {
        if (column.offsets.empty())
            return {};
        return { column.codes.data() + column.offsets[row], column.codes.data() + column.offsets[row + 1] };
    }
    if (column.codes.empty())
        return {};
    return { column.codes.data() + row, column.codes.data() + row + 1 };
}
/// Calls @p use(code) once for every distinct code of the row, and with 0 when it has none.
template <typename Use>
inline void forDistinctCodes(const FacetColumn &column, quint32 row, Use use)
{
    const RowCodes codes = codesOfRow(column, row);
    if (codes.isEmpty()) {
        use(quint32(0));
        return;
    }
    constexpr std::ptrdiff_t fewCodes = 64; // comparing each with those before is quick up to here
    if (codes.last - codes.first <= fewCodes) {
        for (const quint32 *code = codes.first; code != codes.last; ++code) {
            const quint32 *before = codes.first;
            while (before != code && *before != *code)
                ++before;
            if (before == code)
                use(*code);
        }
        return;
    }
    std::vector<quint32> sorted(codes.first, codes.last);
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (const quint32 code : sorted)
        use(code);
}

} // namespace obra
