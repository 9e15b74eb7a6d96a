// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "explore/engine.h"
#include "store/cachereader.h"

#include <QDate>
#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace obra::bench {

namespace {

constexpr int repetitions = 7;

/// The cache as anybody's SQL sees it, with all the memory that SQLite likes.
class Sql
{
public:
    explicit Sql(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
            throw std::runtime_error("cannot open the cache");
        sqlite3_exec(m_database, "PRAGMA mmap_size = 4000000000; PRAGMA cache_size = -65536", nullptr, nullptr,
                     nullptr);
    }
    ~Sql() { sqlite3_close(m_database); }
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// The first number of the first row; all rows are read.
    qint64 ask(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(std::string(sqlite3_errmsg(m_database)) + " in " + sql.toStdString());
        qint64 first = -1;
        while (sqlite3_step(statement) == SQLITE_ROW)
            first = first < 0 ? sqlite3_column_int64(statement, 0) : first;
        sqlite3_finalize(statement);
        return first;
    }

private:
    sqlite3 *m_database = nullptr;
};

/// A question in the words of the window and in SQL.
struct Question
{
    QString text; ///< What parseFilter() reads.
    QString where; ///< On the table process.
};

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QString dayNumber(int year, int month, int day)
{
    return QString::number(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

// The most frequent value of a field, so that the question has something to find.
QString commonest(const ColumnTable &table, Field field)
{
    const FacetColumn &column = table.facet(field);
    std::vector<qint64> counts(column.dictionary.values.size());
    for (quint32 row = 0; row < table.rows; ++row) {
        for (const quint32 code : column.row(row))
            ++counts[code];
    }
    if (counts.size() < 2)
        return {};
    const auto best = std::max_element(counts.begin() + 1, counts.end());
    return QString::fromStdString(column.dictionary.values[std::size_t(best - counts.begin())]);
}

QVector<Question> questions(const ColumnTable &table)
{
    const QString buyer = commonest(table, Field::Buyer), supplier = commonest(table, Field::Supplier),
                  province = commonest(table, Field::Province);
    const QString years =
        QStringLiteral("reference BETWEEN %1 AND %2").arg(dayNumber(2020, 1, 1), dayNumber(2022, 12, 31));
    const QString byBuyer =
        QStringLiteral(
            "buyer IN (SELECT id FROM organization WHERE main IN (SELECT id FROM organization WHERE name = %1))")
            .arg(quoted(buyer));
    const QString bySupplier =
        QStringLiteral(
            "id IN (SELECT award_supplier.id >> 20 FROM award_supplier JOIN organization AS o ON o.id = organization "
            "JOIN organization AS m ON m.id = o.main WHERE m.name = %1)")
            .arg(quoted(supplier));
    const QString byProvince =
        QStringLiteral("id IN (SELECT id >> 20 FROM place WHERE region = %1)").arg(quoted(province));
    const QString sums = QStringLiteral("(SELECT id >> 20 AS owner, sum(CAST(amount AS REAL)) AS total FROM %1 WHERE "
                                        "amount IS NOT NULL GROUP BY id >> 20, currency)");
    const QString byAmount = QStringLiteral("(id IN (SELECT owner FROM %1 WHERE total >= 1000000) OR (id IN (SELECT "
                                            "owner FROM %2 WHERE total >= 1000000) "
                                            "AND id NOT IN (SELECT id >> 20 FROM contract WHERE amount IS NOT NULL)))")
                                 .arg(sums.arg(QLatin1String("contract")), sums.arg(QLatin1String("award")));
    const QString byArea = QStringLiteral("id IN (SELECT id >> 20 FROM place WHERE quality >= 2 AND longitude BETWEEN "
                                          "-81 AND -80 AND latitude BETWEEN 7 AND 9)");
    const auto byText = [](const QString &match) {
        return QStringLiteral("text_id IN (SELECT rowid FROM search WHERE search MATCH %1)").arg(quoted(match));
    };
    const auto both = [](const QString &a, const QString &b) { return a + QLatin1String(" AND ") + b; };
    return {
        {QString(), QStringLiteral("1")},
        {QStringLiteral("year:2020..2022 method:open status:complete"),
         both(years, QStringLiteral("method = 'open' AND status = 'complete'"))},
        {QStringLiteral("buyer:\"%1\"").arg(buyer), byBuyer},
        {QStringLiteral("supplier:\"%1\"").arg(supplier), bySupplier},
        {QStringLiteral("province:\"%1\" year:2020..2022").arg(province), both(byProvince, years)},
        {QStringLiteral("amount>=1000000"), byAmount},
        {QStringLiteral("amount>=1000000 method:open year:2020..2022"),
         both(byAmount, both(QStringLiteral("method = 'open'"), years))},
        {QStringLiteral("acueducto*"), byText(QStringLiteral("acueducto*"))},
        {QStringLiteral("carretera* rehabilitacion* year:2020..2022"),
         both(byText(QStringLiteral("carretera* rehabilitacion*")), years)},
        {QStringLiteral("(the map: 81 W to 80 W, 7 N to 9 N)"), byArea},
    };
}

QString shortened(const QString &text)
{
    return text.size() <= 48 ? text : text.left(47) + QStringLiteral("…");
}

} // namespace

Sample filterLatency(const BenchData &data)
{
    Sample sample;
    const QString path = data.cache();
    const CacheReader reader(path);
    const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
    Engine engine(table, [&reader](const QStringList &words, const QStringList &phrases, std::stop_token stop) {
        return reader.search(words, phrases, stop);
    });
    Sql sql(path);
    // The window shows counts of every field beside the number of rows; in SQL that is a query a field. Five of eleven are asked.
    const QStringList groups = {QStringLiteral("buyer"), QStringLiteral("method"), QStringLiteral("status"),
                                QStringLiteral("category"),
                                QStringLiteral("strftime('%Y', reference * 86400, 'unixepoch')")};
    TextTable results({QStringLiteral("filter"), QStringLiteral("rows"), QStringLiteral("slice ms"),
                       QStringLiteral("SQL count ms"), QStringLiteral("ratio"),
                       QStringLiteral("SQL count and 5 facets ms"), QStringLiteral("ratio"),
                       QStringLiteral("same count")});
    QVector<double> all;
    for (const Question &question : questions(*table)) {
        Filter filter;
        if (question.text.startsWith(QLatin1Char('('))) {
            Condition area;
            area.kind = Condition::Kind::Area;
            area.area = {-81, 7, -80, 9};
            filter.conditions.append(area);
        } else {
            FilterTextError error;
            filter = parseFilter(question.text, &error);
            if (error.isError())
                throw std::runtime_error("the filter was not understood: " + question.text.toStdString());
        }
        const QString count = QStringLiteral("SELECT count(*) FROM process WHERE ") + question.where;
        QVector<double> slice, plain, facets;
        qint64 found = -1, expected = -1;
        for (int i = 0; i < repetitions; ++i) {
            engine.run({}); // so that nothing is left from the same filter
            slice.append(secondsOf([&] { found = engine.run(filter)->count(); }) * 1000);
            plain.append(secondsOf([&] { expected = sql.ask(count); }) * 1000);
        }
        for (int i = 0; i < 3; ++i) {
            facets.append(secondsOf([&] {
                              sql.ask(count);
                              for (const QString &group : groups)
                                  sql.ask(QStringLiteral("SELECT %1, count(*) FROM process WHERE %2 GROUP BY 1")
                                              .arg(group, question.where));
                          })
                          * 1000);
        }
        const double milliseconds = median(slice);
        all.append(milliseconds);
        sample.wrong = sample.wrong || found != expected;
        results.add({question.text.isEmpty() ? QStringLiteral("(everything)") : shortened(question.text),
                     QString::number(found), number(milliseconds, 2), number(median(plain), 2),
                     number(median(plain) / milliseconds), number(median(facets), 2),
                     number(median(facets) / milliseconds),
                     found == expected ? QStringLiteral("yes") : QStringLiteral("NO: %1").arg(expected)});
    }
    const std::shared_ptr<const Slice> everything = engine.run({});
    const QString inOrder = QStringLiteral(
        "SELECT id, (SELECT sum(CAST(amount AS REAL)) FROM contract WHERE contract.id BETWEEN process.id << 20 "
        "AND (process.id << 20) + 1048575) AS total FROM process ORDER BY total DESC");
    QVector<double> sorted, ordered;
    for (int i = 0; i < repetitions; ++i) {
        Engine fresh(table, {}); // an engine remembers the orders it has made
        sorted.append(secondsOf([&] { fresh.order(*everything, SortColumn::Amount, true); }) * 1000);
        if (i < 3)
            ordered.append(secondsOf([&] { sql.ask(inOrder); }) * 1000);
    }
    results.add({QStringLiteral("(all rows in the order of their amount)"), QString::number(everything->count()),
                 number(median(sorted), 2), number(median(ordered), 2), number(median(ordered) / median(sorted)),
                 QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–")});
    sample.seconds = median(all) / 1000;
    sample.processes = everything->count();
    sample.peakMB = peakMemoryMB();
    sample.notes.append(results.text());
    sample.notes.append(
        QStringLiteral(
            "A slice is the rows, the counts of all %1 fields and the sums per currency. Columns in memory: %2 MB.")
            .arg(fieldCount)
            .arg(number(double(table->memoryBytes()) / 1e6)));
    return sample;
}

} // namespace obra::bench
