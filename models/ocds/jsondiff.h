// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

#include <optional>

namespace obra {

/// The path of the first difference between two values, such as "awards/0/value"; nothing when they are equal as JSON. Members on the top
/// level that are called as one of @p ignored are not looked at.
std::optional<std::string> firstDifference(const JsonValue &a, const JsonValue &b,
                                           std::span<const std::string_view> ignored = {});

} // namespace obra
