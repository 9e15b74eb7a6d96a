// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jsondictionary.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace obra {

struct ReadBatch;

/// Compresses the documents of one import: the first as they are, all others by what the first had in common. Thread-safe.
class DocumentPacker
{
public:
    /// Learns from the documents of @p batch when they are enough and nothing was learnt yet.
    void learn(const ReadBatch &batch);
    /// The frame for RawDocument::json.
    std::string pack(std::string_view json) const;
    /// What was learnt, or nothing. The cache must have it before the frames are read.
    std::shared_ptr<const JsonDictionary> dictionary() const;

private:
    std::atomic<bool> m_settled = false;
    std::atomic<const JsonDictionary *> m_used = nullptr;
    mutable std::mutex m_mutex;
    std::shared_ptr<const JsonDictionary> m_dictionary;
};

} // namespace obra
