// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

namespace obra {

/// True when a key occurs twice. Linear for the objects of real life, O(n log n) for the worst.
bool hasDuplicateKeys(std::span<const JsonMember> members);

/// The members of an object that count: of a key that occurs twice only the last. Costs nothing when no key does.
class LastMembers
{
public:
    explicit LastMembers(const JsonValue &object);
    LastMembers(const LastMembers &) = delete;
    LastMembers &operator=(const LastMembers &) = delete;

    auto begin() const { return m_members.begin(); }
    auto end() const { return m_members.end(); }
    std::size_t size() const { return m_members.size(); }

private:
    std::span<const JsonMember> m_members;
    std::vector<JsonMember> m_own; // only when a key occurs twice
};

} // namespace obra
