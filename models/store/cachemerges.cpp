// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachemerges.h"

#include "store/columnloader.h"
#include "store/spelling.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace obra {

namespace {

struct Row
{
    OrganizationMerge::Spelling spelling;
    std::string key;
};

/// How many rows name each spelling, and each organization.
struct Uses
{
    std::vector<quint32> groupOf;   ///< by row of `organization`: the row or place that stands for it
    std::vector<quint32> rows;      ///< by row of `organization`
    std::vector<quint32> groupRows; ///< by groupOf
};

quint32 checkedId(qint64 id)
{
    if (id < 0 || id > std::numeric_limits<quint32>::max())
        throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
    return quint32(id);
}

Uses readUses(SqlConnection &connection, const OrganizationOrder *organizations)
{
    Uses uses;
    const std::size_t size = std::size_t(checkedId(connection.integer("SELECT coalesce(max(id), 0) FROM organization"))) + 1;
    uses.groupOf.resize(size);
    uses.rows.resize(size);
    uses.groupRows.resize(size);
    SqlStatement rows(connection, "SELECT id, main FROM organization");
    while (rows.step()) {
        const quint32 group = organizations ? organizations->rank(rows.integer(0)) : checkedId(rows.integer(1));
        if (rows.integer(0) < 0 || group >= size)
            throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
        uses.groupOf[std::size_t(rows.integer(0))] = group;
    }
    for (const Unit unit : { Unit::Processes, Unit::Projects })
        countSpellings(connection, unit, uses.groupOf, uses.rows, uses.groupRows);
    return uses;
}

/// Says what each of the rows of one organization joins.
void sayReasons(std::vector<Row> &rows)
{
    std::map<std::string_view, int> names;
    QHash<QString, int> identifiers;
    for (const Row &row : rows) {
        ++names[row.key];
        ++identifiers[row.spelling.spelling.identifier];
    }
    for (Row &row : rows) {
        const QString &identifier = row.spelling.spelling.identifier;
        row.spelling.byIdentifier = !identifier.isEmpty() && !row.spelling.isDistrusted && identifiers.value(identifier) > 1;
        row.spelling.byName = names[row.key] > 1;
    }
}

OrganizationMerge mergeOf(std::vector<Row> &rows, const QString &label, qint64 count)
{
    sayReasons(rows);
    OrganizationMerge merge;
    merge.label = label;
    merge.rows = count;
    for (const Row &row : rows)
        merge.spellings.append(row.spelling);
    std::sort(merge.spellings.begin(), merge.spellings.end(), [](const auto &a, const auto &b) {
        return a.spelling.name != b.spelling.name ? a.spelling.name < b.spelling.name : a.spelling.identifier < b.spelling.identifier;
    });
    return merge;
}

} // namespace

namespace {

/// The organizations of two spellings and more; with @p label that organization alone, however many it has.
QVector<OrganizationMerge> readGroups(SqlConnection &connection, const OrganizationOrder *organizations, const QString &label)
{
    const Uses uses = readUses(connection, organizations);
    std::unordered_map<quint32, quint32> sizes;
    {
        SqlStatement rows(connection, "SELECT id FROM organization");
        while (rows.step())
            ++sizes[uses.groupOf[std::size_t(rows.integer(0))]];
    }
    const std::string wanted = label.toStdString();
    std::map<quint32, std::vector<Row>> groups;
    std::map<quint32, QString> labels;
    SqlStatement rows(connection, "SELECT o.id, o.key, o.name, o.identifier, o.distrusted, coalesce(m.label, m.name)"
                                  " FROM organization AS o CROSS JOIN organization AS m ON m.id = o.main");
    while (rows.step()) {
        const auto id = std::size_t(rows.integer(0));
        const quint32 group = uses.groupOf[id];
        const std::string_view shown = !organizations ? rows.text(5) : group > 0 ? std::string_view(organizations->label(group)) : std::string_view();
        if (wanted.empty() ? sizes[group] < 2 : shown != wanted)
            continue;
        Row row;
        row.key = rows.text(1);
        row.spelling.spelling = { rows.string(2), rows.string(3) };
        row.spelling.isDistrusted = rows.integer(4) != 0;
        row.spelling.rows = uses.rows[id];
        groups[group].push_back(std::move(row));
        labels[group] = QString::fromUtf8(shown.data(), qsizetype(shown.size()));
    }
    QVector<OrganizationMerge> merges;
    for (auto &[group, members] : groups)
        merges.append(mergeOf(members, labels[group], uses.groupRows[group]));
    return merges;
}

} // namespace

QVector<OrganizationMerge> readMerges(SqlConnection &connection, const OrganizationOrder *organizations)
{
    QVector<OrganizationMerge> merges = readGroups(connection, organizations, {});
    std::sort(merges.begin(), merges.end(), [](const OrganizationMerge &a, const OrganizationMerge &b) {
        const std::string first = foldedName(a.label.toStdString()), second = foldedName(b.label.toStdString());
        return first != second ? first < second : a.label < b.label;
    });
    return merges;
}

OrganizationMerge readOrganization(SqlConnection &connection, const OrganizationOrder *organizations, const QString &label)
{
    return label.isEmpty() ? OrganizationMerge() : readGroups(connection, organizations, label).value(0);
}

QVector<OrganizationMerge> readKeptApart(SqlConnection &connection, const OrganizationOrder *organizations, const KeptApartList &list)
{
    QVector<OrganizationMerge> result;
    if (list.isEmpty() || !organizations)
        return result;
    const Uses uses = readUses(connection, organizations);
    const auto textOf = [](std::string_view name, std::string_view identifier) { return std::string(name) + '\n' + std::string(identifier); };
    struct Found
    {
        std::size_t id = 0;
        std::string key;
        bool isDistrusted = false;
    };
    // The nameless have several rows that read the same, one for each way their number was written.
    std::unordered_map<std::string, std::vector<Found>> found;
    for (const KeptApart &apart : list) {
        for (const OrganizationSpelling &spelling : apart)
            found[textOf(spelling.name.toStdString(), spelling.identifier.toStdString())];
    }
    SqlStatement all(connection, "SELECT id, key, name, identifier, distrusted FROM organization");
    while (all.step()) {
        if (const auto at = found.find(textOf(all.text(2), all.text(3))); at != found.end())
            at->second.push_back({ std::size_t(all.integer(0)), std::string(all.text(1)), all.integer(4) != 0 });
    }
    for (const KeptApart &apart : list) {
        std::vector<Row> rows;
        std::map<quint32, qint64> groups; // where its spellings are by now, with how many rows name those
        for (const OrganizationSpelling &spelling : apart) {
            Row row;
            row.spelling.spelling = spelling;
            const std::vector<Found> &all = found[textOf(spelling.name.toStdString(), spelling.identifier.toStdString())];
            for (const Found &known : all) {
                row.key = known.key;
                row.spelling.isDistrusted = known.isDistrusted;
                row.spelling.rows = uses.rows[known.id];
                groups[uses.groupOf[known.id]] = uses.groupRows[uses.groupOf[known.id]];
                rows.push_back(row);
            }
            if (all.empty())
                rows.push_back(row);
        }
        QString label = apart.first().name.isEmpty() ? apart.first().identifier : apart.first().name;
        qint64 count = 0;
        for (const auto &[group, groupRows] : groups)
            count += groupRows;
        if (groups.size() == 1 && groups.begin()->first > 0)
            label = QString::fromStdString(organizations->label(groups.begin()->first));
        result.append(mergeOf(rows, label, count));
    }
    return result;
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

QHash<QString, QString> readIdentifiersByLabel(SqlConnection &connection, const OrganizationOrder *organizations)
{
    QHash<QString, QStringList> all;
    SqlStatement rows(connection, "SELECT o.id, o.identifier, coalesce(m.label, m.name) FROM organization AS o CROSS JOIN organization AS m ON m.id = o.main"
                                  " WHERE o.identifier IS NOT NULL AND o.distrusted = 0");
    while (rows.step()) {
        QString label = rows.string(2);
        if (organizations) {
            const quint32 rank = organizations->rank(rows.integer(0));
            label = rank == 0 ? QString() : QString::fromStdString(organizations->label(rank));
        }
        if (!label.isEmpty())
            all[label].append(rows.string(1));
    }
    QHash<QString, QString> joined;
    for (auto each = all.begin(); each != all.end(); ++each) {
        each->sort();
        each->removeDuplicates();
        joined.insert(each.key(), each->join(QLatin1String("; ")));
    }
    return joined;
}

} // namespace obra
