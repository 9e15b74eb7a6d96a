// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace obra::generator {

/// An invented organization; its name says that it is invented.
struct Organization
{
    std::string id, name, identifier;
    int place = 0; ///< Index in places().
};

/// A sort of thing that is bought, with what is typical of it.
struct Kind
{
    std::string_view category; ///< OCDS procurementCategory.
    std::string_view sector, type; ///< OC4IDS projectSector and projectType of works, empty otherwise.
    int buyer; ///< The national buyer that it belongs to.
    std::int64_t median; ///< Typical amount in whole balboas.
    int spread; ///< Its deviation in eighths of a doubling.
    std::string_view code, codeText; ///< UNSPSC class.
    std::string_view unit;
    int quantityLow, quantityHigh;
    std::string_view titles[3]; ///< %c a village, %e another one, %d the district, %p the province.
    int weight;
};

/// The invented country: who buys, who sells, and what.
///
/// Immutable once made; the same numbers give the same world.
class World
{
public:
    World(int buyers, int suppliers);

    const std::vector<Organization> &buyers() const { return m_buyers; }
    int suppliers() const { return m_suppliers; }
    /// Made when asked for: a million processes have 60,000 of them.
    Organization supplier(int index) const;
    /// Buyers that belong to a place: municipalities and village councils.
    std::span<const int> localBuyers(int place) const;

    static std::span<const Kind> kinds();
    /// The first one of consulting kinds: supervision of works, and design.
    static int supervisionKind();
    static int designKind();

private:
    std::vector<Organization> m_buyers;
    std::vector<std::vector<int>> m_localBuyers;
    int m_suppliers;
};

/// Buyers of the whole country come first in World::buyers().
inline constexpr int nationalBuyers = 14;

std::string filled(std::string_view pattern, std::string_view community, std::string_view other, int place);

} // namespace obra::generator
