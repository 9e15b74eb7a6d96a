// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

namespace obra {

/// What a chart shows of a slice, computed and tested without painting.
struct ChartData
{
    enum class Measure : quint8 { Count, Amount };

    Field field = Field::Year;
    Measure measure = Measure::Count;
    QString currency;                 ///< Amount: the one currency shown (dictionary value)
    struct Bar
    {
        QString value, label;         ///< value is what a filter names; label is for people
        qint64 count = 0;             ///< rows
        ScaledSum sum = 0;            ///< Amount
        bool chosen = false;          ///< in the filter
        bool others = false, noData = false;
    };
    QVector<Bar> bars;                ///< years ascending without gaps; else largest first, then "others", then "no data"
    qint64 rows = 0;                  ///< rows counted in the bars' population (siblings)
    qint64 rowsInOtherCurrencies = 0; ///< Amount: rows with money but not in that currency
    qint64 rowsWithoutAmount = 0;     ///< Amount: rows with no money at all
};

/// @p maximumBars: how many values before "others" (not for years). @p currency empty = that of most rows. Any thread; 1 M rows in < 20 ms.
ChartData chartData(const Slice &slice, Field field, ChartData::Measure measure, const QString &currency = {}, int maximumBars = 12);

} // namespace obra
