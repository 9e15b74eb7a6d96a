// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facetbuilder.h"

#include "store/spelling.h"

#include <algorithm>
#include <numeric>

namespace obra {

quint32 TextCodes::code(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto known = m_codes.find(text); known != m_codes.end())
        return known->second;
    quint32 code = 0;
    if (m_folding) {
        std::string shown = simplifiedName(text);
        if (!shown.empty()) {
            const auto [key, isNew] = m_keys.try_emplace(nameKey(shown), quint32(m_values.size() + 1));
            code = key->second;
            if (isNew)
                m_values.push_back(std::move(shown));
            else if (isBetterSpelling(shown, m_values[code - 1]))
                m_values[code - 1] = std::move(shown);
        }
    } else {
        m_values.emplace_back(text);
        code = quint32(m_values.size());
    }
    m_codes.emplace(text, code);
    return code;
}

FinishedCodes TextCodes::finish()
{
    FinishedCodes result;
    std::vector<std::string> folded(m_values.size());
    std::transform(m_values.begin(), m_values.end(), folded.begin(), foldedName);
    std::vector<quint32> order(m_values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return folded[a] != folded[b] ? folded[a] < folded[b] : m_values[a] < m_values[b];
    });
    result.newCode.resize(m_values.size() + 1);
    result.dictionary.values.emplace_back();
    result.dictionary.folded.emplace_back();
    for (const quint32 i : order) {
        result.newCode[i + 1] = quint32(result.dictionary.values.size());
        result.dictionary.values.push_back(std::move(m_values[i]));
        result.dictionary.folded.push_back(std::move(folded[i]));
    }
    m_values.clear();
    m_codes.clear();
    m_keys.clear();
    return result;
}

void FacetBuilder::addOrganization(qint64 id)
{
    const quint32 rank = m_organizations->rank(id);
    if (rank != 0)
        m_used[rank] = true;
    addCode(rank);
    if (rank != 0)
        m_spellingRow.push_back(quint32(id));
}

void FacetBuilder::addCode(quint32 code)
{
    if (code != 0)
        m_row.push_back(code);
}

void FacetBuilder::endRow()
{
    if (!m_multi) {
        m_codes.push_back(m_row.empty() ? 0 : m_row.front());
    } else {
        std::sort(m_row.begin(), m_row.end());
        m_codes.insert(m_codes.end(), m_row.begin(), std::unique(m_row.begin(), m_row.end()));
        m_ends.push_back(quint32(m_codes.size()));
    }
    m_row.clear();
    if (!m_organizations)
        return;
    std::sort(m_spellingRow.begin(), m_spellingRow.end());
    if (m_multi) {
        m_spellings.insert(m_spellings.end(), m_spellingRow.begin(), std::unique(m_spellingRow.begin(), m_spellingRow.end()));
        m_spellingEnds.push_back(quint32(m_spellings.size()));
    } else {
        m_spellings.push_back(m_spellingRow.empty() ? 0 : m_spellingRow.front());
    }
    m_spellingRow.clear();
}

void FacetBuilder::clearChunk()
{
    m_codes.clear();
    m_ends.clear();
    m_spellings.clear();
    m_spellingEnds.clear();
}

FinishedCodes FacetBuilder::finish()
{
    if (!m_organizations)
        return m_texts.finish();
    FinishedCodes result;
    result.newCode.resize(m_used.size());
    result.dictionary.values.emplace_back();
    result.dictionary.folded.emplace_back();
    for (quint32 rank = 1; rank < m_used.size(); ++rank) {
        if (!m_used[rank])
            continue;
        result.newCode[rank] = quint32(result.dictionary.values.size());
        result.dictionary.values.push_back(m_organizations->label(rank));
        result.dictionary.folded.push_back(m_organizations->folded(rank));
    }
    return result;
}

} // namespace obra
