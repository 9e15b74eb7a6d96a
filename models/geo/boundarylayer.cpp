// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/boundarylayer.h"

#include "geo/basemap.h"
#include "geo/gazetteer.h"
#include "geo/placename.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <numeric>
#include <utility>

namespace obra {

namespace {

std::vector<std::vector<WorldPoint>> ringsOf(const Basemap &map, int unit)
{
    std::vector<std::vector<WorldPoint>> rings;
    const BasemapUnit &u = map.units()[unit];
    for (quint32 number = u.firstRing; number < u.firstRing + u.ringCount; ++number) {
        std::vector<WorldPoint> ring;
        for (const quint32 reference : map.ringArcs(number)) {
            const auto points = map.arcPoints(static_cast<int>(reference / 2), 0);
            for (size_t i = 0; i + 1 < points.size(); ++i) { // the last point of an arc is the first of the next
                const BoundaryPoint &p = points[reference & 1 ? points.size() - 1 - i : i];
                ring.push_back({ p.x, p.y });
            }
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

std::vector<BoundaryUnit> unitsOf(const Basemap &map, int first, int last, bool byCode)
{
    std::vector<BoundaryUnit> units;
    for (int number = first; number < last; ++number) {
        const BasemapUnit &source = map.units()[number];
        if (source.name.isEmpty())
            continue; // nobody could ask for it
        BoundaryUnit unit;
        unit.key = byCode && !source.code.isEmpty() ? source.code : source.name;
        unit.name = source.name;
        unit.spanishName = source.spanishName;
        unit.outline = Outline(ringsOf(map, number));
        units.push_back(std::move(unit));
    }
    return units;
}

const QLatin1String naturalEarth("Natural Earth");
const QLatin1String worldName("world");

struct KnownLayers
{
    QMutex mutex;
    QHash<QString, std::shared_ptr<const BoundaryLayer>> layers;
};

KnownLayers &knownLayers()
{
    static KnownLayers known;
    return known;
}

} // namespace

BoundaryLayer::BoundaryLayer(QString name, QString source, std::vector<BoundaryUnit> units)
    : m_name(std::move(name)), m_source(std::move(source)), m_units(std::move(units))
{
    std::vector<int> bySize(m_units.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::vector<double> areas;
    for (const BoundaryUnit &unit : m_units)
        areas.push_back(unit.outline.area());
    std::stable_sort(bySize.begin(), bySize.end(), [&areas](int a, int b) { return areas[size_t(a)] > areas[size_t(b)]; });
    for (const int number : bySize) {
        BoundaryUnit &unit = m_units[size_t(number)];
        const QString key = unit.key;
        for (int again = 2; m_byKey.contains(unit.key); ++again)
            unit.key = QStringLiteral("%1 (%2)").arg(key).arg(again);
        m_byKey.insert(unit.key, number);
        m_box.extend(unit.outline.box());
    }
    constexpr double clearlyLarger = 4;
    for (const int number : bySize) { // the largest first
        const BoundaryUnit &unit = m_units[size_t(number)];
        QStringList names = unit.aliases;
        names << unit.name << unit.spanishName;
        for (const QString &text : std::as_const(names)) {
            const QString folded = foldedPlaceName(text);
            if (folded.isEmpty())
                continue;
            const auto known = m_byName.constFind(folded);
            if (known == m_byName.constEnd())
                m_byName.insert(folded, number);
            else if (*known >= 0 && *known != number && areas[size_t(*known)] < clearlyLarger * areas[size_t(number)])
                m_byName.insert(folded, -2);
        }
    }
}

std::shared_ptr<const BoundaryLayer> BoundaryLayer::firstLevel(const Basemap &map, const QString &countryCode)
{
    const int country = map.country(countryCode);
    if (country < 0)
        return {};
    const auto [first, last] = map.regions(country);
    return std::make_shared<BoundaryLayer>(countryCode.toUpper(), QString(naturalEarth), unitsOf(map, first, last, false));
}

std::shared_ptr<const BoundaryLayer> BoundaryLayer::countries(const Basemap &map)
{
    return std::make_shared<BoundaryLayer>(QString(worldName), QString(naturalEarth), unitsOf(map, 0, map.countryCount(), true));
}

std::shared_ptr<const BoundaryLayer> BoundaryLayer::named(const QString &name)
{
    {
        KnownLayers &known = knownLayers();
        const QMutexLocker lock(&known.mutex);
        const auto found = known.layers.constFind(name);
        if (found != known.layers.constEnd())
            return *found;
    }
    const std::shared_ptr<const Basemap> map = Basemap::bundled();
    if (!map)
        return {};
    std::shared_ptr<const BoundaryLayer> layer = name == worldName ? countries(*map) : firstLevel(*map, name);
    if (!layer)
        return {};
    const std::shared_ptr<const Gazetteer> gazetteer = layer->name() == QLatin1String("PA") ? Gazetteer::bundled() : nullptr;
    if (gazetteer) {
        std::vector<BoundaryUnit> units = layer->units();
        for (BoundaryUnit &unit : units) {
            if (const int place = gazetteer->firstLevel(unit.name); place >= 0)
                unit.aliases = gazetteer->places()[place].aliases;
        }
        layer = std::make_shared<BoundaryLayer>(layer->name(), layer->source(), std::move(units));
    }
    add(layer);
    return layer;
}

void BoundaryLayer::add(std::shared_ptr<const BoundaryLayer> layer)
{
    KnownLayers &known = knownLayers();
    const QMutexLocker lock(&known.mutex);
    const QString name = layer->name();
    known.layers.insert(name, std::move(layer));
}

void BoundaryLayer::remove(const QString &name)
{
    KnownLayers &known = knownLayers();
    const QMutexLocker lock(&known.mutex);
    known.layers.remove(name);
}

int BoundaryLayer::unitAt(WorldPoint point) const
{
    for (size_t number = 0; number < m_units.size(); ++number) {
        if (m_units[number].outline.contains(point))
            return static_cast<int>(number);
    }
    return -1;
}

int BoundaryLayer::find(const QString &name) const
{
    const auto key = m_byKey.constFind(name);
    return key != m_byKey.constEnd() ? *key : std::max(-1, m_byName.value(foldedPlaceName(name), -1));
}

} // namespace obra
