// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"
#include "store/organizations.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace obra {

/// What becomes of the codes given out while the rows were read: the dictionary in its order, and the new code of each old one.
struct FinishedCodes
{
    Dictionary dictionary;
    std::vector<quint32> newCode;
};

/// Codes of texts in the order of first mention.
class TextCodes
{
public:
    /// @p folding: texts that fold to the same key share a value, shown by the best spelling.
    explicit TextCodes(bool folding = false) : m_folding(folding) {}
    /// 0 for an empty text.
    quint32 code(std::string_view text);
    quint32 count() const { return quint32(m_values.size()); }
    const std::string &value(quint32 code) const { return m_values[code - 1]; }
    FinishedCodes finish();

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Map = std::unordered_map<std::string, quint32, Hash, std::equal_to<>>;

    bool m_folding;
    Map m_codes, m_keys;
    std::vector<std::string> m_values; ///< by code - 1
};

/// Collects one field, chunk by chunk, under provisional codes; the final ones are known when all rows have been seen.
class FacetBuilder
{
public:
    /// With @p organizations the codes are their ranks, else codes of texts.
    FacetBuilder(bool multi, bool folding, const OrganizationOrder *organizations)
        : m_multi(multi), m_texts(folding), m_organizations(organizations), m_used(organizations ? organizations->count() + 1 : 0)
    {
    }

    bool isMulti() const { return m_multi; }
    TextCodes &texts() { return m_texts; }
    void addText(std::string_view text) { addCode(m_texts.code(text)); }
    void addOrganization(qint64 id);
    /// Values that the row has already are passed over, as is 0.
    void addCode(quint32 code);
    /// What was added since the last endRow(); a value may stand there several times.
    const std::vector<quint32> &row() const { return m_row; }
    void endRow();

    const std::vector<quint32> &codes() const { return m_codes; }
    const std::vector<quint32> &ends() const { return m_ends; }
    /// The rows of `organization` that the codes stand for, each once a row: two spellings of one organization are one code and two of these.
    bool hasOrganizations() const { return m_organizations; }
    const std::vector<quint32> &spellings() const { return m_spellings; }
    const std::vector<quint32> &spellingEnds() const { return m_spellingEnds; }
    void clearChunk();
    FinishedCodes finish();

private:
    bool m_multi;
    TextCodes m_texts;
    const OrganizationOrder *m_organizations;
    std::vector<bool> m_used; ///< ranks of organizations
    std::vector<quint32> m_codes, m_ends, m_row;
    std::vector<quint32> m_spellings, m_spellingEnds, m_spellingRow;
};

} // namespace obra
