// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "duckdb.h"

#include "importer/importjob.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>

#include <simdjson.h>
#include <sqlite3.h>

#include <stdexcept>
#include <vector>

namespace obra::bench {

namespace {

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

Sample import(const BenchData &data, const QString &path, qint64 jsonBytes)
{
    ImportOptions options;
    options.cachePath = data.scratch(QStringLiteral("import.sqlite"));
    ImportReport report;
    Sample sample;
    sample.seconds = secondsOf([&] { report = runImport({path}, options); });
    sample.bytes = jsonBytes;
    sample.processes = report.processes;
    sample.peakMB = peakMemoryMB();
    if (report.outcome != ImportReport::Outcome::Done) {
        sample.wrong = true;
        sample.notes.append(QStringLiteral("The import failed: %1").arg(report.error));
    } else if (report.processes != data.processes() || report.rejected != 0
               || report.read != report.stored + report.duplicates) {
        sample.wrong = true;
        sample.notes.append(QStringLiteral("Of %1 processes %2 are in the cache; %3 documents were rejected.")
                                .arg(data.processes())
                                .arg(report.processes)
                                .arg(report.rejected));
    }
    sample.notes.append(
        QStringLiteral("Cache: %1 MB for %2 MB of JSON.")
            .arg(number(double(sizeOf(options.cachePath)) / 1e6, 0), number(double(jsonBytes) / 1e6, 0)));
    data.scratch(QStringLiteral("import.sqlite"));
    return sample;
}

// Calls @p line for every line of the file; behind each line there is room for the parser to read on.
template <typename Line>
void forEachLine(const QString &path, Line line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw std::runtime_error("cannot read " + path.toStdString());
    constexpr std::size_t blockSize = 4 << 20;
    std::vector<char> block(blockSize + simdjson::SIMDJSON_PADDING);
    std::size_t kept = 0;
    for (;;) {
        if (kept == block.size() - simdjson::SIMDJSON_PADDING)
            block.resize(block.size() * 2);
        const qint64 got = file.read(block.data() + kept, qint64(block.size() - simdjson::SIMDJSON_PADDING - kept));
        if (got <= 0)
            break;
        const std::size_t end = kept + std::size_t(got);
        std::size_t start = 0;
        while (const void *found = std::memchr(block.data() + start, '\n', end - start)) {
            const std::size_t stop = std::size_t(static_cast<const char *>(found) - block.data());
            line(block.data() + start, stop - start);
            start = stop + 1;
        }
        kept = end - start;
        std::memmove(block.data(), block.data() + start, kept);
    }
    if (kept > 0)
        line(block.data(), kept);
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

} // namespace

Sample importCompiledGzip(const BenchData &data)
{
    return import(data, data.compiledGzip(), sizeOf(data.compiled()));
}

Sample importCompiledZip(const BenchData &data)
{
    return import(data, data.compiledZip(), sizeOf(data.compiled()));
}

Sample importCompiledTarGzip(const BenchData &data)
{
    return import(data, data.compiledTarGzip(), sizeOf(data.compiled()));
}

Sample importCompiled(const BenchData &data)
{
    return import(data, data.compiled(), sizeOf(data.compiled()));
}

Sample importReleases(const BenchData &data)
{
    return import(data, data.releases(), sizeOf(data.releases()));
}

Sample gzipOnly(const BenchData &data)
{
    Sample sample;
    sample.bytes = sizeOf(data.compiled());
    sample.processes = data.processes();
    QProcess gzip;
    gzip.setStandardOutputFile(QProcess::nullDevice());
    const QString path = data.compiledGzip();
    bool done = false;
    sample.seconds = secondsOf([&] {
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        done = gzip.waitForFinished(-1) && gzip.exitCode() == 0;
    });
    if (!done)
        sample.skipped = QStringLiteral("gzip is not there");
    return sample;
}

Sample parseOnly(const BenchData &data)
{
    Sample sample;
    const QString path = data.compiled();
    sample.bytes = sizeOf(path);
    simdjson::dom::parser parser;
    sample.seconds = secondsOf([&] {
        forEachLine(path, [&](const char *text, std::size_t size) {
            if (parser.parse(text, size, false).error() != simdjson::SUCCESS)
                sample.wrong = true;
            ++sample.processes;
        });
    });
    sample.peakMB = peakMemoryMB();
    return sample;
}

Sample sqliteLines(const BenchData &data)
{
    Sample sample;
    const QString path = data.compiled();
    sample.bytes = sizeOf(path);
    const QString file = data.scratch(QStringLiteral("lines.sqlite"));
    sample.seconds = secondsOf([&] {
        sqlite3 *database = nullptr;
        if (sqlite3_open(QFile::encodeName(file).constData(), &database) != SQLITE_OK)
            throw std::runtime_error("cannot open a database");
        execute(database, "PRAGMA journal_mode = OFF");
        execute(database, "PRAGMA synchronous = OFF");
        execute(database, "CREATE TABLE line (id INTEGER PRIMARY KEY, json TEXT NOT NULL)");
        execute(database, "BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO line (json) VALUES (?1)", -1, &insert, nullptr);
        forEachLine(path, [&](const char *text, std::size_t size) {
            sqlite3_bind_text(insert, 1, text, int(size), SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                sample.wrong = true;
            sqlite3_reset(insert);
            ++sample.processes;
        });
        sqlite3_finalize(insert);
        execute(database, "COMMIT");
        sqlite3_close(database);
    });
    sample.peakMB = peakMemoryMB();
    data.scratch(QStringLiteral("lines.sqlite"));
    return sample;
}

namespace {

Sample duckDbImport(const BenchData &data, const QString &mode)
{
    Sample sample;
    const QString source = data.compiled();
    const QJsonObject answer =
        runDuckDb({QStringLiteral("import"), mode, source, data.scratch(QStringLiteral("duck.db"))});
    data.scratch(QStringLiteral("duck.db"));
    if (answer.isEmpty()) {
        sample.skipped = QStringLiteral("not installed, skipped");
        return sample;
    }
    const QJsonObject counts = answer.value(QLatin1String("counts")).toObject();
    QStringList tables;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        tables.append(it.key() + QLatin1Char(' ') + QString::number(it.value().toInteger()));
    sample.seconds = answer.value(QLatin1String("seconds")).toDouble();
    sample.processes = counts.value(QLatin1String("process")).toInteger();
    sample.wrong = sample.processes != data.processes();
    sample.bytes = sizeOf(source);
    sample.peakMB = peakMemoryMB();
    sample.notes.append(QStringLiteral("rows: ") + tables.join(QLatin1String(", ")));
    return sample;
}

} // namespace

Sample duckDbGuessed(const BenchData &data)
{
    return duckDbImport(data, QStringLiteral("auto"));
}

Sample duckDbSchema(const BenchData &data)
{
    return duckDbImport(data, QStringLiteral("schema"));
}

} // namespace obra::bench
