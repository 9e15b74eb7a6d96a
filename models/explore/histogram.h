// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <stop_token>

namespace obra {

/// How the rows spread over a field of days, numbers or money, under all conditions but those on ranges of that field: what a facet with two
/// handles draws. Days in months, numbers one by one or in equal steps, money in steps of 1, 1.5, 2, 3, 5 and 7 in each power of ten.
struct Histogram
{
    struct Bar
    {
        qint64 from = 0, to = 0;   ///< both belong to it; days since 1970-01-01, numbers, or 1/10000 of the currency unit
        qint64 count = 0;          ///< rows
    };

    RangeField field = RangeField::Date;
    quint16 currency = 0;          ///< money: code of Field::Currency
    QVector<Bar> bars;             ///< rising, without gaps; money that is zero or less is the first bar. Empty when no row has data
    qint64 rows = 0;               ///< rows counted: withData + withoutData + inOtherCurrencies
    qint64 withData = 0;
    qint64 withoutData = 0;
    qint64 inOtherCurrencies = 0;  ///< money: rows that have some, but not in that currency
    qint64 least = 0, most = 0;    ///< of the data; 0 without any
};

/// Any thread; a million rows in a few milliseconds. @p currency: for money. When stopped the histogram is empty.
Histogram histogram(const Slice &slice, RangeField field, quint16 currency = 0, std::stop_token stop = {});

/// The currency of most rows of the slice, as a code of Field::Currency; of the whole table when nothing matches.
quint16 mainCurrency(const Slice &slice);

} // namespace obra
