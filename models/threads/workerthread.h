// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/handing.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <utility>

namespace obra {

/// A thread that runs what is posted to it, one piece after the other.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    /// Waits for the piece that is running; pieces still waiting are dropped.
    ~WorkerThread()
    {
        m_stopping = true; // quit() alone would let all that waits run first
        m_thread.quit();
        m_thread.wait();
        m_ran.load(std::memory_order_acquire); // all that was done there is seen here
    }
    WorkerThread(const WorkerThread &) = delete;

    /// Waits until all that was posted has run; for the end of what must not be dropped.
    void finish()
    {
        QSemaphore done;
        post([&done] { done.release(); });
        done.acquire();
    }

    /// @p work runs on the thread, after everything posted before it.
    template<typename Work>
    void post(Work &&work)
    {
        postTo(&m_context, [this, work = std::forward<Work>(work)]() mutable {
            if (!m_stopping)
                work();
            m_ran.store(true, std::memory_order_release);
        });
    }

private:
    std::atomic<bool> m_stopping = false, m_ran = false;
    QThread m_thread;
    QObject m_context;
};

} // namespace obra
