// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomtable.h"

#include "store/unitfields.h"

#include <algorithm>
#include <numeric>

namespace obra {

namespace {

using Random = std::mt19937;

int number(Random &random, int from, int to) { return std::uniform_int_distribution<int>(from, std::max(from, to))(random); }
bool chance(Random &random, double probability) { return std::uniform_real_distribution<double>(0, 1)(random) < probability; }

void fillSingle(FacetColumn &column, Random &random, const RandomTableOptions &options)
{
    const int count = int(column.dictionary.values.size());
    for (quint32 row = 0; row < options.rows; ++row)
        column.codes.push_back(chance(random, options.noData) || count < 2 ? 0 : quint32(number(random, 1, count - 1)));
}

void fillMulti(FacetColumn &column, Random &random, const RandomTableOptions &options, int most)
{
    const int count = int(column.dictionary.values.size());
    std::vector<quint32> values, offsets { 0 };
    for (quint32 row = 0; row < options.rows; ++row) {
        if (!chance(random, options.noData) && count > 1) {
            for (int i = number(random, 1, most); i > 0; --i)
                values.push_back(quint32(number(random, 1, count - 1)));
        }
        offsets.push_back(quint32(values.size()));
    }
    column.setRows(values, offsets);
}

void fillDays(DayArray &days, Random &random, const RandomTableOptions &options)
{
    for (quint32 row = 0; row < options.rows; ++row)
        days.push_back(chance(random, 3 * options.noData) ? noDay : toDay(QDate(2010, 1, 1)) + number(random, 0, 15 * 365));
}

ScaledAmount randomAmount(Random &random)
{
    return chance(random, 0.02) ? ScaledAmount(9'000'000'000'000'000'000) : number(random, -10, 2'000'000) * ScaledAmount(2500);
}

/// The currencies are codes 0 (none said) to 3.
void fillMoney(MoneyColumn &money, Random &random, const RandomTableOptions &options, double often)
{
    money.offsets.push_back(0);
    for (quint32 row = 0; row < options.rows; ++row) {
        for (int code = 0; code <= 3; ++code) {
            if (!chance(random, code == 1 ? often : 0.05))
                continue;
            money.currency.push_back(quint16(code));
            money.amount.push_back(randomAmount(random));
        }
        money.offsets.push_back(quint32(money.amount.size()));
    }
}

std::vector<std::string> names(const std::string &stem, quint32 count)
{
    std::vector<std::string> all;
    for (quint32 i = 0; i < count; ++i) {
        all.push_back(stem + " " + std::to_string(i));
        if (i % 7 == 3) // folds to the same name
            all.push_back(stem + "  " + std::to_string(i));
    }
    return all;
}

} // namespace

Dictionary makeDictionary(std::vector<std::string> values)
{
    Dictionary dictionary;
    std::vector<std::pair<std::string, std::string>> sorted;
    for (std::string &value : values) {
        std::string folded = foldedName(value);
        sorted.emplace_back(std::move(folded), std::move(value));
    }
    std::sort(sorted.begin(), sorted.end());
    dictionary.values.push_back({});
    dictionary.folded.push_back({});
    for (auto &[folded, value] : sorted) {
        dictionary.folded.push_back(std::move(folded));
        dictionary.values.push_back(std::move(value));
    }
    return dictionary;
}

std::shared_ptr<ColumnTable> randomTable(quint32 seed, const RandomTableOptions &options)
{
    Random random(seed);
    const auto table = std::make_shared<ColumnTable>();
    table->unit = options.unit;
    table->rows = options.rows;
    const auto facet = [&](Field field) -> FacetColumn & { return table->facets[std::size_t(field)]; };

    facet(Field::Buyer).dictionary = makeDictionary(names("Ministerio Público", options.buyers));
    facet(Field::ProcuringEntity).dictionary = makeDictionary(names("Dirección (Núm.)", options.buyers));
    facet(Field::Supplier).dictionary = makeDictionary(names("Constructora \"Río\", S.A.", options.suppliers));
    facet(Field::Method).dictionary = makeDictionary({ "open", "selective", "limited", "direct" });
    facet(Field::Status).dictionary = makeDictionary({ "planned", "active", "complete", "cancelled", "none", "-odd" });
    facet(Field::Category).dictionary = makeDictionary({ "works", "goods", "services" });
    facet(Field::Province).dictionary = makeDictionary({ "Panamá", "Colón", "Chiriquí", "Veraguas", "Ngäbe-Buglé" });
    facet(Field::Source).dictionary = makeDictionary({ "2019.json.gz", "2020..final.zip" });
    facet(Field::Currency).dictionary = makeDictionary({ "PAB", "USD", "EUR" });
    facet(Field::Quality).dictionary = makeDictionary({ "duplicate", "impossible-date", "zero-amount" });
    std::vector<std::string> years;
    for (int year = 2010; year <= 2024; ++year)
        years.push_back(std::to_string(year));
    facet(Field::Year).dictionary = makeDictionary(years);
    if (options.unit == Unit::Projects)
        facet(Field::Type).dictionary = makeDictionary({ "construction", "rehabilitation" });

    for (const Field field : { Field::Buyer, Field::ProcuringEntity, Field::Method, Field::Status })
        fillSingle(facet(field), random, options);
    if (options.unit == Unit::Projects) {
        fillSingle(facet(Field::Type), random, options);
        fillMulti(facet(Field::Category), random, options, 2);
    } else {
        fillSingle(facet(Field::Category), random, options);
    }
    if (options.unit == Unit::Contracts) {
        facet(Field::ContractStatus).dictionary = makeDictionary({ "pending", "active", "cancelled", "terminated" });
        fillSingle(facet(Field::ContractStatus), random, options);
    }
    fillMulti(facet(Field::Supplier), random, options, 3);
    fillMulti(facet(Field::Province), random, options, 2);
    fillMulti(facet(Field::Source), random, options, 2);
    fillMulti(facet(Field::Quality), random, options, 2);

    table->day.assign(options.rows, noDay);
    facet(Field::Year).codes.assign(options.rows, 0);
    for (quint32 row = 0; row < options.rows; ++row) {
        if (chance(random, options.noData))
            continue;
        table->day.set(row, toDay(QDate(2010, 1, 1)) + number(random, 0, 15 * 365));
        const std::string year = std::to_string(std::min(2024, yearOf(table->day[row])));
        const Dictionary &dictionary = facet(Field::Year).dictionary;
        facet(Field::Year).codes.set(row, quint32(std::find(dictionary.values.begin(), dictionary.values.end(), year) - dictionary.values.begin()));
    }
    for (const RangeField field : allRangeFields) {
        if (hasPhase(options.unit, field))
            fillDays(table->phases[std::size_t(field) - 1], random, options);
    }
    if (hasRange(options.unit, RangeField::Estimate))
        fillMoney(table->estimate, random, options, 0.8);
    if (hasRange(options.unit, RangeField::Paid))
        fillMoney(table->paid, random, options, 0.3);

    AmountColumn &amounts = table->amounts;
    FacetColumn &currency = facet(Field::Currency);
    amounts.offsets.push_back(0);
    std::vector<quint32> currencies, currencyOffsets { 0 };
    for (quint32 row = 0; row < options.rows; ++row) {
        bool anyContract = false, anyAward = false;
        std::vector<ScaledAmount> budgets;
        for (int code = 0; code <= 3; ++code) { // 0: no currency said
            if (!chance(random, code == 1 ? 0.7 : 0.1))
                continue;
            amounts.currency.push_back(quint16(code));
            const ScaledAmount contracts = randomAmount(random);
            const ScaledAmount awards = number(random, 0, 1000) * amountScale;
            const bool counts = chance(random, 0.8);
            const auto contractCount = quint16(number(random, 0, 3));
            amounts.contractCount.push_back(counts ? contractCount : quint16(0));
            amounts.awardCount.push_back(quint16(number(random, 0, 2)));
            amounts.contracts.push_back(amounts.contractCount.back() > 0 ? contracts : 0);
            amounts.awards.push_back(amounts.awardCount.back() > 0 ? awards : 0);
            anyContract = anyContract || amounts.contractCount.back() > 0;
            anyAward = anyAward || amounts.awardCount.back() > 0;
            budgets.push_back(contracts);
            if (code > 0)
                currencies.push_back(quint32(code));
        }
        // As the store has it: for its contracts, else its awards, else its budget.
        for (std::size_t i = 0; i < budgets.size(); ++i) {
            const std::size_t cell = amounts.contracts.size() - budgets.size() + i;
            amounts.amount.push_back(anyContract ? amounts.contracts[cell] : anyAward ? amounts.awards[cell] : budgets[i]);
        }
        amounts.offsets.push_back(quint32(amounts.amount.size()));
        currencyOffsets.push_back(quint32(currencies.size()));
    }
    currency.setRows(currencies, currencyOffsets);
    table->deriveMoney();

    PointColumn &points = table->points;
    points.offsets.push_back(0);
    for (quint32 row = 0; row < options.rows; ++row) {
        for (int i = chance(random, 0.6) ? number(random, 1, 2) : 0; i > 0; --i) {
            points.longitude.push_back(float(number(random, -1800, 1800)) / 10.0F);
            points.latitude.push_back(float(number(random, -900, 900)) / 10.0F);
            points.quality.push_back(quint8(PlaceQuality::Point));
        }
        points.offsets.push_back(quint32(points.longitude.size()));
    }

    qint64 id = 0;
    for (quint32 row = 0; row < options.rows; ++row) {
        if (options.unit == Unit::Contracts) { // several of a process, which are what lists of ocids name
            const qint64 process = table->process.empty() ? 1 : table->process.back() + number(random, 0, 2);
            table->process.push_back(process);
            table->amendments.push_back(quint16(number(random, 0, 5)));
        }
        id += number(random, 1, 3);
        table->id.push_back(id);
        table->tenderers.push_back(qint16(chance(random, options.noData) ? -1 : number(random, 0, 12)));
        if (options.unit != Unit::Contracts) {
            table->contracts.push_back(quint16(number(random, 0, 4)));
            table->releases.push_back(quint16(number(random, 1, 30)));
        }
        table->titleRank.push_back(quint32(number(random, 0, int(options.rows))));
    }
    std::vector<qint64> textIds(options.rows);
    std::vector<quint32> ocidRanks(options.rows);
    std::iota(textIds.begin(), textIds.end(), 1);
    std::iota(ocidRanks.begin(), ocidRanks.end(), 0);
    std::shuffle(textIds.begin(), textIds.end(), random);
    std::shuffle(ocidRanks.begin(), ocidRanks.end(), random);
    table->textId = textIds;
    table->ocidRank = ocidRanks;
    if (options.sparse) {
        table->points = {};
        table->estimate = {};
        table->phases[std::size_t(RangeField::Award) - 1] = {};
        table->tenderers.clear();
        table->facets[std::size_t(Field::Province)] = {};
        table->facets[std::size_t(Field::ProcuringEntity)] = {};
        if (seed % 2) {
            table->amounts = {};
            table->paid = table->awarded = table->contracted = {};
            table->facets[std::size_t(Field::Currency)] = {};
        }
    }
    return table;
}

bool textMatches(qint64 textId, const QString &word)
{
    QString digits = word.mid(4);
    if (digits.endsWith(u'*'))
        digits.chop(1);
    const int divisor = digits.toInt();
    return divisor > 0 && textId % divisor == 0;
}

QString ocidOf(qint64 id) { return QStringLiteral("ocds-abc-%1").arg(id); }

qint64 idOf(const QString &ocid)
{
    return ocid.startsWith(QLatin1String("ocds-abc-")) ? ocid.mid(9).toLongLong() : 0;
}

bool recountsIn(const ColumnTable &table, quint32 row, quint32 cell)
{
    qint64 contracts = 0;
    for (quint32 each = table.amounts.offsets[row]; each < table.amounts.offsets[row + 1]; ++each)
        contracts += table.amounts.contractCount[each];
    return contracts == 0 || table.amounts.contractCount[cell] > 0;
}

Condition randomCondition(Random &random, const ColumnTable &table)
{
    using Kind = Condition::Kind;
    Condition condition;
    condition.negated = chance(random, 0.3);
    condition.kind = chance(random, 0.5) ? Kind::Values : Kind(number(random, 0, 11));
    switch (condition.kind) {
    case Kind::Values: {
        condition.field = allFields[std::size_t(number(random, 0, fieldCount - 1))];
        const std::vector<std::string> &values = table.facet(condition.field).dictionary.values;
        for (int i = number(random, 1, 3); i > 0; --i) {
            const int code = values.empty() ? 0 : number(random, 0, int(values.size()) - 1);
            QString value = values.empty() ? QString() : QString::fromStdString(values[std::size_t(code)]);
            if (chance(random, 0.1))
                value = value.toUpper();
            if (chance(random, 0.05))
                value = QStringLiteral("nobody, \"none\" \\ -x\n");
            condition.values.append(value.isEmpty() ? QStringLiteral("") : value);
        }
        break;
    }
    case Kind::Years:
        condition.yearFrom = chance(random, 0.7) ? number(random, 2005, 2026) : 0;
        condition.yearTo = chance(random, 0.7) ? std::max(condition.yearFrom, number(random, 2005, 2026)) : 0;
        break;
    case Kind::Days:
        condition.range = RangeField(number(random, 0, int(RangeField::Completion)));
        condition.orMissing = chance(random, 0.2);
        if (chance(random, 0.7))
            condition.dayFrom = QDate(2009, 1, 1).addDays(number(random, 0, 6000));
        if (chance(random, 0.7))
            condition.dayTo = (condition.dayFrom.isValid() ? condition.dayFrom : QDate(2009, 1, 1)).addDays(number(random, 0, 3000));
        break;
    case Kind::Number:
        condition.range = RangeField(number(random, int(RangeField::Tenderers), int(RangeField::FirstDigit)));
        condition.orMissing = chance(random, 0.2);
        if (chance(random, 0.7))
            condition.numberFrom = condition.range < RangeField::TenderDays ? number(random, 0, 10) : number(random, -4000, 4000);
        if (chance(random, 0.5))
            condition.numberTo = condition.numberFrom.value_or(0) + number(random, 0, 20) * number(random, 0, 100);
        break;
    case Kind::Amount:
        condition.range = chance(random, 0.5) ? RangeField::Amount : RangeField(number(random, int(RangeField::Amount), int(RangeField::Contracted)));
        condition.orMissing = chance(random, 0.2);
        if (chance(random, 0.7))
            condition.amountFrom = number(random, -20, 2'000'000) * ScaledAmount(2500) + number(random, 0, 2);
        if (chance(random, 0.5))
            condition.amountTo = condition.amountFrom.value_or(0) + number(random, 0, 2'000'000) * ScaledAmount(number(random, 1, 2500));
        break;
    case Kind::Text:
        condition.phrase = chance(random, 0.3);
        for (int i = number(random, 1, 2); i > 0; --i)
            condition.values.append(QStringLiteral("word%1").arg(number(random, 0, 6)) + (chance(random, 0.2) ? QStringLiteral("*") : QString()));
        break;
    case Kind::Ids:
        for (int i = number(random, 1, 4); i > 0; --i)
            condition.values.append(chance(random, 0.1) ? QStringLiteral("none") : ocidOf(number(random, 1, int(table.rows) * 2)));
        break;
    case Kind::Has: {
        const QStringList names = hasNames();
        condition.values = { names.at(number(random, 0, int(names.size()) - 1)) };
        break;
    }
    case Kind::Area:
        condition.area.west = number(random, -180, 180);
        condition.area.east = number(random, -180, 180);
        condition.area.south = number(random, -900, 500) / 10.0;
        condition.area.north = std::min(90.0, condition.area.south + number(random, 0, 900) / 10.0);
        break;
    case Kind::Polygon:
        for (int i = number(random, 3, 9); i > 0; --i)
            condition.outline.append({ number(random, -1800, 1800) / 10.0, number(random, -850, 850) / 10.0 });
        break;
    case Kind::Near:
        condition.centre = { number(random, -1800, 1800) / 10.0, number(random, -900, 900) / 10.0 };
        condition.metres = number(random, 0, 12'000'000);
        break;
    case Kind::Within: // a layer that nobody has: no row is within
        condition.values = { QStringLiteral("nowhere"), QStringLiteral("unit %1").arg(number(random, 0, 3)) };
        break;
    }
    return condition;
}

Filter randomFilter(Random &random, const ColumnTable &table, int mostConditions)
{
    Filter filter;
    for (int i = number(random, 0, mostConditions); i > 0; --i)
        filter.conditions.append(randomCondition(random, table));
    return filter;
}

} // namespace obra
