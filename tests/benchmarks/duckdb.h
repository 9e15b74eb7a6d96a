// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace obra::bench {

/// Runs duckdb.js with Node.js and gives what it answers; empty when Node.js or DuckDB's package is not installed. Waits as long as it takes.
/// The package is looked for in build/bench/node_modules, where `./obra bench` puts it, and along NODE_PATH.
QJsonObject runDuckDb(const QStringList &arguments);

} // namespace obra::bench
