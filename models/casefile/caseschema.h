// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace obra {

/// One step of the case file's schema: SQL that turns the version before into the next. The first step turns an empty file into version 1.
struct CaseMigration
{
    const char *sql;
};

/// All steps so far; a file that has gone through n of them is of version n. Steps are only ever added.
std::span<const CaseMigration> caseMigrations();

/// "OBRA" as SQLite's application_id, so that a case file is known by its content.
inline constexpr int caseApplicationId = 0x4f425241;

} // namespace obra
