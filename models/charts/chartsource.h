// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace obra {

/// What a record is called, and the id that a filter finds it by (ocid or project id).
struct RecordName
{
    QString title, id;
};

/// What charts are made from: the slice that is shown, and a way to have that of another filter over the same table.
struct ChartSource
{
    std::shared_ptr<const Slice> slice;
    /// Null when stopped; used for the siblings of what is chosen. Called on the thread that makes the chart.
    std::function<std::shared_ptr<const Slice>(const Filter &filter)> sliceOf;
    /// Titles and ids of the records with these ids in the cache, in their order; for charts of single works. Not there: charts do without names.
    std::function<QVector<RecordName>(const QVector<qint64> &records)> namesOf;
    Day today = toDay(QDate::currentDate());
    std::stop_token stop;
};

} // namespace obra
