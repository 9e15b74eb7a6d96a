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
    void loadPlain(const std::string &name, std::vector<T> &values)
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

    /// @p expected numbers; any number of them when it is negative.
    template<typename T, typename Coding>
    void load(const std::string &name, PackedArray<T, Coding> &values, qint64 expected)
    {
        if (expected > 0)
            values.reserve(std::size_t(expected));
        forEachChunk(name, [&](std::string_view data) {
            const ChunkHeader header = takeHeader(name, data);
            const bool knownWidth = header.width == 1 || header.width == 2 || header.width == 4 || header.width == 8;
            if (!knownWidth || header.width > sizeof(T) || data.size() != std::size_t(header.count) * header.width
                || (expected >= 0 && header.count > quint64(expected) - values.size()))
                failDamaged(name);
            values.appendStored(header.width, data.data(), header.count);
        });
        if (expected >= 0 && values.size() != std::size_t(expected))
            failDamaged(name);
    }

    void loadAmounts(const std::string &name, AmountArray &amounts, std::size_t expected)
    {
        amounts.reserve(expected);
        forEachChunk(name, [&](std::string_view data) {
            const ChunkHeader header = takeHeader(name, data);
            const std::size_t shortBytes = std::size_t(header.count) * sizeof(qint32);
            if (data.size() != shortBytes + std::size_t(header.width) * sizeof(ScaledAmount) || header.count > expected - amounts.size()
                || !amounts.appendStored(data.data(), header.count, data.data() + shortBytes, header.width))
                failDamaged(name);
        });
        if (amounts.size() != expected)
            failDamaged(name);
    }

    /// Offsets of rows + 1, from how many each row has.
    template<typename Offsets>
    void loadOffsets(const std::string &name, Offsets &offsets, quint32 rows)
    {
        PackedArray<quint32> sizes;
        load(name, sizes, rows);
        offsets.reserve(std::size_t(rows) + 1);
        quint64 end = 0;
        offsets.push_back(0);
        for (const quint32 size : sizes) {
            end += size;
            if (end >= std::numeric_limits<quint32>::max())
                failDamaged(name);
            offsets.push_back(quint32(end));
        }
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

    static ChunkHeader takeHeader(const std::string &name, std::string_view &data)
    {
        ChunkHeader header;
        if (data.size() < sizeof header)
            failDamaged(name);
        std::memcpy(&header, data.data(), sizeof header);
        data.remove_prefix(sizeof header);
        return header;
    }

    SqlConnection &m_connection;
    Unit m_unit;
    SqlStatement m_size, m_data;
};

template<typename Codes>
void checkCodes(const std::string &name, const Codes &codes, std::size_t count)
{
    const quint64 largest = codes.visit([&](const auto *stored) {
        quint64 most = 0;
        for (std::size_t i = 0; i < codes.size(); ++i)
            most = std::max<quint64>(most, stored[i]);
        return most;
    });
    if (!codes.empty() && largest >= count)
        failDamaged(name);
}

/// The facet made anew from the spellings behind it.
void regroup(ChunkReader &reader, Field field, quint32 rows, const OrganizationOrder &organizations, FacetColumn &facet)
{
    const std::string name = spellingName(field);
    CodeArray spellings;
    OffsetArray offsets;
    if (facet.multi)
        reader.loadOffsets(name + ".count", offsets, rows);
    reader.load(name, spellings, facet.multi ? offsets.back() : rows);
    FacetBuilder builder(facet.multi, false, &organizations);
    for (quint32 row = 0; row < rows; ++row) {
        for (quint32 i = facet.multi ? offsets[row] : row, end = facet.multi ? offsets[row + 1] : row + 1; i < end; ++i)
            builder.addOrganization(spellings[i]);
        builder.endRow();
    }
    FinishedCodes finished = builder.finish();
    facet.dictionary = std::move(finished.dictionary);
    std::vector<quint32> codes = builder.codes();
    for (quint32 &code : codes)
        code = finished.newCode[code];
    if (facet.multi) {
        std::vector<quint32> ends = builder.ends();
        ends.insert(ends.begin(), 0);
        facet.setRows(codes, ends);
    } else {
        facet.codes = codes;
    }
}

void loadFacet(ChunkReader &reader, Unit unit, Field field, quint32 rows, FacetColumn &facet)
{
    reader.loadDictionary(dictionaryName(field), facet.dictionary);
    if (!hasField(unit, field))
        return;
    facet.multi = isMulti(unit, field);
    const std::string name = facetName(field);
    reader.load(name, facet.codes, rows);
    if (facet.multi) {
        PackedArray<quint32> ends, members;
        reader.load(setName(field) + ".end", ends, -1);
        reader.load(setName(field), members, -1);
        checkCodes(setName(field), members, facet.valueCount());
        facet.setEnds.assign(ends.begin(), ends.end());
        facet.setCodes.assign(members.begin(), members.end());
        const bool good = std::is_sorted(facet.setEnds.begin(), facet.setEnds.end())
            && (facet.setEnds.empty() ? facet.setCodes.empty() : facet.setEnds.back() == facet.setCodes.size());
        if (!good)
            failDamaged(setName(field));
    }
    checkCodes(name, facet.codes, facet.codeCount());
}

void loadMoney(ChunkReader &reader, const std::string &name, quint32 rows, std::size_t currencies, MoneyColumn &money)
{
    reader.loadOffsets(name + ".cells", money.offsets, rows);
    const quint32 cells = money.offsets.back();
    reader.load(name + ".currency", money.currency, cells);
    checkCodes(name + ".currency", money.currency, currencies);
    reader.loadAmounts(name + ".amount", money.amount, cells);
}

} // namespace

std::shared_ptr<const ColumnTable> loadColumns(SqlConnection &connection, Unit unit, const OrganizationOrder *organizations)
{
    auto table = std::make_shared<ColumnTable>();
    ChunkReader reader(connection, unit);
    table->unit = unit;
    reader.load("id", table->id, -1);
    if (table->id.size() >= std::numeric_limits<quint32>::max())
        failDamaged("id");
    const auto rows = quint32(table->id.size());
    table->rows = rows;
    reader.load("text_id", table->textId, rows);
    reader.load("day", table->day, rows);
    for (const RangeField field : allRangeFields) {
        if (hasPhase(unit, field))
            reader.load(phaseName(field), table->phases[std::size_t(field) - 1], rows);
    }
    reader.load("title_rank", table->titleRank, rows);
    reader.load("ocid_rank", table->ocidRank, rows);
    reader.load("tenderers", table->tenderers, rows);
    if (unit == Unit::Contracts) {
        reader.load("process", table->process, rows);
        reader.load("amendments", table->amendments, rows);
        if (!std::is_sorted(table->process.begin(), table->process.end()))
            failDamaged("process");
    } else {
        reader.load("contracts", table->contracts, rows);
        reader.load("releases", table->releases, rows);
    }
    checkCodes("title_rank", table->titleRank, rows);
    checkCodes("ocid_rank", table->ocidRank, rows);
    for (const Field field : allFields) {
        if (!isStored(field))
            continue;
        FacetColumn &facet = table->facets[std::size_t(field)];
        loadFacet(reader, unit, field, rows, facet);
        if (organizations && isOrganization(field) && hasField(unit, field))
            regroup(reader, field, rows, *organizations, facet);
    }

    const std::size_t currencies = table->facet(Field::Currency).valueCount();
    AmountColumn &amounts = table->amounts;
    loadMoney(reader, "amount", rows, currencies, amounts);
    const quint32 cells = amounts.offsets.back();
    reader.loadAmounts("amount.contracts", amounts.contracts, cells);
    reader.loadAmounts("amount.awards", amounts.awards, cells);
    reader.load("amount.contract_count", amounts.contractCount, cells);
    reader.load("amount.award_count", amounts.awardCount, cells);
    if (hasRange(unit, RangeField::Estimate))
        loadMoney(reader, "estimate", rows, currencies, table->estimate);
    if (hasRange(unit, RangeField::Paid))
        loadMoney(reader, "paid", rows, currencies, table->paid);
    table->deriveMoney();

    PointColumn &points = table->points;
    reader.loadOffsets("point.points", points.offsets, rows);
    const quint32 places = points.offsets.back();
    const auto loadPoints = [&](const char *name, auto &values) {
        reader.loadPlain(name, values);
        if (values.size() != places)
            failDamaged(name);
    };
    loadPoints("point.quality", points.quality);
    loadPoints("point.longitude", points.longitude);
    loadPoints("point.latitude", points.latitude);
    table->facets[std::size_t(Field::PlaceQuality)] = placeQualities(points, rows);
    return table;
}

void countSpellings(SqlConnection &connection, Unit unit, const std::vector<quint32> &groupOf, std::vector<quint32> &rows, std::vector<quint32> &groupRows)
{
    struct Mentions
    {
        CodeArray spellings;
        OffsetArray offsets; ///< of fields of several values
    };
    ChunkReader reader(connection, unit);
    IdArray ids;
    reader.load("id", ids, -1);
    const auto count = quint32(ids.size());
    std::vector<Mentions> fields;
    for (const Field field : allFields) {
        if (!isOrganization(field) || !hasField(unit, field))
            continue;
        Mentions &mentions = fields.emplace_back();
        const std::string name = spellingName(field);
        if (isMulti(unit, field))
            reader.loadOffsets(name + ".count", mentions.offsets, count);
        reader.load(name, mentions.spellings, isMulti(unit, field) ? mentions.offsets.back() : count);
        checkCodes(name, mentions.spellings, groupOf.size());
    }
    // The row that was counted last, so that a row that names somebody twice counts once.
    std::vector<quint32> counted(rows.size(), count), groupCounted(groupRows.size(), count);
    for (quint32 row = 0; row < count; ++row) {
        for (const Mentions &mentions : fields) {
            const bool multi = !mentions.offsets.empty();
            for (quint32 i = multi ? mentions.offsets[row] : row, end = multi ? mentions.offsets[row + 1] : row + 1; i < end; ++i) {
                const quint32 spelling = mentions.spellings[i];
                if (counted[spelling] != row) {
                    counted[spelling] = row;
                    ++rows[spelling];
                }
                const quint32 group = groupOf[spelling];
                if (groupCounted[group] != row) {
                    groupCounted[group] = row;
                    ++groupRows[group];
                }
            }
        }
    }
}

} // namespace obra
