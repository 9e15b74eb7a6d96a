// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace obra {

/// A field of the release schema that merging treats in a way of its own, or a field above one.
struct MergeRule
{
    enum class Strategy : std::uint8_t { Normal, Omit, WholeList };

    std::string_view key;
    Strategy strategy = Strategy::Normal;
    std::vector<MergeRule> children;

    /// The rule of a field of this object (or of the objects in this array); null when merging does nothing special there or below.
    const MergeRule *child(std::string_view name) const;
};

/// The rules of release schema 1.1.4, from the root of a release. Any thread.
const MergeRule &mergeRules();

inline const MergeRule *ruleBelow(const MergeRule *rule, std::string_view name)
{
    return rule == nullptr ? nullptr : rule->child(name);
}

} // namespace obra
