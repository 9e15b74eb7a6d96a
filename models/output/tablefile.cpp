// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/tablefile.h"

#include <QCoreApplication>

namespace obra {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

} // namespace

std::unique_ptr<TableWriter> makeTableWriter(NewFile &file, const TableNotes &notes, const ExportRequest &request, qint64 rows)
{
    if (request.format == ExportFormat::Csv || request.format == ExportFormat::CsvPlaces)
        return makeCsvWriter(file, notes, request.csv);
    if (request.format == ExportFormat::Xlsx)
        return makeXlsxWriter(file, notes, rows, request.rowsPerSheet);
    return makeOdsWriter(file, notes, rows, request.rowsPerSheet);
}

void commitTable(NewFile &file, const Citation &citation, const ExportRequest &request, ExportResult &result)
{
    if (request.format == ExportFormat::Csv || request.format == ExportFormat::CsvPlaces) {
        result.notesPath = exportNotesPath(request.outputPath);
        NewFile notesFile(result.notesPath);
        notesFile.write("\xEF\xBB\xBF" + citation.text().toUtf8());
        file.commit();
        notesFile.commit();
    } else {
        file.commit();
    }
    result.ok = true;
}

void markCancelled(const ExportRequest &request, ExportResult &result)
{
    result.cancelled = true;
    result.error = ExportTexts::tr("The export was cancelled. “%1” is as it was before.").arg(request.outputPath);
}

} // namespace obra
