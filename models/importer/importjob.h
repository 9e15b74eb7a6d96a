// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"
#include "store/source.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace obra {

struct ImportOptions
{
    QString cachePath;               ///< The cache to make or to add to.
    bool keepExisting = true;        ///< Add to what is there; false = the new cache holds only these files.
    qint64 maximumCacheBytes = 0;    ///< See CacheWriter::Options.
};

/// How far an import is; a value, sent a few times a second.
struct ImportProgress
{
    enum class Phase : quint8 { Preparing, Reading, Compiling, Finishing, Done };
    Phase phase = Phase::Preparing;
    qint64 bytesDone = 0, bytesTotal = 0;   ///< of the files on disk (compressed)
    qint64 jsonBytes = 0;                   ///< of JSON read so far
    double bytesPerSecond = 0;              ///< of bytesDone, smoothed
    double secondsLeft = -1;                ///< -1 unknown
    qint64 read = 0, stored = 0, duplicates = 0, rejected = 0;
    qint64 errors = 0, warnings = 0;
    int percent = 0;                        ///< of the phase
    QString file;                           ///< entry being read
};

/// What an import did. read = stored + duplicates + rejected, always.
struct ImportReport
{
    enum class Outcome : quint8 { Done, Cancelled, Failed };
    Outcome outcome = Outcome::Failed;
    QString error;                          ///< Failed: what happened and what to do, in the current language
    std::vector<SourceInfo> sources;
    qint64 read = 0, stored = 0, duplicates = 0, rejected = 0;
    qint64 errors = 0, warnings = 0, infos = 0;
    qint64 releases = 0, processes = 0, projects = 0, contracts = 0, awards = 0; ///< in the whole cache afterwards
    qint64 jsonBytes = 0;
    double seconds = 0, megabytesPerSecond = 0, peakMemoryMB = 0;
    std::vector<Issue> issues;              ///< the first 10,000; all of them are in the cache
};

/// Imports files, folders and archives into the cache. Blocks; run it on a worker thread. Uses two threads of its own (reading and parsing beside writing).
///
/// Never throws: every failure is in the report. On Cancelled and Failed the cache is as it was before. @p progress is called on the calling thread or on a worker, a few times a second.
ImportReport runImport(const QStringList &paths, const ImportOptions &options, std::stop_token stop = {},
                       const std::function<void(const ImportProgress &)> &progress = {});

} // namespace obra
