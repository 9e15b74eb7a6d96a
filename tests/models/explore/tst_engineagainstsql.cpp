// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/histogram.h"
#include "explore/rangechoice.h"
#include "store/cachereader.h"
#include "store/sqlconnection.h"
#include "support/smalldata.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace obra;

namespace {

using Kind = Condition::Kind;

QString quoted(const QString &text) { return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''); }

/// Days or numbers of @p value from one end to the other, none = open.
QString between(const QString &value, const QString &from, const QString &to, bool orMissing)
{
    QString text = QStringLiteral("%1 IS NOT NULL").arg(value);
    if (!from.isEmpty())
        text += QStringLiteral(" AND %1 >= %2").arg(value, from);
    if (!to.isEmpty())
        text += QStringLiteral(" AND %1 <= %2").arg(value, to);
    return orMissing ? QStringLiteral("%1 IS NULL OR (%2)").arg(value, text) : text;
}

QString ofDays(const QString &value, const Condition &condition)
{
    return between(value, condition.dayFrom.isValid() ? QString::number(toDay(condition.dayFrom)) : QString(),
                   condition.dayTo.isValid() ? QString::number(toDay(condition.dayTo)) : QString(), condition.orMissing);
}

QString ofNumbers(const QString &value, const Condition &condition)
{
    return between(value, condition.numberFrom ? QString::number(*condition.numberFrom) : QString(),
                   condition.numberTo ? QString::number(*condition.numberTo) : QString(), condition.orMissing);
}

QString ofAmounts(const QString &value, const Condition &condition)
{
    return between(value, condition.amountFrom ? QString::number(*condition.amountFrom) : QString(),
                   condition.amountTo ? QString::number(*condition.amountTo) : QString(), condition.orMissing);
}

QString ofValues(const QString &value, const Condition &condition)
{
    QStringList values;
    for (const QString &each : condition.values)
        values.append(quoted(each));
    return QStringLiteral("%1 IN (%2)").arg(value, values.join(u','));
}

/// What is shown for an organization that a process names.
QString organization(const char *process, const char *column)
{
    return QStringLiteral("coalesce((SELECT m.name FROM organization AS o JOIN organization AS m ON m.id = o.main WHERE o.id = %1.%2), '')")
        .arg(QLatin1String(process), QLatin1String(column));
}

/// All that holds but what stands on @p but. @p termOf: what one condition asks.
QString allOf(const Filter &filter, std::optional<Field> but, QString (*termOf)(const Condition &))
{
    QString text = QStringLiteral("1");
    for (const Condition &condition : filter.conditions) {
        if (condition.kind != Kind::Values || condition.field != but)
            text += QStringLiteral(" AND %1 (%2)").arg(condition.negated ? QStringLiteral("NOT") : QString(), termOf(condition));
    }
    return text;
}

/// What a filter means, said in SQL over the tables of the cache and not over its columns.
class SqlQuestion
{
public:
    static QString days(RangeField field)
    {
        switch (field) {
        case RangeField::TenderStart: return QStringLiteral("tender_start");
        case RangeField::TenderEnd: return QStringLiteral("tender_end");
        case RangeField::Award: return ofChildren("min(date)", "award");
        case RangeField::Signature: return ofChildren("min(date_signed)", "contract");
        case RangeField::ContractEnd: return ofChildren("max(end)", "contract");
        default: return QStringLiteral("reference");
        }
    }

    static QString number(RangeField field)
    {
        const auto between = [](RangeField from, RangeField to) { return QStringLiteral("(%2 - %1)").arg(days(from), days(to)); };
        switch (field) {
        case RangeField::Tenderers: return QStringLiteral("nullif(tenderers, -1)");
        case RangeField::Contracts: return ofChildren("count(*)", "contract");
        case RangeField::Releases: return QStringLiteral("releases");
        case RangeField::TenderDays: return between(RangeField::TenderStart, RangeField::TenderEnd);
        case RangeField::AwardDays: return between(RangeField::TenderEnd, RangeField::Award);
        default: return between(RangeField::Award, RangeField::Signature);
        }
    }

    static QString where(const Filter &filter, std::optional<Field> but = {}) { return allOf(filter, but, term); }

    static QString valueOf(Field field)
    {
        switch (field) {
        case Field::Year: return QStringLiteral("coalesce(strftime('%Y', reference * 86400, 'unixepoch'), '')");
        case Field::Buyer: return organization("process", "buyer");
        case Field::ProcuringEntity: return organization("process", "procuring_entity");
        default: return QStringLiteral("coalesce(%1, '')").arg(fieldName(field));
        }
    }

private:
    static QString children(const char *table)
    {
        return QStringLiteral("%1 WHERE %1.id BETWEEN process.id << 20 AND (process.id << 20) + 1048575").arg(QLatin1String(table));
    }
    static QString ofChildren(const char *what, const char *table)
    {
        return QStringLiteral("(SELECT %1 FROM %2)").arg(QLatin1String(what), children(table));
    }
    /// Sums of exact hundredths a currency; PAB and USD of Panama are one.
    static QString money(const Condition &condition)
    {
        const auto sums = [](const char *table) {
            return QStringLiteral("(SELECT sum(value) AS total FROM (SELECT CAST(round(CAST(amount AS REAL) * 100) AS INTEGER) * 100 AS value, "
                                  "CASE WHEN process.panama AND currency = 'USD' THEN 'PAB' ELSE coalesce(currency, '') END AS bucket "
                                  "FROM %1 AND amount IS NOT NULL) GROUP BY bucket)")
                .arg(children(table));
        };
        const auto any = [&](const QString &from) {
            QString text = QStringLiteral("1");
            if (condition.amountFrom)
                text += QStringLiteral(" AND total >= %1").arg(*condition.amountFrom);
            if (condition.amountTo)
                text += QStringLiteral(" AND total <= %1").arg(*condition.amountTo);
            return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2)").arg(from, text);
        };
        const auto there = [&](const char *table) { return QStringLiteral("EXISTS (SELECT 1 FROM %1 AND amount IS NOT NULL)").arg(children(table)); };
        if (condition.rangeField() == RangeField::Paid)
            return condition.orMissing ? QStringLiteral("NOT %1 OR %2").arg(there("payment"), any(sums("payment"))) : any(sums("payment"));
        if (condition.rangeField() == RangeField::Estimate) {
            const QString amount = QStringLiteral("CAST(round(CAST(coalesce(tender_amount, budget_amount) AS REAL) * 100) AS INTEGER) * 100");
            return ofAmounts(amount, condition);
        }
        const QString counted = QStringLiteral("CASE WHEN %1 THEN %2 ELSE %3 END").arg(there("contract"), any(sums("contract")), any(sums("award")));
        return condition.orMissing ? QStringLiteral("(NOT %1 AND NOT %2) OR %3").arg(there("contract"), there("award"), counted) : counted;
    }

    static QString term(const Condition &condition)
    {
        switch (condition.kind) {
        case Kind::Values: return ofValues(valueOf(condition.field), condition);
        case Kind::Days: return ofDays(days(condition.rangeField()), condition);
        case Kind::Number: return ofNumbers(number(condition.rangeField()), condition);
        case Kind::Amount: return money(condition);
        default: return QStringLiteral("%1 IS NOT NULL").arg(days(*rangeFieldFromName(condition.values.first())));
        }
    }
};

/// The same where the rows are contracts: a join of the contract with its process, its award and what was paid for it.
class SqlContracts
{
public:
    static QString from()
    {
        return QStringLiteral("contract AS c JOIN process AS p ON p.id = c.id >> 20");
    }
    static QString where(const Filter &filter, std::optional<Field> but = {}) { return allOf(filter, but, term); }
    static QString valueOf(Field field)
    {
        switch (field) {
        case Field::Year: return QStringLiteral("coalesce(strftime('%Y', c.date_signed * 86400, 'unixepoch'), '')");
        case Field::Buyer: return organization("p", "buyer");
        case Field::ProcuringEntity: return organization("p", "procuring_entity");
        case Field::ContractStatus: return QStringLiteral("coalesce(c.status, '')");
        default: return QStringLiteral("coalesce(p.%1, '')").arg(fieldName(field));
        }
    }
    /// The award of a contract by what both are called, or the only one.
    static QString award()
    {
        return QStringLiteral("(SELECT a.id FROM award AS a WHERE a.id BETWEEN p.id << 20 AND (p.id << 20) + 1048575 AND (a.award_id = c.award_id OR "
                              "(SELECT count(*) FROM award AS b WHERE b.id BETWEEN p.id << 20 AND (p.id << 20) + 1048575) = 1) ORDER BY a.id LIMIT 1)");
    }
    static QString days(RangeField field)
    {
        switch (field) {
        case RangeField::TenderStart: return QStringLiteral("p.tender_start");
        case RangeField::TenderEnd: return QStringLiteral("p.tender_end");
        case RangeField::Award: return QStringLiteral("(SELECT date FROM award WHERE id = %1)").arg(award());
        case RangeField::ContractStart: return QStringLiteral("c.start");
        case RangeField::ContractEnd: return QStringLiteral("c.end");
        default: return QStringLiteral("c.date_signed");
        }
    }

private:
    static QString term(const Condition &condition)
    {
        switch (condition.kind) {
        case Kind::Values: return ofValues(valueOf(condition.field), condition);
        case Kind::Days: return ofDays(days(condition.rangeField()), condition);
        case Kind::Number: {
            const RangeField field = condition.rangeField();
            const QString number = field == RangeField::Amendments ? QStringLiteral("c.amendments")
                : field == RangeField::Tenderers                   ? QStringLiteral("nullif(p.tenderers, -1)")
                : field == RangeField::SignatureDays ? QStringLiteral("(c.date_signed - %1)").arg(days(RangeField::Award))
                                                     : QStringLiteral("(p.tender_end - p.tender_start)");
            return ofNumbers(number, condition);
        }
        default: {
            // Exact hundredths; in Panama, where all of this is, the two currencies are one.
            const QString sum = condition.rangeField() == RangeField::Paid
                ? QStringLiteral("(SELECT sum(CAST(round(CAST(amount AS REAL) * 100) AS INTEGER) * 100) FROM payment AS y WHERE y.contract = c.id "
                                 "AND y.id BETWEEN p.id << 20 AND (p.id << 20) + 1048575 AND amount IS NOT NULL)")
                : QStringLiteral("(CAST(round(CAST(c.amount AS REAL) * 100) AS INTEGER) * 100)");
            return ofAmounts(sum, condition);
        }
        }
    }
};

Filter randomContractQuestion(std::mt19937 &random, const ColumnTable &table)
{
    static constexpr Field fields[] = { Field::Year, Field::Buyer, Field::Method, Field::Status, Field::Category, Field::ContractStatus };
    static constexpr RangeField dayFields[] = { RangeField::Date, RangeField::TenderStart, RangeField::Award, RangeField::Signature,
                                                RangeField::ContractStart, RangeField::ContractEnd };
    static constexpr RangeField numberFields[] = { RangeField::Tenderers, RangeField::Amendments, RangeField::TenderDays, RangeField::SignatureDays };
    const auto below = [&](int most) { return int(random() % quint32(most)); };
    Filter filter;
    std::set<Field> used;
    for (int i = 1 + below(3); i > 0; --i) {
        Condition condition;
        switch (below(4)) {
        case 0: {
            condition.field = fields[below(6)];
            if (!used.insert(condition.field).second)
                continue;
            const auto &values = table.facet(condition.field).dictionary.values;
            for (int n = 1 + below(2); n > 0; --n)
                condition.values.append(QString::fromStdString(values[random() % values.size()]));
            condition.values.replaceInStrings(QString(), QStringLiteral(""));
            break;
        }
        case 1:
            condition = Condition::onRange(dayFields[below(6)]);
            condition.dayFrom = QDate(2016, 1, 1).addDays(below(2000));
            if (below(2))
                condition.dayTo = condition.dayFrom.addDays(below(1500));
            break;
        case 2:
            condition = Condition::onRange(numberFields[below(4)]);
            condition.numberFrom = below(4);
            if (below(2))
                condition.numberTo = *condition.numberFrom + below(60);
            break;
        default:
            condition = Condition::onRange(below(2) ? RangeField::Amount : RangeField::Paid);
            condition.amountFrom = below(1'000'000) * amountScale;
            if (below(2))
                condition.amountTo = *condition.amountFrom + below(2'000'000) * amountScale;
        }
        condition.negated = below(4) == 0;
        condition.orMissing = condition.isRange() && below(4) == 0;
        filter.conditions.append(condition);
    }
    return filter;
}

Filter randomQuestion(std::mt19937 &random, const ColumnTable &table)
{
    static constexpr Field fields[] = { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Method, Field::Status, Field::Category };
    static constexpr RangeField dayFields[] = { RangeField::Date, RangeField::TenderStart, RangeField::TenderEnd, RangeField::Award,
                                                RangeField::Signature, RangeField::ContractEnd };
    static constexpr RangeField numberFields[] = { RangeField::Tenderers, RangeField::Contracts, RangeField::Releases, RangeField::TenderDays,
                                                   RangeField::AwardDays, RangeField::SignatureDays };
    const auto below = [&](int most) { return int(random() % quint32(most)); };
    Filter filter;
    std::set<Field> used; // conditions on one field are alternatives, which the SQL above does not know
    for (int i = 1 + below(3); i > 0; --i) {
        Condition condition;
        switch (below(5)) {
        case 0: {
            condition.field = fields[below(6)];
            if (!used.insert(condition.field).second)
                continue;
            const auto &values = table.facet(condition.field).dictionary.values;
            for (int n = 1 + below(2); n > 0; --n)
                condition.values.append(QString::fromStdString(values[random() % values.size()]));
            condition.values.replaceInStrings(QString(), QStringLiteral("")); // "no data", never null
            break;
        }
        case 1:
            condition = Condition::onRange(dayFields[below(6)]);
            condition.dayFrom = QDate(2016, 1, 1).addDays(below(2000));
            if (below(2))
                condition.dayTo = condition.dayFrom.addDays(below(1500));
            break;
        case 2:
            condition = Condition::onRange(numberFields[below(6)]);
            condition.numberFrom = below(6);
            if (below(2))
                condition.numberTo = *condition.numberFrom + below(60);
            break;
        case 3:
            condition = Condition::onRange(RangeField(int(RangeField::Amount) + below(3)));
            condition.amountFrom = below(1'000'000) * amountScale;
            if (below(2))
                condition.amountTo = *condition.amountFrom + below(2'000'000) * amountScale;
            break;
        default:
            condition.kind = Kind::Has;
            condition.values = { rangeFieldName(dayFields[below(6)]) };
        }
        condition.negated = below(4) == 0;
        condition.orMissing = condition.isRange() && below(4) == 0;
        filter.conditions.append(condition);
    }
    return filter;
}

} // namespace

class TestEngineAgainstSql : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void randomFilters_data();
    void randomFilters();
    void contracts_data() { randomFilters_data(); }
    void contracts();

private:
    QTemporaryDir m_folder;
    QString m_cache;
};

void TestEngineAgainstSql::initTestCase()
{
    m_cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
    importInto(m_cache, practiceFiles());
}

void TestEngineAgainstSql::randomFilters_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEngineAgainstSql::randomFilters()
{
    QFETCH(quint32, seed);
    const auto table = CacheReader(m_cache).columns(Unit::Processes);
    QVERIFY(table->rows > 1000);
    Engine engine(table, {});
    SqlConnection connection(m_cache, SqlConnection::Mode::ReadImmutable);
    std::mt19937 random(seed);
    for (int i = 0; i < 12; ++i) {
        const Filter filter = randomQuestion(random, *table);
        const auto slice = engine.run(filter);
        const QByteArray named = (QStringLiteral("seed %1: ").arg(seed) + filterText(filter)).toUtf8();
        std::vector<qint64> found, expected;
        for (const quint32 row : slice->rows())
            found.push_back(table->id[row]);
        SqlStatement rows(connection, (QStringLiteral("SELECT id FROM process WHERE ") + SqlQuestion::where(filter)).toStdString());
        while (rows.step())
            expected.push_back(rows.integer(0));
        std::sort(expected.begin(), expected.end());
        QVERIFY2(found == expected, named + ": " + QByteArray::number(qint64(found.size())) + " rows, not " + QByteArray::number(qint64(expected.size())));
        for (const Field field : { Field::Year, Field::Buyer, Field::Method, Field::Status, Field::Category }) {
            std::map<std::string, qint64> counts;
            SqlStatement groups(connection, (QStringLiteral("SELECT %1 AS value, count(*) FROM process WHERE %2 GROUP BY value")
                                                 .arg(SqlQuestion::valueOf(field), SqlQuestion::where(filter, field))).toStdString());
            while (groups.step())
                counts[std::string(groups.text(0))] = groups.integer(1);
            const auto &values = table->facet(field).dictionary.values;
            for (std::size_t code = 0; code < values.size(); ++code)
                QVERIFY2(slice->counts(field)[code] == counts[values[code]], named + " " + fieldName(field).toUtf8() + " " + values[code].c_str());
        }
        // The histogram of the date counts what SQL counts a month.
        std::map<std::string, qint64> months;
        Filter others;
        for (const Condition &condition : filter.conditions) {
            if (!isOnRange(condition, RangeField::Date)) // rows with a date and without one are its siblings, too
                others.conditions.append(condition);
        }
        SqlStatement groups(connection, (QStringLiteral("SELECT strftime('%Y-%m', reference * 86400, 'unixepoch') AS month, count(*) FROM process WHERE "
                                                        "reference IS NOT NULL AND ") + SqlQuestion::where(others) + QStringLiteral(" GROUP BY month")).toStdString());
        while (groups.step())
            months[std::string(groups.text(0))] = groups.integer(1);
        qint64 total = 0;
        for (const Histogram::Bar &bar : histogram(*slice, RangeField::Date).bars) {
            QVERIFY2(bar.count == months[toDate(Day(bar.from)).toString(QStringLiteral("yyyy-MM")).toStdString()], named);
            total += bar.count;
        }
        qint64 expectedTotal = 0;
        for (const auto &[month, count] : months)
            expectedTotal += count;
        QCOMPARE(total, expectedTotal);
    }
}

void TestEngineAgainstSql::contracts()
{
    QFETCH(quint32, seed);
    const auto table = CacheReader(m_cache).columns(Unit::Contracts);
    QVERIFY(table->rows > 300);
    Engine engine(table, {});
    SqlConnection connection(m_cache, SqlConnection::Mode::ReadImmutable);
    QCOMPARE(connection.integer("SELECT count(*) FROM contract"), qint64(table->rows));
    QCOMPARE(connection.integer("SELECT count(*) FROM spill"), 0); // which the SQL does not know
    std::mt19937 random(seed);
    for (int i = 0; i < 12; ++i) {
        const Filter filter = randomContractQuestion(random, *table);
        const auto slice = engine.run(filter);
        const QByteArray named = (QStringLiteral("seed %1: ").arg(seed) + filterText(filter)).toUtf8();
        std::vector<qint64> found, expected;
        for (const quint32 row : slice->rows())
            found.push_back(table->id[row]);
        SqlStatement rows(connection, QStringLiteral("SELECT c.id FROM %1 WHERE %2 ORDER BY c.id").arg(SqlContracts::from(), SqlContracts::where(filter)).toStdString());
        while (rows.step())
            expected.push_back(rows.integer(0));
        QVERIFY2(found == expected, named + ": " + QByteArray::number(qint64(found.size())) + " rows, not " + QByteArray::number(qint64(expected.size())));
        for (const Field field : { Field::Year, Field::Buyer, Field::Method, Field::ContractStatus }) {
            std::map<std::string, qint64> counts;
            SqlStatement groups(connection, QStringLiteral("SELECT %1 AS value, count(*) FROM %2 WHERE %3 GROUP BY value")
                                                .arg(SqlContracts::valueOf(field), SqlContracts::from(), SqlContracts::where(filter, field)).toStdString());
            while (groups.step())
                counts[std::string(groups.text(0))] = groups.integer(1);
            const auto &values = table->facet(field).dictionary.values;
            for (std::size_t code = 0; code < values.size(); ++code)
                QVERIFY2(slice->counts(field)[code] == counts[values[code]], named + " " + fieldName(field).toUtf8() + " " + values[code].c_str());
        }
        // Every contract with each supplier of its award, organizations by what stands for them.
        std::map<std::string, qint64> suppliers;
        SqlStatement pairs(connection, QStringLiteral("SELECT name, count(*) FROM (SELECT DISTINCT c.id, coalesce(m.label, m.name) AS name FROM %1 "
                                                      "JOIN award_supplier AS s ON s.id BETWEEN p.id << 20 AND (p.id << 20) + 1048575 AND s.award = %2 JOIN organization AS o ON o.id = s.organization "
                                                      "JOIN organization AS m ON m.id = o.main WHERE %3) GROUP BY name")
                                           .arg(SqlContracts::from(), SqlContracts::award(), SqlContracts::where(filter)).toStdString());
        while (pairs.step())
            suppliers[std::string(pairs.text(0))] = pairs.integer(1);
        const auto &names = table->facet(Field::Supplier).dictionary.values;
        for (std::size_t code = 1; code < names.size(); ++code)
            QVERIFY2(slice->counts(Field::Supplier)[code] == suppliers[names[code]], named + " supplier " + names[code].c_str());
    }
}

QTEST_GUILESS_MAIN(TestEngineAgainstSql)
#include "tst_engineagainstsql.moc"
