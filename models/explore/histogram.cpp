// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/histogram.h"

#include "explore/ranges.h"
#include "explore/rangevalues.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <algorithm>
#include <bit>

namespace obra {

namespace {

constexpr qint64 mostSteps = 60; // bars of numbers

/// Where bars begin, rising; each ends before the next begins, and nothing lies outside.
using Starts = std::vector<qint64>;

struct Extremes
{
    qint64 least = std::numeric_limits<qint64>::max(), most = std::numeric_limits<qint64>::min();
    qint64 withData = 0, withoutData = 0, inOtherCurrencies = 0;

    void take(qint64 value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
        ++withData;
    }
};

/// Months from that of the first day to that of the last.
Starts monthStarts(qint64 first, qint64 last)
{
    Starts starts;
    const QDate day = toDate(Day(first));
    for (QDate month(day.year(), day.month(), 1); toDay(month) <= last; month = month.addMonths(1))
        starts.push_back(toDay(month));
    return starts;
}

Starts numberStarts(qint64 least, qint64 most)
{
    qint64 step = 1;
    for (int i = 0; (most - least) / step >= mostSteps; ++i) // 1, 2, 5, 10, 20 …
        step = i % 3 == 1 ? step * 5 / 2 : step * 2;
    // Bars begin at multiples of the step, also below zero.
    qint64 from = least - (least % step + step) % step;
    Starts starts;
    for (; from <= most; from += step)
        starts.push_back(from);
    return starts;
}

Starts moneyStarts(qint64 least, qint64 most)
{
    constexpr std::array<qint64, 6> steps = { 10, 15, 20, 30, 50, 70 }; // tenths
    Starts starts;
    if (least <= 0)
        starts.push_back(least);
    if (most <= 0)
        return starts;
    // From the smallest amount there is, 1/10000; whole ten-thousands of it have six bars in each power of ten, and less than one unit is one bar.
    starts.push_back(1);
    for (qint64 power = amountScale; power <= most; power *= 10) {
        for (const qint64 step : steps) {
            const qint64 from = power / 10 * step;
            if (from <= most)
                starts.push_back(from);
        }
        if (power > std::numeric_limits<qint64>::max() / 100)
            break;
    }
    // Empty bars below the data say nothing.
    if (least > 0) {
        const auto first = std::upper_bound(starts.begin(), starts.end(), least) - 1;
        starts.erase(starts.begin(), first);
    }
    return starts;
}

/// Finds the bar of a value: by a table of all values where they are few, else by one of their highest four bits, and then a step or two.
class BarFinder
{
public:
    BarFinder(const Starts &starts, qint64 most)
        : m_starts(starts)
        , m_base(starts.front())
    {
        const quint64 span = quint64(most) - quint64(m_base);
        m_direct = span < directSpan;
        m_first.resize(m_direct ? std::size_t(span) + 1 : std::size_t(16 + 60 * 8));
        quint32 bar = 0;
        for (std::size_t slot = 0; slot < m_first.size(); ++slot) {
            const quint64 lowest = m_direct ? slot : lowestOf(slot);
            while (bar + 1 < starts.size() && quint64(starts[bar + 1]) - quint64(m_base) <= lowest)
                ++bar;
            m_first[slot] = bar;
        }
    }
    std::size_t operator()(qint64 value) const
    {
        const quint64 distance = quint64(value) - quint64(m_base);
        if (m_direct)
            return m_first[std::size_t(distance)];
        std::size_t bar = m_first[slotOf(distance)];
        while (bar + 1 < m_starts.size() && m_starts[bar + 1] <= value)
            ++bar;
        return bar;
    }

private:
    static constexpr quint64 directSpan = 1 << 17;
    static std::size_t slotOf(quint64 distance)
    {
        const int bits = std::bit_width(distance);
        return bits < 5 ? std::size_t(distance) : std::size_t(16 + (bits - 5) * 8) + std::size_t(distance >> (bits - 4)) - 8;
    }
    static quint64 lowestOf(std::size_t slot)
    {
        return slot < 16 ? slot : quint64((slot - 16) % 8 + 8) << ((slot - 16) / 8 + 1);
    }

    const Starts &m_starts;
    qint64 m_base;
    bool m_direct = false;
    std::vector<quint32> m_first;
};

/// Goes over the rows of a population twice: for what there is, and to count it.
class HistogramMaker
{
public:
    HistogramMaker(const Slice &slice, Histogram &result, std::stop_token stop)
        : m_slice(slice)
        , m_table(slice.table())
        , m_result(result)
        , m_stop(std::move(stop))
    {
    }

    bool make()
    {
        const auto threads = std::size_t(rangeThreads(m_table.rows));
        std::vector<Extremes> extremes(threads);
        if (!forRanges(m_table.rows, m_stop, [&](int thread, quint32 from, quint32 to) { measure(extremes[std::size_t(thread)], from, to); }))
            return false;
        Extremes all;
        for (const Extremes &part : extremes) {
            all.least = std::min(all.least, part.least);
            all.most = std::max(all.most, part.most);
            all.withData += part.withData;
            all.withoutData += part.withoutData;
            all.inOtherCurrencies += part.inOtherCurrencies;
        }
        m_result.withData = all.withData;
        m_result.withoutData = all.withoutData;
        m_result.inOtherCurrencies = all.inOtherCurrencies;
        m_result.rows = all.withData + all.withoutData + all.inOtherCurrencies;
        if (all.withData == 0)
            return true;
        m_result.least = all.least;
        m_result.most = all.most;
        const Starts starts = isDays(m_result.field) ? monthStarts(all.least, all.most)
            : isMoney(m_result.field)                ? moneyStarts(all.least, all.most)
                                                     : numberStarts(all.least, all.most);
        const BarFinder finder(starts, all.most);
        std::vector<std::vector<qint64>> counts(threads, std::vector<qint64>(starts.size(), 0));
        const bool complete = forRanges(m_table.rows, m_stop, [&](int thread, quint32 from, quint32 to) {
            std::vector<qint64> &count = counts[std::size_t(thread)];
            forValues(from, to, [&](qint64 value) { ++count[finder(value)]; }, [] {}, [] {});
        });
        if (!complete)
            return false;
        m_result.bars.resize(qsizetype(starts.size()));
        for (std::size_t bar = 0; bar < starts.size(); ++bar) {
            Histogram::Bar &target = m_result.bars[qsizetype(bar)];
            target.from = starts[bar];
            target.to = bar + 1 < starts.size() ? starts[bar + 1] - 1 : endOfLast(starts);
            for (const std::vector<qint64> &count : counts)
                target.count += count[bar];
        }
        return true;
    }

private:
    /// The end of the last bar is as round as that of the others, as far as there is such a number.
    qint64 endOfLast(const Starts &starts) const
    {
        const qint64 start = starts.back();
        if (isDays(m_result.field))
            return toDay(toDate(Day(start)).addMonths(1)) - 1;
        if (isMoney(m_result.field) || starts.size() < 2)
            return m_result.most;
        return start + (starts[1] - starts[0]) - 1;
    }

    void measure(Extremes &part, quint32 from, quint32 to) const
    {
        Extremes sum; // the compiler keeps it in registers
        forValues(from, to, [&](qint64 value) { sum.take(value); }, [&] { ++sum.withoutData; }, [&] { ++sum.inOtherCurrencies; });
        part.least = std::min(part.least, sum.least);
        part.most = std::max(part.most, sum.most);
        part.withData += sum.withData;
        part.withoutData += sum.withoutData;
        part.inOtherCurrencies += sum.inOtherCurrencies;
    }

    template <typename Use, typename Missing, typename Other>
    void forValues(quint32 from, quint32 to, Use use, Missing missing, Other other) const
    {
        const RangeField field = m_result.field;
        if (isMoney(field)) {
            const MoneyColumn &cells = m_table.money(field);
            for (quint32 row = from; row < to; ++row) {
                if (!m_slice.matchesBut(row, field))
                    continue;
                quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row];
                const quint32 end = cells.offsets.empty() ? 0 : cells.offsets[row + 1];
                if (cell == end) {
                    missing();
                    continue;
                }
                while (cell < end && (cells.currency[cell] != m_result.currency || (m_result.field == RangeField::Amount && !countsIn(m_table, row, cell))))
                    ++cell;
                if (cell < end)
                    use(cells.amount[cell]);
                else
                    other();
            }
            return;
        }
        const bool there = visitRange(m_table, field, [&](auto number) {
            for (quint32 row = from; row < to; ++row) {
                if (!m_slice.matchesBut(row, field))
                    continue;
                const qint64 value = number(row);
                if (value == noNumber)
                    missing();
                else
                    use(value);
            }
        });
        for (quint32 row = from; !there && row < to; ++row) {
            if (m_slice.matchesBut(row, field))
                missing();
        }
    }

    const Slice &m_slice;
    const ColumnTable &m_table;
    Histogram &m_result;
    std::stop_token m_stop;
};

} // namespace

Histogram histogram(const Slice &slice, RangeField field, quint16 currency, std::stop_token stop)
{
    Histogram result;
    result.field = field;
    result.currency = isMoney(field) ? currency : quint16(0);
    if (!HistogramMaker(slice, result, std::move(stop)).make())
        result = {};
    return result;
}

quint16 mainCurrency(const Slice &slice)
{
    const ColumnTable &table = slice.table();
    if (!slice.totals().empty()) {
        const std::vector<quint32> codes = codesOf(table.facet(Field::Currency).dictionary, slice.totals().front().currency);
        return codes.empty() ? quint16(0) : quint16(codes.front());
    }
    std::vector<qint64> rows(table.facet(Field::Currency).valueCount(), 0);
    for (const quint16 code : table.amounts.currency)
        ++rows[code];
    return quint16(std::max_element(rows.begin(), rows.end()) - rows.begin());
}

} // namespace obra
