// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/amount.h"

#include <QDate>
#include <QString>

#include <optional>

namespace obra {

/// The largest amount that can be written in a filter, either sign.
inline constexpr ScaledAmount largestFilterAmount = 9'223'372'036'854'775'807;

enum class FilterAmountProblem : quint8 { None, NotANumber, TooManyDecimals, OutOfRange };

/// Digits with a decimal point and a sign, nothing else, whatever the locale.
FilterAmountProblem parseFilterAmount(const QString &text, ScaledAmount *amount);
/// The shortest text that parseFilterAmount() reads as this amount: "100000", "0.5".
QString writtenAmount(ScaledAmount amount);

/// Amounts that stand for "more than" (or "less than") an amount of whole hundredths.
bool isJustAbove(ScaledAmount amount);
bool isJustBelow(ScaledAmount amount);

/// The largest whole number that can be written in a filter, either sign.
inline constexpr std::int64_t largestFilterNumber = 999'999'999'999'999;
/// Digits and a sign, nothing else.
std::optional<std::int64_t> parseFilterNumber(const QString &text);

/// One to four digits, 1 or more.
std::optional<int> parseYear(const QString &text);
/// yyyy-mm-dd; false when there is no such day.
bool parseFilterDay(const QString &text, QDate *day);

} // namespace obra
