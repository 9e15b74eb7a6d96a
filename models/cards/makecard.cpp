// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardmaker.h"

#include "charts/charts.h"
#include "explore/rangechoice.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"
#include "store/unitfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace obra {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(Card)
};

Condition has(const QString &what, bool negated = false)
{
    Condition condition;
    condition.kind = Condition::Kind::Has;
    condition.values = { what };
    condition.negated = negated;
    return condition;
}

Filter onDay(const Filter &filter, const QDate &day)
{
    Condition condition = Condition::onRange(RangeField::Date);
    condition.dayFrom = condition.dayTo = day;
    return filter.with(condition);
}

QDate dateOf(Day day)
{
    return QDate::fromJulianDay(qint64(day) + QDate(1970, 1, 1).toJulianDay());
}

/// True when a row that has the currency is a row of the filter with that currency chosen.
bool onlyNeedsTheCurrency(const Filter &filter)
{
    return std::none_of(filter.conditions.begin(), filter.conditions.end(), [](const Condition &condition) {
        return condition.kind == Condition::Kind::Amount && !condition.negated;
    });
}

} // namespace

std::optional<MoneyRows> CardMaker::moneyRows(const QString &currency, MoneyIn in) const
{
    MoneyRows money;
    const std::vector<quint32> codes = codesOf(table().facet(Field::Currency).dictionary, currency);
    const AmountColumn &cells = table().amounts;
    if (codes.empty() || cells.offsets.empty())
        return money;
    money.code = quint16(codes.front());
    std::shared_ptr<const Slice> slice = m_slice;
    const QStringList chosen = m_card->filter.values(Field::Currency);
    if (!currency.isEmpty() && (chosen.isEmpty() || chosen.contains(currency))) {
        money.filter = in == MoneyIn::Amounts ? withAmountIn(table(), m_card->filter, currency) : m_card->filter.withValues(Field::Currency, { currency });
        if (!onlyNeedsTheCurrency(m_card->filter))
            slice = m_source.sliceOf(*money.filter);
        if (!slice)
            return std::nullopt;
    } // else nothing that a filter can say
    for (const quint32 row : slice->rows()) {
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
            if (cells.currency[cell] != money.code || (in == MoneyIn::Amounts && !countsIn(table(), row, cell)))
                continue;
            money.rows.push_back(row);
            money.cells.push_back(cell);
            break;
        }
    }
    return money;
}

void CardMaker::addCount(const QString &id, const QString &label, qint64 count, const std::optional<Filter> &filter, qint64 rows)
{
    CardFigure figure;
    figure.id = id;
    figure.label = label;
    figure.count = count;
    figure.filter = filter;
    figure.rows = rows;
    m_card->figures.append(figure);
}

void CardMaker::addUnitFigures()
{
    const Filter &filter = m_card->filter;
    const bool processes = m_slice->unit() == Unit::Processes;
    addRows(QStringLiteral("rows"), processes ? CardWords::tr("Processes") : CardWords::tr("Projects"), m_card->rows, filter);
    CardFigure share;
    share.id = QStringLiteral("share");
    share.label = processes ? CardWords::tr("Share of all processes") : CardWords::tr("Share of all projects");
    share.kind = CardFigure::Kind::Share;
    share.isKnown = m_card->total > 0;
    share.part = m_card->total > 0 ? double(m_card->rows) / double(m_card->total) : 0;
    share.filter = filter;
    share.rows = m_card->rows;
    m_card->figures.append(share);

    qint64 contracts = 0, withContract = 0, withAward = 0;
    const AmountColumn &cells = table().amounts;
    for (const quint32 row : m_slice->rows()) {
        if (!table().contracts.empty()) {
            contracts += table().contracts[row];
            withContract += table().contracts[row] > 0;
        }
        quint32 awards = 0;
        for (quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && cell < cells.offsets[row + 1]; ++cell)
            awards += cells.awardCount[cell];
        withAward += awards > 0;
    }
    const Filter contracted = filter.with(has(QStringLiteral("contract")));
    addCount(QStringLiteral("contracts"), processes ? CardWords::tr("Contracts") : CardWords::tr("Contracting processes of the projects"), contracts, contracted, withContract);
    addRows(QStringLiteral("withContract"), processes ? CardWords::tr("Processes with a contract") : CardWords::tr("Projects with a contracting process"), withContract, contracted);
    if (processes)
        addRows(QStringLiteral("withAward"), CardWords::tr("Processes with an award of known value"), withAward, filter.with(has(QStringLiteral("award"))));
    for (const Field field : { Field::Buyer, Field::Supplier }) {
        if (m_card->subject.field == field || !hasField(m_slice->unit(), field) || table().facet(field).dictionary.values.size() < 2)
            continue;
        addCount(fieldName(field) + QStringLiteral("s"), field == Field::Supplier ? CardWords::tr("Suppliers") : processes ? CardWords::tr("Buyers") : CardWords::tr("Public authorities"),
                 distinct(field), filter.with(has(fieldName(field))), [&] {
                     qint64 rows = 0;
                     for (const quint32 row : m_slice->rows())
                         rows += !table().facet(field).row(row).isEmpty();
                     return rows;
                 }());
    }
}

qint64 CardMaker::distinct(Field field) const
{
    const FacetColumn &column = table().facet(field);
    std::vector<bool> seen(column.valueCount());
    qint64 count = 0;
    for (const quint32 row : m_slice->rows()) {
        for (const quint32 code : column.row(row)) {
            if (code > 0 && !seen[code]) {
                seen[code] = true;
                ++count;
            }
        }
    }
    return count;
}

void CardMaker::addTenderers()
{
    if (table().tenderers.empty() || !hasRange(m_slice->unit(), RangeField::Tenderers))
        return;
    qint64 known = 0, one = 0, sum = 0;
    for (const quint32 row : m_slice->rows()) {
        const int tenderers = table().tenderers[row];
        if (tenderers < 0)
            continue;
        ++known;
        sum += tenderers;
        one += tenderers == 1;
    }
    const Filter said = m_card->filter.with(has(QStringLiteral("tenderers")));
    addRows(QStringLiteral("tenderersKnown"), CardWords::tr("With a known number of tenderers"), known, said);
    CardFigure mean;
    mean.id = QStringLiteral("tenderersMean");
    mean.label = CardWords::tr("Tenderers on average");
    mean.kind = CardFigure::Kind::Mean;
    mean.isKnown = known > 0;
    mean.part = known > 0 ? double(sum) / double(known) : 0;
    mean.filter = said;
    mean.rows = known;
    m_card->figures.append(mean);
    // Another range of tenderers gives way to this one, which is a part of it wherever it has rows.
    Condition single = Condition::onRange(RangeField::Tenderers);
    single.numberFrom = single.numberTo = 1;
    addCount(QStringLiteral("oneTenderer"), CardWords::tr("With one tenderer only"), one, one > 0 ? std::optional(m_card->filter.with(single)) : std::nullopt, one);
    m_card->figures.last().isKnown = known > 0;
}

void CardMaker::addDays()
{
    Day first = noDay, last = noDay;
    qint64 firstRows = 0, lastRows = 0;
    for (const quint32 row : m_slice->rows()) {
        const Day day = table().day.empty() ? noDay : table().day[row];
        if (day == noDay)
            continue;
        if (first == noDay || day < first) {
            first = day;
            firstRows = 0;
        }
        if (last == noDay || day > last) {
            last = day;
            lastRows = 0;
        }
        firstRows += day == first;
        lastRows += day == last;
    }
    for (const bool isFirst : { true, false }) {
        CardFigure figure;
        figure.id = isFirst ? QStringLiteral("firstDay") : QStringLiteral("lastDay");
        figure.label = isFirst ? CardWords::tr("First date") : CardWords::tr("Last date");
        figure.kind = CardFigure::Kind::Day;
        figure.isKnown = first != noDay;
        if (figure.isKnown) {
            figure.day = dateOf(isFirst ? first : last);
            figure.filter = onDay(m_card->filter, figure.day);
            figure.rows = isFirst ? firstRows : lastRows;
        }
        m_card->figures.append(figure);
    }
}

void CardMaker::addCurrency(const QString &currency, const MoneyRows &money, const MoneyRows &inAwards)
{
    const AmountColumn &cells = table().amounts;
    struct Sum
    {
        ScaledSum sum = 0;
        qint64 count = 0, rows = 0;
    };
    Sum amount, contracts, awards;
    for (std::size_t i = 0; i < money.rows.size(); ++i) {
        const quint32 row = money.rows[i], cell = money.cells[i];
        amount.sum += cells.amount[cell];
        ++amount.rows;
        if (!table().contracts.empty() && table().contracts[row] > 0) {
            contracts.sum += cells.contracts[cell];
            contracts.count += cells.contractCount[cell];
            ++contracts.rows;
        }
    }
    for (std::size_t i = 0; i < inAwards.rows.size(); ++i) {
        const quint32 row = inAwards.rows[i], cell = inAwards.cells[i];
        quint32 any = 0;
        for (quint32 other = cells.offsets[row]; other < cells.offsets[row + 1]; ++other)
            any += cells.awardCount[other];
        if (any > 0) {
            awards.sum += cells.awards[cell];
            awards.count += cells.awardCount[cell];
            ++awards.rows;
        }
    }
    const auto add = [&](const QString &id, const QString &label, const Sum &sum, const std::optional<Filter> &filter) {
        CardFigure figure;
        figure.id = id + QLatin1Char(':') + currency;
        figure.label = label;
        figure.kind = CardFigure::Kind::Money;
        figure.currency = currency;
        figure.count = sum.count;
        figure.sum = sum.sum;
        figure.filter = filter;
        figure.rows = sum.rows;
        m_card->figures.append(figure);
    };
    const auto also = [](const MoneyRows &rows, const QString &what) { return rows.filter ? std::optional(rows.filter->with(has(what))) : std::nullopt; };
    amount.count = amount.rows;
    if (amount.rows > 0) // else there are awards only, beside contracts in other currencies
        add(QStringLiteral("amount"), CardWords::tr("Amount"), amount, money.filter);
    if (contracts.count > 0)
        add(QStringLiteral("contracts"), CardWords::tr("Contracted"), contracts, also(money, QStringLiteral("contract")));
    if (awards.count > 0 && m_slice->unit() == Unit::Processes)
        add(QStringLiteral("awards"), CardWords::tr("Awarded"), awards, also(inAwards, QStringLiteral("award")));
}

bool CardMaker::addMoney()
{
    for (const CurrencyTotal &total : m_slice->totals())
        m_card->currencies.append(total.currency);
    const auto named = std::find_if(m_card->currencies.begin(), m_card->currencies.end(), [](const QString &currency) { return !currency.isEmpty(); });
    if (m_card->currency.isEmpty() && named != m_card->currencies.end())
        m_card->currency = *named;
    m_card->hasMoney = m_card->currencies.contains(m_card->currency);
    for (const QString &currency : std::as_const(m_card->currencies)) {
        const std::optional<MoneyRows> money = moneyRows(currency, MoneyIn::Amounts);
        const std::optional<MoneyRows> inAwards = table().amounts.awardsApart ? moneyRows(currency, MoneyIn::AwardsToo) : money;
        if (!money || !inAwards || stopped())
            return false;
        addCurrency(currency, *money, *inAwards);
        if (currency == m_card->currency)
            m_money = *money;
    }
    qint64 without = 0;
    const AmountColumn &cells = table().amounts;
    for (const quint32 row : m_slice->rows())
        without += cells.offsets.empty() || cells.offsets[row] == cells.offsets[row + 1];
    addRows(QStringLiteral("withoutMoney"), CardWords::tr("Without any amount"), without, m_card->filter.with(has(QStringLiteral("amount"), true)));
    return true;
}

bool CardMaker::addTrend()
{
    ChartRequest request;
    request.kind = ChartKind::Time;
    request.step = m_card->subject.field == Field::Year ? TimeStep::Month : TimeStep::Year;
    request.measure = m_card->hasMoney ? ChartMeasure::Amount : ChartMeasure::Count;
    request.currency = m_card->hasMoney ? m_card->currency : QString();
    ChartSource source = m_source;
    source.slice = m_slice;
    m_card->trend = makeFigure(request, source);
    return m_card->trend != nullptr;
}

std::shared_ptr<const Card> CardMaker::make()
{
    m_slice = m_source.sliceOf(m_card->filter);
    if (!m_slice)
        return nullptr;
    m_card->rows = m_slice->count();
    m_card->total = m_slice->total();
    m_card->unknownValues = m_slice->unknownValues();
    addUnitFigures();
    if (!addMoney())
        return nullptr;
    addTenderers();
    addDays();
    const std::optional<Field> own = m_card->subject.field;
    if (own == Field::Supplier) {
        for (const quint32 row : m_slice->rows())
            m_card->severalSuppliers += table().facet(Field::Supplier).row(row).size() > 1;
    }
    const bool isSupplier = own == Field::Supplier;
    for (const Field field : { Field::Buyer, Field::Supplier, Field::Method, Field::Category, Field::Province, Field::Year, Field::Status, Field::Source }) {
        const bool isBuyers = field == Field::Buyer && own == Field::ProcuringEntity;
        if (field == own || stopped() || isBuyers || (field == Field::Year && own))
            continue;
        addList(field, isSupplier && field == Field::Buyer);
    }
    if (stopped() || !addTrend() || stopped())
        return nullptr;
    return m_card;
}

std::shared_ptr<const Card> makeCard(const CardSubject &subject, const QString &currency, const ChartSource &source)
{
    return CardMaker(subject, currency, source).make();
}

} // namespace obra
