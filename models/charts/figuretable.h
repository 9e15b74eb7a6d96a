// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

#include <QVariant>

namespace obra {

/// The figures of a chart as a table: for people who cannot see it, for copying and for files.
struct FigureTable
{
    enum class Column : quint8 { Text, Number, Amount, Share, Day };
    QStringList headers;
    QVector<Column> columns;
    /// Text: QString; Number: qint64 or double; Amount: exact decimal text with a point; Share: double, 0 to 1; Day: QDate. Invalid = unknown or does not apply.
    QVector<QVariantList> rows;
};

/// One row an element. Headers are in the current language.
FigureTable figureTable(const ChartFigure &figure);
/// What the groups of the chart are, in a word: "Year", "Supplier", "Amount".
QString groupsTitle(const ChartFigure &figure);
/// "Number of processes", "Amount in B/.".
QString measureTitle(ChartMeasure measure, const QString &currency, Unit unit);
/// RFC 4180 with a header line, numbers with a point. Above it the @p preamble, one line each.
QString csvOf(const FigureTable &table, const QStringList &preamble);

} // namespace obra
