// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace obra {

class Appearance;
class MainWindow;
class Session;

/// Every chart in each of its forms, under a filter, pinned, and each with nothing to show; ends on the table's page. @p shoot takes a picture
/// under a name. False when there are no charts.
bool shootCharts(MainWindow &window, Session &session, const std::function<void(const QString &)> &shoot);

/// Saves pictures of the charts of @p files alone, in Spanish and English, light and dark, at 1366×768; returns an exit code.
int runChartScreenshots(Appearance *appearance, const QString &folder, const QStringList &files);

} // namespace obra
