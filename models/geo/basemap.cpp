// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"

#include "geo/coordinatechecks.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace obra {

namespace {

constexpr int headerBytes = 48;

// CRC-32 (IEEE 802.3), as zlib computes it.
quint32 crc32(const unsigned char *data, qsizetype size)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made {};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            made[n] = c;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (qsizetype i = 0; i < size; ++i)
        crc = table[(crc ^ data[i]) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFu;
}

} // namespace

/// Reads the file's bytes with every bound checked; throws std::runtime_error. The checksum finds accidents, the checks anything else.
class Basemap::Reader
{
public:
    Reader(const QByteArray &data, Basemap &map) : m_data(reinterpret_cast<const unsigned char *>(data.constData())), m_size(data.size()), m_map(map) { }

    void read()
    {
        if (m_size < headerBytes || std::memcmp(m_data, "OBRAMAP\1", 8) != 0)
            throw std::runtime_error("not a basemap");
        if (crc32(m_data + headerBytes, m_size - headerBytes) != word(8))
            throw std::runtime_error("checksum does not fit");
        m_grid = word(12);
        const quint32 arcs = word(16), points = word(20), units = word(24), countries = word(28);
        const quint64 bytesArcs = word(32), bytesLevels = word(36), bytesUnits = word(40);
        if (headerBytes + bytesArcs + bytesLevels + bytesUnits != quint64(m_size) || m_grid == 0 || countries > units
            || quint64(points) * 2 > bytesArcs || arcs > points || bytesLevels != (quint64(points) + 3) / 4 || quint64(units) * 5 > bytesUnits)
            throw std::runtime_error("sizes do not fit");
        readArcs(arcs, points, headerBytes, headerBytes + qsizetype(bytesArcs));
        readUnits(units, countries, headerBytes + qsizetype(bytesArcs + bytesLevels), m_size);
        classify();
    }

private:
    quint32 word(qsizetype at) const
    {
        return m_data[at] | m_data[at + 1] << 8 | m_data[at + 2] << 16 | quint32(m_data[at + 3]) << 24;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (m_at >= m_end)
                break;
            const unsigned char byte = m_data[m_at++];
            value |= quint64(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        throw std::runtime_error("a number does not end");
    }
    quint32 count(quint64 limit)
    {
        const quint64 value = varint();
        if (value > limit)
            throw std::runtime_error("a count is too large");
        return static_cast<quint32>(value);
    }
    qint64 zigzag()
    {
        const quint64 value = varint();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    QString string()
    {
        const quint32 length = count(quint64(m_end - m_at));
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(m_data + m_at), length);
        m_at += length;
        return text;
    }

    void readArcs(quint32 arcs, quint32 points, qsizetype begin, qsizetype end)
    {
        m_at = begin;
        m_end = end;
        m_map.m_arcs.resize(arcs);
        for (int level = 0; level < levelCount; ++level)
            m_map.m_starts[level].reserve(arcs + 1);
        m_map.m_points[0].reserve(points);
        const qint64 limitX = 180ll * m_grid, limitY = 90ll * m_grid;
        qint64 x = 0, y = 0;
        quint32 read = 0;
        for (quint32 arc = 0; arc < arcs; ++arc) {
            for (int level = 0; level < levelCount; ++level)
                m_map.m_starts[level].push_back(static_cast<quint32>(m_map.m_points[level].size()));
            for (quint32 n = count(points - read); n > 0; --n, ++read) {
                const qint64 dx = zigzag(), dy = zigzag();
                if (dx < -2 * limitX || dx > 2 * limitX || dy < -2 * limitY || dy > 2 * limitY)
                    throw std::runtime_error("a point is not on Earth");
                x += dx;
                y += dy;
                if (x < -limitX || x > limitX || y < -limitY || y > limitY)
                    throw std::runtime_error("a point is not on Earth");
                const WorldPoint p = toWorld(static_cast<double>(x) / m_grid, static_cast<double>(y) / m_grid);
                const BoundaryPoint point { static_cast<float>(p.x), static_cast<float>(p.y) };
                m_map.m_arcs[arc].box.extend(point.x, point.y);
                const int coarsest = std::min(2, m_data[end + read / 4] >> (2 * (read % 4)) & 3);
                for (int level = 0; level <= coarsest; ++level)
                    m_map.m_points[level].push_back(point);
            }
        }
        if (read != points || m_at != m_end)
            throw std::runtime_error("the number of points does not fit");
        for (int level = 0; level < levelCount; ++level)
            m_map.m_starts[level].push_back(static_cast<quint32>(m_map.m_points[level].size()));
    }

    void readUnits(quint32 units, quint32 countries, qsizetype begin, qsizetype end)
    {
        m_at = begin;
        m_end = end;
        m_map.m_countryCount = static_cast<int>(countries);
        m_map.m_regions.assign(countries, { 0, 0 });
        m_map.m_units.resize(units);
        for (quint32 number = 0; number < units; ++number) {
            BasemapUnit &unit = m_map.m_units[number];
            unit.country = static_cast<int>(count(countries)) - 1;
            if ((number < countries) != unit.isCountry())
                throw std::runtime_error("countries and regions are mixed");
            unit.code = string();
            unit.name = string();
            unit.spanishName = string();
            unit.firstRing = static_cast<quint32>(m_map.m_rings.size());
            unit.ringCount = count(quint64(m_end - m_at));
            for (quint32 ring = 0; ring < unit.ringCount; ++ring)
                unit.box.extend(readRing());
            if (unit.isCountry())
                continue;
            std::pair<int, int> &range = m_map.m_regions[unit.country];
            if (range.second == 0)
                range = { int(number), int(number) };
            if (range.second != int(number))
                throw std::runtime_error("the regions of a country are not together");
            ++range.second;
        }
    }

    WorldBox readRing()
    {
        Ring ring;
        ring.first = static_cast<quint32>(m_map.m_references.size());
        ring.count = count(quint64(m_end - m_at));
        const qint64 limit = 2 * qint64(m_map.m_arcs.size());
        qint64 reference = 0;
        for (quint32 i = 0; i < ring.count; ++i) {
            const qint64 difference = zigzag();
            if (difference < -limit || difference > limit)
                throw std::runtime_error("a ring has an unknown arc");
            reference += difference;
            if (reference < 0 || reference >= limit)
                throw std::runtime_error("a ring has an unknown arc");
            m_map.m_references.push_back(static_cast<quint32>(reference));
            ring.box.extend(m_map.m_arcs[reference / 2].box);
        }
        m_map.m_rings.push_back(ring);
        return ring.box;
    }

    // An arc that two countries have is their border, one that only one has is its coast, the others are within a country.
    void classify()
    {
        std::vector<quint8> uses(m_map.m_arcs.size(), 0);
        for (int country = 0; country < m_map.m_countryCount; ++country) {
            const BasemapUnit &unit = m_map.m_units[country];
            for (quint32 ring = unit.firstRing; ring < unit.firstRing + unit.ringCount; ++ring) {
                for (const quint32 reference : m_map.ringArcs(ring))
                    uses[reference / 2] = std::min(2, uses[reference / 2] + 1);
            }
        }
        for (size_t arc = 0; arc < uses.size(); ++arc)
            m_map.m_arcs[arc].kind = uses[arc] == 0 ? ArcKind::Region : uses[arc] == 1 ? ArcKind::Coast : ArcKind::Country;
    }

    const unsigned char *m_data;
    qsizetype m_size, m_at = 0, m_end = 0;
    quint32 m_grid = 1;
    Basemap &m_map;
};

std::shared_ptr<const Basemap> Basemap::load(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            *error = file.errorString();
        return {};
    }
    return fromData(file.readAll(), error);
}

std::shared_ptr<const Basemap> Basemap::fromData(const QByteArray &data, QString *error)
{
    auto map = std::make_shared<Basemap>();
    try {
        Reader(data, *map).read();
    } catch (const std::runtime_error &problem) {
        if (error)
            *error = QString::fromLatin1(problem.what());
        return {};
    }
    return map;
}

std::shared_ptr<const Basemap> Basemap::bundled()
{
    static const std::shared_ptr<const Basemap> map = [] {
        QString error;
        auto loaded = load(QStringLiteral(":/basemap/basemap.bin"), &error);
        if (!loaded)
            qWarning().noquote() << "The basemap cannot be read:" << error;
        return loaded;
    }();
    return map;
}

int Basemap::country(const QString &code) const
{
    for (int i = 0; i < m_countryCount && !code.isEmpty(); ++i) {
        if (m_units[i].code.compare(code, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int Basemap::levelFor(double worldPixels)
{
    const double degreesPerPixel = 360.0 / std::max(1.0, worldPixels);
    // Twice the tolerances of make_basemap.py.
    return degreesPerPixel >= 0.16 ? 2 : degreesPerPixel >= 0.024 ? 1 : 0;
}

bool Basemap::contains(int unit, WorldPoint point) const
{
    bool inside = false;
    const BasemapUnit &u = m_units[unit];
    for (quint32 ring = u.firstRing; ring < u.firstRing + u.ringCount; ++ring) {
        // A ray to the east: rings that do not span the point's y, or end west of it, are never crossed.
        const WorldBox &box = m_rings[ring].box;
        if (point.y < box.top || point.y > box.bottom || point.x > box.right)
            continue;
        for (const quint32 reference : ringArcs(ring)) {
            const std::span<const BoundaryPoint> points = arcPoints(static_cast<int>(reference / 2), 0);
            for (size_t i = 1; i < points.size(); ++i) {
                const double ay = points[i - 1].y, by = points[i].y;
                if ((ay > point.y) == (by > point.y))
                    continue;
                const double ax = points[i - 1].x, bx = points[i].x;
                if (point.x < ax + (point.y - ay) / (by - ay) * (bx - ax))
                    inside = !inside;
            }
        }
    }
    return inside;
}

int Basemap::find(double longitude, double latitude, int first, int last) const
{
    if (!isOnEarth(longitude, latitude))
        return -1;
    const WorldPoint point = toWorld(longitude, latitude);
    for (int i = first; i < last; ++i) {
        const WorldBox &box = m_units[i].box;
        if (point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom && contains(i, point))
            return i;
    }
    return -1;
}

int Basemap::countryAt(double longitude, double latitude) const
{
    return find(longitude, latitude, 0, m_countryCount);
}

int Basemap::regionAt(double longitude, double latitude) const
{
    return find(longitude, latitude, m_countryCount, static_cast<int>(m_units.size()));
}

} // namespace obra
