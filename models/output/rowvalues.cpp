// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowvalues.h"

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
    return { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Date, ExportColumn::Buyer, ExportColumn::ProcuringEntity, ExportColumn::Supplier,
             ExportColumn::Method, ExportColumn::Status, ExportColumn::Category, ExportColumn::Province, ExportColumn::Amount,
             ExportColumn::Currency, ExportColumn::TenderValue, ExportColumn::Tenderers, ExportColumn::Contracts, ExportColumn::Releases,
             ExportColumn::Source };
}

QVector<RowAmount> rowAmounts(const ColumnTable &table, quint32 row)
{
    QVector<RowAmount> result;
    const AmountColumn &amounts = table.amounts;
    if (row + 1 >= amounts.offsets.size())
        return result;
    const Dictionary &currencies = table.facet(Field::Currency).dictionary;
    for (quint32 i = amounts.offsets[row]; i < amounts.offsets[row + 1]; ++i) {
        RowAmount amount;
        amount.currency = QString::fromStdString(currencies.values[amounts.currency[i]]);
        amount.amount = amounts.amount[i];
        amount.contracts = amounts.contracts[i];
        amount.awards = amounts.awards[i];
        amount.contractCount = amounts.contractCount[i];
        amount.awardCount = amounts.awardCount[i];
        result.append(amount);
    }
    return result;
}

RowValue rowValue(const ColumnTable &table, quint32 row, const RowText &text, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Ocid: return textValue(text.ocid);
    case ExportColumn::Title: return textValue(text.title);
    case ExportColumn::Description: return textValue(text.description);
    case ExportColumn::Date: return textValue(table.day[row] == noDay ? QString() : toDate(table.day[row]).toString(Qt::ISODate));
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
    case ExportColumn::TenderValue: return moneyText(text.tenderAmount, text.tenderCurrency);
    case ExportColumn::Budget: return moneyText(text.budgetAmount, text.budgetCurrency);
    case ExportColumn::Tenderers: return numberValue(table.tenderers[row], table.tenderers[row] < 0);
    case ExportColumn::Contracts: return numberValue(table.contracts[row]);
    case ExportColumn::Releases: return numberValue(table.releases[row]);
    case ExportColumn::Amount:
    case ExportColumn::Awards: {
        const QVector<RowAmount> amounts = rowAmounts(table, row);
        QStringList parts;
        for (const RowAmount &amount : amounts) {
            if (column == ExportColumn::Awards && amount.awardCount == 0)
                continue;
            const QString value = QString::fromStdString(amountText(column == ExportColumn::Amount ? amount.amount : amount.awards));
            parts.append(amounts.size() == 1 || amount.currency.isEmpty() ? value : amount.currency + QLatin1Char(' ') + value);
        }
        return { parts.join(QLatin1String("; ")), amounts.size() == 1, parts.isEmpty() };
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
