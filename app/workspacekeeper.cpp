// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacekeeper.h"

#include "mainwindow.h"
#include "map/mappane.h"
#include "session.h"
#include "table/exploreworkspace.h"
#include "threads/handing.h"

#include <chrono>

namespace obra {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 250ms;
constexpr auto regular = 1s;

} // namespace

WorkspaceKeeper::WorkspaceKeeper(Session *session, MainWindow *window, const QString &statePath)
    : m_session(session)
    , m_window(window)
    , m_path(statePath)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_regular.setInterval(regular);
    connect(&m_soon, &QTimer::timeout, this, &WorkspaceKeeper::save);
    connect(&m_regular, &QTimer::timeout, this, &WorkspaceKeeper::save);
    m_thread.post([this] {
        postTo(this, [this, state = readWorkspaceState(m_path)] { restore(state); });
    });
}

WorkspaceKeeper::~WorkspaceKeeper()
{
    save();
    m_thread.finish();
}

void WorkspaceKeeper::restore(const std::optional<WorkspaceState> &state)
{
    if (state) {
        m_session->setUnit(state->unit);
        m_session->setHistory(state->history);
        if (const QByteArray geometry = state->parts.value(QStringLiteral("window")); !geometry.isEmpty())
            m_window->restoreGeometry(geometry);
        m_window->explore()->restoreState(state->parts.value(QStringLiteral("explore")));
        m_window->explore()->map()->restoreState(state->parts.value(QStringLiteral("map")));
        m_saved = *state;
    }
    m_restored = true;
    const auto later = [this] { m_soon.start(); };
    connect(m_session, &Session::historyChanged, this, later);
    connect(m_session, &Session::unitChanged, this, later);
    connect(m_session, &Session::sliceChanged, this, later); // how many rows a step has
    connect(m_window->explore(), &ExploreWorkspace::pageChanged, this, later);
    m_regular.start();
    emit restored();
}

WorkspaceState WorkspaceKeeper::state() const
{
    WorkspaceState state;
    state.unit = m_session->unit();
    state.history = m_session->history();
    state.parts = { { QStringLiteral("window"), m_window->saveGeometry() },
                    { QStringLiteral("explore"), m_window->explore()->saveState() },
                    { QStringLiteral("map"), m_window->explore()->map()->saveState() } };
    return state;
}

void WorkspaceKeeper::save()
{
    if (!m_restored)
        return; // what is there has not been read yet
    const WorkspaceState now = state();
    if (now == m_saved)
        return;
    m_saved = now;
    m_thread.post([path = m_path, now] {
        if (const QString problem = writeWorkspaceState(path, now); !problem.isEmpty())
            qWarning("The state of the window could not be kept: %s", qPrintable(problem));
    });
}

} // namespace obra
