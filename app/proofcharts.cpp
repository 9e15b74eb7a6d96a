// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofcharts.h"

#include "appearance.h"
#include "charts/chartcard.h"
#include "charts/chartsview.h"
#include "charts/pinnedcharts.h"
#include "clicommands.h"
#include "commandline.h"
#include "mainwindow.h"
#include "proofwindow.h"
#include "table/exploreworkspace.h"

#include <QTemporaryDir>

namespace obra {

namespace {

/// The other forms of a chart that look different, by a word for each.
QVector<QPair<QString, ChartRequest>> formsOf(ChartRequest request)
{
    QVector<QPair<QString, ChartRequest>> forms;
    const auto add = [&](const char *name) { forms.append({ QLatin1String(name), request }); };
    switch (request.kind) {
    case ChartKind::Time:
        request.split = Field::Method;
        request.measure = ChartMeasure::Amount;
        add("split");
        request.split.reset();
        request.step = TimeStep::Month;
        request.measure = ChartMeasure::Count;
        add("months");
        request.range = RangeField::Award;
        add("awards");
        request.cumulative = true;
        add("cumulative");
        break;
    case ChartKind::Who:
        request.field = Field::Supplier;
        request.measure = ChartMeasure::Amount;
        add("suppliers");
        break;
    case ChartKind::Concentration:
        request.form = ChartForm::Second;
        add("second");
        request.form = ChartForm::Third;
        request.measure = ChartMeasure::Amount;
        add("third");
        break;
    case ChartKind::Competition:
        request.form = ChartForm::Second;
        add("second");
        request.field = Field::Buyer;
        add("buyers");
        break;
    case ChartKind::Distribution:
    case ChartKind::Gantt:
        request.form = ChartForm::Second;
        add("second");
        break;
    case ChartKind::Phases:
        request.form = ChartForm::Second;
        add("second");
        request.form = ChartForm::Third;
        add("third");
        break;
    case ChartKind::HeatMap:
    case ChartKind::Pivot:
        request.acrossMonths = request.kind == ChartKind::HeatMap;
        request.measure = ChartMeasure::Amount;
        add("amount");
        break;
    default:
        break;
    }
    return forms;
}

} // namespace

bool shootCharts(MainWindow &window, Session &session, const std::function<void(const QString &)> &shoot)
{
    auto *explore = window.findChild<ExploreWorkspace *>();
    auto *charts = window.findChild<ChartsView *>();
    if (!explore || !charts)
        return false;
    explore->showPage(int(explore->pageTitles().indexOf(charts->title())));
    showFiltered(session, Unit::Processes, {});
    const auto take = [&](const ChartRequest &request, const QString &name) {
        charts->showRequest(request);
        waitFor([&] { return !charts->card()->isWaiting(); }, 20);
        settle(150);
        shoot(QStringLiteral("charts-") + name);
    };
    const auto nameOf = [](const ChartRequest &request) { return toJson(request)[QStringLiteral("kind")].toString(); };
    const auto usual = [charts](ChartKind kind) {
        charts->setKind(kind);
        return charts->card()->request();
    };
    for (const ChartKind kind : chartKinds()) {
        const ChartRequest request = usual(kind);
        take(request, nameOf(request));
        for (const auto &[name, form] : formsOf(request))
            take(form, nameOf(request) + QLatin1Char('-') + name);
        charts->showRequest(request);
    }
    const std::shared_ptr<const ColumnTable> projects = session.table(Unit::Projects);
    if (projects && projects->rows > 0) {
        showFiltered(session, Unit::Projects, {});
        for (const ChartKind kind : { ChartKind::Phases, ChartKind::Scatter, ChartKind::Gantt })
            take(usual(kind), nameOf(usual(kind)) + QStringLiteral("-projects"));
    }
    showFiltered(session, Unit::Processes, QStringLiteral("year:2020..2021"));
    take(usual(ChartKind::Time), QStringLiteral("filtered"));
    showFiltered(session, Unit::Processes, QStringLiteral("palabraquenoexiste"));
    for (const ChartKind kind : chartKinds())
        take(usual(kind), nameOf(usual(kind)) + QStringLiteral("-empty"));
    showFiltered(session, Unit::Processes, {});
    for (const ChartKind kind : { ChartKind::Competition, ChartKind::Scatter })
        explore->pinChart(usual(kind));
    explore->showPage(0);
    settle();
    shoot(QStringLiteral("charts-pinned"));
    explore->pins()->restoreState({});
    return true;
}

int runChartScreenshots(Appearance *appearance, const QString &folder, const QStringList &files)
{
    QTemporaryDir home;
    const QStringList paths = files.isEmpty() ? unpackPracticeData(home.filePath(QStringLiteral("practice"))) : files;
    Session session;
    session.openCache(home.filePath(QStringLiteral("cache.sqlite")));
    bool finished = false, good = true;
    QObject::connect(&session, &Session::importFinished, &session, [&](const ImportReport &) { finished = true; });
    session.startImport(paths);
    if (!waitFor([&] { return finished && session.slice(); }))
        return ExitFailure;
    int pictures = 0;
    for (const QString &language : { QStringLiteral("es"), QStringLiteral("en") }) {
        for (const ColorTheme theme : { ColorTheme::Light, ColorTheme::Dark }) {
            appearance->setLanguage(language);
            appearance->setTheme(theme);
            session.setUnit(Unit::Processes);
            session.setFilter(Filter());
            MainWindow window(&session, appearance);
            window.resize(1366, 768);
            window.show();
            window.showScreen(MainWindow::Screen::Explore);
            settle(300);
            good = shootCharts(window, session, [&](const QString &name) {
                const QString suffix = QStringLiteral("-%1-%2.png").arg(language, theme == ColorTheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                good = savePicture(&window, folder + QLatin1Char('/') + name + suffix) && good;
                ++pictures;
            }) && good;
        }
    }
    writeOut(QCoreApplication::translate("Proof", "%1 pictures in %2").arg(pictures).arg(folder).toStdString() + "\n");
    return good ? ExitDone : ExitFailure;
}

} // namespace obra
