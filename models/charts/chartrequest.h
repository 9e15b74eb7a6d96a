// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QJsonObject>

namespace obra {

/// The charts, each the answer to one question.
enum class ChartKind : quint8 { Time, Who, Concentration, Distribution, Competition, Phases, Scatter, HeatMap, Threshold, FirstDigit, Gantt, Pivot };
/// All kinds in the order in which they are offered.
QVector<ChartKind> chartKinds();

/// What a chart measures. Median and Mean are for the pivot table.
enum class ChartMeasure : quint8 { Count, Amount, Median, Mean };
/// How long the pieces of a time axis are.
enum class TimeStep : quint8 { Year, Quarter, Month };
/// The several looks of one kind: histogram or boxes, Pareto, Lorenz or one bar a buyer; of the Gantt chart its order: by start, by end, longest first.
enum class ChartForm : quint8 { First, Second, Third };

/// What somebody wants to see of a slice: a value, equal when the chart would be.
struct ChartRequest
{
    ChartKind kind = ChartKind::Time;
    ChartMeasure measure = ChartMeasure::Count;
    ChartForm form = ChartForm::First;
    QString currency;                    ///< of amounts; empty = that of most rows
    Field field = Field::Buyer;          ///< bars, groups, rows of a table
    Field across = Field::Year;          ///< columns of a table
    /// What the chart is about in days or money: the days of a time axis, the days between two phases, what lies to the right in a scatter plot;
    /// a field that the chart cannot use stands for the usual one.
    RangeField range = RangeField::Date;
    RangeField against = RangeField::Date; ///< what lies upwards in a scatter plot
    bool acrossMonths = false;           ///< columns are months instead of values of across
    TimeStep step = TimeStep::Year;
    std::optional<Field> split;          ///< stacks of bars
    bool cumulative = false;
    bool shares = false;                 ///< a table shows each cell's share of the whole
    ScaledAmount limit = 50'000 * amountScale; ///< threshold, in units of 1/10000
    int room = 12;                       ///< how many bars or rows there is room for before "others"

    bool operator==(const ChartRequest &) const = default;
};

/// The choices as they are kept in settings; room is left out.
QJsonObject toJson(const ChartRequest &request);
/// What cannot be read keeps its default; none when not even the kind is known.
std::optional<ChartRequest> chartRequestFromJson(const QJsonObject &json);

} // namespace obra
