// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "casedesk.h"
#include "casefile/workspacestate.h"
#include "clicommands.h"
#include "commandline.h"
#include "mainwindow.h"
#include "proof.h"
#include "proofcharts.h"
#include "store/cachewriter.h"
#include "workspacekeeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("obra-abierta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OBRA_VERSION));
    QCoreApplication::setOrganizationName(QString());
}

int runWindow(int argc, char **argv)
{
    using namespace obra;
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Obra Abierta"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.obra_abierta.ObraAbierta"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/obra-abierta.svg")));

    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("cache"), QString(), QStringLiteral("file") }, { QStringLiteral("lang"), QString(), QStringLiteral("code") },
                        { QStringLiteral("unit"), QString(), QStringLiteral("unit") }, { QStringLiteral("filter"), QString(), QStringLiteral("text") },
                        { QStringLiteral("reset-settings"), QString() },
                        { QStringLiteral("proof"), QString(), QStringLiteral("png") }, { QStringLiteral("screenshots"), QString(), QStringLiteral("folder") },
                        { QStringLiteral("only"), QString(), QStringLiteral("charts") } });
    if (!parser.parse(QCoreApplication::arguments())) {
        fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return ExitUsage;
    }
    QSettings settings = openSettings();
    if (parser.isSet(QStringLiteral("reset-settings")))
        settings.clear();
    Appearance appearance;
    appearance.setTheme(static_cast<ColorTheme>(std::clamp(settings.value(QStringLiteral("theme"), 0).toInt(), 0, 2)));
    appearance.setLanguage(parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang"))
                                                                : settings.value(QStringLiteral("language"), Appearance::systemLanguage()).toString());
    QStringList files;
    for (const QString &file : parser.positionalArguments()) {
        if (!QFileInfo::exists(file)) {
            fprintf(stderr, "%s\n", qPrintable(QCoreApplication::translate("Main", "There is no file “%1”.").arg(file)));
            return ExitUsage;
        }
        files.append(QFileInfo(file).absoluteFilePath());
    }
    std::optional<Unit> unit;
    if (parser.isSet(QStringLiteral("unit"))) {
        unit = unitFromName(parser.value(QStringLiteral("unit")));
        if (!unit) {
            writeError(QCoreApplication::translate("Main", "There is no unit “%1”.").arg(parser.value(QStringLiteral("unit"))));
            return ExitUsage;
        }
    }
    std::optional<Filter> filter;
    if (parser.isSet(QStringLiteral("filter"))) {
        FilterTextError error;
        filter = parseFilter(parser.value(QStringLiteral("filter")), &error);
        if (error.isError()) {
            writeError(QCoreApplication::translate("Main", "The filter is wrong at character %1: %2").arg(error.position + 1).arg(error.message));
            return ExitUsage;
        }
    }
    const QString cachePath = parser.isSet(QStringLiteral("cache")) ? QFileInfo(parser.value(QStringLiteral("cache"))).absoluteFilePath() : defaultCachePath();
    QDir().mkpath(QFileInfo(cachePath).absolutePath());
    CacheWriter::removeStale(cachePath); // what a killed import left
    if (parser.isSet(QStringLiteral("proof")))
        return runProof(&appearance, parser.value(QStringLiteral("proof")), cachePath, files);
    if (parser.isSet(QStringLiteral("screenshots")))
        return parser.value(QStringLiteral("only")) == QLatin1String("charts") ? runChartScreenshots(&appearance, parser.value(QStringLiteral("screenshots")), files)
                                                                              : runScreenshots(&appearance, parser.value(QStringLiteral("screenshots")), files);

    const QString statePath = workspaceStatePath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/workspaces"), cachePath);
    if (parser.isSet(QStringLiteral("reset-settings")))
        resetWorkspaceState(statePath); // case file and caches stay as they are
    Session session;
    session.openCache(cachePath);
    MainWindow window(&session, &appearance);
    WorkspaceKeeper keeper(&session, &window, statePath);
    if (filter || unit) {
        QObject::connect(&keeper, &WorkspaceKeeper::restored, &window, [&] { // goes on from where the last time ended
            if (unit)
                session.setUnit(*unit);
            if (filter)
                session.setFilter(*filter);
            window.showScreen(MainWindow::Screen::Explore);
        });
    }
    window.show();
    const bool hasCase = std::any_of(files.begin(), files.end(), [](const QString &file) { return file.endsWith(QLatin1String(".obra"), Qt::CaseInsensitive); });
    if (!hasCase)
        window.desk()->openUsual();
    if (!files.isEmpty())
        window.openFiles(files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (obra::isCommandLine(arguments)) {
        const QCoreApplication application(argc, argv); // no display, no GUI start-up
        return obra::runCommandLine(arguments);
    }
    // A mistyped command must not need a display to be told so.
    if (!arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-')) && !QFileInfo::exists(arguments.first())) {
        fprintf(stderr, "There is no command and no file “%s”. Try: obra-abierta --help\n", qPrintable(arguments.first()));
        return obra::ExitUsage;
    }
    return runWindow(argc, argv);
}
