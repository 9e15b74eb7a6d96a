// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatedtable.h"

namespace obra::bench {

namespace {

template <typename Array>
void repeat(Array &array, quint32 times)
{
    const Array once = array;
    array.reserve(once.size() * times);
    for (quint32 i = 1; i < times; ++i)
        for (std::size_t at = 0; at < once.size(); ++at)
            array.push_back(once[at]);
}

/// Rowids and ranks: every row keeps one of its own.
template <typename Array>
void repeatUnique(Array &array, quint32 times)
{
    const Array once = array;
    array.clear();
    array.reserve(once.size() * times);
    for (quint32 i = 0; i < times; ++i)
        for (std::size_t at = 0; at < once.size(); ++at)
            array.push_back(once[at] * times + i);
}

void repeatRising(IdArray &ids, quint32 times)
{
    const IdArray once = ids;
    for (quint32 i = 1; i < times && !once.empty(); ++i)
        for (const qint64 id : once)
            ids.push_back(once.back() * i + id);
}

template <typename Offsets>
void repeatOffsets(Offsets &offsets, quint32 times)
{
    if (offsets.empty())
        return;
    const Offsets once = offsets;
    for (quint32 i = 1; i < times; ++i)
        for (std::size_t at = 1; at < once.size(); ++at)
            offsets.push_back(once.back() * i + once[at]);
}

void repeatMoney(MoneyColumn &money, quint32 times)
{
    repeatOffsets(money.offsets, times);
    repeat(money.currency, times);
    repeat(money.amount, times);
}

} // namespace

std::shared_ptr<const ColumnTable> repeatedTable(const ColumnTable &table, quint32 times)
{
    auto result = std::make_shared<ColumnTable>(table);
    result->rows = table.rows * times;
    repeatRising(result->id, times);
    repeatUnique(result->textId, times);
    repeatUnique(result->titleRank, times);
    repeatUnique(result->ocidRank, times);
    for (FacetColumn &facet : result->facets)
        repeat(facet.codes, times);
    repeat(result->day, times);
    for (DayArray &days : result->phases)
        repeat(days, times);
    repeat(result->tenderers, times);
    repeat(result->contracts, times);
    repeat(result->releases, times);
    repeatMoney(result->amounts, times);
    repeat(result->amounts.contracts, times);
    repeat(result->amounts.awards, times);
    repeat(result->amounts.contractCount, times);
    repeat(result->amounts.awardCount, times);
    repeatMoney(result->estimate, times);
    repeatMoney(result->paid, times);
    result->deriveMoney();
    repeatOffsets(result->points.offsets, times);
    repeat(result->points.longitude, times);
    repeat(result->points.latitude, times);
    repeat(result->points.quality, times);
    return result;
}

} // namespace obra::bench
