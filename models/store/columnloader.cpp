// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnloader.h"

#include "store/cachewriter.h"
#include "store/columnchunks.h"
#include "store/facetbuilder.h"
#include "store/placing.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace obra {

namespace {

[[noreturn]] void failDamaged(const std::string &name)
{
    throw StoreError(StoreError::Reason::Damaged, "the column " + name + " is damaged");
}

/// Reads the chunks of one unit's columns.
class ChunkReader
{
public:
    ChunkReader(SqlConnection &connection, Unit unit)
        : m_connection(connection)
        , m_unit(unit)
        , m_size(connection, "SELECT sum(length(data)) FROM column_chunk WHERE unit = ?1 AND name = ?2")
        , m_data(connection, "SELECT data FROM column_chunk WHERE unit = ?1 AND name = ?2 ORDER BY chunk")
    {
    }

    template<typename T>
    void load(const std::string &name, std::vector<T> &values)
    {
        m_size.bind(1, qint64(m_unit));
        m_size.bindText(2, name);
        const std::size_t bytes = m_size.step() ? std::size_t(m_size.integer(0)) : 0;
        m_size.reset();
        if (bytes % sizeof(T) != 0)
            failDamaged(name);
        values.resize(bytes / sizeof(T));
        std::size_t at = 0;
        forEachChunk(name, [&](std::string_view data) {
            if (data.size() > bytes - at)
                failDamaged(name);
            if (!data.empty())
                std::memcpy(reinterpret_cast<char *>(values.data()) + at, data.data(), data.size());
            at += data.size();
        });
        if (at != bytes)
            failDamaged(name);
    }

    template<typename T>
    void loadRows(const std::string &name, std::vector<T> &values, quint32 rows)
    {
        load(name, values);
        if (values.size() != rows)
            failDamaged(name);
    }

    /// Offsets of rows + 1, ending at @p count.
    void loadOffsets(const std::string &name, std::vector<quint32> &offsets, quint32 rows, std::size_t count)
    {
        offsets.assign(1, 0);
        offsets.reserve(std::size_t(rows) + 1);
        forEachChunk(name, [&](std::string_view data) {
            const std::size_t chunkRowCount = data.size() / sizeof(quint32);
            if (data.size() % sizeof(quint32) != 0 || chunkRowCount > rows + 1 - offsets.size())
                failDamaged(name);
            const quint32 base = offsets.back();
            quint32 last = 0;
            for (std::size_t i = 0; i < chunkRowCount; ++i) {
                quint32 end = 0;
                std::memcpy(&end, data.data() + i * sizeof end, sizeof end);
                if (end < last || end > count - base)
                    failDamaged(name);
                last = end;
                offsets.push_back(base + end);
            }
        });
        if (offsets.size() != std::size_t(rows) + 1 || offsets.back() != count)
            failDamaged(name);
    }

    void loadDictionary(const std::string &name, Dictionary &dictionary)
    {
        dictionary.values.assign(1, {});
        dictionary.folded.assign(1, {});
        forEachChunk(name, [&](std::string_view data) {
            const auto take = [&] {
                quint32 length = 0;
                if (data.size() < sizeof length)
                    failDamaged(name);
                std::memcpy(&length, data.data(), sizeof length);
                data.remove_prefix(sizeof length);
                if (data.size() < length)
                    failDamaged(name);
                const std::string_view text = data.substr(0, length);
                data.remove_prefix(length);
                return text;
            };
            while (!data.empty()) {
                dictionary.values.emplace_back(take());
                dictionary.folded.emplace_back(take());
            }
        });
    }

private:
    template<typename Use>
    void forEachChunk(const std::string &name, Use &&use)
    {
        m_connection.throwIfStopped();
        m_data.bind(1, qint64(m_unit));
        m_data.bindText(2, name);
        while (m_data.step())
            use(m_data.blob(0));
        m_data.reset();
    }

    SqlConnection &m_connection;
    Unit m_unit;
    SqlStatement m_size, m_data;
};

template<typename T>
void checkCodes(const std::string &name, const std::vector<T> &codes, std::size_t count)
{
    T largest = 0;
    for (const T code : codes)
        largest = std::max(largest, code);
    if (largest >= count)
        failDamaged(name);
}

/// The facet made anew from the spellings behind it.
void regroup(ChunkReader &reader, Field field, quint32 rows, const OrganizationOrder &organizations, FacetColumn &facet)
{
    const std::string name = spellingName(field);
    std::vector<quint32> spellings, offsets;
    if (facet.multi) {
        reader.load(name, spellings);
        reader.loadOffsets(name + ".end", offsets, rows, spellings.size());
    } else {
        reader.loadRows(name, spellings, rows);
    }
    FacetBuilder builder(facet.multi, false, &organizations);
    for (quint32 row = 0; row < rows; ++row) {
        for (quint32 i = facet.multi ? offsets[row] : row, end = facet.multi ? offsets[row + 1] : row + 1; i < end; ++i)
            builder.addOrganization(spellings[i]);
        builder.endRow();
    }
    FinishedCodes finished = builder.finish();
    facet.dictionary = std::move(finished.dictionary);
    facet.codes = builder.codes();
    // Ranks and codes are in one order, so the codes of a row stay sorted.
    for (quint32 &code : facet.codes)
        code = finished.newCode[code];
    if (facet.multi) {
        facet.offsets.assign(1, 0);
        facet.offsets.insert(facet.offsets.end(), builder.ends().begin(), builder.ends().end());
    }
}

void checkRanks(const std::string &name, const std::vector<quint32> &ranks)
{
    if (!ranks.empty())
        checkCodes(name, ranks, ranks.size());
}

} // namespace

std::shared_ptr<const ColumnTable> loadColumns(SqlConnection &connection, Unit unit, const OrganizationOrder *organizations)
{
    auto table = std::make_shared<ColumnTable>();
    ChunkReader reader(connection, unit);
    table->unit = unit;
    reader.load("id", table->id);
    if (table->id.size() >= std::numeric_limits<quint32>::max())
        failDamaged("id");
    const auto rows = quint32(table->id.size());
    table->rows = rows;
    reader.loadRows("text_id", table->textId, rows);
    reader.loadRows("day", table->day, rows);
    reader.loadRows("title_rank", table->titleRank, rows);
    reader.loadRows("ocid_rank", table->ocidRank, rows);
    reader.loadRows("tenderers", table->tenderers, rows);
    reader.loadRows("contracts", table->contracts, rows);
    reader.loadRows("releases", table->releases, rows);
    checkRanks("title_rank", table->titleRank);
    checkRanks("ocid_rank", table->ocidRank);

    for (const Field field : allFields) {
        if (!isStored(field))
            continue;
        FacetColumn &facet = table->facets[std::size_t(field)];
        reader.loadDictionary(dictionaryName(field), facet.dictionary);
        if (!hasField(unit, field))
            continue;
        facet.multi = isMulti(unit, field);
        const std::string name = facetName(field);
        if (facet.multi) {
            reader.load(name, facet.codes);
            reader.loadOffsets(name + ".end", facet.offsets, rows, facet.codes.size());
        } else {
            reader.loadRows(name, facet.codes, rows);
        }
        checkCodes(name, facet.codes, facet.dictionary.values.size());
        if (organizations && isOrganization(field))
            regroup(reader, field, rows, *organizations, facet);
    }

    AmountColumn &amounts = table->amounts;
    reader.load("amount.currency", amounts.currency);
    const std::size_t cells = amounts.currency.size();
    if (cells >= std::numeric_limits<quint32>::max())
        failDamaged("amount.currency");
    checkCodes("amount.currency", amounts.currency, table->facet(Field::Currency).dictionary.values.size());
    reader.loadOffsets("amount.end", amounts.offsets, rows, cells);
    reader.loadRows("amount.amount", amounts.amount, quint32(cells));
    reader.loadRows("amount.contracts", amounts.contracts, quint32(cells));
    reader.loadRows("amount.awards", amounts.awards, quint32(cells));
    reader.loadRows("amount.contract_count", amounts.contractCount, quint32(cells));
    reader.loadRows("amount.award_count", amounts.awardCount, quint32(cells));

    PointColumn &points = table->points;
    reader.load("point.quality", points.quality);
    if (points.quality.size() >= std::numeric_limits<quint32>::max())
        failDamaged("point.quality");
    reader.loadOffsets("point.end", points.offsets, rows, points.quality.size());
    reader.loadRows("point.longitude", points.longitude, quint32(points.quality.size()));
    reader.loadRows("point.latitude", points.latitude, quint32(points.quality.size()));
    table->facets[std::size_t(Field::PlaceQuality)] = placeQualities(points, rows);
    return table;
}

qint64 ColumnTable::memoryBytes() const
{
    const auto bytes = [](const auto &values) { return qint64(values.capacity() * sizeof(values[0])); };
    qint64 sum = bytes(id) + bytes(textId) + bytes(day) + bytes(titleRank) + bytes(ocidRank) + bytes(tenderers) + bytes(contracts) + bytes(releases);
    for (const FacetColumn &facet : facets) {
        sum += bytes(facet.codes) + bytes(facet.offsets);
        // Texts of up to 15 bytes lie within the string itself.
        for (const std::vector<std::string> *texts : { &facet.dictionary.values, &facet.dictionary.folded }) {
            sum += bytes(*texts);
            for (const std::string &text : *texts)
                sum += text.capacity() > 15 ? qint64(text.capacity()) + 1 : 0;
        }
    }
    sum += bytes(amounts.offsets) + bytes(amounts.currency) + bytes(amounts.amount) + bytes(amounts.contracts) + bytes(amounts.awards)
        + bytes(amounts.contractCount) + bytes(amounts.awardCount);
    return sum + bytes(points.offsets) + bytes(points.longitude) + bytes(points.latitude) + bytes(points.quality);
}

} // namespace obra
