// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/detailparts.h"

#include "ocds/extract.h"

#include <algorithm>

namespace obra {

namespace {

using Phase = RecordDetail::Phase;

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (std::string_view word : words) {
        if (text == word)
            return true;
    }
    return false;
}

void widen(Phase &phase, const QDate &from, const QDate &to)
{
    if (from.isValid() && (!phase.from.isValid() || from < phase.from))
        phase.from = from;
    if (to.isValid() && (!phase.to.isValid() || to > phase.to))
        phase.to = to;
}

/// Phases as OCDS names its sections; a section that is there has at least begun.
QVector<Phase> processPhases(const JsonValue &compiled, const ProcessRecord &record)
{
    QVector<Phase> phases { { QStringLiteral("planning"), PhaseState::None, {}, {} }, { QStringLiteral("tender"), PhaseState::None, {}, {} },
                            { QStringLiteral("award"), PhaseState::None, {}, {} }, { QStringLiteral("contract"), PhaseState::None, {}, {} },
                            { QStringLiteral("implementation"), PhaseState::None, {}, {} } };
    Phase &planning = phases[0], &tender = phases[1], &award = phases[2], &contract = phases[3], &implementation = phases[4];
    if (compiled["planning"].size() > 0)
        planning.state = PhaseState::Done;
    if (compiled["tender"].size() > 0) {
        const std::string_view status = record.status;
        tender.state = isOneOf(status, { "cancelled", "unsuccessful", "withdrawn" }) ? PhaseState::Cancelled
            : status == "complete" || !record.awards.empty() ? PhaseState::Done
            : status == "active" ? PhaseState::Active : PhaseState::Present;
        widen(tender, toDate(record.tenderStart), toDate(record.tenderEnd));
    }
    bool anyActiveAward = false, allAwardsOff = !record.awards.empty();
    for (const AwardRecord &row : record.awards) {
        const bool off = isOneOf(row.status, { "cancelled", "unsuccessful" });
        anyActiveAward = anyActiveAward || row.status == "active";
        allAwardsOff = allAwardsOff && off;
        widen(award, toDate(row.date), toDate(row.date));
    }
    if (!record.awards.empty())
        award.state = allAwardsOff ? PhaseState::Cancelled : anyActiveAward || !record.contracts.empty() ? PhaseState::Done : PhaseState::Present;
    bool anyActive = false, anyTerminated = false, allCancelled = !record.contracts.empty();
    for (const ContractRecord &row : record.contracts) {
        anyActive = anyActive || row.status == "active";
        anyTerminated = anyTerminated || row.status == "terminated";
        allCancelled = allCancelled && row.status == "cancelled";
        widen(contract, toDate(row.dateSigned), toDate(row.dateSigned));
        widen(implementation, toDate(row.start), toDate(row.end));
    }
    if (!record.contracts.empty())
        contract.state = allCancelled ? PhaseState::Cancelled : anyActive || anyTerminated ? PhaseState::Done : PhaseState::Present;
    bool hasImplementation = !record.transactions.empty();
    for (const JsonValue &row : compiled["contracts"].items())
        hasImplementation = hasImplementation || row["implementation"].size() > 0;
    if (hasImplementation || anyActive || anyTerminated) {
        implementation.state = anyTerminated && !anyActive ? PhaseState::Done : anyActive ? PhaseState::Active
            : hasImplementation ? PhaseState::Present : PhaseState::None;
    } else {
        implementation.from = implementation.to = {};
    }
    return phases;
}

QStringList supplierNames(const std::vector<OrganizationRecord> &suppliers)
{
    QStringList names;
    for (const OrganizationRecord &supplier : suppliers)
        names.append(detailText(supplier.name.empty() ? supplier.id : supplier.name));
    return names;
}

/// The value of the contract in the earliest release that had one.
DetailMoney firstContractValue(const ParsedDocuments &documents, std::string_view contractId, bool panama)
{
    std::string earliest;
    DetailMoney first;
    for (std::size_t i = 0; i < documents.raw.size(); ++i) {
        if (documents.raw[i].kind != RawDocument::Kind::Individual)
            continue;
        for (const JsonValue &contract : documents.json[i]["contracts"].items()) {
            if (contract["id"].text() != contractId || !contract["value"]["amount"].hasValue())
                continue;
            if (first.amount.isEmpty() || documents.raw[i].date < earliest) {
                first = detailMoney(contract["value"], panama);
                earliest = documents.raw[i].date;
            }
        }
    }
    return first;
}

} // namespace

void describeProcess(RecordDetail &detail, const JsonValue &compiled, ParsedDocuments &documents, bool panama)
{
    ProcessRecord record;
    std::vector<Issue> issues;
    extractProcess(compiled, documents.arena, record, issues);
    for (Issue &issue : issues)
        detail.issues.push_back(std::move(issue));
    detail.title = detailText(record.title);
    detail.description = detailText(record.description);
    detail.status = detailText(record.status);
    detail.method = detailText(record.method);
    detail.methodDetails = detailText(record.methodDetails);
    detail.category = detailText(record.category);
    detail.language = detailText(record.language);
    detail.buyer = detailText(record.buyer.name);
    detail.procuringEntity = detailText(record.procuringEntity.name);
    detail.tenderValue = detailMoney(record.tenderValue.amount, record.tenderValue.currency, panama);
    detail.budget = detailMoney(record.budget.amount, record.budget.currency, panama);
    detail.tenderStart = toDate(record.tenderStart);
    detail.tenderEnd = toDate(record.tenderEnd);
    detail.date = toDate(record.date);
    detail.tenderers = record.tenderers;
    for (const JsonValue &tenderer : compiled["tender"]["tenderers"].items())
        detail.tendererNames.append(detailText(tenderer["name"].text()));
    detail.tendererNames.removeAll(QString());
    detail.phases = processPhases(compiled, record);
    for (const AwardRecord &award : record.awards) {
        const DetailMoney value = detailMoney(award.value.amount, award.value.currency, panama);
        detail.awards.append({ detailText(award.id), detailText(award.title), detailText(award.status), toDate(award.date), value, supplierNames(award.suppliers) });
        addMoney(detail.awardTotals, value, panama);
    }
    // The extraction keeps the order of contracts[], but leaves out what is no object: rows are matched by walking the same objects.
    std::size_t row = 0;
    for (const JsonValue &json : compiled["contracts"].items()) {
        if (!json.isObject() || row >= record.contracts.size())
            continue;
        const ContractRecord &contract = record.contracts[row++];
        DetailContract out;
        out.id = detailText(contract.id);
        out.awardId = detailText(contract.awardId);
        out.title = detailText(contract.title);
        out.status = detailText(contract.status);
        out.signedOn = toDate(contract.dateSigned);
        out.start = toDate(contract.start);
        out.end = toDate(contract.end);
        out.value = detailMoney(contract.value.amount, contract.value.currency, panama);
        const DetailMoney first = firstContractValue(documents, contract.id, panama);
        if (!first.amount.isEmpty() && (first.amount != out.value.amount || first.currency != out.value.currency))
            out.firstValue = first;
        // The award that it names, else the only one there is: as the columns of contracts say it.
        const auto award = std::find_if(record.awards.begin(), record.awards.end(), [&](const AwardRecord &each) {
            return record.awards.size() == 1 || (!contract.awardId.empty() && each.id == contract.awardId);
        });
        if (award != record.awards.end())
            out.suppliers = supplierNames(award->suppliers);
        for (const JsonValue &amendment : json["amendments"].items())
            out.amendments.append(detailAmendment(amendment, panama));
        for (const JsonValue &transaction : json["implementation"]["transactions"].items())
            out.payments.append(detailPayment(transaction, panama));
        for (const JsonValue &milestone : json["milestones"].items())
            out.milestones.append(detailMilestone(milestone, QStringLiteral("contract")));
        for (const JsonValue &milestone : json["implementation"]["milestones"].items())
            out.milestones.append(detailMilestone(milestone, QStringLiteral("implementation")));
        addMoney(detail.contractTotals, out.value, panama);
        if (out.start.isValid() && (!detail.start.isValid() || out.start < detail.start))
            detail.start = out.start;
        if (out.end.isValid() && (!detail.end.isValid() || out.end > detail.end))
            detail.end = out.end;
        detail.contracts.append(out);
    }
    detail.milestones = detailMilestones(record.milestones);
    detail.documents = detailDocuments(record.documents);
    detail.places = detailPlaces(record.places);
}

} // namespace obra
