// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/amountcells.h"
#include "store/columnbuilder.h"

namespace obra {

/// The rows read since the last chunk was written.
struct ColumnBuilder::Chunk
{
    explicit Chunk(TextCodes &currencies) : amounts(currencies) {}

    std::vector<qint64> id, textId;
    std::vector<Day> day;
    std::vector<qint16> tenderers;
    std::vector<quint16> contracts, releases;
    AmountCells amounts;
    std::vector<quint32> pointEnds;
    std::vector<float> longitude, latitude;
    std::vector<quint8> quality;
};

} // namespace obra
