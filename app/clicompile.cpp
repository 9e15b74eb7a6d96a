// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include "output/exporter.h"
#include "store/cachereader.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace obra {

int runCompileCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({ QStringLiteral("versioned"), QString() });
    int exitCode = ExitDone;
    if (!parseCommand(parser, QStringLiteral("compile"), arguments, &exitCode))
        return exitCode;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        writeError(QStringLiteral("compile: which files?"));
        return ExitUsage;
    }
    for (const QString &path : files) {
        if (!QFileInfo::exists(path)) {
            writeError(QStringLiteral("compile: there is no file “%1”").arg(path));
            return ExitUsage;
        }
    }
    // The releases of a process may lie anywhere in the files: the import gathers them in a cache of its own, with memory bounded.
    QTemporaryDir folder;
    ImportOptions options;
    options.cachePath = folder.filePath(QStringLiteral("compile.sqlite"));
    const ImportReport report = runImport(files, options);
    if (report.outcome != ImportReport::Outcome::Done) {
        writeError(report.error);
        return ExitFailure;
    }
    for (const Issue &issue : report.issues) {
        if (issue.severity == Issue::Severity::Error)
            writeError(QStringLiteral("%1: %2").arg(issue.file, issueProblem(issue)));
    }
    try {
        const CacheReader reader(options.cachePath);
        const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
        JsonArena arena;
        for (qint64 id : table->id) {
            arena.reset();
            const JsonValue document = compiledDocument(reader, Unit::Processes, id, arena, parser.isSet(QStringLiteral("versioned")));
            if (document.isMissing()) // nothing to merge, e.g. only the publisher's compiled release and --versioned
                writeError(QStringLiteral("compile: no single releases to put together: %1").arg(reader.rows(Unit::Processes, { id }).constFirst().ocid));
            else
                writeOut(toJson(document) + "\n");
        }
    } catch (const StoreError &error) {
        writeError(QString::fromUtf8(error.what()));
        return ExitFailure;
    }
    return report.rejected > 0 ? ExitRejected : ExitDone;
}

} // namespace obra
