// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/generatorworld.h"

#include <cstdint>
#include <string>
#include <vector>

namespace obra::generator {

/// The last day of which the generated publications know.
inline constexpr int lastYear = 2026, lastMonth = 6, lastDayOfMonth = 30;
int lastDay();

/// A mistake put into the practice data on purpose; README.md of the practice data explains each.
enum class Defect : std::uint8_t {
    None,
    MissingCurrency,
    MistypedCurrency,
    AmountAsText,
    UnreadableAmount,
    ZeroAmount,
    SwappedCoordinates,
    ZeroCoordinates,
    TagAsString,
    UnknownSupplier,
    DuplicateRelease,
    RepeatedReleaseId,
    EndBeforeStart,
    EmptyReleases,
    UnknownField,
    MissingTitle,
    TenderersAsObject,
    PaidTooMuch,
    ProjectWithoutPlace,
    ProjectSwappedCoordinates,
    ProjectZeroCoordinates,
    ProjectMissingTitle,
    ProjectUnknownField
};

struct Amendment
{
    int day = 0, oldEnd = 0, newEnd = 0;
    std::int64_t oldValue = 0, newValue = 0; ///< Cents, as everywhere here.
    int rationale = 0; ///< Index of rationales(); -1 = none given.
};

struct Payment
{
    int day = 0;
    std::int64_t value = 0;
    bool published = false; ///< By a release up to lastDay().
};

struct Milestone
{
    int due = 0, met = 0; ///< met 0 = not yet
    bool published = false; ///< Whether met was told by a release.
};

struct Contract
{
    int award = 0;
    int signedOn = 0, start = 0, end = 0; ///< As signed.
    std::int64_t value = 0;
    std::vector<Amendment> amendments; ///< Published ones only.
    std::vector<Payment> payments;
    std::vector<Milestone> milestones; ///< Start, half, acceptance.
    bool terminated = false;

    std::int64_t currentValue() const { return amendments.empty() ? value : amendments.back().newValue; }
    int currentEnd() const { return amendments.empty() ? end : amendments.back().newEnd; }
};

struct Award
{
    int day = 0;
    std::int64_t value = 0;
    std::vector<int> suppliers;
};

enum class Stage : std::uint8_t {
    Planning,
    Tender,
    TenderAmendment,
    Cancelled,
    Unsuccessful,
    Award,
    Contract,
    ContractAmendment,
    Implementation,
    Termination
};

/// One release to come: what happened on a day.
struct Event
{
    Stage stage = Stage::Tender;
    int day = 0;
    int contract = -1; ///< Contract, ContractAmendment, Implementation, Termination
    int amendment = -1; ///< ContractAmendment
    int firstPayment = 0, lastPayment = 0; ///< Implementation, Termination: [first, last)
};

/// What is asked of a process that belongs to a project.
struct ProjectPart
{
    std::string projectId, projectTitle, title;
    int kind = -1, buyer = 0, place = 0, longitude = 0, latitude = 0;
    int tenderDay = 0;
    std::int64_t value = 0;
};

/// The story of one contracting process, from which its releases are written.
struct Process
{
    int number = 0;
    std::string ocid, actNumber, title;
    int kind = 0, place = 0, buyer = 0, procuringEntity = 0;
    int longitude = 0, latitude = 0; ///< Millionths of a degree; 0 when no place is given.
    int community = 0;
    bool balboas = true; ///< PAB, else USD
    std::string_view method, methodDetails, modality;
    std::int64_t estimate = 0;
    int planningDay = 0, tenderDay = 0, tenderEnd = 0, amendedTenderEnd = 0; ///< 0 = never
    std::vector<int> tenderers;
    std::vector<Award> awards;
    std::vector<Contract> contracts;
    std::vector<Event> events; ///< In order, each on a later day.
    std::string projectId, projectTitle;
    int quantity = 1;
    Defect defect = Defect::None;
    int defectNumber = 0; ///< Among those with the same defect, from 0.

    std::string_view currency() const { return balboas ? "PAB" : "USD"; }
    bool has(Stage stage) const;
};

/// The @p number-th process of a seed; any of them without those before it. @p part when it belongs to a project.
Process makeProcess(const World &world, std::uint64_t seed, int number, const ProjectPart *part = nullptr);

/// Why contracts are changed.
std::span<const std::string_view> rationales();

} // namespace obra::generator
