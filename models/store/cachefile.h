// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace obra {

/// The path the writer works on: absolute, and through a symbolic link to the file itself, so that the link survives the rename.
QString resolvedCachePath(const QString &cachePath);
QString partPath(const QString &resolvedPath);
QString lockPath(const QString &resolvedPath);
/// Deletes the .part and what SQLite may have left beside it; true when there was something. The caller holds the lock.
bool removePart(const QString &resolvedPath);

/// Copies a file; shares its blocks where the file system can. Throws StoreError (DiskFull, Cancelled, Other).
void copyCache(const QString &from, const QString &to, const std::stop_token &stop,
               const std::function<void(qint64 done, qint64 total)> &progress);
/// Writes @p part to the disk in steps between which @p stop is heard, then puts it in the place of @p cache in one step. Throws StoreError.
void replaceCache(const QString &part, const QString &cache, const std::stop_token &stop);

} // namespace obra
