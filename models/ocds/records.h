// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/amount.h"
#include "ocds/dates.h"
#include "ocds/issue.h"
#include "ocds/json.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The shapes in which a compiled release or a project leaves this room for the store. They hold what is filtered, counted, summed or listed;
// everything else stays in the raw JSON. Views point into the JSON arena the record was extracted from.

namespace obra {

/// What a row of the window is: an OCDS contracting process, an OC4IDS project, a contract of a process, or an organization that supplied or bought in
/// processes. Caches hold rows of the first three.
enum class Unit : std::uint8_t { Processes = 0, Projects = 1, Contracts = 2, Suppliers = 3, Buyers = 4 };
inline constexpr Unit allUnits[] = { Unit::Processes, Unit::Projects, Unit::Contracts, Unit::Suppliers, Unit::Buyers };
/// Those that have rows of their own in a cache; their numbers are 0, 1 …
inline constexpr Unit storedUnits[] = { Unit::Processes, Unit::Projects, Unit::Contracts };
inline constexpr int storedUnitCount = 3;

struct Money
{
    std::string_view amount;   ///< Decimal text as published; empty when there is none.
    std::string_view currency; ///< Code as published ("" = none said); never guessed, never upper-cased.
    bool hasAmount() const { return !amount.empty(); }
};

struct OrganizationRecord
{
    std::string_view id;            ///< Local id, as text.
    std::string_view name;
    std::string_view scheme;        ///< identifier.scheme
    std::string_view identifier;    ///< identifier.id
    std::string_view roles;         ///< Comma-separated party roles ("buyer,procuringEntity").
};

enum class PlaceQuality : std::uint8_t {
    None = 0, NameOnly = 1, Point = 2, Suspicious = 3,
    // Only in columns: what stands on the map where nobody published such coordinates.
    DistrictCentre = 4, ProvinceCentre = 5, ///< named only, drawn at the middle of that unit
    Converted = 6,                          ///< published in metres (UTM), converted to degrees
    Corrected = 7                           ///< latitude and longitude exchanged, because the user said so
};

struct PlaceRecord
{
    std::string_view description;
    std::string_view region;        ///< address.region (province, comarca, state) as published
    std::string_view locality;
    std::string_view country;
    double longitude = std::nan("");///< Degrees WGS 84, as published: swapped coordinates are flagged, never turned.
    double latitude = std::nan("");
    PlaceQuality quality = PlaceQuality::None;
    JsonValue geometry;             ///< GeoJSON as published where it is more than one point; Missing else
    bool hasPoint() const { return quality == PlaceQuality::Point || quality == PlaceQuality::Suspicious; }
};

struct AwardRecord
{
    std::string_view id, title, status;
    Day date = noDay;
    Money value;
    std::vector<OrganizationRecord> suppliers;
};

struct ContractRecord
{
    std::string_view id, awardId, title, status;
    Day dateSigned = noDay, start = noDay, end = noDay;
    Money value;
    int amendments = 0;
};

struct TransactionRecord
{
    std::string_view id, payer, payee;
    Day date = noDay;
    Money value;
    int contract = -1;              ///< index in ProcessRecord::contracts, -1 unknown
};

struct MilestoneRecord
{
    std::string_view id, title, type, status, section; ///< section: planning, tender, contract, implementation or project
    Day dueDate = noDay, dateMet = noDay;
};

struct DocumentRecord
{
    std::string_view id, type, title, url, section;
    Day datePublished = noDay;
};

/// A compiled release as rows.
struct ProcessRecord
{
    std::string_view ocid;
    std::string_view title, description;     ///< tender, else planning/project, else first award or contract
    std::string_view language;
    std::string_view method, methodDetails;  ///< tender.procurementMethod
    std::string_view status;                 ///< tender.status
    std::string_view category;               ///< tender.mainProcurementCategory
    std::string_view initiationType;
    std::string_view tag;                    ///< tags of all releases, comma-separated
    std::string_view projectId;              ///< planning.project.id
    OrganizationRecord buyer, procuringEntity;
    Money tenderValue, budget;
    Day date = noDay;                        ///< release date of the compiled release
    Day tenderStart = noDay, tenderEnd = noDay;
    Day reference = noDay;                   ///< day the process counts for: tender start, else first award, else first signature, else date
    int tenderers = -1;                      ///< number of tenderers, -1 unknown
    std::vector<OrganizationRecord> parties;
    std::vector<AwardRecord> awards;
    std::vector<ContractRecord> contracts;
    std::vector<TransactionRecord> transactions;
    std::vector<MilestoneRecord> milestones;
    std::vector<DocumentRecord> documents;
    std::vector<PlaceRecord> places;
    int additionalFields = 0;                ///< fields the 1.1 schema does not know
    std::uint16_t quality = 0;               ///< bits of QualityFlag
    std::string text;                        ///< all words that full text search looks in, joined by newlines
};

/// contractingProcesses[] of a project
struct ProjectProcessRecord
{
    std::string_view id, ocid, title, status, nature, method;
    Money contractValue;
    Day start = noDay, end = noDay;
    int tenderers = -1;
    int modifications = 0;
    std::vector<OrganizationRecord> suppliers;
};

struct MetricRecord
{
    std::string_view metric;                 ///< id such as physicalProgress
    Day date = noDay;
    std::string_view value;                  ///< measure or value.amount, as text
    std::string_view currency;               ///< when it is money
};

/// An OC4IDS project as rows.
struct ProjectRecord
{
    std::string_view id;
    std::string_view title, description, language, status, type;
    std::vector<std::string_view> sectors;
    OrganizationRecord publicAuthority;
    Money budget, completionValue;
    Day updated = noDay, start = noDay, end = noDay, completionDate = noDay;
    Day reference = noDay;                   ///< period start, else budget approval, else earliest contract start, else updated
    std::vector<OrganizationRecord> parties;
    std::vector<ProjectProcessRecord> processes;
    std::vector<MetricRecord> metrics;
    std::vector<DocumentRecord> documents;
    std::vector<MilestoneRecord> milestones;
    std::vector<PlaceRecord> places;
    int additionalFields = 0;
    std::uint16_t quality = 0;               ///< bits of QualityFlag
    std::string text;
};

/// Folds case, accents, punctuation and runs of spaces, so that "Panamá  S.A." and "PANAMA SA" meet. UTF-8 in and out.
std::string foldedName(std::string_view name);

} // namespace obra
