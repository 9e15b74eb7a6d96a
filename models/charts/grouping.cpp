// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/grouping.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace obra {

namespace {

constexpr int longestSpan = 60; // years shown without gaps

/// Years, quarters or months since the year 0.
int pieceOf(Day day, TimeStep step)
{
    const QDate date = toDate(day);
    switch (step) {
    case TimeStep::Year:
        return date.year();
    case TimeStep::Quarter:
        return date.year() * 4 + (date.month() - 1) / 3;
    case TimeStep::Month:
        break;
    }
    return date.year() * 12 + date.month() - 1;
}

QDate firstDayOf(int piece, TimeStep step)
{
    switch (step) {
    case TimeStep::Year:
        return QDate(piece, 1, 1);
    case TimeStep::Quarter:
        return QDate(piece / 4, piece % 4 * 3 + 1, 1);
    case TimeStep::Month:
        break;
    }
    return QDate(piece / 12, piece % 12 + 1, 1);
}

QString labelOf(int piece, TimeStep step)
{
    const QDate first = firstDayOf(piece, step);
    switch (step) {
    case TimeStep::Year:
        return QString::number(piece);
    case TimeStep::Quarter:
        return QCoreApplication::translate("ChartFigure", "Q%1 %2", "quarter and year").arg(piece % 4 + 1).arg(first.year());
    case TimeStep::Month:
        break;
    }
    return QCoreApplication::translate("ChartFigure", "%1 %2", "month and year").arg(QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat)).arg(first.year());
}

Group groupOf(RangeField field, int piece, TimeStep step)
{
    Condition condition = Condition::onRange(field);
    condition.dayFrom = firstDayOf(piece, step);
    condition.dayTo = firstDayOf(piece + 1, step).addDays(-1);
    Group group;
    group.label = labelOf(piece, step);
    group.conditions = { condition };
    return group;
}

} // namespace

QStringList Grouping::labels() const
{
    QStringList all;
    for (const Group &group : m_groups)
        all.append(group.label);
    return all;
}

void Grouping::addValue(const ColumnTable &table, Field field, quint32 code)
{
    const QString value = code == 0 ? QStringLiteral("") : QString::fromStdString(table.facet(field).dictionary.values[code]);
    Group group;
    group.label = valueLabel(field, table.unit, value);
    group.conditions = { valuesCondition(field, { value }) };
    group.noData = code == 0;
    m_groupOfCode[code] = qint32(m_groups.size());
    m_groups.append(group);
}

Grouping Grouping::ofField(const Population &population, Field field, const Filter &filter, int most, bool withOthers)
{
    const ColumnTable &table = population.table();
    const FacetColumn &column = table.facet(field);
    Grouping result;
    result.m_column = &column;
    const quint32 codes = codeCount(column.dictionary);
    result.m_groupOfCode.assign(codes, -1);
    std::vector<qint64> rows(codes, 0);
    std::vector<ScaledSum> sums(population.amounts.empty() ? 0 : codes, 0);
    for (std::size_t i = 0; i < population.rows.size(); ++i) {
        forDistinctCodes(column, population.rows[i], [&](quint32 code) {
            ++rows[code];
            if (!sums.empty())
                sums[code] += population.amounts[i];
        });
    }
    const ChosenCodes choice = chosenCodes(table, filter, field);
    std::vector<quint32> found;
    for (quint32 code = 1; code < codes; ++code) {
        if (rows[code] > 0 || choice.chosen[code])
            found.push_back(code);
    }
    if (field == Field::Year) {
        std::map<int, quint32> years;
        std::vector<quint32> strange; // values that are no years
        for (const quint32 code : found) {
            if (const int year = yearOfCode(column.dictionary, code); year > 0)
                years[year] = code;
            else
                strange.push_back(code);
        }
        int last = 0;
        for (const auto &[year, code] : years) {
            for (int gap = last + 1; last > 0 && gap < year && years.rbegin()->first - years.begin()->first < longestSpan; ++gap) {
                Group group;
                group.label = QString::number(gap);
                group.conditions = { valuesCondition(field, { group.label }) };
                result.m_groups.append(group);
            }
            result.addValue(table, field, code);
            last = year;
        }
        for (const quint32 code : strange)
            result.addValue(table, field, code);
    } else {
        const auto larger = [&](quint32 a, quint32 b) {
            if (!sums.empty() && sums[a] != sums[b])
                return sums[a] > sums[b];
            return rows[a] != rows[b] ? rows[a] > rows[b] : a < b;
        };
        const auto chosenFirst = [&](quint32 a, quint32 b) {
            return choice.chosen[a] != choice.chosen[b] ? choice.chosen[a] > choice.chosen[b] : larger(a, b);
        };
        const std::size_t shown = std::min(found.size(), std::size_t(std::max(most, 1)));
        std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(shown), found.end(), chosenFirst);
        result.m_notShown = int(found.size() - shown);
        found.resize(shown);
        std::sort(found.begin(), found.end(), larger);
        QStringList values { QStringLiteral("") };
        for (const quint32 code : found) {
            result.addValue(table, field, code);
            values.append(QString::fromStdString(column.dictionary.values[code]));
        }
        if (withOthers && result.m_notShown > 0) {
            Group others;
            others.label = QCoreApplication::translate("ChartFigure", "Others");
            others.conditions = { valuesCondition(field, values, true) };
            others.others = true;
            result.m_others = qint32(result.m_groups.size());
            result.m_groups.append(others);
        }
    }
    if (rows[0] > 0)
        result.addValue(table, field, 0);
    return result;
}

Grouping Grouping::ofTime(const Population &population, RangeField field, TimeStep step, int most)
{
    Grouping result;
    const DayArray &days = population.table().days(field);
    result.m_days = &days;
    Day first = noDay, last = noDay;
    bool anyWithout = false;
    for (const quint32 row : population.rows) {
        const Day day = days.empty() ? noDay : days[row];
        if (day == noDay) {
            anyWithout = true;
            continue;
        }
        first = first == noDay ? day : std::min(first, day);
        last = std::max(last, day);
    }
    if (first != noDay) {
        const int from = pieceOf(first, step), to = pieceOf(last, step);
        std::vector<quint8> used(std::size_t(to - from + 1), 1);
        std::vector<qint32> pieceOfDay(std::size_t(last - first + 1));
        for (Day day = first; day <= last; ++day)
            pieceOfDay[std::size_t(day - first)] = pieceOf(day, step) - from;
        if (to - from + 1 > most) { // too many: only those with rows
            std::fill(used.begin(), used.end(), quint8(0));
            for (const quint32 row : population.rows) {
                if (days[row] != noDay)
                    used[std::size_t(pieceOfDay[std::size_t(days[row] - first)])] = 1;
            }
        }
        std::vector<qint32> groupOfPiece(used.size(), -1);
        for (std::size_t piece = 0; piece < used.size(); ++piece) {
            if (used[piece]) {
                groupOfPiece[piece] = qint32(result.m_groups.size());
                result.m_groups.append(groupOf(field, from + int(piece), step));
            }
        }
        result.m_firstDay = first;
        for (const qint32 piece : pieceOfDay)
            result.m_groupOfDay.push_back(groupOfPiece[std::size_t(piece)]);
    }
    if (anyWithout) {
        Group group;
        group.label = valueLabel(Field::Year, population.table().unit, QString());
        group.conditions = { hasCondition(field, true) };
        group.noData = true;
        result.m_noDay = qint32(result.m_groups.size());
        result.m_groups.append(group);
    }
    return result;
}

qint32 Grouping::groupOfDay(quint32 row) const
{
    const Day day = m_days->empty() ? noDay : (*m_days)[row];
    return day == noDay ? m_noDay : m_groupOfDay[std::size_t(day - m_firstDay)];
}

} // namespace obra
