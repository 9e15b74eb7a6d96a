// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/chartdata.h"

#include "explore/ranges.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace obra {

namespace {

constexpr int longestSpan = 60; // years shown without gaps

/// What one pass over the rows adds up.
struct Population
{
    qint64 rows = 0, otherCurrencies = 0, withoutAmount = 0;
    std::vector<ScaledSum> sums;         ///< by code
};

/// The row's amount in the currency; false when it has none in it.
bool amountIn(const ColumnTable &table, quint32 row, quint16 currency, ScaledSum *amount)
{
    const AmountColumn &cells = table.amounts;
    bool found = false;
    *amount = 0;
    for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
        if (cells.currency[cell] == currency && countsIn(table, row, cell)) {
            *amount += cells.amount[cell];
            found = true;
        }
    }
    return found;
}

/// The currency of most rows of the slice; of its siblings when nothing matches.
quint16 mainCurrency(const Slice &slice, Field field)
{
    const ColumnTable &table = slice.table();
    if (!slice.totals().empty()) {
        const std::vector<quint32> codes = codesOf(table.facet(Field::Currency).dictionary, slice.totals().front().currency);
        return codes.empty() ? quint16(0) : quint16(codes.front());
    }
    std::vector<qint64> rows(codeCount(table.facet(Field::Currency).dictionary), 0);
    const AmountColumn &cells = table.amounts;
    for (quint32 row = 0; !cells.offsets.empty() && row < table.rows; ++row) {
        if (!slice.matchesBut(row, field))
            continue;
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell)
            ++rows[cells.currency[cell]];
    }
    return quint16(std::max_element(rows.begin(), rows.end()) - rows.begin());
}

/// Counts the population, and its money when @p currency is given.
Population populationOf(const Slice &slice, Field field, std::optional<quint16> currency)
{
    const ColumnTable &table = slice.table();
    const FacetColumn &column = table.facet(field);
    const AmountColumn &cells = table.amounts;
    std::vector<Population> parts(std::size_t(rangeThreads(table.rows)));
    for (Population &part : parts)
        part.sums.assign(codeCount(column.dictionary), 0);
    forRanges(table.rows, {}, [&](int thread, quint32 from, quint32 to) {
        Population &part = parts[std::size_t(thread)];
        for (quint32 row = from; row < to; ++row) {
            if (!slice.matchesBut(row, field))
                continue;
            ++part.rows;
            if (!currency)
                continue;
            ScaledSum amount = 0;
            if (cells.offsets.empty() || cells.offsets[row] == cells.offsets[row + 1]) {
                ++part.withoutAmount;
            } else if (!amountIn(table, row, *currency, &amount)) {
                ++part.otherCurrencies;
            } else {
                forDistinctCodes(column, row, [&](quint32 code) { part.sums[code] += amount; });
            }
        }
    });
    for (std::size_t i = 1; i < parts.size(); ++i) {
        parts[0].rows += parts[i].rows;
        parts[0].withoutAmount += parts[i].withoutAmount;
        parts[0].otherCurrencies += parts[i].otherCurrencies;
        for (std::size_t code = 0; code < parts[0].sums.size(); ++code)
            parts[0].sums[code] += parts[i].sums[code];
    }
    return std::move(parts[0]);
}

/// The rows that have any value which has no bar of its own, each once.
void fillOthers(ChartData::Bar &bar, const Slice &slice, Field field, const std::vector<quint8> &hasBar, std::optional<quint16> currency)
{
    const ColumnTable &table = slice.table();
    const FacetColumn &column = table.facet(field);
    const AmountColumn &cells = table.amounts;
    const bool money = currency && !cells.offsets.empty();
    struct Part
    {
        qint64 count = 0;
        ScaledSum sum = 0;
    };
    std::vector<Part> parts(std::size_t(rangeThreads(table.rows)));
    forRanges(table.rows, {}, [&](int thread, quint32 from, quint32 to) {
        Part part;
        for (quint32 row = from; row < to; ++row) {
            const RowCodes codes = column.row(row);
            const auto isOther = [&](quint32 code) { return code != 0 && !hasBar[code]; };
            if (!slice.matchesBut(row, field) || !std::any_of(codes.begin(), codes.end(), isOther))
                continue;
            ScaledSum amount = 0;
            if (money)
                amountIn(table, row, *currency, &amount);
            ++part.count;
            part.sum += amount;
        }
        parts[std::size_t(thread)].count += part.count;
        parts[std::size_t(thread)].sum += part.sum;
    });
    for (const Part &part : parts) {
        bar.count += part.count;
        bar.sum += part.sum;
    }
}

/// Makes the bars of one chart.
class BarMaker
{
public:
    BarMaker(const Slice &slice, ChartData &data, std::optional<quint16> currency, std::vector<ScaledSum> sums)
        : m_slice(slice)
        , m_data(data)
        , m_dictionary(slice.table().facet(data.field).dictionary)
        , m_counts(slice.counts(data.field))
        , m_choice(chosenCodes(slice.table(), slice.filter(), data.field))
        , m_currency(currency)
        , m_sums(std::move(sums))
    {
    }

    void addYears();
    void addLargest(int maximumBars);
    void addNoData();

private:
    bool isShown(quint32 code) const
    {
        return m_choice.chosen[code] || (m_currency ? m_sums[code] != 0 : m_counts[code] > 0);
    }
    ChartData::Bar bar(quint32 code) const;

    const Slice &m_slice;
    ChartData &m_data;
    const Dictionary &m_dictionary;
    const std::vector<qint64> &m_counts;
    const ChosenCodes m_choice;
    const std::optional<quint16> m_currency;
    const std::vector<ScaledSum> m_sums;
};

ChartData::Bar BarMaker::bar(quint32 code) const
{
    ChartData::Bar bar;
    if (code > 0)
        bar.value = QString::fromStdString(m_dictionary.values[code]);
    bar.label = valueLabel(m_data.field, m_slice.unit(), bar.value);
    bar.count = m_counts[code];
    bar.sum = m_currency ? m_sums[code] : ScaledSum(0);
    bar.chosen = m_choice.chosen[code];
    bar.noData = code == 0;
    return bar;
}

void BarMaker::addYears()
{
    std::map<int, quint32> codes;
    std::vector<quint32> strange; // values that are no years
    int first = 0, last = 0;
    for (quint32 code = 1; code < m_counts.size(); ++code) {
        const int year = yearOfCode(m_dictionary, code);
        if (m_counts[code] == 0 && !m_choice.chosen[code])
            continue;
        if (year == 0) {
            strange.push_back(code);
            continue;
        }
        codes[year] = code;
    }
    if (!codes.empty()) {
        first = codes.begin()->first;
        last = codes.rbegin()->first;
    }
    if (last - first < longestSpan) {
        for (int year = first; year <= last && year > 0; ++year) {
            if (const auto found = codes.find(year); found != codes.end()) {
                m_data.bars.append(bar(found->second));
            } else {
                ChartData::Bar empty;
                empty.value = QString::number(year);
                empty.label = valueLabel(Field::Year, m_slice.unit(), empty.value);
                m_data.bars.append(empty);
            }
        }
    } else {
        for (const auto &[year, code] : codes)
            m_data.bars.append(bar(code));
    }
    for (const quint32 code : strange)
        m_data.bars.append(bar(code));
}

void BarMaker::addLargest(int maximumBars)
{
    std::vector<quint32> codes;
    for (quint32 code = 1; code < m_counts.size(); ++code) {
        if (isShown(code))
            codes.push_back(code);
    }
    const auto larger = [&](quint32 a, quint32 b) {
        if (m_currency && m_sums[a] != m_sums[b])
            return m_sums[a] > m_sums[b];
        if (m_counts[a] != m_counts[b])
            return m_counts[a] > m_counts[b];
        return a < b;
    };
    const auto chosenFirst = [&](quint32 a, quint32 b) {
        return m_choice.chosen[a] != m_choice.chosen[b] ? m_choice.chosen[a] > m_choice.chosen[b] : larger(a, b);
    };
    const std::size_t most = std::min(codes.size(), std::size_t(std::max(maximumBars, 0)));
    const bool more = most < codes.size();
    // What the user has chosen is shown, even when it is not among the largest.
    std::partial_sort(codes.begin(), codes.begin() + std::ptrdiff_t(most), codes.end(), chosenFirst);
    codes.resize(most);
    std::sort(codes.begin(), codes.end(), larger);
    std::vector<quint8> hasBar(m_counts.size(), 0);
    for (const quint32 code : codes) {
        hasBar[code] = 1;
        m_data.bars.append(bar(code));
    }
    if (!more)
        return;
    ChartData::Bar others;
    others.others = true;
    others.label = QCoreApplication::translate("ChartData", "Others");
    fillOthers(others, m_slice, m_data.field, hasBar, m_currency);
    m_data.bars.append(others);
}

void BarMaker::addNoData()
{
    if (m_counts[0] > 0 && (isShown(0) || !m_currency))
        m_data.bars.append(bar(0));
}

} // namespace

ChartData chartData(const Slice &slice, Field field, ChartData::Measure measure, const QString &currency, int maximumBars)
{
    ChartData data;
    data.field = field;
    data.measure = measure;
    std::optional<quint16> code;
    if (measure == ChartData::Measure::Amount) {
        const Dictionary &currencies = slice.table().facet(Field::Currency).dictionary;
        if (currency.isEmpty()) {
            code = mainCurrency(slice, field);
            data.currency = *code < currencies.values.size() ? QString::fromStdString(currencies.values[*code]) : QString();
        } else {
            const std::vector<quint32> codes = codesOf(currencies, currency);
            code = codes.empty() ? quint16(0xffff) : quint16(codes.front()); // a currency that no row has
            data.currency = currency;
        }
    }
    Population population = populationOf(slice, field, code);
    data.rows = population.rows;
    data.rowsInOtherCurrencies = population.otherCurrencies;
    data.rowsWithoutAmount = population.withoutAmount;
    BarMaker maker(slice, data, code, std::move(population.sums));
    if (field == Field::Year)
        maker.addYears();
    else
        maker.addLargest(maximumBars);
    maker.addNoData();
    return data;
}

} // namespace obra
