// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "output/tablewriter.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace obra {

enum class ExportFormat : quint8 { Csv, Json, Xlsx, Ods, GeoJson, Kml, GeoPackage, CsvPlaces };
inline constexpr ExportFormat allExportFormats[] = { ExportFormat::Xlsx, ExportFormat::Ods, ExportFormat::Csv, ExportFormat::Json,
    ExportFormat::GeoJson, ExportFormat::Kml, ExportFormat::GeoPackage, ExportFormat::CsvPlaces };

/// "table.csv" has its citation in "table.readme.txt": lines that are no rows would break whatever reads the table.
QString exportNotesPath(const QString &path);
/// csv, json, xlsx, ods, geojson, kml, gpkg, csv-places: the name on the command line.
QString exportFormatName(ExportFormat format);
/// The end of the file's name: the format's name, but csv for both kinds of it.
QString exportFormatSuffix(ExportFormat format);
/// Does the format say where the rows are?
bool hasPlaces(ExportFormat format);
std::optional<ExportFormat> exportFormatFromName(const QString &name);

struct ExportRequest
{
    ExportFormat format = ExportFormat::Csv;
    QString outputPath;
    QVector<ExportColumn> columns;   ///< all but Json; empty: defaultExportColumns()
    bool titles = false;             ///< titles and labels in the current language, else stable names and the codes of the standard
    CsvStyle csv;
    QString order;                   ///< what the rows are sorted by, for the citation; empty: not
    QDateTime exported;              ///< invalid: now
    qint64 rowsPerSheet = largestSheet; ///< Xlsx, Ods: the header counts
};

struct ExportResult
{
    bool ok = false;
    bool cancelled = false;
    QString error;                   ///< in the current language: which file, what happened, what to do
    qint64 rows = 0;                 ///< written
    qint64 skipped = 0;              ///< Json: left out because what is stored of them cannot be read
    qint64 withoutPlace = 0;         ///< formats with places: written without one
    QString notesPath;               ///< both kinds of Csv: the text file beside it that says where the rows come from
};

/// Writes the given rows of the slice, in that order. A file that is there already is replaced only when the new one is complete.
///
/// Csv: UTF-8 with BOM, RFC 4180, cells that a spreadsheet would run as a formula are guarded by an apostrophe; its citation lies in a text file beside it.
/// Xlsx, Ods: typed cells, frozen header, filters, a sheet that explains the others; rows that do not fit go on in further sheets.
/// Json: processes as an OCDS 1.1 record package with their compiled releases, projects as an OC4IDS package; publisher, licence and URI of the sources
/// are carried over; contracts as the records of their processes. GeoJson (RFC 7946), Kml (2.2) and GeoPackage (1.3): a feature a row.
/// CsvPlaces: Csv with longitude, latitude (of the first place, degrees WGS 84), location and all places as well-known text. Contact details of persons are in no format but Json, which says what was published.
/// Blocks; worker thread. @p progress gets the rows done.
ExportResult exportRows(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const ExportRequest &request,
                        std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

/// The compiled release (or the latest version of a project) of one row, in @p arena; Missing when its raw documents are damaged. Throws StoreError.
JsonValue compiledDocument(const CacheReader &reader, Unit unit, qint64 id, JsonArena &arena, bool versioned = false);
/// The same of raw documents that were read before.
JsonValue compiledDocument(const std::vector<RawDocument> &documents, Unit unit, JsonArena &arena, bool versioned = false);

} // namespace obra
