// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefileerror.h"

#include <SQLiteCpp/Database.h>

#include <utility>

namespace obra {

/// The SQLite connection of a case file: durable, held for itself alone, and with errors that say what is the matter. One thread.
class CaseConnection
{
public:
    /// Make: a file that nobody knows of yet. Use: the user's own.
    enum class Mode { Make, Use };

    CaseConnection(const QString &path, Mode mode);

    /// Runs @p work on the database; what SQLite throws becomes a CaseFileError.
    template<typename Work>
    auto run(Work &&work) -> decltype(work(std::declval<SQLite::Database &>()))
    {
        try {
            return work(m_database);
        } catch (const SQLite::Exception &error) {
            fail(error);
        }
    }
    int integer(const char *sql);
    /// Copies all of it into a new file without a journal beside it, and syncs that.
    void copyTo(const QString &path);

private:
    [[noreturn]] void fail(const SQLite::Exception &error);

    SQLite::Database m_database;
};

/// Puts @p part in the place of @p target in one step; removes it when that fails.
void replaceFile(const QString &part, const QString &target);

} // namespace obra
