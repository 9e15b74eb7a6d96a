// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace obra {

class Appearance;
class CardsDesk;
class CaseDesk;
class ExploreWorkspace;
class ExportBar;
class MapWorkspace;
class ImportAssistant;
class MessageBar;
class NamesDesk;
class RecordView;
class SearchDesk;
class StartPage;

/// The window: wires the screens to the session and offers the actions; decides nothing by itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session *session, Appearance *appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Screen { Start, Import, Explore, Record, Card, Comparison };
    void showScreen(Screen screen);
    Screen screen() const;

    /// Opens the case file among these files, as if they had been dropped on the window, and shows the assistant with the others.
    void openFiles(const QStringList &paths);
    /// Imports the practice data into the open cache.
    void openPracticeData();
    void openRecord(Unit unit, qint64 id);

    ExploreWorkspace *explore() const { return m_explore; }
    RecordView *record() const { return m_record; }
    CaseDesk *desk() const { return m_desk; }
    NamesDesk *names() const { return m_names; }
    CardsDesk *cards() const { return m_cards; }

signals:
    void recordShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *addAction(QMenu *menu, const char *name, const QKeySequence &shortcut = {});
    void makeActions();
    void connectSession();
    void retranslate();
    void updateActions();
    /// True, with a message, when an import runs and nothing else can be loaded.
    bool saysThatImporting();
    /// Rowids are of one import: after another one the record that is shown is looked for again, so that its links and neighbours are right.
    void findRecordAgain();
    void chooseFiles();
    void chooseFolder();
    void exportSlice();
    void showAbout();
    void showKeys();
    void restoreSettings();

    Session *m_session;
    Appearance *m_appearance;
    QStackedWidget *m_screens = nullptr;
    StartPage *m_start = nullptr;
    ImportAssistant *m_assistant = nullptr;
    ExploreWorkspace *m_explore = nullptr;
    MapWorkspace *m_map = nullptr; // a page of m_explore
    RecordView *m_record = nullptr;
    MessageBar *m_messages = nullptr;
    CaseDesk *m_desk = nullptr;
    NamesDesk *m_names = nullptr;
    CardsDesk *m_cards = nullptr;
    ExportBar *m_exportBar = nullptr;
    SearchDesk *m_search = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLabel *m_taskLabel = nullptr;
    QMenu *m_fileMenu = nullptr, *m_editMenu = nullptr, *m_viewMenu = nullptr, *m_languageMenu = nullptr, *m_themeMenu = nullptr, *m_dataMenu = nullptr,
          *m_helpMenu = nullptr;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_pages; // of the Explore workspace
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    bool m_exploreAfterImport = false;
    bool m_recordIsOld = false;
};

} // namespace obra
