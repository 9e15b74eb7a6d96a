// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnrows.h"

#include "store/childids.h"
#include "store/columnchunks.h"
#include "store/ownersources.h"
#include "store/repeatedowners.h"

#include <algorithm>
#include <unordered_map>

// The pass over processes, and what it gives to the columns of their contracts.

namespace obra {

namespace {

Day earlier(Day a, Day b) { return a == noDay ? b : b == noDay ? a : std::min(a, b); }

} // namespace

/// What was read of one process and its children, for the rows of its contracts. The vectors keep their room from one process to the next.
struct ColumnBuilder::ProcessParts
{
    struct Contract
    {
        qint64 id = 0, amendments = 0;
        Day signedOn = noDay, start = noDay, end = noDay;
        std::string amount, currency, status, award;
    };
    struct Award
    {
        qint64 id = 0;
        Day date = noDay;
        std::string award;
    };
    struct Supplier
    {
        qint64 award = 0, organization = 0;
    };
    struct Payment
    {
        qint64 contract = 0;
        std::string amount, currency;
    };

    bool panama = false;
    qint64 textId = 0, buyer = 0, procuringEntity = 0;
    Day tenderStart = noDay, tenderEnd = noDay;
    qint16 tenderers = -1;
    std::vector<Contract> contracts;
    std::vector<Award> awards;
    std::vector<Supplier> suppliers;
    std::vector<Payment> payments;

    void clear()
    {
        contracts.clear();
        awards.clear();
        suppliers.clear();
        payments.clear();
        if (awardRows.bucket_count() > manyBuckets)
            awardRows = {}; // else every process after one of very many awards would clear as many buckets
        else
            awardRows.clear();
    }

    /// To be called when all has been read and before awardOf(), suppliersOf() and paymentsOf().
    void order()
    {
        std::stable_sort(suppliers.begin(), suppliers.end(), [](const Supplier &a, const Supplier &b) { return a.award < b.award; });
        std::stable_sort(payments.begin(), payments.end(), [](const Payment &a, const Payment &b) { return a.contract < b.contract; });
        for (std::size_t i = 0; i < awards.size() && awards.size() > 1; ++i)
            awardRows.try_emplace(awards[i].award, i);
    }

    /// The award that a contract is about: the one it names, else the only one there is.
    const Award *awardOf(const Contract &contract) const
    {
        if (awards.size() == 1)
            return &awards.front();
        const auto found = contract.award.empty() ? awardRows.end() : awardRows.find(contract.award);
        return found == awardRows.end() ? nullptr : &awards[found->second];
    }
    auto suppliersOf(const Award &award) const { return std::ranges::equal_range(suppliers, award.id, {}, &Supplier::award); }
    auto paymentsOf(const Contract &contract) const { return std::ranges::equal_range(payments, contract.id, {}, &Payment::contract); }

private:
    static constexpr std::size_t manyBuckets = 4096;
    std::unordered_map<std::string_view, std::size_t> awardRows; // of several awards: by id as published, the first of each
};

bool ColumnBuilder::isOfProcess(Field field)
{
    switch (field) {
    case Field::Method:
    case Field::Status:
    case Field::Category:
    case Field::Province:
    case Field::Source:
    case Field::Quality:
        return true;
    default:
        return false;
    }
}

void ColumnBuilder::readProcesses(const std::function<void(int)> &progress)
{
    const qint64 total = std::max<qint64>(1, m_connection.integer("SELECT count(*) FROM process"));
    const SpillSlots ranges = loadSpillSlots(m_connection, m_unit);
    SqlStatement processes(m_connection, "SELECT id, text_id, panama, buyer, procuring_entity, reference, tenderers, releases, method, status, category,"
                                         " tender_start, tender_end, tender_amount, tender_currency, budget_amount, budget_currency, quality FROM process ORDER BY id");
    ChildCursor contracts(m_connection, "contract", "id, amount, currency, date_signed, start, end, amendments, status, award_id", ranges);
    ChildCursor awards(m_connection, "award", "id, amount, currency, date, award_id", ranges);
    ChildCursor payments(m_connection, "payment", "contract, amount, currency", ranges);
    ChildCursor suppliers(m_connection, "award_supplier", "award, organization", ranges);
    ChildCursor places(m_connection, "place", "quality, longitude, latitude, region, locality", ranges);
    OwnerSources sources(m_connection, m_unit, facet(Field::Source).texts());
    RepeatedOwners repeated(m_connection, m_unit);
    Chunk &chunk = *m_chunk;
    ProcessParts parts;

    while (processes.step()) {
        parts.clear();
        const qint64 id = processes.integer(0);
        const bool panama = parts.panama = processes.integer(2) != 0;
        chunk.id.push_back(id);
        chunk.textId.push_back(parts.textId = processes.integer(1));
        facet(Field::Buyer).addOrganization(parts.buyer = processes.integer(3));
        facet(Field::ProcuringEntity).addOrganization(parts.procuringEntity = processes.integer(4));
        chunk.day.push_back(processes.day(5));
        chunk.tenderers.push_back(parts.tenderers = capped<qint16>(std::max<qint64>(-1, processes.integer(6))));
        chunk.releases.push_back(capped<quint16>(processes.integer(7)));
        facet(Field::Method).addText(processes.text(8));
        facet(Field::Status).addText(processes.text(9));
        facet(Field::Category).addText(processes.text(10));
        chunk.days(RangeField::TenderStart).push_back(parts.tenderStart = processes.day(11));
        chunk.days(RangeField::TenderEnd).push_back(parts.tenderEnd = processes.day(12));
        if (!chunk.estimate.add(processes.text(13), processes.text(14), panama))
            chunk.estimate.add(processes.text(15), processes.text(16), panama);
        Day signature = noDay, end = noDay, award = noDay;
        contracts.forEach(id, [&](SqlStatement &row) {
            chunk.amounts.add(AmountCells::Part::Contract, row.text(2), row.text(3), panama);
            signature = earlier(signature, row.day(4));
            end = std::max(end, row.day(6)); // noDay is the least
            parts.contracts.push_back({ row.integer(1), row.integer(7), row.day(4), row.day(5), row.day(6), std::string(row.text(2)),
                                        std::string(row.text(3)), std::string(row.text(8)), std::string(row.text(9)) });
        });
        chunk.contracts.push_back(capped<quint16>(qint64(parts.contracts.size())));
        awards.forEach(id, [&](SqlStatement &row) {
            chunk.amounts.add(AmountCells::Part::Award, row.text(2), row.text(3), panama);
            award = earlier(award, row.day(4));
            parts.awards.push_back({ row.integer(1), row.day(4), std::string(row.text(5)) });
        });
        payments.forEach(id, [&](SqlStatement &row) {
            chunk.paid.add(row.text(2), row.text(3), panama);
            if (!row.isNull(1))
                parts.payments.push_back({ row.integer(1), std::string(row.text(2)), std::string(row.text(3)) });
        });
        chunk.days(RangeField::Award).push_back(award);
        chunk.days(RangeField::Signature).push_back(signature);
        chunk.days(RangeField::ContractEnd).push_back(end);
        suppliers.forEach(id, [&](SqlStatement &row) {
            facet(Field::Supplier).addOrganization(row.integer(2));
            parts.suppliers.push_back({ row.integer(1), row.integer(2) });
        });
        places.forEach(id, [this, panama](SqlStatement &row) { addPlace(row, panama); });
        sources.addTo(facet(Field::Source), id);
        addQuality(qualityBits(processes.integer(17), repeated.has(id)));
        if (m_contracts)
            m_contracts->addContracts(id, parts, *this);
        endRow();
        if (m_rows % chunkRows == 0)
            progress(int(m_rows * 100LL / total));
    }
}

void ColumnBuilder::addContracts(qint64 id, ProcessParts &parts, const ColumnBuilder &process)
{
    Chunk &chunk = *m_chunk;
    const Chunk &whole = *process.m_chunk;
    parts.order();
    const std::size_t firstPoint = whole.pointEnds.empty() ? 0 : whole.pointEnds.back();
    for (const ProcessParts::Contract &contract : parts.contracts) {
        chunk.id.push_back(contract.id);
        chunk.process.push_back(id);
        chunk.textId.push_back(parts.textId);
        chunk.day.push_back(contract.signedOn);
        chunk.tenderers.push_back(parts.tenderers);
        chunk.amendments.push_back(capped<quint16>(contract.amendments));
        chunk.days(RangeField::TenderStart).push_back(parts.tenderStart);
        chunk.days(RangeField::TenderEnd).push_back(parts.tenderEnd);
        chunk.days(RangeField::ContractStart).push_back(contract.start);
        chunk.days(RangeField::ContractEnd).push_back(contract.end);
        facet(Field::Buyer).addOrganization(parts.buyer);
        facet(Field::ProcuringEntity).addOrganization(parts.procuringEntity);
        facet(Field::ContractStatus).addText(contract.status);
        for (const Field field : allFields) {
            if (isOfProcess(field)) {
                for (const quint32 code : process.facet(field).row())
                    facet(field).addCode(code);
            }
        }
        const ProcessParts::Award *award = parts.awardOf(contract);
        chunk.days(RangeField::Award).push_back(award ? award->date : noDay);
        if (award) {
            for (const ProcessParts::Supplier &supplier : parts.suppliersOf(*award))
                facet(Field::Supplier).addOrganization(supplier.organization);
        }
        chunk.amounts.add(AmountCells::Part::Contract, contract.amount, contract.currency, parts.panama);
        for (const ProcessParts::Payment &payment : parts.paymentsOf(contract))
            chunk.paid.add(payment.amount, payment.currency, parts.panama);
        for (std::size_t point = firstPoint; point < whole.quality.size(); ++point) {
            chunk.quality.push_back(whole.quality[point]);
            chunk.longitude.push_back(whole.longitude[point]);
            chunk.latitude.push_back(whole.latitude[point]);
        }
        endRow();
    }
    m_contractEnds.push_back(m_rows);
}

std::vector<quint32> ColumnBuilder::ranksAfter(const std::vector<quint32> &processRanks) const
{
    std::vector<quint32> processAt(processRanks.size()); // rank → row
    for (quint32 row = 0; row < processRanks.size(); ++row)
        processAt[processRanks[row]] = row;
    std::vector<quint32> ranks(m_rows);
    quint32 rank = 0;
    for (const quint32 process : processAt) {
        for (quint32 row = process == 0 ? 0 : m_contractEnds[process - 1]; row < m_contractEnds[process]; ++row)
            ranks[row] = rank++;
    }
    return ranks;
}

std::vector<quint32> ColumnBuilder::contractTitleRanks()
{
    // Where no contract has a title of its own, which is common, the processes have been sorted already.
    if (m_connection.integer("SELECT EXISTS (SELECT 1 FROM contract WHERE title IS NOT NULL)") == 0)
        return ranksAfter(m_processes->m_titleRanks);
    const SpillSlots spilled = loadSpillSlots(m_connection, Unit::Processes);
    std::unordered_map<qint64, std::pair<qint64, quint32>> ownerOf; // slot → process and its number of contracts before the slot
    for (const auto &[process, ranges] : spilled) {
        for (std::size_t part = 0; part < ranges.size(); ++part)
            ownerOf[ranges[part]] = { process, quint32((part + 1) << childBits) };
    }
    // The slots are sought for only where there are any: they have no index by slot.
    const std::string owner = spilled.empty() ? "c.id >> 20" : "coalesce((SELECT owner FROM spill WHERE unit = 0 AND slot = c.id >> 20), c.id >> 20)";
    SqlStatement rows(m_connection, "SELECT c.id FROM contract AS c CROSS JOIN process AS p ON p.id = " + owner
                                        + " ORDER BY coalesce(c.title, p.title) IS NULL, folded(coalesce(c.title, p.title)), p.ocid, c.id");
    std::vector<quint32> ranks(m_rows);
    for (quint32 rank = 0; rows.step() && rank < m_rows; ++rank) {
        const qint64 id = rows.integer(0);
        const auto slot = ownerOf.find(id >> childBits);
        const qint64 process = slot == ownerOf.end() ? id >> childBits : slot->second.first;
        const quint32 processRow = m_processes->m_rowOf[std::size_t(process)];
        const quint32 first = processRow == 0 ? 0 : m_contractEnds[processRow - 1];
        ranks[first + (slot == ownerOf.end() ? 0 : slot->second.second) + quint32(id & (childrenPerParent - 1))] = rank;
    }
    return ranks;
}

} // namespace obra
