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
    int contract;
    SortColumn sort = SortColumn::None;
};

constexpr int in(ColumnSection section) { return int(section); }
using S = ColumnSection;
using C = TableColumn;

// In the order of the enumeration.
constexpr std::array<Entry, TableColumns::ColumnCount> entries { {
    { C::Ocid, "ocid", in(S::Release), in(S::Project), in(S::Release), SortColumn::Ocid },
    { C::Title, "title", in(S::Tender), in(S::Project), in(S::Contract), SortColumn::Title },
    { C::Date, "date", in(S::Release), in(S::Project), in(S::Contract), SortColumn::Date },
    { C::Buyer, "buyer", in(S::Parties), in(S::Parties), in(S::Parties), SortColumn::Buyer },
    { C::ProcuringEntity, "procuringEntity", in(S::Parties), nowhere, in(S::Parties), SortColumn::ProcuringEntity },
    { C::Supplier, "supplier", in(S::Award), in(S::ContractingProcesses), in(S::Award), SortColumn::Supplier },
    { C::Method, "method", in(S::Tender), in(S::ContractingProcesses), in(S::Tender), SortColumn::Method },
    { C::Status, "status", in(S::Tender), in(S::Project), in(S::Tender), SortColumn::Status },
    { C::Category, "category", in(S::Tender), in(S::Project), in(S::Tender), SortColumn::Category },
    { C::Type, "type", nowhere, in(S::Project), nowhere, SortColumn::Type },
    { C::Province, "province", in(S::Parties), in(S::Project), in(S::Parties), SortColumn::Province },
    { C::Amount, "amount", in(S::Contract), in(S::ContractingProcesses), in(S::Contract), SortColumn::Amount },
    { C::Currency, "currency", in(S::Contract), in(S::ContractingProcesses), in(S::Contract) },
    { C::Tenderers, "tenderers", in(S::Tender), in(S::ContractingProcesses), in(S::Tender), SortColumn::Tenderers },
    { C::Contracts, "contracts", in(S::Contract), in(S::ContractingProcesses), nowhere, SortColumn::Contracts },
    { C::Releases, "releases", in(S::Release), in(S::Project), nowhere, SortColumn::Releases },
    { C::Source, "source", in(S::Release), in(S::Project), in(S::Release), SortColumn::Source },
    { C::Description, "description", in(S::Tender), in(S::Project), in(S::Tender) },
    { C::TenderValue, "tenderValue", in(S::Tender), nowhere, in(S::Tender) },
    { C::Budget, "budget", in(S::Planning), in(S::Budget), in(S::Planning) },
    { C::MethodDetails, "methodDetails", in(S::Tender), nowhere, in(S::Tender) },
    { C::Tag, "tag", in(S::Release), nowhere, in(S::Release) },
    { C::Language, "language", in(S::Release), in(S::Project), in(S::Release) },
    { C::ProjectId, "projectId", in(S::Planning), nowhere, in(S::Planning) },
    { C::InitiationType, "initiationType", in(S::Release), nowhere, in(S::Release) },
    { C::Start, "start", in(S::Tender), in(S::Project), nowhere },
    { C::End, "end", in(S::Tender), in(S::Project), nowhere },
    { C::SignedOn, "signed", in(S::Contract), nowhere, nowhere },
    { C::Completed, "completed", nowhere, in(S::Completion), nowhere },
    { C::CompletionValue, "completionValue", nowhere, in(S::Completion), nowhere },
    { C::Updated, "updated", in(S::Release), in(S::Project), in(S::Release) },
    { C::Documents, "documents", in(S::Release), in(S::Project), nowhere },
    { C::Milestones, "milestones", in(S::Implementation), in(S::Project), nowhere },
    { C::Payments, "payments", in(S::Implementation), nowhere, in(S::Implementation) },
    { C::ContractId, "contractId", nowhere, nowhere, in(S::Contract) },
    { C::ProcessTitle, "processTitle", nowhere, nowhere, in(S::Tender) },
    { C::AwardId, "awardId", nowhere, nowhere, in(S::Award) },
    { C::ContractStatus, "contractStatus", nowhere, nowhere, in(S::Contract), SortColumn::ContractStatus },
    { C::AwardedOn, "awarded", nowhere, nowhere, in(S::Award), SortColumn::Award },
    { C::ContractStart, "contractStart", nowhere, nowhere, in(S::Contract), SortColumn::ContractStart },
    { C::ContractEnd, "contractEnd", nowhere, nowhere, in(S::Contract), SortColumn::ContractEnd },
    { C::Amendments, "amendments", nowhere, nowhere, in(S::Contract), SortColumn::Amendments },
    { C::Paid, "paid", nowhere, nowhere, in(S::Implementation), SortColumn::Paid },
} };

const Entry &entry(TableColumn column)
{
    return entries[std::size_t(column)];
}

} // namespace

std::optional<ColumnSection> sectionOf(TableColumn column, Unit unit)
{
    const int section = unit == Unit::Projects ? entry(column).project : unit == Unit::Contracts ? entry(column).contract : entry(column).process;
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
    const bool projects = unit == Unit::Projects, contracts = unit == Unit::Contracts;
    switch (column) {
    case C::Ocid: return projects ? SliceColumns::tr("Project id") : SliceColumns::tr("ocid");
    case C::Title: return SliceColumns::tr("Title");
    case C::Date: return contracts ? SliceColumns::tr("Signed") : SliceColumns::tr("Date");
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
    case C::ContractId: return SliceColumns::tr("Contract id");
    case C::ProcessTitle: return SliceColumns::tr("Title of the process");
    case C::AwardId: return SliceColumns::tr("Award id");
    case C::AwardedOn: return SliceColumns::tr("Awarded");
    case C::ContractStart: return SliceColumns::tr("Contract start");
    case C::ContractEnd: return SliceColumns::tr("Contract end");
    case C::Amendments: return SliceColumns::tr("Amendments");
    case C::Paid: return SliceColumns::tr("Paid");
    default: break;
    }
    const std::optional<Field> field = fieldOf(column);
    return field ? fieldTitle(*field, unit) : QString();
}

QString columnExplanation(TableColumn column, Unit unit)
{
    const bool projects = unit == Unit::Projects, contracts = unit == Unit::Contracts;
    switch (column) {
    case C::Amount:
        if (contracts)
            return SliceColumns::tr("The value of the contract, as it is now");
        return projects ? SliceColumns::tr("Sum of the project's contracts; its budget when it has none")
                        : SliceColumns::tr("Sum of the contracts; of the awards when there is no contract");
    case C::Date:
        if (contracts)
            return SliceColumns::tr("The day on which the contract was signed");
        return projects ? SliceColumns::tr("Start of the project") : SliceColumns::tr("Start of the tender; else the first award, contract or release");
    case C::Releases: return SliceColumns::tr("How many releases or versions are at hand");
    case C::ProjectId: return SliceColumns::tr("The project that the planning section names");
    case C::Title: return contracts ? SliceColumns::tr("Of the contract; of its process when it has none") : columnTitle(column, unit);
    case C::Supplier: return contracts ? SliceColumns::tr("Who was awarded what the contract is about") : columnTitle(column, unit);
    case C::ContractStart:
    case C::ContractEnd: return SliceColumns::tr("The period of the contract, as published");
    case C::Amendments: return SliceColumns::tr("How many amendments of the contract were published");
    case C::Paid: return SliceColumns::tr("Sum of the payments that were published for the contract");
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
    case C::ContractStatus: return Field::ContractStatus;
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
    case C::Amendments:
    case C::Paid:
        return true;
    default:
        return false;
    }
}

} // namespace obra
