// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include <QFileInfo>
#include <QLocale>

#include <atomic>
#include <chrono>
#include <csignal>
#include <stop_token>
#include <thread>

namespace obra {

namespace {

std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    interrupted = true; // Ctrl+C cancels: the cache stays as it was
}

} // namespace

std::string importReportJson(const ImportReport &report)
{
    JsonText json;
    json.object();
    json.array("sources");
    for (const SourceInfo &source : report.sources) {
        json.object().string("file", source.file).string("sha256", source.sha256).number("bytes", source.bytes).string("kind", source.kind)
            .string("publisher", source.publisher).string("published", source.published).string("license", source.license)
            .string("encoding", source.encoding).number("read", source.read).number("stored", source.stored)
            .number("duplicates", source.duplicates).number("rejected", source.rejected).end();
    }
    json.end();
    json.number("read", report.read).number("stored", report.stored).number("duplicates", report.duplicates).number("rejected", report.rejected);
    json.object("issues").number("error", report.errors).number("warning", report.warnings).number("info", report.infos).end();
    json.number("releases", report.releases).number("processes", report.processes).number("projects", report.projects)
        .number("contracts", report.contracts).number("awards", report.awards);
    json.real("seconds", report.seconds).real("megabytesPerSecond", report.megabytesPerSecond).real("peakMemoryMB", report.peakMemoryMB);
    if (report.outcome != ImportReport::Outcome::Done)
        json.string("error", report.outcome == ImportReport::Outcome::Cancelled ? QStringLiteral("cancelled") : report.error);
    return json.take() + "\n";
}

int runImportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("cache"), QString(), QStringLiteral("file") }, { QStringLiteral("json"), QString() },
                        { QStringLiteral("new"), QString() }, { QStringLiteral("quiet"), QString() } });
    int exitCode = ExitDone;
    if (!parseCommand(parser, QStringLiteral("import"), arguments, &exitCode))
        return exitCode;
    if (parser.positionalArguments().isEmpty()) {
        writeError(QStringLiteral("import: which files? Try: obra-abierta import data.json.gz"));
        return ExitUsage;
    }
    ImportOptions options;
    options.cachePath = parser.isSet(QStringLiteral("cache")) ? parser.value(QStringLiteral("cache")) : defaultCachePath();
    options.keepExisting = !parser.isSet(QStringLiteral("new"));
    for (const QString &path : parser.positionalArguments()) {
        if (!QFileInfo::exists(path)) {
            writeError(QStringLiteral("import: there is no file “%1”").arg(path));
            return ExitUsage;
        }
    }

    std::stop_source stop;
    const auto previous = std::signal(SIGINT, onInterrupt);
    std::jthread watcher([&stop](std::stop_token done) {
        while (!done.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (interrupted)
            stop.request_stop();
    });
    const bool quiet = parser.isSet(QStringLiteral("quiet"));
    const ImportReport report = runImport(parser.positionalArguments(), options, stop.get_token(), [quiet](const ImportProgress &progress) {
        if (quiet)
            return;
        static const char *const phases[] = { "preparing", "reading", "compiling", "finishing", "done" };
        const QLocale locale = QLocale::c();
        writeError(QStringLiteral("%1 %2% %3 of %4, %5 documents, %6")
                       .arg(QLatin1String(phases[static_cast<int>(progress.phase)])).arg(progress.percent)
                       .arg(locale.formattedDataSize(progress.bytesDone), locale.formattedDataSize(progress.bytesTotal))
                       .arg(progress.read).arg(progress.file));
    });
    std::signal(SIGINT, previous);

    for (std::size_t i = 0; i < report.issues.size() && i < 20; ++i) {
        const Issue &issue = report.issues[i];
        writeError(QStringLiteral("%1: %2%3: %4 %5").arg(issueSeverityName(issue.severity), issue.file,
            issue.line >= 0 ? QStringLiteral(":%1").arg(issue.line) : QString(), issueProblem(issue), issueAction(issue)));
    }
    if (report.issues.size() > 20)
        writeError(QStringLiteral("… and %1 more notes; all of them are in the cache").arg(report.issues.size() - 20));
    if (parser.isSet(QStringLiteral("json")))
        writeOut(importReportJson(report));
    else
        writeOut(QStringLiteral("read %1 = stored %2 + duplicates %3 + rejected %4\nprocesses %5, projects %6, contracts %7, awards %8\n%9 s\n")
                     .arg(report.read).arg(report.stored).arg(report.duplicates).arg(report.rejected).arg(report.processes).arg(report.projects)
                     .arg(report.contracts).arg(report.awards).arg(report.seconds, 0, 'f', 1).toStdString());
    if (report.outcome != ImportReport::Outcome::Done) {
        writeError(report.outcome == ImportReport::Outcome::Cancelled ? QStringLiteral("cancelled; the cache is as it was") : report.error);
        return ExitFailure;
    }
    return report.rejected > 0 ? ExitRejected : ExitDone;
}

} // namespace obra
