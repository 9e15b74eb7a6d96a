// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facetbuilder.h"

#include "ocds/amount.h"

#include <string_view>
#include <vector>

namespace obra {

/// The code of a currency among @p currencies: PAB and USD are one in Panama, and what comes after 65,000 odd texts shares a bucket.
quint32 currencyCode(TextCodes &currencies, std::string_view currency, bool panama);
/// Adds without leaving the range; false when the sum does not fit and nothing was added.
bool addAmount(ScaledAmount *sum, ScaledAmount amount);
/// Reads decimal text; false when there is no amount in it or it does not fit.
bool readAmount(std::string_view text, ScaledAmount *amount);

/// Adds up one kind of money of one row after the other, a cell a currency, and collects the cells of a chunk.
class MoneyCells
{
public:
    /// @p currencies gives the codes; it must outlive this.
    explicit MoneyCells(TextCodes &currencies) : m_currencies(currencies) {}

    /// Leaves out what is no amount or does not fit. True when it was one.
    bool add(std::string_view amount, std::string_view currency, bool panama);
    void endRow();
    void clearChunk();

    std::vector<quint32> ends;
    std::vector<quint16> currency;
    std::vector<ScaledAmount> amount;

private:
    TextCodes &m_currencies;
    std::size_t m_from = 0; ///< where the row at hand begins
};

} // namespace obra
