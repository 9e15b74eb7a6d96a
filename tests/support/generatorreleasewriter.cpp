// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorreleasewriter.h"

#include "support/generatorplaces.h"

#include <cstdlib>

namespace obra::generator {

namespace {

constexpr std::string_view clauses = "Comprende el suministro de materiales, mano de obra, equipo y transporte, los "
                                     "trabajos preliminares, las pruebas de "
                                     "calidad y la entrega de planos finales, de acuerdo con el pliego de cargos.";

std::string coordinate(int millionths)
{
    std::string text = millionths < 0 ? "-" : "";
    const int absolute = std::abs(millionths);
    return text + std::to_string(absolute / 1000000) + '.' + padded(absolute % 1000000 / 10, 5);
}

} // namespace

void ReleaseWriter::head(std::string_view id, std::string_view date, std::string_view tag)
{
    m_json.text("ocid", m_process.ocid);
    m_json.text("id", id);
    m_json.text("date", date);
    if (has(Defect::TagAsString)) {
        m_json.text("tag", tag);
    } else {
        m_json.beginArray("tag");
        m_json.text(tag);
        m_json.endArray();
    }
    m_json.text("initiationType", "tender");
    m_json.text("language", "es");
}

void ReleaseWriter::buyer()
{
    m_json.beginObject("buyer");
    reference(m_world.buyers()[static_cast<std::size_t>(m_process.buyer)]);
    m_json.endObject();
}

void ReleaseWriter::reference(const Organization &organization)
{
    m_json.text("id", organization.id);
    m_json.text("name", organization.name);
}

void ReleaseWriter::organization(const Organization &organization, std::string_view first, std::string_view second,
                                 bool contact)
{
    const Place &place = places()[static_cast<std::size_t>(organization.place)];
    m_json.beginObject();
    reference(organization);
    m_json.beginObject("identifier");
    m_json.text("scheme", "PA-PRACTICA");
    m_json.text("id", organization.identifier);
    if (m_full)
        m_json.text("legalName", organization.name);
    m_json.endObject();
    if (contact || m_full) {
        m_json.beginObject("address");
        if (m_full)
            m_json.text("streetAddress", "Calle de práctica n.º " + organization.id.substr(organization.id.size() - 3));
        m_json.text("locality", place.district);
        m_json.text("region", place.province);
        m_json.text("countryName", "Panamá");
        m_json.endObject();
        m_json.beginObject("contactPoint");
        m_json.text("email", "contacto@" + organization.id.substr(12) + ".example");
        if (m_full) {
            m_json.text("name", "Oficina de contacto (ficticia)");
            m_json.text("telephone", "+507 000-0000");
        }
        m_json.endObject();
    }
    m_json.beginArray("roles");
    m_json.text(first);
    if (!second.empty())
        m_json.text(second);
    m_json.endArray();
    m_json.endObject();
}

void ReleaseWriter::parties(bool buyers, bool sellers)
{
    m_json.beginArray("parties");
    if (buyers) {
        const bool same = m_process.buyer == m_process.procuringEntity;
        organization(m_world.buyers()[static_cast<std::size_t>(m_process.buyer)], "buyer",
                     same ? "procuringEntity" : "", true);
        if (!same)
            organization(m_world.buyers()[static_cast<std::size_t>(m_process.procuringEntity)], "procuringEntity", "",
                         true);
    }
    if (sellers) {
        for (const int tenderer : m_process.tenderers) {
            bool won = false;
            for (const Award &award : m_process.awards)
                for (const int supplier : award.suppliers)
                    won = won || supplier == tenderer;
            if (won && has(Defect::UnknownSupplier))
                continue;
            organization(m_world.supplier(tenderer), "tenderer", won ? "supplier" : "", false);
        }
    }
    m_json.endArray();
}

void ReleaseWriter::value(std::string_view key, std::int64_t cents, std::string_view currency)
{
    m_json.beginObject(key);
    m_json.raw("amount", amountText(cents));
    if (!currency.empty())
        m_json.text("currency", currency);
    m_json.endObject();
}

void ReleaseWriter::planning()
{
    m_json.beginObject("planning");
    m_json.text("rationale", "Necesidad priorizada en el plan anual de compras (ficticio).");
    m_json.beginObject("budget");
    m_json.text("description", "Presupuesto de inversiones de práctica");
    value("amount", m_process.estimate / 100 * 104, m_process.currency());
    m_json.endObject();
    if (!m_process.projectId.empty()) {
        m_json.beginObject("project");
        m_json.text("id", m_process.projectId);
        m_json.text("title", m_process.projectTitle);
        m_json.endObject();
    }
    m_json.endObject();
}

void ReleaseWriter::item(std::string_view id)
{
    m_json.beginObject();
    m_json.text("id", id);
    m_json.text("description", m_kind.codeText);
    m_json.beginObject("classification");
    m_json.text("scheme", "UNSPSC");
    m_json.text("id", m_kind.code);
    if (m_full)
        m_json.text("description", m_kind.codeText);
    m_json.endObject();
    m_json.number("quantity", m_process.quantity);
    m_json.beginObject("unit");
    m_json.text("name", m_kind.unit);
    if (m_full)
        value("value", m_process.estimate / m_process.quantity, m_process.currency());
    m_json.endObject();
    const Place &place = places()[static_cast<std::size_t>(m_process.place)];
    if (m_process.longitude != 0) {
        m_json.beginObject("deliveryLocation");
        m_json.text("description", communities()[static_cast<std::size_t>(m_process.community)]);
        m_json.beginObject("geometry");
        m_json.text("type", "Point");
        m_json.beginArray("coordinates");
        const bool zero = has(Defect::ZeroCoordinates);
        const std::string longitude = zero ? "0" : coordinate(m_process.longitude);
        const std::string latitude = zero ? "0" : coordinate(m_process.latitude);
        m_json.raw(has(Defect::SwappedCoordinates) ? latitude : longitude);
        m_json.raw(has(Defect::SwappedCoordinates) ? longitude : latitude);
        m_json.endArray();
        m_json.endObject();
        m_json.endObject();
    }
    m_json.beginObject("deliveryAddress");
    m_json.text("locality", place.district);
    m_json.text("region", place.province);
    m_json.text("countryName", "Panamá");
    m_json.endObject();
    m_json.endObject();
}

void ReleaseWriter::document(std::string_view id, std::string_view type, std::string_view title, int day)
{
    m_json.beginObject();
    m_json.text("id", id);
    m_json.text("documentType", type);
    m_json.text("title", title);
    m_json.text("url",
                "https://documentos-practica.example/" + padded(m_process.number, 6) + '/' + std::string(id) + ".pdf");
    m_json.text("datePublished", timeText(day));
    if (m_full) {
        m_json.text("format", "application/pdf");
        m_json.text("language", "es");
    }
    m_json.endObject();
}

void ReleaseWriter::tender(const TenderParts &parts)
{
    m_json.beginObject("tender");
    m_json.text("id", m_process.actNumber);
    m_json.text("status", parts.status);
    if (parts.base) {
        if (!has(Defect::MissingTitle))
            m_json.text("title", m_process.title);
        std::string description = m_process.title + ". Dato de práctica, ficticio.";
        if (m_full)
            description += ' ' + std::string(clauses);
        m_json.text("description", description);
        m_json.beginObject("procuringEntity");
        reference(m_world.buyers()[static_cast<std::size_t>(m_process.procuringEntity)]);
        m_json.endObject();
        value("value", m_process.estimate, m_process.currency());
        m_json.text("procurementMethod", m_process.method);
        m_json.text("procurementMethodDetails", m_process.methodDetails);
        m_json.text("mainProcurementCategory", m_kind.category);
        if (m_full) {
            m_json.text("awardCriteria", m_process.modality == "LV" ? "ratedCriteria" : "priceOnly");
            m_json.beginArray("submissionMethod");
            m_json.text("electronicSubmission");
            m_json.endArray();
        }
        m_json.beginArray("items");
        item("1");
        m_json.endArray();
        m_json.beginArray("documents");
        document("pliego", "biddingDocuments", "Pliego de cargos", m_process.tenderDay);
        if (m_full || m_process.estimate > 50000000)
            document("especificaciones", "technicalSpecifications", "Especificaciones técnicas", m_process.tenderDay);
        if (m_full)
            document("aviso", "tenderNotice", "Aviso de convocatoria", m_process.tenderDay);
        m_json.endArray();
        m_json.beginObject("tenderPeriod");
        m_json.text("startDate", timeText(m_process.tenderDay, 8 * 60));
        m_json.text("endDate", timeText(parts.amended ? m_process.amendedTenderEnd : m_process.tenderEnd, 10 * 60));
        m_json.endObject();
    } else if (parts.amended) {
        m_json.beginObject("tenderPeriod");
        m_json.text("endDate", timeText(m_process.amendedTenderEnd, 10 * 60));
        m_json.endObject();
    }
    if (parts.amended) {
        m_json.beginArray("amendments");
        m_json.beginObject();
        m_json.text("id", "adenda-1");
        m_json.text("date", timeText(m_process.tenderDay + 2));
        m_json.text("description", "Adenda n.º 1: se cambia la fecha del acto público");
        m_json.text("rationale", "Consultas de los interesados");
        m_json.endObject();
        m_json.endArray();
    }
    if (parts.outcome) {
        m_json.number("numberOfTenderers", static_cast<std::int64_t>(m_process.tenderers.size()));
        if (has(Defect::TenderersAsObject)) {
            m_json.beginObject("tenderers");
            reference(m_world.supplier(m_process.tenderers.front()));
            m_json.endObject();
        } else {
            m_json.beginArray("tenderers");
            for (const int tenderer : m_process.tenderers) {
                m_json.beginObject();
                reference(m_world.supplier(tenderer));
                m_json.endObject();
            }
            m_json.endArray();
        }
    }
    m_json.endObject();
}

void ReleaseWriter::awards()
{
    m_json.beginArray("awards");
    for (std::size_t i = 0; i < m_process.awards.size(); ++i) {
        const Award &award = m_process.awards[i];
        const std::string number = std::to_string(i + 1);
        m_json.beginObject();
        m_json.text("id", number);
        if (m_full)
            m_json.text("title", m_process.title);
        m_json.text("status", "active");
        m_json.text("date", timeText(award.day));
        value("value", award.value, m_process.currency());
        m_json.beginArray("suppliers");
        for (const int supplier : award.suppliers) {
            m_json.beginObject();
            if (has(Defect::UnknownSupplier)) {
                // Panama's real data have suppliers whose id is that of no party.
                m_json.text("id", "PROV-" + padded(supplier, 5));
                m_json.text("name", m_world.supplier(supplier).name);
            } else {
                reference(m_world.supplier(supplier));
            }
            m_json.endObject();
        }
        m_json.endArray();
        if (m_full) {
            m_json.beginArray("items");
            item(number);
            m_json.endArray();
            m_json.beginArray("documents");
            document("resolucion-" + number, "awardNotice", "Resolución de adjudicación", award.day);
            document("informe-" + number, "evaluationReports", "Informe de la comisión evaluadora", award.day - 2);
            m_json.endArray();
        }
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace obra::generator
