// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace obra {

/// A decimal number as sign, significant digits and a power of ten, so that 1, 1.0 and 10e-1 are one and the same.
struct CanonicalNumber
{
    std::string digits; ///< Without zeros at either end; empty for zero.
    std::int64_t exponent = 0; ///< Power of ten of the last digit; saturates at about ±10^15.
    bool negative = false; ///< Never set for zero.

    bool operator==(const CanonicalNumber &) const = default;
};

/// True when the whole of @p text is one number by RFC 8259.
bool isJsonNumber(std::string_view text);
/// The canonical form of a valid JSON number; exact whatever its length.
CanonicalNumber canonicalNumber(std::string_view text);

} // namespace obra
