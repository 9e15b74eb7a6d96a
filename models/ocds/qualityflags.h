// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "ocds/records.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace obra {

/// What may be wrong with a process or project as it was published. One bit each in ProcessRecord::quality and ProjectRecord::quality.
enum class QualityFlag : std::uint8_t {
    EmptyRelease,      ///< no section has any content
    TagMismatch,       ///< the release tags tell of sections that are not there, or of none as late as those that are
    NoSupplierParty,   ///< a supplier is none of the parties, neither by id, by identifier nor by name
    ImpossibleDate,    ///< no calendar has it, before 1970 or after 2100, an end before its start, awarded or signed before the tender opened
    MissingAmount,     ///< awarded, contracted or planned, but nothing says for how much
    ZeroAmount,
    PlaceholderAmount, ///< 0.01, 1, 12345…, 99999…
    MissingCurrency,   ///< an amount other than zero without a currency
    MixedCurrency,     ///< money in several currencies (set when the columns are made, where Panama's two are one)
    Duplicate          ///< a document lay in several places (set when the columns are made)
};
inline constexpr std::size_t qualityFlagCount = 10;

/// Stable English names, as filters and columns say them; the order is that of QualityFlag.
inline constexpr std::array<std::string_view, qualityFlagCount> qualityFlagNames = {
    "empty-release",      "tag-mismatch",     "no-supplier-party", "impossible-date", "missing-amount", "zero-amount",
    "placeholder-amount", "missing-currency", "mixed-currency",    "duplicate"};

constexpr std::uint16_t qualityBit(QualityFlag flag) { return std::uint16_t(1U << unsigned(flag)); }

/// All that @p record itself tells; @p badDates: dates were met that cannot be read or stand in the wrong order.
std::uint16_t qualityOf(const ProcessRecord &record, bool badDates);
std::uint16_t qualityOf(const ProjectRecord &record, bool badDates);

/// Do release tags (separated by commas) fit the sections of @p compiled? They do when there is none but "compiled". OCDS releaseTag codelist.
bool tagsFitSections(std::string_view tags, const JsonValue &compiled);

/// An amount that was put in because a form asked for one.
bool isPlaceholderAmount(ScaledAmount amount);

} // namespace obra
