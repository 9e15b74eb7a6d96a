// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/dates.h"

#include <QString>

#include <sqlite3.h>

#include <stop_token>
#include <string>
#include <string_view>

namespace obra {

/// An SQLite connection of this room: closes itself, turns every error into a StoreError, and can be stopped. One thread.
///
/// The C API is used directly because it binds text without copying it, which the writer's millions of rows feel.
class SqlConnection
{
public:
    enum class Mode { Write, ReadImmutable };

    SqlConnection(const QString &path, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// One or more statements without results.
    void execute(const char *sql);
    /// The first column of the first row, 0 when there is none.
    qint64 integer(const char *sql);
    /// From now on a running statement ends with StoreError::Cancelled soon after @p stop is requested.
    void setStop(std::stop_token stop);
    void throwIfStopped() const;

    sqlite3 *handle() const { return m_handle; }
    [[noreturn]] void fail(int code, const char *doing) const;

private:
    sqlite3 *m_handle = nullptr;
    std::stop_token m_stop;
};

/// A prepared statement that is kept and run many times. Texts that are bound must live until run() or reset().
class SqlStatement
{
public:
    SqlStatement(SqlConnection &connection, const char *sql);
    SqlStatement(SqlConnection &connection, const std::string &sql) : SqlStatement(connection, sql.c_str()) {}
    ~SqlStatement() { sqlite3_finalize(m_handle); }
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    void bind(int index, qint64 value) { check(sqlite3_bind_int64(m_handle, index, value)); }
    void bind(int index, double value) { check(sqlite3_bind_double(m_handle, index, value)); }
    /// Empty text becomes NULL: it says as much and takes no space.
    void bind(int index, std::string_view text)
    {
        if (text.empty())
            bindNull(index);
        else
            bindText(index, text);
    }
    void bindText(int index, std::string_view text)
    {
        check(sqlite3_bind_text64(m_handle, index, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindBlob(int index, const void *data, std::size_t bytes)
    {
        check(sqlite3_bind_blob64(m_handle, index, bytes ? data : "", bytes, SQLITE_STATIC));
    }
    void bindDay(int index, Day day)
    {
        if (day == noDay)
            bindNull(index);
        else
            bind(index, qint64(day));
    }
    void bindNull(int index) { check(sqlite3_bind_null(m_handle, index)); }

    /// True while there is a row. After an exception the statement is reset.
    bool step()
    {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            failAndReset(code);
        return false;
    }
    /// Runs a statement that gives no rows and makes it ready for the next time.
    void run()
    {
        step();
        reset();
    }
    void reset() { sqlite3_reset(m_handle); }

    bool isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
    qint64 integer(int column) const { return sqlite3_column_int64(m_handle, column); }
    double real(int column) const { return sqlite3_column_double(m_handle, column); }
    Day day(int column) const { return isNull(column) ? noDay : Day(integer(column)); }
    /// Valid until the next step() or reset().
    std::string_view text(int column) const
    {
        const auto data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
        return data ? std::string_view(data, std::size_t(sqlite3_column_bytes(m_handle, column))) : std::string_view();
    }
    std::string_view blob(int column) const
    {
        const auto data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
        return data ? std::string_view(data, std::size_t(sqlite3_column_bytes(m_handle, column))) : std::string_view();
    }
    QString string(int column) const
    {
        const std::string_view view = text(column);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            m_connection.fail(code, "bind");
    }
    [[noreturn]] void failAndReset(int code);

    SqlConnection &m_connection;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace obra
