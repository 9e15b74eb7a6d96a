// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "store/cachereader.h"

#include <stop_token>

namespace obra {

/// Calls @p each(row, text) for the rows, whose texts are read in pages; returns early when stopped. Throws StoreError.
template<typename Each>
void forEachExportRow(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, std::stop_token stop, Each &&each)
{
    constexpr std::size_t pageRows = 500;
    for (std::size_t first = 0; first < rows.size(); first += pageRows) {
        if (stop.stop_requested())
            return;
        const std::size_t last = std::min(rows.size(), first + pageRows);
        QVector<qint64> ids;
        for (std::size_t i = first; i < last; ++i)
            ids.append(slice.table().id[rows[i]]);
        const QVector<RowText> texts = reader.rows(slice.unit(), ids);
        for (std::size_t i = first; i < last; ++i)
            each(rows[i], texts.value(static_cast<qsizetype>(i - first)));
    }
}

} // namespace obra
