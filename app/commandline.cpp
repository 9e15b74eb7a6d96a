// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "clicommands.h"
#include "store/unitfields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

namespace obra {

namespace {

const char usage[] =
    "Usage: obra-abierta [FILES…]                         open the window (and import FILES)\n"
    "       obra-abierta import [--cache FILE] [--json] [--new] FILES…\n"
    "       obra-abierta query --cache FILE [--unit processes|projects|contracts|suppliers|buyers]\n"
    "                          [--filter TEXT] [--facet NAME]…\n"
    "                          [--sum amount] [--rows N] [--sort [-]COLUMN] [--columns A,B] [--currency CODE] [--json]\n"
    "                          [--boundaries FILE[::ATTRIBUTE]]…  areas for within:FILENAME,AREA; also with export\n"
    "       obra-abierta compile [--versioned] FILES…     one compiled (versioned) release a line\n"
    "       obra-abierta export --cache FILE --unit UNIT [--filter TEXT] --format csv|json|xlsx|ods|geojson|kml|gpkg|csv-places --output FILE\n"
    "                          [--columns A,B] [--sort [-]COLUMN] [--currency CODE] [--separator comma|semicolon|tab] [--titles]\n"
    "       obra-abierta info --cache FILE [--merges] [--json]\n"
    "       obra-abierta --help | --version\n"
    "\n"
    "Window options: --cache FILE, --lang es|en, --unit UNIT, --filter TEXT,\n"
    "                --reset-settings (a clean start: settings and layout as at first; data and case files stay).\n"
    "A case file (.obra) among FILES is opened.\n"
    "Exit codes: 0 done, 1 something was rejected, 2 wrong use, 3 failure.\n"
    "A filter is text such as: year:2019..2023 buyer:\"Ministerio de Obras Públicas\" method:open,selective amount>=100000 -status:cancelled puente\n";

const QStringList commandNames { QStringLiteral("import"), QStringLiteral("query"), QStringLiteral("compile"), QStringLiteral("export"), QStringLiteral("info") };

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString first = arguments.first();
    return commandNames.contains(first) || first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")
        || first == QLatin1String("--version") || first == QLatin1String("-v");
}

int runCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1String("import"))
        return runImportCommand(rest);
    if (command == QLatin1String("query"))
        return runQueryCommand(rest);
    if (command == QLatin1String("compile"))
        return runCompileCommand(rest);
    if (command == QLatin1String("export"))
        return runExportCommand(rest);
    if (command == QLatin1String("info"))
        return runInfoCommand(rest);
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        writeOut("obra-abierta " OBRA_VERSION "\n");
        return ExitDone;
    }
    writeOut(usage);
    return ExitDone;
}

QString defaultCachePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/cache.sqlite");
}

QStringList unpackPracticeData(const QString &folder)
{
    QDir().mkpath(folder);
    QStringList paths;
    const QDir practice(QStringLiteral(":/practice"));
    for (const QString &name : practice.entryList(QDir::Files, QDir::Name)) {
        const QString path = folder + QLatin1Char('/') + name;
        QFile::remove(path);
        if (QFile::copy(practice.filePath(name), path)) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            paths.append(path);
        }
    }
    return paths;
}

void writeOut(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

void writeError(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

bool parseCommand(QCommandLineParser &parser, const QString &command, const QStringList &arguments, int *exitCode)
{
    parser.addOption({ { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Show this help.") });
    if (!parser.parse(QStringList(QStringLiteral("obra-abierta ") + command) + arguments)) {
        writeError(parser.errorText());
        writeError(QStringLiteral("Try: obra-abierta --help"));
        *exitCode = ExitUsage;
        return false;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        writeOut(usage);
        *exitCode = ExitDone;
        return false;
    }
    return true;
}

void noteUnasked(const QString &command, const Slice &slice, Unit unit)
{
    for (const QString &value : slice.unknownValues())
        writeError(QStringLiteral("%1: note: no record has the value “%2”").arg(command, value));
    for (const Condition &condition : slice.passedOver().conditions)
        writeError(QStringLiteral("%1: note: not asked of %2, which do not have it: %3").arg(command, unitName(unit), filterText(Filter { { condition } })));
}

Engine engineOver(const CacheReader &reader, Unit asked)
{
    const Unit unit = rowsUnit(asked);
    return Engine(
        reader.columns(unit),
        [&reader](const QStringList &words, const QStringList &phrases, std::stop_token stop) { return reader.search(words, phrases, stop); },
        [&reader, unit](const QStringList &ids, std::stop_token stop) { return reader.find(unit, ids, stop); });
}

} // namespace obra
