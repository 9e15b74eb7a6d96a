// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace obra {

class BoundaryLayer;

/// A province, comarca or district of the gazetteer.
struct GazetteerPlace
{
    enum class Level : quint8 { Province, Comarca, District, SubComarca };

    QString code;                       ///< two digits for the first level, four for a district
    Level level = Level::Province;
    QString name, seat;
    QStringList aliases;
    QString formerly;                   ///< the unit it was taken out of
    int parent = -1;                    ///< number of a district's province or comarca
    std::optional<GeoPoint> point;      ///< a district's seat; of a first-level unit the middle of its outline, nothing when it has none
    bool approximate = false;           ///< the point is good to some kilometres only
    int since = 0;                      ///< year it was made, 0 = not said

    bool isFirstLevel() const { return level != Level::District; }
};

/// Names of Panama's provinces, comarcas and districts, read from an editable CSV (resources/gazetteer). Immutable; shared between threads.
class Gazetteer
{
public:
    /// Null and @p error (English, for the log) with the line when the text is not as resources/gazetteer/README.md says.
    static std::shared_ptr<const Gazetteer> fromCsv(const QByteArray &text, QString *error = nullptr);
    static std::shared_ptr<const Gazetteer> load(const QString &path, QString *error = nullptr);
    /// The one compiled into the program, its first level placed within the bundled basemap; null when there is none. Any thread.
    static std::shared_ptr<const Gazetteer> bundled();

    const std::vector<GazetteerPlace> &places() const { return m_places; }
    /// First-level unit with that name or alias, -1 when none.
    int firstLevel(const QString &name) const;
    /// District with that name or alias: within @p parent when it is not -1 (or formerly there), else the only one of that name; -1 when none or several.
    int district(const QString &name, int parent = -1) const;
    /// What a published region and locality mean: the district, else the first-level unit, -1 when neither is known.
    ///
    /// A locality that is no district of the region says nothing; a region may also be written where the locality belongs, and the other way round.
    int find(const QString &region, const QString &locality) const;

    /// A copy whose first-level units stand in the middle of their outline in @p layer, and whose seats stand within that of their first-level unit:
    /// outlines are generalised, and a harbour must not be in the sea.
    std::shared_ptr<const Gazetteer> placedWithin(const BoundaryLayer &layer) const;

private:
    std::vector<GazetteerPlace> m_places;
    QHash<QString, int> m_firstLevel;             // by folded name
    QMultiHash<QString, int> m_districts;
};

} // namespace obra
