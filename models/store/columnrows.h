// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/amountcells.h"
#include "store/columnbuilder.h"
#include "store/moneycells.h"

namespace obra {

/// The rows read since the last chunk was written.
struct ColumnBuilder::Chunk
{
    explicit Chunk(TextCodes &currencies) : amounts(currencies), estimate(currencies), paid(currencies) {}

    DayArray &days(RangeField field) { return phases[std::size_t(field) - 1]; }

    IdArray id, textId;
    DayArray day;
    std::array<DayArray, phaseCount> phases;
    TendererArray tenderers;
    CountArray contracts, releases;
    AmountCells amounts;
    MoneyCells estimate, paid;
    std::vector<quint32> pointEnds;
    std::vector<float> longitude, latitude;
    std::vector<quint8> quality;
};

} // namespace obra
