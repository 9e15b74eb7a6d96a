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

/// Makes the column chunks of one unit in passes over the finished tables.
///
/// Holds one chunk of rows, the dictionaries, the distinct sets of values and eight bytes a row; the answers depend on what the tables hold, not on the order of their rows.
class ColumnBuilder
{
public:
    ColumnBuilder(SqlConnection &connection, const OrganizationOrder &organizations, Unit unit);
    /// @p progress gets 0 to 100.
    void build(const std::function<void(int)> &progress);

private:
    struct Chunk;

    void readProcesses(const std::function<void(int)> &progress);
    void readProjects(const std::function<void(int)> &progress);
    /// @p row: parent, quality, longitude, latitude, region, locality. In @p panama what is named only is placed by the gazetteer.
    void addPlace(const SqlStatement &row, bool panama);
    void endRow();
    void flush();
    void finishFacets();
    void finishMoney(const std::string &name, const FinishedCodes &codes);
    void writeSets(Field field, const SetCodes &sets);
    void writeRanks(const char *name, const char *sql);
    void write(const std::string &name, quint32 chunk, const void *data, std::size_t bytes);
    void write(const std::string &name, quint32 chunk, const std::string &data) { write(name, chunk, data.data(), data.size()); }
    void replace(const std::string &name, quint32 chunk, const std::string &data);
    void remove(const std::string &name, quint32 chunk);
    std::string read(const std::string &name, quint32 chunk);
    FacetBuilder &facet(Field field) { return *m_facets[std::size_t(field)]; }

    SqlConnection &m_connection;
    Unit m_unit;
    SqlStatement m_insert, m_update, m_delete, m_select;
    std::array<std::unique_ptr<FacetBuilder>, fieldCount> m_facets;
    std::shared_ptr<Chunk> m_chunk;
    std::vector<quint32> m_rowOf; ///< rowid → row
    quint32 m_rows = 0, m_chunks = 0;
};

} // namespace obra
