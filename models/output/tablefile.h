// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/exporter.h"

namespace obra {

// What all exports of tables share; functions throw ExportError.

/// The writer of a format that is a table (Csv, Xlsx, Ods). @p rows is how many will come.
std::unique_ptr<TableWriter> makeTableWriter(NewFile &file, const TableNotes &notes, const ExportRequest &request, qint64 rows);
/// Puts the finished file in place; of Csv also the text file beside it that says where the rows come from.
void commitTable(NewFile &file, const Citation &citation, const ExportRequest &request, ExportResult &result);
/// What is said when it was cancelled.
void markCancelled(const ExportRequest &request, ExportResult &result);

} // namespace obra
