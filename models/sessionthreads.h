// SPDX-License-Identifier: GPL-3.0-or-later
// What only the files of Session know.
#pragma once

#include "session.h"

#include "threads/workerthread.h"

#include <atomic>
#include <thread>

namespace obra {

/// What is wrong with the cache at @p path, and what to do, in the current language. Any thread.
QString storeProblem(const StoreError &error, const QString &path);

/// Answers filters: owns the engines and the reader their text search uses. Its members are touched on its thread only, but for the atomics.
class Session::QueryThread
{
public:
    std::atomic<quint64> generation = 0;   // the newest filter asked for
    std::stop_source stop;                 // of the newest filter; GUI thread
    std::unique_ptr<CacheReader> reader;
    std::array<std::shared_ptr<const ColumnTable>, storedUnitCount> published; // as the cache has them
    QVector<PlaceCorrection> corrections;
    std::array<std::unique_ptr<Engine>, storedUnitCount> engines;
    std::shared_ptr<const OrganizationIdentifiers> identifiers; // read when they are first wanted
    /// The engine of the unit's rows; null when no cache is open.
    Engine *engine(Unit unit) const { return engines[static_cast<std::size_t>(rowsUnit(unit))].get(); }
    WorkerThread thread { QStringLiteral("query") }; // last: stopped before what it uses goes
};

/// Fetches rows and records with a reader of its own, so that scrolling never waits for a filter.
class Session::RowsThread
{
public:
    std::unique_ptr<CacheReader> reader;
    WorkerThread thread { QStringLiteral("rows") };
};

class Session::ImportThread
{
public:
    std::jthread thread;
};

} // namespace obra
