// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <memory>
#include <vector>

namespace obra {

struct CurrencyTotal
{
    QString currency;              ///< dictionary value; "" = none said
    ScaledSum amount = 0, contracts = 0, awards = 0;
    qint64 rows = 0;               ///< that count for something in it (see countsIn()); 0 where it is only in awards, beside contracts in other currencies
    qint64 contractCount = 0, awardCount = 0;
};

struct FacetValue
{
    quint32 code = 0;              ///< in the dictionary; 0 = no data
    qint64 count = 0;              ///< rows with that value under all other conditions
};

/// The immutable answer to one filter: every view of the window reads the same one, so that no two can disagree.
///
/// Thread-safe: never changes after Engine made it.
class Slice
{
public:
    const Filter &filter() const { return m_filter; }
    Unit unit() const { return m_table->unit; }
    const ColumnTable &table() const { return *m_table; }
    std::shared_ptr<const ColumnTable> sharedTable() const { return m_table; }

    qint64 count() const { return static_cast<qint64>(m_rows.size()); }
    qint64 total() const { return m_table->rows; }
    /// Row numbers (not rowids) that match, ascending.
    const std::vector<quint32> &rows() const { return m_rows; }
    bool contains(quint32 row) const { return fails(row) == 0; }

    /// Totals of the matching rows per currency, largest number of rows first.
    const std::vector<CurrencyTotal> &totals() const { return m_totals; }
    /// Counts of every value of the field under all conditions but those on the field itself; index = code.
    const std::vector<qint64> &counts(Field field) const { return m_counts[static_cast<int>(field)]; }
    /// Values with a count or chosen in the filter, most frequent first (years: by year). "No data" is code 0.
    std::vector<FacetValue> facet(Field field) const;
    /// True when the row matches all conditions but those on @p field (what the facet counts).
    bool matchesBut(quint32 row, Field field) const { return (fails(row) & ~m_bitsOfField[static_cast<int>(field)]) == 0; }
    /// True when the row matches all conditions but those on ranges of @p field, or on having it (what a histogram counts).
    bool matchesBut(quint32 row, RangeField field) const { return (fails(row) & ~m_bitsOfRange[static_cast<int>(field)]) == 0; }
    /// Sum of the amount in @p currency (code of Field::Currency) for every value of @p field, siblings counted as in counts(); a row with several
    /// values counts whole for each. Computed when asked; any thread.
    std::vector<ScaledSum> sums(Field field, quint16 currency) const;

    qint64 rowsWithPoint() const { return m_rowsWithPoint; }
    /// Conditions of the filter that do not apply to the unit and were passed over.
    Filter passedOver() const;
    /// Values that the filter names but the data do not have, e.g. after another cache was opened.
    const QStringList &unknownValues() const { return m_unknownValues; }

private:
    friend class Engine;
    friend class SliceCounter;

    std::shared_ptr<const ColumnTable> m_table;
    Filter m_filter;
    std::vector<quint32> m_rows;
    quint64 fails(quint32 row) const { return m_manyFails.empty() ? m_fails[row] : m_manyFails[row]; }
    // A dimension is a field or range with conditions, or all other conditions together; each has a bit, set where the row fails in it.
    std::vector<quint8> m_fails;
    std::vector<quint64> m_manyFails;   // instead of m_fails, when there are more than eight dimensions
    std::array<quint64, fieldCount> m_bitsOfField {};
    std::array<quint64, rangeFieldCount> m_bitsOfRange {};
    std::array<std::vector<qint64>, fieldCount> m_counts;
    std::vector<CurrencyTotal> m_totals;
    qint64 m_rowsWithPoint = 0;
    QStringList m_unknownValues;
};

} // namespace obra
