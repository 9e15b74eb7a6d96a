// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/placecorrections.h"
#include "charts/charts.h"
#include "explore/engine.h"
#include "explore/filterhistory.h"
#include "explore/organizationlist.h"
#include "importer/importjob.h"
#include "store/cachereader.h"
#include "store/unitfields.h"
#include "works/recorddetail.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace obra {

/// The one object that the windows talk to: which cache is open, what is being looked at, and the answers.
///
/// Lives on the GUI thread and never blocks it: files and SQL are read on threads of its own, and what comes back is an immutable value in a signal.
/// A newer filter stops the one being answered; answers that are no longer wanted are dropped.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override; ///< Stops what runs (an import is cancelled; the cache stays as it was).

    /// Opens a cache; cacheOpened() or cacheFailed() follows. A cache that is not there opens as nothing (isOpen() false).
    void openCache(const QString &path);
    QString cachePath() const { return m_cachePath; }
    bool isOpen() const { return m_open; }
    const CacheInfo &info() const { return m_info; }
    const QVector<SourceInfo> &sources() const { return m_sources; }
    /// All values of a field in the open cache, null when none is open.
    /// That of contracts is read when it is first wanted. Suppliers and buyers have that of processes.
    std::shared_ptr<const ColumnTable> table(Unit unit) const { return m_tables[static_cast<std::size_t>(rowsUnit(unit))]; }
    /// Number of rows of a unit in the open cache, whether they are in memory or not; of suppliers and buyers that of the names in the data.
    qint64 rowsOf(Unit unit) const;

    Unit unit() const { return m_unit; }
    void setUnit(Unit unit);                 ///< The filter carries over.
    const Filter &filter() const { return m_history.current(); }
    void setFilter(const Filter &filter);    ///< sliceChanged() follows; equal to the current one: nothing.
    void undo();
    void redo();
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    /// All filters there have been, other branches too.
    const FilterHistory &history() const { return m_history; }
    void goToStep(int step);                 ///< Of history().
    void setHistory(const FilterHistory &history); ///< E.g. as an earlier run of the program left it.
    /// The last answer; null before the first.
    std::shared_ptr<const Slice> slice() const { return m_slice; }
    /// Where the unit is suppliers or buyers, those of slice(), which is of processes; else null.
    std::shared_ptr<const OrganizationList> organizations() const { return m_organizations; }
    bool isBusy() const { return m_busy; }

    /// Imports into the path last given to openCache() in the background; importProgressed() and importFinished() follow, and when it worked the cache is
    /// opened again. Nothing when one is running.
    void startImport(const QStringList &paths, bool keepExisting = true);
    void cancelImport();
    bool isImporting() const { return m_importing; }

    // Requests answered by the signal of the same name; generation is passed through.
    void requestPage(quint64 generation, int firstRow, const QVector<qint64> &ids);
    void requestOrder(const QVector<SortKey> &keys);
    /// A chart of the slice that is shown; never answered when another slice came before.
    void requestChart(quint64 ticket, const ChartRequest &request);
    void requestRecord(Unit unit, qint64 id);
    void requestTitle(Unit unit, qint64 id);
    /// The lines and areas of all rows of a unit; shapesReady() unless they cannot be read.
    void requestShapes(Unit unit);
    /// What the user decided of coordinates: the tables are made anew with it, and the filter is answered again. Kept for caches opened later, too.
    void setPlaceCorrections(const QVector<PlaceCorrection> &corrections);
    /// The id that a correction names the row by; recordNamed() follows.
    void requestRecordName(Unit unit, qint64 id, const GeoPoint &published, bool accepted);
    void requestIssues();
    void requestMerges();

    /// What an answer does with the result, on the GUI thread.
    using Answer = std::function<void()>;
    /// Questions beside the filter, asked on the thread that filters (@p unit's engine) or reads; the answer is called unless @p asker is gone or another
    /// cache is open by then. StoreErrors go to cacheFailed(). Nothing when none is open. A question must look at its own stop token.
    void askEngine(Unit unit, QObject *asker, const std::function<Answer(Engine &engine)> &question);
    void askReader(QObject *asker, const std::function<Answer(const CacheReader &reader)> &question);

    /// Merges of names that the user has undone; the whole list, as it was when the cache was opened.
    const KeptApartList &keptApart() const { return m_keptApart; }
    /// Keeps the list and opens the cache again with it; keptApartFailed() when it could not be kept, and then everything stays as it was.
    void setKeptApart(const KeptApartList &list);

signals:
    void cacheOpened();
    void cacheFailed(const QString &problem);
    void unitChanged(obra::Unit unit);
    void filterChanged(const obra::Filter &filter);
    void historyChanged();
    /// organizations() is the one of this slice.
    void sliceChanged(std::shared_ptr<const obra::Slice> slice);
    void busyChanged(bool busy);
    void pageReady(quint64 generation, int firstRow, const QVector<obra::RowText> &rows);
    /// Rows of @p slice in the order asked for.
    void orderReady(std::shared_ptr<const obra::Slice> slice, std::vector<quint32> rows, const QVector<obra::SortKey> &keys);
    void chartReady(quint64 ticket, std::shared_ptr<const obra::ChartFigure> figure);
    void recordReady(std::shared_ptr<const obra::RecordDetail> record);
    void recordFailed(const QString &problem);
    void titleReady(obra::Unit unit, qint64 id, const QString &title);
    void shapesReady(obra::Unit unit, std::shared_ptr<const std::vector<obra::OwnedShape>> shapes);
    void recordNamed(const obra::PlaceCorrection &correction, bool accepted);
    void issuesReady(const std::vector<obra::Issue> &issues);
    /// The merges, and what became of those in keptApart(), in its order.
    void mergesReady(const QVector<obra::OrganizationMerge> &merges, const QVector<obra::OrganizationMerge> &keptApart);
    void keptApartFailed(const QString &problem);
    void importStarted();
    void importProgressed(const obra::ImportProgress &progress);
    void importFinished(const obra::ImportReport &report);

private:
    void runFilter();
    void setBusy(bool busy);
    void forgetCache();
    void reopenRows();
    template<typename Ask>
    void askAndAnswer(QPointer<QObject> asker, quint64 cache, const QString &path, Ask &&ask);

    class QueryThread;
    class RowsThread;
    class ImportThread;
    std::unique_ptr<QueryThread> m_query;
    std::unique_ptr<RowsThread> m_rows;
    std::unique_ptr<ImportThread> m_import;
    QString m_cachePath;
    bool m_open = false;
    quint64 m_cacheNumber = 0;   // another one with each cache that is opened or closed
    CacheInfo m_info;
    QVector<SourceInfo> m_sources;
    KeptApartList m_keptApart;
    std::array<std::shared_ptr<const ColumnTable>, storedUnitCount> m_tables;
    QVector<PlaceCorrection> m_corrections;
    Unit m_unit = Unit::Processes;
    FilterHistory m_history;
    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const OrganizationList> m_organizations;
    bool m_busy = false;
    bool m_importing = false;
    bool m_rowsAreOld = false;   // rows and records are still read from the cache that the last slice is of
};

} // namespace obra
