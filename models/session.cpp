// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "sessionthreads.h"
#include "threads/handing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace obra {

QString storeProblem(const StoreError &error, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    switch (error.reason()) {
    case StoreError::Reason::NotACache:
        return QCoreApplication::translate("Session", "“%1” is not a cache of this program. Import the data files again, or choose another file.").arg(file);
    case StoreError::Reason::NewerVersion:
    case StoreError::Reason::OlderVersion:
        return QCoreApplication::translate("Session", "“%1” was made by another version of this program. Import the data files again.").arg(file);
    case StoreError::Reason::Damaged:
        return QCoreApplication::translate("Session", "“%1” is damaged. Import the data files again.").arg(file);
    default:
        return QCoreApplication::translate("Session", "“%1” could not be read: %2").arg(file, QString::fromUtf8(error.what()));
    }
}

namespace {

/// An engine whose searches read the cache that @p reader holds then; both belong to the query thread.
std::unique_ptr<Engine> makeEngine(const std::shared_ptr<const ColumnTable> &table, Unit unit, const std::unique_ptr<CacheReader> *reader)
{
    return std::make_unique<Engine>(
        table,
        [reader](const QStringList &words, const QStringList &phrases, std::stop_token stop) { return (*reader)->search(words, phrases, stop); },
        [reader, unit](const QStringList &ids, std::stop_token stop) { return (*reader)->find(unit, ids, stop); });
}

/// The table with what the user decided of coordinates. Contracts are where their processes are.
std::shared_ptr<const ColumnTable> corrected(const CacheReader &reader, const std::shared_ptr<const ColumnTable> &table, const QVector<PlaceCorrection> &corrections)
{
    const Unit unit = table->unit == Unit::Projects ? Unit::Projects : Unit::Processes;
    std::vector<TurnedPlace> places;
    for (const PlaceCorrection &correction : corrections) {
        if (correction.unit != unit)
            continue;
        if (const qint64 id = reader.find(unit, correction.record))
            places.push_back({ id, correction.longitude, correction.latitude });
    }
    return withCorrections(table, places);
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_query(std::make_unique<QueryThread>())
    , m_rows(std::make_unique<RowsThread>())
    , m_import(std::make_unique<ImportThread>())
{
    qRegisterMetaType<obra::Unit>();
    qRegisterMetaType<obra::ImportReport>();
    qRegisterMetaType<obra::ImportProgress>();
}

Session::~Session()
{
    m_query->stop.request_stop();
    m_import->thread = std::jthread(); // requests the stop and joins
}

void Session::openCache(const QString &path)
{
    m_cachePath = path;
    m_query->stop.request_stop();
    ++m_query->generation; // what is being answered is no longer wanted
    if (!QFileInfo::exists(path)) {
        m_query->thread.post([query = m_query.get()] { query->engines = {}; });
        forgetCache();
        return;
    }
    setBusy(true);
    m_query->thread.post([this, path, corrections = m_corrections, query = m_query.get()] {
        QString problem;
        try {
            const KeptApartList keptApart = readKeptApart(keptApartPath(path));
            auto reader = std::make_unique<CacheReader>(path, keptApart);
            std::array<std::shared_ptr<const ColumnTable>, storedUnitCount> published, tables;
            for (const Unit unit : { Unit::Processes, Unit::Projects }) { // contracts come when they are wanted: most never look at them
                published[static_cast<std::size_t>(unit)] = reader->columns(unit);
                tables[static_cast<std::size_t>(unit)] = corrected(*reader, published[static_cast<std::size_t>(unit)], corrections);
            }
            const CacheInfo info = reader->info();
            const QVector<SourceInfo> sources = reader->sources();
            query->engines = {};
            query->identifiers.reset();
            query->reader = std::move(reader);
            query->published = published;
            query->corrections = corrections;
            for (const Unit unit : { Unit::Processes, Unit::Projects })
                query->engines[static_cast<std::size_t>(unit)] = makeEngine(tables[static_cast<std::size_t>(unit)], unit, &query->reader);
            postTo(this, [this, path, tables, info, sources, keptApart] {
                if (path != m_cachePath)
                    return;
                ++m_cacheNumber;
                m_tables = tables;
                m_info = info;
                m_sources = sources;
                m_keptApart = keptApart;
                m_open = true;
                // The table still shows the old slice, whose rowids mean something in the old cache only.
                m_rowsAreOld = true;
                if (!m_slice)
                    reopenRows();
                if (rowsOf(m_unit) == 0) { // never greet with an empty table when another one is full
                    for (const Unit other : { Unit::Processes, Unit::Projects }) {
                        if (rowsOf(other) == 0)
                            continue;
                        m_unit = other;
                        emit unitChanged(m_unit);
                        break;
                    }
                }
                emit cacheOpened();
                runFilter();
            });
            return;
        } catch (const StoreError &error) {
            problem = storeProblem(error, path);
        } catch (const std::exception &error) { // no memory left, for one
            problem = storeProblem(StoreError(StoreError::Reason::Other, error.what()), path);
        }
        query->engines = {};
        query->reader.reset();
        postTo(this, [this, path, problem] {
            if (path != m_cachePath)
                return;
            forgetCache();
            emit cacheFailed(problem);
        });
    });
}

void Session::forgetCache()
{
    ++m_query->generation;
    ++m_cacheNumber;
    m_open = false;
    m_info = {};
    m_sources.clear();
    m_keptApart.clear();
    m_tables = {};
    m_slice.reset();
    m_organizations.reset();
    m_rowsAreOld = false;
    m_rows->thread.post([rows = m_rows.get()] { rows->reader.reset(); });
    setBusy(false);
}

void Session::reopenRows()
{
    m_rowsAreOld = false;
    m_rows->thread.post([path = m_cachePath, keptApart = m_keptApart, rows = m_rows.get()] {
        rows->reader.reset();
        try {
            rows->reader = std::make_unique<CacheReader>(path, keptApart);
        } catch (const StoreError &) { // the query thread says it
        }
    });
}

qint64 Session::rowsOf(Unit unit) const
{
    const auto &tables = m_tables; // of processes and projects they are there as soon as a cache is open
    const auto &processes = tables[static_cast<std::size_t>(Unit::Processes)];
    const auto &projects = tables[static_cast<std::size_t>(Unit::Projects)];
    const auto names = [&](Field field) { return processes ? qint64(processes->facet(field).valueCount()) - 1 : 0; };
    switch (unit) {
    case Unit::Processes: return processes ? processes->rows : 0;
    case Unit::Projects: return projects ? projects->rows : 0;
    case Unit::Contracts: return m_open ? m_info.contracts : 0;
    case Unit::Suppliers: return names(Field::Supplier);
    case Unit::Buyers: return names(Field::Buyer);
    }
    return 0;
}

void Session::setUnit(Unit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    m_organizations.reset();
    emit unitChanged(unit);
    runFilter();
}

void Session::setFilter(const Filter &filter)
{
    FilterHistory history = m_history;
    history.push(filter, m_unit);
    setHistory(history);
}

void Session::undo()
{
    FilterHistory history = m_history;
    history.undo();
    setHistory(history);
}

void Session::redo()
{
    FilterHistory history = m_history;
    history.redo();
    setHistory(history);
}

void Session::goToStep(int step)
{
    FilterHistory history = m_history;
    history.goTo(step);
    setHistory(history);
}

void Session::setHistory(const FilterHistory &history)
{
    if (history == m_history)
        return;
    const bool otherFilter = !(history.current() == m_history.current());
    m_history = history;
    if (otherFilter)
        emit filterChanged(m_history.current());
    emit historyChanged();
    if (otherFilter)
        runFilter();
}

void Session::runFilter()
{
    if (!m_open)
        return;
    m_query->stop.request_stop();
    m_query->stop = std::stop_source();
    const quint64 generation = ++m_query->generation;
    setBusy(true);
    m_query->thread.post([this, generation, path = m_cachePath, filter = m_history.current(), unit = m_unit, stop = m_query->stop.get_token(),
                          query = m_query.get()] {
        if (stop.stop_requested() || generation != query->generation)
            return; // a newer one waits behind
        std::shared_ptr<const Slice> slice;
        std::shared_ptr<const OrganizationList> organizations;
        QString problem;
        try {
            if (unit == Unit::Contracts && query->reader && !query->engine(unit)) {
                query->published[static_cast<std::size_t>(unit)] = query->reader->columns(unit, stop);
                const auto table = corrected(*query->reader, query->published[static_cast<std::size_t>(unit)], query->corrections);
                query->engines[static_cast<std::size_t>(unit)] = makeEngine(table, unit, &query->reader);
            }
            if (Engine *engine = query->engine(unit))
                slice = engine->run(filter, stop);
            if (slice && rowsUnit(unit) != unit) {
                if (!query->identifiers && query->reader)
                    query->identifiers = std::make_shared<const OrganizationIdentifiers>(query->reader->identifiersByLabel());
                organizations = OrganizationList::of(slice, unit, query->identifiers, stop);
                if (!organizations) // stopped
                    slice = nullptr;
            }
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Cancelled)
                problem = storeProblem(error, path);
        } catch (const std::exception &error) {
            problem = storeProblem(StoreError(StoreError::Reason::Other, error.what()), path);
        }
        postTo(this, [this, generation, slice, organizations, problem] {
            if (generation != m_query->generation)
                return;
            setBusy(false);
            if (!problem.isEmpty())
                emit cacheFailed(problem);
            if (!slice)
                return;
            m_slice = slice;
            m_organizations = organizations;
            m_tables[static_cast<std::size_t>(slice->unit())] = slice->sharedTable();
            m_history.setRows(organizations ? organizations->unit() : slice->unit(), organizations ? organizations->count() : slice->count());
            if (m_rowsAreOld)
                reopenRows();
            emit sliceChanged(slice);
        });
    });
}

void Session::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

void Session::startImport(const QStringList &paths, bool keepExisting)
{
    if (m_importing || paths.isEmpty() || m_cachePath.isEmpty())
        return;
    m_importing = true;
    ImportOptions options;
    options.cachePath = m_cachePath;
    options.keepExisting = keepExisting;
    emit importStarted();
    m_import->thread = std::jthread([this, paths, options](std::stop_token stop) {
        const ImportReport report = runImport(paths, options, stop, [this](const ImportProgress &progress) {
            postTo(this, [this, progress] { emit importProgressed(progress); });
        });
        postTo(this, [this, report, path = options.cachePath] {
            m_importing = false;
            if (report.outcome == ImportReport::Outcome::Done && path == m_cachePath)
                openCache(path); // first, so that whoever hears of the end finds a session that is busy opening, not an empty one
            emit importFinished(report);
        });
    });
}

void Session::cancelImport()
{
    m_import->thread.request_stop();
}

void Session::setPlaceCorrections(const QVector<PlaceCorrection> &corrections)
{
    if (corrections == m_corrections)
        return;
    m_corrections = corrections; // a cache that is being opened now gets them behind
    m_query->thread.post([this, path = m_cachePath, corrections, query = m_query.get()] {
        query->corrections = corrections;
        if (!query->reader)
            return;
        try {
            std::array<std::shared_ptr<const ColumnTable>, storedUnitCount> tables;
            for (const Unit unit : storedUnits) {
                const auto at = static_cast<std::size_t>(unit);
                if (!query->engines[at] || !query->published[at])
                    continue;
                tables[at] = corrected(*query->reader, query->published[at], corrections);
                query->engines[at] = makeEngine(tables[at], unit, &query->reader);
            }
            postTo(this, [this, path, tables] {
                if (path != m_cachePath || !m_open)
                    return;
                for (std::size_t unit = 0; unit < tables.size(); ++unit) {
                    if (tables[unit])
                        m_tables[unit] = tables[unit];
                }
                runFilter();
            });
        } catch (const StoreError &error) {
            postTo(this, [this, problem = storeProblem(error, path)] { emit cacheFailed(problem); });
        }
    });
}

void Session::setKeptApart(const KeptApartList &list)
{
    if (!m_open || list == m_keptApart)
        return;
    m_rows->thread.post([this, list, path = m_cachePath] {
        QString problem;
        try {
            writeKeptApart(keptApartPath(path), list);
        } catch (const StoreError &error) {
            problem = QCoreApplication::translate("Session", "The names to keep apart could not be saved: %1").arg(QString::fromUtf8(error.what()));
        }
        postTo(this, [this, path, problem] {
            if (!problem.isEmpty())
                emit keptApartFailed(problem);
            else if (path == m_cachePath)
                openCache(path);
        });
    });
}

/// On a worker: asks, and hands the answer to the GUI thread. @p asker is looked at there only.
template<typename Ask>
void Session::askAndAnswer(QPointer<QObject> asker, quint64 cache, const QString &path, Ask &&ask)
{
    Answer answer;
    QString problem;
    try {
        answer = ask();
    } catch (const StoreError &error) {
        if (error.reason() != StoreError::Reason::Cancelled)
            problem = storeProblem(error, path);
    } catch (const std::exception &error) {
        problem = storeProblem(StoreError(StoreError::Reason::Other, error.what()), path);
    }
    postTo(this, [this, asker, cache, answer, problem] {
        if (!problem.isEmpty())
            emit cacheFailed(problem);
        if (asker && answer && cache == m_cacheNumber)
            answer();
    });
}

void Session::askEngine(Unit unit, QObject *asker, const std::function<Answer(Engine &)> &question)
{
    if (!m_open)
        return;
    m_query->thread.post([this, unit, asker = QPointer(asker), question, cache = m_cacheNumber, path = m_cachePath, query = m_query.get()] {
        if (Engine *engine = query->engine(unit))
            askAndAnswer(asker, cache, path, [&] { return question(*engine); });
    });
}

void Session::askReader(QObject *asker, const std::function<Answer(const CacheReader &)> &question)
{
    if (!m_open)
        return;
    m_rows->thread.post([this, asker = QPointer(asker), question, cache = m_cacheNumber, path = m_cachePath, rows = m_rows.get()] {
        if (rows->reader)
            askAndAnswer(asker, cache, path, [&] { return question(*rows->reader); });
    });
}

} // namespace obra
