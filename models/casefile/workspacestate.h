// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filterhistory.h"

#include <QMap>

#include <optional>

namespace obra {

/// What was being looked at in one cache, and how: kept beside the caches while the program runs, so that neither closing nor a crash loses it.
struct WorkspaceState
{
    Unit unit = Unit::Processes;
    FilterHistory history;
    QMap<QString, QByteArray> parts;   ///< what the windows saved of themselves, by name

    bool operator==(const WorkspaceState &) const = default;
};

/// Where the state of the cache at @p cachePath is kept within @p folder.
QString workspaceStatePath(const QString &folder, const QString &cachePath);

/// Nothing when there is no such file, or none that this version understands. Not on the GUI thread.
std::optional<WorkspaceState> readWorkspaceState(const QString &path);
/// Replaces the file in one step; makes its folder. Empty when it worked, else the reason as the system says it. Not on the GUI thread.
QString writeWorkspaceState(const QString &path, const WorkspaceState &state);
/// Puts the state out of the way (`….json.before-reset`), so that the next start is a clean one. True when there is none any more.
bool resetWorkspaceState(const QString &path);

} // namespace obra
