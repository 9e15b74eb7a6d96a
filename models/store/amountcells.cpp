// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/amountcells.h"

#include "store/moneycells.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

constexpr quint16 largestCount = std::numeric_limits<quint16>::max();
} // namespace

void AmountCells::add(Part part, std::string_view text, std::string_view currencyText, bool panama)
{
    ScaledAmount value = 0;
    if (!readAmount(text, &value))
        return;
    const quint32 code = currencyCode(m_currencies, currencyText, panama);
    auto cell = std::find_if(m_row.begin(), m_row.end(), [code](const Cell &c) { return c.currency == code; });
    if (cell == m_row.end()) {
        m_row.emplace_back().currency = code;
        cell = m_row.end() - 1;
    }
    switch (part) {
    case Part::Contract:
        if (addAmount(&cell->contracts, value)) {
            cell->contractCount += cell->contractCount < largestCount;
            m_anyContract = true;
        }
        break;
    case Part::Award:
        if (addAmount(&cell->awards, value)) {
            cell->awardCount += cell->awardCount < largestCount;
            m_anyAward = true;
        }
        break;
    case Part::Budget:
        addAmount(&cell->budget, value);
        break;
    }
}

void AmountCells::endRow(FacetBuilder &facet)
{
    for (const Cell &cell : m_row) {
        // A budget beside contracts is shown with the row, but counts for nothing.
        if (m_anyContract && cell.contractCount == 0 && cell.awardCount == 0)
            continue;
        currency.push_back(quint16(cell.currency));
        amount.push_back(m_anyContract ? cell.contracts : m_anyAward ? cell.awards : cell.budget);
        contracts.push_back(cell.contracts);
        awards.push_back(cell.awards);
        contractCount.push_back(cell.contractCount);
        awardCount.push_back(cell.awardCount);
        facet.addCode(cell.currency);
    }
    ends.push_back(quint32(currency.size()));
    m_row.clear();
    m_anyContract = m_anyAward = false;
}

void AmountCells::clearChunk()
{
    ends.clear();
    currency.clear();
    amount.clear();
    contracts.clear();
    awards.clear();
    contractCount.clear();
    awardCount.clear();
}

} // namespace obra
