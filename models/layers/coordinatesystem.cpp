// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/coordinatesystem.h"

#include "geo/coordinatechecks.h"
#include "geo/mercator.h"
#include "geo/projected.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace obra {

namespace {

// Geographic systems that lie within a metre or two of WGS 84: WGS 84 in two and three dimensions and on GRS 80, NAD 83, ETRS 89, SIRGAS 1995 and 2000.
constexpr std::array nearWgs84 { 4326, 4979, 4019, 4269, 4617, 4759, 4258, 4937, 4170, 4674, 4989 };

constexpr double mercatorHalf = 20037508.342789244; // metres from the middle of EPSG:3857 to its edge

} // namespace

CoordinateSystem CoordinateSystem::fromEpsg(int code)
{
    CoordinateSystem system;
    system.name = QStringLiteral("EPSG:%1").arg(code);
    if (code > 32600 && code <= 32660)
        system = { Kind::Utm, code - 32600, system.name };
    else if (code >= 25828 && code <= 25838)
        system = { Kind::Utm, code - 25800, system.name };
    else if (code == 3857 || code == 900913)
        system.kind = Kind::WebMercator;
    else if (code < 4000 || code >= 5000)
        system.kind = Kind::Unknown;
    else
        system.otherDatum = std::find(nearWgs84.begin(), nearWgs84.end(), code) == nearWgs84.end();
    return system;
}

CoordinateSystem CoordinateSystem::fromText(const QString &text)
{
    static const QRegularExpression epsg(QStringLiteral("EPSG[:\\s\"]+(?:[\\d.]*:)?:?(\\d+)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression utm(QStringLiteral("UTM[ _]?zone[ _]?(\\d{1,2}) ?([NS])?"), QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(QLatin1String("CRS84"), Qt::CaseInsensitive))
        return {};
    if (const auto match = epsg.match(trimmed); match.hasMatch())
        return fromEpsg(match.captured(1).toInt());
    CoordinateSystem system;
    system.name = trimmed.section(QLatin1Char('"'), 1, 1).left(80);
    if (system.name.isEmpty())
        system.name = trimmed.left(80);
    // Only those that lie within a metre of WGS 84 may be taken for it.
    static const QRegularExpression near(QStringLiteral("WGS[_ ]?(?:19)?84|ETRS|SIRGAS|GRS|NAD[_ ]?(?:19)?83|MACARIO"), QRegularExpression::CaseInsensitiveOption);
    if (trimmed.startsWith(QLatin1String("GEOG"), Qt::CaseInsensitive)) {
        system.otherDatum = !near.match(trimmed).hasMatch();
        return system;
    }
    if (trimmed.contains(QLatin1String("Mercator_Auxiliary_Sphere"), Qt::CaseInsensitive) || trimmed.contains(QLatin1String("Pseudo-Mercator"), Qt::CaseInsensitive)) {
        system.kind = Kind::WebMercator;
        return system;
    }
    // The text of a projected system names the geographic one within it.
    if (const auto match = utm.match(trimmed); match.hasMatch() && match.captured(2).compare(QLatin1String("S"), Qt::CaseInsensitive) != 0 && near.match(trimmed).hasMatch()) {
        system.zone = match.captured(1).toInt();
        system.kind = system.zone >= 1 && system.zone <= 60 ? Kind::Utm : Kind::Unknown;
        return system;
    }
    system.kind = Kind::Unknown;
    return system;
}

std::optional<GeoPoint> CoordinateSystem::toDegrees(double x, double y) const
{
    if (!std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    switch (kind) {
    case Kind::Degrees: return isOnEarth(x, y) ? std::optional(GeoPoint { x, y }) : std::nullopt;
    case Kind::Utm: return fromUtm(x, y, zone);
    case Kind::WebMercator:
        if (std::abs(x) > mercatorHalf * 1.0001 || std::abs(y) > mercatorHalf * 1.0001)
            return std::nullopt;
        return GeoPoint { worldLongitude(0.5 + x / (2 * mercatorHalf)), worldLatitude(0.5 - y / (2 * mercatorHalf)) };
    case Kind::Unknown: break;
    }
    return std::nullopt;
}

} // namespace obra
