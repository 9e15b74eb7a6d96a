// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/merge.h"
#include "ocds/records.h"
#include "store/rawdocument.h"
#include "store/source.h"

#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>
#include <stop_token>

namespace obra {

/// The cache could not be written or read; what() is for the log, the fields are for the Issue.
class StoreError : public std::runtime_error
{
public:
    /// Busy: another import is writing this cache now. NewerVersion, OlderVersion: the cache has another schema; there are no migrations,
    /// because a cache is derived from its source files: with an older one, move it away and import the files again.
    enum class Reason { Other, DiskFull, Damaged, NotACache, NewerVersion, Cancelled, Busy, OlderVersion };
    StoreError(Reason reason, const std::string &message) : std::runtime_error(message), m_reason(reason) {}
    Reason reason() const { return m_reason; }
private:
    Reason m_reason;
};

/// Writes a cache into `<cache>.part` and puts it in place of the old one in one step.
///
/// Everything on one thread (the one that constructed it); every function may throw StoreError. Destroyed without commit(), it deletes the .part and the old
/// cache is untouched. Journal and fsync are off while writing, because a lost .part loses nothing; commit() syncs before it renames.
class CacheWriter
{
public:
    struct Options
    {
        qint64 maximumBytes = 0;          ///< Refuse to grow beyond this (DiskFull); 0 = as the disk allows.
        bool startEmpty = false;          ///< Leave out what the old cache holds; it must be a cache all the same.
    };

    /// Starts from a copy of @p cachePath when it exists, else from nothing; makes its folder. A file there that is no cache, is damaged or has another
    /// schema version is refused and left alone. @p stop cancels any long step within 100 ms (StoreError::Cancelled).
    ///
    /// Held in memory while writing: about 70 bytes a process (ocid hash, duplicate hash, flags) and 60 an organization, whatever the size of the records.
    CacheWriter(const QString &cachePath, std::stop_token stop) : CacheWriter(cachePath, std::move(stop), Options()) {}
    CacheWriter(const QString &cachePath, std::stop_token stop, const Options &options,
                const std::function<void(qint64 done, qint64 total)> &copyProgress = {});
    ~CacheWriter();
    CacheWriter(const CacheWriter &) = delete;

    /// Deletes `<cache>.part*` that a killed import left; never one that a living process is writing (lock file). True when something was deleted.
    static bool removeStale(const QString &cachePath);

    qint64 addSource(const SourceInfo &source);           ///< Returns the id.
    void updateSource(const SourceInfo &source);          ///< By id.
    qint64 addEntry(qint64 source, const QString &path);
    void addIssue(const Issue &issue, qint64 source);
    /// Takes out the Issues for which @p stale says so. Goes through all of them.
    void removeIssues(const std::function<bool(const QString &code, const QString &ocid)> &stale);

    /// The rowid of the process with @p ocid (or project with that id), made when new. *isNew tells. Each new one must be put before commit().
    /// Told apart by 96 bits of hash (see IdentityMap).
    qint64 owner(Unit unit, std::string_view ocid, bool *isNew);
    /// Stores the document unless its owner already has one with the same hash and the same kind: false means duplicate. Where a duplicate lay is kept,
    /// so that sources and the fixed order do not depend on which file came first. The unit, owner and entry must be set.
    bool addRawDocument(const RawDocument &document);

    /// (Re)writes all rows of one process or project; @p releases = number of individual releases behind it. Quickest in the order of ids.
    /// The record's ocid (project id) must be the one that owner() was asked with.
    void putProcess(qint64 id, const ProcessRecord &record, CompileBasis basis, int releases);
    void putProject(qint64 id, const ProjectRecord &record, int versions);

    /// Keeps what the JSON of documents was compressed with. Before they are read.
    void addDictionary(const JsonDictionary &dictionary);
    /// The owner's raw documents in the fixed order (source sha256, entry path, offset), with their frames. A document that lay in several places has
    /// the first of them in that order. @p documents is overwritten; keep it from call to call to spare allocations.
    /// For the compile phase; call after all addRawDocument() calls (makes the index it needs on the first call).
    void readRawDocuments(Unit unit, qint64 owner, std::vector<RawDocument> &documents);

    qint64 processes() const;
    qint64 projects() const;

    /// Indexes, links between projects and processes, column chunks, checks, fsync, rename over the old cache. After it the writer is finished.
    void commit(const std::function<void(int percent)> &progress = {});

    qint64 bytesWritten() const; ///< Size of the .part now.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
