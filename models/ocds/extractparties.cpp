// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extractparts.h"

#include <algorithm>

namespace obra {

namespace {

/// Up to this many parties a look through all of them is quicker than a sorted index.
constexpr std::size_t fewParties = 24;

} // namespace

void Extraction::readParties(const JsonValue &value, const JsonPath &path, std::vector<OrganizationRecord> &parties)
{
    forEachObject(value, path, [&](const JsonValue &party, const JsonPath &at) {
        OrganizationRecord record;
        record.id = text(party["id"], at / "id");
        record.name = text(party["name"], at / "name");
        const JsonValue &identifier = object(party["identifier"], at / "identifier");
        record.scheme = text(identifier["scheme"], at / "identifier");
        record.identifier = text(identifier["id"], at / "identifier");
        if (record.name.empty())
            record.name = text(identifier["legalName"], at / "identifier");
        if (record.name.empty())
            record.name = record.id;
        record.roles = joined(party["roles"], at / "roles");
        parties.push_back(record);
    });
    m_parties = &parties;
    m_partyIds.clear();
    if (parties.size() > fewParties) {
        m_partyIds.reserve(parties.size());
        for (std::size_t i = 0; i < parties.size(); ++i)
            m_partyIds.emplace_back(parties[i].id, std::uint32_t(i));
        std::sort(m_partyIds.begin(), m_partyIds.end());
    }
}

const OrganizationRecord *Extraction::party(std::string_view id) const
{
    if (!m_parties || id.empty())
        return nullptr;
    if (m_partyIds.empty()) {
        const auto found = std::find_if(m_parties->begin(), m_parties->end(),
                                        [id](const OrganizationRecord &p) { return p.id == id; });
        return found == m_parties->end() ? nullptr : &*found;
    }
    const auto found = std::lower_bound(m_partyIds.begin(), m_partyIds.end(), std::pair(id, std::uint32_t(0)));
    return found == m_partyIds.end() || found->first != id ? nullptr : &(*m_parties)[found->second];
}

const OrganizationRecord *Extraction::partyInRole(std::string_view role) const
{
    if (!m_parties)
        return nullptr;
    const auto found = std::find_if(m_parties->begin(), m_parties->end(),
                                    [role](const OrganizationRecord &p) { return hasWord(p.roles, role); });
    return found == m_parties->end() ? nullptr : &*found;
}

OrganizationRecord Extraction::organization(const JsonValue &reference, const JsonPath &path, bool *inParties)
{
    OrganizationRecord record;
    if (inParties)
        *inParties = true;
    if (reference.isString()) {
        record.name = reference.text();
        return record;
    }
    const JsonValue &whole = object(reference, path);
    if (whole.isMissing())
        return record;

    const JsonValue &identifier = object(whole["identifier"], path / "identifier");
    record.id = text(whole["id"], path / "id");
    record.name = text(whole["name"], path / "name");
    record.scheme = text(identifier["scheme"], path / "identifier");
    record.identifier = text(identifier["id"], path / "identifier");
    if (record.name.empty())
        record.name = text(identifier["legalName"], path / "identifier");
    if (record.name.empty()) { // payers and payees of OCDS 1.0 are identifiers themselves
        record.name = text(whole["legalName"], path / "legalName");
        if (!record.name.empty() && record.identifier.empty()) {
            record.scheme = text(whole["scheme"], path / "scheme");
            record.identifier = record.id;
        }
    }

    const OrganizationRecord *known = party(record.id);
    if (inParties)
        *inParties = known || record.id.empty();
    // Suppliers often carry ids that no party has: the same name, letter for letter, is then the same organisation.
    if (!known && !record.name.empty() && m_parties && m_parties->size() <= fewParties) {
        const auto found = std::find_if(m_parties->begin(), m_parties->end(),
                                        [&record](const OrganizationRecord &p) { return p.name == record.name; });
        known = found == m_parties->end() ? nullptr : &*found;
    }
    if (known) {
        if (record.name.empty())
            record.name = known->name;
        if (record.identifier.empty()) {
            record.scheme = known->scheme;
            record.identifier = known->identifier;
        }
        record.roles = known->roles;
    }
    if (record.name.empty())
        record.name = record.id;
    return record;
}

void Extraction::suppliers(const JsonValue &value, const JsonPath &path, std::vector<OrganizationRecord> &out)
{
    const std::span<const JsonValue> references = list(value, path);
    for (std::size_t i = 0; i < references.size(); ++i) {
        const JsonPath at = path / i;
        bool inParties = true;
        const OrganizationRecord supplier = organization(references[i], at, &inParties);
        if (supplier.name.empty() && supplier.identifier.empty())
            continue;
        if (!inParties)
            report(Issue::Severity::Info, "supplier-not-in-parties", {supplier.name}, at);
        out.push_back(supplier);
    }
}

int Extraction::tenderers(const JsonValue &tender, const JsonPath &path)
{
    const int said = count(tender["numberOfTenderers"], path / "numberOfTenderers");
    if (said >= 0)
        return said;
    const JsonValue &listed = tender["tenderers"];
    return listed.hasValue() ? int(list(listed, path / "tenderers").size()) : -1;
}

} // namespace obra
