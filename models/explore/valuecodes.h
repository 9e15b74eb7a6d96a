// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

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

/// The values of a row.
inline RowCodes codesOfRow(const FacetColumn &column, quint32 row) { return column.row(row); }
/// Calls @p use(code) once for every value of the row, and with 0 when it has none.
template <typename Use>
inline void forDistinctCodes(const FacetColumn &column, quint32 row, Use use)
{
    for (const quint32 code : column.row(row))
        use(code);
}

} // namespace obra
