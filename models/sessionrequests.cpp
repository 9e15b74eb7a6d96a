// SPDX-License-Identifier: GPL-3.0-or-later
// What the views ask for, one at a time: pages, orders, charts, records, shapes, issues.
#include "sessionthreads.h"

#include "store/titlereader.h"
#include "threads/handing.h"

#include <QCoreApplication>

namespace obra {

void Session::requestPage(quint64 generation, int firstRow, const QVector<qint64> &ids)
{
    if (!m_slice)
        return;
    // The ids are those of the slice that is shown, which may still be that of the other unit.
    m_rows->thread.post([this, generation, firstRow, ids, unit = m_slice->unit(), path = m_cachePath, rows = m_rows.get()] {
        if (!rows->reader)
            return;
        QVector<RowText> page;
        try {
            page = rows->reader->rows(unit, ids);
        } catch (const StoreError &error) {
            const QString problem = storeProblem(error, path);
            postTo(this, [this, problem] { emit cacheFailed(problem); });
            return;
        }
        postTo(this, [this, generation, firstRow, page] { emit pageReady(generation, firstRow, page); });
    });
}

void Session::requestOrder(const QVector<SortKey> &keys)
{
    if (!m_slice)
        return;
    m_query->thread.post([this, keys, slice = m_slice, stop = m_query->stop.get_token(), query = m_query.get()] {
        Engine *engine = query->engine(slice->unit());
        if (!engine || stop.stop_requested()) // a newer filter: its slice will be asked for an order of its own
            return;
        auto rows = std::make_shared<std::vector<quint32>>(engine->order(*slice, keys, 0xffff, stop));
        if (stop.stop_requested())
            return;
        postTo(this, [this, slice, rows, keys] {
            if (slice == m_slice)
                emit orderReady(slice, *rows, keys);
        });
    });
}

void Session::requestChart(quint64 ticket, const ChartRequest &request)
{
    if (!m_slice)
        return;
    m_query->thread.post([this, ticket, request, slice = m_slice, stop = m_query->stop.get_token(), path = m_cachePath, query = m_query.get()] {
        Engine *engine = query->engine(slice->unit());
        if (!engine || stop.stop_requested()) // a newer filter: its slice will be asked for a chart of its own
            return;
        ChartSource source;
        source.slice = slice;
        source.sliceOf = [engine, stop, &slice](const Filter &filter) -> std::shared_ptr<const Slice> {
            std::shared_ptr<const Slice> other = engine->run(filter, stop);
            return other && &other->table() == &slice->table() ? other : nullptr; // another cache may have been opened meanwhile
        };
        source.stop = stop;
        source.namesOf = [path, query, unit = slice->unit()](const QVector<qint64> &records) {
            QVector<RecordName> names;
            if (unit == Unit::Contracts) { // an ocid finds all contracts of the process, so they go without
                for (const RowText &row : query->reader ? query->reader->rows(unit, records) : QVector<RowText>())
                    names.append({ row.title, QString() });
                return names;
            }
            TitleReader titles(path);
            for (const qint64 record : records) {
                const TitleReader::RecordTitle found = titles.record(unit, record);
                names.append({ found.title, found.ocid });
            }
            return names;
        };
        std::shared_ptr<const ChartFigure> figure;
        QString problem;
        try {
            figure = makeFigure(request, source);
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Cancelled)
                problem = storeProblem(error, path);
        } catch (const std::exception &error) { // no memory left, for one
            problem = storeProblem(StoreError(StoreError::Reason::Other, error.what()), path);
        }
        postTo(this, [this, ticket, slice, figure, problem] {
            if (!problem.isEmpty())
                emit cacheFailed(problem);
            if (figure && slice == m_slice)
                emit chartReady(ticket, figure);
        });
    });
}

void Session::requestRecord(Unit unit, qint64 id)
{
    m_rows->thread.post([this, unit, id, path = m_cachePath, rows = m_rows.get()] {
        try {
            if (!rows->reader)
                throw StoreError(StoreError::Reason::Other, QCoreApplication::translate("Session", "no data are open").toStdString());
            const std::shared_ptr<const RecordDetail> record = loadRecord(*rows->reader, unit, id);
            postTo(this, [this, record] { emit recordReady(record); });
        } catch (const StoreError &error) {
            const QString problem = storeProblem(error, path);
            postTo(this, [this, problem] { emit recordFailed(problem); });
        }
    });
}

void Session::requestTitle(Unit unit, qint64 id)
{
    m_rows->thread.post([this, unit, id, rows = m_rows.get()] {
        if (!rows->reader)
            return;
        try {
            const QVector<RowText> found = rows->reader->rows(unit, { id });
            const QString title = found.isEmpty() ? QString() : found.first().title;
            postTo(this, [this, unit, id, title] { emit titleReady(unit, id, title); });
        } catch (const StoreError &) { // a tip without a title is no reason for a message
        }
    });
}

void Session::requestShapes(Unit unit)
{
    m_rows->thread.post([this, unit, rows = m_rows.get()] {
        if (!rows->reader)
            return;
        try {
            const auto shapes = std::make_shared<const std::vector<OwnedShape>>(rows->reader->shapes(unit));
            postTo(this, [this, unit, shapes] { emit shapesReady(unit, shapes); });
        } catch (const StoreError &) { // what is wrong with the cache was said already
        }
    });
}

void Session::requestRecordName(Unit unit, qint64 id, const GeoPoint &published, bool accepted)
{
    m_rows->thread.post([this, unit, id, published, accepted, rows = m_rows.get()] {
        if (!rows->reader)
            return;
        try {
            const QVector<RowText> found = rows->reader->rows(unit, { id });
            PlaceCorrection correction { unit == Unit::Projects ? Unit::Projects : Unit::Processes, found.isEmpty() ? QString() : found.first().ocid, published.longitude, published.latitude, QDateTime::currentDateTimeUtc() };
            // The column holds the place in single precision; the case file keeps it as it was published.
            for (const RowPoint &point : rows->reader->points(unit, id)) {
                if (float(point.longitude) == float(published.longitude) && float(point.latitude) == float(published.latitude)) {
                    correction.longitude = point.longitude;
                    correction.latitude = point.latitude;
                }
            }
            if (!correction.record.isEmpty())
                postTo(this, [this, correction, accepted] { emit recordNamed(correction, accepted); });
        } catch (const StoreError &) {
        }
    });
}

void Session::requestIssues()
{
    m_rows->thread.post([this, path = m_cachePath, rows = m_rows.get()] {
        std::vector<Issue> issues;
        try {
            if (rows->reader)
                issues = rows->reader->issues();
        } catch (const StoreError &error) {
            const QString problem = storeProblem(error, path);
            postTo(this, [this, problem] { emit cacheFailed(problem); });
            return;
        }
        postTo(this, [this, issues] { emit issuesReady(issues); });
    });
}

void Session::requestMerges()
{
    m_rows->thread.post([this, path = m_cachePath, rows = m_rows.get()] {
        QVector<OrganizationMerge> merges, keptApart;
        try {
            if (rows->reader) {
                merges = rows->reader->merges();
                keptApart = rows->reader->keptApart();
            }
        } catch (const StoreError &error) {
            const QString problem = storeProblem(error, path);
            postTo(this, [this, problem] { emit cacheFailed(problem); });
            return;
        }
        postTo(this, [this, merges, keptApart] { emit mergesReady(merges, keptApart); });
    });
}

} // namespace obra
