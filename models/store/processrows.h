// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/merge.h"
#include "ocds/records.h"
#include "store/childids.h"
#include "store/organizations.h"

#include <unordered_set>

namespace obra {

/// Tables that processes and projects both have: the full text, parties, milestones, documents and places.
class CommonRows
{
public:
    /// @p prefix is "" or "project_".
    CommonRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids, const std::string &prefix);

    void remove(qint64 parent);
    void putText(qint64 textId, const std::string &text);
    void putParties(qint64 parent, const std::vector<OrganizationRecord> &parties, bool panama);
    void putMilestones(qint64 parent, const std::vector<MilestoneRecord> &milestones);
    void putDocuments(qint64 parent, const std::vector<DocumentRecord> &documents);
    void putPlaces(qint64 parent, const std::vector<PlaceRecord> &places);
    void putPlace(qint64 id, const PlaceRecord &place);

private:
    Organizations &m_organizations;
    ChildIds &m_ids;
    SqlStatement m_text, m_party, m_milestone, m_document, m_place, m_shape;
    SqlStatement m_removeParty, m_removeMilestone, m_removeDocument, m_removePlace, m_removeShape;
};

/// Writes the rows of one process after the other.
class ProcessRows
{
public:
    ProcessRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids);

    /// @p replace: there are rows of this process already, which go first.
    void put(qint64 id, qint64 textId, const ProcessRecord &record, CompileBasis basis, int releases, bool replace);

private:
    void remove(qint64 id);
    void putAwards(qint64 id, const ProcessRecord &record, bool panama);
    void putContracts(qint64 id, const ProcessRecord &record);
    void putPayments(qint64 id, const ProcessRecord &record);

    Organizations &m_organizations;
    ChildIds &m_ids;
    CommonRows m_common;
    SqlStatement m_process, m_award, m_supplier, m_contract, m_payment;
    SqlStatement m_removeProcess, m_removeAward, m_removeSupplier, m_removeContract, m_removePayment;
};

/// Writes the rows of one project after the other.
class ProjectRows
{
public:
    ProjectRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids);

    void put(qint64 id, qint64 textId, const ProjectRecord &record, int versions, bool replace);

private:
    void remove(qint64 id);
    void putProcesses(qint64 id, const ProjectRecord &record, bool panama);
    void putMetrics(qint64 id, const ProjectRecord &record);

    Organizations &m_organizations;
    ChildIds &m_ids;
    CommonRows m_common;
    SqlStatement m_project, m_process, m_supplier, m_metric;
    SqlStatement m_removeProject, m_removeProcess, m_removeSupplier, m_removeMetric;
    std::vector<qint64> m_suppliers; // of the project at hand, in the order of first mention
    std::unordered_set<qint64> m_seen;
};

/// Whether the money of a row is Panama's, where PAB and USD are at par by law: told by the ocid's or project id's prefix, a party's
/// scheme that begins with "PA-", or a place's country.
bool isPanamanian(std::string_view ocid, const std::vector<OrganizationRecord> &parties, const std::vector<PlaceRecord> &places);

} // namespace obra
