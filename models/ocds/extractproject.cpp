// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extract.h"
#include "ocds/extractparts.h"
#include "ocds/knownfields.h"
#include "ocds/qualityflags.h"

#include <algorithm>

namespace obra {

namespace {

/// Takes the rows out of one OC4IDS project.
class ProjectExtraction
{
public:
    ProjectExtraction(const JsonValue &project, JsonArena &arena, ProjectRecord &record, std::vector<Issue> &issues)
        : m_project(project)
        , m_record(record)
        , m_text(record.text)
        , m_x(project["id"].text(), arena, issues)
    {
    }

    void run();

private:
    void readHead();
    void readBudget();
    void readProcesses();
    void readSummary(const JsonValue &summary, const JsonPath &path, ProjectProcessRecord &record);
    void readMetrics();
    void readNames();

    const JsonValue &m_project;
    ProjectRecord &m_record;
    SearchText m_text;
    Extraction m_x;
    JsonPath m_root;
    Day m_budgetApproved = noDay;
};

void ProjectExtraction::run()
{
    readHead();
    readBudget();
    readProcesses();
    readMetrics();
    m_x.documents(m_project, m_root, "project", m_record.documents);
    m_x.milestones(m_project, m_root, "project", m_record.milestones, m_record.documents);
    m_x.locations(m_project["locations"], m_root / "locations", m_record.places);
    readNames();

    Day contracted = noDay;
    for (const ProjectProcessRecord &process : m_record.processes)
        contracted = earlier(contracted, process.start);
    for (const Day day : {m_record.start, m_budgetApproved, contracted, m_record.updated}) {
        if (day != noDay) {
            m_record.reference = day;
            break;
        }
    }
    m_record.additionalFields = additionalProjectFields(m_project);
    m_record.quality = qualityOf(m_record, m_x.hasBadDates());
    if (m_record.title.empty() && m_record.description.empty() && m_record.processes.empty() && m_record.places.empty()
        && !m_record.budget.hasAmount()) {
        m_x.report(Issue::Severity::Info, "structurally-empty", {}, m_root);
        m_record.quality |= qualityBit(QualityFlag::EmptyRelease);
    }
}

void ProjectExtraction::readHead()
{
    const auto text = [this](std::string_view key) { return m_x.text(m_project[key], m_root / key); };
    m_record.id = text("id");
    m_record.title = text("title");
    m_record.description = text("description");
    m_record.language = text("language");
    m_record.status = text("status");
    m_record.type = text("type");
    m_text.add(m_record.id);
    m_text.add(m_record.title);
    m_text.add(m_record.description);
    m_text.add(text("purpose"));

    const JsonPath sectorPath = m_root / "sector";
    for (const JsonValue &sector : m_x.list(m_project["sector"], sectorPath)) {
        const std::string_view code = m_x.text(sector.isObject() ? sector["id"] : sector, sectorPath);
        if (!code.empty()
            && std::find(m_record.sectors.begin(), m_record.sectors.end(), code) == m_record.sectors.end())
            m_record.sectors.push_back(code);
    }
    const JsonPath identifiersPath = m_root / "identifiers";
    m_x.forEachObject(
        m_project["identifiers"], identifiersPath,
        [this](const JsonValue &identifier, const JsonPath &at) { m_text.add(m_x.text(identifier["id"], at / "id")); });

    m_record.updated = m_x.day(m_project["updated"], m_root / "updated");
    m_x.period(m_project["period"], m_root / "period", &m_record.start, &m_record.end);
    m_x.readParties(m_project["parties"], m_root / "parties", m_record.parties);
    m_record.publicAuthority = m_x.organization(m_project["publicAuthority"], m_root / "publicAuthority");
    if (m_record.publicAuthority.name.empty()) {
        if (const OrganizationRecord *party = m_x.partyInRole("publicAuthority"))
            m_record.publicAuthority = *party;
    }
}

void ProjectExtraction::readBudget()
{
    const JsonValue &value = m_project["budget"];
    const JsonPath path = m_root / "budget";
    if (value.isNumber()) {
        m_record.budget = m_x.money(value, path, m_project["currency"]);
    } else {
        const JsonValue &budget = m_x.object(value, path);
        m_record.budget = m_x.money(budget["amount"], path / "amount", budget["currency"]);
        m_budgetApproved = m_x.day(budget["approvalDate"], path / "approvalDate");
        m_text.add(m_x.text(budget["description"], path / "description"));
        // A breakdown of one part is the budget; several parts may overlap and are never added up here.
        const JsonValue &parts = budget["budgetBreakdown"];
        if (!m_record.budget.hasAmount() && parts.isArray() && parts.size() == 1) {
            const JsonPath partsPath = path / "budgetBreakdown";
            const JsonPath partPath = partsPath / std::size_t(0);
            m_record.budget = m_x.money(m_x.object(parts.at(0), partPath)["amount"], partPath / "amount");
        }
    }
    const JsonPath completionPath = m_root / "completion";
    const JsonValue &completion = m_x.object(m_project["completion"], completionPath);
    m_record.completionValue = m_x.money(completion["finalValue"], completionPath / "finalValue");
    m_record.completionDate = m_x.day(completion["endDate"], completionPath / "endDate");
}

/// The id of a process is its ocid where the publisher has one; those are told by their prefix.
bool looksLikeOcid(std::string_view id)
{
    constexpr std::string_view prefix = "ocds-";
    return id.size() > prefix.size() && std::equal(prefix.begin(), prefix.end(), id.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? b + 32 : b);
           });
}

void ProjectExtraction::readProcesses()
{
    const JsonPath path = m_root / "contractingProcesses";
    m_x.forEachObject(m_project["contractingProcesses"], path, [this](const JsonValue &process, const JsonPath &at) {
        ProjectProcessRecord &record = m_record.processes.emplace_back();
        record.id = m_x.text(process["id"], at / "id");
        const JsonPath summaryPath = at / "summary";
        const JsonValue &summary = m_x.object(process["summary"], summaryPath);
        if (!summary.isMissing())
            readSummary(summary, summaryPath, record);
        if (record.ocid.empty() && looksLikeOcid(record.id))
            record.ocid = record.id;
        m_text.add(record.id);
    });
}

void ProjectExtraction::readSummary(const JsonValue &summary, const JsonPath &path, ProjectProcessRecord &record)
{
    record.ocid = m_x.text(summary["ocid"], path / "ocid");
    record.title = m_x.text(summary["title"], path / "title");
    record.status = m_x.text(summary["status"], path / "status");
    record.nature = m_x.joined(summary["nature"], path / "nature");
    const std::string_view reference = m_x.text(summary["externalReference"], path / "externalReference");
    if (record.id.empty())
        record.id = reference;
    m_text.add(record.title);
    m_text.add(m_x.text(summary["description"], path / "description"));
    m_text.add(record.ocid);
    m_text.add(reference);

    const JsonPath tenderPath = path / "tender";
    const JsonValue &tender = m_x.object(summary["tender"], tenderPath);
    record.method = m_x.text(tender["procurementMethod"], tenderPath / "procurementMethod");
    record.tenderers = m_x.tenderers(tender, tenderPath);

    m_x.suppliers(summary["suppliers"], path / "suppliers", record.suppliers);
    record.contractValue = m_x.money(summary["contractValue"], path / "contractValue");
    m_x.period(summary["contractPeriod"], path / "contractPeriod", &record.start, &record.end);
    record.modifications = int(m_x.list(summary["modifications"], path / "modifications").size());
    m_x.documents(summary, path, "contract", m_record.documents);
    m_x.milestones(summary, path, "contract", m_record.milestones, m_record.documents);
}

void ProjectExtraction::readMetrics()
{
    const JsonPath path = m_root / "metrics";
    m_x.forEachObject(m_project["metrics"], path, [this](const JsonValue &metric, const JsonPath &at) {
        const std::string_view id = m_x.text(metric["id"], at / "id");
        const JsonPath listPath = at / "observations";
        m_x.forEachObject(metric["observations"], listPath,
                          [this, id](const JsonValue &observation, const JsonPath &point) {
                              MetricRecord record;
                              record.metric = id;
                              Day start = noDay;
                              Day end = noDay;
                              m_x.period(observation["period"], point / "period", &start, &end);
                              record.date = end != noDay ? end : start;
                              const JsonValue &measure = observation["measure"];
                              const JsonValue &value = observation["value"];
                              if (measure.hasValue()) {
                                  record.value = m_x.text(measure, point / "measure");
                              } else if (value.isObject()) {
                                  const Money money = m_x.money(value, point / "value");
                                  record.value = money.amount;
                                  record.currency = money.currency;
                              } else {
                                  record.value = m_x.text(value, point / "value");
                              }
                              if (!record.value.empty())
                                  m_record.metrics.push_back(record);
                          });
    });
}

void ProjectExtraction::readNames()
{
    const auto add = [this](const OrganizationRecord &organization) {
        m_text.add(organization.name);
        m_text.add(organization.identifier);
    };
    add(m_record.publicAuthority);
    for (const ProjectProcessRecord &process : m_record.processes)
        std::for_each(process.suppliers.begin(), process.suppliers.end(), add);
    std::for_each(m_record.parties.begin(), m_record.parties.end(), add);
    for (const PlaceRecord &place : m_record.places) {
        m_text.add(place.description);
        m_text.add(place.region);
        m_text.add(place.locality);
    }
    for (const DocumentRecord &document : m_record.documents)
        m_text.add(document.title);
}

void reset(ProjectRecord &record)
{
    ProjectRecord fresh;
    fresh.sectors = emptied(record.sectors);
    fresh.parties = emptied(record.parties);
    fresh.processes = emptied(record.processes);
    fresh.metrics = emptied(record.metrics);
    fresh.documents = emptied(record.documents);
    fresh.milestones = emptied(record.milestones);
    fresh.places = emptied(record.places);
    fresh.text = std::move(record.text);
    fresh.text.clear();
    record = std::move(fresh);
}

} // namespace

void extractProject(const JsonValue &project, JsonArena &arena, ProjectRecord &record, std::vector<Issue> &issues)
{
    reset(record);
    ProjectExtraction(project, arena, record, issues).run();
}

} // namespace obra
