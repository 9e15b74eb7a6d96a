// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <type_traits>
#include <utility>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace obra {

/// A function that one thread makes and another runs through Qt. Qt orders the two, but the thread sanitizer cannot see into the system's Qt, so it
/// is told here; in all other builds this is the function and nothing else.
template<typename Work>
class Handed
{
public:
    explicit Handed(Work work) : m_work(std::move(work)) { told(); }
    Handed(const Handed &other) : m_work(other.taken()) { told(); }
    Handed(Handed &&other) noexcept(std::is_nothrow_move_constructible_v<Work>) : m_work(std::move(other.taken())) { told(); }
    ~Handed() { taken(); }
    Handed &operator=(const Handed &) = delete;
    Handed &operator=(Handed &&) = delete;
    auto operator()() { return taken()(); }

private:
    void told() const
    {
#if defined(__SANITIZE_THREAD__)
        __tsan_release(const_cast<Handed *>(this));
#endif
    }
    Work &taken()
    {
#if defined(__SANITIZE_THREAD__)
        __tsan_acquire(this);
#endif
        return m_work;
    }
    const Work &taken() const { return const_cast<Handed *>(this)->taken(); }

    Work m_work;
};

template<typename Work>
Handed<std::decay_t<Work>> handed(Work &&work)
{
    return Handed<std::decay_t<Work>>(std::forward<Work>(work));
}

/// Runs @p work later, on the thread of @p context, unless that is gone by then. Any thread.
template<typename Work>
void postTo(QObject *context, Work &&work)
{
    QMetaObject::invokeMethod(context, handed(std::forward<Work>(work)), Qt::QueuedConnection);
}

} // namespace obra
