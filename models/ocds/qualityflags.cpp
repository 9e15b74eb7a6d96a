// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/qualityflags.h"

#include <algorithm>
#include <optional>

namespace obra {

namespace {

bool isImpossible(Day day)
{
    return day != noDay && (yearOf(day) < 1970 || yearOf(day) > 2100);
}

bool isBefore(Day day, Day other)
{
    return day != noDay && other != noDay && day < other;
}

/// Collects what the amounts of one record tell.
class AmountQuality
{
public:
    void add(const Money &money)
    {
        ScaledAmount amount = 0;
        if (!money.hasAmount() || parseAmount(money.amount, &amount) > AmountStatus::Rounded)
            return;
        if (amount == 0)
            m_flags |= qualityBit(QualityFlag::ZeroAmount);
        else if (isPlaceholderAmount(amount))
            m_flags |= qualityBit(QualityFlag::PlaceholderAmount);
        if (amount != 0 && money.currency.empty())
            m_flags |= qualityBit(QualityFlag::MissingCurrency);
    }
    std::uint16_t flags() const { return m_flags; }

private:
    std::uint16_t m_flags = 0;
};

/// Looks organizations up among the parties; names are folded only when somebody asks for one.
class PartyLookup
{
public:
    explicit PartyLookup(const std::vector<OrganizationRecord> &parties) : m_parties(parties) {}

    bool has(const OrganizationRecord &organization)
    {
        const auto same = [&organization](const OrganizationRecord &party) {
            return (!organization.id.empty() && party.id == organization.id)
                || (!organization.identifier.empty() && party.identifier == organization.identifier && party.scheme == organization.scheme)
                || (!organization.name.empty() && party.name == organization.name);
        };
        if (std::any_of(m_parties.begin(), m_parties.end(), same))
            return true;
        if (m_names.empty()) {
            for (const OrganizationRecord &party : m_parties)
                m_names.push_back(foldedName(party.name));
        }
        const std::string name = foldedName(organization.name);
        return !name.empty() && std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    }

private:
    const std::vector<OrganizationRecord> &m_parties;
    std::vector<std::string> m_names;
};

constexpr std::size_t implementationStage = 4;

/// planning 0, tender 1, award 2, contract 3, implementation 4.
std::optional<int> stageOf(std::string_view tag)
{
    constexpr std::array<std::string_view, 5> stages = {"planning", "tender", "award", "contract", "implementation"};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (tag.starts_with(stages[i]))
            return int(i);
    }
    return std::nullopt;
}

} // namespace

bool isPlaceholderAmount(ScaledAmount amount)
{
    if (amount == amountScale / 100 || amount == amountScale)
        return true;
    ScaledAmount whole = amount / amountScale;
    const ScaledAmount cents = amount % amountScale / (amountScale / 100);
    if (whole < 10'000 || (cents != 0 && cents != 99))
        return false;
    bool nines = true, steps = cents == 0;
    for (ScaledAmount last = -1; whole > 0; whole /= 10) {
        const ScaledAmount digit = whole % 10;
        nines = nines && digit == 9;
        steps = steps && (last < 0 || digit == last - 1); // 1, 2, 3 … from the left
        if (whole < 10)
            steps = steps && digit == 1;
        last = digit;
    }
    return nines || steps;
}

std::uint16_t qualityOf(const ProcessRecord &record, bool badDates)
{
    AmountQuality amounts;
    amounts.add(record.tenderValue);
    amounts.add(record.budget);
    bool impossible = badDates;
    for (const Day day : {record.tenderStart, record.tenderEnd, record.date})
        impossible = impossible || isImpossible(day);

    bool anyAmount = false, amountDue = false, unknownSupplier = false;
    PartyLookup parties(record.parties);
    for (const AwardRecord &award : record.awards) {
        amounts.add(award.value);
        anyAmount = anyAmount || award.value.hasAmount();
        amountDue = amountDue || (award.status != "unsuccessful" && award.status != "cancelled" && award.status != "pending");
        impossible = impossible || isImpossible(award.date) || isBefore(award.date, record.tenderStart);
        for (const OrganizationRecord &supplier : award.suppliers)
            unknownSupplier = unknownSupplier || !parties.has(supplier);
    }
    for (const ContractRecord &contract : record.contracts) {
        amounts.add(contract.value);
        anyAmount = anyAmount || contract.value.hasAmount();
        amountDue = amountDue || (contract.status != "cancelled" && contract.status != "pending");
        impossible = impossible || isImpossible(contract.dateSigned) || isImpossible(contract.start) || isImpossible(contract.end)
            || isBefore(contract.dateSigned, record.tenderStart);
    }
    std::uint16_t flags = amounts.flags();
    if (amountDue && !anyAmount)
        flags |= qualityBit(QualityFlag::MissingAmount);
    if (unknownSupplier)
        flags |= qualityBit(QualityFlag::NoSupplierParty);
    if (impossible)
        flags |= qualityBit(QualityFlag::ImpossibleDate);
    return flags;
}

std::uint16_t qualityOf(const ProjectRecord &record, bool badDates)
{
    AmountQuality amounts;
    amounts.add(record.budget);
    amounts.add(record.completionValue);
    bool impossible = badDates;
    for (const Day day : {record.start, record.end, record.completionDate, record.updated})
        impossible = impossible || isImpossible(day);

    bool anyAmount = record.budget.hasAmount(), unknownSupplier = false;
    PartyLookup parties(record.parties);
    for (const ProjectProcessRecord &process : record.processes) {
        amounts.add(process.contractValue);
        anyAmount = anyAmount || process.contractValue.hasAmount();
        impossible = impossible || isImpossible(process.start) || isImpossible(process.end) || isBefore(process.end, process.start);
        for (const OrganizationRecord &supplier : process.suppliers)
            unknownSupplier = unknownSupplier || !parties.has(supplier);
    }
    std::uint16_t flags = amounts.flags();
    if (!anyAmount)
        flags |= qualityBit(QualityFlag::MissingAmount);
    if (unknownSupplier)
        flags |= qualityBit(QualityFlag::NoSupplierParty);
    if (impossible)
        flags |= qualityBit(QualityFlag::ImpossibleDate);
    return flags;
}

bool tagsFitSections(std::string_view tags, const JsonValue &compiled)
{
    std::array<bool, 5> told {};
    int latest = -1;
    while (!tags.empty()) {
        const std::size_t comma = std::min(tags.find(','), tags.size());
        if (const std::optional<int> stage = stageOf(tags.substr(0, comma))) {
            told[std::size_t(*stage)] = true;
            latest = std::max(latest, *stage);
        }
        tags.remove_prefix(std::min(comma + 1, tags.size()));
    }
    if (latest < 0)
        return true;
    const auto hasImplementation = [](const JsonValue &contract) { return contract["implementation"].size() > 0; };
    const std::span<const JsonValue> contracts = compiled["contracts"].items();
    const std::array<bool, 5> there = {compiled["planning"].size() > 0, compiled["tender"].size() > 0, compiled["awards"].size() > 0,
                                       compiled["contracts"].size() > 0, std::any_of(contracts.begin(), contracts.end(), hasImplementation)};
    for (std::size_t stage = 0; stage < told.size(); ++stage) {
        if (told[stage] && !there[stage])
            return false;
        // Earlier sections are told again with later releases; later ones come with tags of their own, but for what lies within the contracts.
        if (there[stage] && int(stage) > latest && stage != implementationStage)
            return false;
    }
    return true;
}

} // namespace obra
