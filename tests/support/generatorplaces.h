// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace obra::generator {

/// A district of Panama (in Guna Yala a corregimiento) with a point on land inside it, in millionths of a degree.
struct Place
{
    std::string_view province; ///< Province or comarca, under its name of today.
    std::string_view district;
    int longitude, latitude;
    int weight; ///< How often works are put there.
};

/// Ordered by province.
std::span<const Place> places();
/// Names of villages, invented or so common that they belong to nobody.
std::span<const std::string_view> communities();

} // namespace obra::generator
