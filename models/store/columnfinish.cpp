// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnchunks.h"
#include "store/columnrows.h"
#include "store/setcodes.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace obra {

namespace {

constexpr std::size_t dictionaryChunkBytes = 1024 * 1024;

/// The numbers of a chunk that still has its provisional form.
template <typename T>
std::vector<T> numbers(const std::string &data)
{
    std::vector<T> values(data.size() / sizeof(T));
    std::copy_n(data.data(), values.size() * sizeof(T), reinterpret_cast<char *>(values.data()));
    return values;
}

/// How many each row has, from where each ends.
std::string packedSizes(const std::vector<quint32> &ends)
{
    PackedArray<quint32> sizes;
    sizes.reserve(ends.size());
    quint32 from = 0;
    for (const quint32 end : ends)
        sizes.push_back(end - std::exchange(from, end));
    return packedChunk(sizes);
}

AmountArray amountsInOrder(const std::vector<ScaledAmount> &amounts, const std::vector<quint32> &order)
{
    AmountArray result;
    for (const quint32 i : order)
        result.push_back(amounts[i]);
    return result;
}

} // namespace

// Codes and the cells of money are written as they are known while rows are read, and once more, packed, when the final codes are known.
void ColumnBuilder::flush()
{
    Chunk &chunk = *m_chunk;
    if (chunk.id.empty())
        return;
    const auto put = [this](const std::string &name, auto &values) {
        write(name, m_chunks, values.data(), values.size() * sizeof(values[0]));
        values.clear();
    };
    const auto putPacked = [this](const std::string &name, auto &values) {
        write(name, m_chunks, packedChunk(values));
        values.clear();
    };
    putPacked("id", chunk.id);
    putPacked("text_id", chunk.textId);
    putPacked("day", chunk.day);
    for (const RangeField field : allRangeFields) {
        if (hasPhase(m_unit, field))
            putPacked(phaseName(field), chunk.days(field));
    }
    putPacked("tenderers", chunk.tenderers);
    if (m_unit == Unit::Contracts) {
        putPacked("process", chunk.process);
        putPacked("amendments", chunk.amendments);
    } else {
        putPacked("contracts", chunk.contracts);
        putPacked("releases", chunk.releases);
    }
    put("amount.contract_count", chunk.amounts.contractCount);
    put("amount.award_count", chunk.amounts.awardCount);
    put("amount.contracts", chunk.amounts.contracts);
    put("amount.awards", chunk.amounts.awards);
    const auto putMoney = [&](const std::string &name, auto &cells) {
        put(name + ".cells", cells.ends);
        put(name + ".currency", cells.currency);
        put(name + ".amount", cells.amount);
        cells.clearChunk();
    };
    putMoney("amount", chunk.amounts);
    // What a unit does not have is thrown away.
    const auto putMoneyOf = [&](RangeField field, const std::string &name, MoneyCells &cells) {
        if (hasRange(m_unit, field))
            putMoney(name, cells);
        else
            cells.clearChunk();
    };
    putMoneyOf(RangeField::Estimate, "estimate", chunk.estimate);
    putMoneyOf(RangeField::Paid, "paid", chunk.paid);
    write("point.points", m_chunks, packedSizes(chunk.pointEnds));
    chunk.pointEnds.clear();
    put("point.longitude", chunk.longitude);
    put("point.latitude", chunk.latitude);
    put("point.quality", chunk.quality);
    for (const Field field : allFields) {
        FacetBuilder &builder = facet(field);
        if (hasField(m_unit, field) && isStored(field)) {
            write(facetName(field), m_chunks, builder.codes().data(), builder.codes().size() * sizeof(quint32));
            if (builder.isMulti())
                write(setName(field) + ".end", m_chunks, builder.ends().data(), builder.ends().size() * sizeof(quint32));
            if (builder.hasOrganizations()) {
                CodeArray spellings;
                spellings.append(builder.spellings());
                write(spellingName(field), m_chunks, packedChunk(spellings));
                if (builder.isMulti())
                    write(spellingName(field) + ".count", m_chunks, packedSizes(builder.spellingEnds()));
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
        const bool sharesCodes = m_processes && isOfProcess(field);
        FinishedCodes own;
        if (!sharesCodes)
            own = facet(field).finish();
        const FinishedCodes &codes = sharesCodes ? m_processes->m_finished[std::size_t(field)] : own;
        SetCodes sets(quint32(codes.dictionary.values.size()));
        for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
            std::vector<quint32> values = numbers<quint32>(read(facetName(field), chunk));
            std::transform(values.begin(), values.end(), values.begin(), [&](quint32 code) { return codes.newCode[code]; });
            CodeArray final;
            if (isMulti(m_unit, field)) {
                quint32 from = 0;
                for (const quint32 end : numbers<quint32>(read(setName(field) + ".end", chunk))) {
                    std::sort(values.begin() + from, values.begin() + end);
                    final.push_back(sets.code(values.data() + from, end - from));
                    from = end;
                }
            } else {
                final.append(values);
            }
            replace(facetName(field), chunk, packedChunk(final));
        }
        if (isMulti(m_unit, field))
            writeSets(field, sets);
        if (field == Field::Currency) {
            finishMoney("amount", codes);
            if (hasRange(m_unit, RangeField::Estimate))
                finishMoney("estimate", codes);
            if (hasRange(m_unit, RangeField::Paid))
                finishMoney("paid", codes);
        }

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
        if (m_contracts && isOfProcess(field))
            m_finished[std::size_t(field)] = std::move(own);
    }
}

void ColumnBuilder::writeSets(Field field, const SetCodes &sets)
{
    for (quint32 chunk = 0; chunk < m_chunks; ++chunk)
        remove(setName(field) + ".end", chunk);
    PackedArray<quint32> ends, members;
    ends.append(sets.ends());
    members.append(sets.members());
    write(setName(field) + ".end", 0, packedChunk(ends));
    write(setName(field), 0, packedChunk(members));
}

void ColumnBuilder::finishMoney(const std::string &name, const FinishedCodes &codes)
{
    // The cells of a row are in the order of their codes, so that equal data gives equal tables.
    for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
        std::vector<quint16> currency = numbers<quint16>(read(name + ".currency", chunk));
        std::transform(currency.begin(), currency.end(), currency.begin(), [&](quint16 code) { return quint16(codes.newCode[code]); });
        std::vector<quint32> order(currency.size());
        std::iota(order.begin(), order.end(), 0);
        const std::vector<quint32> ends = numbers<quint32>(read(name + ".cells", chunk));
        quint32 from = 0;
        for (const quint32 end : ends) {
            std::sort(order.begin() + from, order.begin() + end, [&](quint32 a, quint32 b) { return currency[a] < currency[b]; });
            from = end;
        }
        CurrencyArray ordered;
        for (const quint32 i : order)
            ordered.push_back(currency[i]);
        replace(name + ".cells", chunk, packedSizes(ends));
        replace(name + ".currency", chunk, packedChunk(ordered));
        const auto finishAmounts = [&](const std::string &part) {
            replace(part, chunk, packedAmounts(amountsInOrder(numbers<ScaledAmount>(read(part, chunk)), order)));
        };
        const auto finishCounts = [&](const std::string &part) {
            const std::vector<quint16> counts = numbers<quint16>(read(part, chunk));
            CountArray result;
            for (const quint32 i : order)
                result.push_back(counts[i]);
            replace(part, chunk, packedChunk(result));
        };
        finishAmounts(name + ".amount");
        if (name == "amount") {
            finishAmounts("amount.contracts");
            finishAmounts("amount.awards");
            finishCounts("amount.contract_count");
            finishCounts("amount.award_count");
        }
    }
}

std::vector<quint32> ColumnBuilder::ranksOf(const char *sql)
{
    std::vector<quint32> ranks(m_rows);
    SqlStatement rows(m_connection, sql);
    for (quint32 rank = 0; rows.step() && rank < m_rows; ++rank)
        ranks[m_rowOf[std::size_t(rows.integer(0))]] = rank;
    return ranks;
}

void ColumnBuilder::writeRanks(const char *name, const std::vector<quint32> &ranks)
{
    for (quint32 chunk = 0; chunk < m_chunks; ++chunk) {
        const auto from = ranks.begin() + chunk * chunkRows;
        CodeArray part;
        part.append(std::span(from, from + std::min(chunkRows, m_rows - chunk * chunkRows)));
        write(name, chunk, packedChunk(part));
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

void ColumnBuilder::replace(const std::string &name, quint32 chunk, const std::string &data)
{
    m_update.bind(1, qint64(m_unit));
    m_update.bindText(2, name);
    m_update.bind(3, qint64(chunk));
    m_update.bindBlob(4, data.data(), data.size());
    m_update.run();
}

void ColumnBuilder::remove(const std::string &name, quint32 chunk)
{
    m_delete.bind(1, qint64(m_unit));
    m_delete.bindText(2, name);
    m_delete.bind(3, qint64(chunk));
    m_delete.run();
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
