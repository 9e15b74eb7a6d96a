// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrequest.h"

#include <array>

namespace obra {

namespace {

template<typename Value>
struct Name
{
    Value value;
    QLatin1String name;
};

constexpr std::array<Name<ChartKind>, 12> kinds = { {
    { ChartKind::Time, QLatin1String("time") },
    { ChartKind::Who, QLatin1String("who") },
    { ChartKind::Concentration, QLatin1String("concentration") },
    { ChartKind::Distribution, QLatin1String("distribution") },
    { ChartKind::Competition, QLatin1String("competition") },
    { ChartKind::Phases, QLatin1String("phases") },
    { ChartKind::Scatter, QLatin1String("scatter") },
    { ChartKind::HeatMap, QLatin1String("heatmap") },
    { ChartKind::Threshold, QLatin1String("threshold") },
    { ChartKind::FirstDigit, QLatin1String("firstdigit") },
    { ChartKind::Gantt, QLatin1String("gantt") },
    { ChartKind::Pivot, QLatin1String("pivot") },
} };
constexpr std::array<Name<ChartMeasure>, 4> measures = { {
    { ChartMeasure::Count, QLatin1String("count") },
    { ChartMeasure::Amount, QLatin1String("amount") },
    { ChartMeasure::Median, QLatin1String("median") },
    { ChartMeasure::Mean, QLatin1String("mean") },
} };
constexpr std::array<Name<TimeStep>, 3> steps = { {
    { TimeStep::Year, QLatin1String("year") },
    { TimeStep::Quarter, QLatin1String("quarter") },
    { TimeStep::Month, QLatin1String("month") },
} };
constexpr std::array<Name<ChartForm>, 3> forms = { {
    { ChartForm::First, QLatin1String("first") },
    { ChartForm::Second, QLatin1String("second") },
    { ChartForm::Third, QLatin1String("third") },
} };

template<typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return name.name;
    }
    return {};
}

/// Sets @p value when @p text is a name; false when it is none.
template<typename Names, typename Value>
bool read(const Names &names, const QJsonValue &text, Value &value)
{
    for (const auto &name : names) {
        if (text.toString() == name.name) {
            value = name.value;
            return true;
        }
    }
    return false;
}

} // namespace

QVector<ChartKind> chartKinds()
{
    QVector<ChartKind> all;
    for (const auto &kind : kinds)
        all.append(kind.value);
    return all;
}

QJsonObject toJson(const ChartRequest &request)
{
    QJsonObject json {
        { QStringLiteral("kind"), nameOf(kinds, request.kind) },
        { QStringLiteral("measure"), nameOf(measures, request.measure) },
        { QStringLiteral("form"), nameOf(forms, request.form) },
        { QStringLiteral("currency"), request.currency },
        { QStringLiteral("field"), fieldName(request.field) },
        { QStringLiteral("across"), request.acrossMonths ? QStringLiteral("month") : fieldName(request.across) },
        { QStringLiteral("range"), rangeFieldName(request.range) },
        { QStringLiteral("against"), rangeFieldName(request.against) },
        { QStringLiteral("step"), nameOf(steps, request.step) },
        { QStringLiteral("cumulative"), request.cumulative },
        { QStringLiteral("shares"), request.shares },
        { QStringLiteral("limit"), QString::fromStdString(amountText(request.limit)) },
    };
    if (request.split)
        json.insert(QStringLiteral("split"), fieldName(*request.split));
    return json;
}

std::optional<ChartRequest> chartRequestFromJson(const QJsonObject &json)
{
    ChartRequest request;
    if (!read(kinds, json[QStringLiteral("kind")], request.kind))
        return std::nullopt;
    read(measures, json[QStringLiteral("measure")], request.measure);
    read(forms, json[QStringLiteral("form")], request.form);
    read(steps, json[QStringLiteral("step")], request.step);
    request.currency = json[QStringLiteral("currency")].toString();
    request.field = fieldFromName(json[QStringLiteral("field")].toString()).value_or(request.field);
    request.acrossMonths = json[QStringLiteral("across")].toString() == QLatin1String("month");
    request.across = fieldFromName(json[QStringLiteral("across")].toString()).value_or(request.across);
    request.range = rangeFieldFromName(json[QStringLiteral("range")].toString()).value_or(request.range);
    request.against = rangeFieldFromName(json[QStringLiteral("against")].toString()).value_or(request.against);
    request.split = fieldFromName(json[QStringLiteral("split")].toString());
    request.cumulative = json[QStringLiteral("cumulative")].toBool();
    request.shares = json[QStringLiteral("shares")].toBool();
    ScaledAmount limit = 0;
    if (parseAmount(json[QStringLiteral("limit")].toString().toStdString(), &limit) == AmountStatus::Exact && limit > 0)
        request.limit = limit;
    return request;
}

} // namespace obra
