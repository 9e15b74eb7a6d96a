// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"

#include <QString>

#include <optional>

namespace obra {

/// The columns that the table of rows can show.
struct TableColumns
{
    enum Column : int {
        Ocid, Title, Date, Buyer, ProcuringEntity, Supplier, Method, Status, Category, Type, Province, Amount, Currency, Tenderers, Contracts,
        Releases, Source, Description, TenderValue, Budget, MethodDetails, Tag, Language, ProjectId, InitiationType, Start, End, SignedOn, Completed,
        CompletionValue, Updated, Documents, Milestones, Payments, ContractId, ProcessTitle, AwardId, ContractStatus, AwardedOn, ContractStart,
        ContractEnd, Amendments, Paid, ColumnCount
    };
};
using TableColumn = TableColumns::Column;

/// Where a column stands in the standard: sections of an OCDS release, or of an OC4IDS project.
enum class ColumnSection : quint8 {
    Release, Parties, Planning, Tender, Award, Contract, Implementation,
    Project, Budget, ContractingProcesses, Completion
};

/// The section of the column, nothing when the unit has no such column.
std::optional<ColumnSection> sectionOf(TableColumn column, Unit unit);
/// Sections of the unit in the order of the standard.
QVector<ColumnSection> sectionsOf(Unit unit);
QString sectionTitle(ColumnSection section);                 ///< in the current language
QString columnTitle(TableColumn column, Unit unit);          ///< in the current language
QString columnExplanation(TableColumn column, Unit unit);    ///< for the tip; the title where there is nothing to explain
/// Stable English name, for what is saved.
QString columnName(TableColumn column);
std::optional<TableColumn> columnFromName(const QString &name);
/// What the columns in memory can sort by; None for texts that are only in the cache.
SortColumn sortColumnOf(TableColumn column);
/// The field whose values the column shows.
std::optional<Field> fieldOf(TableColumn column);
/// Numbers and amounts stand at the right.
bool isNumber(TableColumn column);

} // namespace obra
