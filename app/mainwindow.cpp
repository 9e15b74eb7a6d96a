// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearance.h"
#include "casedesk.h"
#include "charts/chartcard.h"
#include "charts/chartsview.h"
#include "commandline.h"
#include "exporting/exportbar.h"
#include "importing/dropoverlay.h"
#include "importing/importassistant.h"
#include "importing/importtext.h"
#include "importing/messagebar.h"
#include "map/mapworkspace.h"
#include "quality/qualityview.h"
#include "record/recordview.h"
#include "searchdesk.h"
#include "start/startpage.h"
#include "table/exploreworkspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace obra {

MainWindow::MainWindow(Session *session, Appearance *appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_start = new StartPage;
    m_assistant = new ImportAssistant(session);
    m_explore = new ExploreWorkspace(session);
    auto *charts = new ChartsView(session);
    m_explore->addView(charts);
    connect(charts->card(), &ChartCard::exportFinished, this, [this](const QString &notice, const QString &problem) {
        if (problem.isEmpty())
            m_messages->showMessage(MessageBar::Kind::Information, notice);
        else
            m_messages->showMessage(MessageBar::Kind::Error, problem);
    });
    m_map = new MapWorkspace;
    m_explore->addView(m_map);
    m_explore->addView(new QualityView);
    m_record = new RecordView;
    m_screens = new QStackedWidget;
    m_screens->setObjectName(QStringLiteral("screens"));
    for (QWidget *screen : { static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_assistant), static_cast<QWidget *>(m_explore),
                             static_cast<QWidget *>(m_record) })
        m_screens->addWidget(screen); // in the order of Screen
    m_messages = new MessageBar;
    m_desk = new CaseDesk(session, m_explore, m_messages, this);
    m_exportBar = new ExportBar;
    m_search = new SearchDesk(session, this);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_exportBar);
    layout->addWidget(m_screens, 1);
    setCentralWidget(central);

    m_sourceLabel = new QLabel;
    m_sourceLabel->setObjectName(QStringLiteral("sourceLabel"));
    m_sourceLabel->setTextFormat(Qt::PlainText); // file and publisher are as somebody else wrote them
    m_sourceLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sourceLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long file name must not decide how wide the window is
    m_taskLabel = new QLabel;
    statusBar()->addWidget(m_sourceLabel, 1);
    statusBar()->addPermanentWidget(m_taskLabel);

    makeActions();
    connectSession();
    retranslate();
    restoreSettings();
    if (m_session->isOpen())
        m_start->setCache(m_session->info(), m_session->sources());
    showScreen(Screen::Start);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addAction(QMenu *menu, const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    m_actions.insert(QLatin1String(name), action);
    menu->addAction(action);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_editMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_dataMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());

    connect(addAction(m_fileMenu, "open", QKeySequence::Open), &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(addAction(m_fileMenu, "openFolder"), &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(addAction(m_fileMenu, "practice"), &QAction::triggered, this, &MainWindow::openPracticeData);
    m_fileMenu->addSeparator();
    m_desk->addFileActions(m_fileMenu);
    m_fileMenu->addSeparator();
    connect(addAction(m_fileMenu, "export", QKeySequence(QStringLiteral("Ctrl+E"))), &QAction::triggered, this, &MainWindow::exportSlice);
    m_fileMenu->addSeparator();
    connect(addAction(m_fileMenu, "quit", QKeySequence::Quit), &QAction::triggered, this, &QWidget::close);

    connect(addAction(m_editMenu, "undo", QKeySequence::Undo), &QAction::triggered, m_session, &Session::undo);
    connect(addAction(m_editMenu, "redo", QKeySequence::Redo), &QAction::triggered, m_session, &Session::redo);
    m_actions[QStringLiteral("redo")]->setShortcuts({ QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) });
    connect(addAction(m_editMenu, "history", QKeySequence(QStringLiteral("Ctrl+H"))), &QAction::triggered, this, [this] {
        showScreen(Screen::Explore);
        m_explore->showHistory();
    });
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_search->action());
    connect(addAction(m_editMenu, "filter", QKeySequence(QStringLiteral("Ctrl+L"))), &QAction::triggered, this, [this] {
        showScreen(Screen::Explore);
        m_explore->focusFilter();
    });
    connect(addAction(m_editMenu, "clear", QKeySequence(QStringLiteral("Ctrl+Shift+L"))), &QAction::triggered, m_explore, &ExploreWorkspace::clearFilter);
    connect(addAction(m_editMenu, "onlyIds"), &QAction::triggered, this, [this] {
        showScreen(Screen::Explore);
        m_explore->showIdsDialog();
    });

    connect(addAction(m_viewMenu, "home", QKeySequence(QStringLiteral("Alt+Home"))), &QAction::triggered, this, [this] { showScreen(Screen::Start); });
    connect(addAction(m_viewMenu, "explore"), &QAction::triggered, this, [this] { showScreen(Screen::Explore); });
    const int pages = int(m_explore->pageTitles().size());
    for (int page = 0; page < pages; ++page) {
        QAction *action = addAction(m_viewMenu, qPrintable(QStringLiteral("page%1").arg(page)), QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)));
        connect(action, &QAction::triggered, this, [this, page] {
            showScreen(Screen::Explore);
            m_explore->showPage(page);
        });
        m_pages.append(action);
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_desk->viewsMenu());
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const char *code : { "es", "en" }) {
        QAction *action = addAction(m_languageMenu, code);
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_appearance->setLanguage(QLatin1String(code));
            openSettings().setValue(QStringLiteral("language"), QLatin1String(code));
        });
    }
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    const std::pair<const char *, ColorTheme> themes[] = { { "themeSystem", ColorTheme::System }, { "themeLight", ColorTheme::Light }, { "themeDark", ColorTheme::Dark } };
    for (const auto &[name, theme] : themes) {
        QAction *action = addAction(m_themeMenu, name);
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            m_appearance->setTheme(theme);
            openSettings().setValue(QStringLiteral("theme"), static_cast<int>(theme));
        });
    }

    connect(addAction(m_dataMenu, "report"), &QAction::triggered, this, [this] {
        m_assistant->showLastReport(); // while an import runs: how far it is
        showScreen(Screen::Import);
    });
    connect(addAction(m_helpMenu, "keys", QKeySequence(QKeySequence::HelpContents)), &QAction::triggered, this, &MainWindow::showKeys);
    connect(addAction(m_helpMenu, "about"), &QAction::triggered, this, &MainWindow::showAbout);

    m_toolBar = QMainWindow::addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (const char *name : { "home", "explore", "open", "undo", "redo", "export", "report" })
        m_toolBar->addAction(m_actions[QLatin1String(name)]);
    m_toolBar->addAction(m_search->action());
    m_toolBar->addAction(m_desk->viewsMenu()->menuAction());
    auto *views = static_cast<QToolButton *>(m_toolBar->widgetForAction(m_desk->viewsMenu()->menuAction()));
    views->setObjectName(QStringLiteral("viewsButton"));
    views->setPopupMode(QToolButton::InstantPopup);
    views->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::historyChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::cacheOpened, this, [this] {
        m_start->setCache(m_session->info(), m_session->sources());
        updateActions();
    });
    connect(m_session, &Session::importStarted, this, &MainWindow::updateActions);
    connect(m_session, &Session::cacheFailed, this, [this](const QString &problem) {
        if (!m_session->isOpen())
            m_start->clearCache();
        updateActions();
        m_messages->showMessage(MessageBar::Kind::Error, problem);
    });
    connect(m_session, &Session::importProgressed, this, [this](const ImportProgress &progress) {
        m_taskLabel->setText(tr("Importing… %1 %").arg(progress.percent));
    });
    connect(m_session, &Session::importFinished, this, [this](const ImportReport &report) {
        m_taskLabel->clear();
        updateActions();
        if (screen() != Screen::Import) // somebody who went on with something else is told here
            m_messages->showMessage(report.outcome == ImportReport::Outcome::Failed ? MessageBar::Kind::Error : MessageBar::Kind::Information, importOutcomeText(report));
        else if (m_exploreAfterImport && report.outcome == ImportReport::Outcome::Done)
            showScreen(Screen::Explore);
        m_exploreAfterImport = false;
    });
    connect(m_session, &Session::recordReady, this, [this](const std::shared_ptr<const RecordDetail> &record) {
        m_record->setRecord(record);
        emit recordShown();
    });
    connect(m_session, &Session::recordFailed, m_record, &RecordView::setError);

    connect(m_explore, &ExploreWorkspace::recordRequested, this, &MainWindow::openRecord);
    connect(m_map, &MapWorkspace::titleNeeded, this, [this](qint64 id) { m_session->requestTitle(m_session->unit(), id); });
    connect(m_session, &Session::titleReady, m_map, [this](Unit unit, qint64 id, const QString &title) {
        if (unit == m_session->unit())
            m_map->setTitle(id, title);
    });
    connect(m_session, &Session::cacheOpened, m_map, [this] { m_map->setSources(m_session->sources()); });
    connect(m_map, &MapWorkspace::problemFound, this, [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Error, text); });
    connect(m_map, &MapWorkspace::noticeGiven, this, [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Information, text); });
    connect(m_record, &RecordView::backRequested, this, [this] {
        showScreen(Screen::Explore);
        const std::shared_ptr<const RecordDetail> record = m_record->record();
        if (record && m_session->slice() && m_session->slice()->unit() == record->unit)
            m_explore->selectRecord(record->id); // back to the row that was left
    });
    connect(m_record, &RecordView::recordRequested, this, &MainWindow::openRecord);
    connect(m_record, &RecordView::nextRequested, this, [this] { m_explore->nextRecord(); });
    connect(m_record, &RecordView::previousRequested, this, [this] { m_explore->previousRecord(); });
    connect(m_record, &RecordView::valueClicked, this, [this](Field field, const QString &value) {
        m_session->setFilter(Filter().withValues(field, { value }));
        showScreen(Screen::Explore);
    });

    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_start, &StartPage::practiceRequested, this, &MainWindow::openPracticeData);
    connect(m_start, &StartPage::continueRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_start, &StartPage::questionChosen, this, [this](Unit unit, const QString &text) {
        m_session->setUnit(unit);
        m_session->setFilter(parseFilter(text));
        showScreen(Screen::Explore);
    });
    connect(m_assistant, &ImportAssistant::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_assistant, &ImportAssistant::chooseFilesRequested, this, &MainWindow::chooseFiles);
    connect(m_assistant, &ImportAssistant::chooseFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_search, &SearchDesk::recordRequested, this, &MainWindow::openRecord);
    connect(m_search, &SearchDesk::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_desk, &CaseDesk::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_exportBar, &ExportBar::finished, this, [this](const ExportResult &result, const ExportRequest &request) {
        const bool isWarning = result.ok && result.skipped > 0;
        m_messages->showMessage(isWarning ? MessageBar::Kind::Warning : result.ok || result.cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
                                ExportBar::text(result, request));
    });
    auto *drop = new DropOverlay(this);
    connect(drop, &DropOverlay::filesDropped, this, &MainWindow::openFiles);
}

void MainWindow::retranslate()
{
    setWindowTitle(QStringLiteral("Obra Abierta"));
    const auto text = [this](const char *name, const QString &label, const QString &tip = {}) {
        QAction *action = m_actions[QLatin1String(name)];
        action->setText(label);
        if (!tip.isEmpty()) {
            action->setToolTip(tip);
            action->setStatusTip(tip);
        }
    };
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_dataMenu->setTitle(tr("&Data"));
    m_helpMenu->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Colours"));
    m_toolBar->setWindowTitle(tr("Main tools"));
    text("open", tr("&Open data…"), tr("Load OCDS or OC4IDS files"));
    text("openFolder", tr("Open &folder…"), tr("Load every data file of a folder"));
    text("practice", tr("Try the &practice data"), tr("Invented data to learn with"));
    text("export", tr("&Export…"), tr("Save what the filter shows as a file"));
    text("quit", tr("&Quit"));
    text("undo", tr("&Undo filter"), tr("Go back to the filter before"));
    text("redo", tr("&Redo filter"), tr("Go forward again"));
    text("history", tr("&History of the filter…"), tr("All steps of the filter, to go back to any of them"));
    text("filter", tr("Type a &filter"));
    text("clear", tr("&Clear all filters"));
    text("onlyIds", tr("&Only these ocids…"), tr("Paste a list of ocids or project ids, or read it from a file"));
    text("home", tr("&Start"), tr("Go to the start page"));
    text("explore", tr("E&xplore"), tr("Table, chart and map of the data"));
    m_desk->retranslate();
    m_search->retranslate();
    const QStringList titles = m_explore->pageTitles();
    for (int page = 0; page < titles.size(); ++page)
        m_pages[page]->setText(titles[page]);
    text("es", QStringLiteral("Español"));
    text("en", QStringLiteral("English"));
    text("themeSystem", tr("As the &system"));
    text("themeLight", tr("&Light"));
    text("themeDark", tr("&Dark"));
    text("report", tr("Import &report"), tr("What was read, stored and refused"));
    text("keys", tr("&Keyboard"));
    text("about", tr("&About Obra Abierta"));
    const QList<QAction *> languages = m_languages->actions();
    languages[m_appearance->language() == QLatin1String("en") ? 1 : 0]->setChecked(true);
    m_themes->actions()[static_cast<int>(m_appearance->theme())]->setChecked(true);
    updateActions();
}

void MainWindow::updateActions()
{
    m_actions[QStringLiteral("undo")]->setEnabled(m_session->canUndo());
    m_actions[QStringLiteral("redo")]->setEnabled(m_session->canRedo());
    m_actions[QStringLiteral("history")]->setEnabled(m_session->isOpen() && (m_session->canUndo() || m_session->canRedo()));
    const bool open = m_session->isOpen();
    for (const char *name : { "export", "explore", "filter", "clear", "onlyIds" })
        m_actions[QLatin1String(name)]->setEnabled(open);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(open);
    m_actions[QStringLiteral("report")]->setEnabled(open || m_session->isImporting());
    if (!open) {
        m_sourceLabel->setText(tr("No data loaded yet"));
        return;
    }
    const QVector<SourceInfo> &sources = m_session->sources();
    if (sources.size() == 1) {
        const SourceInfo &source = sources.first();
        m_sourceLabel->setText(tr("Source: %1 · %2").arg(source.publisher.isEmpty() ? tr("publisher not said") : source.publisher, source.file));
    } else {
        m_sourceLabel->setText(tr("%n source(s)", nullptr, static_cast<int>(sources.size())));
    }
    QStringList tips;
    for (const SourceInfo &source : sources)
        tips.append(QStringLiteral("%1 · %2 · %3 · %4").arg(source.file, source.publisher, source.published, source.license).toHtmlEscaped());
    m_sourceLabel->setToolTip(QStringLiteral("<p style='white-space:pre'>%1</p>").arg(tips.mid(0, 30).join(QLatin1String("<br>"))));
}

void MainWindow::showScreen(Screen screen)
{
    if (screen == Screen::Explore && !m_session->isOpen() && !m_session->isBusy() && !m_session->isImporting())
        screen = Screen::Start;
    m_screens->setCurrentIndex(static_cast<int>(screen));
    m_screens->currentWidget()->setFocus();
    if (screen == Screen::Explore)
        m_explore->focusFirst();
}

MainWindow::Screen MainWindow::screen() const
{
    return static_cast<Screen>(m_screens->currentIndex());
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList data;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".obra"), Qt::CaseInsensitive))
            m_desk->open(path);
        else
            data.append(path);
    }
    if (data.isEmpty() || saysThatImporting())
        return;
    m_assistant->setFiles(data);
    showScreen(Screen::Import);
}

bool MainWindow::saysThatImporting()
{
    if (!m_session->isImporting())
        return false;
    m_messages->showMessage(MessageBar::Kind::Warning, tr("An import is running. Wait for its end or cancel it, then open the files again."));
    showScreen(Screen::Import);
    return true;
}

void MainWindow::openPracticeData()
{
    if (saysThatImporting())
        return;
    const QStringList paths = unpackPracticeData(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/practice"));
    if (paths.isEmpty()) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("The practice data could not be unpacked. Is there space left in your home folder?"));
        return;
    }
    m_exploreAfterImport = true;
    m_assistant->setFiles(paths);
    showScreen(Screen::Import);
    m_session->startImport(paths);
}

void MainWindow::openRecord(Unit unit, qint64 id)
{
    m_record->setLoading();
    showScreen(Screen::Record);
    m_session->requestRecord(unit, id);
}

void MainWindow::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open data"), openSettings().value(QStringLiteral("folder")).toString(),
        tr("Open contracting data (*.json *.jsonl *.gz *.bz2 *.xz *.zst *.zip *.tar *.tgz *.7z);;All files (*)"));
    if (paths.isEmpty())
        return;
    openSettings().setValue(QStringLiteral("folder"), QFileInfo(paths.first()).absolutePath());
    openFiles(paths);
}

void MainWindow::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open folder"), openSettings().value(QStringLiteral("folder")).toString());
    if (!path.isEmpty())
        openFiles({ path });
}

void MainWindow::exportSlice()
{
    if (m_exportBar->isRunning()) {
        m_messages->showMessage(MessageBar::Kind::Warning, tr("An export is running. Wait for its end or cancel it, then export again."));
        return;
    }
    const ExportOffer offer = exportOfferOf(*m_explore->table());
    if (!offer.slice)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new ExportDialog(offer, openSettings().value(QStringLiteral("exportFolder"), documents).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &Session::cacheOpened, dialog, &QDialog::reject); // what it offers is of other data
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportRequest request = dialog->request();
        openSettings().setValue(QStringLiteral("exportFolder"), QFileInfo(request.outputPath).absolutePath());
        m_messages->hide();
        m_exportBar->start(m_session->cachePath(), dialog->offer(), request);
    });
    dialog->open();
}

void MainWindow::showKeys()
{
    QMessageBox::information(this, tr("Keyboard"),
        tr("<table cellspacing='6'>"
           "<tr><td><b>Ctrl+O</b></td><td>Open data</td></tr>"
           "<tr><td><b>Ctrl+E</b></td><td>Export what the filter shows</td></tr>"
           "<tr><td><b>Ctrl+K</b></td><td>Search everything</td></tr>"
           "<tr><td><b>Ctrl+L</b> or <b>/</b></td><td>Type a filter</td></tr>"
           "<tr><td><b>F6</b></td><td>Next pane</td></tr>"
           "<tr><td><b>Space</b>, <b>X</b></td><td>Choose or exclude a value</td></tr>"
           "<tr><td><b>Alt+Down</b></td><td>Filter by the column</td></tr>"
           "<tr><td><b>Enter</b></td><td>Open the record</td></tr>"
           "<tr><td><b>F8</b>, <b>Shift+F8</b></td><td>Next and previous record</td></tr>"
           "<tr><td><b>Esc</b></td><td>Back</td></tr>"
           "<tr><td><b>Ctrl+Z</b>, <b>Ctrl+Shift+Z</b></td><td>Undo and redo the filter</td></tr>"
           "<tr><td><b>Ctrl+S</b>, <b>Ctrl+Shift+S</b></td><td>Save this view, edit saved views</td></tr>"
           "<tr><td><b>Ctrl+H</b></td><td>History of the filter</td></tr>"
           "</table>"));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Obra Abierta"),
        tr("<h3>Obra Abierta %1</h3><p>Reads open contracting data (OCDS) and infrastructure data (OC4IDS) on your own computer, with no network.</p>"
           "<p>Free software under the GNU GPL, version 3 or later. Map: Natural Earth (public domain); boundaries for reference only, not official.</p>")
            .arg(QStringLiteral(OBRA_VERSION)));
}

void MainWindow::restoreSettings()
{
    const QSettings settings = openSettings();
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(1280, 800);
    m_explore->restoreState(settings.value(QStringLiteral("explore")).toByteArray());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->isImporting()) {
        QMessageBox question(QMessageBox::Question, tr("An import is running"),
                             tr("If you close now, the import stops and the data loaded before stay as they are."), QMessageBox::NoButton, this);
        QPushButton *stop = question.addButton(tr("Stop the import and close"), QMessageBox::DestructiveRole);
        question.setDefaultButton(question.addButton(tr("Keep importing"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != stop) {
            event->ignore();
            return;
        }
        m_session->cancelImport();
    }
    QSettings settings = openSettings();
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("explore"), m_explore->saveState());
    event->accept();
}

} // namespace obra
