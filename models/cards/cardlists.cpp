// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a field among the rows of a card, and what part they have.
#include "cards/cardmaker.h"

#include "explore/rangechoice.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"
#include "store/unitfields.h"

#include <algorithm>
#include <limits>

namespace obra {

void CardMaker::addList(Field field, bool shareOfValue)
{
    const FacetColumn &column = table().facet(field);
    if (!hasField(m_slice->unit(), field) || (column.dictionary.values.size() < 2 && field != Field::Source))
        return;
    CardParts list;
    list.field = field;
    list.shareOfValue = shareOfValue;
    std::vector<qint64> rows(column.valueCount()), moneyRows(column.valueCount());
    std::vector<ScaledSum> sums(column.valueCount());
    qint64 several = 0;
    for (const quint32 row : m_slice->rows()) {
        const RowCodes codes = column.row(row);
        several += codes.size() > 1;
        for (const quint32 code : codes)
            ++rows[code];
    }
    list.mayOverlap = several > 0;
    ScaledSum all = 0;
    for (std::size_t i = 0; i < m_money.rows.size(); ++i) {
        const ScaledAmount amount = table().amounts.amount[m_money.cells[i]];
        all += amount;
        for (const quint32 code : column.row(m_money.rows[i])) {
            ++moneyRows[code];
            sums[code] += amount;
        }
    }
    // Beside chosen values of a field a filter cannot ask for another one of the same row.
    const ChosenCodes chosen = chosenCodes(table(), m_card->filter, field);
    std::vector<quint32> codes;
    for (quint32 code = 0; code < column.valueCount(); ++code) {
        if (rows[code] > 0 && (!chosen.any || chosen.chosen[code]))
            codes.push_back(code);
    }
    list.values = int(codes.size()) - (!codes.empty() && codes.front() == 0 ? 1 : 0);
    std::stable_sort(codes.begin(), codes.end(), [&](quint32 a, quint32 b) {
        if ((a == 0) != (b == 0))
            return b == 0;
        return sums[a] != sums[b] ? sums[a] > sums[b] : rows[a] > rows[b];
    });
    if (codes.size() > mostCardParts) {
        const bool noData = codes.back() == 0;
        codes.resize(mostCardParts);
        if (noData)
            codes.push_back(0);
    }
    for (const quint32 code : codes) {
        CardPart part;
        part.value = QString::fromStdString(column.dictionary.values.empty() ? std::string() : column.dictionary.values[code]);
        part.rows = rows[code];
        part.filter = m_card->filter.withValues(field, { part.value });
        part.moneyRows = moneyRows[code];
        part.sum = sums[code];
        if (m_money.filter)
            part.moneyFilter = m_money.filter->withValues(field, { part.value });
        if (!shareOfValue && m_card->hasMoney) {
            part.whole = all;
            part.wholeRows = qint64(m_money.rows.size());
            part.wholeFilter = m_money.filter;
        }
        list.parts.append(part);
    }
    if (shareOfValue)
        addWholes(list, codes);
    for (CardPart &part : list.parts) {
        if (m_card->hasMoney && part.whole > 0 && part.moneyRows > 0)
            part.share = double(part.sum) / double(part.whole);
        else if (!m_card->hasMoney && !shareOfValue && m_card->rows > 0)
            part.share = double(part.rows) / double(m_card->rows);
    }
    m_card->lists.append(list);
}

void CardMaker::addWholes(CardParts &list, const std::vector<quint32> &codes)
{
    const std::shared_ptr<const Slice> everything = m_source.sliceOf(Filter());
    if (!everything || !m_card->hasMoney)
        return;
    const FacetColumn &column = table().facet(list.field);
    constexpr quint32 nowhere = std::numeric_limits<quint32>::max();
    std::vector<quint32> place(column.valueCount(), nowhere);
    for (std::size_t i = 0; i < codes.size(); ++i)
        place[codes[i]] = quint32(i);
    const AmountColumn &cells = table().amounts;
    for (quint32 row = 0; row < table().rows; ++row) {
        for (const quint32 code : column.row(row)) {
            if (place[code] == nowhere)
                continue;
            for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
                if (cells.currency[cell] != m_money.code || !countsIn(table(), row, cell))
                    continue;
                CardPart &part = list.parts[place[code]];
                ++part.wholeRows;
                part.whole += cells.amount[cell];
            }
        }
    }
    for (CardPart &part : list.parts) {
        if (m_money.filter)
            part.wholeFilter = withAmountIn(table(), Filter().withValues(list.field, { part.value }), m_card->currency);
    }
}

} // namespace obra
