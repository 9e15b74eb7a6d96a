// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/qualityreport.h"

#include "explore/rowtests.h"
#include "explore/valuecodes.h"
#include "ocds/qualityflags.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace obra {

namespace {

using Kind = Condition::Kind;

struct QualityWords
{
    Q_DECLARE_TR_FUNCTIONS(QualityReport)
};

constexpr quint32 pieceRows = 65'536;

Condition hasValue(Field field)
{
    Condition condition;
    condition.field = field;
    condition.negated = true;
    condition.values = { QString() };
    return condition;
}

Condition has(const char *what)
{
    Condition condition;
    condition.kind = Kind::Has;
    condition.values = { QLatin1String(what) };
    return condition;
}

/// What is looked for. Currencies are not among them: "amount without currency" is a flag, because with a condition on amounts a condition on
/// currencies means something else.
QVector<Condition> checksOf(Unit unit)
{
    if (unit == Unit::Projects)
        return { hasValue(Field::Year), hasValue(Field::Buyer), hasValue(Field::Type), hasValue(Field::Category), hasValue(Field::Status), hasValue(Field::Province),
                 has("place"), has("amount"), has("contract"), hasValue(Field::Supplier), hasValue(Field::Method) };
    return { hasValue(Field::Year), hasValue(Field::Buyer), hasValue(Field::ProcuringEntity), hasValue(Field::Method), hasValue(Field::Status), hasValue(Field::Category),
             has("tenderers"), has("award"), hasValue(Field::Supplier), has("contract"), has("amount"), hasValue(Field::Province), has("place") };
}

Filter withoutField(const Filter &filter, Field field)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        const bool isYears = condition.kind == Kind::Years && field == Field::Year;
        if (!isYears && (condition.kind != Kind::Values || condition.field != field))
            result.conditions.append(condition);
    }
    return result;
}

/// @p filter and one more condition, which the rows of a field it already chooses meet, too.
Filter narrowed(const Filter &filter, const Condition &condition)
{
    if (condition.kind != Kind::Values)
        return filter.with(condition);
    if (!condition.negated)
        return filter.withValues(condition.field, condition.values);
    Filter result = filter; // exclusions stand beside each other, also beside those of years
    result.conditions.append(condition);
    return result;
}

RowTest testOf(const ColumnTable &table, const Condition &condition, const Filter &alone)
{
    return condition.kind == Kind::Values ? fieldTest(table, condition.field, chosenCodes(table, alone, condition.field)) : conditionTest(table, condition);
}

/// The groups of a slice, and which of them each code is.
struct Grouping
{
    std::vector<int> groupOfCode; ///< -1: not shown
    QVector<QualityReport::Group> groups;
    qint64 all = 0;
};

Grouping grouping(const Slice &slice, Field field)
{
    const FacetColumn &column = slice.table().facet(field);
    std::vector<qint64> counts(codeCount(column.dictionary));
    for (const quint32 row : slice.rows())
        forDistinctCodes(column, row, [&counts](quint32 code) { ++counts[code]; });
    // Of rows with several values only those that the filter chooses make groups: no filter could tell the others.
    const ChosenCodes chosen = chosenCodes(slice.table(), slice.filter(), field);
    std::vector<quint32> codes;
    for (quint32 code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0 && (!chosen.any || !column.multi || chosen.chosen[code]))
            codes.push_back(code);
    }
    Grouping result;
    result.all = qint64(codes.size());
    std::stable_sort(codes.begin(), codes.end(), [&counts](quint32 a, quint32 b) { return counts[a] > counts[b]; });
    codes.resize(std::min<std::size_t>(codes.size(), QualityReport::mostGroups));
    if (field == Field::Year)
        std::sort(codes.begin(), codes.end(), [](quint32 a, quint32 b) { return (a == 0) != (b == 0) ? b == 0 : a < b; }); // what has no year comes last
    result.groupOfCode.assign(counts.size(), -1);
    for (const quint32 code : codes) {
        result.groupOfCode[code] = int(result.groups.size());
        result.groups.append({ code < column.dictionary.values.size() ? QString::fromStdString(column.dictionary.values[code]) : QString(), counts[code] });
    }
    return result;
}

void countProblems(const Slice &slice, QualityReport &report)
{
    const Dictionary &flags = slice.table().facet(Field::Quality).dictionary;
    const std::vector<qint64> &counts = slice.counts(Field::Quality);
    for (quint32 row = 0; row < slice.table().rows; ++row)
        report.rowsForProblems += slice.matchesBut(row, Field::Quality);
    report.withoutProblem = counts.empty() ? report.rowsForProblems : counts[0];
    for (const std::string_view name : qualityFlagNames) {
        if (slice.unit() == Unit::Projects && name == qualityFlagNames[std::size_t(QualityFlag::TagMismatch)])
            continue; // projects have no tags
        const auto found = std::find(flags.values.begin(), flags.values.end(), name);
        const auto code = std::size_t(found - flags.values.begin());
        report.problems.append({ QString::fromUtf8(name.data(), qsizetype(name.size())), found == flags.values.end() || code >= counts.size() ? 0 : counts[code] });
    }
    std::stable_sort(report.problems.begin(), report.problems.end(), [](const auto &a, const auto &b) { return a.rows > b.rows; });
}

} // namespace

std::shared_ptr<const QualityReport> qualityReport(const Slice &slice, Field groupBy, std::stop_token stop)
{
    auto report = std::make_shared<QualityReport>();
    report->unit = slice.unit();
    report->filter = slice.filter();
    report->rows = slice.count();
    report->groupedBy = groupBy;
    countProblems(slice, *report);
    const Grouping groups = grouping(slice, groupBy);
    report->groups = groups.groups;
    report->allGroups = groups.all;

    const ColumnTable &table = slice.table();
    const FacetColumn &groupColumn = table.facet(groupBy);
    std::vector<quint8> fails(table.rows);
    for (const Condition &condition : checksOf(slice.unit())) {
        QualityReport::Check check;
        check.has = condition;
        check.missingIn.resize(report->groups.size());
        const Filter alone { { condition } };
        const RowTest test = testOf(table, condition, alone);
        for (quint32 from = 0; from < table.rows; from += pieceRows) {
            if (stop.stop_requested())
                return nullptr;
            test(from, std::min(table.rows, from + pieceRows), fails.data());
        }
        for (const quint32 row : slice.rows()) {
            if (!fails[row])
                continue;
            ++check.missing;
            forDistinctCodes(groupColumn, row, [&](quint32 code) {
                if (const int group = groups.groupOfCode[code]; group >= 0)
                    ++check.missingIn[group];
            });
        }
        report->checks.append(check);
    }
    return report;
}

Filter QualityReport::filterOfProblem(int problem) const
{
    return withoutField(filter, Field::Quality).withValues(Field::Quality, { problems.at(problem).flag });
}

Filter QualityReport::filterWithoutProblem() const
{
    return withoutField(filter, Field::Quality).withValues(Field::Quality, { QString() });
}

Filter QualityReport::filterOfMissing(int check, int group) const
{
    Condition lacks = checks.at(check).has;
    lacks.negated = !lacks.negated;
    const Filter base = group < 0 ? filter : filter.withValues(groupedBy, { groups.at(group).value });
    return narrowed(base, lacks);
}

Filter QualityReport::filterOfPresent(int check, int group) const
{
    const Filter base = group < 0 ? filter : filter.withValues(groupedBy, { groups.at(group).value });
    return narrowed(base, checks.at(check).has);
}

QString checkTitle(const Condition &has, Unit unit)
{
    if (has.kind == Kind::Values)
        return has.field == Field::Year ? QualityWords::tr("Date") : fieldTitle(has.field, unit);
    const QString what = has.values.value(0);
    if (what == QLatin1String("place"))
        return QualityWords::tr("Place on the map");
    if (what == QLatin1String("amount"))
        return QualityWords::tr("Amount");
    if (what == QLatin1String("tenderers"))
        return QualityWords::tr("Number of tenderers");
    if (what == QLatin1String("award"))
        return QualityWords::tr("Award with a value");
    if (what == QLatin1String("contract"))
        return QualityWords::tr("Contract");
    return what;
}

} // namespace obra
