// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "duckdb.h"
#include "narrowtables.h"
#include "player.h"
#include "repeatedtable.h"

#include "explore/engine.h"
#include "explore/histogram.h"
#include "store/cachereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace obra::bench {

namespace {

constexpr int changes = 150;
constexpr int changesForDuckDb = 30, changesForSqlite = 6;
constexpr quint32 seed = 2026;

double percentile(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[qsizetype(share * double(values.size() - 1))];
}

void addRow(TextTable &table, const QString &title, const QVector<double> &milliseconds)
{
    table.add({ title, number(median(milliseconds), 2), number(percentile(milliseconds, 0.95), 2) });
}

/// One condition after the other; the milliseconds of each change, histograms included.
QVector<double> playChanges(const ColumnTable &table, Engine &engine, TextTable &results)
{
    Player player(table, seed);
    QVector<double> slices, whole;
    Filter filter;
    for (int i = 0; i < changes; ++i) {
        filter = player.changed(filter);
        std::shared_ptr<const Slice> slice;
        const double ms = secondsOf([&] { slice = engine.run(filter); }) * 1000;
        const double histograms = secondsOf([&] {
            histogram(*slice, RangeField::Date);
            histogram(*slice, RangeField::Amount, mainCurrency(*slice));
        }) * 1000;
        slices.append(ms);
        whole.append(ms + histograms);
    }
    addRow(results, QStringLiteral("%1 rows: count, %2 facets and totals").arg(table.rows).arg(fieldCount), slices);
    addRow(results, QStringLiteral("  and the histograms of date and amount"), whole);
    return whole;
}

/// The slice and both histograms for every filter, and how long they took.
struct OwnAnswers
{
    QVector<double> milliseconds;
    QVector<QVector<NarrowTables::Answer>> answers;
    QVector<Filter> filters;
    QVector<QStringList> questions;
};

OwnAnswers ownAnswers(const ColumnTable &table, const NarrowTables &tables, Engine &engine)
{
    OwnAnswers own;
    Player player(table, seed + 1);
    Filter filter;
    for (int i = 0; i < changesForDuckDb; ++i) {
        filter = player.changed(filter);
        std::shared_ptr<const Slice> slice;
        Histogram days, amounts;
        quint16 currency = 0;
        own.milliseconds.append(secondsOf([&] {
            slice = engine.run(filter);
            currency = mainCurrency(*slice);
            days = histogram(*slice, RangeField::Date);
            amounts = histogram(*slice, RangeField::Amount, currency);
        }) * 1000);
        own.answers.append(tables.answers(*slice, days, amounts));
        own.questions.append(tables.questions(filter, currency));
        own.filters.append(filter);
    }
    return own;
}

void execute(sqlite3 *database, const QString &sql)
{
    if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(database)) + " in " + sql.toStdString());
}

/// A database in memory with the narrow tables and an index of each that is asked by row.
sqlite3 *sqliteTables(const NarrowTables &tables)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        throw std::runtime_error("cannot open a database");
    execute(database, QStringLiteral("BEGIN"));
    for (const NarrowTables::Table &table : tables.tables()) {
        const QStringList &columns = table.columns;
        const bool unique = table.name == QLatin1String("proc");
        QStringList types;
        for (const QString &column : columns)
            types.append(column + (unique && column == QLatin1String("row") ? QLatin1String(" INTEGER PRIMARY KEY") : QLatin1String(" INTEGER")));
        execute(database, QStringLiteral("CREATE TABLE %1 (%2) STRICT").arg(table.name, types.join(QLatin1Char(','))));
        sqlite3_stmt *insert = nullptr;
        const QString sql = QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(table.name, QStringLiteral(",?").repeated(columns.size() - 1));
        sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &insert, nullptr);
        table.forEachRow([&](const NarrowTables::Cells &cells) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                sqlite3_bind_int64(insert, int(i) + 1, cells[i]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        });
        sqlite3_finalize(insert);
        if (!unique)
            execute(database, QStringLiteral("CREATE INDEX i_%1 ON %1 (row)").arg(table.name));
        if (table.name.startsWith(QLatin1String("v_")))
            execute(database, QStringLiteral("CREATE INDEX c_%1 ON %1 (code, row)").arg(table.name));
    }
    execute(database, QStringLiteral("COMMIT; ANALYZE"));
    return database;
}

NarrowTables::Answer askSqlite(sqlite3 *database, const QString &question)
{
    NarrowTables::Answer answer;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, question.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(database)) + " in " + question.toStdString());
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
        answer.append(row);
    }
    sqlite3_finalize(statement);
    return answer;
}

/// Says where a peer answers otherwise. @p answers: one a question, in any order of the rows.
void compare(QVector<NarrowTables::Answer> answers, const OwnAnswers &own, int change, const QString &peer, Sample &sample)
{
    for (NarrowTables::Answer &answer : answers)
        std::sort(answer.begin(), answer.end(), [](const QStringList &one, const QStringList &other) {
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
        });
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i] == own.answers[change][i])
            continue;
        sample.wrong = true;
        sample.notes.append(QStringLiteral("%1 and the slice do not agree on “%2”: %3")
                                .arg(peer, filterText(own.filters[change]), own.questions[change][i]));
    }
}

void addPeer(TextTable &results, const QString &title, const QVector<double> &peer, const QVector<double> &own)
{
    addRow(results, title, peer);
    addRow(results, QStringLiteral("  Obra Abierta, the same answers"), own);
    results.add({QStringLiteral("  times as fast"), number(median(peer) / median(own)), number(percentile(peer, 0.95) / percentile(own, 0.95))});
}

/// DuckDB and SQLite answer the same questions over the same numbers.
void comparePeers(const BenchData &data, const ColumnTable &table, Engine &engine, TextTable &results, Sample &sample)
{
    const NarrowTables tables(table);
    const OwnAnswers own = ownAnswers(table, tables, engine);

    const QString folder = data.scratch(QStringLiteral("narrow"));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    tables.writeCsv(folder);
    QJsonArray load, questions;
    for (const NarrowTables::Table &one : tables.tables()) {
        QStringList columns;
        for (const QString &column : one.columns)
            columns.append(QStringLiteral("'%1': 'BIGINT'").arg(column));
        load.append(QStringLiteral("CREATE TABLE %1 AS SELECT * FROM read_csv('%2/%1.csv', header = false, columns = {%3})")
                        .arg(one.name, folder, columns.join(QLatin1String(", "))));
    }
    for (const QStringList &change : own.questions)
        questions.append(QJsonArray::fromStringList(change));
    QFile file(folder + QLatin1String("/questions.json"));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
    file.write(QJsonDocument(QJsonObject {{QStringLiteral("load"), load}, {QStringLiteral("changes"), questions}}).toJson());
    file.close();
    const QJsonObject duck = runDuckDb({QStringLiteral("questions"), file.fileName()});
    QDir(folder).removeRecursively();
    if (duck.isEmpty()) {
        results.add({QStringLiteral("DuckDB"), QStringLiteral("not installed, skipped"), QString()});
    } else {
        QVector<double> milliseconds;
        for (const QJsonValue &value : duck.value(QLatin1String("milliseconds")).toArray())
            milliseconds.append(value.toDouble());
        const QJsonArray changesOfDuck = duck.value(QLatin1String("answers")).toArray();
        for (int i = 0; i < changesOfDuck.size(); ++i) {
            QVector<NarrowTables::Answer> answers;
            for (const QJsonValue &one : changesOfDuck[i].toArray()) {
                NarrowTables::Answer answer;
                for (const QJsonValue &row : one.toArray()) {
                    QStringList cells;
                    for (const QJsonValue &cell : row.toArray())
                        cells.append(cell.toString());
                    answer.append(cells);
                }
                answers.append(answer);
            }
            compare(std::move(answers), own, i, QStringLiteral("DuckDB"), sample);
        }
        addPeer(results, QStringLiteral("%1 rows: DuckDB").arg(table.rows), milliseconds, own.milliseconds);
    }

    sqlite3 *database = sqliteTables(tables);
    QVector<double> sqlite;
    for (int i = 0; i < changesForSqlite; ++i) {
        QVector<NarrowTables::Answer> answers;
        sqlite.append(secondsOf([&] {
            for (const QString &question : own.questions[i])
                answers.append(askSqlite(database, question));
        }) * 1000);
        compare(std::move(answers), own, i, QStringLiteral("SQLite"), sample);
    }
    sqlite3_close(database);
    addPeer(results, QStringLiteral("%1 rows: SQLite").arg(table.rows), sqlite, own.milliseconds.mid(0, changesForSqlite));
}

} // namespace

Sample conditionChange(const BenchData &data)
{
    Sample sample;
    const QString path = data.cache();
    const CacheReader reader(path);
    const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
    Engine engine(table, [&reader](const QStringList &words, const QStringList &phrases, std::stop_token stop) { return reader.search(words, phrases, stop); });
    TextTable results({ QStringLiteral("a change of one condition, %1 processes").arg(table->rows), QStringLiteral("median ms"), QStringLiteral("95 % ms") });

    const QVector<double> first { secondsOf([&] { engine.run({}); }) * 1000 };
    addRow(results, QStringLiteral("the first answer: everything"), first);
    const QVector<double> whole = playChanges(*table, engine, results);

    QVector<double> withWord;
    for (const char *word : { "carretera", "acue", "rehabilitacion", "pue", "esc", "hospital" }) {
        Condition text;
        text.kind = Condition::Kind::Text;
        text.values = { QString::fromLatin1(word) };
        withWord.append(secondsOf([&] { engine.run(Filter().with(text)); }) * 1000);
    }
    addRow(results, QStringLiteral("a word that is searched for the first time"), withWord);

    comparePeers(data, *table, engine, results, sample);
    {
        const std::shared_ptr<const ColumnTable> three = repeatedTable(*table, 3);
        Engine threeTimes(three, {});
        threeTimes.run({});
        playChanges(*three, threeTimes, results);
        comparePeers(data, *three, threeTimes, results, sample);
    }

    const std::shared_ptr<const Slice> everything = engine.run({});
    for (int column = int(SortColumn::Ocid); column <= int(SortColumn::Releases); ++column) {
        static const char *const names[] = { "", "ocid", "title", "date", "buyer", "entity", "supplier", "method", "status",
                                             "category", "type", "province", "source", "amount", "tenderers", "contracts", "releases" };
        QVector<double> sorts;
        for (int i = 0; i < 3; ++i) {
            Engine fresh(table, {}); // an engine remembers the orders it has made
            sorts.append(secondsOf([&] { fresh.order(*everything, SortColumn(column), true); }) * 1000);
        }
        addRow(results, QStringLiteral("sorting all rows by ") + QLatin1String(names[column]), sorts);
    }
    std::mt19937 random(seed);
    QVector<double> pages;
    for (int i = 0; i < 60; ++i) {
        QVector<qint64> ids;
        for (quint32 row = random() % std::max<quint32>(1, table->rows - 100), last = row + 100; row < std::min(last, table->rows); ++row)
            ids.append(table->id[row]);
        reader.rows(Unit::Processes, ids); // warm
        pages.append(secondsOf([&] { reader.rows(Unit::Processes, ids); }) * 1000);
    }
    addRow(results, QStringLiteral("a page of 100 rows, warm"), pages);

    sample.seconds = median(whole) / 1000;
    sample.processes = table->rows;
    sample.peakMB = peakMemoryMB();
    sample.notes.append(results.text());
    sample.notes.append(QStringLiteral("Columns in memory: %1 bytes a process.").arg(number(double(table->memoryBytes()) / std::max(1.0, double(table->rows)))));
    return sample;
}

} // namespace obra::bench
