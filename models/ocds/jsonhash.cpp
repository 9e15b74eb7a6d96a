// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/json.h"

#include "ocds/jsonmembers.h"
#include "ocds/jsonnumber.h"

#include <cstring>

namespace obra {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::uint64_t prime1 = 0x9E3779B97F4A7C15ull;
constexpr std::uint64_t prime2 = 0xC2B2AE3D27D4EB4Full;
constexpr std::uint64_t prime3 = 0x165667B19E3779F9ull;
constexpr std::uint64_t prime4 = 0xD6E8FEB86659FD93ull;

/// One full multiplication whose halves are folded: every bit of the input reaches every bit of the result.
std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const Wide product = Wide(a ^ prime1) * Wide(b ^ prime2);
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t hashText(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = seed ^ (text.size() * prime3);
    const char *p = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, p += 8) {
        std::uint64_t word;
        std::memcpy(&word, p, 8);
        hash = mix(hash, word);
    }
    if (left > 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, left);
        hash = mix(hash, word);
    }
    return mix(hash, prime4);
}

std::uint64_t seedOf(JsonValue::Kind kind)
{
    return (static_cast<std::uint64_t>(kind) + 1) * prime4;
}

std::uint64_t hashNumber(std::string_view text)
{
    // 1, 1.0 and 1e0 are equal for operator== and must hash alike.
    const CanonicalNumber number = canonicalNumber(text);
    const std::uint64_t seed = seedOf(JsonValue::Kind::Number) + (number.negative ? prime1 : 0);
    return hashText(number.digits, mix(seed, static_cast<std::uint64_t>(number.exponent)));
}

} // namespace

std::uint64_t contentHash(const JsonValue &value)
{
    const std::uint64_t seed = seedOf(value.kind());
    switch (value.kind()) {
    case JsonValue::Kind::Number:
        return hashNumber(value.text());
    case JsonValue::Kind::String:
        return hashText(value.text(), seed);
    case JsonValue::Kind::Array: {
        std::uint64_t hash = seed + value.size();
        for (const JsonValue &item : value.items())
            hash = mix(hash, contentHash(item));
        return mix(hash, prime3);
    }
    case JsonValue::Kind::Object: {
        // A sum does not care in which order the members come.
        const LastMembers members(value);
        std::uint64_t sum = 0;
        for (const JsonMember &member : members)
            sum += mix(hashText(member.key, prime3), contentHash(member.value));
        return mix(seed + members.size(), sum);
    }
    default:
        return mix(seed, prime3);
    }
}

} // namespace obra
