// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterplaces.h"

#include "explore/filtertokens.h"
#include "geo/boundarylayer.h"
#include "geo/coordinatechecks.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

namespace {

using Kind = Condition::Kind;

constexpr double halfWayRound = 2.1e7; // metres

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

const QLatin1String polygonName("polygon");
const QLatin1String nearName("near");
const QLatin1String withinName("within");

QString written(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
QString degreesText(double degrees) { return QLocale().toString(degrees, 'f', 2); }

QString lengthText(double metres)
{
    if (metres >= 1000)
        return FilterWords::tr("%1 km").arg(QLocale().toString(metres / 1000, 'f', metres < 10000 ? 1 : 0));
    return FilterWords::tr("%1 m").arg(QLocale().toString(metres, 'f', 0));
}

/// A longitude and a latitude that are a place on Earth.
std::optional<GeoPoint> readPoint(const QString &longitude, const QString &latitude)
{
    GeoPoint point;
    bool east = false, north = false;
    point.longitude = longitude.toDouble(&east);
    point.latitude = latitude.toDouble(&north);
    if (!east || !north || !isOnEarth(point.longitude, point.latitude))
        return std::nullopt;
    return point;
}

bool readPolygon(const QStringList &values, Condition *condition)
{
    condition->kind = Kind::Polygon;
    if (values.size() < 6 || values.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < values.size(); i += 2) {
        const std::optional<GeoPoint> point = readPoint(values[i], values[i + 1]);
        if (!point)
            return false;
        condition->outline.append(*point);
    }
    return true;
}

bool readNear(const QStringList &values, Condition *condition)
{
    condition->kind = Kind::Near;
    const std::optional<GeoPoint> point = values.size() == 3 ? readPoint(values[0], values[1]) : std::nullopt;
    if (!point)
        return false;
    bool good = false;
    condition->centre = *point;
    condition->metres = values[2].toDouble(&good);
    return good && condition->metres >= 0 && condition->metres <= halfWayRound;
}

} // namespace

QStringList placeTerms() { return { polygonName, nearName, withinName }; }

bool isPlaceTerm(const QString &name) { return name == polygonName || name == nearName || name == withinName; }

QString placeTerm(const Condition &condition)
{
    QStringList values;
    switch (condition.kind) {
    case Kind::Polygon:
        if (condition.outline.size() < 3)
            return {};
        for (const GeoPoint &point : condition.outline)
            values << written(point.longitude) << written(point.latitude);
        return polygonName + u':' + values.join(u',');
    case Kind::Near:
        values = QStringList { written(condition.centre.longitude), written(condition.centre.latitude), written(condition.metres) };
        return nearName + u':' + values.join(u',');
    case Kind::Within:
        if (condition.values.size() < 2)
            return {};
        for (const QString &value : condition.values)
            values.append(writtenValue(value));
        return withinName + u':' + values.join(u',');
    default: return {};
    }
}

QString readPlaceTerm(const QString &name, const QStringList &values, Condition *condition)
{
    if (name == polygonName) {
        return readPolygon(values, condition)
            ? QString()
            : FilterWords::tr("A polygon is three or more pairs of longitude and latitude in degrees, such as polygon:-80,8,-79,8,-79,9.");
    }
    if (name == nearName) {
        return readNear(values, condition)
            ? QString()
            : FilterWords::tr("A distance is a longitude, a latitude and a number of metres, such as near:-79.52,8.97,5000.");
    }
    condition->kind = Kind::Within;
    condition->values = values;
    if (values.size() < 2 || values.contains(QString()))
        return FilterWords::tr("“within:” names a boundary layer and then units of it, such as within:PA,Chiriquí.");
    return {};
}

QString placeLabel(const Condition &condition)
{
    if (condition.kind == Kind::Near) {
        return FilterWords::tr("at most %1 from latitude %2, longitude %3")
            .arg(lengthText(condition.metres), degreesText(condition.centre.latitude), degreesText(condition.centre.longitude));
    }
    GeoPoint middle;
    for (const GeoPoint &point : condition.outline) {
        middle.longitude += point.longitude / double(condition.outline.size());
        middle.latitude += point.latitude / double(condition.outline.size());
    }
    return FilterWords::tr("in the area drawn around latitude %1, longitude %2").arg(degreesText(middle.latitude), degreesText(middle.longitude));
}

QStringList unitLabels(const Condition &condition)
{
    QStringList names;
    const bool spanish = QLocale().language() == QLocale::Spanish;
    const std::shared_ptr<const BoundaryLayer> layer = BoundaryLayer::named(condition.values.value(0));
    for (const QString &value : condition.values.mid(1)) {
        const int number = layer ? layer->find(value) : -1;
        if (number < 0) {
            names.append(value);
            continue;
        }
        const BoundaryUnit &unit = layer->units()[std::size_t(number)];
        names.append(spanish && !unit.spanishName.isEmpty() ? unit.spanishName : unit.name);
    }
    return names;
}

} // namespace obra
