// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace obra {

/// What can be filtered by a list of values. The facet panel has the order of allFields; the numbers stand in caches.
enum class Field : quint8 { Year, Buyer, ProcuringEntity, Supplier, Method, Status, Category, Type, Province, Source, Currency, PlaceQuality, Quality };
inline constexpr int fieldCount = 13;
inline constexpr std::array<Field, fieldCount> allFields = { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Supplier, Field::Method,
    Field::Status, Field::Category, Field::Type, Field::Province, Field::PlaceQuality, Field::Source, Field::Currency, Field::Quality };

/// The values of a field: code 0 is "no data", the others are sorted by folded text.
struct Dictionary
{
    std::vector<std::string> values;  ///< UTF-8, unique; values[0] is "". What a filter names.
    std::vector<std::string> folded;  ///< foldedName() of each, for searching within.
};

/// A dictionary-encoded field: one code a row, or (multi) the codes of row r at [offsets[r], offsets[r+1]), none = no data.
struct FacetColumn
{
    bool multi = false;
    Dictionary dictionary;
    std::vector<quint32> codes;
    std::vector<quint32> offsets; ///< rows + 1 when multi, else empty
};

/// The money of the rows: cells of row r at [offsets[r], offsets[r+1]), one a currency, in exact integers of 1/10000.
///
/// For processes: sums of contract and award values. For projects: contracts = Σ contractValue of its contracting processes, awards = 0, and budget apart.
/// `amount` is what a row counts for: contracts when the row has any contract with a value, else awards, else (projects) budget — decided per row, not per currency.
struct AmountColumn
{
    std::vector<quint32> offsets;
    std::vector<quint16> currency;         ///< code in the dictionary of Field::Currency; 0 = none said
    std::vector<ScaledAmount> amount, contracts, awards;
    std::vector<quint16> contractCount, awardCount; ///< with a value in that currency
};

struct PointColumn
{
    std::vector<quint32> offsets;          ///< rows + 1
    std::vector<float> longitude, latitude;
    std::vector<quint8> quality;           ///< PlaceQuality
};

/// Everything the explore engine needs about one unit, in memory; immutable once loaded and shared between threads.
///
/// Row r is the r-th process or project by rowid. Built by the import as blobs in the cache, loaded at opening.
struct ColumnTable
{
    Unit unit = Unit::Processes;
    quint32 rows = 0;
    std::vector<qint64> id;                ///< rowid in the cache
    std::vector<qint64> textId;            ///< rowid in the full text index, any order
    std::array<FacetColumn, fieldCount> facets; ///< by Field; empty columns where the unit has no such field
    std::vector<Day> day;                  ///< reference day, noDay unknown
    std::vector<quint32> titleRank;        ///< place of the title in folded order, ties by ocid, rows without a title last
    std::vector<quint32> ocidRank;
    std::vector<qint16> tenderers;         ///< -1 unknown
    std::vector<quint16> contracts;        ///< contracts of a process, contracting processes of a project (capped at 65535)
    std::vector<quint16> releases;         ///< releases or versions behind the row
    AmountColumn amounts;
    PointColumn points;

    const FacetColumn &facet(Field field) const { return facets[static_cast<int>(field)]; }
    qint64 memoryBytes() const;
};

} // namespace obra
