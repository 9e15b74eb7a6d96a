// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/rowvalues.h"

namespace obra {

/// One cell of a spreadsheet as what it is.
struct ExportCell
{
    enum class Kind : quint8 { Empty, Text, Number, Date };
    Kind kind = Kind::Empty;
    QString text;   ///< Text; Number: decimal text with a point
    QDate date;     ///< Date
};

/// A column of a file: money is followed by a column of its own for the currency.
struct ExportField
{
    ExportColumn column = ExportColumn::Ocid;
    bool isCurrency = false; ///< the currency of the money in @ref column
    QString title;
    ExportCell::Kind kind = ExportCell::Kind::Text; ///< of its cells, where there is nothing odd
    QString meaning = {};    ///< what stands in it; empty: exportColumnMeaning()
};

/// @p titles: as the table says them in the current language, else the stable names.
QVector<ExportField> exportFields(const QVector<ExportColumn> &columns, Unit unit, bool titles);
/// @p labels: codes as people read them in the current language, else as they were published.
ExportCell exportCell(const ColumnTable &table, quint32 row, const RowText &text, const ExportField &field, bool labels);

/// As the table heads it, in the current language.
QString exportColumnTitle(ExportColumn column, Unit unit);
/// One sentence: what stands in the column.
QString exportColumnMeaning(ExportColumn column, Unit unit);

} // namespace obra
