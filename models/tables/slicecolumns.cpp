// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/slicecolumns.h"

#include <QCoreApplication>

#include <array>

namespace obra {

namespace {

/// Owner of the translations of this file.
class SliceColumns
{
    Q_DECLARE_TR_FUNCTIONS(SliceColumns)
};

constexpr int nowhere = -1;

struct Entry
{
    TableColumn column;
    const char *name;
    int process; ///< ColumnSection, nowhere: the unit does not have it
    int project;
    SortColumn sort = SortColumn::None;
};

constexpr int in(ColumnSection section) { return int(section); }
using S = ColumnSection;
using C = TableColumn;

// In the order of the enumeration.
constexpr std::array<Entry, TableColumns::ColumnCount> entries { {
    { C::Ocid, "ocid", in(S::Release), in(S::Project), SortColumn::Ocid },
    { C::Title, "title", in(S::Tender), in(S::Project), SortColumn::Title },
    { C::Date, "date", in(S::Release), in(S::Project), SortColumn::Date },
    { C::Buyer, "buyer", in(S::Parties), in(S::Parties), SortColumn::Buyer },
    { C::ProcuringEntity, "procuringEntity", in(S::Parties), nowhere, SortColumn::ProcuringEntity },
    { C::Supplier, "supplier", in(S::Award), in(S::ContractingProcesses), SortColumn::Supplier },
    { C::Method, "method", in(S::Tender), in(S::ContractingProcesses), SortColumn::Method },
    { C::Status, "status", in(S::Tender), in(S::Project), SortColumn::Status },
    { C::Category, "category", in(S::Tender), in(S::Project), SortColumn::Category },
    { C::Type, "type", nowhere, in(S::Project), SortColumn::Type },
    { C::Province, "province", in(S::Parties), in(S::Project), SortColumn::Province },
    { C::Amount, "amount", in(S::Contract), in(S::ContractingProcesses), SortColumn::Amount },
    { C::Currency, "currency", in(S::Contract), in(S::ContractingProcesses) },
    { C::Tenderers, "tenderers", in(S::Tender), in(S::ContractingProcesses), SortColumn::Tenderers },
    { C::Contracts, "contracts", in(S::Contract), in(S::ContractingProcesses), SortColumn::Contracts },
    { C::Releases, "releases", in(S::Release), in(S::Project), SortColumn::Releases },
    { C::Source, "source", in(S::Release), in(S::Project), SortColumn::Source },
    { C::Description, "description", in(S::Tender), in(S::Project) },
    { C::TenderValue, "tenderValue", in(S::Tender), nowhere },
    { C::Budget, "budget", in(S::Planning), in(S::Budget) },
    { C::MethodDetails, "methodDetails", in(S::Tender), nowhere },
    { C::Tag, "tag", in(S::Release), nowhere },
    { C::Language, "language", in(S::Release), in(S::Project) },
    { C::ProjectId, "projectId", in(S::Planning), nowhere },
    { C::InitiationType, "initiationType", in(S::Release), nowhere },
    { C::Start, "start", in(S::Tender), in(S::Project) },
    { C::End, "end", in(S::Tender), in(S::Project) },
    { C::SignedOn, "signed", in(S::Contract), nowhere },
    { C::Completed, "completed", nowhere, in(S::Completion) },
    { C::CompletionValue, "completionValue", nowhere, in(S::Completion) },
    { C::Updated, "updated", in(S::Release), in(S::Project) },
    { C::Documents, "documents", in(S::Release), in(S::Project) },
    { C::Milestones, "milestones", in(S::Implementation), in(S::Project) },
    { C::Payments, "payments", in(S::Implementation), nowhere },
} };

const Entry &entry(TableColumn column)
{
    return entries[std::size_t(column)];
}

} // namespace

std::optional<ColumnSection> sectionOf(TableColumn column, Unit unit)
{
    const int section = unit == Unit::Projects ? entry(column).project : entry(column).process;
    return section == nowhere ? std::nullopt : std::optional(ColumnSection(section));
}

QVector<ColumnSection> sectionsOf(Unit unit)
{
    if (unit == Unit::Projects)
        return { S::Project, S::Parties, S::Budget, S::ContractingProcesses, S::Completion };
    return { S::Release, S::Parties, S::Planning, S::Tender, S::Award, S::Contract, S::Implementation };
}

QString sectionTitle(ColumnSection section)
{
    switch (section) {
    case S::Release: return SliceColumns::tr("Release");
    case S::Parties: return SliceColumns::tr("Parties");
    case S::Planning: return SliceColumns::tr("Planning");
    case S::Tender: return SliceColumns::tr("Tender");
    case S::Award: return SliceColumns::tr("Award");
    case S::Contract: return SliceColumns::tr("Contract");
    case S::Implementation: return SliceColumns::tr("Implementation");
    case S::Project: return SliceColumns::tr("Project");
    case S::Budget: return SliceColumns::tr("Budget");
    case S::ContractingProcesses: return SliceColumns::tr("Contracting processes");
    case S::Completion: return SliceColumns::tr("Completion");
    }
    return {};
}

QString columnTitle(TableColumn column, Unit unit)
{
    const bool projects = unit == Unit::Projects;
    switch (column) {
    case C::Ocid: return projects ? SliceColumns::tr("Project id") : SliceColumns::tr("ocid");
    case C::Title: return SliceColumns::tr("Title");
    case C::Date: return SliceColumns::tr("Date");
    case C::Amount: return SliceColumns::tr("Amount");
    case C::Tenderers: return SliceColumns::tr("Tenderers");
    case C::Contracts: return SliceColumns::tr("Contracts");
    case C::Releases: return SliceColumns::tr("Releases");
    case C::Description: return SliceColumns::tr("Description");
    case C::TenderValue: return SliceColumns::tr("Tender value");
    case C::Budget: return SliceColumns::tr("Budget");
    case C::MethodDetails: return SliceColumns::tr("Method details");
    case C::Tag: return SliceColumns::tr("Tags");
    case C::Language: return SliceColumns::tr("Language");
    case C::ProjectId: return SliceColumns::tr("Id of the project");
    case C::InitiationType: return SliceColumns::tr("Initiation type");
    case C::Start: return projects ? SliceColumns::tr("Project start") : SliceColumns::tr("Tender opens");
    case C::End: return projects ? SliceColumns::tr("Project end") : SliceColumns::tr("Tender closes");
    case C::SignedOn: return SliceColumns::tr("First signature");
    case C::Completed: return SliceColumns::tr("Completed");
    case C::CompletionValue: return SliceColumns::tr("Final value");
    case C::Updated: return projects ? SliceColumns::tr("Updated") : SliceColumns::tr("Release date");
    case C::Documents: return SliceColumns::tr("Documents");
    case C::Milestones: return SliceColumns::tr("Milestones");
    case C::Payments: return SliceColumns::tr("Payments");
    default: break;
    }
    const std::optional<Field> field = fieldOf(column);
    return field ? fieldTitle(*field, unit) : QString();
}

QString columnExplanation(TableColumn column, Unit unit)
{
    const bool projects = unit == Unit::Projects;
    switch (column) {
    case C::Amount:
        return projects ? SliceColumns::tr("Sum of the project's contracts; its budget when it has none")
                        : SliceColumns::tr("Sum of the contracts; of the awards when there is no contract");
    case C::Date:
        return projects ? SliceColumns::tr("Start of the project") : SliceColumns::tr("Start of the tender; else the first award, contract or release");
    case C::Releases: return SliceColumns::tr("How many releases or versions are at hand");
    case C::ProjectId: return SliceColumns::tr("The project that the planning section names");
    case C::SignedOn: return SliceColumns::tr("The day on which the first contract was signed");
    case C::CompletionValue: return SliceColumns::tr("The value at completion, as published");
    default: return columnTitle(column, unit);
    }
}

QString columnName(TableColumn column)
{
    return QLatin1String(entry(column).name);
}

std::optional<TableColumn> columnFromName(const QString &name)
{
    for (const Entry &each : entries) {
        if (name == QLatin1String(each.name))
            return each.column;
    }
    return std::nullopt;
}

SortColumn sortColumnOf(TableColumn column)
{
    return entry(column).sort;
}

std::optional<Field> fieldOf(TableColumn column)
{
    switch (column) {
    case C::Buyer: return Field::Buyer;
    case C::ProcuringEntity: return Field::ProcuringEntity;
    case C::Supplier: return Field::Supplier;
    case C::Method: return Field::Method;
    case C::Status: return Field::Status;
    case C::Category: return Field::Category;
    case C::Type: return Field::Type;
    case C::Province: return Field::Province;
    case C::Source: return Field::Source;
    case C::Currency: return Field::Currency;
    case C::Date: return Field::Year;
    default: return std::nullopt;
    }
}

bool isNumber(TableColumn column)
{
    switch (column) {
    case C::Amount:
    case C::Tenderers:
    case C::Contracts:
    case C::Releases:
    case C::TenderValue:
    case C::Budget:
    case C::CompletionValue:
    case C::Documents:
    case C::Milestones:
    case C::Payments:
        return true;
    default:
        return false;
    }
}

} // namespace obra
