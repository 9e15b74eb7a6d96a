// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/titlereader.h"

#include "store/childids.h"
#include "store/schema.h"
#include "store/sqlconnection.h"

#include <array>

namespace obra {

namespace {

/// The statements of one unit.
struct UnitTitles
{
    UnitTitles(SqlConnection &connection, Unit unit)
        : spilled(loadSpillSlots(connection, unit))
        , record(connection, unit == Unit::Projects ? "SELECT project_id, title FROM project WHERE id = ?1" : "SELECT ocid, title FROM process WHERE id = ?1")
        , documents(connection, unit == Unit::Projects ? "SELECT title FROM project_document WHERE id BETWEEN ?1 AND ?2 AND title IS NOT NULL ORDER BY id"
                                                       : "SELECT title FROM document WHERE id BETWEEN ?1 AND ?2 AND title IS NOT NULL ORDER BY id")
    {
    }

    SpillSlots spilled;
    SqlStatement record, documents;
};

} // namespace

struct TitleReader::Private
{
    explicit Private(const QString &path) : connection(path, SqlConnection::Mode::ReadImmutable)
    {
        checkSchema(connection);
        connection.execute("PRAGMA query_only = ON; BEGIN"); // one transaction for good, as CacheReader
        processes = std::make_unique<UnitTitles>(connection, Unit::Processes);
        projects = std::make_unique<UnitTitles>(connection, Unit::Projects);
    }
    UnitTitles &of(Unit unit) { return unit == Unit::Projects ? *projects : *processes; }

    SqlConnection connection;
    std::unique_ptr<UnitTitles> processes, projects;
};

TitleReader::TitleReader(const QString &cachePath) : d(std::make_unique<Private>(cachePath)) {}

TitleReader::~TitleReader() = default;

TitleReader::RecordTitle TitleReader::record(Unit unit, qint64 id)
{
    SqlStatement &row = d->of(unit).record;
    row.bind(1, id);
    RecordTitle title;
    if (row.step())
        title = { id, row.string(0), row.string(1) };
    row.reset();
    return title;
}

QStringList TitleReader::documents(Unit unit, qint64 id)
{
    UnitTitles &titles = d->of(unit);
    QStringList found;
    const auto readRange = [&](qint64 slot) {
        titles.documents.bind(1, slot << childBits);
        titles.documents.bind(2, (slot << childBits) + childrenPerParent - 1);
        while (titles.documents.step())
            found.append(titles.documents.string(0));
        titles.documents.reset();
    };
    readRange(id);
    if (const auto more = titles.spilled.find(id); more != titles.spilled.end()) {
        for (const qint64 slot : more->second)
            readRange(slot);
    }
    return found;
}

} // namespace obra
