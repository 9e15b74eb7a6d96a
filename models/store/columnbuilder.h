// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facetbuilder.h"
#include "store/organizations.h"
#include "store/sqlconnection.h"

#include <array>
#include <functional>
#include <memory>

namespace obra {

class SetCodes;

/// Makes the column chunks of one unit in passes over the finished tables. Contracts are read together with their processes, in one pass.
///
/// Holds one chunk of rows, the dictionaries, the distinct sets of values and eight bytes a row; the answers depend on what the tables hold, not on the order of their rows.
class ColumnBuilder
{
public:
    /// @p contracts: for processes, the builder that gets their contracts; built after this one, which must outlive it.
    ColumnBuilder(SqlConnection &connection, const OrganizationOrder &organizations, Unit unit, ColumnBuilder *contracts = nullptr);
    /// @p progress gets 0 to 100.
    void build(const std::function<void(int)> &progress);

private:
    struct Chunk;
    struct ProcessParts;

    void readProcesses(const std::function<void(int)> &progress);
    void readProjects(const std::function<void(int)> &progress);
    /// @p row: parent, quality, longitude, latitude, region, locality. In @p panama what is named only is placed by the gazetteer.
    void addPlace(const SqlStatement &row, bool panama);
    qint64 qualityBits(qint64 bits, bool repeated) const;
    void addQuality(qint64 bits);
    /// Of contracts: a row for each contract of the process that @p process is reading.
    void addContracts(qint64 id, ProcessParts &parts, const ColumnBuilder &process);
    void endRow();
    void flush();
    void finishFacets();
    void finishMoney(const std::string &name, const FinishedCodes &codes);
    void writeSets(Field field, const SetCodes &sets);
    std::vector<quint32> ranksOf(const char *sql);
    /// Of contracts: as their processes are ranked, those of one process as they come.
    std::vector<quint32> ranksAfter(const std::vector<quint32> &processRanks) const;
    std::vector<quint32> contractTitleRanks();
    void writeRanks(const char *name, const std::vector<quint32> &ranks);
    void write(const std::string &name, quint32 chunk, const void *data, std::size_t bytes);
    void write(const std::string &name, quint32 chunk, const std::string &data) { write(name, chunk, data.data(), data.size()); }
    void replace(const std::string &name, quint32 chunk, const std::string &data);
    void remove(const std::string &name, quint32 chunk);
    std::string read(const std::string &name, quint32 chunk);
    FacetBuilder &facet(Field field) { return *m_facets[std::size_t(field)]; }
    const FacetBuilder &facet(Field field) const { return *m_facets[std::size_t(field)]; }
    /// Fields of text that contracts have from their process, under the same codes.
    static bool isOfProcess(Field field);

    SqlConnection &m_connection;
    Unit m_unit;
    SqlStatement m_insert, m_update, m_delete, m_select;
    std::array<std::unique_ptr<FacetBuilder>, fieldCount> m_facets;
    std::shared_ptr<Chunk> m_chunk;
    std::vector<quint32> m_rowOf; ///< rowid → row; of contracts empty
    quint32 m_rows = 0, m_chunks = 0;
    ColumnBuilder *m_contracts = nullptr;
    const ColumnBuilder *m_processes = nullptr; ///< of contracts
    std::vector<quint32> m_contractEnds; ///< of contracts: row of the process → row after its last contract
    // Of processes, while contracts are built:
    std::array<FinishedCodes, fieldCount> m_finished;
    std::vector<quint32> m_titleRanks, m_ocidRanks;
};

} // namespace obra
