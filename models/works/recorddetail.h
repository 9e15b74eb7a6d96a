// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"
#include "ocds/merge.h"
#include "store/cachereader.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <memory>

namespace obra {

/// An amount as published, with its currency; text is for people ("B/. 1,234.50"), empty when there is none.
struct DetailMoney
{
    QString amount, currency, text;
};

struct DetailOrganization
{
    QString name, identifier, contact, address;
    QStringList roles;          ///< codes
};

struct DetailDocument { QString title, type, url, section; QDate published; };
struct DetailMilestone { QString title, type, status, section; QDate due, met; };
struct DetailAmendment { QString id, description, rationale; QDate date; DetailMoney oldValue, newValue; };
struct DetailPayment { QString id, payer, payee; QDate date; DetailMoney value; };
struct DetailPlace { QString description, address; double longitude = 0, latitude = 0; PlaceQuality quality = PlaceQuality::None; };
struct DetailAward { QString id, title, status; QDate date; DetailMoney value; QStringList suppliers; };
struct DetailContract
{
    QString id, awardId, title, status, nature;
    QDate signedOn, start, end;
    DetailMoney value, firstValue;     ///< firstValue: of the earliest release that had one, when it differs
    QStringList suppliers;
    QVector<DetailAmendment> amendments;
    QVector<DetailPayment> payments;
    QVector<DetailMilestone> milestones;
    qint64 processRow = 0;             ///< projects: rowid of the contracting process when it is loaded, else 0
    QString ocid;
};
struct DetailMetric { QString metric; QDate date; QString value; };

/// One release (or project version): where it came from and what it changed.
struct DetailVersion
{
    QString releaseId, date;           ///< date as published
    QStringList tags;
    QString source;                    ///< "file.zip › entry.json"
    qint64 offset = -1, line = -1;
    RawDocument::Kind kind = RawDocument::Kind::Individual;
    struct Change { QString path; QString before, after; };
    QVector<Change> changes;           ///< against the state before; the first has none
    std::string json;                  ///< as it came
};

enum class PhaseState : quint8 { None, Present, Active, Done, Cancelled };

/// Everything that the record view shows of one process or project; an immutable value.
struct RecordDetail
{
    Unit unit = Unit::Processes;
    qint64 id = 0;
    Unit rowUnit = Unit::Processes;    ///< the row that was asked for: the record itself, or a contract of the process
    qint64 rowId = 0;
    qsizetype contract = -1;           ///< index in contracts of that contract
    QString ocid, title, description, status, method, methodDetails, category, language;
    QString buyer, procuringEntity;
    QStringList sectors;
    QString type, purpose;
    CompileBasis basis = CompileBasis::Single;
    int listedReleases = 0;            ///< of the record, when it lists more than are at hand
    /// Planning, tender, award, contract, implementation; for projects identification, preparation, implementation, completion, maintenance.
    struct Phase { QString name; PhaseState state = PhaseState::None; QDate from, to; };
    QVector<Phase> phases;
    DetailMoney tenderValue, budget, completionValue;
    QVector<DetailMoney> contractTotals, awardTotals; ///< one a currency
    QDate tenderStart, tenderEnd, start, end, completionDate, date;
    int tenderers = -1;
    QStringList tendererNames;
    QVector<DetailOrganization> parties;
    QVector<DetailAward> awards;
    QVector<DetailContract> contracts;
    QVector<DetailMilestone> milestones;
    QVector<DetailDocument> documents;
    QVector<DetailPlace> places;
    QVector<DetailMetric> metrics;
    QVector<DetailVersion> versions;   ///< oldest first
    QVector<CacheReader::Link> links;  ///< projects of a process, processes of a project
    QVector<SourceInfo> sources;
    std::vector<Issue> issues;         ///< found while compiling
    std::string compiledJson;          ///< indented
};

/// Compiles and describes one record; of a contract, that of its process. Throws StoreError. Call it on a worker.
std::shared_ptr<const RecordDetail> loadRecord(const CacheReader &reader, Unit unit, qint64 id);

} // namespace obra
