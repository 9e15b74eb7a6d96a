// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace obra {

/// Exact money arithmetic: amounts are integers of 1/10000 of the currency unit, so that sums never drift.
///
/// Range of one amount ±922,337,203,685,477.5807; sums are held in 128 bits.
using ScaledAmount = std::int64_t;
__extension__ using ScaledSum = __int128;
inline constexpr int amountDecimals = 4;
inline constexpr std::int64_t amountScale = 10000;

enum class AmountStatus : std::uint8_t { Exact, Rounded, OutOfRange, NotANumber };

/// Reads decimal text ("1234.5", "1.2e6", "-3"); more than four decimals are rounded half to even (Rounded).
AmountStatus parseAmount(std::string_view text, ScaledAmount *amount);
/// Plain decimal text with at least two and at most four decimals: "1234.50". Never an exponent, always a point.
std::string amountText(ScaledSum amount);
/// For people: grouped digits with the decimals of the locale; two decimals, or as many as needed when exact is set.
QString formatAmount(ScaledSum amount, int decimals = 2);

/// True for a code of ISO 4217 (also historic ones of the OCDS codelist), upper case as written there.
bool isKnownCurrency(std::string_view code);

} // namespace obra
