// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/codelists.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

// Codes and English titles of the codelists of OCDS 1.1 and OC4IDS 0.9.5 (this table makes the file long); lists that
// both standards have are one list here. Titles of statuses carry what they are said of: other languages need its gender.

namespace obra {

namespace {

struct Title
{
    const char *text;
    const char *note = nullptr;
    // What QT_TRANSLATE_NOOP and QT_TRANSLATE_NOOP3 leave behind.
    constexpr Title(const char *source) : text(source) {}
    constexpr Title(const char *source, const char *comment) : text(source), note(comment) {}
};

struct Entry
{
    const char *code;
    Title title;
};

constexpr Entry procurementMethods[] = {
    { "open", QT_TRANSLATE_NOOP("Codelist", "Open") },
    { "selective", QT_TRANSLATE_NOOP("Codelist", "Selective") },
    { "limited", QT_TRANSLATE_NOOP("Codelist", "Limited") },
    { "direct", QT_TRANSLATE_NOOP("Codelist", "Direct") },
};

constexpr Entry tenderStatuses[] = {
    { "planning", QT_TRANSLATE_NOOP3("Codelist", "Planning", "tender") },
    { "planned", QT_TRANSLATE_NOOP3("Codelist", "Planned", "tender") },
    { "active", QT_TRANSLATE_NOOP3("Codelist", "Active", "tender") },
    { "complete", QT_TRANSLATE_NOOP3("Codelist", "Complete", "tender") },
    { "cancelled", QT_TRANSLATE_NOOP3("Codelist", "Cancelled", "tender") },
    { "unsuccessful", QT_TRANSLATE_NOOP3("Codelist", "Unsuccessful", "tender") },
    { "withdrawn", QT_TRANSLATE_NOOP3("Codelist", "Withdrawn", "tender") },
};

constexpr Entry awardStatuses[] = {
    { "pending", QT_TRANSLATE_NOOP3("Codelist", "Pending", "award") },
    { "active", QT_TRANSLATE_NOOP3("Codelist", "Active", "award") },
    { "cancelled", QT_TRANSLATE_NOOP3("Codelist", "Cancelled", "award") },
    { "unsuccessful", QT_TRANSLATE_NOOP3("Codelist", "Unsuccessful", "award") },
};

constexpr Entry contractStatuses[] = {
    { "pending", QT_TRANSLATE_NOOP3("Codelist", "Pending", "contract") },
    { "active", QT_TRANSLATE_NOOP3("Codelist", "Active", "contract") },
    { "terminated", QT_TRANSLATE_NOOP3("Codelist", "Terminated", "contract") },
    { "cancelled", QT_TRANSLATE_NOOP3("Codelist", "Cancelled", "contract") },
};

constexpr Entry procurementCategories[] = {
    { "goods", QT_TRANSLATE_NOOP("Codelist", "Goods") },
    { "services", QT_TRANSLATE_NOOP("Codelist", "Services") },
    { "works", QT_TRANSLATE_NOOP("Codelist", "Works") },
    { "consultingServices", QT_TRANSLATE_NOOP("Codelist", "Consulting services") },
};

constexpr Entry releaseTags[] = {
    { "planning", QT_TRANSLATE_NOOP("Codelist", "Planning") },
    { "planningUpdate", QT_TRANSLATE_NOOP("Codelist", "Planning update") },
    { "tender", QT_TRANSLATE_NOOP("Codelist", "Tender") },
    { "tenderAmendment", QT_TRANSLATE_NOOP("Codelist", "Tender amendment") },
    { "tenderUpdate", QT_TRANSLATE_NOOP("Codelist", "Tender update") },
    { "tenderCancellation", QT_TRANSLATE_NOOP("Codelist", "Tender cancellation") },
    { "award", QT_TRANSLATE_NOOP("Codelist", "Award") },
    { "awardUpdate", QT_TRANSLATE_NOOP("Codelist", "Award update") },
    { "awardCancellation", QT_TRANSLATE_NOOP("Codelist", "Award cancellation") },
    { "contract", QT_TRANSLATE_NOOP("Codelist", "Contract") },
    { "contractUpdate", QT_TRANSLATE_NOOP("Codelist", "Contract update") },
    { "contractAmendment", QT_TRANSLATE_NOOP("Codelist", "Contract amendment") },
    { "implementation", QT_TRANSLATE_NOOP("Codelist", "Implementation") },
    { "implementationUpdate", QT_TRANSLATE_NOOP("Codelist", "Implementation update") },
    { "contractTermination", QT_TRANSLATE_NOOP("Codelist", "Contract termination") },
    { "compiled", QT_TRANSLATE_NOOP("Codelist", "Compiled record") },
};

constexpr Entry partyRoles[] = {
    { "buyer", QT_TRANSLATE_NOOP("Codelist", "Buyer") },
    { "procuringEntity", QT_TRANSLATE_NOOP("Codelist", "Procuring entity") },
    { "supplier", QT_TRANSLATE_NOOP("Codelist", "Supplier") },
    { "tenderer", QT_TRANSLATE_NOOP("Codelist", "Tenderer") },
    { "funder", QT_TRANSLATE_NOOP("Codelist", "Funder") },
    { "enquirer", QT_TRANSLATE_NOOP("Codelist", "Enquirer") },
    { "payer", QT_TRANSLATE_NOOP("Codelist", "Payer") },
    { "payee", QT_TRANSLATE_NOOP("Codelist", "Payee") },
    { "reviewBody", QT_TRANSLATE_NOOP("Codelist", "Review body") },
    { "interestedParty", QT_TRANSLATE_NOOP("Codelist", "Interested party") },
    { "contractImplementationManager", QT_TRANSLATE_NOOP("Codelist", "Contract implementation manager") },
    { "mediationBody", QT_TRANSLATE_NOOP("Codelist", "Mediation body") },
    { "processContactPoint", QT_TRANSLATE_NOOP("Codelist", "Process contact point") },
    { "reviewContactPoint", QT_TRANSLATE_NOOP("Codelist", "Review contact point") },
    { "informationService", QT_TRANSLATE_NOOP("Codelist", "Information service") },
    { "privateParty", QT_TRANSLATE_NOOP("Codelist", "Private party") },
    { "leadBank", QT_TRANSLATE_NOOP("Codelist", "Lead bank") },
    { "lender", QT_TRANSLATE_NOOP("Codelist", "Lender") },
    { "equityInvestor", QT_TRANSLATE_NOOP("Codelist", "Equity investor") },
    { "notifiedPotentialSupplier", QT_TRANSLATE_NOOP("Codelist", "Notified potential supplier") },
    { "wholesaleBuyer", QT_TRANSLATE_NOOP("Codelist", "Wholesale buyer") },
    { "publicAuthority", QT_TRANSLATE_NOOP("Codelist", "Public authority") },
    { "administrativeEntity", QT_TRANSLATE_NOOP("Codelist", "Administrative entity") },
    { "climateFinanceFocalPoint", QT_TRANSLATE_NOOP("Codelist", "Climate finance focal point") },
    { "independentMonitor", QT_TRANSLATE_NOOP("Codelist", "Independent monitor") },
};

constexpr Entry milestoneTypes[] = {
    { "preProcurement", QT_TRANSLATE_NOOP("Codelist", "Pre-procurement milestones") },
    { "approval", QT_TRANSLATE_NOOP("Codelist", "Approval milestones") },
    { "engagement", QT_TRANSLATE_NOOP("Codelist", "Engagement milestones") },
    { "assessment", QT_TRANSLATE_NOOP("Codelist", "Assessment milestones") },
    { "delivery", QT_TRANSLATE_NOOP("Codelist", "Delivery milestones") },
    { "reporting", QT_TRANSLATE_NOOP("Codelist", "Reporting milestones") },
    { "financing", QT_TRANSLATE_NOOP("Codelist", "Financing milestones") },
    { "payment", QT_TRANSLATE_NOOP("Codelist", "Payment milestones") },
    { "procurement", QT_TRANSLATE_NOOP("Codelist", "Procurement") },
    { "contractClose", QT_TRANSLATE_NOOP("Codelist", "Commercial and financial close") },
    { "securityClearanceDeadline", QT_TRANSLATE_NOOP("Codelist", "Security clearance deadline") },
};

constexpr Entry milestoneStatuses[] = {
    { "scheduled", QT_TRANSLATE_NOOP("Codelist", "Scheduled") },
    { "met", QT_TRANSLATE_NOOP("Codelist", "Met") },
    { "notMet", QT_TRANSLATE_NOOP("Codelist", "Not met") },
    { "partiallyMet", QT_TRANSLATE_NOOP("Codelist", "Partially met") },
};

constexpr Entry documentTypes[] = {
    { "plannedProcurementNotice", QT_TRANSLATE_NOOP("Codelist", "Notice of planned procurement") },
    { "marketEngagementNotice", QT_TRANSLATE_NOOP("Codelist", "Market engagement notice") },
    { "tenderNotice", QT_TRANSLATE_NOOP("Codelist", "Tender notice") },
    { "awardNotice", QT_TRANSLATE_NOOP("Codelist", "Award notice") },
    { "contractNotice", QT_TRANSLATE_NOOP("Codelist", "Contract signature notice") },
    { "completionCertificate", QT_TRANSLATE_NOOP("Codelist", "Completion certificate") },
    { "procurementPlan", QT_TRANSLATE_NOOP("Codelist", "Procurement plan") },
    { "biddingDocuments", QT_TRANSLATE_NOOP("Codelist", "Bidding documents") },
    { "technicalSpecifications", QT_TRANSLATE_NOOP("Codelist", "Technical specifications") },
    { "exclusionGrounds", QT_TRANSLATE_NOOP("Codelist", "Exclusion grounds") },
    { "selectionCriteria", QT_TRANSLATE_NOOP("Codelist", "Selection criteria") },
    { "awardCriteria", QT_TRANSLATE_NOOP("Codelist", "Award criteria") },
    { "evaluationCriteria", QT_TRANSLATE_NOOP("Codelist", "Evaluation criteria") },
    { "otherParticipationRequirements", QT_TRANSLATE_NOOP("Codelist", "Other participation requirements") },
    { "procurementMethodRationale", QT_TRANSLATE_NOOP("Codelist", "Procurement method rationale") },
    { "noStandstillPeriodJustification", QT_TRANSLATE_NOOP("Codelist", "No standstill period justification") },
    { "evaluationReports", QT_TRANSLATE_NOOP("Codelist", "Evaluation report") },
    { "contractDraft", QT_TRANSLATE_NOOP("Codelist", "Contract draft") },
    { "contractSigned", QT_TRANSLATE_NOOP("Codelist", "Concluded contract") },
    { "contractArrangements", QT_TRANSLATE_NOOP("Codelist", "Arrangements for ending contract") },
    { "physicalProgressReport", QT_TRANSLATE_NOOP("Codelist", "Physical progress reports") },
    { "financialProgressReport", QT_TRANSLATE_NOOP("Codelist", "Financial progress reports") },
    { "finalAudit", QT_TRANSLATE_NOOP("Codelist", "Final audit") },
    { "hearingNotice", QT_TRANSLATE_NOOP("Codelist", "Public hearing notice") },
    { "marketStudies", QT_TRANSLATE_NOOP("Codelist", "Market studies") },
    { "clarifications", QT_TRANSLATE_NOOP("Codelist", "Clarifications to bidders questions") },
    { "shortlistedFirms", QT_TRANSLATE_NOOP("Codelist", "Shortlisted firms") },
    { "environmentalImpact", QT_TRANSLATE_NOOP("Codelist", "Environmental impact") },
    { "assetAndLiabilityAssessment", QT_TRANSLATE_NOOP("Codelist", "Assessment of government's assets and liabilities") },
    { "riskProvisions", QT_TRANSLATE_NOOP("Codelist", "Provisions for management of risks and liabilities") },
    { "winningBid", QT_TRANSLATE_NOOP("Codelist", "Winning bid") },
    { "complaints", QT_TRANSLATE_NOOP("Codelist", "Complaints and decisions") },
    { "contractAnnexe", QT_TRANSLATE_NOOP("Codelist", "Annexes to the contract") },
    { "contractGuarantees", QT_TRANSLATE_NOOP("Codelist", "Guarantees") },
    { "subContract", QT_TRANSLATE_NOOP("Codelist", "Subcontracts") },
    { "needsAssessment", QT_TRANSLATE_NOOP("Codelist", "Needs assessment") },
    { "feasibilityStudy", QT_TRANSLATE_NOOP("Codelist", "Feasibility study") },
    { "projectPlan", QT_TRANSLATE_NOOP("Codelist", "Project plan") },
    { "billOfQuantity", QT_TRANSLATE_NOOP("Codelist", "Bill of quantity") },
    { "bidders", QT_TRANSLATE_NOOP("Codelist", "Information on bidders") },
    { "conflictOfInterest", QT_TRANSLATE_NOOP("Codelist", "Conflict of interest") },
    { "debarments", QT_TRANSLATE_NOOP("Codelist", "Debarments") },
    { "illustration", QT_TRANSLATE_NOOP("Codelist", "Illustrations") },
    { "submissionDocuments", QT_TRANSLATE_NOOP("Codelist", "Bid submission documents") },
    { "contractSummary", QT_TRANSLATE_NOOP("Codelist", "Contract summary") },
    { "cancellationDetails", QT_TRANSLATE_NOOP("Codelist", "Cancellation details") },
    { "unsuccessfulDetails", QT_TRANSLATE_NOOP("Codelist", "Unsuccessful details") },
    { "tariffs", QT_TRANSLATE_NOOP("Codelist", "Tariffs") },
    { "tariffMethod", QT_TRANSLATE_NOOP("Codelist", "Tariff method") },
    { "tariffReview", QT_TRANSLATE_NOOP("Codelist", "Tariff review") },
    { "tariffIllustration", QT_TRANSLATE_NOOP("Codelist", "Tariff illustration") },
    { "eligibilityCriteria", QT_TRANSLATE_NOOP("Codelist", "Eligibility criteria") },
    { "contractSchedule", QT_TRANSLATE_NOOP("Codelist", "Contract schedules") },
    { "noObjectionCertificate", QT_TRANSLATE_NOOP("Codelist", "No objection certificate") },
    { "valueForMoneyAnalysis", QT_TRANSLATE_NOOP("Codelist", "Value for money analysis") },
    { "serviceDescription", QT_TRANSLATE_NOOP("Codelist", "Service descriptions") },
    { "estimatedDemand", QT_TRANSLATE_NOOP("Codelist", "Estimated demand") },
    { "evaluationCommittee", QT_TRANSLATE_NOOP("Codelist", "Evaluation committee details") },
    { "requestForQualification", QT_TRANSLATE_NOOP("Codelist", "Request for qualification") },
    { "minutes", QT_TRANSLATE_NOOP("Codelist", "Minutes") },
    { "negotiationParameters", QT_TRANSLATE_NOOP("Codelist", "Negotiation parameters") },
    { "defaultEvents", QT_TRANSLATE_NOOP("Codelist", "Defaults") },
    { "termination", QT_TRANSLATE_NOOP("Codelist", "Termination") },
    { "performanceReport", QT_TRANSLATE_NOOP("Codelist", "Performance report") },
    { "socialImpact", QT_TRANSLATE_NOOP("Codelist", "Social impact assessment") },
    { "landAndSettlementImpact", QT_TRANSLATE_NOOP("Codelist", "Land and settlement impact assessment") },
    { "projectScope", QT_TRANSLATE_NOOP("Codelist", "Project scope") },
    { "resettlementPlan", QT_TRANSLATE_NOOP("Codelist", "Resettlement and compensation plan") },
    { "projectEvaluation", QT_TRANSLATE_NOOP("Codelist", "Project evaluation") },
    { "budgetApproval", QT_TRANSLATE_NOOP("Codelist", "Budget approval") },
    { "budgetAmendmentApproval", QT_TRANSLATE_NOOP("Codelist", "Budget amendment approval") },
    { "financialAgreement", QT_TRANSLATE_NOOP("Codelist", "Financial agreement") },
    { "financialAuditReport", QT_TRANSLATE_NOOP("Codelist", "Financial audit report") },
    { "technicalAuditReport", QT_TRANSLATE_NOOP("Codelist", "Technical audit report") },
    { "qualityAssuranceReport", QT_TRANSLATE_NOOP("Codelist", "Quality assurance report") },
    { "incorporationCertificate", QT_TRANSLATE_NOOP("Codelist", "Certificate of incorporation") },
    { "contractAmendment", QT_TRANSLATE_NOOP("Codelist", "Contract amendment") },
    { "designReport", QT_TRANSLATE_NOOP("Codelist", "Project design report") },
    { "paymentCertificate", QT_TRANSLATE_NOOP("Codelist", "Payment certificate") },
    { "escalationApproval", QT_TRANSLATE_NOOP("Codelist", "Escalation approval") },
    { "climateMeasures", QT_TRANSLATE_NOOP("Codelist", "Climate measures") },
    { "conservationMeasures", QT_TRANSLATE_NOOP("Codelist", "Conservation measures") },
    { "environmentalMeasures", QT_TRANSLATE_NOOP("Codelist", "Environmental measures") },
    { "policyAlignment", QT_TRANSLATE_NOOP("Codelist", "Policy alignment") },
    { "procurementStrategyRiskAssessment", QT_TRANSLATE_NOOP("Codelist", "Procurement strategy risk assessment") },
    { "lifeCycleCostMethodology", QT_TRANSLATE_NOOP("Codelist", "Life cycle cost methodology") },
    { "costBenefitAnalysis", QT_TRANSLATE_NOOP("Codelist", "Cost-benefit analysis") },
    { "environmentalExemption", QT_TRANSLATE_NOOP("Codelist", "Environmental exemption") },
    { "climateAndDisasterRiskAssessment", QT_TRANSLATE_NOOP("Codelist", "Climate and disaster risk assessment") },
    { "climateTransformation", QT_TRANSLATE_NOOP("Codelist", "Climate transformation") },
    { "decommissioningPlans", QT_TRANSLATE_NOOP("Codelist", "Decommissioning plans") },
    { "impactMethodology", QT_TRANSLATE_NOOP("Codelist", "Impact methodology") },
    { "inclusiveDesign", QT_TRANSLATE_NOOP("Codelist", "Inclusive design") },
    { "inclusiveImplementation", QT_TRANSLATE_NOOP("Codelist", "Inclusive implementation") },
    { "supplierEnvironmentalCertification", QT_TRANSLATE_NOOP("Codelist", "Supplier environmental certification") },
    { "supplierHealthAndSafetyCertification", QT_TRANSLATE_NOOP("Codelist", "Supplier health and safety certification") },
    { "antiCorruptionCertification", QT_TRANSLATE_NOOP("Codelist", "Anti-corruption certification") },
    { "oversightReport", QT_TRANSLATE_NOOP("Codelist", "Oversight report") },
    { "informationRequest", QT_TRANSLATE_NOOP("Codelist", "Freedom of information request") },
    { "informationRequestResponse", QT_TRANSLATE_NOOP("Codelist", "Freedom of information request response") },
    { "buildingInspectionReport", QT_TRANSLATE_NOOP("Codelist", "Building inspection report") },
    { "ghgEmissionsForecast", QT_TRANSLATE_NOOP("Codelist", "Greenhouse gas emissions forecast") },
    { "ghgEmissionsReduction", QT_TRANSLATE_NOOP("Codelist", "Greenhouse gas emissions reduction forecast") },
    { "ghgEmissions", QT_TRANSLATE_NOOP("Codelist", "Greenhouse gas emissions") },
    { "abatementCostMethodology", QT_TRANSLATE_NOOP("Codelist", "Abatement cost methodology") },
    { "minutes.lobbyingMeeting", QT_TRANSLATE_NOOP("Codelist", "Lobbying meeting minutes") },
    { "minutes.consultationMeeting", QT_TRANSLATE_NOOP("Codelist", "Consultation meeting minutes") },
    { "consultationMeetingInvitation", QT_TRANSLATE_NOOP("Codelist", "Consultation meeting invitation") },
    { "materialTestResults", QT_TRANSLATE_NOOP("Codelist", "Material test results") },
    { "maintenancePlan", QT_TRANSLATE_NOOP("Codelist", "Maintenance plan") },
};

constexpr Entry initiationTypes[] = {
    { "tender", QT_TRANSLATE_NOOP("Codelist", "Tender") },
};

constexpr Entry projectSectors[] = {
    { "education", QT_TRANSLATE_NOOP("Codelist", "Education") },
    { "health", QT_TRANSLATE_NOOP("Codelist", "Health") },
    { "energy", QT_TRANSLATE_NOOP("Codelist", "Energy") },
    { "energy.solar", QT_TRANSLATE_NOOP("Codelist", "Solar energy") },
    { "energy.wind", QT_TRANSLATE_NOOP("Codelist", "Wind energy") },
    { "energy.hydropower", QT_TRANSLATE_NOOP("Codelist", "Hydropower energy") },
    { "energy.biomass", QT_TRANSLATE_NOOP("Codelist", "Biomass energy") },
    { "energy.geothermal", QT_TRANSLATE_NOOP("Codelist", "Geothermal energy") },
    { "communications", QT_TRANSLATE_NOOP("Codelist", "Communications") },
    { "waterAndWaste", QT_TRANSLATE_NOOP("Codelist", "Water and waste") },
    { "governance", QT_TRANSLATE_NOOP("Codelist", "Governance") },
    { "economy", QT_TRANSLATE_NOOP("Codelist", "Economy") },
    { "cultureSportsAndRecreation", QT_TRANSLATE_NOOP("Codelist", "Culture, sports and recreation") },
    { "transport", QT_TRANSLATE_NOOP("Codelist", "Transport") },
    { "transport.air", QT_TRANSLATE_NOOP("Codelist", "Air transport") },
    { "transport.water", QT_TRANSLATE_NOOP("Codelist", "Water transport") },
    { "transport.rail", QT_TRANSLATE_NOOP("Codelist", "Rail transport") },
    { "transport.road", QT_TRANSLATE_NOOP("Codelist", "Road transport") },
    { "transport.urban", QT_TRANSLATE_NOOP("Codelist", "Urban transport") },
    { "transport.lowCarbon", QT_TRANSLATE_NOOP("Codelist", "Low-carbon transport") },
    { "socialHousing", QT_TRANSLATE_NOOP("Codelist", "Social housing") },
    { "naturalResources", QT_TRANSLATE_NOOP("Codelist", "Natural resources") },
    { "naturalResources.floodProtection", QT_TRANSLATE_NOOP("Codelist", "Flood protection") },
};

// "completed" was renamed "maintenance" in OC4IDS 0.9.4; older files still have it, and it is shown as they wrote it.
constexpr Entry projectStatuses[] = {
    { "identification", QT_TRANSLATE_NOOP3("Codelist", "Identification", "project") },
    { "preparation", QT_TRANSLATE_NOOP3("Codelist", "Preparation", "project") },
    { "implementation", QT_TRANSLATE_NOOP3("Codelist", "Implementation", "project") },
    { "completion", QT_TRANSLATE_NOOP3("Codelist", "Completion", "project") },
    { "maintenance", QT_TRANSLATE_NOOP3("Codelist", "Maintenance", "project") },
    { "decommissioning", QT_TRANSLATE_NOOP3("Codelist", "Decommissioning", "project") },
    { "decommissioned", QT_TRANSLATE_NOOP3("Codelist", "Decommissioned", "project") },
    { "cancelled", QT_TRANSLATE_NOOP3("Codelist", "Cancelled", "project") },
    { "completed", QT_TRANSLATE_NOOP3("Codelist", "Completed", "project") },
};

constexpr Entry projectTypes[] = {
    { "construction", QT_TRANSLATE_NOOP("Codelist", "Construction") },
    { "rehabilitation", QT_TRANSLATE_NOOP("Codelist", "Rehabilitation") },
    { "replacement", QT_TRANSLATE_NOOP("Codelist", "Replacement") },
    { "expansion", QT_TRANSLATE_NOOP("Codelist", "Expansion") },
    { "decommissioning", QT_TRANSLATE_NOOP("Codelist", "Decommissioning") },
};

constexpr Entry processStatuses[] = {
    { "pre-award", QT_TRANSLATE_NOOP3("Codelist", "Pre-award", "contracting process") },
    { "active", QT_TRANSLATE_NOOP3("Codelist", "Active", "contracting process") },
    { "closed", QT_TRANSLATE_NOOP3("Codelist", "Closed", "contracting process") },
};

constexpr Entry contractNatures[] = {
    { "design", QT_TRANSLATE_NOOP("Codelist", "Design") },
    { "construction", QT_TRANSLATE_NOOP("Codelist", "Construction") },
    { "supervision", QT_TRANSLATE_NOOP("Codelist", "Supervision") },
};

std::span<const Entry> entriesOf(Codelist list)
{
    switch (list) {
    case Codelist::ProcurementMethod:
        return procurementMethods;
    case Codelist::TenderStatus:
        return tenderStatuses;
    case Codelist::AwardStatus:
        return awardStatuses;
    case Codelist::ContractStatus:
        return contractStatuses;
    case Codelist::ProcurementCategory:
        return procurementCategories;
    case Codelist::ReleaseTag:
        return releaseTags;
    case Codelist::PartyRole:
        return partyRoles;
    case Codelist::MilestoneType:
        return milestoneTypes;
    case Codelist::MilestoneStatus:
        return milestoneStatuses;
    case Codelist::DocumentType:
        return documentTypes;
    case Codelist::InitiationType:
        return initiationTypes;
    case Codelist::ProjectSector:
        return projectSectors;
    case Codelist::ProjectStatus:
        return projectStatuses;
    case Codelist::ProjectType:
        return projectTypes;
    case Codelist::ContractingProcessStatus:
        return processStatuses;
    case Codelist::ContractNature:
        return contractNatures;
    }
    return {};
}

const Entry *find(Codelist list, const QString &code)
{
    const std::span<const Entry> entries = entriesOf(list);
    const auto found = std::find_if(entries.begin(), entries.end(), [&code](const Entry &e) { return code == QLatin1String(e.code); });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QString codeLabel(Codelist list, const QString &code)
{
    const Entry *entry = find(list, code);
    return entry ? QCoreApplication::translate("Codelist", entry->title.text, entry->title.note) : code;
}

bool isKnownCode(Codelist list, const QString &code)
{
    return find(list, code) != nullptr;
}

QStringList codes(Codelist list)
{
    QStringList all;
    for (const Entry &entry : entriesOf(list))
        all.append(QLatin1String(entry.code));
    return all;
}

} // namespace obra
