// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gazetteer.h"

#include "geo/basemap.h"
#include "geo/boundarylayer.h"
#include "geo/coordinatechecks.h"
#include "geo/placename.h"
#include "geo/textcsv.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace obra {

namespace {

enum Column { Code, Level, Name, Latitude, Longitude, Approximate, Since, Seat, Aliases, Formerly, Note, ColumnCount };

std::optional<GazetteerPlace::Level> levelOf(const QString &word)
{
    if (word == QLatin1String("province"))
        return GazetteerPlace::Level::Province;
    if (word == QLatin1String("comarca"))
        return GazetteerPlace::Level::Comarca;
    if (word == QLatin1String("district"))
        return GazetteerPlace::Level::District;
    if (word == QLatin1String("subcomarca"))
        return GazetteerPlace::Level::SubComarca;
    return std::nullopt;
}

} // namespace

std::shared_ptr<const Gazetteer> Gazetteer::fromCsv(const QByteArray &text, QString *error)
{
    auto gazetteer = std::make_shared<Gazetteer>();
    const auto fail = [error](qsizetype line, const char *what) {
        if (error)
            *error = QStringLiteral("line %1: %2").arg(line).arg(QLatin1String(what));
        return std::shared_ptr<const Gazetteer>();
    };
    const std::vector<CsvLine> lines = readCsv(text);
    if (lines.empty() || lines.front().cells.value(Code) != QLatin1String("code"))
        return fail(1, "the heading is missing");
    QHash<QString, int> byCode;
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringList &cells = lines[i].cells;
        const qsizetype line = lines[i].number;
        if (cells.size() != ColumnCount)
            return fail(line, "not eleven columns");
        GazetteerPlace place;
        place.code = cells[Code];
        const auto level = levelOf(cells[Level]);
        if (!level)
            return fail(line, "the level is not province, comarca, subcomarca or district");
        place.level = *level;
        place.name = cells[Name];
        if (place.name.isEmpty() || byCode.contains(place.code))
            return fail(line, "the name is missing or the code is there twice");
        place.seat = cells[Seat];
        place.aliases = cells[Aliases].split(u'|', Qt::SkipEmptyParts);
        place.formerly = cells[Formerly];
        place.approximate = cells[Approximate] == QLatin1String("yes");
        place.since = cells[Since].toInt();
        if (!cells[Latitude].isEmpty() || !cells[Longitude].isEmpty()) {
            bool latitudeGood = false, longitudeGood = false;
            const GeoPoint point { cells[Longitude].toDouble(&longitudeGood), cells[Latitude].toDouble(&latitudeGood) };
            if (!latitudeGood || !longitudeGood || !isOnEarth(point.longitude, point.latitude))
                return fail(line, "the coordinates are no place on Earth");
            place.point = point;
        }
        if (!place.isFirstLevel()) {
            place.parent = byCode.value(place.code.left(2), -1);
            if (place.parent < 0 || place.code.size() != 4)
                return fail(line, "the district's province does not stand before it");
        }
        const int number = static_cast<int>(gazetteer->m_places.size());
        byCode.insert(place.code, number);
        QStringList names = place.aliases;
        names.append(place.name);
        for (const QString &name : std::as_const(names)) {
            const QString key = foldedPlaceName(name);
            if (!place.isFirstLevel()) {
                if (!gazetteer->m_districts.contains(key, number))
                    gazetteer->m_districts.insert(key, number);
            } else if (gazetteer->m_firstLevel.value(key, number) != number) {
                return fail(line, "another unit of the first level has that name or alias");
            } else {
                gazetteer->m_firstLevel.insert(key, number);
            }
        }
        gazetteer->m_places.push_back(std::move(place));
    }
    return gazetteer;
}

std::shared_ptr<const Gazetteer> Gazetteer::load(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            *error = file.errorString();
        return {};
    }
    return fromCsv(file.readAll(), error);
}

std::shared_ptr<const Gazetteer> Gazetteer::bundled()
{
    static const std::shared_ptr<const Gazetteer> gazetteer = [] {
        QString error;
        std::shared_ptr<const Gazetteer> read = load(QStringLiteral(":/gazetteer/panama.csv"), &error);
        const std::shared_ptr<const Basemap> map = Basemap::bundled();
        if (!read || !map)
            return read;
        const auto layer = BoundaryLayer::firstLevel(*map, QStringLiteral("PA"));
        return layer ? read->placedWithin(*layer) : read;
    }();
    return gazetteer;
}

std::shared_ptr<const Gazetteer> Gazetteer::placedWithin(const BoundaryLayer &layer) const
{
    auto placed = std::make_shared<Gazetteer>(*this);
    for (GazetteerPlace &place : placed->m_places) {
        const int unit = layer.find(place.isFirstLevel() ? place.name : m_places[place.parent].name);
        if (unit < 0)
            continue;
        const Outline &outline = layer.units()[unit].outline;
        if (!place.isFirstLevel() && !place.point)
            continue;
        const WorldPoint point = place.isFirstLevel() ? outline.pole() : outline.pulledInside(toWorld(place.point->longitude, place.point->latitude));
        place.point = GeoPoint { worldLongitude(point.x), worldLatitude(point.y) };
    }
    return placed;
}

int Gazetteer::firstLevel(const QString &name) const
{
    return name.isEmpty() ? -1 : m_firstLevel.value(foldedPlaceName(name), -1);
}

int Gazetteer::district(const QString &name, int parent) const
{
    if (name.isEmpty())
        return -1;
    const QList<int> all = m_districts.values(foldedPlaceName(name));
    if (parent < 0)
        return all.size() == 1 ? all.first() : -1;
    const QString &parentName = m_places[parent].name;
    for (const int number : all) {
        if (m_places[number].parent == parent)
            return number;
    }
    // What today is Panamá Oeste is "Panamá" in older records.
    for (const int number : all) {
        if (parentName == QStringLiteral("Panamá") && m_places[m_places[number].parent].name == QStringLiteral("Panamá Oeste"))
            return number;
    }
    return -1;
}

int Gazetteer::find(const QString &region, const QString &locality) const
{
    int first = firstLevel(region);
    if (first >= 0) {
        const int within = district(locality, first);
        return within >= 0 ? within : first;
    }
    if (const int named = district(region); named >= 0)
        return named; // a district where the province belongs
    first = firstLevel(locality);
    const int named = district(locality);
    if (first >= 0 && named >= 0 && region.isEmpty())
        return first; // "Panamá", "Colón": nobody says that the district is meant
    return named >= 0 ? named : first;
}

} // namespace obra
