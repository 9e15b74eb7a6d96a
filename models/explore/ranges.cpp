// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/ranges.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace obra {

namespace {
constexpr quint32 rowsForTwoThreads = 4 * rangeRows;
}

int rangeThreads(quint32 rows)
{
    static const unsigned processors = std::thread::hardware_concurrency();
    return rows >= rowsForTwoThreads && processors != 1 ? 2 : 1;
}

bool forRanges(quint32 rows, std::stop_token stop, const std::function<void(int, quint32, quint32)> &work)
{
    std::atomic<quint32> next { 0 };
    std::atomic<bool> complete { true };
    const quint32 pieces = rows / rangeRows + (rows % rangeRows != 0);
    const auto run = [&](int thread) {
        for (quint32 piece = next++; piece < pieces; piece = next++) {
            if (stop.stop_requested()) {
                complete = false;
                return;
            }
            const quint32 from = piece * rangeRows;
            work(thread, from, from + std::min(rangeRows, rows - from));
        }
    };
    std::jthread second;
    if (rangeThreads(rows) > 1) {
        try {
            second = std::jthread(run, 1);
        } catch (const std::system_error &) { // no more threads to be had: this one does it all
        }
    }
    run(0);
    if (second.joinable())
        second.join();
    return complete;
}

} // namespace obra
