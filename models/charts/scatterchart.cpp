// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include "charts/charts.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace obra {

namespace {

constexpr int decades = 19; ///< of amounts in 1/10000, from 10^-4 units on
constexpr int scaleDecades = 4;

/// log10 of amounts as good as a picture needs it (1/10000), many times quicker than the exact one.
class QuickLog
{
public:
    QuickLog()
    {
        for (quint32 i = 0; i < table.size(); ++i)
            table[i] = float(std::log10(1.0 + (i + 0.5) / double(table.size())));
    }
    float operator()(float value) const
    {
        const auto bits = std::bit_cast<quint32>(value);
        return float(int(bits >> 23) - 127) * 0.30103F + table[(bits >> 12) & 0x7ff];
    }

private:
    std::array<float, 2048> table;
};

/// The number of decimal digits less one.
int decadeOf(ScaledAmount amount)
{
    static constexpr auto powers = [] {
        std::array<quint64, 20> all {};
        quint64 power = 1;
        for (quint64 &one : all) {
            one = power;
            power *= 10;
        }
        return all;
    }();
    const int guess = (std::bit_width(quint64(amount)) * 1233) >> 12; // log10(2) = 1233/4096
    return guess - (quint64(amount) < powers[std::size_t(guess)]);
}

ScaledAmount powerOfTen(int decade)
{
    ScaledAmount power = 1;
    for (int i = 0; i < decade; ++i)
        power *= 10;
    return power;
}

/// Amounts of one decade; the last one has no upper end.
Condition decadeCondition(RangeField field, int decade)
{
    Condition condition = Condition::onRange(field);
    condition.amountFrom = powerOfTen(decade);
    if (decade + 1 < decades)
        condition.amountTo = powerOfTen(decade + 1) - 1;
    return condition;
}

QString decadeLabel(RangeField field, Unit unit, int decade)
{
    const auto amount = [](int power) { return formatAmount(powerOfTen(power), power < scaleDecades ? 2 : 0); };
    return decade + 1 < decades ? QCoreApplication::translate("ChartFigure", "%1 %2 to below %3", "Estimate 1,000 to below 10,000")
                                      .arg(rangeFieldTitle(field, unit), amount(decade), amount(decade + 1))
                                : QCoreApplication::translate("ChartFigure", "%1 %2 or more", "Estimate 1,000 or more").arg(rangeFieldTitle(field, unit), amount(decade));
}

/// The amount of the row in the currency, 0 when there is none that a log axis can show.
ScaledAmount amountOf(const MoneyColumn &money, quint32 row, quint16 currency)
{
    const quint32 end = money.offsets[row + 1];
    for (quint32 cell = money.offsets[row]; cell < end; ++cell) {
        if (money.currency[cell] == currency)
            return std::max<ScaledAmount>(0, money.amount[cell]);
    }
    return 0;
}

struct Pairs
{
    std::vector<ScatterShape::Point> points;
    std::vector<float> ratios;
    std::array<Tally, decades * decades> rows;
    RatioNumbers numbers;
};

Pairs pairsOf(const Population &population, const MoneyColumn &across, const MoneyColumn &upwards)
{
    static const QuickLog quickLog;
    Pairs pairs;
    pairs.points.reserve(population.rows.size());
    pairs.ratios.reserve(population.rows.size());
    const float offset = float(scaleDecades);
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        const quint32 row = population.rows[i];
        const ScaledAmount x = amountOf(across, row, population.currency);
        const ScaledAmount y = x > 0 ? amountOf(upwards, row, population.currency) : 0;
        if (y <= 0)
            continue;
        pairs.points.push_back({ quickLog(float(x)) - offset, quickLog(float(y)) - offset, row });
        const float ratio = float(y) / float(x);
        pairs.ratios.push_back(ratio);
        pairs.numbers.above += ratio > 1.01F;
        pairs.numbers.below += ratio < 0.99F;
        pairs.rows[std::size_t(decadeOf(y) * decades + decadeOf(x))].add(population.amounts[i]);
    }
    pairs.numbers.same = qint64(pairs.points.size()) - pairs.numbers.above - pairs.numbers.below;
    return pairs;
}

} // namespace

QVector<RangeField> moneyFields(const ColumnTable &table)
{
    QVector<RangeField> fields;
    for (const RangeField field : { RangeField::Estimate, RangeField::Awarded, RangeField::Contracted, RangeField::Amount, RangeField::Paid }) {
        if (field == RangeField::Amount && table.unit != Unit::Contracts)
            continue; // it is one of the others
        if (isKnown(table, field) && table.money(field).offsets.back() > 0)
            fields.append(field);
    }
    return fields;
}

bool makeScatterChart(const ChartSource &source, ChartFigure &figure)
{
    ChartRequest &request = figure.request;
    request.measure = ChartMeasure::Amount;
    const ColumnTable &table = source.slice->table();
    const QVector<RangeField> fields = moneyFields(table);
    if (!fields.contains(request.range))
        request.range = fields.value(0, RangeField::Estimate);
    if (!fields.contains(request.against) || request.against == request.range) {
        const auto usual = [&](RangeField field) { return field != request.range && fields.contains(field); };
        request.against = RangeField::Contracted;
        for (const RangeField field : { RangeField::Paid, RangeField::Amount, RangeField::Awarded, RangeField::Estimate, RangeField::Contracted }) {
            if (usual(field))
                request.against = field; // the last one is liked best
        }
    }
    const Filter base = withoutConditionsOn(withoutConditionsOn(figure.filter, request.range), request.against);
    const Population population = populationOf(source, base, true, figure);
    if (!population.base)
        return false;
    ScatterShape shape;
    if (fields.size() < 2) {
        figure.withoutData = figure.counted;
        figure.shape = shape;
        return true;
    }
    Pairs pairs = pairsOf(population, table.money(request.range), table.money(request.against));
    figure.withoutData = figure.counted - qint64(pairs.points.size());
    const QVector<Condition> along = currencyAlong(table, request.currency);
    Tally whole;
    whole.rows = qint64(pairs.points.size());
    for (int y = 0; y < decades; ++y) {
        for (int x = 0; x < decades; ++x) {
            const Tally &tally = pairs.rows[std::size_t(y * decades + x)];
            if (tally.rows == 0)
                continue;
            Group group;
            group.label = decadeLabel(request.range, figure.unit, x);
            group.conditions = { decadeCondition(request.range, x), decadeCondition(request.against, y) };
            ChartElement element = elementOf(figure, group, nullptr, tally, {});
            element.series = decadeLabel(request.against, figure.unit, y);
            element.value = double(tally.rows);
            element.share = double(tally.rows) / double(whole.rows);
            element.along = along;
            shape.cells.append({ x - scaleDecades, y - scaleDecades });
            figure.elements.append(element);
        }
    }
    if (!pairs.points.empty()) {
        const std::vector<double> quartiles = quantilesOf(pairs.ratios, { 0.25, 0.5, 0.75 });
        pairs.numbers.lowQuartile = quartiles[0];
        pairs.numbers.median = quartiles[1];
        pairs.numbers.highQuartile = quartiles[2];
        figure.ratio = pairs.numbers;
    }
    shape.records.reserve(pairs.points.size());
    for (const ScatterShape::Point &point : pairs.points)
        shape.records.push_back(table.id[point.row]);
    shape.points = std::move(pairs.points);
    figure.shape = std::move(shape);
    return true;
}

} // namespace obra
