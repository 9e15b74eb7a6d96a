// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/rowtests.h"

#include "explore/unitrows.h"
#include "geo/coordinatechecks.h"

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

/// For each code: 0 neither, 1 fulfils the positive conditions, 2 excluded.
std::vector<quint8> codeMarks(const ChosenCodes &codes)
{
    std::vector<quint8> marks(codes.chosen.size());
    for (std::size_t code = 0; code < marks.size(); ++code)
        marks[code] = quint8((!codes.any || codes.chosen[code]) | (codes.excluded[code] << 1));
    return marks;
}

RowTest singleTest(const FacetColumn &column, std::vector<quint8> marks)
{
    for (quint8 &mark : marks)
        mark = mark != 1;
    if (column.codes.empty())
        return always(marks[0]);
    return [&column, marks = std::move(marks)](quint32 from, quint32 to, quint8 *fails) {
        const quint32 *const codes = column.codes.data();
        const quint8 *const failing = marks.data();
        for (quint32 row = from; row < to; ++row)
            fails[row] = failing[codes[row]];
    };
}

RowTest multiTest(const FacetColumn &column, std::vector<quint8> marks)
{
    if (column.offsets.empty())
        return always(marks[0] != 1);
    return [&column, marks = std::move(marks)](quint32 from, quint32 to, quint8 *fails) {
        const quint32 *const offsets = column.offsets.data();
        const quint32 *const codes = column.codes.data();
        quint32 at = offsets[from];
        for (quint32 row = from; row < to; ++row) {
            const quint32 end = offsets[row + 1];
            quint8 seen = at == end ? marks[0] : quint8(0);
            for (; at < end; ++at)
                seen |= marks[codes[at]];
            fails[row] = seen != 1;
        }
    };
}

/// Chosen currencies under conditions on the amount: for each of these there must be a cell of the row that meets both.
RowTest currencyAmountTest(const ColumnTable &table, const ChosenCodes &codes, const std::vector<Condition> &amounts)
{
    const FacetColumn &column = table.facet(Field::Currency);
    const AmountColumn &cells = table.amounts;
    if (cells.offsets.empty())
        return always(true);
    return [&column, &cells, codes, amounts](quint32 from, quint32 to, quint8 *fails) {
        for (quint32 row = from; row < to; ++row) {
            bool passes = true;
            forDistinctCodes(column, row, [&](quint32 code) { passes &= !codes.excluded[code]; });
            for (const Condition &condition : amounts) {
                bool met = false;
                for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell)
                    met |= codes.chosen[cells.currency[cell]] && meetsAmount(condition, cells.amount[cell]);
                passes &= met;
            }
            fails[row] = !passes;
        }
    };
}

RowTest dayTest(const ColumnTable &table, const Condition &condition)
{
    constexpr qint64 julianOf1970 = 2440588;
    const auto dayOf = [](const QDate &date) { return date.toJulianDay() - julianOf1970; };
    const qint64 least = std::numeric_limits<Day>::min() + qint64(1); // above noDay
    const qint64 most = std::numeric_limits<Day>::max();
    const qint64 from = condition.dayFrom.isValid() ? std::clamp(dayOf(condition.dayFrom), least, most) : least;
    const qint64 to = condition.dayTo.isValid() ? std::clamp(dayOf(condition.dayTo), least - 1, most) : most;
    if (table.day.empty())
        return always(!condition.negated);
    return rowByRow(condition.negated, [days = table.day.data(), first = Day(from), last = Day(to)](quint32 row) {
        return days[row] >= first && days[row] <= last;
    });
}

RowTest amountTest(const ColumnTable &table, const Condition &condition)
{
    const AmountColumn &cells = table.amounts;
    if (cells.offsets.empty())
        return always(!condition.negated);
    const ScaledAmount from = condition.amountFrom.value_or(std::numeric_limits<ScaledAmount>::min());
    const ScaledAmount to = condition.amountTo.value_or(std::numeric_limits<ScaledAmount>::max());
    return rowByRow(condition.negated, [offsets = cells.offsets.data(), amounts = cells.amount.data(), from, to](quint32 row) {
        bool met = false;
        for (quint32 cell = offsets[row]; cell < offsets[row + 1]; ++cell)
            met |= amounts[cell] >= from && amounts[cell] <= to;
        return met;
    });
}

RowTest areaTest(const ColumnTable &table, const Condition &condition)
{
    const PointColumn &points = table.points;
    if (points.offsets.empty())
        return always(!condition.negated);
    return rowByRow(condition.negated, [&points, area = condition.area](quint32 row) {
        for (quint32 at = points.offsets[row]; at < points.offsets[row + 1]; ++at) {
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

RowTest hasTest(const ColumnTable &table, const Condition &condition)
{
    const QString what = condition.values.value(0);
    const bool negated = condition.negated;
    const RowTest never = always(!negated);
    if (what == QLatin1String("place")) {
        if (table.points.offsets.empty())
            return never;
        return rowByRow(negated, [at = table.points.offsets.data()](quint32 row) { return at[row + 1] > at[row]; });
    }
    if (what == QLatin1String("amount")) {
        if (table.amounts.offsets.empty())
            return never;
        return rowByRow(negated, [at = table.amounts.offsets.data()](quint32 row) { return at[row + 1] > at[row]; });
    }
    if (what == QLatin1String("supplier")) {
        return rowByRow(negated, [&column = table.facet(Field::Supplier)](quint32 row) {
            const RowCodes codes = codesOfRow(column, row);
            return std::any_of(codes.begin(), codes.end(), [](quint32 code) { return code != 0; });
        });
    }
    if (what == QLatin1String("date")) {
        if (table.day.empty())
            return never;
        return rowByRow(negated, [days = table.day.data()](quint32 row) { return days[row] != noDay; });
    }
    if (what == QLatin1String("tenderers")) {
        if (table.tenderers.empty())
            return never;
        return rowByRow(negated, [tenderers = table.tenderers.data()](quint32 row) { return tenderers[row] >= 0; });
    }
    if (what == QLatin1String("contract")) {
        if (table.contracts.empty())
            return never;
        return rowByRow(negated, [contracts = table.contracts.data()](quint32 row) { return contracts[row] > 0; });
    }
    if (what == QLatin1String("award")) {
        if (table.amounts.offsets.empty())
            return never;
        return rowByRow(negated, [&cells = table.amounts](quint32 row) {
            quint32 awards = 0;
            for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell)
                awards += cells.awardCount[cell];
            return awards > 0;
        });
    }
    return never;
}

} // namespace

RowTest fieldTest(const ColumnTable &table, const Filter &filter, Field field, const ChosenCodes &codes)
{
    if (field == Field::Currency && codes.any) {
        std::vector<Condition> amounts;
        for (const Condition &condition : filter.conditions) {
            if (condition.kind == Condition::Kind::Amount && !condition.negated)
                amounts.push_back(condition);
        }
        if (!amounts.empty())
            return currencyAmountTest(table, codes, amounts);
    }
    const FacetColumn &column = table.facet(field);
    return column.multi ? multiTest(column, codeMarks(codes)) : singleTest(column, codeMarks(codes));
}

RowTest conditionTest(const ColumnTable &table, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Days: return dayTest(table, condition);
    case Condition::Kind::Amount: return amountTest(table, condition);
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
    for (const qint64 id : ids) {
        const auto at = std::lower_bound(table.id.begin(), table.id.end(), id); // rows are ordered by rowid
        if (id != 0 && at != table.id.end() && *at == id)
            fails[std::size_t(at - table.id.begin())] = quint8(negated);
    }
    return fails;
}

} // namespace obra
