// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/slice.h"

#include "explore/applicability.h"
#include "explore/valuecodes.h"

#include <algorithm>

namespace obra {

Filter Slice::passedOver() const
{
    return inapplicablePart(m_filter, unit());
}

std::vector<FacetValue> Slice::facet(Field field) const
{
    const std::vector<qint64> &numbers = counts(field);
    const ChosenCodes codes = chosenCodes(*m_table, m_filter, field);
    std::vector<FacetValue> values;
    for (quint32 code = 0; code < numbers.size(); ++code) {
        if (numbers[code] > 0 || codes.chosen[code] || codes.excluded[code])
            values.push_back({ code, numbers[code] });
    }
    if (field == Field::Year) {
        const Dictionary &dictionary = m_table->facet(field).dictionary;
        std::stable_sort(values.begin(), values.end(), [&](const FacetValue &a, const FacetValue &b) {
            return yearOfCode(dictionary, a.code) < yearOfCode(dictionary, b.code);
        });
    } else {
        std::stable_sort(values.begin(), values.end(),
                         [](const FacetValue &a, const FacetValue &b) { return a.count > b.count; });
    }
    return values;
}

std::vector<ScaledSum> Slice::sums(Field field, quint16 currency) const
{
    const FacetColumn &column = m_table->facet(field);
    const AmountColumn &cells = m_table->amounts;
    std::vector<ScaledSum> sums(codeCount(column.dictionary), 0);
    if (cells.offsets.empty())
        return sums;
    for (quint32 row = 0; row < m_table->rows; ++row) {
        if (!matchesBut(row, field))
            continue;
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
            if (cells.currency[cell] != currency)
                continue;
            const ScaledAmount amount = cells.amount[cell];
            forDistinctCodes(column, row, [&](quint32 code) { sums[code] += amount; });
        }
    }
    return sums;
}

} // namespace obra
