// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/json.h"

#include "ocds/jsonmembers.h"
#include "ocds/jsonnumber.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace obra {

namespace {

constexpr std::size_t firstBlock = 32 * 1024;
constexpr std::size_t largestStep = 8 * 1024 * 1024;
constexpr std::size_t arenaAlignment = alignof(std::max_align_t);

/// Copies a range of trivially copyable values into the arena.
template <typename T>
std::span<const T> intoArena(const std::vector<T> &values, JsonArena &arena)
{
    if (values.empty())
        return {};
    char *const place = arena.allocate(values.size() * sizeof(T));
    std::memcpy(place, values.data(), values.size() * sizeof(T));
    return {reinterpret_cast<const T *>(place), values.size()};
}

} // namespace

char *JsonArena::allocate(std::size_t bytes)
{
    if (bytes > std::numeric_limits<std::size_t>::max() / 2)
        throw std::bad_alloc();
    if (!m_blocks.empty()) {
        const std::size_t start = (m_used + arenaAlignment - 1) & ~(arenaAlignment - 1);
        Block &block = m_blocks.back();
        if (start <= block.size && bytes <= block.size - start) {
            m_used = start + bytes;
            return block.data.get() + start;
        }
    }
    // Blocks grow with what is held already, so that a long document costs few of them and a short one little memory.
    const std::size_t held = m_blocks.empty() ? 0 : m_blocks.back().size;
    const std::size_t size = std::max(bytes, std::clamp(held * 2, firstBlock, largestStep));
    m_blocks.push_back({std::unique_ptr<char[]>(new char[size]), size});
    m_used = bytes;
    return m_blocks.back().data.get();
}

std::string_view JsonArena::copy(std::string_view text)
{
    if (text.empty())
        return {"", 0};
    char *place = nullptr;
    // Text needs no alignment: it goes right behind what is there, when there is room.
    if (!m_blocks.empty() && text.size() <= m_blocks.back().size - m_used) {
        place = m_blocks.back().data.get() + m_used;
        m_used += text.size();
    } else {
        place = allocate(text.size());
    }
    std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
}

void JsonArena::reset()
{
    m_used = 0;
    if (m_blocks.size() < 2)
        return;
    const auto largest = std::max_element(m_blocks.begin(), m_blocks.end(),
                                          [](const Block &a, const Block &b) { return a.size < b.size; });
    std::swap(m_blocks.front(), *largest);
    m_blocks.erase(m_blocks.begin() + 1, m_blocks.end());
}

std::size_t JsonArena::capacity() const
{
    std::size_t sum = 0;
    for (const Block &block : m_blocks)
        sum += block.size;
    return sum;
}

JsonValue JsonValue::array(const std::vector<JsonValue> &items, JsonArena &arena)
{
    return array(intoArena(items, arena));
}

JsonValue JsonValue::object(const std::vector<JsonMember> &members, JsonArena &arena)
{
    return object(intoArena(members, arena));
}

std::string_view JsonValue::text() const
{
    if ((!isString() && !isNumber()) || m_size == 0)
        return {};
    return {static_cast<const char *>(m_data), m_size};
}

double JsonValue::toDouble() const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::string_view number = text();
    if (isString()) {
        const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
        while (!number.empty() && isSpace(number.front()))
            number.remove_prefix(1);
        while (!number.empty() && isSpace(number.back()))
            number.remove_suffix(1);
    }
    // from_chars would also take "inf" and "nan", and it does not depend on the locale's decimal point.
    if (!isJsonNumber(number))
        return none;
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error == std::errc::result_out_of_range) {
        const CanonicalNumber canonical = canonicalNumber(number);
        const bool huge = canonical.exponent + static_cast<std::int64_t>(canonical.digits.size()) > 0;
        value = huge ? std::numeric_limits<double>::infinity() : 0.0;
        return canonical.negative ? -value : value;
    }
    return error == std::errc() ? value : none;
}

std::span<const JsonValue> JsonValue::items() const
{
    if (!isArray())
        return {};
    return {static_cast<const JsonValue *>(m_data), m_size};
}

std::span<const JsonMember> JsonValue::members() const
{
    if (!isObject())
        return {};
    return {static_cast<const JsonMember *>(m_data), m_size};
}

const JsonValue &JsonValue::operator[](std::string_view key) const
{
    static const JsonValue missing;
    const std::span<const JsonMember> all = members();
    for (std::size_t i = all.size(); i-- > 0;) {
        if (all[i].key == key)
            return all[i].value;
    }
    return missing;
}

const JsonValue &JsonValue::at(std::size_t index) const
{
    static const JsonValue missing;
    const std::span<const JsonValue> all = items();
    return index < all.size() ? all[index] : missing;
}

bool hasDuplicateKeys(std::span<const JsonMember> members)
{
    // A cheap signature of each key in a 64-bit set tells most objects apart without comparing a single string.
    constexpr std::size_t few = 48;
    if (members.size() <= few) {
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::string_view key = members[i].key;
            std::size_t signature = key.size() * 7;
            if (!key.empty())
                signature += static_cast<unsigned char>(key.front()) * 5u + static_cast<unsigned char>(key.back()) * 3u
                    + static_cast<unsigned char>(key[key.size() / 2]);
            const std::uint64_t bit = std::uint64_t(1) << (signature & 63);
            if (seen & bit) {
                for (std::size_t j = 0; j < i; ++j) {
                    if (members[j].key == key)
                        return true;
                }
            }
            seen |= bit;
        }
        return false;
    }
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const JsonMember &member : members)
        keys.push_back(member.key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

LastMembers::LastMembers(const JsonValue &object)
    : m_members(object.members())
{
    if (!hasDuplicateKeys(m_members))
        return;
    std::vector<std::uint32_t> order(m_members.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::stable_sort(order.begin(), order.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return m_members[a].key < m_members[b].key; });
    std::vector<std::uint32_t> last;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i + 1 == order.size() || m_members[order[i]].key != m_members[order[i + 1]].key)
            last.push_back(order[i]);
    }
    std::sort(last.begin(), last.end());
    m_own.reserve(last.size());
    for (const std::uint32_t index : last)
        m_own.push_back(m_members[index]);
    m_members = m_own;
}

namespace {

/// Indices of the members in the order of their keys.
std::vector<std::uint32_t> keyOrder(std::span<const JsonMember> members)
{
    std::vector<std::uint32_t> order(members.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::sort(order.begin(), order.end(),
              [members](std::uint32_t a, std::uint32_t b) { return members[a].key < members[b].key; });
    return order;
}

bool sameObjects(const JsonValue &a, const JsonValue &b)
{
    const LastMembers ours(a);
    const LastMembers theirs(b);
    if (ours.size() != theirs.size())
        return false;
    const std::span<const JsonMember> left(ours.begin(), ours.end());
    const std::span<const JsonMember> right(theirs.begin(), theirs.end());
    // Keys first and values once: looking at a value twice on every level would take exponential time.
    const bool sameOrder = std::equal(left.begin(), left.end(), right.begin(),
                                      [](const JsonMember &x, const JsonMember &y) { return x.key == y.key; });
    if (sameOrder) {
        return std::equal(left.begin(), left.end(), right.begin(),
                          [](const JsonMember &x, const JsonMember &y) { return x.value == y.value; });
    }
    const std::vector<std::uint32_t> leftOrder = keyOrder(left);
    const std::vector<std::uint32_t> rightOrder = keyOrder(right);
    for (std::size_t i = 0; i < leftOrder.size(); ++i) {
        if (left[leftOrder[i]].key != right[rightOrder[i]].key)
            return false;
    }
    for (std::size_t i = 0; i < leftOrder.size(); ++i) {
        if (!(left[leftOrder[i]].value == right[rightOrder[i]].value))
            return false;
    }
    return true;
}

} // namespace

bool operator==(const JsonValue &a, const JsonValue &b)
{
    if (a.kind() != b.kind())
        return false;
    switch (a.kind()) {
    case JsonValue::Kind::Number:
        return a.text() == b.text() || canonicalNumber(a.text()) == canonicalNumber(b.text());
    case JsonValue::Kind::String:
        return a.text() == b.text();
    case JsonValue::Kind::Array: {
        const auto left = a.items();
        const auto right = b.items();
        return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin());
    }
    case JsonValue::Kind::Object:
        return sameObjects(a, b);
    default:
        return true;
    }
}

} // namespace obra
