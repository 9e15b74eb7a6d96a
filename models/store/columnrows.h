// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/amountcells.h"
#include "store/columnbuilder.h"
#include "store/moneycells.h"

#include <algorithm>
#include <limits>

namespace obra {

template<typename To>
To capped(qint64 value)
{
    return To(std::clamp<qint64>(value, std::numeric_limits<To>::min(), std::numeric_limits<To>::max()));
}

/// The rows read since the last chunk was written.
struct ColumnBuilder::Chunk
{
    explicit Chunk(TextCodes &currencies) : amounts(currencies), estimate(currencies), paid(currencies) {}

    DayArray &days(RangeField field) { return phases[std::size_t(field) - 1]; }

    IdArray id, process, textId;
    DayArray day;
    std::array<DayArray, phaseCount> phases;
    TendererArray tenderers;
    CountArray contracts, releases, amendments;
    AmountCells amounts;
    MoneyCells estimate, paid;
    std::vector<quint32> pointEnds;
    std::vector<float> longitude, latitude;
    std::vector<quint8> quality;
};

} // namespace obra
