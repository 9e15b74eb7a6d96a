// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statistics.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <numeric>
#include <type_traits>

namespace obra {

namespace {

using Place = std::vector<double>::iterator;

/// The quantile of [first, last), knowing that [from, to) holds the places that it needs and that all before are smaller, all behind larger.
double quantileWithin(Place first, Place last, Place from, Place to, double p)
{
    const double place = double(last - first - 1) * p;
    const auto below = std::ptrdiff_t(std::floor(place));
    const Place at = first + below;
    std::nth_element(from, at, to);
    const double part = place - double(below);
    if (part <= 0 || at + 1 == last)
        return *at;
    // The next in order is the smallest of those behind; beyond `to` all are larger still.
    const Place end = at + 1 == to ? to + 1 : to;
    const double next = *std::min_element(at + 1, end);
    return *at + (next - *at) * part;
}

constexpr std::size_t manyValues = 4096; ///< from so many on, counting beats parting

/// Finds the n-th smallest of many values without moving them: the upper bits of a number say where about it stands among all.
template <typename Number>
class Ranks
{
public:
    explicit Ranks(const std::vector<Number> &values)
        : m_values(values)
        , m_before(65'537, 0)
    {
        for (const Number value : values)
            ++m_before[upper(value) + 1];
        std::partial_sum(m_before.begin(), m_before.end(), m_before.begin());
    }

    /// Type 7 of Hyndman and Fan; there must be a value.
    double quantile(double part) const
    {
        const double place = double(m_values.size() - 1) * std::clamp(part, 0.0, 1.0);
        const auto below = qint64(std::floor(place));
        const double value = at(below), rest = place - double(below);
        return rest > 0 ? value + (at(below + 1) - value) * rest : value;
    }

private:
    using Bits = std::conditional_t<sizeof(Number) == 4, quint32, quint64>;

    /// Rises with the number: negative ones have all bits turned, the others their sign.
    static std::size_t upper(Number value)
    {
        constexpr int bits = int(sizeof(Bits)) * 8;
        const auto stored = std::bit_cast<Bits>(value + Number(0)); // -0 is 0
        const Bits key = stored >> (bits - 1) ? Bits(~stored) : Bits(stored | (Bits(1) << (bits - 1)));
        return std::size_t(key >> (bits - 16));
    }

    double at(qint64 place) const
    {
        const auto bits = std::size_t(std::upper_bound(m_before.begin(), m_before.end(), place) - m_before.begin() - 1);
        if (bits != m_of) {
            m_of = bits;
            m_alike.clear();
            std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(m_alike), [bits](Number value) { return upper(value) == bits; });
        }
        const auto wanted = m_alike.begin() + (place - m_before[bits]);
        std::nth_element(m_alike.begin(), wanted, m_alike.end());
        return double(*wanted);
    }

    const std::vector<Number> &m_values;
    std::vector<qint64> m_before;
    mutable std::vector<Number> m_alike; ///< those that share the bits of the place asked for last
    mutable std::size_t m_of = std::size_t(-1);
};

/// What somebody holds, smallest first.
std::vector<double> holdings(std::vector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return !(value > 0); }), values.end());
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

double quantile(std::vector<double> &values, double p)
{
    if (values.empty())
        return 0;
    if (values.size() >= manyValues)
        return Ranks<double>(values).quantile(p);
    return quantileWithin(values.begin(), values.end(), values.begin(), values.end(), std::clamp(p, 0.0, 1.0));
}

std::vector<double> quantilesOf(const std::vector<float> &values, std::initializer_list<double> parts)
{
    const Ranks<float> ranks(values);
    std::vector<double> result;
    for (const double part : parts)
        result.push_back(values.empty() ? 0 : ranks.quantile(part));
    return result;
}

BoxNumbers boxOf(std::vector<double> &values)
{
    BoxNumbers box;
    box.n = qint64(values.size());
    if (values.empty())
        return box;
    if (values.size() < manyValues) {
        const Place first = values.begin(), last = values.end();
        box.median = quantileWithin(first, last, first, last, 0.5);
        // The halves are apart now, so the quartiles are looked for in one half each; the place in the middle stays as it is until both are known.
        const Place middle = first + (last - first - 1) / 2;
        box.lowQuartile = middle == first ? quantile(values, 0.25) : quantileWithin(first, last, first, middle, 0.25);
        box.highQuartile = middle == first ? quantile(values, 0.75) : quantileWithin(first, last, middle, last, 0.75);
    } else {
        const Ranks<double> ranks(values);
        box.lowQuartile = ranks.quantile(0.25);
        box.median = ranks.quantile(0.5);
        box.highQuartile = ranks.quantile(0.75);
    }
    const double reach = 1.5 * (box.highQuartile - box.lowQuartile);
    const double lowFence = box.lowQuartile - reach, highFence = box.highQuartile + reach;
    box.lowest = box.highest = values.front();
    box.lowWhisker = box.lowQuartile;
    box.highWhisker = box.highQuartile;
    for (const double value : values) {
        box.lowest = std::min(box.lowest, value);
        box.highest = std::max(box.highest, value);
        if (value < lowFence || value > highFence) {
            ++box.outliers;
            continue;
        }
        box.lowWhisker = std::min(box.lowWhisker, value);
        box.highWhisker = std::max(box.highWhisker, value);
    }
    return box;
}

double gini(std::vector<double> values)
{
    values = holdings(std::move(values));
    const auto n = double(values.size());
    double sum = 0, weighted = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        weighted += double(i + 1) * values[i];
    }
    return sum > 0 ? 2 * weighted / (n * sum) - (n + 1) / n : 0;
}

double herfindahl(const std::vector<double> &values)
{
    double sum = 0, squares = 0;
    for (const double value : values) {
        if (value > 0) {
            sum += value;
            squares += value * value;
        }
    }
    return sum > 0 ? squares / (sum * sum) * 10000 : 0;
}

qint64 holdersOf(std::vector<double> values, double part)
{
    values = holdings(std::move(values));
    const double wanted = std::accumulate(values.begin(), values.end(), 0.0) * part;
    double held = 0;
    qint64 holders = 0;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        if (holders > 0 && held >= wanted)
            break;
        held += *value;
        ++holders;
    }
    return holders;
}

std::vector<LorenzPoint> lorenz(std::vector<double> values, int most)
{
    values = holdings(std::move(values));
    std::vector<LorenzPoint> points;
    if (values.empty())
        return points;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const std::size_t step = std::max<std::size_t>(1, (values.size() + std::size_t(most) - 1) / std::size_t(std::max(most, 1)));
    points.push_back({});
    double held = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        held += values[i];
        if ((i + 1) % step == 0 && i + 1 < values.size())
            points.push_back({ double(i + 1) / double(values.size()), held / sum });
    }
    points.push_back({ 1, 1 });
    return points;
}

double benford(int digit)
{
    return digit >= 1 && digit <= 9 ? std::log10(1 + 1.0 / digit) : 0;
}

double benfordDeviation(const std::array<qint64, 9> &counts)
{
    const auto n = double(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    if (n <= 0)
        return 0;
    double deviation = 0;
    for (int digit = 1; digit <= 9; ++digit)
        deviation += std::abs(double(counts[std::size_t(digit - 1)]) / n - benford(digit));
    return deviation / 9;
}

} // namespace obra
