// SPDX-License-Identifier: GPL-3.0-or-later
// What the releases say of contracts: the second half of ReleaseWriter.
#include "support/generatorreleasewriter.h"

namespace obra::generator {

namespace {

constexpr std::string_view milestoneTitles[] = {"Orden de proceder", "Cincuenta por ciento de avance",
                                                "Acta de aceptación final"};
constexpr std::string_view milestoneTypes[] = {"approval", "delivery", "approval"};
} // namespace

std::string_view ReleaseWriter::contractCurrency() const
{
    if (has(Defect::MissingCurrency))
        return {};
    if (!has(Defect::MistypedCurrency))
        return m_process.currency();
    static constexpr std::string_view typos[] = {"pab", "PBA", "usd", "UDS", "mdl", "MNX"};
    return typos[static_cast<std::size_t>(m_process.defectNumber) % std::size(typos)];
}

void ReleaseWriter::contractValue(std::int64_t cents)
{
    if (has(Defect::AmountAsText) || has(Defect::UnreadableAmount)) {
        m_json.beginObject("value");
        m_json.text("amount",
                    has(Defect::AmountAsText) ? amountText(cents) : "B/. " + amountText(cents) + " más ITBMS");
        m_json.text("currency", m_process.currency());
        m_json.endObject();
        return;
    }
    value("value", has(Defect::ZeroAmount) ? 0 : cents, contractCurrency());
}

void ReleaseWriter::period(int start, int end)
{
    m_json.beginObject("period");
    const bool turned = has(Defect::EndBeforeStart);
    m_json.text("startDate", timeText(turned ? end : start));
    m_json.text("endDate", timeText(turned ? start : end));
    m_json.endObject();
}

void ReleaseWriter::amendment(const Amendment &amendment, int number)
{
    m_json.beginObject();
    m_json.text("id", "adenda-" + std::to_string(number + 1));
    m_json.text("date", timeText(amendment.day));
    std::string text = "Adenda n.º " + std::to_string(number + 1) + ":";
    if (amendment.newValue != amendment.oldValue)
        text += " el monto pasa de " + amountText(amendment.oldValue) + " a " + amountText(amendment.newValue);
    if (amendment.newValue != amendment.oldValue && amendment.newEnd != amendment.oldEnd)
        text += ";";
    if (amendment.newEnd != amendment.oldEnd)
        text += " la entrega pasa del " + dateText(amendment.oldEnd) + " al " + dateText(amendment.newEnd);
    m_json.text("description", text);
    if (amendment.rationale >= 0)
        m_json.text("rationale", rationales()[static_cast<std::size_t>(amendment.rationale)]);
    m_json.endObject();
}

void ReleaseWriter::milestone(const Contract &contract, int index, bool base, bool told)
{
    const Milestone &milestone = contract.milestones[static_cast<std::size_t>(index)];
    m_json.beginObject();
    m_json.text("id", std::to_string(index + 1));
    if (base) {
        m_json.text("title", milestoneTitles[index]);
        m_json.text("type", milestoneTypes[index]);
        m_json.text("dueDate", timeText(milestone.due));
    }
    m_json.text("status", told ? "met" : "scheduled");
    if (told)
        m_json.text("dateMet", timeText(milestone.met));
    m_json.endObject();
}

void ReleaseWriter::payments(const Contract &contract, int index, int first, int last)
{
    const Award &award = m_process.awards[static_cast<std::size_t>(contract.award)];
    m_json.beginArray("transactions");
    for (int i = first; i < last; ++i) {
        const Payment &payment = contract.payments[static_cast<std::size_t>(i)];
        m_json.beginObject();
        m_json.text("id", contractId(index) + "-P" + std::to_string(i + 1));
        m_json.text("date", timeText(payment.day));
        value("value", has(Defect::PaidTooMuch) ? payment.value * 2 : payment.value, m_process.currency());
        m_json.beginObject("payer");
        reference(m_world.buyers()[static_cast<std::size_t>(m_process.buyer)]);
        m_json.endObject();
        m_json.beginObject("payee");
        reference(m_world.supplier(award.suppliers.front()));
        m_json.endObject();
        m_json.endObject();
    }
    m_json.endArray();
}

void ReleaseWriter::closingDocuments(const Contract &contract, int index)
{
    m_json.beginArray("documents");
    document("acta-" + std::to_string(index + 1), "completionCertificate", "Acta de aceptación final",
             contract.milestones.back().met);
    m_json.endArray();
}

void ReleaseWriter::contractSigned(const Contract &contract, int index, bool final)
{
    m_json.beginObject();
    m_json.text("id", contractId(index));
    m_json.text("awardID", std::to_string(contract.award + 1));
    if (!has(Defect::MissingTitle))
        m_json.text("title", m_process.title);
    if (m_full)
        m_json.text("description", m_process.title + ". Dato de práctica, ficticio.");
    m_json.text("status", final && contract.terminated ? "terminated" : "active");
    period(contract.start, final ? contract.currentEnd() : contract.end);
    contractValue(final ? contract.currentValue() : contract.value);
    m_json.text("dateSigned", timeText(contract.signedOn));
    if (m_full || m_process.estimate > 5000000) {
        m_json.beginArray("documents");
        document("contrato-" + std::to_string(index + 1), "contractSigned", "Contrato firmado", contract.signedOn);
        m_json.endArray();
    }
    m_json.beginArray("milestones");
    for (int i = firstMilestone(); i < 3; ++i)
        milestone(contract, i, true, final && contract.milestones[static_cast<std::size_t>(i)].published);
    m_json.endArray();
    if (final && !contract.amendments.empty()) {
        m_json.beginArray("amendments");
        for (std::size_t i = 0; i < contract.amendments.size(); ++i)
            amendment(contract.amendments[i], static_cast<int>(i));
        m_json.endArray();
    }
    int published = 0;
    while (published < static_cast<int>(contract.payments.size())
           && contract.payments[static_cast<std::size_t>(published)].published)
        ++published;
    if (final && published > 0) {
        m_json.beginObject("implementation");
        payments(contract, index, 0, published);
        if (contract.terminated)
            closingDocuments(contract, index);
        m_json.endObject();
    }
    m_json.endObject();
}

void ReleaseWriter::contractChanged(const Contract &contract, int index, const Amendment &change, int number)
{
    m_json.beginObject();
    m_json.text("id", contractId(index));
    if (change.newValue != change.oldValue)
        contractValue(change.newValue);
    if (change.newEnd != change.oldEnd)
        period(contract.start, change.newEnd);
    m_json.beginArray("amendments");
    amendment(change, number);
    m_json.endArray();
    m_json.endObject();
}

void ReleaseWriter::contractCarriedOut(const Contract &contract, int index, const Event &event)
{
    m_json.beginObject();
    m_json.text("id", contractId(index));
    if (event.stage == Stage::Termination)
        m_json.text("status", "terminated");
    m_json.beginArray("milestones");
    for (int i = firstMilestone(); i < 3; ++i) {
        const Milestone &milestone = contract.milestones[static_cast<std::size_t>(i)];
        if (milestone.met > 0 && milestone.met <= event.day)
            this->milestone(contract, i, false, true);
    }
    m_json.endArray();
    m_json.beginObject("implementation");
    payments(contract, index, event.firstPayment, event.lastPayment);
    if (event.stage == Stage::Termination)
        closingDocuments(contract, index);
    m_json.endObject();
    m_json.endObject();
}

} // namespace obra::generator
