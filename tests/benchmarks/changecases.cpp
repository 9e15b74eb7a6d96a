// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "explore/engine.h"
#include "explore/histogram.h"
#include "store/cachereader.h"

#include <QDate>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace obra::bench {

namespace {

constexpr int changes = 150;
constexpr int comparedChanges = 6;
constexpr quint32 seed = 2026;

double percentile(QVector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[qsizetype(share * double(values.size() - 1))];
}

/// Changes one condition of a filter after the other, as somebody does who plays with facets and ranges.
class Player
{
public:
    explicit Player(const ColumnTable &table) : m_table(table), m_random(seed) {}

    /// @p plain: only conditions that questionOf() can say in SQL.
    Filter changed(const Filter &filter, bool plain)
    {
        if (filter.conditions.size() >= 4 || (filter.conditions.size() > 1 && number(4) == 0))
            return filter.without(number(int(filter.conditions.size())));
        static constexpr Field plainFields[] = { Field::Method, Field::Status, Field::Category };
        static constexpr Field fields[] = { Field::Method,  Field::Status,   Field::Category, Field::Year,
                                            Field::Buyer,   Field::Supplier, Field::Province, Field::ProcuringEntity };
        const int kind = number(8);
        if (kind == 0) {
            Condition days = Condition::onRange(plain || number(2) ? RangeField::Date : RangeField::TenderEnd);
            days.dayFrom = QDate(2015, 1, 1).addDays(number(2500));
            days.dayTo = days.dayFrom.addDays(100 + number(2000));
            return filter.with(days);
        }
        if (kind == 1) {
            Condition tenderers = Condition::onRange(RangeField::Tenderers);
            tenderers.numberFrom = 1 + number(4);
            return filter.with(tenderers);
        }
        if (kind == 2 && !plain) {
            Condition amount = Condition::onRange(number(2) ? RangeField::Amount : RangeField::Estimate);
            amount.amountFrom = (1 + number(1000)) * 1000 * amountScale;
            return filter.with(amount);
        }
        const Field field = plain ? plainFields[number(3)] : fields[number(8)];
        const std::vector<std::string> &values = m_table.facet(field).dictionary.values;
        if (values.size() < 2)
            return filter;
        return filter.toggled(field, QString::fromStdString(values[1 + std::size_t(number(int(values.size()) - 1))]), number(5) == 0);
    }

private:
    int number(int below) { return int(m_random() % quint32(below)); }

    const ColumnTable &m_table;
    std::mt19937 m_random;
};

/// The filter as a condition on the table process, without those on @p but.
QString questionOf(const Filter &filter, std::optional<Field> but = {})
{
    QStringList terms { QStringLiteral("1") };
    const auto dayNumber = [](const QDate &day) { return QDate(1970, 1, 1).daysTo(day); };
    for (const Field field : { Field::Method, Field::Status, Field::Category }) {
        const auto list = [&](const QStringList &values) {
            QStringList quoted;
            for (const QString &value : values)
                quoted.append(QLatin1Char('\'') + value + QLatin1Char('\''));
            return quoted.join(QLatin1Char(','));
        };
        if (but == field)
            continue;
        if (const QStringList values = filter.values(field); !values.isEmpty())
            terms.append(QStringLiteral("%1 IN (%2)").arg(fieldName(field), list(values)));
        if (const QStringList values = filter.excludedValues(field); !values.isEmpty())
            terms.append(QStringLiteral("(%1 IS NULL OR %1 NOT IN (%2))").arg(fieldName(field), list(values)));
    }
    if (const Condition *days = filter.rangeOf(RangeField::Date))
        terms.append(QStringLiteral("reference BETWEEN %1 AND %2").arg(dayNumber(days->dayFrom)).arg(dayNumber(days->dayTo)));
    if (const Condition *tenderers = filter.rangeOf(RangeField::Tenderers))
        terms.append(QStringLiteral("tenderers >= %1").arg(*tenderers->numberFrom));
    return terms.join(QLatin1String(" AND "));
}

/// Number of rows and the counts of three facets, as SQL has them.
QVector<qint64> askSql(sqlite3 *database, const Filter &filter, const ColumnTable &table)
{
    QVector<qint64> answer;
    const auto ask = [&](const QString &sql, auto &&use) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(std::string(sqlite3_errmsg(database)) + " in " + sql.toStdString());
        while (sqlite3_step(statement) == SQLITE_ROW)
            use(statement);
        sqlite3_finalize(statement);
    };
    ask(QStringLiteral("SELECT count(*) FROM process WHERE ") + questionOf(filter), [&](sqlite3_stmt *row) { answer.append(sqlite3_column_int64(row, 0)); });
    for (const Field field : { Field::Method, Field::Status, Field::Category }) {
        const std::vector<std::string> &values = table.facet(field).dictionary.values;
        QVector<qint64> counts(qsizetype(values.size()), 0);
        ask(QStringLiteral("SELECT %1, count(*) FROM process WHERE %2 GROUP BY 1").arg(fieldName(field), questionOf(filter, field)), [&](sqlite3_stmt *row) {
            const auto text = reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
            const auto code = std::find(values.begin(), values.end(), std::string(text ? text : ""));
            if (code != values.end())
                counts[code - values.begin()] = sqlite3_column_int64(row, 1);
        });
        answer += counts;
    }
    return answer;
}

QVector<qint64> answerOf(const Slice &slice)
{
    QVector<qint64> answer { slice.count() };
    for (const Field field : { Field::Method, Field::Status, Field::Category }) {
        for (const qint64 count : slice.counts(field))
            answer.append(count);
    }
    return answer;
}

void addRow(TextTable &table, const QString &title, const QVector<double> &milliseconds)
{
    table.add({ title, number(median(milliseconds), 2), number(percentile(milliseconds, 0.95), 2) });
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
    Player player(*table);
    QVector<double> slices, whole;
    Filter filter;
    for (int i = 0; i < changes; ++i) {
        filter = player.changed(filter, false);
        std::shared_ptr<const Slice> slice;
        const double ms = secondsOf([&] { slice = engine.run(filter); }) * 1000;
        const double histograms = secondsOf([&] {
            histogram(*slice, RangeField::Date);
            histogram(*slice, RangeField::Amount, mainCurrency(*slice));
        }) * 1000;
        slices.append(ms);
        whole.append(ms + histograms);
    }
    addRow(results, QStringLiteral("rows, %1 facets and totals").arg(fieldCount), slices);
    addRow(results, QStringLiteral("the same and histograms of date and amount"), whole);

    QVector<double> withWord;
    for (const char *word : { "carretera", "acue", "rehabilitacion", "pue", "esc", "hospital" }) {
        Condition text;
        text.kind = Condition::Kind::Text;
        text.values = { QString::fromLatin1(word) };
        withWord.append(secondsOf([&] { engine.run(Filter().with(text)); }) * 1000);
    }
    addRow(results, QStringLiteral("a word that is searched for the first time"), withWord);

    // The same answers from SQL: the number of rows and three facets. The slice has all of them.
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open the cache");
    sqlite3_exec(database, "PRAGMA mmap_size = 4000000000; PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
    QVector<double> sql, own;
    Filter compared;
    for (int i = 0; i < comparedChanges; ++i) {
        compared = player.changed(compared, true);
        std::shared_ptr<const Slice> slice;
        own.append(secondsOf([&] { slice = engine.run(compared); }) * 1000);
        QVector<qint64> answer;
        sql.append(secondsOf([&] { answer = askSql(database, compared, *table); }) * 1000);
        if (answer != answerOf(*slice)) {
            sample.wrong = true;
            sample.notes.append(QStringLiteral("SQL and the slice do not agree: ") + filterText(compared));
        }
    }
    sqlite3_close(database);
    addRow(results, QStringLiteral("SQL: the number of rows and three facets"), sql);
    addRow(results, QStringLiteral("  the slice for the same filters"), own);
    results.add({ QStringLiteral("  times as fast"), number(median(sql) / median(own)), QStringLiteral("–") });

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
