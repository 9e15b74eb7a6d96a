// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facetbuilder.h"
#include "store/sqlconnection.h"

namespace obra {

/// The source files behind each owner, beside the owners in the order of rowids.
class OwnerSources
{
public:
    OwnerSources(SqlConnection &connection, Unit unit, TextCodes &files)
        : m_documents(connection, "SELECT owner, entry FROM raw_document INDEXED BY raw_document_owner WHERE unit = ?1 ORDER BY owner")
        , m_duplicates(connection, "SELECT owner, entry FROM raw_duplicate INDEXED BY raw_duplicate_owner WHERE unit = ?1 ORDER BY owner")
    {
        SqlStatement entries(connection, "SELECT e.id, s.file FROM entry AS e JOIN source AS s ON s.id = e.source ORDER BY e.id");
        while (entries.step()) {
            const auto id = std::size_t(entries.integer(0));
            if (m_fileOf.size() <= id)
                m_fileOf.resize(id + 1);
            m_fileOf[id] = files.code(entries.text(1));
        }
        start(m_documents, unit);
        start(m_duplicates, unit);
    }

    void addTo(FacetBuilder &facet, qint64 owner)
    {
        add(m_documents, facet, owner);
        add(m_duplicates, facet, owner);
    }

private:
    struct Cursor
    {
        Cursor(SqlConnection &connection, const char *sql) : rows(connection, sql) {}
        SqlStatement rows;
        bool row = false;
    };

    static void start(Cursor &cursor, Unit unit)
    {
        cursor.rows.bind(1, qint64(unit));
        cursor.row = cursor.rows.step();
    }
    void add(Cursor &cursor, FacetBuilder &facet, qint64 owner)
    {
        while (cursor.row && cursor.rows.integer(0) < owner)
            cursor.row = cursor.rows.step();
        while (cursor.row && cursor.rows.integer(0) == owner) {
            const auto entry = std::size_t(cursor.rows.integer(1));
            facet.addCode(entry < m_fileOf.size() ? m_fileOf[entry] : 0);
            cursor.row = cursor.rows.step();
        }
    }

    Cursor m_documents, m_duplicates;
    std::vector<quint32> m_fileOf; ///< entry → code of its source's file
};

} // namespace obra
