// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachefile.h"

#include "store/cachewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

namespace obra {

namespace {

constexpr std::size_t copyStep = 4 * 1024 * 1024;
constexpr qint64 syncStep = 32 * 1024 * 1024;

[[noreturn]] void failSystem(const QString &path, const char *doing)
{
    const int error = errno;
    throw StoreError(error == ENOSPC || error == EDQUOT ? StoreError::Reason::DiskFull : StoreError::Reason::Other,
                     std::string(doing) + ' ' + path.toStdString() + ": " + std::strerror(error));
}

/// A POSIX file that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags) : m_path(path), m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0644))
    {
        if (m_number < 0)
            failSystem(path, "open");
    }
    ~Descriptor() { ::close(m_number); }
    Q_DISABLE_COPY(Descriptor)
    operator int() const { return m_number; }
    void sync() const
    {
        if (::fsync(m_number) != 0)
            failSystem(m_path, "sync");
    }

private:
    QString m_path;
    int m_number;
};

/// Copies up to copyStep bytes inside the kernel; false when it cannot do so for these files.
bool copyInKernel(int from, int to, ssize_t *copied)
{
#ifdef Q_OS_LINUX
    *copied = ::copy_file_range(from, nullptr, to, nullptr, copyStep, 0);
    if (*copied >= 0)
        return true;
    if (errno == EXDEV || errno == ENOSYS || errno == EINVAL || errno == EOPNOTSUPP || errno == EPERM)
        return false;
    return true;
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    Q_UNUSED(copied)
    return false;
#endif
}

ssize_t copyThroughBuffer(int from, int to, std::string &buffer)
{
    buffer.resize(copyStep);
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    for (ssize_t written = 0; written < got;) {
        const ssize_t n = ::write(to, buffer.data() + written, std::size_t(got - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return n;
        written += n;
    }
    return got;
}

/// fsync() of gigabytes takes seconds in which nobody can stop it; written in steps beforehand, little is left for it.
void writeInSteps(int file, qint64 bytes, const std::stop_token &stop)
{
#ifdef Q_OS_LINUX
    for (qint64 from = 0; from < bytes; from += syncStep) {
        if (stop.stop_requested())
            throw StoreError(StoreError::Reason::Cancelled, "stopped");
        // A file system that cannot do this leaves it all to fsync(), which also tells of errors.
        if (::sync_file_range(file, from, syncStep, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER) != 0)
            break;
    }
#else
    Q_UNUSED(file)
    Q_UNUSED(bytes)
    Q_UNUSED(stop)
#endif
}

} // namespace

QString resolvedCachePath(const QString &cachePath)
{
    const QFileInfo info(cachePath);
    const QString canonical = info.canonicalFilePath(); // empty when there is no such file
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QString partPath(const QString &resolvedPath)
{
    return resolvedPath + QStringLiteral(".part");
}

QString lockPath(const QString &resolvedPath)
{
    return resolvedPath + QStringLiteral(".lock");
}

bool removePart(const QString &resolvedPath)
{
    bool removed = false;
    for (const QLatin1String suffix : { QLatin1String(""), QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm") })
        removed = QFile::remove(partPath(resolvedPath) + suffix) || removed;
    // Copies of archives in archives that a killed import left beside it.
    const QFileInfo part(partPath(resolvedPath));
    const QDir folder = part.dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(part.fileName() + QStringLiteral("-spool-")))
            removed = QFile::remove(folder.filePath(name)) || removed;
    }
    return removed;
}

void copyCache(const QString &from, const QString &to, const std::stop_token &stop,
               const std::function<void(qint64 done, qint64 total)> &progress)
{
    const Descriptor source(from, O_RDONLY);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_TRUNC);
    struct stat status;
    if (::fstat(source, &status) != 0)
        failSystem(from, "look at");
    const qint64 total = status.st_size;
#ifdef Q_OS_LINUX
    if (::ioctl(target, FICLONE, int(source)) == 0) {
        if (progress)
            progress(total, total);
        return;
    }
#endif
    std::string buffer;
    bool inKernel = true;
    for (qint64 done = 0;;) {
        if (stop.stop_requested())
            throw StoreError(StoreError::Reason::Cancelled, "stopped");
        ssize_t copied = 0;
        if (inKernel)
            inKernel = copyInKernel(source, target, &copied);
        if (!inKernel)
            copied = copyThroughBuffer(source, target, buffer);
        if (copied < 0 && errno == EINTR)
            continue;
        if (copied < 0)
            failSystem(to, "copy the cache to");
        if (copied == 0)
            break;
        done += copied;
        if (progress)
            progress(done, total);
    }
}

void replaceCache(const QString &part, const QString &cache, const std::stop_token &stop)
{
    {
        const Descriptor file(part, O_RDWR);
        writeInSteps(file, QFileInfo(part).size(), stop);
        file.sync();
    }
    if (stop.stop_requested())
        throw StoreError(StoreError::Reason::Cancelled, "stopped");
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(cache).constData()) != 0)
        failSystem(cache, "rename to");
    // The new name must be on the disk, too. Some file systems cannot sync a folder; the file is in place all the same.
    const int folder = ::open(QFile::encodeName(QFileInfo(cache).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace obra
