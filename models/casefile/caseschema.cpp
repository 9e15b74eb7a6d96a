// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseschema.h"

namespace obra {

namespace {

constexpr CaseMigration migrations[] = {
    // 1: saved views. Unit and filter are the names and the text of the command line; `part` names a piece of how the view looked.
    { R"sql(
CREATE TABLE saved_view (id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, note TEXT NOT NULL, unit TEXT NOT NULL,
    filter TEXT NOT NULL, created TEXT NOT NULL, thumbnail BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE saved_view_state (view TEXT NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE, part TEXT NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (view, part)) STRICT, WITHOUT ROWID;
)sql" },
};

} // namespace

std::span<const CaseMigration> caseMigrations()
{
    return migrations;
}

} // namespace obra
