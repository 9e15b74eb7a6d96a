// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace obra {

/// A text as 96 bits: 64 to find it by and 32 more to tell it from another text with the same 64.
struct TextHash
{
    quint64 hash = 0;
    quint32 check = 0;
};
TextHash hashText(std::string_view text);
/// Spreads @p value over all 64 bits; one to one.
quint64 mixBits(quint64 value);

/// Text → rowid in 16 bytes an entry (23 to 46 with the empty places), without the text itself.
///
/// Texts are told apart by 96 bits of hash: among 100 million different texts the chance of one mistake is below one in 10^13.
class IdentityMap
{
public:
    /// 0 when there is none.
    quint32 find(TextHash text) const;
    /// @p text must not be there yet, @p id must not be 0.
    void insert(TextHash text, quint32 id);
    std::size_t size() const { return m_size; }
    std::size_t memoryBytes() const { return m_places.capacity() * sizeof(Place); }

private:
    struct Place
    {
        quint64 hash = 0;
        quint32 check = 0;
        quint32 id = 0;
    };
    static void put(std::vector<Place> &places, const Place &place);

    std::vector<Place> m_places;
    std::size_t m_size = 0;
};

/// A set of 64-bit hashes, 11 to 23 bytes an entry.
class HashSet
{
public:
    /// False when it was there already.
    bool insert(quint64 hash);
    std::size_t size() const { return m_size; }
    std::size_t memoryBytes() const { return m_places.capacity() * sizeof(quint64); }

private:
    std::vector<quint64> m_places; // 0 = empty
    std::size_t m_size = 0;
};

} // namespace obra
