// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/newfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace obra {

namespace {

struct NewFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

} // namespace

NewFile::NewFile(const QString &path)
    : m_path(path)
{
    const QFileInfo info(path);
    m_target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo target(m_target);
    if (target.isDir())
        throw ExportError(NewFileWords::tr("“%1” is a folder. Choose a file name in it.").arg(path));
    if (!QFileInfo(target.absolutePath()).isDir())
        throw ExportError(NewFileWords::tr("“%1” could not be written: its folder does not exist.").arg(path));
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_file.setFileName(QStringLiteral("%1/.%2.%3.part").arg(target.absolutePath(), target.fileName())
                               .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0')));
        errno = 0;
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return;
        if (errno != EEXIST)
            break;
    }
    m_committed = true; // there is nothing to take away
    fail(errno);
}

NewFile::~NewFile()
{
    if (!m_committed) {
        m_file.close();
        QFile::remove(m_file.fileName());
    }
}

void NewFile::write(const char *bytes, qint64 count)
{
    errno = 0;
    if (m_file.write(bytes, count) != count)
        fail(errno);
}

void NewFile::commit()
{
    errno = 0;
    if (m_file.isOpen()) {
        if (!m_file.flush())
            fail(errno);
#ifdef Q_OS_UNIX
        if (fsync(m_file.handle()) != 0)
            fail(errno);
#endif
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            fail(errno);
    }
    if (const QFileInfo old(m_target); old.exists())
        QFile::setPermissions(m_file.fileName(), old.permissions());
    std::error_code error;
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_target.toStdU16String(), error);
    if (error)
        throw ExportError(NewFileWords::tr("“%1” could not be replaced. If it is open in another program, close it there, or choose another name.").arg(m_path));
    m_committed = true;
}

void NewFile::fail(int errorNumber) const
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw ExportError(NewFileWords::tr("“%1” could not be written: the disk is full. Make room or choose another disk. What was there before is still there.").arg(m_path));
    case EACCES:
    case EPERM:
    case EROFS:
        throw ExportError(NewFileWords::tr("“%1” could not be written: this folder may only be read. Choose another one, such as your documents.").arg(m_path));
    default:
        throw ExportError(NewFileWords::tr("“%1” could not be written: %2").arg(m_path, errorNumber != 0 ? QString::fromLocal8Bit(std::strerror(errorNumber)) : m_file.errorString()));
    }
}

} // namespace obra
