// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "output/citation.h"
#include "output/exporter.h"
#include "output/newfile.h"

namespace obra {

/// Processes as an OCDS 1.1 record package, projects as an OC4IDS 0.9.5 project package, with the members that their schemas require. Each record has
/// its compiled release and, as linked releases, what it was made of. Throws ExportError and StoreError.
void writePackage(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const Citation &citation, NewFile &file,
                  ExportResult &result, std::stop_token stop, const std::function<void(qint64)> &progress);

} // namespace obra
