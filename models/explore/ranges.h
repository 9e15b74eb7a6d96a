// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace obra {

/// Rows are worked on in pieces of this many: small enough to stop within a millisecond, and a multiple of what the processor adds at once.
inline constexpr quint32 rangeRows = 32768;

/// How many threads forRanges() uses for so many rows: one when starting another would take longer than the work.
int rangeThreads(quint32 rows);

/// Calls @p work(thread, from, to) for pieces of [0, rows) that begin at multiples of rangeRows, on rangeThreads(rows) threads with thread = 0, 1 …;
/// the pieces of one thread come in ascending order. False when stopped; then some pieces are missing. @p work must not throw.
bool forRanges(quint32 rows, std::stop_token stop, const std::function<void(int thread, quint32 from, quint32 to)> &work);

} // namespace obra
