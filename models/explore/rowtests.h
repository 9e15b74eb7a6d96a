// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/valuecodes.h"

#include <functional>
#include <memory>
#include <vector>

namespace obra {

/// One byte a row: 1 where a condition fails, else 0.
using RowMask = std::vector<quint8>;

/// Writes the bytes of rows [from, to) to fails[from] … fails[to - 1]; several threads may call it for different rows at once.
using RowTest = std::function<void(quint32 from, quint32 to, quint8 *fails)>;

/// All conditions on the values of @p field together. The table must outlive the test.
RowTest fieldTest(const ColumnTable &table, Field field, const ChosenCodes &codes);

/// A positive Amount condition, to be met in one of the chosen currencies. The table must outlive the test.
RowTest chosenCurrencyTest(const ColumnTable &table, const Condition &condition, const ChosenCodes &codes);

/// A condition on anything else but Text and Ids (Has with a word it does not know matches nothing).
RowTest conditionTest(const ColumnTable &table, const Condition &condition);

/// Is the amount within what the condition says?
inline bool meetsAmount(const Condition &condition, ScaledAmount amount)
{
    return (!condition.amountFrom || amount >= *condition.amountFrom) && (!condition.amountTo || amount <= *condition.amountTo);
}

/// Rows whose text is among @p textIds (sorted).
RowMask textMask(const ColumnTable &table, const std::vector<qint64> &textIds, bool negated);
/// Rows with the rowids of @p ids; 0 is no row.
RowMask idMask(const ColumnTable &table, const std::vector<qint64> &ids, bool negated);

} // namespace obra
