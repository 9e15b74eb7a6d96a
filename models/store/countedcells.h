// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"

namespace obra {

/// Does the row count for something in the currency of that cell of the table's amounts?
///
/// A row with contracts does not in a currency that only its awards are in: the cell is there for the awards, and its amount is not zero but nothing.
inline bool countsIn(const ColumnTable &table, quint32 row, quint32 cell)
{
    const AmountColumn &amounts = table.amounts;
    if (!amounts.awardsApart || amounts.contractCount[cell] > 0)
        return true;
    for (quint32 other = amounts.offsets[row], end = amounts.offsets[row + 1]; other < end; ++other) {
        if (amounts.contractCount[other] > 0)
            return false;
    }
    return true;
}

} // namespace obra
