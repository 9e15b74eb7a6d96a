// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/importjob.h"

#include "importer/compilephase.h"
#include "importer/importprogress.h"
#include "importer/inputreader.h"
#include "importer/readingpipeline.h"
#include "store/cachereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <new>
#include <thread>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

namespace obra {

namespace {

// A cache takes this part of the JSON that it is made from, as measured on the practice data, and a little more.
constexpr double cacheShare = 0.8;

QString translate(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

double peakMemoryMB()
{
#if defined(Q_OS_UNIX)
    rusage usage {};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
#if defined(Q_OS_MACOS)
        return static_cast<double>(usage.ru_maxrss) / (1024 * 1024);
#else
        return static_cast<double>(usage.ru_maxrss) / 1024;
#endif
#endif
    return 0;
}

QString megabytes(qint64 bytes)
{
    return QLocale().toString(static_cast<qint64>((bytes + 999999) / 1000000));
}

QString noSpace(qint64 needed, qint64 available)
{
    return translate("There is not enough free space on the disk: about %1 MB are needed and %2 MB are free. "
                     "Nothing was changed. Free some space and import again.")
        .arg(megabytes(needed), megabytes(std::max<qint64>(0, available)));
}

/// One run of runImport().
class ImportJob
{
public:
    ImportJob(const QStringList &paths, const ImportOptions &options, std::stop_token stop,
              const std::function<void(const ImportProgress &)> &progress)
        : m_paths(paths)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_progress(progress, m_report)
    {
    }

    ImportReport run();

private:
    void import();
    void findFiles();
    bool hasSpace();
    void countCache();
    QString failure(const StoreError &error) const;
    QString diskFull() const;

    const QStringList m_paths;
    const ImportOptions m_options;
    const std::stop_token m_stop;
    ImportReport m_report;
    ProgressMeter m_progress;
    QStringList m_files;
    std::vector<Issue> m_folderIssues;
    qint64 m_bytesTotal = 0, m_plainBytes = 0, m_written = 0, m_free = 0;
};

ImportReport ImportJob::run()
{
    QElapsedTimer timer;
    timer.start();
    try {
        m_progress.enter(ImportProgress::Phase::Preparing);
        findFiles();
        if (hasSpace())
            import();
    } catch (const StoreError &error) {
        m_report.outcome = error.reason() == StoreError::Reason::Cancelled ? ImportReport::Outcome::Cancelled
                                                                           : ImportReport::Outcome::Failed;
        if (m_report.outcome == ImportReport::Outcome::Failed)
            m_report.error = failure(error);
    } catch (const std::bad_alloc &) {
        m_report.outcome = ImportReport::Outcome::Failed;
        m_report.error = translate("The computer has not enough free memory for this import. Nothing was changed. "
                                   "Close other programs and import again.");
    } catch (const std::exception &error) {
        m_report.outcome = ImportReport::Outcome::Failed;
        m_report.error = translate("The import stopped because of an error in the program: %1. Nothing was changed.")
                             .arg(QString::fromUtf8(error.what()));
    }
    m_report.jsonBytes = m_progress.jsonBytes.load();
    m_report.seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (m_report.seconds > 0)
        m_report.megabytesPerSecond = static_cast<double>(m_report.jsonBytes) / 1e6 / m_report.seconds;
    m_report.peakMemoryMB = peakMemoryMB();
    m_progress.enter(ImportProgress::Phase::Done);
    return std::move(m_report);
}

void ImportJob::findFiles()
{
    for (const QString &path : m_paths) {
        const QStringList files =
            InputReader::filesOf(path, m_stop, [this](Issue issue) { m_folderIssues.push_back(std::move(issue)); });
        if (m_stop.stop_requested())
            throw StoreError(StoreError::Reason::Cancelled, "stopped");
        m_files += files.isEmpty() ? QStringList {path} : files; // an empty folder is an unreadable file
    }
    for (const QString &file : std::as_const(m_files)) {
        const qint64 size = QFileInfo(file).size();
        m_bytesTotal += size;
        if (InputReader::isPlain(file))
            m_plainBytes += size;
    }
    m_progress.setTotal(m_bytesTotal);
}

// Better to say it now than after an hour. What is compressed cannot be guessed and is left out.
bool ImportJob::hasSpace()
{
    if (m_options.maximumCacheBytes > 0)
        return true;
    const QFileInfo cache(m_options.cachePath);
    QDir folder = cache.absoluteDir();
    while (!folder.exists() && folder.cdUp()) { }
    const QStorageInfo storage(folder);
    const qint64 needed = static_cast<qint64>(static_cast<double>(m_plainBytes) * cacheShare)
        + (m_options.keepExisting ? cache.size() : 0);
    if (!storage.isValid() || storage.bytesAvailable() < 0 || storage.bytesAvailable() >= needed)
        return true;
    m_report.outcome = ImportReport::Outcome::Failed;
    m_report.error = noSpace(needed, storage.bytesAvailable());
    return false;
}

void ImportJob::import()
{
    CacheWriter::removeStale(m_options.cachePath);
    CacheWriter::Options writing;
    writing.maximumBytes = m_options.maximumCacheBytes;
    writing.startEmpty = !m_options.keepExisting;
    CacheWriter writer(m_options.cachePath, m_stop, writing, [this](qint64 done, qint64 total) {
        m_progress.tell(total > 0 ? static_cast<int>(done * 100 / total) : 0);
    });
    IssueCollector issues(writer, m_report);
    CacheFiller filler(writer, m_report, issues);
    for (Issue &issue : m_folderIssues)
        issues.add(std::move(issue), 0);
    issues.sourceDone(0, {});

    const int parsers = std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 3);
    try {
        m_progress.enter(ImportProgress::Phase::Reading);
        const auto dictionary =
            readFiles(m_files, filler, m_progress, parsers,
                      QFileInfo(m_options.cachePath).absoluteFilePath() + QStringLiteral(".part-spool-XXXXXX"), m_stop);
        if (dictionary)
            writer.addDictionary(*dictionary);
        m_progress.enter(ImportProgress::Phase::Compiling);
        compileTouched(writer, filler, issues, parsers, m_stop, [this](qint64 done, qint64 total) {
            m_progress.tell(static_cast<int>(done * 100 / std::max<qint64>(1, total)));
        });
        issues.finish([&filler](qint64 source) { return filler.fileOf(source); });
        m_progress.enter(ImportProgress::Phase::Finishing);
        writer.commit([this](int percent) { m_progress.tell(percent); });
    } catch (const StoreError &) {
        m_written = writer.bytesWritten();
        m_free = QStorageInfo(QFileInfo(m_options.cachePath).absolutePath()).bytesAvailable(); // while it is there
        throw;
    }
    m_report.outcome = ImportReport::Outcome::Done;
    countCache();
}

void ImportJob::countCache()
{
    const CacheInfo info = CacheReader(m_options.cachePath).info();
    m_report.releases = info.releases;
    m_report.processes = info.processes;
    m_report.projects = info.projects;
    m_report.contracts = info.contracts;
    m_report.awards = info.awards;
}

QString ImportJob::diskFull() const
{
    // By what the part read so far took.
    const double done =
        m_bytesTotal > 0 ? static_cast<double>(m_progress.bytesDone.load()) / static_cast<double>(m_bytesTotal) : 1;
    const qint64 needed = static_cast<qint64>(static_cast<double>(m_written) / std::clamp(done, 0.01, 1.0) * 1.1);
    const qint64 available = m_options.maximumCacheBytes > 0
        ? m_options.maximumCacheBytes
        : m_free + m_written;
    return noSpace(std::max(needed, available + 1000000), available);
}

QString ImportJob::failure(const StoreError &error) const
{
    const QString detail = QString::fromUtf8(error.what());
    switch (error.reason()) {
    case StoreError::Reason::DiskFull:
        return diskFull();
    case StoreError::Reason::Damaged:
        return translate("The data that were loaded before are damaged (%1). Nothing was changed. Start anew and load "
                         "your files again.")
            .arg(detail);
    case StoreError::Reason::NotACache:
        return translate("The file “%1” was not made by this program, so nothing was written to it. Choose another "
                         "place for the data.")
            .arg(m_options.cachePath);
    case StoreError::Reason::NewerVersion:
        return translate("The data were made by a newer version of this program. Nothing was changed. Install that "
                         "version to add to them.");
    case StoreError::Reason::OlderVersion:
        return translate("The data were made by an older version of this program. Nothing was changed. Start anew and "
                         "load your files again.");
    case StoreError::Reason::Busy:
        return translate(
            "Another import is writing these data at the moment. Wait until it has finished and import again.");
    case StoreError::Reason::Cancelled:
    case StoreError::Reason::Other:
        break;
    }
    return translate("The data could not be written: %1. Nothing was changed.").arg(detail);
}

} // namespace

ImportReport runImport(const QStringList &paths, const ImportOptions &options, std::stop_token stop,
                       const std::function<void(const ImportProgress &)> &progress)
{
    return ImportJob(paths, options, std::move(stop), progress).run();
}

} // namespace obra
