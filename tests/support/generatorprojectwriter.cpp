// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorjson.h"
#include "support/generatorplaces.h"
#include "support/generatorproject.h"
#include "support/generatorrandom.h"
#include "support/generatorrelease.h"

#include <algorithm>
#include <cstdlib>

namespace obra::generator {

namespace {

std::string coordinate(int millionths)
{
    const int absolute = std::abs(millionths);
    return (millionths < 0 ? "-" : "") + std::to_string(absolute / 1000000) + '.' + padded(absolute % 1000000 / 10, 5);
}

/// Writes one project.
class ProjectWriter
{
public:
    ProjectWriter(JsonText &json, const World &world, const Project &project, const std::vector<Process> &processes,
                  bool linked)
        : m_json(json)
        , m_world(world)
        , m_project(project)
        , m_processes(processes)
        , m_linked(linked)
    {
    }

    void write();

private:
    void reference(std::string_view key, const Organization &organization);
    void value(std::string_view key, std::int64_t cents, std::string_view currency);
    void period(std::string_view key, int start, int end);
    void document(std::string_view type, std::string_view title, int day);
    void parties();
    void location();
    void point(int longitude, int latitude);
    void processSummary(const Process &process, std::string_view nature);
    void tender(const Process &process);
    void modifications(const Process &process);
    void transactions(const Process &process);
    void metrics(const Process &process);
    std::string_view status() const;
    const Organization &buyer(int index) const { return m_world.buyers()[static_cast<std::size_t>(index)]; }

    JsonText &m_json;
    const World &m_world;
    const Project &m_project;
    const std::vector<Process> &m_processes;
    const bool m_linked;
};

std::string_view ProjectWriter::status() const
{
    if (m_processes.empty())
        return m_project.number % 2 == 0 ? "identification" : "preparation";
    const Process &construction = m_processes.front();
    if (construction.contracts.empty())
        return "preparation";
    bool all = true;
    int finished = 0;
    for (const Contract &contract : construction.contracts) {
        all = all && contract.terminated;
        finished = std::max(finished, contract.milestones.back().met);
    }
    return !all ? "implementation" : finished < lastDay() - 400 ? "maintenance" : "completion";
}

void ProjectWriter::reference(std::string_view key, const Organization &organization)
{
    if (key.empty())
        m_json.beginObject();
    else
        m_json.beginObject(key);
    m_json.text("id", organization.id);
    m_json.text("name", organization.name);
    m_json.endObject();
}

void ProjectWriter::value(std::string_view key, std::int64_t cents, std::string_view currency)
{
    m_json.beginObject(key);
    m_json.raw("amount", amountText(cents));
    m_json.text("currency", currency);
    m_json.endObject();
}

void ProjectWriter::period(std::string_view key, int start, int end)
{
    m_json.beginObject(key);
    m_json.text("startDate", timeText(start));
    m_json.text("endDate", timeText(end));
    m_json.endObject();
}

void ProjectWriter::document(std::string_view type, std::string_view title, int day)
{
    m_json.beginObject();
    m_json.text("id", type);
    m_json.text("documentType", type);
    m_json.text("title", title);
    m_json.text("url", "https://documentos-practica.example/obras/" + m_project.id + '/' + std::string(type) + ".pdf");
    m_json.text("datePublished", timeText(day));
    m_json.endObject();
}

void ProjectWriter::parties()
{
    m_json.beginArray("parties");
    const auto party = [this](const Organization &organization, std::initializer_list<std::string_view> roles,
                              bool contact) {
        m_json.beginObject();
        m_json.text("id", organization.id);
        m_json.text("name", organization.name);
        m_json.beginObject("identifier");
        m_json.text("scheme", "PA-PRACTICA");
        m_json.text("id", organization.identifier);
        m_json.endObject();
        if (contact) {
            m_json.beginObject("contactPoint");
            m_json.text("email", "obras@" + organization.id.substr(12) + ".example");
            m_json.endObject();
        }
        m_json.beginArray("roles");
        for (const std::string_view role : roles)
            m_json.text(role);
        m_json.endArray();
        m_json.endObject();
    };
    party(buyer(m_project.owner), {"publicAuthority", "buyer", "procuringEntity"}, true);
    std::vector<int> known;
    for (const Process &process : m_processes) {
        for (const Award &award : process.awards) {
            for (const int supplier : award.suppliers) {
                if (std::find(known.begin(), known.end(), supplier) != known.end())
                    continue;
                known.push_back(supplier);
                party(m_world.supplier(supplier), {"supplier"}, false);
            }
        }
    }
    m_json.endArray();
}

void ProjectWriter::point(int longitude, int latitude)
{
    const bool zero = m_project.defect == Defect::ProjectZeroCoordinates;
    const bool swapped = m_project.defect == Defect::ProjectSwappedCoordinates;
    const std::string x = zero ? "0" : coordinate(longitude);
    const std::string y = zero ? "0" : coordinate(latitude);
    m_json.raw(swapped ? y : x);
    m_json.raw(swapped ? x : y);
}

void ProjectWriter::location()
{
    const Place &place = places()[static_cast<std::size_t>(m_project.place)];
    const std::string_view community = communities()[static_cast<std::size_t>(m_project.community)];
    m_json.beginArray("locations");
    m_json.beginObject();
    m_json.text("id", "1");
    m_json.text("description",
                std::string(community) + ", " + std::string(place.district) + ", " + std::string(place.province));
    m_json.beginObject("geometry");
    const bool road = World::kinds()[static_cast<std::size_t>(m_project.kind)].sector == "transport.road"
        && m_project.number % 3 == 0 && m_project.defect == Defect::None;
    m_json.text("type", road ? "LineString" : "Point");
    m_json.beginArray("coordinates");
    if (road) {
        for (int i = -1; i <= 1; ++i) {
            m_json.beginArray();
            point(m_project.longitude + i * 4000, m_project.latitude + i * 3000);
            m_json.endArray();
        }
    } else {
        point(m_project.longitude, m_project.latitude);
    }
    m_json.endArray();
    m_json.endObject();
    m_json.beginObject("address");
    m_json.text("locality", place.district);
    m_json.text("region", place.province);
    m_json.text("countryName", "Panamá");
    m_json.endObject();
    m_json.endObject();
    m_json.endArray();
}

void ProjectWriter::tender(const Process &process)
{
    m_json.beginObject("tender");
    m_json.text("procurementMethod", process.method);
    m_json.text("procurementMethodDetails", process.methodDetails);
    m_json.text("datePublished", timeText(process.tenderDay));
    value("costEstimate", process.estimate, process.currency());
    reference("procuringEntity", buyer(process.procuringEntity));
    if (!process.awards.empty()) {
        m_json.number("numberOfTenderers", static_cast<std::int64_t>(process.tenderers.size()));
        m_json.beginArray("tenderers");
        for (const int tenderer : process.tenderers)
            reference({}, m_world.supplier(tenderer));
        m_json.endArray();
    }
    m_json.endObject();
}

void ProjectWriter::modifications(const Process &process)
{
    m_json.beginArray("modifications");
    int number = 0;
    for (const Contract &contract : process.contracts) {
        for (const Amendment &amendment : contract.amendments) {
            m_json.beginObject();
            m_json.text("id", std::to_string(++number));
            m_json.text("date", timeText(amendment.day));
            m_json.text("description", "Adenda al contrato");
            if (amendment.rationale >= 0)
                m_json.text("rationale", rationales()[static_cast<std::size_t>(amendment.rationale)]);
            m_json.text("type", amendment.newValue != amendment.oldValue ? "value" : "duration");
            if (amendment.newValue != amendment.oldValue) {
                value("oldContractValue", amendment.oldValue, process.currency());
                value("newContractValue", amendment.newValue, process.currency());
            }
            if (amendment.newEnd != amendment.oldEnd) {
                period("oldContractPeriod", contract.start, amendment.oldEnd);
                period("newContractPeriod", contract.start, amendment.newEnd);
            }
            m_json.endObject();
        }
    }
    m_json.endArray();
}

void ProjectWriter::transactions(const Process &process)
{
    m_json.beginArray("transactions");
    int number = 0;
    for (const Contract &contract : process.contracts) {
        for (const Payment &payment : contract.payments) {
            if (!payment.published)
                continue;
            m_json.beginObject();
            m_json.text("id", std::to_string(++number));
            m_json.text("date", timeText(payment.day));
            value("value", payment.value, process.currency());
            m_json.endObject();
        }
    }
    m_json.endArray();
}

void ProjectWriter::processSummary(const Process &process, std::string_view nature)
{
    std::int64_t signedValue = 0, current = 0;
    int start = 0, end = 0;
    bool terminated = !process.contracts.empty();
    for (const Contract &contract : process.contracts) {
        signedValue += contract.value;
        current += contract.currentValue();
        start = start == 0 ? contract.start : std::min(start, contract.start);
        end = std::max(end, contract.end);
        terminated = terminated && contract.terminated;
    }
    m_json.beginObject();
    m_json.text("id", process.actNumber);
    m_json.beginObject("summary");
    if (m_linked)
        m_json.text("ocid", process.ocid);
    m_json.text("externalReference", process.actNumber);
    m_json.beginArray("nature");
    m_json.text(nature);
    m_json.endArray();
    m_json.text("title", process.title);
    m_json.text("status", process.contracts.empty() ? "pre-award" : terminated ? "closed" : "active");
    tender(process);
    if (!process.awards.empty()) {
        m_json.beginArray("suppliers");
        for (const Award &award : process.awards)
            for (const int supplier : award.suppliers)
                reference({}, m_world.supplier(supplier));
        m_json.endArray();
    }
    if (!process.contracts.empty()) {
        value("contractValue", signedValue, process.currency());
        period("contractPeriod", start, end);
        if (std::any_of(process.contracts.begin(), process.contracts.end(),
                        [](const Contract &contract) { return !contract.amendments.empty(); }))
            modifications(process);
        if (std::any_of(process.contracts.begin(), process.contracts.end(),
                        [](const Contract &contract) { return contract.payments.front().published; }))
            transactions(process);
        if (terminated)
            value("finalValue", current, process.currency());
    }
    m_json.endObject();
    if (m_linked) {
        m_json.beginArray("releases");
        for (std::size_t i = 0; i < process.events.size(); ++i) {
            m_json.beginObject();
            m_json.text("id", releaseId(process, i));
            m_json.beginArray("tag");
            m_json.text(stageTag(process.events[i].stage));
            m_json.endArray();
            m_json.text("date", releaseDate(process, i));
            m_json.text(
                "url", "https://datos-practica.example/publicaciones/" + std::to_string(yearOf(process.events[i].day)));
            m_json.endObject();
        }
        m_json.endArray();
    }
    m_json.endObject();
}

void ProjectWriter::metrics(const Process &process)
{
    const Contract &contract = process.contracts.front();
    const int finish = std::max(contract.milestones.back().met, contract.currentEnd());
    std::vector<int> days;
    for (int day = contract.start + 60; day < std::min(finish, lastDay()) && days.size() < 5;
         day += std::max(60, (finish - contract.start) / 5))
        days.push_back(day);
    if (contract.terminated)
        days.push_back(finish);
    if (days.empty())
        return;
    m_json.beginArray("metrics");
    for (const bool physical : {true, false}) {
        m_json.beginObject();
        m_json.text("id", physical ? "physicalProgress" : "financialProgress");
        m_json.text("title", physical ? "Avance físico" : "Avance financiero");
        m_json.beginArray("observations");
        int number = 0;
        for (const int day : days) {
            std::int64_t paid = 0;
            for (const Payment &payment : contract.payments)
                paid += payment.published && payment.day <= day + 30 ? payment.value : 0;
            const std::int64_t progress = std::clamp<std::int64_t>(
                static_cast<std::int64_t>(day - contract.start) * 100 / std::max(1, finish - contract.start), 0, 100);
            m_json.beginObject();
            m_json.text("id", std::to_string(++number));
            period("period", contract.start, day);
            m_json.text(
                "measure",
                std::to_string(physical ? progress : paid * 100 / std::max<std::int64_t>(1, contract.currentValue())));
            m_json.beginObject("unit");
            m_json.text("name", "%");
            m_json.endObject();
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ProjectWriter::write()
{
    const Kind &kind = World::kinds()[static_cast<std::size_t>(m_project.kind)];
    int end = m_project.startDay + 900, updated = m_project.startDay + 30;
    for (const Process &process : m_processes) {
        updated = std::max(updated, process.events.back().day);
        for (const Contract &contract : process.contracts)
            end = std::max(end, contract.currentEnd());
    }
    m_json.beginObject();
    m_json.text("id", m_project.id);
    m_json.text("updated", timeText(std::min(updated, lastDay()), 7 * 60));
    m_json.text("language", "es");
    if (m_project.defect != Defect::ProjectMissingTitle)
        m_json.text("title", m_project.title);
    m_json.text("description", m_project.title + ". Obra de práctica, ficticia.");
    m_json.text("status", status());
    m_json.text("type", kind.type);
    m_json.beginArray("sector");
    const auto dot = kind.sector.find('.');
    if (dot != std::string_view::npos)
        m_json.text(kind.sector.substr(0, dot));
    m_json.text(kind.sector);
    m_json.endArray();
    m_json.text("purpose", "Mejorar los servicios públicos de la comunidad.");
    if (m_project.defect == Defect::ProjectUnknownField)
        m_json.text("codigoSistemaDePractica", "P-" + padded(m_project.number, 4));
    period("period", m_project.startDay, end);
    reference("publicAuthority", buyer(m_project.owner));
    parties();
    if (m_project.defect != Defect::ProjectWithoutPlace)
        location();
    m_json.beginObject("budget");
    value("amount", m_project.budget, "PAB");
    m_json.text("approvalDate", timeText(m_project.startDay + 45));
    m_json.endObject();
    m_json.beginArray("documents");
    document("feasibilityStudy", "Estudio de factibilidad", m_project.startDay + 20);
    if (m_project.number % 3 != 0)
        document("environmentalImpact", "Estudio de impacto ambiental", m_project.startDay + 40);
    if (m_project.number % 4 == 0)
        document("projectScope", "Alcance de la obra", m_project.startDay + 15);
    m_json.endArray();
    if (!m_processes.empty()) {
        static constexpr std::string_view natures[] = {"construction", "supervision", "design"};
        m_json.beginArray("contractingProcesses");
        for (const Process &process : m_processes) {
            const int nature = process.kind == World::supervisionKind() ? 1
                : process.kind == World::designKind()                   ? 2
                                                                        : 0;
            processSummary(process, natures[nature]);
        }
        m_json.endArray();
        const Process &construction = m_processes.front();
        if (!construction.contracts.empty()) {
            metrics(construction);
            const std::string_view state = status();
            if (state == "completion" || state == "maintenance") {
                std::int64_t total = 0;
                for (const Contract &contract : construction.contracts)
                    total += contract.currentValue();
                m_json.beginObject("completion");
                m_json.text("endDate", timeText(construction.contracts.back().milestones.back().met));
                value("finalValue", total, construction.currency());
                if (m_project.number % 2 == 0)
                    m_json.text("finalScope", "Obra entregada según el contrato y sus adendas.");
                m_json.endObject();
            }
        }
    }
    m_json.endObject();
}

} // namespace

void writeProject(JsonText &json, const World &world, const Project &project, const std::vector<Process> &processes,
                  bool linked)
{
    ProjectWriter(json, world, project, processes, linked).write();
}

} // namespace obra::generator
