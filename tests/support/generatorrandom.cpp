// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorrandom.h"

#include <algorithm>

namespace obra::generator {

namespace {

std::uint64_t splitmix(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::uint64_t rotated(std::uint64_t value, int bits)
{
    return (value << bits) | (value >> (64 - bits));
}

struct Civil
{
    int year, month, day;
};

// The civil calendar in eras of 400 years that begin on 1 March, so that the leap day comes last.
Civil civil(int days)
{
    const int shifted = days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

void appendTwo(std::string &out, int number)
{
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

} // namespace

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t &word : m_state)
        word = splitmix(seed);
}

std::uint64_t Random::next()
{
    const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = rotated(m_state[3], 45);
    return result;
}

std::uint32_t Random::below(std::uint32_t n)
{
    return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
}

int Random::between(int low, int high)
{
    return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
}

bool Random::chance(int permille)
{
    return below(1000) < static_cast<std::uint32_t>(permille);
}

std::uint32_t Random::skewed(std::uint32_t n)
{
    const std::uint64_t bits = next();
    const std::uint64_t product = ((bits >> 32) * (bits & 0xffffffffULL)) >> 32;
    return static_cast<std::uint32_t>((product * n) >> 32);
}

std::int64_t Random::spread(std::int64_t median, int eighths)
{
    // Twelve uniform numbers add up to nearly a normal one with deviation 1 (here 65536).
    std::int64_t normal = -6 * 65535;
    for (int i = 0; i < 3; ++i) {
        const std::uint64_t bits = next();
        for (int shift = 0; shift < 64; shift += 16)
            normal += static_cast<std::int64_t>((bits >> shift) & 0xffff);
    }
    const std::int64_t exponent = normal * eighths / 8;
    const std::int64_t whole = std::clamp<std::int64_t>(exponent >> 16, -12, 12);
    const std::int64_t part = exponent & 0xffff;
    // 2^x on [0, 1) is 1 + x (0.6565 + 0.3435 x) to 0.3 %.
    const std::int64_t mantissa = 65536 + ((part * (43024 + ((22512 * part) >> 16))) >> 16);
    const std::int64_t value = (median * mantissa) >> 16;
    return whole >= 0 ? value << whole : value >> -whole;
}

std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t kind, std::uint64_t index)
{
    std::uint64_t state = seed * 0xd1342543de82ef95ULL + kind;
    state = splitmix(state) + index;
    return splitmix(state);
}

int dayOf(int year, int month, int day)
{
    const int shiftedYear = year - (month <= 2 ? 1 : 0);
    const int era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400;
    const int yearOfEra = shiftedYear - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

int yearOf(int day)
{
    return civil(day).year;
}

int workingDay(int day)
{
    const int weekday = (day + 3) % 7; // 0 = Monday; 1970-01-01 was a Thursday
    return weekday < 5 ? day : day + 7 - weekday;
}

std::string dateText(int day)
{
    const Civil date = civil(day);
    std::string text = padded(date.year, 4) + '-';
    appendTwo(text, date.month);
    text += '-';
    appendTwo(text, date.day);
    return text;
}

std::string timeText(int day, int minute)
{
    std::string text = dateText(day) + 'T';
    appendTwo(text, minute / 60);
    text += ':';
    appendTwo(text, minute % 60);
    return text + ":00-05:00";
}

std::string amountText(std::int64_t cents)
{
    std::string text = std::to_string(cents / 100);
    if (cents % 100 != 0) {
        text += '.';
        appendTwo(text, static_cast<int>(cents % 100));
    }
    return text;
}

std::string padded(std::int64_t number, int width)
{
    std::string digits = std::to_string(number);
    if (static_cast<int>(digits.size()) < width)
        digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
    return digits;
}

} // namespace obra::generator
