// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "charts/statistics.h"

#include <variant>

namespace obra {

/// One thing of a chart that can be seen, walked to, chosen and opened: a bar, a box, a cell.
struct ChartElement
{
    QString label;                   ///< what it stands for, in the current language
    QString series;                  ///< the stack or column it belongs to; empty when there is one only
    double value = 0;                ///< what is drawn: rows, or units of the currency
    ScaledSum sum = 0;               ///< money of the rows, in 1/10000
    qint64 rows = 0;                 ///< rows behind it: exactly as many as rowsBehind() finds
    double share = -1;               ///< part of all that is counted, or of `of`, 0 to 1; -1 where that says nothing
    qint64 of = -1;                  ///< rows that the share is taken of, where each element has its own; else -1
    qint64 record = 0;               ///< id of the record that the element is, in the cache; 0 = it is none
    QVector<Condition> conditions;   ///< what a filter says to have these rows; none = it cannot be chosen
    QVector<Condition> along;        ///< what a filter must say besides when it is chosen: the currency of a range of amounts
    bool chosen = false;             ///< in the filter
    bool others = false, noData = false;
};

/// Bars in groups that stand for something each; the elements are group by group, in each the stacks from the ground up.
struct BarsShape
{
    bool lying = false;              ///< names from above to below, else from left to right
    bool ordered = false;            ///< groups follow each other on a scale (time, amounts): a range can be chosen
    QStringList groups;
    QStringList stacks;              ///< empty: one bar a group
    QVector<ScaledAmount> edges;     ///< of amounts: groups + 1, the bars lie between them
    bool openBelow = false;          ///< the first bar is all up to its upper edge
    bool valueIsShare = false;       ///< values are parts, 0 to 1
    QVector<double> line;            ///< one a group: shares up to here (0 to 1), or what is expected in units of value
    bool lineIsShare = false;
    QVector<double> marks;           ///< places on the groups' axis (group + part) to be marked
    QStringList markNames;
    QVector<int> emphasized;         ///< groups that the chart is about
};

/// One box a group, lying, on a log scale when everything is positive.
struct BoxesShape
{
    QStringList groups;
    QVector<BoxNumbers> boxes;       ///< in units of the currency, or days
    bool days = false;
};

/// A Lorenz curve; its elements are the largest holders, largest first.
struct LorenzShape
{
    std::vector<LorenzPoint> points;
};

/// A table of values; the elements are row by row.
struct CellsShape
{
    QStringList rowNames, columnNames;
    bool totals = false;             ///< the last row and column are totals
    bool heat = false;               ///< drawn in colours
};

/// Two amounts of each row, on log axes; the elements are the decades by decades that have rows, from the lower left on.
struct ScatterShape
{
    struct Point
    {
        float x = 0, y = 0;          ///< log10 of the amounts in units of the currency
        quint32 row = 0;             ///< of the table
    };
    std::vector<Point> points;
    std::vector<qint64> records;     ///< id of each point's record in the cache
    struct Cell { int x = 0, y = 0; };
    QVector<Cell> cells;             ///< decades of each element: from 10^x to 10^(x+1)
};

/// Works in time, one below the other; one element each.
struct GanttShape
{
    struct Bar
    {
        Day plannedFrom = noDay, plannedTo = noDay;
        Day actualFrom = noDay, actualTo = noDay;
        bool goesOn = false;         ///< begun and not ended as far as is known: actualTo is today
    };
    QVector<Bar> bars;
    Day today = noDay;
};

/// How many tenders the processes got that say so.
struct CompetitionNumbers
{
    qint64 known = 0, single = 0;
    double median = 0;
};

/// The second amount of a scatter plot against the first.
struct RatioNumbers
{
    qint64 above = 0, same = 0, below = 0; ///< `same`: within one percent
    double median = 0, lowQuartile = 0, highQuartile = 0;
};

/// First digits against Benford's law.
struct DigitNumbers
{
    double deviation = 0;            ///< benfordDeviation()
    double magnitudes = 0;           ///< log10 of the largest amount against the smallest one
};

/// How concentrated what is shown is; there when the chart is about that.
struct Concentration
{
    qint64 holders = 0, holdersOfHalf = 0;
    double gini = 0, herfindahl = 0;
};

/// How many amounts lie close to a limit.
struct NearLimit
{
    qint64 below = 0, above = 0;     ///< within a tenth of the limit; the limit itself is above
    qint64 inView = 0;               ///< in all bars
};

/// All that a chart shows of a slice, computed without painting; never changes once made.
struct ChartFigure
{
    ChartRequest request;            ///< with the currency found
    Unit unit = Unit::Processes;
    Filter filter;                   ///< of the slice
    Filter behind;                   ///< of all that is counted here; with an element's conditions, of the rows behind it
    qint64 base = 0;                 ///< rows under all conditions but those on what the chart chooses
    qint64 counted = 0;              ///< rows that the elements are made of
    qint64 otherCurrencies = 0;      ///< rows of the base with money, but not in this currency or not in the amounts asked for
    qint64 withoutAmount = 0;        ///< rows of the base without any money
    qint64 withoutData = 0;          ///< rows that are counted nowhere because they lack what the chart is about
    int valuesNotShown = 0;          ///< values beyond those that there is room for
    bool mayOverlap = false;         ///< a row with several values counts for each of them
    QVector<ChartElement> elements;
    std::variant<BarsShape, BoxesShape, LorenzShape, CellsShape, ScatterShape, GanttShape> shape;
    std::optional<BoxNumbers> numbers;      ///< of all amounts, in units of the currency, or of all days
    std::optional<Concentration> concentration;
    std::optional<NearLimit> nearLimit;
    std::optional<CompetitionNumbers> competition;
    std::optional<RatioNumbers> ratio;
    std::optional<DigitNumbers> digits;
    qint64 backwards = 0;            ///< Phases, Gantt: rows whose later day lies before the earlier one

    bool isEmpty() const { return elements.isEmpty(); }
    bool isMoney() const { return request.measure != ChartMeasure::Count; }
};

/// What a click on an element asks for.
enum class ElementAct : quint8 {
    Only,    ///< choose it and nothing else of its kind; when that is so already, no longer
    Add,     ///< choose it beside the others, or no longer; ranges grow to reach it
    Exclude  ///< exclude it, or no longer
};
/// @p filter after @p act; the same filter when the act says nothing that a filter can say (two conditions cannot be excluded together).
Filter withElement(const Filter &filter, const ChartElement &element, ElementAct act);
/// @p filter with all from @p first to @p last chosen, both of an ordered chart.
Filter withRange(const Filter &filter, const ChartElement &first, const ChartElement &last);
/// The filter that finds the rows behind an element.
Filter rowsBehind(const ChartFigure &figure, const ChartElement &element);
/// True when all conditions of the element are met wherever @p filter is: it is chosen.
bool isChosen(const Filter &filter, const QVector<Condition> &conditions);

} // namespace obra
