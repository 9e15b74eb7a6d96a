// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casesession.h"

#include <QMenu>
#include <QPointer>

class QAction;

namespace obra {

class ExploreWorkspace;
class MessageBar;
class SavedViewsDialog;
class Session;

/// Puts the case file into the window: its entries of the File menu, the menu of saved views, and what is to be said about both.
class CaseDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the desk, whose dialogs belong to @p window.
    CaseDesk(Session *session, ExploreWorkspace *explore, MessageBar *messages, QWidget *window);

    CaseSession *caseSession() { return &m_case; }
    /// Opens the case file used last, or the user's own one, which is made when there is none: nobody must think of it.
    void openUsual();
    /// Opens a case file that must be there.
    void open(const QString &path);

    /// Adds "New case file", "Open case file" and so on.
    void addFileActions(QMenu *menu);
    /// All saved views, "Save this view" and "Edit saved views"; for a menu bar and a tool bar.
    QMenu *viewsMenu() { return &m_viewsMenu; }
    void saveView();
    void editViews();
    void applyView(const SavedView &view);
    void retranslate();

signals:
    /// A view is being shown: the Explore workspace should be in sight.
    void exploreRequested();
    /// See SavedViewsDialog.
    void compareRequested(const QVector<obra::SavedView> &views);

private:
    /// In place of the view of the same name, or after the others.
    void keepView(SavedView view);
    void caseOpened(const QString &path, const QString &backup);
    void caseFailed(const QString &problem);
    void fillRecent();
    void fillViews();
    void newFile();
    void openFile();
    void saveCopy();
    void exportView(const SavedView &view);
    void importViews();
    void tellUnknownValues();

    Session *m_session;
    ExploreWorkspace *m_explore;
    MessageBar *m_messages;
    QWidget *m_window;
    CaseSession m_case;
    QMenu m_viewsMenu;
    QMenu m_recentMenu;
    QAction *m_new = nullptr, *m_open = nullptr, *m_copy = nullptr, *m_save = nullptr, *m_edit = nullptr;
    QPointer<SavedViewsDialog> m_dialog;
    QString m_applied;              // name of the view that is being shown
    bool m_fallBack = false;        // to the user's own file, when the one used last cannot be opened
};

} // namespace obra
