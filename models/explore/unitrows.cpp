// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/unitrows.h"

#include "explore/valuecodes.h"
#include "geo/coordinatechecks.h"
#include "store/countedcells.h"

#include <algorithm>
#include <optional>

namespace obra {

UnitFinder::UnitFinder(const ColumnTable &table, std::shared_ptr<const BoundaryLayer> layer)
    : m_table(table), m_layer(std::move(layer))
{
    const Dictionary &provinces = table.facet(Field::Province).dictionary;
    m_unitOfProvince.assign(std::max<std::size_t>(1, provinces.values.size()), -1);
    for (std::size_t code = 1; code < provinces.values.size(); ++code)
        m_unitOfProvince[code] = m_layer->find(QString::fromStdString(provinces.values[code]));
}

bool UnitFinder::hasPoint(quint32 row) const
{
    const PointColumn &points = m_table.points;
    for (quint32 i = points.offsets.empty() ? 0 : points.offsets[row], end = points.offsets.empty() ? 0 : points.offsets[row + 1]; i < end; ++i) {
        if (isOnEarth(double(points.longitude[i]), double(points.latitude[i])))
            return true;
    }
    return false;
}

bool UnitFinder::isNamed(quint32 row) const
{
    const RowCodes codes = m_table.facet(Field::Province).row(row);
    return std::any_of(codes.begin(), codes.end(), [](quint32 code) { return code != 0; });
}

void UnitFinder::units(quint32 row, std::vector<int> &units) const
{
    units.clear();
    const PointColumn &points = m_table.points;
    bool placed = false;
    for (quint32 i = points.offsets.empty() ? 0 : points.offsets[row], end = points.offsets.empty() ? 0 : points.offsets[row + 1]; i < end; ++i) {
        if (!isOnEarth(double(points.longitude[i]), double(points.latitude[i])))
            continue;
        placed = true;
        if (const int unit = m_layer->unitAt(toWorld(double(points.longitude[i]), double(points.latitude[i]))); unit >= 0)
            units.push_back(unit);
    }
    if (!placed) {
        for (const quint32 code : m_table.facet(Field::Province).row(row)) {
            if (m_unitOfProvince[code] >= 0)
                units.push_back(m_unitOfProvince[code]);
        }
    }
    if (units.size() > 1) {
        std::sort(units.begin(), units.end());
        units.erase(std::unique(units.begin(), units.end()), units.end());
    }
}

std::shared_ptr<const UnitRows> UnitRows::find(std::shared_ptr<const ColumnTable> table, std::shared_ptr<const BoundaryLayer> layer, std::stop_token stop)
{
    auto found = std::make_shared<UnitRows>();
    found->table = table;
    found->layer = layer;
    found->offsets.reserve(std::size_t(table->rows) + 1);
    found->offsets.push_back(0);
    found->how.reserve(table->rows);
    const UnitFinder finder(*table, layer);
    std::vector<int> units;
    for (quint32 row = 0; row < table->rows; ++row) {
        if (row % 8192 == 0 && stop.stop_requested())
            return {};
        finder.units(row, units);
        found->units.insert(found->units.end(), units.begin(), units.end());
        found->offsets.push_back(quint32(found->units.size()));
        const bool placed = finder.hasPoint(row);
        if (!units.empty())
            found->how.push_back(placed ? How::ByPoint : How::ByName);
        else
            found->how.push_back(placed || finder.isNamed(row) ? How::NoPolygon : How::NoPlace);
    }
    return found;
}

double UnitFigure::value(UnitMeasure measure) const
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const double money = double(sum) / double(amountScale);
    switch (measure) {
    case UnitMeasure::Works: return double(works);
    case UnitMeasure::Sum: return withAmount > 0 ? money : nothing;
    case UnitMeasure::Median: return median;
    case UnitMeasure::Flagged: return works > 0 ? double(flagged) / double(works) : nothing;
    case UnitMeasure::PerThousand: return people > 0 ? 1000.0 * double(works) / double(people) : nothing;
    case UnitMeasure::CostChange: return withEstimate > 0 && estimated > 0 ? double(counted) / double(estimated) - 1 : nothing;
    }
    return nothing;
}

std::vector<double> UnitSummary::values(UnitMeasure measure) const
{
    std::vector<double> all;
    for (const UnitFigure &figure : figures)
        all.push_back(figure.value(measure));
    return all;
}

namespace {

/// The row's money in one currency, nothing when it has none.
std::optional<ScaledAmount> moneyOf(const ColumnTable &table, RangeField field, quint32 row, quint16 currency)
{
    const MoneyColumn &cells = table.money(field);
    std::optional<ScaledAmount> amount;
    for (quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row], end = cells.offsets.empty() ? 0 : cells.offsets[row + 1]; cell < end; ++cell) {
        if (cells.currency[cell] == currency && (field != RangeField::Amount || countsIn(table, row, cell)))
            amount = cells.amount[cell];
    }
    return amount;
}

} // namespace

UnitSummary summarizeUnits(const Slice &slice, std::shared_ptr<const UnitRows> rows, const QString &currency, std::shared_ptr<const Inhabitants> population)
{
    UnitSummary summary;
    summary.currency = currency;
    summary.figures.resize(rows->layer->units().size());
    const ColumnTable &table = *rows->table;
    const std::vector<quint32> codes = codesOf(table.facet(Field::Currency).dictionary, currency);
    const auto code = codes.empty() ? quint16(0xffff) : quint16(codes.front());
    summary.hasCurrency = !codes.empty() && !slice.totals().empty();
    std::vector<std::vector<ScaledAmount>> amounts(summary.figures.size());
    for (const quint32 row : slice.rows()) {
        const UnitRows::How how = rows->how[row];
        summary.noPlace += how == UnitRows::How::NoPlace;
        summary.noPolygon += how == UnitRows::How::NoPolygon;
        summary.inUnits += how == UnitRows::How::ByPoint || how == UnitRows::How::ByName;
        summary.byName += how == UnitRows::How::ByName;
        if (rows->offsets[row] == rows->offsets[row + 1])
            continue;
        const std::optional<ScaledAmount> amount = moneyOf(table, RangeField::Amount, row, code), estimate = moneyOf(table, RangeField::Estimate, row, code);
        const bool flagged = !table.facet(Field::Quality).row(row).isEmpty();
        for (quint32 i = rows->offsets[row]; i < rows->offsets[row + 1]; ++i) {
            UnitFigure &figure = summary.figures[rows->units[i]];
            ++figure.works;
            figure.byName += how == UnitRows::How::ByName;
            figure.flagged += flagged;
            if (amount) {
                ++figure.withAmount;
                figure.sum += *amount;
                amounts[rows->units[i]].push_back(*amount);
            }
            if (amount && estimate && *estimate > 0) {
                ++figure.withEstimate;
                figure.counted += *amount;
                figure.estimated += *estimate;
            }
        }
    }
    for (std::size_t unit = 0; unit < amounts.size(); ++unit) {
        std::vector<ScaledAmount> &all = amounts[unit];
        if (all.empty())
            continue;
        std::sort(all.begin(), all.end());
        const double middle = double(all[(all.size() - 1) / 2]) / 2 + double(all[all.size() / 2]) / 2;
        summary.figures[unit].median = middle / double(amountScale);
    }
    if (population) {
        const std::vector<qint64> people = population->of(*rows->layer);
        for (std::size_t unit = 0; unit < people.size(); ++unit)
            summary.figures[unit].people = people[unit];
    }
    summary.population = std::move(population);
    summary.rows = std::move(rows);
    return summary;
}

} // namespace obra
