// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace obra {

/// True when the arguments ask for the command line (a command or --help/--version), so that no GUI must be started.
bool isCommandLine(const QStringList &arguments);

/// Runs `obra-abierta COMMAND …` without a display. @p arguments without the program name.
/// Standard output carries the answer (one JSON object with --json), standard error the messages.
/// Returns the exit code: 0 done, 1 something was rejected, 2 wrong use, 3 failure.
int runCommandLine(const QStringList &arguments);

enum ExitCode { ExitDone = 0, ExitRejected = 1, ExitUsage = 2, ExitFailure = 3 };

/// Where the cache lies when nobody says otherwise: the user's data folder.
QString defaultCachePath();
/// The practice data that come with the program, written to @p folder; the files' paths.
QStringList unpackPracticeData(const QString &folder);

} // namespace obra
