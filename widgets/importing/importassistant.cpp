// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importassistant.h"

#include "common/theme.h"
#include "importing/importtext.h"
#include "importing/issuestable.h"
#include "session.h"
#include "tables/sourcesmodel.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace obra {

namespace {

enum Page { ChoicePage, ProgressPage, ResultPage };

QLabel *makeTitle(QWidget *parent, double factor = 1.6)
{
    auto *label = new QLabel;
    label->setFont(scaledFont(parent, factor, QFont::DemiBold));
    return label;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing(page, 3), spacing(page, 2), spacing(page, 3), spacing(page, 2));
    layout->setSpacing(spacing(page, 1));
    return layout;
}

} // namespace

ImportAssistant::ImportAssistant(Session *session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("importAssistant"));
    addWidget(makeChoicePage());
    addWidget(makeProgressPage());
    addWidget(makeResultPage());
    connect(session, &Session::importStarted, this, [this] {
        m_progress = {};
        showProgress(m_progress);
        m_cancel->setEnabled(true);
        setCurrentIndex(ProgressPage);
        m_cancel->setFocus();
    });
    connect(session, &Session::importProgressed, this, &ImportAssistant::showProgress);
    connect(session, &Session::importFinished, this, &ImportAssistant::showReport);
    connect(session, &Session::issuesReady, m_issues, &IssuesTable::setIssues);
    retranslate();
}

QWidget *ImportAssistant::makeChoicePage()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    m_choiceTitle = makeTitle(this);
    m_choiceText = new QLabel;
    m_choiceText->setWordWrap(true);
    m_files = new QListWidget;
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_addFiles = new QPushButton(themedIcon(QStringLiteral("plus")), QString());
    m_addFolder = new QPushButton(themedIcon(QStringLiteral("folder")), QString());
    m_removeFile = new QPushButton(themedIcon(QStringLiteral("minus")), QString());
    m_addFiles->setObjectName(QStringLiteral("importAddFiles"));
    m_addFolder->setObjectName(QStringLiteral("importAddFolder"));
    m_removeFile->setObjectName(QStringLiteral("importRemove"));
    m_keep = new QRadioButton;
    m_keep->setObjectName(QStringLiteral("importKeep"));
    m_keep->setChecked(true);
    m_fresh = new QRadioButton;
    m_fresh->setObjectName(QStringLiteral("importFresh"));
    m_start = new QPushButton;
    m_start->setObjectName(QStringLiteral("importStart"));
    for (QPushButton *button : { m_addFiles, m_addFolder, m_removeFile, m_start })
        button->setAutoDefault(true); // Enter presses them, not the space bar alone
    m_start->setDefault(true);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportAssistant::chooseFilesRequested);
    connect(m_addFolder, &QPushButton::clicked, this, &ImportAssistant::chooseFolderRequested);
    connect(m_removeFile, &QPushButton::clicked, this, [this] {
        for (QListWidgetItem *item : m_files->selectedItems())
            m_paths.removeAll(item->data(Qt::UserRole).toString());
        listFiles();
    });
    connect(m_start, &QPushButton::clicked, this, &ImportAssistant::start);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addFiles);
    buttons->addWidget(m_addFolder);
    buttons->addWidget(m_removeFile);
    buttons->addStretch();
    layout->addWidget(m_choiceTitle);
    layout->addWidget(m_choiceText);
    layout->addWidget(m_files, 1);
    layout->addLayout(buttons);
    layout->addSpacing(spacing(this, 1));
    layout->addWidget(m_keep);
    layout->addWidget(m_fresh);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    return page;
}

QWidget *ImportAssistant::makeProgressPage()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    m_progressTitle = makeTitle(this);
    m_progressFile = new QLabel;
    m_progressFile->setTextFormat(Qt::PlainText); // names are the publisher's
    m_progressFile->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setRange(0, 100);
    m_progressText = new QLabel;
    m_progressCounts = new QLabel;
    m_cancel = new QPushButton(themedIcon(QStringLiteral("stop")), QString());
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_progressTitle->setText(tr("Cancelling…"));
        m_session->cancelImport();
    });
    layout->addStretch(1);
    layout->addWidget(m_progressTitle);
    layout->addWidget(m_progressFile);
    layout->addWidget(m_bar);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progressCounts);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    layout->addStretch(2);
    return page;
}

QWidget *ImportAssistant::makeResultPage()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    m_resultTitle = makeTitle(this);
    m_resultText = new QLabel;
    m_resultText->setObjectName(QStringLiteral("importResult"));
    m_resultText->setWordWrap(true);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(spacing(this, 4));
    for (int i = 0; i < 4; ++i) {
        m_numbers[i] = makeTitle(this, 1.5);
        m_numbers[i]->setObjectName(QStringLiteral("importNumber%1").arg(i));
        m_numberNames[i] = new QLabel;
        numbers->addWidget(m_numbers[i], 0, i);
        numbers->addWidget(m_numberNames[i], 1, i);
    }
    numbers->setColumnStretch(4, 1);
    m_sourcesTitle = makeTitle(this, 1.1);
    m_sourcesModel = new SourcesModel(this);
    m_sources = new QTableView;
    m_sources->setObjectName(QStringLiteral("sourcesTable"));
    m_sources->setModel(m_sourcesModel);
    m_sources->verticalHeader()->hide();
    m_sources->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sources->setAlternatingRowColors(true);
    m_sources->setTabKeyNavigation(false);
    m_sources->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sources->horizontalHeader()->setStretchLastSection(true);
    m_issuesTitle = makeTitle(this, 1.1);
    m_issues = new IssuesTable;
    m_explore = new QPushButton(themedIcon(QStringLiteral("table")), QString());
    m_explore->setObjectName(QStringLiteral("importExplore"));
    m_quality = new QPushButton(themedIcon(QStringLiteral("check")), QString());
    m_quality->setObjectName(QStringLiteral("importQuality"));
    m_quality->setAutoDefault(true);
    m_more = new QPushButton(themedIcon(QStringLiteral("import")), QString());
    m_more->setObjectName(QStringLiteral("importMore"));
    m_explore->setAutoDefault(true);
    m_more->setAutoDefault(true);
    connect(m_explore, &QPushButton::clicked, this, &ImportAssistant::exploreRequested);
    connect(m_quality, &QPushButton::clicked, this, &ImportAssistant::qualityRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_paths.clear();
        setFiles({});
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_quality);
    buttons->addWidget(m_explore);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_resultText);
    layout->addLayout(numbers);
    layout->addWidget(m_sourcesTitle);
    layout->addWidget(m_sources, 2);
    layout->addWidget(m_issuesTitle);
    layout->addWidget(m_issues, 3);
    layout->addLayout(buttons);
    return page;
}

void ImportAssistant::setFiles(const QStringList &paths)
{
    if (currentIndex() != ChoicePage)
        m_paths.clear();
    for (const QString &path : paths) {
        if (!m_paths.contains(path))
            m_paths.append(path);
    }
    setCurrentIndex(ChoicePage);
    listFiles();
    m_start->setFocus();
}

void ImportAssistant::listFiles()
{
    const QLocale locale;
    m_files->clear();
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo info(path);
        const QString size = info.isDir() ? tr("folder") : locale.formattedDataSize(info.size());
        auto *item = new QListWidgetItem(themedIcon(info.isDir() ? QStringLiteral("folder") : QStringLiteral("file")),
                                         QStringLiteral("%1  ·  %2").arg(info.fileName(), size), m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_start->setEnabled(!m_paths.isEmpty());
    m_removeFile->setEnabled(!m_paths.isEmpty());
    m_start->setText(tr("Load %n file(s) or folder(s)", nullptr, static_cast<int>(m_paths.size())));
    const bool hasData = m_session->isOpen();
    m_keep->setVisible(hasData);
    m_fresh->setVisible(hasData);
}

void ImportAssistant::start()
{
    if (m_paths.isEmpty() || m_session->isImporting())
        return;
    m_session->startImport(m_paths, !(m_session->isOpen() && m_fresh->isChecked()));
}

void ImportAssistant::showProgress(const ImportProgress &progress)
{
    const QLocale locale;
    m_progress = progress;
    m_progressTitle->setText(m_cancel->isEnabled() || progress.bytesTotal == 0 ? importPhaseText(progress.phase) : tr("Cancelling…"));
    m_progressFile->setText(progress.file);
    m_bar->setValue(progress.percent);
    QStringList parts { tr("%1 of %2").arg(locale.formattedDataSize(progress.bytesDone), locale.formattedDataSize(progress.bytesTotal)) };
    if (progress.bytesPerSecond > 0)
        parts.append(tr("%1 a second").arg(locale.formattedDataSize(static_cast<qint64>(progress.bytesPerSecond))));
    parts.append(timeLeftText(progress.secondsLeft));
    parts.removeAll(QString());
    m_progressText->setText(progress.bytesTotal > 0 ? parts.join(QStringLiteral(" · ")) : QString());
    m_progressCounts->setText(tr("%1 read = %2 stored + %3 duplicates + %4 rejected").arg(locale.toString(progress.read), locale.toString(progress.stored),
        locale.toString(progress.duplicates), locale.toString(progress.rejected)));
}

void ImportAssistant::showReport(const ImportReport &report)
{
    m_report = report;
    m_hasReport = true;
    m_paths.clear();
    m_keep->setChecked(true); // starting anew is a choice for one import, never a habit
    describeReport();
    m_issues->setIssues(report.issues);
    setCurrentIndex(ResultPage);
    m_explore->setFocus();
}

void ImportAssistant::showLastReport()
{
    if (m_session->isImporting()) {
        setCurrentIndex(ProgressPage);
        return;
    }
    if (!m_hasReport) { // of an earlier day: the cache remembers
        m_report = {};
        m_report.outcome = ImportReport::Outcome::Done;
        for (const SourceInfo &source : m_session->sources()) {
            m_report.sources.push_back(source);
            m_report.read += source.read;
            m_report.stored += source.stored;
            m_report.duplicates += source.duplicates;
            m_report.rejected += source.rejected;
        }
        m_report.processes = m_session->info().processes;
        m_report.projects = m_session->info().projects;
        m_report.contracts = m_session->info().contracts;
        m_session->requestIssues();
    }
    describeReport();
    setCurrentIndex(ResultPage);
}

void ImportAssistant::describeReport()
{
    const QLocale locale;
    const bool done = m_report.outcome == ImportReport::Outcome::Done;
    m_resultTitle->setText(done ? tr("The data are loaded") : m_report.outcome == ImportReport::Outcome::Cancelled ? tr("Import cancelled") : tr("The import did not work"));
    m_resultText->setText(importOutcomeText(m_report));
    const qint64 numbers[] = { m_report.read, m_report.stored, m_report.duplicates, m_report.rejected };
    const QString names[] = { tr("documents read"), tr("stored"), tr("duplicates"), tr("rejected") };
    for (int i = 0; i < 4; ++i) {
        m_numbers[i]->setText((i == 0 ? QString() : i == 1 ? QStringLiteral("= ") : QStringLiteral("+ ")) + locale.toString(numbers[i]));
        m_numberNames[i]->setText(names[i]);
        m_numbers[i]->setAccessibleName(QStringLiteral("%1: %2").arg(names[i], locale.toString(numbers[i])));
    }
    m_sourcesModel->setSources(QVector<SourceInfo>(m_report.sources.begin(), m_report.sources.end()));
    m_sources->resizeColumnsToContents();
    m_explore->setEnabled(m_session->isOpen() || done);
    m_quality->setEnabled(m_explore->isEnabled());
}

void ImportAssistant::retranslate()
{
    m_choiceTitle->setText(tr("Load data"));
    m_choiceText->setText(tr("What each file is, is found out from its content: OCDS or OC4IDS, plain or compressed. Files can also be dropped on the window."));
    m_files->setAccessibleName(tr("Files and folders to load"));
    m_addFiles->setText(tr("Add files…"));
    m_addFolder->setText(tr("Add folder…"));
    m_removeFile->setText(tr("Remove"));
    m_keep->setText(tr("Add to what is loaded (releases of the same process are put together)"));
    m_fresh->setText(tr("Start anew with these files only"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_sourcesTitle->setText(tr("Sources"));
    m_sources->setAccessibleName(tr("Sources"));
    m_issuesTitle->setText(tr("What was found in the data"));
    m_explore->setText(tr("Explore the data"));
    m_quality->setText(tr("Look at the quality of the data"));
    m_quality->setToolTip(tr("What is missing in the records, and what cannot be right; each number opens its rows"));
    m_more->setText(tr("Load more…"));
    listFiles();
    showProgress(m_progress);
    describeReport();
}

void ImportAssistant::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

} // namespace obra
