// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriterstate.h"

#include "store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace obra {

namespace {

constexpr const char *writerSettings =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = OFF;"
    "PRAGMA temp_store = FILE;";

} // namespace

void CacheWriter::Private::takeLock()
{
    const QString folder = QFileInfo(cache).absolutePath();
    if (!QDir().mkpath(folder))
        throw StoreError(StoreError::Reason::Other, "cannot make the folder " + folder.toStdString());
    lock.setStaleLockTime(0); // only a dead process makes it stale: imports may take hours
    if (lock.tryLock(0))
        return;
    if (lock.error() == QLockFile::LockFailedError)
        throw StoreError(StoreError::Reason::Busy, "another import is writing " + cache.toStdString());
    throw StoreError(StoreError::Reason::Other, "cannot write in the folder " + folder.toStdString());
}

void CacheWriter::Private::open()
{
    connection = std::make_unique<SqlConnection>(part, SqlConnection::Mode::Write);
    connection->setStop(stop);
    const bool isNew = connection->integer("PRAGMA page_count") == 0;
    if (isNew) {
        connection->execute("PRAGMA page_size = 8192");
        connection->execute(("PRAGMA application_id = " + std::to_string(cacheApplicationId)
                             + "; PRAGMA user_version = " + std::to_string(cacheSchemaVersion)).c_str());
    } else {
        checkSchema(*connection);
    }
    connection->execute(writerSettings);
    connection->execute(writingCache);
    limitSize();
    connection->execute("BEGIN EXCLUSIVE");
    if (isNew)
        createSchema(*connection);
}

void CacheWriter::Private::limitSize()
{
    if (options.maximumBytes <= 0)
        return;
    const qint64 pages = std::max<qint64>(1, options.maximumBytes / connection->integer("PRAGMA page_size"));
    connection->execute(("PRAGMA max_page_count = " + std::to_string(pages)).c_str());
}

void CacheWriter::Private::load()
{
    const auto loadOwners = [this](Unit unit, const char *sql, const char *countSql) {
        Owners &known = owners(unit);
        SqlStatement ranges(*connection, "SELECT count(*) FROM spill WHERE unit = ?1");
        ranges.bind(1, qint64(unit));
        // Numbers are given without gaps to processes or projects and to slots for spilled children.
        const qint64 last = connection->integer(countSql) + (ranges.step() ? ranges.integer(0) : 0);
        if (last > std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Damaged, "there are too many rows");
        known.lastId = quint32(last);
        known.written.resize(std::size_t(last) + 1);
        SqlStatement rows(*connection, sql);
        while (rows.step()) {
            const qint64 id = rows.integer(0);
            if (id <= 0 || id > last)
                throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
            known.written[std::size_t(id)] = true;
            known.ids.insert(hashText(rows.text(1)), quint32(id));
            ++known.putCount;
        }
    };
    // The indexes hold all that is asked and are a tenth of the tables.
    loadOwners(Unit::Processes, "SELECT id, ocid FROM process INDEXED BY process_ocid", "SELECT count(*) FROM process");
    loadOwners(Unit::Projects, "SELECT id, project_id FROM project INDEXED BY project_id", "SELECT count(*) FROM project");
    lastTextId = connection->integer("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_text_id'");
    dropIndexes(*connection);
}

void CacheWriter::Private::prepare()
{
    organizations = std::make_unique<Organizations>(*connection);
    rawDocuments = std::make_unique<RawDocuments>(*connection);
    processChildren = std::make_unique<ChildIds>(*connection, Unit::Processes, [this] { return owners(Unit::Processes).newId(); });
    projectChildren = std::make_unique<ChildIds>(*connection, Unit::Projects, [this] { return owners(Unit::Projects).newId(); });
    processRows = std::make_unique<ProcessRows>(*connection, *organizations, *processChildren);
    projectRows = std::make_unique<ProjectRows>(*connection, *organizations, *projectChildren);
    insertIssue = std::make_unique<SqlStatement>(*connection,
        "INSERT INTO issue (severity, code, args, source, file, offset, line, ocid, path, count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    insertEntry = std::make_unique<SqlStatement>(*connection, "INSERT INTO entry (source, path) VALUES (?1, ?2)");
}

void CacheWriter::Private::throwUnusable() const
{
    if (finished || !connection)
        throw StoreError(StoreError::Reason::Other, "the cache is finished already");
    if (stop.stop_requested())
        throw StoreError(StoreError::Reason::Cancelled, "stopped");
}

bool CacheWriter::Private::markWritten(Unit unit, qint64 id, std::string_view ocid)
{
    Owners &known = owners(unit);
    if (id <= 0 || id > known.lastId || known.ids.find(hashText(ocid)) != quint32(id))
        throw StoreError(StoreError::Reason::Other, "a record was put under another owner's id: " + std::string(ocid));
    const bool before = known.written[std::size_t(id)];
    known.written[std::size_t(id)] = true;
    known.putCount += before ? 0 : 1;
    rewritten = rewritten || before;
    return before;
}

void CacheWriter::Private::closeDatabase()
{
    rawQuery.reset();
    insertEntry.reset();
    insertIssue.reset();
    projectRows.reset();
    processRows.reset();
    projectChildren.reset();
    processChildren.reset();
    rawDocuments.reset();
    organizations.reset();
    connection.reset();
}

} // namespace obra
