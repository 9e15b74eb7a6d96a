// SPDX-License-Identifier: GPL-3.0-or-later
// Well-known binary, as GeoPackage and the cache hold shapes.
#include "geo/geometry.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstring>

namespace obra {

namespace {

enum Type : quint32 { PointType = 1, LineType, PolygonType, MultiPointType, MultiLineType, MultiPolygonType, CollectionType };

constexpr int deepest = 8;

class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool read(Geometry &geometry, int depth = 0)
    {
        if (depth > deepest || m_at >= m_bytes.size())
            return false;
        const auto order = static_cast<quint8>(m_bytes[m_at++]);
        if (order > 1)
            return false;
        m_little = order == 1;
        quint32 type = 0;
        if (!number(type))
            return false;
        int dimensions = 2;
        constexpr quint32 ewkbZ = 0x80000000, ewkbM = 0x40000000, ewkbSrid = 0x20000000;
        dimensions += ((type & ewkbZ) != 0) + ((type & ewkbM) != 0);
        quint32 srid = 0;
        if (type & ewkbSrid && !number(srid))
            return false;
        type &= 0x1fffffff;
        if (type >= 1000 && type < 4000) {
            dimensions += type >= 3000 ? 2 : 1;
            type %= 1000;
        }
        const bool little = m_little;
        switch (type) {
        case PointType: {
            std::vector<GeoPoint> ring(1);
            if (!place(ring[0], dimensions, true))
                return false;
            if (!std::isnan(ring[0].longitude)) // POINT EMPTY is written so
                geometry.parts.push_back({ Geometry::Kind::Point, { ring } });
            return true;
        }
        case LineType: {
            std::vector<GeoPoint> line;
            if (!places(line, dimensions))
                return false;
            if (!line.empty())
                geometry.parts.push_back({ Geometry::Kind::Line, { std::move(line) } });
            return true;
        }
        case PolygonType: {
            quint32 rings = 0;
            if (!number(rings) || rings > left() / 4)
                return false;
            Geometry::Part part { Geometry::Kind::Area, {} };
            for (quint32 i = 0; i < rings; ++i) {
                if (!places(part.rings.emplace_back(), dimensions))
                    return false;
            }
            if (!part.rings.empty())
                geometry.parts.push_back(std::move(part));
            return true;
        }
        case MultiPointType:
        case MultiLineType:
        case MultiPolygonType:
        case CollectionType: {
            quint32 count = 0;
            if (!number(count) || count > left() / 5)
                return false;
            for (quint32 i = 0; i < count; ++i) {
                if (!read(geometry, depth + 1))
                    return false;
                m_little = little;
            }
            return true;
        }
        default: return false;
        }
    }

private:
    size_t left() const { return m_bytes.size() - m_at; }

    bool number(quint32 &value)
    {
        if (left() < 4)
            return false;
        value = m_little ? qFromLittleEndian<quint32>(m_bytes.data() + m_at) : qFromBigEndian<quint32>(m_bytes.data() + m_at);
        m_at += 4;
        return true;
    }

    double real()
    {
        const quint64 bits = m_little ? qFromLittleEndian<quint64>(m_bytes.data() + m_at) : qFromBigEndian<quint64>(m_bytes.data() + m_at);
        m_at += 8;
        return std::bit_cast<double>(bits);
    }

    bool place(GeoPoint &point, int dimensions, bool mayBeEmpty = false)
    {
        if (left() < static_cast<size_t>(dimensions) * 8)
            return false;
        point.longitude = real();
        point.latitude = real();
        m_at += static_cast<size_t>(dimensions - 2) * 8;
        const bool empty = mayBeEmpty && std::isnan(point.longitude) && std::isnan(point.latitude);
        return empty || (std::isfinite(point.longitude) && std::isfinite(point.latitude));
    }

    bool places(std::vector<GeoPoint> &points, int dimensions)
    {
        quint32 count = 0;
        if (!number(count) || count > left() / (static_cast<size_t>(dimensions) * 8))
            return false;
        points.resize(count);
        for (GeoPoint &point : points) {
            if (!place(point, dimensions))
                return false;
        }
        return true;
    }

    std::string_view m_bytes;
    size_t m_at = 0;
    bool m_little = true;
};

void put(QByteArray &out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put(QByteArray &out, const std::vector<GeoPoint> &points, bool closed = false)
{
    const bool repeats = closed && !points.empty()
        && (points.front().longitude != points.back().longitude || points.front().latitude != points.back().latitude);
    put(out, static_cast<quint32>(points.size() + repeats));
    const auto one = [&out](const GeoPoint &point) {
        for (const double value : { point.longitude, point.latitude }) {
            const quint64 little = qToLittleEndian(std::bit_cast<quint64>(value));
            out.append(reinterpret_cast<const char *>(&little), sizeof little);
        }
    };
    for (const GeoPoint &point : points)
        one(point);
    if (repeats)
        one(points.front());
}

void putHead(QByteArray &out, quint32 type)
{
    out.append('\1');
    put(out, type);
}

void putPart(QByteArray &out, const Geometry::Part &part)
{
    switch (part.kind) {
    case Geometry::Kind::Point: {
        putHead(out, PointType);
        QByteArray place;
        put(place, { part.rings.front().front() });
        out.append(place.mid(4)); // without the count
        break;
    }
    case Geometry::Kind::Line:
        putHead(out, LineType);
        put(out, part.rings.front());
        break;
    case Geometry::Kind::Area:
        putHead(out, PolygonType);
        put(out, static_cast<quint32>(part.rings.size()));
        for (const auto &ring : part.rings)
            put(out, ring, true);
        break;
    }
}

} // namespace

QByteArray toWkb(const Geometry &geometry)
{
    QByteArray out;
    if (geometry.parts.size() == 1) {
        putPart(out, geometry.parts.front());
        return out;
    }
    const bool alike = !geometry.parts.empty()
        && std::all_of(geometry.parts.begin(), geometry.parts.end(), [&](const Geometry::Part &part) { return part.kind == geometry.parts.front().kind; });
    constexpr quint32 several[] = { MultiPointType, MultiLineType, MultiPolygonType };
    putHead(out, alike ? several[int(geometry.parts.front().kind)] : CollectionType);
    put(out, static_cast<quint32>(geometry.parts.size()));
    for (const Geometry::Part &part : geometry.parts)
        putPart(out, part);
    return out;
}

std::optional<Geometry> fromWkb(std::string_view bytes)
{
    Geometry geometry;
    if (!Reader(bytes).read(geometry))
        return std::nullopt;
    return geometry;
}

} // namespace obra
