// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figurefacts.h"

#include "charts/figuretable.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/unitname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr qint64 fewDigits = 300;     ///< first digits below which chance alone makes large deviations
constexpr double fewMagnitudes = 2;   ///< powers of ten that amounts must span at least

int plural(qint64 number) { return int(std::clamp<qint64>(number, 0, 1'000'000'000)); }
QString number(qint64 value) { return QLocale().toString(value); }
QString times(double factor) { return QStringLiteral("\u00d7\u00a0") + QLocale().toString(factor, 'f', factor < 10 ? 2 : 0); }
QString day(Day day) { return day == noDay ? Words::tr("not known", "a date") : dayText(toDate(day)); }

QString titleOf(RangeField field, const ChartFigure &figure) { return rangeFieldTitle(field, figure.unit); }

QString competitionTitle(const ChartFigure &figure)
{
    if (figure.request.form != ChartForm::First)
        return Words::tr("Share with a single tenderer, by %1").arg(fieldTitle(figure.request.field, figure.unit).toLower());
    if (!figure.competition)
        return Words::tr("How many compete");
    const CompetitionNumbers &found = *figure.competition;
    return Words::tr("%1 of the %2 that say how many tenderers there were had a single one (%3)", "numbers and share", plural(found.single))
        .arg(number(found.single), number(found.known), percentText(double(found.single) / double(std::max<qint64>(1, found.known))));
}

QString phasesTitle(const ChartFigure &figure)
{
    if (figure.request.form == ChartForm::Second)
        return Words::tr("Days between the phases");
    const QString phase = titleOf(figure.request.range, figure);
    if (figure.request.form == ChartForm::Third)
        return Words::tr("%1, by %2", "days between phases, by field").arg(phase, fieldTitle(figure.request.field, figure.unit).toLower());
    if (!figure.numbers)
        return phase;
    return Words::tr("%1: half take up to %2, and half lie between %3 and %4", "days between phases; median, quartiles")
        .arg(phase, daysText(figure.numbers->median), QLocale().toString(figure.numbers->lowQuartile, 'f', 0), daysText(figure.numbers->highQuartile));
}

QString scatterTitle(const ChartFigure &figure)
{
    const QString across = titleOf(figure.request.range, figure), upwards = titleOf(figure.request.against, figure);
    if (!figure.ratio)
        return Words::tr("%1 against %2", "two amounts").arg(upwards, across.toLower());
    const qint64 all = figure.ratio->above + figure.ratio->same + figure.ratio->below;
    return Words::tr("%1 against %2: higher in %3 of %4 (%5)", "two amounts, numbers, share", plural(figure.ratio->above))
        .arg(upwards, across.toLower(), number(figure.ratio->above), number(all), percentText(double(figure.ratio->above) / double(std::max<qint64>(1, all))));
}

QString ganttTitle(const ChartFigure &figure)
{
    const QString what = rowsText(figure.counted - figure.withoutData, figure.unit);
    switch (figure.request.form) {
    case ChartForm::First:
        return Words::tr("%1 in time, the earliest first", "a number of works").arg(what);
    case ChartForm::Second:
        return Words::tr("%1 in time, by their planned end", "a number of works").arg(what);
    case ChartForm::Third:
        break;
    }
    return figure.unit == Unit::Projects ? Words::tr("%1 in time, the most delayed first", "a number of works").arg(what)
                                         : Words::tr("%1 in time, the longest contracts first", "a number of works").arg(what);
}

QStringList digitSentences(const ChartFigure &figure)
{
    const DigitNumbers &digits = *figure.digits;
    QStringList parts;
    // Limits for first digits of Nigrini, Benford's Law (2012), table 7.1.
    const QString grade = digits.deviation <= 0.006 ? Words::tr("close", "conformity") : digits.deviation <= 0.012 ? Words::tr("acceptable", "conformity")
        : digits.deviation <= 0.015                 ? Words::tr("marginal", "conformity")
                                                    : Words::tr("none", "conformity");
    parts << Words::tr("Conformity after Nigrini (2012): %1.").arg(grade);
    const qint64 n = figure.counted - figure.withoutData;
    if (n < fewDigits)
        parts << Words::tr("Here it means nothing: there are fewer than %1 amounts.").arg(number(fewDigits));
    else if (digits.magnitudes < fewMagnitudes)
        parts << Words::tr("Here it means nothing: the largest amount is less than a hundred times the smallest.");
    parts << Words::tr("It means nothing either where prices are fixed, rounded or kept below a limit; a deviation is a reason to look, never a proof.");
    return parts;
}

QString boxText(const ChartFigure &figure, const BoxNumbers &box, const QString &name, const QString &rows)
{
    Q_UNUSED(figure);
    return Words::tr("%1: %2. Median %3, half between %4 and %5, smallest %6, largest %7.")
        .arg(name, rows, daysText(box.median), QLocale().toString(box.lowQuartile, 'f', 0), daysText(box.highQuartile), QLocale().toString(box.lowest, 'f', 0), daysText(box.highest));
}

QString workText(const ChartFigure &figure, const GanttShape &gantt, int element)
{
    const GanttShape::Bar &bar = gantt.bars[element];
    const QString name = figure.elements[element].label;
    if (figure.unit != Unit::Projects) {
        return Words::tr("%1: tender from %2, signed %3, planned to end %4.", "process and three days").arg(name, day(bar.actualFrom), day(bar.plannedFrom), day(bar.plannedTo));
    }
    const QString planned = Words::tr("%1: planned from %2 to %3", "project and two days").arg(name, day(bar.plannedFrom), day(bar.plannedTo));
    if (bar.goesOn)
        return Words::tr("%1, going on.", "what is planned of a project").arg(planned);
    if (bar.actualTo == noDay)
        return Words::tr("%1, completion not known.", "what is planned of a project").arg(planned);
    if (bar.plannedTo == noDay)
        return Words::tr("%1, completed %2.", "what is planned of a project, a day").arg(planned, day(bar.actualTo));
    const qint64 late = qint64(bar.actualTo) - bar.plannedTo;
    return late > 0 ? Words::tr("%1, completed %2: %3 late.", "what is planned of a project, a day, a number of days").arg(planned, day(bar.actualTo), daysText(double(late)))
                    : Words::tr("%1, completed %2: in time.", "what is planned of a project, a day").arg(planned, day(bar.actualTo));
}

} // namespace

QString daysText(double days)
{
    const bool whole = std::abs(days - std::round(days)) < 0.05;
    return Words::tr("%1 days", "a number of days", whole ? int(std::abs(std::lround(days))) : 2).arg(QLocale().toString(days, 'f', whole ? 0 : 1));
}

QString percentText(double part)
{
    const double value = part * 100;
    return Words::tr("%1\u00a0%", "a percentage").arg(QLocale().toString(value, 'f', value < 9.95 && value > 0 ? 1 : 0));
}

QString rowsText(qint64 rows, Unit unit)
{
    return countedRows(unit, rows);
}

QString factsTitle(const ChartFigure &figure)
{
    switch (figure.request.kind) {
    case ChartKind::Competition:
        return competitionTitle(figure);
    case ChartKind::Phases:
        return phasesTitle(figure);
    case ChartKind::Scatter:
        return scatterTitle(figure);
    case ChartKind::Gantt:
        return ganttTitle(figure);
    case ChartKind::FirstDigit:
        return figure.digits ? Words::tr("First digits of %1 amounts: on average %2 percentage points from Benford's law", nullptr, plural(figure.counted - figure.withoutData))
                                   .arg(number(figure.counted - figure.withoutData), QLocale().toString(figure.digits->deviation * 100, 'f', 1))
                             : Words::tr("First digits of the amounts, and what Benford's law expects");
    default:
        return {};
    }
}

QStringList factsSentences(const ChartFigure &figure)
{
    QStringList parts;
    if (figure.competition) {
        parts << Words::tr("Half had %1 tenderers or fewer.", nullptr, int(std::ceil(figure.competition->median))).arg(QLocale().toString(figure.competition->median, 'g', 4));
        if (figure.request.form != ChartForm::First)
            parts << Words::tr("Shares are of those that say how many there were.");
    }
    if (figure.backwards > 0) {
        parts << (figure.request.kind == ChartKind::Gantt ? Words::tr("%1 end before they begin: a date is wrong.", nullptr, plural(figure.backwards))
                                                          : Words::tr("In %1 the second day lies before the first.", nullptr, plural(figure.backwards)))
                     .arg(number(figure.backwards));
    }
    if (figure.ratio) {
        parts << Words::tr("In the middle %1, half between %2 and %3; equal to within 1 % in %4.", "factors and a number")
                     .arg(times(figure.ratio->median), times(figure.ratio->lowQuartile), times(figure.ratio->highQuartile), number(figure.ratio->same));
    }
    if (figure.digits)
        parts += digitSentences(figure);
    return parts;
}

QString withoutDataText(const ChartFigure &figure)
{
    const int n = plural(figure.withoutData);
    switch (figure.request.kind) {
    case ChartKind::Time:
        return Words::tr("%1 have no date and are not shown.", nullptr, n);
    case ChartKind::Competition:
        return Words::tr("%1 do not say how many tenderers there were.", nullptr, n);
    case ChartKind::Phases:
        return Words::tr("%1 lack one of the two days.", nullptr, n);
    case ChartKind::Scatter:
        return Words::tr("%1 lack one of the two amounts, or it is not above zero.", nullptr, n);
    case ChartKind::FirstDigit:
        return Words::tr("%1 are zero or in several currencies and have no first digit of their own.", nullptr, n);
    case ChartKind::Gantt:
        return Words::tr("%1 have no days and are not drawn.", nullptr, n);
    default:
        return Words::tr("%1 name no supplier and are not shown.", nullptr, n);
    }
}

QString factsElementText(const ChartFigure &figure, int index)
{
    const ChartElement &element = figure.elements[index];
    if (const auto *gantt = std::get_if<GanttShape>(&figure.shape))
        return workText(figure, *gantt, index);
    if (const auto *boxes = std::get_if<BoxesShape>(&figure.shape); boxes && boxes->days)
        return boxText(figure, boxes->boxes[index], element.label, rowsText(element.rows, figure.unit));
    if (element.of >= 0) {
        return element.of == 0 ? Words::tr("%1: none says how many tenderers there were", "a value").arg(element.label)
                               : Words::tr("%1: %2 of %3 had a single tenderer (%4)", "a value, numbers and share", plural(element.rows))
                                     .arg(element.label, number(element.rows), number(element.of), percentText(element.share));
    }
    if (std::holds_alternative<ScatterShape>(figure.shape)) {
        return Words::tr("%1, %2: %3", "two ranges of amounts: number of rows").arg(element.label, element.series, rowsText(element.rows, figure.unit));
    }
    if (figure.request.kind == ChartKind::FirstDigit) {
        const double expected = std::get<BarsShape>(figure.shape).line.value(index);
        return Words::tr("Amounts that begin with %1: %2 (%3); expected %4", "digit: numbers and share")
            .arg(element.label, rowsText(element.rows, figure.unit), percentText(element.share), number(std::llround(expected)));
    }
    return {};
}

QString factsEmptyText(const ChartFigure &figure)
{
    switch (figure.request.kind) {
    case ChartKind::Competition:
        return Words::tr("None of these records says how many tenderers there were. Widen the filter, or choose another chart.");
    case ChartKind::Phases:
        return Words::tr("None of these records has both days. Choose other phases, or widen the filter.");
    case ChartKind::Scatter:
        return Words::tr("None of these records has both amounts above zero in this currency. Choose other amounts or another currency.");
    case ChartKind::FirstDigit:
        return Words::tr("None of these records has an amount above zero in this currency alone. Choose another currency.");
    case ChartKind::Gantt:
        return Words::tr("None of these records has a planned or real day. Widen the filter, or look at the other unit (processes, projects).");
    default:
        return {};
    }
}

} // namespace obra
