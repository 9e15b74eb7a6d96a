// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportoffer.h"

#include "table/slicetable.h"
#include "tables/slicemodel.h"

#include <QCoreApplication>

#include <optional>

namespace obra {

namespace {

std::optional<ExportColumn> exportColumnOf(int column)
{
    switch (column) {
    case SliceModel::Ocid: return ExportColumn::Ocid;
    case SliceModel::Title: return ExportColumn::Title;
    case SliceModel::Date: return ExportColumn::Date;
    case SliceModel::Buyer: return ExportColumn::Buyer;
    case SliceModel::ProcuringEntity: return ExportColumn::ProcuringEntity;
    case SliceModel::Supplier: return ExportColumn::Supplier;
    case SliceModel::Method: return ExportColumn::Method;
    case SliceModel::Status: return ExportColumn::Status;
    case SliceModel::Category: return ExportColumn::Category;
    case SliceModel::Type: return ExportColumn::Type;
    case SliceModel::Province: return ExportColumn::Province;
    case SliceModel::Amount: return ExportColumn::Amount;
    case SliceModel::Currency: return ExportColumn::Currency;
    case SliceModel::Tenderers: return ExportColumn::Tenderers;
    case SliceModel::Contracts: return ExportColumn::Contracts;
    case SliceModel::Releases: return ExportColumn::Releases;
    case SliceModel::Source: return ExportColumn::Source;
    case SliceModel::Description: return ExportColumn::Description;
    case SliceModel::TenderValue: return ExportColumn::TenderValue;
    case SliceModel::Budget: return ExportColumn::Budget;
    case SliceModel::MethodDetails: return ExportColumn::MethodDetails;
    case SliceModel::Tag: return ExportColumn::Tag;
    case SliceModel::Language: return ExportColumn::Language;
    case SliceModel::ProjectId: return ExportColumn::ProjectId;
    case SliceModel::InitiationType: return ExportColumn::InitiationType;
    case SliceModel::Start: return ExportColumn::Start;
    case SliceModel::End: return ExportColumn::End;
    case SliceModel::SignedOn: return ExportColumn::SignedOn;
    case SliceModel::Completed: return ExportColumn::Completed;
    case SliceModel::CompletionValue: return ExportColumn::CompletionValue;
    case SliceModel::Updated: return ExportColumn::Updated;
    case SliceModel::Documents: return ExportColumn::Documents;
    case SliceModel::Milestones: return ExportColumn::Milestones;
    case SliceModel::Payments: return ExportColumn::Payments;
    default: return std::nullopt;
    }
}

/// The column that sorts by that.
TableColumn tableColumnOf(SortColumn sort)
{
    int column = 0;
    while (column < TableColumns::ColumnCount - 1 && sortColumnOf(TableColumn(column)) != sort)
        ++column;
    return TableColumn(column);
}

} // namespace

ExportOffer exportOfferOf(const SliceTable &table)
{
    ExportOffer offer;
    const SliceModel &model = *table.model();
    offer.slice = model.slice();
    if (!offer.slice)
        return offer;
    offer.rows = model.shownRows();
    for (const int column : table.shownColumns()) {
        if (const std::optional<ExportColumn> exported = exportColumnOf(column))
            offer.columns.append(*exported);
    }
    QStringList order;
    for (const SortKey &key : model.sortKeys()) {
        const QString title = columnTitle(tableColumnOf(key.column), offer.slice->unit());
        order.append((key.descending ? QCoreApplication::translate("ExportOffer", "%1, descending", "column") : QCoreApplication::translate("ExportOffer", "%1, ascending", "column")).arg(title));
    }
    offer.order = order.join(QLatin1String("; "));
    return offer;
}

} // namespace obra
