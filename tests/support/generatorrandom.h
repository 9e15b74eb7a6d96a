// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace obra::generator {

/// Random numbers that are the same on every machine: xoshiro256** seeded by splitmix64, and integer arithmetic only.
///
/// The distributions of the standard library differ between libraries, and floating point between processors; both would change the generated files.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// 0 … n-1; n must be positive.
    std::uint32_t below(std::uint32_t n);
    /// low … high, both included.
    int between(int low, int high);
    bool chance(int permille);
    /// 0 … n-1, small ones more often than large ones.
    std::uint32_t skewed(std::uint32_t n);
    /// About log-normal around @p median; @p eighths is the standard deviation in eighths of a doubling.
    std::int64_t spread(std::int64_t median, int eighths);
    template <typename Container>
    const auto &pick(const Container &container)
    {
        return container[below(static_cast<std::uint32_t>(std::size(container)))];
    }

private:
    std::uint64_t m_state[4];
};

/// A seed for the @p index-th thing of a kind, so that any of them can be made without making those before it.
std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t kind, std::uint64_t index);

/// Days since 1970-01-01 of a date of the Gregorian calendar, and back.
int dayOf(int year, int month, int day);
int yearOf(int day);
/// The same day, or the next Monday when it falls on a weekend.
int workingDay(int day);
/// "2021-03-04"
std::string dateText(int day);
/// "2021-03-04T09:15:00-05:00": Panama's time; @p minute counts from midnight.
std::string timeText(int day, int minute = 0);
/// "1250", or "1250.75" when there are cents.
std::string amountText(std::int64_t cents);
/// @p number with at least @p width digits.
std::string padded(std::int64_t number, int width);

} // namespace obra::generator
