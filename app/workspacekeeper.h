// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/workspacestate.h"
#include "threads/workerthread.h"

#include <QObject>
#include <QTimer>

namespace obra {

class MainWindow;
class Session;

/// Sees to it that nothing is lost: brings back what was looked at in this cache the last time, then keeps filter, unit, history, page and layout on the disk
/// as they change, so that a crash costs no more than a second of them.
///
/// Reads and writes on a thread of its own.
class WorkspaceKeeper : public QObject
{
    Q_OBJECT
public:
    /// @p statePath is workspaceStatePath() of the session's cache. Both must outlive the keeper.
    WorkspaceKeeper(Session *session, MainWindow *window, const QString &statePath);
    ~WorkspaceKeeper() override; ///< Waits until the last state is written.

signals:
    /// The state of the last time is there, or there was none; from now on it is kept.
    void restored();

private:
    void restore(const std::optional<WorkspaceState> &state);
    void save();
    WorkspaceState state() const;

    Session *m_session;
    MainWindow *m_window;
    QString m_path;
    WorkspaceState m_saved;
    bool m_restored = false;
    QTimer m_soon;      // after a change of the filter
    QTimer m_regular; // for what gives no signal: splitters, columns, the map
    WorkerThread m_thread { QStringLiteral("state") };
};

} // namespace obra
