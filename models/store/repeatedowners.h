// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rawdocument.h"
#include "store/sqlconnection.h"

namespace obra {

/// The owners of which a document lay in several places, beside the owners in the order of rowids.
///
/// A file that was imported twice repeats nothing: the same place of the same content is one place. Companions of a record's releases are not counted.
class RepeatedOwners
{
public:
    RepeatedOwners(SqlConnection &connection, Unit unit)
        : m_rows(connection,
                 "SELECT DISTINCT d.owner FROM raw_duplicate AS d INDEXED BY raw_duplicate_owner"
                 " JOIN entry AS de ON de.id = d.entry JOIN source AS ds ON ds.id = de.source"
                 " WHERE d.unit = ?1 AND d.kind NOT IN (?2, ?3) AND EXISTS ("
                 "SELECT 1 FROM raw_document AS r INDEXED BY raw_document_owner JOIN entry AS re ON re.id = r.entry JOIN source AS rs ON rs.id = re.source"
                 " WHERE r.unit = d.unit AND r.owner = d.owner AND r.hash = d.hash AND r.kind = d.kind"
                 " AND (rs.sha256 IS NOT ds.sha256 OR re.path IS NOT de.path OR r.offset IS NOT d.offset)) ORDER BY d.owner")
    {
        m_rows.bind(1, qint64(unit));
        m_rows.bind(2, qint64(RawDocument::Kind::CompanionCompiled));
        m_rows.bind(3, qint64(RawDocument::Kind::CompanionVersioned));
        m_row = m_rows.step();
    }

    /// To be asked with rising rowids.
    bool has(qint64 owner)
    {
        while (m_row && m_rows.integer(0) < owner)
            m_row = m_rows.step();
        return m_row && m_rows.integer(0) == owner;
    }

private:
    SqlStatement m_rows;
    bool m_row = false;
};

} // namespace obra
