// SPDX-License-Identifier: GPL-3.0-or-later
#include "duckdb.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <stdexcept>

namespace obra::bench {

QJsonObject runDuckDb(const QStringList &arguments)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        return {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList places = environment.value(QStringLiteral("NODE_PATH")).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    places.prepend(QStringLiteral(OBRA_SOURCE_DIR "/build/bench/node_modules"));
    environment.insert(QStringLiteral("NODE_PATH"), places.join(QLatin1Char(':')));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(node, QStringList {QStringLiteral(OBRA_SOURCE_DIR "/tests/benchmarks/duckdb.js")} + arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        throw std::runtime_error("DuckDB failed; see above");
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace obra::bench
