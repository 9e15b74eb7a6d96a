// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exportcells.h"

#include "explore/valuecodes.h"

#include <QCoreApplication>

namespace obra {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportColumns)
};

bool isMoney(ExportColumn column)
{
    return column == ExportColumn::Amount || column == ExportColumn::Awards || column == ExportColumn::TenderValue || column == ExportColumn::Budget
        || column == ExportColumn::CompletionValue || column == ExportColumn::Paid;
}

ExportCell textCell(const QString &text)
{
    return { text.isEmpty() ? ExportCell::Kind::Empty : ExportCell::Kind::Text, text, {} };
}

ExportCell dayCell(Day day)
{
    return day == noDay ? ExportCell() : ExportCell { ExportCell::Kind::Date, {}, toDate(day) };
}

ExportCell numberCell(const QString &text)
{
    return { text.isEmpty() ? ExportCell::Kind::Empty : ExportCell::Kind::Number, text, {} };
}

QString facetLabels(const ColumnTable &table, Field field, quint32 row, bool labels)
{
    const FacetColumn &column = table.facet(field);
    QStringList texts;
    for (const quint32 code : codesOfRow(column, row)) {
        if (code == 0 || code >= column.dictionary.values.size())
            continue;
        const QString value = QString::fromStdString(column.dictionary.values[code]);
        texts.append(labels ? valueLabel(field, table.unit, value) : value);
    }
    return texts.join(QLatin1String("; "));
}

struct MoneyPart
{
    QString currency, amount;
};

/// The money of one cell, a part a currency: parts of nothing beside others are left out, as in the table.
QVector<MoneyPart> moneyParts(const ColumnTable &table, quint32 row, const RowText &text, ExportColumn column)
{
    const auto published = [](const QString &amount, const QString &currency) {
        return amount.isEmpty() ? QVector<MoneyPart>() : QVector<MoneyPart> { { currency, amount } };
    };
    if (column == ExportColumn::TenderValue)
        return published(text.tenderAmount, text.tenderCurrency);
    if (column == ExportColumn::Budget)
        return published(text.budgetAmount, text.budgetCurrency);
    if (column == ExportColumn::CompletionValue)
        return published(text.completionAmount, text.completionCurrency);
    QVector<RowAmount> amounts = rowAmounts(table, row, column == ExportColumn::Paid ? RangeField::Paid : RangeField::Amount);
    amounts.removeIf([column](const RowAmount &amount) { return column == ExportColumn::Awards ? amount.awardCount == 0 : !amount.counts; });
    const auto valueOf = [column](const RowAmount &amount) { return column == ExportColumn::Awards ? amount.awards : amount.amount; };
    if (amounts.size() > 1) {
        QVector<RowAmount> some = amounts;
        some.removeIf([&valueOf](const RowAmount &amount) { return valueOf(amount) == 0; });
        amounts = some.isEmpty() ? amounts.mid(0, 1) : some;
    }
    QVector<MoneyPart> parts;
    for (const RowAmount &amount : std::as_const(amounts))
        parts.append({ amount.currency, QString::fromStdString(amountText(valueOf(amount))) });
    return parts;
}

ExportCell moneyCell(const QVector<MoneyPart> &parts, bool currency, Unit unit, bool labels)
{
    const auto currencyText = [&](const MoneyPart &part) { return labels && !part.currency.isEmpty() ? valueLabel(Field::Currency, unit, part.currency) : part.currency; };
    QStringList texts;
    for (const MoneyPart &part : parts) {
        if (currency)
            texts.append(currencyText(part));
        else
            texts.append(part.currency.isEmpty() || parts.size() == 1 ? part.amount : currencyText(part) + QLatin1Char(' ') + part.amount);
    }
    ScaledAmount amount = 0;
    if (!currency && parts.size() == 1 && parseAmount(parts.first().amount.toStdString(), &amount) == AmountStatus::Exact)
        return numberCell(QString::fromStdString(amountText(amount)));
    return textCell(texts.join(QLatin1String("; "))); // of several currencies there is no one number
}

} // namespace

QVector<ExportField> exportFields(const QVector<ExportColumn> &columns, Unit unit, bool titles)
{
    QVector<ExportField> fields;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ExportColumn column = columns[i];
        ExportField field;
        field.column = column;
        field.title = titles ? exportColumnTitle(column, unit) : exportColumnName(column);
        switch (column) {
        case ExportColumn::Date:
        case ExportColumn::Start:
        case ExportColumn::End:
        case ExportColumn::SignedOn:
        case ExportColumn::Completed:
        case ExportColumn::Updated:
        case ExportColumn::AwardedOn:
        case ExportColumn::ContractStart:
        case ExportColumn::ContractEnd:
            field.kind = ExportCell::Kind::Date;
            break;
        case ExportColumn::Tenderers:
        case ExportColumn::Contracts:
        case ExportColumn::Releases:
        case ExportColumn::Documents:
        case ExportColumn::Milestones:
        case ExportColumn::Payments:
        case ExportColumn::Amendments:
            field.kind = ExportCell::Kind::Number;
            break;
        default:
            field.kind = isMoney(column) ? ExportCell::Kind::Number : ExportCell::Kind::Text;
        }
        fields.append(field);
        if (!isMoney(column))
            continue;
        ExportField currency;
        currency.column = column;
        currency.isCurrency = true;
        if (column == ExportColumn::Amount && columns.value(i + 1, ExportColumn::Ocid) == ExportColumn::Currency) {
            currency.title = titles ? exportColumnTitle(ExportColumn::Currency, unit) : exportColumnName(ExportColumn::Currency);
            ++i; // it stands beside its amount already
        } else {
            currency.title = titles ? ExportWords::tr("%1: currency", "title of a column with money").arg(field.title) : field.title + QStringLiteral("Currency");
        }
        fields.append(currency);
    }
    return fields;
}

ExportCell exportCell(const ColumnTable &table, quint32 row, const RowText &text, const ExportField &field, bool labels)
{
    if (isMoney(field.column))
        return moneyCell(moneyParts(table, row, text, field.column), field.isCurrency, table.unit, labels);
    const auto count = [row](const CountArray &counts) { return counts.empty() ? ExportCell() : numberCell(QString::number(counts[row])); };
    const auto phase = [&](RangeField range) { return table.has(range) ? dayCell(table.days(range)[row]) : ExportCell(); };
    const auto facet = [&](Field name) { return textCell(facetLabels(table, name, row, labels)); };
    switch (field.column) {
    case ExportColumn::Ocid: return textCell(text.ocid);
    case ExportColumn::Title: return textCell(text.title);
    case ExportColumn::Description: return textCell(text.description);
    case ExportColumn::Date: return dayCell(table.day[row]);
    case ExportColumn::Start: return dayCell(text.start);
    case ExportColumn::End: return dayCell(text.end);
    case ExportColumn::SignedOn: return dayCell(text.signedOn);
    case ExportColumn::Completed: return dayCell(text.completed);
    case ExportColumn::Updated: return dayCell(text.date);
    case ExportColumn::Language: return textCell(text.language);
    case ExportColumn::ProjectId: return textCell(text.projectId);
    case ExportColumn::InitiationType: return textCell(text.initiationType);
    case ExportColumn::Documents: return numberCell(QString::number(text.documents));
    case ExportColumn::Milestones: return numberCell(QString::number(text.milestones));
    case ExportColumn::Payments: return numberCell(QString::number(text.payments));
    case ExportColumn::Buyer: return facet(Field::Buyer);
    case ExportColumn::ProcuringEntity: return facet(Field::ProcuringEntity);
    case ExportColumn::Supplier: return facet(Field::Supplier);
    case ExportColumn::Method: return facet(Field::Method);
    case ExportColumn::MethodDetails: return textCell(text.methodDetails);
    case ExportColumn::Status: return facet(Field::Status);
    case ExportColumn::Category: return facet(Field::Category);
    case ExportColumn::Type: return facet(Field::Type);
    case ExportColumn::Province: return facet(Field::Province);
    case ExportColumn::Source: return facet(Field::Source);
    case ExportColumn::Currency: return facet(Field::Currency);
    case ExportColumn::Quality: return facet(Field::Quality);
    case ExportColumn::Tag: return textCell(text.tag);
    case ExportColumn::Tenderers: return numberCell(table.tenderers[row] < 0 ? QString() : QString::number(table.tenderers[row]));
    case ExportColumn::Contracts: return count(table.contracts);
    case ExportColumn::Releases: return count(table.releases);
    case ExportColumn::Amendments: return count(table.amendments);
    case ExportColumn::ContractId: return textCell(text.contractId);
    case ExportColumn::ProcessTitle: return textCell(text.processTitle);
    case ExportColumn::AwardId: return textCell(text.awardId);
    case ExportColumn::ContractStatus: return facet(Field::ContractStatus);
    case ExportColumn::AwardedOn: return phase(RangeField::Award);
    case ExportColumn::ContractStart: return phase(RangeField::ContractStart);
    case ExportColumn::ContractEnd: return phase(RangeField::ContractEnd);
    case ExportColumn::Paid:
    case ExportColumn::Amount:
    case ExportColumn::Awards:
    case ExportColumn::TenderValue:
    case ExportColumn::CompletionValue:
    case ExportColumn::Budget: break; // money: above
    }
    return {};
}

QString exportColumnTitle(ExportColumn column, Unit unit)
{
    switch (column) {
    case ExportColumn::Ocid: return unit == Unit::Projects ? ExportWords::tr("Project id") : ExportWords::tr("ocid");
    case ExportColumn::Title: return ExportWords::tr("Title");
    case ExportColumn::Description: return ExportWords::tr("Description");
    case ExportColumn::Date: return unit == Unit::Contracts ? ExportWords::tr("Signed") : ExportWords::tr("Date");
    case ExportColumn::Buyer: return fieldTitle(Field::Buyer, unit);
    case ExportColumn::ProcuringEntity: return fieldTitle(Field::ProcuringEntity, unit);
    case ExportColumn::Supplier: return fieldTitle(Field::Supplier, unit);
    case ExportColumn::Method: return fieldTitle(Field::Method, unit);
    case ExportColumn::MethodDetails: return ExportWords::tr("Procurement method, details");
    case ExportColumn::Status: return fieldTitle(Field::Status, unit);
    case ExportColumn::Category: return fieldTitle(Field::Category, unit);
    case ExportColumn::Type: return fieldTitle(Field::Type, unit);
    case ExportColumn::Province: return fieldTitle(Field::Province, unit);
    case ExportColumn::Amount: return ExportWords::tr("Amount");
    case ExportColumn::Currency: return fieldTitle(Field::Currency, unit);
    case ExportColumn::Contracts: return ExportWords::tr("Contracts");
    case ExportColumn::Awards: return ExportWords::tr("Awards");
    case ExportColumn::TenderValue: return ExportWords::tr("Tender value");
    case ExportColumn::Budget: return ExportWords::tr("Budget");
    case ExportColumn::Tenderers: return ExportWords::tr("Tenderers");
    case ExportColumn::Releases: return ExportWords::tr("Releases");
    case ExportColumn::Source: return fieldTitle(Field::Source, unit);
    case ExportColumn::Tag: return ExportWords::tr("Tags");
    case ExportColumn::Quality: return fieldTitle(Field::Quality, unit);
    case ExportColumn::Start: return unit == Unit::Projects ? ExportWords::tr("Project start") : ExportWords::tr("Tender opens");
    case ExportColumn::End: return unit == Unit::Projects ? ExportWords::tr("Project end") : ExportWords::tr("Tender closes");
    case ExportColumn::Language: return ExportWords::tr("Language");
    case ExportColumn::ProjectId: return ExportWords::tr("Id of the project");
    case ExportColumn::InitiationType: return ExportWords::tr("Initiation type");
    case ExportColumn::SignedOn: return ExportWords::tr("First signature");
    case ExportColumn::Completed: return ExportWords::tr("Completed");
    case ExportColumn::CompletionValue: return ExportWords::tr("Final value");
    case ExportColumn::Updated: return unit == Unit::Projects ? ExportWords::tr("Updated") : ExportWords::tr("Release date");
    case ExportColumn::Documents: return ExportWords::tr("Documents");
    case ExportColumn::Milestones: return ExportWords::tr("Milestones");
    case ExportColumn::Payments: return ExportWords::tr("Payments");
    case ExportColumn::ContractId: return ExportWords::tr("Contract id");
    case ExportColumn::ProcessTitle: return ExportWords::tr("Title of the process");
    case ExportColumn::AwardId: return ExportWords::tr("Award id");
    case ExportColumn::ContractStatus: return fieldTitle(Field::ContractStatus, unit);
    case ExportColumn::AwardedOn: return ExportWords::tr("Awarded");
    case ExportColumn::ContractStart: return ExportWords::tr("Contract start");
    case ExportColumn::ContractEnd: return ExportWords::tr("Contract end");
    case ExportColumn::Amendments: return ExportWords::tr("Amendments");
    case ExportColumn::Paid: return ExportWords::tr("Paid");
    }
    return {};
}

QString exportColumnMeaning(ExportColumn column, Unit unit)
{
    const bool projects = unit == Unit::Projects;
    switch (column) {
    case ExportColumn::Ocid:
        return projects ? ExportWords::tr("The project's identifier, as published.") : ExportWords::tr("The open contracting identifier of the process, as published.");
    case ExportColumn::Title:
        return unit == Unit::Contracts ? ExportWords::tr("Of the contract, as published; of its process when it has none.") : ExportWords::tr("As published.");
    case ExportColumn::Description: return ExportWords::tr("As published; long texts may be cut by the spreadsheet's own limit.");
    case ExportColumn::Date:
        if (unit == Unit::Contracts)
            return ExportWords::tr("When the contract was signed.");
        return projects ? ExportWords::tr("Start of the project; else the budget's approval, the first contract or the last update.")
                        : ExportWords::tr("Start of the tender; else the first award, the first signature or the release.");
    case ExportColumn::Buyer: return projects ? ExportWords::tr("The public authority that is responsible for the work.") : ExportWords::tr("Who pays.");
    case ExportColumn::ProcuringEntity: return ExportWords::tr("Who runs the procurement.");
    case ExportColumn::Supplier: return ExportWords::tr("All that were awarded, with semicolons between them.");
    case ExportColumn::Method: return ExportWords::tr("How it was procured, by the codes of the standard.");
    case ExportColumn::MethodDetails: return ExportWords::tr("How it was procured, in the publisher's words.");
    case ExportColumn::Status: return projects ? ExportWords::tr("The phase that the project is in.") : ExportWords::tr("The status of the tender.");
    case ExportColumn::Category: return projects ? ExportWords::tr("The sectors that the work serves.") : ExportWords::tr("Goods, works or services.");
    case ExportColumn::Type: return ExportWords::tr("What kind of work it is.");
    case ExportColumn::Province: return ExportWords::tr("The regions of its places, else their towns.");
    case ExportColumn::Amount:
        if (unit == Unit::Contracts)
            return ExportWords::tr("The value of the contract, as it is now.");
        return projects ? ExportWords::tr("Sum of the project's contracts; its budget when it has none. Currencies are never added together.")
                        : ExportWords::tr("Sum of the contracts; of the awards when there is no contract. Currencies are never added together.");
    case ExportColumn::Currency: return ExportWords::tr("The currency of the amounts. Panama's balboa and the US dollar are at par by law and written B/.");
    case ExportColumn::Contracts: return projects ? ExportWords::tr("How many contracting processes the project has.") : ExportWords::tr("How many contracts there are.");
    case ExportColumn::Awards: return ExportWords::tr("Sum of the awards. Currencies are never added together.");
    case ExportColumn::TenderValue: return ExportWords::tr("The value that the tender announced.");
    case ExportColumn::Budget: return ExportWords::tr("The budget, as published.");
    case ExportColumn::Tenderers: return ExportWords::tr("How many tendered; empty when nobody says so.");
    case ExportColumn::Releases: return ExportWords::tr("How many releases or versions are at hand.");
    case ExportColumn::Source: return ExportWords::tr("The files that it was read from.");
    case ExportColumn::Tag: return ExportWords::tr("What the releases say they are about.");
    case ExportColumn::Quality: return ExportWords::tr("Defects that were found in the data.");
    case ExportColumn::Start: return projects ? ExportWords::tr("Start of the project, as published.") : ExportWords::tr("When tenders could first be handed in.");
    case ExportColumn::End: return projects ? ExportWords::tr("End of the project, as published.") : ExportWords::tr("Until when tenders could be handed in.");
    case ExportColumn::Language: return ExportWords::tr("The language of the publication.");
    case ExportColumn::ProjectId: return ExportWords::tr("The project that the process says it belongs to.");
    case ExportColumn::InitiationType: return ExportWords::tr("How the process began, by the codes of the standard.");
    case ExportColumn::SignedOn: return ExportWords::tr("When the first contract was signed.");
    case ExportColumn::Completed: return ExportWords::tr("When the work was completed, as published.");
    case ExportColumn::CompletionValue: return ExportWords::tr("What the work cost in the end, as published.");
    case ExportColumn::Updated: return ExportWords::tr("When the record was last published.");
    case ExportColumn::Documents: return ExportWords::tr("How many documents the record lists.");
    case ExportColumn::Milestones: return ExportWords::tr("How many milestones the record lists.");
    case ExportColumn::Payments: return ExportWords::tr("How many payments the record lists.");
    case ExportColumn::ContractId: return ExportWords::tr("The contract's identifier within its process, as published.");
    case ExportColumn::ProcessTitle: return ExportWords::tr("The title of the process that the contract belongs to.");
    case ExportColumn::AwardId: return ExportWords::tr("The award that the contract says it is about.");
    case ExportColumn::ContractStatus: return ExportWords::tr("The status of the contract.");
    case ExportColumn::AwardedOn: return ExportWords::tr("When what the contract is about was awarded.");
    case ExportColumn::ContractStart: return ExportWords::tr("Start of the contract's period, as published.");
    case ExportColumn::ContractEnd: return ExportWords::tr("End of the contract's period, as published.");
    case ExportColumn::Amendments: return ExportWords::tr("How many amendments of the contract were published.");
    case ExportColumn::Paid: return ExportWords::tr("Sum of the payments that were published for the contract. Currencies are never added together.");
    }
    return {};
}

} // namespace obra
