// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlconnection.h"

#include "store/cachewriter.h"

#include <QUrl>

#include <cerrno>

namespace obra {

namespace {

// Few enough operations that a stop is heard within milliseconds, many enough that asking costs nothing.
constexpr int operationsBetweenStopChecks = 20'000;

int stopWanted(void *token)
{
    return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

StoreError::Reason reasonOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StoreError::Reason::DiskFull;
    case SQLITE_IOERR:
        return systemError == ENOSPC || systemError == EDQUOT ? StoreError::Reason::DiskFull
            : code == SQLITE_IOERR_SHORT_READ                 ? StoreError::Reason::Damaged
                                                              : StoreError::Reason::Other;
    case SQLITE_CORRUPT:
        return StoreError::Reason::Damaged;
    case SQLITE_NOTADB:
        return StoreError::Reason::NotACache;
    case SQLITE_INTERRUPT:
        return StoreError::Reason::Cancelled;
    default:
        return StoreError::Reason::Other;
    }
}

} // namespace

SqlConnection::SqlConnection(const QString &path, Mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX;
    QByteArray name;
    if (mode == Mode::Write) {
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        name = path.toUtf8();
    } else {
        // A finished cache never changes in place (a new one is renamed over it), so that SQLite needs no locks.
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded) + "?mode=ro&immutable=1";
    }
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const std::string message = m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
        const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
        sqlite3_close(m_handle);
        throw StoreError(reasonOf(code, systemError), "open " + path.toStdString() + ": " + message);
    }
    sqlite3_extended_result_codes(m_handle, 1);
    // The file may have come from anybody: nothing in its schema may run functions or touch the shadow tables.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (mode == Mode::ReadImmutable)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

SqlConnection::~SqlConnection()
{
    sqlite3_close_v2(m_handle);
}

void SqlConnection::execute(const char *sql)
{
    throwIfStopped();
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
}

qint64 SqlConnection::integer(const char *sql)
{
    SqlStatement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

void SqlConnection::setStop(std::stop_token stop)
{
    m_stop = std::move(stop);
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_handle, operationsBetweenStopChecks, stopWanted, &m_stop);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void SqlConnection::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw StoreError(StoreError::Reason::Cancelled, "stopped");
}

void SqlConnection::fail(int code, const char *doing) const
{
    throw StoreError(reasonOf(code, sqlite3_system_errno(m_handle)),
                     std::string(sqlite3_errmsg(m_handle)) + " (" + std::to_string(code) + ") in: " + std::string(doing).substr(0, 200));
}

SqlStatement::SqlStatement(SqlConnection &connection, const char *sql) : m_connection(connection)
{
    const int code = sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (code != SQLITE_OK)
        connection.fail(code, sql);
}

void SqlStatement::failAndReset(int code)
{
    // The message must be read before the reset, and the statement must be free for the destructor of its owner.
    try {
        m_connection.fail(code, sqlite3_sql(m_handle));
    } catch (...) {
        sqlite3_reset(m_handle);
        throw;
    }
}

} // namespace obra
