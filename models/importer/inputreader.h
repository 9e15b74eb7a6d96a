// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/bytereader.h"
#include "importer/decompressor.h"
#include "importer/documentsource.h"

#include <vector>

namespace obra {

/// What takes the content of the files that are read, in order, on the reading thread. Issues come with `file` holding the path inside the file.
struct InputSink
{
    std::function<void(const QString &path)>
        entry; ///< A JSON text begins; @p path inside the file, empty for the file itself.
    JsonSink json; ///< Its units; issues also of archives and folders. An Error stands for one rejected document.
    std::function<void(const QString &encoding)> entryEnd;
};

/// Reads one file the user gave, whatever it is: JSON, compressed, an archive, an archive in an archive.
class InputReader
{
public:
    struct Settings
    {
        std::stop_token stop;
        QString spoolTemplate; ///< For archives in archives: a QTemporaryFile template beside the cache.
        std::atomic<qint64> *bytesDone = nullptr; ///< On disk.
        std::atomic<qint64> *jsonBytes = nullptr;
        qint64 unitLimit = 128 * 1024 * 1024;
    };

    InputReader(InputSink sink, Settings settings);

    /// @p sha256 and @p bytes of the file as it lies on disk. Throws StoreError (DiskFull) when an inner archive finds no room.
    void read(const QString &path, QString *sha256, qint64 *bytes);

    /// Files (absolute or as given) that @p path stands for: itself, or everything in the folder, sorted; hidden files are left out and reported.
    static QStringList filesOf(const QString &path, std::stop_token stop, const std::function<void(Issue)> &issue);
    /// True for a file on disk that is neither compressed nor an archive.
    static bool isPlain(const QString &path);

private:
    void readStream(PeekReader &in, const QString &path, int archives, int wrappers);
    void readArchive(const QString &file, Container type, const QString &path, int archives, bool countBytes);
    void readTar(PeekReader &in, const QString &path, int archives);
    void readJson(PeekReader &in, const QString &path);
    void spool(PeekReader &in, Container type, const QString &path, int archives);
    bool enter(const QString &path, int archives);
    void report(Issue::Severity severity, const QString &code, const QString &path, const QStringList &args = {});
    /// Says why a stream ended early, once; false when it did not.
    bool reportProblem(const ByteReader &in, const QString &path);

    InputSink m_sink;
    Settings m_settings;
    std::vector<char> m_buffer;
    bool m_reported = false;
};

} // namespace obra
