// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/slicecounter.h"

#include "explore/ranges.h"
#include "store/countedcells.h"

#include <algorithm>

namespace obra {

namespace {

constexpr quint32 smallDictionary = 512; // counted in four places, so that equal neighbours need not wait for each other

} // namespace

/// What one thread counts, to be added up at the end.
struct SliceCounter::Part
{
    std::array<std::vector<quint32>, fieldCount> values;
    std::vector<CurrencyTotal> totals;
    qint64 withPoint = 0;
    std::vector<quint32> list, other; // row numbers of a piece
};

/// How each thing is counted: over the rows that belong, or over those that do not.
struct SliceCounter::Plan
{
    std::vector<quint32> hitsBefore;               // rows that match before each piece
    std::array<qint64, fieldCount> population {};  // rows that match all but the conditions on the field
    std::array<bool, fieldCount> conditioned {};
    std::array<bool, fieldCount> complement {};
    bool complementTotals = false;
    bool anyOver[2] = { false, false };            // something is counted over the rows that match [0], that do not [1]
};

SliceCounter::SliceCounter(std::shared_ptr<const ColumnTable> table)
    : m_table(std::move(table))
{
}

RowCounts SliceCounter::empty() const
{
    RowCounts counts;
    for (std::size_t field = 0; field < fieldCount; ++field)
        counts.values[field].assign(codeCount(m_table->facets[field].dictionary), 0);
    counts.totals.resize(codeCount(m_table->facet(Field::Currency).dictionary));
    return counts;
}

bool SliceCounter::fill(Slice &slice, const SliceMasks &masks, std::stop_token stop)
{
    if (!m_haveAll) {
        Slice everything;
        Plan plan;
        RowCounts all = empty();
        if (!markRows(everything, {}, plan, stop) || !count(everything, plan, all, stop))
            return false;
        m_all = std::move(all);
        m_haveAll = true;
    }
    Plan plan;
    if (!markRows(slice, masks, plan, stop))
        return false;
    RowCounts counts = empty();
    if (!count(slice, plan, counts, stop))
        return false;

    for (std::size_t field = 0; field < fieldCount; ++field) {
        std::vector<qint64> &numbers = counts.values[field];
        if (plan.complement[field]) {
            for (std::size_t code = 0; code < numbers.size(); ++code)
                numbers[code] = m_all.values[field][code] - numbers[code];
        }
        slice.m_counts[field] = std::move(numbers);
    }
    slice.m_rowsWithPoint = plan.complementTotals ? m_all.withPoint - counts.withPoint : counts.withPoint;
    const Dictionary &currencies = m_table->facet(Field::Currency).dictionary;
    for (std::size_t code = 0; code < counts.totals.size(); ++code) {
        CurrencyTotal total = counts.totals[code];
        if (plan.complementTotals) {
            const CurrencyTotal &all = m_all.totals[code];
            total.amount = all.amount - total.amount;
            total.contracts = all.contracts - total.contracts;
            total.awards = all.awards - total.awards;
            total.rows = all.rows - total.rows;
            total.contractCount = all.contractCount - total.contractCount;
            total.awardCount = all.awardCount - total.awardCount;
        }
        if (total.rows == 0 && total.awardCount == 0)
            continue;
        if (code < currencies.values.size())
            total.currency = QString::fromStdString(currencies.values[code]);
        slice.m_totals.push_back(std::move(total));
    }
    std::stable_sort(slice.m_totals.begin(), slice.m_totals.end(),
                     [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.rows > b.rows; });
    return true;
}

bool SliceCounter::markRows(Slice &slice, const SliceMasks &masks, Plan &plan, std::stop_token stop) const
{
    const quint32 rows = m_table->rows;
    std::vector<std::vector<const RowMask *>> dimensions; // by bit
    const auto addDimension = [&](std::vector<const RowMask *> of) -> quint64 {
        if (of.empty())
            return 0;
        dimensions.push_back(std::move(of));
        return quint64(1) << (dimensions.size() - 1);
    };
    for (std::size_t field = 0; field < fieldCount; ++field) {
        plan.conditioned[field] = masks.fields[field] != nullptr;
        if (plan.conditioned[field])
            slice.m_bitsOfField[field] = addDimension({ masks.fields[field] });
    }
    for (std::size_t range = 0; range < rangeFieldCount; ++range) {
        slice.m_bitsOfRange[range] = addDimension(masks.ranges[range]);
        const quint64 inCurrency = addDimension(masks.inCurrency[range]);
        slice.m_bitsOfRange[range] |= inCurrency;
        slice.m_bitsOfField[std::size_t(Field::Currency)] |= inCurrency;
    }
    addDimension(masks.others);

    std::vector<quint32> hits(rows / rangeRows + 2, 0);
    std::vector<std::array<qint64, fieldCount>> populations(std::size_t(rangeThreads(rows)), std::array<qint64, fieldCount> {});
    const auto mark = [&](auto *const all) {
        using Bits = std::remove_pointer_t<decltype(all)>;
        return forRanges(rows, stop, [&](int thread, quint32 from, quint32 to) {
            Bits *const fails = all + from;
            const quint32 size = to - from;
            for (std::size_t bit = 0; bit < dimensions.size(); ++bit) {
                for (const RowMask *mask : dimensions[bit]) {
                    const quint8 *const failing = mask->data() + from;
                    for (quint32 i = 0; i < size; ++i)
                        fails[i] = Bits(fails[i] | (Bits(failing[i]) << bit));
                }
            }
            const auto countWithin = [&](Bits allowed) {
                quint32 number = 0;
                const Bits others = Bits(~allowed);
                for (quint32 i = 0; i < size; ++i)
                    number += (fails[i] & others) == 0;
                return number;
            };
            hits[from / rangeRows + 1] = countWithin(0);
            for (std::size_t field = 0; field < fieldCount; ++field) {
                if (plan.conditioned[field])
                    populations[std::size_t(thread)][field] += countWithin(Bits(slice.m_bitsOfField[field]));
            }
        });
    };
    // Hardly any filter has more than eight dimensions, so that a byte a row is nearly always enough.
    const bool narrow = dimensions.size() <= 8;
    if (narrow)
        slice.m_fails.assign(rows, 0);
    else
        slice.m_manyFails.assign(rows, 0);
    if (!(narrow ? mark(slice.m_fails.data()) : mark(slice.m_manyFails.data())))
        return false;
    for (std::size_t piece = 1; piece < hits.size(); ++piece)
        hits[piece] += hits[piece - 1];
    const quint32 matching = hits.back();
    slice.m_rows.resize(matching);
    plan.hitsBefore = std::move(hits);

    // The whole table has been counted before (but for the first time, when everything matches and this counts it).
    const auto counted = [&](bool complement) { plan.anyOver[complement] = true; };
    for (std::size_t field = 0; field < fieldCount; ++field) {
        plan.population[field] = plan.conditioned[field] ? 0 : matching;
        for (const auto &numbers : populations)
            plan.population[field] += numbers[field];
        plan.complement[field] = m_haveAll && plan.population[field] > rows / 2;
        if (!plan.conditioned[field])
            counted(plan.complement[field]);
    }
    plan.complementTotals = m_haveAll && matching > rows / 2;
    counted(plan.complementTotals);
    return true;
}

bool SliceCounter::count(Slice &slice, const Plan &plan, RowCounts &counts, std::stop_token stop) const
{
    std::vector<Part> parts(std::size_t(rangeThreads(m_table->rows)));
    for (Part &part : parts) {
        for (std::size_t field = 0; field < fieldCount; ++field) {
            const std::size_t codes = m_table->facets[field].codeCount();
            part.values[field].assign(codes <= smallDictionary ? 4 * smallDictionary : codes, 0);
        }
        part.totals.resize(counts.totals.size());
        part.list.resize(rangeRows);
        part.other.resize(rangeRows);
    }
    const bool complete = forRanges(m_table->rows, stop, [&](int thread, quint32 from, quint32 to) {
        Part &part = parts[std::size_t(thread)];
        if (slice.m_manyFails.empty())
            countPiece(slice, slice.m_fails.data(), plan, part, from, to);
        else
            countPiece(slice, slice.m_manyFails.data(), plan, part, from, to);
    });
    if (!complete)
        return false;
    for (const Part &part : parts) {
        for (std::size_t field = 0; field < fieldCount; ++field) {
            std::vector<qint64> &numbers = counts.values[field];
            const std::vector<quint32> &counted = part.values[field];
            const FacetColumn &column = m_table->facets[field];
            const quint32 codes = column.codeCount();
            const std::size_t places = codes <= smallDictionary ? 4 : 1;
            for (std::size_t place = 0; place < places; ++place) {
                const quint32 *const count = counted.data() + place * smallDictionary;
                const auto values = quint32(numbers.size());
                for (quint32 code = 0; code < values; ++code)
                    numbers[code] += count[code];
                for (quint32 code = values; code < codes; ++code) { // a set counts for each of its values
                    if (count[code] == 0)
                        continue;
                    for (const quint32 value : column.values(code))
                        numbers[value] += count[code];
                }
            }
        }
        for (std::size_t code = 0; code < counts.totals.size(); ++code) {
            CurrencyTotal &sum = counts.totals[code];
            const CurrencyTotal &total = part.totals[code];
            sum.amount += total.amount;
            sum.contracts += total.contracts;
            sum.awards += total.awards;
            sum.rows += total.rows;
            sum.contractCount += total.contractCount;
            sum.awardCount += total.awardCount;
        }
        counts.withPoint += part.withPoint;
    }
    return true;
}

template <typename Bits>
void SliceCounter::countPiece(Slice &slice, const Bits *fails, const Plan &plan, Part &part, quint32 from, quint32 to) const
{
    const auto collect = [&](std::vector<quint32> &list, auto belongs) {
        quint32 size = 0;
        quint32 *const out = list.data();
        for (quint32 row = from; row < to; ++row) {
            out[size] = row; // written always, kept when it belongs: no branch to guess
            size += belongs(row);
        }
        return size;
    };
    const quint32 matching = collect(part.list, [&](quint32 row) { return fails[row] == 0; });
    std::copy_n(part.list.data(), matching, slice.m_rows.data() + plan.hitsBefore[from / rangeRows]);

    quint32 missing = 0;
    if (plan.anyOver[1])
        missing = collect(part.other, [&](quint32 row) { return fails[row] != 0; });
    const quint32 *const lists[2] = { part.list.data(), part.other.data() };
    const quint32 sizes[2] = { matching, missing };
    for (std::size_t field = 0; field < fieldCount; ++field) {
        if (!plan.conditioned[field])
            countField(field, lists[plan.complement[field]], sizes[plan.complement[field]], part);
    }
    addMoney(lists[plan.complementTotals], sizes[plan.complementTotals], part);

    for (std::size_t field = 0; field < fieldCount; ++field) {
        if (!plan.conditioned[field])
            continue;
        const Bits others = Bits(~slice.m_bitsOfField[field]);
        const auto sibling = [&](quint32 row) { return (fails[row] & others) == 0; };
        const quint32 size = plan.complement[field] ? collect(part.list, [&](quint32 row) { return !sibling(row); })
                                                    : collect(part.list, sibling);
        countField(field, part.list.data(), size, part);
    }
}

void SliceCounter::countField(std::size_t field, const quint32 *rows, quint32 size, Part &part) const
{
    const FacetColumn &column = m_table->facets[field];
    quint32 *const counts = part.values[field].data();
    if (column.codes.empty()) {
        counts[0] += size;
        return;
    }
    const quint32 step = column.codeCount() <= smallDictionary ? smallDictionary : 0;
    column.codes.visit([&](const auto *codes) {
        quint32 i = 0;
        for (; i + 4 <= size; i += 4) {
            ++counts[codes[rows[i]]];
            ++counts[step + codes[rows[i + 1]]];
            ++counts[2 * step + codes[rows[i + 2]]];
            ++counts[3 * step + codes[rows[i + 3]]];
        }
        for (; i < size; ++i)
            ++counts[codes[rows[i]]];
    });
}

void SliceCounter::addMoney(const quint32 *rows, quint32 size, Part &part) const
{
    const AmountColumn &cells = m_table->amounts;
    if (!cells.offsets.empty()) {
        cells.offsets.visit([&](auto offset) {
            for (quint32 i = 0; i < size; ++i) {
                const quint32 end = offset(rows[i] + 1);
                for (quint32 cell = offset(rows[i]); cell < end; ++cell) {
                    CurrencyTotal &total = part.totals[cells.currency[cell]];
                    total.amount += cells.amount[cell];
                    total.contracts += cells.contracts[cell];
                    total.awards += cells.awards[cell];
                    total.rows += !cells.awardsApart || countsIn(*m_table, rows[i], cell);
                    total.contractCount += cells.contractCount[cell];
                    total.awardCount += cells.awardCount[cell];
                }
            }
        });
    }
    if (!m_table->points.offsets.empty()) {
        const quint32 *const offsets = m_table->points.offsets.data();
        qint64 withPoint = 0;
        for (quint32 i = 0; i < size; ++i)
            withPoint += offsets[rows[i] + 1] > offsets[rows[i]];
        part.withPoint += withPoint;
    }
}

} // namespace obra
