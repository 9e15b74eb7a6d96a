// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/bytereader.h"

#include <functional>

class KZip;

namespace obra {

/// Opens a .zip, whose table of contents needs the whole file (KArchive), and reads the files in it one after the other.
///
/// Names in an archive are only ever shown, never used as paths on this computer.
class ZipFile
{
public:
    /// Cancelling makes every call end soon.
    ZipFile(const QString &path, std::stop_token stop);
    ~ZipFile();

    /// Empty when the archive could be opened; else what is wrong.
    QString error() const { return m_error; }
    /// Calls @p file for each file in it, sorted by path; @p compressedSize is what it takes of the archive. Folders and links are left out.
    void forEach(const std::function<void(const QString &path, ByteReader &content, qint64 compressedSize)> &file);

private:
    std::stop_token m_stop;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<KZip> m_archive;
    QString m_error;
};

/// True for files that only an operating system uses (__MACOSX, .DS_Store, hidden files), by any part of the path.
bool isSystemPath(const QString &path);

/// CRC-32 as in zip files; @p crc is that of what came before.
quint32 crc32(quint32 crc, const char *data, std::size_t size);

} // namespace obra
