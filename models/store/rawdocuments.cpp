// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawdocuments.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace obra {

namespace {

quint64 identity(Unit unit, qint64 owner, RawDocument::Kind kind, quint64 hash)
{
    return mixBits(mixBits(quint64(owner) << 8 | quint64(unit) << 4 | quint64(kind)) ^ hash);
}

void bindPosition(SqlStatement &statement, int index, qint64 position)
{
    if (position < 0)
        statement.bindNull(index);
    else
        statement.bind(index, position);
}

qint64 positionAt(const SqlStatement &statement, int column)
{
    return statement.isNull(column) ? -1 : statement.integer(column);
}

} // namespace

RawDocuments::RawDocuments(SqlConnection &connection)
    : m_connection(connection)
    , m_insert(connection, "INSERT INTO raw_document (unit, owner, entry, offset, line, kind, release_id, date, tag, listed, hash, size)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
    , m_insertJson(connection, "INSERT INTO raw_json (id, json) VALUES (?1, ?2)")
    , m_insertDuplicate(connection, "INSERT INTO raw_duplicate (unit, owner, entry, offset, line, kind, listed, hash)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
{
}

void RawDocuments::load()
{
    SqlStatement rows(m_connection, "SELECT unit, owner, kind, hash FROM raw_document");
    while (rows.step())
        m_seen.insert(identity(Unit(rows.integer(0)), rows.integer(1), RawDocument::Kind(rows.integer(2)), quint64(rows.integer(3))));
}

bool RawDocuments::add(const RawDocument &document)
{
    const bool isNew = m_seen.insert(identity(document.unit, document.owner, document.kind, document.hash));
    SqlStatement &insert = isNew ? m_insert : m_insertDuplicate;
    insert.bind(1, qint64(document.unit));
    insert.bind(2, document.owner);
    insert.bind(3, document.entry);
    bindPosition(insert, 4, document.offset);
    bindPosition(insert, 5, document.line);
    insert.bind(6, qint64(document.kind));
    if (!isNew) {
        insert.bind(7, qint64(document.listed));
        insert.bind(8, qint64(document.hash));
        insert.run();
        m_duplicates = true;
        return false;
    }
    insert.bind(7, document.releaseId);
    insert.bind(8, document.date);
    insert.bind(9, document.tag);
    insert.bind(10, qint64(document.listed));
    insert.bind(11, qint64(document.hash));
    insert.bind(12, document.size);
    insert.run();
    m_insertJson.bind(1, qint64(sqlite3_last_insert_rowid(m_connection.handle())));
    m_insertJson.bindBlob(2, document.json.data(), document.json.size());
    m_insertJson.run();
    return true;
}

bool RawDocumentQuery::Position::operator<(const Position &other) const
{
    return std::tie(sha256, path, offset, file) < std::tie(other.sha256, other.path, other.offset, other.file);
}

RawDocumentQuery::RawDocumentQuery(SqlConnection &connection)
    : m_documents(connection, "SELECT d.id, d.entry, d.offset, d.line, d.kind, d.release_id, d.date, d.tag, d.listed, d.hash, d.size, j.json"
                              " FROM raw_document AS d INDEXED BY raw_document_owner CROSS JOIN raw_json AS j ON j.id = d.id"
                              " WHERE d.unit = ?1 AND d.owner = ?2")
    , m_duplicates(connection, "SELECT entry, offset, line, kind, listed, hash FROM raw_duplicate INDEXED BY raw_duplicate_owner"
                               " WHERE unit = ?1 AND owner = ?2")
    , m_entry(connection, "SELECT s.sha256, e.path, s.file FROM entry AS e JOIN source AS s ON s.id = e.source WHERE e.id = ?1")
    , m_anyDuplicates(connection.integer("SELECT EXISTS (SELECT 1 FROM raw_duplicate)") != 0)
{
    SqlStatement dictionaries(connection, "SELECT id, dictionary FROM raw_dictionary");
    while (dictionaries.step()) {
        // One that is damaged is missed by the documents that need it, and they tell.
        if (auto dictionary = JsonDictionary::fromBytes(dictionaries.blob(1)))
            m_dictionaries.emplace(dictionary->id(), std::move(dictionary));
    }
}

void RawDocumentQuery::read(Unit unit, qint64 owner, std::vector<RawDocument> &documents)
{
    std::size_t count = 0;
    m_documents.bind(1, qint64(unit));
    m_documents.bind(2, owner);
    while (m_documents.step()) {
        if (documents.size() == count)
            documents.emplace_back();
        RawDocument &document = documents[count++];
        document.id = m_documents.integer(0);
        document.unit = unit;
        document.owner = owner;
        document.entry = m_documents.integer(1);
        document.offset = positionAt(m_documents, 2);
        document.line = positionAt(m_documents, 3);
        document.kind = RawDocument::Kind(m_documents.integer(4));
        document.releaseId = m_documents.text(5);
        document.date = m_documents.text(6);
        document.tag = m_documents.text(7);
        document.listed = int(m_documents.integer(8));
        document.hash = quint64(m_documents.integer(9));
        document.size = m_documents.integer(10);
        document.json = m_documents.blob(11);
        const auto dictionary = m_dictionaries.find(dictionaryIdOf(document.json));
        document.dictionary = dictionary == m_dictionaries.end() ? nullptr : dictionary->second;
    }
    m_documents.reset();
    documents.resize(count);

    if (m_anyDuplicates && count > 0)
        useFirstPlaces(unit, owner, documents);
    if (count < 2)
        return;
    std::vector<Position> positions;
    positions.reserve(count);
    for (const RawDocument &document : documents)
        positions.push_back(position(document.entry, document.offset));
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (positions[a] < positions[b] || positions[b] < positions[a])
            return positions[a] < positions[b];
        // One place in a record can give a compiled and a versioned release.
        return std::tie(documents[a].kind, documents[a].hash) < std::tie(documents[b].kind, documents[b].hash);
    });
    if (std::is_sorted(order.begin(), order.end()))
        return;
    std::vector<RawDocument> sorted;
    sorted.reserve(count);
    for (const std::size_t i : order)
        sorted.push_back(std::move(documents[i]));
    documents.swap(sorted);
}

RawDocumentQuery::Position RawDocumentQuery::position(qint64 entry, qint64 offset)
{
    Position result;
    m_entry.bind(1, entry);
    if (m_entry.step()) {
        result.sha256 = m_entry.text(0);
        result.path = m_entry.text(1);
        result.file = m_entry.text(2);
    }
    m_entry.reset();
    result.offset = offset;
    return result;
}

void RawDocumentQuery::useFirstPlaces(Unit unit, qint64 owner, std::vector<RawDocument> &documents)
{
    m_duplicates.bind(1, qint64(unit));
    m_duplicates.bind(2, owner);
    while (m_duplicates.step()) {
        const auto kind = RawDocument::Kind(m_duplicates.integer(3));
        const auto hash = quint64(m_duplicates.integer(5));
        const auto document = std::find_if(documents.begin(), documents.end(),
                                           [&](const RawDocument &d) { return d.kind == kind && d.hash == hash; });
        if (document == documents.end())
            continue;
        // What one record promises counts wherever it was found.
        document->listed = std::max(document->listed, int(m_duplicates.integer(4)));
        const qint64 entry = m_duplicates.integer(0), offset = positionAt(m_duplicates, 1);
        if (position(entry, offset) < position(document->entry, document->offset)) {
            document->entry = entry;
            document->offset = offset;
            document->line = positionAt(m_duplicates, 2);
        }
    }
    m_duplicates.reset();
}

} // namespace obra
