// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorpractice.h"
#include "support/generatorscale.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <optional>
#include <stdexcept>

namespace {

namespace generator = obra::generator;

constexpr int wrongUse = 2;
constexpr int failure = 3;

std::optional<generator::Form> formOf(const QString &name)
{
    if (name == QLatin1String("compiled-lines"))
        return generator::Form::CompiledLines;
    if (name == QLatin1String("release-lines"))
        return generator::Form::ReleaseLines;
    if (name == QLatin1String("release-package"))
        return generator::Form::ReleasePackage;
    if (name == QLatin1String("records"))
        return generator::Form::Records;
    return std::nullopt;
}

// "a/b.jsonl.gz" → "a/b-projects.json.gz": where projects go when processes are written too.
QString besides(const QString &path)
{
    const QFileInfo info(path);
    const QString ending = path.endsWith(QLatin1String(".gz")) ? QStringLiteral(".json.gz") : QStringLiteral(".json");
    return info.dir().filePath(info.baseName() + QLatin1String("-projects") + ending);
}

int writePracticeData(const QString &folder, QTextStream &out)
{
    if (!QDir().mkpath(folder))
        throw std::runtime_error("cannot make the folder");
    const generator::PracticeSummary summary = generator::writePractice(folder);
    out << summary.processes << " processes in " << summary.releases << " releases, " << summary.projects
        << " projects\n";
    return 0;
}

int writeScale(const generator::ScaleOptions &options, const QString &path, QTextStream &out)
{
    const auto report = [&out](const QString &file, const char *what, const generator::ScaleSummary &summary) {
        out << file << ": " << summary.documents << ' ' << what << ", " << summary.bytes << " bytes of JSON\n";
    };
    if (options.processes > 0)
        report(path, "documents", generator::writeProcesses(options, path));
    if (options.projects > 0) {
        const QString file = options.processes > 0 ? besides(path) : path;
        report(file, "projects", generator::writeProjects(options, file));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout), err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes invented open contracting data: the practice data, or files of any size for the benchmarks."));
    parser.addHelpOption();
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      QStringLiteral("Write the practice data into FOLDER."), QStringLiteral("FOLDER"));
    const QCommandLineOption processes(QStringLiteral("processes"), QStringLiteral("How many contracting processes."),
                                       QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption projects(
        QStringLiteral("projects"),
        QStringLiteral("How many OC4IDS projects; beside processes they go into a file of their own."),
        QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Another number gives other data (1)."),
                                  QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption form(QStringLiteral("form"),
                                  QStringLiteral("compiled-lines, release-lines, release-package or records."),
                                  QStringLiteral("FORM"), QStringLiteral("compiled-lines"));
    const QCommandLineOption output(QStringLiteral("output"),
                                    QStringLiteral("The file to write; compressed when its name ends in .gz."),
                                    QStringLiteral("FILE"));
    parser.addOptions({practice, processes, projects, seed, form, output});
    parser.process(app);
    try {
        if (parser.isSet(practice))
            return writePracticeData(parser.value(practice), out);
        bool numbers[3] = {};
        generator::ScaleOptions options;
        options.processes = parser.value(processes).toLongLong(&numbers[0]);
        options.projects = parser.value(projects).toLongLong(&numbers[1]);
        options.seed = parser.value(seed).toULongLong(&numbers[2]);
        const std::optional<generator::Form> chosen = formOf(parser.value(form));
        constexpr qint64 most = 1000000000;
        const bool sensible = options.processes >= 0 && options.processes <= most && options.projects >= 0
            && options.projects <= most && options.processes + options.projects > 0;
        if (!numbers[0] || !numbers[1] || !numbers[2] || !chosen || !sensible || !parser.isSet(output)) {
            err << "obra-generate: give --practice FOLDER, or --processes N (or --projects N) and --output FILE; see "
                   "--help\n";
            return wrongUse;
        }
        options.form = *chosen;
        return writeScale(options, parser.value(output), out);
    } catch (const std::exception &problem) {
        err << "obra-generate: " << problem.what() << '\n';
        return failure;
    }
}
