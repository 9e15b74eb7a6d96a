// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extractparts.h"

#include <functional>

namespace obra {

namespace {

constexpr int deepestGeometry = 8; // a MultiPolygon needs four levels

bool isNumeric(const JsonValue &value)
{
    return (value.isNumber() || value.isString()) && std::isfinite(value.toDouble());
}

/// The first position [longitude, latitude, …] anywhere in the coordinates of a geometry.
const JsonValue *firstPosition(const JsonValue &coordinates, int depth = 0)
{
    if (!coordinates.isArray() || depth > deepestGeometry)
        return nullptr;
    if (coordinates.size() >= 2 && isNumeric(coordinates.at(0)) && isNumeric(coordinates.at(1)))
        return &coordinates;
    for (const JsonValue &part : coordinates.items()) {
        if (const JsonValue *found = firstPosition(part, depth + 1))
            return found;
    }
    return nullptr;
}

std::size_t combined(std::size_t seed, std::size_t value)
{
    return seed ^ (value + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2));
}

std::size_t hashOf(const PlaceRecord &place)
{
    std::size_t hash = 1;
    for (const std::string_view part : {place.description, place.region, place.locality, place.country})
        hash = combined(hash, std::hash<std::string_view>()(part));
    if (place.hasPoint()) {
        hash = combined(hash, std::hash<double>()(place.longitude));
        hash = combined(hash, std::hash<double>()(place.latitude));
    }
    if (!place.geometry.isMissing())
        hash = combined(hash, std::size_t(contentHash(place.geometry)));
    return hash;
}

} // namespace

void Extraction::geometry(const JsonValue &value, const JsonPath &path, PlaceRecord &place)
{
    const JsonValue &whole = object(value, path);
    const JsonValue &coordinates = whole["coordinates"];
    const JsonValue *position = firstPosition(coordinates);
    if (!position) {
        const JsonValue &parts = whole["geometries"]; // of a GeometryCollection
        for (const JsonValue &part : parts.items()) {
            if ((position = firstPosition(part["coordinates"])))
                break;
        }
    }
    if (!position) {
        if (coordinates.hasValue() && !(coordinates.isArray() && coordinates.size() == 0))
            report(Issue::Severity::Warning, "coordinates-not-readable", {}, path);
        return;
    }
    place.longitude = position->at(0).toDouble();
    place.latitude = position->at(1).toDouble();
    if (whole["type"].stringText() != "Point")
        place.geometry = whole;
    const bool nowhere = place.longitude == 0.0 && place.latitude == 0.0;
    if (nowhere || std::abs(place.latitude) > 90.0 || std::abs(place.longitude) > 180.0) {
        place.quality = PlaceQuality::Suspicious;
        report(Issue::Severity::Warning, "coordinates-suspicious", {position->at(0).text(), position->at(1).text()},
               path);
    } else {
        place.quality = PlaceQuality::Point;
    }
}

void Extraction::place(const JsonValue &location, const JsonPath &locationPath, const JsonValue &address,
                       const JsonPath &addressPath, std::vector<PlaceRecord> &out)
{
    PlaceRecord record;
    const JsonValue &where = object(location, locationPath);
    const JsonPath ownPath = locationPath / "address";
    const JsonValue &ownAddress = object(where["address"], ownPath);
    const bool own = !ownAddress.isMissing();
    const JsonValue &street = own ? ownAddress : object(address, addressPath);
    const JsonPath &streetPath = own ? ownPath : addressPath;

    record.description = text(where["description"], locationPath / "description");
    record.region = text(street["region"], streetPath / "region");
    record.locality = text(street["locality"], streetPath / "locality");
    record.country = text(street["countryName"], streetPath / "countryName");
    if (record.description.empty())
        record.description = text(street["streetAddress"], streetPath / "streetAddress");
    if (record.description.empty() && record.region.empty() && record.locality.empty()) {
        const JsonPath gazetteerPath = locationPath / "gazetteer";
        record.description =
            joined(object(where["gazetteer"], gazetteerPath)["identifiers"], gazetteerPath / "identifiers");
    }
    if (where["geometry"].hasValue())
        geometry(where["geometry"], locationPath / "geometry", record);

    const bool named =
        !record.description.empty() || !record.region.empty() || !record.locality.empty() || !record.country.empty();
    if (record.quality == PlaceQuality::None && named)
        record.quality = PlaceQuality::NameOnly;
    if (record.quality != PlaceQuality::None && m_seenPlaces.insert(hashOf(record)))
        out.push_back(record);
}

void Extraction::locations(const JsonValue &value, const JsonPath &path, std::vector<PlaceRecord> &out)
{
    forEachObject(value, path,
                  [&](const JsonValue &location, const JsonPath &at) { place(location, at, JsonValue(), at, out); });
}

} // namespace obra
