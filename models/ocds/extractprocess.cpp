// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extract.h"
#include "ocds/extractparts.h"
#include "ocds/knownfields.h"
#include "ocds/qualityflags.h"

#include <algorithm>

namespace obra {

namespace {

/// Takes the rows out of one compiled release, section by section.
class ProcessExtraction
{
public:
    ProcessExtraction(const JsonValue &release, JsonArena &arena, ProcessRecord &record, std::vector<Issue> &issues)
        : m_release(release)
        , m_record(record)
        , m_text(record.text)
        , m_x(release["ocid"].text(), arena, issues)
    {
    }

    void run();

private:
    void readHead();
    void readPlanning();
    void readTender();
    void readAwards();
    void readContracts();
    void readTransactions(const JsonValue &implementation, const JsonPath &path);
    void readItems(const JsonValue &owner, const JsonPath &path);
    void readNames();
    void readReferenceDay();
    int biddersInBids(const JsonPath &path);
    std::string_view organizationName(const JsonValue &reference, const JsonPath &path);
    OrganizationRecord mainParty(const JsonValue &reference, const JsonPath &path, std::string_view role);
    /// Titles and descriptions are taken from the first section that has one.
    void offerTitle(std::string_view title, std::string_view description);

    const JsonValue &m_release;
    ProcessRecord &m_record;
    SearchText m_text;
    Extraction m_x;
    JsonPath m_root;
};

void ProcessExtraction::run()
{
    readHead();
    readTender();
    readPlanning();
    readAwards();
    readContracts();
    if (m_record.tenderers < 0)
        m_record.tenderers = biddersInBids(m_root / "bids");
    readNames();
    readReferenceDay();
    m_record.additionalFields = additionalReleaseFields(m_release);

    const auto hasContent = [this](std::string_view key) { return m_release[key].size() > 0; };
    m_record.quality = qualityOf(m_record, m_x.hasBadDates());
    if (!hasContent("planning") && !hasContent("tender") && !hasContent("awards") && !hasContent("contracts")
        && !hasContent("bids")) {
        m_x.report(Issue::Severity::Info, "structurally-empty", {}, m_root);
        m_record.quality |= qualityBit(QualityFlag::EmptyRelease);
    }
}

void ProcessExtraction::readHead()
{
    m_record.ocid = m_x.text(m_release["ocid"], m_root / "ocid");
    m_record.language = m_x.text(m_release["language"], m_root / "language");
    m_record.initiationType = m_x.text(m_release["initiationType"], m_root / "initiationType");
    m_record.tag = m_x.joined(m_release["tag"], m_root / "tag");
    m_record.date = m_x.day(m_release["date"], m_root / "date");
    m_text.add(m_record.ocid);
    m_x.readParties(m_release["parties"], m_root / "parties", m_record.parties);
    m_record.buyer = mainParty(m_release["buyer"], m_root / "buyer", "buyer");
}

OrganizationRecord ProcessExtraction::mainParty(const JsonValue &reference, const JsonPath &path, std::string_view role)
{
    OrganizationRecord record = m_x.organization(reference, path);
    if (record.name.empty()) {
        if (const OrganizationRecord *party = m_x.partyInRole(role))
            record = *party;
    }
    return record;
}

void ProcessExtraction::offerTitle(std::string_view title, std::string_view description)
{
    m_text.add(title);
    m_text.add(description);
    if (m_record.title.empty())
        m_record.title = title;
    if (m_record.description.empty())
        m_record.description = description;
}

void ProcessExtraction::readTender()
{
    const JsonPath path = m_root / "tender";
    const JsonValue &tender = m_x.object(m_release["tender"], path);
    if (tender.isMissing()) {
        m_record.procuringEntity = mainParty(tender, path, "procuringEntity");
        return;
    }
    offerTitle(m_x.text(tender["title"], path / "title"), m_x.text(tender["description"], path / "description"));
    m_text.add(m_x.text(tender["id"], path / "id"));
    m_record.method = m_x.text(tender["procurementMethod"], path / "procurementMethod");
    m_record.methodDetails = m_x.text(tender["procurementMethodDetails"], path / "procurementMethodDetails");
    m_record.status = m_x.text(tender["status"], path / "status");
    m_record.category = m_x.text(tender["mainProcurementCategory"], path / "mainProcurementCategory");
    m_record.tenderValue = m_x.money(tender["value"], path / "value");
    m_x.period(tender["tenderPeriod"], path / "tenderPeriod", &m_record.tenderStart, &m_record.tenderEnd);
    m_record.procuringEntity = mainParty(tender["procuringEntity"], path / "procuringEntity", "procuringEntity");
    m_record.tenderers = m_x.tenderers(tender, path);
    readItems(tender, path);
    m_x.documents(tender, path, "tender", m_record.documents);
    m_x.milestones(tender, path, "tender", m_record.milestones, m_record.documents);
}

void ProcessExtraction::readPlanning()
{
    const JsonPath path = m_root / "planning";
    const JsonValue &planning = m_x.object(m_release["planning"], path);
    if (planning.isMissing())
        return;
    const JsonPath projectPath = path / "project";
    const JsonValue &project = m_x.object(planning["project"], projectPath);
    m_record.projectId = m_x.text(project["id"], projectPath / "id");
    offerTitle(m_x.text(project["title"], projectPath / "title"),
               m_x.text(project["description"], projectPath / "description"));
    m_x.locations(project["locations"], projectPath / "locations", m_record.places);

    const JsonPath budgetPath = path / "budget";
    const JsonValue &budget = m_x.object(planning["budget"], budgetPath);
    m_record.budget = m_x.money(budget["amount"], budgetPath / "amount", budget["currency"]);
    offerTitle(m_x.text(budget["project"], budgetPath / "project"),
               m_x.text(budget["description"], budgetPath / "description"));
    m_x.documents(planning, path, "planning", m_record.documents);
    m_x.milestones(planning, path, "planning", m_record.milestones, m_record.documents);
}

void ProcessExtraction::readAwards()
{
    const JsonPath path = m_root / "awards";
    m_x.forEachObject(m_release["awards"], path, [this](const JsonValue &award, const JsonPath &at) {
        AwardRecord &record = m_record.awards.emplace_back();
        record.id = m_x.text(award["id"], at / "id");
        record.title = m_x.text(award["title"], at / "title");
        record.status = m_x.text(award["status"], at / "status");
        record.date = m_x.day(award["date"], at / "date");
        record.value = m_x.money(award["value"], at / "value");
        m_x.suppliers(award["suppliers"], at / "suppliers", record.suppliers);
        offerTitle(record.title, m_x.text(award["description"], at / "description"));
        readItems(award, at);
        m_x.documents(award, at, "award", m_record.documents);
    });
}

void ProcessExtraction::readContracts()
{
    const JsonPath path = m_root / "contracts";
    m_x.forEachObject(m_release["contracts"], path, [this](const JsonValue &contract, const JsonPath &at) {
        ContractRecord &record = m_record.contracts.emplace_back();
        record.id = m_x.text(contract["id"], at / "id");
        record.awardId = m_x.text(contract["awardID"], at / "awardID");
        record.title = m_x.text(contract["title"], at / "title");
        record.status = m_x.text(contract["status"], at / "status");
        record.dateSigned = m_x.day(contract["dateSigned"], at / "dateSigned");
        m_x.period(contract["period"], at / "period", &record.start, &record.end);
        record.value = m_x.money(contract["value"], at / "value");
        const JsonValue &amendments = contract["amendments"];
        record.amendments = amendments.hasValue() ? int(m_x.list(amendments, at / "amendments").size())
                                                  : int(contract["amendment"].size() > 0);
        offerTitle(record.title, m_x.text(contract["description"], at / "description"));
        readItems(contract, at);

        // The extension "contract suppliers": they belong to the award that the contract is about, when that says none itself.
        if (contract["suppliers"].hasValue()) {
            std::vector<AwardRecord> &awards = m_record.awards;
            auto award = std::find_if(awards.begin(), awards.end(),
                                      [&record](const AwardRecord &a) { return a.id == record.awardId; });
            if (award == awards.end() && awards.size() == 1)
                award = awards.begin();
            if (award != awards.end() && award->suppliers.empty())
                m_x.suppliers(contract["suppliers"], at / "suppliers", award->suppliers);
        }

        m_x.documents(contract, at, "contract", m_record.documents);
        m_x.milestones(contract, at, "contract", m_record.milestones, m_record.documents);
        const JsonPath implementationPath = at / "implementation";
        const JsonValue &implementation = m_x.object(contract["implementation"], implementationPath);
        if (implementation.isMissing())
            return;
        readTransactions(implementation, implementationPath);
        m_x.documents(implementation, implementationPath, "implementation", m_record.documents);
        m_x.milestones(implementation, implementationPath, "implementation", m_record.milestones, m_record.documents);
    });
}

std::string_view ProcessExtraction::organizationName(const JsonValue &reference, const JsonPath &path)
{
    return reference.hasValue() ? m_x.organization(reference, path).name : std::string_view();
}

void ProcessExtraction::readTransactions(const JsonValue &implementation, const JsonPath &path)
{
    const JsonPath listPath = path / "transactions";
    m_x.forEachObject(implementation["transactions"], listPath,
                      [this](const JsonValue &transaction, const JsonPath &at) {
                          TransactionRecord &record = m_record.transactions.emplace_back();
                          record.contract = int(m_record.contracts.size()) - 1; // the one that is being read
                          // OCDS 1.0 called them amount, providerOrganization and receiverOrganization.
                          const auto either = [&transaction](std::string_view name, std::string_view oldName) {
                              return transaction[name].hasValue() ? name : oldName;
                          };
                          const std::string_view value = either("value", "amount");
                          const std::string_view payer = either("payer", "providerOrganization");
                          const std::string_view payee = either("payee", "receiverOrganization");
                          record.id = m_x.text(transaction["id"], at / "id");
                          record.date = m_x.day(transaction["date"], at / "date");
                          record.value = m_x.money(transaction[value], at / value, transaction["currency"]);
                          record.payer = organizationName(transaction[payer], at / payer);
                          record.payee = organizationName(transaction[payee], at / payee);
                      });
}

void ProcessExtraction::readItems(const JsonValue &owner, const JsonPath &path)
{
    const JsonPath listPath = path / "items";
    m_x.forEachObject(owner["items"], listPath, [this](const JsonValue &item, const JsonPath &at) {
        m_text.add(m_x.text(item["description"], at / "description"));
        const JsonValue &location = item["deliveryLocation"];
        const JsonValue &address = item["deliveryAddress"];
        if (location.hasValue() || address.hasValue())
            m_x.place(location, at / "deliveryLocation", address, at / "deliveryAddress", m_record.places);
        m_x.locations(item["deliveryLocations"], at / "deliveryLocations", m_record.places);
        const JsonPath addressesPath = at / "deliveryAddresses";
        m_x.forEachObject(item["deliveryAddresses"], addressesPath,
                          [this](const JsonValue &each, const JsonPath &eachPath) {
                              m_x.place(JsonValue(), eachPath, each, eachPath, m_record.places);
                          });
    });
}

int ProcessExtraction::biddersInBids(const JsonPath &path)
{
    const JsonValue &bids = m_release["bids"];
    if (!bids.hasValue())
        return -1;
    const JsonPath detailsPath = path / "details";
    const JsonValue &details = m_x.object(bids, path)["details"];
    if (!details.hasValue())
        return -1;
    std::vector<std::string_view> bidders;
    m_x.forEachObject(details, detailsPath, [this, &bidders](const JsonValue &bid, const JsonPath &at) {
        const JsonPath tenderersPath = at / "tenderers";
        for (const JsonValue &tenderer : m_x.list(bid["tenderers"], tenderersPath)) {
            const OrganizationRecord bidder = m_x.organization(tenderer, tenderersPath);
            if (!bidder.name.empty())
                bidders.push_back(bidder.id.empty() ? bidder.name : bidder.id);
        }
    });
    std::sort(bidders.begin(), bidders.end());
    return int(std::unique(bidders.begin(), bidders.end()) - bidders.begin());
}

void ProcessExtraction::readNames()
{
    const auto add = [this](const OrganizationRecord &organization) {
        m_text.add(organization.name);
        m_text.add(organization.identifier);
    };
    add(m_record.buyer);
    add(m_record.procuringEntity);
    for (const AwardRecord &award : m_record.awards)
        std::for_each(award.suppliers.begin(), award.suppliers.end(), add);
    std::for_each(m_record.parties.begin(), m_record.parties.end(), add);
    for (const DocumentRecord &document : m_record.documents)
        m_text.add(document.title);
}

void ProcessExtraction::readReferenceDay()
{
    Day awarded = noDay;
    for (const AwardRecord &award : m_record.awards)
        awarded = earlier(awarded, award.date);
    Day contracted = noDay;
    for (const ContractRecord &contract : m_record.contracts)
        contracted = earlier(contracted, contract.dateSigned);
    for (const Day day : {m_record.tenderStart, awarded, contracted, m_record.date}) {
        if (day != noDay) {
            m_record.reference = day;
            return;
        }
    }
}

void reset(ProcessRecord &record)
{
    ProcessRecord fresh;
    fresh.parties = emptied(record.parties);
    fresh.awards = emptied(record.awards);
    fresh.contracts = emptied(record.contracts);
    fresh.transactions = emptied(record.transactions);
    fresh.milestones = emptied(record.milestones);
    fresh.documents = emptied(record.documents);
    fresh.places = emptied(record.places);
    fresh.text = std::move(record.text);
    fresh.text.clear();
    record = std::move(fresh);
}

} // namespace

void extractProcess(const JsonValue &compiled, JsonArena &arena, ProcessRecord &record, std::vector<Issue> &issues)
{
    reset(record);
    ProcessExtraction(compiled, arena, record, issues).run();
}

} // namespace obra
