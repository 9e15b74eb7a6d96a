// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearance.h"
#include "cardsdesk.h"
#include "casedesk.h"
#include "charts/chartcard.h"
#include "charts/chartsview.h"
#include "commandline.h"
#include "exporting/exportbar.h"
#include "importing/dropoverlay.h"
#include "importing/importassistant.h"
#include "importing/importtext.h"
#include "importing/messagebar.h"
#include "map/maplayersbutton.h"
#include "map/mapworkspace.h"
#include "placedesk.h"
#include "namesdesk.h"
#include "quality/qualityview.h"
#include "record/recordview.h"
#include "searchdesk.h"
#include "start/startpage.h"
#include "table/exploreworkspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

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
    const auto tell = [this](const QString &notice, const QString &problem) {
        if (problem.isEmpty())
            m_messages->showMessage(MessageBar::Kind::Information, notice);
        else
            m_messages->showMessage(MessageBar::Kind::Error, problem);
    };
    connect(charts->card(), &ChartCard::exportFinished, this, tell);
    connect(m_explore, &ExploreWorkspace::notice, this, tell);
    connect(charts, &ChartsView::pinRequested, m_explore, &ExploreWorkspace::pinChart);
    connect(m_explore, &ExploreWorkspace::chartRequested, this, [this, charts](const ChartRequest &request) {
        m_explore->showPage(int(m_explore->pageTitles().indexOf(charts->title())));
        charts->showRequest(request);
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
    auto *places = new PlaceDesk(session, m_desk->caseSession(), m_map, this);
    connect(places, &PlaceDesk::noticeGiven, this, [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Information, text); });
    m_map->layers()->setStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/layers.json"));
    m_names = new NamesDesk(session, this);
    m_cards = new CardsDesk(session, m_screens, m_explore, m_record, m_names, this);
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
    connect(m_session, &Session::cacheOpened, this, [this] { m_recordIsOld = m_record->record() != nullptr; });
    connect(m_session, &Session::sliceChanged, this, [this] { // from now on records come from the new cache
        if (std::exchange(m_recordIsOld, false))
            findRecordAgain();
    });

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
        if (m_cards->goBack())
            return;
        showScreen(Screen::Explore);
        const std::shared_ptr<const RecordDetail> record = m_record->record();
        if (record && m_session->slice() && m_session->slice()->unit() == record->rowUnit)
            m_explore->selectRecord(record->rowId); // back to the row that was left
    });
    connect(m_record, &RecordView::recordRequested, this, &MainWindow::openRecord);
    connect(m_record, &RecordView::nextRequested, this, [this] { m_explore->nextRecord(); });
    connect(m_record, &RecordView::previousRequested, this, [this] { m_explore->previousRecord(); });

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
    connect(m_assistant, &ImportAssistant::qualityRequested, this, [this] {
        m_session->setFilter({}); // of all that is loaded, which is what the report tells of
        showScreen(Screen::Explore);
        m_explore->showPageOf(QStringLiteral("quality"));
    });
    connect(m_assistant, &ImportAssistant::chooseFilesRequested, this, &MainWindow::chooseFiles);
    connect(m_assistant, &ImportAssistant::chooseFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_search, &SearchDesk::recordRequested, this, &MainWindow::openRecord);
    connect(m_search, &SearchDesk::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_search, &SearchDesk::cardRequested, m_cards, [this](Unit unit, Field field, const QString &value) { m_cards->openCard(cardOf(unit, field, value)); });
    connect(m_cards, &CardsDesk::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_cards, &CardsDesk::recordRequested, this, &MainWindow::openRecord);
    connect(m_desk, &CaseDesk::compareRequested, m_cards, &CardsDesk::compareViews);
    connect(m_cards, &CardsDesk::problemFound, this, [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Error, text); });
    connect(m_cards, &CardsDesk::noticeGiven, this, [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Information, text); });
    connect(m_names, &NamesDesk::cardRequested, m_cards, [this](Unit unit, Field field, const QString &value) { m_cards->openCard(cardOf(unit, field, value)); });
    connect(m_desk, &CaseDesk::exploreRequested, this, [this] { showScreen(Screen::Explore); });
    connect(m_exportBar, &ExportBar::finished, this, [this](const ExportResult &result, const ExportRequest &request) {
        const bool isWarning = result.ok && result.skipped > 0;
        m_messages->showMessage(isWarning ? MessageBar::Kind::Warning : result.ok || result.cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
                                ExportBar::text(result, request));
    });
    auto *drop = new DropOverlay(this);
    connect(drop, &DropOverlay::filesDropped, this, &MainWindow::openFiles);
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

void MainWindow::findRecordAgain()
{
    const std::shared_ptr<const RecordDetail> old = m_record->record();
    m_session->askReader(this, [this, old](const CacheReader &reader) -> Session::Answer {
        return [this, old, id = reader.find(old->unit, old->ocid)] {
            if (m_record->record() != old)
                return; // another one was opened meanwhile
            if (id == old->id)
                return;
            if (id != 0) {
                m_explore->setRecord(id);
                m_session->requestRecord(old->unit, id);
                return;
            }
            m_record->setRecord(nullptr);
            if (screen() == Screen::Record)
                showScreen(Screen::Explore);
        };
    });
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
    const ExportOffer offer = m_session->organizations() ? exportOfferOf(*m_explore->organizations()) : exportOfferOf(*m_explore->table());
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
