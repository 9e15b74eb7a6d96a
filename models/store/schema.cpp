// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/cachewriter.h"
#include "store/sqlconnection.h"

namespace obra {

namespace {

// The cache: everything imported, derived from the source files, written once and then only read.
// Money is decimal text plus currency exactly as published; days are days since 1970-01-01, NULL unknown; an empty text is NULL.
// Short columns stand before long ones, so that passes over the short ones need not follow overflow pages.
constexpr const char *schemaText = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;

-- One row for each file that was given to an import.
CREATE TABLE source (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, path TEXT, sha256 TEXT, bytes INTEGER, kind TEXT,
    publisher TEXT, published TEXT, license TEXT, publication_policy TEXT, uri TEXT, version TEXT, encoding TEXT,
    imported TEXT, read INTEGER, stored INTEGER, duplicates INTEGER, rejected INTEGER) STRICT;
-- A JSON file: the source itself (no path), or one inside an archive or folder.
CREATE TABLE entry (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, path TEXT) STRICT;

-- Every release or project version as it came; its JSON (a zstd frame) lies apart, so that this table stays narrow.
CREATE TABLE raw_document (
    id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, owner INTEGER NOT NULL, entry INTEGER NOT NULL,
    offset INTEGER, line INTEGER, kind INTEGER NOT NULL, release_id TEXT, date TEXT, tag TEXT,
    listed INTEGER NOT NULL, hash INTEGER NOT NULL, size INTEGER NOT NULL) STRICT;
CREATE TABLE raw_json (id INTEGER PRIMARY KEY, json BLOB NOT NULL) STRICT;
-- What the frames of an import were compressed with (JsonDictionary), by the number that stands in them.
CREATE TABLE raw_dictionary (id INTEGER PRIMARY KEY, dictionary BLOB NOT NULL) STRICT;
-- Where else a raw document was found: the answers must not depend on which file was imported first.
CREATE TABLE raw_duplicate (
    id INTEGER PRIMARY KEY, unit INTEGER NOT NULL, owner INTEGER NOT NULL, entry INTEGER NOT NULL,
    offset INTEGER, line INTEGER, kind INTEGER NOT NULL, listed INTEGER NOT NULL, hash INTEGER NOT NULL) STRICT;

-- One row for each spelling of a name with the identifier it came with. Rows with the same `main` are one organization, shown as that row
-- (chosen when the import ends, see OrganizationOrder); `label` is what is shown where the name is missing or not the only one of its kind.
-- `distrusted`: the identifier is shared by too many different names to join them.
CREATE TABLE organization (id INTEGER PRIMARY KEY, main INTEGER NOT NULL, distrusted INTEGER NOT NULL DEFAULT 0, key TEXT NOT NULL,
    name TEXT, identifier TEXT, label TEXT) STRICT;

-- `quality`: the bits of QualityFlag that the record itself tells.
CREATE TABLE process (
    id INTEGER PRIMARY KEY, text_id INTEGER NOT NULL, panama INTEGER NOT NULL,
    buyer INTEGER, procuring_entity INTEGER, reference INTEGER, tenderers INTEGER, releases INTEGER, basis INTEGER,
    date INTEGER, tender_start INTEGER, tender_end INTEGER, additional_fields INTEGER, quality INTEGER NOT NULL,
    method TEXT, status TEXT, category TEXT, ocid TEXT NOT NULL, project_id TEXT, initiation_type TEXT, tag TEXT, language TEXT,
    tender_amount TEXT, tender_currency TEXT, budget_amount TEXT, budget_currency TEXT,
    method_details TEXT, title TEXT, description TEXT) STRICT;
-- Children: id = parent << 20 | n; a parent with more than 2^20 of them goes on in the slots that `spill` lists.
CREATE TABLE spill (unit INTEGER NOT NULL, owner INTEGER NOT NULL, part INTEGER NOT NULL, slot INTEGER NOT NULL,
    PRIMARY KEY (unit, owner, part)) STRICT, WITHOUT ROWID;
CREATE TABLE award (id INTEGER PRIMARY KEY, amount TEXT, currency TEXT, date INTEGER, status TEXT, award_id TEXT, title TEXT) STRICT;
CREATE TABLE award_supplier (id INTEGER PRIMARY KEY, award INTEGER NOT NULL, organization INTEGER NOT NULL) STRICT;
CREATE TABLE contract (id INTEGER PRIMARY KEY, amount TEXT, currency TEXT, date_signed INTEGER, start INTEGER, end INTEGER,
    amendments INTEGER, status TEXT, contract_id TEXT, award_id TEXT, title TEXT) STRICT;
-- `contract`: the rowid of the contract that it was paid for.
CREATE TABLE payment (id INTEGER PRIMARY KEY, contract INTEGER, amount TEXT, currency TEXT, date INTEGER, transaction_id TEXT, payer TEXT,
    payee TEXT) STRICT;
CREATE TABLE milestone (id INTEGER PRIMARY KEY, due INTEGER, met INTEGER, section TEXT, milestone_id TEXT, type TEXT, status TEXT,
    title TEXT) STRICT;
CREATE TABLE document (id INTEGER PRIMARY KEY, published INTEGER, section TEXT, document_id TEXT, type TEXT, title TEXT, url TEXT) STRICT;
CREATE TABLE party (id INTEGER PRIMARY KEY, organization INTEGER NOT NULL, roles TEXT) STRICT;
CREATE TABLE place (id INTEGER PRIMARY KEY, quality INTEGER NOT NULL, longitude REAL, latitude REAL,
    region TEXT, locality TEXT, country TEXT, description TEXT) STRICT;

-- `sectors` is a list separated by U+001F.
CREATE TABLE project (
    id INTEGER PRIMARY KEY, text_id INTEGER NOT NULL, panama INTEGER NOT NULL,
    public_authority INTEGER, reference INTEGER, versions INTEGER, updated INTEGER, start INTEGER, end INTEGER, completion INTEGER,
    additional_fields INTEGER, quality INTEGER NOT NULL, status TEXT, type TEXT, sectors TEXT, project_id TEXT NOT NULL, language TEXT,
    budget_amount TEXT, budget_currency TEXT, completion_amount TEXT, completion_currency TEXT, title TEXT, description TEXT) STRICT;
CREATE TABLE project_process (id INTEGER PRIMARY KEY, amount TEXT, currency TEXT, method TEXT, start INTEGER, end INTEGER,
    tenderers INTEGER, modifications INTEGER, status TEXT, nature TEXT, process_id TEXT, ocid TEXT, title TEXT) STRICT;
CREATE TABLE project_supplier (id INTEGER PRIMARY KEY, organization INTEGER NOT NULL) STRICT;
CREATE TABLE project_metric (id INTEGER PRIMARY KEY, date INTEGER, metric TEXT, value TEXT, currency TEXT) STRICT;
CREATE TABLE project_document (id INTEGER PRIMARY KEY, published INTEGER, section TEXT, document_id TEXT, type TEXT, title TEXT,
    url TEXT) STRICT;
CREATE TABLE project_milestone (id INTEGER PRIMARY KEY, due INTEGER, met INTEGER, section TEXT, milestone_id TEXT, type TEXT,
    status TEXT, title TEXT) STRICT;
CREATE TABLE project_party (id INTEGER PRIMARY KEY, organization INTEGER NOT NULL, roles TEXT) STRICT;
CREATE TABLE project_place (id INTEGER PRIMARY KEY, quality INTEGER NOT NULL, longitude REAL, latitude REAL,
    region TEXT, locality TEXT, country TEXT, description TEXT) STRICT;

-- Lines and areas of places (same id) as well-known binary in degrees; their point is one that stands for the whole. `owner`: the process or project.
CREATE TABLE place_shape (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, shape BLOB NOT NULL) STRICT;
CREATE TABLE project_place_shape (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL, shape BLOB NOT NULL) STRICT;

-- `args` is a JSON array of texts.
CREATE TABLE issue (id INTEGER PRIMARY KEY, severity INTEGER NOT NULL, code TEXT NOT NULL, args TEXT, source INTEGER, file TEXT,
    offset INTEGER, line INTEGER, ocid TEXT, path TEXT, count INTEGER NOT NULL) STRICT;

-- Column chunks of up to 65,536 rows each; see columnchunks.h for their names.
CREATE TABLE column_chunk (unit INTEGER NOT NULL, name TEXT NOT NULL, chunk INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (unit, name, chunk)) STRICT;

-- rowid is text_id of a process or project; a row whose text_id none of them has any more is stale and is skipped.
-- No prefix index: it doubles the time and the size, and prefixes of three letters and more are quick without it.
-- No column sizes: only ranking needs them.
CREATE VIRTUAL TABLE search USING fts5(text, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');
)sql";

} // namespace

void createSchema(SqlConnection &connection)
{
    connection.execute(schemaText);
    // A larger buffer makes fewer and larger index segments, but one that leaves the processor's cache is slower again.
    connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)");
}

void checkApplication(SqlConnection &connection)
{
    if (connection.integer("PRAGMA application_id") != cacheApplicationId)
        throw StoreError(StoreError::Reason::NotACache, "the file is not a cache of this program");
}

void checkSchema(SqlConnection &connection)
{
    checkApplication(connection);
    const qint64 version = connection.integer("PRAGMA user_version");
    if (version > cacheSchemaVersion)
        throw StoreError(StoreError::Reason::NewerVersion, "the cache was made by a newer version: " + std::to_string(version));
    if (version < cacheSchemaVersion)
        throw StoreError(StoreError::Reason::OlderVersion, "the cache was made by an older version: " + std::to_string(version));
}

void createRawDocumentIndexes(SqlConnection &connection)
{
    connection.execute("CREATE INDEX IF NOT EXISTS raw_document_owner ON raw_document (unit, owner, entry)");
    connection.execute("CREATE INDEX IF NOT EXISTS raw_duplicate_owner ON raw_duplicate (unit, owner, entry)");
}

void createIndexes(SqlConnection &connection)
{
    connection.execute("CREATE UNIQUE INDEX process_ocid ON process (ocid)");
    connection.execute("CREATE UNIQUE INDEX project_id ON project (project_id)");
    connection.execute("CREATE INDEX process_project ON process (project_id) WHERE project_id IS NOT NULL");
    connection.execute("CREATE INDEX project_process_ocid ON project_process (ocid) WHERE ocid IS NOT NULL");
}

void dropIndexes(SqlConnection &connection)
{
    connection.execute("DROP INDEX IF EXISTS process_ocid; DROP INDEX IF EXISTS project_id; DROP INDEX IF EXISTS process_project;"
                       "DROP INDEX IF EXISTS project_process_ocid; DROP INDEX IF EXISTS raw_document_owner;"
                       "DROP INDEX IF EXISTS raw_duplicate_owner;");
}

} // namespace obra
