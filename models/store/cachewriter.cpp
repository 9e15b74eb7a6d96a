// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "store/cachewriterstate.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace obra {

namespace {

QString argsText(const QStringList &args)
{
    return args.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

/// Binds many QStrings to a statement and keeps their UTF-8 alive until it has run.
class TextBinder
{
public:
    explicit TextBinder(SqlStatement &statement) : m_statement(statement) {}
    void bind(int index, const QString &text)
    {
        const QByteArray &bytes = m_texts.at(m_count++) = text.toUtf8();
        m_statement.bind(index, std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }
    /// For columns that may not be NULL.
    void bindText(int index, const QString &text)
    {
        const QByteArray &bytes = m_texts.at(m_count++) = text.toUtf8();
        m_statement.bindText(index, std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }

private:
    SqlStatement &m_statement;
    std::array<QByteArray, 16> m_texts;
    std::size_t m_count = 0;
};

void bindPosition(SqlStatement &statement, int index, qint64 position)
{
    if (position < 0)
        statement.bindNull(index);
    else
        statement.bind(index, position);
}

} // namespace

CacheWriter::CacheWriter(const QString &cachePath, std::stop_token stop, const Options &options,
                         const std::function<void(qint64 done, qint64 total)> &copyProgress)
    : d(std::make_unique<Private>(cachePath, std::move(stop), options))
{
    d->takeLock();
    try {
        removePart(d->cache);
        const bool exists = QFileInfo::exists(d->cache);
        const bool adding = exists && !options.startEmpty;
        if (exists) {
            // Before gigabytes are copied: is it ours at all?
            SqlConnection old(d->cache, SqlConnection::Mode::ReadImmutable);
            if (adding)
                checkSchema(old);
            else
                checkApplication(old);
        }
        if (adding)
            copyCache(d->cache, d->part, d->stop, copyProgress);
        d->open();
        if (adding)
            d->load();
        d->prepare();
        if (adding) {
            d->organizations->load();
            d->rawDocuments->load();
            d->processChildren->load();
            d->projectChildren->load();
        }
    } catch (...) {
        d->closeDatabase();
        removePart(d->cache);
        throw;
    }
}

CacheWriter::~CacheWriter()
{
    d->closeDatabase();
    if (!d->finished)
        removePart(d->cache);
}

bool CacheWriter::removeStale(const QString &cachePath)
{
    const QString cache = resolvedCachePath(cachePath);
    if (!QFileInfo(cache).dir().exists())
        return false;
    QLockFile lock(lockPath(cache));
    lock.setStaleLockTime(0);
    return lock.tryLock(0) && removePart(cache);
}

qint64 CacheWriter::addSource(const SourceInfo &source)
{
    d->throwUnusable();
    SqlStatement insert(*d->connection, "INSERT INTO source (file) VALUES ('')");
    insert.run();
    SourceInfo stored = source;
    stored.id = sqlite3_last_insert_rowid(d->connection->handle());
    updateSource(stored);
    return stored.id;
}

void CacheWriter::updateSource(const SourceInfo &source)
{
    d->throwUnusable();
    SqlStatement update(*d->connection,
        "UPDATE source SET file = ?2, path = ?3, sha256 = ?4, bytes = ?5, kind = ?6, publisher = ?7, published = ?8, license = ?9,"
        " publication_policy = ?10, uri = ?11, version = ?12, encoding = ?13, imported = ?14, read = ?15, stored = ?16, duplicates = ?17,"
        " rejected = ?18 WHERE id = ?1");
    TextBinder texts(update);
    update.bind(1, source.id);
    texts.bindText(2, source.file);
    texts.bind(3, source.path);
    texts.bind(4, source.sha256);
    update.bind(5, source.bytes);
    texts.bind(6, source.kind);
    texts.bind(7, source.publisher);
    texts.bind(8, source.published);
    texts.bind(9, source.license);
    texts.bind(10, source.publicationPolicy);
    texts.bind(11, source.uri);
    texts.bind(12, source.version);
    texts.bind(13, source.encoding);
    texts.bind(14, source.imported.isValid() ? source.imported.toUTC().toString(Qt::ISODateWithMs) : QString());
    update.bind(15, source.read);
    update.bind(16, source.stored);
    update.bind(17, source.duplicates);
    update.bind(18, source.rejected);
    update.run();
}

qint64 CacheWriter::addEntry(qint64 source, const QString &path)
{
    d->throwUnusable();
    TextBinder texts(*d->insertEntry);
    d->insertEntry->bind(1, source);
    texts.bind(2, path);
    d->insertEntry->run();
    return sqlite3_last_insert_rowid(d->connection->handle());
}

void CacheWriter::addIssue(const Issue &issue, qint64 source)
{
    d->throwUnusable();
    SqlStatement &insert = *d->insertIssue;
    TextBinder texts(insert);
    insert.bind(1, qint64(issue.severity));
    texts.bindText(2, issue.code);
    texts.bind(3, argsText(issue.args));
    insert.bind(4, source);
    texts.bind(5, issue.file);
    bindPosition(insert, 6, issue.offset);
    bindPosition(insert, 7, issue.line);
    texts.bind(8, issue.ocid);
    texts.bind(9, issue.path);
    insert.bind(10, issue.count);
    insert.run();
}

void CacheWriter::removeIssues(const std::function<bool(const QString &code, const QString &ocid)> &stale)
{
    d->throwUnusable();
    std::vector<qint64> ids;
    SqlStatement rows(*d->connection, "SELECT id, code, ocid FROM issue WHERE ocid IS NOT NULL");
    const auto text = [&rows](int column) {
        const std::string_view utf8 = rows.text(column);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    while (rows.step()) {
        if (stale(text(1), text(2)))
            ids.push_back(rows.integer(0));
    }
    rows.reset();
    SqlStatement remove(*d->connection, "DELETE FROM issue WHERE id = ?1");
    for (const qint64 id : ids) {
        remove.bind(1, id);
        remove.run();
    }
}

qint64 CacheWriter::owner(Unit unit, std::string_view ocid, bool *isNew)
{
    d->throwUnusable();
    Owners &known = d->owners(unit);
    const TextHash hash = hashText(ocid);
    qint64 id = known.ids.find(hash);
    if (isNew)
        *isNew = id == 0;
    if (id == 0) {
        id = known.newId();
        known.ids.insert(hash, quint32(id));
    }
    return id;
}

bool CacheWriter::addRawDocument(const RawDocument &document)
{
    d->throwUnusable();
    return d->rawDocuments->add(document);
}

void CacheWriter::putProcess(qint64 id, const ProcessRecord &record, CompileBasis basis, int releases)
{
    d->throwUnusable();
    const bool replace = d->markWritten(Unit::Processes, id, record.ocid);
    d->processRows->put(id, ++d->lastTextId, record, basis, releases, replace);
}

void CacheWriter::putProject(qint64 id, const ProjectRecord &record, int versions)
{
    d->throwUnusable();
    const bool replace = d->markWritten(Unit::Projects, id, record.id);
    d->projectRows->put(id, ++d->lastTextId, record, versions, replace);
}

void CacheWriter::addDictionary(const JsonDictionary &dictionary)
{
    d->throwUnusable();
    SqlStatement insert(*d->connection, "INSERT INTO raw_dictionary (id, dictionary) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING");
    SqlStatement other(*d->connection, "SELECT 1 FROM raw_dictionary WHERE id = ?1 AND dictionary <> ?2");
    for (SqlStatement *statement : { &insert, &other }) {
        statement->bind(1, qint64(dictionary.id()));
        statement->bindBlob(2, dictionary.bytes().data(), dictionary.bytes().size());
    }
    insert.run();
    if (other.step()) // numbers are hashes: it takes two thousand million dictionaries
        throw StoreError(StoreError::Reason::Other, "two dictionaries have the same number");
}

void CacheWriter::readRawDocuments(Unit unit, qint64 owner, std::vector<RawDocument> &documents)
{
    d->throwUnusable();
    if (!d->rawQuery) {
        d->connection->execute(sortingCache);
        createRawDocumentIndexes(*d->connection);
        d->connection->execute(writingCache);
        d->rawQuery = std::make_unique<RawDocumentQuery>(*d->connection);
    }
    d->rawQuery->read(unit, owner, documents);
}

qint64 CacheWriter::processes() const
{
    return qint64(d->owners(Unit::Processes).ids.size());
}

qint64 CacheWriter::projects() const
{
    return qint64(d->owners(Unit::Projects).ids.size());
}

qint64 CacheWriter::bytesWritten() const
{
    return QFileInfo(d->finished ? d->cache : d->part).size();
}

} // namespace obra
