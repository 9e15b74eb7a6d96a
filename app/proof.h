// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace obra {

class Appearance;

/// The job of `./obra run` where there is no desktop: imports @p files (the practice data when empty) into @p cachePath, shows the main window with
/// the data in it, prints the summary, saves a picture of the window and returns an exit code.
int runProof(Appearance *appearance, const QString &picture, const QString &cachePath, const QStringList &files);

/// Saves a picture of every screen, in Spanish and English, light and dark, into @p folder; returns an exit code.
int runScreenshots(Appearance *appearance, const QString &folder, const QStringList &files);

} // namespace obra
