// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/cachefiller.h"
#include "importer/importprogress.h"

namespace obra {

/// Reads @p files on one thread, parses on others and writes on the calling one, all at the same time. May throw StoreError (also Cancelled).
/// @p spoolTemplate: see InputReader::Settings.
void readFiles(const QStringList &files, CacheFiller &filler, ProgressMeter &progress, int parsers,
               const QString &spoolTemplate, std::stop_token stop);

} // namespace obra
