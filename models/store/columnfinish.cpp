// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnchunks.h"
#include "store/columnrows.h"

#include <algorithm>
#include <array>

namespace obra {

namespace {

constexpr std::size_t dictionaryChunkBytes = 1024 * 1024;

} // namespace

void ColumnBuilder::flush()
{
    Chunk &chunk = *m_chunk;
    if (chunk.id.empty())
        return;
    const auto put = [this](const std::string &name, auto &values) {
        write(name, m_chunks, values.data(), values.size() * sizeof(values[0]));
        values.clear();
    };
    put("id", chunk.id);
    put("text_id", chunk.textId);
    put("day", chunk.day);
    put("tenderers", chunk.tenderers);
    put("contracts", chunk.contracts);
    put("releases", chunk.releases);
    put("amount.end", chunk.amounts.ends);
    put("amount.currency", chunk.amounts.currency);
    put("amount.contract_count", chunk.amounts.contractCount);
    put("amount.award_count", chunk.amounts.awardCount);
    put("amount.amount", chunk.amounts.amount);
    put("amount.contracts", chunk.amounts.contracts);
    put("amount.awards", chunk.amounts.awards);
    put("point.end", chunk.pointEnds);
    put("point.longitude", chunk.longitude);
    put("point.latitude", chunk.latitude);
    put("point.quality", chunk.quality);
    for (const Field field : allFields) {
        FacetBuilder &builder = facet(field);
        if (hasField(m_unit, field) && isStored(field)) {
            write(facetName(field), m_chunks, builder.codes().data(), builder.codes().size() * sizeof(quint32));
            if (builder.isMulti())
                write(facetName(field) + ".end", m_chunks, builder.ends().data(), builder.ends().size() * sizeof(quint32));
            if (builder.hasOrganizations()) {
                write(spellingName(field), m_chunks, builder.spellings().data(), builder.spellings().size() * sizeof(quint32));
                if (builder.isMulti())
                    write(spellingName(field) + ".end", m_chunks, builder.spellingEnds().data(), builder.spellingEnds().size() * sizeof(quint32));
            }
        }
        builder.clearChunk();
    }
    ++m_chunks;
}

void ColumnBuilder::finishFacets()
{
    for (const Field field : allFields) {
        if (!hasField(m_unit, field) || !isStored(field))
            continue;
        const FinishedCodes codes = facet(field).finish();
        for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
            std::string data = read(facetName(field), chunk);
            const auto values = reinterpret_cast<quint32 *>(data.data());
            const std::size_t count = data.size() / sizeof(quint32);
            std::transform(values, values + count, values, [&](quint32 code) { return codes.newCode[code]; });
            if (isMulti(m_unit, field)) {
                const std::string ends = read(facetName(field) + ".end", chunk);
                const auto end = reinterpret_cast<const quint32 *>(ends.data());
                for (std::size_t row = 0, from = 0; row < ends.size() / sizeof(quint32); from = end[row++])
                    std::sort(values + from, values + end[row]);
            }
            replace(facetName(field), chunk, data.data(), data.size());
        }
        if (field == Field::Currency)
            finishCurrencies(codes);

        std::string text;
        quint32 chunk = 0;
        const auto append = [&text](const std::string &part) {
            const auto length = quint32(part.size());
            text.append(reinterpret_cast<const char *>(&length), sizeof length).append(part);
        };
        for (std::size_t i = 1; i < codes.dictionary.values.size(); ++i) {
            append(codes.dictionary.values[i]);
            append(codes.dictionary.folded[i]);
            if (text.size() >= dictionaryChunkBytes || i + 1 == codes.dictionary.values.size()) {
                write(dictionaryName(field), chunk++, text.data(), text.size());
                text.clear();
            }
        }
    }
}

void ColumnBuilder::finishCurrencies(const FinishedCodes &codes)
{
    // The cells of a row are in the order of their codes, so that equal data gives equal tables.
    struct Array
    {
        const char *name;
        std::size_t width;
    };
    constexpr std::array<Array, 5> others = { { { "amount.amount", 8 }, { "amount.contracts", 8 }, { "amount.awards", 8 },
                                                { "amount.contract_count", 2 }, { "amount.award_count", 2 } } };
    for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
        std::string currencyData = read("amount.currency", chunk);
        const auto currency = reinterpret_cast<quint16 *>(currencyData.data());
        const std::string ends = read("amount.end", chunk);
        const auto end = reinterpret_cast<const quint32 *>(ends.data());
        const std::size_t count = currencyData.size() / sizeof(quint16);
        std::transform(currency, currency + count, currency, [&](quint16 code) { return quint16(codes.newCode[code]); });
        std::vector<quint32> order(count);
        for (std::size_t i = 0; i < count; ++i)
            order[i] = quint32(i);
        for (std::size_t row = 0, from = 0; row < ends.size() / sizeof(quint32); from = end[row++])
            std::sort(order.begin() + qsizetype(from), order.begin() + end[row], [&](quint32 a, quint32 b) { return currency[a] < currency[b]; });
        const bool sorted = std::is_sorted(order.begin(), order.end());
        for (const Array &array : others) {
            if (sorted)
                break;
            const std::string old = read(array.name, chunk);
            std::string data;
            data.reserve(old.size());
            for (const quint32 i : order)
                data.append(old, i * array.width, array.width);
            replace(array.name, chunk, data.data(), data.size());
        }
        std::vector<quint16> reordered(count);
        std::transform(order.begin(), order.end(), reordered.begin(), [&](quint32 i) { return currency[i]; });
        replace("amount.currency", chunk, reordered.data(), reordered.size() * sizeof(quint16));
    }
}

void ColumnBuilder::writeRanks(const char *name, const char *sql)
{
    std::vector<quint32> ranks(m_rows);
    SqlStatement rows(m_connection, sql);
    for (quint32 rank = 0; rows.step() && rank < m_rows; ++rank)
        ranks[m_rowOf[std::size_t(rows.integer(0))]] = rank;
    for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
        const quint32 from = chunk * chunkRows;
        write(name, chunk, ranks.data() + from, std::min(chunkRows, m_rows - from) * sizeof(quint32));
    }
}

void ColumnBuilder::write(const std::string &name, quint32 chunk, const void *data, std::size_t bytes)
{
    m_insert.bind(1, qint64(m_unit));
    m_insert.bindText(2, name);
    m_insert.bind(3, qint64(chunk));
    m_insert.bindBlob(4, data, bytes);
    m_insert.run();
}

void ColumnBuilder::replace(const std::string &name, quint32 chunk, const void *data, std::size_t bytes)
{
    m_update.bind(1, qint64(m_unit));
    m_update.bindText(2, name);
    m_update.bind(3, qint64(chunk));
    m_update.bindBlob(4, data, bytes);
    m_update.run();
}

std::string ColumnBuilder::read(const std::string &name, quint32 chunk)
{
    m_select.bind(1, qint64(m_unit));
    m_select.bindText(2, name);
    m_select.bind(3, qint64(chunk));
    std::string data;
    if (m_select.step())
        data = m_select.blob(0);
    m_select.reset();
    return data;
}

} // namespace obra
