// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"

#include <QStackedWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace obra {

class IssuesTable;
class Session;
class SourcesModel;

/// Loading data, in three pages inside the window: what was chosen, how far it is, and what came of it.
class ImportAssistant : public QStackedWidget
{
    Q_OBJECT
public:
    /// @p session must outlive the assistant.
    explicit ImportAssistant(Session *session, QWidget *parent = nullptr);

    /// The first page with these files and folders; those chosen before on this page stay.
    void setFiles(const QStringList &paths);
    /// The last page: the report of the last import, or of what the cache keeps of earlier ones.
    void showLastReport();

signals:
    void exploreRequested();
    /// To the page that counts what is missing and wrong in all that is loaded.
    void qualityRequested();
    void chooseFilesRequested();
    void chooseFolderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoicePage();
    QWidget *makeProgressPage();
    QWidget *makeResultPage();
    void start();
    void showProgress(const ImportProgress &progress);
    void showReport(const ImportReport &report);
    void describeReport();
    void listFiles();
    void retranslate();

    Session *m_session;
    QStringList m_paths;
    ImportReport m_report;
    bool m_hasReport = false;
    ImportProgress m_progress;

    QLabel *m_choiceTitle = nullptr, *m_choiceText = nullptr;
    QListWidget *m_files = nullptr;
    QPushButton *m_addFiles = nullptr, *m_addFolder = nullptr, *m_removeFile = nullptr, *m_start = nullptr;
    QRadioButton *m_keep = nullptr, *m_fresh = nullptr;

    QLabel *m_progressTitle = nullptr, *m_progressFile = nullptr, *m_progressText = nullptr, *m_progressCounts = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;

    QLabel *m_resultTitle = nullptr, *m_resultText = nullptr, *m_sourcesTitle = nullptr, *m_issuesTitle = nullptr;
    QLabel *m_numbers[4] = {}, *m_numberNames[4] = {};
    SourcesModel *m_sourcesModel = nullptr;
    QTableView *m_sources = nullptr;
    IssuesTable *m_issues = nullptr;
    QPushButton *m_explore = nullptr, *m_quality = nullptr, *m_more = nullptr;
};

} // namespace obra
