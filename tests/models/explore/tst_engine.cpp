// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/applicability.h"
#include "explore/engine.h"
#include "explore/histogram.h"
#include "explore/rangechoice.h"
#include "store/countedcells.h"
#include "store/unitfields.h"
#include "support/randomtable.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

using namespace obra;

namespace {

using Kind = Condition::Kind;

/// The conditions that mean something for the unit, told in another way than the engine tells it: a unit has a field when the cache's columns of it do.
bool means(const Condition &condition, Unit unit)
{
    const auto has = [unit](const QString &name) {
        static const QStringList ofProcesses { QStringLiteral("buyer"), QStringLiteral("entity"), QStringLiteral("supplier"), QStringLiteral("method"), QStringLiteral("status"), QStringLiteral("category"), QStringLiteral("province"), QStringLiteral("source"), QStringLiteral("currency"), QStringLiteral("location"), QStringLiteral("quality"),
                                               QStringLiteral("year"), QStringLiteral("date"), QStringLiteral("amount"), QStringLiteral("tenderstart"), QStringLiteral("deadline"), QStringLiteral("awarded"), QStringLiteral("signed"), QStringLiteral("contractend"), QStringLiteral("tenderers"),
                                               QStringLiteral("tenderdays"), QStringLiteral("awarddays"), QStringLiteral("signingdays"), QStringLiteral("contractdays"), QStringLiteral("firstdigit"), QStringLiteral("paid"), QStringLiteral("place"), QStringLiteral("contract") };
        static const QStringList onlyOfProcesses { QStringLiteral("contracts"), QStringLiteral("releases"), QStringLiteral("estimate"), QStringLiteral("award"), QStringLiteral("awardvalue"), QStringLiteral("contractvalue") };
        static const QStringList ofProjects { QStringLiteral("buyer"), QStringLiteral("supplier"), QStringLiteral("method"), QStringLiteral("status"), QStringLiteral("category"), QStringLiteral("type"), QStringLiteral("province"), QStringLiteral("source"), QStringLiteral("currency"), QStringLiteral("location"), QStringLiteral("quality"),
                                              QStringLiteral("year"), QStringLiteral("date"), QStringLiteral("amount"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("completed"), QStringLiteral("contracts"), QStringLiteral("releases"), QStringLiteral("planneddays"), QStringLiteral("realdays"), QStringLiteral("firstdigit"), QStringLiteral("estimate"), QStringLiteral("contractvalue"), QStringLiteral("place"), QStringLiteral("contract") };
        static const QStringList onlyOfContracts { QStringLiteral("contractstatus"), QStringLiteral("contractstart"), QStringLiteral("amendments") };
        const bool isName = hasNames().contains(name) || rangeFieldFromName(name) || fieldFromName(name);
        if (!isName)
            return true; // nonsense is answered, not passed over
        if (unit == Unit::Projects)
            return ofProjects.contains(name);
        return ofProcesses.contains(name) || (unit == Unit::Contracts ? onlyOfContracts : onlyOfProcesses).contains(name);
    };
    if (condition.kind == Kind::Values)
        return has(fieldName(condition.field));
    if (condition.isRange())
        return has(rangeFieldName(condition.rangeField()));
    return condition.kind != Kind::Has || has(condition.values.value(0));
}

Filter meaningful(const Filter &filter, Unit unit)
{
    Filter result;
    for (const Condition &condition : filter.conditions) {
        if (means(condition, unit))
            result.conditions.append(condition);
    }
    return result;
}

/// Answers filters row by row from texts, slowly and in another way than the engine: the truth that it is compared with.
class BruteForce
{
public:
    BruteForce(const ColumnTable &table, const Filter &filter)
        : m_table(table)
        , m_filter(meaningful(filter, table.unit))
    {
    }

    std::vector<std::string> texts(quint32 row, Field field) const
    {
        const FacetColumn &column = m_table.facet(field);
        std::set<std::string> values;
        if (!column.codes.empty()) {
            for (const quint32 code : column.row(row))
                values.insert(column.dictionary.values[code]);
        }
        if (values.empty())
            values.insert(std::string());
        return { values.begin(), values.end() };
    }

    /// All conditions but those on the values of @p but, or on ranges of @p butRange.
    bool matches(quint32 row, std::optional<Field> but = {}, std::optional<RangeField> butRange = {}) const
    {
        for (const Field field : allFields) {
            if (but != field && !matchesField(row, field, butRange))
                return false;
        }
        return std::all_of(m_filter.conditions.begin(), m_filter.conditions.end(), [&](const Condition &condition) {
            if (butRange && isOnRange(condition, *butRange))
                return true;
            return condition.kind == Kind::Values || condition.kind == Kind::Years || matchesOther(row, condition) != condition.negated;
        });
    }

private:
    bool means(Field field, const QString &value, const std::string &text) const
    {
        const auto known = m_means.try_emplace({ field, value, text }, false);
        if (known.second)
            known.first->second = reallyMeans(field, value, text);
        return known.first->second;
    }

    bool reallyMeans(Field field, const QString &value, const std::string &text) const
    {
        const std::string wanted = value.toStdString();
        if (wanted == text)
            return true;
        const auto &values = m_table.facet(field).dictionary.values;
        if (wanted.empty() || text.empty() || std::find(values.begin(), values.end(), wanted) != values.end())
            return false;
        return foldedName(wanted) == foldedName(text);
    }

    bool meets(const Condition &condition, Field field, const std::string &text) const
    {
        if (condition.kind == Kind::Years) {
            const int year = text.empty() ? 0 : std::stoi(text);
            return year && (!condition.yearFrom || year >= condition.yearFrom) && (!condition.yearTo || year <= condition.yearTo);
        }
        return std::any_of(condition.values.begin(), condition.values.end(), [&](const QString &value) { return means(field, value, text); });
    }

    bool matchesField(quint32 row, Field field, std::optional<RangeField> butRange) const
    {
        bool asked = false, met = false;
        const std::vector<std::string> values = texts(row, field);
        for (const Condition &condition : m_filter.conditions) {
            if (!(condition.kind == Kind::Values && condition.field == field) && !(condition.kind == Kind::Years && field == Field::Year))
                continue;
            const bool any = std::any_of(values.begin(), values.end(), [&](const std::string &text) { return meets(condition, field, text); });
            if (condition.negated) {
                if (any)
                    return false;
            } else {
                asked = true;
                met |= any;
            }
        }
        if (field != Field::Currency || !asked)
            return met || !asked;
        for (const Condition &amount : m_filter.conditions) {
            if (amount.kind != Kind::Amount || amount.negated || amount.rangeField() == butRange)
                continue;
            const auto cells = money(row, amount.rangeField());
            bool found = cells.empty() && amount.orMissing;
            for (const auto &[currency, value] : cells) {
                bool chosen = false;
                for (const Condition &condition : m_filter.conditions)
                    chosen |= condition.kind == Kind::Values && condition.field == field && !condition.negated && meets(condition, field, currency);
                found |= chosen && within(amount, value);
            }
            if (!found)
                return false;
        }
        return met;
    }

    std::vector<std::pair<std::string, ScaledAmount>> money(quint32 row, RangeField kind = RangeField::Amount) const
    {
        std::vector<std::pair<std::string, ScaledAmount>> all;
        const MoneyColumn &cells = m_table.money(kind);
        if (cells.offsets.empty())
            return all;
        for (quint32 i = cells.offsets[row]; i < cells.offsets[row + 1]; ++i)
            if (kind != RangeField::Amount || recountsIn(m_table, row, i))
                all.emplace_back(m_table.facet(Field::Currency).dictionary.values[cells.currency[i]], cells.amount[i]);
        return all;
    }

    static bool within(const Condition &condition, ScaledAmount amount)
    {
        if (condition.amountFrom && amount < *condition.amountFrom)
            return false;
        return !condition.amountTo || amount <= *condition.amountTo;
    }

    bool matchesOther(quint32 row, const Condition &condition) const
    {
        switch (condition.kind) {
        case Kind::Days: {
            const QDate day = dayOf(row, condition.rangeField());
            return !day.isValid() ? condition.orMissing : (!condition.dayFrom.isValid() || day >= condition.dayFrom) && (!condition.dayTo.isValid() || day <= condition.dayTo);
        }
        case Kind::Number: {
            const std::optional<qint64> number = numberOf(row, condition.rangeField());
            return !number ? condition.orMissing
                           : (!condition.numberFrom || *number >= *condition.numberFrom) && (!condition.numberTo || *number <= *condition.numberTo);
        }
        case Kind::Amount: {
            const auto cells = money(row, condition.rangeField());
            return (cells.empty() && condition.orMissing) || std::any_of(cells.begin(), cells.end(), [&](const auto &cell) { return within(condition, cell.second); });
        }
        case Kind::Text:
            return std::all_of(condition.values.begin(), condition.values.end(),
                               [&](const QString &word) { return textMatches(m_table.textId[row], word); });
        case Kind::Ids: return condition.values.contains(ocidOf(m_table.unit == Unit::Contracts ? m_table.process[row] : m_table.id[row]));
        case Kind::Has: return has(row, condition.values.first());
        case Kind::Area: {
            if (m_table.points.offsets.empty())
                return false;
            for (quint32 i = m_table.points.offsets[row]; i < m_table.points.offsets[row + 1]; ++i) {
                const double x = double(m_table.points.longitude[i]), y = double(m_table.points.latitude[i]);
                const GeoRect &area = condition.area;
                const bool inside = area.west <= area.east ? area.west <= x && x <= area.east : !(area.east < x && x < area.west);
                if (inside && y >= area.south && y <= area.north)
                    return true;
            }
            return false;
        }
        case Kind::Polygon: return anyPoint(row, [&](double x, double y) { return insideDrawn(condition.outline, x, y); });
        case Kind::Near: return anyPoint(row, [&](double x, double y) { return chord(condition.centre, x, y) <= condition.metres; });
        case Kind::Within: return false; // randomCondition() names a layer that is not there
        default: return true;
        }
    }

    template <typename Inside>
    bool anyPoint(quint32 row, Inside inside) const
    {
        const PointColumn &points = m_table.points;
        for (quint32 i = points.offsets.empty() ? 0 : points.offsets[row]; !points.offsets.empty() && i < points.offsets[row + 1]; ++i) {
            if (inside(double(points.longitude[i]), double(points.latitude[i])))
                return true;
        }
        return false;
    }

    static double mercator(double latitude) { return std::asinh(std::tan(std::clamp(latitude, -85.0511287798066, 85.0511287798066) * M_PI / 180)) * 180 / M_PI; }

    // Rays to the east against every edge, on the map's plane in degrees.
    static bool insideDrawn(const QVector<GeoPoint> &outline, double x, double y)
    {
        int crossings = 0;
        for (qsizetype i = 0; i < outline.size(); ++i) {
            const GeoPoint &a = outline[i], &b = outline[(i + 1) % outline.size()];
            const double ay = mercator(a.latitude), by = mercator(b.latitude), py = mercator(y);
            if ((ay <= py) == (by <= py))
                continue;
            crossings += a.longitude + (b.longitude - a.longitude) * (py - ay) / (by - ay) > x;
        }
        return crossings % 2 == 1;
    }

    // The angle between two vectors on the sphere.
    static double chord(const GeoPoint &a, double x, double y)
    {
        const double r = M_PI / 180;
        const double dot = std::sin(a.latitude * r) * std::sin(y * r) + std::cos(a.latitude * r) * std::cos(y * r) * std::cos((x - a.longitude) * r);
        return 6371008.8 * std::acos(std::clamp(dot, -1.0, 1.0));
    }

    QDate dayOf(quint32 row, RangeField field) const
    {
        const bool reference = field == RangeField::Date || (m_table.unit == Unit::Contracts && field == RangeField::Signature);
        const DayArray &days = reference ? m_table.day : m_table.phases[std::size_t(field) - 1];
        return days.empty() ? QDate() : toDate(days[row]);
    }

    std::optional<qint64> numberOf(quint32 row, RangeField field) const
    {
        const auto between = [&](RangeField first, RangeField second) -> std::optional<qint64> {
            const QDate from = dayOf(row, first), to = dayOf(row, second);
            return from.isValid() && to.isValid() ? std::optional<qint64>(from.daysTo(to)) : std::nullopt;
        };
        switch (field) {
        case RangeField::Tenderers:
            return m_table.tenderers.empty() || m_table.tenderers[row] < 0 ? std::nullopt : std::optional<qint64>(m_table.tenderers[row]);
        case RangeField::Contracts: return m_table.contracts[row];
        case RangeField::Releases: return m_table.releases[row];
        case RangeField::Amendments: return m_table.amendments[row];
        case RangeField::TenderDays: return between(RangeField::TenderStart, RangeField::TenderEnd);
        case RangeField::AwardDays: return between(RangeField::TenderEnd, RangeField::Award);
        case RangeField::SignatureDays: return between(RangeField::Award, RangeField::Signature);
        case RangeField::ContractDays: return between(RangeField::Signature, RangeField::ContractEnd);
        case RangeField::PlannedDays: return between(RangeField::Start, RangeField::End);
        case RangeField::RealDays: return between(RangeField::Start, RangeField::Completion);
        default: { // the first digit, where there is one amount that is not zero
            const auto cells = money(row);
            if (cells.size() != 1 || cells.front().second == 0)
                return std::nullopt;
            return QString::number(cells.front().second).remove(u'-').left(1).toInt();
        }
        }
    }

    bool has(quint32 row, const QString &what) const
    {
        if (what == QLatin1String("place"))
            return !m_table.points.offsets.empty() && m_table.points.offsets[row + 1] != m_table.points.offsets[row];
        for (const Field field : allFields) {
            if (what == fieldName(field))
                return texts(row, field) != std::vector<std::string> { std::string() };
        }
        for (const RangeField field : allRangeFields) {
            if (what != rangeFieldName(field))
                continue;
            if (isMoney(field))
                return !money(row, field).empty();
            return isDays(field) ? dayOf(row, field).isValid() : numberOf(row, field).has_value();
        }
        if (what == QLatin1String("contract"))
            return m_table.unit == Unit::Contracts || m_table.contracts[row] > 0;
        bool award = false;
        const AmountColumn &cells = m_table.amounts;
        for (quint32 i = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && i < cells.offsets[row + 1]; ++i)
            award |= cells.awardCount[i] > 0;
        return award;
    }

    const ColumnTable &m_table;
    const Filter m_filter;
    mutable std::map<std::tuple<Field, QString, std::string>, bool> m_means;
};

Engine makeEngine(const std::shared_ptr<const ColumnTable> &table, int *searches = nullptr)
{
    const auto search = [table, searches](const QStringList &words, const QStringList &phrases, std::stop_token) {
        if (searches)
            ++*searches;
        std::vector<qint64> found;
        for (const qint64 id : table->textId) {
            const QStringList all = words + phrases;
            if (std::all_of(all.begin(), all.end(), [&](const QString &word) { return textMatches(id, word); }))
                found.push_back(id);
        }
        std::sort(found.begin(), found.end());
        return found;
    };
    const auto ids = [table](const QStringList &ocids, std::stop_token) {
        std::vector<qint64> rowids;
        for (const QString &ocid : ocids) {
            const qint64 id = idOf(ocid);
            const IdArray &owners = table->unit == Unit::Contracts ? table->process : table->id;
            rowids.push_back(std::find(owners.begin(), owners.end(), id) != owners.end() ? id : 0);
        }
        return rowids;
    };
    return Engine(table, search, ids);
}

Condition chosen(Field field, const QStringList &values, bool negated = false)
{
    Condition condition;
    condition.field = field;
    condition.values = values;
    condition.negated = negated;
    return condition;
}

template <typename Values>
void repeat(Values &values, quint32 times)
{
    const Values once = values;
    for (quint32 time = 1; time < times; ++time) {
        for (std::size_t i = 0; i < once.size(); ++i)
            values.push_back(once[i]);
    }
}

template <typename Offsets>
void repeatOffsets(Offsets &offsets, quint32 times)
{
    const Offsets once = offsets;
    for (quint32 time = 1; time < times; ++time) {
        for (std::size_t i = 1; i < once.size(); ++i)
            offsets.push_back(time * once.back() + once[i]);
    }
}

void repeatMoney(MoneyColumn &money, quint32 times)
{
    repeatOffsets(money.offsets, times);
    repeat(money.currency, times);
    repeat(money.amount, times);
}

/// The rows of @p small so many times.
std::shared_ptr<ColumnTable> repeated(const ColumnTable &small, quint32 times)
{
    const auto table = std::make_shared<ColumnTable>(small);
    table->rows = small.rows * times;
    for (FacetColumn &column : table->facets)
        repeat(column.codes, times);
    repeat(table->textId, times);
    repeat(table->day, times);
    for (DayArray &days : table->phases)
        repeat(days, times);
    repeat(table->tenderers, times);
    repeat(table->contracts, times);
    repeat(table->releases, times);
    repeat(table->amendments, times);
    AmountColumn &amounts = table->amounts;
    repeatMoney(amounts, times);
    repeat(amounts.contracts, times);
    repeat(amounts.awards, times);
    repeat(amounts.contractCount, times);
    repeat(amounts.awardCount, times);
    repeatMoney(table->estimate, times);
    repeatMoney(table->paid, times);
    table->deriveMoney();
    repeatOffsets(table->points.offsets, times);
    repeat(table->points.longitude, times);
    repeat(table->points.latitude, times);
    repeat(table->points.quality, times);
    return table;
}

/// Everything that @p slice says, against the truth. Empty when it agrees.
QString difference(const Slice &slice)
{
    const ColumnTable &table = slice.table();
    const BruteForce truth(table, slice.filter());
    std::vector<quint32> rows;
    qint64 points = 0;
    std::map<std::string, CurrencyTotal> totals;
    const AmountColumn &cells = table.amounts;
    const auto &currencies = table.facet(Field::Currency).dictionary.values;
    for (quint32 row = 0; row < table.rows; ++row) {
        const bool matches = truth.matches(row);
        if (matches != slice.contains(row))
            return QStringLiteral("row %1").arg(row);
        if (!matches)
            continue;
        rows.push_back(row);
        points += !table.points.offsets.empty() && table.points.offsets[row] < table.points.offsets[row + 1];
        for (quint32 i = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && i < cells.offsets[row + 1]; ++i) {
            CurrencyTotal &total = totals[currencies[cells.currency[i]]];
            total.amount += cells.amount[i];
            total.contracts += cells.contracts[i];
            total.awards += cells.awards[i];
            total.rows += recountsIn(table, row, i) ? 1 : 0;
            total.contractCount += cells.contractCount[i];
            total.awardCount += cells.awardCount[i];
        }
    }
    if (slice.rows() != rows || slice.count() != qint64(rows.size()))
        return QStringLiteral("rows");
    if (slice.rowsWithPoint() != points)
        return QStringLiteral("points");
    std::erase_if(totals, [](const auto &named) { return named.second.rows == 0 && named.second.awardCount == 0; });
    if (slice.totals().size() != totals.size())
        return QStringLiteral("number of totals");
    qint64 before = std::numeric_limits<qint64>::max();
    for (const CurrencyTotal &total : slice.totals()) {
        const CurrencyTotal &wanted = totals[total.currency.toStdString()];
        if (total.amount != wanted.amount || total.contracts != wanted.contracts || total.awards != wanted.awards || total.rows != wanted.rows
            || total.contractCount != wanted.contractCount || total.awardCount != wanted.awardCount || total.rows > before)
            return QStringLiteral("totals of ") + total.currency;
        before = total.rows;
    }
    for (const RangeField field : allRangeFields) {
        for (quint32 row = 0; row < table.rows; ++row) {
            if (truth.matches(row, {}, field) != slice.matchesBut(row, field))
                return QStringLiteral("row %1 but %2").arg(row).arg(rangeFieldName(field));
        }
    }
    for (const Field field : allFields) {
        const std::vector<std::string> &values = table.facet(field).dictionary.values;
        std::map<std::string, qint64> counts;
        std::map<std::string, ScaledSum> sums;
        const quint16 currency = 1;
        for (quint32 row = 0; row < table.rows; ++row) {
            const bool sibling = truth.matches(row, field);
            if (sibling != slice.matchesBut(row, field))
                return QStringLiteral("row %1 but %2").arg(row).arg(fieldName(field));
            if (!sibling)
                continue;
            for (const std::string &text : truth.texts(row, field)) {
                ++counts[text];
                for (quint32 i = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && i < cells.offsets[row + 1]; ++i)
                    sums[text] += cells.currency[i] == currency ? cells.amount[i] : 0;
            }
        }
        const std::vector<qint64> &got = slice.counts(field);
        const std::vector<ScaledSum> gotSums = slice.sums(field, currency);
        if (got.size() != std::max<std::size_t>(1, values.size()) || gotSums.size() != got.size())
            return QStringLiteral("size of counts");
        for (std::size_t code = 0; code < got.size(); ++code) {
            const std::string text = values.empty() ? std::string() : values[code];
            if (got[code] != counts[text])
                return QStringLiteral("count of %1 %2").arg(fieldName(field), QString::fromStdString(text));
            if (gotSums[code] != sums[text])
                return QStringLiteral("sum of %1 %2").arg(fieldName(field), QString::fromStdString(text));
        }
    }
    return {};
}

/// What a row is sorted by, nothing when it has no data.
std::optional<qint64> sortValue(const ColumnTable &table, SortColumn by, quint16 currency, quint32 row)
{
    const auto code = [&](Field field) -> std::optional<qint64> {
        const FacetColumn &facet = table.facet(field);
        if (facet.codes.empty())
            return std::nullopt;
        const quint32 first = facet.row(row).first();
        return first == 0 ? std::nullopt : std::optional<qint64>(first);
    };
    const auto day = [&](RangeField field) -> std::optional<qint64> {
        return !table.has(field) || table.days(field)[row] == noDay ? std::nullopt : std::optional<qint64>(table.days(field)[row]);
    };
    switch (by) {
    case SortColumn::None: return 0;
    case SortColumn::Ocid: return table.ocidRank[row];
    case SortColumn::Title: return table.titleRank[row];
    case SortColumn::Date: return table.day[row] == noDay ? std::nullopt : std::optional<qint64>(table.day[row]);
    case SortColumn::Buyer: return code(Field::Buyer);
    case SortColumn::ProcuringEntity: return code(Field::ProcuringEntity);
    case SortColumn::Supplier: return code(Field::Supplier);
    case SortColumn::Method: return code(Field::Method);
    case SortColumn::Status: return code(Field::Status);
    case SortColumn::Category: return code(Field::Category);
    case SortColumn::Type: return code(Field::Type);
    case SortColumn::Province: return code(Field::Province);
    case SortColumn::Source: return code(Field::Source);
    case SortColumn::Tenderers:
        return table.tenderers.empty() || table.tenderers[row] < 0 ? std::nullopt : std::optional<qint64>(table.tenderers[row]);
    case SortColumn::Contracts: return table.contracts.empty() ? std::nullopt : std::optional<qint64>(table.contracts[row]);
    case SortColumn::Releases: return table.releases.empty() ? std::nullopt : std::optional<qint64>(table.releases[row]);
    case SortColumn::Amendments: return table.amendments.empty() ? std::nullopt : std::optional<qint64>(table.amendments[row]);
    case SortColumn::ContractStatus: return code(Field::ContractStatus);
    case SortColumn::Award: return day(RangeField::Award);
    case SortColumn::Signature: return day(RangeField::Signature);
    case SortColumn::ContractStart: return day(RangeField::ContractStart);
    case SortColumn::ContractEnd: return day(RangeField::ContractEnd);
    case SortColumn::Paid:
    case SortColumn::Amount: {
        const MoneyColumn &money = by == SortColumn::Paid ? table.paid : static_cast<const MoneyColumn &>(table.amounts);
        for (quint32 i = money.offsets.empty() ? 0 : money.offsets[row]; !money.offsets.empty() && i < money.offsets[row + 1]; ++i) {
            if (money.currency[i] == currency && (by == SortColumn::Paid || recountsIn(table, row, i)))
                return money.amount[i];
        }
        return std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void randomFilters_data();
    void randomFilters();
    void largeTable();
    void oneChangeAfterAnother();
    void stops();
    void unknownValues();
    void amountInTheChosenCurrency();
    void awardsBesideContractsAreNoAmount();
    void noTable();
    void whatDoesNotApplyIsPassedOver();
    void facetOrder();
    void words();
    void cachesSearches();
    void searchErrorsComeThrough();
    void order_data();
    void order();
    void orderByManyColumns();
};

void TestEngine::randomFilters_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 36; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEngine::randomFilters()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    RandomTableOptions options;
    options.rows = std::array<quint32, 6> { 0, 1, 40, 90, 120, 70 }[seed % 6];
    options.noData = seed % 5 == 0 ? 0.5 : 0.1;
    options.sparse = seed % 4 == 1;
    options.suppliers = seed % 2 ? 30 : 900; // few and many values are counted in different ways
    options.unit = storedUnits[seed % storedUnitCount];
    const auto table = randomTable(seed, options);
    Engine engine = makeEngine(table);
    for (int i = 0; i < 90; ++i) {
        const Filter filter = randomFilter(random, *table);
        const auto slice = engine.run(filter);
        QVERIFY(slice);
        QCOMPARE(slice->filter(), filter);
        const QString problem = difference(*slice);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1, filter %2 (%3): %4").arg(seed).arg(i).arg(filterText(filter), problem)));
    }
}

void TestEngine::largeTable()
{
    // A small table again and again makes a large one, which is worked on in several pieces by two threads; the last piece is not full.
    // What is said of the large one must be what is said of the small one, so many times.
    constexpr quint32 times = 140;
    const auto small = randomTable(7, { .rows = 1001, .suppliers = 700 });
    const auto large = repeated(*small, times);
    Engine smallEngine = makeEngine(small), largeEngine = makeEngine(large);
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        Filter filter = randomFilter(random, *small, 3);
        filter.conditions.removeIf([](const Condition &condition) { return condition.kind == Kind::Ids; }); // name single rows
        const auto few = smallEngine.run(filter), many = largeEngine.run(filter);
        std::vector<quint32> rows;
        for (quint32 time = 0; time < times; ++time) {
            for (const quint32 row : few->rows())
                rows.push_back(time * small->rows + row);
        }
        QVERIFY2(many->rows() == rows, qPrintable(filterText(filter)));
        QCOMPARE(many->rowsWithPoint(), few->rowsWithPoint() * times);
        QCOMPARE(many->totals().size(), few->totals().size());
        for (std::size_t total = 0; total < few->totals().size(); ++total) {
            QCOMPARE(many->totals()[total].currency, few->totals()[total].currency);
            QCOMPARE(many->totals()[total].rows, few->totals()[total].rows * times);
            QVERIFY(many->totals()[total].amount == few->totals()[total].amount * times);
            QVERIFY(many->totals()[total].awards == few->totals()[total].awards * times);
        }
        for (const Field field : allFields) {
            std::vector<qint64> counts = few->counts(field);
            for (qint64 &count : counts)
                count *= times;
            QVERIFY2(many->counts(field) == counts, qPrintable(fieldName(field) + u' ' + filterText(filter)));
        }
    }
    const QString problem = difference(*smallEngine.run({}));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestEngine::oneChangeAfterAnother()
{
    // What is kept from the filter before must never show in the next one.
    std::mt19937 random(99);
    const auto table = randomTable(99, { .rows = 80 });
    Engine engine = makeEngine(table);
    Filter filter;
    for (int i = 0; i < 400; ++i) {
        if (filter.conditions.size() > 6 || (random() % 3 == 0 && !filter.isEmpty()))
            filter = filter.without(int(random() % quint32(filter.conditions.size())));
        else
            filter = filter.with(randomCondition(random, *table));
        const QString problem = difference(*engine.run(filter));
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("step %1, %2: %3").arg(i).arg(filterText(filter), problem)));
    }
}

void TestEngine::stops()
{
    const auto table = randomTable(3, { .rows = 140'000 });
    Engine engine = makeEngine(table);
    std::stop_source stopped;
    stopped.request_stop();
    const Filter filter = Filter().withValues(Field::Method, { QStringLiteral("open") });
    QVERIFY(!engine.run(filter, stopped.get_token()));

    // Stopped somewhere in the middle, again and again: nothing half done may be kept.
    for (int i = 0; i < 30; ++i) {
        std::stop_source source;
        std::jthread stopper([&source, i] {
            std::this_thread::sleep_for(std::chrono::microseconds(i * 60));
            source.request_stop();
        });
        engine.run(filter.withValues(Field::Supplier, { QString::number(i) }), source.get_token());
    }
    const QString problem = difference(*engine.run(filter));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto slice = engine.run(filter);
    QVERIFY(engine.order(*slice, SortColumn::Date, false, 0xffff, stopped.get_token()).empty());
    QCOMPARE(engine.order(*slice, SortColumn::Date, false).size(), slice->rows().size());
}

void TestEngine::unknownValues()
{
    const auto table = randomTable(5, { .rows = 100 });
    Engine engine = makeEngine(table);
    Filter filter;
    filter.conditions = { chosen(Field::Buyer, { QStringLiteral("MINISTERIO PUBLICO 1"), QStringLiteral("nobody") }),
                          chosen(Field::Method, { QStringLiteral("nobody") }, true) };
    Condition ids;
    ids.kind = Kind::Ids;
    ids.values = { ocidOf(table->id[3]), QStringLiteral("nothing") };
    const auto slice = engine.run(filter);
    QCOMPARE(slice->unknownValues(), QStringList { QStringLiteral("nobody") });
    QVERIFY(slice->count() > 0); // the folded name was found
    filter.conditions = { ids };
    const auto one = engine.run(filter);
    QCOMPARE(one->count(), 1);
    QCOMPARE(one->rows().front(), 3U);
    QCOMPARE(one->unknownValues(), QStringList { QStringLiteral("nothing") });
    // Only unknown values: nothing matches, but the siblings are all there.
    const auto none = engine.run(Filter().withValues(Field::Buyer, { QStringLiteral("nobody") }));
    QCOMPARE(none->count(), 0);
    qint64 siblings = 0;
    for (const qint64 count : none->counts(Field::Buyer))
        siblings += count;
    QCOMPARE(siblings, 100);
}

void TestEngine::amountInTheChosenCurrency()
{
    auto table = std::make_shared<ColumnTable>();
    table->rows = 2;
    table->id = { 1, 2 };
    table->textId = { 1, 2 };
    FacetColumn &currency = table->facets[std::size_t(Field::Currency)];
    currency.dictionary = makeDictionary({ "EUR", "PAB" });
    currency.setRows({ 1, 2, 2 }, { 0, 2, 3 });
    AmountColumn &amounts = table->amounts; // row 0: EUR 500 and PAB 5, row 1: PAB 500
    amounts.offsets = { 0, 2, 3 };
    amounts.currency = { 1, 2, 2 };
    amounts.amount = amounts.contracts = amounts.awards = { 500 * amountScale, 5 * amountScale, 500 * amountScale };
    amounts.contractCount = amounts.awardCount = { 1, 1, 1 };
    Engine engine(table, {});
    const auto count = [&](const char *text) { return engine.run(parseFilter(QString::fromLatin1(text)))->count(); };
    QCOMPARE(count("amount>=100"), 2);
    QCOMPARE(count("amount>=100 currency:PAB"), 1);
    QCOMPARE(count("amount>=100 currency:EUR"), 1);
    QCOMPARE(count("amount>=100 currency:EUR,PAB"), 2);
    QCOMPARE(count("amount>500"), 0);
    QCOMPARE(count("amount=5"), 1);
    QCOMPARE(count("-amount>=100"), 0);
    QCOMPARE(count("amount>=100 -currency:EUR"), 1);
    // Without a search nothing is found.
    QCOMPARE(count("word"), 0);
    QCOMPARE(count("-word"), 2);
    QCOMPARE(count("ocid:a"), 0);
}

/// As in the data of Mexico City's airport: contracts in MXN, and an award of the same process in "MNX".
void TestEngine::awardsBesideContractsAreNoAmount()
{
    auto table = std::make_shared<ColumnTable>();
    table->rows = 2;
    table->id = { 1, 2 };
    table->textId = { 1, 2 };
    FacetColumn &currency = table->facets[std::size_t(Field::Currency)];
    currency.dictionary = makeDictionary({ "MNX", "MXN" });
    currency.setRows({ 1, 2, 1 }, { 0, 2, 3 });
    AmountColumn &amounts = table->amounts; // row 0: MNX 7 awarded, MXN 20 contracted; row 1: MNX 5 awarded
    amounts.offsets = { 0, 2, 3 };
    amounts.currency = { 1, 2, 1 };
    amounts.amount = { 0, 20 * amountScale, 5 * amountScale };
    amounts.contracts = { 0, 20 * amountScale, 0 };
    amounts.awards = { 7 * amountScale, 0, 5 * amountScale };
    amounts.contractCount = { 0, 1, 0 };
    amounts.awardCount = { 1, 0, 1 };
    table->deriveMoney();
    Engine engine(table, {});
    const auto rows = [&](const char *text) { return engine.run(parseFilter(QString::fromLatin1(text)))->rows(); };
    QCOMPARE(rows("amount<10"), std::vector<quint32>({ 1 }));
    QCOMPARE(rows("amount:0..100 currency:MNX"), std::vector<quint32>({ 1 }));
    QCOMPARE(rows("amount:.. currency:MNX"), std::vector<quint32>({ 1 }));
    QCOMPARE(rows("currency:MNX"), std::vector<quint32>({ 0, 1 })); // there is money in it
    QCOMPARE(rows("awardvalue=7"), std::vector<quint32>({ 0 }));
    QCOMPARE(rows("firstdigit=2"), std::vector<quint32>({ 0 }));
    QCOMPARE(filterText(withAmountIn(*table, Filter(), QStringLiteral("MNX"))), QStringLiteral("currency:MNX amount:.."));
    const auto all = engine.run({});
    QCOMPARE(engine.order(*all, SortColumn::Amount, false, 1), std::vector<quint32>({ 1, 0 })); // what is not known comes last
    const Histogram spread = histogram(*all, RangeField::Amount, 1);
    QCOMPARE(spread.withData, 1);
    QCOMPARE(spread.inOtherCurrencies, 1);
    QCOMPARE(all->totals().front().awards, ScaledSum(12 * amountScale));
    const auto first = engine.run(parseFilter(QStringLiteral("awardvalue=7"))); // told apart, and no amount of zero
    QCOMPARE(first->totals().size(), std::size_t(2));
    QCOMPARE(first->totals().front().currency, QStringLiteral("MXN"));
    QCOMPARE(first->totals().back().rows, 0);
    QCOMPARE(first->totals().back().awards, ScaledSum(7 * amountScale));
    amounts.contractCount = { 1, 1, 0 }; // a contract of nothing is a contract
    QVERIFY(table->amounts.awardsApart);
    table->deriveMoney();
    QVERIFY(!table->amounts.awardsApart);
    QCOMPARE(filterText(withAmountIn(*table, Filter(), QStringLiteral("MNX"))), QStringLiteral("currency:MNX"));
}

void TestEngine::noTable()
{
    const auto table = std::make_shared<ColumnTable>(); // no rows, no columns
    Engine engine(table, {});
    const auto slice = engine.run(parseFilter(QStringLiteral("buyer:x amount>1 year:2019.. has:award word area:1,1,2,2 date:2019-01-01..")));
    QVERIFY(slice);
    QCOMPARE(slice->count(), 0);
    QVERIFY(slice->totals().empty());
    QVERIFY(engine.order(*slice, SortColumn::Amount, true).empty());
    for (const Field field : allFields)
        QCOMPARE(slice->counts(field).size(), std::size_t(1));
}

void TestEngine::whatDoesNotApplyIsPassedOver()
{
    const auto rows = [](Unit unit, const char *text) {
        const auto table = randomTable(31, { .rows = 200, .unit = unit });
        Engine engine = makeEngine(table);
        const auto slice = engine.run(parseFilter(QString::fromLatin1(text)));
        return std::pair { slice->count(), filterText(slice->passedOver()) };
    };
    const auto all = [](const char *text) { return std::pair { qint64(200), QString::fromLatin1(text) }; };
    QCOMPARE(rows(Unit::Projects, "contractstatus:active"), all("contractstatus:active"));
    QCOMPARE(rows(Unit::Processes, "-contractstatus:active amendments>=1"), all("-contractstatus:active amendments>=1"));
    QCOMPARE(rows(Unit::Contracts, "type:construction start:2010-01-01.. has:estimate has:award"), all("type:construction start:2010-01-01.. has:estimate has:award"));
    QCOMPARE(rows(Unit::Contracts, "has:contract"), all(""));
    QCOMPARE(rows(Unit::Contracts, "-has:contract").first, 0);
    const auto some = rows(Unit::Contracts, "contractstatus:active signed:2010-01-01..");
    QVERIFY(some.first > 0 && some.first < 200);
    QVERIFY(some.second.isEmpty());
    // What is passed over changes nothing of what the rest finds.
    QCOMPARE(rows(Unit::Contracts, "contractstatus:active signed:2010-01-01.. releases>=100").first, some.first);
}

void TestEngine::facetOrder()
{
    const auto table = randomTable(11, { .rows = 300 });
    Engine engine = makeEngine(table);
    Filter filter = Filter().withValues(Field::Supplier, { QStringLiteral("Constructora \"Río\", S.A. 5") });
    filter = filter.with(parseFilter(QStringLiteral("amount>=900000000")).conditions.first()); // hardly any row
    const auto slice = engine.run(filter);
    const std::vector<FacetValue> suppliers = slice->facet(Field::Supplier);
    QVERIFY(std::is_sorted(suppliers.begin(), suppliers.end(), [](const FacetValue &a, const FacetValue &b) { return a.count > b.count; }));
    const auto &values = table->facet(Field::Supplier).dictionary.values;
    QVERIFY(std::any_of(suppliers.begin(), suppliers.end(), [&](const FacetValue &value) { return values[value.code] == "Constructora \"Río\", S.A. 5"; }));
    const std::vector<FacetValue> years = engine.run({})->facet(Field::Year);
    QVERIFY(std::is_sorted(years.begin(), years.end(), [](const FacetValue &a, const FacetValue &b) { return a.code < b.code; }));
    QCOMPARE(years.size(), std::size_t(16));
}

void TestEngine::words()
{
    QStringList words, phrases;
    const auto table = randomTable(2, { .rows = 10 });
    Engine engine(table, [&](const QStringList &w, const QStringList &p, std::stop_token) {
        words = w;
        phrases = p;
        return std::vector<qint64> { 4, 8 };
    });
    QCOMPARE(engine.run(parseFilter(QStringLiteral("puente carre*")))->count(), 2);
    QCOMPARE(words, (QStringList { QStringLiteral("puente*"), QStringLiteral("carre*") }));
    QVERIFY(phrases.isEmpty());
    QCOMPARE(engine.run(parseFilter(QStringLiteral("-\"calle central\"")))->count(), 8);
    QVERIFY(words.isEmpty());
    QCOMPARE(phrases, QStringList { QStringLiteral("calle central") });
    QCOMPARE(engine.run(parseFilter(QStringLiteral("*")))->count(), 10); // asks for nothing
}

void TestEngine::cachesSearches()
{
    int searches = 0;
    const auto table = randomTable(2, { .rows = 50 });
    Engine engine = makeEngine(table, &searches);
    const Filter filter = parseFilter(QStringLiteral("word2"));
    engine.run(filter);
    engine.run(filter.withValues(Field::Method, { QStringLiteral("open") }));
    engine.run(filter);
    QCOMPARE(searches, 1);
}

void TestEngine::searchErrorsComeThrough()
{
    const auto table = randomTable(2, { .rows = 50 });
    Engine engine(table, [](const QStringList &, const QStringList &, std::stop_token) -> std::vector<qint64> { throw std::runtime_error("broken"); });
    QVERIFY_EXCEPTION_THROWN(engine.run(parseFilter(QStringLiteral("puente"))), std::runtime_error);
    QCOMPARE(engine.run({})->count(), 50);
}

void TestEngine::order_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    for (int column = int(SortColumn::None); column <= int(SortColumn::Paid); ++column) {
        QTest::addRow("%d up", column) << column << false;
        QTest::addRow("%d down", column) << column << true;
    }
}

void TestEngine::order()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    const SortColumn by = SortColumn(column);
    for (const quint32 seed : { 21U, 22U, 23U, 24U }) {
        const auto table = randomTable(seed, { .rows = 500, .noData = 0.2, .sparse = seed == 23, .unit = seed == 24 ? Unit::Contracts : Unit::Processes });
        Engine engine = makeEngine(table);
        const auto slice = engine.run(parseFilter(seed == 21 ? QString() : QStringLiteral("-status:active")));
        quint16 currency = 0;
        if (!slice->totals().empty()) {
            const auto &names = table->facet(Field::Currency).dictionary.values;
            currency = quint16(std::find(names.begin(), names.end(), slice->totals().front().currency.toStdString()) - names.begin());
        }
        const auto key = [&](quint32 row) { return sortValue(*table, by, currency, row); };
        std::vector<quint32> wanted = slice->rows();
        if (by != SortColumn::None) // ties fall alike whatever was imported first
            std::sort(wanted.begin(), wanted.end(), [&](quint32 a, quint32 b) { return table->ocidRank[a] < table->ocidRank[b]; });
        std::stable_sort(wanted.begin(), wanted.end(), [&](quint32 a, quint32 b) {
            const auto x = key(a), y = key(b);
            if (!x || !y)
                return x && !y;
            return descending ? *x > *y : *x < *y;
        });
        QCOMPARE(engine.order(*slice, by, descending), wanted);
        QCOMPARE(engine.order(*slice, by, descending), wanted); // and from what it kept
    }
}

void TestEngine::orderByManyColumns()
{
    std::mt19937 random(77);
    for (int round = 0; round < 40; ++round) {
        const auto table = randomTable(300U + quint32(round % 5), { .rows = 400, .noData = 0.3, .unit = round % 3 == 2 ? Unit::Contracts : Unit::Processes });
        Engine engine = makeEngine(table);
        const auto slice = engine.run(round % 2 ? parseFilter(QStringLiteral("-status:active")) : Filter());
        quint16 currency = 0;
        if (!slice->totals().empty()) {
            const auto &names = table->facet(Field::Currency).dictionary.values;
            currency = quint16(std::find(names.begin(), names.end(), slice->totals().front().currency.toStdString()) - names.begin());
        }
        QVector<SortKey> keys;
        for (int i = 0; i < 1 + round % 4; ++i) // columns of few values first, so that there is something to decide for the next one
            keys.append({ SortColumn(int(SortColumn::Method) + int(random() % (int(SortColumn::Paid) - int(SortColumn::Method) + 1))), random() % 2 == 0 });
        std::vector<quint32> wanted = slice->rows();
        std::stable_sort(wanted.begin(), wanted.end(), [&](quint32 a, quint32 b) {
            for (const SortKey &key : keys) {
                const auto x = sortValue(*table, key.column, currency, a), y = sortValue(*table, key.column, currency, b);
                if (x == y)
                    continue;
                if (!x || !y)
                    return x.has_value();
                return key.descending ? *x > *y : *x < *y;
            }
            return table->ocidRank[a] < table->ocidRank[b];
        });
        QCOMPARE(engine.order(*slice, keys), wanted);
        QCOMPARE(engine.order(*slice, keys), wanted);
    }
    const auto table = randomTable(1, { .rows = 50 });
    Engine engine = makeEngine(table);
    const auto slice = engine.run({});
    QCOMPARE(engine.order(*slice, QVector<SortKey>()), slice->rows());
    QCOMPARE(engine.order(*slice, { { SortColumn::None, true }, { SortColumn::Title, true } }), engine.order(*slice, SortColumn::Title, true));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
