// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "globalsearch.h"

class QAction;
class QMainWindow;

namespace obra {

class SearchPopup;
class Session;

/// Puts the search over everything into the window: its action, its popup, and what becomes of what is chosen.
class SearchDesk : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the desk; the commands are @p window's actions that have a name and can be run when the search opens.
    SearchDesk(Session *session, QMainWindow *window);

    QAction *action() const { return m_action; }
    SearchPopup *popup() const { return m_popup; }
    void open();
    void retranslate();

signals:
    void recordRequested(obra::Unit unit, qint64 id);
    void cardRequested(obra::Unit unit, obra::Field field, const QString &value);
    /// The filter was changed: the Explore workspace should be in sight.
    void exploreRequested();

private:
    QVector<FoundItem> commands() const;
    void take(const FoundItem &item);
    void takeAll(const FoundGroup &group);

    Session *m_session;
    QMainWindow *m_window;
    GlobalSearch m_search;
    SearchPopup *m_popup = nullptr;
    QAction *m_action = nullptr;
};

} // namespace obra
