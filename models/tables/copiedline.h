// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace obra {

/// One line of a table for the clipboard, as spreadsheets take it: cells apart by tabs, and no cell has a tab or the end of a line of its own.
QString copiedLine(const QStringList &cells);

} // namespace obra
