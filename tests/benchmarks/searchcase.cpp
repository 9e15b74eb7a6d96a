// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "explore/searchindex.h"
#include "store/cachereader.h"
#include "store/titlereader.h"

#include <algorithm>

namespace obra::bench {

namespace {

constexpr int mostInGroup = 5; // as the window asks
constexpr int rounds = 5;

// As they are typed: each is searched whole and at each letter from the third.
const char *const texts[] = { "construcción", "rehabilitación de calles", "escuela", "ministerio de obras", "puente sobre", "Constructora", "Panamá", "zzzz" };

} // namespace

Sample searchEverything(const BenchData &data)
{
    Sample sample;
    const CacheReader reader(data.cache());
    TitleReader titles(data.cache());
    const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
    SearchIndex index(table);
    sample.processes = table->rows;
    QVector<double> names, everything;
    double longest = 0;
    QString slowest;
    qint64 found = 0;
    for (int round = -1; round < rounds; ++round) { // the first is to warm up
        for (const char *const text : texts) {
            const QString whole = QString::fromUtf8(text);
            for (qsizetype letters = 3; letters <= whole.size(); ++letters) {
                const QString typed = whole.left(letters);
                const double first = 1000 * secondsOf([&] {
                    for (const FoundItem::Kind kind : { FoundItem::Kind::Supplier, FoundItem::Kind::Buyer, FoundItem::Kind::Place })
                        found += index.names(kind, typed, mostInGroup).items.size();
                });
                const double second = 1000 * secondsOf([&] {
                    found += index.records(reader, titles, typed, mostInGroup).items.size();
                    found += index.documents(reader, titles, typed, mostInGroup).items.size();
                });
                if (round < 0)
                    continue;
                names.append(first);
                everything.append(first + second);
                if (first + second > longest) {
                    longest = first + second;
                    slowest = typed;
                }
            }
        }
    }
    sample.wrong = found == 0;
    sample.seconds = median(everything) / 1000;
    sample.peakMB = peakMemoryMB();
    const auto most = [](QVector<double> values, double part) {
        std::sort(values.begin(), values.end());
        return values[std::min<qsizetype>(values.size() - 1, qsizetype(double(values.size()) * part))];
    };
    TextTable lines({ QStringLiteral("search of everything in %1 processes, %2 texts").arg(sample.processes).arg(everything.size() / rounds), QStringLiteral("median ms"),
                       QStringLiteral("95 % ms"), QStringLiteral("most ms") });
    lines.add({ QStringLiteral("names (the first answer)"), number(median(names)), number(most(names, 0.95)), number(most(names, 1)) });
    lines.add({ QStringLiteral("names, records and documents"), number(median(everything)), number(most(everything, 0.95)), number(longest) });
    sample.notes.append(lines.text());
    sample.notes.append(QStringLiteral("The slowest was “%1”.").arg(slowest));
    return sample;
}

} // namespace obra::bench
