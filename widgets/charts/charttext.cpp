// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"

#include "common/shortnumber.h"
#include "explore/unitname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace obra {

namespace {


int plural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, 1'000'000'000));
}

QString rowsText(qint64 rows, Unit unit)
{
    return countedRows(unit, rows);
}

bool isLess(const ChartData &data, const ChartData::Bar &a, const ChartData::Bar &b)
{
    return data.measure == ChartData::Measure::Amount ? a.sum < b.sum : a.count < b.count;
}

/// The largest bar that stands for one value, null when there is none.
const ChartData::Bar *largest(const ChartData &data)
{
    const ChartData::Bar *found = nullptr;
    for (const ChartData::Bar &bar : data.bars) {
        if (!bar.others && !bar.noData && (!found || isLess(data, *found, bar)))
            found = &bar;
    }
    return found;
}

QString valueText(const ChartData &data, const ChartData::Bar &bar, Unit unit)
{
    return data.measure == ChartData::Measure::Amount ? shortAmount(bar.sum, data.currency, unit) : QLocale().toString(bar.count);
}

} // namespace

QString measureText(ChartData::Measure measure, const QString &currency, Unit unit)
{
    if (measure == ChartData::Measure::Count)
        return numberOfRowsTitle(unit);
    return QCoreApplication::translate("ChartText", "Amount in %1").arg(currencyLabel(currency, unit));
}

QString chartTitle(const ChartData &data, Unit unit)
{
    const QString field = fieldTitle(data.field, unit);
    const ChartData::Bar *top = largest(data);
    if (!top) {
        return QCoreApplication::translate("ChartText", "%1 by %2", "measure by field").arg(measureText(data.measure, data.currency, unit), field.toLower());
    }
    return QCoreApplication::translate("ChartText", "%1 by %2. Largest: %3 (%4)", "measure by field. Largest: value (figure)")
        .arg(measureText(data.measure, data.currency, unit), field.toLower(), top->label, valueText(data, *top, unit));
}

bool isTooLargeToDraw(const ChartData &data, const ChartData::Bar &bar)
{
    if (!bar.others)
        return false;
    const ChartData::Bar *top = largest(data);
    if (!top)
        return false;
    return data.measure == ChartData::Measure::Amount ? bar.sum > top->sum * 2 : bar.count > top->count * 2;
}

QString chartSubtitle(const ChartData &data, Unit unit)
{
    QStringList parts;
    parts << QCoreApplication::translate("ChartText", "%1 counted.").arg(rowsText(data.rows, unit));
    for (const ChartData::Bar &bar : data.bars) {
        if (isTooLargeToDraw(data, bar))
            parts << QCoreApplication::translate("ChartText", "All others together, not drawn: %1.").arg(valueText(data, bar, unit));
    }
    if (data.measure == ChartData::Measure::Amount) {
        if (data.rowsInOtherCurrencies > 0) {
            parts << QCoreApplication::translate("ChartText", "%1 with money in other currencies are not shown.", nullptr, plural(data.rowsInOtherCurrencies))
                         .arg(QLocale().toString(data.rowsInOtherCurrencies));
        }
        if (data.rowsWithoutAmount > 0) {
            parts << QCoreApplication::translate("ChartText", "%1 have no amount.", nullptr, plural(data.rowsWithoutAmount))
                         .arg(QLocale().toString(data.rowsWithoutAmount));
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString barText(const ChartData &data, const ChartData::Bar &bar, Unit unit)
{
    const QString rows = rowsText(bar.count, unit);
    if (data.measure == ChartData::Measure::Amount)
        return QCoreApplication::translate("ChartText", "%1: %2 in %3", "value: amount in number of rows").arg(bar.label, fullAmount(bar.sum, data.currency, unit), rows);
    return QCoreApplication::translate("ChartText", "%1: %2", "value: number of rows").arg(bar.label, rows);
}

QString chartDescription(const ChartData &data, Unit unit)
{
    constexpr int told = 5;
    std::vector<const ChartData::Bar *> bars;
    for (const ChartData::Bar &bar : data.bars) {
        if (!bar.others && !bar.noData)
            bars.push_back(&bar);
    }
    std::stable_sort(bars.begin(), bars.end(), [&](const ChartData::Bar *a, const ChartData::Bar *b) { return isLess(data, *b, *a); });
    QStringList lines;
    for (std::size_t i = 0; i < bars.size() && i < told; ++i)
        lines << barText(data, *bars[i], unit);
    if (lines.isEmpty())
        return QCoreApplication::translate("ChartText", "There is nothing to draw.");
    return QCoreApplication::translate("ChartText", "Bar chart with %n bars. %1.", nullptr, int(data.bars.size())).arg(lines.join(QStringLiteral("; ")));
}

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace obra
