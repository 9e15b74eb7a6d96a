// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/histogrambars.h"

#include "ocds/dates.h"

#include <array>

namespace obra {

namespace {

constexpr qint64 tailShare = 1000; // one row in a thousand

/// Joins bars [from, to) into one.
Histogram::Bar joined(const QVector<Histogram::Bar> &bars, qsizetype from, qsizetype to)
{
    Histogram::Bar bar { bars[from].from, bars[to - 1].to, 0 };
    for (qsizetype i = from; i < to; ++i)
        bar.count += bars[i].count;
    return bar;
}

QVector<Histogram::Bar> withoutTails(const QVector<Histogram::Bar> &bars, qint64 rows)
{
    const auto tail = [&](qsizetype first, qsizetype step) {
        qint64 count = 0;
        qsizetype length = 0;
        for (qsizetype i = first; i >= 0 && i < bars.size() && (count += bars[i].count) * tailShare <= rows; i += step)
            ++length;
        return length;
    };
    const qsizetype before = tail(0, 1);
    const qsizetype after = tail(bars.size() - 1, -1);
    if (before + after >= bars.size())
        return bars;
    QVector<Histogram::Bar> result;
    if (before > 0)
        result.append(joined(bars, 0, before));
    result += bars.mid(before, bars.size() - before - after);
    if (after > 0)
        result.append(joined(bars, bars.size() - after, bars.size()));
    return result;
}

QVector<Histogram::Bar> grouped(const QVector<Histogram::Bar> &bars, qsizetype most, bool months)
{
    constexpr std::array<qint64, 8> monthSteps = { 3, 6, 12, 24, 60, 120, 600, 1200 };
    QVector<Histogram::Bar> result = bars;
    for (std::size_t i = 0; result.size() > most; ++i) {
        const qint64 step = months && i < monthSteps.size() ? monthSteps[i] : (bars.size() + most - 1) / most + qint64(i);
        result.clear();
        const auto groupOf = [&](qsizetype bar) {
            if (!months)
                return bar / step;
            const QDate day = toDate(Day(bars[bar].to)); // of the last day: the first bar may begin long before
            return qsizetype((day.year() * 12 + day.month() - 1) / step);
        };
        for (qsizetype from = 0; from < bars.size();) {
            qsizetype to = from + 1;
            while (to < bars.size() && groupOf(to) == groupOf(from))
                ++to;
            result.append(joined(bars, from, to));
            from = to;
        }
    }
    return result;
}

} // namespace

QVector<Histogram::Bar> fewerBars(const Histogram &histogram, qsizetype most)
{
    most = std::max<qsizetype>(most, 2);
    if (histogram.bars.size() <= most)
        return histogram.bars;
    const QVector<Histogram::Bar> bars = withoutTails(histogram.bars, histogram.withData);
    return bars.size() <= most ? bars : grouped(bars, most, isDays(histogram.field));
}

} // namespace obra
