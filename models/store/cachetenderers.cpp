// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachetenderers.h"

#include <algorithm>
#include <unordered_map>

namespace obra {

Tenderers readTenderers(SqlConnection &connection, CacheRows &rows, Unit unit, const std::vector<qint64> &ids, std::stop_token stop)
{
    Tenderers result;
    const SpillSlots ranges = loadSpillSlots(connection, unit);
    const std::string table = unit == Unit::Processes ? "party" : "project_party";
    SqlStatement parties(connection, "SELECT organization FROM " + table + " WHERE id BETWEEN ?1 AND ?2 AND instr(',' || roles || ',', ',tenderer,') > 0");
    std::unordered_map<qint64, quint32> places; // organization's row → place in names
    std::unordered_map<qint64, quint32> mains;  // row that stands for it → place
    const auto placeOf = [&](qint64 organization) {
        const auto [known, isNew] = places.emplace(organization, 0);
        if (isNew) {
            qint64 main = 0;
            const QString name = rows.organization(organization, &main);
            const auto [first, isFirst] = mains.emplace(main, quint32(result.names.size()));
            if (isFirst)
                result.names.append(name);
            known->second = first->second;
        }
        return known->second;
    };
    result.rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (stop.stop_requested())
            break;
        std::vector<quint32> &names = result.rows.emplace_back();
        const auto read = [&](qint64 slot) {
            parties.bind(1, slot << childBits);
            parties.bind(2, (slot << childBits) + childrenPerParent - 1);
            while (parties.step())
                names.push_back(placeOf(parties.integer(0)));
            parties.reset();
        };
        read(id);
        if (const auto found = ranges.find(id); found != ranges.end())
            std::for_each(found->second.begin(), found->second.end(), read);
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
    }
    return result;
}

QStringList readOcids(SqlConnection &connection, Unit unit, const std::vector<qint64> &ids)
{
    SqlStatement row(connection, unit == Unit::Processes ? "SELECT ocid FROM process WHERE id = ?1" : "SELECT project_id FROM project WHERE id = ?1");
    QStringList ocids;
    ocids.reserve(qsizetype(ids.size()));
    for (const qint64 id : ids) {
        row.bind(1, id);
        ocids.append(row.step() ? row.string(0) : QString());
        row.reset();
    }
    return ocids;
}

} // namespace obra
