// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/identitymap.h"
#include "store/jsondictionary.h"
#include "store/rawdocument.h"
#include "store/sqlconnection.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace obra {

/// Writes raw documents and knows duplicates by a 64-bit hash of owner, kind and content.
class RawDocuments
{
public:
    explicit RawDocuments(SqlConnection &connection);

    void load();
    /// False when it is a duplicate; then only its place is kept.
    bool add(const RawDocument &document);
    bool hasDuplicates() const { return m_duplicates; }

private:
    SqlConnection &m_connection;
    SqlStatement m_insert, m_insertJson, m_insertDuplicate;
    HashSet m_seen;
    bool m_duplicates = false;
};

/// Reads the raw documents of one owner in the fixed order. Needs the raw document indexes, and the dictionaries in the cache when it is made.
class RawDocumentQuery
{
public:
    explicit RawDocumentQuery(SqlConnection &connection);
    void read(Unit unit, qint64 owner, std::vector<RawDocument> &documents);

private:
    struct Position
    {
        std::string sha256, path, file;
        qint64 offset = -1;
        bool operator<(const Position &other) const;
    };
    Position position(qint64 entry, qint64 offset);
    void useFirstPlaces(Unit unit, qint64 owner, std::vector<RawDocument> &documents);

    SqlStatement m_documents, m_duplicates, m_entry;
    std::unordered_map<quint32, std::shared_ptr<const JsonDictionary>> m_dictionaries;
    bool m_anyDuplicates = false;
};

} // namespace obra
