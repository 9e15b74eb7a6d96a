// SPDX-License-Identifier: GPL-3.0-or-later
// GeoJSON (RFC 7946) and TopoJSON.
#include "layers/jsongeometry.h"
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

void setProperties(const JsonValue &feature, VectorCollector &collector)
{
    for (const JsonMember &member : feature["properties"].members()) {
        const JsonValue &value = member.value;
        if (value.isNull())
            collector.attribute(textOf(member.key));
        else
            collector.setValue(textOf(member.key), value.isString() || value.isNumber() ? textOf(value.text()) : textOf(toJson(value)));
    }
    if (const JsonValue &id = feature["id"]; id.isString() || id.isNumber())
        collector.setValue(QStringLiteral("id"), textOf(id.text()));
}

QString featureText(qsizetype number) { return LayerFiles::tr("feature %1").arg(number); }

/// The arcs of a topology, unpacked once (TopoJSON specification, 2.1.2 to 2.1.4).
class Topology
{
public:
    Topology(const JsonValue &root, VectorCollector &collector)
        : m_collector(collector)
    {
        const JsonValue &transform = root["transform"];
        if (transform.isObject()) {
            m_quantized = true;
            for (size_t axis = 0; axis < 2; ++axis) {
                m_scale[axis] = transform["scale"].at(axis).toDouble();
                m_translate[axis] = transform["translate"].at(axis).toDouble();
            }
        }
        for (const JsonValue &arc : root["arcs"].items()) {
            std::vector<GeoPoint> &points = m_arcs.emplace_back();
            double x = 0, y = 0;
            for (const JsonValue &position : arc.items()) {
                const double dx = position.at(0).toDouble(), dy = position.at(1).toDouble();
                x = m_quantized ? x + dx : dx;
                y = m_quantized ? y + dy : dy;
                points.push_back(placed(x, y));
            }
        }
    }

    bool read(const JsonValue &value, Geometry &geometry, int depth = 0) const
    {
        constexpr int deepest = 8;
        const std::string_view type = value["type"].stringText();
        if (depth > deepest)
            return false;
        if (type == "GeometryCollection") {
            const auto parts = value["geometries"].items();
            return std::all_of(parts.begin(), parts.end(), [&](const JsonValue &part) { return read(part, geometry, depth + 1); });
        }
        const JsonValue &arcs = value["arcs"];
        if (type == "Point")
            return point(value["coordinates"], geometry);
        if (type == "MultiPoint") {
            const auto points = value["coordinates"].items();
            return std::all_of(points.begin(), points.end(), [&](const JsonValue &one) { return point(one, geometry); });
        }
        if (type == "LineString")
            return part(Geometry::Kind::Line, { &arcs, 1 }, geometry);
        if (type == "MultiLineString")
            return std::all_of(arcs.items().begin(), arcs.items().end(), [&](const JsonValue &line) { return part(Geometry::Kind::Line, { &line, 1 }, geometry); });
        if (type == "Polygon")
            return part(Geometry::Kind::Area, arcs.items(), geometry);
        if (type == "MultiPolygon")
            return std::all_of(arcs.items().begin(), arcs.items().end(), [&](const JsonValue &area) { return part(Geometry::Kind::Area, area.items(), geometry); });
        return false;
    }

private:
    GeoPoint placed(double x, double y) const
    {
        return m_quantized ? GeoPoint { x * m_scale[0] + m_translate[0], y * m_scale[1] + m_translate[1] } : GeoPoint { x, y };
    }

    bool point(const JsonValue &position, Geometry &geometry) const
    {
        if (position.size() < 2)
            return false;
        geometry.parts.push_back({ Geometry::Kind::Point, { { placed(position.at(0).toDouble(), position.at(1).toDouble()) } } });
        return true;
    }

    /// Each of @p rings is a list of arc numbers; ~n is arc n from its end.
    bool part(Geometry::Kind kind, std::span<const JsonValue> rings, Geometry &geometry) const
    {
        Geometry::Part part { kind, {} };
        for (const JsonValue &ring : rings) {
            std::vector<GeoPoint> &points = part.rings.emplace_back();
            for (const JsonValue &reference : ring.items()) {
                const double number = reference.toDouble();
                if (!(std::abs(number) < 1e9) || number != std::floor(number))
                    return false;
                const auto signedNumber = qint64(number);
                const bool backwards = signedNumber < 0;
                const auto index = size_t(backwards ? ~signedNumber : signedNumber);
                if (index >= m_arcs.size())
                    return false;
                const std::vector<GeoPoint> &arc = m_arcs[index];
                // The first place of an arc is the last of the one before.
                for (size_t i = points.empty() ? 0 : 1; i < arc.size(); ++i)
                    points.push_back(backwards ? arc[arc.size() - 1 - i] : arc[i]);
                m_collector.read(qint64(arc.size()) + 1); // arcs may be named again and again
            }
            if (points.size() < (kind == Geometry::Kind::Area ? 3u : 2u))
                part.rings.pop_back();
        }
        if (!part.rings.empty())
            geometry.parts.push_back(std::move(part));
        return true;
    }

    VectorCollector &m_collector;
    bool m_quantized = false;
    double m_scale[2] = { 1, 1 }, m_translate[2] = { 0, 0 };
    std::vector<std::vector<GeoPoint>> m_arcs;
};

void readTopology(const JsonValue &root, const QString &layer, VectorData &data, VectorCollector &collector)
{
    data.format = QStringLiteral("TopoJSON");
    for (const JsonMember &object : root["objects"].members())
        data.layers.append(textOf(object.key));
    if (data.layers.isEmpty())
        collector.fail(LayerFiles::tr("its topology has no objects."));
    data.layer = layer.isEmpty() ? data.layers.first() : layer;
    if (!data.layers.contains(data.layer))
        collector.fail(LayerFiles::tr("it has no layer “%1”; there are: %2.").arg(data.layer, data.layers.join(QStringLiteral(", "))));
    const JsonValue &object = root["objects"][data.layer.toStdString()];
    const Topology topology(root, collector);
    const std::span<const JsonValue> features = object["type"].stringText() == "GeometryCollection" ? object["geometries"].items() : std::span(&object, 1);
    qsizetype number = 0;
    for (const JsonValue &feature : features) {
        ++number;
        setProperties(feature, collector);
        Geometry geometry;
        if (topology.read(feature, geometry))
            collector.add(std::move(geometry), featureText(number));
        else
            collector.leaveOut(featureText(number), LayerFiles::tr("its shape cannot be read"));
    }
}

} // namespace

void readJsonShapes(const QByteArray &bytes, const QString &layer, VectorData &data, VectorCollector &collector)
{
    // Each value takes 16 bytes and more, however short it is written. What stands in texts is counted, too: there is little of it.
    const qint64 values = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == ',' || c == '[' || c == '{'; });
    if (values > collector.limits().jsonValues)
        collector.fail(LayerFiles::tr("it has more than %1 numbers and texts. Save a copy with only the part that you need.").arg(QLocale().toString(collector.limits().jsonValues)));
    collector.check();
    JsonArena arena;
    JsonError error;
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    const JsonValue root = JsonParser().parse(text, arena, &error);
    if (root.isMissing()) {
        if (error.invalidUtf8)
            collector.fail(LayerFiles::tr("it is not UTF-8. Save it in UTF-8 and try again."));
        const qint64 line = 1 + bytes.left(qsizetype(error.offset)).count('\n');
        collector.fail(LayerFiles::tr("it is no valid JSON; something is wrong near line %1. Was it cut off while it was copied?").arg(line));
    }
    const std::string_view type = root["type"].stringText();
    if (type == "Topology")
        return readTopology(root, layer, data, collector);
    data.format = QStringLiteral("GeoJSON");
    // RFC 7946 knows degrees only; files of the time before may name another system.
    if (const JsonValue &name = root["crs"]["properties"]["name"]; name.isString()) {
        const CoordinateSystem system = CoordinateSystem::fromText(textOf(name.text()));
        if (system.kind == CoordinateSystem::Kind::Unknown)
            collector.fail(LayerFiles::tr("its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).").arg(textOf(name.text())));
        collector.setSystem(system);
    }
    const auto one = [&collector](const JsonValue &feature, const JsonValue &shape, const QString &where) {
        setProperties(feature, collector);
        if (!shape.hasValue())
            return collector.leaveOut(where, LayerFiles::tr("it has no shape"));
        if (std::optional<Geometry> geometry = geometryFromJson(shape))
            collector.add(std::move(*geometry), where);
        else
            collector.leaveOut(where, LayerFiles::tr("its shape cannot be read"));
    };
    if (type == "FeatureCollection") {
        qsizetype number = 0;
        for (const JsonValue &feature : root["features"].items())
            one(feature, feature["geometry"], featureText(++number));
    } else if (type == "Feature") {
        one(root, root["geometry"], featureText(1));
    } else if (root["coordinates"].hasValue() || root["geometries"].hasValue()) {
        one(JsonValue(), root, featureText(1));
    } else {
        collector.fail(LayerFiles::tr("it is JSON, but neither GeoJSON nor TopoJSON. Data of works are opened with “Import”."));
    }
}

} // namespace obra
