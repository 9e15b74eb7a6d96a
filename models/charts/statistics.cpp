// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statistics.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <numeric>

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
    return quantileWithin(values.begin(), values.end(), values.begin(), values.end(), std::clamp(p, 0.0, 1.0));
}

std::vector<double> quantilesOf(const std::vector<float> &values, std::initializer_list<double> parts)
{
    std::vector<double> result;
    if (values.empty())
        return std::vector<double>(parts.size(), 0);
    // Bits of positive numbers rise with them, so the upper half of the bits says where a number stands among all.
    const auto upper = [](float value) { return std::bit_cast<quint32>(value) >> 16; };
    std::vector<qint64> before(65'537, 0);
    for (const float value : values)
        ++before[upper(value) + 1];
    std::partial_sum(before.begin(), before.end(), before.begin());
    std::vector<float> alike; // those that share the bits of the place wanted
    qint64 of = -1;
    const auto at = [&](qint64 place) {
        const qint64 bits = std::upper_bound(before.begin(), before.end(), place) - before.begin() - 1;
        if (bits != of) {
            of = bits;
            alike.clear();
            std::copy_if(values.begin(), values.end(), std::back_inserter(alike), [&](float value) { return upper(value) == bits; });
        }
        const auto wanted = alike.begin() + (place - before[std::size_t(bits)]);
        std::nth_element(alike.begin(), wanted, alike.end());
        return double(*wanted);
    };
    for (const double part : parts) {
        const double place = double(values.size() - 1) * std::clamp(part, 0.0, 1.0);
        const auto below = qint64(std::floor(place));
        const double value = at(below);
        const double rest = place - double(below);
        result.push_back(rest > 0 ? value + (at(below + 1) - value) * rest : value);
    }
    return result;
}

BoxNumbers boxOf(std::vector<double> &values)
{
    BoxNumbers box;
    box.n = qint64(values.size());
    if (values.empty())
        return box;
    const Place first = values.begin(), last = values.end();
    box.median = quantileWithin(first, last, first, last, 0.5);
    // The halves are apart now, so the quartiles are looked for in one half each; the place in the middle stays as it is until both are known.
    const Place middle = first + (last - first - 1) / 2;
    box.lowQuartile = middle == first ? quantile(values, 0.25) : quantileWithin(first, last, first, middle, 0.25);
    box.highQuartile = middle == first ? quantile(values, 0.75) : quantileWithin(first, last, middle, last, 0.75);
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
