// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identitymap.h"

#include <bit>
#include <cstring>

namespace obra {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::size_t firstSize = 1024;

quint64 foldedProduct(quint64 a, quint64 b)
{
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

/// Open addressing stays quick up to seven tenths full.
bool isFull(std::size_t entries, std::size_t places)
{
    return entries * 10 >= places * 7;
}

} // namespace

quint64 mixBits(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ULL;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ULL;
    value ^= value >> 32;
    return value;
}

TextHash hashText(std::string_view text)
{
    quint64 first = 0x9e3779b97f4a7c15ULL ^ text.size();
    quint64 second = 0xc2b2ae3d27d4eb4fULL + text.size();
    const char *data = text.data();
    std::size_t left = text.size();
    while (left > 0) {
        quint64 word = 0;
        const std::size_t bytes = left < 8 ? left : 8;
        std::memcpy(&word, data, bytes);
        data += bytes;
        left -= bytes;
        first = foldedProduct(first ^ word, 0xa0761d6478bd642fULL) + 0x2545f4914f6cdd1dULL;
        second = std::rotl((second ^ word) * 0x9fb21c651e98df25ULL, 29);
    }
    return { mixBits(first ^ std::rotl(second, 17)), quint32(mixBits(second) >> 32) };
}

quint32 IdentityMap::find(TextHash text) const
{
    if (m_places.empty())
        return 0;
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t i = text.hash & mask; m_places[i].id != 0; i = (i + 1) & mask)
        if (m_places[i].hash == text.hash && m_places[i].check == text.check)
            return m_places[i].id;
    return 0;
}

void IdentityMap::put(std::vector<Place> &places, const Place &place)
{
    const std::size_t mask = places.size() - 1;
    std::size_t i = place.hash & mask;
    while (places[i].id != 0)
        i = (i + 1) & mask;
    places[i] = place;
}

void IdentityMap::insert(TextHash text, quint32 id)
{
    if (m_places.empty() || isFull(m_size, m_places.size())) {
        std::vector<Place> larger(m_places.empty() ? firstSize : m_places.size() * 2);
        for (const Place &place : m_places)
            if (place.id != 0)
                put(larger, place);
        m_places.swap(larger);
    }
    put(m_places, { text.hash, text.check, id });
    ++m_size;
}

bool HashSet::insert(quint64 hash)
{
    if (hash == 0)
        hash = 1;
    if (m_places.empty() || isFull(m_size, m_places.size())) {
        std::vector<quint64> larger(m_places.empty() ? firstSize : m_places.size() * 2);
        const std::size_t mask = larger.size() - 1;
        for (const quint64 value : m_places) {
            if (value == 0)
                continue;
            std::size_t i = value & mask;
            while (larger[i] != 0)
                i = (i + 1) & mask;
            larger[i] = value;
        }
        m_places.swap(larger);
    }
    const std::size_t mask = m_places.size() - 1;
    std::size_t i = hash & mask;
    for (; m_places[i] != 0; i = (i + 1) & mask)
        if (m_places[i] == hash)
            return false;
    m_places[i] = hash;
    ++m_size;
    return true;
}

} // namespace obra
