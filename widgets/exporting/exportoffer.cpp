// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportoffer.h"

#include "table/organizationspane.h"
#include "table/slicetable.h"
#include "tables/organizationsmodel.h"
#include "tables/slicemodel.h"

#include <QCoreApplication>

#include <optional>

namespace obra {

namespace {

/// They have the same names in both.
std::optional<ExportColumn> exportColumnOf(int column)
{
    return exportColumnFromName(columnName(TableColumn(column)));
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

ExportOffer exportOfferOf(const OrganizationsPane &pane)
{
    ExportOffer offer;
    const OrganizationsModel &model = *pane.model();
    offer.organizations = model.list();
    if (!offer.organizations)
        return offer;
    offer.slice = offer.organizations->sharedSlice();
    offer.rows = model.order();
    const OrganizationSort sort = model.sortedBy();
    const QString title = organizationColumnTitle(sort.column, offer.organizations->unit());
    offer.order = (sort.descending ? QCoreApplication::translate("ExportOffer", "%1, descending", "column") : QCoreApplication::translate("ExportOffer", "%1, ascending", "column")).arg(title);
    return offer;
}

} // namespace obra
