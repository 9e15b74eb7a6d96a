// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/ordering.h"

#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

namespace obra {

namespace {

template <typename Key>
struct Entry
{
    Key key;
    quint32 row;
};

/// Sorts by key, equal keys as they were: a radix sort that looks only at bits that differ. False when stopped.
template <typename Key>
bool radixSort(std::vector<Entry<Key>> &entries, Key most, std::stop_token stop)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t(1) << digitBits;
    const int bits = std::bit_width(most);
    if (bits == 0)
        return true;
    std::vector<Entry<Key>> other(entries.size());
    for (int shift = 0; shift < bits; shift += digitBits) {
        if (stop.stop_requested())
            return false;
        std::array<quint32, digits> places {};
        for (const Entry<Key> &entry : entries)
            ++places[(entry.key >> shift) & (digits - 1)];
        quint32 place = 0;
        for (quint32 &count : places)
            place += std::exchange(count, place);
        for (const Entry<Key> &entry : entries)
            other[places[(entry.key >> shift) & (digits - 1)]++] = entry;
        entries.swap(other);
    }
    return true;
}

/// Orders @p start by @p keyOf(row), a number or nothing; equal ones stay as they were.
template <typename Key, typename KeyOf>
std::vector<quint32> sortedBy(const std::vector<quint32> &start, bool descending, std::stop_token stop, KeyOf keyOf)
{
    std::vector<Entry<Key>> entries;
    entries.reserve(start.size());
    std::vector<quint32> without;
    Key least = std::numeric_limits<Key>::max();
    Key most = 0;
    for (const quint32 row : start) {
        const std::optional<Key> key = keyOf(row);
        if (!key) {
            without.push_back(row);
            continue;
        }
        entries.push_back({ *key, row });
        least = std::min(least, *key);
        most = std::max(most, *key);
    }
    if (!entries.empty()) {
        for (Entry<Key> &entry : entries)
            entry.key = descending ? most - entry.key : entry.key - least;
        if (!radixSort<Key>(entries, most - least, stop))
            return {};
    }
    std::vector<quint32> order;
    order.reserve(start.size());
    for (const Entry<Key> &entry : entries)
        order.push_back(entry.row);
    order.insert(order.end(), without.begin(), without.end());
    return order;
}

std::optional<Field> fieldOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Buyer: return Field::Buyer;
    case SortColumn::ProcuringEntity: return Field::ProcuringEntity;
    case SortColumn::Supplier: return Field::Supplier;
    case SortColumn::Method: return Field::Method;
    case SortColumn::Status: return Field::Status;
    case SortColumn::ContractStatus: return Field::ContractStatus;
    case SortColumn::Category: return Field::Category;
    case SortColumn::Type: return Field::Type;
    case SortColumn::Province: return Field::Province;
    case SortColumn::Source: return Field::Source;
    default: return std::nullopt;
    }
}

/// By a column of numbers of which those under @p least are "unknown".
template <typename Numbers>
std::vector<quint32> sortedByNumber(const Numbers &column, qint64 least, const std::vector<quint32> &start, bool descending, std::stop_token stop)
{
    if (column.size() < start.size())
        return start;
    return sortedBy<quint32>(start, descending, stop, [&](quint32 row) -> std::optional<quint32> {
        const qint64 number = column[row];
        if (number < least)
            return std::nullopt;
        return quint32(number - least);
    });
}

/// All rows, which stand in @p start, by one column.
std::vector<quint32> sortedByColumn(const ColumnTable &table, SortKey key, quint16 currency, const std::vector<quint32> &start, std::stop_token stop)
{
    const bool descending = key.descending;
    if (const std::optional<Field> field = fieldOf(key.column)) {
        const FacetColumn &facet = table.facet(*field);
        return sortedBy<quint32>(start, descending, stop, [&](quint32 row) -> std::optional<quint32> {
            // Dictionaries are sorted, so codes are ranks. Of several values the first counts: it is the one that a cell begins with.
            const quint32 first = facet.row(row).first();
            return first == 0 ? std::nullopt : std::optional<quint32>(first);
        });
    }
    const auto sortedByDay = [&](RangeField field) { return sortedByNumber(table.days(field), qint64(noDay) + 1, start, descending, stop); };
    switch (key.column) {
    case SortColumn::Ocid: return sortedByNumber(table.ocidRank, 0, start, descending, stop);
    case SortColumn::Title: return sortedByNumber(table.titleRank, 0, start, descending, stop);
    case SortColumn::Date: return sortedByNumber(table.day, qint64(noDay) + 1, start, descending, stop);
    case SortColumn::Tenderers: return sortedByNumber(table.tenderers, 0, start, descending, stop);
    case SortColumn::Contracts: return sortedByNumber(table.contracts, 0, start, descending, stop);
    case SortColumn::Releases: return sortedByNumber(table.releases, 0, start, descending, stop);
    case SortColumn::Amendments: return sortedByNumber(table.amendments, 0, start, descending, stop);
    case SortColumn::Award: return sortedByDay(RangeField::Award);
    case SortColumn::Signature: return sortedByDay(RangeField::Signature);
    case SortColumn::ContractStart: return sortedByDay(RangeField::ContractStart);
    case SortColumn::ContractEnd: return sortedByDay(RangeField::ContractEnd);
    case SortColumn::Paid:
    case SortColumn::Amount: {
        const MoneyColumn &cells = table.money(key.column == SortColumn::Paid ? RangeField::Paid : RangeField::Amount);
        if (cells.offsets.empty())
            return start;
        return sortedBy<quint64>(start, descending, stop, [&](quint32 row) -> std::optional<quint64> {
            for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
                if (cells.currency[cell] == currency && (key.column != SortColumn::Amount || countsIn(table, row, cell))) // shifted, so that negative amounts come first
                    return quint64(cells.amount[cell]) ^ (quint64(1) << 63);
            }
            return std::nullopt;
        });
    }
    default: return start;
    }
}

/// All rows by ocid (project id), so that ties fall alike in whatever order the files were imported.
std::vector<quint32> rowsByOcid(const ColumnTable &table)
{
    std::vector<quint32> rows(table.rows);
    if (table.ocidRank.size() < rows.size()) {
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (quint32 row = 0; row < table.rows; ++row)
        rows[table.ocidRank[row]] = row;
    return rows;
}

} // namespace

std::vector<quint32> sortedRows(const ColumnTable &table, const QVector<SortKey> &keys, quint16 currency, std::stop_token stop)
{
    std::vector<quint32> order = rowsByOcid(table);
    // From the least important key to the most important one: each sort leaves equal rows as the ones before it put them.
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        order = sortedByColumn(table, *key, currency, order, stop);
        if (stop.stop_requested())
            return {};
    }
    return order;
}

} // namespace obra
