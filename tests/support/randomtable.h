// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <memory>
#include <random>

namespace obra {

/// How a random table looks.
struct RandomTableOptions
{
    quint32 rows = 1000;
    quint32 suppliers = 60;     ///< distinct values
    quint32 buyers = 20;
    double noData = 0.1;        ///< probability that a value is missing
    bool sparse = false;        ///< some columns are not there at all
    Unit unit = Unit::Processes;
};

/// A table for testing the engine: every column filled, text ids shuffled, rowids with gaps. The same seed gives the same table.
std::shared_ptr<ColumnTable> randomTable(quint32 seed, const RandomTableOptions &options = {});

/// Does the row count for something in the currency of a cell of its amounts? For its contracts where it has any, wherever they are.
bool recountsIn(const ColumnTable &table, quint32 row, quint32 cell);

/// A condition that may or may not match in @p table; Text words are "wordN", which textMatches() understands.
Condition randomCondition(std::mt19937 &random, const ColumnTable &table);
Filter randomFilter(std::mt19937 &random, const ColumnTable &table, int mostConditions = 5);

/// What a full text search over randomTable() would find: row r has the word "wordN" when its text id is divisible by N.
bool textMatches(qint64 textId, const QString &word);
/// The ocid of a row of randomTable().
QString ocidOf(qint64 id);
qint64 idOf(const QString &ocid); ///< 0 when it is none

/// A dictionary of @p values, sorted and folded as the store does it.
Dictionary makeDictionary(std::vector<std::string> values);

} // namespace obra
