// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/moneycells.h"

#include <algorithm>

namespace obra {

namespace {

// A cell's currency has 16 bits. No honest data comes near; what comes after this many different texts shares one bucket, which says so.
constexpr quint32 largestCurrencyCode = 65'000;
constexpr std::string_view otherCurrencies = "(other)";

} // namespace

quint32 currencyCode(TextCodes &currencies, std::string_view code, bool panama)
{
    // B/.1 is US$1 by law, so that in Panama they are one money; elsewhere nothing is turned into anything.
    if (panama && code == "USD")
        code = "PAB";
    if (currencies.count() < largestCurrencyCode)
        return currencies.code(code);
    return currencies.code(isKnownCurrency(code) ? code : otherCurrencies);
}

bool addAmount(ScaledAmount *sum, ScaledAmount amount)
{
    ScaledAmount result = 0;
    if (__builtin_add_overflow(*sum, amount, &result))
        return false;
    *sum = result;
    return true;
}

bool readAmount(std::string_view text, ScaledAmount *amount)
{
    if (text.empty())
        return false;
    const AmountStatus status = parseAmount(text, amount);
    return status == AmountStatus::Exact || status == AmountStatus::Rounded;
}

bool MoneyCells::add(std::string_view text, std::string_view currencyText, bool panama)
{
    ScaledAmount value = 0;
    if (!readAmount(text, &value))
        return false;
    const auto code = quint16(currencyCode(m_currencies, currencyText, panama));
    const auto cell = std::find(currency.begin() + qsizetype(m_from), currency.end(), code);
    if (cell != currency.end())
        return addAmount(&amount[std::size_t(cell - currency.begin())], value);
    currency.push_back(code);
    amount.push_back(value);
    return true;
}

void MoneyCells::endRow()
{
    m_from = currency.size();
    ends.push_back(quint32(m_from));
}

void MoneyCells::clearChunk()
{
    ends.clear();
    currency.clear();
    amount.clear();
    m_from = 0;
}

} // namespace obra
