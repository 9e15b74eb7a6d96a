// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriterstate.h"

#include "store/columnbuilder.h"
#include "store/columnchunks.h"
#include "store/schema.h"

#include <QDateTime>

#include <cstring>

namespace obra {

void CacheWriter::Private::putMeta(std::string_view key, std::string_view value)
{
    SqlStatement put(*connection, "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    put.bindText(1, key);
    put.bindText(2, value);
    put.run();
}

void CacheWriter::Private::writeCounts()
{
    const auto count = [this](const char *key, const char *sql) { putMeta(key, std::to_string(connection->integer(sql))); };
    count("count.processes", "SELECT count(*) FROM process");
    count("count.projects", "SELECT count(*) FROM project");
    count("count.contracts", "SELECT count(*) FROM contract");
    count("count.awards", "SELECT count(*) FROM award");
    count("count.releases", "SELECT count(*) FROM raw_document WHERE unit = 0 AND kind <= 2");
    count("count.milestones", "SELECT (SELECT count(*) FROM milestone) + (SELECT count(*) FROM project_milestone)");
    count("count.payments", "SELECT count(*) FROM payment");
    count("count.documents", "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM project_document)");
    count("count.organizations", "SELECT count(*) FROM organization WHERE main = id");
    count("count.issues", "SELECT count(*) FROM issue");
    putMeta("last_text_id", std::to_string(lastTextId));
    putMeta("schema", std::to_string(cacheSchemaVersion));
    putMeta("program", OBRA_VERSION);
    putMeta("created", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString());
}

void CacheWriter::Private::checkCounts()
{
    const auto columnRows = [this](Unit unit) {
        SqlStatement column(*connection, "SELECT data FROM column_chunk WHERE unit = ?1 AND name = 'id'");
        column.bind(1, qint64(unit));
        qint64 rows = 0;
        while (column.step()) {
            ChunkHeader header;
            std::memcpy(&header, column.blob(0).data(), sizeof header);
            rows += header.count;
        }
        return rows;
    };
    const auto check = [&](Unit unit, const char *sql) {
        const qint64 rows = connection->integer(sql);
        const Owners &known = owners(unit);
        if (rows != known.putCount || rows != qint64(known.ids.size()))
            throw StoreError(StoreError::Reason::Other, "the cache does not hold what was put into it: " + std::to_string(rows) + " rows, "
                             + std::to_string(known.putCount) + " put, " + std::to_string(known.ids.size()) + " known");
        if (columnRows(unit) != rows)
            throw StoreError(StoreError::Reason::Other, "the columns do not hold all rows");
    };
    check(Unit::Processes, "SELECT count(*) FROM process");
    check(Unit::Projects, "SELECT count(*) FROM project");
    if (columnRows(Unit::Contracts) != connection->integer("SELECT count(*) FROM contract"))
        throw StoreError(StoreError::Reason::Other, "the columns do not hold all contracts");
}

void CacheWriter::commit(const std::function<void(int percent)> &progress)
{
    d->throwUnusable();
    const auto report = [&progress](int percent) {
        if (progress)
            progress(percent);
    };
    SqlConnection &connection = *d->connection;
    report(0);
    connection.execute(sortingCache);
    createRawDocumentIndexes(connection);
    report(8);
    createIndexes(connection);
    report(20);
    const qint64 projects = connection.integer("SELECT count(*) FROM project"), processes = connection.integer("SELECT count(*) FROM process");
    {
        const quint32 lastId = d->organizations->lastId();
        std::vector<bool> used; // only where processes or projects were rewritten can a row have fallen out of use
        if (d->rewritten)
            used = OrganizationOrder::usedRows(connection, lastId);
        const OrganizationOrder order(connection, lastId, d->rewritten ? &used : nullptr);
        order.write(connection, d->rewritten ? &used : nullptr);
        report(25);
        connection.execute("DELETE FROM column_chunk");
        // The units share the way from 25 to 90 by their numbers of rows; contracts, which are read with the processes, get a fifth of their part.
        const int share = processes + projects > 0 ? int(65 * processes / (processes + projects)) : 65;
        const int contractShare = share / 5, processShare = share - contractShare;
        {
            ColumnBuilder contracts(connection, order, Unit::Contracts);
            ColumnBuilder builder(connection, order, Unit::Processes, &contracts);
            builder.build([&](int percent) { report(25 + processShare * percent / 100); });
            contracts.build([&](int percent) { report(25 + processShare + contractShare * percent / 100); });
        }
        ColumnBuilder(connection, order, Unit::Projects).build([&](int percent) { report(25 + share + (65 - share) * percent / 100); });
    }
    d->writeCounts();
    d->checkCounts();
    connection.execute("COMMIT");
    d->throwUnusable();
    d->closeDatabase();
    report(92);
    replaceCache(d->part, d->cache, d->stop);
    d->finished = true;
    d->lock.unlock();
    report(100);
}

} // namespace obra
