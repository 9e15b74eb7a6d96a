// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace obra {

class SqlConnection;

/// Raised whenever a table or a column chunk changes its shape. A cache is derived from its source files, so there are no migrations:
/// a cache of another version is refused, and importing the files again makes a new one.
inline constexpr int cacheSchemaVersion = 7;
/// "OBRC" in the file's header: tells our cache from any other SQLite file.
inline constexpr int cacheApplicationId = 0x4f425243;

/// Children are keyed by (parent rowid << childBits | n): a parent's children are one range and need no index.
inline constexpr int childBits = 20;
inline constexpr qint64 childrenPerParent = qint64(1) << childBits;

/// Makes the tables in an empty database, inside the caller's transaction; the header fields must be set before it.
void createSchema(SqlConnection &connection);
/// Throws StoreError NotACache, NewerVersion or OlderVersion unless the file is a cache of this version.
void checkSchema(SqlConnection &connection);
/// Throws StoreError (NotACache) when the file was not made by this program, in whatever version.
void checkApplication(SqlConnection &connection);

/// The index that finds the raw documents of an owner; cheap when it is there already.
void createRawDocumentIndexes(SqlConnection &connection);
/// All other indexes; they come last, because indexes that are there while rows are written cost ten times as much.
void createIndexes(SqlConnection &connection);
void dropIndexes(SqlConnection &connection);

} // namespace obra
