// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/inputreader.h"

#include "importer/archives.h"
#include "importer/encoding.h"
#include "importer/sevenzip.h"
#include "importer/splitter.h"
#include "importer/tarstream.h"
#include "store/cachewriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace obra {

namespace {

constexpr std::size_t chunkSize = 1 << 20;
constexpr int archiveLimit = 2; // an archive in an archive
constexpr int wrapperLimit = 2; // .json.gz.gz happens; more than that does not

QString inside(const QString &archive, const QString &name)
{
    return archive.isEmpty() ? name : archive + QStringLiteral(" › ") + name;
}

} // namespace

InputReader::InputReader(InputSink sink, Settings settings)
    : m_sink(std::move(sink))
    , m_settings(std::move(settings))
    , m_buffer(chunkSize)
{
}

void InputReader::report(Issue::Severity severity, const QString &code, const QString &path, const QStringList &args)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.args = args;
    issue.file = path;
    m_sink.json.issue(std::move(issue));
}

bool InputReader::reportProblem(const ByteReader &in, const QString &path)
{
    const ByteReader::Problem problem = in.problem();
    if (problem == ByteReader::Problem::None)
        return false;
    if (!m_reported && !m_settings.stop.stop_requested()) {
        m_reported = true;
        if (problem == ByteReader::Problem::Truncated)
            report(Issue::Severity::Error, QStringLiteral("truncated-compression"), path);
        else if (problem == ByteReader::Problem::Damaged)
            report(Issue::Severity::Error, QStringLiteral("compression-error"), path, {in.problemDetail()});
        else
            report(Issue::Severity::Error, QStringLiteral("path-unreadable"), path, {in.problemDetail()});
    }
    return true;
}

void InputReader::read(const QString &path, QString *sha256, qint64 *bytes)
{
    m_reported = false;
    FileReader file(path, m_settings.stop, m_settings.bytesDone);
    PeekReader in(file);
    const Container type = file.isOpen() ? containerOf(in.peek(containerHead)) : Container::None;
    if (!file.isOpen()) {
        reportProblem(file, {});
    } else if ((type == Container::Zip || type == Container::SevenZip) && QFileInfo(path).isFile()) {
        // Their table of contents is at the end, so they are read for the checksum first; the progress counts the second reading.
        FileReader checksum(path, m_settings.stop);
        *sha256 = checksum.sha256();
        *bytes = checksum.bytes();
        readArchive(path, type, {}, 1, true);
        return;
    } else {
        readStream(in, {}, 0, 0);
    }
    *sha256 = file.sha256();
    *bytes = file.bytes();
}

// True when an archive at this depth is opened.
bool InputReader::enter(const QString &path, int archives)
{
    if (archives <= archiveLimit)
        return true;
    report(Issue::Severity::Error, QStringLiteral("nested-too-deep"), path);
    return false;
}

void InputReader::readStream(PeekReader &in, const QString &path, int archives, int wrappers)
{
    const Container type = containerOf(in.peek(containerHead));
    switch (type) {
    case Container::GZip:
    case Container::BZip2:
    case Container::Xz:
    case Container::Zstd: {
        if (wrappers >= wrapperLimit) {
            report(Issue::Severity::Error, QStringLiteral("nested-too-deep"), path);
            return;
        }
        Decompressor unpacked(in, type);
        PeekReader inner(unpacked);
        readStream(inner, path, archives, wrappers + 1);
        return;
    }
    case Container::Tar:
        if (enter(path, archives + 1))
            readTar(in, path, archives + 1);
        return;
    case Container::Zip:
    case Container::SevenZip:
        if (enter(path, archives + 1))
            spool(in, type, path, archives + 1);
        return;
    case Container::None:
        readJson(in, path);
        return;
    }
}

void InputReader::readArchive(const QString &file, Container type, const QString &path, int archives, bool countBytes)
{
    qint64 files = 0;
    const auto readEntry = [&](const QString &name, ByteReader &content, qint64 compressedSize) {
        ++files;
        m_reported = false;
        const QString inner = inside(path, name);
        if (isSystemPath(name)) {
            report(Issue::Severity::Info, QStringLiteral("skipped-system-file"), inner);
        } else {
            PeekReader in(content);
            readStream(in, inner, archives, 0);
        }
        if (countBytes && m_settings.bytesDone)
            m_settings.bytesDone->fetch_add(compressedSize, std::memory_order_relaxed);
    };
    QString error;
    if (type == Container::Zip) {
        ZipFile archive(file, m_settings.stop);
        archive.forEach(readEntry);
        error = archive.error();
    } else {
        SevenZipFile archive(file, m_settings.stop);
        archive.forEach(readEntry);
        error = archive.error();
    }
    if (m_settings.stop.stop_requested())
        return;
    if (!error.isEmpty())
        report(Issue::Severity::Error, QStringLiteral("archive-error"), path, {error});
    else if (files == 0)
        report(Issue::Severity::Error, QStringLiteral("archive-empty"), path);
}

void InputReader::readTar(PeekReader &in, const QString &path, int archives)
{
    TarStream tar(in);
    TarStream::Entry entry;
    qint64 files = 0;
    const auto reportSkipped = [&] {
        if (const qint64 skipped = tar.takeSkipped(); skipped > 0 && !m_reported)
            report(Issue::Severity::Error, QStringLiteral("archive-damaged"), path, {QString::number(skipped)});
    };
    while (!m_settings.stop.stop_requested() && tar.next(&entry)) {
        reportSkipped();
        if (!entry.isFile)
            continue;
        ++files;
        const QString inner = inside(path, entry.path);
        if (isSystemPath(entry.path)) {
            report(Issue::Severity::Info, QStringLiteral("skipped-system-file"), inner);
            continue;
        }
        PeekReader content(tar.content());
        readStream(content, inner, archives, 0);
    }
    if (m_settings.stop.stop_requested())
        return;
    reportSkipped();
    if (tar.problem() == ByteReader::Problem::Truncated && in.problem() == ByteReader::Problem::None) {
        if (!m_reported)
            report(Issue::Severity::Error, QStringLiteral("truncated-compression"), path);
        m_reported = true;
    } else if (!reportProblem(in, path) && files == 0) {
        report(Issue::Severity::Error, QStringLiteral("archive-empty"), path);
    }
}

// An archive that needs its end first, and lies in a stream: a copy of it is put beside the cache for a moment.
void InputReader::spool(PeekReader &in, Container type, const QString &path, int archives)
{
    QTemporaryFile copy(m_settings.spoolTemplate);
    const auto noRoom = [&copy] { return StoreError(StoreError::Reason::DiskFull, copy.errorString().toStdString()); };
    if (!copy.open())
        throw noRoom();
    std::vector<char> buffer(chunkSize);
    while (const qint64 count = in.read(buffer.data(), static_cast<qint64>(buffer.size()))) {
        if (copy.write(buffer.data(), count) != count)
            throw noRoom();
    }
    if (!copy.flush())
        throw noRoom();
    if (m_settings.stop.stop_requested() || reportProblem(in, path))
        return;
    readArchive(copy.fileName(), type, path, archives, false);
}

void InputReader::readJson(PeekReader &in, const QString &path)
{
    m_sink.entry(path);
    TextDecoder decoder(in.peek(4));
    if (decoder.encoding() != QLatin1String("UTF-8"))
        report(Issue::Severity::Info, QStringLiteral("encoding-utf16"), path, {decoder.encoding()});
    JsonSink sink = m_sink.json;
    sink.issue = [this, &path](Issue issue) {
        issue.file = path;
        m_sink.json.issue(std::move(issue));
    };
    JsonSplitter splitter(std::move(sink), m_settings.unitLimit);
    bool wanted = true;
    while (wanted && !m_settings.stop.stop_requested()) {
        const qint64 count = in.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
        if (count <= 0)
            break;
        const std::string_view text = decoder.decode({m_buffer.data(), static_cast<std::size_t>(count)});
        if (m_settings.jsonBytes)
            m_settings.jsonBytes->fetch_add(static_cast<qint64>(text.size()), std::memory_order_relaxed);
        wanted = splitter.feed(text);
    }
    if (!m_settings.stop.stop_requested()) {
        const bool cut = wanted && in.problem() != ByteReader::Problem::None;
        splitter.finish(cut);
        if (cut)
            reportProblem(in, path);
        if (decoder.replaced() > 0) {
            Issue issue;
            issue.severity = Issue::Severity::Warning;
            issue.code = QStringLiteral("encoding-replaced");
            issue.file = path;
            issue.count = decoder.replaced();
            m_sink.json.issue(std::move(issue));
        }
    }
    m_sink.entryEnd(decoder.encoding());
}

QStringList InputReader::filesOf(const QString &path, std::stop_token stop, const std::function<void(Issue)> &issue)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return {path};
    QStringList files;
    QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    const QDir folder(path);
    while (it.hasNext() && !stop.stop_requested()) {
        const QString file = it.next();
        if (!isSystemPath(folder.relativeFilePath(file))) {
            files.append(file);
        } else {
            Issue skipped;
            skipped.severity = Issue::Severity::Info;
            skipped.code = QStringLiteral("skipped-system-file");
            skipped.file = folder.dirName() + QLatin1Char('/') + folder.relativeFilePath(file);
            issue(std::move(skipped));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool InputReader::isPlain(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe can be read only once
        return false;
    FileReader file(path, {});
    PeekReader in(file);
    return file.isOpen() && containerOf(in.peek(containerHead)) == Container::None;
}

} // namespace obra
