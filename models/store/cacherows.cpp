// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cacherows.h"

#include "store/placing.h"
#include "store/schema.h"

#include <QStringList>

#include <set>

namespace obra {

namespace {

constexpr int namesShown = 3;
constexpr std::size_t filesKept = 4096;

/// Up to three names, and how many more there are.
class NameList
{
public:
    void add(const QString &name)
    {
        if (m_names.size() < namesShown)
            m_names.append(name);
        else
            ++m_more;
    }
    QString text() const
    {
        const QString names = m_names.join(QLatin1String("; "));
        return m_more > 0 ? names + QStringLiteral(" (+%1)").arg(m_more) : names;
    }

private:
    QStringList m_names;
    int m_more = 0;
};

template<typename Use>
void forEachChild(SqlStatement &rows, const SpillSlots &ranges, qint64 parent, Use &&use)
{
    const auto readRange = [&](qint64 slot) {
        rows.bind(1, slot << childBits);
        rows.bind(2, (slot << childBits) + childrenPerParent - 1);
        while (rows.step())
            use();
        rows.reset();
    };
    readRange(parent);
    if (const auto found = ranges.find(parent); found != ranges.end())
        for (const qint64 slot : found->second)
            readRange(slot);
}

} // namespace

CacheRows::CacheRows(SqlConnection &connection, const OrganizationOrder *organizations)
    : m_order(organizations)
    , m_processSlots(loadSpillSlots(connection, Unit::Processes))
    , m_projectSlots(loadSpillSlots(connection, Unit::Projects))
    , m_process(connection, "SELECT ocid, title, description, buyer, procuring_entity, method, method_details, status, category, tag, tender_amount,"
                            " tender_currency, budget_amount, budget_currency, date, tender_start, tender_end, language, project_id, initiation_type"
                            " FROM process WHERE id = ?1")
    , m_project(connection, "SELECT project_id, title, description, public_authority, status, type, sectors, budget_amount, budget_currency, updated,"
                            " start, end, language, completion, completion_amount, completion_currency FROM project WHERE id = ?1")
    , m_organization(connection, "SELECT m.id, coalesce(m.label, m.name) FROM organization AS o CROSS JOIN organization AS m ON m.id = o.main"
                                 " WHERE o.id = ?1")
    , m_processSuppliers(connection, "SELECT organization FROM award_supplier WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
    , m_projectSuppliers(connection, "SELECT organization FROM project_supplier WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
    , m_processPlaces(connection, "SELECT coalesce(region, locality, description) FROM place WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
    , m_projectPlaces(connection, "SELECT coalesce(region, locality, description) FROM project_place WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
    , m_processPoints(connection, "SELECT p.quality, p.longitude, p.latitude, p.region, p.locality, s.shape FROM place p LEFT JOIN place_shape s ON s.id = p.id"
        " WHERE p.id BETWEEN ?1 AND ?2 ORDER BY p.id")
    , m_projectPoints(connection, "SELECT p.quality, p.longitude, p.latitude, p.region, p.locality, s.shape FROM project_place p LEFT JOIN project_place_shape s ON s.id = p.id"
        " WHERE p.id BETWEEN ?1 AND ?2 ORDER BY p.id")
    , m_processPanama(connection, "SELECT panama FROM process WHERE id = ?1")
    , m_projectPanama(connection, "SELECT panama FROM project WHERE id = ?1")
    , m_methods(connection, "SELECT method FROM project_process WHERE id BETWEEN ?1 AND ?2 ORDER BY id")
    , m_processChildren(connection, "SELECT (SELECT count(*) FROM document WHERE id BETWEEN ?1 AND ?2),"
                                    " (SELECT count(*) FROM milestone WHERE id BETWEEN ?1 AND ?2),"
                                    " (SELECT count(*) FROM payment WHERE id BETWEEN ?1 AND ?2),"
                                    " (SELECT min(date_signed) FROM contract WHERE id BETWEEN ?1 AND ?2)")
    , m_projectChildren(connection, "SELECT (SELECT count(*) FROM project_document WHERE id BETWEEN ?1 AND ?2),"
                                    " (SELECT count(*) FROM project_milestone WHERE id BETWEEN ?1 AND ?2), 0, NULL")
    , m_contract(connection, "SELECT contract_id, award_id, title, amount, currency, date_signed, start, end FROM contract WHERE id = ?1")
    , m_contractPayments(connection, "SELECT count(*) FROM payment WHERE id BETWEEN ?1 AND ?2 AND contract = ?3")
    , m_entries(connection, "SELECT entry FROM raw_document WHERE unit = ?1 AND owner = ?2"
                            " UNION ALL SELECT entry FROM raw_duplicate WHERE unit = ?1 AND owner = ?2")
    , m_file(connection, "SELECT s.file FROM entry AS e CROSS JOIN source AS s ON s.id = e.source WHERE e.id = ?1")
{
    for (const auto &[process, ranges] : m_processSlots) {
        for (std::size_t part = 0; part < ranges.size(); ++part)
            m_slots.emplace(ranges[part], Slot { process, qint64(part + 1) << childBits });
    }
}

QString CacheRows::organization(qint64 id, qint64 *main)
{
    if (main)
        *main = 0;
    if (id == 0)
        return {};
    if (m_order) {
        const quint32 rank = m_order->rank(id);
        if (main)
            *main = rank;
        return rank == 0 ? QString() : QString::fromStdString(m_order->label(rank));
    }
    QString name;
    m_organization.bind(1, id);
    if (m_organization.step()) {
        if (main)
            *main = m_organization.integer(0);
        name = m_organization.string(1);
    }
    m_organization.reset();
    return name;
}

RowText CacheRows::process(qint64 id)
{
    RowText text;
    m_process.bind(1, id);
    if (!m_process.step()) {
        m_process.reset();
        return text;
    }
    text.id = id;
    text.ocid = m_process.string(0);
    text.title = m_process.string(1);
    text.description = m_process.string(2);
    const qint64 buyer = m_process.integer(3), procuringEntity = m_process.integer(4);
    text.method = m_process.string(5);
    text.methodDetails = m_process.string(6);
    text.status = m_process.string(7);
    text.category = m_process.string(8);
    text.tag = m_process.string(9);
    text.tenderAmount = m_process.string(10);
    text.tenderCurrency = m_process.string(11);
    text.budgetAmount = m_process.string(12);
    text.budgetCurrency = m_process.string(13);
    text.date = m_process.day(14);
    text.start = m_process.day(15);
    text.end = m_process.day(16);
    text.language = m_process.string(17);
    text.projectId = m_process.string(18);
    text.initiationType = m_process.string(19);
    m_process.reset();
    addChildren(text, m_processChildren, m_processSlots, id);
    text.buyer = organization(buyer);
    text.procuringEntity = organization(procuringEntity);
    text.suppliers = suppliers(m_processSuppliers, m_processSlots, id);
    text.place = places(m_processPlaces, m_processSlots, id);
    text.source = sources(Unit::Processes, id);
    return text;
}

RowText CacheRows::project(qint64 id)
{
    RowText text;
    m_project.bind(1, id);
    if (!m_project.step()) {
        m_project.reset();
        return text;
    }
    text.id = id;
    text.ocid = m_project.string(0);
    text.title = m_project.string(1);
    text.description = m_project.string(2);
    const qint64 authority = m_project.integer(3);
    text.status = m_project.string(4);
    text.type = m_project.string(5);
    text.category = m_project.string(6).replace(QChar(0x1f), QLatin1String("; "));
    text.budgetAmount = m_project.string(7);
    text.budgetCurrency = m_project.string(8);
    text.date = m_project.day(9);
    text.start = m_project.day(10);
    text.end = m_project.day(11);
    text.language = m_project.string(12);
    text.completed = m_project.day(13);
    text.completionAmount = m_project.string(14);
    text.completionCurrency = m_project.string(15);
    m_project.reset();
    addChildren(text, m_projectChildren, m_projectSlots, id);
    text.buyer = organization(authority);
    text.suppliers = suppliers(m_projectSuppliers, m_projectSlots, id);
    text.method = methods(id);
    text.place = places(m_projectPlaces, m_projectSlots, id);
    text.source = sources(Unit::Projects, id);
    return text;
}

qint64 CacheRows::processOf(qint64 contract) const
{
    const qint64 parent = contract >> childBits;
    const auto slot = m_slots.find(parent);
    return slot == m_slots.end() ? parent : slot->second.process;
}

qint64 CacheRows::indexInProcess(qint64 contract) const
{
    const auto slot = m_slots.find(contract >> childBits);
    return (contract & (childrenPerParent - 1)) + (slot == m_slots.end() ? 0 : slot->second.before);
}

RowText CacheRows::contract(qint64 id)
{
    m_contract.bind(1, id);
    if (!m_contract.step()) {
        m_contract.reset();
        return {};
    }
    const QString contractId = m_contract.string(0), awardId = m_contract.string(1), title = m_contract.string(2);
    const QString value = m_contract.string(3), currency = m_contract.string(4);
    const Day signedOn = m_contract.day(5), start = m_contract.day(6), end = m_contract.day(7);
    m_contract.reset();
    const qint64 owner = processOf(id);
    RowText text = process(owner);
    text.id = id;
    text.process = owner;
    text.processTitle = text.title;
    if (!title.isEmpty())
        text.title = title;
    text.contractId = contractId;
    text.awardId = awardId;
    text.value = value;
    text.currency = currency;
    text.signedOn = signedOn;
    text.start = start;
    text.end = end;
    text.payments = 0;
    m_contractPayments.bind(3, id);
    forEachChild(m_contractPayments, m_processSlots, owner, [&] { text.payments += int(m_contractPayments.integer(0)); });
    return text;
}

void CacheRows::addChildren(RowText &text, SqlStatement &rows, const SpillSlots &ranges, qint64 id)
{
    forEachChild(rows, ranges, id, [&] { // one answer for each range of children
        text.documents += int(rows.integer(0));
        text.milestones += int(rows.integer(1));
        text.payments += int(rows.integer(2));
        const Day day = rows.day(3);
        if (day != noDay && (text.signedOn == noDay || day < text.signedOn))
            text.signedOn = day;
    });
}

QString CacheRows::suppliers(SqlStatement &rows, const SpillSlots &ranges, qint64 id)
{
    NameList names;
    std::set<qint64> seen;
    forEachChild(rows, ranges, id, [&] {
        qint64 main = 0;
        const QString name = organization(rows.integer(0), &main);
        if (seen.insert(main).second)
            names.add(name);
    });
    return names.text();
}

QString CacheRows::places(SqlStatement &rows, const SpillSlots &ranges, qint64 id)
{
    NameList names;
    std::set<QString> seen;
    forEachChild(rows, ranges, id, [&] {
        const QString name = rows.string(0).simplified();
        if (!name.isEmpty() && seen.insert(name).second)
            names.add(name);
    });
    return names.text();
}

std::vector<RowPoint> CacheRows::points(Unit unit, qint64 id)
{
    const bool processes = unit != Unit::Projects;
    if (unit == Unit::Contracts)
        id = processOf(id);
    SqlStatement &owner = processes ? m_processPanama : m_projectPanama;
    owner.bind(1, id);
    const bool panama = owner.step() && owner.integer(0) != 0;
    owner.reset();
    std::vector<RowPoint> found;
    SqlStatement &rows = processes ? m_processPoints : m_projectPoints;
    forEachChild(rows, processes ? m_processSlots : m_projectSlots, id, [&] {
        std::optional<MapPoint> point;
        if (!rows.isNull(1) && !rows.isNull(2))
            point = publishedPoint({ rows.real(1), rows.real(2) }, PlaceQuality(rows.integer(0)), panama);
        else if (panama)
            point = pointByName(rows.text(3), rows.text(4));
        if (point)
            found.push_back({ point->point.longitude, point->point.latitude, point->quality, fromWkb(rows.blob(5)).value_or(Geometry()) });
    });
    return found;
}

QString CacheRows::methods(qint64 project)
{
    QStringList all;
    forEachChild(m_methods, m_projectSlots, project, [&] {
        const QString method = m_methods.string(0);
        if (!method.isEmpty() && !all.contains(method))
            all.append(method);
    });
    return all.join(QLatin1String("; "));
}

QString CacheRows::sources(Unit unit, qint64 id)
{
    std::set<QString> files;
    m_entries.bind(1, qint64(unit));
    m_entries.bind(2, id);
    while (m_entries.step())
        files.insert(fileOfEntry(m_entries.integer(0)));
    m_entries.reset();
    NameList names;
    for (const QString &file : files)
        names.add(file);
    return names.text();
}

const QString &CacheRows::fileOfEntry(qint64 entry)
{
    if (const auto known = m_files.find(entry); known != m_files.end())
        return known->second;
    if (m_files.size() >= filesKept)
        m_files.clear();
    m_file.bind(1, entry);
    const QString file = m_file.step() ? m_file.string(0) : QString();
    m_file.reset();
    return m_files.emplace(entry, file).first->second;
}

} // namespace obra
