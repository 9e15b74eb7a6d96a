// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsondictionary.h"

#include "store/rawdocument.h"

#include <zdict.h>
#include <zstd.h>

#include <vector>

namespace obra {

namespace {

// Larger ones gain little more, and no longer fit beside the work in the processor's cache.
constexpr std::size_t dictionaryBytes = 32 * 1024;
constexpr std::size_t mostBytes = 1024 * 1024;

} // namespace

std::shared_ptr<const JsonDictionary> JsonDictionary::learn(std::span<const std::string_view> samples)
{
    std::string all;
    std::vector<std::size_t> sizes;
    for (const std::string_view sample : samples) {
        all += sample;
        sizes.push_back(sample.size());
    }
    std::string bytes(dictionaryBytes, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(bytes.data(), bytes.size(), all.data(), sizes.data(), unsigned(sizes.size()));
    return ZDICT_isError(size) ? nullptr : fromBytes(std::string_view(bytes).substr(0, size));
}

std::shared_ptr<const JsonDictionary> JsonDictionary::fromBytes(std::string_view bytes)
{
    if (bytes.size() > mostBytes || ZDICT_getDictID(bytes.data(), bytes.size()) == 0)
        return nullptr;
    const std::shared_ptr<const JsonDictionary> made(new JsonDictionary(std::string(bytes)));
    return made->m_compressing && made->m_decompressing ? made : nullptr;
}

JsonDictionary::JsonDictionary(std::string bytes)
    : m_bytes(std::move(bytes))
    , m_id(ZDICT_getDictID(m_bytes.data(), m_bytes.size()))
    , m_compressing(ZSTD_createCDict(m_bytes.data(), m_bytes.size(), jsonFrameLevel))
    , m_decompressing(ZSTD_createDDict(m_bytes.data(), m_bytes.size()))
{
}

JsonDictionary::~JsonDictionary()
{
    ZSTD_freeCDict(m_compressing);
    ZSTD_freeDDict(m_decompressing);
}

quint32 dictionaryIdOf(std::string_view frame)
{
    return ZSTD_getDictID_fromFrame(frame.data(), frame.size());
}

} // namespace obra
