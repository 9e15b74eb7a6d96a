// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include "store/cachereader.h"

#include <QFileInfo>

namespace obra {

namespace {

void writeMerges(JsonText &json, const char *name, const QVector<OrganizationMerge> &merges)
{
    json.array(name);
    for (const OrganizationMerge &merge : merges) {
        json.object().string("name", merge.label).number("rows", merge.rows).array("spellings");
        for (const OrganizationMerge::Spelling &spelling : merge.spellings) {
            json.object().string("name", spelling.spelling.name).string("identifier", spelling.spelling.identifier)
                .number("rows", spelling.rows).array("because");
            if (spelling.byIdentifier)
                json.string(nullptr, QStringLiteral("identifier"));
            if (spelling.byName)
                json.string(nullptr, QStringLiteral("name"));
            json.end().end();
        }
        json.end().end();
    }
    json.end();
}

} // namespace

int runInfoCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("cache"), QString(), QStringLiteral("file") }, { QStringLiteral("json"), QString() },
                        { QStringLiteral("merges"), QString() } });
    int exitCode = ExitDone;
    if (!parseCommand(parser, QStringLiteral("info"), arguments, &exitCode))
        return exitCode;
    if (!parser.positionalArguments().isEmpty()) {
        writeError(QStringLiteral("info: “%1” is not an option; the cache goes behind --cache").arg(parser.positionalArguments().first()));
        return ExitUsage;
    }
    const QString cachePath = parser.isSet(QStringLiteral("cache")) ? parser.value(QStringLiteral("cache")) : defaultCachePath();
    if (!QFileInfo::exists(cachePath)) {
        writeError(QStringLiteral("info: there is no cache “%1”").arg(cachePath));
        return ExitFailure;
    }
    try {
        const CacheReader reader(cachePath, readKeptApart(keptApartPath(cachePath)));
        const CacheInfo info = reader.info();
        JsonText json;
        json.object().string("cache", QFileInfo(cachePath).absoluteFilePath()).number("bytes", info.bytes).number("processes", info.processes)
            .number("projects", info.projects).number("releases", info.releases).number("contracts", info.contracts).number("awards", info.awards)
            .number("transactions", info.payments).number("milestones", info.milestones).number("documents", info.documents)
            .number("organizations", info.organizations).number("issues", info.issues);
        const char *const columnBytes[] = { "processColumnBytes", "projectColumnBytes", "contractColumnBytes" };
        const char *const withCoordinates[] = { "processesWithCoordinates", "projectsWithCoordinates", "contractsWithCoordinates" };
        for (Unit unit : storedUnits) {
            const std::shared_ptr<const ColumnTable> table = reader.columns(unit);
            json.number(columnBytes[int(unit)], table->memoryBytes());
            qint64 withPoint = 0;
            for (quint32 row = 0; row < table->rows; ++row)
                withPoint += table->points.offsets[row + 1] > table->points.offsets[row];
            json.number(withCoordinates[int(unit)], withPoint);
        }
        json.array("sources");
        for (const SourceInfo &source : reader.sources()) {
            json.object().string("file", source.file).string("sha256", source.sha256).number("bytes", source.bytes).string("kind", source.kind)
                .string("publisher", source.publisher).string("published", source.published).string("license", source.license)
                .string("publicationPolicy", source.publicationPolicy).string("uri", source.uri).string("version", source.version)
                .string("encoding", source.encoding).string("imported", source.imported.toString(Qt::ISODate)).number("read", source.read)
                .number("stored", source.stored).number("duplicates", source.duplicates).number("rejected", source.rejected).end();
        }
        json.end();
        if (parser.isSet(QStringLiteral("merges"))) {
            writeMerges(json, "merges", reader.merges());
            writeMerges(json, "keptApart", reader.keptApart());
        }
        writeOut(json.take() + "\n");
    } catch (const StoreError &error) {
        writeError(QStringLiteral("info: “%1”: %2").arg(cachePath, QString::fromUtf8(error.what())));
        return ExitFailure;
    }
    return ExitDone;
}

} // namespace obra
