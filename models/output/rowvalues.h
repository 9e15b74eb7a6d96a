// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"
#include "store/cachereader.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace obra {

/// The columns that leave the program in a CSV file or an answer of the command line, under the names they have there.
enum class ExportColumn : quint8 {
    Ocid, Title, Description, Date, Buyer, ProcuringEntity, Supplier, Method, MethodDetails, Status, Category, Type, Province,
    Amount, Currency, Contracts, Awards, TenderValue, Budget, Tenderers, Releases, Source, Tag, Quality,
    Language, ProjectId, InitiationType, Start, End, SignedOn, Completed, CompletionValue, Updated, Documents, Milestones, Payments,
    ContractId, ProcessTitle, AwardId, ContractStatus, AwardedOn, ContractStart, ContractEnd, Amendments, Paid
};

QStringList exportColumnNames();
std::optional<ExportColumn> exportColumnFromName(const QString &name);
QString exportColumnName(ExportColumn column);
/// What is written when nothing else is asked for.
QVector<ExportColumn> defaultExportColumns(Unit unit);
/// The column of the table that sorts by the same thing; None when there is none.
SortColumn sortColumnOf(ExportColumn column);

/// One exported value: exact text; numbers are plain decimal text with a point. Several currencies are listed as "PAB 10.00; EUR 3.00", never added.
struct RowValue
{
    QString text;
    bool isNumber = false;
    bool isNull = false;
};
RowValue rowValue(const ColumnTable &table, quint32 row, const RowText &text, ExportColumn column);

/// The amounts of a row, one a currency.
struct RowAmount
{
    QString currency;
    ScaledAmount amount = 0, contracts = 0, awards = 0;
    int contractCount = 0, awardCount = 0;
    bool counts = true; ///< see countsIn()
};
/// @p kind: what the row counts for, or what was paid (then only the amount is there).
QVector<RowAmount> rowAmounts(const ColumnTable &table, quint32 row, RangeField kind = RangeField::Amount);

} // namespace obra
