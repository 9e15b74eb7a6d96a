// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "explore/engine.h"
#include "store/cachereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace obra::bench {

Sample startUp(const BenchData &data)
{
    Sample sample;
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../../obra-abierta"));
    QVector<double> version, opening, columns;
    bool found = QFileInfo(program).isExecutable();
    for (int i = 0; i < 11 && found; ++i) {
        QProcess process;
        const double seconds = secondsOf([&] {
            process.start(program, {QStringLiteral("--version")});
            found = process.waitForFinished(10000) && process.exitCode() == 0;
        });
        version.append(seconds * 1000);
    }
    const QString cache = data.cache();
    for (int i = 0; i < 5; ++i) {
        opening.append(secondsOf([&] {
                           const CacheReader reader(cache);
                           std::shared_ptr<const ColumnTable> table;
                           columns.append(secondsOf([&] { table = reader.columns(Unit::Processes); }) * 1000);
                           Engine engine(
                               table,
                               [&reader](const QStringList &words, const QStringList &phrases, std::stop_token stop) {
                                   return reader.search(words, phrases, stop);
                               });
                           sample.processes = engine.run({})->count();
                       })
                       * 1000);
    }
    sample.wrong = sample.processes != data.processes();
    sample.seconds = median(opening) / 1000;
    sample.peakMB = peakMemoryMB();
    TextTable table({QStringLiteral("start"), QStringLiteral("ms")});
    table.add({QStringLiteral("obra-abierta --version"),
               found ? number(median(version)) : QStringLiteral("the program is not built")});
    table.add(
        {QStringLiteral("a cache of %1 processes to its first slice").arg(sample.processes), number(median(opening))});
    table.add({QStringLiteral("  of it loading the columns"), number(median(columns))});
    sample.notes.append(table.text());
    return sample;
}

} // namespace obra::bench
