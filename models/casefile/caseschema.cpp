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
    // 2: what the user decided of published coordinates: `kind` exchanged = latitude and longitude the other way round.
    { R"sql(
CREATE TABLE place_correction (unit TEXT NOT NULL, record TEXT NOT NULL, longitude REAL NOT NULL, latitude REAL NOT NULL, kind TEXT NOT NULL, decided TEXT NOT NULL,
    PRIMARY KEY (unit, record, longitude, latitude, kind)) STRICT, WITHOUT ROWID;
)sql" },
};

} // namespace

std::span<const CaseMigration> caseMigrations()
{
    return migrations;
}

} // namespace obra
