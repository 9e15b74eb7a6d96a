// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figuretable.h"

#include <QPair>

namespace obra {

/// The figures of a chart as an Excel workbook: a sheet with one row an element, before it for tables of values one laid out as the table is
/// (rows, columns, totals), and last one with @p notes, a name and a value each. Any thread; throws ExportError.
void writeFigureWorkbook(const QString &path, const ChartFigure &figure, const QVector<QPair<QString, QString>> &notes);

} // namespace obra
