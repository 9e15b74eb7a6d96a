// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportoffer.h"

#include "table/slicetable.h"
#include "tables/slicemodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

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
    default: return std::nullopt;
    }
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
    if (model.sortColumn() != SortColumn::None) {
        const QString title = model.headerData(table.view()->horizontalHeader()->sortIndicatorSection(), Qt::Horizontal, Qt::DisplayRole).toString();
        offer.order = (model.isDescending() ? QCoreApplication::translate("ExportOffer", "%1, descending", "column") : QCoreApplication::translate("ExportOffer", "%1, ascending", "column")).arg(title);
    }
    return offer;
}

} // namespace obra
