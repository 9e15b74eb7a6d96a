// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/competitors.h"

#include <algorithm>

namespace obra {

Competitors competitorsOf(const Tenderers &tenderers, const std::vector<qint64> &ids, const QString &own, int most)
{
    Competitors result;
    result.rows = qint64(ids.size());
    std::vector<Competitor> all(std::size_t(tenderers.names.size()));
    for (std::size_t i = 0; i < tenderers.rows.size(); ++i) {
        const std::vector<quint32> &names = tenderers.rows[i];
        result.known += !names.empty();
        bool others = false;
        for (const quint32 name : names) {
            if (tenderers.names[name] == own)
                continue;
            others = true;
            all[name].ids.push_back(ids[i]);
        }
        result.alone += !names.empty() && !others;
    }
    for (std::size_t name = 0; name < all.size(); ++name)
        all[name].name = tenderers.names[qsizetype(name)];
    all.erase(std::remove_if(all.begin(), all.end(), [](const Competitor &competitor) { return competitor.ids.empty() || competitor.name.isEmpty(); }), all.end());
    std::sort(all.begin(), all.end(), [](const Competitor &a, const Competitor &b) {
        return a.ids.size() != b.ids.size() ? a.ids.size() > b.ids.size() : a.name < b.name;
    });
    result.total = int(all.size());
    if (int(all.size()) > most)
        all.resize(std::size_t(most));
    result.largest = std::move(all);
    return result;
}

} // namespace obra
