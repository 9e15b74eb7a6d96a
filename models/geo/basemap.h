// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <QString>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace obra {

/// A point of a boundary in the unit square of Web Mercator (float: 2.4 m at worst, the source is good to some hundred).
struct BoundaryPoint
{
    float x = 0, y = 0;
};

/// A country or a first-level unit (province, state, comarca) of one.
struct BasemapUnit
{
    QString code;            ///< ISO 3166-1 alpha-2 of the country; empty for territories that have none
    QString name;            ///< as the source has it: English for countries
    QString spanishName;     ///< empty = the same
    int country = -1;        ///< number of the country of a first-level unit, -1 for a country
    WorldBox box;
    quint32 firstRing = 0, ringCount = 0;

    bool isCountry() const { return country < 0; }
};

/// The boundaries of the world's countries and first-level units in three levels of detail, as make_basemap.py wrote them.
///
/// Immutable once loaded; share it between threads. Neighbours share arcs, so boundaries fit at every level.
class Basemap
{
public:
    static constexpr int levelCount = 3; ///< 0 is the finest
    enum class ArcKind : quint8 { Coast, Country, Region };

    /// Null and @p error (English, for the log) when the file is not there or damaged. Any thread.
    static std::shared_ptr<const Basemap> load(const QString &path, QString *error = nullptr);
    static std::shared_ptr<const Basemap> fromData(const QByteArray &data, QString *error = nullptr);
    /// The one compiled into the program, loaded by whoever asks first and shared. Null when it is missing. Any thread.
    static std::shared_ptr<const Basemap> bundled();

    /// Countries first.
    const std::vector<BasemapUnit> &units() const { return m_units; }
    int countryCount() const { return m_countryCount; }
    /// First-level units of a country, as [first, last).
    std::pair<int, int> regions(int country) const { return m_regions[country]; }
    /// Number of the country with the ISO code, -1 when there is none.
    int country(const QString &code) const;
    /// Unit that contains the place in degrees, -1 at sea (boundaries are generalised: near a coast a harbour may be at sea).
    int countryAt(double longitude, double latitude) const;
    int regionAt(double longitude, double latitude) const;
    /// Finest level; by the even-odd rule over all rings.
    bool contains(int unit, WorldPoint point) const;
    /// The bounding rectangle in degrees.
    GeoRect rect(int unit) const { return toGeo(m_units[unit].box); }

    /// The coarsest level that is still true to half a pixel where the world is @p worldPixels wide.
    static int levelFor(double worldPixels);

    int arcCount() const { return static_cast<int>(m_arcs.size()); }
    ArcKind arcKind(int arc) const { return m_arcs[arc].kind; }
    const WorldBox &arcBox(int arc) const { return m_arcs[arc].box; }
    std::span<const BoundaryPoint> arcPoints(int arc, int level) const
    {
        const quint32 first = m_starts[level][arc];
        return { m_points[level].data() + first, m_starts[level][arc + 1] - first };
    }
    const WorldBox &ringBox(quint32 ring) const { return m_rings[ring].box; }
    /// The arcs of a ring in order, each as arc * 2 + (1 when it runs backwards).
    std::span<const quint32> ringArcs(quint32 ring) const
    {
        return { m_references.data() + m_rings[ring].first, m_rings[ring].count };
    }

private:
    struct Arc { WorldBox box; ArcKind kind = ArcKind::Region; };
    struct Ring { quint32 first = 0, count = 0; WorldBox box; };
    class Reader;
    int find(double longitude, double latitude, int first, int last) const;

    std::vector<BasemapUnit> m_units;
    std::vector<std::pair<int, int>> m_regions;
    int m_countryCount = 0;
    std::vector<Arc> m_arcs;
    std::vector<Ring> m_rings;
    std::vector<quint32> m_references;
    std::array<std::vector<BoundaryPoint>, levelCount> m_points;
    std::array<std::vector<quint32>, levelCount> m_starts; // by arc, one more at the end
};

} // namespace obra
