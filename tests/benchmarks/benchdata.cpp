// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"

#include "importer/importjob.h"
#include "measurement.h"
#include "support/generatorscale.h"

#include <KTar>
#include <KZip>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace obra::bench {

namespace {

// Part of the files' names: raise it when the generator writes something else, so that old files are not taken for new ones.
constexpr int generation = 1;

template <typename Archive>
void pack(const QString &file, const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    std::fprintf(stderr, "Making %s …\n", qPrintable(path));
    const QString making = QFileInfo(path).path() + QLatin1String("/making-") + QFileInfo(path).fileName();
    Archive archive(making);
    if (!archive.open(QIODevice::WriteOnly) || !archive.addLocalFile(file, QFileInfo(file).fileName()) || !archive.close()
        || !QFile::rename(making, path))
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace

BenchData::BenchData(const QString &folder, qint64 processes)
    : m_folder(folder)
    , m_processes(processes)
{
    if (!QDir().mkpath(folder))
        throw std::runtime_error("cannot make the folder " + folder.toStdString());
}

QString BenchData::pathOf(const QString &name) const
{
    return m_folder + QStringLiteral("/%1-%2-%3").arg(QString::number(m_processes), QString::number(generation), name);
}

QString BenchData::made(const QString &name, int form) const
{
    const QString path = pathOf(name);
    if (QFileInfo::exists(path))
        return path;
    // Only whole files get their name, so that a bench that was stopped leaves nothing wrong behind.
    const QString making = m_folder + QLatin1String("/making-") + name;
    std::fprintf(stderr, "Making %s …\n", qPrintable(path));
    generator::ScaleOptions options;
    options.processes = m_processes;
    options.form = static_cast<generator::Form>(form);
    generator::writeProcesses(options, making);
    if (!QFile::rename(making, path))
        throw std::runtime_error("cannot rename to " + path.toStdString());
    return path;
}

QString BenchData::compiled() const
{
    return made(QStringLiteral("compiled.jsonl"), int(generator::Form::CompiledLines));
}

QString BenchData::compiledGzip() const
{
    return made(QStringLiteral("compiled.jsonl.gz"), int(generator::Form::CompiledLines));
}

QString BenchData::compiledZip() const
{
    const QString path = pathOf(QStringLiteral("compiled.zip"));
    pack<KZip>(compiled(), path);
    return path;
}

QString BenchData::compiledTarGzip() const
{
    const QString path = pathOf(QStringLiteral("compiled.tar.gz"));
    pack<KTar>(compiled(), path);
    return path;
}

QString BenchData::releases() const
{
    return made(QStringLiteral("releases.jsonl"), int(generator::Form::ReleaseLines));
}

QString BenchData::cache() const
{
    const QString path =
        m_folder + QStringLiteral("/%1-%2-cache.sqlite").arg(QString::number(m_processes), QString::number(generation));
    const QString source = compiledGzip(); // a tenth of the plain file's size, which matters at a million processes
    // A cache of an older build of the program would measure that one's columns.
    if (QFileInfo::exists(path)
        && QFileInfo(path).lastModified() > QFileInfo(QStringLiteral("/proc/self/exe")).lastModified())
        return path;
    QFile::remove(path);
    std::fprintf(stderr, "Importing into %s …\n", qPrintable(path));
    ImportOptions options;
    options.cachePath = path;
    options.keepExisting = false;
    const ImportReport report = runImport({source}, options);
    if (report.outcome != ImportReport::Outcome::Done)
        throw std::runtime_error("the import failed: " + report.error.toStdString());
    return path;
}

QString BenchData::scratch(const QString &name) const
{
    const QString path = m_folder + QLatin1String("/scratch-") + name;
    for (const char *ending : {"", ".part", "-journal", "-wal", "-shm", ".wal"})
        QFile::remove(path + QLatin1String(ending));
    return path;
}

} // namespace obra::bench
