// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachefile.h"
#include "store/cachewriter.h"
#include "store/identitymap.h"
#include "store/processrows.h"
#include "store/rawdocuments.h"
#include "store/sqlconnection.h"

#include <QLockFile>

#include <array>
#include <limits>

namespace obra {

inline constexpr const char *writingCache = "PRAGMA cache_size = -65536";
// Sorting in small runs that stay in the processor's cache is twice as fast as with a large page cache.
inline constexpr const char *sortingCache = "PRAGMA cache_size = -2000";

/// Processes or projects as the writer knows them: by hash, with a flag for those that have their rows.
struct Owners
{
    IdentityMap ids;
    std::vector<bool> written; ///< by rowid
    quint32 lastId = 0;
    qint64 putCount = 0;

    qint64 newId()
    {
        if (lastId == std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Other, "more than 4,294,967,295 processes or projects");
        written.resize(std::size_t(++lastId) + 1);
        return lastId;
    }
};

/// What a CacheWriter holds: the lock, the connection, and what it knows of the rows.
struct CacheWriter::Private
{
    Private(const QString &path, std::stop_token token, const Options &writerOptions)
        : cache(resolvedCachePath(path)), part(partPath(cache)), lock(lockPath(cache)), stop(std::move(token)), options(writerOptions)
    {
    }

    void takeLock();
    void open();
    void limitSize();
    void load();
    void prepare();
    void throwUnusable() const;
    Owners &owners(Unit unit) { return ownersOf[std::size_t(unit)]; }
    bool markWritten(Unit unit, qint64 id, std::string_view ocid);
    void closeDatabase();
    void putMeta(std::string_view key, std::string_view value);
    void writeCounts();
    void checkCounts();

    QString cache, part;
    QLockFile lock;
    std::stop_token stop;
    Options options;
    bool finished = false, rewritten = false;
    std::array<Owners, 2> ownersOf;
    qint64 lastTextId = 0;

    // In this order: statements go before the connection.
    std::unique_ptr<SqlConnection> connection;
    std::unique_ptr<Organizations> organizations;
    std::unique_ptr<RawDocuments> rawDocuments;
    std::unique_ptr<ChildIds> processChildren, projectChildren;
    std::unique_ptr<ProcessRows> processRows;
    std::unique_ptr<ProjectRows> projectRows;
    std::unique_ptr<SqlStatement> insertIssue, insertEntry;
    std::unique_ptr<RawDocumentQuery> rawQuery;
};

} // namespace obra
