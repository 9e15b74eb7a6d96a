// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"
#include "store/facetbuilder.h"

#include <string_view>
#include <vector>

namespace obra {

/// Adds up the money of one row after the other, a cell a currency, and collects the cells of a chunk.
class AmountCells
{
public:
    enum class Part { Contract, Award, Budget };

    /// @p currencies gives the codes; it must outlive this.
    explicit AmountCells(TextCodes &currencies) : m_currencies(currencies) {}

    /// Leaves out what is no amount or does not fit; a row's sum that would not fit leaves out what makes it overflow.
    void add(Part part, std::string_view amount, std::string_view currency, bool panama);
    /// Puts the row's cells, with what the row counts for, at the end of the chunk; tells @p facet the row's currencies.
    void endRow(FacetBuilder &facet);
    void clearChunk();

    std::vector<quint32> ends;
    std::vector<quint16> currency, contractCount, awardCount;
    std::vector<ScaledAmount> amount, contracts, awards;

private:
    struct Cell
    {
        quint32 currency = 0;
        ScaledAmount contracts = 0, awards = 0, budget = 0;
        quint16 contractCount = 0, awardCount = 0;
    };

    TextCodes &m_currencies;
    std::vector<Cell> m_row;
    bool m_anyContract = false, m_anyAward = false;
};

} // namespace obra
