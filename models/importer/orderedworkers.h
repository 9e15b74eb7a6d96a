// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace obra {

/// A few threads that turn In into Out; the results come in the order of the work, and no more than a few pieces are on the way at a time.
///
/// One thread submits, one takes (it may be the same). An exception in a worker comes out of take().
template <typename In, typename Out>
class OrderedWorkers
{
public:
    using Work = std::function<void(int worker, In &in, Out &out)>;

    OrderedWorkers(int threads, std::size_t capacity, Work work)
        : m_capacity(capacity)
        , m_work(std::move(work))
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this, i] { run(i); });
    }

    ~OrderedWorkers() { abort(); }
    OrderedWorkers(const OrderedWorkers &) = delete;

    /// Waits while too much is on the way; false when aborted. A used In (or a new one) comes back in @p in for the next piece.
    bool submit(std::unique_ptr<In> &in)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_aborted || m_submitted - m_taken < m_capacity; });
        return submitLocked(in);
    }

    bool hasRoom()
    {
        const std::lock_guard lock(m_mutex);
        return m_submitted - m_taken < m_capacity;
    }

    /// No more will be submitted.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_result.notify_all();
        m_input.notify_all();
    }

    /// Ends everything now, with @p error for whoever takes.
    void abort(std::exception_ptr error = nullptr)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_aborted = true;
            if (error && !m_error)
                m_error = error;
            m_room.notify_all();
            m_input.notify_all();
            m_result.notify_all();
        }
        // Whoever aborts from a worker or from the submitting thread must not wait for itself.
        if (!error) {
            for (std::thread &thread : m_threads) {
                if (thread.joinable())
                    thread.join();
            }
        }
    }

    enum class Taken { Yes, NotYet, End };
    /// The next result in order, waiting up to @p patience. What @p out held is used again. Rethrows what went wrong.
    Taken take(std::unique_ptr<Out> &out, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        const auto ready = [this] {
            return m_aborted || m_error || m_results.count(m_taken) > 0 || (m_closed && m_taken == m_submitted);
        };
        if (!m_result.wait_for(lock, patience, ready))
            return Taken::NotYet;
        if (m_error)
            std::rethrow_exception(m_error);
        const auto found = m_results.find(m_taken);
        if (m_aborted || found == m_results.end())
            return Taken::End;
        if (out)
            m_spareOut.push_back(std::move(out));
        out = std::move(found->second);
        m_results.erase(found);
        ++m_taken;
        m_room.notify_all();
        return Taken::Yes;
    }

private:
    bool submitLocked(std::unique_ptr<In> &in)
    {
        if (m_aborted)
            return false;
        m_inputs.emplace_back(m_submitted++, std::move(in));
        if (m_spareIn.empty()) {
            in = std::make_unique<In>();
        } else {
            in = std::move(m_spareIn.back());
            m_spareIn.pop_back();
        }
        m_input.notify_one();
        return true;
    }

    void run(int worker)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_input.wait(lock, [this] { return m_aborted || !m_inputs.empty() || m_closed; });
            if (m_aborted || m_inputs.empty())
                return;
            auto [number, in] = std::move(m_inputs.front());
            m_inputs.pop_front();
            std::unique_ptr<Out> out;
            if (!m_spareOut.empty()) {
                out = std::move(m_spareOut.back());
                m_spareOut.pop_back();
            }
            lock.unlock();
            std::exception_ptr error;
            try {
                if (!out)
                    out = std::make_unique<Out>();
                m_work(worker, *in, *out);
            } catch (...) {
                error = std::current_exception();
            }
            lock.lock();
            if (error && !m_error)
                m_error = error;
            m_results.emplace(number, std::move(out));
            m_spareIn.push_back(std::move(in));
            m_result.notify_all();
        }
    }

    const std::size_t m_capacity;
    const Work m_work;
    std::mutex m_mutex;
    std::condition_variable m_room, m_input, m_result;
    std::deque<std::pair<std::uint64_t, std::unique_ptr<In>>> m_inputs;
    std::map<std::uint64_t, std::unique_ptr<Out>> m_results;
    std::vector<std::unique_ptr<In>> m_spareIn;
    std::vector<std::unique_ptr<Out>> m_spareOut;
    std::uint64_t m_submitted = 0, m_taken = 0;
    bool m_closed = false, m_aborted = false;
    std::exception_ptr m_error;
    std::vector<std::thread> m_threads;
};

} // namespace obra
