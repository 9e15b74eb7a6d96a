// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/importprogress.h"

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr qint64 interval = 250; // ms
constexpr double smoothing = 4; // s

} // namespace

ProgressMeter::ProgressMeter(std::function<void(const ImportProgress &)> callback, const ImportReport &report)
    : m_callback(std::move(callback))
    , m_report(report)
{
    m_sinceTold.start();
    m_sincePhase.start();
}

void ProgressMeter::setFile(const QString &file)
{
    const std::lock_guard lock(m_mutex);
    m_file = file;
}

void ProgressMeter::enter(ImportProgress::Phase phase)
{
    m_progress.phase = phase;
    m_sincePhase.restart();
    send(phase == ImportProgress::Phase::Done ? 100 : 0);
}

void ProgressMeter::tell(int percent)
{
    if (m_sinceTold.elapsed() >= interval)
        send(percent);
}

void ProgressMeter::send(int percent)
{
    if (!m_callback)
        return;
    const double seconds = std::max(0.001, static_cast<double>(m_sinceTold.restart()) / 1000);
    m_progress.bytesDone = bytesDone.load(std::memory_order_relaxed);
    m_progress.jsonBytes = jsonBytes.load(std::memory_order_relaxed);
    if (m_progress.bytesTotal > 0) // looking into a file first, to see what it is, counts twice
        m_progress.bytesDone = std::min(m_progress.bytesDone, m_progress.bytesTotal);
    m_progress.secondsLeft = -1;
    if (m_progress.phase == ImportProgress::Phase::Reading) {
        const double now = static_cast<double>(m_progress.bytesDone - m_bytesTold) / seconds;
        m_rate = m_rate <= 0 ? now : m_rate + (now - m_rate) * (1 - std::exp(-seconds / smoothing));
        m_bytesTold = m_progress.bytesDone;
        m_progress.bytesPerSecond = m_rate;
        if (m_rate > 0 && m_progress.bytesTotal > 0)
            m_progress.secondsLeft = static_cast<double>(m_progress.bytesTotal - m_progress.bytesDone) / m_rate;
        if (percent < 0)
            percent =
                m_progress.bytesTotal > 0 ? static_cast<int>(m_progress.bytesDone * 100 / m_progress.bytesTotal) : 0;
    } else if (percent > 0) {
        m_progress.secondsLeft = static_cast<double>(m_sincePhase.elapsed()) / 1000 * (100 - percent) / percent;
    }
    m_progress.percent = std::clamp(percent, 0, 100);
    m_progress.read = m_report.read;
    m_progress.stored = m_report.stored;
    m_progress.duplicates = m_report.duplicates;
    m_progress.rejected = m_report.rejected;
    m_progress.errors = m_report.errors;
    m_progress.warnings = m_report.warnings;
    {
        const std::lock_guard lock(m_mutex);
        m_progress.file = m_file;
    }
    m_callback(m_progress);
}

} // namespace obra
