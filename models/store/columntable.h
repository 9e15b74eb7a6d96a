// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/packedarray.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace obra {

/// What can be filtered by a list of values. The facet panel has the order of allFields; the numbers stand in caches.
/// The status of a process is that of its tender, also where the rows are contracts.
enum class Field : quint8 { Year, Buyer, ProcuringEntity, Supplier, Method, Status, Category, Type, Province, Source, Currency, PlaceQuality, Quality,
                            ContractStatus };
inline constexpr int fieldCount = 14;
inline constexpr std::array<Field, fieldCount> allFields = { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Supplier, Field::Method,
    Field::Status, Field::ContractStatus, Field::Category, Field::Type, Field::Province, Field::PlaceQuality, Field::Source, Field::Currency, Field::Quality };

/// What a row has a day, a number or an amount of, so that a range of it can be asked for. Days: the reference day; of a process the start and end
/// (deadline) of its tender, its first award, the first signature and the last planned end of a contract; of a contract those of its tender, its
/// award, its signature, and its period; of a project its planned start and end, and its completion. Numbers: tenderers, contracts, releases,
/// amendments, and the days from the start of the tender to the deadline, from there to the award, from there to the signature, from there to the
/// planned end of the contract; of a project from its planned start to its planned end and to its completion; and the first digit of what the row
/// counts for, when that is in one currency and not zero. Money: what the row counts for, the estimate, what was paid, and what was awarded and
/// contracted. See hasRange().
enum class RangeField : quint8 {
    Date, TenderStart, TenderEnd, Award, Signature, ContractStart, ContractEnd, Start, End, Completion,
    Tenderers, Contracts, Releases, Amendments, TenderDays, AwardDays, SignatureDays, ContractDays, PlannedDays, RealDays, FirstDigit,
    Amount, Estimate, Paid, Awarded, Contracted
};
inline constexpr int rangeFieldCount = 26;
inline constexpr int phaseCount = 9; ///< fields of days beside the reference day
inline constexpr std::array<RangeField, rangeFieldCount> allRangeFields = { RangeField::Date, RangeField::TenderStart, RangeField::TenderEnd,
    RangeField::Award, RangeField::Signature, RangeField::ContractStart, RangeField::ContractEnd, RangeField::Start, RangeField::End,
    RangeField::Completion, RangeField::Tenderers, RangeField::Contracts, RangeField::Releases, RangeField::Amendments, RangeField::TenderDays,
    RangeField::AwardDays, RangeField::SignatureDays, RangeField::ContractDays, RangeField::PlannedDays, RangeField::RealDays, RangeField::FirstDigit,
    RangeField::Amount, RangeField::Estimate, RangeField::Paid, RangeField::Awarded, RangeField::Contracted };
constexpr bool isDays(RangeField field) { return field <= RangeField::Completion; }
constexpr bool isMoney(RangeField field) { return field >= RangeField::Amount; }
constexpr bool isNumber(RangeField field) { return !isDays(field) && !isMoney(field); }

/// The values of a field: code 0 is "no data", the others are sorted by folded text.
struct Dictionary
{
    std::vector<std::string> values;  ///< UTF-8, unique; values[0] is "". What a filter names.
    std::vector<std::string> folded;  ///< foldedName() of each, for searching within.
};

/// The values of one row, each once and in the order of the dictionary; code 0 alone when it has none.
class RowCodes
{
public:
    explicit RowCodes(quint32 single) : m_single(single) {}
    RowCodes(const quint32 *set, std::size_t size) : m_set(set), m_size(size) {}
    const quint32 *begin() const { return m_set ? m_set : &m_single; }
    const quint32 *end() const { return begin() + m_size; }
    std::size_t size() const { return m_size; }
    quint32 first() const { return *begin(); }
    /// No data?
    bool isEmpty() const { return first() == 0; }

private:
    const quint32 *m_set = nullptr;
    std::size_t m_size = 1;
    quint32 m_single = 0;
};

/// A dictionary-encoded field: one code a row. Codes from dictionary.values.size() on stand for sets of two values or more (multi), so that
/// fields of several values are read, tested and counted like those of one.
struct FacetColumn
{
    bool multi = false;
    Dictionary dictionary;
    CodeArray codes;
    std::vector<quint32> setEnds;  ///< by code - valueCount(): end of the set in setCodes
    std::vector<quint32> setCodes; ///< rising within each set

    /// Number of codes that are values, at least 1: a column that is not there has "no data" in every row.
    quint32 valueCount() const { return std::max<quint32>(1, quint32(dictionary.values.size())); }
    /// Number of codes, sets included.
    quint32 codeCount() const { return valueCount() + quint32(setEnds.size()); }
    /// The values that a code stands for.
    RowCodes values(quint32 code) const
    {
        const quint32 count = valueCount();
        if (code < count)
            return RowCodes(code);
        const quint32 set = code - count;
        const quint32 from = set == 0 ? 0 : setEnds[set - 1];
        return { setCodes.data() + from, setEnds[set] - from };
    }
    /// The values of a row; "no data" where the column is not there.
    RowCodes row(quint32 row) const { return codes.empty() ? RowCodes(0) : values(codes[row]); }
    /// Fills a column of several values (the dictionary must be there): those of row r are @p values[@p offsets[r]] …, in any order.
    void setRows(const std::vector<quint32> &values, const std::vector<quint32> &offsets);
    qint64 memoryBytes() const;
};

/// Money of the rows, a cell a currency: those of row r at [offsets[r], offsets[r+1]), none = unknown. Exact integers of 1/10000.
struct MoneyColumn
{
    OffsetArray offsets;                   ///< rows + 1
    CurrencyArray currency;                ///< code in the dictionary of Field::Currency; 0 = none said
    AmountArray amount;
    qint64 memoryBytes() const { return offsets.memoryBytes() + currency.memoryBytes() + amount.memoryBytes(); }
};

/// What the rows count for, and the money of their contracts and awards.
///
/// For processes: sums of contract and award values. For projects: contracts = Σ contractValue of its contracting processes, awards = 0, and budget apart.
/// For contracts: their own value, at most one cell a row.
/// `amount` is what a row counts for: contracts when the row has any contract with a value, else awards, else (projects) budget — decided per row, not per currency.
struct AmountColumn : MoneyColumn
{
    AmountArray contracts, awards;
    CountArray contractCount, awardCount;  ///< with a value in that currency
    bool awardsApart = false;              ///< some cells are there for awards only and count for nothing; see countsIn()
};

struct PointColumn
{
    std::vector<quint32> offsets;          ///< rows + 1
    std::vector<float> longitude, latitude;
    std::vector<quint8> quality;           ///< PlaceQuality
};

/// Everything the explore engine needs about one unit, in memory; immutable once loaded and shared between threads.
///
/// Row r is the r-th process or project by rowid, or a contract: those of a process in the order of its release, the processes by rowid. Built by the
/// import as blobs in the cache, loaded when they are wanted.
struct ColumnTable
{
    Unit unit = Unit::Processes;
    quint32 rows = 0;
    IdArray id;                            ///< rowid in the cache, rising (but for contracts of a process with more than a million)
    IdArray process;                       ///< contracts: rowid of the process of each, rising; else empty
    IdArray textId;                        ///< rowid in the full text index, any order; that of the process where the rows are contracts
    std::array<FacetColumn, fieldCount> facets; ///< by Field; empty columns where the unit has no such field
    DayArray day;                          ///< reference day, noDay unknown; of a contract the day on which it was signed
    std::array<DayArray, phaseCount> phases; ///< days of RangeField::TenderStart …; see days()
    CodeArray titleRank;                   ///< place of the title in folded order, ties by ocid, rows without a title last; a contract without one has its process's
    CodeArray ocidRank;
    TendererArray tenderers;               ///< -1 unknown
    CountArray contracts;                  ///< contracts of a process, contracting processes of a project (capped at 65535); of contracts none
    CountArray releases;                   ///< releases or versions behind the row; of contracts none
    CountArray amendments;                 ///< of contracts only (capped at 65535)
    AmountColumn amounts;
    MoneyColumn estimate;                  ///< value of the tender, else the budget; projects: budget
    MoneyColumn paid;                      ///< sum of the transactions
    MoneyColumn awarded, contracted;       ///< sums of the awards and contracts with a value; see deriveMoney()
    PointColumn points;

    const FacetColumn &facet(Field field) const { return facets[static_cast<int>(field)]; }
    /// The days of a field of days; empty where the unit has none.
    const DayArray &days(RangeField field) const
    {
        const bool isReference = field == RangeField::Date || (field == RangeField::Signature && unit == Unit::Contracts);
        return isReference ? day : phases[std::size_t(field) - 1];
    }
    /// The money of a field of money; without offsets where the unit has none.
    const MoneyColumn &money(RangeField field) const
    {
        switch (field) {
        case RangeField::Estimate: return estimate;
        case RangeField::Paid: return paid;
        case RangeField::Awarded: return awarded;
        case RangeField::Contracted: return contracted;
        default: return amounts;
        }
    }
    /// Does the unit have such a column?
    bool has(RangeField field) const;
    /// Fills in what follows from the amounts: awarded, contracted, and whether there are cells of awards alone.
    void deriveMoney();
    qint64 memoryBytes() const;
};

} // namespace obra
