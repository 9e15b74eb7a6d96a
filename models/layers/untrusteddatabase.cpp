// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/untrusteddatabase.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace obra {

namespace {

constexpr int stepsBetween = 1000; // two looks at the clock
constexpr UntrustedDatabase::Work opening { 5000000, 20000 }; // a schema of some hundred thousand tables, and nobody has that many

} // namespace

UntrustedDatabase::UntrustedDatabase(const QString &path, int largestValue, std::stop_token stop)
    : m_database(path.toStdString(), SQLite::OPEN_READONLY), m_stop(std::move(stop))
{
    sqlite3 *handle = m_database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(handle, stepsBetween, &UntrustedDatabase::isEnough, this);
    allow(opening);
    m_database.exec("PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
    SQLite::Statement schema(m_database, "SELECT count(*) FROM sqlite_master"); // read here, within the limit
    schema.executeStep();
}

UntrustedDatabase::~UntrustedDatabase() = default;

void UntrustedDatabase::allow(const Work &work)
{
    m_work = work;
    m_steps = 0;
    m_clock.start();
}

int UntrustedDatabase::isEnough(void *self)
{
    auto *database = static_cast<UntrustedDatabase *>(self);
    database->m_steps += stepsBetween;
    return database->m_stop.stop_requested() || database->m_steps > database->m_work.steps || database->m_clock.elapsed() > database->m_work.milliseconds;
}

bool UntrustedDatabase::isStoredTable(const QString &name)
{
    SQLite::Statement found(m_database, "SELECT count(*) FROM sqlite_master WHERE name = ?1 COLLATE NOCASE AND type = 'table' AND rootpage > 0");
    found.bind(1, name.toStdString());
    return found.executeStep() && found.getColumn(0).getInt() > 0;
}

} // namespace obra
