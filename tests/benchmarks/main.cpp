// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <algorithm>
#include <stdexcept>

namespace {

using namespace obra::bench;

struct ImportCase
{
    QString name, title;
    Sample (*run)(const BenchData &);
    bool compiled = true; ///< Its MB/s can be compared with those of the import of compiled releases.
};

const QVector<ImportCase> &importCases()
{
    static const QVector<ImportCase> cases = {
        {QStringLiteral("import-gz"), QStringLiteral("Obra Abierta, compiled .jsonl.gz"), importCompiledGzip},
        {QStringLiteral("import-zip"), QStringLiteral("Obra Abierta, compiled .jsonl in .zip"), importCompiledZip},
        {QStringLiteral("import-tgz"), QStringLiteral("Obra Abierta, compiled .jsonl in .tar.gz"), importCompiledTarGzip},
        {QStringLiteral("import-plain"), QStringLiteral("Obra Abierta, compiled .jsonl"), importCompiled},
        {QStringLiteral("import-releases"), QStringLiteral("Obra Abierta, releases .jsonl, merged"), importReleases,
         false},
        {QStringLiteral("gzip"), QStringLiteral("limit: gzip -dc to nowhere"), gzipOnly},
        {QStringLiteral("parse"), QStringLiteral("limit: simdjson, parsed and forgotten"), parseOnly},
        {QStringLiteral("sqlite"), QStringLiteral("peer: SQLite, each line as one text"), sqliteLines},
        {QStringLiteral("duckdb-auto"), QStringLiteral("peer: DuckDB, read_json_auto, the same tables"), duckDbGuessed},
        {QStringLiteral("duckdb-schema"), QStringLiteral("peer: DuckDB, schema given, the same tables"), duckDbSchema},
    };
    return cases;
}

struct Settings
{
    QString folder;
    qint64 processes = 0;
    int rounds = 3;
};

// Runs a case in a process of its own.
Sample runApart(const QString &name, const Settings &settings, qint64 processes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), name, QStringLiteral("--data"), settings.folder,
                   QStringLiteral("--processes"), QString::number(processes)});
    if (!process.waitForFinished(-1))
        return Sample::fromJson({});
    const QByteArray answer = process.readAllStandardOutput();
    return Sample::fromJson(answer.mid(answer.lastIndexOf('\n', answer.size() - 2) + 1));
}

bool benchImport(const Settings &settings)
{
    const QVector<ImportCase> &cases = importCases();
    QMap<QString, QVector<Sample>> samples;
    // Round by round and not case by case: what slows the machine down for a minute then slows all of them.
    for (int round = 0; round < settings.rounds; ++round) {
        for (const ImportCase &one : cases) {
            if (round > 0 && !samples.value(one.name).constFirst().skipped.isEmpty())
                continue;
            std::fprintf(stderr, "Round %d of %d: %s\n", round + 1, settings.rounds, qPrintable(one.title));
            samples[one.name].append(runApart(one.name, settings, settings.processes));
        }
    }
    const auto secondsOf = [&samples](const QString &name) {
        QVector<double> seconds;
        for (const Sample &sample : samples.value(name))
            seconds.append(sample.seconds);
        return median(seconds);
    };
    const double reference = secondsOf(cases.constFirst().name);
    TextTable table(
        {QStringLiteral("import of %1 processes, medians of %2").arg(settings.processes).arg(settings.rounds),
         QStringLiteral("s"), QStringLiteral("[least–most]"), QStringLiteral("MB/s"), QStringLiteral("processes/s"),
         QStringLiteral("peak MB"), QStringLiteral("times the speed of the first")});
    bool good = true;
    QStringList notes;
    for (const ImportCase &one : cases) {
        const QVector<Sample> &all = samples[one.name];
        const Sample &first = all.constFirst();
        if (!first.skipped.isEmpty()) {
            table.add({one.title, first.skipped});
            good = good && !first.wrong;
            continue;
        }
        const double seconds = secondsOf(one.name);
        double least = first.seconds, most = 0, peak = 0;
        for (const Sample &sample : all) {
            least = std::min(least, sample.seconds);
            most = std::max(most, sample.seconds);
            peak = std::max(peak, sample.peakMB);
            good = good && !sample.wrong;
        }
        for (const QString &note : first.notes)
            notes.append(one.title + QLatin1String(": ") + note);
        table.add({one.title, number(seconds, 2), QStringLiteral("[%1–%2]").arg(number(least, 2), number(most, 2)),
                   number(double(first.bytes) / 1e6 / seconds), number(double(first.processes) / seconds, 0),
                   number(peak, 0), one.compiled ? number(reference / seconds, 2) : QStringLiteral("–")});
    }
    print(table.text() + QLatin1Char('\n') + notes.join(QLatin1Char('\n')) + QLatin1String("\n\n"));
    return good;
}

bool benchNotes(const QString &name, const Settings &settings, qint64 processes)
{
    const Sample sample = runApart(name, settings, processes);
    if (!sample.skipped.isEmpty())
        print(name + QLatin1String(": ") + sample.skipped + QLatin1Char('\n'));
    else
        print(sample.notes.join(QLatin1Char('\n'))
              + QStringLiteral("\nPeak memory: %1 MB\n\n").arg(number(sample.peakMB, 0)));
    return !sample.wrong;
}

int runChild(const QString &name, const BenchData &data)
{
    Sample sample;
    const auto found = std::find_if(importCases().begin(), importCases().end(),
                                    [&name](const ImportCase &one) { return one.name == name; });
    if (found != importCases().end())
        sample = found->run(data);
    else if (name == QLatin1String("filter"))
        sample = filterLatency(data);
    else if (name == QLatin1String("change"))
        sample = conditionChange(data);
    else if (name == QLatin1String("search"))
        sample = searchEverything(data);
    else
        sample = startUp(data);
    print(QString::fromUtf8(sample.toJson()) + QLatin1Char('\n'));
    return 0;
}

int runParent(const Settings &settings, qint64 stallProcesses, const QString &only)
{
    const auto wanted = [&only](const char *name) { return only.isEmpty() || only == QLatin1String(name); };
    bool good = true;
    if (wanted("import")) {
        // Made beforehand, so that no case pays for it.
        const BenchData data(settings.folder, settings.processes);
        data.compiled();
        data.compiledGzip();
        data.compiledZip();
        data.compiledTarGzip();
        data.releases();
        good = benchImport(settings) && good;
    }
    if (wanted("filter") || wanted("change") || wanted("start") || wanted("charts") || wanted("gui") || wanted("search"))
        BenchData(settings.folder, settings.processes).cache();
    if (wanted("filter"))
        good = benchNotes(QStringLiteral("filter"), settings, settings.processes) && good;
    if (wanted("change"))
        good = benchNotes(QStringLiteral("change"), settings, settings.processes) && good;
    if (wanted("start"))
        good = benchNotes(QStringLiteral("start"), settings, settings.processes) && good;
    if (wanted("charts"))
        good = benchNotes(QStringLiteral("charts"), settings, settings.processes) && good;
    if (wanted("search"))
        good = benchNotes(QStringLiteral("search"), settings, settings.processes) && good;
    if (wanted("gui"))
        good = benchNotes(QStringLiteral("gui"), settings, settings.processes) && good;
    if (wanted("map"))
        good = benchNotes(QStringLiteral("map"), settings, 0) && good;
    if (wanted("stall")) {
        BenchData(settings.folder, stallProcesses).compiled();
        good = benchNotes(QStringLiteral("stall"), settings, stallProcesses) && good;
    }
    if (!good)
        std::fprintf(stderr, "Some answers were wrong; see above.\n");
    return good ? 0 : 1;
}

// The value of "--name value" before there is an application that could parse it.
QString earlyValue(int argc, char **argv, const char *name)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], name) == 0)
            return QFile::decodeName(argv[i + 1]);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    constexpr qint64 quickProcesses = 20000, usualProcesses = 100000, gigabyteProcesses = 150000;
    try {
        if (earlyValue(argc, argv, "--child") == QLatin1String("stall")) {
            const BenchData data(earlyValue(argc, argv, "--data"), earlyValue(argc, argv, "--processes").toLongLong());
            print(QString::fromUtf8(windowStall(data, argc, argv).toJson()) + QLatin1Char('\n'));
            return 0;
        }
        if (earlyValue(argc, argv, "--child") == QLatin1String("charts")) {
            const BenchData data(earlyValue(argc, argv, "--data"), earlyValue(argc, argv, "--processes").toLongLong());
            print(QString::fromUtf8(charts(data, argc, argv).toJson()) + QLatin1Char('\n'));
            return 0;
        }
        if (earlyValue(argc, argv, "--child") == QLatin1String("gui")) {
            const BenchData data(earlyValue(argc, argv, "--data"), earlyValue(argc, argv, "--processes").toLongLong());
            print(QString::fromUtf8(clickLatency(data, argc, argv).toJson()) + QLatin1Char('\n'));
            return 0;
        }
        if (earlyValue(argc, argv, "--child") == QLatin1String("map")) {
            print(QString::fromUtf8(mapFrames(argc, argv).toJson()) + QLatin1Char('\n'));
            return 0;
        }
        const QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        parser.setApplicationDescription(QStringLiteral(
            "Measures import, filters, start, the time from a click to the repaint and the window's longest stall beside limits and peers on this machine. "
            "Times are printed and never judged; the exit code is 1 when an answer is wrong."));
        parser.addHelpOption();
        const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A fifth of the data, one round."));
        const QCommandLineOption processes(QStringLiteral("processes"),
                                           QStringLiteral("How many processes (%1).").arg(usualProcesses),
                                           QStringLiteral("N"));
        const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each import runs (3)."),
                                        QStringLiteral("N"));
        const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("import, filter, change, start, search, gui, charts, map or stall."),
                                      QStringLiteral("NAME"));
        const QCommandLineOption data(QStringLiteral("data"),
                                      QStringLiteral("Where the generated files are kept (build/bench)."),
                                      QStringLiteral("FOLDER"), QStringLiteral(OBRA_SOURCE_DIR "/build/bench"));
        QCommandLineOption child(QStringLiteral("child"), QStringLiteral("Run one case here."), QStringLiteral("CASE"));
        child.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({quick, processes, rounds, only, data, child});
        parser.process(application);

        Settings settings;
        settings.folder = parser.value(data);
        settings.processes = parser.isSet(processes) ? parser.value(processes).toLongLong()
            : parser.isSet(quick)                    ? quickProcesses
                                                     : usualProcesses;
        settings.rounds = parser.isSet(rounds) ? parser.value(rounds).toInt() : parser.isSet(quick) ? 1 : 3;
        static const QStringList names {QStringLiteral("import"), QStringLiteral("filter"), QStringLiteral("change"),
                                        QStringLiteral("start"), QStringLiteral("search"), QStringLiteral("gui"), QStringLiteral("charts"),
                                        QStringLiteral("map"), QStringLiteral("stall")};
        if (settings.processes <= 0 || settings.rounds <= 0
            || (parser.isSet(only) && !names.contains(parser.value(only)))) {
            std::fprintf(stderr, "obra-bench: see --help\n");
            return 2;
        }
        if (parser.isSet(child))
            return runChild(parser.value(child), BenchData(settings.folder, settings.processes));
        return runParent(settings, parser.isSet(quick) ? quickProcesses : gigabyteProcesses, parser.value(only));
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "obra-bench: %s\n", problem.what());
        return 3;
    }
}
