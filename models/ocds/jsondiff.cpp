// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsondiff.h"

#include "ocds/jsonmembers.h"

#include <algorithm>
#include <unordered_map>

namespace obra {

namespace {

std::string joined(std::string_view path, std::string_view key)
{
    std::string longer(path);
    if (!longer.empty())
        longer.push_back('/');
    longer.append(key);
    return longer;
}

std::optional<std::string> difference(const JsonValue &a, const JsonValue &b, const std::string &path,
                                      std::span<const std::string_view> ignored)
{
    if (a.isArray() && b.isArray()) {
        const std::size_t common = std::min(a.size(), b.size());
        for (std::size_t i = 0; i < common; ++i) {
            if (auto inside = difference(a.at(i), b.at(i), joined(path, std::to_string(i)), {}))
                return inside;
        }
        if (a.size() == b.size())
            return std::nullopt;
        return joined(path, std::to_string(common));
    }
    if (a.isObject() && b.isObject()) {
        const auto isIgnored = [ignored](std::string_view key) {
            return std::find(ignored.begin(), ignored.end(), key) != ignored.end();
        };
        const LastMembers left(a);
        const LastMembers right(b);
        std::unordered_map<std::string_view, JsonValue> others;
        for (const JsonMember &member : right) {
            if (!isIgnored(member.key))
                others.emplace(member.key, member.value);
        }
        for (const JsonMember &member : left) {
            if (isIgnored(member.key))
                continue;
            const auto other = others.find(member.key);
            if (other == others.end())
                return joined(path, member.key);
            if (auto inside = difference(member.value, other->second, joined(path, member.key), {}))
                return inside;
            others.erase(other);
        }
        if (others.empty())
            return std::nullopt;
        for (const JsonMember &member : right) {
            if (others.contains(member.key))
                return joined(path, member.key);
        }
    }
    return a == b ? std::nullopt : std::optional(path);
}

} // namespace

std::optional<std::string> firstDifference(const JsonValue &a, const JsonValue &b,
                                           std::span<const std::string_view> ignored)
{
    return difference(a, b, {}, ignored);
}

} // namespace obra
