// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace obra {

class JsonDictionary;

inline constexpr int jsonFrameLevel = 1; ///< of zstd

/// A release or a project version as it came, with where it came from.
struct RawDocument
{
    /// Individual, Compiled and Versioned as ReleaseInput::Kind; a Companion is a record's compiledRelease beside embedded releases: kept for comparison,
    /// not counted as a document of its own.
    enum class Kind : quint8 { Individual = 0, Compiled = 1, Versioned = 2, Project = 3, CompanionCompiled = 4, CompanionVersioned = 5 };

    qint64 id = 0;
    Unit unit = Unit::Processes;
    qint64 owner = 0;              ///< rowid of the process or project
    qint64 entry = 0;
    qint64 offset = -1, line = -1; ///< in the decompressed entry
    Kind kind = Kind::Individual;
    std::string releaseId, date, tag;
    int listed = 0;                ///< releases that the record lists (embedded and linked), 0 without a record
    quint64 hash = 0;              ///< contentHash()
    qint64 size = 0;               ///< bytes of the JSON before compression
    std::string json;              ///< zstd frame (one, with content size) of the JSON text in UTF-8
    std::shared_ptr<const JsonDictionary> dictionary; ///< that the frame needs, as the cache gives it; or none
};

/// zstd frame of @p json, made with @p dictionary when there is one. Thread-safe.
std::string compressJson(std::string_view json, const JsonDictionary *dictionary = nullptr);
/// The JSON text of a frame made by compressJson(); empty and *ok false when it is damaged or needs another dictionary. Thread-safe.
std::string decompressJson(std::string_view frame, bool *ok = nullptr, const JsonDictionary *dictionary = nullptr);
/// The JSON text of @p document, as the one above.
std::string jsonText(const RawDocument &document, bool *ok = nullptr);

} // namespace obra
