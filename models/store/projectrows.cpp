// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processrows.h"

namespace obra {

namespace {

std::string joinedSectors(const std::vector<std::string_view> &sectors)
{
    std::string joined;
    for (const std::string_view sector : sectors) {
        if (sector.empty())
            continue;
        if (!joined.empty())
            joined += '\x1f';
        joined += sector;
    }
    return joined;
}

} // namespace

ProjectRows::ProjectRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids)
    : m_organizations(organizations)
    , m_ids(ids)
    , m_common(connection, organizations, ids, "project_")
    , m_project(connection,
                "INSERT INTO project (id, text_id, panama, public_authority, reference, versions, updated, start, end, completion,"
                " additional_fields, status, type, sectors, project_id, language, budget_amount, budget_currency, completion_amount,"
                " completion_currency, title, description, quality)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)")
    , m_process(connection,
                "INSERT INTO project_process (id, amount, currency, method, start, end, tenderers, modifications, status, nature,"
                " process_id, ocid, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
    , m_supplier(connection, "INSERT INTO project_supplier (id, organization) VALUES (?1, ?2)")
    , m_metric(connection, "INSERT INTO project_metric (id, date, metric, value, currency) VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_removeProject(connection, "DELETE FROM project WHERE id = ?1")
    , m_removeProcess(connection, "DELETE FROM project_process WHERE id BETWEEN ?1 AND ?2")
    , m_removeSupplier(connection, "DELETE FROM project_supplier WHERE id BETWEEN ?1 AND ?2")
    , m_removeMetric(connection, "DELETE FROM project_metric WHERE id BETWEEN ?1 AND ?2")
{
}

void ProjectRows::put(qint64 id, qint64 textId, const ProjectRecord &record, int versions, bool replace)
{
    if (replace)
        remove(id);
    const std::string sectors = joinedSectors(record.sectors);
    m_project.bind(1, id);
    m_project.bind(2, textId);
    const bool panama = isPanamanian(record.id, record.parties, record.places);
    m_project.bind(3, qint64(panama));
    if (const qint64 authority = m_organizations.id(record.publicAuthority, panama))
        m_project.bind(4, authority);
    else
        m_project.bindNull(4);
    m_project.bindDay(5, record.reference);
    m_project.bind(6, qint64(versions));
    m_project.bindDay(7, record.updated);
    m_project.bindDay(8, record.start);
    m_project.bindDay(9, record.end);
    m_project.bindDay(10, record.completionDate);
    m_project.bind(11, qint64(record.additionalFields));
    m_project.bind(12, record.status);
    m_project.bind(13, record.type);
    m_project.bind(14, sectors);
    m_project.bindText(15, record.id);
    m_project.bind(16, record.language);
    m_project.bind(17, record.budget.amount);
    m_project.bind(18, record.budget.currency);
    m_project.bind(19, record.completionValue.amount);
    m_project.bind(20, record.completionValue.currency);
    m_project.bind(21, record.title);
    m_project.bind(22, record.description);
    m_project.bind(23, qint64(record.quality));
    m_project.run();

    putProcesses(id, record, panama);
    putMetrics(id, record);
    m_common.putParties(id, record.parties, panama);
    m_common.putMilestones(id, record.milestones);
    m_common.putDocuments(id, record.documents);
    m_common.putPlaces(id, record.places);
    m_common.putText(textId, record.text);
}

void ProjectRows::remove(qint64 id)
{
    m_removeProject.bind(1, id);
    m_removeProject.run();
    m_ids.removeAll(id, m_removeProcess);
    m_ids.removeAll(id, m_removeSupplier);
    m_ids.removeAll(id, m_removeMetric);
    m_common.remove(id);
}

void ProjectRows::putProcesses(qint64 id, const ProjectRecord &record, bool panama)
{
    qint64 n = 0;
    m_suppliers.clear();
    m_seen.clear();
    for (const ProjectProcessRecord &process : record.processes) {
        m_process.bind(1, m_ids.id(id, n++));
        m_process.bind(2, process.contractValue.amount);
        m_process.bind(3, process.contractValue.currency);
        m_process.bind(4, process.method);
        m_process.bindDay(5, process.start);
        m_process.bindDay(6, process.end);
        m_process.bind(7, qint64(process.tenderers));
        m_process.bind(8, qint64(process.modifications));
        m_process.bind(9, process.status);
        m_process.bind(10, process.nature);
        m_process.bind(11, process.id);
        m_process.bind(12, process.ocid);
        m_process.bind(13, process.title);
        m_process.run();
        for (const OrganizationRecord &supplier : process.suppliers)
            if (const qint64 organization = m_organizations.id(supplier, panama); organization && m_seen.insert(organization).second)
                m_suppliers.push_back(organization);
    }
    n = 0;
    for (const qint64 organization : m_suppliers) {
        m_supplier.bind(1, m_ids.id(id, n++));
        m_supplier.bind(2, organization);
        m_supplier.run();
    }
}

void ProjectRows::putMetrics(qint64 id, const ProjectRecord &record)
{
    qint64 n = 0;
    for (const MetricRecord &metric : record.metrics) {
        m_metric.bind(1, m_ids.id(id, n++));
        m_metric.bindDay(2, metric.date);
        m_metric.bind(3, metric.metric);
        m_metric.bind(4, metric.value);
        m_metric.bind(5, metric.currency);
        m_metric.run();
    }
}

} // namespace obra
