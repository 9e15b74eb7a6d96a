// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsondictionary.h"
#include "store/rawdocument.h"

#include <zstd.h>

#include <memory>
#include <new>
#include <stdexcept>

namespace obra {

namespace {

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// A block of 128 KiB takes at least four bytes, so that no honest frame claims more than this for its size.
constexpr quint64 largestRatio = 128 * 1024 / 3;
constexpr std::size_t largestKeptBuffer = 4 * 1024 * 1024;

ZSTD_CCtx *compressor()
{
    // Making a context costs more than compressing a release: each thread keeps one.
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context = [] {
        std::unique_ptr<ZSTD_CCtx, FreeContext> made(ZSTD_createCCtx());
        if (!made)
            throw std::bad_alloc();
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, jsonFrameLevel);
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        return made;
    }();
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

} // namespace

std::string compressJson(std::string_view json, const JsonDictionary *dictionary)
{
    static thread_local std::string buffer;
    if (buffer.size() < ZSTD_compressBound(json.size()))
        buffer.resize(ZSTD_compressBound(json.size()));
    ZSTD_CCtx_refCDict(compressor(), dictionary ? dictionary->compressing() : nullptr);
    const std::size_t size = ZSTD_compress2(compressor(), buffer.data(), buffer.size(), json.data(), json.size());
    if (ZSTD_isError(size))
        throw std::runtime_error(ZSTD_getErrorName(size));
    std::string frame(buffer.data(), size);
    // One huge document must not hold its buffer for the rest of the import.
    if (buffer.size() > largestKeptBuffer)
        buffer = std::string();
    return frame;
}

std::string jsonText(const RawDocument &document, bool *ok)
{
    return decompressJson(document.json, ok, document.dictionary.get());
}

std::string decompressJson(std::string_view frame, bool *ok, const JsonDictionary *dictionary)
{
    if (ok)
        *ok = false;
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > frame.size() * largestRatio)
        return {};
    std::string json(size, '\0');
    const std::size_t got = dictionary
        ? ZSTD_decompress_usingDDict(decompressor(), json.data(), json.size(), frame.data(), frame.size(), dictionary->decompressing())
        : ZSTD_decompressDCtx(decompressor(), json.data(), json.size(), frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size)
        return {};
    if (ok)
        *ok = true;
    return json;
}

} // namespace obra
