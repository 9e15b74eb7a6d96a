// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretext.h"

#include "charts/figurefacts.h"
#include "charts/figuretable.h"
#include "common/shortnumber.h"
#include "explore/unitname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

int plural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, 1'000'000'000));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// Units of the currency, to the cent.
QString unitsText(const ChartFigure &figure, double units)
{
    return fullAmount(ScaledSum(std::llround(units * 100)) * (amountScale / 100), figure.request.currency, figure.unit);
}

QString shortUnits(const ChartFigure &figure, double units)
{
    return shortAmount(ScaledSum(std::llround(units)) * amountScale, figure.request.currency, figure.unit);
}

bool isIndex(const ChartFigure &figure)
{
    return figure.request.kind == ChartKind::Concentration && figure.request.form == ChartForm::Third;
}

bool isDerived(const ChartFigure &figure)
{
    return figure.request.measure == ChartMeasure::Median || figure.request.measure == ChartMeasure::Mean;
}

QString valueText(const ChartFigure &figure, const ChartElement &element)
{
    return figure.isMoney() ? shortAmount(element.sum, figure.request.currency, figure.unit) : number(element.rows);
}

/// The largest element that stands for one value, null when there is none.
const ChartElement *largest(const ChartFigure &figure)
{
    const auto *cells = std::get_if<CellsShape>(&figure.shape);
    const int columns = cells ? int(cells->columnNames.size()) : 0, rows = cells ? int(cells->rowNames.size()) : 0;
    const ChartElement *found = nullptr;
    for (int i = 0; i < figure.elements.size(); ++i) {
        const ChartElement &element = figure.elements[i];
        const bool total = cells && cells->totals && (i % columns + 1 == columns || i / columns + 1 == rows);
        if (!element.others && !element.noData && !total && (!found || found->value < element.value))
            found = &element;
    }
    return found;
}

QString perStep(TimeStep step)
{
    switch (step) {
    case TimeStep::Year:
        return QCoreApplication::translate("ChartText", "per year");
    case TimeStep::Quarter:
        return QCoreApplication::translate("ChartText", "per quarter");
    case TimeStep::Month:
        break;
    }
    return QCoreApplication::translate("ChartText", "per month");
}

QString measureOf(const ChartFigure &figure)
{
    return measureTitle(figure.request.measure, figure.request.currency, figure.unit);
}

QString timeTitle(const ChartFigure &figure)
{
    QString what = figure.request.cumulative
        ? QCoreApplication::translate("ChartText", "%1 up to each date, %2", "measure, per year").arg(measureOf(figure), perStep(figure.request.step))
        : QCoreApplication::translate("ChartText", "%1 %2", "measure, per year").arg(measureOf(figure), perStep(figure.request.step));
    if (figure.request.range != RangeField::Date)
        what = QCoreApplication::translate("ChartText", "%1, by %2", "what is shown, kind of day").arg(what, rangeFieldTitle(figure.request.range, figure.unit).toLower());
    const ChartElement *top = largest(figure);
    if (!top || top->rows == 0 || figure.request.cumulative || !top->series.isEmpty())
        return what;
    return QCoreApplication::translate("ChartText", "%1. Most: %2 (%3)", "what is shown. Most: year (figure)").arg(what, top->label, valueText(figure, *top));
}

QString concentrationTitle(const ChartFigure &figure)
{
    if (isIndex(figure))
        return QCoreApplication::translate("ChartText", "How much each buyer depends on few suppliers");
    if (!figure.concentration || figure.concentration->holders == 0)
        return QCoreApplication::translate("ChartText", "How it is shared among suppliers");
    const Concentration &found = *figure.concentration;
    const QString text = figure.isMoney()
        ? QCoreApplication::translate("ChartText", "%1 of %2 suppliers have half of the money", "numbers", plural(found.holdersOfHalf))
        : QCoreApplication::translate("ChartText", "%1 of %2 suppliers have half of the processes", "numbers", plural(found.holdersOfHalf));
    return text.arg(number(found.holdersOfHalf), number(found.holders));
}

QString distributionTitle(const ChartFigure &figure)
{
    if (figure.request.form != ChartForm::First)
        return QCoreApplication::translate("ChartText", "How amounts are spread, by %1").arg(fieldTitle(figure.request.field, figure.unit).toLower());
    if (!figure.numbers)
        return QCoreApplication::translate("ChartText", "How amounts are spread");
    return QCoreApplication::translate("ChartText", "Half of the amounts are below %1, and half lie between %2 and %3", "median, quartiles")
        .arg(shortUnits(figure, figure.numbers->median), shortUnits(figure, figure.numbers->lowQuartile), shortUnits(figure, figure.numbers->highQuartile));
}

QString thresholdTitle(const ChartFigure &figure)
{
    const QString limit = fullAmount(figure.request.limit, figure.request.currency, figure.unit);
    const NearLimit near = figure.nearLimit.value_or(NearLimit());
    if (near.below + near.above == 0)
        return QCoreApplication::translate("ChartText", "Amounts around %1").arg(limit);
    return QCoreApplication::translate("ChartText", "Just below %1 there are %2 amounts, at it or just above %3", "limit and two numbers")
        .arg(limit, number(near.below), number(near.above));
}

QString fieldOf(const ChartFigure &figure)
{
    return fieldTitle(figure.request.field, figure.unit).toLower();
}

QString columnsOf(const ChartFigure &figure)
{
    return figure.request.acrossMonths ? QCoreApplication::translate("ChartText", "month") : fieldTitle(figure.request.across, figure.unit).toLower();
}

QStringList statistics(const ChartFigure &figure)
{
    QStringList parts;
    if (figure.concentration && figure.concentration->holders > 0) {
        parts << QCoreApplication::translate("ChartText", "Of all suppliers together: Gini %1 (0 = all have the same, 1 = one has all), HHI %2 of 10,000.")
                     .arg(QLocale().toString(figure.concentration->gini, 'f', 2), QLocale().toString(figure.concentration->herfindahl, 'f', 0));
    }
    if (figure.nearLimit) {
        const qint64 both = figure.nearLimit->below + figure.nearLimit->above;
        if (both > 0) {
            parts << QCoreApplication::translate("ChartText", "Within a tenth of the limit, %1 lie below it. Where nothing is steered, it is about half; a reason to look, never a verdict.")
                         .arg(percentText(double(figure.nearLimit->below) / double(both)));
        }
        parts << QCoreApplication::translate("ChartText", "%1 amounts are farther away and not drawn.", nullptr, plural(figure.counted - figure.nearLimit->inView))
                     .arg(number(figure.counted - figure.nearLimit->inView));
    }
    parts += factsSentences(figure);
    if (figure.numbers)
        parts << QCoreApplication::translate("ChartText", "Quartiles after Hyndman and Fan, type 7.");
    return parts;
}

} // namespace

QString chartQuestion(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Time:
        return QCoreApplication::translate("ChartText", "How does it change over time?");
    case ChartKind::Who:
        return QCoreApplication::translate("ChartText", "Who has most of it?");
    case ChartKind::Concentration:
        return QCoreApplication::translate("ChartText", "Is it in few hands?");
    case ChartKind::Distribution:
        return QCoreApplication::translate("ChartText", "How large are the amounts?");
    case ChartKind::Competition:
        return QCoreApplication::translate("ChartText", "How many compete?");
    case ChartKind::Phases:
        return QCoreApplication::translate("ChartText", "How long does it take?");
    case ChartKind::Scatter:
        return QCoreApplication::translate("ChartText", "Do amounts grow on the way?");
    case ChartKind::Gantt:
        return QCoreApplication::translate("ChartText", "Which works are done when?");
    case ChartKind::HeatMap:
        return QCoreApplication::translate("ChartText", "Where and when is most going on?");
    case ChartKind::Threshold:
        return QCoreApplication::translate("ChartText", "Do amounts stay just below a limit?");
    case ChartKind::FirstDigit:
        return QCoreApplication::translate("ChartText", "Do the amounts look natural?");
    case ChartKind::Pivot:
        return QCoreApplication::translate("ChartText", "What does it add up to?");
    }
    return {};
}

QString chartTechnicalName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Time:
        return QCoreApplication::translate("ChartText", "Bars over time");
    case ChartKind::Who:
        return QCoreApplication::translate("ChartText", "Ranked bars");
    case ChartKind::Concentration:
        return QCoreApplication::translate("ChartText", "Pareto, Lorenz, Gini, HHI");
    case ChartKind::Distribution:
        return QCoreApplication::translate("ChartText", "Histogram, box plots");
    case ChartKind::Competition:
        return QCoreApplication::translate("ChartText", "Tenderers, share of single bids");
    case ChartKind::Phases:
        return QCoreApplication::translate("ChartText", "Days between phases");
    case ChartKind::Scatter:
        return QCoreApplication::translate("ChartText", "Scatter plot on log axes");
    case ChartKind::Gantt:
        return QCoreApplication::translate("ChartText", "Gantt chart");
    case ChartKind::HeatMap:
        return QCoreApplication::translate("ChartText", "Heat map");
    case ChartKind::Threshold:
        return QCoreApplication::translate("ChartText", "Histogram around a threshold");
    case ChartKind::FirstDigit:
        return QCoreApplication::translate("ChartText", "First digits (Benford's law)");
    case ChartKind::Pivot:
        return QCoreApplication::translate("ChartText", "Pivot table");
    }
    return {};
}

QString figureTitle(const ChartFigure &figure)
{
    switch (figure.request.kind) {
    case ChartKind::Time:
        return timeTitle(figure);
    case ChartKind::Concentration:
        return concentrationTitle(figure);
    case ChartKind::Distribution:
        return distributionTitle(figure);
    case ChartKind::Threshold:
        return thresholdTitle(figure);
    case ChartKind::Competition:
    case ChartKind::Phases:
    case ChartKind::Scatter:
    case ChartKind::Gantt:
    case ChartKind::FirstDigit:
        return factsTitle(figure);
    case ChartKind::HeatMap:
    case ChartKind::Pivot:
        return QCoreApplication::translate("ChartText", "%1 by %2 and %3", "measure by row and column").arg(measureOf(figure), fieldOf(figure), columnsOf(figure));
    case ChartKind::Who:
        break;
    }
    const ChartElement *top = largest(figure);
    const QString what = QCoreApplication::translate("ChartText", "%1 by %2", "measure by field").arg(measureOf(figure), fieldOf(figure));
    if (!top || top->rows == 0)
        return what;
    return QCoreApplication::translate("ChartText", "%1. Most: %2 (%3)", "what is shown. Most: value (figure)").arg(what, top->label, valueText(figure, *top));
}

QString figureSubtitle(const ChartFigure &figure)
{
    QStringList parts;
    parts << QCoreApplication::translate("ChartText", "%1 counted.").arg(rowsText(figure.counted, figure.unit));
    parts += statistics(figure);
    if (figure.otherCurrencies > 0) {
        parts << QCoreApplication::translate("ChartText", "%1 with money in other currencies are not shown.", nullptr, plural(figure.otherCurrencies)).arg(number(figure.otherCurrencies));
    }
    if (figure.withoutAmount > 0)
        parts << QCoreApplication::translate("ChartText", "%1 have no amount.", nullptr, plural(figure.withoutAmount)).arg(number(figure.withoutAmount));
    if (figure.withoutData > 0)
        parts << withoutDataText(figure).arg(number(figure.withoutData));
    const bool others = std::any_of(figure.elements.begin(), figure.elements.end(), [](const ChartElement &element) { return element.others; });
    if (figure.valuesNotShown > 0 && figure.request.kind == ChartKind::Gantt)
        parts << QCoreApplication::translate("ChartText", "Only the first %1 are drawn; narrow the filter to see the other %2.").arg(number(figure.elements.size()), number(figure.valuesNotShown));
    else if (figure.valuesNotShown > 0 && !others)
        parts << QCoreApplication::translate("ChartText", "%1 more have no room here.", "values", plural(figure.valuesNotShown)).arg(number(figure.valuesNotShown));
    else if (figure.valuesNotShown > 0)
        parts << QCoreApplication::translate("ChartText", "“Others” are %1 more.", "values", plural(figure.valuesNotShown)).arg(number(figure.valuesNotShown));
    if (figure.mayOverlap)
        parts << QCoreApplication::translate("ChartText", "What has several values counts for each of them.");
    return parts.join(QLatin1Char(' '));
}

QString elementText(const ChartFigure &figure, int index)
{
    if (index < 0 || index >= figure.elements.size())
        return {};
    const ChartElement &element = figure.elements[index];
    if (const QString text = factsElementText(figure, index); !text.isEmpty())
        return text;
    const QString name = element.series.isEmpty() ? element.label
                                                  : QCoreApplication::translate("ChartText", "%1, %2", "group and stack").arg(element.label, element.series);
    QString rows = rowsText(element.rows, figure.unit);
    if (const auto *boxes = std::get_if<BoxesShape>(&figure.shape)) {
        const BoxNumbers &box = boxes->boxes[index];
        return QCoreApplication::translate("ChartText", "%1: %2. Median %3, half between %4 and %5, smallest %6, largest %7.")
            .arg(name, rows, unitsText(figure, box.median), unitsText(figure, box.lowQuartile), unitsText(figure, box.highQuartile), unitsText(figure, box.lowest),
                 unitsText(figure, box.highest));
    }
    if (isIndex(figure))
        return QCoreApplication::translate("ChartText", "%1: HHI %2 in %3", "buyer: index in number of rows").arg(name, QLocale().toString(element.value, 'f', 0), rows);
    if (isDerived(figure)) {
        if (element.rows == 0)
            return QCoreApplication::translate("ChartText", "%1: nothing", "a cell without rows").arg(name);
        return QCoreApplication::translate("ChartText", "%1: %2 of %3", "cell: median of number of rows").arg(name, unitsText(figure, element.value), rows);
    }
    const QString share = element.share >= 0 ? percentText(element.share) : QString();
    if (figure.isMoney() && figure.request.kind != ChartKind::Distribution && figure.request.kind != ChartKind::Threshold /* their bars are numbers of amounts */) {
        const QString amount = fullAmount(element.sum, figure.request.currency, figure.unit);
        return share.isEmpty() ? QCoreApplication::translate("ChartText", "%1: %2 in %3", "value: amount in number of rows").arg(name, amount, rows)
                               : QCoreApplication::translate("ChartText", "%1: %2 in %3 (%4)", "value: amount in number of rows (share)").arg(name, amount, rows, share);
    }
    return share.isEmpty() ? QCoreApplication::translate("ChartText", "%1: %2", "value: number of rows").arg(name, rows)
                           : QCoreApplication::translate("ChartText", "%1: %2 (%3)", "value: number of rows (share)").arg(name, rows, share);
}

QString figureDescription(const ChartFigure &figure)
{
    constexpr int told = 5;
    QVector<int> order;
    for (int i = 0; i < figure.elements.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return figure.elements[a].value > figure.elements[b].value; });
    QStringList lines;
    for (int i = 0; i < order.size() && i < told; ++i)
        lines << elementText(figure, order[i]);
    if (lines.isEmpty())
        return emptyTitle(figure);
    return QCoreApplication::translate("ChartText", "Chart with %n elements. %1.", nullptr, int(figure.elements.size())).arg(lines.join(QStringLiteral("; ")));
}

QString emptyTitle(const ChartFigure &figure)
{
    if (figure.base == 0)
        return QCoreApplication::translate("ChartText", "Nothing meets the filter");
    if (figure.isMoney() && figure.counted == 0)
        return QCoreApplication::translate("ChartText", "No amounts in this currency");
    return QCoreApplication::translate("ChartText", "There is nothing to draw");
}

QString emptyText(const ChartFigure &figure)
{
    if (figure.base == 0)
        return QCoreApplication::translate("ChartText", "Take away a condition in the bar above, or undo the last step.");
    if (figure.isMoney() && figure.counted == 0)
        return QCoreApplication::translate("ChartText", "Show numbers instead of amounts, or choose another currency.");
    const QString text = factsEmptyText(figure);
    return text.isEmpty() ? QCoreApplication::translate("ChartText", "The records here do not say what this chart is about. Choose another chart.") : text;
}

} // namespace obra
