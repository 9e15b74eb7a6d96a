// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"

#include "store/cachemerges.h"
#include "store/cacherows.h"
#include "store/cachetenderers.h"
#include "store/columnloader.h"
#include "store/rawdocuments.h"
#include "store/schema.h"
#include "store/spelling.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace obra {

namespace {

/// Starts a query that gives what sourceAt() reads.
std::string selectSource(const char *rest)
{
    std::string sql = "SELECT s.id, s.file, s.path, s.sha256, s.bytes, s.kind, s.publisher, s.published, s.license, s.publication_policy, s.uri,"
                      " s.version, s.encoding, s.imported, s.read, s.stored, s.duplicates, s.rejected ";
    sql += rest;
    return sql;
}

SourceInfo sourceAt(const SqlStatement &row)
{
    SourceInfo source;
    source.id = row.integer(0);
    source.file = row.string(1);
    source.path = row.string(2);
    source.sha256 = row.string(3);
    source.bytes = row.integer(4);
    source.kind = row.string(5);
    source.publisher = row.string(6);
    source.published = row.string(7);
    source.license = row.string(8);
    source.publicationPolicy = row.string(9);
    source.uri = row.string(10);
    source.version = row.string(11);
    source.encoding = row.string(12);
    source.imported = QDateTime::fromString(row.string(13), Qt::ISODateWithMs);
    source.read = row.integer(14);
    source.stored = row.integer(15);
    source.duplicates = row.integer(16);
    source.rejected = row.integer(17);
    return source;
}

const QString &existingFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        throw StoreError(StoreError::Reason::Other, "there is no file " + path.toStdString());
    return path;
}

/// Sees to it that the stop token of one call does not stop the next.
class StopScope
{
public:
    StopScope(SqlConnection &connection, std::stop_token stop) : m_connection(connection)
    {
        m_connection.setStop(std::move(stop));
        m_connection.throwIfStopped();
    }
    ~StopScope() { m_connection.setStop({}); }
    Q_DISABLE_COPY(StopScope)

private:
    SqlConnection &m_connection;
};

} // namespace

struct CacheReader::Private
{
    Private(const QString &cachePath, const KeptApartList &keptApart);

    QString path;
    SqlConnection connection;
    KeptApartList keptApart;
    std::unique_ptr<OrganizationOrder> organizations; ///< only where merges have been undone; else the cache says which rows are one
    std::unique_ptr<CacheRows> rows;
    std::unique_ptr<RawDocumentQuery> rawDocuments;
    SpillSlots projectSlots;
};

CacheReader::Private::Private(const QString &cachePath, const KeptApartList &keptApart)
    : path(QFileInfo(cachePath).absoluteFilePath())
    , connection(existingFile(path), SqlConnection::Mode::ReadImmutable)
    , keptApart(keptApart)
{
    checkSchema(connection);
    const qint64 bytes = QFileInfo(path).size();
    // SQLite itself would notice a file that was cut off only when it comes to a missing page.
    if (connection.integer("PRAGMA page_size") * connection.integer("PRAGMA page_count") > bytes)
        throw StoreError(StoreError::Reason::Damaged, "the file has been cut off");
    connection.execute(("PRAGMA mmap_size = " + std::to_string(bytes)).c_str());
    connection.execute("PRAGMA query_only = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -8000");
    // One read transaction for good: starting one anew for each of a page's many small statements costs more than they do.
    connection.execute("BEGIN");
    if (!keptApart.isEmpty()) {
        const qint64 last = connection.integer("SELECT coalesce(max(id), 0) FROM organization");
        if (last < 0 || last > std::numeric_limits<quint32>::max())
            throw StoreError(StoreError::Reason::Damaged, "a rowid is out of range");
        organizations = std::make_unique<OrganizationOrder>(connection, quint32(last), nullptr, keptApart);
    }
    rows = std::make_unique<CacheRows>(connection, organizations.get());
    rawDocuments = std::make_unique<RawDocumentQuery>(connection);
    projectSlots = loadSpillSlots(connection, Unit::Projects);
}

CacheReader::CacheReader(const QString &cachePath, const KeptApartList &keptApart) : d(std::make_unique<Private>(cachePath, keptApart)) {}

CacheReader::~CacheReader() = default;

CacheInfo CacheReader::info() const
{
    CacheInfo info;
    SqlStatement rows(d->connection, "SELECT key, value FROM meta WHERE key LIKE 'count.%'");
    const std::initializer_list<std::pair<std::string_view, qint64 *>> counts = {
        { "count.processes", &info.processes }, { "count.projects", &info.projects }, { "count.contracts", &info.contracts },
        { "count.awards", &info.awards }, { "count.releases", &info.releases }, { "count.milestones", &info.milestones },
        { "count.payments", &info.payments }, { "count.documents", &info.documents }, { "count.organizations", &info.organizations },
        { "count.issues", &info.issues } };
    while (rows.step())
        for (const auto &[key, value] : counts)
            if (rows.text(0) == key)
                *value = rows.string(1).toLongLong();
    if (d->organizations)
        info.organizations = d->organizations->count();
    info.bytes = QFileInfo(d->path).size();
    return info;
}

QVector<SourceInfo> CacheReader::sources() const
{
    QVector<SourceInfo> sources;
    SqlStatement rows(d->connection, selectSource("FROM source AS s ORDER BY s.id"));
    while (rows.step())
        sources.append(sourceAt(rows));
    return sources;
}

std::vector<Issue> CacheReader::issues(qint64 limit, qint64 offset) const
{
    std::vector<Issue> issues;
    SqlStatement rows(d->connection, "SELECT severity, code, args, file, offset, line, ocid, path, count FROM issue ORDER BY id LIMIT ?1 OFFSET ?2");
    rows.bind(1, limit);
    rows.bind(2, offset);
    while (rows.step()) {
        Issue issue;
        issue.severity = Issue::Severity(std::clamp<qint64>(rows.integer(0), 0, 2));
        issue.code = rows.string(1);
        const std::string_view args = rows.text(2);
        for (const QJsonValue &arg : QJsonDocument::fromJson(QByteArray(args.data(), qsizetype(args.size()))).array())
            issue.args.append(arg.toString());
        issue.file = rows.string(3);
        issue.offset = rows.isNull(4) ? -1 : rows.integer(4);
        issue.line = rows.isNull(5) ? -1 : rows.integer(5);
        issue.ocid = rows.string(6);
        issue.path = rows.string(7);
        issue.count = rows.integer(8);
        issues.push_back(std::move(issue));
    }
    return issues;
}

std::shared_ptr<const ColumnTable> CacheReader::columns(Unit unit, std::stop_token stop) const
{
    const StopScope scope(d->connection, std::move(stop));
    return loadColumns(d->connection, unit, d->organizations.get());
}

QVector<RowText> CacheReader::rows(Unit unit, const QVector<qint64> &ids) const
{
    QVector<RowText> texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(unit == Unit::Contracts ? d->rows->contract(id) : unit == Unit::Projects ? d->rows->project(id) : d->rows->process(id));
    return texts;
}

std::vector<RowPoint> CacheReader::points(Unit unit, qint64 id) const
{
    return d->rows->points(unit, id);
}

qint64 CacheReader::processOf(qint64 contract) const
{
    return d->rows->processOf(contract);
}

qint64 CacheReader::indexInProcess(qint64 contract) const
{
    return d->rows->indexInProcess(contract);
}

std::vector<OwnedShape> CacheReader::shapes(Unit unit, std::stop_token stop) const
{
    std::vector<OwnedShape> found;
    SqlStatement all(d->connection, unit != Unit::Projects ? "SELECT owner, shape FROM place_shape ORDER BY id" : "SELECT owner, shape FROM project_place_shape ORDER BY id");
    while (all.step() && !stop.stop_requested()) {
        if (std::optional<Geometry> geometry = fromWkb(all.blob(1)))
            found.push_back({ all.integer(0), std::move(*geometry) });
    }
    return found;
}

qint64 CacheReader::find(Unit unit, const QString &ocid) const
{
    return find(unit, QStringList(ocid), {}).front();
}

std::vector<qint64> CacheReader::find(Unit unit, const QStringList &ocids, std::stop_token stop) const
{
    SqlStatement row(d->connection, unit == Unit::Projects ? "SELECT id FROM project WHERE project_id = ?1" : "SELECT id FROM process WHERE ocid = ?1");
    std::vector<qint64> found;
    found.reserve(std::size_t(ocids.size()));
    for (const QString &ocid : ocids) {
        if (stop.stop_requested())
            break;
        const QByteArray key = ocid.toUtf8();
        row.bindText(1, std::string_view(key.constData(), std::size_t(key.size())));
        found.push_back(row.step() ? row.integer(0) : 0);
        row.reset();
    }
    return found;
}

std::vector<RawDocument> CacheReader::rawDocuments(Unit unit, qint64 id) const
{
    std::vector<RawDocument> documents;
    d->rawDocuments->read(unit, id, documents);
    return documents;
}

QVector<OrganizationMerge> CacheReader::merges() const
{
    return readMerges(d->connection, d->organizations.get());
}

QVector<OrganizationMerge> CacheReader::keptApart() const
{
    return readKeptApart(d->connection, d->organizations.get(), d->keptApart);
}

QString CacheReader::shownName(const QString &name) const
{
    SqlStatement row(d->connection, "SELECT id FROM organization WHERE name = ?1 ORDER BY id LIMIT 1");
    const std::string wanted = simplifiedName(name.toStdString());
    row.bindText(1, wanted);
    return row.step() ? d->rows->organization(row.integer(0)) : QString();
}

OrganizationMerge CacheReader::organization(const QString &label) const
{
    return readOrganization(d->connection, d->organizations.get(), label);
}

Tenderers CacheReader::tenderers(Unit unit, const std::vector<qint64> &ids, std::stop_token stop) const
{
    return readTenderers(d->connection, *d->rows, unit, ids, std::move(stop));
}

QStringList CacheReader::ocids(Unit unit, const std::vector<qint64> &ids) const
{
    return readOcids(d->connection, unit, ids);
}

QStringList CacheReader::identifiers(const QString &label) const
{
    return readIdentifiers(d->connection, d->organizations.get(), label);
}

QHash<QString, QString> CacheReader::identifiersByLabel() const
{
    return readIdentifiersByLabel(d->connection, d->organizations.get());
}

QString CacheReader::entryName(qint64 entry) const
{
    SqlStatement row(d->connection, "SELECT s.file, e.path FROM entry AS e JOIN source AS s ON s.id = e.source WHERE e.id = ?1");
    row.bind(1, entry);
    if (!row.step())
        return {};
    const QString file = row.string(0), path = row.string(1);
    return path.isEmpty() || path == file ? file : file + QStringLiteral(" \u203a ") + path;
}

SourceInfo CacheReader::sourceOfEntry(qint64 entry) const
{
    SqlStatement row(d->connection, selectSource("FROM entry AS e JOIN source AS s ON s.id = e.source WHERE e.id = ?1"));
    row.bind(1, entry);
    return row.step() ? sourceAt(row) : SourceInfo();
}

QVector<CacheReader::Link> CacheReader::links(Unit unit, qint64 id) const
{
    // Both ways in which publishers say it: the project lists the ocid, or the process names the project.
    QVector<Link> links;
    const auto addAll = [&links](SqlStatement &rows) {
        while (rows.step()) {
            const qint64 linked = rows.integer(0);
            const bool known = std::any_of(links.cbegin(), links.cend(), [linked](const Link &link) { return link.id == linked; });
            if (!known)
                links.append({ linked, rows.string(1), rows.string(2) });
        }
        rows.reset();
    };
    if (unit == Unit::Projects) {
        std::vector<qint64> ranges = { id };
        if (const auto found = d->projectSlots.find(id); found != d->projectSlots.end())
            ranges.insert(ranges.end(), found->second.begin(), found->second.end());
        SqlStatement listed(d->connection, "SELECT p.id, p.ocid, p.title FROM project_process AS x CROSS JOIN process AS p ON p.ocid = x.ocid"
                                           " WHERE x.id BETWEEN ?1 AND ?2 ORDER BY x.id");
        for (const qint64 slot : ranges) {
            listed.bind(1, slot << childBits);
            listed.bind(2, (slot << childBits) + childrenPerParent - 1);
            addAll(listed);
        }
        SqlStatement naming(d->connection, "SELECT p.id, p.ocid, p.title FROM project AS j CROSS JOIN process AS p ON p.project_id = j.project_id"
                                           " WHERE j.id = ?1 ORDER BY p.ocid");
        naming.bind(1, id);
        addAll(naming);
        return links;
    }
    SqlStatement listing(d->connection, "SELECT j.id, j.project_id, j.title FROM process AS p CROSS JOIN project_process AS x ON x.ocid = p.ocid"
                                        " CROSS JOIN project AS j ON j.id = coalesce((SELECT owner FROM spill WHERE unit = 1 AND slot = x.id >> 20),"
                                        " x.id >> 20) WHERE p.id = ?1 ORDER BY j.project_id");
    listing.bind(1, id);
    addAll(listing);
    SqlStatement named(d->connection, "SELECT j.id, j.project_id, j.title FROM process AS p CROSS JOIN project AS j ON j.project_id = p.project_id"
                                      " WHERE p.id = ?1");
    named.bind(1, id);
    addAll(named);
    return links;
}

std::vector<qint64> CacheReader::search(const QStringList &words, const QStringList &phrases, std::stop_token stop) const
{
    const StopScope scope(d->connection, std::move(stop));
    return searchTexts(d->connection, words, phrases);
}

} // namespace obra
