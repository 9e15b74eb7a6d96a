// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <string>
#include <string_view>

typedef struct ZSTD_CDict_s ZSTD_CDict;
typedef struct ZSTD_DDict_s ZSTD_DDict;

namespace obra {

/// What the documents of a publisher have in common (keys, codes, addresses), learnt from the first of them: with it the others take a third of the
/// space and half of the time. A zstd dictionary (RFC 8878, section 5). Immutable; thread-safe.
class JsonDictionary
{
public:
    /// Learns from @p samples (JSON texts, UTF-8), some hundred of them. Nothing when they are too few or too different.
    static std::shared_ptr<const JsonDictionary> learn(std::span<const std::string_view> samples);
    /// The dictionary that bytes() told of; nothing when @p bytes are none.
    static std::shared_ptr<const JsonDictionary> fromBytes(std::string_view bytes);
    ~JsonDictionary();
    JsonDictionary(const JsonDictionary &) = delete;

    /// Stands in the frames that were compressed with it; never 0.
    quint32 id() const { return m_id; }
    const std::string &bytes() const { return m_bytes; }
    const ZSTD_CDict *compressing() const { return m_compressing; }
    const ZSTD_DDict *decompressing() const { return m_decompressing; }

private:
    explicit JsonDictionary(std::string bytes);

    std::string m_bytes;
    quint32 m_id = 0;
    ZSTD_CDict *m_compressing = nullptr;
    ZSTD_DDict *m_decompressing = nullptr;
};

/// The id() of the dictionary that a frame needs; 0 for none.
quint32 dictionaryIdOf(std::string_view frame);

} // namespace obra
