// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/cachefiller.h"
#include "importer/importprogress.h"

namespace obra {

/// Reads @p files on one thread, parses on others and writes on the calling one, all at the same time. Returns what the documents were compressed with, if anything. May throw StoreError (also Cancelled).
/// @p spoolTemplate: see InputReader::Settings.
std::shared_ptr<const JsonDictionary> readFiles(const QStringList &files, CacheFiller &filler, ProgressMeter &progress, int parsers,
                                                const QString &spoolTemplate, std::stop_token stop);

} // namespace obra
