// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/cachefiller.h"

#include <functional>
#include <stop_token>

namespace obra {

/// Compiles the processes and projects whose documents came in several pieces, after all reading: their raw documents are read back in the fixed
/// order, merged on worker threads and put into the cache. Runs on the writing thread; may throw StoreError.
/// @p progress is called often with done and total.
void compileTouched(CacheWriter &writer, CacheFiller &filler, IssueCollector &issues, int threads, std::stop_token stop,
                    const std::function<void(qint64 done, qint64 total)> &progress);

} // namespace obra
