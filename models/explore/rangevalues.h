// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/countedcells.h"

#include <limits>
#include <optional>

namespace obra {

/// What stands for "no data" among the numbers of visitRange().
inline constexpr qint64 noNumber = std::numeric_limits<qint64>::min();

/// The first digit of a number that is not 0, whatever its sign.
inline int firstDigit(qint64 number)
{
    quint64 rest = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    while (rest >= 10)
        rest /= 10;
    return int(rest);
}

/// Where what the row counts for is in one currency: that cell of the table's amounts. Nothing where it is in several, or there is nothing.
inline std::optional<quint32> onlyAmount(const ColumnTable &table, quint32 row)
{
    std::optional<quint32> only;
    for (quint32 cell = table.amounts.offsets[row], end = table.amounts.offsets[row + 1]; cell < end; ++cell) {
        if (!countsIn(table, row, cell))
            continue;
        if (only)
            return std::nullopt;
        only = cell;
    }
    return only;
}

/// Calls @p use once with a function that gives the day or number of a row, or noNumber; false when the table has no such column (or it is money).
template <typename Use>
bool visitRange(const ColumnTable &table, RangeField field, Use &&use)
{
    const auto days = [](const DayArray &column, auto &&useDays) {
        column.visit([&](const auto *stored) {
            useDays([stored](std::size_t row) { return stored[row] == 0 ? noNumber : qint64(DayCoding::value(stored[row])); });
        });
    };
    const auto between = [&](RangeField first, RangeField second) {
        days(table.days(first), [&](auto from) {
            days(table.days(second), [&](auto to) {
                use([from, to](std::size_t row) {
                    const qint64 a = from(row), b = to(row);
                    return a == noNumber || b == noNumber ? noNumber : b - a;
                });
            });
        });
    };
    if (isMoney(field) || !table.has(field))
        return false;
    switch (field) {
    case RangeField::Tenderers:
        table.tenderers.visit([&](const auto *stored) { use([stored](std::size_t row) { return stored[row] == 0 ? noNumber : qint64(stored[row]) - 1; }); });
        break;
    case RangeField::Contracts: table.contracts.visit([&](const auto *stored) { use([stored](std::size_t row) { return qint64(stored[row]); }); }); break;
    case RangeField::Releases: table.releases.visit([&](const auto *stored) { use([stored](std::size_t row) { return qint64(stored[row]); }); }); break;
    case RangeField::Amendments: table.amendments.visit([&](const auto *stored) { use([stored](std::size_t row) { return qint64(stored[row]); }); }); break;
    case RangeField::TenderDays: between(RangeField::TenderStart, RangeField::TenderEnd); break;
    case RangeField::AwardDays: between(RangeField::TenderEnd, RangeField::Award); break;
    case RangeField::SignatureDays: between(RangeField::Award, RangeField::Signature); break;
    case RangeField::ContractDays: between(RangeField::Signature, RangeField::ContractEnd); break;
    case RangeField::PlannedDays: between(RangeField::Start, RangeField::End); break;
    case RangeField::RealDays: between(RangeField::Start, RangeField::Completion); break;
    case RangeField::FirstDigit:
        if (table.amounts.awardsApart) {
            use([&table](std::size_t row) {
                const std::optional<quint32> cell = onlyAmount(table, quint32(row));
                return cell && table.amounts.amount[*cell] != 0 ? qint64(firstDigit(table.amounts.amount[*cell])) : noNumber;
            });
            break;
        }
        table.amounts.offsets.visit([&](auto offset) {
            use([offset, &amounts = table.amounts.amount](std::size_t row) {
                const quint32 cell = offset(row);
                return offset(row + 1) == cell + 1 && amounts[cell] != 0 ? qint64(firstDigit(amounts[cell])) : noNumber;
            });
        });
        break;
    default: days(table.days(field), use); break;
    }
    return true;
}

} // namespace obra
