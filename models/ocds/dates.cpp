// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/dates.h"

#include <QLocale>

#include <array>

namespace obra {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[std::size_t(month - 1)];
}

/// Days since 1970-01-01 of a date of the Gregorian calendar. Years begin in March here, so that the leap day is the last one.
constexpr Day fromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

static_assert(fromCivil(1970, 1, 1) == 0 && fromCivil(2000, 3, 1) == 11017 && fromCivil(1969, 12, 31) == -1);

/// The number that @p count digits at @p at make, -1 when one of them is none.
constexpr int number(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

Day parseDay(std::string_view text)
{
    while (!text.empty()
           && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);

    int year = -1;
    int month = -1;
    int day = -1;
    std::size_t end = 0;
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-') {
        year = number(text, 0, 4);
        month = number(text, 5, 2);
        day = number(text, 8, 2);
        end = 10;
    } else if (text.size() >= 8) {
        year = number(text, 0, 4);
        month = number(text, 4, 2);
        day = number(text, 6, 2);
        end = 8;
    }
    // What follows must be a time or a zone: a longer number is an identifier and no date.
    if (text.size() > end && isDigit(text[end]))
        return noDay;
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return noDay;
    return fromCivil(year, month, day);
}

int yearOf(Day day)
{
    return day == noDay ? 0 : toDate(day).year();
}

QDate toDate(Day day)
{
    constexpr qint64 epoch = 2440588; // Julian day of 1970-01-01
    return day == noDay ? QDate() : QDate::fromJulianDay(epoch + day);
}

Day toDay(const QDate &date)
{
    constexpr qint64 epoch = 2440588;
    return date.isValid() ? Day(date.toJulianDay() - epoch) : noDay;
}

QString dayText(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QLocale locale;
    if (locale.language() == QLocale::Spanish)
        return date.toString(QStringLiteral("dd/MM/yyyy"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

} // namespace obra
