// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowvalues.h"

#include "store/countedcells.h"

#include <array>

namespace obra {

namespace {

struct ColumnName
{
    ExportColumn column;
    QLatin1String name;
    SortColumn sort;
};

const std::array columnNames {
    ColumnName { ExportColumn::Ocid, QLatin1String("ocid"), SortColumn::Ocid },
    ColumnName { ExportColumn::Title, QLatin1String("title"), SortColumn::Title },
    ColumnName { ExportColumn::Description, QLatin1String("description"), SortColumn::None },
    ColumnName { ExportColumn::Date, QLatin1String("date"), SortColumn::Date },
    ColumnName { ExportColumn::Buyer, QLatin1String("buyer"), SortColumn::Buyer },
    ColumnName { ExportColumn::ProcuringEntity, QLatin1String("procuringEntity"), SortColumn::ProcuringEntity },
    ColumnName { ExportColumn::Supplier, QLatin1String("supplier"), SortColumn::Supplier },
    ColumnName { ExportColumn::Method, QLatin1String("method"), SortColumn::Method },
    ColumnName { ExportColumn::MethodDetails, QLatin1String("methodDetails"), SortColumn::None },
    ColumnName { ExportColumn::Status, QLatin1String("status"), SortColumn::Status },
    ColumnName { ExportColumn::Category, QLatin1String("category"), SortColumn::Category },
    ColumnName { ExportColumn::Type, QLatin1String("type"), SortColumn::Type },
    ColumnName { ExportColumn::Province, QLatin1String("province"), SortColumn::Province },
    ColumnName { ExportColumn::Amount, QLatin1String("amount"), SortColumn::Amount },
    ColumnName { ExportColumn::Currency, QLatin1String("currency"), SortColumn::None },
    ColumnName { ExportColumn::Contracts, QLatin1String("contracts"), SortColumn::Contracts },
    ColumnName { ExportColumn::Awards, QLatin1String("awards"), SortColumn::None },
    ColumnName { ExportColumn::TenderValue, QLatin1String("tenderValue"), SortColumn::None },
    ColumnName { ExportColumn::Budget, QLatin1String("budget"), SortColumn::None },
    ColumnName { ExportColumn::Tenderers, QLatin1String("tenderers"), SortColumn::Tenderers },
    ColumnName { ExportColumn::Releases, QLatin1String("releases"), SortColumn::Releases },
    ColumnName { ExportColumn::Source, QLatin1String("source"), SortColumn::Source },
    ColumnName { ExportColumn::Tag, QLatin1String("tag"), SortColumn::None },
    ColumnName { ExportColumn::Quality, QLatin1String("quality"), SortColumn::None },
    ColumnName { ExportColumn::Language, QLatin1String("language"), SortColumn::None },
    ColumnName { ExportColumn::ProjectId, QLatin1String("projectId"), SortColumn::None },
    ColumnName { ExportColumn::InitiationType, QLatin1String("initiationType"), SortColumn::None },
    ColumnName { ExportColumn::Start, QLatin1String("start"), SortColumn::None },
    ColumnName { ExportColumn::End, QLatin1String("end"), SortColumn::None },
    ColumnName { ExportColumn::SignedOn, QLatin1String("signed"), SortColumn::None },
    ColumnName { ExportColumn::Completed, QLatin1String("completed"), SortColumn::None },
    ColumnName { ExportColumn::CompletionValue, QLatin1String("completionValue"), SortColumn::None },
    ColumnName { ExportColumn::Updated, QLatin1String("updated"), SortColumn::None },
    ColumnName { ExportColumn::Documents, QLatin1String("documents"), SortColumn::None },
    ColumnName { ExportColumn::Milestones, QLatin1String("milestones"), SortColumn::None },
    ColumnName { ExportColumn::Payments, QLatin1String("payments"), SortColumn::None },
    ColumnName { ExportColumn::ContractId, QLatin1String("contractId"), SortColumn::None },
    ColumnName { ExportColumn::ProcessTitle, QLatin1String("processTitle"), SortColumn::None },
    ColumnName { ExportColumn::AwardId, QLatin1String("awardId"), SortColumn::None },
    ColumnName { ExportColumn::ContractStatus, QLatin1String("contractStatus"), SortColumn::ContractStatus },
    ColumnName { ExportColumn::AwardedOn, QLatin1String("awarded"), SortColumn::Award },
    ColumnName { ExportColumn::ContractStart, QLatin1String("contractStart"), SortColumn::ContractStart },
    ColumnName { ExportColumn::ContractEnd, QLatin1String("contractEnd"), SortColumn::ContractEnd },
    ColumnName { ExportColumn::Amendments, QLatin1String("amendments"), SortColumn::Amendments },
    ColumnName { ExportColumn::Paid, QLatin1String("paid"), SortColumn::Paid },
};

const ColumnName &entry(ExportColumn column)
{
    return columnNames[static_cast<std::size_t>(column)]; // in the order of the enumeration
}

RowValue textValue(const QString &text)
{
    return { text, false, text.isEmpty() };
}

RowValue numberValue(qint64 value, bool isNull = false)
{
    return { isNull ? QString() : QString::number(value), true, isNull };
}

/// All values of a field in one row, joined.
QString facetText(const ColumnTable &table, Field field, quint32 row)
{
    const FacetColumn &column = table.facet(field);
    QStringList values;
    for (const quint32 code : column.row(row))
        values.append(code < column.dictionary.values.size() ? QString::fromStdString(column.dictionary.values[code]) : QString());
    return values.join(QLatin1String("; "));
}

RowValue dayValue(Day day)
{
    return textValue(day == noDay ? QString() : toDate(day).toString(Qt::ISODate));
}

RowValue moneyText(const QString &amount, const QString &currency)
{
    if (amount.isEmpty())
        return { {}, false, true };
    return { currency.isEmpty() ? amount : currency + QLatin1Char(' ') + amount, false, false };
}

} // namespace

QStringList exportColumnNames()
{
    QStringList names;
    for (const ColumnName &column : columnNames)
        names.append(column.name);
    return names;
}

std::optional<ExportColumn> exportColumnFromName(const QString &name)
{
    for (const ColumnName &column : columnNames) {
        if (column.name.compare(name, Qt::CaseInsensitive) == 0)
            return column.column;
    }
    return std::nullopt;
}

QString exportColumnName(ExportColumn column)
{
    return entry(column).name;
}

SortColumn sortColumnOf(ExportColumn column)
{
    return entry(column).sort;
}

QVector<ExportColumn> defaultExportColumns(Unit unit)
{
    if (unit == Unit::Projects) {
        return { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Date, ExportColumn::Buyer, ExportColumn::Supplier, ExportColumn::Status,
                 ExportColumn::Type, ExportColumn::Category, ExportColumn::Province, ExportColumn::Amount, ExportColumn::Currency,
                 ExportColumn::Budget, ExportColumn::Contracts, ExportColumn::Source };
    }
    if (unit == Unit::Contracts) {
        return { ExportColumn::Ocid, ExportColumn::ContractId, ExportColumn::Title, ExportColumn::Date, ExportColumn::Buyer,
                 ExportColumn::ProcuringEntity, ExportColumn::Supplier, ExportColumn::Method, ExportColumn::ContractStatus,
                 ExportColumn::Category, ExportColumn::Province, ExportColumn::Amount, ExportColumn::Currency, ExportColumn::ContractStart,
                 ExportColumn::ContractEnd, ExportColumn::Amendments, ExportColumn::Paid, ExportColumn::AwardId, ExportColumn::Source };
    }
    return { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Date, ExportColumn::Buyer, ExportColumn::ProcuringEntity, ExportColumn::Supplier,
             ExportColumn::Method, ExportColumn::Status, ExportColumn::Category, ExportColumn::Province, ExportColumn::Amount,
             ExportColumn::Currency, ExportColumn::TenderValue, ExportColumn::Tenderers, ExportColumn::Contracts, ExportColumn::Releases,
             ExportColumn::Source };
}

QVector<RowAmount> rowAmounts(const ColumnTable &table, quint32 row, RangeField kind)
{
    QVector<RowAmount> result;
    const bool isPaid = kind == RangeField::Paid;
    const MoneyColumn &money = table.money(kind);
    const AmountColumn &amounts = table.amounts;
    if (row + 1 >= money.offsets.size())
        return result;
    const Dictionary &currencies = table.facet(Field::Currency).dictionary;
    for (quint32 i = money.offsets[row]; i < money.offsets[row + 1]; ++i) {
        RowAmount amount;
        amount.currency = QString::fromStdString(currencies.values[money.currency[i]]);
        amount.amount = money.amount[i];
        if (!isPaid) {
            amount.contracts = amounts.contracts[i];
            amount.awards = amounts.awards[i];
            amount.contractCount = amounts.contractCount[i];
            amount.awardCount = amounts.awardCount[i];
            amount.counts = countsIn(table, row, i);
        }
        result.append(amount);
    }
    return result;
}

RowValue rowValue(const ColumnTable &table, quint32 row, const RowText &text, ExportColumn column)
{
    // What the unit does not have is nothing.
    const auto countValue = [row](const CountArray &counts) { return counts.empty() ? numberValue(0, true) : numberValue(counts[row]); };
    const auto phaseValue = [&](RangeField field) { return table.has(field) ? dayValue(table.days(field)[row]) : textValue({}); };
    switch (column) {
    case ExportColumn::Ocid: return textValue(text.ocid);
    case ExportColumn::Title: return textValue(text.title);
    case ExportColumn::Description: return textValue(text.description);
    case ExportColumn::Date: return dayValue(table.day[row]);
    case ExportColumn::Buyer: return textValue(facetText(table, Field::Buyer, row));
    case ExportColumn::ProcuringEntity: return textValue(facetText(table, Field::ProcuringEntity, row));
    case ExportColumn::Supplier: return textValue(facetText(table, Field::Supplier, row));
    case ExportColumn::Method: return textValue(facetText(table, Field::Method, row));
    case ExportColumn::MethodDetails: return textValue(text.methodDetails);
    case ExportColumn::Status: return textValue(facetText(table, Field::Status, row));
    case ExportColumn::Category: return textValue(facetText(table, Field::Category, row));
    case ExportColumn::Type: return textValue(facetText(table, Field::Type, row));
    case ExportColumn::Province: return textValue(facetText(table, Field::Province, row));
    case ExportColumn::Source: return textValue(facetText(table, Field::Source, row));
    case ExportColumn::Tag: return textValue(text.tag);
    case ExportColumn::Quality: return textValue(facetText(table, Field::Quality, row));
    case ExportColumn::Language: return textValue(text.language);
    case ExportColumn::ProjectId: return textValue(text.projectId);
    case ExportColumn::InitiationType: return textValue(text.initiationType);
    case ExportColumn::Start: return dayValue(text.start);
    case ExportColumn::End: return dayValue(text.end);
    case ExportColumn::SignedOn: return dayValue(text.signedOn);
    case ExportColumn::Completed: return dayValue(text.completed);
    case ExportColumn::Updated: return dayValue(text.date);
    case ExportColumn::Documents: return numberValue(text.documents);
    case ExportColumn::Milestones: return numberValue(text.milestones);
    case ExportColumn::Payments: return numberValue(text.payments);
    case ExportColumn::CompletionValue: return moneyText(text.completionAmount, text.completionCurrency);
    case ExportColumn::TenderValue: return moneyText(text.tenderAmount, text.tenderCurrency);
    case ExportColumn::Budget: return moneyText(text.budgetAmount, text.budgetCurrency);
    case ExportColumn::Tenderers: return numberValue(table.tenderers[row], table.tenderers[row] < 0);
    case ExportColumn::Contracts: return countValue(table.contracts);
    case ExportColumn::Releases: return countValue(table.releases);
    case ExportColumn::Amendments: return countValue(table.amendments);
    case ExportColumn::ContractId: return textValue(text.contractId);
    case ExportColumn::ProcessTitle: return textValue(text.processTitle);
    case ExportColumn::AwardId: return textValue(text.awardId);
    case ExportColumn::ContractStatus: return textValue(facetText(table, Field::ContractStatus, row));
    case ExportColumn::AwardedOn: return phaseValue(RangeField::Award);
    case ExportColumn::ContractStart: return phaseValue(RangeField::ContractStart);
    case ExportColumn::ContractEnd: return phaseValue(RangeField::ContractEnd);
    case ExportColumn::Paid:
    case ExportColumn::Amount:
    case ExportColumn::Awards: {
        QVector<RowAmount> amounts = rowAmounts(table, row, column == ExportColumn::Paid ? RangeField::Paid : RangeField::Amount);
        const bool alone = amounts.size() == 1; // then the column of the currency says whose it is
        if (column == ExportColumn::Amount)
            amounts.removeIf([](const RowAmount &amount) { return !amount.counts; });
        QStringList parts;
        for (const RowAmount &amount : amounts) {
            if (column == ExportColumn::Awards && amount.awardCount == 0)
                continue;
            const QString value = QString::fromStdString(amountText(column == ExportColumn::Awards ? amount.awards : amount.amount));
            parts.append(alone || amount.currency.isEmpty() ? value : amount.currency + QLatin1Char(' ') + value);
        }
        return { parts.join(QLatin1String("; ")), alone, parts.isEmpty() };
    }
    case ExportColumn::Currency: {
        QStringList currencies;
        for (const RowAmount &amount : rowAmounts(table, row))
            currencies.append(amount.currency);
        return textValue(currencies.join(QLatin1String("; ")));
    }
    }
    return { {}, false, true };
}

} // namespace obra
