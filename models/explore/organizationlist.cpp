// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/organizationlist.h"

#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace obra {

namespace {

constexpr std::size_t rowsBetweenStops = 32'768;
constexpr std::size_t denseCurrencies = 4; ///< the most frequent ones, which have a place for every name

struct Sum
{
    ScaledSum amount = 0;
    qint64 processes = 0;
};

/// Sums by name and currency, the currencies numbered as in the slice's totals.
class Sums
{
public:
    Sums(std::size_t names, std::size_t currencies) : m_names(names), m_dense(names * std::min(currencies, denseCurrencies)) {}

    void add(quint32 name, std::size_t currency, ScaledAmount amount)
    {
        Sum &sum = currency < denseCurrencies ? m_dense[currency * m_names + name] : m_others[quint64(currency) << 32 | name];
        sum.amount += amount;
        ++sum.processes;
    }
    /// By name, then by currency: (name, currency, sum).
    std::vector<std::tuple<quint32, std::size_t, Sum>> inOrder() const
    {
        std::vector<std::tuple<quint32, std::size_t, Sum>> all;
        for (std::size_t i = 0; i < m_dense.size(); ++i) {
            if (m_dense[i].processes > 0)
                all.emplace_back(quint32(i % m_names), i / m_names, m_dense[i]);
        }
        for (const auto &[key, sum] : m_others)
            all.emplace_back(quint32(key & 0xffffffff), std::size_t(key >> 32), sum);
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
        });
        return all;
    }

private:
    std::size_t m_names;
    std::vector<Sum> m_dense;
    std::unordered_map<quint64, Sum> m_others;
};

} // namespace

std::shared_ptr<const OrganizationList> OrganizationList::of(const std::shared_ptr<const Slice> &slice, Unit unit,
                                                             const std::shared_ptr<const OrganizationIdentifiers> &identifiers, std::stop_token stop)
{
    const auto list = std::make_shared<OrganizationList>();
    list->m_slice = slice;
    list->m_identifiers = identifiers;
    list->m_unit = unit;
    const ColumnTable &table = slice->table();
    const FacetColumn &column = table.facet(list->field()), &others = table.facet(list->otherField());
    const AmountColumn &cells = table.amounts;
    const quint32 names = column.valueCount();
    const ChosenCodes choice = chosenCodes(table, slice->filter(), list->field());

    std::vector<quint16> currencies; // in the order of the totals
    std::vector<std::size_t> numberOf(table.facet(Field::Currency).valueCount(), 0);
    list->m_totals.assign(numberOf.size(), 0);
    for (const CurrencyTotal &total : slice->totals()) {
        const std::vector<quint32> codes = codesOf(table.facet(Field::Currency).dictionary, total.currency);
        const auto code = codes.empty() ? quint16(0) : quint16(codes.front());
        numberOf[code] = currencies.size();
        list->m_totals[code] = total.amount;
        currencies.push_back(code);
    }

    std::vector<Row> byCode(names);
    std::vector<quint64> pairs; // name and other
    Sums sums(names, currencies.size());
    std::size_t seen = 0;
    for (const quint32 row : slice->rows()) {
        if (++seen % rowsBetweenStops == 0 && stop.stop_requested())
            return nullptr;
        const Day day = table.day.empty() ? noDay : table.day[row];
        const quint16 contracts = table.contracts.empty() ? quint16(0) : table.contracts[row];
        const quint32 from = cells.offsets.empty() ? 0 : cells.offsets[row], to = cells.offsets.empty() ? 0 : cells.offsets[row + 1];
        for (const quint32 code : column.row(row)) {
            if (choice.any && !choice.chosen[code])
                continue;
            Row &found = byCode[code];
            ++found.processes;
            found.contracts += contracts;
            if (day != noDay) {
                found.first = found.first == noDay ? day : std::min(found.first, day);
                found.last = std::max(found.last, day); // noDay is the least
            }
            for (quint32 cell = from; cell < to; ++cell) {
                found.awards += cells.awardCount[cell];
                if (countsIn(table, row, cell))
                    sums.add(code, numberOf[cells.currency[cell]], cells.amount[cell]);
            }
            for (const quint32 other : others.row(row)) {
                if (other != 0)
                    pairs.push_back(quint64(code) << 32 | other);
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const quint64 pair : pairs)
        ++byCode[std::size_t(pair >> 32)].others;
    if (stop.stop_requested())
        return nullptr;

    const auto money = sums.inOrder();
    auto next = money.begin();
    for (quint32 code = 0; code < names; ++code) {
        for (; next != money.end() && std::get<0>(*next) == code; ++next)
            list->m_money.push_back({ currencies[std::get<1>(*next)], std::get<2>(*next).amount, std::get<2>(*next).processes });
        if (byCode[code].processes == 0)
            continue;
        byCode[code].code = code;
        byCode[code].moneyEnd = quint32(list->m_money.size());
        list->m_rows.push_back(byCode[code]);
    }
    return list;
}

QString OrganizationList::name(std::size_t row) const
{
    const Dictionary &dictionary = m_slice->table().facet(field()).dictionary;
    const quint32 code = m_rows[row].code;
    return code < dictionary.values.size() ? QString::fromStdString(dictionary.values[code]) : QString();
}

QString OrganizationList::identifier(std::size_t row) const
{
    return m_identifiers && m_rows[row].code != 0 ? m_identifiers->value(name(row)) : QString();
}

std::span<const OrganizationList::Money> OrganizationList::money(std::size_t row) const
{
    const quint32 from = row == 0 ? 0 : m_rows[row - 1].moneyEnd;
    return std::span(m_money).subspan(from, m_rows[row].moneyEnd - from);
}

const OrganizationList::Money *OrganizationList::money(std::size_t row, quint16 currency) const
{
    const std::span<const Money> all = money(row);
    const auto found = std::find_if(all.begin(), all.end(), [currency](const Money &each) { return each.currency == currency; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<double> OrganizationList::share(std::size_t row, quint16 currency) const
{
    const Money *own = money(row, currency);
    if (!own || m_totals[currency] == 0)
        return std::nullopt;
    return double(own->sum) / double(m_totals[currency]);
}

std::optional<quint16> OrganizationList::mainCurrency() const
{
    if (m_slice->totals().empty())
        return std::nullopt;
    const std::vector<quint32> codes = codesOf(m_slice->table().facet(Field::Currency).dictionary, m_slice->totals().front().currency);
    return codes.empty() ? quint16(0) : quint16(codes.front());
}

QString OrganizationList::currencyText(quint16 currency) const
{
    const Dictionary &dictionary = m_slice->table().facet(Field::Currency).dictionary;
    return currency < dictionary.values.size() ? QString::fromStdString(dictionary.values[currency]) : QString();
}

std::vector<quint32> OrganizationList::order(const OrganizationSort &sort, quint16 currency) const
{
    std::vector<quint32> all(m_rows.size());
    std::iota(all.begin(), all.end(), 0);
    // Keys first: a comparison that looks for the money of both sides each time is slow.
    const auto by = [&](auto keyOf) { // an optional
        using Key = typename decltype(keyOf(quint32(0)))::value_type;
        std::vector<std::pair<Key, quint32>> with;
        std::vector<quint32> without;
        for (const quint32 row : all) {
            if (const auto key = keyOf(row))
                with.emplace_back(*key, row);
            else
                without.push_back(row);
        }
        std::stable_sort(with.begin(), with.end(), [&](const auto &a, const auto &b) { return sort.descending ? b.first < a.first : a.first < b.first; });
        std::transform(with.begin(), with.end(), all.begin(), [](const auto &each) { return each.second; });
        std::copy(without.begin(), without.end(), all.begin() + std::ptrdiff_t(with.size()));
    };
    const auto number = [&](auto member) {
        by([&, member](quint32 row) { return std::optional<qint64>(qint64(m_rows[row].*member)); });
    };
    const auto day = [&](Day Row::*member) {
        by([&, member](quint32 row) { return m_rows[row].*member == noDay ? std::optional<Day>() : std::optional<Day>(m_rows[row].*member); });
    };
    switch (sort.column) {
    case OrganizationColumn::Name: by([&](quint32 row) { return m_rows[row].code == 0 ? std::optional<quint32>() : std::optional<quint32>(m_rows[row].code); }); break;
    case OrganizationColumn::Identifier:
        by([&](quint32 row) {
            const QString text = identifier(row);
            return text.isEmpty() ? std::optional<QString>() : std::optional<QString>(text);
        });
        break;
    case OrganizationColumn::Processes: number(&Row::processes); break;
    case OrganizationColumn::Contracts: number(&Row::contracts); break;
    case OrganizationColumn::Awards: number(&Row::awards); break;
    case OrganizationColumn::Others: number(&Row::others); break;
    case OrganizationColumn::First: day(&Row::first); break;
    case OrganizationColumn::Last: day(&Row::last); break;
    case OrganizationColumn::OtherMoney: // of different currencies there is no order but that of how many there are
        by([&](quint32 row) {
            const auto cells = qint64(money(row).size()) - (money(row, currency) ? 1 : 0);
            return cells == 0 ? std::optional<qint64>() : std::optional<qint64>(cells);
        });
        break;
    case OrganizationColumn::Amount:
    case OrganizationColumn::Share:
        by([&](quint32 row) {
            const Money *own = money(row, currency);
            return own ? std::optional<ScaledSum>(own->sum) : std::nullopt;
        });
        break;
    }
    return all;
}

Filter OrganizationList::rowsBehind(std::size_t row) const
{
    const QString value = name(row);
    return m_slice->filter().withValues(field(), { value.isNull() ? QStringLiteral("") : value });
}

} // namespace obra
