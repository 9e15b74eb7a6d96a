// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"
#include "namessession.h"

#include <QPointer>

class QAction;
class QMainWindow;

namespace obra {

class MergesDialog;
class Session;

/// Puts the names that are one organization into the window: the action and the dialog.
class NamesDesk : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the desk.
    NamesDesk(Session *session, QMainWindow *window);

    NamesSession *names() { return &m_names; }
    QAction *action() const { return m_action; }
    MergesDialog *dialog() const; ///< Null until it is opened.
    /// Shows the spellings of this organization; empty: of any.
    void open(const QString &name = {});
    void retranslate();

signals:
    void cardRequested(obra::Unit unit, obra::Field field, const QString &value);

private:
    void showCard(const QString &name);

    Session *m_session;
    QMainWindow *m_window;
    NamesSession m_names;
    QAction *m_action = nullptr;
    QPointer<MergesDialog> m_dialog;
};

} // namespace obra
