// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace obra {

/// Collects how far an import is from its threads and tells it four times a second at most. tell() and phases: the writing thread.
class ProgressMeter
{
public:
    ProgressMeter(std::function<void(const ImportProgress &)> callback, const ImportReport &report);

    std::atomic<qint64> bytesDone {0}, jsonBytes {0};
    /// The entry being read; any thread.
    void setFile(const QString &file);

    void setTotal(qint64 bytes) { m_progress.bytesTotal = bytes; }
    void enter(ImportProgress::Phase phase);
    /// @p percent of the phase, -1: by bytes. Says nothing when it did so within the last quarter second.
    void tell(int percent = -1);

private:
    void send(int percent);

    std::function<void(const ImportProgress &)> m_callback;
    const ImportReport &m_report;
    ImportProgress m_progress;
    QElapsedTimer m_sinceTold, m_sincePhase;
    qint64 m_bytesTold = 0;
    double m_rate = 0;
    std::mutex m_mutex;
    QString m_file;
};

} // namespace obra
