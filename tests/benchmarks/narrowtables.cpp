// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrowtables.h"

#include "explore/rangevalues.h"
#include "explore/valuecodes.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace obra::bench {

namespace {

constexpr qint64 missing = -1000000; // for days and numbers; code 0 stands for it among the fields
constexpr RangeField numbers[] = {RangeField::Date, RangeField::TenderEnd, RangeField::Tenderers};

QString columnOf(Field field)
{
    return QStringLiteral("f_") + fieldName(field);
}

QString tableOf(Field field)
{
    return QStringLiteral("v_") + fieldName(field);
}

qint64 dayNumber(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

qint64 monthStart(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return dayNumber(QDate(date.year(), date.month(), 1));
}

/// Where the bar of an amount begins; see Histogram. What is zero or less is one bar, and so is less than one unit.
qint64 moneyStep(qint64 amount)
{
    if (amount <= 0)
        return 0;
    if (amount < amountScale)
        return 1;
    qint64 power = amountScale;
    while (amount / power >= 10)
        power *= 10;
    qint64 start = power;
    for (const qint64 tenths : {10, 15, 20, 30, 50, 70})
        if (power / 10 * tenths <= amount)
            start = power / 10 * tenths;
    return start;
}

QString list(const std::vector<quint8> &marks)
{
    QStringList codes;
    for (std::size_t code = 0; code < marks.size(); ++code)
        if (marks[code])
            codes.append(QString::number(code));
    return codes.isEmpty() ? QStringLiteral("-1") : codes.join(QLatin1Char(','));
}

bool isAnswerLess(const QStringList &one, const QStringList &other)
{
    return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
}

} // namespace

NarrowTables::NarrowTables(const ColumnTable &table)
    : m_table(table)
{
    QStringList columns {QStringLiteral("row")};
    QVector<Field> single;
    for (const Field field : allFields) {
        if (table.facet(field).multi)
            continue;
        single.append(field);
        columns.append(columnOf(field));
    }
    for (const RangeField field : numbers)
        columns.append(QStringLiteral("r_") + rangeFieldName(field));
    columns.append(QStringLiteral("month"));
    add(QStringLiteral("proc"), columns, [this, single](const auto &use) {
        std::vector<std::function<qint64(std::size_t)>> values;
        for (const RangeField field : numbers)
            visitRange(m_table, field, [&values](auto number) { values.emplace_back(number); });
        for (quint32 row = 0; row < m_table.rows; ++row) {
            Cells cells {row};
            for (const Field field : single)
                cells.push_back(m_table.facet(field).row(row).first());
            for (const auto &value : values) {
                const qint64 number = value(row);
                cells.push_back(number == noNumber ? missing : number);
            }
            const qint64 day = cells[1 + std::size_t(single.size())];
            cells.push_back(day == missing ? missing : monthStart(day));
            use(cells);
        }
    });
    for (const Field field : allFields) {
        if (!table.facet(field).multi)
            continue;
        add(tableOf(field), {QStringLiteral("row"), QStringLiteral("code")}, [this, field](const auto &use) {
            for (quint32 row = 0; row < m_table.rows; ++row)
                for (const quint32 code : m_table.facet(field).row(row))
                    use({row, code});
        });
    }
    add(QStringLiteral("money"),
        {QStringLiteral("row"), QStringLiteral("currency"), QStringLiteral("amount"), QStringLiteral("contracts"),
         QStringLiteral("awards"), QStringLiteral("contract_count"), QStringLiteral("award_count"),
         QStringLiteral("step")},
        [this](const auto &use) {
            const AmountColumn &cells = m_table.amounts;
            for (quint32 row = 0; row < m_table.rows; ++row)
                for (quint32 i = cells.offsets[row]; i < cells.offsets[row + 1]; ++i)
                    use({row, cells.currency[i], cells.amount[i], cells.contracts[i], cells.awards[i],
                         cells.contractCount[i], cells.awardCount[i], moneyStep(cells.amount[i])});
        });
    add(QStringLiteral("estimate"), {QStringLiteral("row"), QStringLiteral("currency"), QStringLiteral("amount")},
        [this](const auto &use) {
            const MoneyColumn &cells = m_table.estimate;
            for (quint32 row = 0; row < m_table.rows; ++row)
                for (quint32 i = cells.offsets[row]; i < cells.offsets[row + 1]; ++i)
                    use({row, cells.currency[i], cells.amount[i]});
        });
}

void NarrowTables::add(const QString &name, const QStringList &columns,
                       std::function<void(const std::function<void(const Cells &)> &)> forEachRow)
{
    m_tables.append({name, columns, std::move(forEachRow)});
}

void NarrowTables::writeCsv(const QString &folder) const
{
    for (const Table &table : m_tables) {
        QFile file(folder + QLatin1Char('/') + table.name + QLatin1String(".csv"));
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write " + file.fileName().toStdString());
        QByteArray block;
        table.forEachRow([&](const Cells &cells) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                block.append(QByteArray::number(qlonglong(cells[i]))).append(i + 1 == cells.size() ? '\n' : ',');
            if (block.size() > (1 << 20)) {
                file.write(block);
                block.clear();
            }
        });
        file.write(block);
    }
}

QString NarrowTables::where(const Filter &filter, std::optional<Field> butField, std::optional<RangeField> butRange) const
{
    QStringList terms {QStringLiteral("1=1")};
    for (const Field field : allFields) {
        const ChosenCodes codes = chosenCodes(m_table, filter, field);
        const bool excludes = std::find(codes.excluded.begin(), codes.excluded.end(), 1) != codes.excluded.end();
        if (butField == field || (!codes.any && !excludes))
            continue;
        const bool multi = m_table.facet(field).multi;
        const QString chosen = multi ? QStringLiteral("p.row IN (SELECT row FROM %1 WHERE code IN (%2))") : QStringLiteral("p.%1 IN (%2)");
        const QString excluded =
            multi ? QStringLiteral("p.row NOT IN (SELECT row FROM %1 WHERE code IN (%2))") : QStringLiteral("p.%1 NOT IN (%2)");
        const QString name = multi ? tableOf(field) : columnOf(field);
        if (codes.any)
            terms.append(chosen.arg(name, list(codes.chosen)));
        if (excludes)
            terms.append(excluded.arg(name, list(codes.excluded)));
    }
    for (const Condition &condition : filter.conditions) {
        if (!condition.isRange() || butRange == condition.rangeField())
            continue;
        const QString column = QStringLiteral("p.r_") + rangeFieldName(condition.rangeField());
        if (condition.kind == Condition::Kind::Days)
            terms.append(QStringLiteral("%1 BETWEEN %2 AND %3")
                             .arg(column)
                             .arg(dayNumber(condition.dayFrom))
                             .arg(dayNumber(condition.dayTo)));
        else if (condition.kind == Condition::Kind::Number)
            terms.append(QStringLiteral("%1 >= %2").arg(column).arg(*condition.numberFrom));
        else
            terms.append(QStringLiteral("p.row IN (SELECT row FROM %1 WHERE amount >= %2)")
                             .arg(condition.rangeField() == RangeField::Estimate ? QStringLiteral("estimate")
                                                                                : QStringLiteral("money"))
                             .arg(qlonglong(*condition.amountFrom)));
    }
    return terms.join(QLatin1String(" AND "));
}

QStringList NarrowTables::questions(const Filter &filter, quint16 currency) const
{
    const QString all = where(filter);
    QStringList questions {QStringLiteral("SELECT count(*) FROM proc p WHERE ") + all};
    for (const Field field : allFields) {
        const QString conditions = where(filter, field);
        questions.append(m_table.facet(field).multi
                             ? QStringLiteral("SELECT v.code, count(*) FROM %1 v JOIN proc p ON p.row = v.row WHERE %2 GROUP BY 1")
                                   .arg(tableOf(field), conditions)
                             : QStringLiteral("SELECT p.%1, count(*) FROM proc p WHERE %2 GROUP BY 1").arg(columnOf(field), conditions));
    }
    questions.append(QStringLiteral("SELECT m.currency, count(*), sum(m.amount), sum(m.contracts), sum(m.awards), "
                                    "sum(m.contract_count), sum(m.award_count) FROM money m JOIN proc p ON p.row = m.row WHERE %1 GROUP BY 1")
                         .arg(all));
    questions.append(QStringLiteral("SELECT p.month, count(*) FROM proc p WHERE %1 GROUP BY 1").arg(where(filter, {}, RangeField::Date)));
    questions.append(QStringLiteral("SELECT m.step, count(*) FROM money m JOIN proc p ON p.row = m.row WHERE m.currency = %1 AND %2 GROUP BY 1")
                         .arg(currency)
                         .arg(where(filter, {}, RangeField::Amount)));
    return questions;
}

QVector<NarrowTables::Answer> NarrowTables::answers(const Slice &slice, const Histogram &days, const Histogram &amounts) const
{
    const auto text = [](auto number) { return QString::number(qlonglong(number)); };
    QVector<Answer> answers {{{text(slice.count())}}};
    for (const Field field : allFields) {
        const std::vector<qint64> &counts = slice.counts(field);
        Answer answer;
        for (std::size_t code = 0; code < counts.size(); ++code)
            if (counts[code] > 0)
                answer.append({text(code), text(counts[code])});
        answers.append(answer);
    }
    Answer totals;
    for (const CurrencyTotal &total : slice.totals()) {
        const std::vector<quint32> codes = codesOf(m_table.facet(Field::Currency).dictionary, total.currency);
        totals.append({text(codes.at(0)), text(total.rows), text(total.amount), text(total.contracts),
                       text(total.awards), text(total.contractCount), text(total.awardCount)});
    }
    answers.append(totals);
    Answer months, steps;
    for (const Histogram::Bar &bar : days.bars)
        if (bar.count > 0)
            months.append({text(bar.from), text(bar.count)});
    if (days.withoutData > 0)
        months.append({text(missing), text(days.withoutData)});
    for (const Histogram::Bar &bar : amounts.bars)
        if (bar.count > 0)
            steps.append({text(bar.to <= 0 ? 0 : bar.from), text(bar.count)});
    answers.append(months);
    answers.append(steps);
    for (Answer &answer : answers)
        std::sort(answer.begin(), answer.end(), isAnswerLess);
    return answers;
}

} // namespace obra::bench
