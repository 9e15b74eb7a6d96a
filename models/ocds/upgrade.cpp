// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsonmembers.h"
#include "ocds/merge.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace obra {

namespace {

/// An object that may be changed: its members are copied when the first one is, of a repeated key the last.
class Editing
{
public:
    explicit Editing(const JsonValue &object)
        : m_object(object)
    {
    }

    JsonValue get(std::string_view key) const
    {
        if (!m_touched)
            return m_object[key];
        const auto place = std::find_if(m_members.begin(), m_members.end(),
                                        [key](const JsonMember &member) { return member.key == key; });
        return place == m_members.end() ? JsonValue() : place->value;
    }
    void set(std::string_view key, const JsonValue &value)
    {
        touch();
        const auto place = std::find_if(m_members.begin(), m_members.end(),
                                        [key](const JsonMember &member) { return member.key == key; });
        if (place == m_members.end())
            m_members.push_back({key, value});
        else
            place->value = value;
    }
    /// Sets what is not Missing.
    void setIfChanged(std::string_view key, const JsonValue &value)
    {
        if (!value.isMissing())
            set(key, value);
    }
    void remove(std::string_view key)
    {
        touch();
        std::erase_if(m_members, [key](const JsonMember &member) { return member.key == key; });
    }
    /// Missing when nothing was changed.
    JsonValue changed(JsonArena &arena) const { return m_touched ? JsonValue::object(m_members, arena) : JsonValue(); }

private:
    void touch()
    {
        if (m_touched)
            return;
        for (const JsonMember &member : LastMembers(m_object))
            m_members.push_back(member);
        m_touched = true;
    }

    const JsonValue m_object;
    std::vector<JsonMember> m_members;
    bool m_touched = false;
};

bool isUsableId(const JsonValue &id)
{
    return id.isNumber() || (id.isString() && !id.text().empty());
}

/// Text that goes into a made-up party id: nothing for null, zero and false, as in the reference.
void appendIdPart(QByteArray &joined, const JsonValue &value, bool &first)
{
    if (!first)
        joined.append('-');
    first = false;
    if (value.isString() || (value.isNumber() && value.toDouble() != 0)) {
        joined.append(value.text().data(), static_cast<qsizetype>(value.text().size()));
    } else if (value.isTrue()) {
        joined.append("True");
    } else if (value.size() > 0) {
        const std::string json = toJson(value);
        joined.append(json.data(), static_cast<qsizetype>(json.size()));
    }
}

/// The id of a party that has none: MD5 of what identifies an organization in OCDS 1.0.
std::string madeUpId(const JsonValue &party)
{
    struct Part
    {
        std::string_view parent;
        std::array<std::string_view, 5> fields;
    };
    static constexpr std::array<Part, 3> parts = {{
        {"identifier", {"scheme", "id", "legalName", "uri", ""}},
        {"address", {"streetAddress", "locality", "region", "postalCode", "countryName"}},
        {"contactPoint", {"name", "email", "telephone", "faxNumber", "url"}},
    }};
    QByteArray joined;
    bool first = true;
    appendIdPart(joined, party["name"], first);
    for (const Part &part : parts) {
        const JsonValue &parent = party[part.parent];
        if (!parent.isObject())
            continue;
        for (const std::string_view field : part.fields) {
            if (!field.empty())
                appendIdPart(joined, parent[field], first);
        }
    }
    return QCryptographicHash::hash(joined, QCryptographicHash::Md5).toHex().toStdString();
}

/// Turns one release of OCDS 1.0 shape into 1.1.
///
/// Only what has the old shape is touched: an organization is old when it has no id, or when its particulars stand where 1.1 wants a reference and
/// `parties` does not know it. Plain references of 1.1 stay as they are, even dangling ones, which are a finding and not a shape.
class Upgrade
{
public:
    Upgrade(const JsonValue &release, JsonArena &arena)
        : m_release(release)
        , m_arena(arena)
    {
    }

    JsonValue run()
    {
        Editing release(m_release);
        release.setIfChanged("buyer", reference(m_release["buyer"], "buyer"));
        release.setIfChanged("tender", upgradeTender(m_release["tender"]));
        release.setIfChanged(
            "awards", eachItem(m_release["awards"], [this](const JsonValue &award) { return upgradeAward(award); }));
        release.setIfChanged("contracts", eachItem(m_release["contracts"], [this](const JsonValue &contract) {
                                 return upgradeContract(contract);
                             }));
        if (m_partiesChanged)
            release.set("parties", JsonValue::array(m_parties, m_arena));
        const JsonValue now = release.changed(m_arena);
        return now.isMissing() ? m_release : now;
    }

private:
    // Every function that upgrades gives Missing when there is nothing to change.

    template <typename F>
    JsonValue eachItem(const JsonValue &array, F upgrade)
    {
        const auto items = array.items();
        std::vector<JsonValue> changed;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const JsonValue now = items[i].isObject() ? upgrade(items[i]) : JsonValue();
            if (now.isMissing())
                continue;
            if (changed.empty())
                changed.assign(items.begin(), items.end());
            changed[i] = now;
        }
        return changed.empty() ? JsonValue() : JsonValue::array(changed, m_arena);
    }

    JsonValue upgradeTender(const JsonValue &tender)
    {
        if (!tender.isObject())
            return {};
        Editing editing(tender);
        editing.setIfChanged("procuringEntity", reference(tender["procuringEntity"], "procuringEntity"));
        editing.setIfChanged("tenderers", references(tender["tenderers"], "tenderer"));
        upgradeAmendment(editing);
        return editing.changed(m_arena);
    }

    JsonValue upgradeAward(const JsonValue &award)
    {
        Editing editing(award);
        editing.setIfChanged("suppliers", references(award["suppliers"], "supplier"));
        upgradeAmendment(editing);
        return editing.changed(m_arena);
    }

    JsonValue upgradeContract(const JsonValue &contract)
    {
        Editing editing(contract);
        if (const JsonValue &implementation = contract["implementation"]; implementation.isObject()) {
            Editing inner(implementation);
            inner.setIfChanged("transactions",
                               eachItem(implementation["transactions"], [this](const JsonValue &transaction) {
                                   return upgradeTransaction(transaction);
                               }));
            editing.setIfChanged("implementation", inner.changed(m_arena));
        }
        upgradeAmendment(editing);
        return editing.changed(m_arena);
    }

    /// `amendment` joins `amendments`, unless it is there already.
    void upgradeAmendment(Editing &editing)
    {
        const JsonValue amendment = editing.get("amendment");
        const JsonValue amendments = editing.get("amendments");
        if (!amendment.isObject() || (amendments.hasValue() && !amendments.isArray()))
            return;
        std::vector<JsonValue> all(amendments.items().begin(), amendments.items().end());
        if (std::find(all.begin(), all.end(), amendment) == all.end())
            all.push_back(amendment);
        editing.set("amendments", JsonValue::array(all, m_arena));
        editing.remove("amendment");
    }

    JsonValue upgradeTransaction(const JsonValue &transaction)
    {
        Editing editing(transaction);
        if (!transaction["value"].hasValue() && transaction["amount"].hasValue()) {
            editing.set("value", transaction["amount"]);
            editing.remove("amount");
        }
        static constexpr std::array<std::array<std::string_view, 2>, 2> names = {
            {{"providerOrganization", "payer"}, {"receiverOrganization", "payee"}}};
        for (const auto &[old, now] : names) {
            const JsonValue &identifier = transaction[old];
            if (!identifier.isObject() || transaction[now].hasValue())
                continue;
            std::vector<JsonMember> members = {{"identifier", identifier}};
            if (!identifier["legalName"].isMissing())
                members.push_back({"name", identifier["legalName"]});
            // The reference does not carry these organizations into `parties`; it adds their roles where they are known.
            const JsonValue organization = JsonValue::object(members, m_arena);
            const JsonValue id = JsonValue::string(m_arena.copy(madeUpId(organization)));
            if (const auto known = findParty(id))
                addRole(m_parties[*known], now);
            editing.set(now, referenceTo(organization, id));
            editing.remove(old);
        }
        return editing.changed(m_arena);
    }

    JsonValue references(const JsonValue &organizations, std::string_view role)
    {
        return eachItem(organizations,
                        [this, role](const JsonValue &organization) { return reference(organization, role); });
    }

    /// Puts an organization of the old shape into `parties` and gives the reference that stands in its place.
    JsonValue reference(const JsonValue &organization, std::string_view role)
    {
        const JsonValue &parties = m_release["parties"];
        if (!organization.isObject() || organization.size() == 0 || (parties.hasValue() && !parties.isArray()))
            return {};
        const bool hasId = isUsableId(organization["id"]);
        const bool hasParticulars = organization["identifier"].isObject() || organization["address"].isObject()
            || organization["contactPoint"].isObject() || organization["additionalIdentifiers"].size() > 0;
        if (hasId && !hasParticulars)
            return {};
        const JsonValue id = hasId ? organization["id"] : JsonValue::string(m_arena.copy(madeUpId(organization)));
        std::optional<std::size_t> party = findParty(id);
        if (hasId && party && *party < m_release["parties"].items().size())
            return {};
        if (!party) {
            Editing editing(organization);
            editing.set("id", id);
            party = m_parties.size();
            m_parties.push_back(editing.changed(m_arena));
            m_index[indexKey(id)] = *party;
            m_partiesChanged = true;
        }
        addRole(m_parties[*party], role);
        return referenceTo(organization, id);
    }

    JsonValue referenceTo(const JsonValue &organization, const JsonValue &id)
    {
        std::vector<JsonMember> members = {{"id", id}};
        if (!organization["name"].isMissing())
            members.push_back({"name", organization["name"]});
        return JsonValue::object(members, m_arena);
    }

    /// 1 and "1" are two ids.
    static std::string indexKey(const JsonValue &id) { return (id.isNumber() ? '#' : '"') + std::string(id.text()); }

    /// The place of a party in m_parties. The parties of the release are looked through when the first one is asked for: most releases never ask.
    std::optional<std::size_t> findParty(const JsonValue &id)
    {
        if (!m_isIndexed) {
            for (const JsonValue &party : m_release["parties"].items()) {
                if (party.isObject()) {
                    const JsonValue known =
                        isUsableId(party["id"]) ? party["id"] : JsonValue::string(m_arena.copy(madeUpId(party)));
                    m_index[indexKey(known)] = m_parties.size();
                }
                m_parties.push_back(party);
            }
            m_isIndexed = true;
        }
        const auto found = m_index.find(indexKey(id));
        return found == m_index.end() ? std::nullopt : std::optional(found->second);
    }

    void addRole(JsonValue &party, std::string_view role)
    {
        const JsonValue roles = party["roles"];
        std::vector<JsonValue> all(roles.items().begin(), roles.items().end());
        if (roles.isString()) // seen in real data
            all.push_back(roles);
        if (std::any_of(all.begin(), all.end(), [role](const JsonValue &known) { return known.stringText() == role; }))
            return;
        all.push_back(JsonValue::string(role));
        Editing editing(party);
        editing.set("roles", JsonValue::array(all, m_arena));
        party = editing.changed(m_arena);
        m_partiesChanged = true;
    }

    const JsonValue m_release;
    JsonArena &m_arena;
    std::vector<JsonValue> m_parties; // those of the release, then those found elsewhere in it
    std::unordered_map<std::string, std::size_t> m_index;
    bool m_isIndexed = false;
    bool m_partiesChanged = false;
};

} // namespace

JsonValue upgradeRelease(const JsonValue &release, JsonArena &arena)
{
    return release.isObject() ? Upgrade(release, arena).run() : release;
}

} // namespace obra
