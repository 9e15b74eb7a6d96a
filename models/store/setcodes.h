// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace obra {

/// Gives each distinct set of values a code of its own, after those of the values; see FacetColumn.
class SetCodes
{
public:
    explicit SetCodes(quint32 valueCount) : m_valueCount(valueCount) {}

    /// @p values: rising, each once. Nothing is code 0, one value is its own code.
    quint32 code(const quint32 *values, std::size_t size)
    {
        if (size < 2)
            return size == 0 ? 0 : *values;
        const std::string_view key(reinterpret_cast<const char *>(values), size * sizeof *values);
        if (const auto known = m_codes.find(key); known != m_codes.end())
            return known->second;
        const auto code = quint32(m_valueCount + m_ends.size());
        m_codes.emplace(key, code);
        m_members.insert(m_members.end(), values, values + size);
        m_ends.push_back(quint32(m_members.size()));
        return code;
    }
    const std::vector<quint32> &ends() const { return m_ends; }
    const std::vector<quint32> &members() const { return m_members; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    quint32 m_valueCount;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_codes;
    std::vector<quint32> m_ends, m_members;
};

} // namespace obra
