// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/rowtests.h"

#include "explore/rangevalues.h"
#include "explore/unitrows.h"
#include "geo/coordinatechecks.h"
#include "store/countedcells.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

/// A test out of a question about one row; the compiler puts the question into the loop.
template <typename Matches>
RowTest rowByRow(bool negated, Matches matches)
{
    return [negated, matches](quint32 from, quint32 to, quint8 *fails) {
        for (quint32 row = from; row < to; ++row)
            fails[row] = quint8(bool(matches(row)) == negated);
    };
}

/// Where a column has no data at all, every row answers the same.
RowTest always(bool fails)
{
    return [fails](quint32 from, quint32 to, quint8 *out) { std::fill(out + from, out + to, quint8(fails)); };
}

/// Days and numbers from @p least to @p most; what is not known is less than both.
RowTest rangeTest(const ColumnTable &table, const Condition &condition, qint64 least, qint64 most)
{
    const RangeField field = condition.rangeField();
    const bool orMissing = condition.orMissing, negated = condition.negated;
    if (!table.has(field))
        return always(orMissing == negated);
    return [&table, field, orMissing, negated, least, most](quint32 from, quint32 to, quint8 *fails) {
        visitRange(table, field, [&](auto number) {
            for (quint32 row = from; row < to; ++row) {
                const qint64 value = number(row);
                const bool met = value == noNumber ? orMissing : value >= least && value <= most;
                fails[row] = quint8(met == negated);
            }
        });
    };
}

/// For each code, sets included: does it fail? One that fulfils the positive conditions and is not excluded does not.
std::vector<quint8> failingCodes(const FacetColumn &column, const ChosenCodes &codes)
{
    std::vector<quint8> failing(column.codeCount());
    for (quint32 code = 0; code < failing.size(); ++code) {
        bool chosen = !codes.any, excluded = false;
        for (const quint32 value : column.values(code)) {
            chosen |= bool(codes.chosen[value]);
            excluded |= bool(codes.excluded[value]);
        }
        failing[code] = quint8(!chosen || excluded);
    }
    return failing;
}

RowTest codeTest(const FacetColumn &column, std::vector<quint8> marks)
{
    if (column.codes.empty())
        return always(marks[0]);
    return [&column, marks = std::move(marks)](quint32 from, quint32 to, quint8 *fails) {
        column.codes.visit([&](const auto *codes) {
            const quint8 *const failing = marks.data();
            for (quint32 row = from; row < to; ++row)
                fails[row] = failing[codes[row]];
        });
    };
}

RowTest dayTest(const ColumnTable &table, const Condition &condition)
{
    constexpr qint64 julianOf1970 = 2440588;
    const auto dayOf = [](const QDate &date) { return date.toJulianDay() - julianOf1970; };
    return rangeTest(table, condition, condition.dayFrom.isValid() ? dayOf(condition.dayFrom) : noNumber + 1,
                     condition.dayTo.isValid() ? dayOf(condition.dayTo) : std::numeric_limits<qint64>::max());
}

RowTest amountTest(const ColumnTable &table, const Condition &condition)
{
    const MoneyColumn &cells = table.money(condition.rangeField());
    if (cells.offsets.empty())
        return always(condition.orMissing == condition.negated);
    const bool apart = condition.rangeField() == RangeField::Amount && table.amounts.awardsApart;
    return [&table, &cells, condition, apart](quint32 from, quint32 to, quint8 *fails) {
        const ScaledAmount least = condition.amountFrom.value_or(std::numeric_limits<ScaledAmount>::min());
        const ScaledAmount most = condition.amountTo.value_or(std::numeric_limits<ScaledAmount>::max());
        cells.offsets.visit([&](auto offset) {
            quint32 cell = offset(from);
            for (quint32 row = from; row < to; ++row) {
                const quint32 end = offset(row + 1);
                bool met = cell == end && condition.orMissing;
                for (; cell < end; ++cell) {
                    const ScaledAmount amount = cells.amount[cell];
                    met |= amount >= least && amount <= most && (!apart || countsIn(table, row, cell));
                }
                fails[row] = quint8(met == condition.negated);
            }
        });
    };
}

RowTest areaTest(const ColumnTable &table, const Condition &condition)
{
    const PointColumn &points = table.points;
    if (points.offsets.empty())
        return always(!condition.negated);
    return rowByRow(condition.negated, [&points, area = condition.area](quint32 row) {
        for (quint32 at = points.offsets[row], end = points.offsets[row + 1]; at < end; ++at) {
            const double longitude = double(points.longitude[at]);
            const double latitude = double(points.latitude[at]);
            const bool between = area.west <= area.east ? longitude >= area.west && longitude <= area.east
                                                        : longitude >= area.west || longitude <= area.east;
            if (between && latitude >= area.south && latitude <= area.north)
                return true;
        }
        return false;
    });
}

/// Rows with a point that @p inside(longitude, latitude) says yes to.
template <typename Inside>
RowTest pointTest(const ColumnTable &table, bool negated, Inside inside)
{
    const PointColumn &points = table.points;
    if (points.offsets.empty())
        return always(!negated);
    return rowByRow(negated, [&points, inside](quint32 row) {
        for (quint32 at = points.offsets[row]; at < points.offsets[row + 1]; ++at) {
            const auto longitude = double(points.longitude[at]), latitude = double(points.latitude[at]);
            if (isOnEarth(longitude, latitude) && inside(longitude, latitude))
                return true;
        }
        return false;
    });
}

RowTest polygonTest(const ColumnTable &table, const Condition &condition)
{
    const auto outline = std::make_shared<const Outline>(std::span<const GeoPoint>(condition.outline.constData(), std::size_t(condition.outline.size())));
    return pointTest(table, condition.negated, [outline](double longitude, double latitude) { return outline->contains(toWorld(longitude, latitude)); });
}

RowTest nearTest(const ColumnTable &table, const Condition &condition)
{
    return pointTest(table, condition.negated, [centre = condition.centre, metres = condition.metres](double longitude, double latitude) {
        return groundDistance(centre, { longitude, latitude }) <= metres;
    });
}

RowTest withinTest(const ColumnTable &table, const Condition &condition)
{
    const std::shared_ptr<const BoundaryLayer> layer = BoundaryLayer::named(condition.values.value(0));
    if (!layer)
        return always(!condition.negated);
    std::vector<quint8> chosen(layer->units().size(), 0);
    for (qsizetype i = 1; i < condition.values.size(); ++i) {
        if (const int unit = layer->find(condition.values[i]); unit >= 0)
            chosen[std::size_t(unit)] = 1;
    }
    const auto finder = std::make_shared<const UnitFinder>(table, layer);
    return [finder, chosen, negated = condition.negated](quint32 from, quint32 to, quint8 *fails) {
        std::vector<int> units;
        for (quint32 row = from; row < to; ++row) {
            finder->units(row, units);
            fails[row] = quint8(std::any_of(units.begin(), units.end(), [&](int unit) { return chosen[std::size_t(unit)] != 0; }) == negated);
        }
    };
}

/// Which rows have money of a kind.
RowTest hasMoneyTest(const MoneyColumn &cells, bool negated)
{
    if (cells.offsets.empty())
        return always(!negated);
    return rowByRow(negated, [&at = cells.offsets](quint32 row) { return at[row + 1] > at[row]; });
}

RowTest hasFieldTest(const FacetColumn &column, bool negated)
{
    if (column.codes.empty())
        return always(!negated);
    return rowByRow(negated, [&codes = column.codes](quint32 row) { return codes[row] != 0; });
}

RowTest hasTest(const ColumnTable &table, const Condition &condition)
{
    const QString what = condition.values.value(0);
    const bool negated = condition.negated;
    if (what == QLatin1String("place")) {
        if (table.points.offsets.empty())
            return always(!negated);
        return rowByRow(negated, [&at = table.points.offsets](quint32 row) { return at[row + 1] > at[row]; });
    }
    if (what == QLatin1String("contract")) {
        if (table.contracts.empty()) // where every row is one
            return always(table.unit == Unit::Contracts ? negated : !negated);
        return rowByRow(negated, [&contracts = table.contracts](quint32 row) { return contracts[row] > 0; });
    }
    if (what == QLatin1String("award")) {
        if (table.amounts.offsets.empty())
            return always(!negated);
        return rowByRow(negated, [&cells = table.amounts](quint32 row) {
            quint32 awards = 0;
            for (quint32 cell = cells.offsets[row], end = cells.offsets[row + 1]; cell < end; ++cell)
                awards += cells.awardCount[cell];
            return awards > 0;
        });
    }
    if (!hasNames().contains(what))
        return always(!negated);
    if (const std::optional<RangeField> field = rangeFieldFromName(what)) {
        if (isMoney(*field))
            return hasMoneyTest(table.money(*field), negated);
        Condition any = Condition::onRange(*field);
        any.negated = negated;
        return rangeTest(table, any, noNumber + 1, std::numeric_limits<qint64>::max());
    }
    const std::optional<Field> field = fieldFromName(what);
    return field ? hasFieldTest(table.facet(*field), negated) : always(!negated);
}

} // namespace

RowTest fieldTest(const ColumnTable &table, Field field, const ChosenCodes &codes)
{
    const FacetColumn &column = table.facet(field);
    return codeTest(column, failingCodes(column, codes));
}

RowTest chosenCurrencyTest(const ColumnTable &table, const Condition &condition, const ChosenCodes &codes)
{
    const MoneyColumn &cells = table.money(condition.rangeField());
    if (cells.offsets.empty())
        return always(!condition.orMissing);
    const bool apart = condition.rangeField() == RangeField::Amount && table.amounts.awardsApart;
    return [&table, &cells, condition, apart, chosen = codes.chosen](quint32 from, quint32 to, quint8 *fails) {
        for (quint32 row = from; row < to; ++row) {
            quint32 cell = cells.offsets[row];
            const quint32 end = cells.offsets[row + 1];
            bool met = cell == end && condition.orMissing;
            for (; cell < end; ++cell)
                met |= chosen[cells.currency[cell]] && meetsAmount(condition, cells.amount[cell]) && (!apart || countsIn(table, row, cell));
            fails[row] = !met;
        }
    };
}

RowTest conditionTest(const ColumnTable &table, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Days: return dayTest(table, condition);
    case Condition::Kind::Amount: return amountTest(table, condition);
    case Condition::Kind::Number:
        return rangeTest(table, condition, condition.numberFrom.value_or(noNumber + 1),
                         condition.numberTo.value_or(std::numeric_limits<qint64>::max()));
    case Condition::Kind::Has: return hasTest(table, condition);
    case Condition::Kind::Area: return areaTest(table, condition);
    case Condition::Kind::Polygon: return polygonTest(table, condition);
    case Condition::Kind::Near: return nearTest(table, condition);
    case Condition::Kind::Within: return withinTest(table, condition);
    case Condition::Kind::Values:
    case Condition::Kind::Years:
    case Condition::Kind::Text:
    case Condition::Kind::Ids: break;
    }
    return always(false); // not tested row by row
}

RowMask textMask(const ColumnTable &table, const std::vector<qint64> &textIds, bool negated)
{
    RowMask fails(table.rows, quint8(!negated));
    if (textIds.empty() || table.textId.size() < table.rows)
        return fails;
    const qint64 most = textIds.back();
    // Rowids of the text index are dense, so a byte for each is quicker than searching; otherwise search.
    if (textIds.front() >= 0 && most < qint64(table.rows) * 8 + 65536) {
        std::vector<quint8> found(std::size_t(most) + 1, 0);
        for (const qint64 id : textIds)
            found[std::size_t(id)] = 1;
        for (quint32 row = 0; row < table.rows; ++row) {
            const qint64 id = table.textId[row];
            fails[row] = quint8((id >= 0 && id <= most && found[std::size_t(id)]) == negated);
        }
        return fails;
    }
    for (quint32 row = 0; row < table.rows; ++row)
        fails[row] = quint8(std::binary_search(textIds.begin(), textIds.end(), table.textId[row]) == negated);
    return fails;
}

RowMask idMask(const ColumnTable &table, const std::vector<qint64> &ids, bool negated)
{
    RowMask fails(table.rows, quint8(!negated));
    const IdArray &owners = table.unit == Unit::Contracts ? table.process : table.id; // rows are ordered by them
    for (const qint64 id : ids) {
        for (auto at = std::lower_bound(owners.begin(), owners.end(), id); id != 0 && at != owners.end() && *at == id; ++at)
            fails[std::size_t(at - owners.begin())] = quint8(negated);
    }
    return fails;
}

} // namespace obra
