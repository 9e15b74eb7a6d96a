// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpane.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/facetview.h"
#include "filters/rangefacet.h"
#include "filters/rangehistogram.h"
#include "mainwindow.h"
#include "map/mappane.h"
#include "map/mapview.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"
#include "table/totalsline.h"
#include "tables/facetmodel.h"
#include "tables/slicemodel.h"

#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace obra {

/// Table, count, chart, facets, ranges, map and totals of the window against the slice and against each other: what disagrees, empty when nothing does.
/// The session must be idle, and the map and the histograms must have caught up (their work is done aside).
inline QString disagreement(const Session &session, const MainWindow &window)
{
    const std::shared_ptr<const Slice> slice = session.slice();
    if (!slice)
        return QStringLiteral("no slice");
    const QString filter = filterText(slice->filter());
    const auto problem = [&filter](const QString &what) { return QStringLiteral("%1, filter “%2”").arg(what, filter); };
    if (!(slice->filter() == session.filter()))
        return problem(QStringLiteral("the slice is of another filter"));
    const ExploreWorkspace &explore = *window.explore();
    if (const int rows = explore.table()->view()->model()->rowCount(); rows != slice->count())
        return problem(QStringLiteral("the table has %1 rows of %2").arg(rows).arg(slice->count()));
    const QString count = explore.findChild<QLabel *>(QStringLiteral("sliceCount"))->text();
    if (!count.contains(QLocale().toString(slice->count())))
        return problem(QStringLiteral("“%1” of %2 rows").arg(count).arg(slice->count()));

    const auto isConditioned = [&slice](Field field) {
        return std::any_of(slice->filter().conditions.begin(), slice->filter().conditions.end(), [field](const Condition &condition) {
            return (condition.kind == Condition::Kind::Values && condition.field == field) || (condition.kind == Condition::Kind::Years && field == Field::Year);
        });
    };

    // Chart: bars of a field of which a row has one value add up to the rows; with a condition on that field, the chosen bars do.
    const ChartData &data = explore.chart()->data();
    if (!slice->table().facet(data.field).multi) {
        qint64 bars = 0, chosen = 0;
        for (const ChartData::Bar &bar : data.bars) {
            bars += bar.count;
            chosen += bar.chosen ? bar.count : 0;
        }
        if (isConditioned(data.field) ? chosen > 0 && chosen != slice->count() : bars != slice->count())
            return problem(QStringLiteral("the chart has %1 rows, %2 chosen, of %3").arg(bars).arg(chosen).arg(slice->count()));
    }

    // Facets: what the list shows is the slice's; where nothing is said about a field of one value a row, it adds up to the rows.
    for (const Field field : allFields) {
        const FacetList *facet = explore.facetPanel()->facet(field);
        const QAbstractItemModel *rows = facet->model();
        for (int row = 0; facet->isVisible() && !facet->isCollapsed() && row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            const quint32 code = index.data(FacetModel::CodeRole).toUInt();
            if (code < slice->counts(field).size() && index.data(FacetModel::CountRole).toLongLong() != slice->counts(field)[code])
                return problem(QStringLiteral("facet %1, value %2").arg(fieldName(field), index.data().toString()));
        }
        const FacetColumn &column = slice->table().facet(field);
        if (column.codes.empty() || column.multi || isConditioned(field))
            continue;
        qint64 sum = 0;
        for (const qint64 each : slice->counts(field))
            sum += each;
        if (sum != slice->count())
            return problem(QStringLiteral("facet %1 adds up to %2 of %3").arg(fieldName(field)).arg(sum).arg(slice->count()));
    }

    // Ranges: bars and the rows without data are all rows, where nothing is said of the range and the currency is the only one.
    for (const RangeField field : allRangeFields) {
        const RangeFacet *facet = explore.facetPanel()->rangeFacet(field);
        if (!facet->isVisible() || facet->isCollapsed() || saysSomethingOf(slice->filter(), field) || isMoney(field))
            continue;
        qint64 sum = canBeMissing(field) ? facet->chooser()->missing()->model()->index(0, 0).data(FacetModel::CountRole).toLongLong() : 0;
        for (const Histogram::Bar &bar : facet->chooser()->histogram()->bars())
            sum += bar.count;
        if (sum != slice->count())
            return problem(QStringLiteral("the histogram of %1 has %2 rows of %3").arg(rangeFieldName(field)).arg(sum).arg(slice->count()));
    }

    // Map: every row is on it, without location, or nowhere on Earth.
    const MapView *map = explore.map()->view();
    if (const qint64 works = map->worksOnMap() + map->worksWithoutLocation() + map->worksOffTheEarth(); map->isVisible() && works != slice->count())
        return problem(QStringLiteral("the map tells of %1 rows of %2").arg(works).arg(slice->count()));

    // Totals: those of the rows, added up here.
    const std::vector<CurrencyTotal> sums = totalsOf(slice->table(), slice->rows());
    if (sums.size() != slice->totals().size())
        return problem(QStringLiteral("%1 currencies of %2").arg(slice->totals().size()).arg(sums.size()));
    const TotalsLine *line = explore.table()->findChild<TotalsLine *>();
    const QString text = line->totalsText();
    for (const CurrencyTotal &total : slice->totals()) {
        const auto same = std::find_if(sums.begin(), sums.end(), [&total](const CurrencyTotal &sum) { return sum.currency == total.currency; });
        if (same == sums.end() || same->amount != total.amount || same->rows != total.rows)
            return problem(QStringLiteral("the total in “%1”").arg(total.currency));
        if (!text.contains(formatAmount(total.amount)))
            return problem(QStringLiteral("totals “%1” without %2").arg(text, formatAmount(total.amount)));
    }
    return {};
}

} // namespace obra
