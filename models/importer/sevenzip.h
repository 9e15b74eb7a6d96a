// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/bytereader.h"
#include "importer/sevenziptable.h"

#include <functional>

namespace obra {

/// Reads a .7z from front to back, one file after the other, in memory bounded by the dictionary of its compressor. (KArchive's own reader unpacks all of
/// it into memory when it opens one, which a large archive does not allow.)
///
/// Understood are LZMA, LZMA2, BZip2 and no compression, one coder a folder: what JSON is packed with. Names are only shown, never used as paths.
class SevenZipFile
{
public:
    SevenZipFile(const QString &path, std::stop_token stop);
    ~SevenZipFile();

    /// Empty when the table of contents could be read.
    QString error() const { return m_error; }
    /// As ArchiveFile::forEach(), but in the order of the archive.
    void forEach(const std::function<void(const QString &path, ByteReader &content, qint64 compressedSize)> &file);

private:
    class Slice;
    class Content;

    bool readTable();
    bool readBytes(qint64 at, qint64 size, std::string *bytes);
    std::string decodeFolder(const SevenZipFolder &folder, qint64 limit);
    std::unique_ptr<ByteReader> open(const SevenZipFolder &folder, std::unique_ptr<ByteReader> *keep);

    std::stop_token m_stop;
    QFile m_file;
    QString m_error;
    SevenZipTable m_table;
};

} // namespace obra
