// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachemerges.h"

#include "store/spelling.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace obra {

namespace {

struct Row
{
    OrganizationMerge::Spelling spelling;
    std::string key;
};

void sayReasons(std::vector<Row> &rows)
{
    for (Row &row : rows) {
        for (const Row &other : rows) {
            if (&other == &row)
                continue;
            const QString &identifier = row.spelling.spelling.identifier;
            row.spelling.byIdentifier = row.spelling.byIdentifier
                || (!identifier.isEmpty() && !row.spelling.isDistrusted && identifier == other.spelling.spelling.identifier);
            row.spelling.byName = row.spelling.byName || row.key == other.key;
        }
    }
}

} // namespace

QVector<OrganizationMerge> readMerges(SqlConnection &connection, const OrganizationOrder *organizations)
{
    const auto mainOf = [&](qint64 id, qint64 main) { return organizations ? qint64(organizations->rank(id)) : main; };
    std::unordered_map<qint64, quint32> sizes;
    {
        SqlStatement rows(connection, "SELECT id, main FROM organization");
        while (rows.step())
            ++sizes[mainOf(rows.integer(0), rows.integer(1))];
    }
    std::map<qint64, std::vector<Row>> groups;
    std::map<qint64, QString> labels;
    SqlStatement rows(connection, "SELECT o.id, o.main, o.key, o.name, o.identifier, o.distrusted, coalesce(m.label, m.name)"
                                  " FROM organization AS o CROSS JOIN organization AS m ON m.id = o.main");
    while (rows.step()) {
        const qint64 main = mainOf(rows.integer(0), rows.integer(1));
        if (sizes[main] < 2)
            continue;
        Row row;
        row.key = rows.text(2);
        row.spelling.spelling = { rows.string(3), rows.string(4) };
        row.spelling.isDistrusted = rows.integer(5) != 0;
        groups[main].push_back(std::move(row));
        labels[main] = organizations ? QString::fromStdString(organizations->label(quint32(main))) : rows.string(6);
    }
    QVector<OrganizationMerge> merges;
    for (auto &[main, group] : groups) {
        sayReasons(group);
        OrganizationMerge merge;
        merge.label = labels[main];
        for (const Row &row : group)
            merge.spellings.append(row.spelling);
        std::sort(merge.spellings.begin(), merge.spellings.end(), [](const auto &a, const auto &b) {
            return a.spelling.name != b.spelling.name ? a.spelling.name < b.spelling.name : a.spelling.identifier < b.spelling.identifier;
        });
        merges.append(merge);
    }
    std::sort(merges.begin(), merges.end(), [](const OrganizationMerge &a, const OrganizationMerge &b) {
        const std::string first = foldedName(a.label.toStdString()), second = foldedName(b.label.toStdString());
        return first != second ? first < second : a.label < b.label;
    });
    return merges;
}

QStringList readIdentifiers(SqlConnection &connection, const OrganizationOrder *organizations, const QString &label)
{
    QStringList identifiers;
    const std::string wanted = label.toStdString();
    SqlStatement rows(connection, organizations
        ? "SELECT id, identifier FROM organization WHERE identifier IS NOT NULL AND distrusted = 0"
        : "SELECT o.id, o.identifier FROM organization AS m CROSS JOIN organization AS o ON o.main = m.id"
          " WHERE m.main = m.id AND coalesce(m.label, m.name) = ?1 AND o.identifier IS NOT NULL AND o.distrusted = 0");
    if (!organizations)
        rows.bindText(1, wanted);
    while (rows.step()) {
        if (organizations) {
            const quint32 rank = organizations->rank(rows.integer(0));
            if (rank == 0 || organizations->label(rank) != wanted)
                continue;
        }
        identifiers.append(rows.string(1));
    }
    identifiers.sort();
    identifiers.removeDuplicates();
    return identifiers;
}

} // namespace obra
