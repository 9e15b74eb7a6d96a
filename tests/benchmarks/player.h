// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <random>

namespace obra::bench {

/// Changes one condition of a filter after the other, as somebody does who plays with facets and ranges. The same seed plays the same.
class Player
{
public:
    Player(const ColumnTable &table, quint32 seed) : m_table(table), m_random(seed) {}

    Filter changed(const Filter &filter);

private:
    int number(int below) { return int(m_random() % quint32(below)); }

    const ColumnTable &m_table;
    std::mt19937 m_random;
};

} // namespace obra::bench
