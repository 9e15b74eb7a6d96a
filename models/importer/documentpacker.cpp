// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/documentpacker.h"

#include "importer/importbatch.h"

#include <vector>

namespace obra {

namespace {

constexpr std::size_t fewestSamples = 100;
constexpr std::size_t fewestBytes = 200 * 1024;
constexpr std::size_t largestSample = 128 * 1024;

} // namespace

void DocumentPacker::learn(const ReadBatch &batch)
{
    if (m_settled.load(std::memory_order_relaxed))
        return;
    std::vector<std::string_view> samples;
    std::size_t bytes = 0;
    for (const ReadEvent &event : batch.events) {
        if (event.kind != ReadEvent::Kind::Unit || event.size == 0 || event.size > largestSample)
            continue;
        samples.push_back(std::string_view(batch.text).substr(event.begin, event.size));
        bytes += event.size;
    }
    if (samples.size() < fewestSamples || bytes < fewestBytes)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_settled.load(std::memory_order_relaxed))
        return;
    m_dictionary = JsonDictionary::learn(samples);
    m_used.store(m_dictionary.get(), std::memory_order_release);
    m_settled.store(true, std::memory_order_relaxed);
}

std::string DocumentPacker::pack(std::string_view json) const
{
    return compressJson(json, m_used.load(std::memory_order_acquire));
}

std::shared_ptr<const JsonDictionary> DocumentPacker::dictionary() const
{
    const std::lock_guard lock(m_mutex);
    return m_dictionary;
}

} // namespace obra
