// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/rowvalues.h"

#include <functional>
#include <stop_token>

namespace obra {

enum class ExportFormat : quint8 { Csv, Json };

struct ExportRequest
{
    ExportFormat format = ExportFormat::Csv;
    QString outputPath;
    QVector<ExportColumn> columns;   ///< Csv; empty: defaultExportColumns()
};

struct ExportResult
{
    bool ok = false;
    QString error;                   ///< in the current language: which file, what happened
    qint64 rows = 0;                 ///< written
    qint64 skipped = 0;              ///< Json: left out because what is stored of them cannot be read
};

/// Writes the given rows of the slice, in that order. A file that is there already is replaced only when the new one is complete.
///
/// CSV: UTF-8 with BOM, RFC 4180, cells that a spreadsheet would run as a formula are guarded by an apostrophe. JSON: processes as an OCDS 1.1 record package
/// with their compiled releases, projects as an OC4IDS package; publisher, licence and URI of the sources are carried over.
/// Blocks; worker thread. @p progress gets the rows written.
ExportResult exportRows(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const ExportRequest &request,
                        std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

/// A CSV cell: quoted when needed, guarded against being run as a formula when it is text.
QString csvCell(const QString &text, bool isNumber = false);

/// The compiled release (or the latest version of a project) of one row, in @p arena; Missing when its raw documents are damaged. Throws StoreError.
JsonValue compiledDocument(const CacheReader &reader, Unit unit, qint64 id, JsonArena &arena, bool versioned = false);

} // namespace obra
