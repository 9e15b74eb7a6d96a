// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/citation.h"
#include "output/exportcells.h"
#include "output/newfile.h"

#include <memory>
#include <vector>

namespace obra {

/// What a file of rows and columns says besides its cells.
struct TableNotes
{
    QVector<ExportField> fields;
    Citation citation;
    bool titles = false;          ///< as people read them, else stable names
    QString sheet = {};           ///< name of the sheet, when its lines are no rows of a unit
};

/// Writes rows of cells to a file in one format. Functions throw ExportError.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// One cell a field, in their order.
    virtual void addRow(const std::vector<ExportCell> &cells) = 0;
    /// What comes behind the rows; the file is complete then. Texts that had to be cut are noted in it.
    virtual void finish() = 0;
};

/// How a CSV file separates: Excel takes what its country's settings say.
struct CsvStyle
{
    QChar separator = QLatin1Char(',');
    QChar decimalPoint = QLatin1Char('.');
};

std::unique_ptr<TableWriter> makeCsvWriter(NewFile &file, const TableNotes &notes, const CsvStyle &style);
/// @p rowsPerSheet counts the header; no sheet has more. @p rows is how many will come.
std::unique_ptr<TableWriter> makeXlsxWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet);
std::unique_ptr<TableWriter> makeOdsWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet);

/// The most rows that Excel and LibreOffice take in one sheet.
inline constexpr qint64 largestSheet = 1'048'576;

/// Names of the sheets for @p rows and their own numbers of rows without the header, at least one.
QStringList sheetNames(Unit unit, qint64 rows, qint64 rowsPerSheet);
QStringList sheetNames(const TableNotes &notes, qint64 rows, qint64 rowsPerSheet);

/// The sheet that explains the others, as rows of a name and a value; an empty name and value part its sections.
struct ReadmeLine
{
    QString name, value;
    bool isHeading = false;
};
QString readmeName();
QVector<ReadmeLine> readmeLines(const TableNotes &notes, int sheets, qint64 cutTexts);

} // namespace obra
