// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processrows.h"

namespace obra {

ProcessRows::ProcessRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids)
    : m_organizations(organizations)
    , m_ids(ids)
    , m_common(connection, organizations, ids, "")
    , m_process(connection,
                "INSERT INTO process (id, text_id, panama, buyer, procuring_entity, reference, tenderers, releases, basis, date,"
                " tender_start, tender_end, additional_fields, method, status, category, ocid, project_id, initiation_type, tag,"
                " language, tender_amount, tender_currency, budget_amount, budget_currency, method_details, title, description, quality)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
                " ?23, ?24, ?25, ?26, ?27, ?28, ?29)")
    , m_award(connection, "INSERT INTO award (id, amount, currency, date, status, award_id, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_supplier(connection, "INSERT INTO award_supplier (id, award, organization) VALUES (?1, ?2, ?3)")
    , m_contract(connection,
                 "INSERT INTO contract (id, amount, currency, date_signed, start, end, amendments, status, contract_id, award_id, title)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
    , m_payment(connection,
                "INSERT INTO payment (id, amount, currency, date, transaction_id, payer, payee, contract) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    , m_removeProcess(connection, "DELETE FROM process WHERE id = ?1")
    , m_removeAward(connection, "DELETE FROM award WHERE id BETWEEN ?1 AND ?2")
    , m_removeSupplier(connection, "DELETE FROM award_supplier WHERE id BETWEEN ?1 AND ?2")
    , m_removeContract(connection, "DELETE FROM contract WHERE id BETWEEN ?1 AND ?2")
    , m_removePayment(connection, "DELETE FROM payment WHERE id BETWEEN ?1 AND ?2")
{
}

void ProcessRows::put(qint64 id, qint64 textId, const ProcessRecord &record, CompileBasis basis, int releases, bool replace)
{
    if (replace)
        remove(id);
    const bool panama = isPanamanian(record.ocid, record.parties, record.places);
    const auto bindOrganization = [this, panama](int index, const OrganizationRecord &organization) {
        if (const qint64 row = m_organizations.id(organization, panama))
            m_process.bind(index, row);
        else
            m_process.bindNull(index);
    };
    m_process.bind(1, id);
    m_process.bind(2, textId);
    m_process.bind(3, qint64(panama));
    bindOrganization(4, record.buyer);
    bindOrganization(5, record.procuringEntity);
    m_process.bindDay(6, record.reference);
    m_process.bind(7, qint64(record.tenderers));
    m_process.bind(8, qint64(releases));
    m_process.bind(9, qint64(basis));
    m_process.bindDay(10, record.date);
    m_process.bindDay(11, record.tenderStart);
    m_process.bindDay(12, record.tenderEnd);
    m_process.bind(13, qint64(record.additionalFields));
    m_process.bind(14, record.method);
    m_process.bind(15, record.status);
    m_process.bind(16, record.category);
    m_process.bindText(17, record.ocid);
    m_process.bind(18, record.projectId);
    m_process.bind(19, record.initiationType);
    m_process.bind(20, record.tag);
    m_process.bind(21, record.language);
    m_process.bind(22, record.tenderValue.amount);
    m_process.bind(23, record.tenderValue.currency);
    m_process.bind(24, record.budget.amount);
    m_process.bind(25, record.budget.currency);
    m_process.bind(26, record.methodDetails);
    m_process.bind(27, record.title);
    m_process.bind(28, record.description);
    m_process.bind(29, qint64(record.quality));
    m_process.run();

    putAwards(id, record, panama);
    putContracts(id, record);
    putPayments(id, record);
    m_common.putParties(id, record.parties, panama);
    m_common.putMilestones(id, record.milestones);
    m_common.putDocuments(id, record.documents);
    m_common.putPlaces(id, record.places);
    m_common.putText(textId, record.text);
}

void ProcessRows::remove(qint64 id)
{
    m_removeProcess.bind(1, id);
    m_removeProcess.run();
    m_ids.removeAll(id, m_removeAward);
    m_ids.removeAll(id, m_removeSupplier);
    m_ids.removeAll(id, m_removeContract);
    m_ids.removeAll(id, m_removePayment);
    m_common.remove(id);
}

void ProcessRows::putAwards(qint64 id, const ProcessRecord &record, bool panama)
{
    qint64 n = 0, suppliers = 0;
    for (const AwardRecord &award : record.awards) {
        const qint64 awardRow = m_ids.id(id, n++);
        m_award.bind(1, awardRow);
        m_award.bind(2, award.value.amount);
        m_award.bind(3, award.value.currency);
        m_award.bindDay(4, award.date);
        m_award.bind(5, award.status);
        m_award.bind(6, award.id);
        m_award.bind(7, award.title);
        m_award.run();
        for (const OrganizationRecord &supplier : award.suppliers) {
            const qint64 organization = m_organizations.id(supplier, panama);
            if (organization == 0)
                continue;
            m_supplier.bind(1, m_ids.id(id, suppliers++));
            m_supplier.bind(2, awardRow);
            m_supplier.bind(3, organization);
            m_supplier.run();
        }
    }
}

void ProcessRows::putContracts(qint64 id, const ProcessRecord &record)
{
    qint64 n = 0;
    for (const ContractRecord &contract : record.contracts) {
        m_contract.bind(1, m_ids.id(id, n++));
        m_contract.bind(2, contract.value.amount);
        m_contract.bind(3, contract.value.currency);
        m_contract.bindDay(4, contract.dateSigned);
        m_contract.bindDay(5, contract.start);
        m_contract.bindDay(6, contract.end);
        m_contract.bind(7, qint64(contract.amendments));
        m_contract.bind(8, contract.status);
        m_contract.bind(9, contract.id);
        m_contract.bind(10, contract.awardId);
        m_contract.bind(11, contract.title);
        m_contract.run();
    }
}

void ProcessRows::putPayments(qint64 id, const ProcessRecord &record)
{
    qint64 n = 0;
    for (const TransactionRecord &payment : record.transactions) {
        m_payment.bind(1, m_ids.id(id, n++));
        m_payment.bind(2, payment.value.amount);
        m_payment.bind(3, payment.value.currency);
        m_payment.bindDay(4, payment.date);
        m_payment.bind(5, payment.id);
        m_payment.bind(6, payment.payer);
        m_payment.bind(7, payment.payee);
        if (payment.contract >= 0)
            m_payment.bind(8, m_ids.id(id, payment.contract));
        else
            m_payment.bindNull(8);
        m_payment.run();
    }
}

} // namespace obra
