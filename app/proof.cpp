// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof.h"

#include "appearance.h"
#include "casedesk.h"
#include "casework/savedviewsdialog.h"
#include "clicommands.h"
#include "commandline.h"
#include "explore/chartdata.h"
#include "explore/unitname.h"
#include "exporting/exportdialog.h"
#include "filters/chipsbar.h"
#include "filters/facetpanel.h"
#include "filters/historylist.h"
#include "importing/importassistant.h"
#include "mainwindow.h"
#include "map/mapworkspace.h"
#include "proofcards.h"
#include "proofcharts.h"
#include "proofwindow.h"
#include "record/recordview.h"
#include "search/searchpopup.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"

#include <QMouseEvent>
#include <QKeyEvent>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>

namespace obra {

namespace {

QString money(const QString &currency, ScaledSum amount)
{
    return QStringLiteral("%1 %2").arg(valueLabel(Field::Currency, Unit::Processes, currency), formatAmount(amount));
}

void printSummary(const Session &session)
{
    QString text = QCoreApplication::translate("Proof", "Sources: %1").arg(session.sources().size()) + QLatin1Char('\n');
    for (const SourceInfo &source : session.sources())
        text += QStringLiteral("  %1 · %2 · %3\n").arg(source.file, source.publisher, source.published);
    text += QCoreApplication::translate("Proof", "Processes: %1").arg(session.info().processes) + QLatin1Char('\n');
    text += QCoreApplication::translate("Proof", "Projects: %1").arg(session.info().projects) + QLatin1Char('\n');
    for (Unit unit : { Unit::Processes, Unit::Projects }) {
        const std::shared_ptr<const ColumnTable> table = session.table(unit);
        if (!table || table->rows == 0)
            continue;
        Engine engine(table, {});
        const std::shared_ptr<const Slice> slice = engine.run(Filter());
        text += (unit == Unit::Processes ? QCoreApplication::translate("Proof", "Money of the processes (contracts, else awards):")
                                         : QCoreApplication::translate("Proof", "Money of the projects:")) + QLatin1Char('\n');
        for (const CurrencyTotal &total : slice->totals()) {
            if (total.rows > 0)
                text += QStringLiteral("  %1\n").arg(money(total.currency, total.amount));
        }
        const ChartData chart = chartData(*slice, Field::Buyer, ChartData::Measure::Amount, {}, 5);
        text += (unit == Unit::Processes ? QCoreApplication::translate("Proof", "Largest buyers:") : QCoreApplication::translate("Proof", "Largest public authorities:"))
            + QLatin1Char('\n');
        for (const ChartData::Bar &bar : chart.bars) {
            if (!bar.others && !bar.noData)
                text += QStringLiteral("  %1 · %2 (%3)\n").arg(money(chart.currency, bar.sum), bar.label).arg(bar.count);
        }
    }
    writeOut(text.toStdString());
}

/// The map's page in all its forms.
template<typename Filtered, typename Shoot>
void shootMaps(MainWindow &window, Filtered &&filtered, Shoot &&shoot)
{
    auto *explore = window.findChild<ExploreWorkspace *>();
    auto *map = window.findChild<MapWorkspace *>();
    if (!explore || !map)
        return;
    const auto shootAs = [&](MapForm form, const QString &name) {
        map->setForm(form);
        waitFor([map] { return !map->isBusy(); }, 20);
        settle();
        shoot(name);
    };
    explore->showPage(int(explore->pageTitles().indexOf(map->title())));
    filtered(Unit::Projects, QString());
    waitFor([map] { return !map->isBusy(); }, 20);
    map->view()->fitToData();
    shootAs(MapForm::Circles, QStringLiteral("map-circles"));
    shootAs(MapForm::Areas, QStringLiteral("map-areas"));
    map->setTableShown(true);
    shootAs(MapForm::Areas, QStringLiteral("map-areas-table"));
    map->setTableShown(false);
    map->setMeasure(UnitMeasure::PerThousand);
    shootAs(MapForm::Areas, QStringLiteral("map-per-thousand"));
    map->setMeasure(UnitMeasure::CostChange);
    map->setLimits(QStringLiteral("-10; 0; 10; 25"));
    shootAs(MapForm::Areas, QStringLiteral("map-cost"));
    map->setMeasure(UnitMeasure::Works);
    map->setClassing(Classing::Jenks, 5);
    shootAs(MapForm::Groups, QStringLiteral("map-groups"));
    map->setReviewShown(true);
    shootAs(MapForm::Groups, QStringLiteral("map-review"));
    map->setReviewShown(false);
    map->setColorBy(Field::Status);
    shootAs(MapForm::Points, QStringLiteral("map-points"));
    map->view()->showRect({ -80.05, 8.75, -79.35, 9.25 });
    shootAs(MapForm::Points, QStringLiteral("map-district"));
    // A lasso half drawn, as a person holds it.
    map->view()->fitToData();
    waitFor([map] { return !map->view()->isGroundPending(); }, 20);
    map->view()->setTool(MapView::Tool::Lasso);
    const QPointF middle = map->view()->rect().center();
    const auto drag = [&](QEvent::Type type, double angle) {
        const QPointF at = middle + QPointF(170 * std::cos(angle), 95 * std::sin(angle) * (1.2 + 0.3 * std::sin(3 * angle)));
        QMouseEvent event(type, at, map->view()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(map->view(), &event);
    };
    drag(QEvent::MouseButtonPress, 0);
    for (double angle = 0; angle < 5.4; angle += 0.1)
        drag(QEvent::MouseMove, angle);
    shootAs(MapForm::Points, QStringLiteral("map-lasso"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(map->view(), &escape);
    map->view()->setTool(MapView::Tool::Move);
    map->setComputedColor(PointsStyle::Computed::Delay);
    map->view()->setGraticuleShown(true);
    shootAs(MapForm::Points, QStringLiteral("map-delay"));
    map->view()->setGraticuleShown(false);
    map->view()->showRect({ -180, -60, 180, 75 });
    shootAs(MapForm::Points, QStringLiteral("map-world"));
    filtered(Unit::Projects, QStringLiteral("polygon:-80.6,8.2,-79.2,8.4,-79.1,9.5,-80.2,9.3"));
    map->view()->fitToData();
    shootAs(MapForm::Points, QStringLiteral("map-polygon"));
    filtered(Unit::Projects, QStringLiteral("palabraquenoexiste"));
    shootAs(MapForm::Circles, QStringLiteral("map-empty"));
    map->setColorBy(std::nullopt);
    explore->showPage(0);
}

/// Views to show in the list of saved views; the window's as it is now, under these names.
void saveViews(MainWindow &window, const QStringList &names)
{
    QVector<SavedView> views;
    for (const QString &name : names) {
        SavedView view;
        view.id = name;
        view.name = name;
        view.note = name;
        view.unit = QStringLiteral("processes");
        view.filter = QStringLiteral("year:2020..2023 method:open");
        view.state = window.explore()->viewState();
        QBuffer png(&view.thumbnail);
        png.open(QIODevice::WriteOnly);
        window.explore()->grab().scaled(320, 180, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&png, "PNG");
        views.append(view);
    }
    window.desk()->caseSession()->setViews(views);
}

} // namespace

int runProof(Appearance *appearance, const QString &picture, const QString &cachePath, const QStringList &files)
{
    QDir().mkpath(QFileInfo(cachePath).absolutePath());
    QFile::remove(cachePath); // the proof tells of these files only
    QTemporaryDir practice;
    const QStringList paths = files.isEmpty() ? unpackPracticeData(practice.path()) : files;
    Session session;
    session.openCache(cachePath);
    MainWindow window(&session, appearance);
    const QRect available = QApplication::primaryScreen()->availableGeometry();
    window.setGeometry(available);
    window.show();

    bool finished = false, failed = false;
    int rejected = 0;
    QObject::connect(&session, &Session::importFinished, &window, [&](const ImportReport &report) {
        finished = true;
        failed = report.outcome != ImportReport::Outcome::Done;
        rejected = static_cast<int>(report.rejected);
        if (failed)
            writeError(report.error);
        writeOut(QCoreApplication::translate("Proof", "Read %1 = stored %2 + duplicates %3 + rejected %4")
                     .arg(report.read).arg(report.stored).arg(report.duplicates).arg(report.rejected).toStdString() + "\n");
    });
    session.startImport(paths);
    if (!waitFor([&] { return finished; }, 24 * 3600) || failed || !waitFor([&] { return session.slice() != nullptr; }))
        return ExitFailure;
    printSummary(session);
    window.showScreen(MainWindow::Screen::Explore);
    settle(2500);
    if (!savePicture(&window, picture))
        return ExitFailure;
    return ExitDone;
}

int runScreenshots(Appearance *appearance, const QString &folder, const QStringList &files)
{
    QTemporaryDir home;
    const QStringList paths = files.isEmpty() ? unpackPracticeData(home.filePath(QStringLiteral("practice"))) : files;
    const QString cachePath = home.filePath(QStringLiteral("cache.sqlite"));
    Session session;
    session.openCache(cachePath);
    bool good = true;
    int pictures = 0;

    // The data are imported once, and the picture of the import's end belongs to the first round.
    bool finished = false;
    QObject::connect(&session, &Session::importFinished, qApp, [&](const ImportReport &) { finished = true; });
    session.startImport(paths);
    if (!waitFor([&] { return finished && session.slice(); }))
        return ExitFailure;

    const QSize sizes[] = { QSize(1366, 768), QSize(1920, 1080) };
    for (const QString &language : { QStringLiteral("es"), QStringLiteral("en") }) {
        for (ColorTheme theme : { ColorTheme::Light, ColorTheme::Dark }) {
            appearance->setLanguage(language);
            appearance->setTheme(theme);
            for (const QSize &size : sizes) {
                session.setUnit(Unit::Processes);
                session.setFilter(Filter());
                MainWindow window(&session, appearance);
                window.resize(size);
                window.show();
                const QString suffix = QStringLiteral("-%1-%2-%3.png").arg(language, theme == ColorTheme::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width());
                const auto shoot = [&](const QString &name) {
                    good = savePicture(&window, folder + QLatin1Char('/') + name + suffix) && good;
                    ++pictures;
                };
                const auto filtered = [&](Unit unit, const QString &text) {
                    showFiltered(session, unit, text);
                };
                settle(300);
                window.showScreen(MainWindow::Screen::Start);
                settle(300);
                shoot(QStringLiteral("start"));
                window.openFiles(paths);
                settle(300);
                shoot(QStringLiteral("import-files"));
                if (auto *assistant = window.findChild<ImportAssistant *>()) {
                    assistant->showLastReport();
                    settle(600);
                    shoot(QStringLiteral("import-report"));
                }
                window.showScreen(MainWindow::Screen::Explore);
                filtered(Unit::Processes, QString());
                settle();
                shoot(QStringLiteral("explore"));
                const QByteArray unranged = window.explore()->saveState();
                FacetArrangement ranges;
                for (const RangeField field : { RangeField::TenderDays, RangeField::TenderEnd, RangeField::Tenderers, RangeField::Amount })
                    ranges = ranges.shown(field, true).pinned(field, true);
                window.explore()->facetPanel()->setArrangement(ranges);
                window.explore()->facetPanel()->setCollapsed({});
                filtered(Unit::Processes, QStringLiteral("amount:10000..250000 deadline:2021-01-01..,none"));
                settle();
                shoot(QStringLiteral("explore-ranges"));
                window.explore()->restoreState(unranged);
                filtered(Unit::Processes, QStringLiteral("year:2020..2023 method:open -status:cancelled amount>=50000"));
                shoot(QStringLiteral("explore-filtered"));
                if (auto *action = window.findChild<QAction *>(QStringLiteral("export"))) {
                    action->trigger();
                    settle(300);
                    if (auto *dialog = window.findChild<ExportDialog *>()) {
                        good = savePicture(dialog, folder + QStringLiteral("/export") + suffix) && good;
                        ++pictures;
                        dialog->reject();
                    }
                }
                ExploreWorkspace *explore = window.explore();
                const auto shootPopup = [&](const QString &name) {
                    settle(300);
                    QWidget *popup = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
                    good = popup && savePicture(&window, folder + QLatin1Char('/') + name + suffix, popup) && good;
                    ++pictures;
                    if (popup)
                        popup->close();
                    settle(50);
                };
                explore->table()->showColumnFilter(TableColumns::Method);
                shootPopup(QStringLiteral("column-filter"));
                explore->table()->showColumnFilter(TableColumns::Amount);
                shootPopup(QStringLiteral("column-filter-amounts"));
                explore->table()->showColumnFilter(TableColumns::Title);
                shootPopup(QStringLiteral("column-filter-words"));
                explore->table()->showColumnChooser();
                shootPopup(QStringLiteral("columns"));
                explore->facetPanel()->showChooser();
                shootPopup(QStringLiteral("facet-chooser"));
                explore->showIdsDialog();
                shootPopup(QStringLiteral("only-ids"));
                // Sums, a pinned facet, a locked chip, two sort keys, a frozen column and tall rows, all at once; and back.
                const QByteArray state = explore->saveState();
                explore->facetPanel()->setCurrency(QStringLiteral("PAB"));
                explore->facetPanel()->setArrangement(FacetArrangement().pinned(Field::Supplier, true));
                FilterLocks locks;
                locks.setLocked(session.filter().conditions.first(), true);
                explore->chipsBar()->setLocks(locks);
                explore->table()->sortBy(TableColumns::Buyer, false);
                explore->table()->sortBy(TableColumns::Amount, true);
                explore->table()->setFrozenColumns(1);
                explore->table()->setRowHeight(RowHeight::Tall);
                settle();
                shoot(QStringLiteral("explore-arranged"));
                explore->restoreState(state);
                window.explore()->showHistory();
                settle(300);
                if (auto *history = window.findChild<HistoryList *>()) {
                    good = savePicture(history, folder + QStringLiteral("/history") + suffix) && good;
                    ++pictures;
                    history->close();
                }
                window.desk()->caseSession()->open(home.filePath(QStringLiteral("case.obra")));
                waitFor([&] { return window.desk()->caseSession()->isOpen(); }, 20);
                saveViews(window, { QCoreApplication::translate("Proof", "Open tenders since 2020"), QCoreApplication::translate("Proof", "Roads of the province") });
                window.desk()->editViews();
                settle(300);
                if (auto *views = window.findChild<SavedViewsDialog *>()) {
                    good = savePicture(views, folder + QStringLiteral("/saved-views") + suffix) && good;
                    ++pictures;
                    views->close();
                }
                if (auto *search = window.findChild<SearchPopup *>()) {
                    search->open();
                    search->line()->setText(QStringLiteral("construc"));
                    settle();
                    shoot(QStringLiteral("search"));
                    search->hide();
                }
                shootCards(window, session, [&](const QString &name, QWidget *dialog) {
                    good = savePicture(dialog ? dialog : &window, folder + QLatin1Char('/') + name + suffix) && good;
                    ++pictures;
                });
                filtered(Unit::Processes, QStringLiteral("palabraquenoexiste"));
                shoot(QStringLiteral("explore-empty"));
                filtered(Unit::Projects, QString());
                shoot(QStringLiteral("explore-projects"));
                good = shootCharts(window, session, shoot) && good;
                shootMaps(window, filtered, shoot);
                for (const Unit unit : { Unit::Contracts, Unit::Suppliers, Unit::Buyers }) {
                    filtered(unit, QStringLiteral("year:2019..2022 type:construction"));
                    settle(300);
                    shoot(QStringLiteral("explore-") + unitName(unit));
                }
                for (Unit unit : { Unit::Processes, Unit::Projects }) {
                    filtered(unit, unit == Unit::Processes ? QStringLiteral("has:contract has:place") : QString());
                    const std::shared_ptr<const Slice> slice = session.slice();
                    if (!slice || slice->rows().empty())
                        continue;
                    bool shown = false;
                    const auto connection = QObject::connect(&window, &MainWindow::recordShown, &window, [&shown] { shown = true; });
                    quint32 row = slice->rows().front();
                    for (quint32 candidate : slice->rows()) { // the one with most releases has most to show
                        if (slice->table().releases[candidate] > slice->table().releases[row])
                            row = candidate;
                    }
                    window.openRecord(unit, slice->table().id[row]);
                    waitFor([&shown] { return shown; }, 20);
                    QObject::disconnect(connection);
                    settle(400);
                    shoot(unit == Unit::Processes ? QStringLiteral("record-process") : QStringLiteral("record-project"));
                    window.showScreen(MainWindow::Screen::Explore);
                }
            }
        }
    }
    writeOut(QCoreApplication::translate("Proof", "%1 pictures in %2").arg(pictures).arg(folder).toStdString() + "\n");
    return good ? ExitDone : ExitFailure;
}

} // namespace obra
