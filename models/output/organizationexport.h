// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/organizationlist.h"
#include "output/exporter.h"

namespace obra {

/// Writes suppliers or buyers, those rows of the list in that order, as a table: Csv, Xlsx or Ods (another format is an error that says so). Each currency
/// has columns of its own for sum and share, the most frequent eight; what is in others stands as text. A file that is there already is replaced only
/// when the new one is complete. ExportRequest::columns is not asked. Blocks; worker thread.
ExportResult exportOrganizations(const CacheReader &reader, const OrganizationList &list, const std::vector<quint32> &rows, const ExportRequest &request,
                                 std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

/// Can suppliers and buyers leave in that format?
inline bool isTable(ExportFormat format) { return format == ExportFormat::Csv || format == ExportFormat::Xlsx || format == ExportFormat::Ods; }

} // namespace obra
