// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "geo/boundarylayer.h"
#include "geo/classes.h"
#include "geo/inhabitants.h"

#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

namespace obra {

/// Which units of a boundary layer a row belongs to: those that its points are in; without any point on Earth, those that its province names.
///
/// One rule for the map's areas and for the filter's `within:`, so that a figure on the map and the rows behind it agree.
class UnitFinder
{
public:
    UnitFinder(const ColumnTable &table, std::shared_ptr<const BoundaryLayer> layer);
    /// Puts the row's units (ascending, each once) into @p units. The table must outlive the finder.
    void units(quint32 row, std::vector<int> &units) const;
    bool hasPoint(quint32 row) const;
    /// The row has no point, but something is named as its province.
    bool isNamed(quint32 row) const;

private:
    const ColumnTable &m_table;
    std::shared_ptr<const BoundaryLayer> m_layer;
    std::vector<int> m_unitOfProvince; // by code of Field::Province, -1 = not a unit
};

/// The units of every row of a table, found once. Immutable; shared between threads.
struct UnitRows
{
    enum class How : quint8 { ByPoint, ByName, NoPolygon, NoPlace };

    std::shared_ptr<const ColumnTable> table;
    std::shared_ptr<const BoundaryLayer> layer;
    std::vector<quint32> offsets;  ///< rows + 1
    std::vector<quint32> units;
    std::vector<How> how;          ///< by row; NoPolygon: a place or a name, but in no unit of the layer

    /// Null when stopped. Any thread.
    static std::shared_ptr<const UnitRows> find(std::shared_ptr<const ColumnTable> table, std::shared_ptr<const BoundaryLayer> layer, std::stop_token stop = {});
};

/// What is shown of a unit. Flagged: the share of works with a quality flag. PerThousand: works per 1,000 inhabitants. CostChange: what the works with both count for,
/// against what they were estimated at, as a share above (or below) it.
enum class UnitMeasure : quint8 { Works, Sum, Median, Flagged, PerThousand, CostChange };
inline constexpr int unitMeasureCount = 6;
/// A share or rate: compared by colour, never by the size of a circle.
constexpr bool isRatio(UnitMeasure measure) { return measure >= UnitMeasure::Flagged || measure == UnitMeasure::Median; }

struct UnitFigure
{
    qint64 works = 0;           ///< rows of the slice in the unit, each once
    qint64 withAmount = 0;      ///< of them with an amount in the currency
    qint64 byName = 0;          ///< of them without a point, there by name only
    ScaledSum sum = 0;
    qint64 flagged = 0;         ///< of them with a quality flag
    qint64 people = 0;          ///< inhabitants, 0 = not known
    qint64 withEstimate = 0;    ///< with an amount and an estimate in the currency
    ScaledSum estimated = 0, counted = 0; ///< of those
    double median = std::numeric_limits<double>::quiet_NaN(); ///< of the amounts, in units of the currency

    /// Not a number where there is nothing to say: no amount, no works to have a share of, unknown inhabitants. No works at all are zero works. Shares are of 1.
    double value(UnitMeasure measure) const;
};

/// The figures of a slice by unit. A row in several units counts in each, and once in the totals.
struct UnitSummary
{
    std::shared_ptr<const UnitRows> rows;
    QString currency;            ///< value of the dictionary; "" = none said
    bool hasCurrency = false;    ///< the slice has amounts at all
    std::vector<UnitFigure> figures; ///< by unit
    std::shared_ptr<const Inhabitants> population; ///< null: not asked for
    qint64 inUnits = 0, byName = 0, noPolygon = 0, noPlace = 0; ///< rows: inUnits + noPolygon + noPlace is the slice's count; byName is a part of inUnits

    std::vector<double> values(UnitMeasure measure) const;
};

/// Amounts are those in @p currency (a value of Field::Currency), never of several added together. Any thread.
UnitSummary summarizeUnits(const Slice &slice, std::shared_ptr<const UnitRows> rows, const QString &currency, std::shared_ptr<const Inhabitants> population = {});

} // namespace obra
