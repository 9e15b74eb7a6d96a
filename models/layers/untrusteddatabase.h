// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <SQLiteCpp/Database.h>

#include <stop_token>

namespace obra {

/// A SQLite file from anybody, open for reading: its schema runs nothing of its own, and whatever it asks for ends.
///
/// A view may never come to an end, a tree of pages may lead back to itself. So each piece of work is bounded, in steps and in time; what goes beyond ends with
/// a SQLite::Exception of SQLITE_INTERRUPT. One thread at a time.
class UntrustedDatabase
{
public:
    /// How much one piece of work may take. Steps are those of SQLite's machine, some 50 million a second.
    struct Work { qint64 steps = 0; qint64 milliseconds = 0; };

    /// @p largestValue: bytes of a text or blob. Throws SQLite::Exception.
    UntrustedDatabase(const QString &path, int largestValue, std::stop_token stop = {});
    ~UntrustedDatabase();
    UntrustedDatabase(const UntrustedDatabase &) = delete;
    UntrustedDatabase &operator=(const UntrustedDatabase &) = delete;

    SQLite::Database &database() { return m_database; }
    /// Begins a piece of work.
    void allow(const Work &work);
    /// An ordinary table, neither a view nor a virtual table? Names are compared as SQLite does.
    bool isStoredTable(const QString &name);

private:
    static int isEnough(void *self);

    SQLite::Database m_database;
    std::stop_token m_stop;
    Work m_work;
    qint64 m_steps = 0;
    QElapsedTimer m_clock;
};

} // namespace obra
