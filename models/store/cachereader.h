// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geometry.h"
#include "ocds/issue.h"
#include "store/cachewriter.h"
#include "store/columntable.h"
#include "store/keptapart.h"
#include "store/rawdocument.h"
#include "store/source.h"

#include <QHash>
#include <QVariant>

#include <memory>
#include <stop_token>

namespace obra {

/// A column that the table can show; values come from SQL by rowid or from the ColumnTable.
struct RowText
{
    qint64 id = 0;
    QString ocid, title, buyer, procuringEntity, suppliers, method, methodDetails, status, category, type, place, source, tag, description;
    QString language, projectId, initiationType;
    QString tenderAmount, tenderCurrency, budgetAmount, budgetCurrency, completionAmount, completionCurrency; ///< decimal text as published
    Day date = noDay, start = noDay, end = noDay; ///< release or update; tender period, or that of the project
    Day signedOn = noDay;                         ///< first contract signed (processes)
    Day completed = noDay;                        ///< completion of a project
    int documents = 0, milestones = 0, payments = 0; ///< payments of processes and contracts; the others not of contracts
    // Of contracts; the rest is that of the process, but for the title (the process's where the contract has none), start and end (its period),
    // signedOn and payments.
    QString contractId, awardId, processTitle;
    QString value, currency;                      ///< decimal text as published
    qint64 process = 0;                           ///< rowid of its process
};

struct CacheInfo
{
    qint64 processes = 0, projects = 0, contracts = 0, awards = 0, releases = 0, milestones = 0, payments = 0, documents = 0, organizations = 0, issues = 0, bytes = 0;
};

/// Spellings that are one organization, and what each of them joins.
struct OrganizationMerge
{
    struct Spelling
    {
        OrganizationSpelling spelling;
        bool byIdentifier = false;   ///< another one has the same identifier, which is trusted
        bool byName = false;         ///< another one has the same folded name
        bool isDistrusted = false;   ///< many different names have its identifier, which joins nobody
        qint64 rows = 0;             ///< processes and projects that name it as buyer, procuring entity or supplier, each once
    };
    QString label;                   ///< what is shown for them
    QVector<Spelling> spellings;     ///< by name and identifier; two or more of a merge
    qint64 rows = 0;                 ///< processes and projects that name any of them so, each once
};

/// A line or area of a row.
struct OwnedShape
{
    qint64 owner = 0; ///< rowid of the process or project
    Geometry geometry;
};

/// Who tendered, by row: places in names.
struct Tenderers
{
    QStringList names;                       ///< each once, as the organization is shown
    std::vector<std::vector<quint32>> rows;  ///< each name once a row; none where nobody says who tendered
};

/// A point of one row as the map shows it, in degrees WGS 84; its quality says whether it was published so.
struct RowPoint
{
    double longitude = 0, latitude = 0;
    PlaceQuality quality = PlaceQuality::Point;
    Geometry shape = {};    ///< the line or area that the point stands for; empty: the point is all there is
};

/// Reads a cache. Opens it read-only; one object a thread (construct it where it is used). Functions throw StoreError.
class CacheReader
{
public:
    /// @p keptApart: merges that the user has undone.
    explicit CacheReader(const QString &cachePath, const KeptApartList &keptApart = {});
    ~CacheReader();
    CacheReader(const CacheReader &) = delete;

    CacheInfo info() const;
    QVector<SourceInfo> sources() const;
    std::vector<Issue> issues(qint64 limit = -1, qint64 offset = 0) const;

    std::shared_ptr<const ColumnTable> columns(Unit unit, std::stop_token stop = {}) const;

    /// Texts of the given rows, in the order asked; an id that is not there gives an empty RowText.
    QVector<RowText> rows(Unit unit, const QVector<qint64> &ids) const;
    /// The points of one row in the order of its places.
    std::vector<RowPoint> points(Unit unit, qint64 id) const;
    /// rowid of the process that a contract's rowid belongs to.
    qint64 processOf(qint64 contract) const;
    /// Which of its process's contracts it is, from 0, in the order of the compiled release.
    qint64 indexInProcess(qint64 contract) const;
    /// The lines and areas of all processes (also for contracts, which are where their process is) or projects. A pass over a table that has nothing else.
    std::vector<OwnedShape> shapes(Unit unit, std::stop_token stop = {}) const;
    /// rowid of an ocid or project id, 0 when there is none; for contracts that of the process.
    qint64 find(Unit unit, const QString &ocid) const;
    /// rowids of many, in the order asked, 0 where there is none; 100,000 in about half a second. Fewer when stopped.
    std::vector<qint64> find(Unit unit, const QStringList &ocids, std::stop_token stop) const;
    /// Raw documents behind a row in the fixed order of CacheWriter::readRawDocuments(), with JSON; and where each came from.
    std::vector<RawDocument> rawDocuments(Unit unit, qint64 id) const;
    /// Which spellings are one organization, in the order of what is shown for them. Goes through all of them.
    QVector<OrganizationMerge> merges() const;
    /// What became of the spellings of each undone merge, in the order of the list given at opening; those that the cache does not have have no rows.
    QVector<OrganizationMerge> keptApart() const;
    /// What the organization that somebody published as @p name is shown as; of several the first; empty when there is none.
    QString shownName(const QString &name) const;
    /// All spellings of the organization shown as @p label; none when there is no such.
    OrganizationMerge organization(const QString &label) const;
    /// Who tendered in these rows, as parties with that role say it; 10,000 rows in about 0.1 s. Fewer rows when stopped.
    Tenderers tenderers(Unit unit, const std::vector<qint64> &ids, std::stop_token stop = {}) const;
    /// The ocid or project id of each row; empty where there is none.
    QStringList ocids(Unit unit, const std::vector<qint64> &ids) const;
    /// The identifiers (identifierKey()) of the organization shown as @p label, sorted; none when it has none.
    QStringList identifiers(const QString &label) const;
    /// The same of all organizations that have some, joined by "; ", by label.
    QHash<QString, QString> identifiersByLabel() const;
    /// "archive.zip › folder/file.json" of an entry.
    QString entryName(qint64 entry) const;
    SourceInfo sourceOfEntry(qint64 entry) const;
    /// Projects that name the process @p id, or processes that the project @p id names (whichever of the two says so): (rowid, ocid or project id,
    /// title). Only those that are in the cache.
    struct Link { qint64 id = 0; QString ocid, title; };
    QVector<Link> links(Unit unit, qint64 id) const;

    /// text_ids whose text matches all words (each a prefix) and phrases, accents and case folded; sorted. Words and phrases without any letter or
    /// number are passed over; when nothing is left, everything matches. text_ids that no row has any more may be among them.
    std::vector<qint64> search(const QStringList &words, const QStringList &phrases, std::stop_token stop = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
