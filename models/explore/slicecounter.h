// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/rowtests.h"
#include "explore/slice.h"

#include <array>
#include <stop_token>
#include <vector>

namespace obra {

/// What is added up over some rows: how many have each value of each field, their money and their points.
struct RowCounts
{
    std::array<std::vector<qint64>, fieldCount> values; ///< by code
    std::vector<CurrencyTotal> totals;                  ///< by code of the currency
    qint64 withPoint = 0;
};

/// The masks of a filter, by dimension: a row belongs to the population of a facet or histogram when it fails in that dimension alone, or in none.
struct SliceMasks
{
    std::array<const RowMask *, fieldCount> fields {};                    ///< null where the field has no condition
    std::array<std::vector<const RowMask *>, rangeFieldCount> ranges;
    /// Ranges of money that have to be met in the chosen currencies: of both dimensions, that of the currency and that of the range.
    std::array<std::vector<const RowMask *>, rangeFieldCount> inCurrency;
    std::vector<const RowMask *> others;                                  ///< of all other conditions
};

/// Fills a slice from the masks of its conditions: which rows match, and what is counted over them.
///
/// Counts over more than half of the rows are made from those of the whole table, less what the other rows have. One thread at a time;
/// uses two of its own for large tables.
class SliceCounter
{
public:
    explicit SliceCounter(std::shared_ptr<const ColumnTable> table);

    /// False when stopped.
    bool fill(Slice &slice, const SliceMasks &masks, std::stop_token stop);

private:
    struct Part;
    struct Plan;
    bool markRows(Slice &slice, const SliceMasks &masks, Plan &plan, std::stop_token stop) const;
    bool count(Slice &slice, const Plan &plan, RowCounts &counts, std::stop_token stop) const;
    template <typename Bits>
    void countPiece(Slice &slice, const Bits *fails, const Plan &plan, Part &part, quint32 from, quint32 to) const;
    void countField(std::size_t field, const quint32 *rows, quint32 size, Part &part) const;
    void addMoney(const quint32 *rows, quint32 size, Part &part) const;
    RowCounts empty() const;

    std::shared_ptr<const ColumnTable> m_table;
    bool m_haveAll = false;
    RowCounts m_all;                           // over all rows
};

} // namespace obra
