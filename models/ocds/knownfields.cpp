// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/knownfields.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace obra {

namespace {

// clang-format off
/// The kinds of object that the two schemas define; names that begin with P belong to OC4IDS where it differs.
enum class Shape : std::uint8_t {
    Unknown, Leaf, // Leaf: a known member whose content is not looked at
    Release, Planning, Budget, Project, Tender, Award, Contract, Implementation, Milestone, Document, Transaction,
    Organization, Reference, Item, Unit, Amendment, Change, Classification, Identifier, Address, ContactPoint, Value,
    Period, RelatedProcess, Bids, BidStatistic, Bid, Enquiry, Lot, LotGroup, LotDetails, Location, Geometry, Gazetteer, Fee,
    PProject, PBudget, PBreakdowns, PBreakdown, PFinance, PInterest, PProcess, PSummary, PTender, PSustainability,
    PModification, PRelease, PDocument, PMilestone, PTransaction, PMilestoneReference, POrganization, PReference, PPerson,
    PMetric, PObservation, PCompletion, PMeasurement, PLifeCycle, PCostGroup, PCost, PRelatedProject, PPolicy, PBenefit,
    PBeneficiary, PSocial, PProcessSocial, PLabor, PHealth, PMaterialTests, PEnvironment, PMeasure, PMeeting, POffice,
    PName, PSimpleIdentifier
};
// clang-format on

struct Child
{
    std::string_view name;
    Shape shape;
};

struct Definition
{
    Shape shape;
    std::string_view leaves; ///< names of plain members; an asterisk marks those that may be translated ("title_es")
    std::array<Child, 18> children; ///< members that hold an object or a list of objects
};

using S = Shape;

// clang-format off
constexpr Definition definitions[] = {
    { S::Release, "ocid id date tag initiationType language title* description*",
      { { { "parties", S::Organization }, { "buyer", S::Reference }, { "planning", S::Planning }, { "tender", S::Tender },
          { "awards", S::Award }, { "contracts", S::Contract }, { "relatedProcesses", S::RelatedProcess }, { "bids", S::Bids } } } },
    { S::Planning, "rationale*",
      { { { "budget", S::Budget }, { "documents", S::Document }, { "milestones", S::Milestone }, { "project", S::Project } } } },
    { S::Budget, "id description* project* projectID uri source*", { { { "amount", S::Value } } } },
    { S::Project, "id title* description* uri",
      { { { "totalValue", S::Value }, { "sector", S::Classification }, { "additionalClassifications", S::Classification },
          { "locations", S::Location }, { "period", S::Period } } } },
    { S::Tender,
      "id title* description* status procurementMethod procurementMethodDetails procurementMethodRationale* mainProcurementCategory "
      "additionalProcurementCategories awardCriteria awardCriteriaDetails* submissionMethod submissionMethodDetails* hasEnquiries "
      "eligibilityCriteria* numberOfTenderers",
      { { { "procuringEntity", S::Reference }, { "items", S::Item }, { "value", S::Value }, { "minValue", S::Value },
          { "tenderPeriod", S::Period }, { "enquiryPeriod", S::Period }, { "awardPeriod", S::Period }, { "contractPeriod", S::Period },
          { "tenderers", S::Reference }, { "documents", S::Document }, { "milestones", S::Milestone }, { "amendments", S::Amendment },
          { "amendment", S::Amendment }, { "enquiries", S::Enquiry }, { "lots", S::Lot }, { "lotGroups", S::LotGroup },
          { "lotDetails", S::LotDetails }, { "participationFees", S::Fee } } } },
    { S::Award, "id title* description* status date relatedLots",
      { { { "value", S::Value }, { "suppliers", S::Reference }, { "items", S::Item }, { "contractPeriod", S::Period },
          { "documents", S::Document }, { "amendments", S::Amendment }, { "amendment", S::Amendment } } } },
    { S::Contract, "id awardID title* description* status dateSigned relatedLots",
      { { { "period", S::Period }, { "value", S::Value }, { "items", S::Item }, { "documents", S::Document },
          { "implementation", S::Implementation }, { "relatedProcesses", S::RelatedProcess }, { "milestones", S::Milestone },
          { "amendments", S::Amendment }, { "amendment", S::Amendment } } } },
    { S::Implementation, "",
      { { { "transactions", S::Transaction }, { "milestones", S::Milestone }, { "documents", S::Document } } } },
    { S::Milestone, "id title* type description* code dueDate dateMet dateModified status relatedLots",
      { { { "documents", S::Document } } } },
    { S::Document, "id documentType title* description* url datePublished dateModified format language relatedLots", {} },
    { S::Transaction, "id source date uri",
      { { { "value", S::Value }, { "payer", S::Reference }, { "payee", S::Reference }, { "amount", S::Value },
          { "providerOrganization", S::Identifier }, { "receiverOrganization", S::Identifier } } } },
    { S::Organization, "name* id roles details",
      { { { "identifier", S::Identifier }, { "additionalIdentifiers", S::Identifier }, { "address", S::Address },
          { "contactPoint", S::ContactPoint } } } },
    { S::Reference, "name id",
      { { { "identifier", S::Identifier }, { "additionalIdentifiers", S::Identifier }, { "address", S::Address },
          { "contactPoint", S::ContactPoint } } } },
    { S::Item, "id description* quantity relatedLot",
      { { { "classification", S::Classification }, { "additionalClassifications", S::Classification }, { "unit", S::Unit },
          { "deliveryLocation", S::Location }, { "deliveryLocations", S::Location }, { "deliveryAddress", S::Address },
          { "deliveryAddresses", S::Address } } } },
    { S::Unit, "scheme id name* uri", { { { "value", S::Value } } } },
    { S::Amendment, "date rationale* id description amendsReleaseID releaseID", { { { "changes", S::Change } } } },
    { S::Change, "property former_value", {} },
    { S::Classification, "scheme id description* uri", {} },
    { S::Identifier, "scheme id legalName* uri", {} },
    { S::Address, "streetAddress locality region postalCode countryName*", {} },
    { S::ContactPoint, "name* email telephone faxNumber url", {} },
    { S::Value, "amount currency", {} },
    { S::Period, "startDate endDate maxExtentDate durationInDays", {} },
    { S::RelatedProcess, "id relationship title scheme identifier uri", {} },
    { S::Bids, "", { { { "statistics", S::BidStatistic }, { "details", S::Bid } } } },
    { S::BidStatistic, "id measure date value notes relatedLot", {} },
    { S::Bid, "id date status relatedLots", { { { "tenderers", S::Reference }, { "value", S::Value }, { "documents", S::Document } } } },
    { S::Enquiry, "id date title* description* answer* dateAnswered relatedItem relatedLot threadID",
      { { { "author", S::Reference } } } },
    { S::Lot, "id title* description* status", { { { "value", S::Value }, { "minValue", S::Value }, { "contractPeriod", S::Period } } } },
    { S::LotGroup, "id relatedLots optionToCombine", { { { "maximumValue", S::Value } } } },
    { S::LotDetails, "maximumLotsBidPerSupplier maximumLotsAwardedPerSupplier", {} },
    { S::Location, "id description* uri",
      { { { "geometry", S::Geometry }, { "gazetteer", S::Gazetteer }, { "address", S::Address } } } },
    { S::Geometry, "type coordinates", {} },
    { S::Gazetteer, "scheme identifiers", {} },
    { S::Fee, "id type description methodOfPayment", { { { "value", S::Value } } } },

    { S::PProject, "id updated language title description status type sector purpose",
      { { { "identifiers", S::PSimpleIdentifier }, { "publicAuthority", S::PReference }, { "budget", S::PBudget }, { "period", S::Period },
          { "locations", S::Location }, { "additionalClassifications", S::Classification }, { "parties", S::POrganization },
          { "assetLifetime", S::Period }, { "identificationPeriod", S::Period }, { "preparationPeriod", S::Period },
          { "implementationPeriod", S::Period }, { "completionPeriod", S::Period }, { "maintenancePeriod", S::Period },
          { "decommissioningPeriod", S::Period }, { "forecasts", S::PMetric }, { "metrics", S::PMetric }, { "milestones", S::PMilestone },
          { "completion", S::PCompletion } } } },
    { S::PProject, "",
      { { { "costMeasurements", S::PMeasurement }, { "transactions", S::PTransaction }, { "documents", S::PDocument },
          { "contractingProcesses", S::PProcess }, { "relatedProjects", S::PRelatedProject }, { "policyAlignment", S::PPolicy },
          { "benefits", S::PBenefit }, { "social", S::PSocial }, { "environment", S::PEnvironment }, { "lobbyingMeetings", S::PMeeting } } } },
    { S::PBudget, "description requestDate approvalDate",
      { { { "amount", S::Value }, { "budgetBreakdowns", S::PBreakdowns }, { "budgetBreakdown", S::PBreakdown }, { "finance", S::PFinance } } } },
    { S::PBreakdowns, "id description", { { { "budgetBreakdown", S::PBreakdown } } } },
    { S::PBreakdown, "id description uri approvalDate",
      { { { "amount", S::Value }, { "period", S::Period }, { "sourceParty", S::PReference } } } },
    { S::PFinance,
      "id title description financingPartyType source assetClass type repaymentPriority concessional resultsBased paymentFrequency "
      "exchangeRateGuarantee stepInRights relatedLots",
      { { { "value", S::Value }, { "financingParty", S::PReference }, { "period", S::Period }, { "paymentPeriod", S::Period },
          { "interestRate", S::PInterest } } } },
    { S::PInterest, "base margin fixed notes", {} },
    { S::PProcess, "id", { { { "summary", S::PSummary }, { "releases", S::PRelease } } } },
    { S::PSummary, "ocid externalReference nature title description status",
      { { { "tender", S::PTender }, { "suppliers", S::PReference }, { "contractValue", S::Value }, { "contractPeriod", S::Period },
          { "finalValue", S::Value }, { "documents", S::PDocument }, { "modifications", S::PModification },
          { "transactions", S::PTransaction }, { "milestones", S::PMilestone }, { "finance", S::PFinance }, { "social", S::PProcessSocial } } } },
    { S::PTender, "procurementMethod procurementMethodDetails datePublished numberOfTenderers",
      { { { "costEstimate", S::Value }, { "tenderers", S::PReference }, { "procuringEntity", S::PReference },
          { "administrativeEntity", S::PReference }, { "sustainability", S::PSustainability } } } },
    { S::PSustainability, "strategies", {} },
    { S::PModification, "id date description rationale type releaseID",
      { { { "oldContractValue", S::Value }, { "newContractValue", S::Value }, { "oldContractPeriod", S::Period },
          { "newContractPeriod", S::Period } } } },
    { S::PRelease, "id tag date url", {} },
    { S::PDocument, "id documentType title description url datePublished dateModified format language pageStart pageEnd accessDetails author",
      {} },
    { S::PMilestone, "id title type description code dueDate dateMet dateModified status", { { { "value", S::Value } } } },
    { S::PTransaction, "id source date uri",
      { { { "value", S::Value }, { "payer", S::PReference }, { "payee", S::PReference },
          { "relatedImplementationMilestone", S::PMilestoneReference } } } },
    { S::PMilestoneReference, "id title", {} },
    { S::POrganization, "name id roles",
      { { { "identifier", S::Identifier }, { "additionalIdentifiers", S::Identifier }, { "address", S::Address },
          { "contactPoint", S::ContactPoint }, { "beneficialOwners", S::PPerson }, { "classifications", S::Classification },
          { "people", S::PPerson } } } },
    { S::PReference, "name id", {} },
    { S::PPerson, "id name nationalities email faxNumber telephone jobTitle",
      { { { "identifier", S::Identifier }, { "address", S::Address } } } },
    { S::PMetric, "id title description", { { { "observations", S::PObservation } } } },
    { S::PObservation, "id measure dimensions notes", { { { "period", S::Period }, { "value", S::Value }, { "unit", S::Unit } } } },
    { S::PCompletion, "endDate endDateDetails finalValueDetails finalScope finalScopeDetails", { { { "finalValue", S::Value } } } },
    { S::PMeasurement, "id date", { { { "lifeCycleCosting", S::PLifeCycle }, { "costGroups", S::PCostGroup } } } },
    { S::PLifeCycle, "", { { { "value", S::Value } } } },
    { S::PCostGroup, "id category", { { { "costs", S::PCost } } } },
    { S::PCost, "id", { { { "classification", S::Classification }, { "value", S::Value } } } },
    { S::PRelatedProject, "id scheme identifier relationship title uri", {} },
    { S::PPolicy, "policies description", {} },
    { S::PBenefit, "title description", { { { "beneficiaries", S::PBeneficiary } } } },
    { S::PBeneficiary, "description numberOfPeople", { { { "location", S::Location } } } },
    { S::PSocial, "inIndigenousLand",
      { { { "consultationMeetings", S::PMeeting }, { "landCompensationBudget", S::Value }, { "healthAndSafety", S::PHealth } } } },
    { S::PProcessSocial, "", { { { "laborBudget", S::Value }, { "laborObligations", S::PLabor } } } },
    { S::PLabor, "obligations description", {} },
    { S::PHealth, "", { { { "materialTests", S::PMaterialTests } } } },
    { S::PMaterialTests, "tests description", {} },
    { S::PEnvironment, "goals climateOversightTypes hasImpactAssessment inProtectedArea",
      { { { "impactCategories", S::Classification }, { "climateMeasures", S::PMeasure }, { "conservationMeasures", S::PMeasure },
          { "environmentalMeasures", S::PMeasure }, { "abatementCost", S::Value } } } },
    { S::PMeasure, "type description", {} },
    { S::PMeeting, "id date numberOfParticipants", { { { "address", S::Address }, { "publicOffice", S::POffice } } } },
    { S::POffice, "jobTitle", { { { "person", S::PName }, { "organization", S::PReference } } } },
    { S::PName, "name", {} },
    { S::PSimpleIdentifier, "id scheme", {} },
};
// clang-format on

struct Field
{
    const char *name = nullptr; ///< not terminated
    std::uint16_t length = 0;
    Shape owner = Shape::Unknown;
    Shape child = Shape::Unknown;
    bool translatable = false;
};

/// All fields of all shapes in one open hash table: a look-up is one multiplication and, nearly always, one comparison.
class FieldTable
{
public:
    FieldTable()
    {
        for (const Definition &definition : definitions) {
            for (std::size_t at = 0; at < definition.leaves.size();) {
                const std::size_t end = std::min(definition.leaves.find(' ', at), definition.leaves.size());
                std::string_view name = definition.leaves.substr(at, end - at);
                const bool translatable = name.ends_with('*');
                name.remove_suffix(translatable ? 1 : 0);
                insert(definition.shape, name, Shape::Leaf, translatable);
                at = end + 1;
            }
            for (const Child &child : definition.children) {
                if (!child.name.empty())
                    insert(definition.shape, child.name, child.shape, false);
            }
        }
    }

    const Field *find(Shape owner, std::string_view name) const
    {
        for (std::size_t slot = slotOf(owner, name);; slot = (slot + 1) & (slotCount - 1)) {
            const Field &field = m_fields[slot];
            if (!field.name)
                return nullptr;
            if (field.owner == owner && field.length == name.size()
                && std::memcmp(field.name, name.data(), name.size()) == 0)
                return &field;
        }
    }

private:
    static constexpr std::size_t slotCount = 2048; // four times the number of fields

    void insert(Shape owner, std::string_view name, Shape child, bool translatable)
    {
        std::size_t slot = slotOf(owner, name);
        while (m_fields[slot].name)
            slot = (slot + 1) & (slotCount - 1);
        m_fields[slot] = {name.data(), std::uint16_t(name.size()), owner, child, translatable};
    }

    template <typename Word>
    static std::uint64_t load(const char *at)
    {
        Word word;
        std::memcpy(&word, at, sizeof(word));
        return word;
    }

    static std::size_t slotOf(Shape owner, std::string_view name)
    {
        const char *p = name.data();
        const std::size_t n = name.size();
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        if (n >= 8) {
            head = load<std::uint64_t>(p);
            tail = load<std::uint64_t>(p + n - 8);
        } else if (n >= 4) {
            head = load<std::uint32_t>(p);
            tail = load<std::uint32_t>(p + n - 4);
        } else if (n > 0) {
            head = std::uint8_t(p[0]) | std::uint64_t(std::uint8_t(p[n / 2])) << 8
                | std::uint64_t(std::uint8_t(p[n - 1])) << 16;
        }
        const std::uint64_t mixed =
            (head ^ (tail << 1) ^ (tail >> 31) ^ (std::uint64_t(owner) << 48) ^ (n << 40)) * 0x9E3779B97F4A7C15ULL;
        return std::size_t(mixed >> 53);
    }

    std::array<Field, slotCount> m_fields {};
};

/// "title_es", "description_pt-BR": a translatable name, an underscore, and something that may be a language.
bool isTranslation(const FieldTable &table, Shape owner, std::string_view name)
{
    const std::size_t underscore = name.find('_');
    if (underscore == std::string_view::npos)
        return false;
    const std::string_view language = name.substr(underscore + 1);
    if (language.size() < 2 || language.size() > 35)
        return false;
    for (std::size_t i = 0; i < language.size(); ++i) {
        const char lower = char(language[i] | 0x20);
        const bool letter = lower >= 'a' && lower <= 'z';
        const bool later = i >= 2 && (language[i] == '-' || (language[i] >= '0' && language[i] <= '9'));
        if (!letter && !later)
            return false;
    }
    const Field *field = table.find(owner, name.substr(0, underscore));
    return field && field->translatable;
}

int countUnknown(const FieldTable &table, const JsonValue &value, Shape shape)
{
    int unknown = 0;
    if (value.isArray()) {
        for (const JsonValue &item : value.items())
            unknown += countUnknown(table, item, shape);
        return unknown;
    }
    for (const JsonMember &member : value.members()) {
        if (const Field *field = table.find(shape, member.key)) {
            if (field->child != Shape::Leaf && (member.value.isObject() || member.value.isArray()))
                unknown += countUnknown(table, member.value, field->child);
        } else if (!isTranslation(table, shape, member.key)) {
            ++unknown;
        }
    }
    return unknown;
}

const FieldTable &fieldTable()
{
    static const FieldTable table;
    return table;
}

} // namespace

int additionalReleaseFields(const JsonValue &release)
{
    return countUnknown(fieldTable(), release, Shape::Release);
}

int additionalProjectFields(const JsonValue &project)
{
    return countUnknown(fieldTable(), project, Shape::PProject);
}

} // namespace obra
