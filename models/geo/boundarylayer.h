// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/outline.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace obra {

class Basemap;

/// One area of a boundary layer.
struct BoundaryUnit
{
    QString key;           ///< unique within the layer; what a filter names
    QString name;          ///< as people read it
    QString spanishName;   ///< empty = the same
    QStringList aliases;
    Outline outline;
};

/// Areas that a map can be divided into: the provinces of a country, or what the user brought along. Immutable; shared between threads.
class BoundaryLayer
{
public:
    /// @p name is what filters call it; @p source stands in legends. Of units with one key the smaller ones get a number.
    BoundaryLayer(QString name, QString source, std::vector<BoundaryUnit> units);

    /// The first-level units of a country of the basemap, in its finest level. Panama's carry the gazetteer's aliases when it is bundled. Null when there is no such country.
    static std::shared_ptr<const BoundaryLayer> firstLevel(const Basemap &map, const QString &countryCode);
    /// The countries of the world, by ISO 3166-1 alpha-2.
    static std::shared_ptr<const BoundaryLayer> countries(const Basemap &map);

    /// Both bundled ones and those that were added: "world", the code of a country, or the name of an added layer. Null when there is none. Any thread; kept once made.
    static std::shared_ptr<const BoundaryLayer> named(const QString &name);
    /// Makes a layer known to named(), in the place of one of the same name. Any thread.
    static void add(std::shared_ptr<const BoundaryLayer> layer);
    static void remove(const QString &name);

    const QString &name() const { return m_name; }
    const QString &source() const { return m_source; }
    const std::vector<BoundaryUnit> &units() const { return m_units; }
    const WorldBox &box() const { return m_box; }
    /// Unit that contains the point, -1 when none does; where units overlap, the first.
    int unitAt(WorldPoint point) const;
    /// Unit with that key, else with that name or alias (compared by foldedPlaceName()), -1 when none. Of several with one name the one that is four times as large
    /// as the others (a province that is called like the city in it), -1 when none is.
    int find(const QString &name) const;

private:
    QString m_name, m_source;
    std::vector<BoundaryUnit> m_units;
    WorldBox m_box;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byName; // -2 = several
};

} // namespace obra
