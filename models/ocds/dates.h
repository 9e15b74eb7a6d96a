// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <string_view>

namespace obra {

/// Days since 1970-01-01; noDay when unknown. The day as written, without turning time zones: the publisher's day counts.
using Day = std::int32_t;
inline constexpr Day noDay = INT32_MIN;

/// The first ten characters of an ISO 8601 date (also "2022-12-08 15:45:47" and "20221208"); noDay when it is no real day or the year is
/// outside 1900–2200.
Day parseDay(std::string_view text);
int yearOf(Day day);            ///< 0 for noDay.
QDate toDate(Day day);          ///< Invalid for noDay.
/// A day as people read it, the year with four digits: dd/mm/yyyy in Spanish (CLDR's month-first short form for Panama is not what people there
/// write), else the locale's short form. Empty for an invalid date.
QString dayText(const QDate &date);
Day toDay(const QDate &date);   ///< noDay for an invalid date.

} // namespace obra
