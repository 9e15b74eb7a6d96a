// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/detailparts.h"

#include "ocds/extract.h"

namespace obra {

namespace {

/// The stages of OC4IDS in their order; the one that the status names is active, those before it are done.
QVector<RecordDetail::Phase> projectPhases(const JsonValue &project, std::string_view status)
{
    struct Stage { const char *name; const char *period; };
    const Stage stages[] = { { "identification", "identificationPeriod" }, { "preparation", "preparationPeriod" }, { "implementation", "implementationPeriod" },
                             { "completion", "completionPeriod" }, { "maintenance", "maintenancePeriod" }, { "decommissioning", "decommissioningPeriod" } };
    if (status == "completed") // the name of "maintenance" until 0.9.3
        status = "maintenance";
    int current = -1;
    for (int i = 0; i < 6; ++i) {
        if (status == stages[i].name || (status == "decommissioned" && i == 5))
            current = i;
    }
    QVector<RecordDetail::Phase> phases;
    for (int i = 0; i < 6; ++i) {
        const JsonValue &period = project[stages[i].period];
        RecordDetail::Phase phase { QLatin1String(stages[i].name), PhaseState::None, detailDate(period["startDate"]), detailDate(period["endDate"]) };
        if (i < current || (i == 5 && status == "decommissioned"))
            phase.state = PhaseState::Done;
        else if (i == current)
            phase.state = PhaseState::Active;
        else if (period.size() > 0)
            phase.state = PhaseState::Present;
        if (i == 5 && phase.state == PhaseState::None)
            continue; // shown only where it means something
        phases.append(phase);
    }
    if (status == "cancelled") {
        for (RecordDetail::Phase &phase : phases)
            phase.state = phase.state == PhaseState::None ? PhaseState::Cancelled : phase.state;
    }
    return phases;
}

QStringList organizationNames(const JsonValue &list)
{
    QStringList names;
    for (const JsonValue &item : list.items())
        names.append(detailText(item["name"].hasValue() ? item["name"].text() : item["id"].text()));
    names.removeAll(QString());
    return names;
}

DetailContract contractingProcess(const JsonValue &process, bool panama, const CacheReader &reader)
{
    const JsonValue &summary = process["summary"];
    DetailContract detail;
    detail.id = detailText(process["id"].text());
    detail.ocid = detailText(summary["ocid"].text());
    detail.title = detailText(summary["title"].text());
    detail.status = detailText(summary["status"].text());
    detail.nature = detailTexts(summary["nature"]).join(QLatin1Char(','));
    detail.start = detailDate(summary["contractPeriod"]["startDate"]);
    detail.end = detailDate(summary["contractPeriod"]["endDate"]);
    const DetailMoney signedValue = detailMoney(summary["contractValue"], panama);
    detail.value = detailMoney(summary["finalValue"]["amount"].hasValue() ? summary["finalValue"] : summary["contractValue"], panama);
    if (detail.value.amount != signedValue.amount)
        detail.firstValue = signedValue;
    detail.suppliers = organizationNames(summary["suppliers"]);
    for (const JsonValue &modification : summary["modifications"].items())
        detail.amendments.append(detailAmendment(modification, panama));
    for (const JsonValue &transaction : summary["transactions"].items())
        detail.payments.append(detailPayment(transaction, panama));
    for (const JsonValue &milestone : summary["milestones"].items())
        detail.milestones.append(detailMilestone(milestone, QStringLiteral("contract")));
    const QString ocid = detail.ocid.isEmpty() ? detail.id : detail.ocid;
    if (!ocid.isEmpty())
        detail.processRow = reader.find(Unit::Processes, ocid);
    return detail;
}

} // namespace

void describeProject(RecordDetail &detail, const JsonValue &project, ParsedDocuments &documents, bool panama, const CacheReader &reader)
{
    ProjectRecord record;
    std::vector<Issue> issues;
    extractProject(project, documents.arena, record, issues);
    for (Issue &issue : issues)
        detail.issues.push_back(std::move(issue));
    detail.title = detailText(record.title);
    detail.description = detailText(record.description);
    detail.status = detailText(record.status);
    detail.type = detailText(record.type);
    detail.language = detailText(record.language);
    detail.purpose = detailText(project["purpose"].stringText());
    detail.buyer = detailText(record.publicAuthority.name);
    for (std::string_view sector : record.sectors)
        detail.sectors.append(detailText(sector));
    detail.budget = detailMoney(record.budget.amount, record.budget.currency, panama);
    detail.completionValue = detailMoney(record.completionValue.amount, record.completionValue.currency, panama);
    detail.start = toDate(record.start);
    detail.end = toDate(record.end);
    detail.completionDate = toDate(record.completionDate);
    detail.date = toDate(record.updated);
    detail.phases = projectPhases(project, record.status);
    for (const JsonValue &process : project["contractingProcesses"].items()) {
        if (!process.isObject())
            continue;
        const DetailContract contract = contractingProcess(process, panama, reader);
        addMoney(detail.contractTotals, contract.value, panama);
        detail.contracts.append(contract);
        for (const QString &name : organizationNames(process["summary"]["tender"]["tenderers"])) {
            if (!detail.tendererNames.contains(name))
                detail.tendererNames.append(name);
        }
    }
    for (const MetricRecord &metric : record.metrics) {
        const QString value = metric.currency.empty() ? detailText(metric.value) : detailMoney(metric.value, metric.currency, panama).text;
        detail.metrics.append({ detailText(metric.metric), toDate(metric.date), value });
    }
    detail.milestones = detailMilestones(record.milestones);
    detail.documents = detailDocuments(record.documents);
    detail.places = detailPlaces(record.places);
}

} // namespace obra
