// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/jsongeometry.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr int deepest = 8;

bool readPosition(const JsonValue &value, std::vector<GeoPoint> &out)
{
    if (value.size() < 2 || !value.isArray())
        return false;
    const double x = value.at(0).toDouble(), y = value.at(1).toDouble();
    if (!std::isfinite(x) || !std::isfinite(y))
        return false;
    out.push_back({ x, y });
    return true;
}

bool readLine(const JsonValue &value, std::vector<GeoPoint> &out)
{
    return value.isArray() && std::all_of(value.items().begin(), value.items().end(), [&out](const JsonValue &item) { return readPosition(item, out); });
}

bool readPart(Geometry::Kind kind, const JsonValue &coordinates, Geometry &geometry)
{
    Geometry::Part part { kind, {} };
    switch (kind) {
    case Geometry::Kind::Point:
        if (!readPosition(coordinates, part.rings.emplace_back()))
            return false;
        break;
    case Geometry::Kind::Line:
        if (!readLine(coordinates, part.rings.emplace_back()) || part.rings.front().size() < 2)
            return false;
        break;
    case Geometry::Kind::Area:
        if (coordinates.size() == 0 || !coordinates.isArray())
            return false;
        for (const JsonValue &ring : coordinates.items()) {
            if (!readLine(ring, part.rings.emplace_back()) || part.rings.back().size() < 3)
                return false;
        }
        break;
    }
    geometry.parts.push_back(std::move(part));
    return true;
}

bool readGeometry(const JsonValue &value, Geometry &geometry, int depth)
{
    const std::string_view type = value["type"].stringText();
    if (depth > deepest || type.empty())
        return false;
    if (type == "GeometryCollection") {
        const auto parts = value["geometries"].items();
        return std::all_of(parts.begin(), parts.end(), [&](const JsonValue &part) { return readGeometry(part, geometry, depth + 1); });
    }
    const bool multi = type.starts_with("Multi");
    const std::string_view single = multi ? type.substr(5) : type;
    Geometry::Kind kind;
    if (single == "Point")
        kind = Geometry::Kind::Point;
    else if (single == "LineString")
        kind = Geometry::Kind::Line;
    else if (single == "Polygon")
        kind = Geometry::Kind::Area;
    else
        return false;
    const JsonValue &coordinates = value["coordinates"];
    if (!multi)
        return readPart(kind, coordinates, geometry);
    const auto parts = coordinates.items();
    return std::all_of(parts.begin(), parts.end(), [&](const JsonValue &part) { return readPart(kind, part, geometry); });
}

double ringArea(const std::vector<GeoPoint> &ring)
{
    double twice = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        twice += (a.longitude - ring[0].longitude) * (b.latitude - ring[0].latitude) - (b.longitude - ring[0].longitude) * (a.latitude - ring[0].latitude);
    }
    return twice / 2;
}

void appendLine(std::string &out, const std::vector<GeoPoint> &points)
{
    out += '[';
    for (size_t i = 0; i < points.size(); ++i) {
        if (i > 0)
            out += ',';
        appendPosition(out, points[i]);
    }
    out += ']';
}

void appendCoordinates(std::string &out, const Geometry::Part &part)
{
    if (part.kind == Geometry::Kind::Point)
        return appendPosition(out, part.rings.front().front());
    if (part.kind == Geometry::Kind::Line)
        return appendLine(out, part.rings.front());
    out += '[';
    for (size_t i = 0; i < part.rings.size(); ++i) {
        std::vector<GeoPoint> ring = part.rings[i];
        if (i > 0)
            out += ',';
        if (ring.front().longitude != ring.back().longitude || ring.front().latitude != ring.back().latitude)
            ring.push_back(ring.front());
        if ((ringArea(ring) > 0) != (i == 0))
            std::reverse(ring.begin(), ring.end());
        appendLine(out, ring);
    }
    out += ']';
}

const char *typeName(Geometry::Kind kind)
{
    return kind == Geometry::Kind::Point ? "Point" : kind == Geometry::Kind::Line ? "LineString" : "Polygon";
}

} // namespace

std::optional<Geometry> geometryFromJson(const JsonValue &value)
{
    Geometry geometry;
    if (!readGeometry(value, geometry, 0))
        return std::nullopt;
    return geometry;
}

void appendPosition(std::string &out, const GeoPoint &point)
{
    // Numbers that are zero must not become "-0"; 180 and seven decimals are ten digits.
    const auto text = [](double value) { return QByteArray::number(std::round(value * 1e7) / 1e7 + 0.0, 'g', 10).toStdString(); };
    out += '[' + text(point.longitude) + ',' + text(point.latitude) + ']';
}

void appendGeoJson(std::string &out, const Geometry &geometry)
{
    if (geometry.isEmpty()) {
        out += "null";
        return;
    }
    const Geometry::Kind kind = geometry.parts.front().kind;
    const bool alike = std::all_of(geometry.parts.begin(), geometry.parts.end(), [kind](const Geometry::Part &part) { return part.kind == kind; });
    if (!alike) {
        out += R"({"type":"GeometryCollection","geometries":[)";
        for (size_t i = 0; i < geometry.parts.size(); ++i) {
            if (i > 0)
                out += ',';
            appendGeoJson(out, Geometry { { geometry.parts[i] } });
        }
        out += "]}";
        return;
    }
    const bool several = geometry.parts.size() > 1;
    out += std::string(R"({"type":")") + (several ? "Multi" : "") + typeName(kind) + R"(","coordinates":)";
    if (several)
        out += '[';
    for (size_t i = 0; i < geometry.parts.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCoordinates(out, geometry.parts[i]);
    }
    out += several ? "]}" : "}";
}

} // namespace obra
