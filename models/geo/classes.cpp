// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/classes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace obra {

namespace {

/// Different values in order, with how often each occurs.
struct Distinct
{
    std::vector<double> values;
    std::vector<double> weights;
};

Distinct distinct(const std::vector<double> &sorted)
{
    Distinct result;
    for (const double value : sorted) {
        if (result.values.empty() || result.values.back() != value) {
            result.values.push_back(value);
            result.weights.push_back(0);
        }
        ++result.weights.back();
    }
    return result;
}

std::vector<double> quantiles(const std::vector<double> &sorted, int classes)
{
    std::vector<double> bounds;
    for (int c = 1; c <= classes; ++c) {
        const auto last = static_cast<size_t>(std::ceil(static_cast<double>(sorted.size()) * c / classes)) - 1;
        bounds.push_back(sorted[std::min(last, sorted.size() - 1)]);
    }
    return bounds;
}

std::vector<double> equalIntervals(const std::vector<double> &sorted, int classes)
{
    std::vector<double> bounds;
    const double step = (sorted.back() - sorted.front()) / classes;
    for (int c = 1; c < classes; ++c)
        bounds.push_back(sorted.front() + step * c);
    bounds.push_back(sorted.back());
    return bounds;
}

// Fisher's dynamic programme: best[k][i] is the least sum of squares of the first i places in k classes. Its time grows with their square: of very many different
// values (a layer of parcels), some two thousand are places where a class may end.
std::vector<double> naturalBreaks(const std::vector<double> &sorted, int classes)
{
    const Distinct all = distinct(sorted);
    const size_t n = all.values.size();
    classes = std::min<int>(classes, static_cast<int>(n));
    constexpr size_t mostPlaces = 2000;
    const size_t places = std::min(n, mostPlaces);
    const auto valueAt = [n, places](size_t place) { return place * n / places; }; // number of values before a place
    std::vector<double> weight(n + 1, 0), sum(n + 1, 0), squares(n + 1, 0);
    const double middle = all.values[n / 2]; // sums of squares around it do not cancel out
    for (size_t i = 0; i < n; ++i) {
        const double value = all.values[i] - middle;
        weight[i + 1] = weight[i] + all.weights[i];
        sum[i + 1] = sum[i] + all.weights[i] * value;
        squares[i + 1] = squares[i] + all.weights[i] * value * value;
    }
    const auto within = [&](size_t from, size_t to) { // values from, …, to - 1
        const double w = weight[to] - weight[from], s = sum[to] - sum[from];
        return std::max(0.0, squares[to] - squares[from] - s * s / w);
    };
    std::vector<double> best(places + 1), next(places + 1);
    std::vector<std::vector<size_t>> start(static_cast<size_t>(classes) + 1, std::vector<size_t>(places + 1, 0));
    for (size_t i = 1; i <= places; ++i)
        best[i] = within(0, valueAt(i));
    for (int k = 2; k <= classes; ++k) {
        for (size_t i = static_cast<size_t>(k); i <= places; ++i) {
            next[i] = std::numeric_limits<double>::infinity();
            for (size_t from = static_cast<size_t>(k) - 1; from < i; ++from) {
                const double cost = best[from] + within(valueAt(from), valueAt(i));
                if (cost < next[i]) {
                    next[i] = cost;
                    start[static_cast<size_t>(k)][i] = from;
                }
            }
        }
        best.swap(next);
    }
    std::vector<double> bounds;
    for (size_t to = places, k = static_cast<size_t>(classes); to > 0 && k > 0; to = start[k][to], --k)
        bounds.push_back(all.values[valueAt(to) - 1]);
    std::reverse(bounds.begin(), bounds.end());
    return bounds;
}

} // namespace

int ClassBounds::classOf(double value) const
{
    const auto at = std::lower_bound(bounds.begin(), bounds.end(), value);
    return std::min(static_cast<int>(at - bounds.begin()), count() - 1);
}

ClassBounds classify(std::span<const double> values, int classes, Classing classing)
{
    ClassBounds result;
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    if (sorted.empty() || classes < 1)
        return result;
    std::sort(sorted.begin(), sorted.end());
    result.lowest = sorted.front();
    switch (classing) {
    case Classing::Quantile: result.bounds = quantiles(sorted, classes); break;
    case Classing::EqualInterval: result.bounds = equalIntervals(sorted, classes); break;
    case Classing::Jenks: result.bounds = naturalBreaks(sorted, classes); break;
    case Classing::ByHand: return classifyAt(values, {});
    }
    result.bounds.erase(std::unique(result.bounds.begin(), result.bounds.end()), result.bounds.end());
    result.counts.assign(result.bounds.size(), 0);
    for (const double value : sorted)
        ++result.counts[static_cast<size_t>(result.classOf(value))];
    return result;
}

ClassBounds classifyAt(std::span<const double> values, std::span<const double> limits)
{
    ClassBounds result;
    std::vector<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty())
        return result;
    const auto [least, most] = std::minmax_element(finite.begin(), finite.end());
    result.lowest = *least;
    std::copy_if(limits.begin(), limits.end(), std::back_inserter(result.bounds), [](double limit) { return std::isfinite(limit); });
    std::sort(result.bounds.begin(), result.bounds.end());
    result.bounds.erase(std::unique(result.bounds.begin(), result.bounds.end()), result.bounds.end());
    if (result.bounds.empty() || result.bounds.back() < *most)
        result.bounds.push_back(*most);
    result.lowest = std::min(result.lowest, result.bounds.front());
    result.counts.assign(result.bounds.size(), 0);
    for (const double value : finite)
        ++result.counts[static_cast<size_t>(result.classOf(value))];
    return result;
}

} // namespace obra
