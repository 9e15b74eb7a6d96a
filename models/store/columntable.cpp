// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columntable.h"

#include "store/setcodes.h"
#include "store/unitfields.h"

namespace obra {

namespace {

template <typename T>
qint64 bytesOf(const std::vector<T> &values)
{
    return qint64(values.capacity() * sizeof(T));
}

} // namespace

void FacetColumn::setRows(const std::vector<quint32> &values, const std::vector<quint32> &offsets)
{
    multi = true;
    codes.clear();
    SetCodes sets(valueCount());
    codes.reserve(offsets.empty() ? 0 : offsets.size() - 1);
    for (std::size_t row = 0; row + 1 < offsets.size(); ++row) {
        std::vector<quint32> set(values.begin() + offsets[row], values.begin() + offsets[row + 1]);
        std::sort(set.begin(), set.end());
        set.erase(std::unique(set.begin(), set.end()), set.end());
        codes.push_back(sets.code(set.data(), set.size()));
    }
    setEnds = sets.ends();
    setCodes = sets.members();
}

qint64 FacetColumn::memoryBytes() const
{
    qint64 sum = codes.memoryBytes() + bytesOf(setEnds) + bytesOf(setCodes);
    // Texts of up to 15 bytes lie within the string itself.
    for (const std::vector<std::string> *texts : { &dictionary.values, &dictionary.folded }) {
        sum += bytesOf(*texts);
        for (const std::string &text : *texts)
            sum += text.capacity() > 15 ? qint64(text.capacity()) + 1 : 0;
    }
    return sum;
}

bool ColumnTable::has(RangeField field) const
{
    switch (field) {
    case RangeField::Tenderers: return !tenderers.empty();
    case RangeField::Contracts: return !contracts.empty();
    case RangeField::Releases: return !releases.empty();
    case RangeField::Amendments: return !amendments.empty();
    case RangeField::TenderDays: return has(RangeField::TenderStart) && has(RangeField::TenderEnd);
    case RangeField::AwardDays: return has(RangeField::TenderEnd) && has(RangeField::Award);
    case RangeField::SignatureDays: return has(RangeField::Award) && has(RangeField::Signature);
    case RangeField::ContractDays: return has(RangeField::Signature) && has(RangeField::ContractEnd);
    case RangeField::PlannedDays: return has(RangeField::Start) && has(RangeField::End);
    case RangeField::RealDays: return has(RangeField::Start) && has(RangeField::Completion);
    case RangeField::FirstDigit: return has(RangeField::Amount);
    default: return isMoney(field) ? !money(field).offsets.empty() : !days(field).empty();
    }
}

void ColumnTable::deriveMoney()
{
    const auto derive = [this](const AmountArray &amount, const CountArray &count) {
        MoneyColumn money;
        if (amounts.offsets.empty())
            return money;
        money.offsets.reserve(rows + 1);
        money.offsets.push_back(0);
        for (quint32 row = 0; row < rows; ++row) {
            for (quint32 cell = amounts.offsets[row]; cell < amounts.offsets[row + 1]; ++cell) {
                if (count[cell] == 0)
                    continue; // no such value in this currency: unknown, not zero
                money.currency.push_back(amounts.currency[cell]);
                money.amount.push_back(amount[cell]);
            }
            money.offsets.push_back(quint32(money.amount.size()));
        }
        return money;
    };
    contracted = hasRange(unit, RangeField::Contracted) ? derive(amounts.contracts, amounts.contractCount) : MoneyColumn();
    awarded = hasRange(unit, RangeField::Awarded) ? derive(amounts.awards, amounts.awardCount) : MoneyColumn();

    // Once for a table: every filter, chart and card asks.
    amounts.awardsApart = false;
    for (quint32 row = 0; row < rows && !amounts.offsets.empty() && !amounts.awardsApart; ++row) {
        const quint32 from = amounts.offsets[row], end = amounts.offsets[row + 1];
        quint32 withContracts = 0;
        for (quint32 cell = from; end - from > 1 && cell < end; ++cell)
            withContracts += amounts.contractCount[cell] > 0 ? 1 : 0;
        amounts.awardsApart = withContracts > 0 && withContracts < end - from;
    }
}

qint64 ColumnTable::memoryBytes() const
{
    qint64 sum = id.memoryBytes() + process.memoryBytes() + textId.memoryBytes() + day.memoryBytes() + titleRank.memoryBytes() + ocidRank.memoryBytes()
        + tenderers.memoryBytes() + contracts.memoryBytes() + releases.memoryBytes() + amendments.memoryBytes();
    for (const DayArray &days : phases)
        sum += days.memoryBytes();
    for (const FacetColumn &facet : facets)
        sum += facet.memoryBytes();
    sum += amounts.memoryBytes() + amounts.contracts.memoryBytes() + amounts.awards.memoryBytes() + amounts.contractCount.memoryBytes()
        + amounts.awardCount.memoryBytes() + estimate.memoryBytes() + paid.memoryBytes() + awarded.memoryBytes() + contracted.memoryBytes();
    return sum + bytesOf(points.offsets) + bytesOf(points.longitude) + bytesOf(points.latitude) + bytesOf(points.quality);
}

} // namespace obra
