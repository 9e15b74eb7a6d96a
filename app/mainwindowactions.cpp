// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the window: its menus and tools, their keys, and which of them are offered when.
#include "mainwindow.h"

#include "appearance.h"
#include "cardsdesk.h"
#include "casedesk.h"
#include "commandline.h"
#include "importing/importassistant.h"
#include "namesdesk.h"
#include "searchdesk.h"
#include "table/exploreworkspace.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

namespace obra {

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
    m_viewMenu->addAction(m_cards->cardAction());
    m_viewMenu->addAction(m_cards->compareAction());
    m_viewMenu->addAction(m_cards->backAction());
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
    m_dataMenu->addAction(m_names->action());
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
    m_names->retranslate();
    m_cards->retranslate();
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
    m_names->action()->setEnabled(open);
    m_cards->setEnabled(open);
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
           "<tr><td><b>Ctrl+I</b></td><td>Card of the name that is chosen</td></tr>"
           "<tr><td><b>Ctrl+M</b></td><td>Compare what is selected</td></tr>"
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

} // namespace obra
