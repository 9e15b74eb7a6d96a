// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnrows.h"

#include "ocds/qualityflags.h"
#include "store/cachewriter.h"
#include "store/childids.h"
#include "store/columnchunks.h"
#include "store/ownersources.h"
#include "store/placing.h"
#include "store/repeatedowners.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

void foldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto data = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!data)
        return;
    try {
        const std::string folded = foldedName(std::string_view(data, std::size_t(sqlite3_value_bytes(values[0]))));
        sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

ColumnBuilder::ColumnBuilder(SqlConnection &connection, const OrganizationOrder &organizations, Unit unit, ColumnBuilder *contracts)
    : m_connection(connection)
    , m_unit(unit)
    , m_insert(connection, "INSERT INTO column_chunk (unit, name, chunk, data) VALUES (?1, ?2, ?3, ?4)")
    , m_update(connection, "UPDATE column_chunk SET data = ?4 WHERE unit = ?1 AND name = ?2 AND chunk = ?3")
    , m_delete(connection, "DELETE FROM column_chunk WHERE unit = ?1 AND name = ?2 AND chunk = ?3")
    , m_select(connection, "SELECT data FROM column_chunk WHERE unit = ?1 AND name = ?2 AND chunk = ?3")
    , m_contracts(contracts)
{
    for (const Field field : allFields) {
        m_facets[std::size_t(field)] = std::make_unique<FacetBuilder>(isMulti(unit, field), field == Field::Province, isOrganization(field) ? &organizations : nullptr);
    }
    m_chunk = std::make_shared<Chunk>(facet(Field::Currency).texts());
    if (m_contracts)
        m_contracts->m_processes = this;
    sqlite3_create_function_v2(connection.handle(), "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedFunction, nullptr, nullptr, nullptr);
}

void ColumnBuilder::build(const std::function<void(int)> &progress)
{
    if (m_unit == Unit::Processes)
        readProcesses([&](int percent) { progress(percent * 6 / 10); });
    else if (m_unit == Unit::Projects)
        readProjects([&](int percent) { progress(percent * 6 / 10); });
    flush();
    finishFacets();
    progress(65);
    if (m_unit == Unit::Processes) {
        m_titleRanks = ranksOf("SELECT id FROM process ORDER BY title IS NULL, folded(title), ocid");
        progress(95);
        m_ocidRanks = ranksOf("SELECT id FROM process ORDER BY ocid");
    } else if (m_unit == Unit::Projects) {
        m_titleRanks = ranksOf("SELECT id FROM project ORDER BY title IS NULL, folded(title), project_id");
        progress(95);
        m_ocidRanks = ranksOf("SELECT id FROM project ORDER BY project_id");
    } else {
        m_titleRanks = contractTitleRanks();
        progress(95);
        m_ocidRanks = ranksAfter(m_processes->m_ocidRanks);
    }
    writeRanks("title_rank", m_titleRanks);
    writeRanks("ocid_rank", m_ocidRanks);
    progress(100);
}

void ColumnBuilder::readProjects(const std::function<void(int)> &progress)
{
    const qint64 total = std::max<qint64>(1, m_connection.integer("SELECT count(*) FROM project"));
    const SpillSlots ranges = loadSpillSlots(m_connection, m_unit);
    SqlStatement projects(m_connection, "SELECT id, text_id, panama, public_authority, reference, versions, status, type, sectors, budget_amount,"
                                        " budget_currency, start, end, completion, quality FROM project ORDER BY id");
    ChildCursor processes(m_connection, "project_process", "amount, currency, method", ranges);
    ChildCursor suppliers(m_connection, "project_supplier", "organization", ranges);
    ChildCursor places(m_connection, "project_place", "quality, longitude, latitude, region, locality", ranges);
    OwnerSources sources(m_connection, m_unit, facet(Field::Source).texts());
    RepeatedOwners repeated(m_connection, m_unit);
    Chunk &chunk = *m_chunk;

    while (projects.step()) {
        const qint64 id = projects.integer(0);
        const bool panama = projects.integer(2) != 0;
        chunk.id.push_back(id);
        chunk.textId.push_back(projects.integer(1));
        facet(Field::Buyer).addOrganization(projects.integer(3));
        chunk.day.push_back(projects.day(4));
        chunk.releases.push_back(capped<quint16>(projects.integer(5)));
        facet(Field::Status).addText(projects.text(6));
        facet(Field::Type).addText(projects.text(7));
        for (std::string_view sectors = projects.text(8); !sectors.empty();) {
            const std::size_t end = std::min(sectors.find('\x1f'), sectors.size());
            facet(Field::Category).addText(sectors.substr(0, end));
            sectors.remove_prefix(std::min(end + 1, sectors.size()));
        }
        qint64 count = 0;
        processes.forEach(id, [&](SqlStatement &row) {
            ++count;
            chunk.amounts.add(AmountCells::Part::Contract, row.text(1), row.text(2), panama);
            facet(Field::Method).addText(row.text(3));
        });
        chunk.contracts.push_back(capped<quint16>(count));
        chunk.tenderers.push_back(-1);
        chunk.amounts.add(AmountCells::Part::Budget, projects.text(9), projects.text(10), panama);
        chunk.estimate.add(projects.text(9), projects.text(10), panama);
        chunk.days(RangeField::Start).push_back(projects.day(11));
        chunk.days(RangeField::End).push_back(projects.day(12));
        chunk.days(RangeField::Completion).push_back(projects.day(13));
        suppliers.forEach(id, [&](SqlStatement &row) { facet(Field::Supplier).addOrganization(row.integer(1)); });
        places.forEach(id, [this, panama](SqlStatement &row) { addPlace(row, panama); });
        sources.addTo(facet(Field::Source), id);
        addQuality(qualityBits(projects.integer(14), repeated.has(id)));
        endRow();
        if (m_rows % chunkRows == 0)
            progress(int(m_rows * 100LL / total));
    }
}

void ColumnBuilder::addPlace(const SqlStatement &row, bool panama)
{
    facet(Field::Province).addText(row.isNull(4) ? row.text(5) : row.text(4));
    std::optional<MapPoint> point;
    if (!row.isNull(2) && !row.isNull(3))
        point = publishedPoint({ row.real(2), row.real(3) }, PlaceQuality(row.integer(1)), panama);
    else if (panama)
        point = pointByName(row.text(4), row.text(5));
    if (!point)
        return;
    m_chunk->quality.push_back(quint8(point->quality));
    m_chunk->longitude.push_back(float(point->point.longitude));
    m_chunk->latitude.push_back(float(point->point.latitude));
}

qint64 ColumnBuilder::qualityBits(qint64 bits, bool repeated) const
{
    if (m_chunk->amounts.mixesCurrencies())
        bits |= qualityBit(QualityFlag::MixedCurrency);
    if (repeated)
        bits |= qualityBit(QualityFlag::Duplicate);
    return bits;
}

void ColumnBuilder::addQuality(qint64 bits)
{
    for (std::size_t i = 0; i < qualityFlagCount; ++i) {
        if (bits & (qint64(1) << i))
            facet(Field::Quality).addText(qualityFlagNames[i]);
    }
}

void ColumnBuilder::endRow()
{
    Chunk &chunk = *m_chunk;
    if (m_rows == std::numeric_limits<quint32>::max())
        throw StoreError(StoreError::Reason::Other, "more than 4,294,967,294 rows");
    if (m_unit != Unit::Contracts) { // whose rowids leave large gaps
        const auto id = std::size_t(chunk.id.back());
        if (m_rowOf.size() <= id)
            m_rowOf.resize(std::max(id + 1, std::min(m_rowOf.size() * 2, id + chunkRows)));
        m_rowOf[id] = m_rows;
    }
    ++m_rows;

    const Day day = chunk.day.back();
    if (day != noDay)
        facet(Field::Year).addText(std::to_string(yearOf(day)));
    chunk.amounts.endRow(facet(Field::Currency));
    chunk.estimate.endRow();
    chunk.paid.endRow();
    chunk.pointEnds.push_back(quint32(chunk.quality.size()));
    for (const std::unique_ptr<FacetBuilder> &builder : m_facets)
        builder->endRow();
    if (chunk.id.size() == chunkRows)
        flush();
}

} // namespace obra
