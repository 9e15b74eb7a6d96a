// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseconnection.h"

#include <QFile>

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>

namespace obra {

namespace {

constexpr int patienceMs = 700; // a window that is just closing lets go of the file

CaseFileError::Reason reasonOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return CaseFileError::Reason::InUse;
    case SQLITE_FULL:
        return CaseFileError::Reason::DiskFull;
    case SQLITE_IOERR:
        return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG ? CaseFileError::Reason::DiskFull
            : systemError == EROFS || systemError == EACCES                          ? CaseFileError::Reason::NotWritable
                                                                                     : CaseFileError::Reason::Other;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return CaseFileError::Reason::NotWritable;
    case SQLITE_CORRUPT:
        return CaseFileError::Reason::Damaged;
    case SQLITE_NOTADB:
        return CaseFileError::Reason::NotACaseFile;
    default:
        return CaseFileError::Reason::Other;
    }
}

SQLite::Database openDatabase(const QString &path)
{
    try {
        return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patienceMs);
    } catch (const SQLite::Exception &error) {
        throw CaseFileError(reasonOf(error.getErrorCode(), 0), error.what());
    }
}

} // namespace

CaseConnection::CaseConnection(const QString &path, Mode mode) : m_database(openDatabase(path))
{
    run([mode](SQLite::Database &database) {
        // A file that may only be read is opened all the same, and BEGIN IMMEDIATE does not mind.
        if (sqlite3_db_readonly(database.getHandle(), "main") != 0)
            throw CaseFileError(CaseFileError::Reason::NotWritable, "the file may only be read");
        database.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
        if (mode == Mode::Make)
            return;
        // Before WAL is: then no other program shares it, no shared memory is needed, and network folders and USB sticks will do.
        database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL");
        database.exec("BEGIN IMMEDIATE; COMMIT"); // says now, not at the first change, that it is in use
        if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            throw CaseFileError(CaseFileError::Reason::Damaged, "quick_check");
    });
}

int CaseConnection::integer(const char *sql)
{
    return run([sql](SQLite::Database &database) { return database.execAndGet(sql).getInt(); });
}

void CaseConnection::copyTo(const QString &path)
{
    const auto copy = [&path](SQLite::Database &database) {
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patienceMs);
        if (SQLite::Backup(target, database).executeStep() != SQLITE_DONE) // of a busy file it tells instead of throwing
            throw CaseFileError(CaseFileError::Reason::InUse, "the copy is not complete");
        target.exec("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE");
    };
    try {
        run(copy);
    } catch (const CaseFileError &) {
        for (const char *of : { "", "-journal", "-wal", "-shm" }) // on a full disk, half a copy takes the room that is missing
            QFile::remove(path + QLatin1String(of));
        throw;
    }
}

void CaseConnection::fail(const SQLite::Exception &error)
{
    throw CaseFileError(reasonOf(error.getErrorCode(), sqlite3_system_errno(m_database.getHandle())), error.what());
}

void replaceFile(const QString &part, const QString &target)
{
    // QFile::rename() does not replace.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0) {
        const int reason = errno;
        QFile::remove(part);
        throw CaseFileError(reason == ENOSPC || reason == EDQUOT ? CaseFileError::Reason::DiskFull : CaseFileError::Reason::NotWritable, "rename");
    }
}

} // namespace obra
